"""A day that opens a clause joined on behind another belongs to that clause: neither to the change nor to its thing."""

import pytest

from monitor.extract import extract
from monitor.model import Change
from tests.make import document

_AWAITED = "2030-05-14"
_OPENED = [
    ("en", "The truce was extended on Monday, and on 14 May 2030 the parties will meet in Holm."),
    ("en", "The truce was extended, but on 14 May 2030 the parties will meet in Holm."),
    ("en", "The lease was extended and on 14 May 2030 the council will vote on a sale."),
    ("en", "The levy was extended, while on 14 May 2030 ministers will discuss a new one."),
    ("de", "Die Sitzung wurde verschoben, und am 14. Mai 2030 gibt der Vorstand einen neuen Termin bekannt."),
    ("fr", "La trêve a été prolongée lundi, et le 14 mai 2030 les parties se réuniront à Holm."),
    ("es", "La tregua fue prorrogada el lunes, y el 14 de mayo de 2030 las partes se reunirán en Holm."),
    ("ru", "Перемирие было продлено в понедельник, а 14 мая 2030 года стороны встретятся в Холме."),
    ("uk", "Перемир'я було продовжено в понеділок, а 14 травня 2030 року сторони зустрінуться в Холмі."),
]


@pytest.mark.parametrize(("language", "text"), _OPENED)
def test_the_day_of_the_second_clause_is_none_of_the_change_before(language: str, text: str) -> None:
    said = extract(document(text, "2030-05-08", language=language))
    assert [each.due for each in said if each.change] == [None]
    assert [str(each.due) for each in said if each.change is None and each.open] == [_AWAITED]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The strike was called off on 7 May, and on 14 May 2030 the union will hold a ballot."),
        ("en", "The lease was to end on 11 May 2030, and on 14 May 2030 the council will vote on a sale."),
        ("fr", "Le bail devait prendre fin le 11 mai 2030, et le 14 mai 2030 le conseil votera la vente."),
        ("es", "El contrato debía terminar el 11 de mayo de 2030, y el 14 de mayo de 2030 el consejo votará la venta."),
        ("ru", "Договор должен был истечь 11 мая 2030 года, а 14 мая 2030 года совет проголосует за продажу."),
    ],
)
def test_it_is_not_over_with_what_the_first_clause_ends(language: str, text: str) -> None:
    said = extract(document(text, "2030-05-08", language=language))
    assert [each.open for each in said if str(each.due) == _AWAITED] == [True]


@pytest.mark.parametrize(
    ("text", "change", "day"),
    [
        ("The fair was put off, and on 14 May 2030 it will open at last.", Change.POSTPONED, _AWAITED),
        ("The fair was put off, and the new date is 14 May 2030.", Change.POSTPONED, _AWAITED),
        (
            "The council met on 7 May, and on 8 May 2030 extended the lease until 14 May 2030.",
            Change.EXTENDED,
            _AWAITED,
        ),
    ],
)
def test_it_is_that_of_the_change_where_the_clause_tells_it_of_the_same(text: str, change: Change, day: str) -> None:
    said = extract(document(text, "2030-05-08"))
    assert [(each.change, str(each.due)) for each in said if each.change] == [(change, day)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The lease was to end on 11 May 2030, and on 14 May 2030 the council will vote on a sale.", "council … sale"),
        ("The truce was extended on Monday, and on 14 May 2030 the parties will meet in Holm.", "parties meet in Holm"),
    ],
)
def test_it_bears_the_name_of_its_own_clause(text: str, name: str) -> None:
    said = extract(document(text, "2030-05-08"))
    assert [each.called for each in said if each.change is None and str(each.due) == _AWAITED] == [name]
