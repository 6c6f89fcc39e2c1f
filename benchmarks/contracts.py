"""Measure how fast a long contract is read: python benchmarks/contracts.py

It writes contracts of 5 to 500 pages (3,000 characters a page) from clauses with rotating parties, days and lengths,
reads each in a process of its own, and prints one table: seconds of the processor (start-up left out), characters a
second, peak memory, what was found; then the seconds that hostile contracts of 300,000 characters
take, in sentences of 1,500 each.
"""

import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime

from monitor.extract import extract
from monitor.model import DatedBy, Document, Kind, Origin

_PAGE = 3_000
_PAGES = (5, 50, 500)
_HOSTILE = 300_000
_SENTENCE = 1_500
_OPENING = """MASTER SUPPLY AGREEMENT

This Master Supply Agreement (the "Agreement") is made and entered into as of March 1, 2024 (the "Effective Date") by and
between Arden Mills Ltd., a company of Leeds ("Supplier"), and Borealis Foods AG, a company of Bern ("Buyer").

1. Term

1.1 The term of this Agreement shall commence on the Effective Date and continue for a period of three (3) years (the
"Initial Term"), and shall renew for successive terms of one (1) year each unless either party gives written notice of
non-renewal at least ninety (90) days prior to the end of the then-current term.

"""
_CLAUSES = """{number}. Duties of the parties

{number}.1 The Supplier shall deliver to the Buyer, within {days} days of receipt of each purchase order, the quantities set
forth in Schedule {number}, and the Buyer shall pay each invoice no later than {days} days after the date thereof. If the
Buyer fails to cure a breach within thirty (30) days after written notice, the Supplier may terminate this Agreement.

{number}.2 Each party shall keep its books and records for a period of {years} ({years}) years from the end of the calendar
year to which they relate, and shall allow the other party to audit them once in each twelve (12) month period upon ten
(10) business days' prior written notice, during business hours and at the cost of the party that asks for the audit.

{number}.3 "Delivery Date" means, in respect of each order, the later of (a) {day} {month} {year} and (b) the date on which the
Goods arrive at the Mill; the confidentiality obligations hereunder shall survive for {years} years after termination.

{number}.4 The Supplier represents and warrants that the Goods are free of defects for a period of {years} years from
acceptance, that it has good title to them, and that no third party has any claim under any agreement entered into before
the Effective Date by which the performance of this Agreement could be hindered, delayed or made more expensive.

"""
_MONTHS = ("January", "March", "May", "June", "August", "October")


def contract(characters: int) -> str:
    """Return a contract of so many characters."""
    parts = [_OPENING]
    length, number = len(_OPENING), 2
    while length < characters:
        clauses = _CLAUSES.format(
            number=number,
            days=10 + number % 50,
            years=2 + number % 7,
            day=1 + number % 28,
            month=_MONTHS[number % 6],
            year=2024 + number % 9,
        )
        parts.append(clauses)
        length, number = length + len(clauses), number + 1
    return "".join(parts)[:characters]


def hostile() -> Iterator[tuple[str, str]]:
    """Yield texts of long sentences that a rule with a wrong step would take for ever to read."""
    for name, piece in (
        ("holds without an end", "the term of this agreement shall continue until "),
        ("lengths", "for a period of one (1) year "),
        ("days", "until 31 December 2026 and "),
        ("quotes", '("the "Effective Date" '),
        ("blanks", "[***] ____ "),
    ):
        sentence = f"This Agreement {piece * (_SENTENCE // len(piece))}ends. "
        yield name, _OPENING + sentence * (_HOSTILE // len(sentence))


def document(text: str) -> Document:
    """Return *text* as a document of 5 March 2024."""
    origin = Origin(
        document="contract",
        source="benchmark",
        via="benchmark",
        address="contract.txt",
        title="",
        published=date(2024, 3, 5),
        fetched_at=datetime(2024, 3, 5, 9, tzinfo=UTC),
        dated_by=DatedBy.FIELD,
    )
    return Document(origin=origin, text=text)


def one(characters: int) -> None:
    """Read one contract in this process and print its row."""
    extract(document(contract(_PAGE)))
    text = contract(characters)
    start = time.process_time()
    mentions = extract(document(text))
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    ends = [each for each in mentions if each.kind is Kind.EXPIRY]
    print(
        f"| {characters // _PAGE} pages, {len(text):,} characters | {seconds:.2f} s | {len(text) / seconds:,.0f} a second "
        f"| {peak:.0f} MiB | {ends[0].due}, notice {ends[0].notice} | {len(mentions) - 1} |"
    )


def main() -> None:
    """Print the tables."""
    print(
        "| contract | processor | characters | peak memory | end of the term | other |\n|---|---|---|---|---|---|",
        flush=True,
    )
    for pages in _PAGES:
        subprocess.run([sys.executable, __file__, str(pages * _PAGE)], check=True)
    print("\n| hostile, 300,000 characters | processor |\n|---|---|")
    for name, text in hostile():
        start = time.process_time()
        extract(document(text))
        print(f"| {name} | {time.process_time() - start:.2f} s |")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        one(int(sys.argv[1]))
    else:
        main()
