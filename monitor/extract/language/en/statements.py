"""English words for what makes, changes and denies a commitment."""

from monitor.extract.language.en import changes
from monitor.extract.language.en.anchors import ANCHORS
from monitor.extract.language.en.counting import COUNTING
from monitor.extract.language.en.deeds import DEEDS, OCCASION
from monitor.extract.language.en.edges import EDGES
from monitor.extract.language.en.eves import ASIDE, DAYS_AFTER, DAYS_BEFORE
from monitor.extract.language.en.idle import TALKED_DOWN
from monitor.extract.language.en.kinds import KINDS
from monitor.extract.language.en.names import NAMES
from monitor.extract.language.en.nominal import CHANGE_NOUN
from monitor.extract.language.en.nouns import NOUNS
from monitor.extract.language.en.parties import PARTIES
from monitor.extract.language.en.relocated import RELOCATED
from monitor.extract.language.en.retold import RETOLD
from monitor.extract.language.en.several import SEVERAL
from monitor.extract.language.en.signs import SIGNS
from monitor.extract.language.en.taking_back import TAKING_BACK
from monitor.extract.language.en.things import THINGS
from monitor.extract.language.en.unmade import UNMADE
from monitor.extract.language.en.unpassed import UNPASSED
from monitor.extract.language.en.untouched import UNTOUCHED
from monitor.extract.language.statements import Statements
from monitor.extract.language.stops import Stops

