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
