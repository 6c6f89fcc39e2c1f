"""French patterns for days and holidays, and for all time in the order in which they are tried."""

from typing import Final

from monitor.extract.language.fr.period_rules import ABOUT, PERIOD_RULES
from monitor.extract.language.shared_times import NOUN, SHARED, SLASHED
from monitor.extract.language.times import Rule

_WD: Final = r"(?:{weekday},? (?:le )?)?"
_ALONE: Final = r"^(?: ?[.!,;?)»]|$| (?:pour|à|et|au|dans|chez|par|avec|mais|ou|car|puis|afin|comme|inclus|compris|matin|soir|midi)\b| en (?![0-9]))"
"""Behind a day of a month of which the month is not told."""

RULES: Final = (
    Rule(
        name="no time",
        pattern=r"bonjour|bonne (?:journée|nuit|année|soirée|semaine)|bon (?:mois|week-end|après-midi)|jour après jour|homme de l'année|par année",
        kind="nothing",
    ),
    Rule(name="some day", pattern=r"un jour", kind="nothing", not_left=r"(?:\bd['’]|\b(?:pour|pendant) )$"),
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
        pattern=r"(?:{day}, )?" * 6 + r"{day}(?: et (?:le )?| ou (?:le )?|, ){day} {month}(?: {year})?",
        kind="days",
        fixed={"and": True},
    ),
    Rule(
        name="day instead of a day",
        pattern=r"{day},? (?:au lieu du|à la place du|et non(?: pas| plus)?,? (?:(?:comme|ainsi que) [a-zé]+,? )?le|(?:et )?non pas le|mais le) (?:{weekday} )?{day} {month}(?: {year})?",
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
        name="day of this month",
        pattern=r"{day} (?:de {this} mois|du mois en cours|du présent mois)",
        kind="day of month",
        fixed={"rel": (0, "now")},
        left=r"\b(?:le|du|au)$",
    ),
    Rule(
        name="day of month brought forward",
        pattern=r"{day}",
        kind="day of month",
        fixed={"forward": True},
        left=r"\b(?:avanc|anticip)(?:é|ée|és|ées|e|ent|ons|er|a|era|eront) (?:[^ ,.;]+ ){0,2}?(?:au|du)$",
        right=_ALONE,
        not_right=r"^,[0-9]",
    ),
    Rule(
        name="day of month",
        pattern=r"{day}",
        kind="day of month",
        left=r"\b(?:le|du|au|avant le|sur le)$",
        right=_ALONE,
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
        pattern=rf"(?:il y a|il ya|voici|voilà) {ABOUT}(?:{{n}}|{{vague}}) {{unit}}(?: et {{n}} {{unit}})?",
        kind="shift",
        fixed={"sign": -1},
    ),
    Rule(
        name="distance later",
        pattern=rf"{ABOUT}(?:{{n}}|{{vague}}) {{unit}} plus tard",
        kind="shift",
        fixed={"from": "then", "sign": 1},
        not_right=r"^ (?:que\b|qu'|le\b|la\b|l')",
    ),
    Rule(
        name="distance earlier",
        pattern=rf"{ABOUT}(?:{{n}}|{{vague}}) {{unit}} (?:plus tôt|auparavant)",
        kind="shift",
        fixed={"from": "then", "sign": -1},
        not_right=r"^ (?:que\b|qu'|le\b|la\b|l')",
    ),
    Rule(
        name="distance after",
        pattern=rf"{ABOUT}(?:{{n}}|{{vague}}) {{unit}} après",
        kind="shift",
        fixed={"from": "then", "sign": 1},
        right=r"^(?:[.,;:)]|$)",
    ),
    Rule(
        name="distance before",
        pattern=rf"{ABOUT}(?:{{n}}|{{vague}}) {{unit}} avant",
        kind="shift",
        fixed={"from": "then", "sign": -1},
        right=r"^(?:[.,;:)]|$)",
    ),
    Rule(name="distance from a day", pattern=rf"{ABOUT}{{n}} {{unit}} {{towards}} {{aday}}", kind="shift"),
    Rule(
        name="holiday",
        pattern=r"(?:la |le |l')?{holiday}(?:,? (?:de |en )?{year}| {rel}| de l'année {rel})?",
        kind="holiday",
        nests=("aday",),
    ),
    *PERIOD_RULES,
)
