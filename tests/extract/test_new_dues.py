"""The new day of a change, wherever the text tells it."""

import pytest

from monitor.extract import extract
from monitor.model import MOVES, Change
from tests.make import document


def moves(text: str, language: str, day: str = "2023-03-08") -> list[tuple[str | None, str | None]]:
    """Return (old due, new due) of every change that moves a due in a *text* of a *day*, 8 March 2023."""
    told = [each for each in extract(document(text, day, language=language)) if each.change in MOVES]
    return [(str(each.old_due) if each.old_due else None, str(each.due) if each.due else None) for each in told]


@pytest.mark.parametrize(
    ("language", "text", "new"),
    [
        ("de", "Die für den 14. März angesetzte Verhandlung wurde auf den 4. April verlegt.", "2023-04-04"),
        ("de", "Die Verhandlung wurde verschoben. Neuer Termin ist der 4. April.", "2023-04-04"),
        ("de", "Die Pacht, die am 31. Mai 2023 endet, wurde um zwei Jahre verlängert.", "2025-05-31"),
        ("de", "Der Mietvertrag, der am 31. Mai 2023 endet, wurde um zwei Quartale verlängert.", "2023-11-30"),
        ("fr", "L'audience prévue le 14 mars a été reportée au 4 avril.", "2023-04-04"),
        ("fr", "L'audience a été reportée. Nouvelle date : 4 avril 2023.", "2023-04-04"),
        ("es", "La vista señalada para el 14 de marzo se aplaza al 4 de abril.", "2023-04-04"),
        ("es", "La vista se ha aplazado. La nueva fecha es el 4 de abril.", "2023-04-04"),
        ("uk", "Слухання, призначене на 14 березня, перенесли на 4 квітня.", "2023-04-04"),
        ("uk", "Слухання перенесли. Нова дата – 4 квітня.", "2023-04-04"),
        ("uk", "Суд переніс слухання на 2 лютого 2024 року.", "2024-02-02"),
        ("ru", "Слушание, назначенное на 14 марта, перенесли на 4 апреля.", "2023-04-04"),
        ("ru", "Слушание перенесли. Новая дата – 4 апреля.", "2023-04-04"),
        ("ru", "Договор, который истекает 31 мая, продлили на полгода.", "2023-11-30"),
        ("fr", "L'exposition dure jusqu'au 1er juin (au lieu du 16 mai), a dit hier le maire.", "2023-06-01"),
        (
            "es",
            "Se aprobó prorrogar 15 días la veda, que durará hasta las 00:00 horas del día 12 de abril.",
            "2023-04-12",
        ),
    ],
)
def test_a_change_leads_to_its_new_day_and_is_told_once(language: str, text: str, new: str) -> None:
    assert [due for _, due in moves(text, language)] == [new]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Verhandlung wurde verschoben. Der Richter war am 3. März erkrankt."),
        ("ru", "Слушание перенесли. Адвокат заболел 3 марта."),
        ("es", "La vista se ha aplazado. El juez enfermó el 3 de marzo."),
        ("fr", "La réunion a été reportée. Le permis expire désormais le 31 mai 2025."),
        ("fr", "La réunion a été reportée. Le ministre est désormais attendu à Paris le 31 mai."),
        ("es", "La vista se ha aplazado. El permiso vence ahora el 31 de mayo."),
        ("uk", "Слухання перенесли. Тепер дозвіл діє до 31 травня."),
    ],
)
def test_a_day_of_something_else_is_no_new_day(language: str, text: str) -> None:
    assert not any(due for _, due in moves(text, language))


