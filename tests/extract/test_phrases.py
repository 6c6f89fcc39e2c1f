"""The verb groups and noun phrases of English sentences."""

from collections.abc import Iterator

import pytest

from monitor.extract.language import known
from monitor.extract.subject.clauses import Clauses
from monitor.extract.text import phrases
from monitor.extract.text.classes import DATE, LEAD, NOUN
from monitor.extract.text.phrases import MASK, Line
from monitor.extract.text.reading import read
from monitor.extract.text.sentences import split
from monitor.extract.text.verb_groups import groups

NAMES = known("en").names


def line_of(text: str) -> Line:
    return phrases.tokens(text, text.lower(), NAMES)


def verbs(text: str) -> list[str]:
    line = line_of(text)
    return [phrases.words(text, line, group.first, group.last + 1) for group in groups(line, NAMES)]


def names(text: str) -> Iterator[str]:
    line = line_of(text)
    for phrase in phrases.nouns(line):
        yield from (phrases.words(text, line, first, last) for _, first, last in phrases.forms(line, phrase, NAMES))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Clause 7 forbids resale.", ["forbids"]),
        ("Nothing in this Agreement revives the licence.", ["revives"]),
        ("The landlord notifies Tenant in writing.", ["notifies"]),
        ("Ferry workers plan to march again.", ["plan to march"]),
        ("Requests the Panel to report.", ["Requests", "to report"]),
        ("They set the fare at £2 and hit a wall.", ["set", "hit"]),
        ("The permit is due to expire.", ["is due to expire"]),
        ("The permit was extended to its holders.", ["was extended"]),
        ("The pay deal and the extended offer failed.", ["failed"]),
        ("The board is weighing an appeal.", ["is weighing"]),
        ("Painting of the hall starts soon.", ["starts"]),
        ("The fire safety questionnaire must be returned.", ["must be returned"]),
        ("The act forbids resale.", ["forbids"]),
        ("A new template will follow.", ["will follow"]),
        ("Version 5.1 reaches end of support soon.", ["reaches"]),
        ("Our records show that the bond lapsed.", ["show", "lapsed"]),
        ("The rule that limits night flights lapses.", ["limits", "lapses"]),
        ("Upstream drops the old driver.", ["drops"]),
        ("You may renew without penalty.", ["may renew"]),
        ("That one's good until spring.", ["one's good"]),
        ("The review of the drop in visits ends.", ["ends"]),
    ],
)
def test_verb_groups_hold_the_verbs_and_no_noun(text: str, found: list[str]) -> None:
    assert verbs(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Clause 7 forbids resale.", ["Clause 7", "resale"]),
        ("Payment set for spring is void.", ["Payment", "spring"]),
        ("Noting with concern the closure", ["concern", "closure"]),
        ("The lease is void.", ["lease"]),
        ("They blame the void lease.", ["void lease"]),
        ("Two U.S. sites shut.", ["U.S. sites"]),
        ("Mr. Ojala left Rauma Marine Inc. again.", ["Mr. Ojala", "Rauma Marine Inc."]),
        ("Later the Bank of Ghana objected.", ["Bank of Ghana"]),
        ("The drivers' claim of $6.8 million failed.", ["drivers' claim", "drivers' claim of $6.8 million"]),
        ("14 members left.", ["members"]),
        ("5 million dollars went missing.", []),
        ("The 530 will stop, and 4.7.1 is out.", ["530", "4.7.1"]),
        ("See you on Oct 28 there.", []),
        ("Parliament passed a stopgap bill hours before midnight.", ["Parliament", "stopgap bill", "midnight"]),
        ("The order lapsed a week later.", ["order"]),
        ("The hours of work rose.", ["hours", "hours of work", "work"]),
        ("The postponed regatta ended.", ["regatta"]),
        ("Postponed: the regatta.", ["regatta"]),
        ("Painting of the hall is over.", ["Painting", "Painting of the hall", "hall"]),
        ("Speaking of the lease, it is void.", ["lease"]),
        ("They are thinking of the lease.", ["lease"]),
    ],
)
def test_noun_phrases_hold_no_verb_no_predicate_no_date_and_no_bare_amount(text: str, found: list[str]) -> None:
    assert list(names(text)) == found


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("A reminder that the cert for api.example.net lapsed.", "cert for api.example.net"),
        ("A reminder that the cert lapsed.", "cert"),
        ("Our records show that your bond lapsed.", "bond"),
        ("The permit that the city issued.", "permit"),
        ("The pact of the two states lapsed.", "pact of the two states"),
    ],
)
def test_the_subject_of_a_clause_begins_behind_the_word_that_opens_it(text: str, subject: str) -> None:
    clauses = Clauses(read(split(text)[0], (), known("en")), NAMES)
    assert clauses.subject_of(clauses.groups[-1]) == (subject, "")


def test_the_same_word_is_read_by_the_words_beside_it() -> None:
    noun, verb = line_of("the report on fees"), line_of("they report on fees")
    assert (noun[1].tag, verb[1].tag) == (NOUN, phrases.VERB)


def test_a_bare_day_is_no_name_and_a_numbered_thing_is_one() -> None:
    found = list(names("The pumps stop between the 20th and the 22nd. The 22nd regiment will object."))
    assert "22nd regiment" in found
    assert not {"20th", "22nd"} & set(found)


def test_a_genitive_goes_on_behind_a_date() -> None:
    line = phrases.tokens("Monday's vote", f"{MASK}{phrases.FILL * 5}'s vote", NAMES)
    assert [token.tag for token in line] == [DATE, LEAD, NOUN]


@pytest.mark.parametrize("text", ["COUNCIL EXTENDS HARBOUR LEASE", "Council Extends Harbour Lease"])
def test_a_headline_is_read_whatever_its_letters(text: str) -> None:
    assert [word.lower() for word in verbs(text)] == ["extends"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The ban on imports lapses on Friday, the ministry said.", ["lapses", "said"]),
        ("The truce with rebels holds until spring.", ["holds"]),
        ("The visa for students runs until spring.", ["runs"]),
        ("The date for wage talks in Oslo.", []),
        ("The ban on imports will hurt sales figures for spring.", ["will hurt"]),
    ],
)
def test_a_form_that_may_be_either_is_the_verb_that_its_clause_wants(text: str, found: list[str]) -> None:
    assert verbs(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tarn 1.10 will be released.", ["Tarn 1.10"]),
        ("Doors open at 7.30.", ["Doors"]),
    ],
)
def test_a_version_that_looks_like_an_hour_is_part_of_its_name(text: str, found: list[str]) -> None:
    assert list(names(text)) == found
