"""Where a watch follows anything, its name is that of a desk: no change must be told of what bears a word of it."""

import pytest

from monitor.jsonl import scenario
from monitor.replay import run_scenario
from tests.make import day


@pytest.mark.parametrize(
    ("first", "then", "state", "due"),
    [
        (
            "Tarn Street station will reopen on 1 September 2024.",
            "Tarn Street station will not reopen on Sunday as planned. No new date was given.",
            "pending",
            None,
        ),
        (
            "The harbour report must be delivered by 1 September 2024.",
            "The harbour report was delivered on Monday, six days before the deadline.",
            "fulfilled",
            "2024-09-01",
        ),
    ],
)
def test_of_what_a_desk_follows_a_change_counts(first: str, then: str, state: str, due: str | None) -> None:
    documents = [
        {"id": "first", "published": "2024-03-01", "lang": "en", "text": first},
        {"id": "then", "published": "2024-08-27", "lang": "en", "text": then},
    ]
    row = {"id": "metro", "watch": None, "documents": documents, "as_of": ["2024-08-28"]}
    (shown,) = run_scenario(scenario(row, day("2026-01-01")))
    found = shown["commitments"]
    assert isinstance(found, list)
    assert [(each["state"], each["due"]) for each in found] == [(state, due)]


@pytest.mark.parametrize(
    ("language", "awaited", "done", "state"),
    [
        (
            "en",
            "Order 9 keeps it shut. The Tarn tunnel will open in August 2024.",
            "The minister opened the Tarn tunnel on Monday.",
            "fulfilled",
        ),
        ("en", "Quill 4.2 will be released on 26 August 2024.", "Quill 4.2 was released yesterday.", "fulfilled"),
        (
            "en",
            "Ferrel will publish its interim report on 26 August 2024.",
            "Ferrel published its interim report on Monday.",
            "fulfilled",
        ),
        (
            "en",
            "Ferrel will publish its report on the Tarn spill on 26 August 2024.",
            "Ferrel published an interim report on Monday.",
            "overdue",
        ),
        (
            "en",
            "Ferrel must repay its credit line by 27 August 2024.",
            "Ferrel said it had repaid its credit line in full.",
            "fulfilled",
        ),
        (
            "de",
            "Die Zentralbibliothek soll am 26. August 2024 wieder öffnen.",
            "Die Zentralbibliothek ist am Montag wiedereröffnet worden.",
            "fulfilled",
        ),
        (
            "en",
            "An exchange of prisoners is planned for 26 August 2024.",
            "The exchange of prisoners took place on Monday.",
            "fulfilled",
        ),
        (
            "en",
            "Tram line 4 opens on 26 August 2024.",
            "The mayor opened tram line 4 on Monday.",
            "fulfilled",
        ),
        (
            "en",
            "Tram line 4 opens on 26 August 2024.",
            "The mayor opened tram line 5 on Monday.",
            "overdue",
        ),
        (
            "en",
            "The Tarn tunnel will open in August 2024.",
            "The minister opened a show about the Tarn tunnel on Monday.",
            "pending",
        ),
        (
            "en",
            "The Tarn tunnel will open in August 2024.",
            "The minister opened the Holm tunnel on Monday.",
            "pending",
        ),
        ("en", "Quill 4.2 will be released on 26 August 2024.", "Quill 4.1 was released yesterday.", "overdue"),
        ("en", "Quill 4.2 will be released on 26 August 2024.", "Quill 4.2 was not released yesterday.", "overdue"),
        (
            "en",
            "Ferrel must repay its credit line by 26 August 2024.",
            "Ferrel opened its credit line last year.",
            "overdue",
        ),
        (
            "de",
            "Die Zentralbibliothek soll am 26. August 2024 wieder öffnen.",
            "Die Musikbibliothek ist am Montag wiedereröffnet worden.",
            "overdue",
        ),
    ],
)
def test_what_a_text_put_ahead_a_later_one_may_tell_as_done_for_a_desk(
    language: str, awaited: str, done: str, state: str
) -> None:
    documents = [
        {"id": "first", "published": "2024-03-01", "lang": language, "text": awaited},
        {"id": "then", "published": "2024-08-27", "lang": language, "text": done},
    ]
    row = {"id": "desk", "watch": None, "documents": documents, "as_of": ["2024-08-28"]}
    (shown,) = run_scenario(scenario(row, day("2026-01-01")))
    found = shown["commitments"]
    assert isinstance(found, list)
    assert [each["state"] for each in found if each["due"] in ("2024-08", "2024-08-26", "2024-08-27")] == [state]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("The city lifted its curfew, while the mask rule remains in force until 28 September 2024.", "2024-09-28"),
        ("Phase one was completed last week; phase two must be finished by 30 September 2024.", "2024-09-30"),
        ("The visiting team's flight was cancelled, but the match on 29 September 2024 is safe.", "2024-09-29"),
        ("She has terminated her contract before, but this one binds her until 30 September 2024.", "2024-09-30"),
        (
            "With the spring fair cancelled, all look to the autumn fair, which opens on 20 September 2024.",
            "2024-09-20",
        ),
    ],
)
def test_what_is_over_in_a_sentence_leaves_the_day_that_it_gives_as_ahead(text: str, due: str) -> None:
    documents = [{"id": "only", "published": "2024-08-27", "lang": "en", "text": text}]
    row = {"id": "desk", "watch": None, "documents": documents, "as_of": ["2024-08-28"]}
    (shown,) = run_scenario(scenario(row, day("2026-01-01")))
    found = shown["commitments"]
    assert isinstance(found, list)
    assert ("pending", due) in [(each["state"], each["due"]) for each in found]


def test_what_is_over_in_such_a_sentence_is_so_where_its_own_day_was_known() -> None:
    texts = [
        ("2024-08-01", "The rail strike will begin on 5 September 2024."),
        ("2024-08-27", "The rail strike was called off after a deal that gives staff a bonus by 31 October 2024."),
    ]
    documents = [
        {"id": str(at), "published": when, "lang": "en", "text": text} for at, (when, text) in enumerate(texts)
    ]
    row = {"id": "desk", "watch": None, "documents": documents, "as_of": ["2024-08-28"]}
    (shown,) = run_scenario(scenario(row, day("2026-01-01")))
    found = shown["commitments"]
    assert isinstance(found, list)
    assert ("terminated", "2024-09-05") in [(each["state"], each["due"]) for each in found]


def test_what_is_over_in_a_sentence_that_names_its_own_day_is_so_whatever_else_lies_ahead() -> None:
    text = "The rail strike set for 5 September 2024 was called off; the staff will get a bonus by 31 October 2024."
    row = {
        "id": "desk",
        "watch": None,
        "documents": [{"id": "only", "published": "2024-08-27", "lang": "en", "text": text}],
        "as_of": ["2024-08-28"],
    }
    (shown,) = run_scenario(scenario(row, day("2026-01-01")))
    found = shown["commitments"]
    assert isinstance(found, list)
    assert [(each["state"], each["due"]) for each in found] == [
        ("terminated", "2024-09-05"),
        ("pending", "2024-10-31"),
    ]
