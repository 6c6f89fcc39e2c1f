"""Names: what tells a thing from others that are called the same."""

import pytest

from monitor.extract import extract, rows
from monitor.model import Change
from tests.make import document


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        (
            "The mayor says the State of Emergency declared in Executive Order No. 112 is extended for 30 days.",
            "Executive Order No. 112",
        ),
        ("The drought restrictions imposed by Water Order 7 are extended until 1 May 2023.", "Water Order 7"),
    ],
)
def test_the_numbered_paper_behind_a_thing_is_a_name_of_it(text: str, paper: str) -> None:
    assert any(paper in (each.subject, *each.aliases) for each in extract(document(text)))


@pytest.mark.parametrize(
    ("text", "full"),
    [
        (
            "The board approved the merger agreement, whose closing date is 14 April 2023.",
            "merger agreement … closing date",
        ),
        ("Members may upgrade to Rovik Plus for 80 euros until 31 December 2023.", "Members … Rovik Plus"),
    ],
)
def test_where_two_names_share_the_doubt_a_reader_is_shown_both(text: str, full: str) -> None:
    (found,) = extract(document(text))
    (row,) = rows([found])["commitments"]
    assert (found.called, row["subject"]) == (full, full)
    assert found.subject == row["aliases"][0]
    assert found.subject in full.split(" … ")


def test_a_sure_name_stands_alone() -> None:
    (found,) = extract(document("The Harbour Dredging Agreement expires on 18 March 2023."))
    assert found.called == found.subject == "Harbour Dredging Agreement"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Applicants have until 12 May 2023 to answer the questionnaire.", "questionnaire"),
        ("The state pays its farmers the premium by 30 June 2023.", "premium"),
        ("The minister will put the bill before parliament by 30 June 2023.", "bill"),
    ],
)
def test_a_name_is_what_is_due_rather_than_who_acts_or_gets_it(text: str, name: str) -> None:
    assert [each.subject for each in extract(document(text))] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Transit Agency's authority to collect tolls on bridges expires on 30 September 2023.",
            "Transit Agency's authority",
        ),
        ("An option to buy the mill lapses on 1 July 2023.", "option to buy the mill"),
        ("A plan to sell the port was put off until 1 October 2023.", "plan to sell the port"),
        ("The council wants to sell the port by 1 October 2023.", "port"),
        ("The firm that agreed to run the ferry said the ferry ends on 12 May 2023.", "ferry"),
        ("If the county decides to collect tolls, bridges close on 30 September 2023.", "bridges"),
    ],
)
def test_what_ends_is_the_noun_that_an_infinitive_completes_and_not_the_object_of_that(text: str, name: str) -> None:
    assert {each.subject for each in extract(document(text))} == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The agency will try again on Tuesday, 28 August 2023, to launch the Aquila probe.", "Aquila probe"),
        ("Engineers will attempt on 3 May 2023 to restart the pumping station.", "pumping station"),
    ],
)
def test_what_somebody_is_after_on_a_day_is_what_is_due_then(text: str, name: str) -> None:
    assert {each.subject for each in extract(document(text))} == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ministers want a deal before the truce expires on 30 June 2023.", "truce"),
        ("Nobody has spoken to the owners since the lease on the mill lapsed on 1 March 2023.", "lease on the mill"),
        ("Forty banks rely on Tarn Server 9. It goes out of support on 30 June 2023.", "Tarn Server 9"),
        ("Corvus 4 was bought by the county. It reaches end of life on 30 June 2023.", "Corvus 4"),
        ("The county granted the waiver in 2019, and it lapses on 30 June 2023.", "waiver"),
        ("Ministers expect the truce to end on 30 June 2023.", "truce"),
        ("Voting on 30 June 2023 was extended by two hours.", "Voting"),
        (
            "The firm's 18-month credit line with the bank, which it drew on, lapses on 30 June 2023.",
            "credit line with the bank",
        ),
        ("Orrin Savings has until 30 June 2023 to sell itself.", "Orrin Savings"),
        ("The deadline for shops to label their eggs is 30 June 2023.", "eggs"),
        ("The last day for the seller to deliver the deeds is 30 June 2023.", "deeds"),
        ("Ferry crews at Tarn Line have until noon on 30 June 2023 to accept the offer.", "offer"),
    ],
)
def test_what_ends_or_is_to_be_done_is_what_the_grammar_of_the_sentence_tells(text: str, name: str) -> None:
    assert [each.subject for each in extract(document(text))][-1] == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The offer, which has no conditions, and associated rights expire on 30 June 2023.", {"offer", "rights"}),
        ("The offer, the option and the pledge expire on 30 June 2023.", {"offer", "option", "pledge"}),
        ("The agency ends its support for Tarn 9 on 30 June 2023.", {"support for Tarn 9", "support", "Tarn 9"}),
    ],
)
def test_of_several_that_end_none_is_left_out_for_the_last(text: str, names: set[str]) -> None:
    (told,) = extract(document(text))
    assert names & {told.subject, *told.aliases, *told.called.split(" … ")}


