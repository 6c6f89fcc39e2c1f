"""Which statements are about one thing, and which are about two."""

from dataclasses import replace
from typing import Any

import pytest

from monitor.model import Change, Kind, Mention, Period, State
from monitor.policy import Keep, Quorum, Watch
from monitor.track import derive, names
from monitor.track.drafting.draft import Draft
from monitor.track.drafting.report import hear
from monitor.track.matching import signs
from monitor.track.matching.occasions import SLIP
from monitor.track.matching.sign import Sign
from monitor.track.merging import found
from tests.track.said import ANYTHING, DEAL, WATCH, change, connected, on


def count(*mentions: Mention, watch: Watch = ANYTHING) -> int:
    return len(derive(mentions, watch))


def why(known: Mention, said: Mention, watch: Watch = ANYTHING) -> frozenset[Sign]:
    root = hear(known, watch)
    draft = Draft(root, watch)
    found(draft, root)
    return signs(hear(said, watch), draft)


FORD = on("2023-09-12", "2023-09-14", subject="UAW-Ford contract")
LEASE = on("2023-02-08", "2023-12-31", subject="Camden Yards lease")


@pytest.mark.parametrize(
    ("known", "said", "watch", "sign"),
    [
        (on("2023-03-01", "2023-03-18"), on("2023-03-02", subject="grain accord"), WATCH, Sign.WATCH_NAME),
        (FORD, on("2023-09-13", subject="the UAW Ford deal"), ANYTHING, Sign.NAME),
        (
            on("2023-03-01", subject="Section 702", aliases=("spy power",)),
            on("2023-03-02", subject="spy power"),
            ANYTHING,
            Sign.ALIAS,
        ),
        (LEASE, on("2023-03-02", subject="Orioles lease at Camden Yards"), ANYTHING, Sign.SHORT_FORM),
        (
            on("2023-03-01", "2023-04-01", subject="the offer", key="one"),
            change("2023-03-01", Change.EXTENDED, None, "2023-05-01", subject="The offer", key="one"),
            ANYTHING,
            Sign.REFERENCE,
        ),
        (FORD, change("2023-09-13", Change.EXTENDED, "2023-09-14", subject="Ford UAW deal"), ANYTHING, Sign.OLD_DUE),
        (FORD, on("2023-09-13", "2023-09-14", subject="Ford UAW deal"), ANYTHING, Sign.DUE),
        (FORD, on("2023-09-13", subject="Ford UAW deal"), ANYTHING, Sign.KIND),
        (
            on("2023-03-01", "2023-07-01", series="cover 1"),
            on("2023-03-02", "2023-07-01", series="cover 1"),
            WATCH,
            Sign.SERIES,
        ),
    ],
)
def test_every_match_says_by_which_signs(known: Mention, said: Mention, watch: Watch, sign: Sign) -> None:
    assert sign in why(known, said, watch)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("UAW-Ford contract", "UAW-Stellantis contract", id="two parties, one date"),
        pytest.param("Emergency Order No. 230", "Emergency Order No. 241", id="two orders of one mayor"),
        pytest.param(
            "Hutton tender offer for Purolator", "Emery tender offer for Purolator", id="two offers, one firm"
        ),
        pytest.param("Malta arms embargo", "Malta panel of experts mandate", id="one country"),
        pytest.param("first SEPTA board report", "second SEPTA board report", id="first and second"),
        pytest.param("Camden Yards lease", "new Camden Yards lease", id="a successor is not a renewal"),
        pytest.param("the deal", "the deal", id="generic words in two documents"),
        pytest.param("the Advisory Panel", "each advisory committee", id="a panel is no committee"),
    ],
)
def test_two_things_with_one_date_stay_two(one: str, other: str) -> None:
    assert count(on("2023-03-01", "2023-03-18", subject=one), on("2023-03-02", "2023-03-18", subject=other)) == 2


def test_generic_words_share_no_key_across_documents() -> None:
    one, other = on("2023-03-01", subject="the deal"), on("2023-03-02", subject="the deal")
    assert not connected(names(one, ANYTHING), names(other, ANYTHING))


def test_what_is_about_the_watch_shares_its_key() -> None:
    one, other = on("2023-03-01", subject="grain accord"), on("2023-03-02", subject="harbour deal")
    assert connected(names(one, WATCH), names(other, WATCH))
    assert count(one, other, watch=WATCH) == 1


def test_two_laws_a_digit_apart_stay_two_even_under_the_name_of_one() -> None:
    watch = Watch(watch="Rule 4021")
    known = on("2023-03-01", "2023-03-18", subject="Rule 4021")
    other = change("2023-03-02", Change.EXTENDED, "2023-03-18", "2023-09-18", subject="Rule 4027")
    assert [str(each.due) for each in derive([known, other], watch) if each.watched] == ["2023-03-18"]


def test_an_expiry_and_a_meeting_about_it_are_two_things() -> None:
    vote = on("2023-03-02", "2023-03-10", kind=Kind.EVENT)
    assert count(on("2023-03-01", "2023-03-18"), vote, watch=WATCH) == 2


def test_one_date_read_as_two_kinds_is_one_thing() -> None:
    assert count(on("2023-03-01", "2023-03-18"), on("2023-03-02", "2023-03-18", kind=Kind.DEADLINE), watch=WATCH) == 1


def test_of_two_kinds_under_one_name_a_change_goes_to_its_own() -> None:
    promised = on("2023-03-01", "2023-06-01", kind=Kind.PROMISE)
    renewed = change("2023-05-20", Change.RENEWED, None, "2023-09-30")
    stated = [str(each.due) for each in derive([on("2023-03-01", "2023-03-31"), promised, renewed], WATCH)]
    assert stated == ["2023-09-30", "2023-06-01"]


