"""The shape of a language's words and patterns for time: data that the timex engine reads."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

Feast = tuple[int, int] | tuple[int, int, int] | tuple[str, int] | tuple[str, str, int]
"""How the day of a holiday is found; see the holidays of English."""


class Verb(Enum):
    """What a verb form tells of its clause.

    ASK looks back unless an infinitive follows (agreed on Monday, agreed to meet on Monday); PLAN looks ahead unless
    a past helper stands before it (is due Friday, was due Friday); OPEN is a past that may look either way (истекал);
    MOVE looks back, but ahead to what it aims at (отложил на 5 мая).
    """

    AHEAD = 1
    PAST = -1
    PLAN = 0
    ASK = 2
    OPEN = 3
    MOVE = 4


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """A named pattern: what it looks like and which handler of the resolver reads it.

    *pattern* is a regular expression in which ``{slot}`` stands for a class of words or digits, ``{slot2}`` for a
    second one of the same class, and one space for any run of white space. *kind* names the handler, *fixed* are
    further arguments for it. *nests* names the classes of expression as which the pattern may stand inside other
    patterns. *left*, *right* must match the text before and after the span, *not_left* and *not_right* must not.
    """

    name: str
    pattern: str
    kind: str
    fixed: Mapping[str, object] = field(default_factory=dict)
    nests: tuple[str, ...] = ()
    alone: bool = True
    left: str = ""
    right: str = ""
    not_left: str = ""
    not_right: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Times:
    """All that the engine knows of one language.

    *words* maps a slot to its words and their values; a word that begins with ``=`` is case-sensitive. *spaced* tells
    whether blanks stand between words.
    *shapes* maps a slot to a regular expression (day with its ordinal ending, numbers in words).
    *tenses* sorts verb forms; words with *past_endings* look back, unless they stand behind one of *articles* or are joined to
    what is none of *verb_prefixes* by a hyphen; words with *ahead_endings*, and *plural_verbs* right behind a plural or one
    of *pronouns*, look ahead. *nominals* are nouns too and help no verb (housing starts fell); *pairs* are words that mean
    something else before another (set on, set for). *infinitive* are the words that may stand before
    one, *passives* those between it and the participle (to be sentenced),
    *duties* those that make it a plan (is to retire). *openers* are the prepositions of an expression
    that opens a clause, *sinces* those
    after which the ending of a verb does not look ahead (since Monday they block). *verb_second* tells that the verb right behind
    an expression governs it. *participles* is what looks back right behind an expression (die am Montag veröffentlichte Studie), unless one of *ahead_of*
    stands before it. *aims* match, at the end of a text, what leads to the new day. *deadlines* are the prepositions that point ahead, *latest* the words before a last day by which something is asked for ahead of the day named before it (outing on 18 July, names by the 5th), *appoints* what directly before a day tells that it is to come (the party is on), *by_hour* what does so by an hour (by 5 pm on), *editions* what behind a month tells that it only names a paper (the May issue), a day behind *owing* opens no stretch (notes due 3 May 2030 until),
    *failures*, or *negations* behind a verb of the past, tell that the day is over (had not paid by Friday), and so does what matches *broken* right behind the day (… and have not); *put_off* are words for what does not take place when it was to, *sooner* for what takes place before that, *unfulfilled* those that tell what should have been by then (was to have called on), *backshifted* those that tell an end only as somebody said it (said the lease expired on), *planned* those around a day (``@``) that was planned then; *events* is what stands after a duration that counts from
    an event, not from today; *stretches* what stands before one that is a stretch of the past (the first in two years); *distances* are the prepositions that make a duration the day at its end. *between* are the two words of a window, *joint* is what
    joins two months or days of one year, *clock_link* is
    what may stand between a day and its time of day, *byline* what stands before the date of the text itself. *months* match the name of a month that is a verb as well, where it is one (5 May).
    """

    code: str
    order: str
    words: Mapping[str, Mapping[str, object]]
    shapes: Mapping[str, str]
    rules: tuple[Rule, ...]
    spaced: bool = True
    tenses: Mapping[str, Verb] = field(default_factory=dict)
    infinitive: frozenset[str] = frozenset()
    past_endings: tuple[str, ...] = ()
    ahead_endings: tuple[str, ...] = ()
    verb_prefixes: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    nominals: frozenset[str] = frozenset()
    pairs: Mapping[str, Mapping[str, Verb]] = field(default_factory=dict)
    plural_verbs: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    duties: frozenset[str] = frozenset()
    participles: str = ""
    sinces: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    verb_second: bool = False
    ahead_of: frozenset[str] = frozenset()
    deadlines: frozenset[str] = frozenset()
    owing: frozenset[str] = frozenset()
    latest: frozenset[str] = frozenset()
    editions: str = "x^"
    appoints: str = "x^"
    by_hour: str = "x^"
    aims: str = r"\Z\A"
    failures: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    broken: str = r"\Z\A"
    distances: frozenset[str] = frozenset()
    put_off: str = r"\Z\A"
    sooner: str = r"\Z\A"
    unfulfilled: str = r"\Z\A"
    backshifted: str = r"\Z\A"
    planned: str = r"\Z\A"
    events: str = r"\Z\A"
    stretches: str = r"\Z\A"
    between: tuple[str, str] = ("\0", "\0")
    joint: str = r" ?[-–—/] ?"
    clock_link: str = r",? ?"
    byline: str = r"\Z\A"
    months: str = r"\Z\A"
