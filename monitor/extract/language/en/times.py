"""English as the timex engine reads it: words, shapes, tenses and rules."""

from typing import Final

from monitor.extract.language.en.time_rules import RULES
from monitor.extract.language.en.time_words import COUNTS, NTH, ONES, TENS, WORDS
from monitor.extract.language.times import Times, Verb

_AHEAD: Final = (
    "will won't we'll they'll he'll she'll it'll i'll you'll shall must should may might can could would plans plan "
    "intends intend expects expect aims hopes expires expire ends begins starts opens closes takes upcoming deadline target "
    "looks anticipates foresees envisages matures lapses runs meets meet returns return visits travels flies fly going wants seeks resumes resume falls likely "
    "go goes arrive arrives leave leaves hold holds host hosts faces enters plays launches effective planning expecting "
    "preparing hoping reopens arrives departs convenes decides delivers gathers unveils presents speaks premieres debuts testifies addresses reconvenes retires concludes tours inaugurates extends prolongs lengthens"
)
_PAST: Final = (
    "was were had did said told says tells came went took met held made left began fell rose won lost sold bought sent "
    "got gave found became spoke broke built cut hit led paid put ran read saw shut struck thought wrote quit fled "
    "sank drew flew grew kept knew stood threw since ago originally initially previously formerly"
)
_PLAN: Final = (
    "scheduled expected due slated planned set projected required supposed obliged targeted proposed forecast"
)
_ASK: Final = (
    "agreed decided voted promised pledged vowed ordered asked urged called invited hoped wanted threatened offered "
    "undertook chose refused failed managed tried"
)

_NUMERAL: Final = f"(?:{COUNTS})(?:[- ](?:{ONES}))?"

