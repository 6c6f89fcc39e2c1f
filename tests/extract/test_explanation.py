"""Each result says what made it, each other date why it is none, in words that a reader understands."""

import pytest

from monitor.extract import explain, subject_in_words, timexes
from monitor.extract.wording import SUBJECT_RULES, in_words
from tests.extract.annotated import Annotated, read
from tests.make import document

CORPUS = list(read())
PLAIN_ALREADY = {"the contract's own name"}
TEXT = (
    "The ferry licence, which was to lapse on 31 March, has been extended by 60 days. "
    "The lift was repaired on 2 March 2023. The council meets every Tuesday."
)


@pytest.mark.parametrize("annotated", CORPUS[::18], ids=lambda each: each.document.origin.source)
def test_every_date_is_in_a_result_or_has_a_reason(annotated: Annotated) -> None:
    told = explain(annotated.document)
    assert all(each.why and each.timex.text in each.context for each in told.unused)
    unused = {(each.timex.start, each.timex.end) for each in told.unused}
    for timex in timexes(annotated.document):
        results = [each for each in told.mentions if each.start <= timex.start < each.end]
        assert (timex.start, timex.end) in unused or results


@pytest.mark.parametrize("annotated", CORPUS[9::18], ids=lambda each: each.document.origin.source)
def test_every_result_names_its_cue_its_date_rule_and_its_subject_rule(annotated: Annotated) -> None:
    told = explain(annotated.document)
    for each in told.mentions:
        assert each.cue
        assert each.date_text in each.quote
        assert bool(each.date_rule) == bool(each.date_text)
        assert each.change is not None or each.date_rule
        assert set(each.subject_rule.split(", ")) <= {*SUBJECT_RULES, *PLAIN_ALREADY} or not each.subject
        assert subject_in_words(each.subject_rule) or not each.subject
        assert all("=" not in reason and "&" not in reason for reason in told.reasons(each))


@pytest.mark.parametrize("annotated", CORPUS[4::18], ids=lambda each: each.document.origin.source)
def test_what_weighed_most_is_said_once(annotated: Annotated) -> None:
    told = explain(annotated.document)
    for each in told.mentions:
        phrases = [phrase for reason in told.reasons(each) for phrase in reason.split(" and ")]
        assert len(phrases) == len(set(phrases)), phrases
        assert not [one for one in phrases for other in phrases if other.startswith(f"{one}, ")], phrases


def test_a_reason_that_is_told_more_exactly_beside_it_is_left_out() -> None:
    told = explain(document("The grain deal was extended until 17 May 2023, the port said on 18 March 2023."))
    (change,) = (each for each in told.mentions if each.change is not None)
    reasons = "; ".join(told.reasons(change))
    assert reasons.count("words for “extended”") == 1, reasons
    assert "words for “extended”, told as done" in reasons


def test_a_length_of_time_that_gives_a_date_says_from_which_day_it_counts() -> None:
    told = explain(document(TEXT))
    change = next(each for each in told.mentions if each.change is not None)
    assert (change.date_text, change.date_rule) == (
        "60 days",
        "duration, counted from the date that was to be the last",
    )
    assert (str(change.old_due), str(change.due)) == ("2023-03-31", "2023-05-30")


def test_each_other_date_has_its_reason_and_the_words_around_it() -> None:
    told = explain(document(TEXT))
    assert [(each.timex.text, each.context) for each in told.unused] == [
        ("2 March 2023", "… The lift was repaired on 2 March 2023. The council meets every …"),
        ("every Tuesday", "… 2023. The council meets every Tuesday."),
    ]
    assert told.unused[0].why.startswith("lies before the document")
    assert told.unused[1].why == "a repetition names no day"


@pytest.mark.parametrize(
    ("feature", "words"),
    [
        ("for=ahead", "nothing speaks against it, it lies ahead"),
        ("nearer=week 1", "the next such day is tomorrow"),
        ("nearer=week 3", "the next such day is in 3 days"),
        ("nearer=year 6", "the next such day is very far"),
        ("L until", "“until” before it"),
        ("when=some year&before=on", "a day without its year and in front: on"),
        ("what=expire&tense=Lahead", "nearest: a word for what ends and a verb before it, still to come"),
        ("tense2=past", "a verb farther before, past"),
        ("untilL1", "until before it, close"),
        ("w+1=^", "“nothing” directly behind it"),
        ("told=extended past True", "words for “extended”, told as done"),
        ("told=extended plainly with its day", "words for “extended”, told plainly, with its day"),
        ("past but was to", "over, but was to"),
        ("extended True plain=True", "words for “extended”, told as done, in a plain clause"),
        ("postponed after past=False", "words for “postponed”, and what was told before it"),
        ("quoted", "in a quotation"),
        ("what nobody has put in words=yet", "what nobody has put in words yet"),
    ],
)
def test_a_feature_is_told_in_words(feature: str, words: str) -> None:
    assert in_words(feature) == words
