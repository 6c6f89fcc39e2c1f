"""What follows only if nobody acts, or once something is done, has not come about; nor has an end on a day ahead."""

import pytest

from monitor.extract import extract
from tests.make import document


def changes(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Return (change, old due) of the changes that a *text* of 3 March 2025 surely tells."""
    found = extract(document(text, "2025-03-03", language=language))
    return [(str(each.change), str(each.old_due)) for each in found if each.change and not each.doubt]


def left_open(text: str) -> set[str]:
    """Return the days that a *text* of 3 March 2025 leaves open."""
    return {str(each.due) for each in extract(document(text, "2025-03-03")) if not each.change and each.open}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Notice must be given by 30 April, otherwise the lease is extended by two years.", "2025-04-30"),
        ("Notice must be given by 30 April; otherwise, the lease is extended by two years.", "2025-04-30"),
        ("If you do not object by 30 April, the policy is renewed for a year.", "2025-04-30"),
        ("If you fail to answer by 30 April, the bid is withdrawn.", "2025-04-30"),
        ("Settle the bill by 21 March or your account is closed.", "2025-03-21"),
        ("Please reply by 21 March, or else the table is cancelled.", "2025-03-21"),
        ("Members must register by 30 April or the permit is revoked.", "2025-04-30"),
        ("Notice must be given by 30 April, failing which the lease is renewed for a year.", "2025-04-30"),
        ("Without written notice by 30 April the membership is extended by a year.", "2025-04-30"),
    ],
)
def test_what_follows_if_nobody_acts_is_not_done(text: str, day: str) -> None:
    assert changes(text) == []
    assert day in left_open(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The Borrower is released once all amounts due on 31 July 2025 have been repaid in full.", "2025-07-31"),
        (
            "Where the Builder has not finished the roof by 31 July 2025, the Owner may cancel this Contract.",
            "2025-07-31",
        ),
        ("The deposit is returned as soon as the rent due on 31 July 2025 has been paid.", "2025-07-31"),
        ("The Buyer shall be released after all instalments due by 31 July 2025 have been paid.", "2025-07-31"),
        ("The licence is terminated automatically on 31 July 2025 unless the holder opts to renew.", "2025-07-31"),
        ("The lease is renewed on 31 July 2025 for a year unless notice is given.", "2025-07-31"),
        ("The lease ends on 31 July 2025 unless it is renewed; otherwise it is renewed for a year.", "2025-07-31"),
        ("This bid, unless accepted, is withdrawn at noon on 28 March 2025.", "2025-03-28"),
    ],
)
def test_what_a_rule_tells_is_not_done(text: str, day: str) -> None:
    assert changes(text) == []
    assert day in left_open(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("We are discontinuing the feed on 30 April. Please save your articles before then.", "2025-04-30"),
        ("The lender is ending the offer on 30 April.", "2025-04-30"),
        ("The airline is scrapping the route on 30 April.", "2025-04-30"),
        ("They are cancelling the subsidy on 1 May.", "2025-05-01"),
        ("The council is scrapping the fee from 1 May.", "2025-05-01"),
        ("The app is being discontinued on 30 April.", "2025-04-30"),
        ("The ban is lifted on 30 April.", "2025-04-30"),
    ],
)
def test_an_end_that_is_planned_is_to_come(text: str, day: str) -> None:
    assert changes(text) == []
    assert day in left_open(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("If you missed it, the deadline of 14 March is now extended to 28 March.", ("extended", "2025-03-14")),
        (
            "The contract, which would otherwise have ended on 30 April, is extended by a year.",
            ("extended", "2025-04-30"),
        ),
        (
            "If you do not have a ticket yet, the early-bird offer has been extended until 11 April.",
            ("extended", "None"),
        ),
        ("The lease was to end on 30 April, but is extended by a year.", ("extended", "2025-04-30")),
        ("The fair on 13 April is cancelled; otherwise the programme stands.", ("terminated", "2025-04-13")),
        (
            "The permit ran until 28 February, after which it was renewed until 28 February 2026.",
            ("renewed", "2025-02-28"),
        ),
        ("All amounts due on 28 February 2025 have been paid in full.", ("fulfilled", "2025-02-28")),
        ("The town where the fair on 13 April has been cancelled is furious.", ("terminated", "2025-04-13")),
        ("The council is cancelling the concert on 13 April.", ("terminated", "2025-04-13")),
        ("The lender is ending the offer of 30 April early.", ("terminated", "None")),
        ("The offer is extended to 30 April unless the board decides otherwise.", ("extended", "None")),
        ("The organisers are scrapping the 13 April fair.", ("terminated", "2025-04-13")),
        ("The lease to 31 July 2025 is terminated.", ("terminated", "2025-07-31")),
    ],
)
def test_what_is_done_stays_a_change(text: str, told: tuple[str, str]) -> None:
    assert told in changes(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le préavis doit être donné avant le 30 avril, sinon le bail est prolongé d'un an."),
        ("fr", "Réglez avant le 21 mars, faute de quoi votre commande est annulée."),
        ("fr", "Réglez avant le 21 mars ou votre commande est annulée."),
        ("es", "Pague antes del 21 de marzo o la reserva queda cancelada."),
        ("es", "Pague antes del 21 de marzo; de lo contrario, la reserva es cancelada."),
        ("ru", "Уведомление должно поступить до 30 апреля, иначе аренда продлевается на год."),
    ],
)
def test_what_follows_if_nobody_acts_is_not_done_in_other_languages(language: str, text: str) -> None:
    assert changes(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Pacht, die sonst am 30. April geendet hätte, wurde um ein Jahr verlängert."),
        ("fr", "Le bail, qui devait expirer le 30 avril, est prolongé d'un an."),
        ("es", "El contrato, que vencía el 30 de abril, se prorroga un año."),
        ("ru", "Договор, который истекал 30 апреля, продлён на год."),
        ("uk", "Договір, який спливав 30 квітня, продовжено на рік."),
    ],
)
def test_what_is_done_stays_a_change_in_other_languages(language: str, text: str) -> None:
    assert changes(text, language) == [("extended", "2025-04-30")]
