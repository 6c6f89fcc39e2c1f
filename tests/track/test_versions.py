"""Texts that are read again and again: any order of their readings comes to the same."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from monitor.model import DatedBy, Document, Mention, Version, Versions
from monitor.track import derive, revised
from tests.make import document, instant, mention
from tests.track.said import DEAL, WATCH

FIRST = instant("2023-03-01T09:00")
TOLD = {None: "Nothing new."} | {
    due: f"The accord expires on {due}." for due in ("2023-03-18", "2023-03-25", "2023-04-02", "2023-05-17")
}
Reading = tuple[int, str, str | None]
READINGS = st.lists(
    st.tuples(st.integers(0, 9), st.sampled_from(["port.html", "newswire.html"]), st.sampled_from(list(TOLD))),
    min_size=1,
    max_size=8,
    unique_by=lambda reading: reading[:2],
)


class Shelf:
    """What a store keeps of texts, in memory."""

    def __init__(self) -> None:
        self._kept: dict[str, Version] = {}

    def read(self, day: int, address: str, due: str | None) -> None:
        """Read what stood at *address* on a day."""
        self.take(*_reading(day, address, due))

    def take(self, text: Document, found: list[Mention]) -> None:
        """Keep a reading of a text."""
        for version in revised(text, found, self._versions(text)):
            key = version.document.origin.document
            known = self._kept.get(key, Version(document=version.document, mentions=()))
            said = {each.key: each for each in (*known.mentions, *version.mentions)}
            self._kept[key] = replace(known, mentions=tuple(said.values()))

    @property
    def mentions(self) -> list[Mention]:
        """All that is said."""
        return [each for version in self._kept.values() for each in version.mentions]

    def _versions(self, text: Document) -> Versions:
        origin = text.origin
        here = sorted(
            (each for each in self._kept.values() if each.document.origin.place == origin.place),
            key=lambda each: each.document.origin.fetched_at,
        )
        seen = {each.document.origin.document: each.document.origin.fetched_at for each in here}
        earlier = [each for each in here if each.document.origin.fetched_at < origin.fetched_at]
        later = [each for each in here if each.document.origin.fetched_at > origin.fetched_at]
        return Versions(
            known=origin.again(None).document in seen or seen.get(origin.document) == origin.fetched_at,
            taken=origin.document in seen,
            before=_spoken(earlier),
            after=later[0] if later else None,
        )


def _spoken(earlier: list[Version]) -> Version | None:
    """The last of these, with what its text said where it only repeats the text before."""
    if not earlier:
        return None
    run = [each for each in earlier[::-1] if each.document.text == earlier[-1].document.text]
    return replace(earlier[-1], mentions=next((each.mentions for each in run if each.mentions), ()))


def _reading(day: int, address: str, due: str | None) -> tuple[Document, list[Mention]]:
    seen = FIRST + timedelta(days=day, hours=len(address))
    text = document(
        TOLD[due],
        seen.date().isoformat(),
        key=f"{address} {due}",
        address=address,
        source=address,
        fetched_at=seen,
        dated_by=DatedBy.FIRST_SEEN,
    )
    return text, [mention(DEAL, due, origin=text.origin, quote=text.text)] if due is not None else []


def outcome(readings: Iterable[Reading]) -> list[tuple[object, ...]]:
    """What readings of two pages come to that arrive in this order; ids and keys aside."""
    shelf = Shelf()
    for reading in readings:
        shelf.read(*reading)
    return sorted(
        (
            str(one.due),
            one.state,
            one.doubt,
            one.disputed,
            str(one.provisional),
            *((step.change, step.at, str(step.due_after)) for step in one.transitions),
        )
        for one in derive(shelf.mentions, WATCH)
    )


@given(READINGS, st.randoms(use_true_random=False))
def test_pages_that_flip_come_to_the_same_in_whatever_order_their_readings_arrive(
    readings: list[Reading], chance: Random
) -> None:
    shuffled = [*readings, *readings[::2]]
    chance.shuffle(shuffled)
    assert outcome(shuffled) == outcome(sorted(readings, key=lambda reading: reading[:2]))


def test_of_two_readings_of_one_text_it_does_not_matter_which_comes_first() -> None:
    first, again = (2, "newswire.html", "2023-04-02"), (3, "newswire.html", "2023-04-02")
    others = [
        (0, "port.html", "2023-04-02"),
        (1, "port.html", "2023-03-18"),
        (1, "newswire.html", "2023-03-18"),
        (3, "port.html", None),
    ]
    assert outcome([*others, first, again]) == outcome([*others, again, first])


def test_what_a_reading_in_between_has_taken_back_already_is_not_taken_back_once_more() -> None:
    readings = [
        (0, "port.html", "2023-03-18"),
        (1, "port.html", "2023-03-25"),
        (1, "newswire.html", "2023-03-25"),
        (2, "port.html", None),
        (3, "port.html", "2023-03-18"),
        (3, "newswire.html", None),
        (4, "port.html", "2023-03-18"),
    ]
    late = [readings[place] for place in (5, 0, 1, 6, 2, 3, 4)]
    assert outcome(late) == outcome(readings)


@given(READINGS)
def test_what_a_page_alone_says_at_last_is_the_due_that_is_shown(readings: list[Reading]) -> None:
    alone = sorted({day: (day, "port.html", due) for day, _, due in readings}.values(), key=lambda reading: reading[0])
    said = alone[-1][2]
    assert said is None or any(due == said and not doubt for due, _, doubt, *_ in outcome(alone))


def test_a_page_that_keeps_its_date_and_says_a_due_again_in_other_words_has_not_withdrawn_it() -> None:
    shelf = Shelf()
    for day, words in enumerate(["The accord expires on {}.", "Nothing new.", "Until {} the accord holds."]):
        seen, text = FIRST + timedelta(days=day), words.format("2023-03-18")
        page = document(text, "2023-03-01", key=text, address="port.html", fetched_at=seen)
        shelf.take(page, [mention(DEAL, "2023-03-18", origin=page.origin, quote=text)] if "accord" in text else [])
    (one,) = derive(shelf.mentions, WATCH)
    assert (str(one.due), one.doubt) == ("2023-03-18", "")
