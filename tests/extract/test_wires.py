"""How agencies tell of dues: threats, what could be, what would have run out, what the next sentence says."""

import pytest

from monitor.extract import extract
from monitor.model import Change, Mention
from tests.make import document


def commitments(text: str, day: str = "2023-03-08") -> list[Mention]:
    return [each for each in extract(document(text, day)) if each.change is None]


def changes(text: str, day: str = "2023-03-08") -> list[tuple[Change | None, str, str]]:
    told = [each for each in extract(document(text, day)) if each.change is not None]
    return [(each.change, str(each.old_due or "-"), str(each.due or "-")) for each in told]


@pytest.mark.parametrize(
    "text",
    [
        "Opponents said the wording would let the council keep the curfew until April 2025.",
        "Critics of the curfew said the wording would let a judge keep the streets empty until April 2025.",
    ],
)
def test_what_an_outsider_says_could_be_is_in_doubt(text: str) -> None:
    assert [each.doubt for each in commitments(text)] == ["told only as what could be"]


def test_what_who_has_a_thing_says_of_it_is_not() -> None:
    (told,) = commitments("The operator said the ferry licence would end on 30 June.")
    assert not told.doubt


def test_what_outsiders_say_that_they_will_do_themselves_is_not() -> None:
    (told,) = commitments("Residents said they would hand in their petition by next Friday.")
    assert not told.doubt


def test_a_date_of_what_is_not_law_yet_is_provisional() -> None:
    (told,) = commitments("The council has before it a bill that would keep the curfew in force until 30 June.")
    assert told.provisional
    (known,) = commitments("The council has a rule that keeps the curfew in force until 30 June.")
    assert not known.provisional


@pytest.mark.parametrize(
    "text",
    [
        "Dockers said they would strike unless their wage was paid by Friday.",
        "The rebels would shell the port unless the fleet left it by midnight on Friday.",
    ],
)
def test_a_threat_told_in_the_past_is_one_of_what_is_to_come(text: str) -> None:
    assert [str(each.due) for each in commitments(text, "2023-03-08")] == ["2023-03-10"]


def test_a_day_of_the_week_that_is_over_is_no_threat() -> None:
    said = commitments("The dockers went home after their wage was paid by Friday.")
    assert not [each for each in said if not each.doubt]


def test_what_would_have_run_out_is_the_old_due() -> None:
    text = (
        "The council extended on Monday the Halden curfew, which would have run out on 31 March, by six months, until"
        " 30 September 2023."
    )
    assert changes(text) == [(Change.EXTENDED, "2023-03-31", "2023-09-30")]


def test_a_change_decided_of_what_is_known_takes_its_day_from_the_next_sentence() -> None:
    text = "The two armies agreed on Tuesday to lengthen their truce. It now lasts until 20 March."
    assert changes(text) == [(Change.EXTENDED, "-", "2023-03-20")]


@pytest.mark.parametrize("held", ["its veto", "its last objections", "their opposition"])
def test_what_somebody_drops_so_that_a_thing_goes_on_ends_nothing(held: str) -> None:
    text = f"Ministers agreed to keep the Halden curfew in force to 31 July, after Malta dropped {held}."
    assert [change for change, _, _ in changes(text)] == [Change.EXTENDED]


def test_what_was_signed_into_law_goes_on_until_its_day() -> None:
    text = "The governor on Tuesday signed a bill that keeps the state's parks open through 30 June."
    assert changes(text) == [(Change.EXTENDED, "-", "2023-06-30")]


def test_a_change_without_a_day_ahead_is_over_now_where_a_time_of_day_says_so() -> None:
    text = "The cotton pact came to an end at midnight after nine years, the first lapse since 1979."
    assert [change for change, _, _ in changes(text)] == [Change.EXPIRED]


def test_how_a_thing_stands_is_no_part_of_its_name() -> None:
    told = extract(document("Both sides agreed to leave the labor contract in force until 14 April."))
    assert {each.subject for each in told} == {"labor contract"}


def test_an_i_behind_a_name_is_its_number() -> None:
    (told,) = extract(document("The agency aims for 27 April for the Tellus I launch."))
    assert "Tellus I launch" in (told.called, told.subject, *told.aliases)


