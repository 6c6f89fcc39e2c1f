"""Of what each verb of an English sentence is said, and what it acts on."""

import pytest

from monitor.extract.language import known
from monitor.extract.text import phrases
from monitor.extract.text.reading import Reading, read
from monitor.extract.text.roles import Roles, Span, roles
from monitor.extract.text.sentences import split

ENGLISH = known("en")


def told(text: str) -> tuple[Reading, Roles]:
    (sentence,) = split(text, ENGLISH.stops)
    reading = read(sentence, [], ENGLISH)
    return reading, roles(reading, ENGLISH.code)


def words(reading: Reading, span: Span | None) -> str:
    return phrases.words(reading.sentence.text, reading.line, *span) if span is not None else ""


def first_of(reading: Reading, verb: str) -> int:
    return next(group.first for group in reading.groups if reading.line[group.main].text == verb)


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("The bursary that the Arlen Trust has paid ends soon.", "ends", "The bursary"),
        ("The subsidy, £31,000 from the Hollin Fund, stops soon.", "stops", "The subsidy"),
        ("The grant that covers half of the cost must be obligated soon.", "obligated", "The grant"),
        ("The checks that six countries carry out at their borders will go on.", "go", "The checks"),
        ("The largest operation the council has run closes soon.", "closes", "The largest operation"),
        ("The tram being built at the Torne yard will be handed over soon.", "handed", "The tram"),
        ("The council must sign the lease and will pay the rent.", "pay", "The council"),
        ("The minister said the permit lapses soon.", "lapses", "the permit"),
        ("The pool opened; the lift does not work.", "work", "the lift"),
        ("The pool (the old one closed) opens soon.", "opens", "The pool"),
    ],
)
def test_a_verb_is_said_of_the_phrase_that_its_clause_is_about(text: str, verb: str, subject: str) -> None:
    reading, found = told(text)
    assert words(reading, found.subjects.get(first_of(reading, verb))) == subject


def test_an_infinitive_has_its_own_object_and_the_subject_of_the_verb_that_it_completes() -> None:
    reading, found = told("The port had a month to pay the quota back.")
    pay = first_of(reading, "pay")
    assert words(reading, found.subjects.get(pay)) == "The port"
    assert words(reading, found.objects.get(pay)) == "the quota"
    assert reading.line[found.rulers[pay].main].text == "had"


def test_a_relative_clause_hangs_on_the_phrase_before_it() -> None:
    reading, found = told("The bank kept the notes which lapse soon.")
    assert words(reading, found.heads.get(first_of(reading, "lapse"))) == "the notes"
