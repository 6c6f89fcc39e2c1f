"""German patterns for days and holidays, and for all time in the order in which they are tried."""

from typing import Final

from monitor.extract.language.de.period_rules import ABOUT, PERIOD_RULES
from monitor.extract.language.shared_times import NOUN, SHARED
from monitor.extract.language.times import Rule

_WD: Final = r"(?:{weekday},? (?:(?:den|der|dem) )?)?"
_INSTEAD: Final = (
    r"(?:(?:an)?statt (?:wie (?:[a-zäöüß]+ ){1,2})?|(?:und )?nicht (?:(?:wie [a-zäöüß]+|mehr) )?|sondern )"
)
"""Words between two days of which one takes the place of the other."""
_COUNTS: Final = r"^ ?(?:[A-ZÄÖÜ0-9]|und [0-9]|[a-zäöü]+e[nrs]? [A-ZÄÖÜ])"
"""Behind a number that counts things: am 3. Loch."""

RULES: Final = (
    Rule(
        name="no time",
        pattern=r"gute[nr]? (?:morgen|tag|abend|nacht)|tag für tag|jahr für jahr|eines tages|tag und nacht|rund um die uhr",
        kind="nothing",
    ),
    Rule(
        name="day in a name",
        pattern=r"{day} ?{month}",
        kind="nothing",
        left=r"(?:straße|platz|allee|brücke|park|ufer|bewegung|brigade) (?:des|der|vom)$",
    ),
    *SHARED,
    Rule(
        name="day month",
        pattern=rf"{_WD}(?:{{side}} )?{{day}} ?{{month}}(?:,? (?:des Jahres |im Jahr )?{{year}}| '{{two}})?",
        kind="date",
        nests=("aday",),
    ),
    Rule(name="ordinal month", pattern=rf"{_WD}{{nth}} {{month}}(?: {{year}})?", kind="date", nests=("aday",)),
    Rule(
        name="month day",
        pattern=r"(?:{weekday},? )?{month} {dd}(?:,? {year})?",
        kind="date",
        not_right=rf"{NOUN}|^[.,]",
    ),
    Rule(
        name="days of a month",
        pattern=r"{dotday} ?(?:bis|-|–|—|auf den) ?(?:zum )?{dotday} ?{month}(?: {year})?",
        kind="days",
    ),
    Rule(
        name="days and a month",
        pattern=r"(?:{dotday}, )?" * 6 + r"{dotday} ?(?:und|oder|,|/) ?(?:am )?{dotday} ?{month}(?: {year})?",
        kind="days",
        fixed={"and": True},
    ),
    Rule(
        name="day instead of a day",
        pattern=rf"{{dotday}},? {_INSTEAD}(?:(?:erst|schon|bereits) )?(?:(?:am|bis|zum|vom|ab|den|dem) )*{{dotday}} ?{{month}}(?: {{year}})?",
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
        left=r"\b(?:am|bis zum|zum|vom|ab dem|der|(?:auf|für|vor|bis|statt|sondern) den)$",
        not_right=rf"{_COUNTS}|^ (?:vorgezogen|vorverlegt)",
    ),
    Rule(
        name="day of this month",
        pattern=r"{dotday} (?:dieses|des laufenden) monats|{dotday} d\. ?m\.",
        kind="day of month",
        fixed={"rel": (0, "now")},
        left=r"\b(?:am|zum|bis|den|dem|vom)$",
    ),
    Rule(
        name="day of month brought forward",
        pattern=r"{dotday}",
        kind="day of month",
        fixed={"forward": True},
        left=r"\bauf den$",
        right=r"^ (?:vorgezogen|vorverlegt)",
    ),
    Rule(
        name="last day of month",
        pattern=r"{dotday}",
        kind="day of month",
        left=r"\bbis$",
        right=r"^,? [a-zäöü]",
        not_right=_COUNTS,
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
    Rule(name="weekday of today", pattern=r"{deictic} {dayname}", kind="on a day", nests=("aday",)),
    Rule(name="relative weekday", pattern=r"{rel} {dayname}", kind="weekday", nests=("aday",)),
    Rule(name="weekday", pattern=r"{dayname}", kind="weekday", nests=("aday",)),
    Rule(name="weekday abbreviated", pattern=r"{weekday}|{dayabbr}", kind="weekday", left=r"^$", right=r"^$"),
    Rule(
        name="nth weekday",
        pattern=r"(?:der |dem |den )?(?:{nth}|{last}|{dotday}) (?:{dayname}|tag) (?:im|des|in|der) {amonth}",
        kind="nth weekday",
        nests=("aday",),
    ),
    Rule(
        name="next day",
        pattern=r"(?:nächsten|folgenden|darauffolgenden) tag|tags? (?:darauf|danach)|einen tag später",
        kind="then",
        fixed={"days": 1},
    ),
    Rule(
        name="day before",
        pattern=r"(?:vorherigen|vorigen|vorangegangenen) tag|tags? (?:zuvor|davor)|einen tag (?:zuvor|vorher)|vortag",
        kind="then",
        fixed={"days": -1},
    ),
    Rule(name="same day", pattern=r"(?:selben|gleichen) tag", kind="then", fixed={"days": 0}),
    Rule(
        name="by then",
        pattern=r"dahin",
        kind="that date",
        left=r"(?:^|[.;:,!?(]|\b(?:bleib(?:t|en)|darf|dürfen|gelten|gilt|ist|kann|können|muss|müssen|oder|sind|soll|sollen|und|werden|wird)) ?bis$",
    ),
    Rule(
        name="that date",
        pattern=r"diese[mn] (?:tag|datum|termin|stichtag)",
        kind="that date",
        left=r"\b(?:bis zu|ab|an|nach|vor|seit)$",
    ),
    Rule(
        name="tomorrow at the head",
        pattern=r"{tomorrow}",
        kind="deictic",
        left=r"(?:^|[.!?:»\"„“\n])$",
        not_right=r"^ (?:des|in|der|vom|am)\b|^ [A-ZÄÖÜ]",
    ),
    Rule(
        name="distance ago",
        pattern=rf"vor {ABOUT}(?:{{n}}|{{vague}}) {{unit}}(?: und {{n}} {{unit}})?",
        kind="shift",
        fixed={"sign": -1},
    ),
    Rule(
        name="today ago",
        pattern=rf"{{deictic}} vor {ABOUT}{{n}} {{unit}}",
        kind="shift",
        fixed={"sign": -1},
    ),
    Rule(name="today ahead", pattern=r"{deictic} in {n} {unit}", kind="shift", fixed={"sign": 1}),
    Rule(
        name="distance later",
        pattern=rf"{ABOUT}(?:{{n}}|{{vague}}) {{unit}} (?:später|danach|darauf)",
        kind="shift",
        fixed={"from": "then", "sign": 1},
        not_right=r"^ als\b",
    ),
    Rule(
        name="distance earlier",
        pattern=rf"{ABOUT}(?:{{n}}|{{vague}}) {{unit}} (?:zuvor|davor|vorher|früher)",
        kind="shift",
        fixed={"from": "then", "sign": -1},
        not_right=r"^ als\b",
    ),
    Rule(
        name="distance from a day", pattern=rf"{ABOUT}{{n}} {{unit}} {{towards}}(?: dem| der)? {{aday}}", kind="shift"
    ),
    Rule(
        name="holiday",
        pattern=r"(?:{rel} )?{holiday}(?:,? (?:im Jahr |im Jahre )?{year}|(?: im| des)? {rel} jahr(?:es)?)?",
        kind="holiday",
        nests=("aday",),
    ),
    *PERIOD_RULES,
)
