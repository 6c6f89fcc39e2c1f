"""The languages that have no rules of their own: absolute and simple relative forms from dateparser's language data."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, Final

from dateparser.languages.loader import default_loader

from monitor.extract.language.shared_times import SHARED
from monitor.extract.language.times import Rule, Times

_MONTHS: Final = "january february march april may june july august september october november december".split()
_WEEKDAYS: Final = "monday tuesday wednesday thursday friday saturday sunday".split()
_UNITS: Final = ("day", "week", "month", "year", "hour", "minute", "second")
_PERIODS: Final = ("week", "month", "year")
_NUMBER: Final = r"(\d++[.,]?\d*+)"
_NEVER: Final = {"\uffff": 0}
"""A slot without words; the character is none, so it never stands in a text."""
_PARTICLES: Final = frozenset({"ko"})
"""Languages that write particles to the word before them, without a blank."""
_LETTERS: Final = 4
"""A month or weekday that stands alone has at least so many letters: shorter ones are words of other kinds too."""


@lru_cache(maxsize=256)
def generic(code: str) -> Times | None:
    """Return the words and rules of a language that dateparser knows (``pt``, ``pt-BR``), else None."""
    known = _locale(code)
    return None if known is None else _times(code, known)


def _locale(code: str) -> Mapping[str, Any] | None:
    for name in (code, code.partition("-")[0].lower()):
        try:
            info: Mapping[str, Any] = next(iter(default_loader.get_locales(languages=[name]))).info
        except (ValueError, StopIteration):
            continue
        return info
    return None


def _times(code: str, info: Mapping[str, Any]) -> Times:
    months, weekdays = _numbered(info, _MONTHS, 1), _numbered(info, _WEEKDAYS, 0)
    spaced = str(info.get("no_word_spacing", "False")) != "True" and code not in _PARTICLES
    enough = _LETTERS if spaced else 2
    relative = info.get("relative-type", {})
    return Times(
        code=code,
        order=info.get("date_order") or "DMY",
        spaced=spaced,
        words={
            "month": months,
            "monthname": {word: number for word, number in months.items() if len(word) >= enough} or _NEVER,
            "weekday": weekdays,
            "dayname": {word: number for word, number in weekdays.items() if len(word) >= enough} or _NEVER,
            "deictic": _steps(relative, "day") or _NEVER,
            "number": {},
            **{f"{unit}step": _steps(relative, unit) or _NEVER for unit in _PERIODS},
            "unit": _units(info) or _NEVER,
            "ago": dict.fromkeys(_plain_words(info.get("ago", ())), 0) or _NEVER,
            "ahead": dict.fromkeys(_plain_words(info.get("in", ())), 0) or _NEVER,
            "of": dict.fromkeys(_plain_words(info.get("skip", ())), 0) or _NEVER,
            "season": _NEVER,
            "often": _NEVER,
            "vaguely": _NEVER,
        },
        shapes={
            "n": "{digits}",
            "day": r"(?:0?[1-9]|[12][0-9]|3[01])(?:[.º°]|er|e|a|os)?",
            "compact": "(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])",
        },
        rules=(*_RULES, *(() if spaced else _UNSPACED), *_distances(info.get("relative-type-regex", {})), *SHARED),
    )


_RULES: Final = (
    Rule(
        name="day month",
        pattern=r"(?:{weekday},? )?{day} (?:{of} )?{month}(?:,? (?:{of} )?{year})?",
        kind="date",
        not_left=r"[0-9][.,]$",
    ),
    Rule(
        name="month day",
        pattern=r"(?:{weekday},? )?{month} {day}(?:,? {year})?",
        kind="date",
        not_right=r"^[.,]?[0-9]| ?%",
    ),
    Rule(name="year month day", pattern=r"{year}\.? {month} {day}", kind="date"),
    Rule(name="month year", pattern=r"{monthname},? (?:{of} )?{year}|{year}\.? {monthname}", kind="month"),
    Rule(name="weekday", pattern=r"{dayname}", kind="weekday"),
    Rule(name="dotted day", pattern=r"{dd}\.{dd}\.", kind="numeric", not_left=r"[0-9]\.$", not_right=r"^ ?[0-9]"),
    Rule(name="distance ago", pattern=r"{n} {unit} {ago}|{ago} {n} {unit}", kind="shift", fixed={"sign": -1}),
    Rule(name="distance ahead", pattern=r"{ahead} {n} {unit}", kind="shift", fixed={"sign": 1}),
    *(
        Rule(name=f"relative {unit}", pattern=f"{{{unit}step}}", kind="period step", fixed={"period": unit})
        for unit in _PERIODS
    ),
)
_UNSPACED: Final = (
    Rule(name="year month day joined", pattern=r"{year} ?[年년]\s?{mm} ?[月월]\s?{dd} ?[日일号]", kind="iso"),
    Rule(name="month day joined", pattern=r"{mm} ?[月월]\s?{dd} ?[日일号]", kind="month and day"),
    Rule(name="year month joined", pattern=r"{year} ?[年년]\s?{mm} ?[月월]", kind="month"),
    Rule(name="year joined", pattern=r"{year} ?[年년]", kind="year"),
)


def _numbered(info: Mapping[str, Any], names: Iterable[str], first: int) -> dict[str, object]:
    """Return the words of months or weekdays with their numbers; a word of two of them is none's."""
    found: dict[str, object] = {}
    twice: set[str] = set()
    for number, name in enumerate(names, first):
        for word in {word.lower().strip("() ") for word in info.get(name, ())}:
            twice |= {word} if found.setdefault(word, number) != number else set()
    return {word: number for word, number in found.items() if word and word not in twice and not word.isdigit()}


