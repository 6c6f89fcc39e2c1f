"""English words for time and what they stand for."""

from collections.abc import Mapping
from typing import Final

from monitor.extract.language.en.feasts import BANK_HOLIDAYS, NAMESAKES
from monitor.extract.language.en.holidays import HOLIDAYS
from monitor.extract.language.en.relative_words import BEHIND, FEAST_WEEKS, RELATIVE

_SMALL: Final = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TEN_WORDS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NTH: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_NUMBERS: Final = (
    {word: value for value, word in enumerate(_SMALL, 1)}
    | {word: 10 * value for value, word in enumerate(_TEN_WORDS, 2)}
    | {word: value for value, word in enumerate(NTH, 1)}
    | {"zero": 0, "oh": 0, "thirtieth": 30, "hundred": 100, "thousand": 1000, "a": 1, "an": 1}
)
TENS: Final = "|".join(_TEN_WORDS)
ONES: Final = "|".join(_SMALL[:9])
COUNTS: Final = "|".join([*_SMALL, *_TEN_WORDS])

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

WORDS: Final[Mapping[str, Mapping[str, object]]] = {
    "month": MONTHS,
    "monthname": {
        ("=May" if name == "may" else "=March" if name == "march" else name): number
        for name, number in MONTHS.items()
        if len(name) > 4 or name in ("may", "june", "july", "sept", "dec.", "nov.", "oct.", "aug.", "jan.", "feb.")
    },
    "plainmonth": {
        name: number
        for name, number in MONTHS.items()
        if name == "july" or (len(name) > 5 and number not in (3, 4, 6, 8))
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
    }
    | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3},
    "owned": {"=Sat": 5},
    "shortday": {
        name: number for name, number in WEEKDAYS.items() if name[:3] not in ("sun", "mon") and not name.endswith("day")
    },
    "sunmon": {"sun": 6, "mon": 0},
    "casedmonth": {f"={name.title()}": number for name, number in MONTHS.items() if number in (3, 4, 5, 6, 8)},
    "daynames": {f"{name}s": number for name, number in WEEKDAYS.items() if name.endswith("day")},
    "quarterword": {"quarter": "quarter"},
    "sameday": {"that day": 0, "that same day": 0, "the same day": 0},
    "sametime": {"period": "year", "time": "month", "quarter": "quarter", "month": "month", "week": "week"},
    "endof": {"year": "year", "month": "month", "quarter": "quarter", "week": "week"},
    "other": {"other": 2},
    "half": {"a half": 0.5},
    "fortnight": {"fortnight": "fortnight"},
    "weekunit": {"week": "week", "weeks": "week", "fortnight": "fortnight"},
    "number": _NUMBERS,
    "joiner": {"and": 0, "a": 0, "an": 0},
    "unit": _UNITS
    | _PLURAL
    | {"yr": "year", "yrs": "year", "mos.": "month", "hr": "hour", "hrs": "hour", "mins": "minute"},
    "units": _PLURAL,
    "single": dict(_UNITS.items()),
    "period": {word: word for word in ("week", "month", "quarter", "year", "decade", "century", "weekend")},
    "rel": RELATIVE | {"that": (0, "then"), "that same": (0, "then")},
    "this": RELATIVE,
    "side": {"last": -1, "this past": -1, "next": 1, "this coming": 1},
    "before": BEHIND,
    "holiday": HOLIDAYS,
    "feastweek": FEAST_WEEKS,
    "namesake": NAMESAKES,
    "oneofthem": {"bank holiday": BANK_HOLIDAYS},
    "ago": {"ago": -1},
    "towards": {"after": 1, "from": 1, "following": 1, "since": 1, "before": -1, "prior to": -1, "ahead of": -1},
    "season": {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"},
    "plainseason": {"spring": "SP", "summer": "SU", "autumn": "FA", "winter": "WI"},
    "fallseason": {"fall": "FA"},
    "deictic": {
        "today": 0,
        **dict.fromkeys(("tomorrow", "tmrw", "tomorrows"), 1),
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
    "halved": {"first": 1, "second": 2, "1st": 1, "2nd": 2, "latter": 2, "last": 2, "back": 2},
    "decade": {f"{word.rstrip('y')}ies": 10 * value for value, word in enumerate(_TEN_WORDS, 2)},
    "last": {"last": -1, "final": -1},
    "beside": {"after": 1, "following": 1, "before": -1, "preceding": -1},
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
        "course": "WHOLE",
    },
    "mod": {
        "early": "EARLY",
        "late": "LATE",
        "mid": "MID",
        "mid-to-late": "LATE",
        "early-to-mid": "EARLY",
        "later": "LATER",
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
}
