"""A day that stands behind a clause between commas belongs to the verb outside it."""

import pytest

from tests.extract.test_new_dues import moves


@pytest.mark.parametrize(
    ("lang", "text", "old", "new"),
    [
        (
            "en",
            "The court prolonged the yard's protection from creditors, which would have ended on 15 July, by a month.",
            "2024-07-15",
            "2024-08-15",
        ),
        ("en", "The firm extended its bid, which was to lapse on 30 June, to 15 July.", "2024-06-30", "2024-07-15"),
        (
            "de",
            "Wie das Amt mitteilte, wird die Frist, die am 30. Juni enden sollte, bis zum 15. August verlängert.",
            "2024-06-30",
            "2024-08-15",
        ),
        ("de", "Die Frist wird, wie das Amt am Mittwoch mitteilte, bis zum 15. August verlängert.", None, "2024-08-15"),
        (
            "de",
            "Die Frist wird, wie das Amt am Mittwoch ankündigte, bis zum 15. August verlängert.",
            None,
            "2024-08-15",
        ),
    ],
)
def test_a_clause_between_commas_keeps_its_own_day(lang: str, text: str, old: str | None, new: str) -> None:
    assert moves(text, lang, "2024-06-20") == [(old, new)]


@pytest.mark.parametrize(
    "text",
    [
        "The truce, which was to expire on Wednesday, was extended by two days on Monday.",
        "The truce, which would have expired on Wednesday, was extended by two days.",
    ],
)
def test_a_weekday_of_a_plan_of_the_past_is_that_of_these_two_days(text: str) -> None:
    assert moves(text, "en", "2024-06-28") == [("2024-06-26", "2024-06-28")]


def test_a_weekday_of_a_plan_may_lie_ahead() -> None:
    text = "The truce, which was to expire on Sunday, was extended by two days."
    assert moves(text, "en", "2024-06-28") == [("2024-06-30", "2024-07-02")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Las partes acordaron este jueves prolongar 72 horas la tregua que vencía a medianoche."),
        ("fr", "Les deux parties ont prolongé de 72 heures la trêve qui expirait à minuit."),
        (
            "en",
            "The two sides agreed on Thursday to extend by 72 hours the ceasefire that was due to expire at midnight.",
        ),
    ],
)
def test_a_day_that_a_relative_clause_ends_something_on_is_the_old_one(lang: str, text: str) -> None:
    assert moves(text, lang, "2024-09-19") == [("2024-09-19", "2024-09-22")]