def test_what_somebody_has_is_named_by_who_that_is_where_the_text_has_just_said_so() -> None:
    text = "Velland has missed a payment. Holders have until 2 June to take the government's bond offer, not Friday."
    told = [each for each in extract(document(text), ["Velland bond offer"]) if str(each.due) == "2023-06-02"]
    assert all("Velland bond offer" in each.aliases for each in told)
    assert told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The board postponed the mayoral election after a flood. The vote will now be held on 2 April.",
            [(Change.POSTPONED, "-", "2023-04-02")],
        ),
        (
            "The council postponed the vote on the budget. The by-election will now be held on 2 April.",
            [(Change.POSTPONED, "-", "-"), (Change.POSTPONED, "-", "2023-04-02")],
        ),
        (
            "The commission postponed the referendum. The vote in parliament on taxes will now be held on 2 April.",
            [(Change.POSTPONED, "-", "-"), (Change.POSTPONED, "-", "2023-04-02")],
        ),
        (
            "The launch of the probe was called off because of wind. Engineers will try again on Friday.",
            [(Change.POSTPONED, "-", "2023-03-10")],
        ),
        (
            "The strike was called off on Tuesday. Lawyers will try again on Friday to have the sackings overturned.",
            [(Change.TERMINATED, "-", "-")],
        ),
        ("The talks were called off. The two sides may try again on Friday.", [(Change.TERMINATED, "-", "-")]),
    ],
)
def test_the_next_sentence_tells_the_day_of_what_was_put_off(text: str, told: list[tuple[Change, str, str]]) -> None:
    assert changes(text) == told


def test_an_extension_adds_the_length_in_its_own_words_and_no_length_behind_them() -> None:
    (told,) = [
        each
        for each in extract(
            document("The house approved a five-day extension of government funding, a day after the senate did.")
        )
        if each.change is Change.EXTENDED
    ]
    assert str(told.extension) == "P5D"


@pytest.mark.parametrize(
    ("text", "dues"),
    [
        ("Dockers at Port Ash will walk out for eight days from Monday, March 20, the union said.", ["2023-03-20"]),
        ("The museum will be closed for two weeks from 20 March.", ["2023-03-20"]),
        ("The permit is valid for two weeks from 20 March.", ["2023-04-03"]),
        ("The trial will start eight days from March 20.", ["2023-03-28"]),
        ("The captain has less than a year to run on his deal.", []),
        ("The lease has more than three months to run.", []),
        ("The lease has three months to run.", ["2023-06-08"]),
        ("She will contest the result of Sunday's vote before the supreme court.", []),
        ("The group will appeal against Friday's ruling.", []),
        ("Ministers will discuss Saturday's attack at a meeting in Rome.", []),
        ("Thousands will attend Saturday's match.", ["2023-03-11"]),
        ("The minister told parliament that the lease ends on 13 July and that talks had not begun.", ["2023-07-13"]),
    ],
)
def test_which_days_are_waited_for(text: str, dues: list[str]) -> None:
    assert [str(each.due) for each in commitments(text) if each.open] == dues


def test_what_ran_out_on_the_day_of_the_text_is_not_waited_for() -> None:
    assert [each.open for each in commitments("The rebels said that their truce had expired overnight.")] == [False]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The state extended a ban keeping foreign trawlers out of the bay until 31 July.", "ban"),
        ("The judge extended the order barring the union from the plant until 31 July.", "order"),
        ("The ministry extended the debt servicing moratorium until 31 July.", "debt servicing moratorium"),
        ("The ministry asked holders of a $2 billion bond that falls due on 9 April to wait.", "$2 billion bond"),
        ("Fans queued for copies of the waiver form that expires on 9 April.", "waiver form"),
        ("Neighbours of the club whose licence runs out on 9 April objected.", "licence"),
        ("Powers of the governor that expire on 9 April were used twice.", "Powers of the governor"),
        ("The ban on fishing in the waters off Holm expires on 9 April.", "ban"),
        ("Tarn must repay $2bn to bondholders on 9 April.", "$2bn to bondholders"),
        ("The lease under which tankers use the Kell base outside the capital ends on 13 July.", "lease"),
    ],
)
def test_what_a_statement_is_called(text: str, name: str) -> None:
    assert name in {each.subject for each in extract(document(text))}
    assert all(each.called.startswith(name) for each in extract(document(text)))