def test_a_day_only_announced_is_the_old_one() -> None:
    assert moves("Театр переносить прем'єру, оголошену на 14 березня.", "uk") == [("2023-03-14", None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The hearing has been moved from 9 to 23 March."),
        ("de", "Die Sitzung wird vom 9. auf den 23. März verlegt."),
        ("fr", "La réunion a été reportée du 9 au 23 mars."),
        ("es", "La reunión pasa del 9 al 23 de marzo."),
        ("ru", "Собрание переносится с 9 на 23 марта."),
        ("uk", "Збори перенесено з 9 на 23 березня."),
    ],
)
def test_what_is_moved_from_one_day_to_another_is_no_stretch_and_only_the_new_day_is_open(
    language: str, text: str
) -> None:
    said = extract(document(text, language=language))
    assert {(str(each.due), each.open) for each in said if each.change is None} == {
        ("2023-03-09", False),
        ("2023-03-23", True),
    }
    assert [(str(each.old_due), str(each.due)) for each in said if each.change] == [("2023-03-09", "2023-03-23")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The deadline was not moved from 31 March to 30 April."),
        ("fr", "Le délai n'a pas été reporté du 31 mars au 30 avril."),
        ("es", "El plazo no se ha aplazado del 31 de marzo al 30 de abril."),
        ("ru", "Срок подачи не перенесли с 31 марта на 30 апреля."),
        ("uk", "Строк подання не перенесли з 31 березня на 30 квітня."),
    ],
)
def test_a_day_that_was_not_moved_stands_and_the_other_is_none(language: str, text: str) -> None:
    said = extract(document(text, language=language))
    assert [(str(each.due), each.open, each.change) for each in said] == [("2023-03-31", True, None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Abnahme, die für den 6. März geplant war, kam nicht zustande. Neuer Termin ist der 21. März."),
        ("uk", "Прийняття робіт, заплановане на 6 березня, не відбулося. Нова дата – 21 березня."),
    ],
)
def test_what_did_not_take_place_and_has_a_new_day_was_put_off(language: str, text: str) -> None:
    told = [each for each in extract(document(text, language=language)) if each.change is not None]
    assert [(each.change, str(each.old_due), str(each.due)) for each in told] == [
        (Change.POSTPONED, "2023-03-06", "2023-03-21")
    ]


def test_the_day_of_the_next_line_is_not_the_new_day_of_this_one() -> None:
    text = "Кінцевий строк подання тендерних пропозицій: 24 березня, 18:00 (було: 10 березня)\nАукціон: 27 березня"
    (told,) = [each for each in extract(document(text, language="uk")) if each.change is not None]
    assert str(told.due) == "2023-03-24"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Schau ist bis 24. April zu sehen, zwei Wochen länger als geplant."),
        ("fr", "Le musée restera ouvert jusqu'au 24 avril, deux semaines de plus que prévu."),
        ("es", "El centro permanecerá abierto hasta el 24 de abril, dos semanas más de lo anunciado."),
        ("ru", "Прививочный пункт проработает до 24 апреля – на две недели дольше, чем предполагалось."),
        ("uk", "Пункт працюватиме до 24 квітня – на два тижні довше, ніж планували."),
    ],
)
def test_a_length_beyond_the_plan_tells_the_old_day_and_moves_the_new_one_no_further(language: str, text: str) -> None:
    assert moves(text, language) == [("2023-04-10", "2023-04-24")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The fair on 11 March was called off. It will be held on 8 April."),
        ("ru", "Ярмарка в следующую субботу не состоится. Её проведут 8 апреля."),
        ("uk", "Ярмарок наступної суботи не відбудеться. Його проведуть 8 квітня."),
        ("es", "La feria, prevista para el sábado 11 de marzo, ha sido cancelada. Pasa al 8 de abril."),
    ],
)
def test_what_was_called_off_and_is_held_on_another_day_was_put_off(language: str, text: str) -> None:
    assert [new for _, new in moves(text, language)] == ["2023-04-08"]


def test_what_begins_after_a_show_was_called_off_is_no_new_day_of_it() -> None:
    assert not moves("Das Konzert am 10. März fällt aus. Am 5. Mai beginnt der Umbau.", "de")


