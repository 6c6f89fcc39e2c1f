"""Normal forms of the names that texts use for a thing.

A name falls into three parts. *Words* tell one thing from another ("Black Sea grain"). *Marks* tell two of one sort
apart: numbers, ordinals, capital letters ("No. 230", "second", "Plan B"). *Sorts* only say what sort of thing it is
("deal", "pact" and "agreement" are one sort), so that they never connect strangers. Articles, prepositions, possessives
and words such as "current" or "deadline" say nothing and fall away. What a thing is worth stands apart, in
:mod:`monitor.track.naming.sums`.
"""

import re
import unicodedata
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise

from monitor.track.language import (
    BRANCHES,
    COUNTED,
    HOUSES,
    ISSUERS,
    NUMBERS,
    ORDINALS,
    OWNERS,
    PAPERS,
    PARTS,
    SILENT,
    SORTS,
    SUCCESSORS,
    UNIONS,
    VAGUE,
)
from monitor.track.language.shape import FIRM, RULE
from monitor.track.language.shared import FIRMS
from monitor.track.naming.stems import root, stem
from monitor.track.naming.sums import Sum, without_sums

_TICKER = re.compile(r"<[^<>\s]{1,12}>")
_POSSESSIVE = re.compile(r"[’']s\b|[’'](?=\s|$)|\b[dlnsDLNS][’']")
_OWNER = re.compile(
    r"(?:(?:^|\b(?:the|this|that|its|their) )(?-i:[a-z]+[ -]){0,2}|\b)"
    rf"(?:{'|'.join(sorted(OWNERS))})[’'](?:s\b|(?=\s))",
    re.IGNORECASE,
)
"""Who has a thing, told by no name: the government's offer, the state utility's contract, the bloc's sanctions."""
_UNIONS = re.compile("|".join(rf"\b{name}\b" for name in UNIONS))
_LENGTHS = re.compile(r"\b(?:hour|day|week|month|year|decade)s?-?long\b", re.IGNORECASE)
"""How long a thing has lasted: the week-long truce."""
_SOFT = re.compile(r"(?<=[\u0400-\u04ff])[’'](?=[\u0400-\u04ff])")
"""The apostrophe within a Ukrainian word."""
_INITIAL = re.compile(r"\b(?:[^\W\d_]\.){1,4}(?=\W|$)")
_HYPHEN = re.compile(r"\b([^\W\d_]+)-([^\W\d_]+)\b")
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*(?:[^\W\d_]+)?|[^\W_]+")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")
_ROMAN = re.compile(r"(?=[IVX]{2,})X{0,3}(?:IX|IV|V?I{0,3})")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}
_LISTED = (*SORTS, *sorted(SUCCESSORS | SILENT | PAPERS | PARTS))
_ROOTS = {root(word): word for word in _LISTED if root(word) != word}
"""Words of our lists by what they have in all their cases: in order, because keys that are kept are made of them."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name in its normal form; *plain* is the whole of one that tells nothing ("the deal"), else empty.

    *branches* are those of its sorts that its words tell: a lease and a licence are pacts of two branches.
    *sums* stand in the name and are no part of its form: texts leave them out. *owner* are those of the words that say
    whose the thing is: "Northgate Capital … offer for Halden".
    """

    words: frozenset[str]
    marks: frozenset[str]
    sorts: frozenset[str]
    plain: str = ""
    branches: frozenset[str] = frozenset()
    sums: frozenset[Sum] = field(default=frozenset(), compare=False)
    owner: frozenset[str] = field(default=frozenset(), compare=False)

    @property
    def numbers(self) -> frozenset[str]:
        """The marks that with a sort make a name: "Resolution 2781", "Article 50"; not "second offer", "2023 deal"."""
        return frozenset(mark for mark in self.marks if len(mark) > 1 and mark[0].isdigit() and not _YEAR.match(mark))

    @property
    def telling(self) -> bool:
        """Whether the name by itself tells what is meant."""
        return bool(self.words or (self.sorts and self.numbers) or (len(self.sorts) > 1 and self.marks))

    def names_numbered(self, other: "Name") -> bool:
        """Whether this is the bare numbered rule of which *other* says besides where it comes from.

        "Order 391" is "Emergency Order 391".
        """
        bare = not self.words and RULE in self.sorts and self.sorts == other.sorts
        return bare and bool(self.numbers) and self.marks == other.marks and other.words <= ISSUERS

    def names_owned(self, other: "Name") -> bool:
        """Whether this is the thing of *other* called only after its owner: "Northgate's offer"."""
        same = self.words == other.owner and self.sorts == other.sorts - {FIRM}
        return same and bool(self.words and self.sorts) and self.marks <= other.marks

    def of_sort(self, other: "Name") -> bool:
        """Whether both tell one sort of thing: a lease may be called a deal, and no licence."""
        return bool(self.sorts & other.sorts) and not self.branches_off(other)

    def branches_off(self, other: "Name") -> bool:
        """Whether both tell of what branch of their sort they are, and these differ."""
        return bool(self.branches and other.branches) and self.branches.isdisjoint(other.branches)

    @property
    def newcomer(self) -> frozenset[str]:
        """The words by which it calls itself a successor ("new", "next", "draft")."""
        return self.words & SUCCESSORS


