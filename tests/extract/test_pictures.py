"""Lines that begin with a picture, as in channels and newsletters, stand each for itself."""

from monitor.extract import extract
from monitor.extract.text.sentences import split
from tests.make import document

CHANNEL = (
    "💧 Воду відключать завтра з 9-ї до 17-ї на Садовій, Вишневій і в обох провулках.\n"
    "🐶 Щеплення тварин: субота, 13 червня, 10:00–13:00, біля ринку.\n"
    "➡️ Заявки на літній табір приймає пані Олена до 20 червня"
)


def test_a_line_behind_a_picture_is_a_sentence_of_its_own() -> None:
    assert [each.text for each in split(CHANNEL)] == CHANNEL.split("\n")


def test_each_day_has_the_name_of_its_own_line() -> None:
    found = {str(each.due): each.subject for each in extract(document(CHANNEL, "2026-06-10", language="uk"))}
    assert "Щеплення тварин" in found["2026-06-13"]
    assert "Заявки" in found["2026-06-20"]


def test_a_sentence_ends_before_a_picture_in_its_line() -> None:
    assert len(split("The pool opens on 3 May. 🎉 Bring a towel.")) == 2
