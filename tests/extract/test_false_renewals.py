"""What looks like the report of a moved day and is none, beside what is one."""

import pytest

from monitor.extract import extract
from monitor.jsonl import Scenario
from monitor.model import Change
from monitor.policy import Keep, Watch
from monitor.replay import run_scenario
from tests.make import day, document


def told(text: str) -> list[tuple[str, str, str]]:
    """The changes of a text: sort, subject, new due."""
    return sorted((str(each.change), each.subject, str(each.due)) for each in extract(document(text)) if each.change)


def overdue(text: str) -> bool:
    """Whether the harvest pact, which ends on 18 March, is overdue on 1 April where *text* is all that followed."""
    scenario = Scenario(
        id="pact",
        watch=Watch(watch="harvest pact", keep=Keep(about="anything")),
        documents=(
            document("The harvest pact expires on March 18, 2023.", "2023-03-01", "first"),
            document(text, "2023-03-08", "then"),
        ),
        as_of=(day("2023-04-01"),),
    )
    (row,) = run_scenario(scenario)
    found = row["commitments"]
    assert isinstance(found, list)
    return "overdue" in [each["state"] for each in found if each["subject"] == "harvest pact"]


@pytest.mark.parametrize(
    "text",
    [
        "The harvest pact has always been extended.",
        "The delegates left for a break of more than a week; the harvest pact talks are back on June 23.",
        "The harvest pact has been renewed every year since 2019.",
        "Brokers bet the harvest pact has been extended.",
        "The harvest pact, the growers hope, has been extended.",
        "The council, some say, has extended the harvest pact until 30 June.",
        "I think that, on Saturday, the harvest pact was extended.",
        "By then the harvest pact has been extended, brokers hope.",
        "Traditionally the harvest pact was renewed on a Saturday.",
        "Decides to extend the mandate until 30 May; to extend the harvest pact until 30 June would need a new vote.",
        "Decides to reject the wish of Alba; to extend the harvest pact until 30 June is not in its power.",
    ],
)
def test_what_is_only_habit_opinion_or_supposed_leaves_a_commitment_overdue(text: str) -> None:
    assert overdue(text)


@pytest.mark.parametrize(
    "text",
    [
        "The harvest pact has been extended.",
        "The harvest pact was extended on Saturday.",
        "Harvest pact extended until May 17\n\nThe lease of the port was extended until June 30, the town said.",
        "Decides to extend the mandate until 30 May; and to extend until 30 June the harvest pact.",
    ],
)
def test_a_plain_report_of_an_extension_calms(text: str) -> None:
    assert not overdue(text)


@pytest.mark.parametrize(
    "text",
    [
        "Decides to extend the mandate until 30 May; to extend the grazing ban until 30 June would need a new vote.",
        "Decides to extend the mandate until 30 May; to renew the grazing ban until 30 June it needs more time.",
        "Decides to extend the mandate until 30 May; and to extend the ban, which is old, until 30 June is too costly.",
        "Decides to extend the mandate until 30 May; to extend the grazing ban until 30 June if the snow lies.",
    ],
)
def test_an_infinitive_with_a_verb_of_its_own_is_no_part_of_a_decision(text: str) -> None:
    assert [(sort, due) for sort, _, due in told(text)] == [("extended", "2023-05-30")]


@pytest.mark.parametrize(
    "behind", ["to extend until 30 June the ban that protects the eels", "and to extend the ban until 30 June"]
)
def test_a_part_of_a_decision_may_have_a_relative_clause_and_an_and(behind: str) -> None:
    text = f"Decides to extend the mandate until 30 May; {behind}."
    assert told(text) == [("extended", "ban", "2023-06-30"), ("extended", "mandate", "2023-05-30")]


def test_a_habit_in_one_part_of_a_sentence_is_no_second_extension() -> None:
    text = "Every March the town extends the waiver; this time it extended it until 30 June."
    assert told(text) == [("extended", "waiver", "2023-06-30")]


def test_a_part_of_a_decision_names_nothing_of_another_part() -> None:
    text = "Decides to extend the mandate until 30 May; to extend the harvest pact until 30 June."
    changes = [each for each in extract(document(text)) if each.change]
    assert [each.aliases for each in changes] == [(), ()]


def test_a_headline_keeps_its_change_where_the_text_below_reports_that_of_another_thing() -> None:
    text = "Grain deal extended until May 17\n\nThe lease of the port was extended until June 30, the town said."
    assert told(text) == [("extended", "Grain deal", "2023-05-17"), ("extended", "lease of the port", "2023-06-30")]


