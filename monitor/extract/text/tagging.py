"""Tells names, verbs and what is neither apart, by what a word may be and by the words beside it."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from operator import add
from typing import NamedTuple

LABELS = "NJVDPG"
"""What an open word is: N part of a name, J aside of it; a verb, V present or bare, D past, P participle, G gerund."""
PLAIN, CAPITAL, FIRST, HEADLINE = range(4)
"""How a word is written: in lower case, with a capital inside of a sentence, at its beginning, in a headline."""
OWNER, FIGURE, NAMED = "its", "0", "Aa"
"""The sorts of a genitive, of a number, of a word with a capital inside of a sentence."""
_ENDINGS = (("ing", "G"), ("ed", "DP"), ("ly", "R"))
BEFORE, BEHIND = ("^", "^"), ("$", "$")
"""What stands before and behind a sentence."""
_PAST = "D"
"""The only form of a verb that looks like no name: what may be nothing else by its form is it."""
_PRESENT, _PLURAL, _NO_PLURAL = "S", "s", ("ss", "us", "is")
"""The form of a verb that may be a plural, too, and how plurals end."""
_GENITIVE = ("'s", "s'")
_AGAIN = "re-"
"""A word that begins so is what it would be without: re-open."""
_MOSTLY = 0.7
"""So many of the longer words of a headline have a capital."""
_FINAL = frozenset(".!?;")
_OPENERS = frozenset(".:;!?…\"“„«‘'([|•*-–—#>")
"""Signs behind which a word may have its capital for that alone."""
_REMEMBERED = 100_000


class Word(NamedTuple):
    """What is known of a word by itself.

    *tag* is its class where it has only one, else -1; *sort* is what the words beside it see, *weights* those of its
    features for each label.
    """

    tag: int
    sort: str
    weights: Sequence[float] = ()


class Tagger:
    """Tells the classes of words: *tags* are those of the labels, *forms* what a word may be, *weights* how likely."""

    def __init__(self, tags: Sequence[int], forms: Mapping[str, str], weights: Mapping[str, Sequence[float]]) -> None:
        self._tags = tags
        self.forms = forms
        self._weights = weights
        self._beside: dict[tuple[str, ...], Sequence[float]] = {}

    def word(self, lower: str, shape: int) -> Word:
        """Return what is known of an open word written in a *shape*."""
        sort = self._sort(lower)
        if sort in (OWNER, FIGURE) or (sort == "N" and shape in (PLAIN, HEADLINE)):
            return Word(self._tags[0], sort)
        if shape == CAPITAL:
            return Word(self._tags[0], NAMED)
        if sort == _PAST and shape == PLAIN:
            return Word(self._tags[LABELS.index(_PAST)], _PAST)
        return Word(-1, sort, self.total(of_word(lower, shape, sort)))

    def _sort(self, lower: str) -> str:
        """Return what an open word may be by its form: letters as in the list of forms; a genitive; a number."""
        if lower.endswith(_GENITIVE):
            return OWNER
        if not lower[0].isalpha():
            return FIGURE
        known = self.forms.get(lower) or self.forms.get(lower.removeprefix(_AGAIN))
        return known or next((guess for end, guess in _ENDINGS if lower.endswith(end)), "N")

    def __call__(self, words: Sequence[Word]) -> list[int]:
        """Return the classes of the words of a sentence."""
        tags = [each.tag for each in words]
        seen = [*BEFORE, *[each.sort for each in words], *BEHIND]
        beside = self._beside
        for at in [at for at, tag in enumerate(tags) if tag < 0]:
            key = tuple(seen[at : at + 5])
            totals = list(map(add, words[at].weights, beside.get(key) or self._around(key)))
            label = totals.index(max(totals))
            tags[at] = self._tags[label]
            seen[at + 2] = LABELS[label]
        return tags

    def _around(self, key: tuple[str, ...]) -> Sequence[float]:
        if len(self._beside) > _REMEMBERED:
            self._beside.clear()
        found = self._beside[key] = self.total(of_neighbours(*key))
        return found

    def total(self, features: Iterable[str]) -> Sequence[float]:
        """Return the summed weights of features for each label."""
        rows = [found for feature in features if (found := self._weights.get(feature)) is not None]
        return tuple(map(sum, zip(*rows, strict=True))) if rows else (0.0,) * len(LABELS)


def capitals(written: Sequence[str], found: Sequence[str]) -> list[tuple[int, int]]:
    """Return the words of a sentence that begin with a capital, by their places, and how each is written."""
    places = [at for at, word in enumerate(found) if word != written[at] and written[at][0].isupper()]
    if len(places) > 1 and _is_headline(written):
        return [(at, HEADLINE) for at in places]
    return [(at, FIRST if at == 0 or _opens(found, at) else CAPITAL) for at in places]


def _is_headline(written: Sequence[str]) -> bool:
    """Whether most of the longer words have a capital, and no stop follows; or all of them are capitals."""
    longer = [word for word in written if len(word) > 3 and word.isalpha()]
    if len(longer) < 3:
        return False
    if written[-1] in _FINAL:
        return all(word.isupper() for word in longer)
    return sum(word[0].isupper() for word in longer) >= _MOSTLY * len(longer)


def _opens(found: Sequence[str], at: int) -> bool:
    """Whether a word stands behind a stop, or behind the number of its line."""
    sign = found[at - 1][0]
    return sign in _OPENERS or (at == 1 and sign.isdigit())


def unheard_verb(
    found: Sequence[str], known: Sequence[Word], names: Sequence[bool], joints: Sequence[bool]
) -> int | None:
    """Return where the verb stands that a clause seems to have none of: the ban on imports *lapses* on Friday.

    It is a form of a third person directly behind a plural that hangs on another noun. *names* are the words that were
    taken for parts of names, *joints* those that stand between two names.
    """
    for at in range(len(found) - 2, 2, -1):
        plural = found[at - 1].endswith(_PLURAL) and not found[at - 1].endswith(_NO_PLURAL)
        if names[at] and names[at - 1] and plural and _PRESENT in known[at].sort and joints[at + 1]:
            first = at - 1
            while first > 0 and names[first]:
                first -= 1
            head = first - 1 if joints[first] else first - 2
            if head >= 0 and names[head] and (joints[first] or joints[first - 1]):
                return at
    return None


def of_word(lower: str, shape: int, sort: str) -> Iterator[str]:
    """Yield the features of a word by itself."""
    yield f"w={lower}"
    yield f"e={lower[-3:]}"
    yield f"e={lower[-2:]}"
    yield f"s={sort}"
    yield f"s={sort}{shape}"
    yield f"s={sort} e={lower[-3:]}"
    yield from (f"l={letter}" for letter in sort)


def of_neighbours(before: str, last: str, sort: str, following: str, second: str) -> Iterator[str]:
    """Yield the features of a place: two labels or sorts on its left, the sort of its word, two sorts on its right."""
    yield f"a={last}"
    yield f"a={before} {last}"
    yield f"b={following}"
    yield f"b={following} {second}"
    yield f"c={last} {sort}"
    yield f"d={sort} {following}"
    yield f"f={last} {sort} {following}"
    yield f"g={last} _ {following}"
    yield f"h={before} {last} {sort}"
    for letter in sort:
        yield f"c={last} .{letter}"
        yield f"d=.{letter} {following}"
        yield f"f={last} .{letter} {following}"


@lru_cache(maxsize=16)
def tagger(language: str, tags: Sequence[int]) -> Tagger:
    """Return the tagger of a language, made of its forms and its trained weights; *tags* are those of the labels."""
    room = files("monitor.extract.language").joinpath(language)
    forms: dict[str, str] = {}
    for line in room.joinpath("forms.txt").read_text("utf-8").splitlines():
        sort, _, words = line.partition(" ")
        forms.update(dict.fromkeys(words.split(), sort))
    return Tagger(tags, forms, json.loads(room.joinpath("tags.json").read_text("utf-8")))
