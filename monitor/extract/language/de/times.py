"""German words and patterns for time."""

from typing import Final

from monitor.extract.language.de.holidays import HOLIDAYS
from monitor.extract.language.de.time_rules import RULES
from monitor.extract.language.shared_times import inflect, listed
from monitor.extract.language.times import Times, Verb

_ONES: Final = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
_TEENS: Final = [
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn",
]
_TENS: Final = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
_CARDINALS: Final = (
    {word: value for value, word in enumerate([*_ONES, *_TEENS], 1)}
    | {word: 10 * value for value, word in enumerate(_TENS, 2)}
    | {f"{one}und{ten}": 10 * tens + ones for tens, ten in enumerate(_TENS, 2) for ones, one in enumerate(_ONES, 1)}
    | {"hundert": 100, "einhundert": 100}
)
_ARTICLES: Final = dict.fromkeys(["eine", "einer", "einem", "einen", "eines", "eins"], 1)
_NTH_STEMS: Final = {
    {"ein": "erst", "drei": "dritt", "sieben": "siebt", "acht": "acht"}.get(
        word, word + ("t" if value < 20 else "st")
    ): value
    for word, value in _CARDINALS.items()
    if value <= 31
} | {"dreissigst": 30}
_NTH: Final = inflect(_NTH_STEMS, "e en er es em")

_REL_STEMS: Final = {
    "nächst": (1, "near"), "kommend": (1, "near"), "übernächst": (2, "now"), "letzt": (-1, "now"),
    "vergangen": (-1, "now"), "vorig": (-1, "now"), "vorletzt": (-2, "now"), "dies": (0, "now"),
    "laufend": (0, "now"), "folgend": (1, "then"), "darauffolgend": (1, "then"), "selb": (0, "then"), "jen": (0, "then"),
    "gleich": (0, "then"),
}  # fmt: skip
_MONTH_NAMES: Final = (
    "januar, jänner", "februar, feber", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "dezember",
)  # fmt: skip
_MONTH_ABBREVIATIONS: Final = (
    "jan., jan, jän.", "feb., feb", "mrz., mär., mrz", "apr., apr", "mai", "jun., jun", "jul., jul", "aug., aug",
    "sep., sept., sep, sept", "okt., okt, oct", "nov., nov", "dez., dez",
)  # fmt: skip
_MONTHS: Final = listed(dict(enumerate(_MONTH_NAMES, 1)))
_DAYS: Final = (
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag, sonnabend", "sonntag",
)  # fmt: skip
_DAY_NAMES: Final = listed(dict(enumerate(_DAYS)))
_DAY_ABBREVIATIONS: Final = listed(
    dict(enumerate(("=Mo., =Mo", "=Di., =Di", "=Mi., =Mi", "=Do., =Do", "=Fr., =Fr", "=Sa., =Sa", "=So., =So")))
)
_UNITS: Final = listed(
    {
        "day": "tag, tage, tagen, tages, tg.", "week": "woche, wochen", "month": "monat, monate, monaten, monats",
        "quarter": "quartal, quartale, quartalen, quartals, vierteljahr, vierteljahre, vierteljahren, vierteljahres", "year": "jahr, jahre, jahren, jahres",
        "decade": "jahrzehnt, jahrzehnte, jahrzehnten", "century": "jahrhundert, jahrhunderte, jahrhunderten",
        "hour": "stunde, stunden", "minute": "minute, minuten", "second": "sekunde, sekunden",
        "night": "nacht, nächte, nächten", "weekend": "wochenende, wochenenden",
    }
)  # fmt: skip

