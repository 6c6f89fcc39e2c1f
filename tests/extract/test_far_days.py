"""A day without a year that lies more than half a year ahead is not taken for the one that is over."""

import pytest

from monitor.extract import extract, timexes
from tests.make import document

REPORTS = ["", ", the transport minister told parliament on Tuesday", ", she said", ", officials confirmed"]


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize(
    "told",
    [
        "must deliver its report by",
        "has to deliver its report by",
        "needs to report by",
        "is required to report by",
        "is bound to report by",
        "has been told to report by",
        "was ordered to report by",
        "has been given until",
        "has until",
        "lasts until",
        "is closed until",
        "has pledged a report by",
        "is committed to reporting by",
        "comes into force on",
    ],
)
def test_it_is_that_of_the_year_in_which_the_text_was_written(told: str, report: str) -> None:
    dates = timexes(document(f"The inquiry {told} 30 November{report}.", "2015-02-10"))
    assert [str(each.due) for each in dates if "November" in each.text] == ["2015-11-30"]


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize(
    "told", ["must deliver its report by", "has to deliver its report by", "is required to report by", "will report by"]
)
def test_a_duty_of_such_a_day_is_open(told: str, report: str) -> None:
    statements = extract(document(f"The inquiry {told} 30 November{report}.", "2015-02-10"))
    assert [(str(each.due), each.open) for each in statements if each.due is not None] == [("2015-11-30", True)]


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        ("The council failed to reply by 30 November.", "2015-02-10", "2014-11-30"),
        ("The permit expired on 30 November.", "2015-02-10", "2014-11-30"),
        ("The hall was to open by 20 December, she said.", "2015-01-08", "2014-12-20"),
        ("By 20 December, eleven firms had replied.", "2015-01-08", "2014-12-20"),
        ("They promised to open the school by 30 November and have not.", "2015-02-10", "2014-11-30"),
        ("The firm was fined for failing to obey an order to leave by 30 November.", "2015-02-10", "2014-11-30"),
        ("The firm ignored a court order to leave by 30 November.", "2015-02-10", "2014-11-30"),
        ("The mayor breached a duty to report by 30 November.", "2015-02-10", "2014-11-30"),
    ],
)
def test_what_is_told_as_over_stays_in_the_year_before(text: str, published: str, day: str) -> None:
    assert [str(each.due) for each in timexes(document(text, published))] == [day]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("de", "Der Ausschuss ist bis zum 30. November gesperrt, sagte die Ministerin.", "30. November"),
        ("fr", "La commission est tenue de répondre au plus tard le 30 novembre.", "30 novembre"),
        ("fr", "Le règlement entre en vigueur le 30 novembre, a annoncé la mairie.", "30 novembre"),
        ("es", "La empresa está obligada a responder antes del 30 de noviembre.", "30 de noviembre"),
        ("es", "La comisión se comprometió a informar a más tardar el 30 de noviembre.", "30 de noviembre"),
        ("es", "La ordenanza entra en vigor el 30 de noviembre, dijo la ministra.", "30 de noviembre"),
        ("ru", "Заседание запланировано на 30 ноября, сказала она.", "30 ноября"),
        ("uk", "Засідання заплановано на 30 листопада, повідомила міністерка.", "30 листопада"),
    ],
)
def test_it_is_so_in_other_languages(language: str, text: str, day: str) -> None:
    dates = timexes(document(text, "2015-02-10", language=language))
    assert [str(each.due) for each in dates if each.text == day] == ["2015-11-30"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le vote est prévu pour le 30 novembre."),
        ("es", "La votación está prevista para el 30 de noviembre."),
    ],
)
def test_what_is_planned_now_is_no_plan_of_the_past(language: str, text: str) -> None:
    assert [each.open for each in extract(document(text, "2015-02-10", language=language))] == [True]
