"""English words by which a change leaves a thing, or its day, as it is."""

from typing import Final

from monitor.extract.language.untouched import Untouched

_DAY: Final = r"\ue000\ue001*"
_WORD: Final = r"(?!(?:and|but|which|that|who|until|till|through|by|for)\b)[^\s,;:.\ue000]+ "
_TIMES: Final = (
    r"(?:end|close|date|deadlines?|day|days|weeks?|fortnight|months?|quarters?|years?|seasons?|terms?|periods?|time|spring|summer|autumn|fall|winter|weekend|"
    r"christmas|easter|midnight|noon|morning|evening|night|half|hours?|minutes?|completion|expiry|maturity|start|beginning|age|terms|innings|sessions?|holidays?|life|lifetime|cup|championships?|olympics|finals?|elections?|harvest|handover|meetings?|hearing|trial|ruling|vote|break|race|launch|opening|series|tour)"
)
_WIDENS: Final = r"(?:include|cover|apply to|take in|encompass)"
_TO_DO: Final = (
    r"(?:allow|give|let|enable|ensure|make|help|meet|match|coincide|run|last|avoid|accommodate|permit|provide|reflect|account|allay|save|keep|finish|complete|"
    r"expire|end|close|be|have|get|secure|see|protect|prevent|support|ease|when|where|what|whenever|around|about|just|at|beyond|after|before|mid|early|late|match)"
)
_NOW: Final = rf"(?![^.;]*\b(?:now|instead|longer)\b)(?![^.;]* (?:and|by|for) (?:(?:for|by|until) )?(?:another |a further |an extra |the end of |the |at least |up to )*{_DAY})"
_NO_END: Final = r"(?![^;]{0,80},(?: i\.e\.,?| that is,?| namely,?)? (?:until|till|through|to) (?:the )?\ue000)"
"""No day stands behind a comma until which it lasts now: to cover the whole series, i.e. until 5 May."""
_GROUP: Final = (
    r"(?:(?!the\b|all\b|every|both\b|any\b)[\w'’-]+ ){0,3}?(?:residents|people|persons|taxpayers|victims|households|families|customers|clients|members|students|pupils|applicants|businesses|firms|companies|farmers|"
    r"employers|employees|workers|filers|individuals|users|holders|owners|patients|veterans|refugees|survivors|voters|candidates|parents|tenants|landlords|claimants|policyholders|traders|shops|schools|areas|counties|states|districts|regions|towns)"
)
_OF_THEM: Final = r"(?:in|from|living|who|whose|affected|hit|based|with|of|under|over|outside|near|on|at|where)\b"
_SUFFERERS: Final = r"(?:\w+ ){0,2}?(?:flood|quake|earthquake|storm|hurricane|fire|wildfire|tornado|cyclone|disaster|drought)(?:-hit)? (?:victims|survivors|areas|households|families|counties|states|businesses)"
_OTHERS: Final = r"(?:elsewhere|(?:for|in) (?:everyone|everybody|everywhere|all|anyone|anybody|the) (?:else|others?|rest)\b|for others|otherwise(?= the (?:old|original) )|(?:in|for) (?:all )?other (?:\w+ ){1,2}?)"
_STANDS: Final = r"(?:stands?|remains?|stays?|holds?|applies|still applies|is unchanged|is unaffected|is the same|does not change|has not changed|nothing changes)"
_LEAVES: Final = r"(?:withdr(?:ew|awn|aws?|awing)|pull(?:s|ed|ing)? out|drop(?:s|ped|ping)? out|bow(?:s|ed|ing)? out|back(?:s|ed|ing)? out)"
_PLAYED: Final = (
    r"(?:leagues?|cups?|tournaments?|championships?|summits?|conferences?|congress(?:es)?|match(?:es)?|games?|races?|marathons?|festivals?|tours?|rall(?:y|ies)|debates?|meetings?|talks|elections?|contests?|competitions?|"
    r"open|masters|olympics|finals?|semi-finals?|regattas?|fairs?|shows?|parades?|seminars?|forums?|relays?|sprints?|qualifiers?|friendly|friendlies|fight|bout|tie|fixture|gala|ceremony|concerts?|derby)"
)
_SQUAD: Final = r"(?:squads?|teams?|sides?|line-?ups?|casts?|crews?|rosters?|starting (?:eleven|xi))"
_HELD: Final = r"(?:speakers?|singers?|bands?|stars?|guests?|presidents?|ministers?|players?|pianists?|violinists?|conductors?|soloists?|actors?|actress(?:es)?|comedians?|headliners?|panellists?|lecturers?|teams?|dj|orchestra|choir|referee|judge|host|presenter|exhibitors?|he|she|they|who)"

