"""What was extended, where only the sentence behind it tells until when."""

import pytest

from monitor.extract import extract
from monitor.model import MOVES
from tests.make import document


def new_days(text: str, language: str) -> list[str]:
    """Return the new dues of all moves to a day in a *text* of 3 February 2026."""
    told = extract(document(text, "2026-02-03", language=language))
    return [str(each.due) for each in told if each.change in MOVES and each.due]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The ferry lease was extended. It now runs until 30 June 2031."),
        ("de", "Die Jagdpacht wurde verlängert. Sie gilt nun bis 30. Juni 2031."),
        ("de", "Die Jagdpacht ist verlängert worden. Damit läuft sie bis zum 30. Juni 2031."),
        ("fr", "La trêve a été prorogée. Elle restera applicable jusqu'au 30 juin 2031."),
        ("fr", "Le prêt a été prolongé. Il prendra fin le 30 juin 2031."),
        ("es", "El peaje ha sido prorrogado. Estará vigente hasta el 30 de junio de 2031."),
        ("uk", "Дозвіл продовжено. Він діє до 30 червня 2031 року."),
        ("ru", "Аренда пирса продлена. Теперь она действует до 30 июня 2031 года."),
        ("ru", "Пропуск продлён. Он действует до 30 июня 2031 года."),
    ],
)
def test_it_now_lasts_until_the_day_of_the_next_sentence(language: str, text: str) -> None:
    assert new_days(text, language) == ["2031-06-30"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The permit was extended several times. It is valid until 30 June 2031."),
        ("en", "The permit was extended in 2019. It is valid until 30 June 2031."),
        ("en", "The permit may be extended. It is valid until 30 June 2031."),
        ("de", "Der Vertrag wurde schon dreimal verlängert. Er gilt bis 30. Juni 2031."),
        ("de", "Der Vertrag wurde nicht verlängert. Er gilt bis 30. Juni 2031."),
        ("fr", "Le permis n'a pas été prolongé. Il reste valable jusqu'au 30 juin 2031."),
        ("es", "La licencia se prorrogó varias veces. Está vigente hasta el 30 de junio de 2031."),
        ("uk", "Дозвіл не продовжено. Він діє до 30 червня 2031 року."),
        ("ru", "Пропуск продлевали дважды. Он действует до 30 июня 2031 года."),
    ],
)
def test_what_was_not_extended_or_often_is_none(language: str, text: str) -> None:
    assert new_days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Jagdpacht wurde verlängert. Sie muss bis 30. Juni 2031 unterschrieben werden."),
        ("en", "The court extended the curfew. It will sit again until 5 May 2031."),
        ("en", "The show was postponed. It runs until 30 June 2031."),
        ("de", "Die Ausstellung wurde verschoben. Sie läuft bis 30. Juni 2031."),
    ],
)
def test_until_when_somebody_must_act_meets_or_shows_is_no_new_day(language: str, text: str) -> None:
    assert "2031" not in "".join(new_days(text, language))


def test_the_day_of_something_else_is_not_taken() -> None:
    assert new_days("The lease was extended. The mooring permit runs until 30 June 2031.", "en") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Elternabend muss verschoben werden. Neuer Termin: 24. Februar."),
        ("de", "Der für den 10. Februar angesetzte Elternabend muss leider verlegt werden. Neuer Termin: 24. Februar."),
        ("fr", "Le loto du 10 février doit être reporté. La nouvelle date est le 24 février."),
        ("es", "El sorteo del 10 de febrero tiene que aplazarse. La nueva fecha es el 24 de febrero."),
        ("uk", "Толоку 10 лютого доведеться перенести. Нова дата – 24 лютого."),
        ("ru", "Субботник 10 февраля придётся перенести. Новая дата – 24 февраля."),
    ],
)
def test_what_has_to_be_put_off_comes_to_its_new_date_under_its_own_name(language: str, text: str) -> None:
    told = extract(document(text, "2026-02-03", language=language))
    assert [str(each.due) for each in told if each.change in MOVES] == ["2026-02-24"]
    names = {each.subject for each in told if str(each.due) == "2026-02-24"}
    assert len(names) == 1
    assert names.pop().lower() not in ("termin", "date", "fecha", "дата")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Bei Regen muss das Fest auf den 24. Mai verschoben werden."),
        ("de", "Wenn es regnet, muss das Fest auf den 24. Mai verschoben werden."),
        ("fr", "S'il pleut, la fête doit être reportée au 24 mai."),
        ("es", "Si llueve, la fiesta tiene que aplazarse al 24 de mayo."),
        ("ru", "Если пойдёт дождь, праздник придётся перенести на 24 мая."),
        ("uk", "Якщо піде дощ, свято доведеться перенести на 24 травня."),
    ],
)
def test_what_would_have_to_be_put_off_is_not(language: str, text: str) -> None:
    assert new_days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The meeting was postponed. It will take place on 12 March."),
        ("de", "Die Sitzung wurde verschoben. Sie findet am 12. März statt."),
        ("fr", "La réunion a été reportée. Elle aura lieu le 12 mars."),
        ("uk", "Збори перенесено. Вони відбудуться 12 березня."),
        ("ru", "Собрание перенесли. Оно пройдёт 12 марта."),
    ],
)
def test_it_takes_place_on_the_day_of_the_next_sentence(language: str, text: str) -> None:
    assert new_days(text, language) == ["2026-03-12"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The meeting may be postponed. It will take place on 12 March."),
        ("uk", "Засідання перенесли. Воно було призначене на 12 березня."),
        ("uk", "Концерт не перенесли. Він пройде 12 березня в тому ж залі."),
        ("ru", "Собрание просят перенести. Оно пройдёт 12 марта."),
    ],
)
def test_a_day_behind_what_was_not_moved_is_no_new_one(language: str, text: str) -> None:
    assert new_days(text, language) == []
