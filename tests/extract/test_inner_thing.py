"""What another thing is only about is not over with that, and a plan or a threat that is given up ends nothing."""

import pytest

from monitor.extract import extract
from monitor.model import Mention
from tests.make import document


def _said(text: str) -> list[Mention]:
    return extract(document(text, "2030-02-03"))


@pytest.mark.parametrize(
    ("text", "day", "name"),
    [
        ("The ban on protests at the summit on 12 March 2030 has been lifted.", "2030-03-12", "summit"),
        ("Our train to the meeting on 12 March 2030 was cancelled.", "2030-03-12", "meeting"),
        ("The cap on ticket sales for the match on 15 March 2030 was lifted.", "2030-03-15", "match"),
        ("The talks on the truce, which ends on 9 March 2030, were cancelled.", "2030-03-09", "truce"),
        ("The appeal against the ban, which ends on 31 March 2030, was withdrawn.", "2030-03-31", "ban"),
        (
            "The application for an extension of the permit, which ends on 31 March 2030, was withdrawn.",
            "2030-03-31",
            "permit",
        ),
    ],
)
def test_a_day_belongs_to_the_noun_before_it(text: str, day: str, name: str) -> None:
    found = [each for each in _said(text) if each.change is None]
    assert [(str(each.due), each.open, each.called) for each in found] == [(day, True, name)]


@pytest.mark.parametrize(
    "text",
    [
        "Plans to cancel the parade on 17 March 2030 have been shelved.",
        "The notice terminating the lease on 17 March 2030 has been withdrawn by the landlord.",
        "The threat to call off the parade on 17 March 2030 has been lifted.",
        "The cancellation of the parade on 17 March 2030 was revoked.",
        "The landlord dropped his bid to end the lease, which runs until 17 March 2030.",
        "The lawsuit against the merger, due to close on 17 March 2030, was dropped.",
    ],
)
def test_what_was_only_planned_against_a_thing_ends_nothing_of_it(text: str) -> None:
    assert [(each.change, str(each.due), each.open) for each in _said(text)] == [(None, "2030-03-17", True)]


@pytest.mark.parametrize(
    "text",
    [
        "The parade on 17 March 2030 has been called off.",
        "The lease, which ends on 17 March 2030, was terminated.",
        "The meeting of the council on 17 March 2030 was cancelled.",
        "The concert at the hall on 17 March 2030 has been cancelled.",
    ],
)
def test_what_is_called_off_itself_is_over(text: str) -> None:
    said = _said(text)
    assert [str(each.old_due) for each in said if each.change] == ["2030-03-17"]
    assert [each.open for each in said if each.change is None] == [False]
