"""The day for which was set what is called off or put off, where no word says "was to"."""

import pytest

from monitor.extract import extract
from monitor.model import Change
from tests.make import document


def old_and_new(text: str) -> list[tuple[str, str | None, str | None]]:
    """Return (change, old due, new due) of what an English *text* of Wednesday 8 March 2023 reports."""
    told = [each for each in extract(document(text)) if each.change is not None]
    return [
        (str(each.change), str(each.old_due) if each.old_due else None, str(each.due) if each.due else None)
        for each in told
    ]


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("Saturday's match has been postponed after the flood.", "2023-03-11", None),
        ("The prime minister has put off Tuesday's vote on the bill.", "2023-03-14", None),
        ("Sunday's concert has been put back a week.", "2023-03-12", "2023-03-19"),
        ("Friday's debate on the treaty has been put off until 21 March.", "2023-03-10", "2023-03-21"),
        ("The hearing has been put off until Friday's meeting of the board.", None, "2023-03-10"),
    ],
)
def test_what_is_named_by_its_day_is_moved_from_that_day(text: str, old: str | None, new: str | None) -> None:
    assert old_and_new(text) == [("postponed", old, new)]


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("The parade on May 8 has been scrapped.", "2023-05-08"),
        ("Saturday's match has been called off because of a frozen pitch.", "2023-03-11"),
        ("We have cancelled Friday's parade.", "2023-03-10"),
        ("The spring fair on 20 April will not take place.", "2023-04-20"),
        ("The race to be held on 20 April has been called off.", "2023-04-20"),
        ("The council meets on 20 April and the vote was cancelled.", None),
        ("From 1 May the night bus is cancelled.", None),
        ("With effect from 1 May the night bus is cancelled.", None),
        ("The council has cancelled its contract with effect from 25 June.", None),
    ],
)
def test_what_is_called_off_was_set_for_the_day_it_is_named_by(text: str, old: str | None) -> None:
    assert old_and_new(text) == [("terminated", old, None)]


def test_what_is_called_off_is_no_longer_open() -> None:
    said = [each for each in extract(document("The parade on May 8 has been scrapped.")) if each.change is None]
    assert [(str(each.due), each.open) for each in said] == [("2023-05-08", False)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The exam will not take place on 31 March; a new date will be announced."),
        ("en", "We will not switch the old interface off at the end of this month."),
        ("fr", "L'examen n'aura pas lieu le 31 mars ; une nouvelle date sera annoncée."),
        ("es", "El examen no se celebrará el 31 de marzo; se anunciará una nueva fecha."),
        ("ru", "Экзамен не состоится 31 марта; новую дату объявят позже."),
    ],
)
def test_the_day_on_which_something_will_not_be_is_given_up_and_no_new_one(language: str, text: str) -> None:
    told = extract(document(text, language=language))
    assert not any(each.open for each in told if each.change is None)
    assert not any(each.due for each in told if each.change is not None)


@pytest.mark.parametrize(
    "text",
    [
        "We will not close the site before 31 March.",
        "Anyone who will not attend the hearing on 31 March must say so.",
        "The shop will not open until 31 March.",
    ],
)
def test_a_day_before_which_or_of_whom_something_is_denied_stands(text: str) -> None:
    assert all(each.open for each in extract(document(text)) if each.change is None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Members must return their cards by 31 March as the lease was terminated."),
        ("en", "The tenant must leave by 31 March after the board revoked the permit."),
        ("en", "Savers have until 31 March to move their money because the bank's licence was revoked."),
        ("en", "The levy is due on 31 March although the surcharge has been abolished."),
        ("en", "The fair opens on 31 March although the parade has been cancelled."),
        ("en", "The fair will be held on 31 March; the parade was scrapped."),
        ("en", "The state repealed the duty on tea but kept the duty on rum in force until 31 March."),
        ("en", "The board scrapped the levy on sand and kept the deadline of 31 March for the survey."),
        ("en", "Ines dropped the offer because of the freeze that ends on 31 March."),
        ("en", "The firm abandoned the project before the permit in force until 31 March lapsed."),
        ("en", "The union ended its boycott of the ban, which runs until 31 March."),
        ("en", "The club cancelled the party for the race on 31 March."),
        ("en", "The town scrapped the stage for the fair on 31 March."),
        ("de", "Der Antrag ist bis 31. März zu stellen; das Konzert ist abgesagt."),
        ("de", "Das Konzert findet am 31. März statt, das Treffen ist abgesagt."),
        ("fr", "La foire ouvre le 31 mars, mais le concert est annulé."),
        ("es", "La feria abre el 31 de marzo, aunque el concierto fue cancelado."),
        ("ru", "Заявки принимаются до 31 марта, хотя лекция отменена."),
        ("ru", "Заём нужно погасить до 31 марта, так как договор был расторгнут."),
        ("uk", "Позику треба сплатити до 31 березня, бо договір скасовано."),
        ("uk", "Ярмарок відкриється 31 березня, бо концерт скасовано."),
    ],
)
def test_the_day_of_one_thing_stands_where_another_is_called_off(language: str, text: str) -> None:
    told = extract(document(text, language=language))
    assert [(str(each.due), each.open) for each in told if each.change is None] == [("2023-03-31", True)]
    assert not any(each.old_due for each in told)


