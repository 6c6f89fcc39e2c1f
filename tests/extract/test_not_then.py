"""Days on which something takes place, does not, or would have ended, in languages but English."""

import pytest

from monitor.extract import extract
from tests.make import document

DCT = "2026-01-22"


def told(lang: str, text: str) -> list[tuple[str, bool]]:
    """The days of what *text* surely tells, and whether they are open."""
    said = [each for each in extract(document(text, DCT, language=lang)) if not each.doubt]
    return [(str(each.due), each.open) for each in said if each.change is None]


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("de", "Das Volksbegehren in Tannberg findet im November statt.", "2026-11"),
        ("de", "Im November findet das Volksbegehren in Tannberg statt.", "2026-11"),
        ("de", "Die Kreiswahl wird im September stattfinden.", "2026-09"),
        ("ru", "Выборы в Липецке пройдут в ноябре.", "2026-11"),
        ("ru", "В ноябре состоится съезд аграриев.", "2026-11"),
        ("uk", "Вибори у Полтаві відбудуться в листопаді.", "2026-11"),
        ("uk", "У листопаді пройде з'їзд аграріїв.", "2026-11"),
    ],
)
def test_what_takes_place_in_a_month_ahead_is_an_event(lang: str, text: str, day: str) -> None:
    assert told(lang, text) == [(day, True)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Das Volksbegehren findet nicht im November statt."),
        ("de", "Das Volksbegehren fand im November statt."),
        ("ru", "Если выборы пройдут в ноябре, мэр уйдёт."),
        ("ru", "Пройдут ли выборы в ноябре?"),
        ("ru", "Съезд прошёл в ноябре."),
        ("uk", "Якщо вибори відбудуться в листопаді, мер піде."),
        ("uk", "З'їзд пройшов у листопаді."),
    ],
)
def test_what_is_denied_supposed_or_over_is_none(lang: str, text: str) -> None:
    assert told(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Der Probenbetrieb beginnt nicht am 9. März."),
        ("de", "Der Probenbetrieb wird am 9. März nicht wieder aufgenommen."),
        ("de", "Der Senat wollte, dass die Sperre am 9. März endet, lenkte aber ein."),
        ("fr", "Les répétitions ne reprendront pas le 9 mars."),
        ("fr", "Le syndicat voulait que la dérogation prenne fin le 9 mars, mais a renoncé."),
        ("es", "Los ensayos no se reanudarán el 9 de marzo."),
        ("es", "El sindicato quería que la veda terminara el 9 de marzo, pero desistió."),
        ("ru", "Репетиции не возобновятся 9 марта."),
        ("ru", "Театр 9 марта не откроется."),
        ("uk", "Репетиції не відновляться 9 березня."),
        ("uk", "Театр 9 березня не відкриється."),
    ],
)
def test_a_day_on_which_it_will_not_be_is_closed(lang: str, text: str) -> None:
    assert not any(stands for _, stands in told(lang, text))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Der Probenbetrieb beginnt am 9. März, nicht vorher."),
        ("de", "Der Senat will, dass die Sperre am 9. März endet."),
        ("fr", "Les répétitions ne reprendront pas avant le 9 mars."),
        ("ru", "Репетиции возобновятся не раньше 9 марта."),
        ("ru", "Репетиции не возобновятся до 9 марта."),
        ("uk", "Репетиції відновляться 9 березня."),
    ],
)
def test_the_first_day_on_which_it_may_be_stays_open(lang: str, text: str) -> None:
    assert told(lang, text) == [("2026-03-09", True)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Ohne diese Verlängerung wäre die Ausnahme am 9. März ausgelaufen."),
        ("fr", "Sans la prorogation, la dérogation aurait pris fin le 9 mars."),
        ("es", "Sin esta prórroga, la veda habría expirado el 9 de marzo."),
        ("ru", "Без продления запрет закончился бы 9 марта."),
        ("uk", "Без продовження заборона закінчилася б 9 березня."),
    ],
)
def test_a_day_on_which_it_would_have_ended_is_none(lang: str, text: str) -> None:
    assert told(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Ohne Verlängerung läuft die Ausnahme am 9. März aus."),
        ("fr", "Sans prorogation, la dérogation expirera le 9 mars."),
        ("es", "Sin prórroga, la veda expirará el 9 de marzo."),
        ("ru", "Без продления запрет закончится 9 марта."),
        ("uk", "Без продовження заборона закінчиться 9 березня."),
    ],
)
def test_a_day_on_which_it_will_end_unless_extended_is_one(lang: str, text: str) -> None:
    assert told(lang, text) == [("2026-03-09", True)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "La maire a été obligée de demander le report du conseil au 9 mars."),
        ("fr", "Le club a dû solliciter la prolongation du prêt jusqu'au 9 mars."),
    ],
)
def test_what_somebody_had_to_ask_for_is_none(lang: str, text: str) -> None:
    assert told(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Die Wahl wird auf den 9. März verschoben, also einen Monat später."),
        ("de", "Die Messe wurde auf den 9. März verlegt, das heißt zwei Wochen später."),
        ("fr", "Le scrutin est reporté au 9 mars, soit trois semaines plus tard."),
        ("ru", "Заседание перенесли на 9 марта, то есть на две недели позже."),
        ("uk", "Засідання перенесли на 9 березня, тобто на два тижні пізніше."),
    ],
)
def test_how_far_the_new_day_lies_is_no_second_one(lang: str, text: str) -> None:
    assert told(lang, text) == [("2026-03-09", True)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Заявки принимаются с 20 января до 9 марта 2026 г. (до 23:30 по московскому времени)."),
        ("ru", "Приём заявок: с 20 января по 9 марта (включительно, до 23:59 мск)."),
        ("uk", "Заявки приймаються з 20 січня до 9 березня 2026 р. (до 23:30 за київським часом)."),
    ],
)
def test_an_hour_in_brackets_is_none_of_today(lang: str, text: str) -> None:
    assert told(lang, text) == [("2026-01-20/2026-03-09", True)]


def test_an_hour_of_today_is_one() -> None:
    assert told("ru", "Магазин сегодня работает до 20:00.") == [("2026-01-22", True)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The mayor is not going to cancel the concert of 12 June."),
        ("de", "Der Bürgermeister wird das Konzert am 12. Juni nicht absagen."),
        ("de", "Sollte das Konzert am 12. Juni ausfallen, gibt es das Geld zurück."),
        ("de", "Findet das Konzert am 12. Juni nicht statt, gibt es das Geld zurück."),
        ("fr", "Le maire ne va pas annuler le concert du 12 juin."),
        ("es", "El alcalde no cancelará el concierto del 12 de junio."),
        ("es", "El concierto del 12 de junio no puede cancelarse."),
        ("es", "El concierto del 12 de junio no se va a suspender."),
        ("uk", "Мер не буде скасовувати концерт 12 червня."),
        ("uk", "Концерт 12 червня не будуть переносити."),
        ("ru", "Мэр не будет отменять концерт 12 июня."),
        ("ru", "Концерт 12 июня не следует отменять."),
    ],
)
def test_what_is_not_called_off_or_only_on_a_condition_stays_open(lang: str, text: str) -> None:
    assert told(lang, text) == [("2026-06-12", True)]
