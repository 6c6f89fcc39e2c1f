"""Each row of a table is told of its own thing."""

from monitor.extract import extract
from tests.make import document

ROWS = (
    "F-201 | Brook Farm | Weir on the Alder | 30 June 2025 | renewed\n"
    "F-202 | Hale Mill | Fish ladder at Orr | 31 May 2023 | applied for\n"
    "F-203 | Orr Ferry | Landing stage B | 2 March 2023 | expired\n"
)


def test_a_status_is_that_of_its_row() -> None:
    told = [each for each in extract(document(ROWS, "2023-03-08")) if each.change]
    assert {str(each.change): each.quote.split(" | ")[0] for each in told}.get("expired") == "F-203"
    assert all(each.quote.count("|") == 4 for each in told)


def test_a_row_that_is_long_ends_with_its_line() -> None:
    rows = "\n".join(f"F-{n} | {'a long name of a farm ' * 3}| until {n} May 2023" for n in (11, 12))
    assert [str(each.due) for each in extract(document(rows, "2023-03-08"))] == ["2023-05-11", "2023-05-12"]
