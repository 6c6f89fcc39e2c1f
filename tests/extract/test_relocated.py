"""What is moved to another place, or by the hour, keeps its day."""

import pytest

from monitor.extract import extract
from monitor.model import MOVES
from tests.make import document


def told(language: str, text: str) -> list[tuple[str | None, str]]:
    """Return each statement of a *text* of 13 January 2026: its change, if it is one, and its due."""
    return [(each.change, str(each.due)) for each in extract(document(text, "2026-01-13", language=language))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das Turnier am 3. März wurde von Aldau nach Sollingen verlegt."),
        ("de", "Die Lesung am 3. März 2026 wird in die Stadthalle verlegt."),
        ("de", "Wegen Regens wurde das Fest am 3. März in die Turnhalle verlegt."),
        ("ru", "Концерт 3 марта перенесли на новую площадку, в Дом культуры «Заря»."),
        ("ru", "Турнир 3 марта перенесён из Зареченска в Верхний Яр."),
        ("ru", "Заседание 3 марта переносится в другой зал."),
        ("uk", "Концерт 3 березня перенесли до Будинку культури «Зоря»."),
        ("uk", "Турнір 3 березня перенесено з Лугівська до Нижнього Лугу."),
        ("uk", "Мітинг 3 березня перенесли на площу Праці."),
        ("es", "El recital del 3 de marzo se traslada al Teatro Central."),
        ("es", "La sesión del 3 de marzo ha sido trasladada a otra sala."),
        ("es", "El torneo del 3 de marzo fue trasladado de Lorquera a Puerto Sur."),
        ("fr", "Le tournoi du 3 mars a été déplacé de Morlac à Port-Sud."),
    ],
)
def test_another_place_is_no_other_day(language: str, text: str) -> None:
    assert told(language, text) == [(None, "2026-03-03")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Beginn der Lesung am 20. Januar wurde von 18 auf 19 Uhr verschoben."),
        ("de", "Der Anpfiff am 20. Januar wird auf 18 Uhr vorgezogen."),
        ("de", "Die Andacht am 20. Januar wurde vom Vormittag auf den Nachmittag verlegt."),
        ("fr", "Le couvre-feu est avancé à 19 heures à partir du 20 janvier."),
        ("fr", "Le début du tournoi du 20 janvier est repoussé de 18 h à 19 h."),
        ("es", "El inicio del recital del 20 de enero se retrasa de las 18:00 a las 19:00."),
        ("es", "La sesión del 20 de enero fue aplazada dos horas."),
        ("ru", "Начало турнира 20 января сдвинули на 19:30."),
        ("ru", "Собрание 20 января перенесли с утра на вечер."),
        ("uk", "Початок турніру 20 січня перенесено з 18:00 на 19:00."),
        ("uk", "Засідання 20 січня перенесено на годину пізніше."),
        ("en", "The start of the reading on 20 January has been moved from 6 pm to 7 pm."),
    ],
)
def test_nor_is_another_hour(language: str, text: str) -> None:
    assert told(language, text) == [(None, "2026-01-20")]


@pytest.mark.parametrize(
    ("language", "text", "due"),
    [
        ("de", "Die Lesung am 20. Januar wird auf den 27. Januar in die Stadthalle verlegt.", "2026-01-27"),
        ("de", "Die Lesung vom 20. Januar wurde auf den 27. Januar, 20 Uhr, verlegt.", "2026-01-27"),
        ("de", "Die Lesung wird auf den 27. Januar (Dienstag) verschoben.", "2026-01-27"),
        ("de", "Die Lesung wird auf den 27. Januar (Dienstag), 9 bis 12 Uhr, verschoben.", "2026-01-27"),
        ("de", "Die Lesung wird am 27. Januar, 9 bis 12 Uhr, nachgeholt.", "2026-01-27"),
        ("de", "Die Lesung am 20. Januar um 18 Uhr wurde verschoben.", "None"),
        ("de", "Die Lesung am 20. Januar wurde zwei Stunden vor Beginn verschoben.", "None"),
        ("de", "Die Lesung am 20. Januar wurde nach Kritik der Schule verschoben.", "None"),
        ("fr", "Le tournoi du 20 janvier est reporté au 27 janvier à 21 h.", "2026-01-27"),
        ("uk", "Турнір 20 січня перенесено з технічних причин у клубі.", "None"),
        ("ru", "Турнир 20 января перенесён из-за аварии на стадионе.", "None"),
        ("fr", "Le tournoi du 20 janvier a été reporté deux heures avant le début.", "None"),
        ("en", "The tournament on 20 January was postponed two hours before the start.", "None"),
        ("es", "El torneo del 20 de enero fue aplazado dos horas antes del comienzo.", "None"),
        ("es", "El recital del 20 de enero se aplaza y se traslada al Teatro Central.", "None"),
        ("es", "El torneo del 20 de enero se aplaza al 27 de enero a las 21:00.", "2026-01-27"),
        ("ru", "Турнир 20 января перенесён на 27 января в 20:30 и на новую площадку.", "2026-01-27"),
        ("uk", "Турнір 20 січня перенесено на 27 січня о 20:00.", "2026-01-27"),
    ],
)
def test_what_is_moved_to_another_day_is_moved(language: str, text: str, due: str) -> None:
    assert [day for change, day in told(language, text) if change in MOVES] == [due]


def test_a_move_in_another_paragraph_takes_no_day_that_falls_on_its_old_one() -> None:
    fair = "Перенесення ярмарку на червень обговорять у п'ятницю."
    papers = "Прийом документів триватиме до 24 березня замість 10 березня."
    read = extract(document(f"{fair}\n\n{papers}", "2023-03-08", language="uk"))
    assert [each.open for each in read if str(each.due) == "2023-03-10" and each.quote == fair] == [True]
