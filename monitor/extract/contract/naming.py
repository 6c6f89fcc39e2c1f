"""Names a contract: what it calls itself, and between whom it is."""

import re
from dataclasses import dataclass

from monitor.extract.contract.clause import pattern
from monitor.extract.language.contracts import Contracts

_HEAD = 8000
_BESIDE = 40
_AMENDED = 400
_PREAMBLE = 1500
_JOINTS = frozenset({"and", "of", "for", "the", "to", "in", "on", "or", "with", "a", "an", "de", "&", "d/b/a", "del"})


@dataclass(frozen=True, slots=True)
class Name:
    """The *subject* of a contract's own term, the shorter names for it, and the words that point at it."""

    subject: str
    aliases: tuple[str, ...]
    reference: str


def name(text: str, title: str, words: Contracts) -> Name:
    """Return the name of the contract in *text*; its *title* stands in where the text calls it nothing.

    An amendment has the name of the contract that it changes.
    """
    head = text[:_HEAD]
    own, end = _called(head, words)
    if pattern(words.amends).search(own) and (changed := pattern(words.amended).search(title)):
        own = _tidy(changed["title"])
    line = pattern(words.heading).search(head)
    if len(own.split()) < 2 and line is not None and not pattern(words.amends).search(line["title"]):
        own = _tidy(line["title"])
    if not own or (len(own.split()) < 2 and " " in title and "_" not in title):
        own = title or words.anonymous
    short = pattern(words.short).match(head[end : end + _BESIDE].lstrip(" ,\n"))
    parties = _parties(head[end : end + _PREAMBLE], words)
    subject = f"{own} {words.joined.format(*parties)}" if parties else own
    said = short["alias"].strip() if short else own.split()[-1]
    return Name(subject, tuple(dict.fromkeys(each for each in (own, said) if each != subject)), words.this.format(said))


def _called(head: str, words: Contracts) -> tuple[str, int]:
    """What the contract calls itself, and where that ends."""
    found = pattern(words.title).search(head)
    if found is None:
        return "", 0
    if pattern(words.amends).search(found["title"]):
        other = pattern(words.amended).search(head, max(0, found.start() - _AMENDED), found.end() + _AMENDED)
        if other is not None:
            return _tidy(other["title"]), other.end()
    return _tidy(found["title"]), found.end()


def _parties(text: str, words: Contracts) -> tuple[str, str] | None:
    found = pattern(words.between).search(text)
    if found is None:
        return None
    one, other = (_party(found[side], words) for side in ("one", "other"))
    if not one or not other or any(pattern(words.no_party).match(each) for each in (one, other)):
        return None
    return one, other


def _party(said: str, words: Contracts) -> str:
    """The name at the head of what is said of a party: up to a small word that no name has, or to a new sentence."""
    parts: list[str] = []
    for part in said.split():
        small = part[:1].islower() and part not in _JOINTS
        if small or part == "a" or (parts and pattern(words.no_party).match(part)):
            break
        parts.append(part)
    while parts and parts[-1] in _JOINTS:
        parts.pop()
    return " ".join(parts).strip(' ,;:"“”')


def _tidy(title: str) -> str:
    """One line, in title case where the text shouts."""
    line = " ".join(title.split())
    if not line.isupper():
        return line
    return " ".join(part.lower() if part.lower() in _JOINTS else _capital(part) for part in line.split())


def _capital(word: str) -> str:
    return re.sub(r"[A-Z]+", lambda found: found.group().capitalize(), word)
