"""One deal from its first report to its end, and the steps that the calendar takes between the reports."""

from monitor.model import Change, Due, Mention, Period, State
from monitor.track import advance, derive
from tests.make import instant
from tests.track.said import WATCH, change, on, only, stand, steps

SIXTY = Period(days=60)

FIRST = on("2023-03-08", "2023-03-18", key="first")
HOPED = change("2023-03-14", Change.AGREED, key="hoped")
RUSSIA = change(
    "2023-03-18", Change.EXTENDED, "2023-03-18", extension=SIXTY, speaker="Russia", key="sides", start=100, end=140
)
UKRAINE = change(
    "2023-03-18", Change.EXTENDED, "2023-03-18", extension=Period(days=120), speaker="Ukraine", key="sides", start=200
)
ANEW = change("2023-05-17", Change.EXTENDED, extension=SIXTY, key="anew")
ENDED = change("2023-07-17", Change.TERMINATED, key="ended")


def test_a_first_report_makes_it_pending() -> None:
    assert stand(FIRST, now="2023-03-18T23:59") == (State.PENDING, "2023-03-18")


def test_with_no_further_report_it_is_overdue_the_day_after() -> None:
    assert stand(FIRST, HOPED, now="2023-03-19T00:00") == (State.OVERDUE, "2023-03-18")


def test_two_sides_that_disagree_leave_it_renewed_and_disputed_and_the_earlier_due_counts() -> None:
    renewed = only(FIRST, HOPED, RUSSIA, UKRAINE, now="2023-03-19T12:00")
    assert (renewed.state, renewed.due, renewed.disputed) == (State.PENDING, Due.parse("2023-05-17"), True)
    assert {(claim.speaker, str(claim.due)) for claim in renewed.claims} == {
        ("Russia", "2023-05-17"),
        ("Ukraine", "2023-07-16"),
    }


def test_a_second_extension_counts_from_the_due_in_force_and_leaves_the_dispute_behind() -> None:
    extended = only(FIRST, HOPED, RUSSIA, UKRAINE, ANEW, now="2023-05-18T12:00")
    assert (extended.state, str(extended.due), extended.disputed) == (State.PENDING, "2023-07-16", False)
    assert extended.transitions[-1].rule == "2023-05-17 + P60D = 2023-07-16"


def test_in_the_end_it_is_terminated_with_its_whole_history() -> None:
    ended = only(FIRST, HOPED, RUSSIA, UKRAINE, ANEW, ENDED)
    assert steps(ended) == [
        (Change.AGREED, State.PENDING),
        (Change.EXTENDED, State.PENDING),
        (Change.EXTENDED, State.PENDING),
        (Change.DUE_PASSED, State.OVERDUE),
        (Change.TERMINATED, State.TERMINATED),
    ]
    assert all(step.evidence for step in ended.transitions)


def test_the_story_told_day_by_day_is_the_story_told_at_once() -> None:
    story: list[Mention] = [FIRST, HOPED, RUSSIA, UKRAINE, ANEW, ENDED]
    ids: dict[str, str] = {}
    for count in range(1, len(story) + 1):
        (told,) = derive(story[:count], WATCH, ids=ids)
        ids = dict.fromkeys(told.mentions, told.id)
    assert [told] == derive(reversed(story), WATCH, ids=ids)


def test_a_report_after_the_due_finds_it_overdue_since_the_end_of_the_due() -> None:
    renewed = only(FIRST, change("2023-03-21", Change.RENEWED, "2023-03-18", "2023-07-18"))
    assert steps(renewed) == [(Change.DUE_PASSED, State.OVERDUE), (Change.RENEWED, State.PENDING)]
    assert renewed.transitions[0].at == instant("2023-03-19T00:00")


def test_a_report_on_the_due_day_does_not() -> None:
    renewed = only(FIRST, change("2023-03-18", Change.RENEWED, "2023-03-18", "2023-07-18"))
    assert steps(renewed) == [(Change.RENEWED, State.PENDING)]


def test_time_passes_the_same_inside_of_derive_and_after_it() -> None:
    inside = only(FIRST, on("2023-04-01", None, open=False))
    assert advance(only(FIRST), instant("2023-04-01T00:00")).transitions == inside.transitions
