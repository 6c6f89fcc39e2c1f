"""What the claims of one term come to."""

from dataclasses import replace

import pytest

from monitor.model import Action, Change, Claim, Due, Evidence, Period
from monitor.policy import Quorum
from monitor.track.drafting.claims import Witness, weigh
from monitor.track.drafting.dues import Dues
from monitor.track.drafting.term import MOST_CLAIMS
from tests.make import day, origin
from tests.track.said import WATCH, decision, on, only


def says(due: str | None, source: str = "a", doubt: str = "", printed: bool = True) -> Witness:
    evidence = Evidence(mention=f"{due} {source}", quote="…", origin=origin(source))
    claim = Claim(due=Due.parse(due) if due else None, change=None, speaker=None, evidence=evidence)
    return Witness(claim=claim, doubt=doubt, printed=printed)


@pytest.mark.parametrize(
    ("claims", "due", "disputed"),
    [
        pytest.param([], None, False, id="no claim"),
        pytest.param([says(None)], None, False, id="a claim without a due"),
        pytest.param([says("2023-05-17")], "2023-05-17", False, id="one"),
        pytest.param([says("2023-05-17"), says("2023-07-16", "b")], "2023-05-17", True, id="two: the earliest"),
        pytest.param([says("2023-07-16"), says("2023-05-17", "b")], "2023-05-17", True, id="in any order"),
        pytest.param([says("2023-05"), says("2023-05-17", "b")], "2023-05-17", False, id="a month holds its day"),
        pytest.param([says("2023-Q4"), says("2023-12-31", "b")], "2023-12-31", False, id="a quarter ends with its day"),
        pytest.param([says("2023-05"), says("2023-06-01", "b")], "2023-05", True, id="a month and the day after it"),
        pytest.param(
            [says("2023-05-17", doubt="?"), says("2023-07-16")], "2023-07-16", False, id="firm beats doubtful"
        ),
        pytest.param([says("2023-05-17", doubt="?")], "2023-05-17", False, id="doubtful alone"),
        pytest.param(
            [says("2023-05-17", printed=False), says("2023-05-20", "b")], "2023-05-20", False, id="printed, 3 days"
        ),
        pytest.param([says("2023-05-17", printed=False), says("2023-06-30")], "2023-06-30", False, id="one text"),
        pytest.param(
            [says("2023-05-17", printed=False), says("2023-05-21", "b")], "2023-05-17", True, id="printed, 4 days"
        ),
    ],
)
def test_the_finest_of_those_that_agree_and_the_earliest_of_those_that_do_not(
    claims: list[Witness], due: str | None, disputed: bool
) -> None:
    standing = weigh(claims, sources=2)
    assert (str(standing.due), standing.disputed) == (str(due), disputed)


LATE = [says("2023-07-16", "b"), says("2023-07-16", "c")]


@pytest.mark.parametrize(
    ("claims", "sources", "due"),
    [
        pytest.param([says("2023-05-17"), *LATE], 2, "2023-07-16", id="two against one"),
        pytest.param([says("2023-05-17"), *LATE], 3, None, id="two where three are wanted"),
        pytest.param([says("2023-05-17"), says("2023-05-17", "d"), *LATE], 2, None, id="two against two"),
        pytest.param([says("2023-05-17"), says("2023-07-16", "b"), says("2023-07-16", "b")], 2, None, id="one twice"),
        pytest.param([says("2023-05-17"), says("2023-05"), LATE[0]], 2, None, id="one in two grains"),
        pytest.param(
            [says("2023-05-17"), says("2023-05", "d"), LATE[0]], 2, "2023-05-17", id="a month speaks for a day"
        ),
        pytest.param([says("2023-05-17"), says("2023", "d"), LATE[0]], 2, None, id="a year speaks for neither"),
    ],
)
def test_enough_independent_sources_settle_a_dispute(claims: list[Witness], sources: int, due: str | None) -> None:
    standing = weigh(claims, sources)
    assert (str(standing.due) if standing.settled else None, standing.disputed) == (due, due is None)


@pytest.mark.parametrize(
    ("asked", "known"),
    [
        ("2023-05-17", True),
        ("2023-05-18", False),
        ("2023-05", True),
        ("2023-06", False),
        ("2024-02-11", True),
        ("2024-02", True),
        ("2024", True),
        ("2025", False),
    ],
)
def test_a_remembered_due_is_found_in_any_grain(asked: str, known: bool) -> None:
    dues = Dues()
    dues.add(Due.parse("2023-05-17"))
    dues.add(Due.parse("2023-05-17"))
    dues.add(Due.parse("2024-02"))
    assert (Due.parse(asked) in dues) is known


