"""What a text takes back behind a change, or leaves to be decided, confirms nothing."""

import pytest

from monitor.extract import extract
from monitor.model import CALMS, Change, Mention
from tests.make import document

EXTENDED = {
    "en": "The Hirt ferry licence has been extended until 30 September. {}",
    "de": "Die Lizenz der Hirter Fähre wurde bis zum 30. September verlängert. {}",
    "fr": "La licence du bac de Hirt a été prolongée jusqu'au 30 septembre. {}",
    "es": "La licencia del ferri de Hirt fue prorrogada hasta el 30 de septiembre. {}",
    "uk": "Ліцензію порому «Гірт» продовжено до 30 вересня. {}",
    "ru": "Лицензия парома «Хирт» продлена до 30 сентября. {}",
}


def calming(text: str, language: str = "en") -> list[Mention]:
    """What *text*, read on 13 May 2024, tells to have been extended, put off or done."""
    return [each for each in extract(document(text, "2024-05-13", language=language)) if each.change in CALMS]


def told(language: str, behind: str) -> Mention:
    """The extension with a sentence *behind* it."""
    return next(each for each in calming(EXTENDED[language].format(behind), language))


@pytest.mark.parametrize(
    ("language", "behind"),
    [
        ("en", "It has not."),
        ("en", "Not yet: the vote is next week."),
        ("en", "No. It lapses on 1 June."),
        ("en", "That is not so, the harbour office says."),
        ("en", "That was a printing error."),
        ("en", "The owners denied it within the hour."),
        ("en", "The port called the report false."),
        ("en", "No such decision was ever made, the port said."),
        ("en", "Nothing has been signed so far."),
        ("en", "Our report was premature."),
        ("en", "The port retracted its announcement on Friday."),
        ("en", "On Monday a court quashed the extension."),
        ("en", "A week later the extension was revoked."),
        ("en", "The council has since changed its mind."),
        ("de", "Das stimmt nicht, teilte der Hafen mit."),
        ("de", "Der Hafen dementierte das am Abend."),
        ("de", "Die Agentur zog ihre Meldung zurück."),
        ("de", "Ein Gericht hob die Verlängerung am Freitag auf."),
        ("fr", "C'est faux, répond le port."),
        ("fr", "Le port a aussitôt démenti cette information."),
        ("fr", "Le tribunal a annulé la prolongation vendredi."),
        ("es", "El puerto lo desmintió anoche."),
        ("es", "No es cierto, asegura el puerto."),
        ("es", "El juez anuló la prórroga el viernes."),
        ("uk", "У порту це заперечили."),
        ("uk", "Це неправда, кажуть у порту."),
        ("uk", "У п'ятницю суд скасував продовження."),
        ("ru", "В порту это опровергли."),
        ("ru", "Это неправда, говорят в порту."),
        ("ru", "В пятницу суд отменил продление."),
    ],
)
def test_what_the_next_sentence_takes_back_is_in_doubt(language: str, behind: str) -> None:
    assert told(language, behind).doubt == "taken back in the same text"


@pytest.mark.parametrize(
    ("language", "behind"),
    [
        ("en", "It had been due to lapse in June."),
        ("en", "It did not, however, say what the fare will be."),
        ("en", "The owners denied a second application."),
        ("en", "In return the owners withdrew their claim before the county court."),
        ("en", "A court had refused to set aside the extension."),
        ("en", "An earlier report that it had lapsed was false."),
        ("en", "The port called the report on fares false alarm."),
        ("en", "Nothing has been signed over to the rival line."),
        ("de", "Der Hafen bestritt einen Streit mit der Stadt."),
        ("fr", "Le port a nié toute tension avec la ville."),
        ("es", "El puerto negó la subida de tarifas."),
        ("uk", "У порту заперечили підвищення цін."),
        ("ru", "В порту отрицали рост цен."),
    ],
)
def test_what_is_denied_of_something_else_takes_nothing_back(language: str, behind: str) -> None:
    assert not told(language, behind).doubt