TIMES: Final = Times(
    code="en",
    order="MDY",
    words=WORDS,
    shapes={
        "stamp": "[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])",
        "compact": "(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])",
        "day": "(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?",
        "nth": f"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)|(?:(?:twenty|thirty)[- ])?(?:{'|'.join([*NTH, 'thirtieth'])})",
        "nthdigits": "(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)",
        "spokenyear": f"(?:(?:fif|six|seven|eigh|nine)teen|twenty)[- ](?:(?:oh|zero)[- ](?:{ONES})|ten|(?:eleven|twelve|\\w{{3,5}}teen)|(?:{TENS})(?:[- ](?:{ONES}))?)|(?:eighteen|nineteen) hundred|two thousand(?:(?: and)? (?:{COUNTS}))?",
        "fraction": "1/2|[13]/4|[1357]/8|(?:[13579]|1[135])/16|[1-9][0-9]?/(?:32|64)",
        "daywords": f"(?:(?:twenty|thirty)[- ])?(?:{COUNTS})",
        "n": rf"{{digits}}(?: \((?:{COUNTS})(?:[- ](?:{ONES}))?\))?|an?|(?:an? (?:hundred|thousand)|{_NUMERAL}(?:[- ](?:hundred|thousand))?)(?:[- ](?:and[- ])?{_NUMERAL})?(?: \({{digits}}\))?",
        "yearwords": f"(?:{COUNTS})(?:[- ](?:oh|zero)[- ](?:{ONES})|[- ](?:hundred|thousand)(?:[- ](?:and[- ])?{_NUMERAL})?|[- ]{_NUMERAL})",
    },
    tenses={
        word: verb
        for verb, listed in ((Verb.AHEAD, _AHEAD), (Verb.PAST, _PAST), (Verb.PLAN, _PLAN), (Verb.ASK, _ASK))
        for word in listed.split()
    },
    infinitive=frozenset({"to"}),
    passives=frozenset({"be"}),
    duties=frozenset({"is", "are", "am", "has", "have", "needs", "need", "ought"}),
    past_endings=("ed",),
    verb_prefixes=frozenset("re co pre over under out un mis dis cross double fast".split()),
    nominals=frozenset(
        "starts runs ends plans meets returns visits travels aims hopes leaves plays holds launches".split()
    ),
    pairs={
        "set": dict.fromkeys(("on", "in", "last", "earlier"), Verb.PAST),
        "coming": {"up": Verb.AHEAD},
        "comes": {"into": Verb.AHEAD},
        "fixed": {"for": Verb.PLAN},
        "promised": {"for": Verb.PLAN},
        "called": {"for": Verb.PLAN},
    },
    openers=frozenset({"in", "on", "from", "since", "during"}),
    articles=frozenset("a an the its his her their our my your".split()),
    plural_verbs=frozenset("play vote gather decide face open close start begin resume reopen travel head".split()),
    pronouns=frozenset({"they", "we", "you", "i"}),
    deadlines=frozenset(["by", "until", "till", "before", "through", "to", "ahead of", "later than"]),
    owing=frozenset({"due", "maturing"}),
    latest=frozenset({"by", "before", "than"}),
    appoints=r"(?i:\b(?:is|are|it['’]s)(?: now| still| again)? on (?:the )?)\Z",
    by_hour=r"\b(?:by|until|till|before|no later than) (?:about )?(?:\d\d?(?:[.:]\d\d)? ?(?:[ap]\.?m\.?)?|noon|midnight|midday|lunchtime|teatime|close of (?:play|business)) (?:on (?:the )?)?\Z",
    editions=r" (?:issue|number|edition|magazine|newsletter|bulletin|mailing|circular)\b",
    failures=frozenset(
        "failed failing failure missed neglected ignored ignoring breached breaching violated defied flouted fined "
        "didn't hadn't wasn't weren't".split()
    ),
    planned=r"\b(?:(?:was|were|had been) (?:\w+ly )?(?:to|supposed|due|scheduled|set|slated|meant|planned|expected|booked|fixed|timed)|would have)\b[^,]{0,40}@",
    broken=r"\W*(?:and|but|yet|though)\b[^,;.]{0,20}?\b(?:(?:has|have|had|did|was|were)(?: \w+)? (?:not|never)|(?:has|have|had|did|was|were)n['’]t|failed|never)\b",
    negations=frozenset(["not", "never"]),
    distances=frozenset({"in", "within"}),
    sooner=r"\b(?:brought|moved|pulled|bring|moving|bringing|put)(?: (?:it|them|the|its|their|our)(?: \w+){0,6})? forward\b|\b(?:moved|pulled|brought|moving|pulling|advanced)(?: (?:it|them))? up to\b|\b(?:been|is|are|was|were) advanced to\b|\b(?:earlier|sooner) than\b",
    backshifted=(
        r"\b(?:said|told|reminded|noted|confirmed|warned|stressed|added|explained|announced|recalled|learned|heard|knew) [^,;:.]*"
        r"(?<!had )(?<!have )(?<!has )\b(?:expired|ended|lapsed|ran out|closed)(?: on| at| in)?\s*$"
    ),
    unfulfilled=r"\b(?:was|were) (?:\w+ly )?(?:due |meant |supposed |expected )?to have (?:been )?\w+",
    put_off=r"\b(?:now (?:re-?)?(?:starts?|begins?|opens?|meets?|closes?|ends?|runs?|takes? place|goes?|be|on|at|due)\b|(?:moved|shifted|switched|bumped)(?: \w+)? (?:to|from|until)|postponed|delayed|put off|put back|pushed back|called off|cancell?ed|deferred|adjourned|rescheduled|scrapped|shelved|will not (?:\w+ ){1,3}(?:before|until)|(?:been|was|were) (?:moved|pushed|shifted|brought forward))\b",
    events=r" (?:of|after|from|following|before|prior to|preceding|since)\b",
    stretches=r"\b(?:first|only|second|third|once|twice|times|\w{3,}est|worst|best|most|least|more)\b(?: [\w.,-]+){0,4} (?:with)?in$",
    between=("between", "and"),
    joint=r",? ?(?:to|and|or|until|through|-|–|—|/|,) ?(?:the )?",
    clock_link=r",? ?(?:at|by|on|from|before|until)? ?(?:about|around)? ?",
    byline=r"^\W*(?:(?:last )?(?:published|updated|posted|modified|released?|created|issued)(?: (?:on|at))?|date|dated?|filed)(?: (?:on|at))?\s*:?\s*(?:[\d:]+ ?(?:[ap]\.?m\.?)?,? ?(?:[A-Z]{2,4},? )?)?$",
    months=r"(?<=\d )May\b|\bMay(?=,? \d)|(?<=\d(?:st|nd|rd|th) )May\b|(?<=\b(?:[Ii]n|[Bb]y|of) )May\b",
    rules=RULES,
)
