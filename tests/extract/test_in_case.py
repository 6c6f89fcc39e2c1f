"""What is moved only in a case that a noun names at the beginning of its sentence is moved by nobody yet."""

import pytest

from monitor.extract import extract
from monitor.model import MOVES
from tests.make import document


def told(language: str, text: str) -> list[tuple[str | None, str]]:
    """Return each statement of a *text* of 16 January 2026: its change, if it is one, and its due."""
    return [(each.change, str(each.due)) for each in extract(document(text, "2026-01-16", language=language))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "En cas de veto du Sénat, le Conseil décide de proroger l'embargo jusqu'au 9 avril 2026."),
        ("fr", "En cas d'échec des pourparlers, la trêve est prolongée jusqu'au 9 avril 2026."),
        ("fr", "À défaut d'accord, le scrutin est reporté au 3 mai 2026."),
        ("es", "En caso de veto del Senado, el Consejo decide prorrogar el embargo hasta el 9 de abril de 2026."),
        ("es", "De no haber acuerdo, el contrato queda prorrogado hasta el 9 de abril de 2026."),
        ("es", "En caso de lluvia, el desfile se traslada al 26 de febrero de 2026."),
        (
            "de",
            "Im Falle einer Absage durch den Bund beschließt der Rat, das Embargo bis zum 9. April 2026 zu verlängern.",
        ),
        ("de", "Bei einem Scheitern der Gespräche wird die Waffenruhe bis zum 9. April 2026 verlängert."),
        ("de", "Bei Regen wird der Umzug auf den 26. Februar 2026 verschoben."),
        ("uk", "У разі відмови уряду Рада вирішує продовжити ембарго до 9 квітня 2026 року."),
        ("uk", "За відсутності згоди перемир'я продовжується до 9 квітня 2026 року."),
        ("ru", "В случае отказа правительства Совет решает продлить эмбарго до 9 апреля 2026 года."),
        ("ru", "При отсутствии соглашения перемирие продлевается до 9 апреля 2026 года."),
        ("en", "In the event of rain, the parade is moved to 26 February 2026."),
        ("en", "Failing agreement, the lease is extended until 9 April 2026."),
    ],
)
def test_what_is_moved_only_in_some_case_is_not_moved(language: str, text: str) -> None:
    assert told(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'embargo, qui s'applique en cas de crise, est prorogé jusqu'au 9 avril 2026."),
        ("es", "El plazo se ha ampliado hasta el 9 de abril de 2026; en caso de retraso habrá multa."),
        ("de", "Bei einer Sitzung am Montag wurde das Embargo bis zum 9. April 2026 verlängert."),
        ("ru", "При отсутствии соглашения Совет продлил эмбарго до 9 апреля 2026 года."),
        ("uk", "За відсутності згоди Рада продовжила ембарго до 9 квітня 2026 року."),
    ],
)
def test_what_was_moved_in_that_case_or_without_it_is(language: str, text: str) -> None:
    assert [due for change, due in told(language, text) if change in MOVES] == ["2026-04-09"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "En cas de retard, les demandes doivent être déposées avant le 9 avril 2026."),
        ("fr", "En cas de pluie, le concert du 9 avril 2026 est reporté au 16 avril 2026."),
        ("es", "En caso de impago, el contrato vence el 9 de abril de 2026."),
        ("uk", "У разі перенесення засідання заяви подають до 9 квітня 2026 року."),
    ],
)
def test_what_is_due_in_that_case_stays_due(language: str, text: str) -> None:
    assert told(language, text) == [(None, "2026-04-09")]
