"""What a meeting moved is done where it was carried; what it resolved is done."""

import pytest

from monitor.extract import extract
from monitor.model import MOVES
from tests.make import document


def moved(text: str) -> list[str]:
    """The new days of what a text says to have been moved."""
    return [str(each.due) for each in extract(document(text, "2023-03-08")) if each.change in MOVES]


@pytest.mark.parametrize(
    "text",
    [
        "RESOLVED (moved Cllr Orr, seconded Cllr Hale): that the lease of the pool be extended to 31 May 2024.",
        "4. It was RESOLVED (proposed by Mrs Hale, seconded by Mr Orr) that the licence be extended to 31 May 2024.",
        "Hale moved to extend the contract with Orr Waste through May 31, 2024. Seconded by Orr. Motion carried 5-0.",
        "Motion by Hale, seconded by Orr, to extend the contract through May 31, 2024.\nMotion carried unanimously.",
        "Cllr Hale moved an amendment that the lease be extended to 31 May 2024. The amendment was carried.",
        "The council moved to Hale and extended the lease until 31 May 2024.",
        "RESOLVED (6 for, 2 against): to renew the lease of the kiosk for a year, to 31 May 2024.",
        "Agreed (unanimously): to extend the lease of the kiosk until 31 May 2024.",
    ],
)
def test_what_was_carried_or_resolved_is_done(text: str) -> None:
    assert moved(text) == ["2024-05-31"]


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Hale moved an amendment that the lease be extended to 31 May 2024. The amendment was lost.",
        "Cllr Hale moved that the lease be extended to 31 May 2024.",
        "Motion by Hale, seconded by Orr, to extend the contract through May 31, 2024. Motion failed 2-3.",
        "RESOLVED (Cllr Orr dissenting) that the clerk write asking that the lease be extended to 31 May 2024.",
        "It was RECOMMENDED that the licence be extended to 31 May 2024.",
        "RESOLVED (6 for, 2 against): not to renew the lease that ends on 31 May 2024.",
        "AGREED: to ask the owner to extend the lease until 31 May 2024.",
        "Decided: to apply for an extension of the lease until 31 May 2024.",
    ],
)
def test_what_was_only_moved_or_asked_for_is_not(text: str) -> None:
    assert moved(text) == []
