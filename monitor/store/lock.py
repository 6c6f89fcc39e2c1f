"""One daemon for one SQLite file: a lock that the operating system lets go of when its holder dies."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from monitor.errors import StoreError, StoreLocked


@contextmanager
def held(database: Path) -> Iterator[None]:
    """Hold the lock beside *database* (``<database>.lock``); raise StoreLocked where another process has it.

    The file stays behind: removing it would let two processes lock two files of the same name.
    """
    path = database.with_name(database.name + ".lock")
    try:
        file = path.open("a+", encoding="ascii")
    except OSError as error:
        raise StoreError(f"cannot lock {path}") from error
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            holder = file.read().strip() or "unknown"
            raise StoreLocked(
                f"another daemon (process {holder}) works on {database}: stop it, or give this one its own database"
            ) from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield
