"""What a reading rests on, and what a watch would make of it."""

from collections.abc import Iterator, Sequence
from typing import Any

from monitor.cli.show import console, plain, print_json
from monitor.extract import Explanation, subject_in_words
from monitor.model import OPEN, Commitment, Mention
from monitor.policy import Watch
from monitor.track import derive

ONLY_TOLD = "tells only of what was: nothing is open"


def explanation(told: Explanation, outcome: Sequence[dict[str, Any]] | None, watch: str, *, as_json: bool) -> None:
    """Print what made each result, why the other dates were not used, and the *outcome* for a *watch*, if any."""
    results = [_result_row(each, told.reasons(each)) for each in told.mentions]
    unused = _unused_rows(told)
    if as_json:
        print_json({"results": results, "unused": unused} | ({} if outcome is None else {"outcome": list(outcome)}))
        return
    for result in results:
        _result(result)
    for other in unused:
        read_as = f"{other['value']}, {other['rule']}"
        console.print(plain(f"not used: {other['text']} ({read_as}): {other['why']}"))
        if other["context"] != other["text"]:
            console.print(plain(f"    in “{other['context']}”"))
    if not results and not unused:
        console.print("no commitment found, and nothing that names a time")
    if outcome is not None:
        _outcome(outcome, watch)


def outcome_rows(mentions: Sequence[Mention], watch: Watch) -> list[dict[str, Any]]:
    """Return what *watch* would make of a text that says *mentions*, had it read nothing else, and why."""
    made = derive(mentions, watch)
    tracked = {key for each in made for key in each.mentions}
    return [_commitment_row(each, watch) for each in made] + [
        {"outcome": "not tracked", "what": _what(each.change or each.kind, each.due, each.called), "why": ONLY_TOLD}
        for each in mentions
        if each.key not in tracked
    ]


def _commitment_row(commitment: Commitment, watch: Watch) -> dict[str, Any]:
    what = f"{_what(commitment.kind, commitment.due, commitment.subject)}  {commitment.state.value}"
    why = "; ".join(_against(commitment, watch))
    if commitment.tentative and commitment.state in OPEN:
        waits = "waits in monitor triage"
        if not why:
            return {"outcome": waits, "what": what, "why": commitment.doubt}
        why = f"{why}; it {waits} all the same: {commitment.doubt}"
    return {"outcome": "not followed" if why else "followed", "what": what, "why": why}


def _against(commitment: Commitment, watch: Watch) -> Iterator[str]:
    """Yield why nobody would be told of a commitment."""
    if not commitment.watched:
        yield f"it is not what the watch names ({', '.join(watch.followed)})"
    if commitment.kind not in watch.keep.kinds:
        yield f"the watch keeps other kinds ({', '.join(kind.value for kind in watch.keep.kinds)})"


def _what(kind: str, due: object, subject: str | None) -> str:
    return "  ".join(each for each in (str(kind), str(due or "undated"), subject) if each)


def _outcome(rows: Sequence[dict[str, Any]], watch: str) -> None:
    console.print(plain(f"\nThe watch “{watch}”, had it read nothing else"))
    for row in rows:
        console.print(plain(f"    {row['outcome']}: {row['what']}" + (f" – {row['why']}" if row["why"] else "")))
    if not rows:
        console.print("    nothing to follow")


def _unused_rows(told: Explanation) -> list[dict[str, Any]]:
    """Return the dates that became nothing, for programs."""
    return [
        {
            "text": each.timex.text,
            "start": each.timex.start,
            "end": each.timex.end,
            "context": each.context,
            "rule": each.timex.rule,
            "value": each.timex.value,
            "why": each.why,
        }
        for each in told.unused
    ]


def _result_row(mention: Mention, reasons: Sequence[str]) -> dict[str, Any]:
    """What made one result, for programs."""
    return {
        "quote": mention.quote,
        "start": mention.start,
        "end": mention.end,
        "subject": mention.called,
        "subject rule": subject_in_words(mention.subject_rule),
        "kind": mention.kind.value,
        "change": mention.change.value if mention.change else None,
        "due": str(mention.due) if mention.due else None,
        "old due": str(mention.old_due) if mention.old_due else None,
        "by": mention.obligor,
        "date": mention.date_text,
        "date rule": mention.date_rule,
        "cue": mention.cue,
        "confidence": round(mention.confidence, 2),
        "doubt": mention.doubt,
        "weighed": "; ".join(reasons),
    }


def _result(row: dict[str, Any]) -> None:
    """Print what made one result: what it is, and in a line each its cue, date rule and subject rule."""
    moved = f"{row['old due']} → {row['due'] or 'no date'}" if row["old due"] else row["due"] or "no date"
    by = f"by {row['by']}" if row["by"] else ""
    first = (row["change"] or row["kind"], moved, row["subject"], by)
    console.print(plain(f"“{row['quote']}”"))
    console.print(plain("    " + "  ".join(each for each in first if each)))
    for name, said, rule in (
        ("cue", row["cue"], f"confidence {row['confidence']:.2f}"),
        ("date", f"“{row['date']}”" if row["date"] else "", row["date rule"]),
        ("subject", row["subject"], row["subject rule"]),
        ("doubt", row["doubt"], ""),
        ("weighed most", row["weighed"], ""),
    ):
        if said:
            console.print(plain(f"    {name}: {said}" + (f" ({rule})" if rule else "")))