@pytest.mark.parametrize(
    ("language", "behind"),
    [
        ("en", "The full council votes on it next week."),
        ("en", "The senate has set no date for its own vote."),
        ("en", "Shareholders must still approve."),
        ("en", "The final say rests with the minister."),
        ("de", "Das letzte Wort hat der Stadtrat."),
        ("de", "Der Landtag muss am Freitag noch zustimmen."),
        ("fr", "Le texte doit encore être adopté par le Sénat."),
        ("es", "Falta el voto del pleno."),
        ("uk", "Остаточне рішення ухвалять у середу."),
        ("ru", "Окончательное решение примут в среду."),
    ],
)
def test_what_others_have_yet_to_decide_is_provisional(language: str, behind: str) -> None:
    assert told(language, behind).provisional


@pytest.mark.parametrize(
    "behind",
    [
        "The full council had voted for it last week.",
        "The council votes on the budget in June.",
        "The owners must now repair the pier.",
    ],
)
def test_what_else_is_to_be_decided_leaves_an_extension_final(behind: str) -> None:
    assert not told("en", behind).provisional


@pytest.mark.parametrize(
    "text",
    [
        "The lower house extended the Hirt ferry licence until 30 September.",
        "The Hirt ferry licence was extended until 30 September at first reading.",
    ],
)
def test_what_one_chamber_or_a_first_reading_extends_is_provisional(text: str) -> None:
    assert [each.provisional for each in calming(text)] == [True]


def test_the_last_of_two_chambers_decides() -> None:
    text = "The lower house, following the senate, extended the Hirt ferry licence until 30 September."
    assert [each.provisional for each in calming(text)] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "The port dismissed a report in the Hirt Gazette that the ferry licence had been extended until 30 September.",
        "Posts shared by commuters claim that the ferry licence has been extended until 30 September.",
        "Our story of 1 April that the ferry licence had been extended until 30 September was a joke.",
        "A judge set the extension of the ferry licence aside, leaving the old date of 30 September in place.",
    ],
)
def test_what_is_told_as_a_false_report_or_set_aside_is_no_extension(text: str) -> None:
    assert not calming(text)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("“The council has cancelled the fair.” It has not.", Change.TERMINATED),
        ("“The council has revoked our licences.” That is not true.", Change.TERMINATED),
        ("“The offer expired on Friday.” It has not: it is open for another week.", Change.EXPIRED),
    ],
)
def test_an_end_that_the_next_sentence_calls_untrue_is_in_doubt(text: str, change: Change) -> None:
    ends = [each for each in extract(document(text, "2024-05-13")) if each.change is change]
    assert [each.doubt != "" for each in ends] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "The council cancelled the fair on Friday. It has not said why.",
        "The council cancelled the fair on Friday. No. 5 Mill Lane is empty, too.",
    ],
)
def test_an_end_stands_where_the_next_sentence_denies_something_else(text: str) -> None:
    ends = [each for each in extract(document(text, "2024-05-13")) if each.change is Change.TERMINATED]
    assert [each.doubt for each in ends] == [""]


def test_the_day_of_what_is_taken_back_is_in_doubt_too() -> None:
    text = "The ferry licence has been extended and expires on 30 September. The owners denied it."
    days = [each for each in extract(document(text, "2024-05-13")) if str(each.due) == "2024-09-30"]
    assert days
    assert all(each.doubt for each in days)


MOVED = {
    "en": "The warden extended the mooring ban until 30 September. {}",
    "de": "Der Hafenmeister hat das Ankerverbot bis zum 30. September verlängert. {}",
    "fr": "Le maire a prolongé l'interdiction de mouillage jusqu'au 30 septembre. {}",
    "es": "El alcalde prorrogó la veda hasta el 30 de septiembre. {}",
    "uk": "Мер продовжив заборону до 30 вересня. {}",
    "ru": "Мэр продлил запрет до 30 сентября. {}",
}


