"""Measure how fast temporal expressions are found: python benchmarks/timex.py [FILE ...]

Without files it reads ten megabytes of news made from a few sentences with rotating days and numbers. Prints
characters a second of the warm process, cold start, peak memory, and the factor that hostile text costs.
"""

import resource
import sys
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

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
_HOSTILE = {
    "digits": "1234567890" * 100_000,
    "modals": "may " * 250_000,
    "one sentence": "the ship left the harbour and nobody on the quay knew where " * 17_000,
    "NUL": "\0" * 1_000_000,
    "bidi": "\u202e\u202c" * 500_000,
    "combining marks": "e\u0301" * 500_000,
}


def made_up_news() -> list[Document]:
    """Return documents of some five thousand characters, each of another day."""
    documents: list[Document] = []
    length, first = 0, date(2015, 1, 1)
    while length < _LENGTH:
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
        length += len(documents[-1].text)
    return documents


def document(text: str, published: date) -> Document:
    """Return a text as a document of that day."""
    now = datetime(2026, 1, 1, tzinfo=UTC)
    origin = Origin(
        document=str(hash(text)), source="benchmark", via="benchmark", address="", title="", published=published,
        fetched_at=now, dated_by=DatedBy.FIELD,
    )  # fmt: skip
    return Document(origin=origin, text=text)


def seconds(documents: list[Document]) -> tuple[float, int]:
    """Return the processor seconds that the documents take, with the number of expressions found."""
    started = time.process_time()
    found = sum(len(find(each)) for each in documents)
    return time.process_time() - started, found


def main(paths: list[str]) -> None:
    """Print the table."""
    day = date(2023, 3, 8)
    documents = [document(Path(path).read_text(encoding="utf-8"), day) for path in paths] or made_up_news()
    cold, _ = seconds(documents[:1])
    length = sum(len(each.text) for each in documents)
    warm, found = seconds(documents)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"first document     {cold:8.2f} s (rules compiled)")
    print(f"{length / 1e6:6.1f} Mchar       {warm:8.2f} s, {length / warm / 1e6:.2f} Mchar/s")
    print(f"                   {found} expressions, one in {length / found:.0f} characters")
    again, _ = seconds(documents)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"again              {again:8.2f} s, {length / again / 1e6:.2f} Mchar/s")
    print(f"peak memory        {memory:8.0f} MiB, after the second run {after:.0f} MiB")
    for name, text in _HOSTILE.items():
        taken, _ = seconds([document(text, day)])
        print(f"{name:18} {taken:8.2f} s, {taken / len(text) / (warm / length):.2f} times news")


if __name__ == "__main__":
    main(sys.argv[1:])
