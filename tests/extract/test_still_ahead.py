"""Days that stay ahead although their sentence has words of a plan of the past."""

import pytest

from monitor.extract import extract
from monitor.model import Mention
from tests.make import document

DCT = "2026-10-20"


def told(lang: str, text: str) -> list[Mention]:
    """What *text* surely tells."""
    return [each for each in extract(document(text, DCT, language=lang)) if not each.doubt]


def is_open(lang: str, text: str) -> dict[str, bool]:
    """The days of the commitments of *text*, and whether they are open."""
    return {str(each.due): each.open for each in told(lang, text) if each.change is None}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le délai du cadastre de Vernas, qui expirait le 5 décembre prochain, n'a pas été prorogé."),
        ("fr", "Le préfet a rappelé que la concession s'achevait le 5 décembre prochain."),
        ("fr", "La commission débat de la dérogation, qui prenait fin le 5 décembre prochain."),
        ("es", "El plazo del catastro, que vencía el próximo 5 de diciembre, no fue ampliado."),
        ("es", "El alcalde recordó que la concesión expiraba el próximo 5 de diciembre."),
        ("es", "La comisión discute la moratoria, que concluía el próximo 5 de diciembre."),
        ("es", "La veda durará en principio hasta el 5 de diciembre."),
        ("es", "En principio, la restricción estará en vigor hasta el 5 de diciembre."),
        ("es", "La restricción rige inicialmente hasta el 5 de diciembre."),
        ("ru", "Запрет продлится первоначально до 5 декабря."),
        ("ru", "Изначально карантин будет действовать до 5 декабря."),
        ("uk", "Заборона діятиме спочатку до 5 грудня."),
        ("uk", "Спочатку карантин триватиме до 5 грудня."),
    ],
)
def test_a_day_called_the_next_or_one_for_now_is_open(lang: str, text: str) -> None:
    assert is_open(lang, text) == {"2026-12-05": True}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "La dérogation, qui expirait le 5 décembre prochain, a été prolongée jusqu'au 30 juin."),
        ("fr", "Le conseil a reconduit la dérogation, qui expirait le 5 décembre prochain."),
        ("fr", "La dérogation expirait le 5 décembre."),
        ("es", "La moratoria, que vencía el próximo 5 de diciembre, se ha ampliado hasta el 30 de junio."),
        (
            "es",
            "El Gobierno prorrogó la moratoria hasta el 30 de junio. La moratoria vencía el próximo 5 de diciembre.",
        ),
        ("es", "Los ensayos no se reanudarán el 5 de diciembre."),
        ("es", "En un principio, la obra iba a terminar el 5 de diciembre."),
        ("ru", "Изначально карантин должен был действовать до 5 декабря."),
        ("ru", "Первоначально карантин действовал до 5 декабря."),
        ("uk", "Спочатку карантин мав діяти до 5 грудня."),
    ],
)
def test_a_day_that_was_moved_or_is_told_by_a_past_is_not(lang: str, text: str) -> None:
    assert is_open(lang, text)["2026-12-05"] is False


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "La inauguración del viaducto está hoy prevista para el 5 de diciembre."),
        ("es", "La reapertura está prevista hoy para el 5 de diciembre."),
        ("fr", "La mise en service du viaduc est aujourd'hui annoncée pour le 5 décembre."),
        ("fr", "La réouverture est prévue aujourd'hui pour le 5 décembre."),
    ],
)
def test_a_day_on_which_a_plan_is_so_is_not_the_day_of_the_plan(lang: str, text: str) -> None:
    assert is_open(lang, text) == {"2026-12-05": True}


@pytest.mark.parametrize(
    ("lang", "text"),
    [("es", "La reunión está prevista para hoy."), ("fr", "La réunion est prévue aujourd'hui à 18 heures.")],
)
def test_what_is_planned_for_today_alone_is_so(lang: str, text: str) -> None:
    assert is_open(lang, text) == {"2026-10-20": True}


def test_what_was_planned_for_today_and_is_put_off_is_no_more() -> None:
    text = "La réunion prévue aujourd'hui est reportée au 5 décembre."
    assert is_open("fr", text) == {"2026-10-20": False, "2026-12-05": True}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Meeting Sunday, 3 pm, back room of the Anchor.", "2026-08-16"),
        ("- Paper union and mills begin mediated talks on Monday.", "2026-08-17"),
        ("The council has the plan on its table on Tuesday.", "2026-08-18"),
    ],
)
def test_a_weekday_is_to_come_where_no_verb_tells_a_past(text: str, day: str) -> None:
    assert [str(each.due) for each in extract(document(text, "2026-08-12")) if each.change is None] == [day]


@pytest.mark.parametrize(
    "text",
    [
        "The crews met on Monday.",
        "Notes on the meeting held on Monday.",
        "Friday's close: index 1,194, up 0.7 percent.",
        "The vote was to be on Monday.",
    ],
)
def test_a_weekday_that_is_told_as_past_or_only_names_a_thing_is_not_to_come(text: str) -> None:
    said = [each for each in extract(document(text, "2026-08-12")) if each.change is None]
    assert all(each.doubt or not each.open for each in said)
