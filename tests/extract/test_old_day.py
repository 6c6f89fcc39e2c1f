"""The old day of a thing that only the sentence behind its new one tells."""

import pytest

from monitor.extract import extract
from monitor.model import MOVES
from tests.make import document


def moves(text: str, language: str) -> list[tuple[str, str]]:
    """Return the old and new dues of all moves in a *text* of 1 June 2001."""
    told = extract(document(text, "2001-06-01", language=language))
    return [(str(each.old_due), str(each.due)) for each in told if each.change in MOVES]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The commission has until July 12 to rule on the bid. The old deadline was June 12."),
        ("en", "The commission has until July 12 to rule on the bid. The original deadline was June 12."),
        ("en", "The report is due on July 12. The deadline had been June 12."),
        ("en", "The report is now due on July 12. It had been due on June 12."),
        ("en", "The show opens on July 12. It was originally to open on June 12."),
        ("en", "The offer runs until July 12. It had been due to expire on June 12."),
        ("en", "They expect to close the deal by July 12. They had planned to close it by June 12."),
        ("de", "Die Brücke wird am 12. Juli eröffnet. Ursprünglich sollte sie am 12. Juni eröffnet werden."),
        ("de", "Die Brücke wird am 12. Juli eröffnet. Vorgesehen war der 12. Juni."),
        ("fr", "Le procès s'ouvrira le 12 juillet. Il devait s'ouvrir le 12 juin."),
        ("es", "El juicio comenzará el 12 de julio. Debía comenzar el 12 de junio."),
    ],
)
def test_what_had_another_day_was_moved(language: str, text: str) -> None:
    assert moves(text, language) == [("2001-06-12", "2001-07-12")]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge will reopen on July 12. The tunnel was to reopen on June 12.",
        "The company will publish its results on July 12. It was to meet analysts on June 12.",
        "The minister will visit Paris on July 12. He was to visit Rome on June 12.",
        "The second phase opens on July 12. The first opened on March 12.",
        "The next meeting is on July 12. It was held on May 12 last time.",
        "The lease ends on July 12. It was signed on June 12, 1991.",
        "The bank pays its interest by July 12. It is late, a clerk said, and a payment pledged for May 12 never came.",
        "The offer runs until July 12. The fair was to be on June 12 or 13.",
        "The board will meet on July 12. It was to meet on June 12 as well.",
        "The court will sit on July 12. It was to sit on June 12, and did.",
        "The court will hear the case on July 12. It had been expected to rule on June 12.",
        "The report is due on July 12. The old deadline was June 12, 1996.",
    ],
)
def test_another_day_of_another_thing_moves_nothing(text: str) -> None:
    assert moves(text, "en") == []


def test_a_term_may_be_counted_beyond_the_day_on_which_it_would_end() -> None:
    text = "The mandate was renewed for 30 days beyond its current expiration date of June 30."
    assert moves(text, "en") == [("2001-06-30", "2001-07-30")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La piscine ne rouvrira que le 28 juin, au lieu du 31 mai, a annoncé jeudi la mairie."),
        ("es", "La piscina reabrirá el 28 de junio, en lugar del 31 de mayo, anunció el jueves el ayuntamiento."),
        ("ru", "Бассейн откроется 28 июня вместо 31 мая, сообщила в четверг мэрия."),
        ("en", "The pool will reopen on 28 June instead of 31 May, the town said on Thursday."),
    ],
)
def test_the_day_on_which_a_move_was_announced_is_not_its_new_one(language: str, text: str) -> None:
    (move,) = (each for each in extract(document(text, "2026-04-20", language=language)) if each.change)
    assert (str(move.old_due), str(move.due)) == ("2026-05-31", "2026-06-28")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Нынешний срок истекает 14 февраля; новый продлится до 14 мая."),
        ("uk", "Нинішній строк спливає 14 лютого; новий триватиме до 14 травня."),
    ],
)
def test_a_change_in_doubt_closes_no_day(language: str, text: str) -> None:
    found = extract(document(text, "2026-01-20", language=language))
    assert {each.open for each in found if str(each.due) == "2026-02-14" and not each.change} == {True}


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("Das für den 8. Mai angesetzte Spiel findet am 22. Mai statt.", "2026-05-08", "2026-05-22"),
        ("Die Sprechstunde findet bisher am 14. Juli, künftig am 20. Juli statt.", "2026-07-14", "2026-07-20"),
    ],
)
def test_a_planned_day_beside_another_is_moved_to_it(text: str, old: str, new: str) -> None:
    (move,) = (each for each in extract(document(text, "2026-04-20", language="de")) if each.change)
    assert (str(move.old_due), str(move.due)) == (old, new)


