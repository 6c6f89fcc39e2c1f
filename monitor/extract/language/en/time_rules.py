"""English patterns for time."""

from typing import Final

from monitor.extract.language.times import Rule

_ABOUT: Final = (
    r"(?:(?:only |just |well |at least |at most )?(?:more than|less than|fewer than|no more than|no less than|not more than|up to|as long as|"
    r"as many as|nearly|almost|about|around|over|under|roughly|approximately|some|another|a further|only|just|at least|"
    r"at most|a little over|barely|an estimated|the same) )?"
)
_ON: Final = r"\b(?:on|by|until|till|before|since|from|for|after|through|to|of|between|and|or|than|beginning|starting|effective|dated|due|ending)$"
_IN: Final = (
    r"(?:\b(?:in|by|since|until|till|til|through|throughout|during|of|for|from|to|late|early|mid|before|after|between|and|or|than|"
    r"around|about|circa|ca\.?|between|beginning|starting|ending|the|as|last|next|this|every|each|it's|only|winter|summer|spring|fall|autumn|year|on|"
    r"back|late in|early in|into|effective|versus|vs\.?|unlike|any|against|at)|[(,;:–—/\-\"“'‘])$"
)
_NOUN: Final = r"^\.[0-9]|^ - [0-9]|^ ?(?:%|percent\b|per cent\b|pct\b|dollars?\b|euros?\b|pounds?\b|[km]?m\b|miles?\b|km\b|people\b|troops\b|men\b|soldiers\b|points?\b|votes?\b|shares\b|million\b|billion\b|pieces\b|times\b)"
_YEAR: Final = r"(?:(?: ?,| of| in|, in)? ?{year}|,? '{two}| of {two}| {yearwords}|,? of {yearwords}|, {yearwords})"
_WD: Final = r"(?:{weekday}(?:,| the)? ?-?)?"
_AGO: Final = r"(?:ago|back|previously|earlier|before that)"
_AFTER: Final = r"(?:from now|from today|later|hence|afterwards?|thereafter|after that|on)"

_JOINED: Final = r"[0-9][-–,.:/]$|[0-9] - $|[$€£#] ?$|\bNo\.? ?$"