def test_the_day_from_which_a_text_says_it_was_moved_is_no_other_thing_of_another_kind() -> None:
    known = on("2023-03-01", "2023-03-12")
    moved = change("2023-03-17", Change.EXTENDED, "2023-03-18", "2023-03-19", key="both")
    (deal,) = derive([known, moved, on("2023-03-17", "2023-03-18", kind=Kind.EVENT, key="both", start=90)], WATCH)
    assert (str(deal.due), deal.disputed) == ("2023-03-19", False)
    assert count(known, moved, on("2023-03-17", "2023-03-18", kind=Kind.EVENT, key="other"), watch=WATCH) == 2


def test_the_day_from_which_it_was_moved_is_history_when_it_is_told_again() -> None:
    moved = change("2023-03-17", Change.EXTENDED, "2023-03-18", "2023-05-19")
    (deal,) = derive([on("2023-03-01", "2023-03-12"), moved, on("2023-03-17", "2023-03-18", key="late")], WATCH)
    assert (str(deal.due), deal.disputed) == ("2023-05-19", False)


def test_a_month_from_which_it_was_moved_leaves_its_days_open() -> None:
    moved = change("2023-03-02", Change.POSTPONED, "2023-03", "2023-03-20", kind=Kind.DEADLINE)
    again = change("2023-03-19", Change.POSTPONED, None, "2023-03-28", kind=Kind.DEADLINE)
    (deadline,) = derive([on("2023-03-01", "2023-03-10", kind=Kind.DEADLINE), moved, again], WATCH)
    assert str(deadline.due) == "2023-03-28"


LAUNCH = on("2023-03-01", "2023-03-27", kind=Kind.EVENT)
MAYBE_MOVED = change("2023-03-28", Change.POSTPONED, None, "2023-04-28", kind=Kind.EVENT, confidence=0.4, key="both")
MOVED = replace(MAYBE_MOVED, confidence=0.9)
NEW_DAY = on("2023-03-28", "2023-04-28", kind=Kind.EVENT, key="both", start=90)


def test_a_doubtful_postponement_and_a_firm_statement_of_its_date_move_the_event() -> None:
    assert [str(each.due) for each in derive([LAUNCH, MAYBE_MOVED], WATCH)] == ["2023-03-27"]
    (launch,) = derive([LAUNCH, MAYBE_MOVED, NEW_DAY], WATCH)
    assert (launch.state, str(launch.due), launch.tentative) == (State.PENDING, "2023-04-28", False)
    assert count(LAUNCH, NEW_DAY, watch=WATCH) == 2


def test_a_date_that_waits_for_a_second_source_is_no_other_event_and_does_not_count_for_itself() -> None:
    careful = replace(WATCH, confirm=Quorum(sources=2))
    (launch,) = derive([LAUNCH, MOVED, NEW_DAY], careful)
    assert (str(launch.due), launch.awaited) == ("2023-03-27", "1 of 2 sources")


def test_postponed_talks_about_a_deal_do_not_move_the_deal() -> None:
    talks = change("2023-03-10", Change.POSTPONED, None, "2023-04-10", kind=Kind.EVENT)
    deal, _ = derive([on("2023-03-01", "2023-03-18"), talks], WATCH)
    assert str(deal.due) == "2023-03-18"


MEETING = on("2023-03-01", "2023-04-08", kind=Kind.EVENT, key="both", start=90)
DUE_THEN = on("2023-03-01", "2023-03-31", key="both")


@pytest.mark.parametrize(
    ("what", "dues"),
    [
        (Change.POSTPONED, ["2023-03-31", "2023-05-20"]),
        (Change.RENEWED, ["2023-05-20", "2023-04-08"]),
        (Change.EXTENDED, ["2023-05-20", "2023-04-08"]),
    ],
)
def test_a_change_goes_to_what_it_commonly_happens_to(what: Change, dues: list[str]) -> None:
    moved = change("2023-03-20", what, None, "2023-05-20")
    assert [str(each.due) for each in derive([DUE_THEN, MEETING, moved], WATCH)] == dues


@pytest.mark.parametrize(("new", "due"), [(None, "2023-03-31"), ("2023-05-20", "2023-05-20")])
def test_postponing_moves_what_is_in_force_only_with_a_date(new: str | None, due: str) -> None:
    moved = change("2023-03-20", Change.POSTPONED, None, new)
    assert str(derive([DUE_THEN, moved], WATCH)[0].due) == due


def test_the_first_plain_statement_says_of_what_kind_it_is() -> None:
    first = change("2023-03-01", Change.POSTPONED, None, "2023-03-20")
    (launch,) = derive([first, on("2023-03-02", "2023-03-22", kind=Kind.EVENT)], WATCH)
    assert launch.kind is Kind.EVENT


@pytest.mark.parametrize(
    ("subject", "known", "kind", "dues"),
    [
        pytest.param(DEAL, DEAL, Kind.EXPIRY, ["2023-05-17"], id="what the watch names was in force"),
        pytest.param(f"{DEAL} talks", f"{DEAL} talks", Kind.EVENT, ["2023-03-18", "2023-05-17"], id="what it does not"),
    ],
)
def test_what_is_extended_under_the_name_of_the_watch_was_no_event(
    subject: str, known: str, kind: Kind, dues: list[str]
) -> None:
    misread = on("2023-03-01", "2023-03-18", subject=known, kind=Kind.EVENT)
    made = derive([misread, change("2023-03-17", Change.EXTENDED, None, "2023-05-17", subject=subject)], WATCH)
    assert ([str(each.due) for each in made], made[0].kind) == (dues, kind)


@pytest.mark.parametrize(("confidence", "things"), [(0.4, 1), (0.9, 2)])
def test_a_doubtful_finding_does_not_say_of_what_kind_it_is(confidence: float, things: int) -> None:
    vague = on("2023-03-01", "2023-03-12", kind=Kind.EVENT, confidence=confidence)
    assert count(vague, on("2023-03-02", "2023-03-18"), watch=WATCH) == things


