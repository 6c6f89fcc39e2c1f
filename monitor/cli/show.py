"""What the commands print: JSON for programs, tables for people."""

import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from monitor.model import MOVES, OPEN, Alert, Change, Commitment, Reason

PIPED = 160
"""Columns of what is read by a program or a file, where nobody says how wide it may be."""
ID_SHOWN = 9
"""Characters of an id in a table: commands take its beginning."""
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What would drive the terminal, or turn the order of letters: texts are untrusted."""

console = Console(
    highlight=False, soft_wrap=False, width=None if sys.stdout.isatty() or "COLUMNS" in os.environ else PIPED
)
_BY_A_PERSON = {Change.CONFIRM: "moved", Change.CORRECT: "corrected"}
ALERT_HEADINGS = ("at (UTC)", "severity", "reason", "due", "watch", "subject", "remarks")


def print_json(value: Any) -> None:
    """Print a value as JSON, readable and stable."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


@contextmanager
def progress(what: str) -> Iterator[Callable[[], None]]:
    """Show a progress bar on standard error while inside, where a person is looking; yield the step."""
    columns = (SpinnerColumn(), TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda: bar.advance(task)


def table(*headings: str) -> Table:
    """Return an empty table in the house's style."""
    made = Table(box=None, pad_edge=False, header_style="bold")
    for heading in headings:
        made.add_column(heading, overflow="fold", no_wrap=heading in ("id", "due", "days", "state", "kind", "day"))
    return made


def _print_of_watches(headings: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print a table; its column *watch* only where that tells rows apart."""
    watch = headings.index("watch")
    several = len({row[watch] for row in rows}) > 1
    shown = [column for column in range(len(headings)) if several or column != watch]
    made = table(*(headings[column] for column in shown))
    for row in rows:
        made.add_row(*(plain(row[column]) for column in shown))
    console.print(made)


def plain(text: object) -> Text:
    """Return text that rich does not read as markup, and a terminal not as a command."""
    return Text("" if text is None else _UNPRINTABLE.sub("", str(text)))


def days_left(commitment: Commitment, now: datetime, zone: str) -> str:
    """``9 left``, ``today``, ``3 past``: in days of *zone* from *now* to the last day of the due."""
    if commitment.due is None:
        return ""
    days = (commitment.due.last - now.astimezone(ZoneInfo(zone)).date()).days
    return "today" if days == 0 else f"{days} left" if days > 0 else f"{-days} past"


def remarks(commitment: Commitment) -> str:
    """What a reader must know beside state and due."""
    provisional = f"provisionally {commitment.provisional}" if commitment.provisional else ""
    act_by = f"act by {commitment.act_by}" if commitment.act_by else ""
    disputed = (
        "disputed: " + " / ".join(sorted({str(claim.due) for claim in commitment.claims}))
        if commitment.disputed
        else ""
    )
    stray = "" if commitment.watched else "not followed"
    said = (act_by, _moved(commitment), disputed, provisional, commitment.awaited, commitment.doubt, stray)
    return "; ".join(each for each in said if each)


def _moved(commitment: Commitment) -> str:
    """``postponed from 2023-03-12``: how an open commitment came to its present due, where it had another one."""
    moves = [step for step in commitment.transitions if step.due_before != step.due_after and not step.contradiction]
    before = next((step.due_before for step in reversed(moves) if step.due_before is not None), None)
    if commitment.state not in OPEN or before in (None, commitment.due):
        return ""
    how = moves[-1].change.value if moves[-1].change in MOVES else _BY_A_PERSON.get(moves[-1].change)
    return f"{how} from {before}" if how else ""


def commitments_table(rows: Sequence[Commitment], now: datetime, zone_of: Callable[[str], str]) -> None:
    """Print what is due, one line each; *zone_of* gives the zone of a watch."""
    if not rows:
        console.print("nothing is due")
        return
    cells = [
        (
            row.id[:ID_SHOWN],
            row.due or "undated",
            days_left(row, now, zone_of(row.watch)),
            row.state.value,
            row.kind.value,
            row.watch,
            row.subject,
            remarks(row),
        )
        for row in rows
    ]
    _print_of_watches(("id", "due", "days", "state", "kind", "watch", "subject", "remarks"), cells)


def triage_table(rows: Sequence[Commitment], now: datetime, zone_of: Callable[[str], str]) -> None:
    """Print what waits for a person, with the quote that is in doubt; *zone_of* gives the zone of a watch."""
    if not rows:
        console.print("nothing waits for a decision")
        return
    several = len({row.watch for row in rows}) > 1
    for row in rows:
        left = days_left(row, now, zone_of(row.watch))
        watch = f"  (watch: {row.watch})" if several else ""
        what = f"{row.kind.value}  {row.subject}{watch}"
        console.print(plain(f"{row.id[:ID_SHOWN]}  {row.due or 'undated'}  {left}  {what}"))
        sure = "" if row.doubt.startswith("confidence ") else f" (confidence {row.confidence:.2f})"
        console.print(plain(f"    doubt: {row.doubt}{sure}"))
        for evidence in row.evidence[:1]:
            console.print(plain(f"    “{evidence.quote}”"))
    console.print(plain("\nmonitor accept ID · monitor reject ID · monitor correct ID --due DAY"))


def alerts_table(alerts: Sequence[Alert]) -> None:
    """Print alerts in the order in which they went out."""
    if not alerts:
        console.print("no alert")
        return
    _print_of_watches(ALERT_HEADINGS, [_alert_cells(alert) for alert in alerts])


def differences_table(alerts: Sequence[tuple[bool, Alert]], one: str, other: str) -> None:
    """Print the alerts that only *one* configuration sends (−), or only the *other* (+; True in the pair)."""
    if not alerts:
        console.print(plain(f"{one} and {other} send the same alerts"))
        return
    rows = [("+" if is_other else "−", *_alert_cells(alert)) for is_other, alert in alerts]
    _print_of_watches(("", *ALERT_HEADINGS), rows)
    more = sum(is_other for is_other, _ in alerts)
    console.print(plain(f"\n− {len(alerts) - more} only with {one} · + {more} only with {other}"))


def _alert_cells(alert: Alert) -> tuple[object, ...]:
    return (
        f"{alert.at:%Y-%m-%d %H:%M}",
        alert.severity.value,
        alert.reason.value,
        alert.due,
        alert.watch,
        alert.subject,
        "in the summary" if alert.summary else _gist(alert),
    )


def _gist(alert: Alert) -> str:
    if alert.change is None:
        return alert.occurrence if alert.reason is Reason.LEAD_TIME else ""
    moved = f": {alert.due_before} → {alert.due or 'no date'}" if alert.due_before is not None else ""
    return f"{alert.change.value}{moved}"


def findings(result: dict[str, Any]) -> None:
    """Print what one document says."""
    for heading in ("commitments", "updates", "timexes"):
        for row in result.get(heading, []):
            first = [row.get(key) for key in ("kind", "change", "due", "new_due", "subject", "type", "value", "text")]
            by = f"by {row['by']}" if row.get("by") else None
            console.print(plain("  ".join(str(each) for each in (*first, by) if each)))
            if "quote" in row:
                console.print(plain(f"    “{row['quote']}”"))
                console.print(plain(f"    cue: {row['cue']}, confidence {row['confidence']:.2f}"))
    if not any(result.get(heading) for heading in ("commitments", "updates", "timexes")):
        console.print("no commitment found")
