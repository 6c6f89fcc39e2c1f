"""English words for time."""

from typing import Final

from monitor.extract.language.en.holidays import HOLIDAYS
from monitor.extract.language.en.time_rules import RULES
from monitor.extract.language.times import Times, Verb

_SMALL: Final = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS: Final = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_NTH: Final = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
_NUMBERS: Final = (
    {word: value for value, word in enumerate(_SMALL, 1)}
    | {word: 10 * value for value, word in enumerate(_TENS, 2)}
    | {word: value for value, word in enumerate(_NTH, 1)}
    | {"zero": 0, "oh": 0, "thirtieth": 30, "hundred": 100, "thousand": 1000, "a": 1, "an": 1}
)
_COUNTS: Final = "|".join([*_SMALL, *_TENS])
_ONES: Final = "|".join(_SMALL[:9])

MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan jan.",
            "february feb feb.",
            "march mar mar.",
            "april apr apr.",
            "may",
            "june jun jun.",
            "july jul jul.",
            "august aug aug.",
            "september sept sept. sep sep.",
            "october oct oct.",
            "november nov nov.",
            "december dec dec.",
        ),
        1,
    )
    for name in names.split()
}
WEEKDAYS: Final = {
    name: number
    for number, names in enumerate(
        (
            "monday mon mon.",
            "tuesday tue tue. tues tues.",
            "wednesday wed wed. weds",
            "thursday thu thu. thur thur. thurs thurs.",
            "friday fri fri.",
            "saturday sat sat.",
            "sunday sun sun.",
        )
    )
    for name in names.split()
}
_UNITS: Final = {
    "day": "day",
    "week": "week",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
    "decade": "decade",
    "century": "century",
    "fortnight": "fortnight",
    "weekend": "weekend",
    "night": "night",
    "hour": "hour",
    "minute": "minute",
    "second": "second",
}
_PLURAL: Final = {f"{word}s": unit for word, unit in _UNITS.items() if word != "century"} | {"centuries": "century"}

_AHEAD: Final = (
    "will won't we'll they'll he'll she'll it'll i'll you'll shall must should may might can could would plans plan "
    "intends intend expects expect aims hopes expires expire ends begins starts opens closes takes upcoming deadline "
    "matures lapses runs meets meet returns return visits travels flies going wants seeks resumes resume falls"
)
_PAST: Final = (
    "was were had did said told says tells came went took met held made left began fell rose won lost sold bought sent "
    "got gave found became spoke broke built cut hit led paid put ran read saw shut struck thought wrote quit fled "
    "sank drew flew grew kept knew stood threw since ago"
)
_PLAN: Final = "scheduled expected due slated planned set projected required supposed obliged targeted proposed"
_ASK: Final = (
    "agreed decided voted promised pledged vowed ordered asked urged called invited hoped wanted threatened offered "
    "undertook chose refused failed managed tried"
)

