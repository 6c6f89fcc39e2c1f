"""How the service is: rows for programs, a table for people."""

from datetime import datetime
from typing import Any

from monitor import jsonl
from monitor.cli.show import console, plain, table
from monitor.store import Status


def status_rows(status: Status) -> dict[str, Any]:
    """Return how the service is, for programs."""
    return {
        "sources": [
            {
                "watch": each.watch,
                "source": each.source,
                "last_read": jsonl.zulu(each.last_read) if each.last_read else None,
                "last_ok": jsonl.zulu(each.last_ok) if each.last_ok else None,
                "documents": each.documents,
                "trouble": each.trouble.value if each.trouble is not None else None,
                "faults": [str(fault) for fault in each.faults],
            }
            for each in status.sources
        ],
        "documents": status.documents,
        "commitments": {state.value: count for state, count in status.states.items()},
        "tentative": status.tentative,
        "outbox": {
            "waiting": dict(status.waiting),
            "dead": dict(status.dead),
            "failing": list(status.failing),
            "oldest_waiting": jsonl.zulu(status.oldest_waiting) if status.oldest_waiting else None,
        },
        "ticks": {name: jsonl.zulu(last) for name, last in status.beats.items()},
    }


def status_table(status: Status, late: list[str], now: datetime, *, deaf: bool) -> None:
    """Print how the service is, for people; *deaf*: there is no receiver left that takes anything."""
    console.print(plain(f"service: {'not ticking: ' + ', '.join(late) if late else 'running'}"))
    if deaf:
        console.print(plain("no receiver takes anything: what is sent is given up (mended? monitor send-test)"))
    states = ", ".join(f"{count} {state.value}" for state, count in sorted(status.states.items())) or "none"
    console.print(plain(f"commitments: {states}; {status.tentative} tentative (monitor triage)"))
    waiting = ", ".join(f"{count} for {name}" for name, count in status.waiting.items()) or "none"
    dead = ", ".join(f"{count} for {name}" for name, count in status.dead.items()) or "none"
    since = f" (oldest since {(now - status.oldest_waiting).total_seconds():.0f} s)" if status.oldest_waiting else ""
    console.print(plain(f"outbox: waiting {waiting}{since}; given up {dead}"))
    made = table("watch", "source", "documents", "last read (UTC)", "faults")
    for each in status.sources:
        cells = (
            each.watch,
            each.source,
            each.documents,
            f"{each.last_read:%Y-%m-%d %H:%M}" if each.last_read else "never",
            len(each.faults) or "none",
        )
        made.add_row(*(plain(cell) for cell in cells))
    console.print(made)
    for each in status.sources:
        if each.trouble is not None:
            console.print(plain(f"  {each.source}: {each.trouble.value.removeprefix('source_')}"))
        for fault in each.faults:
            console.print(plain(f"  {fault}"))
