"""Short ways to say things about one deal, and to see what comes of it."""

from typing import Any

from monitor.model import Action, Change, Commitment, Decision, Due, Mention, State, Transition
from monitor.policy import Keep, Watch
from monitor.track import advance, derive
from tests.make import instant, mention

DEAL = "Harbour Grain Accord"
WATCH = Watch(watch=DEAL, aliases=("grain accord", "harbour deal"))
ANYTHING = Watch(watch="Port desk", keep=Keep(about="anything"))


def on(day: str, due: str | None = None, **given: Any) -> Mention:
    """A plain statement published on *day*, in a document and by a source of its own unless *key* is given."""
    given.setdefault("key", f"{day} {due} {given.get('change', '')}")
    return mention(given.pop("subject", DEAL), due, published=day, **given)


def change(day: str, what: Change, old: str | None = None, new: str | None = None, **given: Any) -> Mention:
    """A report of a change published on *day*."""
    return on(day, new, change=what, old_due=Due.parse(old) if old else None, **given)


def only(
    *mentions: Mention, watch: Watch = WATCH, now: str | None = None, people: tuple[Decision, ...] = ()
) -> Commitment:
    """The one commitment that *mentions* make, as it stands at *now*."""
    (commitment,) = derive(mentions, watch, people)
    return advance(commitment, instant(now)) if now else commitment


def stand(*mentions: Mention, watch: Watch = WATCH, now: str | None = None) -> tuple[State, str | None]:
    """State and due of the one commitment."""
    commitment = only(*mentions, watch=watch, now=now)
    return commitment.state, str(commitment.due) if commitment.due else None


def steps(commitment: Commitment) -> list[tuple[Change, State]]:
    """The history: what happened and what came of it."""
    return [(step.change, step.after) for step in commitment.transitions]


def last(commitment: Commitment) -> Transition:
    """The latest step."""
    return commitment.transitions[-1]


def decision(target: Mention, action: Action, at: str, **given: Any) -> Decision:
    """What the analyst decided about the commitment of *target*."""
    if isinstance(given.get("due"), str):
        given["due"] = Due.parse(given["due"])
    return Decision(target=target.key, action=action, by="analyst", at=instant(at), **given)


def connected(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one of two mentions with these names goes by what the other goes by or answers to."""
    return any(
        not key.startswith("~") and {key, f"~{key}"} & theirs
        for mine, theirs in ((one, other), (other, one))
        for key in mine
    )