TIMES: Final = Times(
    code="en",
    order="MDY",
    words={
        "month": MONTHS,
        "monthname": {
            ("=May" if name == "may" else "=March" if name == "march" else name): number
            for name, number in MONTHS.items()
            if len(name) > 4 or name in ("may", "june", "july", "sept", "dec.", "nov.", "oct.", "aug.", "jan.", "feb.")
        },
        "monthcap": {
            (f"={name.title()}" if name in ("may", "march", "mar") else name): number for name, number in MONTHS.items()
        },
        "weekday": WEEKDAYS,
        "dayname": {name: number for name, number in WEEKDAYS.items() if name.endswith("day")},
        "dayabbr": {
            f"={name.title()}": number
            for name, number in WEEKDAYS.items()
            if not name.endswith("day") and name not in ("sun", "sat", "wed", "mon")
        },
        "daynames": {f"{name}s": number for name, number in WEEKDAYS.items() if name.endswith("day")},
        "number": _NUMBERS,
        "joiner": {"and": 0, "a": 0, "an": 0},
        "unit": _UNITS
        | _PLURAL
        | {"yr": "year", "yrs": "year", "mos.": "month", "hr": "hour", "hrs": "hour", "mins": "minute"},
        "units": _PLURAL,
        "single": dict(_UNITS.items()),
        "period": {word: word for word in ("week", "month", "quarter", "year", "decade", "century", "weekend")},
        "rel": {
            "this": (0, "now"),
            "this current": (0, "now"),
            "the current": (0, "now"),
            "current": (0, "now"),
            "this coming": (1, "near"),
            "the coming": (1, "near"),
            "coming": (1, "near"),
            "upcoming": (1, "near"),
            "the upcoming": (1, "near"),
            "this upcoming": (1, "near"),
            "next": (1, "now"),
            "this next": (1, "now"),
            "last": (-1, "now"),
            "this past": (-1, "near"),
            "past": (-1, "near"),
            "the last": (-1, "now"),
            "the next": (1, "then"),
            "the following": (1, "then"),
            "following": (1, "then"),
            "the previous": (-1, "then"),
            "previous": (-1, "then"),
            "the preceding": (-1, "then"),
            "the prior": (-1, "then"),
            "prior": (-1, "then"),
            "that": (0, "then"),
            "that same": (0, "then"),
            "the same": (0, "then"),
            "same": (0, "then"),
        },
        "holiday": HOLIDAYS,
        "ago": {"ago": -1},
        "towards": {"after": 1, "from": 1, "following": 1, "since": 1, "before": -1, "prior to": -1, "ahead of": -1},
        "season": {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"},
        "plainseason": {"spring": "SP", "summer": "SU", "autumn": "FA", "winter": "WI"},
        "fallseason": {"fall": "FA"},
        "deictic": {
            "today": 0,
            "tomorrow": 1,
            "tmrw": 1,
            "tomorrows": 1,
            "yesterday": -1,
            "the day before yesterday": -2,
            "the day after tomorrow": 2,
            "day before yesterday": -2,
            "day after tomorrow": 2,
            "the day after tmrw": 2,
        },
        "part": {
            "morning": "MO",
            "mornings": "MO",
            "afternoon": "AF",
            "evening": "EV",
            "night": "NI",
            "dawn": "MO",
            "midday": "MI",
            "mid-morning": "MO",
            "lunchtime": "MI",
            "daytime": "DT",
            "overnight": "NI",
        },
        "ampm": {"a.m.": 0, "am": 0, "a.m": 0, "p.m.": 12, "pm": 12, "p.m": 12},
        "moment": {"noon": (12, 0), "midday": (12, 0), "midnight": (24, 0)},
        "sized": {
            "first": 1,
            "second": 2,
            "third": 3,
            "fourth": 4,
            "1st": 1,
            "2nd": 2,
            "3rd": 3,
            "4th": 4,
            "final": 4,
            "last": 4,
        },
        "halved": {"first": 1, "second": 2, "1st": 1, "2nd": 2, "latter": 2, "last": 2},
        "decade": {f"{word.rstrip('y')}ies": 10 * value for value, word in enumerate(_TENS, 2)},
        "last": {"last": -1, "final": -1},
        "edge": {
            "end": "END",
            "close": "END",
            "beginning": "START",
            "start": "START",
            "onset": "START",
            "opening": "START",
            "middle": "MID",
            "mid-point": "MID",
            "midpoint": "MID",
            "first part": "START",
            "early part": "START",
            "early days": "START",
            "first days": "START",
            "first weeks": "START",
            "latter part": "LATE",
            "last part": "LATE",
            "later part": "LATE",
            "final part": "LATE",
            "last days": "LATE",
            "final days": "LATE",
            "closing days": "LATE",
            "final weeks": "LATE",
            "last weeks": "LATE",
            "rest": "LATE",
            "remainder": "LATE",
            "first half": "H1",
            "second half": "H2",
            "latter half": "H2",
            "last half": "H2",
            "course": "MID",
        },
        "mod": {
            "early": "EARLY",
            "late": "LATE",
            "mid": "MID",
            "later": "LATE",
            "very late": "LATE",
            "very early": "EARLY",
        },
        "vague": {
            "several": "X",
            "a few": "X",
            "few": "X",
            "many": "X",
            "some": "X",
            "a couple of": 2,
            "a couple": 2,
            "a number of": "X",
            "countless": "X",
            "numerous": "X",
            "various": "X",
            "half a": 0.5,
            "a half": 0.5,
        },
        "often": {
            "daily": "P1D",
            "nightly": "P1D",
            "weekly": "P1W",
            "biweekly": "P2W",
            "bi-weekly": "P2W",
            "monthly": "P1M",
            "bimonthly": "P2M",
            "quarterly": "P3M",
            "semiannual": "P6M",
            "semi-annual": "P6M",
            "semiannually": "P6M",
            "semi-annually": "P6M",
            "annually": "P1Y",
            "annual": "P1Y",
            "yearly": "P1Y",
            "hourly": "PT1H",
            "biennially": "P2Y",
        },
        "vaguely": {
            "now": "PRESENT_REF",
            "right now": "PRESENT_REF",
            "currently": "PRESENT_REF",
            "at present": "PRESENT_REF",
            "present day": "PRESENT_REF",
            "the present": "PRESENT_REF",
            "these days": "PRESENT_REF",
            "nowadays": "PRESENT_REF",
            "at this time": "PRESENT_REF",
            "the time being": "PRESENT_REF",
            "the moment": "PRESENT_REF",
            "current": "PRESENT_REF",
            "recently": "PAST_REF",
            "recent": "PAST_REF",
            "lately": "PAST_REF",
            "former": "PAST_REF",
            "formerly": "PAST_REF",
            "the past": "PAST_REF",
            "the future": "FUTURE_REF",
            "the near future": "FUTURE_REF",
            "the foreseeable future": "FUTURE_REF",
            "future": "FUTURE_REF",
        },
    },
    shapes={
        "compact": "(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])",
        "day": "(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?",
        "nth": f"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)|(?:(?:twenty|thirty)[- ])?(?:{'|'.join([*_NTH, 'thirtieth'])})",
        "daywords": f"(?:(?:twenty|thirty)[- ])?(?:{_COUNTS})",
        "n": rf"{{digits}}|an?|(?:an? (?:hundred|thousand)|{_COUNTS})(?:[- ](?:hundred|thousand|and|{_COUNTS}))*(?: \({{digits}}\))?",
        "yearwords": f"(?:{_COUNTS})(?:[- ](?:hundred|thousand|and|oh|zero|{_COUNTS}))+",
    },
    tenses={
        word: verb
        for verb, listed in ((Verb.AHEAD, _AHEAD), (Verb.PAST, _PAST), (Verb.PLAN, _PLAN), (Verb.ASK, _ASK))
        for word in listed.split()
    },
    infinitive=frozenset({"to"}),
    past_endings=("ed",),
    deadlines=frozenset(["by", "until", "till", "before", "through", "to"]),
    distances=frozenset({"in", "within"}),
    events=r" (?:of|after|from|following|before|prior to|preceding|since)\b",
    between=("between", "and"),
    joint=r",? ?(?:to|and|or|until|through|-|–|—|/|,) ?(?:the )?",
    clock_link=r",? ?(?:at|by|on|from|before|until)? ?(?:about|around)? ?",
    byline=r"^\W*(?:(?:last )?(?:published|updated|posted|modified|released?|created|issued)(?: (?:on|at))?|date|dated?|filed)(?: (?:on|at))?\s*:?\s*(?:[\d:]+ ?(?:[ap]\.?m\.?)?,? ?(?:[A-Z]{2,4},? )?)?$",
    rules=RULES,
)
