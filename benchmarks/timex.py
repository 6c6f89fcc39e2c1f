"""Measure how well and how fast temporal expressions are found: python benchmarks/timex.py [FILE ...]

Accuracy is that on the corpora of the tests, beside dateparser's ``search_dates`` in the same run; speed that over ten
megabytes of news made from a few sentences with rotating days and numbers (or over the files given). It prints one
table: characters a second, growth with length and with creation times, peak memory, and the factor that hostile text
costs. Seconds are those of the processor.
"""

import json
import resource
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from dateparser.search import search_dates  # noqa: TID251 - the rival that is measured

from monitor.extract.timex import find
from monitor.model import DatedBy, Document, Origin

_STORY = """\
GENEVA, {month} {day} - Talks on the grain pact, which expires {month} {end}, resumed {weekday}, officials of both
sides said. The ships carry wheat from three ports through the strait, and no party has said whether it will object
to another term of {count} days. Both delegations stayed in their hotel and sent aides to the hall where mediators
had laid out the drafts on a long table. The pact was signed in July {year} after months of bargaining, and a
spokeswoman said that the next step would be taken by the end of the month. She gave no details of the inspections
that the ships undergo, nor of the fees that the ports charge. Freight rates rose 3.5 percent to $1,{day}0 last
week. Traders who asked not to be named said that insurers had begun to ask for more, that crews were hard to find,
and that captains chose the longer way around the cape whenever the owners let them. About {count}0 vessels have
used the corridor, a quarter of them bound for Africa and Asia, the coordination centre said in a report that it
publishes every {weekday}. The mayor of the largest port praised the dockers, who work in shifts under nets and
lamps, and asked for cranes.

"""
_LENGTH = 10_000_000
_RIVAL = 100_000
"""Characters that the rival reads: its speed does not depend on how many."""
_CORPORA = Path(__file__).parents[1] / "tests" / "extract" / "timex" / "corpus"
_HOSTILE = {
    "digits": "1234567890" * 100_000,
    "modals": "may " * 250_000,
    "one sentence": "the ship left the harbour and nobody on the quay knew where " * 17_000,
    "NUL": "\0" * 1_000_000,
    "bidi": "\u202e\u202c" * 500_000,
    "combining marks": "e\u0301" * 500_000,
}
_DENSE = {
    "a year every 12 characters": "1 2 12 2023 " * 83_000,
    "a month every 12 characters": "May may may " * 83_000,
    "a numeral every 7 characters": "twenty " * 150_000,
}
_Days = list[tuple[str, str]]


def made_up_news(length: int = _LENGTH) -> list[Document]:
    """Return documents of some five thousand characters, each of another day."""
    documents: list[Document] = []
    written, first = 0, date(2015, 1, 1)
    while written < length:
        day = first + timedelta(days=len(documents) % 3000)
        stories = (
            _STORY.format(
                month=f"{day:%B}",
                day=day.day,
                end=1 + (day.day + 9) % 28,
                weekday=f"{day:%A}",
                year=day.year - 1,
                count=30 + index,
            )
            for index in range(6)
        )
        documents.append(document("".join(stories), day))
        written += len(documents[-1].text)
    return documents


def document(text: str, published: date, language: str = "en") -> Document:
    """Return a text as a document of that day."""
    now = datetime(2026, 1, 1, tzinfo=UTC)
    origin = Origin(
        document=str(hash(text)), source="benchmark", via="benchmark", address="", title="", published=published,
        fetched_at=now, dated_by=DatedBy.FIELD,
    )  # fmt: skip
    return Document(origin=origin, text=text, language=language)


def seconds(documents: list[Document]) -> tuple[float, int]:
    """Return the processor seconds that the documents take, with the number of expressions found."""
    started = time.process_time()
    found = sum(len(find(each)) for each in documents)
    return time.process_time() - started, found


