"""Logs: what an entry calls today or tomorrow counts from the day and time above or below it."""

import pytest

from monitor.extract import timexes
from tests.make import document


def _days(text: str, day: str = "2020-06-17", language: str = "en") -> list[str]:
    found = timexes(document(text, day, language=language))
    return [str(each.due) for each in found if each.text.lower() in ("today", "tomorrow", "friday", "morgen")]


@pytest.mark.parametrize(
    "text",
    [
        "17 Jun, 09:30 UTC – Still held.\n\n16 Jun, 22:05 UTC – All will be paid by tomorrow.",
        "[2020-06-17 09:30] Still held.\n[2020-06-16 22:05] All will be paid by tomorrow.",
        "June 17, 09:30 – Still held.\nUpdate June 16, 22:05: All will be paid by tomorrow.",
        "Resolved - All is well.\nJun 17, 09:30 UTC\n\nIdentified - All will be paid by tomorrow.\nJun 16, 22:05 UTC",
        "Resolved\nAll is well.\nJun 17, 09:30 UTC\nIdentified\nAll will be paid by tomorrow.\nJun 16, 22:05 UTC",
    ],
)
def test_tomorrow_is_the_day_after_its_entry(text: str) -> None:
    assert _days(text) == ["2020-06-17"]


def test_a_weekday_is_that_behind_its_entry() -> None:
    assert _days("15 Jun, 09:30 – Done.\n\n9 Jun, 22:05 – The parts will be here by Friday.") == ["2020-06-12"]


def test_a_log_may_be_of_any_language() -> None:
    text = "17. Juni 2020, 09:30 Uhr: Behoben.\n16. Juni 2020, 22:05 Uhr: Der Dienst soll bis morgen wieder laufen."
    assert _days(text, language="de") == ["2020-06-17"]


@pytest.mark.parametrize(
    "text",
    [
        "Minutes\n\n15 June, 10:00 – The meeting opened. Bids are due by tomorrow.",
        "18 June, 10:00 – Opening. Bring the form by tomorrow.\n19 June, 10:00 – Closing.",
        "The meetings were on 15 June, 10:00, and on 16 June, 10:00. Bids are due by tomorrow.",
    ],
)
def test_other_days_with_their_time_are_no_entries(text: str) -> None:
    assert _days(text) == ["2020-06-18"]
