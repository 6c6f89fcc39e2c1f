"""French patterns for months and longer periods, for lengths of time and for the time of day."""

from typing import Final

from monitor.extract.language.times import Rule

ABOUT: Final = (
    r"(?:(?:environ|près de|plus de|moins de|au moins|au plus|à peine|presque|quelque|tout juste|à peu près) )?"
)

PERIOD_RULES: Final = (
    Rule(name="month year", pattern=r"{month}(?: de)? {year}", kind="month", nests=("amonth", "aperiod")),
    Rule(
        name="month of that year",
        pattern=r"{month} (?:de )?(?:l'an(?:née)? {rel}|{this} année)",
        kind="month",
        nests=("aperiod",),
    ),
    Rule(name="relative month", pattern=r"{monthname} {rel}", kind="month", nests=("amonth", "aperiod")),
    Rule(
        name="month reported",
        pattern=r"{monthname}",
        kind="month",
        nests=("amonth",),
        fixed={"reported": True},
        left=r"\b(?:chiffres|données|statistiques|ventes|inflation|chômage|résultats) (?:de|d\'|pour|du mois de)$",
    ),
    Rule(
        name="month alone",
        pattern=r"{monthname}",
        kind="month",
        nests=("amonth",),
        left=r"\b(?:en|de|d'|fin|début|mi|mi-|depuis|jusqu'en|jusqu'à|mois|d'ici|et|à|dès|courant|avant|après|pour|dès)$|[-(,']$",
    ),
    Rule(
        name="relative period",
        pattern=r"(?:(?:la |le |l'|du |au )?{period} {rel}|{this} {period}(?:-ci)?|(?:la |le )?{before} {period})",
        kind="period",
        nests=("amonth", "aperiod", "ayear"),
    ),
    Rule(
        name="period inside",
        pattern=r"(?:la |le |l'|du |de l'|de la )?{period}",
        kind="period",
        fixed={"rel": (0, "base")},
        nests=("amonth", "aperiod", "ayear"),
        alone=False,
    ),
    Rule(name="the year", pattern=r"(?:l')?(?:an|année) {year}", kind="year", nests=("aperiod", "ayear")),
    Rule(name="decade", pattern=r"(?:les |des )?années (?:{tens}|{two})", kind="decade", nests=("aperiod",)),
    Rule(name="century", pattern=r"(?:le |du |au )?{roman}(?:e|ème|er) siècle", kind="century", nests=("aperiod",)),
    Rule(
        name="quarter",
        pattern=r"(?:le |du |au )?{sized} trimestre(?: (?:de )?{ayear})?",
        kind="quarter",
        nests=("aperiod",),
    ),
    Rule(
        name="half", pattern=r"(?:le |du |au )?{sized} semestre(?: (?:de )?{ayear})?", kind="half", nests=("aperiod",)
    ),
    Rule(name="season of a year", pattern=r"(?:l'|le )?{season} {ayear}", kind="season", nests=("aperiod",)),
    Rule(
        name="relative season", pattern=r"(?:l'|le )?{season} {rel}|{this} {season}", kind="season", nests=("aperiod",)
    ),
    Rule(
        name="season",
        pattern=r"{season}",
        kind="season",
        left=r"\b(?:l'|cet|en|au|le|du|à l'|d'ici l'|depuis l'|avant l'|pour l'|l)$|l'$",
        not_right=r"^ (?:[a-zé]+é[es]?|le|la|un|une|il|au|en)\b",
    ),
    Rule(
        name="week of a month",
        pattern=r"(?:la )?(?:{nth}|{last}) semaine (?:de |d'|du mois de ){amonth}",
        kind="week of a month",
    ),
    Rule(name="the weekend", pattern=r"(?:le|ce) week-end", kind="weekend"),
    Rule(
        name="edge of a period",
        pattern=r"{edge}(?:-| de la | de l'| du mois (?:de |d')| de | d'| du | )(?:(?:la |le |l'))?{aperiod}",
        kind="edge",
    ),
    Rule(
        name="first units",
        pattern=r"(?:les |des )?(?:{n} premi(?:ers|ères)|premi(?:ers|ères) {n}) {units}",
        kind="window",
    ),
    Rule(
        name="period of time",
        pattern=r"(?:ces |les )?{n} {before} {units}|(?:ces |les )?{before} {units}|(?:les )?{units} {rel}",
        kind="window",
    ),
    Rule(
        name="clock at the hour",
        pattern=r"{hour} heures?(?: {minute})?",
        kind="clock",
        left=r"(?:\bà|\bvers|\bdès)$",
    ),
    Rule(
        name="duration",
        pattern=rf"{ABOUT}(?:{{n}}|{{vague}})[ -]{{unit}}",
        kind="duration",
        not_left=r"(?:\d[.,]|[$€£])$",
    ),
    Rule(
        name="every unit",
        pattern=r"(?:chaque|tous les|toutes les) (?:{n} )?{unit}|par {unit}|chaque {dayname}|tous les {dayname}s",
        kind="set",
    ),
    Rule(name="clock", pattern=r"{hour} ?(?:h|heures?)(?: ?{minute})?(?: {zone})?|{moment}", kind="clock"),
    Rule(
        name="part of a day",
        pattern=r"(?:{deictic}|{dayname}|{this}) (?:au )?{part}",
        kind="daypart",
    ),
    Rule(
        name="night before",
        pattern=r"dans la nuit de {dayname} à {dayname}|la nuit {rel}",
        kind="daypart",
        fixed={"part": "NI"},
    ),
)
