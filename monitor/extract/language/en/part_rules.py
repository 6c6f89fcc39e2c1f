"""English patterns for parts of a year and of other periods: quarters, halves, seasons, beginnings, ends."""

from typing import Final

from monitor.extract.language.times import Rule

PART_RULES: Final = (
    Rule(
        name="quarter",
        pattern=r"(?:the )?(?:{rel} year's )?{sized}[- ]quarters?(?: of)?(?:,? {ayear})?|(?:the )?{year} {sized}[- ]quarter",
        kind="quarter",
        nests=("aperiod",),
    ),
    Rule(
        name="short quarter",
        pattern=r"Q{digit}(?:[ /-]?(?:of )?(?:'?{two}|FY ?'?(?:{year}|{two})|{ayear}))?|FY ?'?(?:{year}|{two})[ -]?Q{digit}|{digit}Q ?'?(?:{two}|{ayear})?|{year}[- ]?Q{digit}",
        kind="quarter",
        nests=("aperiod",),
    ),
    Rule(
        name="half",
        pattern=r"(?:the )?{halved}[- ]half(?: of)? {ayear}|the {halved} half of the year|(?:the )?{year} {halved}[- ]half|H{digit}(?: {ayear}| ?'{two})|{digit}H ?(?:{two}|{ayear})",
        kind="half",
        nests=("aperiod",),
    ),
    Rule(
        name="half alone",
        pattern=r"(?:the )?{halved}[- ]half",
        kind="half",
        left=r"\b(?:in|for|during|by|of|from)$",
        not_right=r"^ (?:of|hour|mile|century)\b",
    ),
    Rule(
        name="half of results",
        pattern=r"{halved}-half",
        kind="half",
        right=r"^ (?:sales|results|profits?|earnings|net|loss|losses|revenues?|figures|income|growth|output|orders|turnover|dividend)\b",
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
    Rule(name="middle of the year", pattern=r"mid-?year(?: {year})?", kind="middle of a year"),
    Rule(
        name="relative fiscal year",
        pattern=r"{rel} (?:fiscal|financial|tax) {period}|(?:the )?{rel} (?:fiscal|financial) year",
        kind="period",
        nests=("aperiod",),
    ),
    Rule(
        name="season of a year",
        pattern=r"(?:the )?{season}(?: of)? '{two}|(?:the )?{season}(?: of|,)? (?:{year}[-/]{two}|{spokenyear}|{ayear})",
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
        name="season moved to",
        pattern=r"(?:the {plainseason}|{plainseason})",
        kind="season",
        left=r"(?:\bto|,? to)$",
        right=r"^(?:[.,;)]|$| (?:at|and|or|instead|because|owing|so|after|as)\b)",
        not_left=r"\b(?:ought|used|going|want|wants|like|likes|going|able|about|due|plan|plans|go|return|returned|back) to $",
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
        name="weekend of a day",
        pattern=r"(?:the )?weekend of (?:{dd} ?[-–/] ?)?{aday}(?: ?[-–/] ?{dd})?|(?:the )?{aday} weekend",
        kind="weekend",
    ),
    Rule(
        name="relative weekend",
        pattern=r"(?:over |at )?(?:the|this|that|next|last) weekend",
        kind="weekend",
        alone=False,
    ),
    Rule(name="the weekend", pattern=r"the weekend", kind="weekend", nests=("aperiod",), not_right=r"^ of "),
    # ---------------------------------------------------------------- parts
    Rule(
        name="rest of a period",
        pattern=r"(?:the )?(?:rest|remainder) of (?:the|this) (?:calendar |current )?{period}",
        kind="year end",
        left=r"\b(?:valid|good|open|available|closed|shut|in force|fixed|frozen|suspended|covered|insured) (?:for|through|throughout)$",
    ),
    Rule(
        name="last day of a year",
        pattern=r"(?:the )?(?:very )?last day of {year}",
        kind="year end",
    ),
    Rule(
        name="edge of a period",
        pattern=r"(?:(?:as recently as )?(?:the )?(?:very )?{edge} of (?:the (?:month of )?)?|(?:as recently as )?(?:the )?{mod}(?:(?: |-)(?:in|on in|part of) |[- –])(?:the )?|(?:later|earlier) (?:in )?){aperiod}",
        kind="edge",
    ),
    Rule(
        name="short end",
        pattern=r"end[- ]{aperiod}",
        kind="edge",
        fixed={"mod": "END"},
        left=r"\b(?:by|at|until|till|before|from|through|of|for|since)$",
        not_right=r"^,? [0-9]",
    ),
    Rule(
        name="year end",
        pattern=r"(?:the )?{endof}[- ]end(?:,? (?:of )?{year})?|(?:the )?end-of-(?:the-)?{endof}|end of {year}|the end of year|(?:the )?{endof}'s[- ](?:end|close)|(?:the )?turn of the year",
        kind="year end",
        not_right=r"^ (?:of the line|results|bonus|party)",
    ),
    Rule(
        name="period run out",
        pattern=r"(?:the|this) (?:calendar )?{period} (?:is|has been|was) (?:out|over|up|through)|(?:the|this) {period} (?:ends|ended|runs out|ran out)",
        kind="year end",
        left=r"\b(?:before|until|till|by the time|once|when)$",
    ),
    Rule(
        name="within a period",
        pattern=r"(?:the|this) (?:calendar |current )?{period}",
        kind="year end",
        left=r"\bwithin$",
        right=r"^(?:[.,;:)]|$| (?:and|or|but|if|as|for|to|by|at|on|with|after|so|because|unless)\b)",
    ),
    Rule(
        name="end with a period",
        pattern=r"(?:the|this) (?:calendar )?{period}",
        kind="year end",
        left=r"\b(?:ends?|ended|ending|laps(?:es?|ed|ing)|expir(?:es?|ed|ing)|ceases?|clos(?:es?|ing)|runs? out|ran out|stops?|falls? away|dies?|goes|finish(?:es)?|out|up) with$",
        not_right=r"^ (?:of|in)\b",
    ),
)
