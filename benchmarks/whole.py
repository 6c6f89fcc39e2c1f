"""Whole-process figures: how long `--help` takes, and how fast and how large an ingest of many documents is.

    python benchmarks/whole.py [--documents 1000]

Prints one line for each figure: the median of the runs, wall and processor seconds of the whole process (the latter do
not change with what else the machine has to do), peak resident memory.
"""

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

SUBJECTS = (
    "Harbour Dredging Permit",
    "Ferry Charter",
    "Lighthouse Lease",
    "Pilot Service Agreement",
    "Customs Waiver",
    "Quay Rent Freeze",
)
SENTENCES = (
    "The {subject} is set to expire on {day}.",
    "Officials said on Wednesday that talks on the {subject} would go on in the coming days.",
    "A renewal of the {subject} is yet to be confirmed, the ministry said.",
    "Shares of the operator rose 3.5 percent to 17.20 euros, the highest in 12 years.",
    "The port handled 1.2 million tonnes in 2021, against 900,000 a year earlier.",
    "Applications must be filed by {day}, according to the notice.",
    "The {subject}, signed on 3 March 2020, was extended until {day}.",
    "A spokesman could not say when the second phase may begin.",
    "It had been agreed in principle that the {subject} could be prolonged, but nothing has been signed.",
    "Heavy rain closed the northern quay for two days last week.",
)


def write_documents(folder: Path, count: int, seed: int = 7) -> int:
    """Write *count* news-like documents and return the number of characters."""
    chance = random.Random(seed)  # noqa: S311 - sample texts, not secrets
    total = 0
    for number in range(count):
        published = date(2024, 1, 1) + timedelta(days=chance.randrange(600))
        subject = f"{chance.choice(SUBJECTS)} {number % 50}"
        day = published + timedelta(days=chance.randrange(5, 200))
        lines = [
            chance.choice(SENTENCES).format(subject=subject, day=f"{day:%B} {day.day}, {day.year}") for _ in range(20)
        ]
        text = (
            f"---\npublished: {published}\n---\n"
            + "\n\n".join(" ".join(lines[at : at + 4]) for at in range(0, 20, 4))
            + "\n"
        )
        (folder / f"{number:05}.txt").write_text(text)
        total += len(text)
    return total


def measure(command: list[str], cwd: Path) -> tuple[float, float, float]:
    """Run a command; return its wall seconds, its seconds of processor time and its peak resident memory in MiB."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, command
    return time.perf_counter() - begun, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def medians(command: Callable[[], tuple[float, float, float]], runs: int) -> tuple[float, ...]:
    """Run it several times; return the medians."""
    return tuple(statistics.median(each) for each in zip(*(command() for _ in range(runs)), strict=True))


def ingest(count: int) -> tuple[float, float, float, int]:
    """Ingest *count* documents into a new database; return wall seconds, processor seconds, MiB and characters."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        inbox = folder / "config" / "inbox"
        (folder / "config" / "watches").mkdir(parents=True)
        inbox.mkdir()
        (folder / "config" / "monitor.yaml").write_text("receivers: {console: 'console://'}\nto: [console]\n")
        (folder / "config" / "watches" / "port.yaml").write_text(
            "watch: Port\nkeep: {about: anything}\nsources:\n  - files: inbox/*.txt\n"
        )
        characters = write_documents(inbox, count)
        return *measure([sys.executable, "-m", "monitor", "ingest"], folder), characters


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    wall, busy, memory = medians(lambda: measure([sys.executable, "-m", "monitor", "--help"], Path.cwd()), given.runs)
    print(f"monitor --help: {wall:.2f} s ({busy:.2f} s of processor time), {memory:.0f} MiB")
    wall, busy, memory, characters = ingest(given.documents)
    print(
        f"monitor ingest, {given.documents} documents of {characters // given.documents} characters: {wall:.1f} s "
        f"({busy:.1f} s of processor time), {given.documents / wall:.0f} documents/s "
        f"({given.documents / busy:.0f} a processor second), peak {memory:.0f} MiB"
    )


if __name__ == "__main__":
    main()
