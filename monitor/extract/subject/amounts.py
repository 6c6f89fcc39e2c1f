"""Leaves out of the name that a reader is shown how much of a thing there is: dividend, not dividend of 9p."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from monitor.extract.language.things import Amounts
from monitor.model import Mention

_PARTS = re.compile(r"( … |: )")
_FIGURE = re.compile(r"\d[\d.,/]*")


def without_amounts(mentions: Sequence[Mention], words: Amounts | None) -> list[Mention]:
    """Return the mentions of a document, each shown under its name without the amounts in it.

    Where only their amounts tell two things of a document apart (a loan of 300 and one of 500 million), both keep
    them. The name with its amount stays the one that the thing is followed by.
    """
    if words is None:
        return list(mentions)
    shown = [_shown(each, words) for each in mentions]
    amounts: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for mention, name in zip(mentions, shown, strict=True):
        if name != mention.called:
            amounts[name].add(tuple(_FIGURE.findall(mention.called)))
    return [
        replace(mention, full=name) if name != mention.called and len(amounts[name]) == 1 else mention
        for mention, name in zip(mentions, shown, strict=True)
    ]


def _shown(mention: Mention, words: Amounts) -> str:
    """Return the name of a mention without amounts, with what belongs to it behind one: shipment of 40 tons of rice."""
    if not any(map(str.isdigit, mention.called)):
        return mention.called
    called = mention.called
    if not mention.full and _tail(words).search(called):
        called = next((name for name in mention.aliases if name.startswith(f"{called} ")), called)
    parts = [part if _PARTS.fullmatch(part) else _bare(part, words) for part in _PARTS.split(called)]
    told = [at for at in range(0, len(parts), 2) if parts[at]]
    if not told:
        return mention.called
    return parts[told[0]] + "".join(parts[at - 1] + parts[at] for at in told[1:])


def _bare(name: str, words: Amounts) -> str:
    """Return a name without its amounts; of one that is nothing else, nothing.

    Before a single noun an amount stays: a 300 euro fine, the $2 billion note.
    """
    bare = name
    if not _compiled(words.rated).search(name):
        bare = _head(words).sub("", bare)
    bare = _inside(words).sub(" ", bare)
    return " ".join(_tail(words).sub("", bare).split())


@lru_cache(maxsize=16)
def _head(words: Amounts) -> re.Pattern[str]:
    return re.compile(
        rf"^(?:(?:{words.about}) )*(?>{words.amount})(?:$| {words.among} | (?!(?:{words.toward}) )(?=[^ ]+ ))",
        re.IGNORECASE,
    )


@lru_cache(maxsize=16)
def _inside(words: Amounts) -> re.Pattern[str]:
    about = rf"(?: (?:{words.about}))*"
    owned = rf"(?<=['’]s){about} (?>{words.amount}) {words.among}(?= )"
    return re.compile(rf"{owned}| (?:{words.of}){about} (?>{words.amount})(?= )", re.IGNORECASE)


@lru_cache(maxsize=16)
def _tail(words: Amounts) -> re.Pattern[str]:
    behind = rf"(?:(?>{words.amount})|{words.length}|\d+[.,]\d[\d.,]*)"
    return re.compile(rf",? (?:{words.of})(?: (?:{words.about}))* {behind}$", re.IGNORECASE)


@lru_cache(maxsize=16)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
