"""What the claims of one term come to."""

import pytest

from monitor.model import Claim, Due, Evidence
from monitor.track.claims import Witness, weigh
from monitor.track.dues import Dues
from tests.make import origin
from tests.track.said import on, only


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


def test_a_term_keeps_twenty_claims_of_one_due() -> None:
    repeated = [on("2023-03-01", "2023-03-18", key=f"source {number}") for number in range(25)]
    deal = only(*repeated)
    assert (len(deal.claims), len(deal.mentions)) == (20, 25)


@pytest.mark.parametrize(("day", "due"), [("2023-02-25", "2023-02-25"), ("2023-05-01", "2023-03-01")])
def test_of_very_many_claimed_dues_a_term_keeps_the_earliest(day: str, due: str) -> None:
    many = [on("2023-02-01", f"2023-{month:02}-{number:02}") for month in (3, 4) for number in range(1, 21)]
    deal = only(*many, on("2023-02-02", day))
    assert (len({claim.due for claim in deal.claims}), str(deal.due), deal.disputed) == (24, due, True)
