"""Finds the name that "the deal" or "it" stands for: the named thing that the text has spoken of before."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from monitor.extract.language import Statements
from monitor.extract.language.things import Things
from monitor.extract.text.patterns import sieve_of
from monitor.model import Document, Kind, Mention


class Named:
    """The named things of a text, in order, and which of them was said last before a place."""

    def __init__(self, things: Sequence[tuple[int, str]], language: Statements) -> None:
        """Take the things with the places where they stand.

        Nouns of one kind of the *language* may stand for one another, some for whatever was agreed on (the deal).
        """
        self._things = things
        self._kinds = language.names.kinds
        self._agreed = language.things.agreed
        self._with: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for thing in things:
            for word in set(thing[1].lower().split()):
                self._with[word].append(thing)

    def last(self, place: int, word: str) -> str:
        """Return the last name before *place* that holds *word*, else the last of all that may be meant by it.

        A noun means nothing of another kind: the permit is no Fisheries Agreement. Nothing where there is none.
        """
        mine = [kind for kind in self._kinds if word in kind and word not in self._agreed]
        return _last(self._with.get(word, ()), place) or _last(
            [thing for thing in self._things if not mine or self._is_of(thing[1], mine)], place
        )

    def _is_of(self, name: str, mine: Sequence[frozenset[str]]) -> bool:
        """Whether a name tells that its thing is of one of the kinds, or of none at all."""
        told = [kind for kind in self._kinds if not kind.isdisjoint(name.lower().split())]
        return not told or any(kind in mine for kind in told)


def _last(things: Sequence[tuple[int, str]], place: int) -> str:
    at = bisect_left(things, (place, ""))
    return things[at - 1][1] if at else ""


def named(
    document: Document, mentions: Sequence[Mention], things: Sequence[tuple[int, str]], language: Statements
) -> list[Mention]:
    """Return the mentions, each that only refers to a thing with that thing's name, the reference kept as an alias.

    A thing's name is looked for before the sentence, the nearest first, then in the title. What refers to nothing that
    the text names keeps its own words.
    """
    known = Named(things, language)
    return [_name(document, mention, known, language.things) for mention in mentions]


def speaker(sentence: str, words: Things) -> str | None:
    """Return who says what the sentence reports, where it begins with that."""
    found = _pattern(words.says).match(sentence.strip())
    return found["who"] if found else None


def named_things(text: str, names: Sequence[str], words: Things) -> list[tuple[int, str]]:
    """Every named thing of the text, with the place where it stands; the watch's *names* are things too."""
    found: list[tuple[int, str]] = []
    if sieve_of(words.named)(text):
        told = ((match.start(), _tidy(match.group(), words)) for match in _pattern(words.named).finditer(text))
        found = [(start, name) for start, name in told if not refers(name, words)]
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


def _name(document: Document, mention: Mention, things: Named, words: Things) -> Mention:
    if mention.subject == mention.speaker:
        mention = replace(mention, subject="")
    if not refers(mention.subject, words) or _yet_to_be(mention, words):
        return mention
    head = mention.subject.lower().split()[-1] if mention.subject else ""
    name = things.last(mention.end, head)
    if not name:
        title = document.origin.title
        if mention.subject or not title:
            return replace(mention, subject=mention.subject or mention.reference or "unnamed")
        return replace(mention, subject=title, subject_rule="title")
    alias = (mention.subject,) if mention.subject else ()
    return replace(
        mention,
        subject=name,
        full="",
        aliases=(*mention.aliases, *alias),
        reference=mention.reference or mention.subject,
        subject_rule=f"{mention.subject_rule}, antecedent",
    )


def _yet_to_be(mention: Mention, words: Things) -> bool:
    """Whether what is done by the day is to have such a thing at all: hopes for an agreement by Easter."""
    if mention.change is not None or mention.kind is Kind.EXPIRY or not mention.subject:
        return False
    before, stands, _ = mention.quote.partition(f" {mention.subject}")
    return bool(stands) and before.lower().rpartition(" ")[2] in words.indefinite


def refers(subject: str, words: Things) -> bool:
    """Whether the words only point at a thing: nothing, or one common noun for things that run out."""
    left = [word for word in subject.lower().split() if word not in words.pointing]
    return not left or (len(left) == 1 and left[0] in words.references)