def test_of_two_things_under_names_of_the_watch_a_change_goes_to_the_one_that_bears_it() -> None:
    here = on("2023-03-01", "2023-06-30", key="d", kind=Kind.DEADLINE)
    bare = on("2023-03-01", "2023-06-10", subject="the pact", start=90, key="d", kind=Kind.DEADLINE)
    short = titled(f"{DEAL} kept", bare)
    done = change("2023-06-01", Change.FULFILLED)
    assert [each.state for each in derive([here, short, done], WATCH)] == [State.FULFILLED, State.PENDING]


def test_a_change_finds_the_thing_whose_old_due_it_names() -> None:
    here = on("2023-03-01", "2023-06-30", start=0, key="d")
    there = on("2023-03-01", "2023-09-30", start=90, key="d")
    moved = change("2023-06-01", Change.EXTENDED, "2023-09-30", "2023-12-31")
    assert [str(each.due) for each in derive([here, there, moved], WATCH)] == ["2023-06-30", "2023-12-31"]


def test_one_narrator_who_gives_two_dates_speaks_of_two_things_and_two_speakers_dispute_one() -> None:
    def said(first: str | None, second: str | None) -> int:
        one = on("2023-03-01", "2023-05-17", key="d", start=0, speaker=first)
        return count(one, on("2023-03-01", "2023-07-16", key="d", start=90, speaker=second), watch=WATCH)

    assert (said(None, None), said("Russia", "Ukraine")) == (2, 1)


def test_a_length_and_the_end_printed_beside_it_are_one_thing() -> None:
    length = change("2023-03-17", Change.EXTENDED, "2023-03-18", extension=Period(days=60), key="d")
    printed = on("2023-03-17", "2023-05-18", key="d", start=90)
    (deal,) = derive([length, printed], WATCH)
    assert (str(deal.due), deal.disputed) == ("2023-05-18", False)


def test_after_its_end_a_thing_stated_with_a_later_date_is_the_next_one() -> None:
    done = change("2023-03-18", Change.FULFILLED, kind=Kind.PROMISE)
    first = on("2023-03-01", "2023-03-18", kind=Kind.PROMISE)
    again = on("2023-09-01", "2023-09-20", kind=Kind.PROMISE)
    assert [(each.state, str(each.due)) for each in derive([first, done, again], WATCH)] == [
        (State.FULFILLED, "2023-03-18"),
        (State.PENDING, "2023-09-20"),
    ]


@pytest.mark.parametrize(("days", "things"), [(SLIP, 1), (SLIP + 1, 2)])
def test_a_meeting_stated_anew_has_slipped_or_is_the_next_one(days: int, things: int) -> None:
    meeting = on("2023-03-01", "2023-04-01", kind=Kind.EVENT)
    again = on("2023-03-02", f"2023-04-{1 + days:02}", kind=Kind.EVENT)
    assert count(meeting, again, watch=WATCH) == things


def test_a_meeting_after_one_that_is_over_is_the_next_one() -> None:
    meeting = on("2023-03-01", "2023-04-01", kind=Kind.EVENT)
    assert count(meeting, on("2023-04-02", "2023-04-08", kind=Kind.EVENT), watch=WATCH) == 2


def test_what_is_only_told_as_history_is_not_tracked() -> None:
    assert count(on("2023-03-01", "2023-02-18", open=False)) == 0


# ------------------------------------------------------------------ stated items


def stated(due: str, series: str) -> Mention:
    return on("2023-01-01", due, subject="Vessel insurance cover", key="watch list", series=series)


def test_the_occurrences_of_a_stated_item_are_never_merged() -> None:
    assert count(stated("2023-07-01", "cover 2023-07"), stated("2023-08-01", "cover 2023-08")) == 2
    assert count(stated("2023-07-01", "one"), stated("2023-07-01", "other")) == 2


def test_a_text_is_about_the_occurrence_whose_due_it_names() -> None:
    july, august = stated("2023-07-01", "cover 2023-07"), stated("2023-08-01", "cover 2023-08")
    paid = change("2023-06-20", Change.EXTENDED, "2023-08-01", "2023-09-01", subject="Vessel insurance cover")
    assert [str(each.due) for each in derive([july, august, paid], ANYTHING)] == ["2023-07-01", "2023-09-01"]


def test_a_text_with_another_date_leaves_a_stated_item_alone() -> None:
    text = on("2023-06-20", "2023-07-20", subject="Vessel insurance cover")
    assert count(stated("2023-07-01", "cover"), text) == 2


def test_a_stated_item_is_watched_whatever_it_is_called() -> None:
    (cover,) = derive([stated("2023-07-01", "cover")], WATCH)
    assert (cover.watched, cover.subject) == (True, "Vessel insurance cover")


# ------------------------------------------------------------------ what it is called


def test_what_the_watch_names_is_called_by_the_name_of_the_watch() -> None:
    (deal,) = derive([on("2023-03-01", "2023-03-18", subject="the grain accord", aliases=("the pact",))], WATCH)
    assert (deal.subject, deal.aliases, deal.watched) == (DEAL, ("the grain accord",), True)


def test_anything_else_is_called_by_its_first_telling_name_and_is_not_watched() -> None:
    vague = on("2023-03-01", "2023-03-18", subject="the offer", aliases=("Malta ferry bid",))
    named = on("2023-03-02", "2023-03-18", subject="Malta ferry offer")
    (offer,) = derive([vague, named], WATCH)
    assert (offer.subject, offer.watched) == ("Malta ferry offer", False)


def test_what_only_stands_beside_a_thing_with_a_name_is_no_name_of_it() -> None:
    beside = ("Odesa harbour board", "Malta ferry company", "Maritime Order 12")
    (lease,) = derive([on("2023-03-01", "2023-03-18", subject="Malta lease", aliases=beside)], ANYTHING)
    assert lease.aliases == ("Malta ferry company", "Maritime Order 12")


