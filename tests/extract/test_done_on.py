"""The day on which something was moved is not the one from which it was moved, in languages but English."""

import pytest

from monitor.extract import extract
from tests.make import document

DCT = "2026-04-20"


def told(lang: str, text: str) -> tuple[list[tuple[str, str]], list[str]]:
    """The old and new days of the changes of *text*, and the days of its commitments."""
    said = [each for each in extract(document(text, DCT, language=lang)) if not each.doubt]
    moves = [(str(each.old_due), str(each.due)) for each in said if each.change is not None]
    return moves, sorted(str(each.due) for each in said if each.change is None)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Ранее, 3 апреля, суд перенёс заседание по делу Рощина на 12 мая."),
        ("ru", "Прежде, 3 апреля, правительство продлило запрет до 12 мая."),
        ("ru", "Ещё 3 апреля суд продлил арест Рощина до 12 мая."),
        ("uk", "Раніше, 3 квітня, суд переніс засідання у справі Рощенка на 12 травня."),
        ("uk", "Перед тим, 3 квітня, уряд продовжив заборону до 12 травня."),
        ("es", "Anteriormente, el 3 de abril, el Gobierno prorrogó la veda hasta el 12 de mayo."),
        ("es", "Como se anunció, el Consejo había prorrogado el 3 de abril la veda del río hasta el 12 de mayo."),
        ("es", "El Gobierno (CEN) ha prorrogado este lunes por otros tres meses, hasta el 12 de mayo, las ayudas."),
        ("fr", "Comme prévu, la préfète avait prorogé le 3 avril l'interdiction de pêche jusqu'au 12 mai."),
        ("fr", "Auparavant, le 3 avril, la cour avait reporté le procès au 12 mai."),
        ("de", "Zuvor, am 3. April, hatte das Gericht die Verhandlung auf den 12. Mai verschoben."),
    ],
)
def test_the_day_of_the_deed_is_no_old_due(lang: str, text: str) -> None:
    assert told(lang, text) == ([("None", "2026-05-12")], ["2026-05-12"])


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Заседание, намеченное на 3 апреля, перенесли на 12 мая."),
        ("ru", "Ранее, 3 апреля, мост должны были открыть, но открытие перенесли на 12 мая."),
        ("uk", "Раніше засідання, призначене на 3 квітня, перенесли на 12 травня."),
        ("fr", "Auparavant, le 3 avril, le maire devait présenter son bilan, reporté au 12 mai."),
        ("fr", "La cour avait reporté le procès du 3 avril au 12 mai."),
    ],
)
def test_the_day_for_which_something_was_set_is_one(lang: str, text: str) -> None:
    assert told(lang, text)[0] == [("2026-04-03", "2026-05-12")]
