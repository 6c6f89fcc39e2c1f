"""The story of the Black Sea Grain Initiative, told by the shipped sample reports, day by day."""

from pathlib import Path

import pytest

from monitor.config import load
from monitor.jsonl import Scenario, as_published
from monitor.model import Document
from monitor.policy import Watch
from monitor.replay import run_scenario
from monitor.sources import open_file
from tests.make import day, instant

ROOT = Path(__file__).parents[1]
REPORTS = [*sorted((ROOT / "config/inbox/grain").glob("*.txt")), *sorted((ROOT / "config/later").glob("*.txt"))]
DAYS = ("2023-03-08", "2023-03-17", "2023-03-18", "2023-05-17", "2023-07-16", "2023-07-17")


def report(path: Path) -> Document:
    return as_published(open_file(path, instant("2023-08-01T00:00")), "Europe/Kyiv")


@pytest.fixture(scope="module")
def watch() -> Watch:
    found = load(ROOT / "config", {}, lambda _: None).watch("Black Sea Grain Initiative")
    assert found is not None
    return found


def rows(watch: Watch, reports: list[Path]) -> list[dict[str, object]]:
    scenario = Scenario(
        id="grain",
        watch=watch,
        documents=tuple(report(path) for path in reports),
        as_of=tuple(day(each) for each in DAYS),
    )
    return [row["commitments"][0] for row in run_scenario(scenario) if len(row["commitments"]) == 1]


def test_every_step_is_shown_on_its_day(watch: Watch) -> None:
    told = [(row["state"], row["due"], row["disputed"]) for row in rows(watch, REPORTS)]
    assert told == [
        ("pending", "2023-03-18", False),
        ("pending", "2023-03-18", False),
        ("pending", "2023-05-17", True),
        ("pending", "2023-07-17", False),
        ("pending", "2023-07-17", False),
        ("terminated", "2023-07-17", False),
    ]


def test_both_speakers_of_the_dispute_are_named(watch: Watch) -> None:
    claims = rows(watch, REPORTS)[2]["claims"]
    assert isinstance(claims, list)
    stated = {(claim["speaker"], claim["due"]) for claim in claims}
    assert stated >= {("Russia", "2023-05-17"), ("Ukraine", "2023-07-16")}


def test_without_a_report_of_a_renewal_it_is_overdue_and_never_renewed(watch: Watch) -> None:
    told = [(row["state"], row["due"]) for row in rows(watch, REPORTS[:1])]
    assert told[2:] == [("pending", "2023-03-18"), *[("overdue", "2023-03-18")] * 3]


def test_the_first_report_holds_one_commitment_with_its_verbatim_sentence(watch: Watch) -> None:
    claims = rows(watch, REPORTS[:1])[0]["claims"]
    assert isinstance(claims, list)
    assert len(claims) == 1
    claim = claims[0]
    assert claim["quote"] in report(REPORTS[0]).text
    assert "set to" in claim["quote"]
