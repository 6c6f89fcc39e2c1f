"""A new day told behind two moves or a missed day, a plan that a cleft sentence moves, what should have been."""

import pytest

from monitor.extract import extract
from monitor.model import MOVES, Change
from tests.make import document

DCT = "2026-08-12"


def moves(lang: str, text: str) -> list[tuple[str, str]]:
    """The old and new days of the moves that *text* surely tells, in its order."""
    said = [each for each in extract(document(text, DCT, language=lang)) if not each.doubt]
    told = sorted((each for each in said if each.change in MOVES), key=lambda each: each.start)
    return [(str(each.old_due), str(each.due)) for each in told]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Das Konzert wurde verschoben. Auch der Basar musste verschoben werden. Neuer Termin ist der 4. Dezember.",
        ),
        ("de", "Das Turnier wurde verschoben. Auch die Regatta wurde verschoben. Neuer Termin ist der 4. Dezember."),
        ("fr", "Le bal a été reporté. La régate a également été reportée. La nouvelle date est le 4 décembre 2026."),
        (
            "es",
            "La feria de vino fue aplazada. También la feria de té fue aplazada. La nueva fecha es el 4 de diciembre.",
        ),
    ],
)
def test_the_new_day_is_that_of_the_thing_told_last(lang: str, text: str) -> None:
    assert moves(lang, text) == [("None", "None"), ("None", "2026-12-04")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Der Ball wurde verschoben. Der Wirt bedauert das. Neuer Termin ist der 4. Dezember 2026."),
        ("fr", "Le bal a été reporté. La salle est inondée. La nouvelle date est le 4 décembre 2026."),
        ("es", "La feria fue aplazada. Llueve sin parar. La nueva fecha es el 4 de diciembre de 2026."),
    ],
)
def test_behind_a_sentence_that_only_tells_why_it_is_that_of_the_one_moved(lang: str, text: str) -> None:
    assert moves(lang, text) == [("None", "2026-12-04")]


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        (
            "Ce ne sera pas à l'été 2027 comme promis mais plutôt au 4e trimestre 2027 que le viaduc ouvrira.",
            "2027-06-21/2027-08-31",
            "2027-Q4",
        ),
        ("Ce n'est pas en octobre mais en décembre 2026 que le viaduc ouvrira.", "2026-10", "2026-12"),
    ],
)
def test_a_cleft_sentence_denies_only_the_old_day(text: str, old: str, new: str) -> None:
    assert moves("fr", text) == [(old, new)]
    said = extract(document(text, DCT, language="fr"))
    assert all(each.open for each in said if each.change is None and str(each.due) == new)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Le chantier, qui aurait dû démarrer en avril, ensuite en mai et enfin en juillet, n'a pas commencé.",
        ),
        ("es", "La obra, que tendría que haber empezado en abril y luego en mayo, no ha comenzado."),
        ("de", "Der Bau hätte im April und dann im Mai beginnen sollen."),
    ],
)
def test_what_should_have_been_is_none_of_next_year(lang: str, text: str) -> None:
    said = extract(document(text, DCT, language=lang))
    assert not any(str(each.due).startswith("2027") for each in said)


@pytest.mark.parametrize(
    ("lang", "text", "thing"),
    [
        ("en", "The contractor missed its 10 July deadline for the bridge; the tunnel is due on 30 October.", "bridge"),
        (
            "en",
            "The contractor missed its 10 July deadline for the bridge, and the tunnel is due on 30 October.",
            "bridge",
        ),
        ("en", "Norvia missed the 10 July deadline for its report; Estland has until 30 October.", "report"),
        ("de", "Die Baufirma hat die Frist vom 10. Juli versäumt; der Tunnel ist am 30. Oktober fällig.", "Frist"),
        (
            "fr",
            "L'entreprise n'a pas respecté l'échéance du 10 juillet ; le tunnel doit être livré le 30 octobre.",
            "échéance",
        ),
        ("es", "La empresa incumplió el plazo del 10 de julio; el túnel debe entregarse el 30 de octubre.", "plazo"),
        ("uk", "Підрядник порушив строк 10 липня щодо мосту; тунель має бути готовий до 30 жовтня.", "мост"),
        ("ru", "Подрядчик сорвал срок 10 июля по мосту; тоннель должен быть готов к 30 октября.", "мост"),
    ],
)
def test_what_was_missed_keeps_its_name_and_gets_no_day_of_the_thing_told_next(
    lang: str, text: str, thing: str
) -> None:
    missed = [each for each in extract(document(text, DCT, language=lang)) if each.change is Change.MISSED]
    assert [(str(each.old_due), each.due) for each in missed] == [("2026-07-10", None)]
    assert thing in missed[0].subject


@pytest.mark.parametrize(
    "text",
    [
        "The contractor missed its 10 July deadline for the bridge; it is now due on 30 October.",
        "The survey promised for 10 July has not been carried out; the landlord will procure it by 30 October.",
        "Rent due on 10 July, which the tenant did not pay when due on 10 July, shall be paid by 30 October.",
    ],
)
def test_what_was_missed_gets_the_day_by_which_it_is_still_to_be_done(text: str) -> None:
    missed = [each for each in extract(document(text, DCT)) if each.change is Change.MISSED]
    assert [(str(each.old_due), str(each.due)) for each in missed] == [("2026-07-10", "2026-10-30")]
