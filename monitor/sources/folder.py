"""Lists the files that a glob names."""

import os
import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

from monitor.errors import Fault, SourceUnavailable

_BRACES = re.compile(r"\{([^{}]*,[^{}]*)\}")
_MAGIC = re.compile(r"[*?\[]")


def expand(glob: str) -> list[str]:
    """Write out the braces: ``*.{txt,html}`` is ``*.txt`` and ``*.html``."""
    found = _BRACES.search(glob)
    if found is None:
        return [glob]
    before, after = glob[: found.start()], glob[found.end() :]
    written = (each for choice in found[1].split(",") for each in expand(f"{before}{choice}{after}"))
    return list(dict.fromkeys(written))


def find(glob: str) -> Iterator[Path | Fault]:
    """Yield the files that *glob* names, folder by folder in order, and a fault for each folder that cannot be listed.

    ``*`` and ``?`` stop at a slash, ``**`` does not; names that begin with a dot are not meant. Links to folders are
    followed, each folder is entered once. Raises SourceUnavailable where the glob's own folder is not there.
    """
    bases: dict[Path, list[tuple[str, ...]]] = {}
    for pattern in expand(glob):
        parts = Path(pattern).parts
        fixed = next((at for at, part in enumerate(parts) if _MAGIC.search(part)), len(parts) - 1)
        bases.setdefault(Path(*parts[:fixed]), []).append(parts[fixed:])
    for base in bases:
        _require(base)
    for base, patterns in bases.items():
        yield from _walk(base, patterns)


def _require(base: Path) -> None:
    try:
        there = base.is_dir()
    except OSError as error:
        raise SourceUnavailable(f"the folder {base} cannot be listed: {error.strerror}") from None
    if not there:
        raise SourceUnavailable(f"the folder {base} does not exist")


def _walk(base: Path, patterns: list[tuple[str, ...]]) -> Iterator[Path | Fault]:
    depth = max(float("inf") if "**" in pattern else len(pattern) for pattern in patterns)
    refused: list[OSError] = []
    entered = {_identity(base)}
    for folder, folders, files in os.walk(base, followlinks=True, onerror=refused.append):
        place = Path(folder)
        inside = place.relative_to(base).parts
        folders[:] = [] if len(inside) + 1 >= depth else sorted(_enter(place, folders, entered))
        for name in sorted(files):
            if not name.startswith(".") and any(_fits((*inside, name), pattern) for pattern in patterns):
                yield place / name
    for error in refused:
        if Path(error.filename) == base:
            raise SourceUnavailable(f"the folder {base} cannot be listed: {error.strerror}")
        yield Fault(where=str(error.filename), what=f"this folder cannot be listed: {error.strerror}")


def _enter(place: Path, folders: list[str], entered: set[tuple[int, int]]) -> Iterator[str]:
    """Yield the folders to go into: not hidden, and not entered before on another path."""
    for name in sorted(folders):
        if not name.startswith(".") and (identity := _identity(place / name)) not in entered:
            entered.add(identity)
            yield name


def _identity(folder: Path) -> tuple[int, int]:
    """Return what tells a folder from all others; one that has just vanished is none (and has nothing to list)."""
    try:
        info = folder.stat()
    except OSError:
        return 0, 0
    return info.st_dev, info.st_ino


def _fits(parts: tuple[str, ...], pattern: tuple[str, ...]) -> bool:
    if not pattern:
        return not parts
    if pattern[0] == "**":
        return any(_fits(parts[at:], pattern[1:]) for at in range(len(parts) + 1))
    return bool(parts) and fnmatchcase(parts[0], pattern[0]) and _fits(parts[1:], pattern[1:])
