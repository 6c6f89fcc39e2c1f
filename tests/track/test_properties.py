"""What holds for any statements in any order."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from monitor.model import CLOSES, MOVES, OPEN, Action, Change, Commitment, Decision, Due, Kind, Mention, Period, State
from monitor.policy import Keep, Quorum, Watch
from monitor.track import advance, derive, names
from monitor.track.merging.states import CLOSED
from tests.make import instant, mention, origin
from tests.track.said import connected

SUBJECTS = (
    "Harbour Grain Accord",
    "grain accord",
    "grain pact",
    "Ford contract",
    "Ford UAW contract",
    "Ford UAW licence",
    "contract of the Ford plant at Tarn",
    "GM contract",
    "the deal",
    "",
)
QUOTES = ("It ends then.", "The Ford plant at Tarn extended the pact.", "Under the Harbour Grain Accord barges sail.")
WATCHES = (
    Watch(watch="Harbour Grain Accord", aliases=("grain accord",)),
    Watch(watch="everything", keep=Keep(about="anything"), zone="Australia/Lord_Howe", confirm=Quorum(sources=2)),
)
START = date(2023, 1, 1)
DUES = st.none() | st.builds(Due.day, st.dates(START, date(2023, 4, 1))) | st.just(Due.months(2023, 3))
REPORTED = st.none() | st.sampled_from(sorted(MOVES | CLOSES | {Change.AGREED, Change.WITHDRAWN}))


@st.composite
def statements(draw: st.DrawFn) -> Mention:
    """One statement; few days, subjects and sources, so that much collides."""
    published = START + timedelta(days=draw(st.integers(0, 80)))
    key = f"{published} {draw(st.integers(0, 2))}"
    said = mention(
        draw(st.sampled_from(SUBJECTS)),
        origin=origin(key, published.isoformat(), source=draw(st.sampled_from("abc"))),
        start=draw(st.integers(0, 3)),
        quote=draw(st.sampled_from(QUOTES)),
        change=draw(REPORTED),
        aliases=draw(st.sampled_from([(), ("spy power",), ("the pact",)])),
        kind=draw(st.sampled_from([Kind.EXPIRY, Kind.DEADLINE, Kind.EVENT])),
        confidence=draw(st.sampled_from([0.9, 0.3])),
        provisional=draw(st.integers(0, 5)) == 0,
        open=draw(st.integers(0, 5)) > 0,
        speaker=draw(st.sampled_from([None, None, "one side", "the other"])),
        extension=draw(st.sampled_from([None, None, None, Period(days=60)])),
    )
    return replace(said, due=draw(DUES), old_due=draw(DUES))


MANY = st.lists(statements(), max_size=14)


@st.composite
def decided(draw: st.DrawFn) -> tuple[list[Mention], list[Decision]]:
    """Statements, and what a person decided about some."""
    said = draw(st.lists(statements(), min_size=1, max_size=8))
    decisions = [
        Decision(
            target=draw(st.sampled_from(said)).key,
            action=draw(st.sampled_from(Action)),
            by="analyst",
            at=instant(f"2023-0{draw(st.integers(1, 4))}-15T10:00"),
            change=draw(st.sampled_from([None, Change.RENEWED, Change.EXPIRED])),
            due=draw(DUES),
            others=tuple(draw(st.lists(st.sampled_from([each.key for each in said]), max_size=3))),
        )
        for _ in range(draw(st.integers(0, 3)))
    ]
    return said, decisions


def anonymous(commitments: Sequence[Commitment]) -> list[Commitment]:
    return sorted((replace(each, id="") for each in commitments), key=repr)


def components(mentions: Sequence[Mention], watch: Watch) -> list[list[Mention]]:
    """The mentions in groups of which no two are connected."""
    groups: list[list[Mention]] = []
    for each in mentions:
        mine = names(each, watch)
        near = [group for group in groups if any(connected(mine, names(other, watch)) for other in group)]
        groups = [*(group for group in groups if group not in near), [each, *(m for group in near for m in group)]]
    return groups


@given(MANY, st.randoms(use_true_random=False), st.sampled_from(WATCHES))
def test_any_order_and_any_repetition_of_the_statements_makes_the_same_commitments(
    said: list[Mention], chance: Random, watch: Watch
) -> None:
    shuffled = [*said, *said[::2]]
    chance.shuffle(shuffled)
    assert derive(shuffled, watch) == derive(said, watch)


@given(st.lists(statements(), max_size=14, unique_by=lambda said: said.key), st.sampled_from(WATCHES))
def test_each_connected_part_by_itself_comes_to_what_all_come_to(said: list[Mention], watch: Watch) -> None:
    parts = [each for part in components(said, watch) for each in derive(part, watch)]
    assert anonymous(parts) == anonymous(derive(said, watch))


@given(decided(), st.sampled_from(WATCHES), st.integers(0, 400))
def test_every_state_but_the_first_has_a_step_and_every_step_its_evidence(
    story: tuple[list[Mention], list[Decision]], watch: Watch, days: int
) -> None:
    for commitment in derive(story[0], watch, story[1]):
        now = advance(commitment, instant("2023-01-01T00:00") + timedelta(days=days))
        state = State.PENDING
        for step in now.transitions:
            assert step.before is state
            assert step.evidence
            assert step.after is state or not (step.contradiction or step.awaited)
            state = step.after
        assert now.state is state


@given(MANY, st.sampled_from(WATCHES), st.integers(0, 400), st.integers(0, 400))
def test_time_moves_states_along_the_table_only_and_never_back(
    said: list[Mention], watch: Watch, one: int, other: int
) -> None:
    early, late = (instant("2023-01-01T00:00") + timedelta(days=days) for days in sorted((one, other)))
    for commitment in derive(said, watch):
        before, after = advance(commitment, early), advance(commitment, late)
        assert advance(before, late) == after
        assert before.state is after.state or (before.state, after.state) == (State.PENDING, State.OVERDUE)
        assert after.state is not State.OVERDUE or (after.due is not None)


@given(decided(), st.sampled_from(WATCHES), st.integers(0, 400))
def test_nothing_whose_due_has_passed_is_shown_as_pending(
    story: tuple[list[Mention], list[Decision]], watch: Watch, days: int
) -> None:
    now = instant("2023-01-01T00:00") + timedelta(days=days)
    for commitment in derive(story[0], watch, story[1]):
        shown = advance(commitment, now)
        assert shown.state is not State.PENDING or shown.due is None or shown.due.ends_at(watch.zone) > now


@given(MANY, st.sampled_from(WATCHES))
def test_every_statement_is_in_one_commitment_at_most_and_no_two_share_an_id(said: list[Mention], watch: Watch) -> None:
    commitments = derive(said, watch)
    held = [key for each in commitments for key in each.mentions]
    assert len(held) == len(set(held))
    assert len({each.id for each in commitments}) == len(commitments)


@given(decided(), st.randoms(use_true_random=False), st.sampled_from(WATCHES))
def test_what_people_decide_comes_to_the_same_in_any_order(
    story: tuple[list[Mention], list[Decision]], chance: Random, watch: Watch
) -> None:
    said, people = list(story[0]), list(story[1])
    chance.shuffle(said)
    chance.shuffle(people)
    made = derive(said, watch, people)
    assert made == derive(story[0], watch, story[1])
    held = [key for each in made for key in each.mentions]
    assert len(held) == len(set(held))


@given(MANY, statements(), st.sampled_from(WATCHES))
def test_an_id_given_once_is_never_given_to_two(said: list[Mention], more: Mention, watch: Watch) -> None:
    known = {key: each.id for each in derive(said, watch) for key in each.mentions}
    again = derive([*said, more], watch, ids=known)
    assert len({each.id for each in again}) == len(again)
    for each in again:
        carried = next((known[key] for key in each.mentions if key in known), None)
        assert carried is None or each.id == carried or any(other.id == carried for other in again)


@given(MANY, st.sampled_from(WATCHES))
def test_an_open_commitment_disputes_nothing_or_shows_its_earliest_claim(said: list[Mention], watch: Watch) -> None:
    for commitment in derive(said, watch):
        if commitment.disputed and commitment.state in OPEN and not commitment.tentative:
            assert commitment.due in {claim.due for claim in commitment.claims}
        assert commitment.state in OPEN | CLOSED | {State.DISMISSED}


@given(statements(), st.sampled_from(WATCHES))
def test_a_mention_is_always_found_under_some_name(said: Mention, watch: Watch) -> None:
    assert names(said, watch)
