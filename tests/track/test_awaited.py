"""What is told in doubt, and counts because it only says what was to be expected."""

from dataclasses import replace
from typing import Any

import pytest

from monitor.model import DAY_OF_ACT, Action, Change, Kind, State
from monitor.policy import Watch
from monitor.track import derive
from tests.track.said import ANYTHING, WATCH, change, decision, on, only, stand

LAUNCH = Watch(watch="Kingfisher satellite launch", aliases=("Kingfisher launch", "Kingfisher satellite"))
SET = on("2023-03-01", "2023-03-18", subject="Kingfisher launch", kind=Kind.EVENT)


def act(day: str, subject: str = "Kingfisher satellite", **given: Any) -> Any:
    """An act told as done, in which extraction sees no fulfilment."""
    return change(
        day, Change.FULFILLED, subject=subject, confidence=0.3, **({"doubt": "told as done", "cue": "launched"} | given)
    )


@pytest.mark.parametrize(
    ("day", "state"),
    [
        pytest.param("2023-03-17", State.PENDING, id="before its day"),
        pytest.param("2023-03-18", State.FULFILLED, id="on its day"),
        pytest.param("2023-05-02", State.FULFILLED, id="late"),
    ],
)
def test_an_act_that_is_awaited_is_done_once_its_day_has_come(day: str, state: State) -> None:
    assert stand(SET, act(day), watch=LAUNCH) == (state, "2023-03-18")


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(act("2023-03-19", "Kingfisher satellite picture"), id="of something longer"),
        pytest.param(act("2023-03-19", "site", aliases=("Kingfisher launch",)), id="of what stands beside it"),
        pytest.param(act("2023-03-19", reference="it"), id="of what a word only refers to"),
    ],
)
def test_an_act_is_done_under_a_name_of_the_watch_only(said: Any) -> None:
    assert derive([SET, said], LAUNCH)[0].state is State.OVERDUE


@pytest.mark.parametrize(
    ("awaited", "told", "cue"),
    [
        ("will be published", "The Kingfisher satellite is out of date, the union said.", "is out"),
        ("will be published", "An outline of the Kingfisher satellite is available.", "is available"),
        ("will be released", "Tickets for the Kingfisher satellite are out.", "are out"),
        ("will be released", "A video of the Kingfisher satellite is available.", "is available"),
        ("will be released", "The makers unveiled a model of the Kingfisher satellite.", "unveiled"),
        ("must be submitted", "The Kingfisher satellite was handed back to the panel.", "handed"),
        ("must be submitted", "The Kingfisher satellite was delivered to the wrong office.", "delivered"),
        ("must be submitted", "The panel presented the outline of the Kingfisher satellite.", "presented"),
        ("must be submitted", "The mayor presented flowers to the authors of the Kingfisher satellite.", "presented"),
        ("will be voted on", "The committee passed the Kingfisher satellite to the lawyers.", "passed"),
        ("will be voted on", "The council adopted a question on the Kingfisher satellite.", "adopted"),
        ("will be completed", "The paint of the Kingfisher satellite was finished.", "finished"),
        ("will be published", "The Kingfisher satellite is out of stock.", "is out"),
        ("will be published", "The Kingfisher satellite is out of the question.", "is out"),
        ("will be published", "A trailer for the Kingfisher satellite is live.", "is live"),
        ("will be released", "The makers announced a delay of the Kingfisher satellite.", "announced"),
        ("will be released", "The maker issued a warning about the Kingfisher satellite.", "issued"),
        ("will be released", "A rival shipped a copy of the Kingfisher satellite.", "shipped"),
        ("must be submitted", "The panel tabled a motion against the Kingfisher satellite.", "tabled"),
        ("must be submitted", "Neighbours filed a complaint about the Kingfisher satellite.", "filed"),
        ("must be submitted", "The Kingfisher satellite was handed over to a rival author.", "handed"),
        ("will take effect", "A court applied the brakes to the Kingfisher satellite.", "applied"),
        ("will begin", "A quarrel over the Kingfisher satellite started.", "started"),
        ("will be completed", "The inquiry into the Kingfisher satellite was closed.", "closed"),
        ("will be completed", "The first chapter of the Kingfisher satellite was finished.", "finished"),
        ("will be voted on", "The council approved a study of the Kingfisher satellite.", "approved"),
        ("will be voted on", "The house passed over the Kingfisher satellite.", "passed"),
    ],
)
def test_an_act_told_by_another_verb_stays_in_doubt(awaited: str, told: str, cue: str) -> None:
    quote = f"The Kingfisher satellite {awaited} on 18 March."
    watch = Watch(watch="Kingfisher satellite")
    due = on("2023-03-01", "2023-03-18", subject="Kingfisher satellite", kind=Kind.EVENT, quote=quote)
    assert stand(due, act("2023-03-19", cue=cue, quote=told), watch=watch)[0] is State.OVERDUE


