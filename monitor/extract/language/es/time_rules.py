"""Spanish patterns for time."""

from typing import Final

from monitor.extract.language.shared_times import NOUN, SHARED, SLASHED
from monitor.extract.language.times import Rule

_WD: Final = r"(?:{weekday},? (?:el )?(?:día )?)?"
_ABOUT: Final = r"(?:(?:unos|unas|cerca de|casi|más de|menos de|al menos|como máximo|alrededor de|aproximadamente|apenas|poco más de) )?"
_YEAR: Final = r"(?:(?: de| del|,)? {year}|(?: de| del) {yearwords}|,? (?:de|del) {two})"

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
        pattern=r"(?:{day}, )?{day}(?: y (?:el )?| o (?:el )?|, ){day} de {month}(?:(?: de| del|,)? {year})?",
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
        name="day of month",
        pattern=r"{day}",
        kind="day of month",
        left=r"\b(?:el|del|al|el día|el dia)$",
        right=r"^(?: ?[.!,;?]| para | a |$| de este mes)",
        not_right=r"^[.,][0-9]|^ro",
    ),
    Rule(
        name="day named by number",
        pattern=r"día (?:{dd}|{daywords})(?: de {this} mes)?",
        kind="day of month",
        not_left=r"\b(?:un|cada) $",
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
        pattern=r"(?:la víspera|el día anterior|un día antes|el día previo)",
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
        pattern=rf"hace {_ABOUT}(?:{{n}}|{{vague}}) {{unit}}(?: y {{n}} {{unit}})?|{_ABOUT}{{n}} {{unit}}(?: y {{n}} {{unit}})? (?:atrás|antes de hoy)",
        kind="shift",
        fixed={"sign": -1},
    ),
    Rule(
        name="distance later",
        pattern=rf"{_ABOUT}(?:{{n}}|{{vague}}) {{unit}} (?:después|más tarde|a partir de (?:hoy|ahora))",
        kind="shift",
        fixed={"from": "then", "sign": 1},
        not_right=r"^ (?:de|del|que)\b",
    ),
    Rule(
        name="distance earlier",
        pattern=rf"{_ABOUT}(?:{{n}}|{{vague}}) {{unit}} (?:antes|atrás|previamente)",
        kind="shift",
        fixed={"from": "then", "sign": -1},
        not_right=r"^ (?:de|del|que)\b",
    ),
    Rule(name="distance from a day", pattern=rf"{_ABOUT}{{n}} {{unit}} {{towards}} {{aday}}", kind="shift"),
    Rule(
        name="holiday",
        pattern=r"(?:el |la )?{holiday}(?:(?: de| del|,)? {year}| {rel}| (?:del|de) (?:{before}|{this}) año)?",
        kind="holiday",
        nests=("aday",),
    ),
    Rule(
        name="month year",
        pattern=r"{month}(?: de| del|,)? {year}|{month} del '?{two}",
        kind="month",
        nests=("amonth", "aperiod"),
    ),
    Rule(
        name="month of that year",
        pattern=r"{month} del? (?:año {rel}|{before} año|{this} año)",
        kind="month",
        nests=("aperiod",),
    ),
    Rule(
        name="relative month",
        pattern=r"{monthname} {rel}|{before} {monthname}",
        kind="month",
        nests=("amonth", "aperiod"),
    ),
    Rule(
        name="month reported",
        pattern=r"{monthname}",
        kind="month",
        nests=("amonth",),
        fixed={"reported": True},
        left=r"\b(?:datos|cifras|estadísticas|ventas|inflación|IPC|paro|resultados) (?:de|del mes de)$",
    ),
    Rule(
        name="month alone",
        pattern=r"{monthname}",
        kind="month",
        nests=("amonth",),
        left=r"\b(?:en|de|del|desde|hasta|a|y|o|entre|para|fines de|finales de|mediados de|mes de|principios de|este|antes de|por|durante|hacia|tras|sobre)$|[-(,]$",
        not_left=r"\b(?:Plaza|Revolución|Avenida|calle) (?:de )?$",
    ),
    Rule(
        name="relative period",
        pattern=r"(?:(?:el |la )?{period} {rel}|{this} {period}|(?:el |la )?{before} {period})",
        kind="period",
        nests=("amonth", "aperiod", "ayear"),
    ),
    Rule(
        name="period inside",
        pattern=r"(?:el |la |del |de la )?{period}",
        kind="period",
        fixed={"rel": (0, "base")},
        nests=("amonth", "aperiod", "ayear"),
        alone=False,
    ),
    Rule(name="the year", pattern=r"(?:el )?año {year}", kind="year", nests=("aperiod", "ayear")),
    Rule(
        name="decade",
        pattern=r"(?:los |la década de los? )(?:años )?{tens}|(?:los años|la década de los?) {decade}",
        kind="decade",
        nests=("aperiod",),
        not_right=NOUN,
    ),
    Rule(
        name="decade by its number",
        pattern=r"los {decade}",
        kind="decade",
        nests=("aperiod",),
        right=r"^(?:[.,;:)]|$| (?:y|se|en|el|la|los|las|hasta|fue|fueron|era|había|no|cuando|con|que)\b)",
        not_right=r"^[.,][0-9]",
    ),
    Rule(name="century", pattern=r"(?:el |del )?siglo {roman}", kind="century", nests=("aperiod",)),
    Rule(
        name="quarter",
        pattern=r"(?:el |del )?{sized} trimestre(?: (?:de |del )?{ayear})?",
        kind="quarter",
        nests=("aperiod",),
    ),
    Rule(
        name="half",
        pattern=r"(?:el |del |la )?{sized} (?:semestre|mitad del año)(?: (?:de |del )?{ayear})?",
        kind="half",
        nests=("aperiod",),
    ),
    Rule(
        name="season of a year", pattern=r"(?:la |el )?{season}(?: de| del)? {ayear}", kind="season", nests=("aperiod",)
    ),
    Rule(
        name="relative season",
        pattern=r"(?:la |el )?{season} {rel}|{this} {season}|{before} {season}",
        kind="season",
        nests=("aperiod",),
    ),
    Rule(
        name="season",
        pattern=r"(?:la |el )?{season}",
        kind="season",
        left=r"\b(?:en|el|la|de|del|desde|hasta|este|durante)$",
    ),
    Rule(
        name="week of a month", pattern=r"(?:la )?(?:{nth}|{last}) semana (?:de |del ){amonth}", kind="week of a month"
    ),
    Rule(name="the year ends", pattern=r"que (?:termine|acabe|finalice) (?:el|este) año", kind="year end"),
    Rule(name="the weekend", pattern=r"(?:el|este) fin de semana", kind="weekend"),
    Rule(name="edge of a period", pattern=r"{edge} de(?:l mes de|l| la| el)? {aperiod}", kind="edge"),
    Rule(
        name="first units",
        pattern=r"(?:los |las )?(?:{n} primer(?:os|as)|primer(?:os|as) {n}) {units}",
        kind="window",
    ),
    Rule(
        name="period of time",
        pattern=r"(?:los |las |estos )?(?:{before} (?:{n} )?{units}|{n} {before} {units}|{units} {rel})",
        kind="window",
    ),
    Rule(
        name="clock at the hour",
        pattern=r"{hour}[:.]{minute}|{hour}\.{minute} horas",
        kind="clock",
        left=r"\blas$",
        not_right=r"^[.,]?[0-9]|^ ?(?:%|millones|mil)",
    ),
    Rule(
        name="duration",
        pattern=rf"{_ABOUT}(?:{{n}}|{{vague}}) {{unit}}(?: y {{n}} {{unit}})?",
        kind="duration",
        not_left=r"(?:\d[.,]|[$€£])$",
    ),
    Rule(
        name="every unit",
        pattern=r"(?:cada|todos los|todas las) (?:{n} )?{unit}|por {unit}|cada {dayname}|todos los {dayname}s?",
        kind="set",
    ),
    Rule(name="clock", pattern=r"{hour}(?:[:.]{minute})? ?(?:horas|h\b|{ampm})(?: {zone})?|{moment}", kind="clock"),
    Rule(name="last night", pattern=r"anoche", kind="daypart", fixed={"part": "NI", "days": -1}),
    Rule(name="since then", pattern=r"entonces", kind="that date", left=r"\b(?:desde|hasta|para)$"),
    Rule(
        name="that date",
        pattern=r"(?:esa|dicha|la misma) fecha",
        kind="that date",
        left=r"\b(?:antes de|hasta|para|desde|en|después de|a partir de)$",
    ),
    Rule(
        name="part of a day",
        pattern=r"(?:{deictic}|{dayname}) (?:por la |en la |a la )?{part}|{this} {part}",
        kind="daypart",
    ),
)
