"""Databases with very many commitments, filled as fast as they can take it: what ingest would have stored, row by row.

The rows are made by several processes. They are copied into tables without indexes and constraints, in the order of
their keys where the table is kept in that order; indexes and constraints are made at the end.
"""

import os
import sqlite3
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from multiprocessing import get_context
from pathlib import Path

import psycopg

from monitor.model import Change, DatedBy, Document, Due, Kind, Mention, Origin, digest
from monitor.policy import Keep, Watch
from monitor.store.codec import dump
from monitor.store.index import form_of
from monitor.track import derive, names

NOW = datetime(2024, 1, 8, 9, tzinfo=UTC)
WATCH = Watch(watch="everything", keep=Keep(about="anything"))
BATCH = 5_000
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


def due_of(number: int) -> Due:
    """The first due of a commitment: some day of the two years to come."""
    return Due.day(date(2024, 2, 1) + timedelta(days=number % 700))


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


Row = tuple[object, ...]
Rows = dict[str, list[Row]]
COLUMNS = {
    "documents": ("key", "watch", "body", "place", "seen_at"),
    "commitments": ("id", "watch", "state", "due", "tentative", "watched", "fingerprint", "next_review_at", "body"),
    "mentions": ("key", "watch", "document", "commitment", "series", "due", "body", "form"),
    "names": ("key", "own", "form", "name"),
}
KEYS = {"documents": "key", "commitments": "id", "mentions": "key", "names": "key, own, form"}
NAME, DAY = "Name Of The Pattern", Due.day(date(1900, 1, 1))
"""What stands in a pattern where the subject and the due of a commitment go; no commitment has these."""


def rows(numbers: range) -> Rows:
    """What ingest would have stored of these commitments, each told once and all in one document.

    The bodies are filled into patterns: writing each of them by itself takes ten times as long.
    """
    statements = [(subject(number), due_of(number), None) for number in numbers]
    document, mentions = said(f"fill {numbers.start}", date(2024, 1, 2), statements)
    page = digest(WATCH.watch, document.origin.document)
    pattern = replace(mentions[0], subject=NAME, quote=mentions[0].quote.replace(mentions[0].subject, NAME), due=DAY)
    pattern = replace(pattern, quote=pattern.quote.replace(str(mentions[0].due), str(DAY)))
    (commitment,) = derive([pattern], WATCH)
    told, tracked = dump(pattern), dump(commitment)
    seen_at, place = document.origin.fetched_at, digest(WATCH.watch, document.origin.place)
    made: Rows = {table: [] for table in COLUMNS}
    made["documents"].append((page, WATCH.watch, dump(document), place, seen_at))
    for mention in mentions:
        key, named, due = mention.key, names(mention, WATCH), mention.due or DAY
        form, given = form_of(WATCH.watch, named), "c" + digest(key)[:16]
        span = (f'"start":{pattern.start},"end":{pattern.end}', f'"start":{mention.start},"end":{mention.end}')
        body = _filled(tracked, mention.subject, due, (commitment.id, given), (pattern.key, key), span)
        stored = digest(WATCH.watch, key)
        made["commitments"].append((given, WATCH.watch, "pending", due.start, False, True, digest(body), None, body))
        written = _filled(told, mention.subject, due, span)
        made["mentions"].append((stored, WATCH.watch, page, given, None, due.start, written, form))
        made["names"] += [
            (digest(WATCH.watch, name.removeprefix("~")), not name.startswith("~"), form, name) for name in named
        ]
    return made


def _filled(pattern: str, name: str, due: Due, *others: tuple[str, str]) -> str:
    """Return *pattern* with this name and due, and these other texts replaced."""
    for old, new in ((NAME, name), (str(DAY), str(due)), (str(DAY.stop), str(due.stop)), *others):
        pattern = pattern.replace(old, new)
    return pattern


class Fresh:
    """The rows of more and more commitments, in batches; a set of names that several share is given once."""

    def __init__(self) -> None:
        self._forms: set[object] = set()

    def batches(self, numbers: range) -> Iterator[Rows]:
        """Yield the rows of these commitments; a few batches ahead of the one that is asked for are made meanwhile."""
        starts = [range(start, min(start + BATCH, numbers.stop)) for start in numbers[::BATCH]]
        workers = max(2, os.cpu_count() or 1)
        with ProcessPoolExecutor(workers, mp_context=get_context("forkserver")) as pool:
            ahead = deque(pool.submit(rows, batch) for batch in starts[: workers + 1])
            for batch in [*starts[workers + 1 :], *[None] * len(ahead)]:
                made = ahead.popleft().result()
                if batch is not None:
                    ahead.append(pool.submit(rows, batch))
                fresh = {row[2] for row in made["names"]} - self._forms
                self._forms |= fresh
                yield made | {"names": list(dict.fromkeys(row for row in made["names"] if row[2] in fresh))}