@pytest.mark.parametrize("thing", ["beta", "outline", "model", "video", "trailer", "tickets", "chapter", "paint"])
def test_a_stage_or_part_of_a_thing_is_not_the_thing(thing: str) -> None:
    assert derive([SET, act("2023-03-19", f"{thing} of the Kingfisher satellite")], LAUNCH)[0].state is State.OVERDUE


def test_a_longer_name_that_ends_as_the_watchs_is_its_own() -> None:
    assert stand(SET, act("2023-03-19", "weather Kingfisher satellite"), watch=LAUNCH)[0] is State.FULFILLED


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ("Brandt repaid the notes in full, three months early.", State.FULFILLED),
        ("Brandt repaid the notes, well ahead of maturity.", State.FULFILLED),
        ("Brandt repaid the notes on Tuesday.", State.PENDING),
        ("Brandt repaid the notes early on Tuesday.", State.PENDING),
    ],
)
def test_what_was_to_be_done_by_a_day_may_be_done_long_before_where_the_text_says_so(told: str, state: State) -> None:
    watch = Watch(watch="Brandt notes")
    due = on("2023-03-01", "2023-10-15", subject="Brandt notes", kind=Kind.PROMISE, deeds=("pay",))
    repaid = act("2023-07-04", "Brandt notes", cue="repaid", quote=told, deeds=("pay",))
    assert stand(due, repaid, watch=watch)[0] is state


def test_what_is_of_another_sort_than_was_awaited_is_not_done_by_being_early() -> None:
    watch = Watch(watch="Brandt notes")
    pledge = on("2023-03-01", "2023-10-15", subject="Brandt notes", kind=Kind.EVENT, deeds=("meet",))
    said = "The Brandt notes were completed three months ahead of schedule."
    done = act("2023-07-04", "Brandt notes", cue="completed", quote=said, deeds=("complete",))
    assert stand(pledge, done, watch=watch)[0] is State.PENDING


def test_what_ends_on_the_day_on_which_it_must_be_paid_is_done_by_that() -> None:
    watch = Watch(watch="Brandt notes")
    mature = on("2023-03-01", "2023-10-15", subject="Brandt notes", kind=Kind.EXPIRY)
    pledge = on("2023-04-01", "2023-10-15", subject="Brandt notes", kind=Kind.PROMISE, deeds=("pay",))
    repaid = act("2023-10-16", "Brandt notes", cue="repaid", deeds=("pay",))
    assert stand(mature, pledge, repaid, watch=watch)[0] is State.FULFILLED
    assert stand(mature, repaid, watch=watch)[0] is State.OVERDUE


@pytest.mark.parametrize(
    ("kind", "given", "state"),
    [
        (Kind.EVENT, {"deeds": ("complete",)}, State.FULFILLED),
        (Kind.EVENT, {"deeds": ("raise",)}, State.OVERDUE),
        (Kind.DEADLINE, {"deeds": ("begin",)}, State.OVERDUE),
        (Kind.DEADLINE, {"deeds": ("take effect",), "date_text": "2023-03-18/2023-03-18"}, State.FULFILLED),
        (Kind.DEADLINE, {"deeds": ("take effect",), "date_text": "2023-03-17/2023-03-17"}, State.OVERDUE),
    ],
)
def test_what_takes_place_is_done_as_an_event_or_on_the_very_day(
    kind: Kind, given: dict[str, Any], state: State
) -> None:
    due = on("2023-03-01", "2023-03-18", subject="Kingfisher launch", kind=kind)
    day = {"date_rule": DAY_OF_ACT} if "date_text" in given else {}
    told = replace(act("2023-03-20", "Kingfisher launch", cue="seen", quote="It was seen."), **day, **given)
    assert stand(due, told, watch=LAUNCH)[0] is state


def test_what_is_in_force_is_not_done_by_an_act() -> None:
    assert stand(on("2023-03-01", "2023-03-18"), act("2023-03-19", "Harbour Grain Accord"))[0] is State.OVERDUE


def test_a_text_that_moves_it_has_not_done_it() -> None:
    moved = change("2023-03-18", Change.POSTPONED, None, "2023-03-25", subject="Kingfisher launch", key="both")
    assert stand(SET, moved, act("2023-03-18", key="both", start=50), watch=LAUNCH) == (State.PENDING, "2023-03-25")


def test_what_was_put_off_without_a_day_is_done_when_it_is_told_to_be() -> None:
    put_off = change("2023-03-17", Change.POSTPONED, subject="Kingfisher launch")
    assert stand(SET, put_off, act("2023-03-19"), watch=LAUNCH) == (State.FULFILLED, None)


