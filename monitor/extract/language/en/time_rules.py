"""English patterns for temporal expressions, in the order in which they are tried: no times, days, distances, holidays, …"""

from typing import Final

from monitor.extract.language.en.day_rules import DAY_RULES
from monitor.extract.language.en.length_rules import LENGTH_RULES
from monitor.extract.language.en.part_rules import PART_RULES
from monitor.extract.language.en.period_rules import PERIOD_RULES
from monitor.extract.language.en.time_beside import ABOUT
from monitor.extract.language.times import Rule

_AGO: Final = r"(?:ago|back)"
_EARLIER: Final = r"(?:previously|earlier|before that)"
_LONG: Final = (
    rf"{ABOUT}(?:{{n}}|{{vague}})(?: |-){{unit}}(?:(?:,| and)? {{n}} {{unit}})?(?:(?:,| and)? {{n}} {{unit}})?"
)
_AHEAD: Final = r"(?:from now|from today|hence)"
_LATER: Final = r"(?:later|afterwards?|thereafter|after that)"
_OCCASION: Final = (
    r"(?:part(?:y|ies)|prizes?|raffles?|draw|lights?|trees?|fair|fayre|fête|fete|bazaar|markets?|concerts?|dinner|lunch|supper|meal|social|disco|cards?|show|play|panto(?:mime)?|quiz|lecture|"
    r"calendars?|wreaths?|heat|sun|madness|rain|snow|hymns?|sermon|procession|queen|hampers?|menu|appeal|bonus|carols?|term|eggs?|bonnets?|parade|closure|opening|hours|rota|newsletter|cake|pudding|shopping|trading|sales?|savings|programme|timetable|gifts?|jumpers?|post)\b"
)
"""What behind a feast is only named after it: the Christmas raffle."""