@pytest.mark.parametrize(
    ("language", "text", "old"),
    [
        ("de", "Die Chorprobe findet am 31. Mai nicht statt.", "2023-05-31"),
        ("de", "Die Chorprobe fällt am 31. Mai aus.", "2023-05-31"),
        ("de", "Am 31. Mai fällt die Chorprobe aus.", "2023-05-31"),
        ("de", "Die Chorprobe, die am 31. Mai stattfinden sollte, ist abgesagt.", "2023-05-31"),
        ("de", "Der Nähkurs fällt am 31. Mai leider aus.", "2023-05-31"),
        ("de", "Die Prüfung findet am 31. Mai nicht statt.", "2023-05-31"),
        ("de", "Am 31. Mai sagte der Verein die Chorprobe ab.", None),
        ("de", "Am 31. Mai wird die Ausstellung beendet.", None),
        ("de", "Wir sagen die Chorprobe am 31. Mai ab.", "2023-05-31"),
        ("uk", "Скасовуємо репетицію 31 травня.", "2023-05-31"),
        ("ru", "Отменяем репетицию 31 мая.", "2023-05-31"),
        ("uk", "31 травня репетиції не відбудуться.", "2023-05-31"),
        ("ru", "31 мая репетиции не состоятся.", "2023-05-31"),
    ],
)
def test_a_day_between_the_halves_of_a_verb_is_called_off(language: str, text: str, old: str | None) -> None:
    told = [each for each in extract(document(text, language=language)) if each.change is not None]
    assert [str(each.old_due) if each.old_due else None for each in told] == [old]