def _steps(relative: Mapping[str, Iterable[str]], unit: str) -> dict[str, object]:
    """Return the words for "today", "next week", "last year" with the steps they make."""
    found: dict[str, object] = {}
    for meaning, words in relative.items():
        shape = re.fullmatch(rf"(?:(\d+) {unit} ago|in (\d+) {unit})", meaning)
        if shape:
            step = -int(shape[1]) if shape[1] else int(shape[2])
            found |= {word.lower(): step for word in words if len(word) > 1 or not word.isascii()}
    return found


def _units(info: Mapping[str, Any]) -> dict[str, object]:
    """Return the words for days, weeks and so on, without abbreviations of one or two letters."""
    return {
        word.lower(): unit
        for unit in _UNITS
        for word in info.get(unit, ())
        if word.isalpha() and (len(word) >= _LETTERS - 1 or not word.isascii())
    }


def _plain_words(words: Iterable[str]) -> list[str]:
    return [word.lower() for word in words if word.strip().isalpha()]


def _distances(patterns: Mapping[str, Iterable[str]]) -> list[Rule]:
    """Return a rule for each of dateparser's "3 days ago" and "in 3 days"."""
    rules = []
    for meaning, shapes in patterns.items():
        shape = re.fullmatch(r"(in )?\\1 (\w+)(?: ago)?", meaning)
        bodies = [
            body
            for body in shapes
            if body.count(_NUMBER) == 1 and body.count("(") == 1 and len(body) > len(_NUMBER) + 1
        ]
        if shape and shape[2] in _UNITS and bodies:
            pattern = "|".join(
                re.escape(head).replace(r"\ ", " ") + "{n}" + re.escape(tail).replace(r"\ ", " ")
                for head, _, tail in (body.partition(_NUMBER) for body in bodies)
            )
            rules.append(
                Rule(
                    name=meaning.replace("\\1", "so many"),
                    pattern=pattern,
                    kind="shift",
                    fixed={"sign": 1 if shape[1] else -1, "unit": shape[2]},
                )
            )
    return rules