def test_a_day_behind_a_semicolon_is_not_the_new_one() -> None:
    text = "Ihre Erlaubnis wurde bis zum 14. August 2023 verlängert; die bisherige war bis zum 14. März befristet."
    assert moves(text, "de") == [("2023-03-14", "2023-08-14")]


@pytest.mark.parametrize(
    ("text", "dues"),
    [
        (
            "The council extended the permit, which is due to expire on September 14, by one year.",
            ("2023-09-14", "2024-09-14"),
        ),
        (
            "I am continuing for 1 year the emergency, which is otherwise due to expire on March 14.",
            ("2023-03-14", "2024-03-14"),
        ),
        ("The mayor extends the ban, last extended until March 12, through March 31.", ("2023-03-12", "2023-03-31")),
        (
            "The ban, last prolonged for 90 days from 1 January, was extended until 30 June.",
            ("2023-04-01", "2023-06-30"),
        ),
    ],
)
def test_a_clause_about_the_thing_tells_the_day_before(text: str, dues: tuple[str | None, str]) -> None:
    assert moves(text, "en") == [dues]


@pytest.mark.parametrize(
    "text",
    [
        "Decides to extend the mandate for six months, and requests the Chair to report by 30 April;",
        "The court extended the stay and asked both sides to file papers by 5 May.",
    ],
)
def test_the_day_of_what_is_asked_for_besides_is_no_new_day(text: str) -> None:
    assert moves(text, "en") == [(None, None)]


@pytest.mark.parametrize(
    ("language", "text", "new"),
    [
        ("en", "The call for papers has been extended by two weeks; the new deadline is 24 May.", "2023-05-24"),
        ("en", "The lease has been extended by two years; it now ends on 31 May 2027.", "2027-05-31"),
        ("en", "NEW DATE: the open day on 18 March will now take place on 7 October.", "2023-10-07"),
        ("de", "Die Frist wurde um zwei Wochen verlängert; neuer Termin ist der 24. März.", "2023-03-24"),
        ("fr", "Le délai a été prolongé de deux semaines ; la nouvelle date limite est le 24 mars.", "2023-03-24"),
        ("es", "El plazo se ha ampliado dos semanas; la nueva fecha límite es el 24 de marzo.", "2023-03-24"),
    ],
)
def test_a_printed_new_day_is_not_moved_by_the_length_that_led_to_it(language: str, text: str, new: str) -> None:
    assert [due for _, due in moves(text, language)] == [new]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The club has moved the cup final, planned for 18 April, to 12 December because of works."),
        ("en", "The club has moved the half-marathon planned for 18 April to 12 December."),
        ("en", "The council has put back the vote, set for 18 April, to 12 December."),
        ("en", "The court has adjourned the hearing, listed for 18 April, to 12 December."),
        ("en", "The regulator pushed back the deadline (18 April) to 12 December."),
        ("de", "Die Stadt hat das für den 18. April geplante Fest auf den 12. Dezember verlegt."),
        ("de", "Die Eröffnung, die am 18. April stattfinden sollte, ist auf den 12. Dezember verschoben worden."),
        ("fr", "La ville a reporté le concert, prévu le 18 avril, au 12 décembre."),
        ("es", "El ayuntamiento ha aplazado el concierto, previsto para el 18 de abril, al 12 de diciembre."),
        ("uk", "Місто перенесло концерт, запланований на 18 квітня, на 12 грудня."),
        ("ru", "Город перенёс концерт, запланированный на 18 апреля, на 12 декабря."),
    ],
)
def test_an_aside_tells_the_old_day_and_a_far_one_is_that_of_this_year(language: str, text: str) -> None:
    assert moves(text, language) == [("2023-04-18", "2023-12-12")]


