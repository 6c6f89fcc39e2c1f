"""Days by which somebody had promised something, or that somebody only speaks of, in German and French."""

import pytest

from monitor.extract import extract
from monitor.model import Kind
from tests.make import document

DCT = "2023-03-08"


def told(lang: str, text: str) -> list[tuple[str, str]]:
    """The kinds and days of the commitments that *text* tells."""
    said = [each for each in extract(document(text, DCT, language=lang)) if not each.doubt and each.change is None]
    return [(each.kind.value, str(each.due)) for each in said]


@pytest.mark.parametrize(
    ("lang", "text", "kind", "day"),
    [
        ("de", "Das Land hatte dem Verein einen Bescheid bis Ende Mai zugesagt.", Kind.PROMISE, "2023-05-31"),
        ("de", "Die Stadt stellt eine Antwort bis zum 5. Mai in Aussicht.", Kind.PROMISE, "2023-05-05"),
        ("de", "Das Gesetz dürfte nach Einschätzung von Fachleuten 2025 in Kraft treten.", Kind.FORECAST, "2025"),
        ("fr", "Le fournisseur a promis une réponse pour le 5 mai.", Kind.PROMISE, "2023-05-05"),
        ("fr", "La piscine ferme définitivement le 5 mai.", Kind.EXPIRY, "2023-05-05"),
        ("fr", "Le guichet ferme vendredi.", Kind.EXPIRY, "2023-03-10"),
        ("fr", "Les crèches seront fermées vendredi.", Kind.EVENT, "2023-03-10"),
    ],
)
def test_the_words_around_a_day_tell_what_it_is(lang: str, text: str, kind: Kind, day: str) -> None:
    assert told(lang, text) == [(kind.value, day)]
