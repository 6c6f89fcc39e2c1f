"""What is told of a thing beside the watched one, or asked, or heard, moves and settles nothing.

Each case is three lines: ``stays|moves | watch; alias | language``, then day and text of what is awaited for 30 June,
then of what is told after it.
"""

from typing import Any

import pytest

from monitor.jsonl import scenario
from monitor.replay import run_scenario
from tests.make import day
from tests.replay.told import CORPUS

_CASES = [block.split("\n") for block in (CORPUS / "beside.txt").read_text("utf-8").strip().split("\n\n")]


def stays_open(head: str, *told: str) -> bool:
    """Whether what was awaited for 30 June is shown as overdue, undone and not put off, two days later."""
    _, names, language = (part.strip() for part in head.split("|"))
    watch, *aliases = (name.strip() for name in names.split(";"))
    documents = [
        {"id": str(at), "published": when, "lang": language, "text": text}
        for at, (when, _, text) in enumerate(line.partition(" ") for line in told)
    ]
    row: dict[str, Any] = {"id": watch, "watch": {"subject": watch, "aliases": aliases}, "documents": documents}
    (shown,) = run_scenario(scenario(row | {"as_of": ["2025-07-02"]}, day("2026-01-01")))
    return any((each["state"], each["due"]) == ("overdue", "2025-06-30") for each in shown["commitments"])


@pytest.mark.parametrize("case", [pytest.param(each, id=each[2]) for each in _CASES])
def test_only_what_is_told_of_the_very_thing_moves_it(case: list[str]) -> None:
    assert stays_open(*case) is case[0].startswith("stays")
