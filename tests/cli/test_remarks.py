"""What `monitor due` says beside state and due."""

from collections.abc import Sequence

import pytest

from monitor.cli.show import remarks
from monitor.model import Change, State
from tests.alerting.facts import change, commitment

DAY = "2023-03-10T10:00"
THEN, NOW, BETWEEN = "2023-03-11", "2023-03-18", "2023-03-14"


@pytest.mark.parametrize(
    ("steps", "remark"),
    [
        ([], ""),
        ([(Change.POSTPONED, THEN, NOW)], "postponed from 2023-03-11"),
        ([(Change.EXTENDED, THEN, BETWEEN), (Change.RENEWED, BETWEEN, NOW)], "renewed from 2023-03-14"),
        ([(Change.POSTPONED, THEN, None), (Change.POSTPONED, None, NOW)], "postponed from 2023-03-11"),
        ([(Change.EXTENDED, THEN, NOW), (Change.DUE_PASSED, NOW, NOW)], "extended from 2023-03-11"),
        ([(Change.CORRECT, THEN, NOW)], "corrected from 2023-03-11"),
        ([(Change.CONFIRM, THEN, NOW)], "moved from 2023-03-11"),
        ([(Change.POSTPONED, NOW, THEN), (Change.ADVANCED, THEN, NOW)], "advanced from 2023-03-11"),
        ([(Change.POSTPONED, NOW, None), (Change.POSTPONED, None, NOW)], ""),
        ([(Change.AGREED, "2023-03", NOW)], ""),
        ([(Change.AGREED, None, NOW)], ""),
    ],
)
def test_what_was_moved_says_how_and_from_which_day(
    steps: Sequence[tuple[Change, str | None, str | None]], remark: str
) -> None:
    moved = tuple(change(what, DAY, due_before=before, due_after=after) for what, before, after in steps)
    assert remarks(commitment(NOW, transitions=moved)) == remark


def test_what_has_lost_its_day_says_which_it_was() -> None:
    put_off = change(Change.POSTPONED, DAY, due_before=NOW, due_after=None)
    assert remarks(commitment(None, transitions=(put_off,))) == "postponed from 2023-03-18"


def test_what_is_over_or_was_only_contradicted_was_not_moved() -> None:
    moved = change(Change.EXTENDED, DAY, due_before=THEN, due_after=NOW)
    assert remarks(commitment(NOW, state=State.TERMINATED, transitions=(moved,))) == ""
    odd = change(Change.EXTENDED, DAY, due_before=NOW, due_after=THEN, contradiction=True)
    assert remarks(commitment(NOW, transitions=(odd,))) == ""


def test_remarks_stand_behind_one_another() -> None:
    moved = change(Change.EXTENDED, DAY, due_before=THEN, due_after=NOW)
    told = remarks(commitment(NOW, transitions=(moved,), awaited="until ratified", watched=False))
    assert told == "extended from 2023-03-11; until ratified; not followed"
