"""French patterns for time."""

from typing import Final

from monitor.extract.language.shared_times import NOUN, SHARED, SLASHED
from monitor.extract.language.times import Rule

_WD: Final = r"(?:{weekday},? (?:le )?)?"
_ABOUT: Final = (
    r"(?:(?:environ|près de|plus de|moins de|au moins|au plus|à peine|presque|quelque|tout juste|à peu près) )?"
)
_ON: Final = r"(?:\b(?:le|du|au|dès le|jusqu'au|avant le|depuis le|à partir du)|^)$"

RULES: Final = (
    Rule(
        name="no time",
        pattern=r"bonjour|bonne (?:journée|nuit|année|soirée|semaine)|bon (?:mois|week-end|après-midi)|jour après jour|un jour|homme de l'année|par année",
        kind="nothing",
    ),
    Rule(name="month behind a sum", pattern=r"{month} {year}", kind="nothing", left=r"[0-9],[0-9]+$"),
    Rule(
        name="day in a name",
        pattern=r"{day}[ -]{month}(?:[ -]{year})?",
        kind="nothing",
        left=r"\b(?:rue|(?<!en )(?<!en\n)place|avenue|boulevard|quai|square|impasse|stade|lycée|mouvement|brigade) du$",
    ),
    SLASHED,
    *SHARED,
    Rule(
        name="day month",
        pattern=rf"{_WD}{{day}} {{month}}(?:,? (?:de )?{{year}}| {{two}}| {{side}})?",
        kind="date",
        nests=("aday",),
        not_left=r"[0-9][ ,.]$|[$€] ?$",
    ),
    Rule(
        name="day of that year",
        pattern=rf"{_WD}{{day}} {{month}},? (?:de )?(?:l'an(?:née)? {{rel}}|{{this}} année)",
        kind="date",
        nests=("aday",),
    ),
    Rule(
        name="day word month",
        pattern=rf"{_WD}(?:{{nth}}|{{daywords}})(?: de| d')? ?{{month}}(?:,? (?:de )?{{year}})?",
        kind="date",
        nests=("aday",),
    ),
    Rule(
        name="month day",
        pattern=rf"{_WD}{{month}}\.? (?:{{dd}}|{{nth}}|{{daywords}})(?:,? (?:de )?{{year}})?",
        kind="date",
        not_right=NOUN,
    ),
    Rule(
        name="days of a month",
        pattern=r"{day}(?: ?[-–] ?| au | à )(?:{weekday} )?{day} {month}(?: {year})?",
        kind="days",
    ),
    Rule(
        name="days and a month",
        pattern=r"(?:{day}, )?{day}(?: et (?:le )?| ou (?:le )?|, ){day} {month}(?: {year})?",
        kind="days",
        fixed={"and": True},
    ),
    Rule(
        name="blank numeric day",
        pattern=r"{dd} {dd} (?:{year}|{two})",
        kind="numeric",
        left=r"(?:\ble|^|[a-z]{4})$",
        not_right=r"^ ?[0-9]",
        not_left=r"[0-9.] ?$",
    ),
    Rule(
        name="blank numeric day without year",
        pattern=r"{dd} {dd}",
        kind="numeric",
        left=r"(?:\ble|^)$",
        right=r"^[ .]*$",
    ),
    Rule(
        name="numeric day without year",
        pattern=rf"{_WD}{{dd}}/{{dd}}",
        kind="numeric",
        left=r"(?:\b(?:le|du|au|sur|reviendrai|dès|avant)|^|[,(])$",
        not_right=r"^[-/.,][0-9]|^ ?(?:de|des|du|%)\b",
    ),
    Rule(
        name="day of month",
        pattern=r"{day}",
        kind="day of month",
        left=r"\b(?:le|du|au|avant le|sur le)$",
        right=r"^(?: ?[.!,;?]| pour | à | et |$| au )",
        not_right=r"^,[0-9]",
    ),
    Rule(
        name="weekday of day",
        pattern=r"{weekday} (?:le )?(?:{dd}|{nth}|{daywords})|{dd} {dayname}|{daywords} {dayname}",
        kind="weekday of day",
        not_right=rf"{NOUN}|^(?:h|:| heures)|^ (?!à\b|au\b|et\b|ou\b|en\b|dans\b|pour\b|sur\b|par\b|avec\b|après\b|avant\b|de\b|sera|est\b)[a-zéê]",
    ),
    Rule(
        name="nth weekday",
        pattern=r"(?:le |la )?(?:{nth}|{last}) (?:{dayname}|jour) (?:de |d'|du ){amonth}",
        kind="nth weekday",
        nests=("aday",),
    ),
    Rule(
        name="weekday of week",
        pattern=r"{dayname}(?:,| de)?(?: la)? semaine {rel}|la semaine {rel},? (?:le )?{dayname}",
        kind="weekday",
        fixed={"week": True},
    ),
    Rule(
        name="weekday of this week",
        pattern=r"{dayname}(?: de)? {this} semaine",
        kind="weekday",
        fixed={"week": True, "rel": (0, "now")},
    ),
    Rule(name="weekday in eight", pattern=r"{dayname} en {en}", kind="weekdays in"),
    Rule(name="relative weekday", pattern=r"{this} {dayname}|{dayname} {rel}", kind="weekday", nests=("aday",)),
    Rule(name="weekday", pattern=r"{dayname}", kind="weekday", nests=("aday",)),
    Rule(name="weekday abbreviated", pattern=r"{weekday}", kind="weekday", left=r"^$", right=r"^$"),
    Rule(
        name="next day",
        pattern=r"(?:le )?lendemain|(?:le )?jour suivant|le jour d'après|un jour (?:après|plus tard)",
        kind="then",
        fixed={"days": 1},
        not_right=r"^ (?:de|des)\b",
    ),
    Rule(
        name="day after", pattern=r"(?:le )?lendemain du {aday}", kind="shift", fixed={"n": 1, "unit": "day", "sign": 1}
    ),
    Rule(
        name="day before",
        pattern=r"la veille|le jour (?:d'avant|précédent)|un jour (?:plus tôt|avant)",
        kind="then",
        fixed={"days": -1},
        not_right=r"^ (?:de|des|du|que|qu')\b",
    ),
    Rule(name="same day", pattern=r"le même jour|ce jour-là", kind="then", fixed={"days": 0}),
    Rule(name="by then", pattern=r"d'ici là|jusque-là", kind="that date"),
    Rule(
        name="that date",
        pattern=r"cette date",
        kind="that date",
        left=r"\b(?:à|avant|après|jusqu'à|d'ici|dès|depuis|de|pour)$",
    ),
    Rule(
        name="distance ago",
        pattern=rf"(?:il y a|il ya|voici|voilà) {_ABOUT}(?:{{n}}|{{vague}}) {{unit}}(?: et {{n}} {{unit}})?",
        kind="shift",
        fixed={"sign": -1},
    ),
    Rule(
        name="distance later",
        pattern=rf"{_ABOUT}(?:{{n}}|{{vague}}) {{unit}} plus tard",
        kind="shift",
        fixed={"from": "then", "sign": 1},
        not_right=r"^ (?:que\b|qu'|le\b|la\b|l')",
    ),
    Rule(
        name="distance earlier",
        pattern=rf"{_ABOUT}(?:{{n}}|{{vague}}) {{unit}} (?:plus tôt|auparavant)",
        kind="shift",
        fixed={"from": "then", "sign": -1},
        not_right=r"^ (?:que\b|qu'|le\b|la\b|l')",
    ),
    Rule(
        name="distance after",
        pattern=rf"{_ABOUT}(?:{{n}}|{{vague}}) {{unit}} après",
        kind="shift",
        fixed={"from": "then", "sign": 1},
        right=r"^(?:[.,;:)]|$)",
    ),
    Rule(
        name="distance before",
        pattern=rf"{_ABOUT}(?:{{n}}|{{vague}}) {{unit}} avant",
        kind="shift",
        fixed={"from": "then", "sign": -1},
        right=r"^(?:[.,;:)]|$)",
    ),
    Rule(name="distance from a day", pattern=rf"{_ABOUT}{{n}} {{unit}} {{towards}} {{aday}}", kind="shift"),
    Rule(
        name="holiday",
        pattern=r"(?:la |le |l')?{holiday}(?:,? (?:de |en )?{year}| {rel}| de l'année {rel})?",
        kind="holiday",
        nests=("aday",),
    ),
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
        pattern=rf"{_ABOUT}(?:{{n}}|{{vague}})[ -]{{unit}}",
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
