"""Which day, month or year a text means that does not say it: tense, preposition, creation time and story decide."""

import pytest

from monitor.extract.timex import find
from monitor.model import Grain, Timex
from tests.make import document

WEDNESDAY = "2023-03-08"


def _only(sentence: str, published: str = WEDNESDAY, span: str = "", language: str = "en") -> Timex:
    found = find(document(sentence, published=published, language=language))
    return next(timex for timex in found if span in ("", timex.text))


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        ("The minister said on Wednesday that grain moves.", "2023-03-08"),
        ("The minister said on Thursday that grain moves.", "2023-03-02"),
        ("The council will meet on Wednesday.", "2023-03-08"),
        ("The council will meet on Tuesday.", "2023-03-14"),
        ("They agreed to meet on Friday.", "2023-03-10"),
        ("The vote was postponed until Friday.", "2023-03-10"),
        ("The bill must be signed by Friday.", "2023-03-10"),
        ("The pass expired on Friday.", "2023-03-03"),
        ("He met them on Monday and will fly home on Friday.", "2023-03-06"),
        ("The mill will close, its owner said Monday.", "2023-03-06"),
        ("Prices are likely to fall Monday.", "2023-03-13"),
        ("A truce that has held so far is due to run out on Sunday.", "2023-03-12"),
        ("The bank that failed its clients plans to repay them by Friday.", "2023-03-10"),
        ("The bank that failed its clients will pay by Friday.", "2023-03-10"),
        ("The bank that promised so much failed to pay by Monday.", "2023-03-06"),
        ("Voters go to the polls Sunday.", "2023-03-12"),
        ("Shots were fired as the mayor, who is to retire Monday, spoke.", "2023-03-13"),
        ("He is scheduled to be sentenced Monday.", "2023-03-13"),
        ("By Sunday the river had fallen two feet.", "2023-03-05"),
        ("By Sunday all bids submitted must be opened.", "2023-03-12"),
        ("Rain is forecast for Saturday.", "2023-03-11"),
        ("The club did not renew its lease by Monday's deadline.", "2023-03-06"),
        ("The sides failed to agree by Monday's deadline.", "2023-03-06"),
        ("The firm had not filed by Monday, the court said.", "2023-03-06"),
        ("The sides must not fail to agree by Monday.", "2023-03-13"),
        ("The bank will not pay by Monday.", "2023-03-13"),
        ("Polls open Saturday.", "2023-03-11"),
        ("They play again Tuesday in Lyon.", "2023-03-14"),
        ("He spoke ahead of a Monday deadline set by the bank.", "2023-03-13"),
        ("The raid began before dawn on Monday.", "2023-03-06"),
        ("The long-awaited visit begins Monday.", "2023-03-13"),
        ("On Monday the long-awaited visit will begin.", "2023-03-13"),
        ("The troubled bank reopened Monday.", "2023-03-06"),
        ("Coming up Monday, the miners of the north.", "2023-03-13"),
        ("He will be sworn in on Feb. 20 and again on Monday.", "2023-02-20"),
        ("The launch, which was due on Thursday, has been postponed.", "2023-03-09"),
        ("The launch, which had been due on Tuesday, has been put off.", "2023-03-07"),
        ("The launch, which was due on Thursday, went well.", "2023-03-02"),
    ],
)
def test_the_tense_of_the_clause_places_a_weekday(sentence: str, due: str) -> None:
    assert str(_only(sentence).due) == due


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        ("The filing was due March 1 but nobody came.", "2023-03-01"),
        ("The tax must be paid by March 1.", "2023-03-01"),
        ("The papers were due on February 14.", "2023-02-14"),
        ("Applications must be filed by February 20.", "2023-02-20"),
    ],
)
def test_a_missed_deadline_never_moves_to_next_year(sentence: str, due: str) -> None:
    assert str(_only(sentence).due) == due


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        ("The deal is set to expire March 18.", "2023-03-18"),
        ("The deal was extended to May 18.", "2023-05-18"),
        ("The fair will be held on December 10.", "2023-12-10"),
        ("The permit expired June 30.", "2022-06-30"),
        ("The bank reported a loss on November 3.", "2022-11-03"),
        ("The lease ends on January 5.", "2024-01-05"),
        ("They will meet again in February.", "2024-02"),
        ("Sales rose in February.", "2023-02"),
        ("Sales rose in April.", "2022-04"),
        ("From April through September, exports climbed.", "2022-04"),
        ("Test runs started in April.", "2022-04"),
        ("It broke the record set on May 5.", "2022-05-05"),
        ("The date is set for May 5.", "2023-05-05"),
    ],
)
def test_the_tense_of_the_clause_places_a_day_or_month_without_a_year(sentence: str, due: str) -> None:
    timex = _only(sentence)
    assert (str(timex.due), timex.year_inferred, timex.relative) == (due, True, True)


def test_a_sentence_that_opens_with_a_year_gives_it_to_the_days_that_follow() -> None:
    assert _only("In 2004 the river rose. On 9 August the dam broke.", span="9 August").value == "2004-08-09"