def test_an_hour_of_today_is_a_new_day_where_words_tell_it_so() -> None:
    for text in ("The union said the deadline is now 6 p.m. Monday.", "The deadline is now 6 p.m. today."):
        found = extract(document(text, "2026-03-02", title=None))
        assert {(each.called, str(each.due).partition("T")[0]) for each in found} == {("deadline", "2026-03-02")}
        assert all(each.open for each in found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The council extended the mandate until 30 April 2021. It previously extended it until 24 April 2020."),
        (
            "en",
            (
                "The council extended until 30 April 2021 the mandate of its panel. "
                "The council previously decided to expand the mandate until 24 April 2020 by order 12."
            ),
        ),
        (
            "de",
            "Der Rat verlängerte das Mandat bis 30. April 2021. Zuvor hatte er es bis 24. April 2020 verlängert.",
        ),
        ("ru", "Совет продлил мандат до 30 апреля 2021 года. Ранее мандат продлили до 24 апреля 2020 года."),
        ("uk", "Рада продовжила мандат до 30 квітня 2021 року. Раніше мандат продовжили до 24 квітня 2020 року."),
    ],
)
def test_a_move_of_before_is_over_beside_a_later_one(language: str, text: str) -> None:
    found = extract(document(text, "2020-03-31", language=language))
    assert {str(each.due) for each in found if each.change} == {"2021-04-30"}
    assert {str(each.due) for each in found if not each.change and each.open} == {"2021-04-30"}


def test_a_move_of_before_of_another_thing_stands() -> None:
    text = "The permit was extended to 30 April 2021. The lease had previously been extended to 24 May 2020."
    found = extract(document(text, "2020-03-31"))
    assert {str(each.due) for each in found if not each.change and each.open} == {"2021-04-30", "2020-05-24"}
    text = "The council previously extended the lease to 30 June 2020. The council extended the permit to 31 May 2021."
    found = extract(document(text, "2020-03-31"))
    assert {str(each.due) for each in found if each.change} == {"2020-06-30", "2021-05-31"}


def test_of_several_days_of_before_the_last_is_the_old_one() -> None:
    text = "The comment period, which opened on May 2 and was to close on June 2, will now close on July 1."
    (move,) = (each for each in extract(document(text, "2025-06-01")) if each.change)
    assert (str(move.old_due), str(move.due)) == ("2025-06-02", "2025-07-01")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The assembly has extended the truce until July 12. The current truce expires on June 12."),
        ("en", "The mandate has been extended until July 12. The old mandate is going to expire on June 12."),
        ("de", "Das Mandat wurde bis 12. Juli verlängert. Das laufende Mandat läuft am 12. Juni aus."),
        ("fr", "Le parlement a prolongé la trêve jusqu'au 12 juillet. La trêve actuelle expire le 12 juin."),
        ("ru", "Парламент продлил перемирие до 12 июля. Нынешнее перемирие истекает 12 июня."),
        ("uk", "Парламент продовжив перемир'я до 12 липня. Чинне перемир'я закінчується 12 червня."),
    ],
)
def test_the_end_that_what_was_extended_has_yet_is_its_old_one(language: str, text: str) -> None:
    assert moves(text, language) == [("2001-06-12", "2001-07-12")]
    told = extract(document(text, "2001-06-01", language=language))
    assert {str(each.due): each.open for each in told if each.change is None} == {
        "2001-07-12": True,
        "2001-06-12": False,
    }


@pytest.mark.parametrize(
    "text",
    [
        "The assembly has extended the truce until July 12. The arms embargo expires on June 12.",
        "The assembly has extended the truce in Holm until July 12. The truce in Skerry expires on June 12.",
        "The mandate was extended until July 12. The mandate of the inspectors ends on June 12.",
        "A sign says that the closure was extended until July 12. The closure ends on June 12.",
    ],
)
def test_the_end_of_another_thing_stays(text: str) -> None:
    assert moves(text, "en") == [("None", "2001-07-12")]
    told = extract(document(text, "2001-06-01"))
    assert all(each.open for each in told)


@pytest.mark.parametrize(
    "text",
    [
        "We said that v1 would be turned off on June 12. That date is now July 12.",
        "The deadline was June 12. It is now July 12.",
        "The site will be turned off on June 12. It will now be turned off on July 12.",
        "Registration was to close on June 12. The new closing date is July 12.",
    ],
)
def test_a_day_that_is_told_anew_takes_the_place_of_the_one_before(text: str) -> None:
    assert moves(text, "en") == [("2001-06-12", "2001-07-12")]
    told = extract(document(text, "2001-06-01"))
    assert [each.open for each in told if str(each.due) == "2001-06-12"] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "The council meets on June 12. It will now vote on July 12.",
        "The lease ends on June 12. The deadline for bids is now July 12.",
    ],
)
def test_a_day_of_another_deed_or_thing_does_not(text: str) -> None:
    told = extract(document(text, "2001-06-01"))
    assert [each.open for each in told if str(each.due) == "2001-06-12"] == [True]
