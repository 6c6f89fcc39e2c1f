"""One thing under many names, and things of one sort that stay apart."""

import pytest

from monitor.model import Change, Kind, Mention
from monitor.policy import Watch
from monitor.track import derive
from monitor.track.naming.normal import normal
from tests.track.said import ANYTHING, change, on

FISH = Watch(watch="Halden Strait Fisheries Agreement", aliases=("HSFA",))
KNOWN = on(
    "2023-03-01",
    "2023-06-30",
    subject="Halden Strait Fisheries Agreement",
    aliases=("Halden Strait Fisheries Agreement between Orland and Vesk",),
    quote="The Halden Strait Fisheries Agreement between Orland and Vesk, like that with Norva, expires on 30 June.",
)


def tracked(*said: Mention, watch: Watch = FISH) -> list[str]:
    return [str(each.due) for each in derive([KNOWN, *said], watch)]


@pytest.mark.parametrize(
    ("subject", "quote", "due", "things"),
    [
        pytest.param("the deal", "The deal runs out on 30 June.", "2023-06-30", 1, id="the bare sort"),
        pytest.param("fishing pact", "The fishing pact ends on 30 June.", "2023-06-30", 1, id="a form of its word"),
        pytest.param("the deal", "The deal runs out on 29 June.", "2023-06-29", 2, id="another day"),
        pytest.param("the deal", "The deal runs out in June.", "2023-06", 1, id="its month"),
        pytest.param("grain pact", "The grain pact ends on 30 June.", "2023-06-30", 2, id="another word"),
        pytest.param("fishing pact", "By Norva's rules the pact ends then.", "2023-06-30", 2, id="a stranger"),
        pytest.param("Norva deal", "The Norva deal ends then.", "2023-06-30", 2, id="of somebody named beside it"),
        pytest.param("the fishing licence", "The licence ends on 30 June.", "2023-06-30", 1, id="the branch of a pact"),
    ],
)
def test_the_very_day_of_the_watched_thing_under_another_name_for_it_is_its_own(
    subject: str, quote: str, due: str, things: int
) -> None:
    assert len(tracked(on("2023-04-02", due, subject=subject, quote=quote))) == things


@pytest.mark.parametrize(
    ("subject", "quote", "old", "due"),
    [
        ("fishing pact", "Orland and Vesk extended their fishing pact by a year.", "2023-06-30", "2024-06-30"),
        ("the deal", "The governments of Orland and Vesk extended the deal by a year.", "2023-06-30", "2024-06-30"),
        ("the deal", "The deal was extended by a year.", "2023-06-30", "2023-06-30"),
        ("the deal", "Orland and Norva extended the deal by a year.", "2023-06-30", "2023-06-30"),
        ("the deal", "Norva and Orland extended the deal by a year.", "2023-06-30", "2023-06-30"),
        ("the deal", "Orland and Vesk extended the deal by a year.", "2023-06-29", "2023-06-30"),
        ("grain pact", "Orland and Vesk extended their grain pact by a year.", "2023-06-30", "2023-06-30"),
    ],
)
def test_it_is_moved_under_another_name_only_from_its_very_day_and_by_nobody_but_whoever_was_named_before(
    subject: str, quote: str, old: str, due: str
) -> None:
    said = change("2023-06-25", Change.EXTENDED, old, "2024-06-30", subject=subject, quote=quote)
    assert tracked(said)[0] == due


@pytest.mark.parametrize(
    ("quote", "name", "things"),
    [
        ("Under the Halden Strait Fisheries Agreement trawlers may sail to June 30.", "trawler deal", 1),
        ("Under the Halden Strait Fisheries Agreement trawlers may sail to June 30.", "harbour deal", 2),
        ("Under the Halden Strait Fisheries Agreement Norva may sail to June 30.", "Norva deal", 2),
        ("The Halden Strait Fisheries Agreement and the trawler deal end on June 30.", "trawler deal", 2),
        ("The trawler and Halden Strait Fisheries Agreements end on June 30.", "trawler deal", 2),
    ],
)
def test_a_name_made_of_words_that_its_sentence_told_is_learned_where_that_told_of_nothing_else_of_the_sort(
    quote: str, name: str, things: int
) -> None:
    known = on("2023-03-01", "2023-06-30", subject="Halden Strait Fisheries Agreement", quote=quote)
    said = on("2023-04-02", "2023-06-30", subject=name, quote=f"The {name} runs to June 30.")
    assert len(derive([known, said], FISH)) == things


def test_a_title_that_names_a_stranger_tells_of_his_deal() -> None:
    said = change(
        "2023-06-25",
        Change.EXTENDED,
        "2023-06-30",
        "2024-06-30",
        subject="the deal",
        quote="Vesk has extended the deal by a year.",
        key="Norva stays",
    )
    assert tracked(said)[0] == "2023-06-30"


