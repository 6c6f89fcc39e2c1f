"""Which days count, by country: working days, named holidays, recurring days.

A country is an ISO 3166-1 code, or that and a subdivision (``DE``, ``DE-BY``); None knows only Saturdays and Sundays.
Holidays come from the ``holidays`` package, the Easter cycle and RFC 5545 recurrence from ``python-dateutil``.
The calendars of countries are loaded when a day of one is first asked for: most texts need none.
"""

import re
import warnings
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from itertools import islice
from typing import Any

from dateutil.easter import EASTER_ORTHODOX, easter

from monitor.model import FIRST, LAST, ONE_DAY, add_days

_SATURDAY = _WORKDAYS = 5
_COUNTED = 10 * 52 * _WORKDAYS

_FIXED = {
    "new year's": (1, 1),
    "epiphany": (1, 6),
    "valentine's": (2, 14),
    "halloween": (10, 31),
    "all saints'": (11, 1),
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "boxing": (12, 26),
    "new year's eve": (12, 31),
}
_FROM_EASTER = {
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter": 0,
    "easter monday": 1,
    "ascension": 39,
    "pentecost": 49,
    "whit monday": 50,
    "corpus christi": 60,
}
_OTHER_NAMES = {
    "xmas": "christmas",
    "new year": "new year's",
    "whit sunday": "pentecost",
    "pentecost monday": "whit monday",
    "fourth of july": "independence",
    "presidents'": "washington's birthday",
    "martin luther king": "martin luther king jr.",
}
_NUMBER = r"[1-9][0-9]{0,3}"
_RULE_PARTS = {
    "FREQ": r"YEARLY|MONTHLY|WEEKLY|DAILY",
    "INTERVAL": _NUMBER,
    "COUNT": _NUMBER,
    "UNTIL": r"[0-9]{8}(T[0-9]{6}Z?)?",
    "WKST": r"MO|TU|WE|TH|FR|SA|SU",
    "BYDAY": r"([-+]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)",
    "BYMONTH": r"[1-9]|1[0-2]",
    "BYMONTHDAY": r"[-+]?([1-9]|[12][0-9]|3[01])",
    "BYYEARDAY": r"[-+]?([1-9][0-9]?|[12][0-9]{2}|3[0-5][0-9]|36[0-6])",
    "BYWEEKNO": r"[-+]?([1-9]|[1-4][0-9]|5[0-3])",
    "BYSETPOS": r"[-+]?[1-9][0-9]?",
}
"""RFC 5545, section 3.3.10, whole days only; parts that begin with BY take a list."""
_HORIZON = 100
"""Years after which a recurrence is not followed any more."""


@cache
def countries() -> frozenset[str]:
    """Return every country that has a calendar, with and without its subdivisions: ``DE``, ``DE-BY``."""
    import holidays

    known: Mapping[str, list[str]] = holidays.list_supported_countries(include_aliases=True)
    return frozenset(known) | {f"{country}-{part}" for country, parts in known.items() for part in parts}


def is_working(day: date, country: str | None = None) -> bool:
    """Whether people work on *day*. *country* is None or one of :func:`countries`."""
    if country is None:
        return day.weekday() < _SATURDAY
    return day not in _days_off(country, day.year)


def roll_back(day: date, country: str | None = None) -> date:
    """Return the last working day on or before *day*."""
    while not is_working(day, country):
        day -= ONE_DAY
    return day


def add_working_days(day: date, count: int, country: str | None = None) -> date:
    """Return the working day that lies *count* working days after *day* (before it, if negative); 0 is *day* itself.

    Of so many that they take more than ten years only Saturdays and Sundays are left out: so far ahead nobody has set
    the holidays.
    """
    sign = 1 if count > 0 else -1
    weeks, left = divmod(abs(count), _WORKDAYS) if abs(count) > _COUNTED else (0, abs(count))
    if weeks:
        country = None
        while not is_working(day):
            day = add_days(day, -sign)
        day = add_days(day, sign * 7 * weeks)
    while left and FIRST < day < LAST:
        day = add_days(day, sign)
        left -= is_working(day, country)
    return day


def holiday(name: str, year: int, country: str | None = None) -> date | None:
    """Return the (first) day of the holiday with this English *name* in *year*; None for a name that says no day.

    The country's own public holidays come first, then what all countries share (the Easter cycle, Christmas, New
    Year). Without a country, names that are left are those of the United States (Thanksgiving, Labor Day).
    """
    plain = _plain(name)
    if country is not None and (found := _named(country, year).get(plain)):
        return found
    if plain in _FIXED:
        return date(year, *_FIXED[plain])
    if plain in _FROM_EASTER:
        return _easter(year, country) + timedelta(days=_FROM_EASTER[plain])
    return None if country is not None else _named("US", year).get(plain)