def test_what_only_stands_beside_a_nameless_thing_does_not_name_it() -> None:
    board = on("2023-03-01", "2023-03-18", subject="the Board", aliases=("harbour master of Malta",))
    (made,) = derive([board], ANYTHING)
    assert (made.subject, made.aliases) == ("the Board", ("harbour master of Malta",))


def test_a_finding_without_a_subject_is_called_by_its_quote() -> None:
    (found_,) = derive([on("2023-03-01", "2023-03-18", subject="", quote="It ends on 18 March.")], ANYTHING)
    assert found_.subject == "It ends on 18 March."


def titled(title: str, said: Mention) -> Mention:
    """What a text with this title says."""
    return replace(said, origin=replace(said.origin, title=title))


def test_an_alias_of_both_only_stands_beside_them() -> None:
    one = on("2023-03-01", "2023-03-18", subject="Malta lease", aliases=("Odesa harbour board",))
    other = on("2023-03-02", "2023-03-20", subject="Gozo lease", aliases=("Odesa harbour board",))
    assert count(one, other) == 2


@pytest.mark.parametrize("kind", [Kind.DEADLINE, Kind.EVENT])
def test_a_promise_told_as_a_deadline_or_an_event_is_one_thing(kind: Kind) -> None:
    promised = on("2023-03-01", "2023-03-18", kind=Kind.PROMISE)
    assert count(promised, on("2023-03-02", "2023-03-20", kind=kind), watch=WATCH) == 1


def test_a_shorter_and_a_longer_name_of_what_the_watch_names_are_one_thing_but_two_longer_ones_are_not() -> None:
    odesa, gozo, short = (
        on("2023-03-01", "2023-03-18", key=name, subject=name)
        for name in ("Harbour Grain Accord of Odesa", "Harbour Grain Accord of Gozo", "harbour accord")
    )
    assert count(odesa, short, watch=WATCH) == 1
    assert count(odesa, gozo, watch=WATCH) == 2


@pytest.mark.parametrize(
    ("quote", "title", "parts"),
    [
        pytest.param(f"The {DEAL} is kept, and the pact runs to May 17.", "Notices", 1, id="in its sentence"),
        pytest.param("The pact runs to May 17.", f"{DEAL} kept", 1, id="in the title"),
        pytest.param("The pact runs to May 17.", "notices", 2, id="nowhere"),
    ],
)
def test_the_bare_sort_is_what_the_watch_names_where_the_sentence_or_the_title_names_it(
    quote: str, title: str, parts: int
) -> None:
    bare = titled(title, on("2023-03-02", "2023-05-17", subject="the pact", quote=quote))
    assert count(on("2023-03-01", "2023-03-18"), bare, watch=WATCH) == parts


@pytest.mark.parametrize(
    ("title", "watched"), [("UDW sets a strike date at Alder", True), ("Alder plant works on", False)]
)
def test_one_word_of_the_name_is_what_the_watch_names_under_a_title_that_names_it(title: str, watched: bool) -> None:
    watch = Watch(watch="Alder truck plant walkout", aliases=("UDW strike date",))
    said = titled(title, on("2023-03-02", "2023-03-18", subject="Dock Workers", aliases=("strike deadline",)))
    assert derive([said], watch)[0].watched is watched


def test_the_bare_sort_of_another_thing_is_not() -> None:
    offer = titled(f"{DEAL} kept", on("2023-03-02", "2023-03-18", subject="the offer"))
    assert count(on("2023-03-01", "2023-04-18"), offer, watch=WATCH) == 2


@pytest.mark.parametrize(
    ("subject", "quote", "due"),
    [
        pytest.param("", f"Talks on the {DEAL} ended, and it was extended.", "2023-05-17", id="the sentence names it"),
        pytest.param("", "It was extended to May 17.", "2023-03-18", id="only the title names it"),
        pytest.param(
            "the offer", f"Beside the {DEAL} the offer was extended.", "2023-03-18", id="another sort of thing"
        ),
    ],
)
def test_a_change_of_what_has_no_name_moves_what_its_own_sentence_names_and_nothing_of_another_sort(
    subject: str, quote: str, due: str
) -> None:
    moved = change("2023-03-10", Change.EXTENDED, None, "2023-05-17", subject=subject, quote=quote)
    assert str(derive([on("2023-03-01", "2023-03-18"), titled(f"{DEAL} and others", moved)], WATCH)[0].due) == due


def stands_in(day: str, due: str, *rules: str) -> Mention:
    return on(day, due, subject="state of emergency in Malta", aliases=rules)


@pytest.mark.parametrize(
    ("known", "said", "things"),
    [
        pytest.param("Emergency Order No. 230", "Emergency Order No. 241", 2, id="two orders"),
        pytest.param("Emergency Order No. 230", "Emergency Order No. 230", 1, id="one order"),
        pytest.param("Emergency Order No. 230", "Harbour Order No. 241", 1, id="orders that are called otherwise"),
        pytest.param("Emergency Order of 2022", "Emergency Order of 2023", 1, id="years are no numbers of orders"),
        pytest.param("offer of 35 dollars", "offer of 40 dollars", 1, id="an offer may be raised"),
    ],
)
def test_one_name_beside_two_rules_that_only_their_numbers_tell_apart_is_two_things(
    known: str, said: str, things: int
) -> None:
    assert count(stands_in("2023-03-01", "2023-03-18", known), stands_in("2023-03-02", "2023-03-18", said)) == things


def test_one_number_in_common_is_enough_for_one_thing() -> None:
    first = stands_in("2023-03-01", "2023-03-18", "Emergency Order No. 230", "Emergency Order No. 336")
    assert count(first, stands_in("2023-03-02", "2023-03-18", "Emergency Order No. 336")) == 1


def test_a_bare_sort_that_is_said_to_have_ended_ends_nothing() -> None:
    ended = titled(f"{DEAL} and others", change("2023-03-02", Change.TERMINATED, subject="the pacts"))
    known, _ = derive([on("2023-03-01", "2023-03-18"), ended], WATCH)
    assert known.state is State.PENDING


