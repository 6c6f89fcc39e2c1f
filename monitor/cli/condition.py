"""How the service is: rows for programs, a table for people."""

from datetime import datetime
from typing import Any

from monitor import jsonl
from monitor.cli.show import console, plain, table
from monitor.model import OPEN, State
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
        "not_followed": status.stray,
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
    console.print(plain(f"service: {_running(status, late)}"))
    if deaf:
        console.print(plain("no receiver takes anything: what is sent is given up (mended? monitor send-test)"))
    console.print(plain(f"commitments: {_counted(status)}"))
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


def _running(status: Status, late: list[str]) -> str:
    if not status.beats:
        return "not running (monitor run starts it)"
    return f"not ticking: {', '.join(late)}" if late else "running"


def _counted(status: Status) -> str:
    """Say how many commitments there are, by the commands that list them."""

    def listed(states: frozenset[State]) -> str:
        found = [state for state in State if state in states and state in status.states]
        return ", ".join(f"{status.states[state]} {state.value}" for state in found)

    stray = f"{status.stray} not followed" if status.stray else ""
    hidden = ", ".join(each for each in (listed(frozenset(State) - OPEN), stray) if each)
    due = f"{listed(OPEN) or 'none'} (monitor due)"
    waiting = f"{status.tentative} tentative (monitor triage)"
    return "; ".join(each for each in (due, f"{hidden} (monitor due --all)" if hidden else "", waiting) if each)
