"""A day that opens its clause before the verb and what ends on it, in the languages that write it so."""

import pytest

from monitor.extract import extract
from monitor.model import Kind
from tests.make import document

DCT = "2026-02-10"


def told(lang: str, text: str) -> list[tuple[Kind, str]]:
    """The kinds and days of what *text* tells to be due or to end."""
    said = extract(document(text, DCT, language=lang))
    return [(each.kind, str(each.due)) for each in said if each.change is None and not each.doubt]


@pytest.mark.parametrize(
    ("lang", "text", "kind", "due"),
    [
        ("de", "Heute läuft die Frist für Widersprüche gegen die Umgehung Tannberg ab.", Kind.DEADLINE, "2026-02-10"),
        ("de", "Heute endet die Feuerpause in Brenland.", Kind.EXPIRY, "2026-02-10"),
        ("de", "Im August läuft das Mandat der Beobachter aus.", Kind.EXPIRY, "2026-08"),
        ("de", "Im August endet der Pachtvertrag des Freibads.", Kind.EXPIRY, "2026-08"),
        ("fr", "Le 3 novembre 2026 expire la garantie de Lumevent 4.", Kind.EXPIRY, "2026-11-03"),
        ("fr", "Aujourd'hui expire le délai de recours contre le barrage de Vernas.", Kind.DEADLINE, "2026-02-10"),
        ("fr", "En août prend fin le bail du théâtre.", Kind.EXPIRY, "2026-08"),
        ("fr", "Jeudi prend fin le délai d'inscription.", Kind.DEADLINE, "2026-02-12"),
        ("es", "Hoy termina la tregua en Brenlandia.", Kind.EXPIRY, "2026-02-10"),
        ("es", "Hoy vence el plazo de recursos contra la presa de Vernal.", Kind.DEADLINE, "2026-02-10"),
        ("es", "En agosto expira la concesión del balneario.", Kind.EXPIRY, "2026-08"),
        ("ru", "Сегодня истекает срок подачи жалоб на застройку в Липецке.", Kind.DEADLINE, "2026-02-10"),
        ("ru", "Сегодня заканчивается перемирие.", Kind.EXPIRY, "2026-02-10"),
        ("ru", "В августе истекает лицензия порта.", Kind.EXPIRY, "2026-08"),
        ("ru", "3 августа истекает мандат наблюдателей.", Kind.EXPIRY, "2026-08-03"),
        ("uk", "Сьогодні спливає строк подання скарг на забудову.", Kind.DEADLINE, "2026-02-10"),
        ("uk", "Сьогодні закінчується перемир'я.", Kind.EXPIRY, "2026-02-10"),
        ("uk", "У серпні закінчується договір оренди театру.", Kind.EXPIRY, "2026-08"),
    ],
)
def test_what_ends_on_a_day_may_stand_behind_the_verb(lang: str, text: str, kind: Kind, due: str) -> None:
    assert told(lang, text) == [(kind, due)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Heute endet die Feuerpause nicht."),
        ("de", "Läuft heute die Frist ab?"),
        ("de", "Heute läuft der Film im Kino."),
        ("de", "Heute endet die Ära Brandmüller."),
        ("de", "Am 3. Mai 1921 endet der Waffenstillstand."),
        ("fr", "Le 3 mai 1921 prend fin la trêve."),
        ("fr", "Aujourd'hui n'expire pas le délai de recours."),
        ("es", "Hoy no vence el plazo."),
        ("es", "Hoy termina el partido."),
        ("ru", "Сегодня не истекает срок подачи жалоб."),
        ("ru", "В 1921 году заканчивается война."),
        ("uk", "Сьогодні не спливає строк подання скарг."),
    ],
)
def test_what_is_denied_asked_over_or_no_term_does_not_end_on_it(lang: str, text: str) -> None:
    assert told(lang, text) == []