@pytest.mark.parametrize(
    ("old", "due"), [("2023-03-18", "2023-05-17"), ("2023-03-10", "2023-03-18"), (None, "2023-03-18")]
)
def test_another_name_in_such_a_text_is_what_the_watch_names_only_where_a_date_says_so(
    old: str | None, due: str
) -> None:
    moved = titled(f"{DEAL} kept", change("2023-03-10", Change.EXTENDED, old, "2023-05-17", subject="Kubrakov"))
    assert str(derive([on("2023-03-01", "2023-03-18"), moved], WATCH)[0].due) == due


@pytest.mark.parametrize(
    ("what", "old", "things"),
    [
        pytest.param(Change.EXTENDED, "2023-03-18", 1, id="from its own day"),
        pytest.param(Change.EXTENDED, "2023-03-10", 2, id="from another day"),
        pytest.param(Change.EXTENDED, None, 2, id="from no day"),
        pytest.param(Change.FULFILLED, "2023-03-18", 2, id="what ended then"),
    ],
)
def test_an_amendment_called_after_the_watch_moves_it_where_it_replaces_its_day(
    what: Change, old: str | None, things: int
) -> None:
    name = f"Order 12 amending the {DEAL} of the Odesa and Malta harbour boards"
    amended = titled(name, change("2023-03-10", what, old, "2023-05-17", subject=name))
    assert count(on("2023-03-01", "2023-03-18"), amended, watch=WATCH) == things


def test_the_numbered_part_of_one_text_is_not_that_of_another() -> None:
    kept = change("2023-03-01", Change.EXTENDED, None, "2023-05-17", subject="ferry board", aliases=("Section 1",))
    revoked = change("2023-03-02", Change.TERMINATED, subject="Sections 1")
    assert derive([kept, revoked], ANYTHING)[0].state is State.PENDING


def test_the_date_of_a_change_that_the_same_text_reports_without_one_may_stand_under_another_name() -> None:
    renewed = titled(f"{DEAL} renewed", change("2023-03-17", Change.RENEWED, "2023-03-18", key="both"))
    dated = titled(f"{DEAL} renewed", on("2023-03-17", "2023-05-17", subject="Odesa ministry", key="both", start=90))
    elsewhere = titled(f"{DEAL} renewed", on("2023-03-18", "2023-05-17", subject="Odesa ministry", key="other"))
    known = on("2023-03-01", "2023-03-18")
    assert str(derive([known, renewed, dated], WATCH)[0].due) == "2023-05-17"
    assert derive([known, renewed, elsewhere], WATCH)[0].due is None


@pytest.mark.parametrize(
    ("subject", "key", "claims"),
    [
        pytest.param("the term", "both", 2, id="in the same text"),
        pytest.param("the term", "other", 1, id="in another text"),
        pytest.param("the offer", "both", 1, id="of another thing"),
    ],
)
def test_the_end_of_a_term_that_a_text_tells_after_a_change_is_that_of_the_change(
    subject: str, key: str, claims: int
) -> None:
    moved = titled(f"{DEAL} kept", change("2023-03-17", Change.EXTENDED, None, "2023-07-16", key="both", speaker="a"))
    ends = titled(f"{DEAL} kept", on("2023-03-17", "2023-05-18", subject=subject, key=key, start=90, speaker="b"))
    assert len(derive([on("2023-03-01", "2023-03-18"), moved, ends], WATCH)[0].claims) == claims


@pytest.mark.parametrize(
    ("obligor", "subject", "watched"),
    [
        ("Ferry Panel", "report on fares and routes", True),
        ("Ferry Panel", "payment of dues", False),
        ("Lamp Panel", "report on fares and routes", False),
    ],
)
def test_what_one_owes_whom_the_watch_names_is_what_it_names_of_that_sort(
    obligor: str, subject: str, watched: bool
) -> None:
    watch = Watch(watch="Report of the Malta Ferry Panel", aliases=("Ferry Panel",))
    said = on("2023-03-01", "2023-03-18", subject=subject, obligor=obligor, kind=Kind.DEADLINE)
    assert derive([said], watch)[0].watched is watched


def test_the_name_of_a_desk_that_follows_anything_ties_nothing() -> None:
    desk = Watch(watch="Malta harbour", keep=Keep(about="anything"))
    lease = on("2023-03-01", "2023-03-18", subject="Malta harbour lease")
    embargo = on("2023-03-02", "2023-03-18", subject="Malta harbour embargo")
    made = derive([lease, embargo], desk)
    assert {each.subject for each in made} == {"Malta harbour lease", "Malta harbour embargo"}


def test_a_date_in_doubt_speaks_of_nothing_else() -> None:
    vague = on("2023-03-01", "2023-03-17", key="both", confidence=0.2)
    firm = on("2023-03-01", "2023-03-18", key="both", start=90)
    assert count(vague, firm, watch=WATCH) == 1
    assert count(replace(vague, confidence=0.9), firm, watch=WATCH) == 2


def test_two_lengths_in_one_document_extend_two_things() -> None:
    known = on("2023-03-01", "2023-03-18")
    month = change("2023-03-17", Change.EXTENDED, key="both", extension=Period(days=30))
    days = change("2023-03-17", Change.EXTENDED, key="both", extension=Period(days=5), start=90)
    again = change("2023-03-17", Change.EXTENDED, key="both", extension=Period(days=30), start=90)
    other = change("2023-03-17", Change.EXTENDED, key="both", extension=Period(days=5), start=90, speaker="one side")
    assert count(known, month, days, watch=WATCH) == 2
    assert count(known, month, again, watch=WATCH) == 1
    assert count(known, month, other, watch=WATCH) == 1


# ------------------------------------------------------------------ numbers and sums