def test_a_year_told_in_passing_gives_nothing() -> None:
    text = "The firm, founded in 2004, sold its mill on 9 January."
    assert _only(text, span="9 January").value == "2023-01-09"


def test_a_range_takes_the_year_of_its_end() -> None:
    assert _only("The works run from April to September 2025.", span="April").value == "2025-04"
    assert _only("The works run from October to March 2025.", span="October").value == "2024-10"


def test_a_story_about_another_time_gives_its_own_year() -> None:
    years = " ".join(f"In {year} the town grew." for year in range(1900, 1910))
    text = f"{years} On 4 May 1911 the mine opened. In November it closed. In January it opened again."
    assert _only(text, span="November").value == "1911-11"
    assert _only(text, span="January").value == "1912-01"


@pytest.mark.parametrize(
    ("sentence", "span", "due"),
    [
        ("The ban takes effect March 18-20.", "March 18", "2023-03-18/2023-03-20"),
        ("The vote falls between March 18 and March 20.", "March 18", "2023-03-18/2023-03-20"),
        ("It ends next week.", "next week", "2023-03-13/2023-03-17"),
        ("It ends over the weekend.", "the weekend", "2023-03-11/2023-03-12"),
        ("It ends by early April.", "early April", "2023-04"),
        ("It ends by mid-April.", "mid-April", "2023-04"),
        ("It ends by the end of April.", "the end of April", "2023-04-30"),
        ("It ends by the end of the year.", "the end of the year", "2023-12-31"),
        ("It ends in May 2024.", "May 2024", "2024-05"),
    ],
)
def test_grain_is_kept(sentence: str, span: str, due: str) -> None:
    assert str(_only(sentence, span=span).due) == due


@pytest.mark.parametrize(
    ("sentence", "value", "due"),
    [
        ("Payment must be made within 60 days.", "2023-05-07", "2023-05-07"),
        ("The truce expires in two weeks.", "2023-03-22", "2023-03-22"),
        ("Notice is given within thirty (30) days after receipt.", "P30D", "None"),
        ("The town fell within two months.", "P2M", "None"),
        ("The lease runs for two years.", "P2Y", "None"),
    ],
)
def test_a_duration_is_a_day_only_where_it_counts_from_the_creation_time(sentence: str, value: str, due: str) -> None:
    timex = _only(sentence)
    assert (timex.value, str(timex.due)) == (value, due)


def test_a_time_of_day_belongs_to_the_day_beside_it() -> None:
    day, clock = find(document("It ends March 18, 2023 at 5 p.m. EST.", published=WEDNESDAY))
    assert day.due is not None
    assert clock.due is not None
    assert (str(day.due), str(day.due.clock), day.due.zone) == ("2023-03-18", "17:00:00", "America/New_York")
    assert (clock.value, str(clock.due)) == ("2023-03-18T17:00", "2023-03-18")


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("Sales in 2022 fell from a year earlier.", "a year earlier", "2021"),
        ("Profit fell to $2 million on Monday from $3 million a year earlier.", "a year earlier", "2022-03-06"),
        ("In 2017 it had 400 stores. A year earlier it had 300.", "A year earlier", "2016"),
        ("He moved in 1961 and two years later sold the farm.", "two years later", "1963"),
        ("He signed until 2026. Two weeks later he left.", "Two weeks later", "2023-03-22"),
        ("It sank on Monday, two days later.", "two days later", "2023-03-06"),
        ("Three years later, 1985, she left.", "Three years later", "1985"),
        ("The rate was 5.3% in January and 5.2% a month earlier.", "a month earlier", "2022-12"),
    ],
)
def test_a_distance_counts_from_the_day_that_the_story_has_reached(text: str, span: str, value: str) -> None:
    assert _only(text, span=span).value == value


def test_a_time_of_day_after_until_belongs_to_the_day_after_it() -> None:
    text = "The offer runs from 9am on Monday 13 March until 5pm on Friday 24 March."
    assert (_only(text, span="9am").value, _only(text, span="5pm").value) == ("2023-03-13T09:00", "2023-03-24T17:00")


def test_a_time_of_day_alone_names_no_day() -> None:
    assert _only("The gate opens at 10:31 PM IST.").due is None


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("ISTANBUL, March 8 (Reuters) - Talks resume.", "dateline"),
        ("NEW YORK, March 8 -- Talks resume.", "dateline"),
        ("Published: March 7, 2023\n\nTalks resume.", "byline"),
        ("Last updated on March 7, 2023\n\nTalks resume.", "byline"),
        ("The deal, signed March 7, 2023, holds.", "month day"),
        ("Museum Night, 19 May - cancelled, we are sorry.", "day and month"),
    ],
)
def test_a_dateline_and_a_byline_are_told_apart_from_dates_of_the_story(text: str, rule: str) -> None:
    assert _only(text).rule == rule