@lru_cache(maxsize=65536)
def normal(text: str) -> Name:
    """Return the normal form of the name *text*.

    One common word ("the authority", "the limits") is no name, whatever it is; with its sort ("grain deal") it may be,
    but for words that may be said of any ("final bid").
    Nor is the part of a text that is counted by one digit: every text has its "Section 1", not its "Article 50".
    And "the Executive Order" is the one that its text is about, or that is numbered there.
    """
    who, coupled, _ = text.partition("…")
    text = _UNIONS.sub(lambda found: UNIONS[found[0]], text)
    text = _SOFT.sub("", _TICKER.sub(" ", unicodedata.normalize("NFKC", text)))
    text, sums = without_sums(_POSSESSIVE.sub(" ", _LENGTHS.sub(" ", _OWNER.sub(" ", text))))
    tokens = _TOKEN.findall(_HYPHEN.sub(_joined, _INITIAL.sub(" ", text)))
    tokens = [_counted(before, token) for before, token in pairwise(["", *tokens])]
    marks = {place: mark for place, token in enumerate(tokens) if (mark := _mark(token, first=place == 0))}
    parts = {place: marks.get(place) or _form(token) for place, token in enumerate(tokens)}
    said = {place: part for place, part in parts.items() if part not in SILENT}
    sorts = frozenset(SORTS[part] for part in said.values() if part in SORTS)
    sorts = sorts or (frozenset() if FIRMS.isdisjoint(parts.values()) else frozenset({FIRM}))
    words = {part: tokens[place] for place, part in said.items() if place not in marks and part not in SORTS}
    common = len(words) == 1 and not marks and not sorts and next(iter(words.values())).islower()
    common = common or (words.keys() <= PARTS and not sorts and all(len(mark) == 1 for mark in marks.values()))
    common = common or (words.keys() <= ISSUERS and not marks and not PAPERS.isdisjoint(said.values()))
    common = common or (words.keys() <= VAGUE and not marks and bool(sorts))
    owner = frozenset(map(_form, _TOKEN.findall(who))) & frozenset(words) - HOUSES if coupled else frozenset[str]()
    branches = frozenset(BRANCHES[part] for part in said.values() if part in BRANCHES)
    told = frozenset() if common else frozenset(words)
    name = Name(told, frozenset(marks.values()), sorts, branches=branches, sums=sums, owner=owner)
    return name if name.telling else replace(name, plain=" ".join(said.values()))


def _counted(before: str, token: str) -> str:
    """A number in words behind what is counted, in figures: phase two."""
    return NUMBERS.get(token.casefold(), token) if stem(before.casefold()) in COUNTED else token


def _form(token: str) -> str:
    """A word as it is compared: as a word of our lists, else without its ending."""
    said = stem(token.casefold())
    return said if said in SILENT or said in SORTS else _ROOTS.get(root(said), root(said))


def _joined(pair: re.Match[str]) -> str:
    """Two words with a hyphen as one, where that is a sort of thing: "cease-fire"."""
    one = pair[1] + pair[2]
    return one if one.casefold() in SORTS else pair[0]


def _mark(token: str, *, first: bool) -> str:
    """The mark that a token is, or nothing: ``230``, ``V2``, ``second``, ``II``, a capital letter inside of a name."""
    if any(letter.isdigit() for letter in token):
        return token.replace(",", "") if _GROUPED.fullmatch(token) else token.casefold()
    if token.casefold() in ORDINALS:
        return ORDINALS[token.casefold()]
    if _ROMAN.fullmatch(token):
        return str(_arabic(token))
    return token.casefold() if len(token) == 1 and token.isupper() and not first else ""


def _arabic(roman: str) -> int:
    values = [_ROMAN_DIGITS[digit] for digit in roman]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)
