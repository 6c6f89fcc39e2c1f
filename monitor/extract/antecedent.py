"""Finds the name that "the deal" or "it" stands for: the named thing that the text has spoken of before."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from monitor.extract.language.things import Things
from monitor.model import Document, Mention


def named(document: Document, mentions: Sequence[Mention], names: Sequence[str], words: Things) -> list[Mention]:
    """Return the mentions, each that only refers to a thing with that thing's name, the reference kept as an alias.

    A thing's name is looked for before the sentence, the nearest first, then in the title; the watch's *names* are
    things too where the text has them. What refers to nothing that the text names keeps its own words.
    """
    things = named_things(document.text, names, words)
    return [_name(document, mention, things, words) for mention in mentions]


def speaker(sentence: str, words: Things) -> str | None:
    """Return who says what the sentence reports, where it begins with that."""
    found = _pattern(words.says).match(sentence.strip())
    return found["who"] if found else None


def named_things(text: str, names: Sequence[str], words: Things) -> list[tuple[int, str]]:
    """Every named thing of the text, with the place where it stands."""
    found = [(match.start(), _tidy(match.group(), words)) for match in _pattern(words.named).finditer(text)]
    for name in names:
        if name[:1].isupper() and " " in name:
            pattern = r"\s+".join(re.escape(word) for word in name.split())
            found += [(match.start(), name) for match in re.finditer(pattern, text)]
    return sorted(found)


def _tidy(name: str, words: Things) -> str:
    return _pattern(words.leading).sub("", " ".join(name.split()))


@lru_cache(maxsize=64)
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _name(document: Document, mention: Mention, things: Sequence[tuple[int, str]], words: Things) -> Mention:
    if mention.subject == mention.speaker:
        mention = replace(mention, subject="")
    if not _refers(mention.subject, words):
        return mention
    head = mention.subject.lower().split()[-1] if mention.subject else ""
    before = [name for at, name in things if at < mention.end]
    same = [name for name in before if head in name.lower().split()] if head else []
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


def _refers(subject: str, words: Things) -> bool:
    """Whether the words only point at a thing: nothing, or one common noun for things that run out."""
    left = [word for word in subject.lower().split() if word not in words.pointing]
    return not left or (len(left) == 1 and left[0] in words.references)
