"""Days in one row: all of them are those of what is called off, put off or told as past."""

import pytest

from monitor.extract import extract
from tests.make import document


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The strikes planned for 3, 8 and 11 November have been called off."),
        ("en", "The union had withdrawn the strikes planned for 3, 8 and 11 November."),
        ("en", "The concerts on 3, 8 and 11 November have been moved to 4 May."),
        ("de", "Die Konzerte am 3., 8. und 11. November fallen aus."),
        ("de", "Die Sitzungen am 3., 8. und 11. November entfallen."),
        ("fr", "Les concerts des 3, 8 et 11 novembre sont annulés."),
        ("es", "Se cancelan los conciertos de los días 3, 8 y 11 de noviembre."),
        ("ru", "Концерты 3, 8 и 11 ноября отменены."),
        ("uk", "Концерти 3, 8 і 11 листопада скасовано."),
    ],
)
def test_each_day_of_a_row_is_called_off(language: str, text: str) -> None:
    found = extract(document(text, "2022-10-31", language=language))
    days = {"2022-11-03", "2022-11-08", "2022-11-11"}
    assert {str(each.old_due) for each in found if each.change} == days
    assert not {str(each.due) for each in found if not each.change and each.open} & days


def test_a_day_of_the_next_clause_is_not_in_the_row() -> None:
    found = extract(document("They have called off the concert on 3 May and on 8 May the fair opens.", "2026-02-05"))
    assert [str(each.old_due) for each in found if each.change] == ["2026-05-03"]
    assert [str(each.due) for each in found if not each.change and each.open] == ["2026-05-08"]


def test_days_that_follow_one_another_in_a_longer_row_stay_days() -> None:
    found = extract(document("The strikes on 9, 10 and 11 November are off.", "2026-07-01"))
    assert {str(each.old_due) for each in found if each.change} == {"2026-11-09", "2026-11-10", "2026-11-11"}


def test_two_days_that_are_printed_whole_are_two() -> None:
    text = "Papers A are due by 2026-11-09 and 2026-11-10 is the deadline for papers B."
    assert {str(each.due) for each in extract(document(text, "2026-07-01"))} == {"2026-11-09", "2026-11-10"}


def test_a_day_with_a_verb_of_its_own_stands() -> None:
    text = "The strikes on 3 and 8 November have been called off but that on 12 November will go ahead."
    found = extract(document(text, "2022-10-31"))
    assert [str(each.due) for each in found if not each.change and each.open] == ["2022-11-12"]


def test_all_days_for_which_something_was_due_are_over() -> None:
    found = extract(document("The walkout was due to take place on 11, 13 and 15 April.", "2024-04-08"))
    assert [each.open for each in found] == [False, False, False]


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "The clinic is open on 2, 4, 6, 8, 10 and 12 November.", 6),
        ("en", "The clinic is open on November 2, 4, 6, 8, 10 and 12.", 6),
        ("de", "Die Sprechstunde findet am 2., 4., 6., 8. und 10. November statt.", 5),
        ("fr", "La consultation aura lieu les 2, 4, 6, 8 et 10 novembre.", 5),
        ("es", "La consulta será los días 2, 4, 6, 8 y 10 de noviembre.", 5),
        ("ru", "Приём пройдёт 2, 4, 6, 8 и 10 ноября.", 5),
        ("uk", "Прийом відбудеться 2, 4, 6, 8 і 10 листопада.", 5),
    ],
)
def test_a_row_may_have_many_days(language: str, text: str, days: int) -> None:
    assert len(extract(document(text, "2022-10-31", language=language))) == days


def test_the_first_day_takes_its_month_from_the_last_behind_an_article() -> None:
    (found,) = extract(document("The strikes had been planned between the 2nd and the 10th November.", "2022-10-31"))
    assert str(found.due) == "2022-11-02/2022-11-10"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            "A truce between Israel and Hamas has been extended until 5 May 2024.",
            "truce between Israel and Hamas",
        ),
        (
            "en",
            "The agreement between Norvia and Selm on grain exports expires on 5 May 2024.",
            "agreement between Norvia and Selm on grain exports",
        ),
        (
            "de",
            "Die Waffenruhe zwischen Holm und der Insel wurde bis 5. Mai verlängert.",
            "zwischen Holm und der Insel",
        ),
        ("fr", "La trêve entre Holm et le Nord a été prolongée jusqu'au 5 mai.", "trêve entre Holm et le Nord"),
        ("es", "La tregua entre Holm y Selm fue prorrogada hasta el 5 de mayo.", "tregua entre Holm y Selm"),
        ("ru", "Перемирие между Хольмом и Сельмом продлено до 5 мая.", "Перемирие между Хольмом и Сельмом"),
        ("uk", "Перемир'я між Хольмом і Сельмом продовжено до 5 травня.", "Перемир'я між Хольмом і Сельмом"),
    ],
)
def test_a_name_holds_both_between_whom_a_thing_is(language: str, text: str, name: str) -> None:
    assert any(name in each.called for each in extract(document(text, "2024-03-01", language=language)))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Officers at the airport will no longer go on strike on 12 April.", "2024-04-12"),
        ("Industrial action planned for 12 April has been suspended in light of talks.", "2024-04-12"),
        ("The union has suspended the walkout set for 12 April.", "2024-04-12"),
    ],
)
def test_a_strike_that_is_given_up_is_off(text: str, day: str) -> None:
    (off,) = (each for each in extract(document(text, "2024-04-08")) if each.change)
    assert (off.change, str(off.old_due)) == ("terminated", day)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La grève prévue pour les 9 et 11 février aura lieu."),
        ("es", "El paro programado para los días 9 y 11 de febrero sigue en pie."),
        ("es", "La huelga convocada para el 9 y el 11 de febrero se mantiene."),
        ("en", "The strike planned for 9 and 11 February goes on."),
        ("de", "Der für den 9. und 11. Februar geplante Streik findet statt."),
    ],
)
def test_the_days_for_which_a_thing_is_only_called_planned_are_to_come(language: str, text: str) -> None:
    found = extract(document(text, "2026-02-05", language=language))
    assert {str(each.due) for each in found if each.open} == {"2026-02-09", "2026-02-11"}