# ---------------------------------------------------------------- accuracy
def lines(language: str) -> Iterator[tuple[date, str, _Days]]:
    """Yield creation time, text and the full days that it names, with their spans."""
    for line in (_CORPORA / f"passages_{language}.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            published, text, *named = (part.strip() for part in line.removeprefix("~ ").split("|"))
            pairs = [part.split(" -> ") for part in named if part]
            days = [(span, value) for span, value in pairs if _is_day(value)]
            yield date.fromisoformat(published), text.replace("\\n", "\n"), days


def _is_day(value: str) -> bool:
    return len(value) == len("2023-03-18") and value.replace("-", "").isdigit()


def ours(text: str, published: date, language: str) -> _Days:
    """Return the days that the rules find."""
    return [(each.text, each.value) for each in find(document(text, published, language)) if _is_day(each.value)]


def rival(text: str, published: date, language: str) -> _Days:
    """Return the days that ``search_dates`` finds."""
    base = datetime.combine(published, datetime.min.time())
    found = search_dates(text, languages=[language], settings={"RELATIVE_BASE": base}) or []
    return [(span, day.date().isoformat()) for span, day in found]


def accuracy(language: str, reader: Callable[[str, date, str], _Days]) -> tuple[float, float, float]:
    """Return precision, recall and F1 of the days found, compared as a bag of values for each text."""
    right = given = wanted = 0
    for published, text, days in lines(language):
        values, left = [value for _, value in reader(text, published, language)], [value for _, value in days]
        given, wanted = given + len(values), wanted + len(left)
        for value in values:
            if value in left:
                left.remove(value)
                right += 1
    return right / given, right / wanted, 2 * right / (given + wanted)


# ---------------------------------------------------------------- speed
def rival_seconds(documents: list[Document]) -> float:
    """Return the processor seconds that ``search_dates`` takes."""
    started = time.process_time()
    for each in documents:
        rival(each.text, each.origin.published, each.language)
    return time.process_time() - started


def command_seconds(documents: list[Document]) -> float:
    """Return the processor seconds that the whole command takes, start-up included: commitments, changes, timexes."""
    rows = (
        json.dumps({"id": str(number), "published": each.origin.published.isoformat(), "text": each.text})
        for number, each in enumerate(documents)
    )
    started = _seconds_of_children()
    command = [sys.executable, "-m", "monitor", "extract", "--jsonl", "--timexes"]
    subprocess.run(command, input="\n".join(rows) + "\n", text=True, check=True, stdout=subprocess.DEVNULL)
    return _seconds_of_children() - started


def _seconds_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def memory() -> float:
    """Return the peak memory of this process in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def characters(documents: list[Document]) -> int:
    """Return the length of all texts."""
    return sum(len(each.text) for each in documents)


def row(name: str, value: str) -> None:
    """Print one row of the table."""
    print(f"| {name} | {value} |")


def report_accuracy() -> None:
    """Print how many of the full days of the news corpora are found."""
    for language in ("en", "de"):
        for name, reader in (("ours", ours), ("search_dates", rival)):
            precision, recall, f1 = accuracy(language, reader)
            row(f"days in news, {language}, {name}", f"P {precision:.2f}, R {recall:.2f}, F1 {f1:.2f}")


def report_speed(documents: list[Document]) -> float:
    """Print characters a second and return the seconds that one character takes."""
    length = characters(documents)
    warm, found = seconds(documents)
    peak = memory()
    sample = documents[: max(1, len(documents) * _RIVAL // length)]
    theirs = rival_seconds(sample) / characters(sample)
    row(f"{length / 1e6:.1f} million characters", f"{warm:.2f} s, {length / warm / 1e6:.2f} million a second")
    row("expressions", f"{found}, one in {length / found:.0f} characters")
    row(
        "search_dates, same text",
        f"{1 / theirs:,.0f} characters a second; ours is {theirs / (warm / length):.0f} times as fast",
    )
    row(
        "extract --jsonl --timexes, whole command",
        f"{length / command_seconds(documents):,.0f} characters a second",
    )
    seconds(documents)
    row("peak memory", f"{peak:.0f} MiB, after a second run {memory():.0f} MiB")
    return warm / length


def report_growth(text: str, published: date) -> None:
    """Print how the time grows with the length of one document and with the number of creation times."""
    base, _ = seconds([document(text, published)])
    for factor in (2, 8, 32):
        taken, _ = seconds([document(text * factor, published)])
        row(f"one document, {factor} times as long", f"{taken / base:.1f} times the time")
    same, _ = seconds([document(text, published)] * 200)
    days = [document(text, published + timedelta(days=37 * index)) for index in range(200)]
    row("200 creation times instead of one", f"{seconds(days)[0] / same:.2f} times the time")


def report_hostile(pace: float, published: date) -> None:
    """Print what a megabyte of hostile text costs, measured in that of news."""
    texts = {f"hostile: {name}": text for name, text in _HOSTILE.items()} | _DENSE
    for name, text in texts.items():
        taken, _ = seconds([document(text, published)])
        row(name, f"{taken / len(text) / pace:.2f} times news")


def main(paths: list[str]) -> None:
    """Print the table."""
    warnings.simplefilter("ignore")
    day = date(2023, 3, 8)
    documents = [document(Path(path).read_text(encoding="utf-8"), day) for path in paths] or made_up_news()
    print("| what | seen |\n|---|---|")
    row("first document, rules compiled", f"{seconds(documents[:1])[0]:.2f} s")
    report_accuracy()
    pace = report_speed(documents)
    report_growth(documents[0].text * 4, day)
    report_hostile(pace, day)


if __name__ == "__main__":
    main(sys.argv[1:])
