"""A feast that was over when the text was written is that of its own year, on whatever day that lay."""

import pytest

from monitor.extract import extract
from tests.make import document


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        ("The minister had promised the report by Easter and has not published it.", "2025-05-14", "2025-04-20"),
        ("They had promised an answer by Thanksgiving.", "2025-01-14", "2024-11-28"),
        ("The pool is to reopen by Easter.", "2025-01-14", "2025-04-20"),
        ("The pool was to have reopened by Christmas.", "2025-05-14", "2024-12-25"),
    ],
)
def test_a_feast_is_that_of_its_year(text: str, published: str, day: str) -> None:
    assert [str(each.due) for each in extract(document(text, published)) if each.change is None] == [day]