@pytest.mark.parametrize(
    ("known", "other"),
    [
        pytest.param("Export Order 12,333", "Export Order 12,334", id="orders"),
        pytest.param("Malta flood claim 7,114", "Malta flood claim 7,115", id="numbers behind any noun"),
        pytest.param("Order No. 12,333 on Malta shares", "Order No. 12,334 on Malta shares", id="not of pieces"),
        pytest.param("Gozo Lines' $500 million credit facility", "Gozo Lines' $300 million credit facility", id="sums"),
        pytest.param("Gozo loan of 500 million euros", "Gozo loan of 500 million dollars", id="currencies"),
        pytest.param("Gozo-Darlehen von 500 Mio. Euro", "Gozo-Darlehen von 300 Mio. Euro", id="German"),
        pytest.param("prêt Gozo de 500 millions d'euros", "prêt Gozo de 300 millions d'euros", id="French"),
        pytest.param("crédito Gozo de 5 mil millones de euros", "crédito Gozo de 5 millones de euros", id="Spanish"),
        pytest.param("кредит Гозо на 500 млн рублей", "кредит Гозо на 300 млн рублей", id="Russian"),
        pytest.param("кредит Гозо на 500 тисяч гривень", "кредит Гозо на 300 тисяч гривень", id="Ukrainian"),
        pytest.param("Gozo order for 12,000 tonnes of oats", "Gozo order for 15,000 tonnes of oats", id="pieces"),
    ],
)
def test_what_happens_to_one_number_or_sum_never_happens_to_another(known: str, other: str) -> None:
    said = change("2023-03-02", Change.EXTENDED, None, "2026-03-18", subject=other)
    dues = {
        each.subject: str(each.due) for each in derive([on("2023-03-01", "2023-03-18", subject=known), said], ANYTHING)
    }
    assert dues == {known: "2023-03-18", other: "2026-03-18"}


@pytest.mark.parametrize(
    ("known", "said"),
    [
        pytest.param("Gozo Lines' $500 million credit facility", "Gozo Lines credit facility", id="left out"),
        pytest.param("Gozo Lines credit facility", "Gozo Lines' $500 million credit facility", id="told later"),
        pytest.param(
            "Gozo Lines' $1.5 billion facility", "Gozo Lines facility of 1,500 mln dlrs", id="another notation"
        ),
        pytest.param(
            "Gozo Lines offer of 35 dollars a share", "Gozo Lines offer of $40 per share", id="a price raised"
        ),
        pytest.param("Gozo Export Order 12,333", "Gozo Export Order 12333", id="one number"),
    ],
)
def test_a_sum_left_out_or_written_otherwise_and_a_price_raised_make_no_second_thing(known: str, said: str) -> None:
    extended = change("2023-03-02", Change.EXTENDED, None, "2026-03-18", subject=said)
    (made,) = derive([on("2023-03-01", "2023-03-18", subject=known), extended], ANYTHING)
    assert str(made.due) == "2026-03-18"


def test_what_is_told_without_a_sum_of_one_of_two_things_moves_neither_unless_a_date_says_which() -> None:
    large, small = (
        on(day, due, subject=f"Gozo Lines' ${sum_} million credit facility")
        for day, due, sum_ in (("2023-03-01", "2023-03-18", 500), ("2023-03-02", "2023-03-28", 300))
    )
    vague = change("2023-03-10", Change.EXTENDED, None, "2026-03-18", subject="Gozo Lines credit facility")
    dated = change("2023-03-10", Change.EXTENDED, "2023-03-28", "2026-03-18", subject="Gozo Lines credit facility")
    assert {str(each.due) for each in derive([large, small, vague], ANYTHING)} >= {"2023-03-18", "2023-03-28"}
    assert {str(each.due) for each in derive([large, small, dated], ANYTHING)} == {"2023-03-18", "2026-03-18"}


def test_another_sum_is_not_what_the_watch_names() -> None:
    watch = Watch(watch="Gozo Lines $500 million facility")
    known = on("2023-03-01", "2023-03-18", subject="Gozo Lines facility")
    other = change("2023-03-02", Change.EXTENDED, None, "2026-03-18", subject="$300 million Gozo Lines facility")
    assert [(str(each.due), each.watched) for each in derive([known, other], watch)] == [
        ("2023-03-18", True),
        ("2026-03-18", False),
    ]


@pytest.mark.parametrize(("kind", "things"), [(Kind.EVENT, 1), (Kind.FORECAST, 2)])
def test_what_is_prolonged_was_taken_for_an_event_but_is_no_forecast(kind: Kind, things: int) -> None:
    prolonged = change("2023-03-02", Change.EXTENDED, None, "2023-05-17")
    assert count(on("2023-03-01", "2023-03-18", kind=kind), prolonged, watch=WATCH) == things


SEFTON = Watch(watch="Sefton inquest verdict", aliases=("Sefton inquest",))
VERDICT = on("2012-09-04", "2012-10-12", subject="Sefton inquest verdict", kind=Kind.PROMISE)


@pytest.mark.parametrize(
    ("subject", "old", "together"),
    [
        pytest.param("Sefton verdict", "2012-10-12", True, id="two words and the day that is known"),
        pytest.param("the verdict on Sefton", "2012-10-12", True, id="in another order"),
        pytest.param("verdict on the Sefton fire", "2012-10-12", False, id="a word of its own"),
        pytest.param("verdict on the Marlow fire", "2012-10-12", False, id="one word"),
    ],
)
def test_a_known_day_shows_that_a_change_is_about_the_same_under_another_name(
    subject: str, old: str, together: bool
) -> None:
    moved = change("2012-10-09", Change.POSTPONED, old, "2012-11-02", subject=subject, kind=Kind.EVENT)
    assert (len(derive([VERDICT, moved], SEFTON)) == 1) is together