MARCH = [on("2023-03-01", "2023-03-18", key=f"paper {number}", start=number) for number in range(MOST_CLAIMS)]
SAME = [replace(each, origin=replace(each.origin, source="paper", via="page", address="paper")) for each in MARCH]


def test_of_one_due_a_bounded_number_of_claims_is_shown_and_all_are_known() -> None:
    more = [on("2023-03-01", "2023-03-18", key=f"source {number}") for number in range(5)]
    deal = only(*MARCH, *more)
    assert (len(deal.claims), len(deal.mentions)) == (MOST_CLAIMS, MOST_CLAIMS + 5)


@pytest.mark.parametrize("more", [0, 1])
def test_a_firm_claim_counts_however_many_doubtful_ones_were_heard_before(more: int) -> None:
    vague = [replace(each, confidence=0.3) for each in MARCH]
    assert only(*vague[: MOST_CLAIMS - 1 + more], on("2023-03-02", "2023-03-18")).doubt == ""


def test_a_doubtful_or_a_repeated_claim_does_not_displace_one_that_weighs() -> None:
    vague = on("2023-03-02", "2023-03-18", key="vague", confidence=0.3)
    again = on("2023-03-02", "2023-03-18", key="again", quote=MARCH[0].quote)
    told = {claim.evidence.mention for claim in only(*MARCH, vague, again).claims}
    assert told == {each.key for each in MARCH}


def test_a_printed_day_counts_however_many_worked_it_out_before() -> None:
    lengths, printed = [replace(each, extension=Period(days=10)) for each in MARCH], on("2023-03-02", "2023-03-18")
    told = {claim.evidence.mention for claim in only(*lengths, printed).claims}
    assert printed.key in told


def test_a_second_source_settles_a_dispute_however_often_the_first_was_heard() -> None:
    other = on("2023-03-01", "2023-03-10", key="other")
    second = on("2023-03-02", "2023-03-18", key="second", quote="Quite in other words: 18 March it is.")
    assert only(other, *SAME).disputed
    settled = only(other, *SAME, second)
    assert (str(settled.due), settled.disputed) == ("2023-03-18", False)


def test_more_claims_weigh_where_more_sources_must_settle_a_dispute() -> None:
    many = MOST_CLAIMS + 5
    careful = replace(WATCH, settle=Quorum(sources=many))
    papers = [
        on("2023-03-01", "2023-03-18", key=f"paper {number}", quote=f"Number {number} says 18.")
        for number in range(many)
    ]
    other = on("2023-03-01", "2023-03-10", key="other")
    assert only(other, *papers[1:], watch=careful).disputed
    assert not only(other, *papers, watch=careful).disputed


def test_a_claim_that_fell_behind_stands_once_those_before_it_are_withdrawn() -> None:
    wire = on("2023-03-01", "2023-03-18", key="wire", start=99, quote=SAME[0].quote)
    gone = replace(SAME[0], origin=replace(SAME[0].origin, document="next", published=day("2023-03-05")))
    taken_back = replace(gone, change=Change.WITHDRAWN, due=None, old_due=SAME[0].due)
    assert only(*SAME, taken_back).doubt == "withdrawn by its source"
    left = only(*SAME, wire, taken_back)
    assert (left.doubt, wire.key in {claim.evidence.mention for claim in left.claims}) == ("", True)


def test_a_person_may_settle_by_a_claim_that_fell_behind() -> None:
    behind = on("2023-03-02", "2023-03-18", key="behind", quote=MARCH[0].quote)
    other = on("2023-03-01", "2023-03-10", key="other")
    word = decision(behind, Action.CONFIRM, "2023-03-05T10:00", claim=behind.key)
    settled = only(other, *SAME, behind, people=(word,))
    assert (str(settled.due), settled.disputed) == ("2023-03-18", False)


@pytest.mark.parametrize(("day", "due"), [("2023-02-25", "2023-02-25"), ("2023-05-01", "2023-03-01")])
def test_of_very_many_claimed_dues_a_term_keeps_the_earliest(day: str, due: str) -> None:
    many = [on("2023-02-01", f"2023-{month:02}-{number:02}") for month in (3, 4) for number in range(1, 21)]
    deal = only(*many, on("2023-02-02", day))
    assert (len({claim.due for claim in deal.claims}), str(deal.due), deal.disputed) == (24, due, True)
