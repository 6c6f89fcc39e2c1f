"""English words for what makes, changes and denies a commitment."""

from monitor.extract.language.en import changes
from monitor.extract.language.en.anchors import ANCHORS
from monitor.extract.language.en.eves import ASIDE, DAYS_AFTER, DAYS_BEFORE
from monitor.extract.language.en.nouns import NOUNS
from monitor.extract.language.en.parties import PARTIES
from monitor.extract.language.en.several import SEVERAL
from monitor.extract.language.en.things import THINGS
from monitor.extract.language.statements import Names, Sign, Statements, bag

_SIGNS = {
    Sign.EXPIRE: (
        r"expir(?:e|es|ing|y|ation)|laps(?:e|es|ing)|runs? out|running out|ends?|ending|com(?:e|es|ing) to an end|terminates?|"
        r"matur(?:e|es|ing|ity)|ceases?|stops?|sunsets?|phased? out|phases out|retires?|retired|goes? away|disappears?|"
        r"end[- ]of[- ](?:life|support|sale|service)|out of support|unsupported|switch(?:ed)?[- ]off|discontinued|decommissioned|removed"
    ),
    Sign.HOLD: (
        r"valid|good|in force|in effect|in place|free|suspen(?:ded|sion)|remains?|stays?|continues?|keeps?|kept|lasts?|runs?|running|"
        r"available|moratorium|truce|ceasefire|cease-fire|curfew|ban|extended|prolonged|renewed|registered|shut|closed|open|frozen|appl(?:y|ies)"
    ),
    Sign.OVER: r"expired|lapsed|ran out|run out|ended|came to an end|terminated|is over|was over|ran until|matured",
    Sign.DUE: (
        r"deadlines?|cut-?offs?(?: dates?)?|clos(?:ing|ure) dates?|ultimatum|last days?|final days?|last dates?|"
        r"target dates?|due dates?|no later than|not later than|at the latest|latest|payable|overdue|"
        r"grace period|fall(?:s|ing)? due|fell due|due(?! to)|owed?s?|past due|on or before|prior to|not more than|"
        r"deliver(?:y|ies) dates?|expected in writing|period (?:closes|ends)|ends for comments|"
        r"(?:comments?|submissions?|applications?|entries|bids|tenders|proposals|objections|registrations?|nominations?) "
        r"(?:are |is |must |to |close[sd]?|end)"
    ),
    Sign.EVENT: (
        r"meet(?:s|ing|ings)?|hearings?|sessions?|conferences?|summits?|votes?|voting|elections?|polls?|ballots?|"
        r"referendum|opens?|opening|reopens?|reopening|starts?|starting|begins?|beginning|launch(?:es|ed|ing)?|"
        r"resum(?:e|es|ing|ption)|returns?|visits?|arriv(?:e|es|al|ing)|leaves?|departs?|tak(?:e|es|ing) place|held|"
        r"scheduled|slated|listed|conven(?:e|es|ed)|reconvenes?|trials?|appears?|travels?|flies|speaks?|strikes?|"
        r"walk(?:s)? out|kicks? in|restarts?|auction(?:s|ed)?|counted|talks|gathers?|march(?:es)? |concert|"
        r"fixed|set|called|planned|timed|pencilled in|penciled in|booked|debates?|interview|presentation|"
        r"maintenance|inauguration|ceremony|releases?|goes? on sale|tours?|races?|match|plays?|festival|fair|"
        r"workshop|webinar|term|exams?|inspection|review(?:s|ed)?|decides?|considers?|discuss(?:es)?|attends?|"
        r"hears?|sits?|rises?|clos(?:e|es|ing)|shuts?|moves?|increases?|changes?|switch(?:es)?|hands? over"
    ),
    Sign.EFFECT: (
        r"effective|takes? effect|taking effect|com(?:e|es|ing) into (?:force|effect|operation)|"
        r"enter(?:s|ing)? into (?:force|effect)|"
        r"go(?:es)? (?:live|into effect|up|down)|appl(?:y|ies)|in operation|become(?:s)? (?:law|mandatory|effective)"
    ),
    Sign.DELIVER: (
        r"deliver(?:s|ed|y)?|submit(?:s|ted)?|submission|publish(?:es|ed)?|publication|pay(?:s|ments?)?|paid|repay(?:s|ment)?|"
        r"complet(?:e|es|ed|ion)|finish(?:es|ed)?|report(?:s)?|announce(?:s|ment)?|ship(?:s|ped)?|file(?:s|d)?|"
        r"provide(?:s|d)?|send|sent|issue(?:s|d)?|present(?:s|ed)?|hand(?:ed)? in|return(?:ed)?|reply|respond|answer|"
        r"build|built|ready|sign(?:ed)?|ratif(?:y|ied)|approve[sd]?|adopt(?:s|ed)?|implement(?:s|ed)?|comply|"
        r"register|apply|appoint(?:s|ed)?|withdraw(?:al)?|transfer(?:red)?|settle(?:d|ment)?|refund(?:s|ed)?|"
        r"reach(?:es|ed)?|produce[sd]?|raise[sd]?|cut|reduce[sd]?|invest|create[sd]?|install(?:ed)?|supply|supplied"
    ),
    Sign.MUST: (
        r"must|shall|ha(?:s|ve|d) to|need(?:s|ed)? to|(?:is|are|be|was|were|been) (?:required|obliged|ordered|directed|requested|told|"
        r"asked|instructed|invited|reminded|bound) to|required|please|ought to|is to|are to|give[ns]? (?:\w+ ){1,4}until|"
        r"ha(?:s|ve) until|ha(?:s|ve) (?:up )?to|calls? (?:on|upon)|demands?|decides? that|requests|urges|order(?:s|ed)|directs?|"
        r"requires?|wants?|allowed|may (?:be )?(?:\w+ )?(?:until|up to|by)|you(?:'ll| will) need|want(?:s|ed)? an answer|"
        r"should|make sure|remember to|don't forget|can (?:still )?(?:be )?\w+ (?:until|by)|it is up to"
    ),
    Sign.WILL: r"will|shall|won't|'ll|’ll|going to|is to|are to",
    Sign.PLAN: (
        r"plan(?:s|ned|ning)? (?:to|for|on)|intend(?:s|ed)?|aim(?:s|ed|ing)?|hop(?:es?|ing) to|undert(?:ake[sn]?|ook|aking)|"
        r"promise[sd]?|pledge[sd]?|vow(?:s|ed)?|commit(?:s|ted)?|commitment|guarantee[sd]?|agree[sd]? to|prepar(?:es|ing) to|"
        r"expects? to|target(?:s|ed|ing)?|is (?:due|set|scheduled|slated|about) to|are (?:due|set|scheduled|slated) to|"
        r"due to|set to|scheduled to|assured|given (?:me |us |them )?(?:his|her|their|its) word|said (?:it|he|she|they|we) would|would"
    ),
    Sign.EXPECT: (
        r"expected|expect(?:s|ing)?|likely|unlikely|forecast(?:s|ed|ing)?|predict(?:s|ed|ing)?|project(?:s|ed|ion|ions)|estimate[sd]?|"
        r"estimated|could|might|analysts?|economists?|seen|anticipate[sd]?|outlook|probably|perhaps|believes?|thinks?|foresees?"
    ),
    Sign.MAY: r"may|might|could|can",
    Sign.WAS_TO: (
        r"(?:was|were|had been|have been) (?:originally |first |initially |previously |at first )?(?:to|due|set|scheduled|supposed|meant|expected|planned|intended|"
        r"slated|listed|called|promised|going to|foreseen|payable|invited)|was to|were to|(?:would|should) have(?! to\b)|had (?:been|promised|undertaken|pledged|agreed|"
        r"vowed|meant|planned|hoped|intended|said|extended|given|wanted|told)|originally|initially|previous(?:ly)?|earlier|at first|first (?:planned|set)|"
        r"fell due|had until|used to|formerly|until now|instead of|in place of|rather than|as promised|overdue"
    ),
    Sign.DONE: (
        r"said|told|announced|reported|was|were|had|did|took|made|began|started|signed|approved|adopted|issued|dated|"
        r"reached|fell|rose|killed|published|voted|founded|opened|closed|paid|sent|arrived|left|came|went|held|met|won|lost|"
        r"launched|introduced|agreed|set up|filed|posted|updated|moved|imposed|died|born|appointed|resigned|retired|granted"
    ),
    Sign.UNTIL: (
        r"until|till|'til|through|thru|up to(?: and including)?|up until|to last (?:until|to)|not before|to run to|"
        r"as late as|throughout|before the end of|(?:extended|prolonged|runs?|carried|on|renewed) to"
    ),
    Sign.BY: r"by|before|no later than|not later than|on or before|ahead of|at the latest|prior to|in time for",
    Sign.ON: r"on|at|in|for|during|of",
    Sign.FROM: r"from|as of|as from|with effect from|effective|starting|beginning|on and after|after|once",
    Sign.WITHIN: r"within|inside(?: of)?|in|in the next|over the next|not more than|no more than|at most",
    Sign.SINCE: (
        r"since|dated|means|shall mean|as at|last|ago|earlier this|copyright|©|founded|born|posted|updated|printed|issued|signed|published|revised|rev|"
        r"received|made on|entered into|year[- ]ended|years? ended|year to|months to|quarter to|weeks to|"
        r"compared with|versus|vs|against|for the (?:year|quarter|month|period)"
    ),
    Sign.PROPOSE: (
        r"propos(?:es|ed|ing)|proposal (?:to|for|that)|suggest(?:s|ed|ing|ion)?|request(?:ed|s)? (?:an? |the )?(?:extension|delay|postponement)|"
        r"sought (?:an?|the|more)|seeks? (?:an?|the|more)|seeking (?:an?|the|more) (?:extension|delay|renewal)|petition(?:s|ed)?|"
        r"call(?:ed|s|ing) for (?:an?|the|it|its|more)|urged|recommend(?:s|ed|ation)?|under discussion|discuss(?:ed|ing)|rumou?rs?|idea of|"
        r"appeal(?:s|ed)? for|pushing for|floated|mooted|hint(?:s|ed)|ha(?:s|d|ve) (?:also |again |since )?asked (?:us|it|them|for)|"
        r"ask(?:s|ed|ing)? (?:\S+ ){1,4}?for (?:\S+ ){0,4}?(?:extension|moratorium|delay|postponement|deferral|renewal|waiver|rollover|reprieve|standstill|grace|time|years?|months?|weeks?|days?)|"
        r"ask(?:s|ed|ing)? (?:\S+ ){1,4}?to (?:extend|prolong|cover|keep|renew|postpone|delay|stay|put off|push back)|"
        r"want(?:s|ed)? (?:to see|(?:\S+ ){1,4}?(?:to be )?(?:extended|renewed|kept|prolonged|postponed|delayed|put off|waived))|lobb(?:y|ies|ied|ying)|"
        r"asked (?:us|it|them) to|asked for|may be asked|wr(?:ote|itten) (?:\S+ ){0,4}?to request|had (?:also |again )?asked"
    ),
    Sign.IF: r"if|unless(?! (?:\w+ ){0,3}?(?:renewed|extended|prolonged|terminated|revoked|rescinded|cancelled|otherwise))|whether|provided that|in case|in the event|should the|assuming|suppose|depends? on|failing which|otherwise",
    Sign.NOT: r"not|no|never|n't|cannot|n’t|neither|nor|without|denied|denies|refus(?:e|es|ed|al)|reject(?:s|ed)|ruled out|declin(?:e|es|ed)|nobody|none|nothing",
    Sign.PERIOD: (
        r"fiscal|financial year|tax year|accounting|model year|vintage|budget for|figures for|results for|quarter ended|year ended|"
        r"half[- ]year to|week ended|weeks ended|months ended|year ending|quarter ending|months ending"
    ),
    Sign.GENERAL: (
        r"suppose|for instance|for example|e\.g\.|every (?:year|month|day|week|january|spring)|each (?:year|month|day|week)|example|hypothetical|always|typically|imagine|"
        r"usually|generally|normally|in general|as a rule|best before|typo|born"
    ),
}

