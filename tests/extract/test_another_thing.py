"""A length of time that a change adds counts from no day of another thing told beside it."""

import pytest

from tests.extract.test_new_dues import moves


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The dairy pact expired on 31 March. The contract with the auditor was extended by two years."),
        ("en", "The supply contract ends on 30 June. The audit contract was extended by two years."),
        ("en", "The audit contract ends on 30 June. The bank extended its lease by two years."),
        ("de", "Der Liefervertrag endet am 30. Juni. Der Mietvertrag wurde um zwei Jahre verlängert."),
        ("es", "El convenio lácteo venció el 31 de marzo. El contrato con la auditora se prorrogó por dos años."),
        ("en", "The tariff applies until 30 June. The moratorium on inspections has been extended for another year."),
        ("uk", "Пільговий тариф діє до 30 червня. Мораторій на перевірки продовжено ще на рік."),
        ("ru", "Договор с перевозчиком истекает 30 июня. Договор аренды продлён на два года."),
    ],
)
def test_the_day_of_another_thing_is_not_counted_from(lang: str, text: str) -> None:
    assert (None, None) in moves(text, lang, "2024-05-30")


@pytest.mark.parametrize(
    ("lang", "text", "new"),
    [
        ("en", "The audit contract ends on 30 June. On Monday it was extended by two years.", "2026-06-30"),
        ("en", "The audit contract ends on 30 June. The bank extended the deal by two years.", "2026-06-30"),
        ("en", "The ceasefire in Aleppo ends on Monday. The two sides extended the truce by two days.", "2024-06-05"),
        ("en", "The audit contract was extended by two years. It was to end on 30 June.", "2026-06-30"),
        ("en", "The moratorium on wells ends on 30 June. The council has extended it for another year.", "2025-06-30"),
        ("en", "The lease ends on 30 June. The council has extended it by two years.", "2026-06-30"),
        ("en", "Applications close on 30 June. The deadline was extended by two weeks.", "2024-07-14"),
        (
            "en",
            "The deadline for comments was 30 May. The agency has extended the comment period by 30 days.",
            "2024-06-29",
        ),
        (
            "en",
            "The contract expires on 30 June. The parties have agreed to extend the term by one year.",
            "2025-06-30",
        ),
        (
            "uk",
            "Пільговий тариф діє до 30 квітня. Мораторій, який мав закінчитися 30 червня, продовжено ще на рік.",
            "2025-06-30",
        ),
        ("de", "Der Liefervertrag endet am 30. Juni. Der Vertrag wurde um zwei Jahre verlängert.", "2026-06-30"),
    ],
)
def test_the_day_of_the_same_thing_is_counted_from(lang: str, text: str, new: str) -> None:
    assert new in [due for _, due in moves(text, lang, "2024-05-30")]