def recurrences(rule: str, start: date) -> Iterator[date]:
    """Return the days of an RFC 5545 RRULE (whole days only) from *start* on, for a hundred years at most.

    *start* is among them only if the rule names it. Raises ValueError, in words for the user, where *rule* is none.
    """
    from dateutil.rrule import rrulestr

    parts = _rule_parts(rule)
    last = date(min(start.year + _HORIZON, date.max.year), 12, 31)
    if "UNTIL" in parts:
        last = min(last, date.fromisoformat(parts.pop("UNTIL")[:8]))
    count = int(parts.pop("COUNT")) if "COUNT" in parts else None
    text = ";".join(f"{part}={value}" for part, value in parts.items())
    days = rrulestr(text, dtstart=datetime.combine(start, time())).replace(until=datetime.combine(last, time()))
    return (moment.date() for moment in islice(days, count))


def _rule_parts(rule: str) -> dict[str, str]:
    parts: dict[str, str] = {}
    for item in rule.strip().upper().removeprefix("RRULE:").split(";"):
        part, _, value = item.partition("=")
        values = value.split(",") if part.startswith("BY") else [value]
        if part not in _RULE_PARTS or not all(re.fullmatch(_RULE_PARTS[part], each) for each in values):
            raise ValueError(f"not a part of a recurrence: {item!r}")
        parts[part] = value
    if "FREQ" not in parts:
        raise ValueError("a recurrence needs FREQ=YEARLY, MONTHLY, WEEKLY or DAILY")
    return parts


@lru_cache(maxsize=1024)
def _calendar(country: str, year: int) -> Any:
    import holidays

    code, _, part = country.partition("-")
    return holidays.country_holidays(code, subdiv=part or None, years=year, expand=False, language="en_US")


@lru_cache(maxsize=1024)
def _days_off(country: str, year: int) -> frozenset[date]:
    """Weekends and holidays as the country has them, less the weekend days on which it works."""
    calendar = _calendar(country, year)
    first = date(year, 1, 1)
    days = (first + timedelta(days=offset) for offset in range((date(year, 12, 31) - first).days + 1))
    return frozenset(day for day in days if not calendar.is_working_day(day))


@lru_cache(maxsize=1024)
def _named(country: str, year: int) -> dict[str, date]:
    """Plain names of the year's public holidays, the first day of each."""
    named: dict[str, date] = {}
    for day, names in sorted(_calendar(country, year).items()):
        for name in names.split("; "):
            named.setdefault(_plain(name), day)
    return named


def _easter(year: int, country: str | None) -> date:
    """Easter as the country keeps it (Orthodox Easter in Greece), told by the days beside it that are holidays."""
    named = _named(country, year) if country is not None else {}
    near = (
        named[name] - timedelta(days=_FROM_EASTER[name]) for name in ("good friday", "easter monday") if name in named
    )
    return next(near, easter(year))


def _plain(name: str) -> str:
    plain = " ".join(name.casefold().replace("’", "'").split()).removeprefix("the ")
    plain = plain.removesuffix(" day").replace("easter sunday", "easter")
    return _OTHER_NAMES.get(plain, plain)


def orthodox_easter(year: int) -> date:
    """Return Easter Sunday of the Orthodox churches, as a day of the Gregorian calendar."""
    sunday: date = easter(year, EASTER_ORTHODOX)
    return sunday


def feast(name: str, year: int, country: str) -> date | None:
    """Return the first day of a feast that a country's calendar lists in any of its categories, by its English name.

    The lunar calendars (Hebrew, Islamic, Chinese, Hindu) are the ``holidays`` package's; far years are its estimates.
    """
    return _listed(country, year).get(_plain(name))


@lru_cache(maxsize=1024)
def _listed(country: str, year: int) -> dict[str, date]:
    import holidays

    kind: Any = holidays.country_holidays(country)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # a calendar that does not reach the year lists what it can
        listed = holidays.country_holidays(
            country, years=year, expand=False, language="en_US", categories=kind.supported_categories
        )
    named: dict[str, date] = {}
    for day, names in sorted(listed.items()):
        for name in re.split(r"; | / ", names):
            named.setdefault(_plain(re.sub(r" \(.*\)$", "", name)), day)
    return named
