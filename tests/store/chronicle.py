"""Many documents about many commitments, as papers write about them: late, twice, in passing, in contradiction."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from monitor import following
from monitor.model import Change, Commitment, Document, Due, Kind, Mention, Period
from monitor.policy import Keep, Watch
from monitor.store import Store
from tests.make import document, instant, mention, origin

WATCH = Watch(watch="everything", keep=Keep(about="anything"))
READ_AT = instant("2026-01-01T09:00")
FIRST = date(2023, 1, 1)
TOWNS = "Alder Aspen Beech Birch Cedar Elm Fir Hazel Holly Juniper Larch Linden Maple Oak Pine Rowan Spruce Willow Yew"
THINGS = (
    "ferry bridge quarry harbour tunnel museum tramway foundry reservoir lighthouse cannery market depot arena mill"
)
SORTS = ("lease", "contract", "licence", "offer")
STEPS = (Change.EXTENDED, Change.POSTPONED, Change.ADVANCED, Change.RENEWED)
ENDS = (Change.FULFILLED, Change.EXPIRED, Change.TERMINATED, Change.MISSED)

Chronicle = list[tuple[Document, list[Mention]]]


def write(documents: int, commitments: int, seed: int = 0) -> Chronicle:
    """Return so many documents in the order of their dates, each with what it says."""
    chance = Random(seed)  # noqa: S311 - chance, not secrecy
    said: list[tuple[date, str, Mention]] = []
    for number in range(commitments):
        said += _life(chance, number, documents // commitments)
    printed = (_print(place, *each) for place, each in enumerate(said))
    return sorted(printed, key=lambda each: each[0].origin.order)


def ingest(store: Store, chronicle: Chronicle) -> None:
    """Let the watch read the documents in this order."""
    for text, found in chronicle:
        with store.transaction(WATCH.watch) as tx:
            following.keep(tx, WATCH, text, found, READ_AT)


def known(store: Store) -> Sequence[Commitment]:
    """All that is tracked, ids aside."""
    return sorted((replace(each, id="") for each in store.commitments()), key=lambda each: each.mentions)


def _life(chance: Random, number: int, reports: int) -> list[tuple[date, str, Mention]]:
    """What is said about one commitment: it is stated, moved, told again, and perhaps it ends."""
    town, thing = TOWNS.split()[number % 19], THINGS.split()[number // 19 % 15]
    whole = f"{town} Bay {thing} {SORTS[number // 285 % 4]}"
    names = (whole, whole, f"the {town} Bay {thing}", f"{whole} of {1900 + number}")
    day = FIRST + timedelta(days=chance.randrange(300))
    dues = [Due.day(day + timedelta(days=chance.randrange(10, 90)))]
    told = []
    for _ in range(reports):
        plain = mention(chance.choice(names), None, kind=chance.choice([Kind.EXPIRY, Kind.EXPIRY, Kind.DEADLINE]))
        told.append((day, f"paper {chance.randrange(8)}", _say(chance, plain, dues)))
        day += timedelta(days=chance.randrange(25))
    return told


def _say(chance: Random, plain: Mention, dues: list[Due]) -> Mention:
    """One report; a change of the due may be told by date, by length, or without either."""
    what = chance.random()
    if what < 0.55:
        return replace(plain, due=chance.choice(dues[-2:]))
    if what < 0.85:
        old, new = dues[-1], Due.day(dues[-1].start + timedelta(days=60))
        told = replace(plain, change=chance.choice(STEPS), old_due=chance.choice([None, old]))
        if what < 0.7:
            dues.append(new)
        given = chance.random()
        if given < 0.3:
            return replace(told, extension=Period(days=60))
        return replace(told, due=new if given < 0.9 else None, provisional=given > 0.8)
    if what < 0.95:
        return replace(plain, due=Due.day(dues[-1].start + timedelta(days=chance.randrange(-5, 6))), speaker="one side")
    return replace(plain, change=chance.choice(ENDS), old_due=chance.choice([None, dues[-1]]))


def _print(place: int, day: date, source: str, said: Mention) -> tuple[Document, list[Mention]]:
    where = origin(f"document {place}", day.isoformat(), source=source)
    text = f"Report {place}: {said.subject} {said.change or 'due'} {said.due} {said.old_due} {said.extension}."
    found = replace(said, origin=where, start=0, end=len(text), quote=text)
    return replace(document(text, day.isoformat()), origin=where), [found]