_NAMES = Names(
    lead=bag(
        "the a an its his her their our your my 's this that these those any all some each every no such both another "
        "one two three four five six seven eight nine ten other"
    ),
    joints=bag("of for on with between against to in"),
    links=bag(
        "under when after before as at from by until into over about than through since because while although if near "
        "during per via upon without within amid till unless once though whereas so but who whom whose which where what "
        "whatever whether ahead along inside despite around across toward towards beyond including above below among"
    ),
    joins=bag("and or nor &"),
    also=bag("and"),
    auxiliaries=bag(
        "is are was were will shall must may might can could would should has have had do does did be been being "
        "won't isn't aren't wasn't weren't can't cannot don't doesn't didn't hasn't haven't hadn't wouldn't couldn't shouldn't needn't "
        "mustn't ought i'll we'll you'll they'll it'll he'll she'll there'll i'd we'd you'd they'd it'd he'd she'd "
        "we've they've i've you've there've it's that's there's what's we're they're you're i'm he's she's one's who's here's let's please"
    ),
    be=bag(
        "is are was were be been being isn't aren't wasn't weren't it's that's we're they're you're i'm he's she's one's who's here's"
    ),
    infinitive=bag("to"),
    verbs=frozenset(),
    verb_endings=(),
    gerund_endings=("ing",),
    bases=frozenset(),
    finite=frozenset(),
    past=frozenset(),
    past_endings=(),
    past_auxiliaries=bag("was were had did wasn't weren't hadn't didn't"),
    ahead=bag(
        "will shall must may might can could would should won't wouldn't couldn't can't cannot i'll we'll you'll they'll it'll "
        "he'll she'll there'll ought please"
    ),
    manner=bag("as than"),
    adverbs=bag(
        "now also still then already just not formally automatically soon again never yet always often instead even so-called thus hereby "
        "there up here together too off over out down far well ago maybe perhaps back"
    ),
    adverb_endings=(),
    tagger="en",
    alike=(
        "the a an",
        "its his her their our your my 's",
        "this these those",
        "any all some each every no such both another other",
        "one two three four five six seven eight nine ten",
        "will shall must may might can could would should won't wouldn't can't cannot couldn't shouldn't needn't mustn't i'll we'll you'll they'll it'll he'll she'll there'll i'd we'd you'd they'd it'd he'd she'd ought let's please",
        "is are was were be been being isn't aren't wasn't weren't it's that's there's we're they're you're i'm he's she's what's one's who's here's",
        "has have had hasn't haven't hadn't we've they've i've you've there've",
        "do does did don't doesn't didn't",
        "to",
        "of",
        "that",
        "for on with between against in",
        "at by from under until into over about than through during per via upon without within amid till along inside despite around across toward towards beyond including above below among near",
        "when after before since because while although if unless once though whereas so whether as",
        "but",
        "who whom whose which where what whatever",
        "and &",
        "or nor",
        "he she we i they everyone nobody anyone",
        "it you",
        "him me them us",
        "not never",
        "now also still then already just formally automatically soon again yet always often even thus hereby perhaps maybe",
        "up off over out down back",
    ),
    abbreviations=tuple(
        "mr mrs ms dr gen sen rep gov lt col sgt st mt ft inc corp co ltd jr sr vs prof rev hon maj adm capt cmdr messrs dept est approx".split()
    ),
    within=bag("of"),
    lengths=bag("second minute hour day week month year moment seconds minutes hours days weeks months years moments"),
    apart=bag("before after ago later earlier beforehand afterwards"),
    overtaken=bag("postponed rescheduled delayed deferred cancelled canceled suspended prolonged expired lapsed"),
    announcing=bag("reminder reminders news fact word confirmation proof assurance assurances heads-up"),
    months=bag(
        "january february march april may june july august september october november december "
        "jan feb mar apr jun jul aug sept sep oct nov dec"
    ),
    amounts=tuple(
        "hundred thousand million billion trillion mln bln percent pct per cent dollars dlrs dlr euros pounds pence yen rubles roubles yuan baht "
        "tonnes tons barrels miles km kilometres kilometers metres meters feet hectares acres kg".split()
    ),
    pronouns=bag(
        "it they this that these those them there one both such he she we you i us him her me everyone nobody anyone"
    ),
    people=bag("he she who i we you they them us him her me everyone nobody anyone whoever"),
    relatives=bag("which who that whose where whom"),
    possessive=bag("whose"),
    have=bag("has have had given gave gives"),
    kinds=(
        bag(
            "deal agreement accord pact treaty arrangement initiative contract memorandum convention corridor protocol compact"
        ),
        bag("truce ceasefire cease-fire pause armistice"),
        bag("offer bid tender proposal"),
        bag("mission mandate operation"),
        bag("programme program scheme plan project facility"),
        bag("law act bill regulation directive rule"),
        bag("licence license permit certificate lease"),
        bag("waiver exemption suspension sanctions"),
        bag("strike walkout stoppage"),
    ),
    empty=bag(
        "time day days date end year years month months week weeks way part case fact people person side sides spokesman "
        "place effect force spokeswoman official officials statement word midnight noon evening morning night"
    ),
)

