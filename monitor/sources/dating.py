"""Finds the day on which a document was published, and remembers how it was found.

In order: a field that states it, a leading dateline, the name of the file, the day it was first seen, the file's time.
A day that lies in the future of *now* was not the day of publication, so the next way is tried.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from email.utils import parsedate_to_datetime
from functools import cache
from typing import Any, Literal
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import get_day_names, get_month_names

from monitor.model import DatedBy, DateOrder

AHEAD = timedelta(days=1)
"""A printed day may be a day ahead of ours: it is later already in the far east."""
NEAR = timedelta(days=31)
"""A dateline without a year takes it from the file's time only if it lies no longer before it; else it is a guess."""
EARLIEST, LATEST = 1900, 2200

_LEADING_LINES = 4
_LONGEST_LINE = 500


@dataclass(frozen=True, slots=True)
class Stated:
    """What a field says: a day, and an instant (UTC) where it names one."""

    day: date
    instant: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Dating:
    """A document creation time. *published_at* is in UTC."""

    published: date
    dated_by: DatedBy
    published_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Clues:
    """All that may date a document. *file_time* (UTC) is None for what was not there at the last read."""

    field: Stated | None = None
    text: str = ""
    name: str = ""
    language: str = "en"
    order: DateOrder | None = None
    file_time: datetime | None = None


def date_by(clues: Clues, now: datetime, zone: ZoneInfo) -> Dating:
    """Return the document creation time by the best clue.

    *now* (UTC) is when the document was seen; days count in *zone*. A dateline without a year gets the latest one that
    does not lie ahead of the day in the name (or of the file's time, or of *now*). If that is more than :data:`NEAR`
    before a file's time, the year rests on the file's time, and so :attr:`DatedBy.FILE_TIME` is told.
    """
    today = now.astimezone(zone).date()
    seen = min(clues.file_time, now).astimezone(zone).date() if clues.file_time else today
    named = day_in_name(clues.name)
    field = clues.field
    if field is not None and not is_ahead(field, now, zone):
        return Dating(published=field.day, dated_by=DatedBy.FIELD, published_at=field.instant)
    for day, has_year in datelines(clues.text, named or seen, clues.language, clues.order):
        if day <= today + AHEAD:
            guessed = clues.file_time is not None and not has_year and not named and seen - day > NEAR
            return Dating(published=day, dated_by=DatedBy.FILE_TIME if guessed else DatedBy.DATELINE)
    if named is not None and named <= today + AHEAD:
        return Dating(published=named, dated_by=DatedBy.FILE_NAME)
    return Dating(published=seen, dated_by=DatedBy.FILE_TIME if clues.file_time else DatedBy.FIRST_SEEN)


def printed_day(clues: Clues) -> date | None:
    """Return the day of publication that a document itself states with its year, be it in the future or not."""
    if clues.field is not None:
        return clues.field.day
    named = day_in_name(clues.name)
    leading = datelines(clues.text, named or date(EARLIEST, 1, 1), clues.language, clues.order)
    return next((day for day, has_year in leading if has_year or named), named)


def is_ahead(stated: Stated, now: datetime, zone: ZoneInfo) -> bool:
    """Whether a field states a time in the future: an instant after *now*, or a day beyond tomorrow in *zone*."""
    if stated.instant is not None:
        return stated.instant > now
    return stated.day > now.astimezone(zone).date() + AHEAD


# ------------------------------------------------------------------ fields


def parse_stated(text: str, zone: ZoneInfo, language: str = "en") -> Stated | None:
    """Read what a field says: ISO 8601, RFC 5322 or a day in the words of *language*; None for anything else.

    The day of an instant is the day at its own offset; an instant in UTC tells no place, so its day is that of *zone*,
    and one without an offset is in *zone*. Midnight is how a bare day is written where a time must stand.
    """
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            found = read(text.strip())
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        if EARLIEST <= found.year <= LATEST:
            return _stated(found, zone)
    return next((Stated(day) for day, has_year in datelines(text, date(EARLIEST, 1, 1), language) if has_year), None)


def _stated(instant: datetime, zone: ZoneInfo) -> Stated:
    if instant.time() == time():
        return Stated(instant.date())
    if instant.tzinfo is None:
        instant = instant.replace(tzinfo=zone)
    local = instant if instant.utcoffset() else instant.astimezone(zone)
    return Stated(local.date(), instant.astimezone(UTC))


# ------------------------------------------------------------------ names

_NAMED = re.compile(
    r"(?<!\d)(?:(?P<y>(?:19|20|21)\d\d)(?P<s>[-._/]?)(?P<m>\d\d)(?P=s)(?P<d>\d\d)"
    r"|(?P<d2>\d\d)\.(?P<m2>\d\d)\.(?P<y2>(?:19|20|21)\d\d))(?!\d)"
)


def day_in_name(name: str) -> date | None:
    """Return the day in a file's name or an address: ``2023-03-08-report.txt``, ``20230308.md``, ``/2023/03/08/``.

    ``08.03.2023`` is read too; a name with two different days (a term) tells none.
    """
    found: set[date] = set()
    for match in _NAMED.finditer(name):
        parts = [match[key] or match[f"{key}2"] for key in "ymd"]
        day = _day(*(int(part) for part in parts))
        found |= {day} if day else set()
    return found.pop() if len(found) == 1 else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if EARLIEST <= year <= LATEST else None
    except ValueError:
        return None


# ------------------------------------------------------------------ datelines

_LABELS = "date|dated|published|posted|issued|datum|fecha|data|дата|опубликовано|опубліковано"
_END = r"(?=\s*(?:$|[-–—(/|:.,]))"


