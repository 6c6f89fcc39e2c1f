"""Spanish patterns for months and longer periods, for lengths of time and for the time of day."""

from typing import Final

from monitor.extract.language.shared_times import NOUN
from monitor.extract.language.times import Rule

ABOUT: Final = r"(?:(?:unos|unas|cerca de|casi|más de|menos de|al menos|como máximo|alrededor de|aproximadamente|apenas|poco más de) )?"

PERIOD_RULES: Final = (
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
        pattern=rf"{ABOUT}(?:{{n}}|{{vague}}) {{unit}}(?: y {{n}} {{unit}})?",
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
