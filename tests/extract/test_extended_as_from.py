"""Terms that are extended for a length of time as from the day on which they would have ended."""

import pytest

from monitor.extract import extract, timexes
from monitor.model import Change, Kind, Mention
from tests.make import document


def extended(language: str, text: str) -> list[Mention]:
    """Return the extensions that a *text* of 8 March 2023 reports."""
    return [each for each in extract(document(text, language=language)) if each.change is Change.EXTENDED]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Надзвичайний стан продовжено на 60 діб, починаючи з 20 березня 2023 року."),
        ("uk", "Надзвичайний стан продовжено на 60 діб, починаючи з 6 години 30 хвилин 20 березня 2023 року."),
        ("uk", "Сейм продовжив з 20 березня 2023 року на 60 діб строк дії надзвичайного стану."),
        ("uk", "Згідно з указом, надзвичайний стан продовжується із 20 березня строком на 60 діб."),
        (
            "uk",
            "Продовжено дію надзвичайного стану в усій країні з 6 години 30 хвилин 20 березня на строк 60 діб.",
        ),
        (
            "ru",
            "Палата продлила режим ЧС на всей территории края с 6 часов 30 минут 20 марта на срок 60 суток.",
        ),
        ("ru", "Режим чрезвычайной ситуации продлён на 60 суток, начиная с 20 марта 2023 года."),
        ("ru", "Режим чрезвычайной ситуации продлён с 6 часов 30 минут 20 марта 2023 года на 60 суток."),
        ("ru", "Согласно указу, режим чрезвычайной ситуации продлевается с 20 марта сроком на 60 суток."),
    ],
)
def test_the_length_counts_from_the_day_on_which_the_term_would_have_ended(language: str, text: str) -> None:
    [change] = extended(language, text)
    assert (str(change.old_due), str(change.due), change.kind) == ("2023-03-20", "2023-05-19", Kind.EXPIRY)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Президент пропонує продовжити надзвичайний стан на 60 діб, починаючи з 20 березня."),
        ("uk", "Договір не продовжено з 20 березня на 60 діб."),
        ("uk", "Якщо договір продовжено з 20 березня на 60 діб, плата не зміниться."),
        ("ru", "Власти предложили продлить режим с 20 марта на 60 суток."),
        ("ru", "Договор не продлён с 20 марта на 60 суток."),
    ],
)
def test_what_is_proposed_denied_or_supposed_extends_nothing(language: str, text: str) -> None:
    assert extended(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("uk", "Сейм продовжив строк дії надзвичайного стану до 19 травня.", "надзвичайного стану"),
        ("uk", "Депутати підтримали продовження надзвичайного стану строком на 60 днів.", "надзвичайного стану"),
        ("ru", "Парламент продлил срок действия моратория до 19 мая.", "моратория"),
    ],
)
def test_the_thing_is_named_and_not_its_term(language: str, text: str, name: str) -> None:
    assert {each.subject for each in extended(language, text)} == {name}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Обвинуваченому продовжено домашній арешт на строк 60 днів до 7 травня 2023 року."),
        ("uk", "Суд продовжив арешт Мельника строком на два місяці до 7 травня."),
        ("uk", "Тримання під вартою Мельнику продовжено на 60 діб до 7 травня 2023 року."),
        ("ru", "Обвиняемому продлён домашний арест на срок 60 дней до 7 мая 2023 года."),
        ("ru", "Суд продлил арест Мельникова сроком на два месяца до 7 мая."),
        ("ru", "Срок проверки продлён на 60 суток до 7 мая 2023 года."),
    ],
)
def test_a_length_before_the_day_to_which_it_leads_is_not_taken_off_it(language: str, text: str) -> None:
    assert [(str(each.due), each.old_due) for each in extended(language, text)] == [("2023-05-07", None)]
    assert [str(each.due) for each in extract(document(text, language=language)) if each.change is None] == [
        "2023-05-07"
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Заяву слід подати не пізніше ніж за 20 днів до 7 травня 2023 року."),
        ("ru", "Заявление нужно подать за 20 дней до 7 мая 2023 года."),
    ],
)
def test_a_length_by_which_something_comes_first_is_taken_off(language: str, text: str) -> None:
    assert {str(each.value) for each in timexes(document(text, language=language))} == {"2023-04-17"}


def test_the_hour_of_midnight_is_no_length() -> None:
    text = "Сейм продовжив надзвичайний стан на всій території країни з 00 годин 20 березня строком на 60 діб."
    assert [(str(each.old_due), str(each.due)) for each in extended("uk", text)] == [("2023-03-20", "2023-05-19")]


@pytest.mark.parametrize(
    ("language", "text", "due"),
    [
        ("en", "The council voted on Monday to extend the rent freeze for two more years as of June 1.", "2025-06-01"),
        ("en", "The council has extended the rent freeze, as of June 1, for two more years.", "2025-06-01"),
        ("en", "Members agreed to prolong the pact by six months effective 1 July.", "2024-01-01"),
        ("en", "The pact was prolonged by six months, effective 1 July.", "2024-01-01"),
        ("de", "Der Rat beschloss, den Mietendeckel ab 1. Juni um zwei Jahre zu verlängern.", "2025-06-01"),
        ("fr", "Le conseil a décidé de prolonger le gel des loyers de deux ans à partir du 1er juin.", "2025-05-31"),
        ("es", "El consejo acordó prorrogar la congelación por dos años a partir del 1 de junio.", "2025-05-31"),
    ],
)
def test_the_day_from_which_a_length_is_added_is_not_the_new_end(language: str, text: str, due: str) -> None:
    assert [str(each.due) for each in extended(language, text)] == [due]