RULES: Final = (
    # ---------------------------------------------------------------- no times
    Rule(
        name="no time",
        pattern=(
            r"9/11|24/7|7-eleven|up[- ]to[- ]date|out[- ]of[- ]date|day after day|day by day|day in day out|year after year|year in year out|"
            r"good (?:morning|afternoon|evening|night|day)|(?:have )?an? (?:great|good|nice|lovely) (?:day|week|weekend|month|year|night|evening)|"
            r"nice day|(?:man|woman|person|player|partner|word|book|film|company) of the (?:year|month|day|week)|some day|march madness|bloody sunday|"
            r"(?:sunday|saturday|friday) (?:times|telegraph|mirror|mail|post|express)|monday night football|saturday night live|usa today|"
            r"second[- ](?:half|quarter) of the (?:game|match)|in no time|a day['s]* work|overnight rate|overnight (?:lending|loans?|bag|train)|all year round"
        ),
        kind="nothing",
    ),
    Rule(
        name="day in a name",
        pattern=r"(?:the )?(?:(?:{dd}|{nth}) {month}|{month} (?:{dd}|{nth}))",
        kind="nothing",
        right=r"^ (?:Street|St\b|Road|Rd\b|Avenue|Ave\b|Lane|Terrace|Square|Boulevard|Bridge|Park|Movement|Brigade|(?:Youth|Student) Movement)",
    ),
    Rule(
        name="fraction",
        pattern=r"{fraction}",
        kind="nothing",
        left=r"(?:\b(?:to|from|or|than|at|up|down|off|of|rose|fell|gained|lost|added|shed|only|a|an|by as much as)|[0-9])$",
    ),
    Rule(
        name="quarter told beside",
        pattern=r"the {sized}(?: of {ayear})?",
        kind="quarter told",
        left=r"\b(?:in|to|into|from|until|till|by|than|not|but|for|before)$",
        right=r"^(?:[.,;:)!?]|$| (?:and|but|because|after|as|if|at|rather|instead)\b)",
    ),
    *DAY_RULES,
    # ---------------------------------------------------------------- a distance
    Rule(name="distance ago", pattern=rf"{_LONG} {_AGO}", kind="shift", fixed={"sign": -1}),
    Rule(
        name="distance before a day",
        pattern=rf"{_LONG} {_AGO},? (?:on )?(?:{{deictic}}|{{dayname}})|{_LONG} {_AGO} (?:this|next|last) (?:week|month|year|weekend|{{monthname}})",
        kind="shift",
        fixed={"sign": -1},
    ),
    Rule(
        name="distance on a day",
        pattern=r"{n} {weekunit} (?:on )?(?:{deictic}|{dayname})|{dayname} {fortnight}",
        kind="weekday after",
        fixed={"same": True, "n": 1},
        not_left=r"\b(?:by|for|of|over|than|about|once|twice|times|days|hours|another|last|lasted|took|takes|past|next|first|in|within|after) $",
    ),
    Rule(
        name="distance earlier",
        pattern=rf"{_LONG} {_EARLIER}",
        kind="shift",
        fixed={"sign": -1, "from": "then"},
        not_right=r"^ than\b",
    ),
    Rule(name="distance ahead", pattern=rf"{_LONG} {_AHEAD}", kind="shift", fixed={"sign": 1}),
    Rule(
        name="distance later",
        pattern=rf"{_LONG} {_LATER}",
        kind="shift",
        fixed={"sign": 1, "from": "then"},
        not_right=r"^ than\b",
    ),
    Rule(name="weeks later", pattern=r"{units} (?:later|afterwards?)", kind="shift", fixed={"sign": 1, "vague": "X"}),
    Rule(name="weeks earlier", pattern=r"{units} (?:earlier|ago)", kind="shift", fixed={"sign": -1, "vague": "X"}),
    Rule(
        name="distance from a day",
        pattern=(
            rf"(?:{ABOUT}{{n}} (?:(?:calendar|more|further|additional|full) )?{{unit}}(?: certain| more| to run)?"
            r"(?:,? (?:counted|counting|reckoned|running|dating|starting|beginning|commencing))? {towards}|a week from) {aday}|"
            rf"{ABOUT}{{n}} (?:(?:calendar|more|further|additional|full) )?{{unit}}(?: certain| more)?, {{towards}} {{deictic}}"
        ),
        kind="shift",
        fixed={"unit": "week", "n": 1},
    ),
    Rule(
        name="distance of a day",
        pattern=r"{n} (?:calendar )?{unit} of (?:{deictic}|{dayname})",
        kind="shift",
        fixed={"sign": 1},
        left=r"\b(?:within|inside)$",
        not_right=r"^'s\b",
    ),
    Rule(
        name="today week",
        pattern=r"{deictic} week",
        kind="shift",
        fixed={"sign": 1, "n": 1, "unit": "week"},
        not_left=r"\byester$",
        not_right=r"^ (?:of|in|at|after)\b|^[’']",
    ),
    Rule(
        name="distance from that",
        pattern=rf"{_LONG} (?:of|from) (?:that|then)",
        kind="shift",
        fixed={"sign": 1, "from": "then"},
        left=r"\b(?:within|inside|in|later than)$",
        right=r"^(?:[.,;:)]|$| (?:and|at|to|but)\b)",
    ),
    Rule(
        name="weekday week",
        pattern=r"{dayname} week",
        kind="weekday after",
        fixed={"same": True, "n": 1, "unit": "week"},
        not_right=r"^ (?:of|in|at|after)\b",
    ),
    # ---------------------------------------------------------------- holidays
    Rule(
        name="new year",
        pattern=r"(?:the )?new year",
        kind="year end",
        left=r"\b(?:by|until|till|before)$",
        not_right=r"^(?:'s|,? [0-9]| [A-Z])",
    ),
    Rule(
        name="holiday",
        pattern=r"(?:{rel} |the )?{holiday}(?: (?:(?:bank|public|national) )?holiday)?(?:(?:,| of| in|, in)? (?:{year}|{yearwords}|{rel} year)| in {n} {unit}| {n} {unit} (?:from now|hence|{ago}))?",
        kind="holiday",
        not_right=rf"^ [A-Z][a-z]+ed? |^ (?:Offensive|Island|Rising|Declaration|Carol|Story|Present|Night's|Dream)|^ {_OCCASION}",
        not_left=r"\b(?:White|Father|Santa|Saint|St\.?|of|Sister|Miss|Mrs) $",
    ),
    Rule(
        name="bank holiday",
        pattern=r"(?:the|this|next|last) {oneofthem}(?: {dayname})?",
        kind="one of several feasts",
        left=r"\b(?:by|until|till|before|after|since|from|on|for|over|than|to)$",
        not_right=r"^ (?:rota|pay|rates?|opening|hours|arrangements|traffic|crowds?|Act)\b",
    ),
    Rule(
        name="holiday by a name",
        pattern=r"{namesake}",
        kind="holiday",
        left=r"\b(?:by|until|till|before|after|since|than|then)$",
        right=r"^(?:[.,;:!?]|$| (?:and|but|or|at|when|as|with|has|it)\b)",
    ),
    Rule(
        name="holiday inside",
        pattern=r"(?:{rel} )?{holiday}(?:,? {year})?",
        kind="holiday",
        nests=("aday",),
        alone=False,
    ),
    *PERIOD_RULES,
    *PART_RULES,
    *LENGTH_RULES,
)
