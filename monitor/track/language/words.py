"""The words that carry no identity of their own, and those of money and pieces, in the languages that are read.

They are written in their normal form: lower case, without accents in the Latin script, English plurals without their s.
"""

OFFER = "offer"
"""The sort of what may be taken up until a day, which ends then."""
RULE = "rule"
"""The sort of what is numbered and called alike: orders, laws, resolutions."""

FIRM = "firm"
"""The sort of a name that is that of a firm and of nothing else: who makes an offer is not the offer."""
_FIRMS = "corp corporation inc incorporated ltd limited plc llc gmbh ag sa spa nv bv"
FIRMS = frozenset(_FIRMS.split())
"""Words that firms bear in their names."""
HOUSES = frozenset(
    "group capital holding partner industry company co international global motor bank brother venture".split()
)
"""Words of a firm's name that texts leave out: Northgate Capital is Northgate."""

_SORTS = {
    "pact": """deal agreement pact accord treaty contract arrangement settlement compact memorandum understanding
        convention protocol lease licence license initiative undertaking policy cover warranty truce ceasefire armistice
        waffenruhe waffenstillstand treve tregua
        abkommen vertrag vereinbarung ubereinkommen pachtvertrag mietvertrag
        accord traite contrat convention entente bail acuerdo tratado contrato pacto convenio arriendo
        угода угоди угоду договір договору контракт контракту ініціатива ініціативи оренда
    соглашение договор пакт инициатива аренда сделка""",
    OFFER: """offer bid tender proposal exchange angebot offerte ubernahmeangebot offre oferta propuesta opa
        пропозиція пропозиції тендер предложение""",
    RULE: """law act bill measure order rule regulation provision resolution directive statute ordinance decree
        gesetz verordnung richtlinie erlass massnahme loi decret reglement mesure arrete
        ley decreto reglamento medida orden закон закону указ указу постанова постанови захід постановление приказ""",
    "mandate": "mandate mission operation mandat einsatz mission mandato mision мандат мандату місія місії",
    "sanction": """sanction embargo tariff duty curb restriction ban moratorium standstill
        sanktion zoll einfuhrstopp embargo sancion arancel санкції санкцій мораторій ембарго""",
    "talks": """talk negotiation meeting session summit round vote hearing election conference
        gesprach verhandlung treffen sitzung gipfel wahl abstimmung negociation reunion sommet scrutin
        negociacion reunion cumbre votacion переговори зустріч засідання саміт вибори
        переговоры встреча заседание саммит выборы""",
    "program": """program programme scheme plan project programm projekt programa proyecto
        програма програми план проект""",
    "board": "board",
    "panel": "panel",
    "committee": "committee ausschuss comite комітет комітету",
    "commission": "commission kommission comision комісія комісії",
    "council": "council rat conseil consejo рада ради",
    "agency": "agency agentur agence agencia агентство агентства",
    "report": "report bericht rapport informe звіт",
    "release": "release update version veroffentlichung sortie publicacion випуск",
    "payment": "payment repayment instalment installment zahlung paiement pago платіж",
    "bond": "bond note debenture anleihe obligation bono облігація",
    "debt": "loan debt credit kredit pret prestamo кредит",
}

LASTING = frozenset({"pact", OFFER, "mandate", "sanction"})
"""Sorts of what is in force for a time, in whatever words a text tells its last day."""

SORTS = {word: sort for sort, words in _SORTS.items() for word in words.split()}
"""What sort of thing a word names."""

_SUCCESSORS = """new next successor replacement proposed draft tentative follow rival alternative
    neu neue neuer neues nachste nachster nachfolge nouveau nouvelle nouvel prochain prochaine
    nuevo nueva proximo proxima новий нова нове нового наступний наступна новый следующий"""
SUCCESSORS = frozenset(_SUCCESSORS.split())
"""Words by which a name sets its thing off from the one there was: a successor is not a renewal."""

_SILENT = """the a an of for to in on at and or by with from its his her their this that these those it our my your as
    under between about over into against during within without
    per no nr number dated so called said each all any certain
    current present existing updated old original previous former planned last same whole full
    deadline date expiry expiration maturity term period target extension renewal timeline schedule validity duration
    expire end ending start begin beginning continuance receipt submission
    share dlr dollar mln
    der die das den dem des ein eine einer eines einem und oder von vom zu zum zur im am mit fur auf aus bei nach uber
    frist termin laufzeit verlangerung ablauf ende gegenwartig bisherig nummer
    le la les un une du de des et ou au aux en dans pour sur avec par ce cette ces son sa ses leur
    delai echeance duree prolongation renouvellement prorogation fin actuel actuelle
    el los las una del y o al con por para su sus este esta plazo fecha vencimiento prorroga renovacion actual
    і й та або в у на з із до для про від по за термін строк дата продовження кінець чинний чинна
    и с о об к срок продление окончание действующий"""