@pytest.mark.parametrize("dateline", ["OSLO, March 8 - ", "DOHA/CAIRO (Agency) – ", "LAGOS, Nigeria (Agency) -- "])
def test_the_place_of_a_dateline_is_no_name(dateline: str) -> None:
    said = extract(document(f"{dateline}The two sides agreed to keep the truce until 30 April 2023."))
    assert said
    assert not any("OSLO" in name or "CAIRO" in name or "Nigeria" in name for each in said for name in each.aliases)


def test_of_the_likely_names_that_of_the_watch_comes_first_and_never_an_unlikely_one() -> None:
    text = "Users may upgrade to Brightdesk 5 for 80 euros until 31 December 2023."
    assert [each.subject for each in extract(document(text), ("Brightdesk 5",))] == ["Brightdesk 5"]
    ban = "The ministry extended the ban on imports until 30 June 2023."
    named = [{each.subject for each in extract(document(ban), names)} for names in ((), ("ministry",))]
    assert named[0] == named[1]
    assert "ministry" not in named[0]


def test_a_thing_a_number_apart_from_that_of_the_watch_keeps_its_own_name() -> None:
    text = "Tern 7 was released in May. Tern 6 reached its end of life on 1 March 2023."
    told = extract(document(text, "2023-03-08"), names=("Tern 7 end of life", "Tern 7", "Tern 7 support"))
    assert {each.subject for each in told if each.change is Change.EXPIRED} == {"Tern 6"}
    assert not any("7" in name for each in told if each.change is Change.EXPIRED for name in each.aliases)


def test_a_name_from_elsewhere_on_the_page_is_none_of_what_a_sentence_names_itself() -> None:
    text = (
        "The Orrin Road Bridge stays closed until 9 August 2023. New beams are on order.\n\n"
        "Vans parked on the even side must be moved by 3 August 2023."
    )
    vans = extract(document(text), ("Orrin Road Bridge",))[-1]
    assert not any("Bridge" in name for name in (vans.subject, *vans.aliases))


def test_what_is_stated_of_a_day_and_what_is_told_to_have_moved_it_have_one_name() -> None:
    text = (
        "Corrie Mills Co said its board rejected the 41 dollar-a-share offer of Tarn Holdings Inc and postponed its "
        "annual meeting from 20 June 2023 to 25 July 2023."
    )
    said = extract(document(text, "2023-05-15"))
    assert {each.change for each in said} >= {None, Change.POSTPONED}
    assert len({each.subject for each in said if each.due is not None}) == 1


def test_who_hopes_for_an_agreement_hopes_for_no_thing_that_the_text_has_named() -> None:
    text = "The Harbour Dredging Agreement ended in May. She hoped for an agreement by 30 June 2023."
    assert extract(document(text, "2023-06-01"))[-1].subject == "agreement"


def test_who_must_turn_to_somebody_does_what_it_is_about() -> None:
    (told,) = extract(document("The commission must report to the minister by 31 May 2023."))
    assert "commission report to the minister" in (told.subject, *told.aliases)
    (told,) = extract(document("Tenants must apply to the council by 31 May 2023."))
    assert told.subject == "Tenants apply to the council"


def test_who_moves_an_end_tells_of_that_end_and_nothing_that_was_asked_for() -> None:
    text = "The judge granted the request for more time on Friday, moving the deadline to appeal to 3 April 2023."
    (told,) = [each for each in extract(document(text, "2023-02-24")) if each.change]
    assert (told.subject, str(told.due)) == ("deadline", "2023-04-03")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Coastal Fisheries Agreement was signed in 2019. The permit ends on 14 April 2023.", "permit"),
        ("The Rural Bus Fund pays for two lines. The contract ends on 14 April 2023.", "contract"),
        ("The Clean Rivers Act was passed in 2020. The truce ends on 14 April 2023.", "truce"),
        ("The Reef Grain Initiative helps exporters. The pact ends on 14 April 2023.", "Reef Grain Initiative"),
        ("The Sorrel Valley Truce has held. The deal ends on 14 April 2023.", "Sorrel Valley Truce"),
        ("The Clean Harbour Scheme began in 2020. The programme ends on 14 April 2023.", "Clean Harbour Scheme"),
    ],
)
def test_a_noun_stands_for_no_named_thing_of_another_kind(text: str, name: str) -> None:
    assert [each.subject for each in extract(document(text)) if each.due and each.due.start.year == 2023] == [name]