class Sqlite:
    """A database file that nobody has open meanwhile."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._fresh = Fresh()

    def fill(self, numbers: range) -> None:
        """Insert these commitments by way of tables without a key, each of which is then sorted once."""
        with closing(sqlite3.connect(self._path, isolation_level=None)) as connection:
            for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-800000", "temp_store=FILE"):
                connection.execute(f"PRAGMA {pragma}")
            found = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
            indexes = connection.execute(found).fetchall()
            connection.execute("BEGIN")
            for index, _ in indexes:
                connection.execute(f"DROP INDEX {index}")
            for table, columns in COLUMNS.items():
                connection.execute(f"CREATE TEMP TABLE fresh_{table} ({', '.join(columns)})")
            for batch in self._fresh.batches(numbers):
                for table, cells in batch.items():
                    places = ", ".join("?" * len(COLUMNS[table]))
                    insert = f"INSERT INTO fresh_{table} VALUES ({places})"  # noqa: S608 - words of our own
                    connection.executemany(insert, ([_plain(cell) for cell in row] for row in cells))
            for table, key in KEYS.items():
                listed = ", ".join(COLUMNS[table])
                in_order = f"SELECT {listed} FROM fresh_{table} ORDER BY {key}"  # noqa: S608 - words of our own
                connection.execute(f"INSERT INTO {table} ({listed}) {in_order}")
                connection.execute(f"DROP TABLE fresh_{table}")
            for _, definition in indexes:
                connection.execute(definition)
            connection.execute("COMMIT")
            connection.execute("PRAGMA journal_mode=WAL")


def _plain(cell: object) -> object:
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M:%S.%f}"
    return str(cell) if isinstance(cell, date) else cell


INDEXES = rb"""
    SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema() AND indexname LIKE 'ix\_%'
"""
CONSTRAINTS = b"""
    SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
    WHERE connamespace = current_schema()::regnamespace AND contype IN ('p', 'u', 'f') AND conname NOT LIKE 'alembic%'
    ORDER BY contype = 'f', conname
"""
QUICK = ("fsync = off", "full_page_writes = off", "synchronous_commit = off", "max_wal_size = '16GB'")


class Postgresql:
    """A database on a server of our own."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._fresh = Fresh()

    def fill(self, numbers: range) -> None:
        """Copy these commitments into tables that have neither index nor constraint meanwhile."""
        self._run(*(f"ALTER SYSTEM SET {setting}" for setting in QUICK), "SELECT pg_reload_conf()")
        with psycopg.connect(self._url) as connection, connection.cursor() as cursor:
            cursor.execute(b"SET maintenance_work_mem = '1GB'")
            indexes = cursor.execute(INDEXES).fetchall()
            constraints = cursor.execute(CONSTRAINTS).fetchall()
            for index, _ in indexes:
                cursor.execute(f"DROP INDEX {index}".encode())
            for table, name, _ in reversed(constraints):
                cursor.execute(f"ALTER TABLE {table} DROP CONSTRAINT {name}".encode())
            for batch in self._fresh.batches(numbers):
                for table, cells in batch.items():
                    listed = ", ".join(COLUMNS[table])
                    with cursor.copy(f"COPY {table} ({listed}) FROM STDIN".encode()) as copy:
                        copy.write("".join("\t".join(map(_escaped, row)) + "\n" for row in cells))
            for table, name, definition in constraints:
                cursor.execute(f"ALTER TABLE {table} ADD CONSTRAINT {name} {definition}".encode())
            for _, definition in indexes:
                cursor.execute(definition.encode())
        self._run("ALTER SYSTEM RESET ALL", "SELECT pg_reload_conf()", "VACUUM ANALYZE", "CHECKPOINT")

    def _run(self, *statements: str) -> None:
        with psycopg.connect(self._url, autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())


def _escaped(cell: object) -> str:
    """Return a cell as COPY wants it; psycopg could do it too, in three times the time."""
    if cell is None:
        return "\\N"
    return cell.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t") if isinstance(cell, str) else str(cell)