@pytest.mark.parametrize(
    ("watched", "said", "title"),
    [
        ("Rumford labor contract", "supply contract", "Rumford"),
        ("Rumford contract", "labor contract", "Rumford contract in brief"),
        ("Ashby water supply contract", "Rumford water supply contract", ""),
        ("Ashby hearing", "hearing", "Cases before the Rumford court"),
        ("Ashby Corp loan", "loan", "Rumford"),
        ("Rumford labor contract", "supply contract", "The Rumford labor contract and others"),
    ],
)
def test_neither_a_day_in_common_nor_the_sort_alone_makes_it_the_thing_that_is_watched(
    watched: str, said: str, title: str
) -> None:
    watch = Watch(watch=watched)
    other = change("2023-06-20", Change.EXTENDED, "2023-06-30", "2023-09-30", subject=said)
    other = replace(other, origin=replace(other.origin, title=title))
    known = derive([on("2023-05-02", "2023-06-30", subject=watched), other], watch)
    assert [str(each.due) for each in known if each.watched] == ["2023-06-30"]


@pytest.mark.parametrize(("place", "moved"), [("in Ashby", False), ("in June", True), ("in Rumford", True)])
def test_the_bare_noun_under_the_title_of_the_watch_is_not_its_thing_at_another_place(place: str, moved: bool) -> None:
    watch = Watch(watch="Rumford lease")
    quote = f"The lease was extended {place} from 30 June to 30 September."
    other = change("2023-06-20", Change.EXTENDED, "2023-06-30", "2023-09-30", subject="lease", quote=quote)
    other = replace(other, origin=replace(other.origin, title="The Rumford lease"))
    known = derive([on("2023-05-02", "2023-06-30", subject="Rumford lease"), other], watch)
    assert [str(each.due) for each in known if each.watched] == ["2023-09-30" if moved else "2023-06-30"]


def test_what_is_called_after_another_place_lends_no_name_of_the_watch() -> None:
    watch = Watch(watch="Rumford lease")
    named = {"subject": "lease in Ashby", "aliases": ("Rumford lease",)}
    other = change("2023-06-20", Change.EXTENDED, "2023-06-30", "2023-09-30", **named)
    known = derive([on("2023-05-02", "2023-06-30", subject="Rumford lease"), other], watch)
    assert [str(each.due) for each in known if each.watched] == ["2023-06-30"]


@pytest.mark.parametrize(("event", "together"), [("2023-05-27", False), ("2023-10-25", True)])
def test_an_event_well_before_its_deadline_is_another_thing(event: str, together: bool) -> None:
    finished = on("2023-01-15", "2023-10-31", subject="Sefton tram phase two", kind=Kind.DEADLINE)
    begins = on("2023-05-24", event, subject="Sefton tram phase two", kind=Kind.EVENT)
    assert (len(derive([finished, begins], ANYTHING)) == 1) is together


def test_what_was_first_told_under_another_name_is_the_thing_of_the_watch_once_that_is_moved_from_its_day() -> None:
    first = on(
        "2023-03-01", "2023-03-18", subject="grain exports", quote=f"Under the {DEAL} exports go on to March 18."
    )
    moved = change("2023-03-17", Change.EXTENDED, "2023-03-18", "2023-05-17")
    (commitment,) = derive([first, moved], WATCH)
    assert (str(commitment.due), commitment.watched) == ("2023-05-17", True)


def test_it_stays_apart_where_the_thing_is_known_already() -> None:
    known = on("2023-02-01", "2023-03-01")
    beside = on(
        "2023-03-01", "2023-03-18", subject="grain exports", quote=f"Under the {DEAL} exports go on to March 18."
    )
    moved = change("2023-03-17", Change.EXTENDED, "2023-03-18", "2023-05-17")
    (commitment, _) = derive([known, beside, moved], WATCH)
    assert str(commitment.due) == "2023-05-17"


@pytest.mark.parametrize(
    ("subject", "kind", "parts"),
    [
        pytest.param("the pact", Kind.EXPIRY, 1, id="the bare sort ends that day"),
        pytest.param("the offer", Kind.EXPIRY, 2, id="another sort"),
        pytest.param("fishing pact", Kind.EXPIRY, 2, id="another name"),
        pytest.param("the pact", Kind.EVENT, 2, id="an event of that day"),
    ],
)
def test_the_end_of_a_bare_sort_is_that_of_the_watch_s_thing_of_the_same_day(
    subject: str, kind: Kind, parts: int
) -> None:
    said = on("2023-03-01", "2023-03-18", subject=subject, kind=kind, quote="It ends on March 18.")
    assert count(said, on("2023-03-02", "2023-03-18"), watch=WATCH) == parts


@pytest.mark.parametrize(
    ("subject", "quote", "watched"),
    [
        ("agreement", "She hopes for an agreement by May 17.", False),
        ("agreement", "She hopes for a tentative agreement by May 17.", False),
        ("agreement", "She hopes to sign the agreement by May 17.", True),
    ],
)
def test_what_is_only_hoped_for_is_not_the_one_in_force(subject: str, quote: str, watched: bool) -> None:
    said = titled(f"{DEAL} wavers", on("2023-03-02", "2023-05-17", subject=subject, quote=quote, kind=Kind.DEADLINE))
    assert derive([said], WATCH)[0].watched is watched


@pytest.mark.parametrize(
    ("subject", "aliases", "watched"),
    [("Malta road", ("the accord",), False), ("the accord", (), True), ("Malta road", ("grain accord",), True)],
)
def test_the_bare_sort_beside_another_thing_ties_that_to_nothing(
    subject: str, aliases: tuple[str, ...], watched: bool
) -> None:
    said = titled(f"{DEAL} kept", on("2023-03-02", "2023-05-17", subject=subject, aliases=aliases))
    assert derive([said], WATCH)[0].watched is watched


