"""A day in a clause that hangs on a change is not the one that the change leads to, nor that of before."""

import pytest

from tests.extract.test_new_dues import moves

_DAY = "2025-05-14"


@pytest.mark.parametrize(
    "text",
    [
        "The truce was extended by ten days after mediators warned that the aid convoy would not arrive by Sunday.",
        "The permit has been extended because the new kiln will not be ready until 5 June.",
        "The company extended its offer by two weeks, saying that it hoped to complete the deal by 30 June.",
        "The mandate was extended while observers count the votes on 3 June.",
    ],
)
def test_a_day_of_something_else_in_a_clause_is_no_new_day(text: str) -> None:
    assert moves(text, "en", _DAY) == [(None, None)]


@pytest.mark.parametrize(
    "text",
    [
        "The vote was put off until 20 May so that members can study the auditor's report, which is due on Friday.",
        "The company extended its offer to 20 May, saying that holders of 41 percent had tendered by Friday.",
        "The licence was renewed until 20 May although the inspection report is not due until June.",
    ],
)
def test_a_day_of_something_else_in_a_clause_is_no_old_day(text: str) -> None:
    assert moves(text, "en", _DAY) == [(None, "2025-05-20")]


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        (
            "The mandate was extended to 31 May because it would otherwise have run out on 30 April.",
            "2025-04-30",
            "2025-05-31",
        ),
        (
            "The offer was extended to 3 June after too few holders had accepted by the 12 May deadline.",
            "2025-05-12",
            "2025-06-03",
        ),
        ("The trial was postponed when the judge fell ill and will now open on 5 June.", None, "2025-06-05"),
        ("The deadline has been extended, as the ministry had promised, until 5 June.", None, "2025-06-05"),
        (
            "The Senate voted to renew the pact for two years, hours after the authority had run out on Tuesday.",
            "2025-05-13",
            "2027-05-13",
        ),
    ],
)
def test_a_clause_tells_the_old_day_of_what_is_changed_and_the_main_one_its_new_day(
    text: str, old: str | None, new: str
) -> None:
    assert moves(text, "en", _DAY) == [(old, new)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Frist wurde verlängert, nachdem die Kammer warnte, dass das Portal bis Freitag nicht läuft."),
        ("fr", "La trêve a été prolongée après que l'ONU a averti que le convoi n'arriverait pas avant dimanche."),
        ("ru", "Перемирие продлили после того, как ООН предупредила, что конвой не прибудет до воскресенья."),
    ],
)
def test_so_it_is_in_other_languages(language: str, text: str) -> None:
    assert moves(text, language, _DAY) == [(None, None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bank extended its offer by two weeks and expects to close the deal by 30 June."),
        ("de", "Die Bank hat ihr Angebot um zwei Wochen verlängert und wird am 30. Juni Zahlen vorlegen."),
        ("fr", "La banque a prolongé son offre de deux semaines et compte conclure l'affaire d'ici au 30 juin."),
        ("es", "El banco amplió su oferta dos semanas y espera cerrar la operación antes del 30 de junio."),
        ("uk", "Банк продовжив пропозицію на два тижні й планує закрити угоду до 30 червня."),
        ("ru", "Банк продлил предложение на две недели и рассчитывает закрыть сделку до 30 июня."),
    ],
)
def test_a_day_of_what_is_joined_on_with_another_object_is_no_new_day(language: str, text: str) -> None:
    assert moves(text, language, _DAY) == [(None, None)]


@pytest.mark.parametrize(
    "text",
    [
        "The match was postponed and will be played on 30 June.",
        "The council extended the permit and set a new end date of 30 June.",
        "The theatre put off the premiere and will now show the play on 30 June.",
    ],
)
def test_what_is_joined_on_may_tell_the_new_day(text: str) -> None:
    assert moves(text, "en", _DAY) == [(None, "2025-06-30")]


def test_a_day_before_words_that_hold_their_own_is_no_new_one() -> None:
    assert moves("The vote planned for Friday will not take place before June.", "en", _DAY)[0][1] == "2025-06"
