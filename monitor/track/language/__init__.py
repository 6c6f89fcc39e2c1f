"""The words that tracking itself knows, of all languages together: a mention does not say in what language it is.

Each language has one module; what each of the words below is for, :mod:`monitor.track.language.shape` says.
"""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from monitor.track.language.de import DE
from monitor.track.language.en import EN
from monitor.track.language.es import ES
from monitor.track.language.fr import FR
from monitor.track.language.ru import RU
from monitor.track.language.shape import OFFER
from monitor.track.language.shared import BEHIND, CODES, FIRMS, SIGNS
from monitor.track.language.uk import UK

LANGUAGES = (EN, DE, FR, ES, UK, RU)
_NAMES = [each.names for each in LANGUAGES]
_SUMS = [each.sums for each in LANGUAGES]
_SENTENCES = [each.sentences for each in LANGUAGES]

_Sense = TypeVar("_Sense")


def _bag(lists: Iterable[str]) -> frozenset[str]:
    return frozenset(word for words in lists for word in words.split())


def _table(tables: Iterable[Mapping[_Sense, str]]) -> dict[str, _Sense]:
    return {word: sense for table in tables for sense, words in table.items() for word in words.split()}


def _pattern(patterns: Iterable[str]) -> str:
    return "|".join(filter(None, patterns))


SORTS = _table(each.sorts for each in _NAMES)
BRANCHES = _table(each.branches for each in _NAMES)
LASTING = frozenset({"pact", OFFER, "mandate", "sanction"})
"""Sorts of what is in force for a time, in whatever words a text tells its last day."""
SILENT = _bag(each.silent for each in _NAMES) | FIRMS
VAGUE = _bag(each.vague for each in _NAMES)
SUCCESSORS = _bag(each.successors for each in _NAMES)
INDEFINITE = _bag(each.indefinite for each in _NAMES)
ORDINALS = {word: str(number) for word, number in _table(each.ordinals for each in _NAMES).items()}
NUMBERS = {word: str(at) for each in _NAMES for at, word in enumerate(each.numbers.split(), start=1)}
COUNTED = _bag(each.counted for each in _NAMES)
PAPERS = _bag(each.papers for each in _NAMES)
ISSUERS = _bag(each.issuers for each in _NAMES)
PARTS = _bag(each.parts for each in _NAMES)
HOUSES = _bag(each.houses for each in _NAMES)
OWNERS = _bag(each.owners for each in _NAMES)
UNIONS = {name: letters for each in _NAMES for name, letters in each.unions.items()}
KIN = _pattern(each.kin for each in _NAMES)
PLACING = _bag(each.placing for each in _NAMES)
_DAYS = _bag(each.days for each in _NAMES)
CALENDAR = _DAYS | _bag(each.seasons for each in _NAMES)

CURRENCIES = (
    _table(each.currencies for each in _SUMS)
    | {code.lower(): sign for code, sign in CODES.items()}
    | BEHIND
    | dict(zip(SIGNS, SIGNS, strict=True))
)
SCALES = _table(each.scales for each in _SUMS)
PIECES = _bag(each.pieces for each in _SUMS)
EACH = _bag(each.each for each in _SUMS)
NUMBERED = _bag(each.numbered for each in _SUMS)

IRREGULAR = {form: verb for each in _SENTENCES for form, verb in each.irregular.items()}
FORERUNNERS = _bag(each.forerunners for each in _SENTENCES)
FORMER = _pattern(each.former for each in _SENTENCES)
UNDATED = _pattern(each.undated for each in _SENTENCES)
CHECKS = _bag(each.checks for each in _SENTENCES)
STAGES = _bag(each.stages for each in _SENTENCES)
RETURNED = _pattern(each.returned for each in _SENTENCES)
EARLY = _pattern(each.early for each in _SENTENCES)
PARTIES = _bag(each.parties for each in _SENTENCES)
LITTLE = _bag(each.little for each in _SENTENCES) | _DAYS

TAKEN_UP = _pattern(each.taken_up for each in _SENTENCES)
SIGNING = _bag(each.signing for each in _SENTENCES)
VOTING = _bag(each.voting for each in _SENTENCES)
RATIFIED = _bag(each.ratified for each in _SENTENCES)
BESIDE = _bag(each.beside for each in _SENTENCES)
ARTICLES = _bag(each.articles for each in _SENTENCES)
POINTING = _bag(each.pointing for each in _SENTENCES) | ARTICLES | _DAYS | NUMBERS.keys()

FRAMES = tuple(frame for each in _SENTENCES for frame in each.frames)
AGAIN = _pattern(each.again for each in _SENTENCES)
PRONOUNS = _bag(each.pronouns for each in _SENTENCES)
CLOSED = _bag(each.closed for each in _SENTENCES)
DEEDS_OF = tuple(pattern for each in _SENTENCES for pattern in each.deeds_of)
HEADED = _bag(each.headed for each in _SENTENCES)
