"""The story of a commitment as rows for programs."""

from typing import Any

from monitor import jsonl
from monitor.model import Commitment, Decision, Evidence, Mention
from monitor.store import Answer, History, Snooze


def says(mention: Mention, longer: str) -> str:
    """Return a statement's words, *longer* by how much: ``extended: 2023-03-18 → 60 days``, ``expiry: 2023-03-18``."""
    new = mention.due or longer or None
    moved = f"{mention.old_due} → {new}" if mention.old_due else new
    return f"{mention.change or mention.kind}: {moved or 'no date'}"


def statement_row(mention: Mention) -> dict[str, Any]:
    """One statement: what it says, in which words, and where it stands."""
    return {
        "published": mention.origin.published.isoformat(),
        "says": says(mention, str(mention.extension or "")),
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
    """Return state, claims, history, all that was said and what was told."""
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