def test_what_is_overdue_has_lapsed_where_a_text_says_so_of_that_day_even_in_doubt() -> None:
    lapse = change("2023-03-20", Change.EXPIRED, "2023-03-18", confidence=0.5)
    assert stand(on("2023-03-01", "2023-03-18"), lapse)[0] is State.EXPIRED
    other = change("2023-03-20", Change.EXPIRED, "2023-01-31", confidence=0.5)
    assert stand(on("2023-03-01", "2023-03-18"), other)[0] is State.OVERDUE


def test_a_lapse_on_the_day_to_which_it_was_said_in_doubt_to_be_brought_forward_bears_that_out() -> None:
    forward = change("2023-03-10", Change.ADVANCED, "2023-09-30", "2023-03-18", confidence=0.5)
    lapsed = change("2023-03-25", Change.EXPIRED, "2023-03-18")
    assert stand(on("2023-03-01", "2023-09-30"), forward, lapsed) == (State.EXPIRED, "2023-03-18")
    assert stand(on("2023-03-01", "2023-09-30"), lapsed)[0] is State.PENDING


def test_a_firm_end_leaves_no_doubt_about_what_is_over() -> None:
    doubtful = on("2023-03-01", "2023-03-18", confidence=0.4)
    assert only(doubtful).tentative
    assert not only(doubtful, change("2023-03-20", Change.EXPIRED, "2023-03-18")).tentative


def test_an_offer_that_is_prolonged_was_no_event() -> None:
    offer = on("2023-03-01", "2023-03-18", subject="Brandt offer for Lund", kind=Kind.EVENT)
    longer = change("2023-03-17", Change.EXTENDED, None, "2023-04-01", subject="Brandt offer for Lund")
    assert stand(offer, longer, watch=ANYTHING) == (State.PENDING, "2023-04-01")


def test_a_day_stated_after_it_was_put_off_in_doubt_is_the_new_one() -> None:
    doubtful = change("2023-03-17", Change.POSTPONED, subject="Kingfisher launch", confidence=0.5)
    later = on("2023-06-01", "2023-08-04", subject="Kingfisher launch", kind=Kind.EVENT)
    assert stand(SET, doubtful, later, watch=LAUNCH) == (State.PENDING, "2023-08-04")
    assert len(derive([SET, later], LAUNCH)) == 2


def test_the_doubtful_end_of_nothing_that_is_known_makes_no_commitment() -> None:
    nothing = change("2023-03-01", Change.TERMINATED, confidence=0.5)
    assert derive([nothing], WATCH) == []
    assert len(derive([change("2023-03-01", Change.TERMINATED)], WATCH)) == 1


def test_a_person_may_still_decide_about_a_doubtful_end_of_nothing() -> None:
    nothing = change("2023-03-01", Change.TERMINATED, confidence=0.5)
    told = only(nothing, people=(decision(nothing, Action.ACCEPT, "2023-03-02T10:00"),))
    assert not told.tentative


@pytest.mark.parametrize(
    ("awaited", "told", "cue"),
    [
        ("must be handed in by 18 March", "The Kingfisher satellite was handed back to the panel.", "handed"),
        ("must be delivered by 18 March", "The Kingfisher satellite was delivered to the wrong office.", "delivered"),
        ("will be passed on 18 March", "The committee passed the Kingfisher satellite to the lawyers.", "passed"),
    ],
)
def test_what_is_given_back_or_passed_on_is_not_done(awaited: str, told: str, cue: str) -> None:
    due = on("2023-03-01", "2023-03-18", subject="Kingfisher satellite", quote=f"The Kingfisher satellite {awaited}.")
    done = act("2023-03-19", quote=told, cue=cue)
    assert derive([due, done], LAUNCH)[0].state is State.OVERDUE


def test_a_word_of_the_watchs_own_name_is_no_stage_of_it() -> None:
    watch = Watch(watch="Halden Foundation report")
    due = on(
        "2023-03-01",
        "2023-03-18",
        subject="Halden Foundation report",
        kind=Kind.DEADLINE,
        quote="It must be published by 18 March.",
    )
    done = act(
        "2023-03-19", "Halden Foundation report", quote="The Halden Foundation report was published.", cue="published"
    )
    assert derive([due, done], watch)[0].state is State.FULFILLED


@pytest.mark.parametrize(
    ("done", "told", "state"),
    [
        pytest.param("2023-03-11", "2023-03-11", State.PENDING, id="a week before it was to be"),
        pytest.param("2023-03-17", "2023-03-17", State.PENDING, id="on its eve"),
        pytest.param("2023-03-18", "2023-03-18", State.FULFILLED, id="on its day"),
    ],
)
def test_nothing_done_before_its_day_is_an_event(done: str, told: str, state: State) -> None:
    awaited = replace(SET, deeds=("launch",))
    said = act(told, deeds=("launch",), date_text=f"{done}/{done}", date_rule=DAY_OF_ACT)
    assert stand(awaited, said, watch=LAUNCH) == (state, "2023-03-18")
