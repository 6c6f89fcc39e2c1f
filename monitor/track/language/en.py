"""What tracking knows of English."""

from monitor.track.language.shape import DOER, OFFER, RULE, THING, Language, Names, Sentences, Sums

_NAMES = Names(
    sorts={
        "pact": """deal agreement pact accord treaty contract arrangement settlement compact memorandum understanding
            convention protocol lease licence license initiative undertaking policy insurance cover warranty truce
            ceasefire armistice tenancy""",
        OFFER: "offer bid tender proposal exchange",
        RULE: "law act bill measure order rule regulation provision resolution directive statute ordinance decree",
        "mandate": "mandate mission operation",
        "sanction": "sanction embargo tariff duty curb restriction ban moratorium standstill",
        "talks": "talk negotiation meeting session summit round vote hearing election conference",
        "program": "program programme scheme plan project",
        "board": "board",
        "panel": "panel",
        "committee": "committee",
        "commission": "commission",
        "council": "council",
        "agency": "agency",
        "report": "report",
        "release": "release update version",
        "payment": "payment repayment instalment installment",
        "bond": "bond eurobond note debenture",
        "debt": "loan debt credit",
        "merger": "merger takeover acquisition purchase buyout amalgamation",
    },
    branches={
        "truce": "truce ceasefire armistice",
        "lease": "lease tenancy",
        "licence": "licence license",
        "cover": "policy insurance cover warranty",
    },
    silent="""the a an of for to in on at and or by with from its his her their this that these those it our my your as
        under between about over into against during within without
        per no nr number dated so called said each all any certain
        current present existing updated old original previous former planned last same whole full
        deadline date expiry expiration maturity term period target extension renewal timeline schedule validity
        duration expire end ending start begin beginning continuance receipt submission
        share dlr dollar mln""",
    vague="final binding formal firm initial improved revised short brief separate joint",
    successors="new next successor replacement proposed draft tentative follow rival alternative",
    indefinite="a an any another",
    ordinals={
        1: "first",
        2: "second",
        3: "third",
        4: "fourth",
        5: "fifth",
        6: "sixth",
        7: "seventh",
        8: "eighth",
        9: "ninth",
        10: "tenth",
        11: "eleventh",
        12: "twelfth",
    },
    numbers="one two three four five six seven eight nine ten",
    counted="phase stage tranche round step wave tier cohort section unit reactor lot zone part",
    papers="order decree ordinance directive proclamation regulation resolution",
    issuers="executive emergency ministerial presidential mayoral administrative general interim final provisional",
    parts="""section sec article art paragraph subparagraph clause item chapter part title annex appendix schedule
        exhibit""",
    houses="group capital holding partner industry company co international global motor bank brother venture",
    owners="""government country nation state bloc union group company firm carrier bank agency ministry regulator
        city council club airline railway utility authority operator organisation organization alliance island republic
        kingdom""",
    unions={
        "European Union": "EU",
        "cessation of hostilities": "ceasefire",
        "restrictive measures": "sanctions",
        "punitive measures": "sanctions",
    },
    placing="in at near",
    days="""january february march april may june july august september october november december
        monday tuesday wednesday thursday friday saturday sunday""",
    seasons="easter christmas spring summer autumn winter q",
    kin=r"(?:sister|twin) (?:company|firm|bank|airline|brand|unit|group|club|paper)|subsidiary|affiliate",
)

_SUMS = Sums(
    currencies={
        "$": "dollar dlr",
        "€": "euro",
        "£": "pound",
        "¥": "yen yuan",
        "₴": "hryvnia hryvnya",
        "₽": "rouble ruble",
        "₹": "rupee",
        "F": "franc",
        "M": "mark",
        "P": "peso",
        "K": "krona krone kroner kronor",
        "¢": "cent",
    },
    scales={
        3: "thousand",
        5: "lakh",
        6: "million mln",
        7: "crore",
        9: "billion bln bn",
        12: "trillion trln",
    },
    pieces="share tonne ton barrel bushel",
    each="a an the per each",
    numbered="no nr number",
)

_CALM = r"(?!.*\b(?:if|unless|provided|could|should|might|perhaps|maybe|likely)\b)"
_END = (
    r"(?: (?:at|in|after|because of|owing to|due to|following) [^,?;:@]+)?"
    r"(?:, (?:it|they) said(?: on \w+)?)?[.! ]*"
)
_INSTEAD = r"(?: instead| rather than [^,?;:@]+)"
_SET = r"(?:planned|scheduled|set|due|expected|fixed|booked|slated)(?: to (?:take place|be \w+|\w+))?"
_TO = r"(?:(?:for|on|by|in|at|from) )?"
_BEGIN = r"(?:be \w+|begin|start|open|close|launch|happen|resume|take place|go ahead|take effect)"
_BEGINS = r"(?:begins?|starts?|opens?|closes?|launches|happens?|resumes?|takes? place|takes? effect|falls?)"
_AIMS, _AIMING = r"(?:aims?|plans?|targets?)", r"(?:aiming|planning|targeting)"
_MUST = r"(?:will|must|shall|is to|are to|has to|have to)"
_SO = "(?:now|therefore|thus|so)"
_MEANS = "(?:expects?|plans?|intends?|aims?)"
_CAUSE = r"(?:(?:owing to|due to|because of|following|after|given|as a result of) [^;:?@]+?,? )?"
_DAY = r"(?:new|revised|amended|updated|fresh) (?:\w+ )?(?:date|day|deadline|target|time)"

