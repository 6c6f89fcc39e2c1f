"""Patterns for time that need no words: digits in the order of the ISO standard, years, clocks of 24 hours."""

import re
from collections.abc import Mapping
from typing import Final

from monitor.extract.language.times import Rule
from monitor.model import DateOrder

WD: Final = r"(?:{weekday}(?:,| )? ?)?"
UNITS: Final = r"%|percent|prozent|pour ?cent|por ciento|проц|відсот|[km]?m\b|km\b|euros?\b|dollars?\b|dólares|€|\$|£"
NOUN: Final = rf"^\.[0-9]|^ - [0-9]|^ ?(?:{UNITS})"
JOINED: Final = r"[0-9][-–,.:/]$|[0-9] - $|[$€£#№] ?$|\b(?:No|Nr|N°|nº|Postfach|Hausnummer|Zimmer|Artikel|Agenda)\.? ?$|[0-9] [0-9]{1,3} $"

NARROWS: Final = re.compile(r"(?:,|,? \() ?(?:[^\W\d]{4,10}(?:ly|ment|ich) |[^\W\d]{1,2} )*(?:the |le |el |den )?")
"""Between a month and the day of it on which something is: in April, on the 18th; im Mai, am 3."""

ROMAN: Final = {"XIV": 14, "XV": 15, "XVI": 16, "XVII": 17, "XVIII": 18, "XIX": 19, "XX": 20, "XXI": 21}

_WITHIN = r"[^\s–—•*·-][ \t]*\Z"
"""What stands before a date that does not open its line."""

SLASHED: Final = Rule(
    name="slashed day of a list",
    pattern=rf"{WD}{{dd}}/{{dd}}",
    kind="numeric",
    fixed={"order": DateOrder.DMY},
    not_left=_WITHIN,
    right=r"^(?: ?[-–—:]| [^\W\d])",
    not_right=r"^ (?:de|des|du|del)\b",
)
"""The day and the month with which a line begins, where the day is written first."""

SHARED: Final = (
    Rule(name="no time", pattern=r"9/11|24/7", kind="nothing"),
    Rule(
        name="iso day",
        pattern=rf"{WD}{{year}}-{{mm}}-{{dd}}(?:T[0-9:.]{{5,12}}(?:Z|[+-][0-9]{{2}}:?[0-9]{{2}})?)?",
        kind="iso",
        nests=("aday",),
        not_left=r"[0-9]-$",
        not_right=r"^-?[0-9]",
    ),
    Rule(
        name="year first", pattern=r"{year}(?:/{mm}/{dd}|\.{mm}\.{dd}|[-/]{month}[-/]{dd})", kind="iso", nests=("aday",)
    ),
    Rule(
        name="year day month", pattern=r"{year}[-/]{dd}[-/]{month}|{month}-{year}-{dd}|{dd}-{year}-{month}", kind="iso"
    ),
    Rule(
        name="compact day",
        pattern=r"{compact}",
        kind="compact",
        not_left=r"[0-9\w$€£]$|[0-9]-$",
        not_right=r"^(?:-?[0-9]| ?%)",
    ),
    Rule(
        name="numeric day",
        pattern=rf"{WD}{{dd}}(?:(?:/| / ){{dd}}(?:/| / ){{year}}|-{{dd}}-{{year}}|\. ?{{dd}}\. ?{{year}}|/{{dd}}/{{two}}|-{{dd}}-{{two}}|/{{dd}}, ?(?:{{year}}|{{two}})|\.{{padded}}\.{{two}})",
        kind="numeric",
        nests=("aday",),
        not_left=r"[0-9][-./]$|[-/]$|\([0-9]{3,6}\) ?$",
        not_right=r"^(?:[-/:][0-9]|\.[0-9])",
    ),
    Rule(
        name="dotted day of a list",
        pattern=rf"{WD}{{dd}}\.{{paddedmonth}}\.|{{weekday}},? {{dd}}\.{{paddedmonth}}",
        kind="numeric",
        fixed={"order": DateOrder.DMY},
        not_left=_WITHIN,
        right=r"^(?: ?[-–—:]| [^\W\d])",
    ),
    Rule(
        name="dotted day before a dash",
        pattern=r"{dd}\.{paddedmonth}",
        kind="numeric",
        fixed={"order": DateOrder.DMY},
        not_left=_WITHIN,
        right=r"^ ?[-–—:] \D",
    ),
    Rule(
        name="day-month-year",
        pattern=r"{dd}[-/.]{month}[-/.](?:{two}|{year})|{month}[-/]{dd}[-/]{year}|{dd}-{month}|{month}[-/]{dd}",
        kind="date",
        nests=("aday",),
    ),
    Rule(name="years apart", pattern=r"{year}(?:–|-|—|/){year}", kind="years", not_left=r"[0-9]-$", not_right=r"^-"),
    Rule(
        name="years shortened",
        pattern=r"{year}(?:–|-|—|/){two}",
        kind="years",
        not_left=r"[0-9]-$",
        not_right=r"^[-/][0-9]",
    ),
    Rule(
        name="numeric month", pattern=r"{year}-{mm}|{mm}/{year}", kind="month", left=r"^$|\($", not_right=r"^[-/][0-9]"
    ),
    Rule(
        name="year bare",
        pattern=r"{modern}",
        kind="year",
        not_left=JOINED,
        not_right=rf"{NOUN}|^[-–,.:/][0-9]|^ [0-9]{{3}}\b",
    ),
    Rule(name="year inside", pattern=r"{year}", kind="year", nests=("aperiod", "ayear"), alone=False),
    Rule(name="season inside", pattern=r"{season}", kind="season", nests=("aperiod",), alone=False),
    Rule(name="month inside", pattern=r"{month}", kind="month", nests=("amonth", "aperiod"), alone=False),
    Rule(
        name="short quarter",
        pattern=r"Q{digit}(?:[ /-]?{year})?|{digit}Q ?{year}|{year}[- ]?Q{digit}",
        kind="quarter",
        nests=("aperiod",),
    ),
    Rule(
        name="clock of 24 hours",
        pattern=r"{hour}:{minute}(?::[0-9]{2})?(?: ?\({zone}\)| ?{zone}| по (?:местному|московскому|киевскому) времени| за (?:місцевим|київським) часом)?",
        kind="clock",
        not_left=r"[0-9:,.]$",
        not_right=r"^[:/.]?[0-9]|^ (?:Stunden|Std|Minuten|heures|horas)\b",
    ),
    Rule(name="deictic day", pattern=r"{deictic}", kind="deictic", nests=("aday",)),
    Rule(name="often", pattern=r"{often}", kind="often"),
    Rule(name="vague", pattern=r"{vaguely}", kind="vague", not_left=r"\bне $", not_right=r"^-"),
)
"""They need the slots month, weekday, season, deictic, often and vaguely of the language."""


def inflect(stems: Mapping[str, object], endings: str) -> dict[str, object]:
    """Return every stem with every ending (blank separated, ``-`` for none) and the stem's value."""
    return {stem + ending.strip("-"): value for stem, value in stems.items() for ending in endings.split()}


def listed(groups: Mapping[object, str]) -> dict[str, object]:
    """Return each word of comma-separated lists with the value of its list."""
    return {word: value for value, words in groups.items() for word in words.split(", ")}