@pytest.mark.parametrize(
    ("language", "sentence", "due"),
    [
        ("de", "Der Vertrag läuft am 18. März aus.", "2023-03-18"),
        ("de", "Der Rat wird am Freitag tagen.", "2023-03-10"),
        ("de", "Der Minister sagte am Freitag ab.", "2023-03-03"),
        ("fr", "Le bail expirera le 18 mars.", "2023-03-18"),
        ("fr", "Le ministre a annoncé vendredi son départ.", "2023-03-03"),
        ("es", "El contrato vencerá el viernes.", "2023-03-10"),
        ("es", "El ministro dijo el viernes que no.", "2023-03-03"),
        ("uk", "Угода діятиме до п'ятниці.", "2023-03-10"),
        ("uk", "Міністр заявив у п'ятницю про це.", "2023-03-03"),
        ("ru", "Договор будет подписан в пятницу.", "2023-03-10"),
        ("ru", "Министр заявил в пятницу об этом.", "2023-03-03"),
    ],
)
def test_every_language_tells_the_tense(language: str, sentence: str, due: str) -> None:
    assert str(_only(sentence, language=language).due) == due


def test_an_expression_goes_on_in_the_next_line_but_not_in_the_next_paragraph() -> None:
    assert [timex.text for timex in find(document("It ends on March\n18 at the latest."))] == ["March\n18"]
    assert [timex.text for timex in find(document("Sales fell in March\n\n18 ships left."))] == ["March"]
    assert [timex.text for timex in find(document("It runs into March.\n\n18 ships left."))] == ["March"]


@pytest.mark.parametrize(
    ("text", "span", "due"),
    [
        ("The Games will open on July 23, 2021. The Paralympics follow on Aug. 24.", "Aug. 24", "2021-08-24"),
        ("The Games will open on July 23, 2021, and the Paralympics on Aug. 24.", "Aug. 24", "2021-08-24"),
        ("The tender ends on 30 November 2021. The contract will start on 1 December.", "1 December", "2021-12-01"),
        ("The plant closes on 1 August 2021. Its last shift ends on 30 October.", "30 October", "2021-10-30"),
        ("The Games will open on July 23, 2021. A decision was made on Dec. 24.", "Dec. 24", "2019-12-24"),
        ("The Games will open on July 23, 2021. Before that, a match takes place on Aug. 24.", "Aug. 24", "2020-08-24"),
        ("The Games will open on July 23, 2021.\n\nThe council meets on Aug. 24.", "Aug. 24", "2020-08-24"),
        ("The Games will open on July 23, 2021. Pay your dues by Aug. 24.", "Aug. 24", "2020-08-24"),
        ("The act takes effect on 1 May 2021. The council meets on 14 June.", "14 June", "2020-06-14"),
        ("The Games will open on July 23, 2021. Ticket sales end on June 30.", "June 30", "2020-06-30"),
        ("The plant closes on 1 October 2022. It reports its figures on 2 November.", "2 November", "2020-11-02"),
    ],
)
def test_behind_a_day_ahead_printed_with_its_year_a_text_goes_on_in_that_year(text: str, span: str, due: str) -> None:
    assert str(_only(text, "2020-06-01", span).due) == due


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        ("La foire a lieu dimanche.", "2023-03-12"),
        ("Les élections ont lieu dimanche.", "2023-03-12"),
        ("Le concert a eu lieu dimanche.", "2023-03-05"),
        ("L'accord est arrivé à échéance samedi.", "2023-03-04"),
        ("L'accord arrive à échéance samedi.", "2023-03-11"),
    ],
)
def test_a_french_present_looks_ahead_and_a_perfect_back(sentence: str, due: str) -> None:
    assert str(_only(sentence, language="fr").due) == due


@pytest.mark.parametrize(
    ("sentence", "span", "cycle"),
    [
        ("The speaker has called members back for 10 a.m. Thursday.", "10 a.m. Thursday", Grain.WEEK),
        ("The maintenance announced for Saturday night is off.", "Saturday night", Grain.WEEK),
        ("The stall closed at midnight Monday.", "midnight Monday", None),
        ("They had to agree by Friday night.", "Friday night", None),
        ("The stall shut at noon on 6 March 2023.", "noon on 6 March 2023", None),
        ("The plan was to be filed by the turn of the year.", "the turn of the year", Grain.YEAR),
    ],
)
def test_a_time_of_a_weekday_may_be_that_of_another_week_where_no_word_tells_it(
    sentence: str, span: str, cycle: Grain | None
) -> None:
    assert (
        next((timex.cycle for timex in find(document(sentence, published=WEDNESDAY)) if timex.text == span), None)
        == cycle
    )


def test_the_end_of_a_year_that_is_half_over_is_that_of_the_year() -> None:
    assert (
        _only("The plan was to be filed by the turn of the year.", "2023-07-08", "the turn of the year").cycle is None
    )


def test_a_quarter_that_is_over_may_be_the_next_where_it_is_not_told_what_is_reported() -> None:
    assert (
        _only("Analysts see a first cut in the first quarter.", "2023-05-08", "the first quarter").cycle is Grain.YEAR
    )
    assert _only("Analysts saw a loss for the first quarter.", "2023-05-08", "the first quarter").cycle is None