_SENTENCES = Sentences(
    irregular={
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
    },
    stages="""candidate beta alpha preview draft interim preliminary prototype pilot phase stage part test outline
        model video trailer teaser ticket chapter summary sketch copy excerpt paint foundation demo poster""",
    forerunners="interim preliminary draft rehearsal preview blueprint drawing",
    undated=(
        r"^(?:[^.!?]{0,60}[:;–—] ?)?(?:[^.!?;:]{0,60}\b(?:timelines?|roadmap)(?: (?:for|of) [^.!?;:]{1,60}?)?|"
        r"(?:please note that |the |these |all )*dates(?: (?:below|above|given|shown|listed|here|on this page))*) "
        r"(?:(?:is|are|remains?|has been|have been|do|does)(?: now| currently| again)? )?(?:under review|"
        r"being (?:reviewed|reconsidered|re-?evaluated)|no longer (?:appl(?:y|ies)|valid|current|accurate|correct))"
    ),
    former=(
        r"current(?:ly)?|present|existing|old|original(?:ly)?|initial(?:ly)?|previous(?:ly)?|earlier|instead|"
        r"rather than|had|would have|(?<!is )(?<!are )(?<!be )(?:set|fixed) (?!for\b|to\b|down\b)|called for|"
        r"required|gave"
    ),
    checks="check inspection survey",
    returned=(
        r"\b(?:handed|given|sent|passed|referred) (?:\w+ ){0,4}?back\b|\bto (?:the|an?) (?:wrong|rival)\b|"
        r"\bpassed [^.,;]{0,60}? to (?:the|its|their|a) "
    ),
    early=(
        r"\bearly(?=$|[.,;:)]| and\b)|\b(?:days?|weeks?|months?|years?) (?:early|ahead|before|sooner|in advance)\b|"
        r"\bahead of (?:schedule|time|plan|maturity|(?:the|its|their) (?:deadline|due date|target|maturity))\b|"
        r"\bbefore (?:maturity|(?:the|its|their) (?:deadline|due date|maturity))\b"
    ),
    parties="shareholders stockholders investors owners members creditors bondholders holders lenders staff workers",
    little="""a an the in on over off out up is are was were be been has have had into now all at last finally to of
        and for by it its with from that this will which after before""",
    taken_up="accept(?:s|ed|ing|ances?)?|tak(?:e|es|en|ing) up|tender(?:s|ed|ing)?|subscrib(?:e|es|ed|ing)",
    signing="""has have had signed inked agreed ratified approved accepted ratify approve accept won got earned put pen
        to paper on a an the his her its their just now today finally also and of for
        captain striker goalkeeper defender midfielder winger forward coach manager trainer singer actor actress
        player driver rider mr mrs ms dr sir""",
    voting="""members workers nurses teachers drivers staff employees union unions by at in to voted vote votes majority
        large wide narrow overwhelming overwhelmingly narrowly unanimously percent per cent""",
    ratified="ratified approved accepted ratify approve accept",
    beside="with on for over at",
    articles="a the another",
    pointing="these",
    frames=tuple(
        _CALM + frame + _END
        for frame in (
            rf"{THING} (?:is|are) now (?:{_SET}|to {_BEGIN}) {_TO}@{_INSTEAD}?",
            rf"{THING} (?:is|are) (?:{_SET}|to {_BEGIN}) {_TO}@{_INSTEAD}",
            rf"{THING} now {_BEGINS} {_TO}@{_INSTEAD}?",
            rf"{THING} {_BEGINS} {_TO}@{_INSTEAD}",
            rf"{THING} {_MUST} now {_BEGIN} {_TO}@{_INSTEAD}?",
            rf"{THING} {_MUST} {_BEGIN} {_TO}@{_INSTEAD}",
            rf"the {_DAY}(?: (?:of|for) {THING})? is(?: now)? @",
            rf"{DOER} {_MUST} now \w+ {THING} (?:on|by|in) @",
            rf"{DOER} (?:now {_AIMS}|(?:is|are) now {_AIMING})(?: for)? @ for {THING}",
            rf"{_CAUSE}(?:the )?(?P<doer>[\w-]+) now {_MEANS} to \w+ {THING} (?:on|by|in) (?:the )?@",
            rf"(?:[^:;?@]{{1,40}}, )?let's (?:say|make it|go for|aim for|fix|agree on) @ for {THING}",
            rf"(?:you|we|they) {_SO} have until @ to (?:let \w+ have|\w+)(?: (?:in|us|me|them))? {THING}",
        )
    ),
    again=(
        r"\b(?:after all|back on(?! \d)|reinstated|rescheduled|rearranged|re-?fixed|go(?:es|ing)? ahead|once more)\b"
    ),
    pronouns="it this they",
    closed="the of for on at in to s",
    deeds_of=(r"(?:the )?(?P<deed>[^\W\d_]+) of (?:the )?(?P<thing>.+)",),
    headed="of for on at in to",
)

EN = Language(names=_NAMES, sums=_SUMS, sentences=_SENTENCES)
