"""French words for time."""

from typing import Final

from monitor.extract.language.fr.time_rules import RULES
from monitor.extract.language.shared_times import ROMAN, listed
from monitor.extract.language.times import Feast, Times, Verb

_ONES: Final = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"]
_TEENS: Final = ["dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"]
_TENS: Final = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_NUMBERS: Final = (
    {word: value for value, word in enumerate([*_ONES, *_TEENS], 1)}
    | _TENS
    | {"une": 1, "cent": 100, "cents": 100, "mille": 1000, "mil": 1000, "quatre-vingts": 80, "quatre-vingt": 80}
    | {
        "premier": 1,
        "première": 1,
        "deuxième": 2,
        "deuxieme": 2,
        "second": 2,
        "seconde": 2,
        "troisième": 3,
        "quatrième": 4,
        "cinquième": 5,
    }
)
_COUNTS: Final = "|".join(
    sorted(
        (
            word
            for word in _NUMBERS
            if (_NUMBERS[word] < 100 or word.startswith("cent"))
            and not word.endswith(("eme", "ème", "er", "ère", "second", "seconde"))
        ),
        key=lambda word: (-len(word), word),
    )
)
_MONTHS: Final = (
    "janvier, janv., janv, jan., jan", "février, fevrier, févr., févr, fév., fév, fev., fev", "mars", "avril, avr., avr", "mai", "juin",
    "juillet, juil., juil, jui., jui", "août, aout", "septembre, sept., sept, sep., sep", "octobre, oct., oct", "novembre, nov., nov",
    "décembre, decembre, déc., déc, dec., dec",
)  # fmt: skip
_DAYS: Final = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_UNITS: Final = listed(
    {
        "day": "jour, jours, journée, journées, j", "week": "semaine, semaines, sem.", "month": "mois", "quarter": "trimestre, trimestres",
        "year": "an, ans, année, années, annees, annee", "decade": "décennie, décennies", "century": "siècle, siècles",
        "hour": "heure, heures", "minute": "minute, minutes", "second": "seconde, secondes", "night": "nuit, nuits", "weekend": "week-end, week-ends, weekend",
        "fortnight": "quinzaine",
    }
)  # fmt: skip
_FEASTS: Final[dict[Feast, str]] = {
    (1, 1): "nouvel an, jour de l'an, le nouvel an, yuandan, premier de l'an",
    (1, 6): "épiphanie, fête des rois",
    (2, 14): "saint-valentin, saint valentin",
    (5, 1): "fête du travail, fete du travail, 1er-mai",
    (5, 8): "8-mai",
    (5, 6, 2): "fête des mères, fete des meres",
    (6, 6, 3): "fête des pères, fete des peres",
    (7, 14): "fête nationale, 14-juillet",
    (8, 15): "assomption",
    (11, 1): "toussaint, journée de la toussaint, jour de la toussaint, jour des morts",
    (11, 11): "armistice",
    (
        11,
        3,
        4,
    ): "thanksgiving, thanks giving, jour de thanks giving, jour de thanksgiving, action de grace, action de grâce",
    (12, 24): "veille de noel, veille de noël, réveillon de noël, reveillon de noel",
    (12, 25): "noël, noel, jour de noel, jour de noël",
    (12, 31): "saint-sylvestre, saint sylvestre, réveillon de nouvel an, réveillon du nouvel an, veille du nouvel an",
    ("easter", -47): "mardi gras",
    ("easter", -46): "mercredi des cendres",
    ("easter", -7): "rameaux, dimanche des rameaux",
    ("easter", -3): "jeudi saint",
    ("easter", -2): "vendredi saint",
    ("easter", 0): "pâques, paques, dimanche de pâques",
    ("easter", 1): "lundi de pâques",
    ("easter", 39): "ascension, jeudi de l'ascension",
    ("easter", 49): "pentecôte, pentecote",
    ("easter", 50): "lundi de pentecôte",
    ("CN", "chinese new year", 0): "nouvel an chinois",
    ("AE", "eid al-fitr", 0): "aïd el-fitr, aïd al-fitr",
    ("AE", "eid al-fitr", -30): "ramadan",
    ("IL", "yom kippur", 0): "yom kippour",
}
_AFTER: Final = {
    "prochain": (1, "near"), "prochaine": (1, "near"), "prochains": (1, "near"), "prochaines": (1, "near"),
    "dernier": (-1, "now"), "dernière": (-1, "now"), "derniers": (-1, "now"), "dernières": (-1, "now"),
    "passé": (-1, "now"), "passée": (-1, "now"), "suivant": (1, "then"), "suivante": (1, "then"), "d'après": (1, "then"),
    "précédent": (-1, "then"), "précédente": (-1, "then"), "en cours": (0, "now"), "courant": (0, "now"),
    "écoulé": (-1, "now"), "écoulée": (-1, "now"), "à venir": (1, "near"), "qui vient": (1, "near"),
}  # fmt: skip