def test_what_bears_only_the_day_lends_its_text_nothing_else() -> None:
    day = on("2023-05-02", "2023-06-30", subject="the deal", quote="The deal runs out on 30 June.", key="one")
    moved = change("2023-05-02", Change.EXTENDED, None, "2023-09-30", subject="the deal", key="one", start=90)
    assert tracked(day, moved)[0] == "2023-06-30"


@pytest.mark.parametrize(
    ("one", "other", "things"),
    [
        pytest.param("Marlow clinic lease", "Marlow clinic licence", 2, id="a lease and a licence"),
        pytest.param("Marlow clinic lease", "Marlow clinic contract", 1, id="a lease is a contract"),
        pytest.param("Marlow ceasefire", "Marlow truce", 1, id="one branch by two words"),
        pytest.param("Marlow ceasefire", "Marlow warranty", 2, id="two branches"),
        pytest.param("Mietvertrag Marlow Haus", "Lizenz Marlow Haus", 2, id="in German"),
        pytest.param("перемирие в Марлове и Холме", "лицензия в Марлове и Холме", 2, id="in Russian"),
        pytest.param("перемирие в Марлове и Холме", "прекращение огня в Марлове и Холме", 1, id="a phrase"),
        pytest.param("cessation of hostilities in Marlow", "Marlow ceasefire", 1, id="an English phrase"),
    ],
)
def test_things_of_two_branches_of_a_sort_are_two(one: str, other: str, things: int) -> None:
    said = (on("2023-03-01", "2023-06-30", subject=one), on("2023-04-01", "2023-06-30", subject=other))
    assert len(derive(said, ANYTHING)) == things


def test_the_renewal_of_the_licence_renews_no_lease() -> None:
    lease = Watch(watch="Marlow Street clinic lease")
    known = on("2023-03-01", "2023-06-30", subject="Marlow Street clinic lease")
    said = change("2023-06-01", Change.RENEWED, "2023-06-30", "2024-06-30", subject="Marlow Street clinic licence")
    bare = change("2023-06-01", Change.RENEWED, "2023-06-30", "2024-06-30", subject="the licence")
    assert all(str(derive([known, each], lease)[0].due) == "2023-06-30" for each in (said, bare))


MILL = "The Calder Paper mill draws water; its abstraction licence ends on 30 June."
SUITORS = "Baltica must hand in its rescue bid for Lindmouth by 6 March, Harbourline by 10 March."


@pytest.mark.parametrize(
    ("short", "quote", "long", "things"),
    [
        pytest.param("abstraction licence", MILL, "abstraction licence of Calder Paper mill", 1, id="told beside it"),
        pytest.param(
            "abstraction licence", "It ends on 30 June.", "abstraction licence of Calder Paper mill", 2, id="not"
        ),
        pytest.param("abstraction licence", MILL, "abstraction licence of Weir Paper mill", 2, id="of another"),
        pytest.param("abstraction licence", MILL, "discharge licence of Calder Paper mill", 2, id="another word"),
        pytest.param("rescue bid", SUITORS, "Harbourline rescue bid", 2, id="of another who is named there"),
        pytest.param("rescue bid", SUITORS, "Harbourline rescue bid for Lindmouth", 2, id="and of something else"),
        pytest.param(
            "rescue bid",
            "Harbourline must hand in its rescue bid by 6 March.",
            "Harbourline rescue bid",
            1,
            id="nobody else",
        ),
        pytest.param("the licence", MILL, "licence of Calder Paper mill", 2, id="no word of its own"),
        pytest.param("second abstraction licence", MILL, "abstraction licence of Calder Paper mill", 2, id="a mark"),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_shorter_name_is_that_of_the_longer_one_of_which_its_sentence_tells_the_rest(
    short: str, quote: str, long: str, things: int, *, first: bool
) -> None:
    days = ("2023-03-01", "2023-03-08") if first else ("2023-03-08", "2023-03-01")
    said = on(days[0], "2023-06-30", subject=short, quote=quote)
    renewed = change(days[1], Change.RENEWED, None, "2028-06-30", subject=long)
    assert len(derive([said, renewed], ANYTHING)) == things


def test_two_statements_of_one_text_about_what_has_no_name_of_its_own_are_about_one_thing() -> None:
    moved = change("2023-03-01", Change.EXTENDED, None, "2023-06-30", subject="the contract", key="one")
    stated = on("2023-03-01", "2023-06-30", subject="the contract", aliases=("Tarn Town",), key="one", start=60)
    assert len(derive([moved, stated], ANYTHING)) == 1


def test_a_lease_may_be_called_a_deal_and_no_licence() -> None:
    lease, licence, deal = map(normal, ("Marlow lease", "Marlow licence", "Marlow deal"))
    assert (lease.of_sort(deal), licence.of_sort(deal), lease.of_sort(licence)) == (True, True, False)


def test_an_end_of_another_kind_on_that_day_is_another_thing() -> None:
    said = on("2023-04-02", "2023-06-30", subject="the deal", quote="They sign the deal on 30 June.", kind=Kind.EVENT)
    assert len(tracked(said)) == 2
