"""The whole story of a commitment, and how the service is: long texts for people, rows for programs."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from monitor import jsonl
from monitor.cli.show import console, days_left, plain, remarks, table
from monitor.model import Commitment, Decision, Evidence, Mention, Transition
from monitor.store import Answer, History, Snooze, Status


def story(commitment: Commitment, history: History, now: datetime, zone: str) -> None:
    """Print state, claims, history, all that was said and what was told, each with its quote."""
    _heading(commitment, now, zone)
    console.print(plain("\nClaims of this term"))
    for number, claim in enumerate(commitment.claims, 1):
        who = claim.speaker or (claim.evidence.origin.source if claim.evidence.origin else claim.evidence.by)
        console.print(plain(f"{number:3}. {claim.due or 'undated'} – {who}"))
        _quote(claim.evidence)
    console.print(plain("\nHistory"))
    for transition in commitment.transitions:
        _step(transition, zone)
    statements([statement_row(mention) for mention in history.mentions])
    _told(history)


def _heading(commitment: Commitment, now: datetime, zone: str) -> None:
    due = f"due {commitment.due} ({days_left(commitment, now, zone)})" if commitment.due else "undated"
    console.print(
        plain(f"{commitment.subject}\n{commitment.id} · {commitment.kind.value} · {commitment.state.value} · {due}")
    )
    for label, value in (
        ("also called", ", ".join(commitment.aliases)),
        ("by", commitment.obligor),
        ("owner", commitment.owner),
        ("note", remarks(commitment)),
    ):
        if value:
            console.print(plain(f"{label}: {value}"))


def statements(rows: Sequence[dict[str, Any]]) -> None:
    """Print what documents say about a commitment, in canonical order, with the numbers by which they are named."""
    console.print(plain("\nStatements"))
    for number, row in enumerate(rows, 1):
        facts = (row["published"], row["says"], row["subject"], row["speaker"], f"cue: {row['cue']}", row["address"])
        console.print(plain(f"{number:3}. " + "  ".join(fact for fact in facts if fact)))
        console.print(plain(f"      “{row['quote']}”"))


def _told(history: History) -> None:
    """Print what people were told, each alert with the messages that carried it, and what they answered."""
    console.print(plain("\nAlerts"))
    for alert in history.alerts:
        console.print(plain(f"  {alert.at:%Y-%m-%d %H:%M} UTC  {alert.reason.value}  {alert.severity.value}"))
        for outgoing in history.outgoing:
            sent = outgoing.notification
            if alert.fingerprint in sent.alerts:
                console.print(
                    plain(f"      {sent.receiver}: {outgoing.delivery.value}  {sent.id}  {outgoing.error}".rstrip())
                )
    if not history.alerts:
        console.print("  none")
    for answer in history.acknowledged:
        said = f"acknowledged by {answer.by}: {answer.reason.value}, term {answer.term}"
        console.print(plain(f"  {answer.at:%Y-%m-%d %H:%M} UTC  {said}"))
    if (snooze := history.snooze) is not None:
        past = ", past the due" if snooze.past_due else ""
        said = f"snoozed by {snooze.by} until {snooze.until:%Y-%m-%d %H:%M} UTC{past}"
        console.print(plain(f"  {snooze.at:%Y-%m-%d %H:%M} UTC  {said}"))


def _step(transition: Transition, zone: str) -> None:
    """Print a step of the history with its day in *zone*."""
    moved = f"{transition.due_before} → {transition.due_after}" if transition.due_before != transition.due_after else ""
    kept = "contradiction, kept" if transition.contradiction else transition.awaited
    facts = (
        f"{transition.at.astimezone(ZoneInfo(zone)):%Y-%m-%d}",
        transition.change.value,
        f"{transition.before.value} → {transition.after.value}",
        moved,
        transition.rule,
        kept,
    )
    console.print(plain("  " + "  ".join(fact for fact in facts if fact)))
    for evidence in transition.evidence:
        _quote(evidence)


def _quote(evidence: Evidence) -> None:
    console.print(plain(f"      “{evidence.quote}”"))
    if evidence.by:
        console.print(plain(f"      decided by {evidence.by}"))
    if evidence.origin:
        origin = evidence.origin
        console.print(
            plain(
                f"      {origin.source}, {origin.published} ({origin.dated_by.value}), {origin.address}, "
                f"fetched {origin.fetched_at:%Y-%m-%d %H:%M} UTC"
            )
        )


def statement_row(mention: Mention) -> dict[str, Any]:
    """One statement for programs: what it says, in which words, and where it stands."""
    moved = (
        f"{mention.old_due} → {mention.due or mention.extension}"
        if mention.old_due
        else mention.due or mention.extension
    )
    says = f"{mention.change or mention.kind}: {moved or 'no date'}"
    return {
        "published": mention.origin.published.isoformat(),
        "says": says,
        "subject": mention.subject,
        "cue": mention.cue,
        "speaker": mention.speaker,
        "source": mention.origin.source,
        "address": mention.origin.address,
        "quote": mention.quote,
    }


def _evidence_row(evidence: Evidence) -> dict[str, Any]:
    origin = evidence.origin
    where = (
        {
            "source": origin.source,
            "address": origin.address,
            "published": origin.published.isoformat(),
            "dated_by": origin.dated_by.value,
            "fetched_at": jsonl.zulu(origin.fetched_at),
        }
        if origin
        else {"by": evidence.by}
    )
    return {"quote": evidence.quote} | where


def story_rows(commitment: Commitment, history: History) -> dict[str, Any]:
    """The same story for programs."""
    transitions = [
        {
            "at": jsonl.zulu(each.at),
            "change": each.change.value,
            "before": each.before.value,
            "after": each.after.value,
            "due_before": str(each.due_before) if each.due_before else None,
            "due_after": str(each.due_after) if each.due_after else None,
            "contradiction": each.contradiction,
            "awaited": each.awaited,
            "rule": each.rule,
            "evidence": [_evidence_row(evidence) for evidence in each.evidence],
        }
        for each in commitment.transitions
    ]
    outgoing = [
        {
            "id": each.notification.id,
            "receiver": each.notification.receiver,
            "delivery": each.delivery.value,
            "error": each.error,
        }
        for each in history.outgoing
    ]
    return jsonl.commitment_row(commitment, {}) | {
        "transitions": transitions,
        "statements": [statement_row(mention) for mention in history.mentions],
        "decisions": [_decision_row(decision) for decision in history.decisions],
        "alerts": [jsonl.alert_row(alert) for alert in history.alerts],
        "notifications": outgoing,
        "acknowledged": [_answer_row(answer) for answer in history.acknowledged],
        "snooze": _snooze_row(history.snooze) if history.snooze is not None else None,
    }


def _answer_row(answer: Answer) -> dict[str, Any]:
    return {"at": jsonl.zulu(answer.at), "by": answer.by, "reason": answer.reason.value, "term": answer.term}


def _snooze_row(snooze: Snooze) -> dict[str, Any]:
    until = {"until": jsonl.zulu(snooze.until), "past_due": snooze.past_due}
    return {"at": jsonl.zulu(snooze.at), "by": snooze.by} | until


def _decision_row(decision: Decision) -> dict[str, Any]:
    given = {"change": decision.change, "due": decision.due, "subject": decision.subject, "kind": decision.kind}
    said = {
        key: str(value) for key, value in (given | {"owner": decision.owner, "note": decision.note}).items() if value
    }
    return {"at": jsonl.zulu(decision.at), "by": decision.by, "action": decision.action.value} | said


def status_rows(status: Status) -> dict[str, Any]:
    """How the service is, for programs."""
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
    """How the service is, for people; *deaf*: there is no receiver left that takes anything."""
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