TIMES: Final = Times(
    code="de",
    order="DMY",
    words={
        "month": _MONTHS | listed(dict(enumerate(_MONTH_ABBREVIATIONS, 1))),
        "monthname": {f"={name.title()}": number for name, number in _MONTHS.items()},
        "weekday": _DAY_NAMES | _DAY_ABBREVIATIONS,
        "dayname": _DAY_NAMES | {f"={name.title()}s": number for name, number in _DAY_NAMES.items()},
        "everyday": {f"={name}s": number for name, number in _DAY_NAMES.items()},
        "ending": {
            "jahresende": "year",
            "monatsende": "month",
            "quartalsende": "quarter",
            "jahreswechsel": "year",
            "jahresschluss": "year",
            "ende des jahres": "year",
        },
        "dayabbr": {name.lstrip("=").lower(): number for name, number in _DAY_ABBREVIATIONS.items()},
        "number": _CARDINALS | _ARTICLES | _NTH,
        "joiner": {},
        "unit": _UNITS,
        "units": {
            word: unit
            for word, unit in _UNITS.items()
            if word[-1] in "en" and word not in ("woche", "stunde", "minute", "sekunde", "wochenende")
        },
        "period": {
            word: unit
            for word, unit in _UNITS.items()
            if unit in ("week", "month", "quarter", "year", "decade", "century", "weekend")
        },
        "rel": inflect(_REL_STEMS, "e en er es em"),
        "side": {"vergangenen": -1, "letzten": -1, "kommenden": 1},
        "yearstep": listed({-1: "vorjahr, vorjahres, vorjahreszeitraum, vorjahreszeitraums, vorjahreswert"}),
        "monthstep": listed({-1: "vormonat, vormonats"}),
        "weekstep": listed({-1: "vorwoche"}),
        "sametime": listed({"year": "zeitraum, zeitraums", "month": "monat, monats", "quarter": "quartal, quartals"}),
        "tomorrow": {"=Morgen": 1},
        "nightword": {"nacht": "NI"},
        "decade": {f"{ten}er": 10 * value for value, ten in enumerate(_TENS, 2)},
        "adjunit": inflect(
            {
                "jährig": "year",
                "tägig": "day",
                "wöchig": "week",
                "monatig": "month",
                "stündig": "hour",
                "minütig": "minute",
            },
            "e en er es em",
        ),
        "season": listed(
            {
                "SP": "frühling, frühjahr, frühlings, frühjahrs",
                "SU": "sommer, sommers",
                "FA": "herbst, herbstes",
                "WI": "winter, winters",
            }
        ),
        "deictic": {
            "heute": 0,
            "=morgen": 1,
            "gestern": -1,
            "übermorgen": 2,
            "vorgestern": -2,
            "vorvorgestern": -3,
            "heutigen tag": 0,
            "morgigen tag": 1,
            "gestrigen tag": -1,
        }
        | inflect({"heutig": 0, "gestrig": -1, "morgig": 1}, "e en er es"),
        "part": listed(
            {
                "MO": "=Morgen, =Vormittag, =Früh, früh, frühmorgens, =vormittag, morgens, vormittags",
                "MI": "=Mittag, mittags",
                "AF": "=Nachmittag, nachmittags, =nachmittag",
                "EV": "=Abend, abends, =abend",
                "NI": "=Nacht, nachts, =nacht",
            }
        ),
        "partend": listed(
            {"MO": "morgen, vormittag, früh", "MI": "mittag", "AF": "nachmittag", "EV": "abend", "NI": "nacht"}
        ),
        "moment": {"mitternacht": (24, 0)},
        "sized": listed(
            {
                1: "ersten, erste, erstes, erster, 1.",
                2: "zweiten, zweite, zweites, zweiter, 2.",
                3: "dritten, dritte, drittes, dritter, 3.",
                4: "vierten, vierte, viertes, vierter, letzten, 4.",
            }
        ),
        "last": dict.fromkeys(["letzte", "letzter", "letzten", "letztes", "letztem"], -1),
        "monthhalf": listed({"H1": "erste, ersten", "H2": "zweite, zweiten, letzte, letzten"}),
        "edge": listed(
            {
                "START": "anfang, beginn, auftakt",
                "MID": "mitte, laufe, lauf",
                "END": "ende, schluss",
                "H1": "erste hälfte, ersten hälfte",
                "H2": "zweite hälfte, zweiten hälfte",
                "EARLY": "frühen, frühe",
                "LATE": "späten, späte",
            }
        ),
        "vague": listed(
            {
                "X": "einige, einigen, wenige, wenigen, weniger, mehrere, mehreren, ein paar, zahlreiche, viele, vielen, etlichen, etliche",
                0.5: "ein halbes, einem halben, ein halber, halben, halbes",
            }
        ),
        "often": listed(
            {
                "P1D": "täglich, tägliche, täglichen",
                "P1W": "wöchentlich, wöchentliche, wöchentlichen",
                "P1M": "monatlich, monatliche, monatlichen",
                "P1Y": "jährlich, jährliche, jährlichen, alljährlich",
                "P3M": "vierteljährlich, quartalsweise",
                "P6M": "halbjährlich",
                "PT1H": "stündlich",
            }
        ),
        "vaguely": listed(
            {
                "PRESENT_REF": "jetzt, derzeit, zurzeit, zur zeit, gegenwärtig, momentan, aktuell, heutzutage, nun, bislang, bisher",
                "PAST_REF": "kürzlich, jüngst, neulich, vor kurzem, früher, damals, zuletzt, einst",
                "FUTURE_REF": "in zukunft, künftig, die zukunft, demnächst, bald",
            }
        ),
        "holiday": HOLIDAYS,
        "ago": {"her": -1},
        "towards": {"nach": 1, "ab": 1, "vor": -1, "seit": 1},
    },
    shapes={
        "day": r"(?:0?[1-9]|[12][0-9]|3[01])(?:\.|te[nr]?)?",
        "dotday": r"(?:0?[1-9]|[12][0-9]|3[01])\.",
        "nth": "|".join(sorted(_NTH, key=lambda word: (-len(word), word))),
        "n": r"{digits}|" + "|".join(sorted([*_CARDINALS, *_ARTICLES], key=lambda word: (-len(word), word))),
        "compact": "(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])",
    },
    tenses={
        word: verb
        for verb, listed_words in (
            (
                Verb.AHEAD,
                "wird werden werde soll sollen muss müssen will wollen kann können könnte könnten dürfen darf würde plant planen läuft laufen endet enden "
                "beginnt beginnen startet starten tritt findet bleibt fällig spätestens geplant vorgesehen erwartet voraussichtlich künftig gilt gelten "
                "tagt tagen spielt spielen trifft treffen feiert feiern lädt laden öffnet öffnen schließt schließen referiert spricht "
                "wandert fährt fahren ruht bringt bringen folgt folgen kommt kommen geht gehen gibt geben veranstaltet organisiert "
                "stellt stellen präsentiert bietet wählt wählen entscheidet entscheiden berät beraten stimmt stimmen reist reisen kehrt "
                "geplante geplanten vorgesehene vorgesehenen angesetzte angesetzten erwartete erwarteten klart regnet schneit singt hält halten liest zeigt zeigen kämpft gastiert tanzt eröffnet empfängt besucht steht stehen",
            ),
            (
                Verb.PAST,
                "hat haben hatte hatten war waren wurde wurden worden sagte sagten gab gaben kam kamen ging gingen fand fanden nahm stieg "
                "fiel fielen verlor verloren gewann gewannen hieß blieb blieben starben sprach sprachen schlug trug traten zog zogen schrieb rief half traf trafen brach brachen "
                "stieß fuhr fuhren flog lief liefen hielt ließ saß sah las sank sanken stiegen begannen entstand erhielt bekam wuchs gelang erschien verließ floh schoss bot begann starb wurde schloss trat lag stand seit schon bereits",
            ),
            (
                Verb.MOVE,
                "verschoben verschob verlegt verlegte verlegten vertagt vertagte vertagten vorverlegt vorgezogen gelegt",
            ),
        )
        for word in listed_words.split()
    },
    aims=r"\b(?:auf|bis)(?: den| die| das| zum| kommenden| nächsten)*\Z",
    infinitive=frozenset(),
    past_endings=("ierte", "ierten", "chte", "chten", "gte", "gten", "rte", "rten", "ndete", "ndeten"),
    articles=frozenset({"zum", "zur"}),
    verb_second=True,
    openers=frozenset({"im", "am", "von", "vom", "in"}),
    sinces=frozenset(["seit"]),
    participles=(
        r" (?!geplan|vorgeseh|angesetz|erwarte|anberaum|terminier|(?:letzt|zweit|dritt|bekannt|gesamt|könn|möch|soll|müss|dürf|woll)te|"
        r"(?:eig|off|verschied|selt)ene)(?:[a-zäöüß]{4,}(?:(?<!s)te[rs]?|ene[nrs]?)|[a-zäöüß]*(?:ge[a-zäöüß]{2,}|ier|lich|ig|ck)ten)\b|"
        r" [a-zäöüß]+ge[a-zäöüß]{2,}(?:t|en),|"
        r" [a-zäöüß]{4,}(?:t|en) (?:wurden?|worden|hat|hatten?|haben|waren?|ist|sind)\b"
    ),
    ahead_of=frozenset(["für", "bis", "ab", "zum", "zur", "auf"]),
    planned=r"\b(?:eigentlich|ursprünglich)\b[^,@]{0,30}@|\bsollten?\b[^,@]{0,40}@|@[^,@]{0,30}\bsollten?\b",
    broken=r"\W*(?:und|aber|doch)\b[^,;.]{0,30}?\b(?:nicht|nie)\b",
    deadlines=frozenset(["bis"]),
    distances=frozenset({"in", "binnen", "innerhalb"}),
    stretches=r"(?:%|\bProzent|\bPunkte)(?: (?:mehr|weniger|Lohn|Gehalt|Plus|Zuwachs))+ in(?:nerhalb)?$",
    events=r" (?:nach|vor|ab|seit|von|vom)\b",
    between=("zwischen", "und"),
    joint=r",? ?(?:bis|und|oder|-|–|—|/|,) ?(?:zum )?",
    clock_link=r",? ?(?:um|gegen|ab|bis|am|des|vom)? ?",
    byline=r"^\W*(?:veröffentlicht|aktualisiert|stand|erstellt|datum)(?: am)?\s*:?\s*(?:\d[\d:]* uhr,? ?)?$",
    rules=RULES,
)
