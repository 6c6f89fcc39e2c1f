"""What is announced and then told as done, in whatever words; and what else is done beside it and must not count.

Each case is three lines: ``done|open|misread | watch | alias; alias`` (*misread*: open, but taken for done), in the
file of other languages with the language behind it, then day and text of what is awaited, then of what is told; ``//``
parts a title from its text.
"""

from typing import NamedTuple

import pytest

from monitor.jsonl import scenario
from monitor.replay import run_scenario
from tests.make import day
from tests.replay.told import CORPUS

_ASKED = "2025-12-30"
_LEAST = {"deeds.txt": 0.58, "deeds_abroad.txt": 0.9}


class Case(NamedTuple):
    """What a watch follows, the two texts, and the state that the second one leaves."""

    state: str
    watch: str
    aliases: tuple[str, ...]
    texts: tuple[tuple[str, str], ...]
    language: str = "en"


def cases(file: str) -> list[Case]:
    found = []
    for block in (CORPUS / file).read_text("utf-8").strip().split("\n\n"):
        head, *told = block.split("\n")
        state, watch, aliases, *language = (part.strip() for part in head.split("|"))
        names = tuple(alias.strip() for alias in aliases.split(";") if alias.strip())
        texts = tuple((when, text.replace(" // ", "\n\n")) for when, _, text in (each.partition(" ") for each in told))
        found.append(Case(state, watch, names, texts, *language))
    return found


def fulfilled(case: Case) -> bool:
    documents = [
        {"id": f"{at}", "published": when, "lang": case.language, "text": text}
        for at, (when, text) in enumerate(case.texts)
    ]
    watch = {"subject": case.watch, "aliases": list(case.aliases)}
    row = {"id": case.watch, "watch": watch, "documents": documents, "as_of": [_ASKED]}
    (shown,) = run_scenario(scenario(row, day("2026-01-01")))
    return any(each["state"] in ("fulfilled", "terminated") for each in shown["commitments"])


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(each, id=each.texts[1][1][:40], marks=[pytest.mark.xfail(strict=True)] * (each.state == "misread"))
        for file in _LEAST
        for each in cases(file)
        if each.state != "done"
    ],
)
def test_what_is_done_beside_it_fulfils_nothing(case: Case) -> None:
    assert not fulfilled(case)


@pytest.mark.parametrize(("file", "least"), _LEAST.items())
def test_most_of_what_is_told_as_done_is_known_to_be(file: str, least: float) -> None:
    done = [each for each in cases(file) if each.state == "done"]
    assert sum(map(fulfilled, done)) / len(done) >= least
