"""Gives a name the initials by which its text calls the same thing: the Mission in Tarsia (UNMIT), later UNMIT."""

import re
from collections.abc import Sequence
from dataclasses import replace

from monitor.model import Mention

_INTRODUCED = re.compile(
    r"((?:[A-Z][\w’'-]*|of|for|on|in|and|the|to)(?: (?:[A-Z][\w’'-]*|of|for|on|in|and|the|to)){1,9}) "
    r"\(([A-Z][A-Z-]{2,9})s?\)"
)
_CAPITAL = re.compile(r"[A-Z]")


def initialled(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """Return the *mentions* of a *text*, each that bears a name with initials of its own under either form of it."""
    known = dict(_introduced(text)) if mentions and "(" in text else {}
    return [_initialled(each, known) for each in mentions] if known else list(mentions)


def _introduced(text: str) -> list[tuple[str, str]]:
    """Return each long name of the text with its initials."""
    found = ((" ".join(each[1].split()), each[2]) for each in _INTRODUCED.finditer(text))
    return [(name, short) for long, short in found if (name := _spelt(long, short))]


def _spelt(long: str, short: str) -> str:
    """The last words of *long* whose capitals begin as *short* does and go on with its letters; nothing else."""
    words = long.split()
    starts = [at for at, word in enumerate(words) if word[0] == short[0]]
    for at in starts:
        capitals = "".join(_CAPITAL.findall(" ".join(words[at:])))
        if _runs_through(capitals, short.replace("-", "")):
            return " ".join(words[at:])
    return ""


def _runs_through(capitals: str, short: str) -> bool:
    """Whether most letters of *short* are *capitals* in their order."""
    rest, hit = capitals, 0
    for letter in short:
        at = rest.find(letter)
        if at >= 0:
            rest, hit = rest[at + 1 :], hit + 1
    return hit >= max(2, len(short) - 2) and len(capitals) <= len(short) + 1


def _initialled(mention: Mention, known: dict[str, str]) -> Mention:
    names = (mention.subject, *mention.aliases)
    added = [
        name.replace(one, other)
        for long, short in known.items()
        for one, other in ((long, short), (short, long))
        for name in names
        if re.search(rf"\b{re.escape(one)}\b", name)
    ]
    core = [short for long, short in known.items() if any(long in name or short in name.split() for name in names)]
    more = [name for name in dict.fromkeys([*added, *core]) if name not in names]
    return replace(mention, aliases=(*mention.aliases, *more)) if more else mention
