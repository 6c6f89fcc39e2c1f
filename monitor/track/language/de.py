"""What tracking knows of German."""

from monitor.track.language.shape import OFFER, RULE, STOP, THING, Language, Names, Sentences, Sums

_NAMES = Names(
    unions={"Europäische Union": "EU", "Europäischen Union": "EU"},
    sorts={
        "pact": """abkommen vertrag vereinbarung ubereinkommen pachtvertrag mietvertrag waffenruhe
            waffenstillstand feuerpause lizenz""",
        OFFER: "angebot offerte ubernahmeangebot",
        RULE: "gesetz verordnung richtlinie erlass massnahme",
        "mandate": "mandat einsatz mission",
        "sanction": "sanktion zoll einfuhrstopp embargo",
        "talks": "gesprach verhandlung treffen sitzung gipfel wahl abstimmung",
        "program": "programm projekt",
        "committee": "ausschuss",
        "commission": "kommission",
        "council": "rat",
        "agency": "agentur",
        "report": "bericht",
        "release": "veroffentlichung",
        "payment": "zahlung",
        "bond": "anleihe",
        "debt": "kredit",
    },
    branches={
        "truce": "waffenruhe waffenstillstand feuerpause",
        "lease": "pachtvertrag mietvertrag",
        "licence": "lizenz",
    },
    silent="""der die das den dem des ein eine einer eines einem und oder von vom zu zum zur im am in mit fur auf aus
        bei nach uber nr
        frist termin laufzeit gultigkeit geltungsdauer verlangerung ablauf ende gegenwartig bisherig nummer""",
    successors="neu neue neuer neues nachste nachster nachfolge",
    indefinite="ein eine einen einem einer",
    ordinals={
        1: "erste erster erstes",
        2: "zweite zweiter zweites",
        3: "dritte dritter drittes",
        4: "vierte vierter viertes",
        5: "funfte funfter fünfte fünfter",
        6: "sechste sechster",
        7: "siebte siebter",
        8: "achte achter",
        9: "neunte neunter",
        10: "zehnte zehnter",
        11: "elfte elfter",
        12: "zwolfte zwolfter zwölfte zwölfter",
    },
    papers="verordnung erlass richtlinie",
    parts="abschnitt artikel absatz kapitel teil anhang anlage",
    kin=r"(?:tochter|schwester)(?:firma|gesellschaft|unternehmen)|muttergesellschaft",
)

_SUMS = Sums(
    currencies={
        "$": "dollar",
        "€": "euro",
        "£": "pfund",
        "¥": "yen yuan",
        "₴": "griwna hrywnja",
        "₽": "rubel",
        "₹": "rupie",
        "F": "franken",
        "M": "mark",
        "¢": "cent",
    },
    scales={3: "tausend tsd", 6: "million millionen mio", 9: "milliarde milliarden mrd", 12: "billionen"},
    pieces="aktie aktien tonne fass",
    each="je pro",
    numbered="nr nummer",
)

_NOW, _ON = r"(?:nun|nunmehr|jetzt|stattdessen)", r"(?:erst )?(?:am|ab|für den|bis zum|auf den)"
_VERB = r"(?: (?:statt|stattfinden|beginnen|\w*ge\w+(?:t|en)))"

_DEEDS = (
    dict.fromkeys(
        """freigabe freigegeben freizugeben freigibt öffnung öffnen öffnet geöffnet öffnete eröffnung
            wiedereröffnung eröffnen eröffnet eröffnete wiedereröffnet eröffnete offen befahrbar einweihung
            einweihen eingeweiht weihte inbetriebnahme betrieb""".split(),
        "open",
    )
    | dict.fromkeys(
        """fertigstellung fertig fertiggestellt fertigzustellen fertigstellen abschluss abgeschlossen
            abzuschließen vollendet vollendung""".split(),
        "complete",
    )
    | dict.fromkeys(
        """lieferung auslieferung liefern liefert geliefert ausgeliefert lieferte lieferten übergabe
            übergeben übergab übergibt""".split(),
        "deliver",
    )
)
"""What is done, with the nouns that tell it."""

_SENTENCES = Sentences(
    irregular=_DEEDS,
    stages="""entwurf vorentwurf zwischenbericht testlauf probelauf probebetrieb testversion probefahrt zeitplan""",
    early=(
        r"\b(?:tage?|wochen?|monate?) (?:früher|vor (?:dem|der) (?:termin|frist|zeit))\b|"
        r"\bvorzeitig\b|\bfrüher als (?:geplant|angekündigt|vorgesehen)\b|\bvor der zeit\b"
    ),
    forerunners="zwischenbericht entwurf vorentwurf vorarbeiten generalprobe probe pressekonferenz",
    former=r"bisherig\w*|laufend\w*|ursprünglich\w*|alte[nrs]?|derzeitig\w*|jetzig\w*|eigentlich",
    checks="uberprufung inspektion",
    taken_up="annehmen|angenommen|annahmen?",
    signing="hat haben einen eine ein seinen ihren unterschrieben unterzeichnet",
    beside="mit über für",
    frames=(
        rf"{THING} (?:findet|beginnt|startet|öffnet|wird|ist|soll) {_NOW} {_ON} @{_VERB}?{STOP}",
        rf"der neue termin (?:für|des|der) {THING} ist (?:nun )?der @{STOP}",
    ),
    again=r"\bdoch noch\b",
    pronouns="er sie es",
    closed="der die das dem des den für",
    headed="der des für",
)

DE = Language(names=_NAMES, sums=_SUMS, sentences=_SENTENCES)
