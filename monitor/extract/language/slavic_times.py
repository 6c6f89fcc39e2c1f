"""Patterns for time that Russian and Ukrainian share; the words that differ are slots."""

from typing import Final

from monitor.extract.language.shared_times import NOUN, SHARED
from monitor.extract.language.times import Rule

_WD: Final = r"(?:{weekday},? )?"
_YEAR: Final = r"(?:,? {year}(?: ?{yearword})?)"
_ABOUT: Final = r"(?:{about} )?"

SLAVIC: Final = (
    *SHARED,
    Rule(
        name="day month",
        pattern=rf"{_WD}(?:{{day}}|{{nth}}) {{month}}{_YEAR}?",
        kind="date",
        nests=("aday",),
        not_left=r"[0-9][.,]$",
    ),
    Rule(
        name="days of a month",
        pattern=r"{day} ?(?:-|–|—|{until}) ?{day} {month}(?:,? {year}(?: ?{yearword})?)?",
        kind="days",
    ),
    Rule(
        name="days and a month",
        pattern=r"{day}(?: {and} |, ){day} {month}(?:,? {year}(?: ?{yearword})?)?",
        kind="days",
        fixed={"and": True},
    ),
    Rule(
        name="dotted day",
        pattern=rf"{_WD}{{dd}}\.{{dd}}\.",
        kind="numeric",
        nests=("aday",),
        not_left=r"[0-9]\.$|\n\s*$",
        not_right=r"^ ?[0-9]|^\s+[А-ЯЁІЇЄҐ]",
    ),
    Rule(
        name="dotted day without stop",
        pattern=r"{dd}\.{dd}",
        kind="numeric",
        left=r"(?:^|\b(?:до|с|з|по|від|от|на|к))$",
        not_right=r"^[0-9.,%]|^ ?(?:%|тыс|млн|млрд|тис|проц|відс|грн|руб|км|м\b)",
    ),
    Rule(
        name="day of month",
        pattern=r"{day}(?:-?(?:го|е|ого|ое))?",
        kind="day of month",
        left=r"\b(?:до|с|з|по|на|к|до дня)$",
        right=r"^(?:[.!,;?]|$)",
        not_left=r"[0-9] $",
        alone=False,
    ),
    Rule(
        name="weekday of week",
        pattern=r"{dayname}(?:,)?(?: на| в| у)? {rel} {weekword}|{rel} {weekword} ?,? (?:в |у |во )?{dayname}",
        kind="weekday",
        fixed={"week": True},
    ),
    Rule(name="weekday after next", pattern=r"{dayname} {after} {rel}", kind="weekdays", fixed={"n": 2, "sign": 1}),
    Rule(name="relative weekday", pattern=r"{rel} {dayname}", kind="weekday", nests=("aday",)),
    Rule(name="weekday", pattern=r"{dayname}", kind="weekday", nests=("aday",)),
    Rule(
        name="nth weekday",
        pattern=r"(?:{nth}|{last}) (?:{dayname}|{dayword}) (?:в |у )?{amonth}",
        kind="nth weekday",
        nests=("aday",),
    ),
    Rule(name="next day", pattern=r"{nextday}", kind="then", fixed={"days": 1}),
    Rule(name="same day", pattern=r"{sameday}", kind="then", fixed={"days": 0}),
    Rule(name="day before", pattern=r"{daybefore}", kind="then", fixed={"days": -1}),
    Rule(
        name="distance ago",
        pattern=rf"{_ABOUT}(?:(?:{{n}}|{{vague}}) )?{{unit}}(?: {{and}} {{n}} {{unit}})? {{ago}}",
        kind="shift",
        fixed={"sign": -1, "n": 1},
    ),
    Rule(
        name="distance ahead",
        pattern=rf"{{through}} {_ABOUT}(?:(?:{{n}}|{{vague}}) )?{{unit}}",
        kind="shift",
        fixed={"sign": 1, "n": 1},
        not_right=r"^ (?:после|після)",
    ),
    Rule(
        name="distance later",
        pattern=rf"{_ABOUT}(?:{{n}}|{{vague}}) {{unit}} {{later}}",
        kind="shift",
        fixed={"from": "then", "sign": 1},
    ),
    Rule(name="distance from a day", pattern=rf"{_ABOUT}{{n}} {{unit}} {{towards}} {{aday}}", kind="shift"),
    Rule(
        name="holiday",
        pattern=r"{holiday}(?: {year}(?: ?{yearword})?| {rel} {yearword})?",
        kind="holiday",
        nests=("aday",),
    ),
    Rule(name="month year", pattern=rf"{{month}}{_YEAR}", kind="month", nests=("amonth", "aperiod")),
    Rule(name="month of that year", pattern=r"{month} {rel} {yearword}", kind="month", nests=("aperiod",)),
    Rule(name="relative month", pattern=r"{rel} {monthname}", kind="month", nests=("amonth", "aperiod")),
    Rule(name="month alone", pattern=r"{monthname}", kind="month", nests=("amonth",)),
    Rule(name="period of time", pattern=r"{relmany} (?:(?:{n}|{vague}) )?{units}", kind="window"),
    Rule(name="relative period", pattern=r"{rel} {period}", kind="period", nests=("amonth", "aperiod", "ayear")),
    Rule(name="last or next year", pattern=r"{yearadverb}", kind="year by adverb"),
    Rule(
        name="period inside",
        pattern=r"{period}",
        kind="period",
        fixed={"rel": (0, "base")},
        nests=("amonth", "aperiod", "ayear"),
        alone=False,
    ),
    Rule(
        name="the year",
        pattern=r"{year}(?:-(?:го|м|му|ый|й|ого|ому))? ?{yearword}|{year}-(?:го|м|му|ого|ому)",
        kind="year",
        nests=("aperiod", "ayear"),
    ),
    Rule(name="years", pattern=r"{year} ?(?:-|–|—) ?{year} ?{yearword}", kind="years"),
    Rule(name="decade", pattern=r"(?:{tens}|{two})-?(?:х|ті|тих|е) {yearword}", kind="decade", nests=("aperiod",)),
    Rule(name="century", pattern=r"(?:{roman}) {centuryword}", kind="century", nests=("aperiod",)),
    Rule(
        name="quarter",
        pattern=r"(?:{sized}|{romandigit}|{digit}(?:-?(?:й|м|го|му|ом))?) {quarterword}(?: {ayear})?",
        kind="quarter",
        nests=("aperiod",),
    ),
    Rule(name="half", pattern=r"(?:{sized}|{romandigit}) {halfword}(?: {ayear})?", kind="half", nests=("aperiod",)),
    Rule(name="season of a year", pattern=r"{season} {ayear}", kind="season", nests=("aperiod",)),
    Rule(name="relative season", pattern=r"{rel} {season}", kind="season", nests=("aperiod",)),
    Rule(name="season", pattern=r"{seasonadverb}", kind="season", nests=("aperiod",)),
    Rule(name="edge of a period", pattern=r"{edge} {aperiod}", kind="edge"),
    Rule(
        name="clock of full hours",
        pattern=r"{hour}(?::{minute})? {hourword}",
        kind="clock",
        left=r"\b(?:в|о|об|до|с|з|к|після|после)$",
    ),
    Rule(
        name="duration",
        pattern=rf"{_ABOUT}(?:{{n}}|{{vague}}) {{unit}}",
        kind="duration",
        not_left=r"(?:\d[.,]|[$€£])$",
    ),
    Rule(name="every unit", pattern=r"{each} {unit}", kind="set"),
    Rule(name="every weekday", pattern=r"{each} {dayname}", kind="set"),
    Rule(name="part of a day", pattern=r"(?:{deictic}|{dayname}|{rel}) {part}", kind="daypart"),
    Rule(name="numbers that are no dates", pattern=r"{dd}\.{dd}\.{dd}\.{dd}", kind="nothing", not_right=NOUN),
)
