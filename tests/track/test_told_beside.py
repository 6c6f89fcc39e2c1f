"""What befalls something before, beside or akin to the watched thing leaves that as it is."""

import pytest

from monitor.jsonl import Scenario
from monitor.jsonl import scenario as read_scenario
from monitor.policy import Watch
from monitor.replay import run_scenario
from tests.make import day, document


def state(name: str, first: str, then: str, language: str = "en") -> tuple[object, object]:
    """State and due, on 20 May 2024, of what a watch calls *name*, of which *first* and then *then* were read."""
    scenario = Scenario(
        id="one",
        watch=Watch(watch=name),
        documents=(
            document(first, "2024-03-01", "first", language),
            document(then, "2024-05-20", "then", language),
        ),
        as_of=(day("2024-05-20"),),
    )
    (row,) = run_scenario(scenario)
    found = row["commitments"]
    assert isinstance(found, list)
    return next((each["state"], each["due"]) for each in found if each["subject"] == name)


@pytest.mark.parametrize(
    ("name", "first", "then", "language"),
    [
        (
            "final report of the dam inquiry",
            "The final report of the dam inquiry is due on 30 June 2024.",
            "The dam inquiry published an interim report on Friday, a week ahead of schedule.",
            "en",
        ),
        (
            "lock gate replacement",
            "The lock gate replacement must be completed by 30 June 2024.",
            "An inspection of the lock gate was completed on Friday, two days early.",
            "en",
        ),
        (
            "Solvane lease",
            "The Solvane lease expires on 30 June 2024.",
            "A subsidiary of Solvane renewed its lease until 2030 on Thursday.",
            "en",
        ),
        (
            "Brückensanierung",
            "Die Brückensanierung muss bis zum 30. Juni 2024 abgeschlossen sein.",
            "Die Vorarbeiten für die Brückensanierung wurden am Freitag fristgerecht abgeschlossen.",
            "de",
        ),
    ],
)
def test_a_forerunner_a_check_or_a_kindred_firm_changes_nothing(
    name: str, first: str, then: str, language: str
) -> None:
    assert state(name, first, then, language) == ("pending", "2024-06-30")


def test_what_a_watch_names_itself_by_such_a_word_is_done() -> None:
    first = "The interim report of the dam inquiry is due on 30 June 2024."
    then = "The dam inquiry published its interim report on Friday, well ahead of the deadline."
    assert state("interim report of the dam inquiry", first, then)[0] == "fulfilled"


def test_the_lease_itself_is_renewed() -> None:
    first, then = "The Solvane lease expires on 30 June 2024.", "Solvane renewed its lease until 30 June 2030."
    assert state("Solvane lease", first, then) == ("pending", "2030-06-30")


def test_a_decision_that_waited_for_a_step_counts_once_another_text_states_its_day() -> None:
    documents = (
        document("The Solvane lease expires on 30 June 2024.", "2024-03-01", "first"),
        document(
            "The trustees extended the Solvane lease until 30 June 2030. The council has yet to approve.",
            "2024-05-20",
            "then",
        ),
        document("The Solvane lease expires on 30 June 2030.", "2024-09-01", "last"),
    )
    days = (day("2024-05-21"), day("2024-07-02"), day("2024-09-02"))
    scenario = Scenario(id="one", watch=Watch(watch="Solvane lease"), documents=documents, as_of=days)
    known = [row["commitments"] for row in run_scenario(scenario)]
    states = [(each["state"], each["provisional"]) for found in known if isinstance(found, list) for each in found]
    assert states == [("pending", True), ("overdue", True), ("pending", False)]


@pytest.mark.parametrize(
    ("thing", "due"), [("refund claims", "2024-10-31"), ("Halden claims", "2024-06-30"), ("job offers", "2024-06-30")]
)
def test_a_text_headed_by_the_watched_thing_moves_the_last_day_for_something_of_it(thing: str, due: str) -> None:
    told = [
        ("2024-03-01", "Recall", "The refund of the Tarn pram recall must be claimed by 30 June 2024."),
        ("2024-05-20", "Tarn pram recall refund", f"The deadline for {thing} has been extended to 31 October 2024."),
    ]
    documents = [
        {"id": when, "published": when, "title": title, "lang": "en", "text": text} for when, title, text in told
    ]
    watch = {"subject": "Tarn pram recall refund", "aliases": ["Tarn pram recall"]}
    row = {"id": "one", "watch": watch, "documents": documents, "as_of": ["2024-05-20"]}
    (shown,) = run_scenario(read_scenario(row, day("2026-01-01")))
    found = shown["commitments"]
    assert isinstance(found, list)
    assert [each["due"] for each in found if each["subject"] == "Tarn pram recall refund"] == [due]


def test_a_verb_of_which_the_watch_has_the_noun_is_what_must_be_done() -> None:
    first = "The Archive Act compliance deadline is near: firms have until 30 June 2024 to comply."
    assert state("Archive Act compliance deadline", first, "The Archive Act is popular.") == ("pending", "2024-06-30")