EN = Statements(
    code="en",
    signs=SIGNS,
    stretch=r"(?:at |from )?(?:noon|midnight)? ?(?:to|through|thru|until|till|-|–|—|and|or|/)(?: at least)?(?: the| (?:and|up to and) including)?",
    names_both=r"and|/",
    both=r"between",
    moving=(
        r"mov(?:ed?|es|ing)|postpon\w+|exten\w+|shift\w*|put(?:s|ting)? (?:\S+ ){0,4}?(?:back|off)|push\w* (?:\S+ ){0,5}?back|push\w*|prolong\w*|"
        r"re-?schedul\w+|delay\w*|defer\w*|chang\w+|alter\w*|varied|revised|reset|advanced|drift(?:s|ed)|put over|switch(?:ed|es)|roll(?:s|ed)? over|lengthen\w*|renew\w*|brought forward|bumped|slip(?:s|ped|ping)?|slid(?:es?)?|amended|stretched|carried over|go on|goes on"
    ),
    refused=(
        r"(?:vot(?:e|es|ed|ing)(?: \S+){0,4} against|reject(?:s|ed|ing)?|rul(?:es?|ed|ing) out|refus(?:es?|ed|ing)(?: to)?|"
        r"declin(?:es?|ed|ing) to|turn(?:s|ed)? down|vot(?:es?|ed) down|threw out|sank|oppos(?:es?|ed|ing)|will not|won't|"
        r"has not|have not|did not|didn't|was not|were not|is not|are not|cannot)"
        r"(?: (?!(?:and|but|which|that|who)\b)[^\s,;:]+){0,8}? (?:extend|extending|extended|extension|push|pushing|pushed|postpon\w+|"
        r"delay\w*|defer\w*|prolong\w*|renew|renewing|renewed|renewal|mov(?:e|ing|ed)|rollover|reprieve)"
        r"(?: (?!(?:and|but|which|that|who|beyond|past|after)\b)[^\s,;:]+){0,8}? (?:to|until|till|through)"
    ),
    resolving=r"(?:(?:has|have|\w+['’](?:ve|s)) )?(?:\w+ly )?(?:agreed|agrees?|decided|voted|votes?|resolved|opted|opts|chosen|chose|chooses?)|(?:am|is|are|was|were)(?: \w+ly)? (?:pleased|delighted|glad|happy)",
    resolves=(
        r"[^\w]*(?:\d+[.)] )?(?:it (?:was|is) )?(?:further |also )?(?:unanimously )?(?:resolved|agreed|ordered|decided)(?: unanimously)?,?(?: \([^()]{3,120}\))?:?,? (?:that|to)"
    ),
    motions=(
        r"(?:mov(?:ed|es)|motion|proposed|tabled|put forward)(?: \([^()]{2,40}\))?(?: (?:was )?(?:made )?by [^,;:]{3,60}?,?(?: (?:and )?seconded by [^,;:]{3,60}?,)?| [^,;:]{0,40}?amendment)?:? (?:(?P<clause>that|to(?= (?:extend|prolong|renew|postpone|defer|delay|move|put|bring|advance|change|reschedule|hold|set|push|cancel|reduce|shorten)\b))|to)"
    ),
    uncarried=(
        r"that (?:no|not|neither|never)|that (?:\S+ ){1,8}?(?:not|never) be|whether|(?:the )?debate|table the (?:motion|amendment)|motion that [^:.]{3,80}? be (?:closed|tabled|referred|withdrawn)|"
        r"not carried|(?:was |were |is |are |declared )?(?:lost|defeated|rejected|withdrawn)|failed|fell|carried to (?:refer|table|defer|postpone|adjourn)|referr?(?:ed)? (?:it |the matter )?to"
    ),
    carried=(
        r"carried|carries|so ordered|(?:motions?|amendments?|resolutions?|all) (?:was |were |is |are )?(?:unanimously )?(?:passed|passes|adopted|approved|agreed)"
    ),
    stops=Stops(
        belongs=(
            r"(?i:(?:the )?(?:motion|amendment|resolution) (?:was |were |is )?(?:unanimously )?(?:carried|carries|passed|passes|adopted|approved|lost|failed|fails|defeated|rejected)\b|"
            r"(?:carried|passed|lost|defeated|seconded|failed)\b(?:[.,;:!]| (?:unanimously|by|\d))|(?:should )?read(?: as)?:\s)"
        ),
    ),
    papers=(
        r"(?:notes?|debentures?|bonds?|securities|preferred|warrants?|sukuk|gilts?|treasur(?:y|ies))"
        r"(?: \([^)]*\))?,? (?:due|maturing)(?: in| on)?"
    ),
    courtesies=(
        r"(?:(?:an?|the|its|their|our|his|her|my|your) )?(?:(?!(?:in|of|on|to|for)\b)\w+ ){0,2}?(?:thanks|gratitude|greetings|congratulations|condolences|"
        r"sympath(?:y|ies)|apolog(?:y|ies)|invitations?|appeals? for|(?:calls?|pleas?|requests?|demands?) (?:for|to|on)|(?:best|good|warm) wishes|"
        r"opening(?= hours|:)|(?:warrant(?:y|ies)|(?:opening|visiting|shopping|happy|licensing) (?:hours|times)|list|range|family|edition|version|fighting|clashes|hostilities|attacks?|shelling|"
        r"violence|pressure|efforts?|interest|concerns?|fears?|doubts?|hopes?|vows?)(?= (?:to|until|till|of|for|from|in|on|by|at|with|and|that|through|is|are|was|were|has|have|had)\b| ?[,.;:\ue000]|$)|"
        r"offers? to (?:extend|renew|prolong|continue)|talks (?:on|about|over) (?:extending|renewing|an? (?:extension|renewal)))\b"
    ),
    befalls=(
        r"shut-?downs?|shut(?:s|ting)? down|switch(?:ed)?[- ]?offs?|turn(?:ed)?[- ]off|retired|retirement|decommission(?:ed|ing)|removed|removal|demolished|demolition|sunset|"
        r"completion(?: date)?|decision(?: date)?|rulings?|verdicts?|judge?ments?|deliver(?:y|ies|ed)|launch(?:ed)?|opening|entry into force|(?:start|opening|launch|release|delivery|go-live|publication) dates?"
    ),
    last_days=r"maturit(?:y|ies)|(?:closing|due|final|maturity|expiry|expiration|cut-?off|end|last) (?:dates?|days?)|deadlines?|cut-?offs?|expiry|expiration|validity",
    outvoted=rf"{TALKED_DOWN}|(?:amendment|motion|proposal|bid|bill|attempt|move|resolution)s? (?:to|for|that would|which would) [^.;]{{3,90}}? (?:failed|fell|did not pass|(?:was|were) (?:lost|defeated|rejected|voted down|thrown out))(?= ?[.,;]|$| (?:by|on|in|at|for|with)\b)(?!.*\b(?:instead|but)\b)|threw (?:it|this|that|the (?:bill|measure|plan|motion|extension)) out|voted (?:it|this|the \w+) down|(?:rejected|vetoed|blocked|overturned|quashed|defeated) (?:it|this|the (?:bill|measure|move|motion|extension))(?=[.,;:]|$)|(?:cannot|can't|could not) (?:yet |now )?be (?:excluded|ruled out)|rul(?:e|es|ed|ing) out (?:any |an? |another |all )?(?:further |more )?(?:extensions?|postponements?|delays?|renewals?|prolongations?|reprieves?|\w+ing\b)|stop(?:s|ped) short of \w+ing|outnumbered|outvoted|(?:fell|falls|fallen|falling) (?:\w+ )*?short of|lost the vote|not enough to|(?:phase|stage|part|round|half|leg|season|tranche)s? (?:of [^.;:\ue000]{{1,60}} )?(?:has|have|is|are) (?:now )?(?:ended|closed|finished|over|done|complete)\b[^.]{{1,60}}? goe?s? on",
    excepted=r"\A\W*of (?:the |its |their |all )?(?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|dozen\w*)[^;]{3,120}, (?:only |just |so far |at least |about )*(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|\d+|half|most|some|several|a few|none)(?: \w+)? (?:was|were|has|have|had|is|are|opened|met|made)",
    in_part=(
        r"all (?:but|except) (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|a few|a handful|some|several)(?= of the| )|(?:an? |the )?(?:(?:first|rough|early) )?drafts? of|"
        r"(?:but |and |so far |only |just |barely |fewer than |less than |at least |about |some |nearly |almost )*"
        r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|half|several|some|many|most|a few|few|a handful|a third|a quarter|two thirds|none|not all|part) of (?:the|its|their|his|her|our|these|those|all|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|"
        r"(?:but |and |so far )?(?:not all|not every|only (?:some|two|three|half|one(?! of)))|"
        r"(?:(?:many|our|special|big|with) )*(?:thanks|thank you)(?: \w+){0,3}? to (?:everyone|everybody|all|those|anyone)"
    ),
    partial=(
        r"(?:for|on|in|at|from) (?:only |just )?(?:one|two|three|four|five|six|some|most|many|part|parts|half|several) of|in parts?|"
        r"briefly|temporarily|part(?:ly|ially)|for an hour"
    ),
    owed=(
        r"(?:must|shall|will|is|are|was|were|has|have|had|needs?|obliged|required|due|bound) (?:to )?(?:\w+ ){0,2}?"
        r"(?:repay|redeem|retire|pay|repaid|redeemed|retired|paid|refinance|roll over|buy back|meet|settle)\b[^;]*\Z"
    ),
    falls_due=r"[^;]{0,20}?(?:run|runs|ran|running) out|[^;]{0,20}?(?:expires?|lapses?|matures?|falls? due|comes? due|(?:must|have to|has to) be)",
    from_document=(
        r"(?:of|from|after|following) (?:the )?(?:date (?:of )?)?(?:(?:the )?(?:adoption|entry|issuance|issue|publication|receipt|service|signing|signature) of )?(?:this|today|hereof|the date hereof|now|publication|this \w+)|"
        r"from (?:today|now)|hence|counting from today|to run|left"
    ),
    inexact=r"(?:less|more|fewer) than|under|over|nearly|almost|barely|hardly",
    from_previous=r"thereafter|afterwards|later|after (?:that|this|then|which|it)|from (?:that|then)|of that",
    counts_from=(
        r"(?:of|(?:as |counting |reckoned |starting )?from|after|following|since|,? ?(?:beginning|starting|commencing)|as of)"
        r"(?: (?:on|from|the date of|the))?"
    ),
    starts=r"(?:as |starting )?from|,? ?(?:beginning|starting|commencing)(?: (?:on|from))?",
    whole=r"months?|years?|quarters?",
    dated=r"(?:on|in|dated|since|from)",
    holds_for=(
        r",? ?(?:and )?(?:(?:is|are|was|were|has been|remains?|stays?) )?(?:good|valid|in force|renewed|extended|prolonged)? ?for"
        r"(?: (?:an?|another|a further|an initial|the next))?"
    ),
    more=r"another|more|further|additional|extra|longer",
    than=r"than",
    lasting=r"(?:stays?|stayed|staying|remains?|remained|still|or|not|nor|neither)",
    disputed=changes.DISPUTED,
    denying=changes.DENYING,
    dismissing=changes.DISMISSING,
    papers_told=changes.PAPERS_TOLD,
    change_noun=CHANGE_NOUN,
    enacts=changes.ENACTS,
    undoes=changes.UNDOES,
    wishing=changes.WISHING,
    verbal=changes.VERBAL,
    present=r"is|are|gets?",
    nearly=changes.NEARLY,
    claims=changes.CLAIMS,
    refuted=changes.REFUTED,
    parting=changes.PARTING,
    clausal=changes.CLAUSAL,
    opinions=changes.OPINIONS,
    hearsay=changes.HEARSAY,
    new_date=changes.NEW_DATE,
    old_column=r"(?:the )?(?:old|was|were|former(?:ly)?|previous(?:ly)?|original(?:ly)?|before$|until now|hitherto|superseded|initial(?:ly)?|first (?:date|plan|given)|as (?:planned|announced))",
    new_column=r"(?:the )?(?:new|now|revised|amended|current(?:ly)?|updated|today|after$|extended to|moved to|ends?|deadline|due|date|expires|expiry|closes|until|applies until)",
    day_to_come=changes.DAY_TO_COME,
    habits=changes.HABITS,
    history=changes.HISTORY,
    lately=r"now|already|just|also|again|thus|duly|finally|formally|officially|since|therefore|hereby|quietly|meanwhile|recently|newly|indeed",
    reconsidered=(
        r"(?:(?:postpon|delay|defer|shelv|revers|overturn|overrul|annul|quash|withdr|revok|rescind|abandon|scrapp|dropp|block|reconsider|repeal|nullif)\w*|put(?:ting)? (?:off|back)|"
        r"str(?:ikes?|uck|iking) down|back(?:ed|s|ing) (?:away|out|down) (?:from|of|on)|w(?:ent|ill go) back on|goes back on|called off) (?:[^\s,;.]+ ){0,6}?"
        r"(?:decision|vote|plan|move|ruling|order|resolution|motion|bid|proposal|agreement|promise|offer)s? (?:(?:of|by|on) (?:[^\s,;.]+ ){1,4}?)?to"
    ),
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
    another_day=r"(?:on|of) (?:the|each|every|that|any) (?:\w+ )?(?:dates?|days?|eve|deadlines?)",
    recalling=r"noted|reminded|warned|explained|insisted|stressed|recalled|learned|learnt|heard|knew|understood|emphasi[sz]ed|pointed out",
    afterwards=r"(?:shortly |soon |immediately |hours |days )?after|following|in the wake of|amid",
    earlier=r"previously|earlier|originally|initially|(?:had|has) (?:already|once|before)",
    deeds=DEEDS,
    occasion=OCCASION,
    no_acts=changes.NO_ACTS,
    belonging=r"of|on|for|from|against|about|between",
    indefinite=r"an?|another",
    own_days=(
        r"(?:re)?openings?|launch(?:es)?|releases?|starts?|beginning|introduction|closures?|closing|votes?|hearings?|trials?|sales?|signing|talks|meetings?|completion|"
        r"deliver(?:y|ies)|publication|elections?|works?|plans?|projects?|moves?|decisions?|rulings?|verdicts?|deadlines?|dates?|expiry|ends?|extensions?|renewals?|mergers?|"
        r"strikes?|rises?|increases?|sessions?|rounds?|visits?|reports?|payments?|removal|shutdown|switch|migration|withdrawal|handover|summit|conference"
    ),
    task=r"(?:its|their|his|her|the) (?:work|task|job|inquir(?:y|ies)|enquir(?:y|ies)|investigations?|mission|business|deliberations?)",
    contrary=(
        r"\A[\"“'‘(]*(?:(?:under|in) no (?:circumstances|case|event|way)|on no account|by no means|at no (?:point|time|stage)) (?:will|shall|would|can|could|may|should|must|is|are|was|were|has|have|did|does)\b|"
        r"\A[\"“'‘(]*(?:had|were|if only|but for) (?:the|an?|its|their|his|her|it|they|he|she|we|i|this|that|these|those|both|all|not|no|\w+)\b"
        r"[^;.]{3,120}?, (?:\S+ ){1,8}?(?:would|could|might)\b|\A[^;,]{0,60}?\b(?:decides|resolves|agrees), (?:if|provided|subject to|on condition|should)\b"
    ),
    former=changes.FORMER,
    anew=r"(?:do|hold|run|play|stage) (?:it|them) (?:on |instead )?(?:the )?\ue000|(?:try|tries|trying) again(?! (?:on|over|with|about) (?:another|other)\b)|(?:another|next|second|third|new) (?:attempt|try)|make another attempt|re-?scheduled|rearranged|(?:fresh|new|replacement) (?:poll|election|by-election|vote|ballot|trial|hearing|match|fixture|sale|auction|date)",
    performing=r"hereby(?: further)?",
    announced=changes.ANNOUNCED,
    unreal=changes.UNREAL,
    denied=changes.DENIED,
    negations=changes.NEGATIONS,
    failing=changes.FAILING,
    pending=r"still (?:outstanding|awaited|waiting|missing|to (?:be|come|follow)|not (?:here|in|there|received|arrived))|remains? (?:outstanding|to be|unpaid)",
    modals=changes.MODALS,
    unsure=r"could|might|should|ought",
    future=changes.FUTURE,
    infinitive=changes.INFINITIVE,
    telling=changes.TELLING,
    reported=changes.REPORTED,
    will_be=rf"(?:{changes.FUTURE}|{changes.REPORTED}) (?:\w+ )??be (?:\w+ )?",
    saying=changes.SAYING,
    deciding=changes.DECIDING,
    granting=changes.GRANTING,
    conditions=changes.CONDITIONS,
    occasions=r"when",
    open_step=changes.OPEN_STEP,
    aims=r"into(?: the| early| late)?",
    reserves=r"unless",
    names=NAMES,
    things=THINGS,
    nouns=NOUNS,
    parties=PARTIES,
    anchors=ANCHORS,
    several=SEVERAL,
    counting=COUNTING,
    edges=EDGES,
    kinds=KINDS,
    taking_back=TAKING_BACK,
    unmade=UNMADE,
    unpassed=UNPASSED,
    retold=RETOLD,
    until_now=r"(?:until|till|up to) (?:now|recently)|hitherto",
    suspends=r"suspend\w*|halt(?:s|ed)?|stop(?:s|ped)?|paus(?:es|ed)",
    resumes=r"resumes?|(?:will|to|is to|are to) (?:now |then |instead )?(?:be )?(?:resumed?|continued?|held|replayed|played|completed|reconvened?|take place)",
    relocated=RELOCATED,
    untouched=UNTOUCHED,
)