TIMES: Final = Times(
    code="fr",
    order="DMY",
    words={
        "month": listed(dict(enumerate(_MONTHS, 1))),
        "monthname": {
            name: number
            for number, names in enumerate(_MONTHS, 1)
            for name in names.split(", ")
            if (len(name) > 5 and "." not in name) or name in ("mai", "mars", "juin", "avril", "août", "aout")
        },
        "weekday": listed({number: f"{name}, {name[:3]}., {name[:3]}" for number, name in enumerate(_DAYS)}),
        "dayname": {name: number for number, name in enumerate(_DAYS)},
        "number": _NUMBERS,
        "joiner": {"et": 0, "à": 0},
        "unit": _UNITS,
        "units": {word: unit for word, unit in _UNITS.items() if word.endswith("s")},
        "period": {
            word: unit
            for word, unit in _UNITS.items()
            if unit in ("week", "month", "quarter", "year", "decade", "weekend")
            and (unit == "month" or not word.endswith("s"))
        },
        "rel": _AFTER,
        "side": {"dernier": -1, "prochain": 1},
        "this": dict.fromkeys(("ce", "cet", "cette"), (0, "now")),
        "before": {
            "prochain": (1, "near"),
            "prochaine": (1, "near"),
            "prochains": (1, "near"),
            "prochaines": (1, "near"),
            "dernier": (-1, "now"),
            "dernière": (-1, "now"),
            "derniers": (-1, "now"),
            "dernières": (-1, "now"),
        },
        "season": {"printemps": "SP", "été": "SU", "automne": "FA", "hiver": "WI"},
        "deictic": {
            "aujourd'hui": 0,
            "demain": 1,
            "hier": -1,
            "après-demain": 2,
            "apres-demain": 2,
            "après demain": 2,
            "avant-hier": -2,
            "avant hier": -2,
            "ce jour": 0,
            "la journée": 0,
            "dans la journée": 0,
        },
        "part": listed(
            {"MO": "matin, matinée", "MI": "midi", "AF": "après-midi, apres-midi", "EV": "soir, soirée", "NI": "nuit"}
        ),
        "moment": {"midi": (12, 0), "minuit": (24, 0)},
        "sized": listed(
            {
                1: "premier, 1er, première",
                2: "deuxième, second, 2e, 2ème",
                3: "troisième, 3e, 3ème",
                4: "quatrième, dernier, 4e, 4ème",
            }
        ),
        "last": {"dernier": -1, "dernière": -1},
        "edge": listed(
            {
                "END": "fin, la fin, fin de, clôture",
                "START": "début, le début, commencement, tout début",
                "MID": "mi, milieu, le milieu, la mi, courant",
                "EARLY": "les premiers jours",
                "LATE": "les derniers jours",
                "H1": "première moitié, la première moitié, première quinzaine, la première quinzaine",
                "H2": "seconde moitié, la seconde moitié, deuxième moitié, seconde quinzaine, la seconde quinzaine, deuxième quinzaine",
            }
        ),
        "vague": {
            "quelques": "X",
            "plusieurs": "X",
            "une dizaine de": 10,
            "une quinzaine de": 15,
            "une vingtaine de": 20,
            "une trentaine de": 30,
            "une demi": 0.5,
            "un demi": 0.5,
        },
        "often": listed(
            {
                "P1D": "quotidien, quotidienne, quotidiennement, chaque jour, tous les jours",
                "P1W": "hebdomadaire, chaque semaine",
                "P1M": "mensuel, mensuelle, mensuellement, chaque mois, tous les mois",
                "P3M": "trimestriel, trimestrielle",
                "P6M": "semestriel, semestrielle",
                "P1Y": "annuel, annuelle, annuellement, chaque année, tous les ans, par an",
            }
        ),
        "vaguely": listed(
            {
                "PRESENT_REF": "maintenant, actuellement, désormais, en ce moment, à présent, à l'heure actuelle",
                "PAST_REF": "récemment, dernièrement, autrefois, jadis, dans le passé",
                "FUTURE_REF": "à l'avenir, prochainement, bientôt",
            }
        ),
        "holiday": {name: feast for feast, names in _FEASTS.items() for name in names.split(", ")},
        "towards": {
            "après": 1,
            "à compter du": 1,
            "à partir du": 1,
            "à partir de": 1,
            "avant": -1,
            "à compter de": 1,
            "après le": 1,
            "avant le": -1,
        },
        "roman": ROMAN,
        "en": {"8": 1, "huit": 1, "15": 2, "quinze": 2},
    },
    shapes={
        "day": r"(?:0?[1-9]|[12][0-9]|3[01])(?:er|e|ème|eme)?",
        "nth": r"(?:0?[1-9]|[12][0-9]|3[01])(?:er|ère|e|ème|eme)|premier|première|deuxième|deuxieme|seconde?|troisième|quatrième|cinquième",
        "daywords": rf"(?:vingt|trente)(?: et |-| )(?:{'|'.join(_ONES)})|{'|'.join([*_ONES, *_TEENS])}|dix[- ](?:sept|huit|neuf)|vingt|trente",
        "n": rf"{{digits}}|une?|(?:{_COUNTS})(?:(?:-| et |-et-| )(?:{_COUNTS})){{0,4}}",
        "compact": "(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])",
    },
    tenses={
        word: verb
        for verb, words in (
            (
                Verb.AHEAD,
                "sera seront aura auront devra devront doit doivent pourra pourront peut peuvent va vont expire expirera expirent entrera prendra "
                "prend débutera commencera commence débute se tiendra prévoit prévoient compte veut devrait devraient pourrait pourraient fera feront ouvrira s'achève "
                "s'achèvera deviendra restera tiendra aurait",
            ),
            (
                Verb.PAST,
                "avait avaient était étaient fut furent eut dit déclaré affirmé annoncé indiqué été eu fait pris mis vu rendu perdu reçu venu "
                "mort né depuis venue venus venues arrivé arrivée arrivés arrivées arrivait arrivaient",
            ),
            (
                Verb.OPEN,
                "expirait expiraient finissait finissaient s'achevait s'achevaient cessait cessaient devait devaient terminait terminaient courait couraient "
                "prenait prenaient arrivait arrivaient échouait comptait prévoyait prévoyaient allait allaient",
            ),
            (
                Verb.MOVE,
                "reporté reportée reportés reportées repoussé repoussée repoussés repoussées renvoyé renvoyée ajourné ajournée décalé décalée prolongé prolongée prorogé "
                "prorogée avancé avancée avancés avancées reporta repoussa prolongea prorogea avança",
            ),
            (Verb.PLAN, "prévu prévue prévus prévues attendu attendue fixé fixée programmé programmée échéance"),
        )
        for word in words.split()
    },
    aims=r"\b(?:au|à|en|jusqu['’]au|jusqu['’]en|jusqu['’]à)(?: la| fin| début)*\Z",
    infinitive=frozenset(),
    past_endings=(
        "aient",
        "èrent",
        "ée",
        "és",
        "ées",
        "né",
        "cé",
        "ré",
        "lé",
        "sé",
        "gé",
        "pé",
        "vé",
        "mé",
        "dé",
        "ué",
        "ié",
    ),
    ahead_endings=("era", "dra", "rra", "eront", "iront", "dront", "rront"),
    pairs={
        "entre": {"en": Verb.AHEAD},
        "entrent": {"en": Verb.AHEAD},
        "a": {"lieu": Verb.AHEAD},
        "ont": {"lieu": Verb.AHEAD},
    },
    articles=frozenset({"le", "la"}),
    planned=r"\bdevai(?:t|ent)\b[^,]{0,40}@",
    broken=r"\W*(?:et|mais)\b[^,;.]{0,20}?\b(?:ne\b|n['’])",
    deadlines=frozenset(["jusqu'à", "jusqu'au", "au", "avant", "d'ici", "ici", "plus tard"]),
    distances=frozenset({"dans", "sous", "ici"}),
    events=r" (?:après|avant|à compter|à partir|suivant|de|du|des)\b",
    between=("entre", "et"),
    joint=r",? ?(?:à|au|et|ou|-|–|—|/|,|jusqu'à|jusqu'en) ?(?:le )?",
    clock_link=r",? ?(?:à|vers|dès|le|du|ce)? ?",
    byline=r"^\W*(?:publié|mis à jour|modifié|date)(?: le)?\s*:?\s*$",
    rules=RULES,
)