def test_a_headline_keeps_its_change_where_the_text_below_leaves_out_its_day() -> None:
    text = "Permit extended until May 17\n\nThe permit was extended on Tuesday, the town said."
    assert ("extended", "Permit", "2023-05-17") in told(text)


@pytest.mark.parametrize(
    "headline", ["Truce extended until May 17", "Truce prolonged by 60 days", "Warring sides get more time for talks"]
)
def test_a_headline_leaves_its_change_to_the_text_below_where_that_tells_of_the_same(headline: str) -> None:
    text = f"{headline}\n\nThe two sides have extended their ceasefire until 17 May, the envoy said."
    assert told(text) == [("extended", "ceasefire", "2023-05-17")]


@pytest.mark.parametrize(
    ("then", "due"),
    [
        ("It will now expire on 17 May 2023.", "2023-05-17"),
        ("The pact now ends on 17 May.", "2023-05-17"),
        ("The new talks on the pact begin on 9 April 2023.", "None"),
        ("It will be discussed in Alder Bay on 9 April.", "None"),
        ("A tax on the harvest expires on 9 April.", "None"),
    ],
)
def test_an_extended_term_ends_only_on_a_day_that_the_next_sentence_gives_as_its_end(then: str, due: str) -> None:
    text = f"The harvest pact, which was to end on March 18, has been extended. {then}"
    first = next(each for each in extract(document(text)) if each.change is Change.EXTENDED)
    assert (str(first.old_due), str(first.due)) == ("2023-03-18", due)


@pytest.mark.parametrize(
    ("then", "due"),
    [
        ("It will be held on 4 April.", "2023-04-04"),
        ("The hearing will be held on 4 April.", "2023-04-04"),
        ("The report on the hearing is due on 4 April.", "None"),
        ("The judge of the hearing leaves on 4 April.", "None"),
    ],
)
def test_a_meeting_that_was_put_off_is_held_only_on_a_day_that_the_next_sentence_gives_for_it(
    then: str, due: str
) -> None:
    text = f"The hearing set for 14 March has been put off. {then}"
    (change,) = [each for each in extract(document(text)) if each.change is Change.POSTPONED]
    assert str(change.due) == due


@pytest.mark.parametrize(
    "text",
    [
        "The facts: our lease from the estate has another two years to run – it ends on 24 March 2026.",
        "The lease has another two years to run, until 24 March 2026.",
        "The contract has two more years left and expires on 24 March 2026.",
        "I'm leaving this open until the old code is gone, which I plan to do in the release due on 17 May.",
    ],
)
def test_the_time_that_is_left_is_no_extension(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("The tenant now has another two years, until 24 March 2026.", ("extended", "2026-03-24")),
        ("We are leaving the survey open until 17 May.", ("extended", "2023-05-17")),
        ("We've decided to move the deadline to May 17.", ("extended", "2023-05-17")),
    ],
)
def test_more_time_is(text: str, change: tuple[str, str]) -> None:
    assert [(sort, day) for sort, _, day in told(text)] == [change]


@pytest.mark.parametrize(
    "text",
    [
        "The port rescinded the extension of the seafarers' visas, which will now expire on 7 April 2023.",
        "The court revoked the extension of the mooring permit until May.",
        "Extended support for Nimbus 4.2 ends 2029-03-31.",
        "Customers with an extended warranty are covered until 31 March 2027.",
        "The regulator accepted the operator's application to extend the licence and will decide by 30 June.",
        "The licensing board granted a hearing on Norland's request to extend its permit.",
        "Safeguards against Norland will be extended for six months by ministers, a diplomat told reporters.",
        "Anyone who missed the 31 January deadline can still file by 28 March but will pay a fine.",
        "Talks on extending the truce ended on Monday without a result.",
        "The bank extended a five-year credit line to Norland until March 2030.",
        "The airline extended its route network to Oslo from 1 April 2023.",
        "The cooling-off period has been extended from 14 to 30 days for orders placed until 31 March.",
        "Members who renewed before 1 February keep the old fee until 31 January 2024.",
        "Counsel asks for two days more. He instead would like to file the brief on March 16, 2023.",
    ],
)
def test_what_only_sounds_like_a_moved_day_moves_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("The council extended support for farmers until March 2030.", "extended"),
        ("The board granted Norland's request to extend its permit to 31 March.", "extended"),
        ("The truce that followed talks on the border ended on Monday.", "expired"),
        ("The port said it had extended the truce until at least April 4.", "extended"),
    ],
)
def test_what_reads_like_it_and_is_one(text: str, change: str) -> None:
    assert [sort for sort, _, _ in told(text)] == [change]
