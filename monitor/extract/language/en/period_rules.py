"""English patterns for weeks, months, years, decades and centuries."""

from typing import Final

from monitor.extract.language.en.time_beside import COUNTED, ITS_DAY, LABEL, NOUN, TELLS
from monitor.extract.language.times import Rule

_MONTH: Final = ("amonth", "aperiod")
_PERIOD: Final = ("aperiod",)
_IN: Final = (
    r"(?:\b(?:in|by|since|until|till|til|through|throughout|during|of|for|from|to|late|early|mid|before|after|between|and|or|than|"
    r"around|about|circa|ca\.?|between|beginning|starting|ending|the|as|last|next|this|every|each|it's|only|winter|summer|spring|fall|autumn|year|on|"
    r"back|late in|early in|into|effective|versus|vs\.?|unlike|any|against|at|worst|best)|[(,;:–—/\-\"“'‘])$"
)
_AT: Final = (
    r"\b(?:in|by|since|until|at least|till|through|throughout|during|of|for|from|to|late|early|mid|before|after|between|"
    r"beginning|starting|ending|last|next|this|every|each|early in|late in|into|effective|against|on|back|at|worst|best)$"
)

_FIGURES: Final = r"(?:figures|data|statistics|numbers|sales|results|earnings|payrolls|accounts|readings?|index|reports?|deficit|surplus)"
"""What is published of a month when that is over."""
_MEASURED: Final = r"(?:(?:consumer|producer|wholesale|import|export|house|home) prices?|inflation|unemployment|(?:industrial )?(?:output|production)|exports|imports|factory orders|housing starts)"
_JOINED: Final = r"\b[A-Z]{1,4}-$|[0-9][-–,.:/]$|[0-9] - $|[$€£#] ?$|\bNo\.? ?$"

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
    Rule(name="relative month", pattern=r"{this} {monthname}", kind="month", nests=_MONTH, not_right=ITS_DAY),
    Rule(
        name="month told before",
        pattern=r"{rel} {monthname}",
        kind="month",
        not_left=TELLS,
        not_right=ITS_DAY,
        nests=_MONTH,
    ),
    Rule(
        name="month reported",
        pattern=r"{monthname}",
        kind="month",
        fixed={"reported": True},
        left=rf"\b{_FIGURES} for(?: the month of)?$",
        not_right=r"^ \d{1,2}\b",
    ),
    Rule(
        name="month of statistics",
        pattern=r"(?:{plainmonth}|{casedmonth})",
        kind="month",
        fixed={"reported": True},
        not_left=r"\b(?:in|by|until|till|since|from|after|before|during|through) $",
        right=rf"^(?:'s)? (?:{_MEASURED}|(?:\w+ ){{0,2}}?(?:figures|data|statistics|payrolls|deficit|surplus|jobs report|(?:retail|car|home|vehicle) sales))\b",
    ),
    Rule(
        name="month alone",
        pattern=r"{monthname}",
        kind="month",
        left=_AT,
        not_right=r"^ (?:[A-Z][a-z]+ (?:said|says)|said|says|\d{1,2},\d{3})",
    ),
    Rule(name="month with an article", pattern=r"{monthname}", kind="month", left=r"\bthe$", not_right=r"^ [A-Z]"),
    Rule(name="month with a genitive", pattern=r"{monthname}", kind="month", right=r"^'s "),
    Rule(
        name="month at the head",
        pattern=r"{plainmonth}",
        kind="month",
        left=r"(?:^|[.!?;:][\"'”]?|\n)$",
        right=r"^ [a-z]",
        not_right=r"^ (?:said|says)\b",
    ),
    Rule(
        name="month in a row",
        pattern=r"{monthname}",
        kind="month",
        left=_IN,
        not_right=r"^ (?:[A-Z]|said|says|\d{1,2},\d{3})",
    ),
    Rule(
        name="month as a modifier",
        pattern=r"{plainmonth}",
        kind="month",
        left=r"(?-i:[a-z]{2,}|\ba|'s)$",
        right=r"^(?: [a-z]|[.,;:)-])",
        not_right=r"^ (?:said|says)\b",
    ),
    Rule(
        name="month of an owner",
        pattern=r"{casedmonth}",
        kind="month",
        left=r"\b(?:an?|its|his|her|their|our|(?-i:[a-z]+)'s?)$",
        right=r"^ [a-z]",
        not_right=r"^ (?:said|says|told|is|was|has|had|will|would|can|could|should|did|does|[a-z]+ed)\b",
    ),
    Rule(
        name="month of figures",
        pattern=r"{casedmonth}",
        kind="month",
        left=r"(?-i:[a-z]{2,}|,)$",
        right=r"^ (?:sales|traffic|orders|output|exports|imports|prices|figures|data|numbers|results|deliver(?:y|ies)|futures|contracts?|crude|shipments|production|payrolls|earnings|revenues?)\b",
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
    Rule(name="period after next", pattern=r"(?:the )?{period} after next", kind="period", fixed={"rel": (2, "now")}),
    Rule(
        name="period before last", pattern=r"(?:the )?{period} before last", kind="period", fixed={"rel": (-2, "now")}
    ),
    Rule(
        name="period before",
        pattern=r"the {period} (?:before|earlier|previous)",
        kind="period",
        fixed={"rel": (-1, "then")},
        not_right=r"^ (?:the|a|an|his|her|its|their|our|my|your|he|she|it|they|we|I|you|last|that|this|[A-Z0-9])",
    ),
    Rule(
        name="period after",
        pattern=r"the {period} (?:after|following)",
        kind="period",
        fixed={"rel": (1, "then")},
        right=r"^[.,;:]",
    ),
    Rule(
        name="period a year ago",
        pattern=r"(?:the |a |its |their )?{period}[- ](?:earlier|ago)(?: {quarterword}| (?:period|level|figure|time))?",
        kind="period before",
        not_left=r"\b(?:an?|one|[0-9]+|half a|last) $",
    ),
    Rule(
        name="latest quarter",
        pattern=r"(?:the |its |their )?(?:latest|most recent|recent|just[- ]ended) quarter",
        kind="quarter reported",
    ),
    Rule(
        name="the quarter",
        pattern=r"the quarter",
        kind="quarter reported",
        left=r"\b(?:in|for|during|of)$",
        not_right=r"^(?:-| (?:of|ended|ending|final|century|mile)\b)",
    ),
    Rule(
        name="the month",
        pattern=r"the month",
        kind="month reported",
        left=r"\b(?:in|for|during)$",
        not_right=r"^(?:-| (?:of|before|after|earlier|that|ended|ending|prior|since)\b)",
    ),
    Rule(
        name="whole year",
        pattern=r"the (?:full|whole|entire) year|the (?:(?:full|whole|entire) )?fiscal year",
        kind="period",
        fixed={"rel": (0, "base"), "period": "year"},
    ),
    Rule(
        name="same time of a year",
        pattern=r"(?:the |a |its )?(?:same|corresponding|comparable|like|equivalent) {sametime}(?: of| in)? (?:{rel} year|(?:a|the) year (?:ago|earlier|before))|this {sametime} {rel} year",
        kind="same time",
    ),
    Rule(
        name="year reported",
        pattern=r"the year",
        kind="period",
        fixed={"rel": (0, "base"), "period": "year"},
        left=r"\b(?:for|of|in|during)$",
        not_left=r"\b(?:time|times|part|parts|day|days|month|months|season|seasons|week|man|woman|team|player) of $",
        right=r"^(?:[.,;:)]|$| (?:and|but|as a whole|was|were|is|to date)\b)",
    ),
    Rule(
        name="week that begins",
        pattern=r"(?:the )?(?:week|fortnight) (?:beginning|commencing|starting|of)(?: on)? {aday}|w/c {aday}",
        kind="week of",
        nests=_PERIOD,
    ),
    Rule(name="week beside a day", pattern=r"(?:the )?week {beside} {aday}", kind="week of", nests=_PERIOD),
    Rule(
        name="week of a month",
        pattern=r"(?:the )?(?:{nth}|{last})(?: full)? week (?:of|in) {amonth}",
        kind="week of a month",
        nests=_PERIOD,
    ),
    Rule(name="past period", pattern=r"the past {period}", kind="window", fixed={"n": 1, "way": (-1, "now")}),
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
    Rule(
        name="year",
        pattern=r"{year}",
        kind="year",
        left=_IN,
        not_right=rf"{NOUN}|{COUNTED}",
        not_left=rf"{_JOINED}|{LABEL}",
    ),
    Rule(
        name="year bare",
        pattern=r"{modern}",
        kind="year",
        not_left=rf"{_JOINED}|\b(?:No\.?|about|some|than|nearly|almost|over|total|up to) $|{LABEL}",
        not_right=rf"{NOUN}|{COUNTED}|^ (?:more|of)\b|^[-–,.:/][0-9]",
    ),
    Rule(
        name="year round",
        pattern=r"{roundyear}",
        kind="year",
        not_left=rf"{_JOINED}|\b(?:No\.?|about|some|than|nearly|almost|over|total|up to|by|all|only) $|{LABEL}",
        not_right=rf"{NOUN}|{COUNTED}|^ (?:[a-z]+s|more|of|other|new)\b|^[-–,.:/][0-9]",
    ),
    Rule(name="the year", pattern=r"(?:the )?years? {year}|calendar(?: year)? {year}", kind="year", nests=_PERIOD),
    Rule(name="year inside", pattern=r"{year}", kind="year", nests=_PERIOD, alone=False),
    Rule(
        name="year before Christ",
        pattern=r"(?:ca\.? |circa )?(?:(?:{month}|{season}(?: of)?) )?{bc} (?:BC|BCE|B\.C\.)",
        kind="bc",
        nests=_PERIOD,
    ),
    Rule(
        name="year in words",
        pattern=r"(?:the year )?{spokenyear}",
        kind="year in words",
        left=r"\b(?:in|since|until|by|of|from|to|year|before|after|it was|was|and|through|back in|late|early|summer|spring|fall|winter|autumn|january|february|march|april|may|june|july|august|september|october|november|december)$",
        not_right=r"^(?:-| (?:hundred|thousand|million|billion|percent|per|dollars|and (?:some|more)|people|of|more|other|men|women|days|years|times|[a-z]+s\b))",
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
        nests=_PERIOD,
    ),
    Rule(name="decade", pattern=r"(?:the )?{tens}'?s", kind="decade", nests=_PERIOD),
    Rule(
        name="decade in words",
        pattern=r"(?:the )?(?:nineteen[- ]){decade}|the {decade}|the '?{two}s|'{two}s",
        kind="decade",
        nests=_PERIOD,
        not_right=r"^[.,]?[0-9]",
    ),
    Rule(name="century", pattern=r"(?:the )?{nth}[- ]century(?: (?:BC|AD))?", kind="century", nests=_PERIOD),
)
