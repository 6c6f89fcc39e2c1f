"""Spanish patterns for days and holidays, and for all time in the order in which they are tried."""

from typing import Final

from monitor.extract.language.es.period_rules import ABOUT, PERIOD_RULES
from monitor.extract.language.shared_times import NOUN, SHARED, SLASHED
from monitor.extract.language.times import Rule

_WD: Final = r"(?:{weekday},? (?:el )?(?:día )?)?"
_YEAR: Final = r"(?:(?: de| del|,)? {year}|(?: de| del) {yearwords}|,? (?:de|del) {two})"
_ALONE: Final = r"^(?: ?[.!,;?)»]|$| de este mes| (?:para|a|en(?! [0-9])|con|pero|como|debido|porque|ya que|inclusive|incluido|sin|ante|por(?! (?:ciento|mil)))\b)"
"""Behind a day of a month of which the month is not told."""

RULES: Final = (
    Rule(
        name="no time",
        pattern=r"buen[oa]?s? (?:días?|dias?|tardes|noches?|semana|mes)|lind[oa] (?:día|semana)|día tras día|día a día|un día|hombre del año|por año",
        kind="nothing",
    ),
    Rule(
        name="day in a name",
        pattern=r"{day} de {month}",
        kind="nothing",
        left=r"\b(?:calle|c/|plaza|avenida|avda\.|av\.|barrio|frente|movimiento|parque|estadio|paseo|brigada|colonia)(?: del?)?$",
    ),
    SLASHED,
    *SHARED,
    Rule(
        name="day month",
        pattern=rf"{_WD}(?:{{side}} )?{{day}}(?: de)? {{month}}{_YEAR}?",
        kind="date",
        nests=("aday",),
        not_left=r"[0-9][.,]?$|[$€] ?$",
    ),
    Rule(
        name="day of that year",
        pattern=r"{day} de {month} del? (?:(?:año )?{rel}(?: año)?|(?:{this}|presente|corriente) año)",
        kind="date",
        nests=("aday",),
    ),
    Rule(name="day word month", pattern=rf"{_WD}{{daywords}} (?:de )?{{month}}{_YEAR}?", kind="date", nests=("aday",)),
    Rule(name="ordinal month", pattern=rf"{_WD}{{nth}} (?:de )?{{month}}{_YEAR}?", kind="date", nests=("aday",)),
    Rule(
        name="month day",
        pattern=rf"{_WD}{{month}} (?:{{dd}}|{{daywords}})(?:,? (?:de )?{{year}})?",
        kind="date",
        not_right=rf"{NOUN}",
    ),
    Rule(
        name="days of a month",
        pattern=r"{day}(?: ?[-–] ?| al | a | hasta el )(?:{weekday} )?{day} de {month}(?:(?: de| del|,)? {year})?",
        kind="days",
    ),
    Rule(
        name="days and a month",
        pattern=r"(?:{day}, )?" * 6 + r"{day}(?: y (?:el )?| o (?:el )?|, ){day} de {month}(?:(?: de| del|,)? {year})?",
        kind="days",
        fixed={"and": True},
    ),
    Rule(
        name="day instead of a day",
        pattern=r"{day},? (?:en (?:lugar|vez) del?|y no|y ya no|no|sino) (?:el )?(?:{weekday} )?{day} de {month}(?:(?: de| del|,)? {year})?",
        kind="days",
        fixed={"and": True},
    ),
    Rule(name="day of a month by number", pattern=r"{dd} del {dd}", kind="numeric", left=r"\bel$"),
    Rule(
        name="numeric day without year",
        pattern=r"(?:{weekday} ?\(?)?{dd}[/-]{dd}",
        kind="numeric",
        left=r"(?:\b(?:el|del|al|viernes|lunes|martes|jueves|sábado|domingo|próximo|este|hasta|para el|en|y|o)|^|[,(])$",
        not_right=r"^[-/.,][0-9]|^ ?(?:de|del|%)\b",
    ),
    Rule(
        name="day of this month",
        pattern=r"{day} de {this} mes",
        kind="day of month",
        fixed={"rel": (0, "now")},
        left=r"\b(?:el|del|al|día)$",
    ),
    Rule(
        name="day of month brought forward",
        pattern=r"{day}",
        kind="day of month",
        fixed={"forward": True},
        left=r"\b(?:adelant|anticip)(?:a|an|ó|aron|ado|ada|ados|adas|ar|ará|arán|amos) (?:[^ ,.;]+ ){0,2}?al$",
        right=_ALONE,
        not_right=r"^[.,][0-9]|^ro",
    ),
    Rule(
        name="day of month",
        pattern=r"{day}",
        kind="day of month",
        left=r"\b(?:el|del|al|el día|el dia)$",
        right=_ALONE,
        not_right=r"^[.,][0-9]|^ro",
    ),
    Rule(
        name="day named by number",
        pattern=r"día (?:{dd}|{daywords})(?: de {this} mes| del (?:mismo|presente|corriente) mes)?|{dd} del (?:mismo|presente|corriente) mes",
        kind="day of month",
        not_left=r"\b(?:un|cada) $",
        not_right=r"^ del? ",
    ),
    Rule(
        name="weekday of day",
        pattern=r"{weekday},? (?:(?:el )?d[ií]a |el )(?:{dd}|{daywords})|{weekday},? {dd}|{weekday} {daywords}",
        kind="weekday of day",
        not_right=rf"{NOUN}|^(?::| horas| de la)|^ (?!a\b|al\b|y\b|o\b|de\b|del\b|en\b|para\b|por\b|con\b|será|es\b|se\b)[a-zé]",
    ),
    Rule(
        name="nth weekday",
        pattern=r"(?:el |la )?(?:{nth}|{last}) (?:{dayname}|día) (?:de |del ){amonth}",
        kind="nth weekday",
        nests=("aday",),
    ),
    Rule(
        name="weekday of week",
        pattern=r"{dayname}(?:,| de)?(?: la)? semana {rel}|{dayname}(?: de)?(?: la)? {before} semana|la {before} semana(?: el)? {dayname}|semana {rel} {dayname}",
        kind="weekday",
        fixed={"week": True},
    ),
    Rule(
        name="weekday of this week",
        pattern=r"{dayname}(?: de)? {this} semana",
        kind="weekday",
        fixed={"week": True, "rel": (0, "now")},
    ),
    Rule(
        name="relative weekday",
        pattern=r"{this} {dayname}|{before} {dayname}|{dayname} {rel}",
        kind="weekday",
        nests=("aday",),
    ),
    Rule(name="weekday", pattern=r"{dayname}", kind="weekday", nests=("aday",)),
    Rule(name="weekday abbreviated", pattern=r"{weekday}", kind="weekday", left=r"^$|reunión$", right=r"^$"),
    Rule(
        name="next day",
        pattern=r"(?:el |al )?(?:día siguiente|siguiente día)|un día (?:después|más tarde)",
        kind="then",
        fixed={"days": 1},
        not_right=r"^ (?:de|del|a)\b",
    ),
    Rule(
        name="day before",
        pattern=r"(?:la víspera|el día anterior|un día antes|el día (?:de )?antes|el día previo)",
        kind="then",
        fixed={"days": -1},
        not_right=r"^ (?:de|del|a)\b",
    ),
    Rule(
        name="same day",
        pattern=r"(?:el )?(?:mismo día|ese mismo día|ese día|aquel día)",
        kind="then",
        fixed={"days": 0},
    ),
    Rule(
        name="distance ago",
        pattern=rf"hace {ABOUT}(?:{{n}}|{{vague}}) {{unit}}(?: y {{n}} {{unit}})?|{ABOUT}{{n}} {{unit}}(?: y {{n}} {{unit}})? (?:atrás|antes de hoy)",
        kind="shift",
        fixed={"sign": -1},
    ),
    Rule(
        name="distance later",
        pattern=rf"{ABOUT}(?:{{n}}|{{vague}}) {{unit}} (?:después|más tarde|a partir de (?:hoy|ahora))",
        kind="shift",
        fixed={"from": "then", "sign": 1},
        not_right=r"^ (?:de|del|que)\b",
    ),
    Rule(
        name="distance earlier",
        pattern=rf"{ABOUT}(?:{{n}}|{{vague}}) {{unit}} (?:antes|atrás|previamente)",
        kind="shift",
        fixed={"from": "then", "sign": -1},
        not_right=r"^ (?:de|del|que)\b",
    ),
    Rule(name="distance from a day", pattern=rf"{ABOUT}{{n}} {{unit}} {{towards}} {{aday}}", kind="shift"),
    Rule(
        name="holiday",
        pattern=r"(?:el |la )?{holiday}(?:(?: de| del|,)? {year}| {rel}| (?:del|de) (?:{before}|{this}) año)?",
        kind="holiday",
        nests=("aday",),
    ),
    *PERIOD_RULES,
)
