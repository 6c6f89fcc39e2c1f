"""One wire story in ten papers is one voice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from monitor.model import Change, State
from monitor.policy import Quorum, Watch
from monitor.track.drafting.voices import COPIED, SHORTEST, copied, independent
from tests.track.said import DEAL, change, on, only

WIRE = "The Harbour Grain Accord was extended on Friday until May 17, two officials said."


@pytest.mark.parametrize(
    "reprint",
    [
        pytest.param("ODESA, March 17 - " + WIRE, id="a dateline before it"),
        pytest.param("The Harbour Grain Accord was extended on Friday until May 17", id="its last clause cut off"),
        pytest.param(WIRE.upper(), id="in capitals"),
        pytest.param(WIRE.replace(" ", "\n "), id="set in a narrow column"),
        pytest.param(WIRE.replace("two officials", "officials"), id="one word fewer"),
    ],
)
def test_a_reprint_is_a_copy(reprint: str) -> None:
    assert copied(WIRE, reprint)
    assert copied(reprint, WIRE)


@pytest.mark.parametrize(
    "own",
    [
        pytest.param(
            "On Friday the parties prolonged their Harbour Grain Accord, which now runs to May 17.", id="own words"
        ),
        pytest.param(WIRE.replace("17", "27"), id="another number"),
        pytest.param(
            "Officials said two days of talks on the harbour ended with the accord extended.", id="another order"
        ),
    ],
)
def test_a_sentence_in_other_words_or_with_other_numbers_is_none(own: str) -> None:
    assert not copied(WIRE, own)


def test_copies_begin_at_the_threshold() -> None:
    near = "the accord on grain from the harbours was prolonged until the middle of may"
    just, less = near.replace("prolonged", "prolongef"), near.replace("prolonged until", "continued to")
    assert fuzz.partial_ratio(near, just) >= COPIED > fuzz.partial_ratio(near, less)
    assert copied(near, just)
    assert not copied(near, less)


def test_a_short_sentence_proves_nothing() -> None:
    long = "The accord was extended until the 17th of May."
    short = long[: SHORTEST - 1]
    assert copied(long, long[:SHORTEST])
    assert not copied(short, short)


def test_one_source_is_one_voice_and_a_copy_of_a_copy_too() -> None:
    edited = WIRE.replace("two officials said", "officials in Odesa said")
    again = "ODESA - " + edited
    assert independent([("a", WIRE), ("a", "Something else altogether, said in its own words here.")]) == 1
    assert independent([("a", WIRE), ("b", "Reuters: " + WIRE), ("c", WIRE[:60])]) == 1
    assert independent([("a", edited), ("b", again), ("c", "On Friday the harbour accord got two more months.")]) == 2
    assert independent([]) == 0


@given(
    st.lists(
        st.tuples(st.sampled_from("abcd"), st.sampled_from([WIRE, WIRE[:60], "Own words, " * 5, "short"])), max_size=8
    ).flatmap(lambda said: st.tuples(st.just(said), st.permutations(said)))
)
def test_voices_are_counted_the_same_in_any_order(said: tuple[list[tuple[str, str]], list[tuple[str, str]]]) -> None:
    assert independent(said[0]) == independent(said[1])


def test_ten_reprints_confirm_no_renewal_and_one_paper_of_its_own_does() -> None:
    careful = Watch(watch=DEAL, confirm=Quorum(sources=2))
    known = on("2023-03-01", "2023-03-18")
    reprints = [
        change("2023-03-17", Change.EXTENDED, "2023-03-18", "2023-05-17", key=f"paper {number}", quote=WIRE)
        for number in range(10)
    ]
    held = only(known, *reprints, watch=careful)
    assert (str(held.due), held.awaited) == ("2023-03-18", "1 of 2 sources")
    own = change("2023-03-17", Change.EXTENDED, "2023-03-18", "2023-05-17", key="zeitung", quote="Zwei Monate mehr.")
    assert str(only(known, *reprints, own, watch=careful).due) == "2023-05-17"


def test_reprints_settle_no_dispute() -> None:
    early = on("2023-03-01", "2023-03-18")
    late = [on("2023-03-02", "2023-03-20", key=f"paper {number}", quote=WIRE) for number in range(3)]
    disputed = only(early, *late)
    assert (disputed.disputed, str(disputed.due), disputed.state) == (True, "2023-03-18", State.PENDING)