RULES: Final = (
    # ---------------------------------------------------------------- no times
    Rule(
        name="no time",
        pattern=(
            r"9/11|24/7|7-eleven|up[- ]to[- ]date|out[- ]of[- ]date|day after day|day by day|day in day out|year after year|year in year out|"
            r"good (?:morning|afternoon|evening|night|day)|(?:have )?an? (?:great|good|nice|lovely) (?:day|week|weekend|month|year|night|evening)|"
            r"nice day|(?:man|woman|person|player|partner|word|book|film|company) of the (?:year|month|day|week)|one day|some day|march madness|bloody sunday|"
            r"(?:sunday|saturday|friday) (?:times|telegraph|mirror|mail|post|express)|monday night football|saturday night live|usa today|60 minutes|"
            r"second[- ](?:half|quarter) of the (?:game|match)|in no time|a day['s]* work|overnight rate|overnight (?:lending|loans?|bag|train)|all year round"
        ),
        kind="nothing",
    ),
    # ---------------------------------------------------------------- a day
    Rule(
        name="month day",
        pattern=rf"{_WD}(?:this |next |last )?{{month}}(?: |-|/|, |,|\. )?(?:the )?{{day}}{_YEAR}?(?:, {{weekday}})?",
        kind="date",
        nests=("aday",),
        not_right=_NOUN,
    ),
    Rule(
        name="day month",
        pattern=rf"{_WD}(?:the )?{{nth}}(?: day)? of {{month}}{_YEAR}?",
        kind="date",
        nests=("aday",),
    ),
    Rule(
        name="day and month",
        not_left=r"(?:[$€£] ?|[0-9][.,])$",
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
        pattern=rf"{_WD}{{monthcap}} (?:the )?{{daywords}}{_YEAR}?",
        kind="date",
        nests=("aday",),
        not_right=r"^ (?:hundred|thousand|of|or|million|days?|weeks?|months?|years?)\b",
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
        pattern=r"{year}-{mm}-{dd}(?:T[0-9:.]{5,12}(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?",
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
    Rule(
        name="numeric day",
        pattern=rf"{_WD}{{dd}}(?:(?:/| / ){{dd}}(?:/| / ){{year}}|-{{dd}}-{{year}}|\.{{dd}}\.{{year}}|/{{dd}}/{{two}}|-{{dd}}-{{two}}|/{{dd}}, ?{{year}}|\.{{dd}}\.{{two}})",
        kind="numeric",
        nests=("aday",),
        not_left=r"[0-9][-./]$|[-/]$",
        not_right=r"^(?:[-/][0-9]|\.[0-9])",
    ),
    Rule(
        name="numeric day without year",
        pattern=rf"{_WD}{{dd}}(?:/| / |-){{dd}}|{{weekday}},? {{dd}}\.{{dd}}",
        kind="numeric",
        left=r"(?:\b(?:on|by|until|till|before|since|due|back|from|to|for|sometime|meeting|or|task|friday|this|next|,)|^|[,(])$",
        not_left=r"[$#€£0-9.]$",
        not_right=r"^(?:[-/.,][0-9]|%| ?(?:percent|cup|of|inch|miles?|hours?|in a|win|victory|loss|lead|vote|majority|odds|series|attacks?|terror)\b|[-])",
    ),
    Rule(
        name="day of month",
        pattern=r"the {nth}",
        kind="day of month",
        nests=("aday",),
        left=_ON,
        not_right=r"^(?:[-/]| ?%| (?!(?:of|at|in|for|to|and|or|with|from|through|until|till|but|when|as|is|was|will|the|that|this|by|on|so|if|before|after|next|last)\b)[A-Za-z])",
    ),
    Rule(name="day of a month named", pattern=r"(?:the )?(?:{nth}|{dd})(?: day)? of {amonth}", kind="day of month"),
    Rule(
        name="bare ordinal",
        pattern=r"{weekday},? (?:the )?{nth}|{weekday} {dd}",
        kind="weekday of day",
        nests=("aday",),
        not_right=_NOUN,
    ),
    Rule(
        name="nth weekday",
        pattern=r"(?:the )?(?:(?:very )?{nth}|{last}) (?:{weekday}|day)(?: (?:of|in) {amonth})",
        kind="nth weekday",
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
    ),
    Rule(name="relative weekday", pattern=r"(?:{rel} {weekday})", kind="weekday", nests=("aday",)),
    Rule(name="weekday after next", pattern=r"{dayname} after next", kind="weekdays", fixed={"n": 2, "sign": 1}),
    Rule(
        name="weekdays from now", pattern=r"{n} {daynames} (?:from now|hence|later)", kind="weekdays", fixed={"sign": 1}
    ),
    Rule(name="weekdays ago", pattern=r"{n} {daynames} (?:ago|back)", kind="weekdays", fixed={"sign": -1}),
    Rule(name="weekday", pattern=r"{dayname}(?:'s(?: own)?)?", kind="weekday", nests=("aday",), alone=False),
    Rule(name="weekday alone", pattern=r"{dayname}", kind="weekday"),
    Rule(name="weekday abbreviated", pattern=r"{dayabbr}", kind="weekday", not_right=r"^ [A-Z]"),
    Rule(name="weekday as an entry", pattern=r"{weekday}", kind="weekday", left=r"^$", right=r"^$"),
    Rule(name="deictic day", pattern=r"{deictic}", kind="deictic", nests=("aday",)),
    Rule(
        name="same day",
        pattern=r"(?:that (?:very |same )?day|(?:the|this) (?:very )?same day)",
        kind="then",
        fixed={"days": 0},
    ),
    Rule(
        name="next day",
        pattern=r"(?:the )?(?:next|following) day|the day (?:after|following)|one day later|a day later",
        kind="then",
        fixed={"days": 1},
        not_right=r"^ (?:the|a|of|to|his|her|its|their|trip)\b(?! retweet)",
    ),
    Rule(
        name="day before",
        pattern=r"the (?:previous|preceding) day|the day before|(?:one|a) day earlier|the day previous",
        kind="then",
        fixed={"days": -1},
        not_right=r"^ (?:the|a|an|his|her|its|their|[A-Z])",
    ),
    Rule(
        name="days of a month",
        pattern=r"{month} {day}(?: ?[-–—] ?| to | through | until )(?:{weekday},? )?{day}(?:,? {year})?",
        kind="days",
        not_right=_NOUN,
    ),
    Rule(
        name="days before a month",
        pattern=r"(?:the )?{day}(?: ?[-–—] ?| to | through | until ){day}(?: of)? {month}(?:,? {year})?",
        kind="days",
    ),
    Rule(
        name="days and a month",
        pattern=r"(?:the )?{day}(?: and | or |/|, ){day}(?: of)? {month}(?:,? {year})?",
        kind="days",
        fixed={"and": True},
    ),
    Rule(
        name="month and days",
        pattern=r"{month} {day}(?: and | or ){day}(?:,? {year})?",
        kind="days",
        fixed={"and": True},
        not_right=_NOUN,
    ),
    # ---------------------------------------------------------------- a distance
    Rule(
        name="distance ago",
        pattern=rf"{_ABOUT}(?:{{n}}|{{vague}})(?: |-){{unit}}(?:(?:,| and)? {{n}} {{unit}})?(?:(?:,| and)? {{n}} {{unit}})? {_AGO}",
        kind="shift",
        fixed={"sign": -1},
    ),
    Rule(
        name="distance ahead",
        pattern=rf"{_ABOUT}(?:{{n}}|{{vague}}) {{unit}}(?:(?:,| and)? {{n}} {{unit}})?(?:(?:,| and)? {{n}} {{unit}})? {_AFTER}",
        kind="shift",
        fixed={"sign": 1},
    ),
    Rule(name="weeks later", pattern=r"{units} (?:later|afterwards?)", kind="shift", fixed={"sign": 1, "vague": "X"}),
    Rule(name="weeks earlier", pattern=r"{units} (?:earlier|ago)", kind="shift", fixed={"sign": -1, "vague": "X"}),
    Rule(
        name="distance from a day",
        pattern=rf"(?:{_ABOUT}{{n}} (?:calendar )?{{unit}} {{towards}}|a week from) {{aday}}",
        kind="shift",
        fixed={"unit": "week", "n": 1},
    ),
    Rule(name="weekday week", pattern=r"{dayname} week", kind="weekday after", fixed={"n": 1, "unit": "week"}),
    # ---------------------------------------------------------------- holidays
    Rule(
        name="holiday",
        pattern=r"(?:{rel} |the )?{holiday}(?:(?:,| of| in|, in)? (?:{year}|{yearwords}|{rel} year)| in {n} {unit}| {n} {unit} (?:from now|hence|{ago}))?",
        kind="holiday",
        not_right=r"^ [A-Z][a-z]+ed? |^ (?:Offensive|Island|Rising|Declaration|Carol|Story|Party|Present)",
        not_left=r"\b(?:White|Father) $",
    ),
    Rule(
        name="holiday inside",
        pattern=r"(?:{rel} )?{holiday}(?:,? {year})?",
        kind="holiday",
        nests=("aday",),
        alone=False,
    ),
    # ---------------------------------------------------------------- months and years
    Rule(
        name="month year",
        pattern=r"{month}(?:,| of|, of|-|/)? ?{year}|{month} '{two}",
        kind="month",
        nests=("amonth", "aperiod"),
    ),
    Rule(
        name="month of that year",
        pattern=r"(?:{month}(?: of|,)? {rel} year)",
        kind="month",
        nests=("amonth", "aperiod"),
    ),
    Rule(name="relative month", pattern=r"(?:{rel} {monthname})", kind="month", nests=("amonth", "aperiod")),
    Rule(
        name="month alone",
        pattern=r"{monthname}",
        kind="month",
        left=_IN,
        not_right=r"^ (?:[A-Z][a-z]+ (?:said|says)|said|says|\d{1,2},\d{3})",
    ),
    Rule(name="month inside", pattern=r"{month}", kind="month", nests=("amonth", "aperiod"), alone=False),
    Rule(
        name="numeric month",
        pattern=r"{mm}/{year}|{year}-{mm}",
        kind="month",
        left=r"(?:\b(?:in|by|until|of|since|dated)|^|\()$",
        not_right=r"^[-/][0-9]",
    ),
    Rule(
        name="relative period",
        pattern=r"{rel} (?:calendar )?{period}",
        kind="period",
        nests=("amonth", "aperiod"),
        not_right=r"^ of (?!this|next|last|the year|that)|-",
    ),
    Rule(
        name="past period", pattern=r"(?:the past|this past|past) {period}", kind="window", fixed={"way": (-1, "now")}
    ),
    Rule(
        name="this stretch",
        pattern=r"(?:this|that|the same) period|this time",
        kind="vague",
        fixed={"vaguely": "PRESENT_REF"},
        left=r"\b(?:during|throughout|at|in|over|by|since|of|from)$",
    ),
    Rule(
        name="period inside",
        pattern=r"(?:the )?(?:calendar )?{period}",
        kind="period",
        fixed={"rel": (0, "then")},
        nests=("amonth", "aperiod"),
        alone=False,
    ),
    Rule(name="year", pattern=r"{year}", kind="year", left=_IN, not_right=_NOUN, not_left=_JOINED),
    Rule(
        name="year bare",
        pattern=r"{modern}",
        kind="year",
        not_left=rf"{_JOINED}|\b(?:No\.?|about|some|than|nearly|almost|over|total|up to|Resolution|flight|room) $",
        not_right=rf"{_NOUN}|^ (?:more|of)\b|^[-–,.:/][0-9]",
    ),
    Rule(
        name="year round",
        pattern=r"{roundyear}",
        kind="year",
        not_left=rf"{_JOINED}|\b(?:No\.?|about|some|than|nearly|almost|over|total|up to|by|all|only) $",
        not_right=rf"{_NOUN}|^ (?:[a-z]+s|more|of|other|new)\b|^[-–,.:/][0-9]",
    ),
    Rule(name="the year", pattern=r"(?:the )?years? {year}|calendar(?: year)? {year}", kind="year", nests=("aperiod",)),
    Rule(name="year inside", pattern=r"{year}", kind="year", nests=("aperiod",), alone=False),
    Rule(
        name="year before Christ",
        pattern=r"(?:ca\.? |circa )?(?:(?:{month}|{season}(?: of)?) )?{bc} (?:BC|BCE|B\.C\.)",
        kind="bc",
        nests=("aperiod",),
    ),
    Rule(
        name="short year",
        pattern=r"'{two}",
        kind="year",
        left=r"\b(?:in|of|since|by|summer|spring|fall|winter|class of)$",
        not_right=r"^[a-z]",
    ),
    Rule(
        name="years apart", pattern=r"{year}(?:–|-|—| - |/){year}", kind="years", not_left=r"[0-9]-$", not_right=r"^-"
    ),
    Rule(
        name="years shortened",
        pattern=r"{year}(?:–|-|—|/){two}",
        kind="years",
        not_left=r"[0-9]-$",
        not_right=r"^[-/][0-9]",
    ),
    Rule(
        name="years before Christ",
        pattern=r"{bc}(?: ?[–—-] ?| to | and | or | until ){bc} (?:BC|BCE|B\.C\.)",
        kind="years before Christ",
    ),
    Rule(name="decade before Christ", pattern=r"(?:the )?{bc}s (?:BC|BCE)", kind="bc", nests=("aperiod",)),
    Rule(name="decade", pattern=r"(?:the )?{tens}'?s", kind="decade", nests=("aperiod",)),
    Rule(
        name="decade in words",
        pattern=r"the (?:nineteen[- ])?{decade}|the '?{two}s",
        kind="decade",
        nests=("aperiod",),
        not_right=r"^[.,]?[0-9]",
    ),
    Rule(name="century", pattern=r"(?:the )?{nth}[- ]century(?: (?:BC|AD))?", kind="century", nests=("aperiod",)),
    Rule(
        name="quarter",
        pattern=r"(?:the )?(?:{rel} year's )?{sized}[- ]quarters?(?: of)?(?:,? {ayear})?",
        kind="quarter",
        nests=("aperiod",),
    ),
    Rule(
        name="short quarter",
        pattern=r"Q{digit}(?:[ /-]?(?:of )?(?:{ayear}|'?{two}))?|{digit}Q ?'?(?:{ayear}|{two})?|{year}[- ]?Q{digit}",
        kind="quarter",
        nests=("aperiod",),
    ),
    Rule(
        name="half",
        pattern=r"(?:the )?{halved}[- ]half(?: of)? {ayear}|the {halved} half of the year|H{digit}(?: {ayear})|{digit}H ?{ayear}",
        kind="half",
        nests=("aperiod",),
    ),
    Rule(
        name="half alone",
        pattern=r"(?:the )?{halved}[- ]half",
        kind="half",
        left=r"\b(?:in|for|during|by)$",
        not_right=r"^ (?:of|hour|mile|century)\b",
    ),
    Rule(
        name="year in a quarter",
        pattern=r"{year}|{rel} year|(?:fiscal|calendar)(?: year)? {year}|fiscal '?{two}|the year",
        kind="year",
        nests=("ayear",),
        alone=False,
    ),
    Rule(
        name="fiscal year",
        pattern=r"(?:the )?(?:fiscal|financial|tax)(?: year)?(?: ending| ended)? ?(?:{year}|'?{two})|(?:the )?FY ?-?'?(?:{year}|{two})",
        kind="fiscal",
        nests=("aperiod",),
    ),
    Rule(
        name="relative fiscal year",
        pattern=r"{rel} (?:fiscal|financial|tax) {period}|(?:the )?{rel} (?:fiscal|financial) year",
        kind="period",
        nests=("aperiod",),
    ),
    Rule(
        name="season of a year",
        pattern=r"(?:the )?{season}(?: of|,)? {ayear}|(?:the )?{season} '{two}",
        kind="season",
        nests=("aperiod",),
    ),
    Rule(name="relative season", pattern=r"{rel} {season}", kind="season", nests=("aperiod",)),
    Rule(
        name="season",
        pattern=r"(?:the )?{plainseason}",
        kind="season",
        not_left=r"\b(?:would|will|may|can|to|could|not|off) $",
        not_right=r"^(?: (?:up|from|to|into|back|forth|out|[0-9])\b|[- ](?:line|ing)| [A-Z][a-z]+s\b)",
    ),
    Rule(
        name="fall",
        pattern=r"(?:the )?{fallseason}",
        kind="season",
        left=r"\b(?:in|by|during|until|since|throughout|this|that|last|next|early|late|inconclusive|the|spring and|summer and|summer or)$",
        not_right=r"^(?: (?:of|from|to|into|back|by|on|below|apart|short|under|behind|down|off|out|victim|prey|in|between|sharply|asleep|ill|[0-9])\b|-)",
        not_left=r"\b(?:after|following|since|before|with|the) (?:the )?$",
    ),
    Rule(name="season inside", pattern=r"(?:the )?{season}", kind="season", nests=("aperiod",), alone=False),
    Rule(
        name="relative weekend",
        pattern=r"(?:over |at )?(?:the|this|that|next|last) weekend",
        kind="weekend",
        alone=False,
    ),
    Rule(name="the weekend", pattern=r"the weekend", kind="weekend", nests=("aperiod",)),
    # ---------------------------------------------------------------- parts
    Rule(
        name="edge of a period",
        pattern=r"(?:(?:as recently as )?(?:the )?(?:very )?{edge} of (?:the )?|(?:as recently as )?(?:the )?{mod}(?:(?: |-)(?:in|on in|part of) |[- –])(?:the )?|(?:later|earlier) (?:in )?){aperiod}",
        kind="edge",
    ),
    Rule(
        name="year end",
        pattern=r"(?:the )?(?:year|month|quarter|week)[- ]end(?:,? (?:of )?{year})?|end of {year}|the end of year",
        kind="year end",
        not_right=r"^ (?:of the line|results|bonus|party)",
    ),
    # ---------------------------------------------------------------- durations
    Rule(
        name="period of time",
        pattern=r"(?:the )?(?:past|last|next|coming|first|final|following|succeeding|previous|preceding|remaining|intervening|ensuing|initial|opening|early|latter) (?:(?:{n}|{vague}) )?{units}|(?:{rel}) (?:{n}|{vague}|couple of) {unit}|{n} {rel} {units}",
        kind="window",
    ),
    Rule(
        name="hyphened duration",
        pattern=r"{n}-{single}(?:[- ](?:long|old|period))?|{n} {single}[- ](?:long|period)",
        kind="duration",
    ),
    Rule(
        name="duration",
        pattern=rf"{_ABOUT}(?:{{n}}|{{vague}}|the {{n}} full) (?:(?:full|whole|more|additional|further|consecutive|straight|calendar|long|entire) )?{{unit}}(?: and a half| or more| or so| of age| old)?",
        kind="duration",
        nests=("aspan",),
        not_left=r"(?:\d[.,]|[$€£])$",
        not_right=r"^ (?:of the day|place|largest|person)\b",
    ),
    Rule(
        name="composite duration",
        pattern=rf"{_ABOUT}{{n}} {{unit}}(?:(?:,| and) {{n}} {{unit}})(?:(?:,| and|, and) {{n}} {{unit}})?",
        kind="duration",
    ),
    Rule(
        name="business days",
        pattern=rf"{_ABOUT}{{n}}(?: full| \([0-9]+\))? (?:business|working|trading|banking) days?",
        kind="business days",
    ),
    Rule(
        name="units of time",
        pattern=r"(?:many |the )?{units}",
        kind="duration",
        fixed={"n": "X"},
        left=r"\b(?:in|within|for|of|after|take|takes|took|over|last|lasted|and)$",
        not_right=r"^ (?:of (?:operation|business|work)|ago|later|earlier)",
    ),
    # ---------------------------------------------------------------- sets
    Rule(
        name="every unit",
        pattern=r"(?:every|each) (?:{n} |other |single |second )?{unit}|every {nth} {unit}|everyday",
        kind="set",
    ),
    Rule(
        name="every weekday",
        pattern=r"(?:every|each) (?:{weekday}|{monthname}|{season})(?: {part})?|(?:on )?{daynames}|{daynames} and {daynames}",
        kind="set",
    ),
    Rule(name="often", pattern=r"{often}", kind="often"),
    Rule(
        name="per unit",
        pattern=r"(?:per|a|an) {single}",
        kind="set",
        left=r"(?:\b(?:once|twice|times|percent|per cent|barrels|tons|tonnes|hours|days|points|people|dollars|euros|million|billion|trillion|cents|cent|rate)|[0-9%])$",
        fixed={"rate": True},
    ),
    # ---------------------------------------------------------------- vague
    Rule(name="vague", pattern=r"{vaguely}", kind="vague", not_right=r"^(?:'s|-)| account\b"),
    # ---------------------------------------------------------------- clocks
    Rule(
        name="clock",
        pattern=r"(?:{hour}(?:[:.]{minute}(?::[0-9]{2})?)? ?{ampm}|(?:12 )?{moment}|{n} o'clock(?: in the {part})?)(?:,? \(?{zone}\)?| (?:local|eastern|pacific|central|[A-Z][a-z]+) time)?(?:,? {aday}(?: {zone})?)?",
        kind="clock",
        not_right=r"^ (?:sun|oil|express|snack)",
    ),
    Rule(
        name="clock of 24 hours",
        pattern=r"{hour}:{minute}(?::[0-9]{2})?(?: ?\(?{zone}\)?| hours| hrs| local time| [A-Z][a-z]+ time)?|{fourdigits} {zone}",
        kind="clock",
        not_left=r"[0-9:,.]$|\b(?:won|beat|lost|verse|score|ratio) $",
        not_right=r"^[:/.]?[0-9]|^ (?:aspect|ratio|win|lead)",
    ),
    Rule(
        name="part of a day",
        pattern=r"(?:(?:early|late) )?(?:{rel}|the (?:next|following|same|previous)) {part}",
        kind="daypart",
    ),
    Rule(name="day and part", pattern=r"(?:(?:early|late) )?{aday} (?:{part}|(?:at )?{moment})", kind="daypart"),
    Rule(
        name="part of the day named",
        pattern=r"(?:(?:the )?(?:(?:early|late) )?{part}(?: hours)? (?:of|on)|(?:early|late)(?: in the {part} (?:of|on))?) {aday}",
        kind="daypart",
    ),
    Rule(
        name="part of the next day",
        pattern=r"(?:early|late) the (?:next|following) {part}",
        kind="daypart",
        fixed={"rel": (1, "then")},
    ),
    Rule(name="tonight", pattern=r"tonight|last night|overnight|tomorrow night", kind="daypart", fixed={"part": "NI"}),
    Rule(
        name="part alone",
        pattern=r"(?:the )?(?:(?:early|late|mid)[- ])?{part}(?:[- ]time| hours)?",
        kind="part alone",
        left=r"\b(?:in the|by|at|on the|during the|that|of|all|every|until|through the|late|early|one|day and|in)$",
    ),
)
