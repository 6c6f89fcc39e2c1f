"""What readers are shown as a name: more than a bare word, and nothing that only leads on to a thing."""

import pytest

from monitor.extract import extract
from tests.make import document


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pupils can now ask for the Norling bursary. The deadline is 14 April 2023.", "Norling bursary: deadline"),
        (
            "Four lists stand in the municipal elections. The vote is set for 14 April 2023.",
            "municipal elections: vote",
        ),
        (
            "Staff still wait for the winter timetable. Their own target is 14 April 2023.",
            "winter timetable: own target",
        ),
        ("The hall needs a new roof. The deadline for bids is 14 April 2023.", "deadline for bids"),
        ("A ceasefire is the aim. A second, smaller vote is set for 14 April 2023.", "vote"),
    ],
)
def test_a_word_that_names_nothing_is_shown_with_the_thing_of_the_sentence_before(text: str, name: str) -> None:
    assert name in [each.called for each in extract(document(text))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The clinic let its laundry contract to Weiss. The contract ends on 14 April 2023.", "laundry contract"),
        ("The clinic had a new laundry contract. The contract ends on 14 April 2023.", "laundry contract"),
        ("The clinic let its laundry contract to Weiss. Another contract ends on 14 April 2023.", "contract"),
        ("The clinic needs contracts. The contract ends on 14 April 2023.", "contract"),
    ],
)
def test_a_noun_with_its_article_is_shown_by_its_whole_name(text: str, name: str) -> None:
    found = [each for each in extract(document(text)) if each.change is None]
    assert [(each.subject, each.called) for each in found] == [("contract", name)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The finance ministers meet in Lisbon on 14 April 2023.", "finance ministers meet in Lisbon"),
        ("The rate panel meets on 14 April 2023 to set fares.", "rate panel meets to set fares"),
        ("The finance ministers met in Lisbon on 14 April 2023.", None),
        ("The committee will report its findings on 14 April 2023.", "findings"),
        ("The bridge will reopen on 14 April 2023.", "bridge"),
    ],
)
def test_who_acts_alone_is_shown_with_the_deed(text: str, name: str | None) -> None:
    called = [each.called for each in extract(document(text))]
    assert name in called if name else not any(" met" in each for each in called)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The audit of the pool is late. Status: late, due 14 April 2023.", "audit"),
        ("The audit is late. Progress: slow, due 14 April 2023.", "audit"),
        ("Her resident status expires on 14 April 2023.", "resident status"),
    ],
)
def test_how_a_thing_stands_is_no_part_of_its_name(text: str, name: str) -> None:
    assert name in [each.called for each in extract(document(text))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The ferry line must file a report on a weekly basis until 14 April 2023.", "ferry line … report"),
        ("The builder shall submit a report with respect to the works by 14 April 2023.", "report"),
        ("Notwithstanding clause 8, the guarantee remains in force until 14 April 2023.", "guarantee"),
        ("Pursuant to rule 9, the exemption ends on 14 April 2023.", "exemption"),
        ("The rules expire on 14 April 2023.", "rules"),
    ],
)
def test_what_only_leads_on_or_tells_on_what_ground_is_no_name(text: str, name: str) -> None:
    assert name in [each.called for each in extract(document(text))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Vandals broke the fence. The owner must mend it by 14 April 2023.", "fence"),
        ("The voter lists are full of errors. The commission has to correct them by 14 April 2023.", "voter lists"),
        ("We sent each member a questionnaire last week. Please return it by 14 April 2023.", "questionnaire"),
        ("The storm damaged the fence. The owner must mend the roof by 14 April 2023.", "roof"),
    ],
)
def test_what_somebody_must_do_to_it_is_shown_as_the_thing_told_before(text: str, name: str) -> None:
    assert [each.called for each in extract(document(text, title="News")) if each.due] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The treasurer has asked us to say that the yearly membership fee\nfor boats is due on 3 May.",
            "membership fee for boats",
        ),
        ("Hand in the report on the\nroof by 3 May.", "report on the roof"),
    ],
)
def test_no_name_goes_on_past_the_end_of_its_line(text: str, name: str) -> None:
    (found,) = extract(document(text))
    assert name in (found.called, found.subject, *found.aliases)


def test_each_line_of_a_talk_stands_for_itself() -> None:
    talk = "Bo: the yard has told us by phone that 3 May is still the day for the repairs\nInes: we shall see."
    assert not any("Ines" in name for each in extract(document(talk)) for name in (each.called, *each.aliases))


def test_no_name_comes_from_a_sentence_behind() -> None:
    text = "We are retiring the Otter plug-in. It will work until 31 May 2023. All it did is done by the desktop app."
    (found,) = extract(document(text))
    assert found.called == "Otter plug-in"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "de",
            "Wie die Verwaltung am Montagabend im Hauptausschuss berichtete, soll das Bad am 16. März öffnen.",
            "Bad",
        ),
        ("de", "Aber: Wie Uwe Holm, Leiter Bau, am Montag im Rat sagte, soll das Bad am 16. März öffnen.", "Bad"),
        ("de", "Beide Seiten haben sich auf eine Verlängerung der Feuerpause um zwei Tage geeinigt.", "Feuerpause"),
        ("fr", "Le médiateur a annoncé lundi, la prolongation de la trêve pour 48 heures.", "trêve"),
        ("fr", "Le ministre des transports a annoncé une prolongation de deux jours de la trêve.", "trêve"),
        ("es", "El mediador anunció en la tarde del lunes una ampliación de dos días de la tregua.", "tregua"),
        ("ru", "Замминистра сообщил о продлении зерновой сделки на 60 дней.", "зерновой сделки"),
    ],
)
def test_who_tells_of_a_thing_is_not_its_name(language: str, text: str, name: str) -> None:
    assert {each.subject for each in extract(document(text, language=language))} == {name}
