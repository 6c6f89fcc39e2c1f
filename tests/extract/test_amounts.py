"""Amounts: how much of a thing there is stands in no name that a reader is shown."""

import pytest

from monitor.extract import extract
from tests.make import document


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A fee of $2,400 is due on 14 April 2023.", "fee"),
        ("The fee of 90 euros a month is payable by 14 April 2023.", "fee"),
        ("The $60 million bank loan expires on 14 April 2023.", "bank loan"),
        ("The 4.5 percent fare increase takes effect on 14 April 2023.", "fare increase"),
        ("The 9-1/4 pct notes mature on 14 April 2023.", "9-1/4 pct notes"),
        ("The city's $30 million in notes come due on 14 April 2023.", "city's notes"),
        ("Support for Larix 4.2 ends on 14 April 2023.", "Support for Larix 4.2"),
        ("Order 12,333 expires on 14 April 2023.", "Order 12,333"),
        ("The group's bid of 65 dlrs a share expires on 14 April 2023.", "group's bid"),
        ("The 65 dlr a share tender offer for Holm expires on 14 April 2023.", "tender offer for Holm"),
        ("The $2 billion note matures on 14 April 2023.", "$2 billion note"),
        ("The free 30-day trial ends on 14 April 2023.", "trial"),
    ],
)
def test_a_name_tells_no_amount(text: str, name: str) -> None:
    assert name in [each.called for each in extract(document(text))]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Die Gebühr von 25 Euro ist bis zum 14. April 2023 zu zahlen.", "Gebühr"),
        ("fr", "L'amende de 1 200 euros doit être payée avant le 14 avril 2023.", "amende"),
        ("es", "La multa de 300 euros debe pagarse antes del 14 de abril de 2023.", "multa"),
        ("uk", "Внесок у розмірі 300 грн треба сплатити до 14 квітня 2023 року.", "Внесок"),
        ("ru", "Штраф в размере 500 рублей надо уплатить до 14 апреля 2023 года.", "Штраф"),
    ],
)
def test_nor_does_one_in_another_language(language: str, text: str, name: str) -> None:
    assert name in [each.called for each in extract(document(text, language=language))]


def test_two_things_that_only_their_amounts_tell_apart_keep_them() -> None:
    text = "The loan of $300 million expires on 14 April 2023. The loan of $500 million expires on 20 April 2023."
    assert [each.called for each in extract(document(text))] == ["loan of $300 million", "loan of $500 million"]


def test_a_thing_is_followed_by_its_name_with_the_amount() -> None:
    (found,) = extract(document("The loan of $300 million expires on 14 April 2023."))
    assert (found.subject, found.called) == ("loan of $300 million", "loan")
