"""Which id names which statements, and what a person's word may change of that."""

from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from random import Random

from monitor.model import Action, Change, Commitment, Decision
from tests.make import instant

Held = dict[str, frozenset[str]]
ACTIONS = [Action.MERGE, Action.SPLIT, Action.SPLIT, Action.NOTE, Action.CONFIRM, Action.ASSIGN]


def held(commitments: Iterable[Commitment]) -> Held:
    """The keys of the statements that each id names."""
    return {each.id: frozenset(each.mentions) for each in commitments}


def drawn(chance: Random, before: Held, number: int) -> Decision:
    """A decision about one of the commitments of *before*, later than those with a smaller *number*."""
    chosen = chance.choice(sorted(before))
    target, *rest = chance.sample(sorted(before[chosen]), len(before[chosen]))
    action = chance.choice(ACTIONS)
    others: Sequence[str] = ()
    if action is Action.MERGE:
        others = [min(before[each]) for each in chance.sample(sorted(before), min(2, len(before))) if each != chosen]
    elif action is Action.SPLIT:
        others = rest[: chance.randint(0, len(rest))]
    return Decision(
        target=target,
        action=action,
        by="ada",
        at=instant("2023-04-01") + timedelta(hours=number),
        others=tuple(others),
        change=Change.FULFILLED if action is Action.CONFIRM else None,
        note=f"word {number}",
    )


def foretold(before: Held, said: Decision, new: str) -> Held:
    """What the ids name after *said*, if what it splits off is named *new*."""
    (mine,) = (each for each in before if said.target in before[each])
    others = frozenset(said.others)
    if said.action is Action.MERGE:
        gone = {each for each in before if others & before[each]} - {mine}
        kept = {each: keys for each, keys in before.items() if each not in gone}
        return kept | {mine: before[mine].union(*(before[each] for each in gone))}
    if said.action is Action.SPLIT and others:
        return before | {mine: before[mine] - others, new: others}
    return before


def walk(chance: Random, before: Held, decide: Callable[[Decision], Held], steps: int) -> None:
    """Let a person decide *steps* times; after each the ids name what they named but for what was said."""
    seen = set(before)
    for number in range(steps):
        said = drawn(chance, before, number)
        after = decide(said)
        new = next(iter(after.keys() - before.keys()), "")
        assert new not in seen
        assert after == foretold(before, said, new)
        seen |= after.keys()
        before = after
    assert {len(each) for each in seen} == {17}
