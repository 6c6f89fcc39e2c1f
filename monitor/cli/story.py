"""The whole story of a commitment, for people: every quote once, all else points to it by a number."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from monitor.cli.records import says
from monitor.cli.show import console, days_left, plain, remarks
from monitor.model import Change, Commitment, DatedBy, Evidence, Mention, Origin, Period, Reason, Transition
from monitor.store import History

DATED_BY = {
    DatedBy.FIELD: "as it says itself",
    DatedBy.DATELINE: "by its dateline",
    DatedBy.FILE_NAME: "by the name of the file",
    DatedBy.FIRST_SEEN: "when it was first seen",
    DatedBy.FILE_TIME: "by the time of the file",
}
_COUNTED = "counted from "
_RECKONED = " = "
"""In a reckoning, which names both dues."""
Numbered = Sequence[tuple[int, Mention]]


def story(commitment: Commitment, history: History, now: datetime, zone: str) -> None:
    """Print state, claims, history, all that was said and what was told."""
    said = {mention.key: (number, mention) for number, mention in enumerate(history.mentions, 1)}
    _heading(commitment, now, zone)
    _claims(commitment, said)
    _history(commitment, said, zone)
    statements(history.mentions, commitment.subject)
    _told(history)


def _say(text: object) -> None:
    console.print(plain(text))


def _heading(commitment: Commitment, now: datetime, zone: str) -> None:
    due = f"due {commitment.due} ({days_left(commitment, now, zone)})" if commitment.due else "undated"
    _say(f"{commitment.subject}\n{commitment.id} · {commitment.kind.value} · {commitment.state.value} · {due}")
    for label, value in (
        ("watch", commitment.watch if commitment.watch != commitment.subject else ""),
        ("also called", ", ".join(commitment.aliases)),
        ("by", commitment.obligor),
        ("owner", commitment.owner),
        ("note", remarks(commitment)),
    ):
        if value:
            _say(f"{label}: {value}")


def _claims(commitment: Commitment, said: Mapping[str, tuple[int, Mention]]) -> None:
    """Print who says which due, once, with the numbers that ``confirm --claim`` takes."""
    claims: dict[tuple[str, str], list[int]] = {}
    for number, claim in enumerate(commitment.claims, 1):
        who = claim.speaker or _voice(claim.evidence)
        claims.setdefault((str(claim.due or "undated"), f" – {who}" if who else ""), []).append(number)
    if claims:
        _say("\nClaims of this term")
    for (due, who), numbers in claims.items():
        evidence = [commitment.claims[number - 1].evidence for number in numbers]
        _say(f"{', '.join(map(str, numbers)):>3}. {due}{who}{_see(evidence, said)}")
        _quotes(evidence, said)


def _voice(evidence: Evidence) -> str | None:
    """Return who speaks, where that is more than the address below which the statement stands."""
    if evidence.origin is None:
        return evidence.by
    return evidence.origin.source if evidence.origin.source != evidence.origin.address else None


def _history(commitment: Commitment, said: Mapping[str, tuple[int, Mention]], zone: str) -> None:
    if commitment.transitions:
        _say("\nHistory")
    for step in commitment.transitions:
        day = f"{step.at.astimezone(ZoneInfo(zone)):%Y-%m-%d}"
        facts = (day, *_step(step), _why(step, said))
        _say("  " + "  ".join(fact for fact in facts if fact) + _see(step.evidence, said))
        _quotes(step.evidence, said)


def _step(step: Transition) -> tuple[str, ...]:
    """Return what happened: the change, the state and the due where they moved, and what holds it back."""
    state = f"{step.before.value} → {step.after.value}" if step.before is not step.after else ""
    moved = f"{step.due_before or 'undated'} → {step.due_after or 'undated'}"
    kept = "contradiction, kept" if step.contradiction else step.awaited
    reckoned = step.rule.startswith(f"{step.due_before} ") and step.rule.endswith(f"{_RECKONED}{step.due_after}")
    told = step.due_before == step.due_after or reckoned
    return step.change.value, state, "" if told else moved, kept


def _why(step: Transition, said: Mapping[str, tuple[int, Mention]]) -> str:
    """Return by which reckoning or for what reason a step counts, but no name of a pattern of dates."""
    if step.rule in {evidence.quote for evidence in step.evidence}:
        return ""
    patterns = {said[each.mention][1].date_rule for each in step.evidence if each.mention in said}
    if step.rule in patterns:
        _, counted, base = step.rule.partition(_COUNTED)
        return counted + base
    return " ".join(_length(word) for word in step.rule.split(" "))


def _length(word: str) -> str:
    """Return a period in words, ``60 days`` for ``P60D``, and any other word as it is."""
    try:
        period = Period.parse(word)
    except ValueError:
        return word
    years, months = divmod(period.months, 12)
    days = "working day" if period.working else "day"
    counts = ((years, "year"), (months, "month"), (period.days, days))
    return " ".join(f"{count} {unit}{'' if count == 1 else 's'}" for count, unit in counts if count) or word


def _see(evidence: Iterable[Evidence], said: Mapping[str, tuple[int, Mention]]) -> str:
    """Return where the quotes of *evidence* stand among the statements."""
    numbers = sorted({said[each.mention][0] for each in evidence if each.mention in said})
    if not numbers:
        return ""
    return f"  (statement{'' if len(numbers) == 1 else 's'} {', '.join(map(str, numbers))})"


def _quotes(evidence: Iterable[Evidence], said: Mapping[str, tuple[int, Mention]]) -> None:
    """Print what is no statement: the word of a person, and what a text no longer says."""
    for each in evidence:
        if each.mention not in said:
            where = f"decided by {each.by}" if each.origin is None else _origin(each.origin)
            _say(f"      “{each.quote}”\n      {where}")


def statements(mentions: Sequence[Mention], subject: str = "") -> None:
    """Print what documents say about a commitment, with the numbers by which statements are named.

    A document is named once above what it says, a quote once below all that was read in it. A statement tells of what
    it is where that is not *subject*.
    """
    _say("\nStatements")
    numbered = list(enumerate(mentions, 1))
    for origin, told in groupby(numbered, key=lambda each: each[1].origin):
        _say(f"  {_origin(origin)}")
        for quote, read in groupby(told, key=lambda each: each[1].quote):
            for number, mention in read:
                _say(f"{number:5}. {_statement(mention, subject)}")
            _say(f"       “{quote}”")


def _statement(mention: Mention, subject: str) -> str:
    named = mention.subject if mention.subject != subject else ""
    longer = _length(str(mention.extension)) if mention.extension else ""
    facts = (says(mention, longer), named or "", mention.speaker or "", f"cue: {mention.cue}")
    return "  ".join(fact for fact in facts if fact)


def _origin(origin: Origin) -> str:
    """Return where a text comes from; what has no other name than its address is named by it."""
    where = "" if origin.address == origin.source else f", {origin.address}"
    published = f"{origin.published} ({DATED_BY[origin.dated_by]})"
    return f"{origin.source}, {published}{where}, read {origin.fetched_at:%Y-%m-%d %H:%M} UTC"


def _told(history: History) -> None:
    """Print what people were told, each alert with the messages that carried it, and what they answered."""
    _say("\nAlerts")
    for alert in history.alerts:
        _say(f"  {alert.at:%Y-%m-%d %H:%M} UTC  {_reason(alert.reason, alert.change)}  {alert.severity.value}")
        for outgoing in history.outgoing:
            sent = outgoing.notification
            if alert.fingerprint in sent.alerts:
                _say(f"      {sent.receiver}: {outgoing.delivery.value}  {sent.id}  {outgoing.error}".rstrip())
    if not history.alerts:
        _say("  none")
    for answer in history.acknowledged:
        said = f"acknowledged by {answer.by}: {_reason(answer.reason)}, term {answer.term}"
        _say(f"  {answer.at:%Y-%m-%d %H:%M} UTC  {said}")
    if (snooze := history.snooze) is not None:
        past = ", past the due" if snooze.past_due else ""
        said = f"snoozed by {snooze.by} until {snooze.until:%Y-%m-%d %H:%M} UTC{past}"
        _say(f"  {snooze.at:%Y-%m-%d %H:%M} UTC  {said}")


def _reason(reason: Reason, change: Change | None = None) -> str:
    said = reason.value.replace("_", " ")
    return f"{said}: {change.value}" if reason is Reason.CHANGED and change is not None else said