def test_what_somebody_lets_lapse_is_what_lapsed_even_where_a_watch_names_who_did() -> None:
    names = ("Orioles lease", "Orioles")
    (told,) = extract(document("Orioles let five-year lease option lapse", "2023-02-02"), names)
    assert told.called == "lease option"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "La réunion du 20 avril est avancée d'une semaine.", "réunion"),
        ("fr", "Le permis d'exploitation a été prolongé d'un an jusqu'au 30 juin 2025.", "permis d'exploitation"),
        ("fr", "Le conseil a approuvé le report de la dette au 30 juin et le budget.", "dette"),
        ("es", "El juez confirmó el aplazamiento del juicio al 12 de abril y la fianza.", "juicio"),
        (
            "de",
            "Der Rat beschloss, die Frist zur Grundsteuer bis zum 30. Juni auszudehnen, und einen Beschluss vertagt.",
            "Frist zur Grundsteuer",
        ),
    ],
)
def test_no_sign_and_nothing_that_is_joined_on_behind_the_day_names_what_was_moved(
    language: str, text: str, name: str
) -> None:
    moved = [each for each in extract(document(text, language=language)) if each.change is not None]
    assert [each.subject for each in moved] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Time limit for receipt of bids: 14 April 2023", "Time limit for receipt of bids"),
        ("The option of purchase of the mill lapses on 14 April 2023.", "option of purchase of the mill"),
        ("The offer of a free seat for older models ends on 14 April 2023.", "offer of a free seat"),
        ("The upgrade will take place in the night from 28 to 29 March.", "upgrade"),
    ],
)
def test_a_name_goes_on_behind_a_noun_without_an_article_to_what_it_is_of(text: str, name: str) -> None:
    (found,) = extract(document(text))
    assert found.called == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The photographs are on show until 27 March. They have been extended by popular demand.", "photographs"),
        ("Objections to F-1142 may be lodged with the agency until 4 April 2023.", "Objections to F-1142"),
        ("Orr Dairy must file its milk figures for 2022 by 20 April.", "milk figures"),
        ("The old plugins were to be dropped. Following feedback, we'll keep them until 31 May.", "old plugins"),
        ("Following a review, the waiver stays in force until 31 May.", "waiver"),
        ("The following permits expire on 31 May.", "following permits"),
    ],
)
def test_what_only_leads_on_is_no_name(text: str, name: str) -> None:
    assert name in {row["subject"] for row in rows(extract(document(text)))["commitments"]}


def test_who_has_not_paid_yet_has_missed_nothing() -> None:
    found = extract(document("Anyone who has not paid by 14 May will lose the place."))
    assert [each.change for each in found] == [None]


@pytest.mark.parametrize(
    ("text", "due", "name"),
    [
        (
            "Year 5 trip to the Weir. Consent forms are needed by Monday. We leave on 21 March.",
            "2023-03-21",
            "Year 5 trip",
        ),
        (
            "Please send your child in with a coat.\n\nParents' evening is on 29 March. Bookings open on Monday.",
            "2023-03-29",
            "Parents' evening",
        ),
        ("Release plan\n- rc1: 8 April 2023\n- final: 22 April 2023", "2023-04-22", "final"),
        (
            "We have news of your offer. Your quote (no. 77120) was valid until 1 March. It now runs to 5 May.",
            "2023-05-05",
            "quote",
        ),
    ],
)
def test_a_name_is_that_of_the_paragraph_the_line_or_the_sentence_before(text: str, due: str, name: str) -> None:
    found = {row["due"]: row["subject"] for row in rows(extract(document(text)))["commitments"]}
    assert found[due].startswith(name)


def test_it_is_the_thing_of_the_sentence_before_rather_than_the_title() -> None:
    text = "Roads programme 2023\n\nThe footbridge at Orr was damaged by a lorry in January. It will reopen on 5 May."
    (row,) = rows(extract(document(text)))["commitments"]
    assert "footbridge" in row["subject"]


@pytest.mark.parametrize(
    ("text", "due", "name"),
    [
        ("Calls on the states to begin the census now and to complete it before the end of May.", "2023-05", "census"),
        ("Your order 55\n\nWe have added a voucher for €40. You can use it until 30 June.", "2023-06-30", "voucher"),
        ("The club's lease ran out in December. The owner has renewed it until 5 May 2025.", "2025-05-05", "lease"),
        ("• Our winter sale is over.\n• From 1 April we will no longer accept cheques.", "2023-04-01", "cheques"),
    ],
)
def test_what_something_is_done_to_is_named_by_the_nearest_thing(text: str, due: str, name: str) -> None:
    found = {row["due"][: len(due)]: row["subject"] for row in rows(extract(document(text)))["commitments"]}
    assert name in found[due]
