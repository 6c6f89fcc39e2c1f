"""A living text whose statement disappears or is edited."""

from datetime import timedelta

import pytest
from rapidfuzz import fuzz

from monitor.model import Change, Document, Due, Mention, State
from monitor.policy import Quorum, Watch
from monitor.track.rereading.withdrawing import RESEMBLES, withdrawn
from tests.make import document, instant, mention
from tests.track.said import DEAL, last, on, only, steps

MARCH = "The Harbour Grain Accord expires on March 18."
MAY = "The Harbour Grain Accord expires on May 17."


def version(text: str, day: str) -> Document:
    """What stood on the page on *day*."""
    seen = instant(f"{day}T09:00")
    return document(text, day, key=f"page {day}", address="https://example.org/accord", source="port", fetched_at=seen)


def says(text: Document, due: str, quote: str, subject: str = DEAL) -> Mention:
    """What a version says."""
    start = text.text.index(quote)
    return mention(subject, due, origin=text.origin, start=start, end=start + len(quote), quote=quote)


OLD = version(f"Port notices\n{MARCH}\nMind the tide.", "2023-03-01")
STATED = says(OLD, "2023-03-18", MARCH)
EDITED = version(f"Port notices\n{MAY}\nMind the tide.", "2023-03-05")
RESTATED = says(EDITED, "2023-05-17", MAY)
EMPTIED = version("Port notices\nMind the tide.", "2023-03-05")


def test_an_edited_statement_is_withdrawn_with_what_it_has_become() -> None:
    (gone,) = withdrawn([STATED], EDITED, [RESTATED])
    assert (gone.change, gone.quote, gone.due, str(gone.old_due)) == (Change.WITHDRAWN, MAY, None, "2023-03-18")
    assert EDITED.text[gone.start : gone.end] == MAY


def test_a_statement_that_has_gone_is_withdrawn_with_the_first_line_that_now_stands_there() -> None:
    (gone,) = withdrawn([STATED], EMPTIED, [])
    assert gone.quote == "Port notices"
    assert withdrawn([STATED], version("", "2023-03-05"), [])[0].quote == ""


def test_what_a_sentence_has_become_must_resemble_it() -> None:
    near = "The Harbour Grain Accord expires by itself."
    far = "The harbour's accord on grain has no end."
    assert fuzz.partial_ratio(MARCH, near) >= RESEMBLES > fuzz.partial_ratio(MARCH, far)
    for text, quote in ((near, near), (far, "Port notices")):
        (gone,) = withdrawn([STATED], version(f"Port notices\n{text}", "2023-03-05"), [])
        assert gone.quote == quote


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        pytest.param(STATED, version(f"New layout\n{MARCH}", "2023-03-05"), [], id="it is still printed"),
        pytest.param(
            STATED,
            version("It runs out on the 18th.", "2023-03-05"),
            [says(version("It runs out on the 18th.", "2023-03-05"), "2023-03-18", "It runs out on the 18th.")],
            id="it is said in other words",
        ),
        pytest.param(STATED, version("Port notices", "2023-03-19"), [], id="its day is over"),
        pytest.param(mention(DEAL, "2023-03-18", series="known"), EMPTIED, [], id="a person stated it"),
        pytest.param(mention(DEAL, "2023-03-18", open=False), EMPTIED, [], id="it was history"),
        pytest.param(mention(DEAL, None), EMPTIED, [], id="it named no day"),
        pytest.param(mention(DEAL, "2023-03-18", change=Change.WITHDRAWN), EMPTIED, [], id="it was withdrawn before"),
    ],
)
def test_nothing_is_withdrawn_where(before: Mention, after: Document, found: list[Mention]) -> None:
    assert withdrawn([before], after, found) == []


def test_a_date_that_a_page_replaces_moves_the_due_and_shows_both_versions() -> None:
    moved = only(STATED, *withdrawn([STATED], EDITED, [RESTATED]), RESTATED)
    assert (moved.state, str(moved.due), moved.disputed, moved.tentative) == (State.PENDING, "2023-05-17", False, False)
    taken_back, _ = moved.transitions
    assert [each.quote for each in taken_back.evidence] == [MARCH, MAY]
    assert steps(moved) == [(Change.WITHDRAWN, State.PENDING), (Change.RENEWED, State.PENDING)]


def test_a_date_that_a_page_replaces_by_an_earlier_one_is_advanced() -> None:
    earlier = version("The Harbour Grain Accord expires on March 12.", "2023-03-05")
    said = says(earlier, "2023-03-12", earlier.text)
    moved = only(STATED, *withdrawn([STATED], earlier, [said]), said)
    assert (str(moved.due), last(moved).change) == ("2023-03-12", Change.ADVANCED)


