"""Extensions told without their new day, by a verb with its object or by an agreement, in languages but English."""

import pytest

from monitor.extract import extract
from monitor.model import Change, Mention
from tests.make import document

DCT = "2026-05-18"


def extended(lang: str, text: str) -> list[Mention]:
    """Return the extensions that *text* surely tells."""
    said = extract(document(text, DCT, language=lang))
    return [each for each in said if each.change is Change.EXTENDED and not each.doubt]


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("fr", "Le Conseil a prolongé son embargo contre la Brenlande.", "embargo"),
        ("fr", "La préfète a prorogé l'état d'alerte sécheresse.", "état d'alerte"),
        ("fr", "Les autorités prolongèrent le couvre-feu.", "couvre-feu"),
        ("fr", "Les restrictions ont été discrètement prolongées pour neuf nouveaux mois.", "restrictions"),
        ("fr", "Rebelles et armée prolongent pour trois mois la trêve.", "trêve"),
        ("fr", "Un accord sur la prolongation de la trêve de trois jours a été signé.", "trêve"),
        ("es", "El Consejo prorrogó su embargo contra Brenlandia.", "embargo"),
        ("es", "La alcaldesa ha prolongado la veda del río.", "veda"),
        ("es", "El Gobierno prolonga por un año la moratoria.", "moratoria"),
        ("es", "Rebeldes y ejército prorrogan por tres meses la tregua.", "tregua"),
        ("es", "Se ha llegado a un acuerdo sobre la prórroga de la tregua por tres días.", "tregua"),
        ("de", "Der Rat verlängerte sein Embargo gegen Brenland.", "Embargo"),
        ("de", "Es wurde eine Einigung über die Verlängerung der Waffenruhe um drei Tage erzielt.", "Waffenruhe"),
        ("de", "Beide Lager haben eine Vereinbarung zur Verlängerung des Mandats getroffen.", "Mandats"),
        ("ru", "Совет продлил эмбарго против Бренландии.", "эмбарго"),
        ("ru", "Суд продлил домашний арест Рощина.", "арест"),
        ("uk", "Рада продовжила ембарго проти Бренландії.", "ембарго"),
        ("uk", "Суд подовжив домашній арешт Рощенка.", "арешт"),
    ],
)
def test_what_runs_is_extended_without_a_day(lang: str, text: str, name: str) -> None:
    [change] = extended(lang, text)
    assert (change.due, change.old_due) == (None, None)
    assert name in change.subject


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le Conseil n'a pas prolongé son embargo."),
        ("fr", "Le Conseil prolongera son embargo."),
        ("fr", "Le Conseil aurait prolongé son embargo."),
        ("fr", "L'an dernier, le Conseil a prolongé son embargo."),
        ("fr", "La ville a prolongé la rue des Saules."),
        ("fr", "S'ils prolongent pour trois mois la trêve, les convois passeront."),
        ("fr", "Un accord sur la prolongation de la trêve n'a pas été signé."),
        ("fr", "Rebelles et armée espèrent parvenir à un accord sur la prolongation de la trêve."),
        ("es", "El Consejo no prorrogó su embargo."),
        ("es", "En 2019 el Consejo prorrogó su embargo."),
        ("es", "El club prolongó su racha."),
        ("es", "Cada año prorrogan por tres meses la veda."),
        ("es", "El Congreso debate si prorroga por tres meses la veda."),
        ("es", "No se ha llegado a un acuerdo sobre la prórroga de la tregua."),
        ("de", "Der Rat verlängerte sein Embargo nicht."),
        ("de", "Verlängerte der Rat sein Embargo, wäre das teuer."),
        ("de", "Der Streit verlängerte die Beratungen."),
        ("de", "Es soll eine Einigung über die Verlängerung der Waffenruhe erzielt werden."),
        ("de", "Eine Einigung über die Verlängerung der Waffenruhe wurde nicht erzielt."),
        ("ru", "Совет не продлил эмбарго."),
        ("ru", "Если Совет продлил эмбарго, цены вырастут."),
        ("ru", "В 2019 году суд продлил арест Рощина."),
        ("ru", "Ремонт продлил срок службы моста."),
        ("uk", "Рада не продовжила ембарго."),
        ("uk", "Уряд хоче, щоб рада продовжила ембарго."),
        ("uk", "Учений продовжив роботу над книгою."),
    ],
)
def test_what_is_denied_wished_over_or_no_term_is_not(lang: str, text: str) -> None:
    assert extended(lang, text) == []


def test_the_sentence_behind_tells_the_new_day() -> None:
    text = "Накануне Совет продлил ограничения против Бренландии. Они будут действовать до 30 ноября."
    assert [str(each.due) for each in extended("ru", text)] == ["2026-11-30"]