EN = Statements(
    code="en",
    signs=_SIGNS,
    stretch=r"(?:at |from )?(?:noon|midnight)? ?(?:to|through|thru|until|till|-|–|—|and|or|/)(?: the| (?:and|up to and) including)?",
    names_both=r"and|/",
    both=r"between",
    moving=(
        r"mov(?:ed?|es|ing)|postpon\w+|exten\w+|shift\w*|put(?:s|ting)? (?:\S+ ){0,4}?(?:back|off)|push\w* (?:\S+ ){0,5}?back|push\w*|prolong\w*|"
        r"re-?schedul\w+|delay\w*|defer\w*|chang\w+|roll(?:s|ed)? over|lengthen\w*|renew\w*|brought forward|bumped|slip(?:s|ped|ping)?|slid(?:es?)?|amended|stretched|carried over|go on|goes on"
    ),
    refused=(
        r"(?:vot(?:e|es|ed|ing)(?: \S+){0,4} against|reject(?:s|ed|ing)?|rul(?:es?|ed|ing) out|refus(?:es?|ed|ing)(?: to)?|"
        r"declin(?:es?|ed|ing) to|turn(?:s|ed)? down|vot(?:es?|ed) down|threw out|sank|oppos(?:es?|ed|ing)|will not|won't|"
        r"has not|have not|did not|didn't|was not|were not|is not|are not|cannot)"
        r"(?: (?!(?:and|but|which|that|who)\b)[^\s,;:]+){0,8}? (?:extend|extending|extended|extension|push|pushing|pushed|postpon\w+|"
        r"delay\w*|defer\w*|prolong\w*|renew|renewing|renewed|renewal|mov(?:e|ing|ed)|rollover|reprieve)"
        r"(?: (?!(?:and|but|which|that|who|beyond|past|after)\b)[^\s,;:]+){0,8}? (?:to|until|till|through)"
    ),
    from_document=(
        r"(?:of|from|after|following) (?:the )?(?:date (?:of )?)?(?:this|today|hereof|the date hereof|now|notice|publication|this \w+)|"
        r"from (?:today|now)|hence|counting from today|to run|left"
    ),
    from_previous=r"thereafter|afterwards|later|after (?:that|this|then|which|it)|from (?:that|then)|of that",
    counts_from=(
        r"(?:of|(?:as |counting |reckoned |starting )?from|after|following|since|beginning|starting|commencing|as of)"
        r"(?: (?:on|from|the date of|the))?"
    ),
    starts=r"(?:as |starting )?from|(?:beginning|starting|commencing)(?: (?:on|from))?",
    whole=r"months?|years?|quarters?",
    dated=r"(?:on|in|dated|since|from)",
    holds_for=(
        r",? ?(?:and )?(?:(?:is|are|was|were|has been|remains?|stays?) )?(?:good|valid|in force|renewed|extended|prolonged)? ?for"
        r"(?: (?:a|another|a further|the next))?"
    ),
    more=r"another|more|further|additional|extra|longer",
    than=r"than",
    lasting=r"(?:stays?|stayed|staying|remains?|remained|still|or|not|nor|neither)",
    disputed=changes.DISPUTED,
    opinions=changes.OPINIONS,
    hearsay=changes.HEARSAY,
    new_date=changes.NEW_DATE,
    habits=changes.HABITS,
    history=changes.HISTORY,
    lately=r"now|already|just|also|again|thus|duly|finally|formally|officially|since|therefore|hereby|quietly|meanwhile|recently|newly|indeed",
    repeated=r"(?:(?:\w+ ){1,2}times|twice|repeatedly|on several occasions)",
    lasts=r",? ?(?:and )?(?:for|lasting|running for)(?: (?:a|another|a further|an initial|up to|the next))?",
    aside=ASIDE,
    days_before=DAYS_BEFORE,
    days_after=DAYS_AFTER,
    ahead_of=r"(?:before|ahead of|prior to)(?: the)?",
    from_event=r"(?:of|from|after|following|before|prior to|in advance)",
    clauses=r"which|who|whose|that|because|although|though|while|if|unless|when|after|where|since|but|as|whereas|so",
    examples=r"for (?:instance|example)|e\.g\.",
    changes=changes.CHANGES,
    acts=changes.ACTS,
    anew=r"(?:try|tries|trying) again|(?:another|next|second|third|new) (?:attempt|try)|make another attempt|re-?scheduled|rearranged",
    performing=r"hereby(?: further)?",
    unreal=changes.UNREAL,
    denied=changes.DENIED,
    negations=changes.NEGATIONS,
    modals=changes.MODALS,
    future=changes.FUTURE,
    infinitive=changes.INFINITIVE,
    telling=changes.TELLING,
    reported=changes.REPORTED,
    saying=changes.SAYING,
    deciding=changes.DECIDING,
    granting=changes.GRANTING,
    conditions=changes.CONDITIONS,
    open_step=(
        r"subject to|pending|awaits?|awaiting|needs? (?:\S+ ){0,3}(?:approval|ratification|signature|consent)|"
        r"(?:must|has to|have to|still) (?:\S+ ){0,3}(?:sign|approve|ratify|be (?:signed|approved|ratified))|"
        r"until (?:it is )?(?:ratified|signed|approved)|provisional\w*|once (?:signed|ratified|approved)|yet to be (?:signed|approved|ratified)"
    ),
    names=_NAMES,
    things=THINGS,
    nouns=NOUNS,
    parties=PARTIES,
    anchors=ANCHORS,
    several=SEVERAL,
)
