"""A day that a text tells as the one that counts now, and what is told again of what was called off or succeeded."""

from dataclasses import replace
from typing import Any

import pytest

from monitor.model import Change, Kind, Mention, State
from monitor.policy import Watch
from monitor.track import derive
from tests.track.said import WATCH, change, on, only, stand

PLEDGE = on("2023-03-01", "2023-03-18", kind=Kind.PROMISE)


def told(day: str, due: str, quote: str, **given: Any) -> Mention:
    """A plain statement of what must be done, in the words of *quote*, which ends with its date."""
    said = {"kind": Kind.EVENT, "quote": f"{quote} {due}.", "date_text": due}
    return on(day, due, **(said | given))


@pytest.mark.parametrize(
    ("quote", "due"),
    [
        pytest.param("The accord is now planned for", "2023-04-20", id="now"),
        pytest.param("The new date of the accord is", "2023-04-20", id="the new date"),
        pytest.param("That suits us, let's say", "2023-04-20", id="agreed on"),
        pytest.param("You therefore have until", "2023-04-20", id="has until"),
        pytest.param("The accord is planned for", "2023-03-18", id="no word of it"),
    ],
)
def test_a_day_told_as_the_one_that_counts_now_takes_the_place_of_the_old(quote: str, due: str) -> None:
    ends = {"That suits us, let's say": " for the accord", "You therefore have until": " to send us the accord"}
    said = told("2023-03-10", "2023-04-20", quote)
    said = replace(said, quote=f"{said.quote.removesuffix('.')}{ends.get(quote, '')}.")
    assert stand(PLEDGE, said)[1] == due


def test_an_earlier_day_that_counts_now_was_brought_forward() -> None:
    commitment = only(PLEDGE, told("2023-03-05", "2023-03-12", "The accord is now planned for"))
    assert (str(commitment.due), commitment.last_change) == ("2023-03-12", Change.ADVANCED)


def test_what_comes_before_the_thing_brings_it_forward_in_no_words() -> None:
    commitment = only(PLEDGE, told("2023-03-05", "2023-03-12", "The panel must now publish an interim accord by"))
    assert commitment.last_change is not Change.ADVANCED


def test_once_its_day_has_passed_the_day_that_counts_now_is_the_same_things() -> None:
    assert stand(PLEDGE, told("2023-04-10", "2023-06-20", "It is now planned for")) == (State.PENDING, "2023-06-20")
    assert len(derive([PLEDGE, told("2023-04-10", "2023-06-20", "It is planned for")], WATCH)) == 2


@pytest.mark.parametrize("given", [{"confidence": 0.4}, {"provisional": True}, {"date_text": ""}])
def test_in_doubt_or_provisional_it_moves_nothing(given: dict[str, Any]) -> None:
    assert stand(PLEDGE, told("2023-03-10", "2023-03-25", "The accord is now planned for", **given))[1] == "2023-03-18"


def test_what_is_in_force_lasts_no_longer_because_a_text_says_now() -> None:
    said = told("2023-03-10", "2023-04-20", "The accord now runs until", kind=Kind.EXPIRY)
    assert stand(on("2023-03-01", "2023-03-18"), said)[1] == "2023-03-18"


def test_who_tells_both_days_in_one_document_has_moved_nothing_by_a_word() -> None:
    old = on("2023-03-10", "2023-03-18", kind=Kind.PROMISE, key="both")
    new = told("2023-03-10", "2023-03-25", "It is now planned for", key="both", start=80)
    assert derive([PLEDGE, old, new], WATCH)[0].due == PLEDGE.due


OFF = change("2023-03-05", Change.TERMINATED)


@pytest.mark.parametrize(
    ("quote", "due", "stands"),
    [
        ("The accord goes ahead after all on", "2023-04-20", [(State.PENDING, "2023-04-20")]),
        ("The accord will now be held on", "2023-04-20", [(State.PENDING, "2023-04-20")]),
        ("The accord goes ahead after all on", "2023-03-10", [(State.TERMINATED, "2023-03-18")]),
        ("The accord will be held on", "2023-04-20", [(State.TERMINATED, "2023-03-18"), (State.PENDING, "2023-04-20")]),
    ],
)
def test_what_was_called_off_is_on_again_where_a_text_says_so(
    quote: str, due: str, stands: list[tuple[State, str]]
) -> None:
    found = derive([PLEDGE, OFF, told("2023-03-20", due, quote)], WATCH)
    assert [(each.state, str(each.due)) for each in found] == stands


CLUB = Watch(watch="Mateo Duran's contract", aliases=("Duran contract",))
OLD = on("2023-03-01", "2023-06-30", subject="Duran contract")


def test_a_new_one_by_which_a_text_calls_it_renewed_is_the_watchs() -> None:
    signed = change("2023-04-01", Change.RENEWED, None, "2026-06-30", subject="new Duran contract", key="signed")
    runs = on("2023-04-01", "2026-06-30", subject="new Duran contract", key="signed", start=60)
    assert stand(OLD, signed, runs, watch=CLUB) == (State.PENDING, "2026-06-30")


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(on("2023-04-01", "2026-06-30", subject="new Duran contract"), id="it is not called renewed"),
        pytest.param(
            change("2023-04-01", Change.RENEWED, None, "2026-06-30", subject="new Lopez contract"), id="other"
        ),
        pytest.param(
            change("2023-04-01", Change.RENEWED, None, "2026-06-30", subject="new Duran contract", confidence=0.4),
            id="in doubt",
        ),
    ],
)
def test_any_other_new_one_is_not(said: Mention) -> None:
    assert str(derive([OLD, said], CLUB)[0].due) == "2023-06-30"


def test_what_is_told_of_one_of_two_goes_to_that_of_which_something_firm_is_known() -> None:
    doubtful = on("2023-02-01", "2023-02-10", kind=Kind.EVENT, confidence=0.4)
    firm = on("2023-03-01", "2023-03-18", kind=Kind.EVENT)
    off, later = OFF, change("2023-03-20", Change.POSTPONED, None, "2023-04-20", kind=Kind.EVENT)
    found = derive([doubtful, firm, off, later], WATCH)
    assert [str(each.due) for each in found if not each.tentative] == ["2023-04-20"]


def test_an_offer_that_is_watched_ends_on_the_last_day_to_take_it_up() -> None:
    watch = Watch(watch="Kestrel offer for Dunmore")
    named: dict[str, Any] = {"subject": watch.watch, "kind": Kind.DEADLINE}
    by = on("2023-03-01", "2023-03-18", quote="Holders must accept the Kestrel offer for Dunmore by 18 March.", **named)
    vote = on(
        "2023-03-01", "2023-03-18", quote="Holders must approve the Kestrel offer for Dunmore by 18 March.", **named
    )
    until = on("2023-03-05", "2023-03-25", subject=watch.watch, kind=Kind.EXPIRY)
    assert only(by, until, watch=watch).disputed
    assert len(derive([vote, until], watch)) == 2


def test_what_is_brought_forward_was_no_end() -> None:
    freeze = Watch(watch="Tamarin feature freeze")
    ends = on("2023-03-01", "2023-03-18", subject="Tamarin feature freeze")
    forward = change("2023-03-05", Change.ADVANCED, None, "2023-03-11", subject="feature freeze", kind=Kind.DEADLINE)
    commitment = only(ends, forward, watch=Watch(watch=freeze.watch, aliases=("feature freeze",)))
    assert (str(commitment.due), commitment.kind) == ("2023-03-11", Kind.DEADLINE)