SILENT = frozenset(_SILENT.split()) | FIRMS
"""Words that say nothing about which thing is meant."""

_PAPERS = """order decree ordinance directive proclamation regulation resolution
    verordnung erlass richtlinie decret arrete reglement decreto reglamento указ указу постанова постанови"""
PAPERS = frozenset(_PAPERS.split())
"""Rules that are told apart by their numbers."""
_ISSUERS = "executive emergency ministerial presidential mayoral administrative general interim final provisional"
ISSUERS = frozenset(_ISSUERS.split())
"""Words for where such a rule comes from, or of what sort it is: there are many an executive order."""

INDEFINITE = frozenset("a an any another ein eine einen einem einer un une uno una".split())
"""Words before what is not known yet."""
_OWNERS = """government country nation state bloc union group company firm carrier bank agency ministry regulator
    city council club airline railway operator organisation organization alliance island republic kingdom"""
OWNERS = frozenset(_OWNERS.split())
"""Words for whoever has a thing that tell nobody apart: the government's offer is the one that its text speaks of."""

PLACING = frozenset("in at near".split())
"""Words behind which a capital word says where something is."""
CALENDAR = frozenset(
    """january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday easter christmas spring summer autumn winter q""".split()
)
"""Capital words that say when, not where."""

_PARTS = """section sec article art paragraph subparagraph clause item chapter part title annex appendix schedule
    exhibit abschnitt artikel absatz kapitel teil anhang anlage paragraphe alinea chapitre partie annexe
    seccion articulo parrafo capitulo parte anexo розділ стаття пункт частина додаток"""
PARTS = frozenset(_PARTS.split())
"""What a text is divided into."""

_ORDINALS = {
    1: "first erste erster erstes premier premiere primer primero primera перший перша перше",
    2: "second zweite zweiter zweites deuxieme seconde segundo segunda другий друга друге",
    3: "third dritte dritter drittes troisieme tercer tercero tercera третій третя третє",
    4: "fourth vierte vierter viertes quatrieme cuarto cuarta четвертий четверта",
    5: "fifth funfte funfter cinquieme quinto quinta пятий",
    6: "sixth sechste sechster sixieme sexto sexta шостий",
    7: "seventh siebte siebter septieme septimo septima сьомий",
    8: "eighth achte achter huitieme octavo octava восьмий",
    9: "ninth neunte neunter neuvieme noveno novena девятий",
    10: "tenth zehnte zehnter dixieme decimo decima десятий",
    11: "eleventh elfte elfter onzieme",
    12: "twelfth zwolfte zwolfter douzieme",
}

COUNTED = frozenset("phase stage tranche round step wave tier cohort section unit reactor lot zone part".split())
"""Words behind which a number in words tells one thing from the next: phase two."""
NUMBERS = {
    word: str(number) for number, word in enumerate("one two three four five six seven eight nine ten".split(), start=1)
}
"""Such numbers."""

ORDINALS = {word: str(number) for number, words in _ORDINALS.items() for word in words.split()}
"""Ordinals in words."""

_CURRENCIES = {
    "$": "dollar dlr usd dolar dolare долл доллар доллара долларов дол долар долара долари доларів",
    "€": "euro eur евро євро",
    "£": "pound gbp livre libra pfund фунт фунта фунтов фунтів",
    "¥": "yen jpy yuan cny rmb иена иены иен юань юаня юаней єна єни єн юаней юанів",
    "₴": "hryvnia hryvnya uah griwna hrywnja grivna гривна гривны гривен грн гривня гривні гривень",
    "₽": "rouble ruble rub rubel rublo рубль руб рубля рублей рублів",
    "₹": "rupee inr rupie roupie rupia",
    "F": "franc chf franken franco франк франка франков франків",
    "M": "mark dem",
    "P": "peso mxn ars",
    "K": "krona krone kroner kronor sek nok dkk",
    "¢": "cent",
}
SIGNS = "$€£¥₴₽₹"
"""The signs of currencies that stand before or behind a number."""
CURRENCIES = {word: sign for sign, words in _CURRENCIES.items() for word in words.split()} | dict(
    zip(SIGNS, SIGNS, strict=True)
)
"""The currency that a word or sign behind a number names, by one sign."""
CODES = {
    word.upper(): sign for word, sign in CURRENCIES.items() if word in "usd eur gbp jpy cny uah rub inr chf".split()
}
"""The codes of currencies that stand before a number."""