def test_what_a_page_drops_stays_and_waits_for_a_person() -> None:
    dropped = only(STATED, *withdrawn([STATED], EMPTIED, []))
    assert (dropped.state, str(dropped.due), dropped.doubt) == (State.PENDING, "2023-03-18", "withdrawn by its source")


def test_what_another_source_still_says_stays_firm() -> None:
    other = on("2023-03-02", "2023-03-18", key="wire")
    gone = withdrawn([STATED], EMPTIED, [])
    assert not only(STATED, other, *gone).tentative
    edited = only(STATED, other, *withdrawn([STATED], EDITED, [RESTATED]), RESTATED)
    assert (edited.disputed, str(edited.due)) == (True, "2023-03-18")


def test_what_comes_back_is_firm_again() -> None:
    back = version(f"Port notices\n{MARCH}", "2023-03-07")
    again = only(STATED, *withdrawn([STATED], EMPTIED, []), says(back, "2023-03-18", MARCH))
    assert (again.tentative, str(again.due)) == (False, "2023-03-18")


def test_a_page_that_took_its_date_back_may_give_a_later_one_after_that_day() -> None:
    late = version(MAY, "2023-03-20")
    moved = only(STATED, *withdrawn([STATED], EMPTIED, []), says(late, "2023-05-17", MAY))
    assert (moved.state, str(moved.due)) == (State.PENDING, "2023-05-17")


BACK = version(f"Port notices\n{MARCH}\nMind the tide.", "2023-03-07")
AGAIN = says(BACK, "2023-03-18", MARCH)
FLIPPED = (STATED, *withdrawn([STATED], EDITED, [RESTATED]), RESTATED, *withdrawn([RESTATED], BACK, [AGAIN]), AGAIN)


def test_a_page_that_goes_back_to_its_first_date_moves_the_due_back() -> None:
    back = only(*FLIPPED)
    assert (str(back.due), back.tentative, back.disputed) == ("2023-03-18", False, False)
    changes = [Change.WITHDRAWN, Change.RENEWED, Change.WITHDRAWN, Change.ADVANCED]
    assert [step.change for step in back.transitions] == changes


def test_another_text_that_repeats_the_first_date_of_a_page_does_not_move_it_back() -> None:
    gone = withdrawn([RESTATED], version("Port notices", "2023-03-07"), [])
    late = on("2023-03-08", "2023-03-18", key="late")
    assert str(only(*FLIPPED[:3], *gone, late).due) == "2023-05-17"


def test_what_is_withdrawn_already_is_not_withdrawn_again() -> None:
    once = withdrawn([STATED], EMPTIED, [])
    twice = withdrawn([STATED], version("Mind the tide.", "2023-03-06"), [])
    assert len(only(STATED, *once, *twice).transitions) == 1


def test_an_edit_that_waits_for_a_second_source_waits_no_more_once_the_page_goes_back() -> None:
    careful = Watch(watch=DEAL, confirm=Quorum(sources=2))
    back = only(*FLIPPED, watch=careful)
    assert (str(back.due), back.awaited, back.provisional, back.tentative) == ("2023-03-18", "", None, False)


def test_what_sounds_renewed_is_shown_no_more_once_its_text_takes_it_back() -> None:
    wire = on("2023-03-01", "2023-03-18", key="wire")
    sounds = only(wire, RESTATED)
    emptied = only(wire, RESTATED, *withdrawn([RESTATED], version("Port notices", "2023-03-07"), []))
    assert (str(sounds.provisional), emptied.provisional, emptied.awaited) == ("2023-05-17", None, "")


def test_an_edit_alone_does_not_count_where_two_sources_are_wanted() -> None:
    careful = Watch(watch=DEAL, confirm=Quorum(sources=2))
    held = only(STATED, *withdrawn([STATED], EDITED, [RESTATED]), RESTATED, watch=careful)
    assert (str(held.due), held.awaited) == ("2023-03-18", "1 of 2 sources")


def test_a_page_that_follows_a_change_known_already_is_no_news() -> None:
    told = on("2023-03-03", "2023-05-17", change=Change.EXTENDED, old_due=Due.parse("2023-03-18"))
    moved = only(STATED, told, *withdrawn([STATED], EDITED, [RESTATED]), RESTATED)
    assert [step.change for step in moved.transitions] == [Change.EXTENDED]


def test_a_name_that_tells_nothing_is_known_again_in_the_next_version() -> None:
    old = version("The deal expires on March 18.", "2023-03-01")
    new = version("The deal expires on May 17.", "2023-03-05")
    first, second = says(old, "2023-03-18", old.text, "the deal"), says(new, "2023-05-17", new.text, "the deal")
    assert str(only(first, *withdrawn([first], new, [second]), second).due) == "2023-05-17"
    assert new.origin.fetched_at - old.origin.fetched_at == timedelta(days=4)
