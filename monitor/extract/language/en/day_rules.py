"""English patterns for one day, by its date or its weekday, and for several days of a month."""

from typing import Final

from monitor.extract.language.en.bare_days import BARE_DAYS
from monitor.extract.language.en.time_beside import NOUN, TELLS
from monitor.extract.language.en.told_days import TOLD_DAYS
from monitor.extract.language.en.week_rules import SHORT_WEEKDAYS, WEEK_RULES
from monitor.extract.language.times import Rule
from monitor.model import DateOrder

_YEAR: Final = r"(?:(?: ?,| of| in|, in)? ?{year}|,? '{two}| of {two}| {yearwords}|,? of {yearwords}|, {yearwords})"
_WD: Final = r"(?:{weekday}(?: (?:morning|lunchtime|afternoon|evening|night))?(?:,| the)? ?-?)?"

_MORE: Final = 6
"""Days of one month that a list may name before the last two."""

DAY_RULES: Final = (
    Rule(
        name="month day",
        pattern=rf"{_WD}(?:this |{{side}} )?{{month}}(?: |-|/|,|\. )?(?:the )?{{day}}{_YEAR}?(?:, {{weekday}})?",
        kind="date",
        nests=("aday",),
        not_right=NOUN,
    ),
    Rule(
        name="month, day",
        pattern=rf"{_WD}{{month}}, (?:the )?{{day}}{_YEAR}?",
        kind="date",
        not_right=rf"{NOUN}|^ [a-z]",
    ),
    Rule(
        name="day month",
        pattern=rf"{_WD}(?:the )?{{nth}}(?: day)? of {{month}}{_YEAR}?",
        kind="date",
        nests=("aday",),
    ),
    Rule(
        name="day and month",
        not_left=r"(?:[$€£] ?|[0-9][.,]|\b(?:[Pp]aragraphs?|[Ss]ections?|[Aa]rticles?|[Cc]lauses?|[Rr]ules?|[Ss]chedule|[Aa]nnex|[Ii]tem|[Pp]art|[Cc]hapter) )$",
        pattern=rf"{_WD}(?:the )?{{day}}(?: of |[- /.]|\. |-of-)?{{month}}{_YEAR}?",
        kind="date",
        nests=("aday",),
    ),
    Rule(
        name="day-month-year",
        pattern=rf"{_WD}{{day}}[-/]{{month}}[-/](?:{{two}}|{{year}})|{{month}}[-/]{{dd}}[-/]{{year}}",
        kind="date",
        nests=("aday",),
    ),
    Rule(name="month day in words", pattern=rf"{_WD}{{month}}(?: the)? {{nth}}{_YEAR}?", kind="date", nests=("aday",)),
    Rule(
        name="month number word",
        pattern=rf"{_WD}{{monthcap}} {{daywords}}{_YEAR}?",
        kind="date",
        nests=("aday",),
        not_left=r"\bin $",
        not_right=r"^ (?:hundred|thousand|of|million|days?|weeks?|months?|years?|or (?:two|three|four|five|six|more|another|less)\b)\b",
    ),
    Rule(name="number word month", pattern=rf"{_WD}{{daywords}} {{monthcap}}{_YEAR}", kind="date"),
    Rule(
        name="month day of that year",
        pattern=r"(?:{month} {day}|(?:the )?{day}(?: of)? {month})(?: of|,)? {rel} year",
        kind="date",
        nests=("aday",),
    ),
    Rule(
        name="iso day",
        pattern=rf"{_WD}{{year}}-{{mm}}-{{dd}}(?:T[0-9:.]{{5,12}}(?:Z|[+-][0-9]{{2}}:?[0-9]{{2}})?)?",
        kind="iso",
        nests=("aday",),
    ),
    Rule(
        name="year first",
        pattern=r"{year}(?:/{mm}/{dd}|\.{mm}\.{dd}|[-/]{month}[-/]{dd}| {mm} {dd})",
        kind="iso",
        nests=("aday",),
    ),
    Rule(
        name="year day month", pattern=r"{year}[-/]{dd}[-/]{month}|{month}-{year}-{dd}|{dd}-{year}-{month}", kind="iso"
    ),
    Rule(
        name="compact day",
        pattern=r"{compact}",
        kind="compact",
        not_left=r"[0-9A-Za-z$€£]$|[$€£] $|[0-9]-$",
        not_right=r"^(?:-?[0-9]| ?%)",
    ),
    Rule(name="stamp", pattern=r"{stamp}", kind="stamp", left=r"(?:^|[=\n])$", right=r"^(?:[\s\-.]|$)"),
    Rule(
        name="numeric day",
        pattern=rf"{_WD}{{dd}}(?:(?:/| / ){{dd}}(?:/| / ){{year}}|-{{dd}}-{{year}}|/{{dd}}/{{two}}|-{{dd}}-{{two}}|/{{dd}}, ?{{year}})",
        kind="numeric",
        nests=("aday",),
        not_left=r"[0-9][-./]$|(?<![A-Z])[-/]$",
        not_right=r"^(?:[-/][0-9]|\.[0-9])",
    ),
    Rule(
        name="dotted day",
        pattern=rf"{_WD}{{dd}}\.{{dd}}\.{{year}}",
        kind="numeric",
        fixed={"order": DateOrder.DMY},
        nests=("aday",),
        not_left=r"[0-9][-./]$|(?<![A-Z])[-/]$",
        not_right=r"^(?:[-/][0-9]|\.[0-9])",
    ),
    Rule(
        name="numeric day without year",
        pattern=rf"{_WD}{{dd}}(?:/| / ){{dd}}|{{weekday}},? {{dd}}\.{{dd}}",
        kind="numeric",
        left=r"(?:\b(?:on|by|until|till|thru|through|good|before|since|due|back|from|to|for|sometime|meeting|or|task|friday|this|next|,)|^|[,(])$",
        not_left=r"[$#€£0-9.]$",
        not_right=r"^(?:[-/.,][0-9]|%| ?(?:percent|cup|of|inch|miles?|hours?|in a|win|victory|loss|lead|vote|majority|odds|series|attacks?|terror|vision|chance|split)\b|[-])",
    ),
    Rule(
        name="numeric day of a calendar",
        pattern=rf"{_WD}{{dd}}/{{dd}}",
        kind="numeric",
        left=r"(?:\.{4}|…{2}|(?:\.{4}|…{2}|day|[a-z]{3}\.?,?) ?[0-9]{1,2}/[0-9]{1,2} ?[-–—])$",
        not_right=r"^(?:[/.][0-9]|%|[-–—][0-9]+[^/0-9])",
    ),
    Rule(
        name="weekday and numeric day",
        pattern=r"{weekday},? {dd}/{dd}",
        kind="numeric",
        not_right=r"^(?:[/.][0-9]|%| ?(?:price|off|miles?|inch|cup)\b|[-–—][0-9]+[^/0-9])",
    ),
    Rule(
        name="hyphened day without year",
        pattern=rf"{_WD}{{dd}}-{{dd}}",
        kind="numeric",
        left=r"(?:\b(?:on|by|until|till|before|since|due|friday|sometime)|^)$",
        not_right=r"^(?:[-/.,][0-9]|%|-| ?(?:percent|in a|win|victory|loss|lead|vote|majority|odds|series)\b)",
    ),
    *BARE_DAYS,
    Rule(
        name="nth weekday",
        pattern=r"(?:the )?(?:(?:very )?{nth}|{last}) (?:{weekday}|day)(?: (?:of|in) {amonth})",
        kind="nth weekday",
        nests=("aday",),
    ),
    Rule(
        name="nth working day",
        pattern=r"(?:the )?(?:{nth}|{last}) (?:business|working|trading|banking) day (?:of|in) {amonth}",
        kind="nth weekday",
        fixed={"working": True},
        nests=("aday",),
    ),
    Rule(
        name="nth last day",
        pattern=r"(?:the )?{nth}[- ]{last} day (?:of|in) {amonth}",
        kind="nth weekday",
        nests=("aday",),
    ),
    Rule(
        name="weekday of week",
        pattern=r"(?:{weekday}(?:,| of| in| from)? {rel} week|{rel} week(?:'s| on| -|,)? {weekday}|{weekday} of the following week)",
        kind="weekday",
        fixed={"week": True},
        nests=("aday",),
    ),
    Rule(
        name="weekday in weeks",
        pattern=r"(?:{weekday},? {n} {unit} (?:from now|hence)|{n} {unit} (?:from|after) (?:today|now) on {weekday}|in {n} {unit} on {weekday})",
        kind="weekday after",
        not_left=r"\b(?:time|first|second|third|\w+est) $",
    ),
    Rule(name="relative weekday", pattern=r"(?:{this} {weekday})", kind="weekday", nests=("aday",)),
    *WEEK_RULES,
    Rule(name="weekday told before", pattern=r"(?:{rel} {weekday})", kind="weekday", not_left=TELLS, nests=("aday",)),
    Rule(
        name="weekday after a day",
        pattern=r"{dayname}",
        kind="weekday",
        fixed={"rel": (1, "told")},
        left=r"\bthe$",
        right=r"^ (?:after|following)(?:[.,;!?)]|$)",
    ),
    Rule(
        name="weekday before a day",
        pattern=r"{dayname}",
        kind="weekday",
        fixed={"rel": (-1, "told")},
        left=r"\bthe$",
        right=r"^ (?:before|preceding)(?:[.,;!?)]|$)",
    ),
    Rule(name="weekday after next", pattern=r"{dayname} after next", kind="weekdays", fixed={"n": 2, "sign": 1}),
    Rule(
        name="weekdays from now", pattern=r"{n} {daynames} (?:from now|hence|later)", kind="weekdays", fixed={"sign": 1}
    ),
    Rule(name="weekdays ago", pattern=r"{n} {daynames} (?:ago|back)", kind="weekdays", fixed={"sign": -1}),
    Rule(
        name="close of a day",
        pattern=r"(?:the )?(?:close|end) of (?:business|play|trading|the (?:business |working |trading )?day)(?:,? on)? {aday}|(?:COB|EOD)(?: on)? {aday}|(?:the )?end of (?:{dayname}|{deictic})",
        kind="on a day",
    ),
    Rule(
        name="end of the day",
        pattern=r"(?:the )?(?:close|end) of (?:business|play|trading|the (?:business |working |trading )?day)",
        kind="deictic",
        fixed={"deictic": 0},
        left=r"\b(?:by|until|till|before)$",
    ),
    Rule(name="late on a day", pattern=r"(?:later|earlier)(?: on)? (?:{deictic}|{dayname}|{sameday})", kind="on a day"),
    Rule(
        name="in the day",
        pattern=r"(?:earlier|later) (?:in|on in) the day",
        kind="then",
        fixed={"days": 0},
    ),
    Rule(name="weekday", pattern=r"{dayname}(?:'s(?: own)?)?", kind="weekday", nests=("aday",), alone=False),
    Rule(
        name="weekday alone",
        pattern=r"{dayname}",
        kind="weekday",
        not_right=r"^ (?:Club|Group|Society|Magazine|Review|School|Market)\b",
    ),
    Rule(name="weekday abbreviated", pattern=r"{dayabbr}", kind="weekday", not_right=r"^ [A-Z]"),
    *SHORT_WEEKDAYS,
    Rule(name="weekday as an entry", pattern=r"{weekday}", kind="weekday", left=r"^$", right=r"^$"),
    Rule(name="deictic day", pattern=r"{deictic}", kind="deictic", nests=("aday",)),
    *TOLD_DAYS,
    Rule(
        name="days of a month",
        pattern=r"{month} {day}(?: ?[-–—] ?| to | through | until )(?:{weekday},? )?{day}(?:,? {year})?",
        kind="days",
        not_right=NOUN,
    ),
    Rule(
        name="days before a month",
        pattern=r"(?:the )?{day}(?: ?[-–—] ?| to (?:the )?| through (?:the )?| until (?:the )?){day}(?: of)? {month}(?:,? {year})?",
        kind="days",
        not_left=r"[0-9][.,]$|\b(?:versions?|releases?|builds?|lots?|phases?|stages?|rounds?|levels?|units?|generations?) $"
        r"|\b(?-i:(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|From|Between|On|The|And|Or|Of|For)\b)[A-Z]\w+) $",
    ),
    Rule(
        name="days joined before a month",
        pattern=r"{day} ?[-–—] ?{day} {month}(?:,? {year})?",
        kind="days",
        left=r"(?-i:\b[A-Z][a-z]{2,})$",
        not_left=r"\b(?i:versions?|releases?|builds?|lots?|phases?|stages?|rounds?|levels?|units?|generations?) $",
    ),
    Rule(
        name="days and a month",
        pattern=r"(?:the )?"
        + r"(?:{day}, )?" * _MORE
        + r"{day}(?:,? and (?:the )?|,? or (?:the )?|/|, ){day}(?: of)? {month}(?:,? {year})?",
        kind="days",
        fixed={"and": True},
    ),
    Rule(
        name="month and days",
        pattern=r"{month} {day}" + r"(?:, {day})?" * _MORE + r",?(?: and | or ){day}(?:,? {year})?",
        kind="days",
        fixed={"and": True},
        not_right=NOUN,
    ),
)
