"""Texts that are no contracts: notices with a day by which to act, amendments of rules, renewals that are to come."""

import pytest

from monitor.extract import extract, rows
from monitor.model import Change, Mention
from tests.make import document


def _mentions(text: str) -> list[Mention]:
    return extract(document(text, published="2024-03-05", title="Notice"))


def _acts(text: str) -> list[tuple[str | None, str | None]]:
    return [(row["due"], row.get("act_by")) for row in rows(_mentions(text))["commitments"]]


@pytest.mark.parametrize(
    "text",
    [
        "Your subscription renews automatically on 1 May 2024 unless you cancel at least 30 days before renewal.",
        "Dear customer, your Premier plan renews on 1 May 2024. You can cancel at least 30 days before the renewal date.",
        "Cancel at least 30 days before renewal on 1 May 2024.",
        "Renewal date: 1 May 2024. Please give us thirty (30) days' notice before the renewal date if you wish to leave.",
    ],
)
def test_what_renews_on_a_day_ends_on_it_unless_somebody_acts(text: str) -> None:
    assert _acts(text) == [("2024-05-01", "2024-04-01")]
    assert [each.change for each in _mentions(text) if each.change] == []


@pytest.mark.parametrize(
    "text",
    [
        "Your boiler cover ends on 31 August 2024 and will renew by itself. To stop it, give us one month's notice before the end of the cover.",
        "The lease expires on 31 August 2024. The tenant must notify the landlord one month before the expiry of the lease.",
    ],
)
def test_a_notice_belongs_to_the_end_that_was_said_before(text: str) -> None:
    assert _acts(text) == [("2024-08-31", "2024-07-31")]


@pytest.mark.parametrize(
    ("text", "change", "old", "new"),
    [
        ("In Article 8, '31 March 2024' is replaced by '31 March 2025'.", Change.EXTENDED, "2024-03-31", "2025-03-31"),
        ('In section 12 (end), by deleting "31st March 2024" and inserting "30th June 2024".', Change.EXTENDED, "2024-03-31", "2024-06-30"),
        ("Section 3 is amended: delete 'June 1' and insert 'October 1'.", Change.EXTENDED, "2024-06-01", "2024-10-01"),
        ("In section 4 (yearly report) substitute \"1 July 2024\" for \"1 June 2024\".", Change.POSTPONED, "2024-06-01", "2024-07-01"),
        ("In section 7, \"1 July 2025\" shall be replaced by \"1 July 2024\".", Change.ADVANCED, "2025-07-01", "2024-07-01"),
    ],
)  # fmt: skip
def test_a_date_that_is_struck_out_for_another_moves(text: str, change: Change, old: str, new: str) -> None:
    changed = [each for each in _mentions(text) if each.change is not None]
    assert [(each.change, str(each.old_due), str(each.due)) for each in changed] == [(change, old, new)]
    assert {(str(each.due), each.open) for each in _mentions(text) if each.change is None} == {
        (old, False),
        (new, True),
    }


@pytest.mark.parametrize(
    "text",
    [
        "The union asked to replace the chairman, who was elected on 5 May 2020, on 6 June 2024.",
        "Talks on the renewal of the fishing accord on 5 April 2024 will be held in Oslo.",
        "The coach was replaced on 3 March 2024 with a younger man.",
    ],
)
def test_other_texts_keep_their_own_statements(text: str) -> None:
    assert not any(each.cue in {"amendment", "renews on a day", "contract term"} for each in _mentions(text))
    assert not any(each.notice for each in _mentions(text))


def test_a_notice_is_not_that_of_an_end_before_another_one() -> None:
    text = (
        "The council passed a budget that keeps schools open until 15 May 2024.\n\nThe letter of credit expires on"
        " 31 December 2024 and renews automatically unless the bank gives 60 days' notice."
    )
    assert {(str(each.due), each.notice is not None) for each in _mentions(text)} == {
        ("2024-05-15", False),
        ("2024-12-31", True),
    }