@pytest.mark.parametrize(
    ("language", "behind"),
    [
        ("en", "The senate votes next week on the harbour fund."),
        ("en", "Shareholders vote on 3 June on the dividend."),
        ("en", "Critics say the council must approve a new slipway."),
        ("en", "The council must approve the new flag."),
        ("en", "The senate has not yet voted on the port tax."),
        ("en", "The council considers the plan for a new bridge."),
        ("en", "The senate must approve the deal on wages."),
        ("en", "Application for a second crane is pending."),
        ("en", "The request for more berths is still pending."),
        ("en", "The report on catches was wrong."),
        ("en", "The notice was published by mistake in Latin only."),
        ("en", "She rejected those reports that the port was broke."),
        ("en", "The pilot changed his mind about retiring."),
        ("en", "No, it was not a slip, the office said."),
        ("en", "The charter's renewal was vetoed."),
        ("en", "A court annulled the extension of the strike."),
        ("de", "Der Landtag muss am Freitag noch den Haushalt beschließen."),
        ("fr", "Le conseil doit voter le budget."),
        ("es", "El pleno debe aprobar el presupuesto."),
        ("uk", "Мер спростував чутки про свою хворобу."),
        ("uk", "Рада має ухвалити новий бюджет."),
        ("ru", "Мэр опроверг слухи о своей болезни."),
        ("ru", "Совет должен принять новый бюджет."),
    ],
)
def test_what_is_said_of_another_thing_leaves_an_extension_firm(language: str, behind: str) -> None:
    (change,) = calming(MOVED[language].format(behind), language)
    assert (change.doubt, change.provisional) == ("", False)


@pytest.mark.parametrize(
    ("language", "behind"),
    [
        ("en", "The report was wrong."),
        ("en", "The report on the extension was wrong."),
        ("en", "The notice was published by mistake."),
        ("en", "She rejected those reports that it had been extended."),
        ("en", "The warden changed his mind about it."),
        ("en", "No, it was not."),
        ("en", "The ban's extension was vetoed."),
        ("en", "A court has since annulled the extension of the ban."),
        ("uk", "Мер спростував чутки."),
        ("uk", "Мер спростував повідомлення про те, що заборону продовжено."),
        ("ru", "Мэр опроверг слухи."),
        ("ru", "Мэр опроверг слухи о продлении."),
    ],
)
def test_what_is_said_of_the_extension_itself_takes_it_back(language: str, behind: str) -> None:
    assert [each.doubt for each in calming(MOVED[language].format(behind), language)] == ["taken back in the same text"]


@pytest.mark.parametrize(
    ("language", "behind"),
    [
        ("en", "The senate votes next week on the extension."),
        ("en", "Shareholders vote on 3 June on it."),
        ("en", "The senate must still approve it."),
        ("en", "The senate has yet to vote on the ban."),
        ("en", "The application for the extension is pending."),
        ("en", "The request is still pending."),
        ("de", "Der Landtag muss die Verlängerung am Freitag noch beschließen."),
        ("fr", "Le Sénat doit encore approuver la prolongation."),
        ("es", "El pleno debe aprobar la prórroga."),
        ("uk", "Рада має ще затвердити рішення."),
        ("ru", "Совет должен ещё утвердить решение."),
    ],
)
def test_what_is_to_be_decided_on_the_extension_itself_makes_it_provisional(language: str, behind: str) -> None:
    assert [each.provisional for each in calming(MOVED[language].format(behind), language)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "The port granted an extension of the permit until 30 September; an earlier extension was annulled by a court.",
        "The extension of the lease to 30 September was approved after the delay was cancelled.",
        "The lower house and the upper house passed the bill that extends the levy until 30 September.",
    ],
)
def test_an_earlier_end_or_the_second_chamber_leaves_an_extension_firm(text: str) -> None:
    assert [(each.doubt, each.provisional) for each in calming(text)] == [("", False)]


@pytest.mark.parametrize(
    "text",
    [
        "The contractor says that the bridge has been completed on time, which the city disputes.",
        "The lease has been extended until May, the owner says, which the port denies.",
        'The headline of the paper, "Lease extended to June", was premature.',
    ],
)
def test_what_somebody_disputes_in_the_same_sentence_is_in_doubt(text: str) -> None:
    assert {each.doubt for each in calming(text)} == {"taken back in the same text"}


@pytest.mark.parametrize(
    ("text", "provisional"),
    [
        ("The House on Tuesday passed a bill to extend the Hirt ferry subsidy until 30 September.", True),
        ("Congress passed a bill to extend the Hirt ferry subsidy until 30 September.", False),
        (
            "The House passed a bill to extend the Hirt ferry subsidy until 30 September, and the president signed it.",
            False,
        ),
    ],
)
def test_a_bill_that_one_of_several_bodies_passed_is_provisional(text: str, provisional: bool) -> None:
    assert [each.provisional for each in calming(text)] == [provisional]
