"""A commitment that took over what people were told of another: the same is not told twice."""

from dataclasses import replace

from monitor.model import Change, Reason
from tests.alerting.facts import Desk, alert, attention, change, claim, commitment, told, watch
from tests.make import instant


def heir(desk: Desk, **given: object) -> Desk:
    """The desk of a commitment into which the one of *desk* was merged."""
    return replace(desk, about=replace(desk.about, id="c2", **given), heard=[])  # type: ignore[arg-type]  # fields by name


def test_a_lead_time_that_was_told_of_the_one_is_not_told_of_the_other() -> None:
    desk = Desk(commitment(), watch("14d 7d 3d"))
    assert told(desk.look(instant("2023-03-12T00:00"))) == [("lead_time", "7d")]
    merged = heir(desk, term=2)
    assert merged.look(instant("2023-03-12T01:00")) == []
    assert told(merged.sleep(instant("2023-03-12T01:00"), instant("2023-03-16T00:00"))) == [("lead_time", "3d")]


def test_a_lead_time_of_another_due_is_told() -> None:
    desk = Desk(commitment(), watch("7d"))
    desk.look(instant("2023-03-12T00:00"))
    merged = heir(desk, due=commitment("2023-03-17").due)
    assert told(merged.look(instant("2023-03-12T01:00"))) == [("lead_time", "7d")]


def test_neither_a_change_nor_a_dispute_is_told_again() -> None:
    moved = change(Change.EXTENDED, "2023-03-10T10:00", due_before="2023-03-18", due_after="2023-05-17")
    claims = (claim("2023-05-17", "Russia"), claim("2023-07-16", "Ukraine"))
    desk = Desk(commitment("2023-05-17", transitions=(moved,), disputed=True, claims=claims, term=2), watch("7d"))
    assert [each.reason for each in desk.look(instant("2023-03-10T12:00"))] == [Reason.CHANGED, Reason.DISPUTED]
    merged = heir(desk, transitions=(replace(moved, term=3),), term=3)
    assert merged.look(instant("2023-03-10T13:00")) == []


def test_an_escalation_that_was_waiting_is_about_the_heir_and_comes_once() -> None:
    desk = Desk(commitment(), watch("3d", escalate="4h boss"))
    desk.look(instant("2023-03-15T09:00"))
    merged = heir(desk)
    louder = merged.sleep(instant("2023-03-15T10:00"), instant("2023-03-16T09:00"))
    assert [(each.about, each.escalation) for each in louder] == [("c2", 1)]


def test_what_was_told_of_the_commitment_itself_in_an_earlier_term_hides_nothing() -> None:
    before = alert(occurrence="7d", fingerprint="f1", term=1)
    desk = Desk(commitment(term=3), watch("7d"), attention([before]))
    assert told(desk.look(instant("2023-03-12T00:00"))) == [("lead_time", "7d")]
