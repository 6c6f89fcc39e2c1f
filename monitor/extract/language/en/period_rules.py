"""English patterns for months, years, parts of them, durations, sets and clocks."""

from typing import Final

from monitor.extract.language.times import Rule

_ABOUT: Final = (
    r"(?:(?:only |just |well |at least |at most )?(?:more than|less than|fewer than|no more than|no less than|not more than|up to|as long as|"
    r"as many as|nearly|almost|about|around|over|under|roughly|approximately|some|another|a further|only|just|at least|"
    r"at most|a little over|barely|an estimated|the same) )?"
)
_IN: Final = (
    r"(?:\b(?:in|by|since|until|till|til|through|throughout|during|of|for|from|to|late|early|mid|before|after|between|and|or|than|"
    r"around|about|circa|ca\.?|between|beginning|starting|ending|the|as|last|next|this|every|each|it's|only|winter|summer|spring|fall|autumn|year|on|"
    r"back|late in|early in|into|effective|versus|vs\.?|unlike|any|against|at)|[(,;:–—/\-\"“'‘])$"
)
_AT: Final = (
    r"\b(?:in|by|since|until|till|through|throughout|during|of|for|from|to|late|early|mid|before|after|between|"
    r"beginning|starting|ending|the|last|next|this|every|each|early in|late in|into|effective|against|on|back|at)$"
)
_NOUN: Final = r"^\.[0-9]|^ - [0-9]|^ ?(?:%|percent\b|per cent\b|pct\b|dollars?\b|euros?\b|pounds?\b|[km]?m\b|miles?\b|km\b|people\b|troops\b|men\b|soldiers\b|points?\b|votes?\b|shares\b|million\b|billion\b|pieces\b|times\b)"

_JOINED: Final = r"[0-9][-–,.:/]$|[0-9] - $|[$€£#] ?$|\bNo\.? ?$"

PERIOD_RULES: Final = (
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
        left=_AT,
        not_right=r"^ (?:[A-Z][a-z]+ (?:said|says)|said|says|\d{1,2},\d{3})",
    ),
    Rule(
        name="month in a row",
        pattern=r"{monthname}",
        kind="month",
        left=_IN,
        not_right=r"^ (?:[A-Z]|said|says|\d{1,2},\d{3})",
    ),
    Rule(name="month inside", pattern=r"{month}", kind="month", nests=("amonth", "aperiod"), alone=False),
    Rule(
        name="numeric month",
        pattern=r"{mm}/{year}|{year}-{mm}",
        kind="month",
        left=r"(?:\b(?:in|by|until|of|since|dated|expires?|expiry|from|to|through)|^|\()$",
        not_right=r"^[-/][0-9]",
    ),
    Rule(
        name="period from now",
        pattern=r"the (?:next|last|coming|past) {period}",
        fixed={"n": 1},
        kind="window",
        left=r"\b(?:within|over|for|during)$",
    ),
    Rule(
        name="relative period",
        pattern=r"{rel} (?:calendar )?{period}",
        kind="period",
        nests=("amonth", "aperiod"),
        not_right=r"^ of (?!this|next|last|the year|that)|-",
    ),
    Rule(
        name="past period",
        pattern=r"the past {period}",
        kind="window",
        fixed={"n": 1, "way": (-1, "now")},
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
        fixed={"rel": (0, "base")},
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
    Rule(
        name="decade before Christ",
        pattern=r"(?:the )?{bc}s (?:BC|BCE)",
        fixed={"decade": True},
        kind="bc",
        nests=("aperiod",),
    ),
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
        name="per unit",
        pattern=r"(?:per|a|an) {single}",
        kind="set",
        left=r"(?:\b(?:once|twice|times|percent|per cent|barrels|tons|tonnes|hours|days|points|people|dollars|euros|million|billion|trillion|cents|cent|rate)|[0-9%])$",
        fixed={"rate": True},
    ),
    Rule(
        name="period of time",
        pattern=r"(?:the )?(?:past|last|next|coming|first|final|following|succeeding|previous|preceding|remaining|intervening|ensuing|initial|opening|early|latter) (?:(?:{n}|{vague}) )?{units}|(?:{rel}) (?:{n}|{vague}|couple of) {unit}|{n} {rel} {units}",
        not_left=r"\b(?:may|will|can|could|would|to|might|should) $",
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
        not_right=r"^[:/.]?[0-9]|^-|^ (?:aspect|ratio|win|lead)",
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
    Rule(name="tonight", pattern=r"tonight|last night|overnight|tomorrow night", kind="daypart", fixed={"part": "NI"}),
    Rule(
        name="part alone",
        pattern=r"(?:the )?(?:(?:early|late|mid)[- ])?{part}(?:[- ]time| hours)?",
        kind="part alone",
        left=r"\b(?:in the|by|at|on the|during the|that|of|all|every|until|through the|late|early|one|day and|in)$",
    ),
)
