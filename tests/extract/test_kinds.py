"""Words that leave no doubt of what kind a commitment is, and days that a sentence only mentions."""

import pytest

from monitor.extract import extract
from monitor.model import Kind
from tests.make import document


def kinds(text: str) -> list[Kind | None]:
    """Return the kinds of the commitments in a text."""
    return [each.kind for each in extract(document(text)) if each.change is None]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("We shall leave the Danish market by the end of this year.", Kind.PROMISE),
        ("The buyer shall submit its forecast for that year by 14 April.", Kind.DEADLINE),
        ("Commencement date: 14 April", Kind.EVENT),
        ("TERMINATION DATE: 14 April", Kind.EXPIRY),
        ("The contract expires at midnight on 14 April.", Kind.EXPIRY),
        ("The union set a deadline of noon on 14 April.", Kind.DEADLINE),
        ("The drivers will strike at 6 a.m. on 14 April.", Kind.EVENT),
        ("The exercise period for the options ends on 14 April.", Kind.DEADLINE),
        ("Members' right to subscribe lapses on 14 April.", Kind.DEADLINE),
        ("The time to respond expires on 14 April.", Kind.DEADLINE),
        ("Switch to the new app before 14 April.", Kind.DEADLINE),
        ("Make sure to renew the fishing card before 14 April.", Kind.DEADLINE),
        ("The summer term ends on 14 April.", Kind.EVENT),
        ("School closes for Easter at noon on 14 April.", Kind.EVENT),
        ("The mill will report its half-year results on 14 April.", Kind.EVENT),
        ("Dr Orr will speak at the Weir Conference in Hale on 14 April.", Kind.EVENT),
        ("Food stocks in the town will be exhausted by 14 April.", Kind.FORECAST),
        ("The agency warned that the reservoir could be empty by 14 April.", Kind.FORECAST),
        ("Experts warned that the reservoir will be empty by 14 April.", Kind.FORECAST),
        ("The council hopes that the pool will reopen by 14 April.", Kind.FORECAST),
        ("Rents will fall by 14 April, analysts said.", Kind.FORECAST),
        ("The storm should reach the coast by 14 April.", Kind.FORECAST),
        ("We'll send you the missing pages by 14 April.", Kind.PROMISE),
        ("I will ring the surveyor on 14 April and let you know.", Kind.PROMISE),
        ("The mill said it would pay the arrears by 14 April.", Kind.PROMISE),
        ("You will be refunded within ten days.", Kind.PROMISE),
        ("The minutes will be made public on 14 April.", Kind.PROMISE),
        ("A dividend of 4 cents a share goes out on 14 April.", Kind.PROMISE),
        ("The comment period on the draft now ends on 14 April.", Kind.DEADLINE),
        ("Applications for the post close on 14 April.", Kind.DEADLINE),
        ("Bids can be submitted up to 14 April.", Kind.DEADLINE),
        ("The owner offered to mend the roof before 14 April.", Kind.PROMISE),
        ("The board has set itself the goal of halving waste by 14 April.", Kind.PROMISE),
        ("He'll let us know by 14 April.", Kind.PROMISE),
        ("I'll have it with you by 14 April.", Kind.PROMISE),
        ("Sorry about the kiln. Will mend it or send a new one on 14 April.", Kind.PROMISE),
        ("The map will be online on 14 April, I give you my word.", Kind.PROMISE),
        ("Proofs back by 14 April, they swear.", Kind.PROMISE),
        ("The lamp should be with you by 14 April.", Kind.FORECAST),
        ("The report should land on 14 April.", Kind.FORECAST),
        ("Your forms should reach us by 14 April.", Kind.DEADLINE),
        ("Names to the secretary by 14 April.", Kind.DEADLINE),
        ("Our deal with the mill ends in April.", Kind.EXPIRY),
        ("Outing to the coast, 14 April.", Kind.EVENT),
        ("Orders have to be back by 14 April if you want free delivery.", Kind.DEADLINE),
        ("The winter series begins on 14 April.", Kind.EVENT),
        ("The AGM is 14 April, at seven.", Kind.EVENT),
        ("The show of old maps comes down on 14 April.", Kind.EXPIRY),
        ("We expect to have it back by 14 April.", Kind.FORECAST),
        ("The waiting lists close on 14 April.", Kind.DEADLINE),
        ("Lunch on 14 April for the ringers is still on.", Kind.EVENT),
        ("The coach will let parents know by 14 April who has a place.", Kind.PROMISE),
        ("Whoever has not paid by 14 April comes off the list.", Kind.DEADLINE),
        ("A transitional period lasting until 14 April is provided for.", Kind.EXPIRY),
        ("Our half-price sale must end on 14 April.", Kind.EXPIRY),
        ("The agency thinks rents will be 3% higher by 14 April.", Kind.FORECAST),
        ("The lower pitch should be playable by 14 April.", Kind.FORECAST),
        ("Members can opt out until 14 April.", Kind.DEADLINE),
        ("Pupils are expected to hand in the slips by 14 April.", Kind.DEADLINE),
        ("The firm was given ten days from today to hand over its files.", Kind.DEADLINE),
        ("A decision is likely on 14 April.", Kind.FORECAST),
        ("Prices could double by 14 April, the millers warn.", Kind.FORECAST),
        ("The embargo on melons is to be lifted on 14 April.", Kind.EXPIRY),
        ("A ministry economist predicted wheat would reach $9 by 14 April.", Kind.FORECAST),
        ("Repairs to the lock are expected to be complete by 14 April.", Kind.FORECAST),
        ("The brewery wants to halve its waste by 14 April.", Kind.PROMISE),
        ("The minister assured growers that seed would be handed out by 14 April.", Kind.PROMISE),
        ("Orrin Steel pledged to repay the grant before 14 April.", Kind.PROMISE),
        ("Abstracts for the spring school will be accepted until 14 April.", Kind.DEADLINE),
        ("Tenders for the chapel roof are now open and close on 14 April.", Kind.DEADLINE),
        ("14 April is the last day to pay the pitch fee.", Kind.DEADLINE),
        ("The pilots' ultimatum runs out on 14 April.", Kind.DEADLINE),
        ("Please bring the keys back to the porter by 14 April.", Kind.DEADLINE),
        ("By 14 April pupils must hand in their sketches.", Kind.DEADLINE),
        ("Rivers may rise by a metre by 14 April.", Kind.FORECAST),
        ("Egg prices could fall by 14 April, the growers say.", Kind.FORECAST),
        ("It is estimated that the herd will reach 900 head by 14 April.", Kind.FORECAST),
        ("Snow is expected from 14 April.", Kind.FORECAST),
        ("According to a forecast by the port, traffic will double by 14 April.", Kind.FORECAST),
        ("Milk output will drop to a new low by 14 April, the union predicts.", Kind.FORECAST),
        ("Traders see cocoa hitting 9,000 dollars by 14 April.", Kind.FORECAST),
        ("Delivery is expected by 14 April.", Kind.FORECAST),
        ("The export ban comes into force on 14 April.", Kind.EVENT),
        ("On 14 April the import ban takes effect.", Kind.EVENT),
        ("Applications for the summer course open on 14 April.", Kind.EVENT),
        ("The envoy is due to visit the camp on 14 April.", Kind.EVENT),
        ("The play premieres on 14 April.", Kind.EVENT),
    ],
)
def test_words_before_a_day_tell_what_it_is(text: str, kind: Kind) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("We must answer the regulator by 14 April.", Kind.PROMISE),
        ("We will hold the annual meeting on 14 April.", Kind.PROMISE),
        ("The union said it would meet the owners on 14 April.", Kind.PROMISE),
        ("The pilots said it would likely snow on 14 April.", Kind.PROMISE),
        ("The exhibition closes on 14 April.", Kind.DEADLINE),
        ("The old tickets can be used until 14 April.", Kind.DEADLINE),
        ("The lease has two years to run.", Kind.DEADLINE),
        ("The company pledged to keep the mill open until 14 April.", Kind.PROMISE),
        ("Booking for the spring season opens to friends on 14 April.", Kind.DEADLINE),
        ("Entries are expected to reach us by 14 April.", Kind.FORECAST),
        ("Slips should be back in the office by 14 April.", Kind.FORECAST),
        ("All pumps should be working by 14 April.", Kind.FORECAST),
        ("The escalators ought to be running by 14 April under the contract.", Kind.FORECAST),
        ("Tenants are expected to be ready by 14 April.", Kind.FORECAST),
        ("The company reckons the plant must be sold by 14 April.", Kind.FORECAST),
        ("Whoever wants to enter the race must sign up by 14 April.", Kind.PROMISE),
        ("Anyone who plans to dig must tell the council by 14 April.", Kind.PROMISE),
        ("We will double our fleet by 14 April.", Kind.FORECAST),
        ("The mill will double its output by 14 April.", Kind.FORECAST),
        ("The rent falls due on 14 April.", Kind.FORECAST),
        ("Entries should reach the office by 14 April.", Kind.FORECAST),
        ("Replies are expected by 14 April.", Kind.FORECAST),
        ("The licence will come into force on signature and run until 14 April.", Kind.EVENT),
        ("The report is due to be handed in by 14 April.", Kind.EVENT),
        ("Claims should reach our Leith office by 14 April.", Kind.FORECAST),
        ("Arrears should fall below the limit by 14 April or the lease ends.", Kind.FORECAST),
        ("The panel should reach a quorum by 14 April.", Kind.FORECAST),
        ("The right of way over the field ends on 14 April.", Kind.DEADLINE),
        ("The lock-up period ends on 14 April.", Kind.DEADLINE),
        ("The chairman's second term ends on 14 April.", Kind.EVENT),
        ("The switch to the new tariff takes place on 14 April.", Kind.DEADLINE),
        ("The union warned that its members would strike on 14 April.", Kind.FORECAST),
        ("The bank warned that accounts will be closed on 14 April.", Kind.FORECAST),
        ("The landlord warned tenants that the rent will rise on 14 April.", Kind.FORECAST),
        ("The council warned that fines will be due from 14 April.", Kind.FORECAST),
        ("The withdrawal period of the troops ends on 14 April.", Kind.DEADLINE),
        ("The election period ends on 14 April.", Kind.DEADLINE),
        ("The fishing permit will run out on 14 April.", Kind.FORECAST),
        ("The council hopes to reopen the pool by 14 April.", Kind.FORECAST),
        ("The agency will publish its findings by 14 April.", Kind.EVENT),
    ],
)
def test_words_like_them_tell_nothing_by_themselves(text: str, other: Kind) -> None:
    assert other not in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Her mother, who will be ninety in April, still cooks for eight.",
        "The captain turns 34 on 14 April.",
        "I remember the 4th of May as a cold day.",
        "Some speak of April, others of the summer.",
        "Under the old rules tenants had until 14 April to object.",
        "Under the previous regime, returns were filed by 14 April.",
        "The offer that the crews rejected gave 2 per cent from 1 April.",
        "A motion to close the pool on 14 April failed.",
        "It is not true that cards stop working on 14 April.",
        "No one has yet agreed to 1 September as the first day.",
        "There is talk of a strike in May.",
        "The plan to move the market to 15 April was dropped after protests.",
        "The claim that the king will abdicate on 30 April was made up.",
        "The ferry usually runs late in the first week of May.",
        "He was seen leaving the mill on 14 February.",
        "His birthday is on 14 April.",
        "There will be no meeting on 14 April.",
        "Will the bridge open on 14 April?",
        "Residents asked whether the deadline was 14 April.",
        "Critics want the ban to end on 14 April.",
        "The union proposed 14 April as the date of the strike.",
        "If the deadline were 14 April, nobody could meet it.",
        "For example, a visa issued in March would expire on 14 April.",
        "No date is set, and 14 April was never discussed.",
        "In a typical year, the first swallows arrive in April.",
        "Please do not touch the seals before then.",
    ],
)
def test_a_day_that_is_only_mentioned_is_no_commitment(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The pass costs 34 and expires on 14 April.",
        "Please remember the 14 April deadline for entries.",
        "Under the new rules tenants have until 14 April to object.",
        "The offer, which some rejected, expires on 14 April.",
        "A motion to close the pool on 14 April will be put to the vote on 20 March.",
        "The lease runs out on 14 April.",
        "There is talk of a strike on 14 April.",
        "The pass expires when its holder turns 26 on 14 April.",
        "Her allowance stops when she turns 21 on 14 April.",
        "Offers (by letter dated 14 April at the latest) must be sealed.",
        "They recall the 14 April deadline for refunds.",
        "Typically the levy is due on 14 April.",
        "The charge usually made falls due on 14 April.",
        "The fee will be 60 on 14 April.",
        "There will be no extension beyond 14 April.",
        "There is no meeting before the lease ends on 14 April.",
        "Will the ministers agree before the truce ends on 14 April?",
        "Can you send us the figures by 14 April?",
        "Tenants asked whether the 14 April deadline could be moved.",
        "Nobody asked whether the waiver would be extended before it lapses on 14 April.",
        "We want the party to start at eight on 14 April.",
        "The court wants the file to be closed by 14 April.",
        "Card valid until 2025-04-14-UTC.",
        "Expires: 2025-04-14/EU",
        "EXPIRY-2025-04-14",
        "Rent due Q-2025-04-14",
        "A motion to extend the lease beyond 14 April failed.",
        "A proposal to scrap the vote on 14 April was rejected.",
        "Reports that we will miss the 14 April deadline are wrong.",
        "Cars approved under the old rules can be sold until 14 April.",
        "The licence must be renewed every year, this year by 14 April.",
        "There is talk about what happens when the permit expires on 14 April.",
        "Nobody knows whether the truce will be extended when it ends on Sunday.",
        "Nobody knows whether the permit will be extended beyond 14 April.",
        "Talks about the strike on 14 April go on.",
        "The plan to move the market to 15 April was adopted after long debate.",
        "It is unclear whether the firm has paid the rent due on 14 April.",
        "It is doubtful whether the builder will hand over the quay on 14 April as agreed.",
        "Asked whether the deadline was 14 April, the clerk said yes.",
        "There is no sign that the strike on 14 April will be called off.",
        "There is no change to the hearing on 14 April.",
        "There will be no water from 14 April until 20 April.",
        "The owner wants the lease to end on 14 April.",
        "Will the strike on 14 April be called off?",
        "Will the council meeting on 14 April be streamed?",
        "Does the new fee apply from 1 April?",
    ],
)
def test_the_day_of_something_stays_one(text: str) -> None:
    assert kinds(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Clerk to write to the county by 14 April.", Kind.DEADLINE),
        ("Post the call for quotes (quotes back 14 April, 3 p.m.).", Kind.DEADLINE),
        ("Contracts for the old lift may be renewed until 14 April.", Kind.DEADLINE),
        ("Round 9 was to close on 14 April.", Kind.DEADLINE),
        ("Petitions due in Room 114: 14 April", Kind.DEADLINE),
        ("A written report follows within five working days.", Kind.PROMISE),
        ("We shall write to you again when we have it, and in any case before 14 April.", Kind.PROMISE),
        ("Mayor Lund figures the new rink will open by 14 April.", Kind.FORECAST),
        ("Registration for autumn opens (seniors) on 14 April.", Kind.EVENT),
    ],
)
def test_minutes_letters_and_calendars_say_of_what_kind_a_day_is(text: str, kind: Kind) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    "text", ["Staff to strike on 14 April.", "The chair to be elected on 14 April will serve two years."]
)
def test_what_somebody_is_to_do_is_not_always_a_task(text: str) -> None:
    assert Kind.DEADLINE not in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Awards are for work that starts after 14 April.",
        "The refund is for tickets that were bought before 1 March.",
        "The online form was down for most of last week.",
    ],
)
def test_a_day_from_which_a_rule_counts_is_only_mentioned(text: str) -> None:
    assert kinds(text) == []


def test_a_day_that_such_a_rule_ends_on_is_not() -> None:
    assert kinds("Claims for tickets that were bought before 1 March must be in by 14 April.")
