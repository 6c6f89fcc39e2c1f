"""Days on which a period of somebody's accounts begins or ends are nobody's term."""

import pytest

from monitor.extract import extract
from tests.make import document


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The company's fiscal year ends June 30."),
        ("en", "The group's financial year runs from 1 July to 30 June."),
        ("en", "Our tax year ended on 5 April."),
        ("en", "Its first half ends on June 30."),
        ("en", "The accounting period will end on 31 December."),
        ("en", "For the year ending 30 June the company expects a loss."),
        ("en", "Sales for the quarter ending June 30 are expected to rise."),
        ("de", "Das Geschäftsjahr endet am 30. Juni."),
        ("de", "Am 30. Juni endet das Geschäftsjahr der Brauerei."),
        ("fr", "L'exercice fiscal se termine le 30 juin."),
        ("es", "El ejercicio fiscal termina el 30 de junio."),
        ("ru", "Финансовый год заканчивается 30 июня."),
        ("uk", "Фінансовий рік закінчується 30 червня."),
    ],
)
def test_a_period_of_accounts_is_nobodys_term(language: str, text: str) -> None:
    assert extract(document(text, language=language)) == []


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("The school year ends on 30 June.", "2023-06-30"),
        ("The lease was to run for two years to 30 June and ends then.", "2023-06-30"),
        ("The comment period ends on 30 June.", "2023-06-30"),
    ],
)
def test_other_periods_are(text: str, due: str) -> None:
    assert due in {str(each.due) for each in extract(document(text)) if each.change is None}
