"""What tracking knows of French."""

from monitor.track.language.shape import OFFER, RULE, STOP, THING, Language, Names, Sentences, Sums

_NAMES = Names(
    unions={
        "Union européenne": "UE",
        "cessez-le-feu": "trêve",
        "cessation des hostilités": "trêve",
        "mesures restrictives": "sanctions",
    },
    sorts={
        "pact": "accord traite contrat convention entente bail treve armistice",
        OFFER: "offre",
        RULE: "loi decret reglement mesure arrete directive resolution",
        "mandate": "mandat mission",
        "sanction": "sanction embargo",
        "talks": "negociation reunion sommet scrutin",
        "program": "programme plan",
        "committee": "comite",
        "commission": "commission",
        "council": "conseil",
        "agency": "agence",
        "report": "rapport",
        "release": "sortie version",
        "payment": "paiement",
        "bond": "obligation",
        "debt": "pret credit",
    },
    branches={"truce": "treve armistice", "lease": "bail"},
    silent="""le la les un une du de des et ou au aux en dans pour sur avec par ce cette ces son sa ses leur
        delai date echeance duree validite prolongation renouvellement prorogation fin actuel actuelle""",
    successors="nouveau nouvelle nouvel prochain prochaine",
    indefinite="un une",
    ordinals={
        1: "premier premiere première",
        2: "deuxieme deuxième seconde",
        3: "troisieme troisième",
        4: "quatrieme quatrième",
        5: "cinquieme cinquième",
        6: "sixieme sixième",
        7: "septieme septième",
        8: "huitieme huitième",
        9: "neuvieme neuvième",
        10: "dixieme dixième",
        11: "onzieme onzième",
        12: "douzieme douzième",
    },
    papers="decret arrete reglement directive resolution",
    parts="section article paragraphe alinea chapitre partie annexe",
    kin=r"filiale|société[ -]sœur|maison mère",
)

_SUMS = Sums(
    currencies={
        "$": "dollar",
        "€": "euro",
        "£": "livre",
        "¥": "yen yuan",
        "₴": "grivna",
        "₽": "rouble",
        "₹": "roupie",
        "F": "franc",
    },
    scales={3: "mille", 6: "million", 9: "milliard"},
    pieces="action tonne baril",
    each="par l la",
    numbered="num numero",
)

_OPENS = r"(?:s'ouvre|commence|débute|s'ouvrira|commencera|aura lieu|se tiendra)"

_DEEDS = (
    dict.fromkeys(
        """ouverture réouverture rouvrir rouvre rouvrira rouvert rouverte ouvrir ouvre ouvrira ouvrent
            ouvriront ouvert ouverte ouverts ouvertes inauguration inauguré inaugurée inaugurer inaugura""".split(),
        "open",
    )
    | dict.fromkeys(
        """achèvement achevé achevée achevés achever achèvera terminé terminée terminés terminées terminer
            finalisation finalisé finalisée fini finie""".split(),
        "complete",
    )
    | dict.fromkeys(
        """livraison livrer livré livrée livrés livrées livrera livreront remise remis remettre remettra""".split(),
        "deliver",
    )
)
"""What is done, with the nouns that tell it."""

_SENTENCES = Sentences(
    irregular=_DEEDS,
    stages="ebauche brouillon maquette extrait pilote calendrier",
    early=r"\bd[’']avance\b|\bavant (?:l[’']heure|terme|la date|l[’']échéance)\b|\bplus tôt que\b",
    forerunners="repetition ebauche brouillon maquette intermediaire preliminaire presse",
    former=r"actuel\w*|initial\w*|ancien\w*|précédent\w*|auparavant",
    taken_up="accepter|acceptations?",
    signing="signé a ont un une son sa ses",
    beside="avec sur pour",
    frames=(
        rf"{THING} {_OPENS} (?:désormais|maintenant) le @{STOP}",
        rf"{THING} est (?:désormais|maintenant) (?:prévu|fixé|programmé|attendu)e? (?:pour le|le|au) @{STOP}",
        rf"la nouvelle date (?:de la |de l'|du |de |d'){THING} est le @{STOP}",
    ),
    again=r"\bfinalement\b",
    pronouns="il elle",
    closed="le la les l du de d",
    headed="de du",
)

FR = Language(names=_NAMES, sums=_SUMS, sentences=_SENTENCES)
