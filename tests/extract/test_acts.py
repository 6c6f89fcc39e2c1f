"""Acts of what a watch follows: told as done, and doubtful fulfilments for whoever knows what is awaited."""

import pytest

from monitor.extract import extract
from monitor.jsonl import scenario
from monitor.model import Change
from monitor.replay import run_scenario
from tests.make import day, document

NAMES = ("Kingfisher satellite launch", "Kingfisher satellite")


def done(text: str, names: tuple[str, ...] = NAMES, title: str = "News in brief") -> list[tuple[str, bool]]:
    """The subjects of the fulfilments told, with whether they are in doubt."""
    found = extract(document(text, title=title), names)
    return [(each.subject, bool(each.doubt)) for each in found if each.change is Change.FULFILLED]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("KOUROU - The Kingfisher satellite was launched on Friday and sent a first signal.", "Kingfisher satellite"),
        ("The Kingfisher satellite has been launched.", "Kingfisher satellite"),
        ("Kingfisher satellite launched by a crew of three.", "Kingfisher satellite"),
        ("About 40 Kingfisher dockers walked out at dawn.", "Kingfisher dockers"),
        ("Nordfuel restarted the Kingfisher satellite on Tuesday.", "Kingfisher satellite"),
        ("About 40 engineers inspected the Kingfisher satellite on Tuesday.", "Kingfisher satellite"),
    ],
)
def test_an_act_of_what_the_watch_names_is_a_doubtful_fulfilment(text: str, subject: str) -> None:
    assert done(text) == [(subject, True)]


def test_under_a_title_with_a_word_of_the_watch_every_act_is_told() -> None:
    text = "The signed packages are now available."
    assert done(text, title="Kingfisher: packages") == [("signed packages", True)]
    assert done(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Kingfisher satellite has not been launched.",
        "No Kingfisher satellite launched by a crew of three.",
        "The Kingfisher satellite will be launched on Friday.",
        "The Kingfisher satellite could have been launched.",
        "Engineers looked at the Kingfisher satellite.",
        "The old Kingfisher satellite was launched by the king.",
        "The Kingfisher satellite was delivered in parts to the site.",
        "The Kingfisher satellite was presented only in part.",
        "The Kingfisher satellite was partly completed.",
        "The Kingfisher satellite has been opened to criticism.",
        "Had the Kingfisher satellite been launched, markets would have moved.",
        "Markets moved as they do had the Kingfisher satellite been launched.",
    ],
)
def test_what_is_not_told_as_done_is_no_act(text: str) -> None:
    assert done(text) == []


def test_a_lapse_of_what_the_watch_names_is_a_doubtful_one() -> None:
    found = extract(document("The Kingfisher permit has lapsed after nobody asked for it."), ("Kingfisher permit",))
    assert [each.subject for each in found if each.change is Change.EXPIRED] == ["Kingfisher permit"]


def test_without_a_watch_no_act_is_told() -> None:
    assert done("The Kingfisher satellite has been launched.", names=()) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Tarn bridge was opened in 1932.",
        "The Tarn bridge was opened in 1932 and closed in 2020.",
        "In 1932 the Tarn bridge was opened.",
        "The Tarn bridge was opened on 2 May.",
        "The old Tarn bridge was opened by the king.",
        "The Tarn bridge was completed last year but stays shut.",
        "The Tarn bridge was completed on Saturday.",
        "The Tarn bridge was delivered in parts to the site.",
        "Had the Tarn bridge been opened, markets would have moved.",
    ],
)
def test_another_act_does_not_fulfil_what_is_awaited(text: str) -> None:
    assert awaited("The Tarn bridge will open on 18 May.", text) == "overdue"


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ("The Tarn bridge will open on 18 May.", "The Tarn bridge opened on Saturday."),
        ("The Tarn bridge will open on 18 May.", "The Tarn bridge was opened by the mayor on Saturday."),
        ("The opening of the Tarn bridge is set for 18 May.", "The Tarn bridge was opened on Saturday."),
        ("The Tarn bridge will be opened on 18 May.", "The Tarn bridge was opened by the mayor on Saturday."),
        ("The Tarn bridge will be demolished on 18 May.", "The Tarn bridge was demolished on Saturday."),
        ("The Tarn bridge is to be presented on 18 May.", "The Tarn bridge was presented on Saturday."),
    ],
)
def test_the_act_that_was_awaited_fulfils_it(told: str, text: str) -> None:
    assert awaited(told, text) == "fulfilled"


def awaited(told: str, text: str) -> str:
    """The state of what is *told* on 10 May, after the *text* of 19 May."""
    said = [("2024-05-10", told), ("2024-05-19", text)]
    documents = [{"id": on, "published": on, "text": each} for on, each in said]
    watch = {"subject": "Tarn bridge", "aliases": []}
    row = {"id": "bridge", "watch": watch, "documents": documents, "as_of": ["2024-05-20"]}
    (shown,) = run_scenario(scenario(row, day("2024-05-20")))
    (one,) = shown["commitments"]
    return str(one["state"])


@pytest.mark.parametrize(
    "text",
    [
        "On 8 May, three days before the deadline, Velmar had not filed its annual report.",
        "On 8 May, a day before the deadline, Velmar has still not filed its annual report.",
        "On 8 May, a day before the deadline, the tenants have yet to pay the deposit.",
        "On 8 May, a day before the deadline, Velmar failed to pay the deposit.",
        "On 8 May, a day before the deadline, Velmar did not hand in its annual report.",
    ],
)
def test_what_is_denied_is_not_fulfilled_in_time(text: str) -> None:
    found = extract(document(text, published="2024-05-12"))
    assert [each.quote for each in found if each.change is Change.FULFILLED] == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("At Thursday's AGM Tom Ashby was elected captain.", [("AGM", True)]),
        ("The chairman announced that officers will be elected at the AGM.", []),
        ("The secretary received a letter asking whether prizes could be given at the AGM.", []),
    ],
)
def test_only_what_was_done_at_an_appointment_tells_that_it_took_place(text: str, told: list[tuple[str, bool]]) -> None:
    assert done(text, ("AGM",)) == told
