"""What was agreed has the one day to come that its clause tells."""

import pytest

from monitor.extract import extract
from monitor.model import Change
from tests.make import document


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("The town and the mill signed a water agreement on Monday that runs to 31 May 2026.", "2026-05-31"),
        ("The club has signed her for the whole season, up to 17 July 2024.", "2024-07-17"),
        ("The insurance has been taken out and runs to 30 June 2024.", "2024-06-30"),
        ("The town and the mill signed a water agreement on Monday.", None),
        ("The town and the mill signed a water agreement on Monday; its council votes on 14 March.", None),
        ("The two firms reached a deal on Monday, a week before the present one runs out.", None),
    ],
)
def test_what_was_agreed_has_the_day_of_its_clause(text: str, due: str | None) -> None:
    told = [each for each in extract(document(text, "2023-03-08")) if each.change is Change.AGREED]
    assert [str(each.due) if each.due else None for each in told] == [due]