_THING: Final = (
    rf"(?: (?:also )?{_WIDENS}(?= )|(?! {_TO_DO}\b))(?= (?:{_WORD}){{0,6}}?{_WORD[:-1]}(?: ?[,.;:]| (?:and|but|on|in|at|from|by|last|this|as|after|yesterday|who|which|that|until|till|through|for|because|when)\b|$))"
    rf"(?! (?:{_WORD}){{0,4}}?{_TIMES}\b)(?! (?:(?!(?:on|in)\b){_WORD}){{0,5}}?\ue000)"
)
"""What is neither a day, nor a length of time, nor something to be done."""

UNTOUCHED: Final = Untouched(
    wider=(
        rf"(?:extend(?:s|ed|ing)?|expand(?:s|ed|ing)?|widen(?:s|ed|ing)?) (?:(?:{_DAY}|again|also|further|(?:the|its|their|this) (?:(?!to\b){_WORD}){{0,3}}?(?!to\b)[^\s,;:.\ue000]+(?:, (?:which|that) [^,;.]{{3,60}},)?) )?"
        rf"(?P<to>to)(?= ){_THING}{_NOW}{_NO_END}"
    ),
    nominal=r"\w+[^\Ws]s|spare|clean|dry|free|open|live|light|secondary|double|mobile|rent|lay|state|power|water|fish|coach|train|film|rail|fuel|farm|press|club|staff",
    some=(
        rf"(?:extended|prolonged|postponed|delayed|put back|pushed back|moved) (?:(?:again|only|also|{_DAY}) )*for (?:only )?(?:{_GROUP} {_OF_THEM}|{_SUFFERERS}|(?:some|certain|several|a few|two|three|four|five|six) (?:{_WORD}){{0,3}}?{_GROUP})|"
        rf"^(?:only )?(?:for|in) (?:{_GROUP} (?:in|from|of|living in|affected by) (?:{_WORD}){{1,5}}?|{_SUFFERERS} )(?:,? ?(?:the|its|their) (?:{_DAY} )?(?:[\w-]+ ){{1,3}}?(?:has been|is|was|will be)) (?:extended|prolonged|put back|moved)"
    ),
    rest=rf"(?<=[,;:.–—-] )(?:and |but |while )?{_OTHERS},? (?:(?:it|they|the (?:old |original )?(?:deadline|date|day|rule|limit|time)) )?{_STANDS}",
    part=r"(?:(?:a |large |small |the |first |second |last |northern |southern |eastern |western |main |big |only |just )*(?:parts?|half|halves|some|portions?|sections?|a quarter|a third|two thirds|one|two|three|four|five|several|most|many|a few|bits?)) of(?= (?!(?:which|whom|course)\b))",
    leaves=(
        rf"{_LEAVES} (?:of|from) (?:(?!(?:and|but|which|who|that|on|in|at|after)\b)[^\s,;:.\ue000]+ ){{0,5}}?(?:{_DAY}(?:['’]s?)? )?(?:[\w-]+ )?{_PLAYED}(?!['’-])|"
        rf"(?:dropped|removed|axed|cut|withdrawn|excluded|omitted|ruled out|scratched) (?:from|of) (?:(?:the|his|her|its|their|our) )?(?:[\w'’-]+ ){{0,2}}?{_SQUAD}(?!['’-])|"
        rf"(?<!\w){_HELD}(?= (?:at|for|of|due|scheduled|booked|who|from|on|in|to|cancel\w+|withdrew|pulled|dropped|has|have|had)\b|,)(?: (?:(?!(?:and|but|is|are|was|were|be|been|being)\b)[^\s,;.]+ ){{0,7}}?|, [^,;.]{{1,60}}, | )(?:(?:has|have|had) (?:(?:now|also|unfortunately|sadly|since|both|all) )*(?:cancell?ed|called off|withdrawn|pulled out|dropped out)|cancell?ed|withdrew|pulled out|dropped out)(?= ?[.,;:]|$| (?:at (?:short|the last)|on short|because|due to|owing to|through|with|citing|so|and|late|last|this|yesterday)\b| on \ue000)"
    ),
    compared=r"(?:unlike|like|as with|just as with|in contrast (?:to|with)|by contrast (?:to|with)|contrary to|as opposed to|compared (?:to|with)|in comparison (?:to|with)|similar to|similarly to|other than|different(?:ly)? from)",
    shortens=r"shorten(?:s|ed|ing)|cut short|curtail(?:s|ed|ing)",
    naught=r"(?:(?:absolutely|virtually|almost|as yet|so far|to date) )?(?:nothing(?! (?:but|less|short)\b)|none|neither|nobody|no one|no-one|no (?!later|sooner|earlier|longer|further|fewer|more|less|doubt|matter|way|wonder|reason|end)\w)",
    back=(
        r"(?<=, )(?:(?:is|are) (?:now |once more |once again )?(?:back|to (?:return|resume|reopen|be (?:restored|reinstated|revived|brought back)))|(?:has|have) (?:now |since )?(?:(?:returned|resumed|reopened)|been (?:restored|reinstated|revived|brought back))|"
        r"(?:is|are|was|were|will be) (?:restored|reinstated|revived|brought back)|returns?|resumes?|reopens?|will (?:now )?(?:return|resume|reopen))(?= ?[.;]|$| (?:on|as|from|in(?! the)|at|again|next|this|after|today|tomorrow|tonight|yesterday|with)\b| \ue000)"
    ),
    asides=(
        r"(?:well |just |shortly |days |weeks |hours )?(?:ahead of|in time for|in advance of|in preparation for|in the run-up to|to prepare for|subject to|pending|conditional on|"
        r"because of|due to|owing to|on account of|in view of|in light of|in the light of|to make (?:way|room) for|to avoid (?:a )?(?:clash|clashing|conflict) with|so as not to clash with|to mark|in honou?r of|for fear of)"
    ),
    own=r"its|their|his|her|whose|our|start|starts|opening|launch|release|closure|closing|beginning|kick-?off|premiere|expiry|expiration|(?:planned|scheduled|original|intended|expected) \w+",
    reasons=r"because|given that|on the grounds that|since|inasmuch as|in order that|now that|in that|despite the fact that|due to the fact that",
    persons=r"who|whom",
    asked=r"please(?! (?:ignore|disregard|forget|delete|cross out|strike|replace|correct|do not|don['’]t|note|be (?:aware|advised)|see|come|join|save|mark|make a note|find|remember|update|change|bear)\b)|kindly|(?:let|tell) (?:us|me) know|contact (?:us|me)|(?:write|e-?mail|reply|respond|apply|sign up|get in touch|get back to)(?: to)? (?:us|me)",
    handled=(
        r"(?:can|may|must|should|could|will|shall|is to|are to|has to|have to|needs? to) (?:then |only |now |still |also |therefore )*be (?:collected|picked up|fetched|returned|exchanged|refunded|handed back|handed in|given back|swapped|appealed(?: against)?|contested|challenged|objected to|"
        r"inspected|viewed|cancell?ed|revoked|withdrawn|claimed|reclaimed|reimbursed|resold|paid for|activated)(?: [^\s,;:.\ue000]+){0,6}?"
    ),
    distance=r"(?:(?:and|or) (?:a half|more) )?(?:before|ahead of|prior to|after|into|short of|ago)",
    in_all=r"to(?: (?:a total of|a full|a maximum of|as (?:much|long) as|at least|up to|some|about|around|over))?",
)