_SCALES = {
    3: "thousand tausend tsd mille mil тысяча тысячи тысяч тыс тисяча тисячі тисяч тис",
    5: "lakh",
    6: """million mln millionen mio millon millone миллион миллиона миллионов млн
        мільйон мільйона мільйони мільйонів""",
    7: "crore",
    9: """billion bln bn milliarde milliarden mrd milliard миллиард миллиарда миллиардов млрд
        мільярд мільярда мільярди мільярдів""",
    12: "trillion trln billionen триллион триллиона триллионов трлн трильйон трильйонів",
}
SCALES = {word: power for power, words in _SCALES.items() for word in words.split()}
"""The power of ten that a word behind a number tells."""
INITIALS = {"k": 3, "m": 6, "b": 9}
"""The same by one letter, behind a number with the sign of a currency."""

_PIECES = """share tonne ton barrel bushel aktie aktien fass action baril accion accione tonelada barril barrile
    акция акции акций тонна тонны тонн баррель баррелей акція акції акцій тонни барель барелів"""
PIECES = frozenset(_PIECES.split())
"""What is counted by its pieces."""
EACH = frozenset("a an the per each je pro par l la por за".split())
"""What stands between a price and the piece that has it."""
NUMBERED = frozenset("no nr number nummer num numero номер".split())
"""Words behind which a number is that of a thing, not how many there are."""

IRREGULAR = {
    "paid": "pay",
    "repaid": "repay",
    "held": "hold",
    "began": "begin",
    "begun": "begin",
    "sent": "send",
    "met": "meet",
    "built": "build",
    "sold": "sell",
    "redemption": "redeem",
    "submission": "submit",
    "submissions": "submit",
    "ribbon": "open",
    "reopened": "open",
    "reopen": "open",
    "reopens": "open",
    "reopening": "open",
}
"""Irregular forms of English verbs and their nouns, by the verb whose deed they tell."""

_STAGES = """candidate beta alpha preview draft interim preliminary prototype pilot phase stage part test outline model
    video trailer teaser ticket chapter summary sketch copy excerpt paint foundation demo poster
    entwurf vorentwurf zwischenbericht testlauf probelauf probebetrieb testversion probefahrt zeitplan
    ebauche brouillon maquette extrait pilote calendrier borrador extracto piloto calendario
    бет чернетк уривк уривок прототип график графік черновик отрывок отрывк"""
STAGES = frozenset(_STAGES.split())
"""Words of what comes before a thing, or is a piece of it, and is not yet it: its release candidate."""

RETURNED = (
    r"\b(?:handed|given|sent|passed|referred) (?:\w+ ){0,4}?back\b|\bto (?:the|an?) (?:wrong|rival)\b|"
    r"\bpassed [^.,;]{0,60}? to (?:the|its|their|a) "
)
"""What tells that a thing was given back, passed on, or came to the wrong place: that is not what was awaited."""

EARLY = (
    r"\bearly(?=$|[.,;:)]| and\b)|\b(?:days?|weeks?|months?|years?) (?:early|ahead|before|sooner|in advance)\b|"
    r"\bahead of (?:schedule|time|plan|maturity|(?:the|its|their) (?:deadline|due date|target|maturity))\b|"
    r"\bbefore (?:maturity|(?:the|its|their) (?:deadline|due date|maturity))\b"
)
"""What tells in English that something was done before its day."""

PARTIES = frozenset(
    "shareholders stockholders investors owners members creditors bondholders holders lenders staff workers".split()
)
"""English words for those whom a decision is about, and who say yes on their own behalf before or behind it."""

_LITTLE = """a an the in on over off out up is are was were be been has have had into now all at last finally to of
    and for by it its with from that this will which after before may march june july april monday tuesday
    wednesday thursday friday saturday sunday january february august september october november december"""
LITTLE = frozenset(_LITTLE.split())
"""English words that tell no deed."""