@pytest.mark.parametrize("day", ["2025-01-20", "2025-02-10", "2025-03-08"])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The council has put back the vote, set for 18 April, to 12 December."),
        ("fr", "Le ministère a reporté l'ouverture, prévue le 18 avril, au 12 décembre."),
        ("es", "El gobierno ha aplazado la votación, prevista para el 18 de abril, al 12 de diciembre."),
        ("uk", "Міністерство перенесло відкриття мосту, заплановане на 18 квітня, на 12 грудня."),
        ("ru", "Совет перенёс голосование, назначенное на 18 апреля, на 12 декабря."),
    ],
)
def test_what_is_put_off_from_a_day_ahead_never_comes_to_one_that_is_over(day: str, language: str, text: str) -> None:
    assert moves(text, language, day) == [("2025-04-18", "2025-12-12")]


@pytest.mark.parametrize(
    ("text", "dues"),
    [
        ("Friday's deadline has been extended to Monday.", ("2025-01-24", "2025-01-27")),
        ("Friday's hearing was adjourned to Monday.", ("2025-01-24", "2025-01-27")),
        ("Friday's meeting has been put off until Wednesday.", ("2025-01-24", "2025-01-29")),
        ("The 31 March deadline for bids was extended by the council on Thursday.", ("2025-03-31", None)),
    ],
)
def test_a_weekday_to_which_something_is_put_off_lies_behind_the_old_one(
    text: str, dues: tuple[str, str | None]
) -> None:
    assert moves(text, "en", "2025-01-20") == [dues]


@pytest.mark.parametrize(
    "text",
    [
        "The course is extended by a week; the new term starts on 3 March.",
        "The deadline is extended by two weeks; the new date for the hearing is 24 May.",
    ],
)
def test_a_new_day_of_something_else_behind_a_semicolon_moves_nothing_further(text: str) -> None:
    assert ("", None) in [(old or "", new) for old, new in moves(text, "en", "2025-01-20")]


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("The deadline was extended to 29 November and 40 bids came in.", "2024-11-29"),
        ("The review was put off to 10 October, when it found no fault.", "2024-10-10"),
    ],
)
def test_a_day_of_which_the_sentence_tells_what_happened_then_is_over(text: str, new: str) -> None:
    assert [due for _, due in moves(text, "en", "2025-01-20")] == [new]


@pytest.mark.parametrize(
    ("text", "dues"),
    [
        ("Friday's deadline has been extended by a week.", ("2023-03-10", "2023-03-17")),
        ("The 31 March deadline has been extended by two weeks.", ("2023-03-31", "2023-04-14")),
        ("Today's deadline has been pushed back by a week.", ("2023-03-08", "2023-03-15")),
        ("Instead of closing on 15 March, applications will stay open until 15 April.", ("2023-03-15", "2023-04-15")),
    ],
)
def test_the_day_that_names_what_was_moved_is_the_old_one(text: str, dues: tuple[str, str]) -> None:
    assert moves(text, "en") == [dues]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The concert on 24 May is off. Tickets stay valid for the new date, 14 September."),
        ("de", "Das Konzert am 24. Mai fällt aus. Die Karten gelten für den neuen Termin am 14. September."),
        ("fr", "Le concert du 24 mai est annulé. Les billets restent valables pour la nouvelle date, le 14 septembre."),
        (
            "es",
            "El concierto del 24 de mayo se suspende. Las entradas valen para la nueva fecha, el 14 de septiembre.",
        ),
    ],
)
def test_what_is_off_and_has_a_new_date_was_put_off(language: str, text: str) -> None:
    assert [new for _, new in moves(text, language, "2025-05-14")] == ["2025-09-14"]


def test_what_is_off_stays_so_where_tickets_are_only_valid_until_a_day() -> None:
    assert not moves("The concert on 24 May is off. Tickets stay valid until 14 September.", "en", "2025-05-14")