@pytest.mark.parametrize(("subject", "watched"), [("the dam", True), ("the river", False), ("the injunction", True)])
def test_of_a_name_a_common_noun_stands_for_it_only_where_it_ends_a_phrase_of_it(subject: str, watched: bool) -> None:
    watch = Watch(watch="injunction against the Orrin River dam")
    said = titled("Orrin River dam: injunction kept", on("2023-03-02", "2023-05-17", subject=subject))
    assert derive([said], watch)[0].watched is watched


def test_one_common_noun_that_the_watch_has_for_its_thing_names_it_in_a_title() -> None:
    watch = Watch(watch="emergency spending bill", aliases=("stopgap",))
    said = on("2023-03-02", "2023-05-17", subject="the measure", quote="The measure runs to May 17.")
    watched = [derive([titled(title, said)], watch)[0].watched for title in ("Stopgap for a week passed", "Budget")]
    assert watched == [True, False]


SKERRY = on("2023-02-08", "2023-12-31", subject="Skerry and Holm ferry contract")


def test_a_name_is_compared_in_full_where_it_goes_on_behind_the_subject() -> None:
    full = ("Ferrel's contract for the Skerry and Holm ferry",)
    said = change("2023-03-01", Change.EXTENDED, subject="Ferrel's contract", aliases=full)
    assert Sign.SHORT_FORM in why(SKERRY, said)


@pytest.mark.parametrize(
    ("subject", "full"),
    [
        ("Ferrel's contract", "crew of the Skerry and Holm ferry"),
        ("Ferrel's report", "Ferrel's report on the Skerry and Holm ferry contract"),
    ],
)
def test_not_where_another_name_stands_beside_it_or_it_is_of_another_sort(subject: str, full: str) -> None:
    assert not why(SKERRY, change("2023-03-01", Change.EXTENDED, subject=subject, aliases=(full,)))


TRANSIT = Watch(watch="Alder Transit Agreement", aliases=("gas transit deal",))


def test_a_word_of_the_watch_with_its_sort_and_its_very_day_is_that() -> None:
    known = on("2023-02-08", "2023-12-31", subject="Alder Transit Agreement")
    ended = change("2024-01-03", Change.EXPIRED, "2023-12-31", subject="transit accord")
    assert Sign.CONTEXT in why(known, ended, TRANSIT)


@pytest.mark.parametrize(
    ("day", "subject"),
    [("2023-12-30", "transit accord"), ("2023-12-31", "postal accord"), ("2023-12-31", "transit fee")],
)
def test_not_on_another_day_nor_by_another_word_or_sort(day: str, subject: str) -> None:
    known = on("2023-02-08", "2023-12-31", subject="Alder Transit Agreement")
    assert not why(known, change("2024-01-03", Change.EXPIRED, day, subject=subject), TRANSIT)


def test_the_day_to_accept_an_offer_is_its_end() -> None:
    offer = Watch(watch="Brant offer for Sollis", aliases=("tender offer",))
    known = on(
        "2023-02-08", "2023-03-10", subject="Acceptances of the offer", kind=Kind.DEADLINE, aliases=(offer.watch,)
    )
    said = on("2023-03-10", "2023-03-24", subject="tender offer", kind=Kind.EXPIRY)
    assert why(known, said, offer)


def test_the_day_to_approve_a_tender_offer_is_not() -> None:
    offer = Watch(watch="Brant tender offer for Sollis", aliases=("tender offer",))
    known = on("2023-02-08", "2023-03-10", subject="tender offer", kind=Kind.DEADLINE, aliases=(offer.watch,))
    said = on("2023-03-10", "2023-03-24", subject=offer.watch, kind=Kind.EXPIRY)
    assert not why(known, said, offer)


AMNESTY = Watch(watch="Fee amnesty", aliases=("amnesty programme",))


def untold(quote: str) -> Mention:
    """The last day to act, of which its sentence says no more than who must act."""
    return on("2023-03-01", "2023-05-31", subject="late payers", kind=Kind.DEADLINE, quote=quote)


@pytest.mark.parametrize(
    ("quote", "day", "same"),
    [
        ("Late payers have until May 31, the mayor said as she launched the fee amnesty.", "2023-05-25", True),
        ("Late payers have until May 31, the mayor said as she launched the fee amnesty.", "2023-04-20", False),
        ("Late payers have until May 31, the mayor said as she opened the fair.", "2023-05-25", False),
    ],
)
def test_a_length_of_time_added_shortly_before_a_day_told_beside_the_watched_thing_counts_from_that(
    quote: str, day: str, *, same: bool
) -> None:
    said = change(day, Change.EXTENDED, subject="fee amnesty", extension=Period(months=1), kind=Kind.EXPIRY)
    assert bool(why(untold(quote), said, AMNESTY)) is same


@pytest.mark.parametrize("due", ["2023-05-18", "2023-05-19", "2023-05-20", "2023-05-21", "2023-05-22"])
def test_of_one_sentence_what_is_told_of_the_watched_thing_comes_first(due: str) -> None:
    fixes = on("2023-03-10", "2023-03-18", subject="boiler repairs", key="both", quote="both")
    deal = on("2023-03-10", due, key="both", quote="both")
    ordered = sorted((hear(fixes, WATCH), hear(deal, WATCH)), key=lambda each: each.order)
    assert [each.mention.subject for each in ordered] == [DEAL, "boiler repairs"]


def test_an_act_goes_to_the_one_that_awaited_it() -> None:
    due = on("2023-03-01", "2023-03-10", kind=Kind.DEADLINE, deeds=("hand in",))
    missed = change("2023-03-12", Change.MISSED, "2023-03-10")
    threat = on("2023-03-12", "2023-03-20", kind=Kind.DEADLINE)
    handed_in: dict[str, Any] = {"confidence": 0.3, "doubt": "told as done", "cue": "handed in", "deeds": ("hand in",)}
    found = derive([due, missed, threat, change("2023-03-14", Change.FULFILLED, **handed_in)], WATCH)
    assert State.FULFILLED in {each.state for each in found if str(each.due) == "2023-03-10"}
