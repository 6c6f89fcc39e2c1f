"""German patterns for time."""

from typing import Final

from monitor.extract.language.shared_times import NOUN, SHARED
from monitor.extract.language.times import Rule

_WD: Final = r"(?:{weekday},? (?:(?:den|der|dem) )?)?"
_ABOUT: Final = r"(?:(?:rund|etwa|knapp|fast|über|mehr als|weniger als|höchstens|mindestens|gut|ungefähr|circa|ca\.|bis zu|nur|erst) )?"

RULES: Final = (
    Rule(
        name="no time",
        pattern=r"gute[nr]? (?:morgen|tag|abend|nacht)|tag für tag|jahr für jahr|eines tages|tag und nacht|rund um die uhr",
        kind="nothing",
    ),
    *SHARED,
    Rule(
        name="day month",
        pattern=rf"{_WD}{{day}} ?{{month}}(?:,? (?:des Jahres |im Jahr )?{{year}}| '{{two}})?",
        kind="date",
        nests=("aday",),
    ),
    Rule(name="ordinal month", pattern=rf"{_WD}{{nth}} {{month}}(?: {{year}})?", kind="date", nests=("aday",)),
    Rule(
        name="month day",
        pattern=r"(?:{weekday},? )?{month} {dd}(?:,? {year})?",
        kind="date",
        not_right=rf"{NOUN}|^\.",
    ),
    Rule(
        name="days of a month",
        pattern=r"{dotday} ?(?:bis|-|–|—|auf den) ?(?:zum )?{dotday} ?{month}(?: {year})?",
        kind="days",
    ),
    Rule(
        name="days and a month",
        pattern=r"{dotday} ?(?:und|oder|,|/) ?(?:am )?{dotday} ?{month}(?: {year})?",
        kind="days",
        fixed={"and": True},
    ),
    Rule(
        name="dotted day",
        pattern=rf"{_WD}{{dd}}\. ?{{dd}}\.",
        kind="numeric",
        nests=("aday",),
        not_left=r"[0-9]\.$|(?:[.!?»”)]|\n)\s*$",
        not_right=r"^(?:[0-9]| ?[0-9])",
    ),
    Rule(
        name="dotted day without stop",
        pattern=r"{dd}\.{dd}|{dd}/{dd}",
        kind="numeric",
        left=r"(?:^|\b(?:am|vom|zum|bis|den|der|dem|ab|seit|für|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|,))$",
        not_right=r"^[0-9.,%/]|^ ?(?:Uhr|Prozent|Mio|Mrd|Mill|Euro|Punkte|Meter|km)",
    ),
    Rule(
        name="ordinal of a month by number",
        pattern=rf"{_WD}(?:{{nth}}|{{dotday}}) (?:{{nth}}|{{dotday}})(?: {{year}})?",
        kind="ordinals",
        left=r"\bam$|\bden$|\b(?:ist|,)$",
    ),
    Rule(
        name="day of month",
        pattern=r"{dotday}",
        kind="day of month",
        left=r"\b(?:am|bis zum|zum|vom|ab dem|der)$",
        not_right=r"^ ?(?:[A-ZÄÖÜ0-9]|und [0-9]|[a-zäöü]+e[nrs]? [A-ZÄÖÜ])",
    ),
    Rule(
        name="day of month with ending",
        pattern=r"{dd}te[nr]?",
        kind="day of month",
        left=r"\b(?:am|zum|vom|dem)$",
        not_right=r"^ [A-ZÄÖÜ]",
    ),
    Rule(name="weekday of day", pattern=r"{dayname},? (?:der|den|dem) {day}", kind="weekday of day"),
    Rule(
        name="weekday of week",
        pattern=r"{dayname}(?: in)?(?: der| die)? {rel} woche|{rel} woche(?: am)? {dayname}",
        kind="weekday",
        fixed={"week": True},
        nests=("aday",),
    ),
    Rule(name="weekday in weeks", pattern=r"{dayname} in {n} {unit}", kind="weekday after", fixed={"same": True}),
    Rule(
        name="weekday weeks ago",
        pattern=r"{dayname} vor {n} {unit}",
        kind="weekday after",
        fixed={"same": True, "sign": -1},
    ),
    Rule(
        name="weekday after next",
        pattern=r"{dayname} nach dem nächsten|übernächste[nr] {dayname}",
        kind="weekdays",
        fixed={"n": 2, "sign": 1},
    ),
    Rule(name="relative weekday", pattern=r"{rel} {dayname}", kind="weekday", nests=("aday",)),
    Rule(name="weekday", pattern=r"{dayname}", kind="weekday", nests=("aday",)),
    Rule(name="weekday abbreviated", pattern=r"{weekday}|{dayabbr}", kind="weekday", left=r"^$", right=r"^$"),
    Rule(
        name="nth weekday",
        pattern=r"(?:der |dem |den |am )?(?:{nth}|{last}|{dotday}) (?:{dayname}|tag) (?:im|des|in|der) {amonth}",
        kind="nth weekday",
        nests=("aday",),
    ),
    Rule(
        name="next day",
        pattern=r"(?:am |der )?(?:nächsten|folgenden|darauffolgenden) tag|tags darauf|einen tag später",
        kind="then",
        fixed={"days": 1},
    ),
    Rule(
        name="day before",
        pattern=r"(?:am )?(?:vorherigen|vorigen|vorangegangenen) tag|tags zuvor|einen tag (?:zuvor|vorher)|am vortag",
        kind="then",
        fixed={"days": -1},
    ),
    Rule(
        name="distance ago",
        pattern=rf"vor {_ABOUT}(?:{{n}}|{{vague}}) {{unit}}(?: und {{n}} {{unit}})?",
        kind="shift",
        fixed={"sign": -1},
    ),
    Rule(
        name="distance later",
        pattern=rf"{_ABOUT}(?:{{n}}|{{vague}}) {{unit}} (?:später|danach|darauf)",
        kind="shift",
        fixed={"from": "then", "sign": 1},
    ),
    Rule(
        name="distance earlier",
        pattern=rf"{_ABOUT}(?:{{n}}|{{vague}}) {{unit}} (?:zuvor|davor|vorher|früher)",
        kind="shift",
        fixed={"from": "then", "sign": -1},
    ),
    Rule(
        name="distance from a day", pattern=rf"{_ABOUT}{{n}} {{unit}} {{towards}}(?: dem| der)? {{aday}}", kind="shift"
    ),
    Rule(
        name="holiday",
        pattern=r"(?:{rel} )?{holiday}(?:,? (?:im Jahr |im Jahre )?{year}|(?: im| des)? {rel} jahr(?:es)?)?",
        kind="holiday",
        nests=("aday",),
    ),
    Rule(
        name="month year",
        pattern=r"{month},? (?:des Jahres |im Jahr )?{year}|{month} '{two}",
        kind="month",
        nests=("amonth", "aperiod"),
    ),
    Rule(
        name="month of that year",
        pattern=r"{month} (?:des |im )?{rel} Jahre?s?",
        kind="month",
        nests=("amonth", "aperiod"),
    ),
    Rule(name="relative month", pattern=r"{rel} {monthname}", kind="month", nests=("amonth", "aperiod")),
    Rule(
        name="month alone",
        pattern=r"{monthname}",
        kind="month",
        nests=("amonth",),
        not_right=r"^ [A-ZÄÖÜ][a-zäöü]+ (?:sagte|sagt)",
    ),
    Rule(
        name="relative period",
        pattern=r"{rel} {period}",
        kind="period",
        nests=("amonth", "aperiod", "ayear"),
        not_left=r"\b(?:seit|über) $",
    ),
    Rule(name="this year", pattern=r"heuer", kind="period", fixed={"rel": (0, "now"), "period": "year"}),
    Rule(
        name="period inside",
        pattern=r"(?:des |der |dieses )?{period}",
        kind="period",
        fixed={"rel": (0, "base")},
        nests=("amonth", "aperiod", "ayear"),
        alone=False,
    ),
    Rule(name="the year", pattern=r"(?:im |des )?jahre?s? {year}", kind="year", nests=("aperiod", "ayear")),
    Rule(
        name="decade",
        pattern=r"(?:die |den |der )?{tens}er(?: jahre[n]?)?|(?:die |den |der )?{two}er[- ]jahre[n]?",
        kind="decade",
        nests=("aperiod",),
    ),
    Rule(name="century", pattern=r"{dotday} jahrhunderts?", kind="century", nests=("aperiod",)),
    Rule(
        name="quarter",
        pattern=r"(?:im |das |des )?{sized} quartals?(?: (?:des jahres )?{ayear})?",
        kind="quarter",
        nests=("aperiod",),
    ),
    Rule(
        name="half",
        pattern=r"(?:im |das |des )?{sized} (?:halbjahre?s?|jahreshälfte)(?: (?:des jahres )?{ayear})?",
        kind="half",
        nests=("aperiod",),
    ),
    Rule(name="season of a year", pattern=r"{season} (?:des jahres |des )?{ayear}", kind="season", nests=("aperiod",)),
    Rule(name="relative season", pattern=r"{rel} {season}", kind="season", nests=("aperiod",)),
    Rule(
        name="season",
        pattern=r"{season}",
        kind="season",
        left=r"\b(?:im|den|der|seit|bis|zum|diesen|vom|und|anfang|ende|mitte|über den|für den|des|dem)$",
    ),
    Rule(
        name="week by number",
        pattern=r"(?:kw|kalenderwoche) {minute}(?:[ /]{year})?|{dotday} (?:kw|kalenderwoche)(?: {year})?|{nth} kalenderwoche(?: {year})?",
        kind="week by number",
    ),
    Rule(name="the weekend", pattern=r"wochenende", kind="weekend"),
    Rule(name="edge of a period", pattern=r"{edge}(?: de[sr]| dieses| von| im)? {aperiod}", kind="edge"),
    Rule(name="year end", pattern=r"{ending}", kind="year end"),
    Rule(name="period of time", pattern=r"(?:die |den |der )?{rel} (?:(?:{n}|{vague}) )?{units}", kind="window"),
    Rule(
        name="hyphened duration",
        pattern=r"{n}-?(?:jährige[nrs]?|tägige[nrs]?|wöchige[nrs]?|monatige[nrs]?|stündige[nrs]?)",
        kind="nothing",
    ),
    Rule(
        name="duration",
        pattern=rf"{_ABOUT}(?:{{n}}|{{vague}}) (?:volle |weitere |weiteren |ganze )?{{unit}}",
        kind="duration",
        not_left=r"(?:\d[.,]|[$€£])$",
    ),
    Rule(name="every unit", pattern=r"jede[nsrm]? {unit}|alle {n} {unit}|pro {unit}|im {unit} je", kind="set"),
    Rule(name="every weekday", pattern=r"jeden {dayname}|{everyday}", kind="set"),
    Rule(name="clock", pattern=r"(?:{hour}(?:[.:]{minute})?|{n}) uhr(?: {zone})?|{moment}", kind="clock"),
    Rule(
        name="part of a day",
        pattern=r"{deictic} {part}|{dayname} ?{partend}s?|{dayname} {part}|in der nacht (?:zum|auf|zu) {dayname}|{rel} nacht",
        kind="daypart",
    ),
    Rule(name="part alone", pattern=r"{part}", kind="part alone", left=r"\b(?:am|in der|gegen|zum|seit)$"),
)