@pytest.mark.parametrize(
    ("text", "new"),
    [
        (
            "The lido will not open on 14 March as planned. Pumps are missing. We now hope to welcome you on 4 April.",
            "2023-04-04",
        ),
        (
            "The lido will not open on 14 March as planned. The wiring is faulty. It will now open on 4 April.",
            "2023-04-04",
        ),
        ("The fair has been postponed. The tents are torn. The choir will now sing on 4 April.", None),
        ("The fair has been postponed. The baker has a fever. She now hopes to be back on 4 April.", None),
        ("The vote has been postponed. The board now expects to receive the report by 4 April.", None),
    ],
)
def test_a_new_day_is_found_behind_a_sentence_that_tells_why(text: str, new: str | None) -> None:
    assert moves(text, "en")[0][1] == new


def test_what_was_called_off_is_not_put_off_to_another_day_of_its_host() -> None:
    text = "The show on 14 March has been cancelled. We now hope to see you at the fair on 4 April."
    assert not moves(text, "en")


def test_what_was_called_off_is_not_put_off_to_another_try_at_something_else() -> None:
    assert not moves("The talks on 14 March were called off. Both will try again on another matter on 4 April.", "en")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Aufgrund der Wahlen am 14. Mai wird der Stadtlauf um eine Woche vorverlegt."),
        ("fr", "En raison des élections organisées le 14 mai, le tournoi est avancé d'une semaine."),
        ("es", "Debido a las elecciones del 14 de mayo, la carrera se adelanta una semana."),
    ],
)
def test_a_length_counts_from_no_day_that_only_tells_why_something_is_moved(language: str, text: str) -> None:
    assert moves(text, language) == [(None, None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wegen Regens wird das Spiel auf den 14. Mai verschoben."),
        ("fr", "En raison de la pluie, le match est reporté au 14 mai."),
        ("es", "Debido a la lluvia, el partido se aplaza al 14 de mayo."),
    ],
)
def test_a_new_day_behind_the_reason_counts(language: str, text: str) -> None:
    assert moves(text, language) == [(None, "2023-05-14")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Sitzung des Ausschusses wurde kurzfristig auf Freitag verlegt."),
        ("de", "Der Verein verlegte die Sitzung auf Freitag."),
        ("fr", "La réunion a été avancée à vendredi."),
        ("es", "La reunión fue aplazada al viernes."),
    ],
)
def test_a_weekday_to_which_something_was_moved_is_the_next_one(language: str, text: str) -> None:
    assert [new for _, new in moves(text, language)] == ["2023-03-10"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The sanctions were rolled over for six months, to 15 September.", (None, "2023-09-15")),
        ("The launch slips six months, to September.", (None, "2023-09")),
        (
            "The partners now have until 30 June to agree, three months longer than before.",
            ("2023-03-30", "2023-06-30"),
        ),
        (
            "The strike will not begin on Monday as planned; the mediator's report is due on Friday.",
            ("2023-03-13", None),
        ),
        ("The hearing will not begin on Monday as planned; it will now be on 20 March.", ("2023-03-13", "2023-03-20")),
    ],
)
def test_the_new_day_stands_behind_the_length_and_in_the_clause_of_its_thing(text: str, days: tuple[str, str]) -> None:
    assert moves(text, "en") == [days]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The truce was extended by a day until 10 March. The parties agreed to extend it by one more day."),
        ("fr", "La trêve a été prolongée d'un jour jusqu'au 10 mars. Ils ont décidé de la prolonger d'un jour."),
    ],
)
def test_what_is_told_again_by_its_length_leads_to_the_same_day(language: str, text: str) -> None:
    assert {new for _, new in moves(text, language)} <= {"2023-03-10", None}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Заседание перенесли на 20 марта. Заседание не состоялось, потому что заболел судья."),
        ("uk", "Засідання перенесли на 20 березня. Засідання не відбулося, бо захворів суддя."),
    ],
)
def test_what_did_not_take_place_as_it_was_put_off_is_not_over(language: str, text: str) -> None:
    told = [each.change for each in extract(document(text, language=language)) if each.change is not None]
    assert told == [Change.POSTPONED]