@pytest.mark.parametrize(
    ("language", "text", "old", "new"),
    [
        ("es", "La charla del 17 de marzo queda cancelada.", "2023-03-17", None),
        ("es", "Queda cancelada la charla del 17 de marzo.", "2023-03-17", None),
        ("en", "The launch of the probe was scrubbed.", None, None),
        ("fr", "Le comité a annulé la kermesse du 14 mars.", "2023-03-14", None),
        ("fr", "La permanence du 17 mars est supprimée.", "2023-03-17", None),
        ("de", "Die Chorprobe vom 14. März fällt aus.", "2023-03-14", None),
        ("es", "Aplazamos la charla del 14 de marzo al 28 de marzo.", "2023-03-14", "2023-03-28"),
        ("es", "El club se ve obligado a aplazar la charla del 14 de marzo.", None, None),
        ("de", "Der Kurs wurde verschoben: neuer Beginn ab 14. April.", None, "2023-04-14"),
    ],
)
def test_a_day_inside_a_name_is_the_old_one(language: str, text: str, old: str | None, new: str | None) -> None:
    told = [each for each in extract(document(text, language=language)) if each.change is not None]
    dues = [(str(each.old_due) if each.old_due else None, str(each.due) if each.due else None) for each in told]
    assert dues == [(old, new)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The December meeting is cancelled.", "2024-12"),
        ("Friday's strike has been called off.", "2024-10-18"),
        ("The 5 December hearing was cancelled.", "2024-12-05"),
        ("The council meeting of 3 October was cancelled.", "2024-10-03"),
        ("At the meeting of 3 October the festival was cancelled.", "None"),
    ],
)
def test_a_day_in_the_name_of_what_is_called_off_is_its_own(text: str, day: str) -> None:
    (told,) = (each for each in extract(document(text, "2024-10-17")) if each.change is Change.TERMINATED)
    assert str(told.old_due) == day


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("The town has cancelled the concert planned for 14 April.", "2023-04-14"),
        ("The town has cancelled the concert on 14 April.", "2023-04-14"),
        ("The licence in force until 14 April has been revoked.", "2023-04-14"),
        ("The council has revoked the licence, which was to run until 14 April.", "2023-04-14"),
        ("We are sorry to say that the levy in force until 14 April has been repealed.", "2023-04-14"),
        ("The trust cancelled the lease due to expire on 14 April.", "2023-04-14"),
        ("The deadline of 3 April has been scrapped.", "2023-04-03"),
        ("The 3 April deadline for bids has been scrapped.", "2023-04-03"),
        ("The Tarn contract that ran until 14 April was terminated, the supplier said.", "2023-04-14"),
        ("The council terminated the Tarn contract that ran until 14 April.", "2023-04-14"),
        ("Tarn, which pays rent until 14 April, terminated the lease.", None),
        ("The firm that stayed until 14 April said its lease was terminated.", None),
        ("The ban was lifted ahead of the 3 April deadline.", None),
        ("The ban runs until 14 April and the curfew has been lifted.", None),
        ("The town has cancelled the concert and a new one is planned for 14 April.", None),
        ("The council lifted the curfew until 14 April.", None),
        ("The licence is revoked but remains in force until 14 April.", None),
        ("The council has revoked the licence, but it stays valid until 14 April.", None),
        ("The lease has been terminated and ends on 14 April.", None),
    ],
)
def test_what_is_ended_was_to_last_until_the_day_that_belongs_to_it(text: str, old: str | None) -> None:
    assert old_and_new(text) == [("terminated", old, None)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The 30 June deadline for boiler loans no longer applies: the plan has ended.",
            [("terminated", "2023-06-30")],
        ),
        ("The 30 June deadline no longer applies.", [("terminated", "2023-06-30")]),
        ("The 3 April deadline no longer applies; the new deadline is 5 May.", [("postponed", "2023-04-03")]),
        ("The strike planned for Friday was averted.", [("terminated", "2023-03-10")]),
        ("If the 14 April deadline no longer applies, write to us.", []),
        ("The guild asked whether the 14 April deadline no longer applies.", []),
        ("Some believe the deadline of 14 April no longer applies.", []),
        ("The 3 April deadline no longer applies to those who paid in March.", []),
        ("The fee requirement no longer applies, but the deadline of 3 April does.", []),
        ("The mayor claimed that the strike planned for Friday was averted.", []),
        ("It was hoped that the strike planned for 10 March was averted.", []),
        ("No strike planned for Friday was averted.", []),
        ("A strike planned for Friday was averted only for the night shift.", []),
        ("The guild suspended the strike set for Friday for a week.", []),
        ("The guild suspended the strike set for Friday, for now.", []),
    ],
)
def test_a_deadline_or_a_strike_is_gone_only_where_the_sentence_itself_says_so(
    text: str, told: list[tuple[str, str]]
) -> None:
    assert [(change, old) for change, old, _ in old_and_new(text)] == told
    if not told:
        assert all(each.open for each in extract(document(text)))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Власти сняли запрет на вылов рыбы; ярмарка 10 апреля."),
        ("ru", "Совет расторг договор аренды; ярмарка 10 апреля."),
        ("uk", "Влада зняла заборону на вилов риби; ярмарок 10 квітня."),
    ],
)
def test_the_day_of_another_clause_is_not_called_off(language: str, text: str) -> None:
    said = extract(document(text, language=language))
    assert [each.open for each in said if each.change is None] == [True]
    assert [each.old_due for each in said if each.change is not None] == [None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Fertigstellungstermin am 30. Juni könnte nicht eingehalten werden."),
        ("en", "The pool might not open on 30 June."),
    ],
)
def test_a_day_that_may_not_be_kept_stands(language: str, text: str) -> None:
    (found,) = extract(document(text, "2026-05-01", language=language))
    assert (found.change, str(found.due), found.open) == (None, "2026-06-30", True)
