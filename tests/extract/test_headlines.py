"""What a headline and the text below it both say is one statement: that of the text."""

from monitor.extract import extract
from tests.make import document

HEADLINE = "Harbour licences must be renewed by 30 June"
LEAD = "HARWICH, 2 June – Owners of fishing boats must renew their harbour licences by 30 June, the port said."


def quotes(text: str) -> list[str]:
    return [
        each.quote for each in extract(document(text, "2023-06-02")) if each.change is None and each.due is not None
    ]


def test_a_day_that_the_text_tells_too_is_told_once() -> None:
    assert quotes(f"{HEADLINE}\n\n{LEAD}") == [LEAD]


def test_a_day_that_only_the_headline_tells_is_kept() -> None:
    other = "HARWICH, 2 June – The survey of the pier must be handed in by 14 July, the port said."
    assert quotes(f"{HEADLINE}\n\n{other}") == [HEADLINE, other]
