"""Finds the name that "the deal" or "it" stands for: the named thing that the text has spoken of before."""

import re
from collections.abc import Sequence
from dataclasses import replace

from monitor.extract.language.en.things import REFERENCES, THINGS
from monitor.model import Document, Mention

_WORD = r"[A-Z][\w’'-]*[ \n]+"
_NAMED = re.compile(rf"\b(?:{_WORD}(?:(?:of|for|on|and|to|the)[ \n]+){{0,2}}){{1,6}}(?:{'|'.join(THINGS)})\b")
_LEADING = re.compile(r"^(?:The|A|An|This|That|Its|Their|Our|Under|But|And|In|On|If|As)\s+")
_SPEAKER = re.compile(
    r"(?P<who>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2}) "
    r"(?:said|says|announced|announces|insisted|insists|stated|states) (?:that )?"
)


def named(document: Document, mentions: Sequence[Mention], names: Sequence[str]) -> list[Mention]:
    """Return the mentions, each that only refers to a thing with that thing's name, the reference kept as an alias.

    A thing's name is looked for before the sentence, the nearest first, then in the title; the watch's *names* are
    things too where the text has them. What refers to nothing that the text names keeps its own words.
    """
    things = named_things(document.text, names)
    return [_name(document, mention, things) for mention in mentions]


def speaker(sentence: str) -> str | None:
    """Return who says what the sentence reports, where it begins with that."""
    found = _SPEAKER.match(sentence.strip())
    return found["who"] if found else None


def named_things(text: str, names: Sequence[str]) -> list[tuple[int, str]]:
    """Every named thing of the text, with the place where it stands."""
    found = [(match.start(), _tidy(match.group())) for match in _NAMED.finditer(text)]
    for name in names:
        if name[:1].isupper() and " " in name:
            pattern = r"\s+".join(re.escape(word) for word in name.split())
            found += [(match.start(), name) for match in re.finditer(pattern, text)]
    return sorted(found)


def _tidy(name: str) -> str:
    return _LEADING.sub("", " ".join(name.split()))


def _name(document: Document, mention: Mention, things: Sequence[tuple[int, str]]) -> Mention:
    if mention.subject == mention.speaker:
        mention = replace(mention, subject="")
    if not _refers(mention.subject):
        return mention
    head = mention.subject.lower().split()[-1] if mention.subject else ""
    before = [name for at, name in things if at < mention.end]
    same = [name for name in before if name.lower().endswith(head)] if head else []
    name = (same or before or [""])[-1]
    if not name:
        return replace(mention, subject=mention.subject or document.origin.title or mention.reference or "unnamed")
    alias = (mention.subject,) if mention.subject else ()
    return replace(
        mention,
        subject=name,
        aliases=(*mention.aliases, *alias),
        reference=mention.reference or mention.subject,
        subject_rule=f"{mention.subject_rule}, antecedent",
    )


def _refers(subject: str) -> bool:
    """Whether the words only point at a thing: nothing, or one common noun for things that run out."""
    words = [word for word in subject.lower().split() if word not in ("the", "this", "that", "its", "their")]
    return not words or (len(words) == 1 and words[0] in REFERENCES)