def datelines(
    text: str, seen: date, language: str = "en", order: DateOrder | None = None
) -> Iterator[tuple[date, bool]]:
    """Yield the days of leading datelines, and whether they print the year; best first.

    Read are, in the first lines: ``2023-03-08`` · ``March 8, 2023`` · ``KYIV, March 8 (Reuters) –`` ·
    ``Berlin, 8. März 2023 –`` · ``8 March 2023`` with or without a weekday or a label (``Date:``). Month names are
    those of *language* and of English. A missing year is that of the last such day up to *seen*.
    """
    pattern = _dateline(language)
    lines = [line.strip()[:_LONGEST_LINE] for line in text[: 8 * _LONGEST_LINE].split("\n") if line.strip()]
    for number, line in enumerate(lines[:_LEADING_LINES]):
        found = pattern.match(line)
        if found is not None and _is_dateline(found, line[found.end() :].strip(), first=number == 0, language=language):
            day = _day_of(found, seen, language, order)
            if day is not None:
                yield day, _year(found) is not None


def _is_dateline(found: re.Match[str], rest: str, *, first: bool, language: str) -> bool:
    """Whether a line that begins so is a dateline, and not a sentence or a list of days that begins with a date.

    A place in capitals is enough. Another place needs the year and a dash or bracket after it. Without a place it takes
    the year and the end of the line, or (in the first line) a separator; an agency in brackets stands for the year.
    """
    place = (found["place"] or "").strip(" ,.-–—")
    opens = rest.lstrip(".").startswith(("(", "-", "–", "—", "/", "|"))
    if place:
        if place.split(",")[0].isupper():
            return True
        words = place.replace(",", " ").split()
        proper = all(word[0].isupper() for word in words) and not any(
            word.lower() in _weekdays(language) for word in words
        )
        return proper and len(words) <= 4 and _year(found) is not None and (opens or not rest)
    if _year(found) is None:
        return rest.startswith("(")
    return not rest or (first and (opens or found["iso"] is not None or rest.startswith(":")))


def _day_of(found: re.Match[str], seen: date, language: str, order: DateOrder | None) -> date | None:
    if found["iso"] is not None:
        return _day(*(int(part) for part in re.findall(r"\d+", found["iso"])))
    if found["n1"] is not None:
        return _numeric(int(found["n1"]), int(found["n2"]), int(found["n3"]), found["sep"], order)
    month = _months(language)[(found["m1"] or found["m2"]).lower().rstrip(".")]
    day, year = int(found["d1"] or found["d2"]), _year(found)
    if year is not None:
        return _day(year, month, day)
    candidates = (_day(seen.year - back, month, day) for back in range(-1, 9))
    return next((each for each in candidates if each is not None and each <= seen + AHEAD), None)


def _numeric(first: int, second: int, year: int, separator: str, order: DateOrder | None) -> date | None:
    """Read 08.03.2023 as day and month; 03/08/2023 only by the declared order, or where one number is beyond 12."""
    if separator == "." or order is DateOrder.DMY or first > 12:
        return _day(year, second, first)
    return _day(year, first, second) if order is DateOrder.MDY or second > 12 else None


def _year(found: re.Match[str]) -> int | None:
    if found["iso"] is not None:
        return int(found["iso"][:4])
    text = found["y1"] or found["y2"] or found["n3"]
    return int(text) if text else None


@cache
def _dateline(language: str) -> re.Pattern[str]:
    months = "|".join(sorted(map(re.escape, _months(language)), key=len, reverse=True))
    weekdays = "|".join(sorted(map(re.escape, _weekdays(language)), key=len, reverse=True))
    year = r"(?P<y{0}>(?:19|20|21)\d\d)"
    return re.compile(
        rf"(?:(?:{_LABELS})\b[ :]+(?:on )?)?(?:(?P<place>[^\W\d][^\d\n:]{{1,60}}?(?:[,.)]|\s[-–—]))\s*)??"
        rf"(?:(?:{weekdays})\.?,?\s+)?(?:(?:le|den)\s+)?"
        rf"(?:(?P<iso>(?:19|20|21)\d\d-\d\d-\d\d|(?:19|20|21)\d\d年\d\d?月\d\d?日)(?!\d)"
        rf"|(?P<n1>\d\d?)(?P<sep>[./])(?P<n2>\d\d?)(?P=sep)(?P<n3>(?:19|20|21)\d\d)(?!\d)"
        rf"|(?P<m1>{months})\.?\s+(?P<d1>\d\d?)(?:st|nd|rd|th)?(?!\d)(?:,?\s+{year.format(1)}(?!\d))?{_END}"
        rf"|(?P<d2>\d\d?)(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|of\s+)?(?P<m2>{months})\.?(?!\w)"
        rf"(?:,?\s+(?:de\s+)?{year.format(2)}(?!\d)(?:\s+(?:года|року|г\.|р\.))?)?{_END})",
        re.IGNORECASE,
    )


@cache
def _months(language: str) -> dict[str, int]:
    """Return the names of the months in small letters, long and short, of *language* and of English."""
    return (
        {"sept": 9}
        | {
            name: number
            for names in _names(get_month_names, language)
            for number, name in names.items()
            if name.isalpha()
        }
        | {name: number for names in _names(get_month_names, "en") for number, name in names.items()}
    )


@cache
def _weekdays(language: str) -> frozenset[str]:
    return frozenset(
        name for code in (language, "en") for names in _names(get_day_names, code) for name in names.values()
    )


def _names(get: Any, language: str) -> Iterator[dict[int, str]]:
    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return
    width: Literal["wide", "abbreviated"]
    for width in ("abbreviated", "wide"):
        for context in ("stand-alone", "format"):
            yield {number: name.lower().rstrip(".") for number, name in get(width, context, locale).items()}
