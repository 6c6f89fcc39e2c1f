"""English words that lead to a date and tell of what kind the commitment is."""

from typing import Final

from monitor.extract.language.en.clause import TO, gap
from monitor.extract.language.en.idle import IDLE, IDLE_DAYS
from monitor.extract.language.kinds import Kinds
from monitor.model import Kind

_UP_TO: Final = r"(?: (?:on|at|until|till|to|through|by|in|noon|midnight|up|the|end|of|before|and|including))*"

_WILL: Final = (
    r"(?:(?:['’]ll| (?:will|shall|are going to|am going to))|['’](?:re|m) going to|"
    r" (?:promise|plan|intend|aim|undertake|pledge) to|(?: have|['’]ve) (?:promised|undertaken|pledged) to)"
    r"(?: (?:also|now|then|again|still|all|both|therefore|instead|\w+ly))?"
)
_BY: Final = r" (?:by|within|before|no later than|not later than)(?: (?:the|end|start|beginning|middle|of|about|next|early|late|noon|midnight))*"
_OWN_DEED: Final = rf"(?:we|i){_WILL} (?!(?:be|know|need|have|not|never|expect|reach|run|extend|postpone|accept|if|so|probably|likely|perhaps)\b)[a-z-]+"
_OWN_WORD: Final = (
    rf"(?:we|i){_WILL} (?:tell|let|send|e-?mail|ring|call|phone|write|publish|announce|release|post|update|report|refund|repay|pay|credit|reply|answer|respond|"
    r"circulate|bring|deliver|ship|return|give|issue|notify|inform|confirm|come back to|get back to|do so)"
)
_SAID_DEED: Final = (
    r"(?:said|says|promised|pledged|vowed|confirmed|added|insisted)(?: that)? (?:it|they|he|she) (?:would|will)(?: (?:also|now|then|again))? "
    r"(?!(?:not|never|be|meet|hold|gather|close|open|re-?open|start|begin|impose|end|expire|run|defer|delay|postpone|extend|probably|stay|remain|"
    r"continue|keep|go|need|expect|report|visit|travel|strike|walk|stop|fly|have|take|lapse|resume|raise|cut|sit|leave|return|face|if|so|"
    r"rather|likely)\b)[a-z-]+"
)
_FOR_YOU: Final = (
    r"you(?:['’]ll| will| shall)(?: (?:\w+ly|then|also))? "
    r"(?:get|receive|hear|be (?:paid|refunded|credited|sent|told|notified|informed|reimbursed|compensated))"
)
_MONEY_OUT: Final = rf"(?:dividends?|refunds?|interest|payments?|cheques?|checks?|grants?|wages|pensions?|money|salaries){gap(8)} (?:goes|go) out"
_MADE_PUBLIC: Final = r"(?:will|would|shall) be made (?:public|available|known)"

_ASKED: Final = (
    r"(?:applications?|entries|entry|bids|bidding|nominations?|registrations?|enrolments?|submissions?|tenders|comments?|consultations?|"
    r"objections?|sign-?ups?|bookings?|voting|(?:comment|consultation|application|objection|bidding|nomination|registration|submission|voting|"
    r"booking|acceptance|appeals?|claims?|sign-?up|entry|filing|enrolment) (?:period|window|round|phase|portal|form|list|book)|"
    r"(?:window|period|time) for (?:\w+ ){1,4}?)"
)
_SHUTS: Final = (
    r"(?: (?:now|will|also|still|then|officially|duly|therefore))* (?:closes?|ends?|shuts?|finish(?:es)?|runs?|"
    r"(?:stays?|remains?|is|are|be|kept) open|(?:is|are|will be|can be|may be|must be) (?:still )?(?:accepted|received|taken|welcome|"
    r"considered|lodged|made|submitted|filed))"
)
_BANNED: Final = (
    r"(?:bans?|restrictions?|curfew|embargo(?:es)?|sanctions|emergency|suspension|closure|lockdown|moratorium|freeze|blockade|quarantine|"
    r"curbs|martial law|prohibition|caps?|injunction|controls)"
)
_LIFTED: Final = (
    r"(?:(?:will|would|to|shall|could|might) (?:now |only )?be|is|are)(?: (?:now|finally|fully|due|set|expected|to|be))* "
    r"(?:lifted|removed|eased|dropped|scrapped|ended|relaxed)"
)
_LIKELY: Final = (
    r"(?<!you are )(?<!members are )(?<!pupils are )(?<!students are )(?<!parents are )(?<!players are )(?<!bidders are )"
    r"(?:expected|likely|forecast|predicted|projected|estimated|seen|thought) to (?:take|need|reach(?! (?:us|me|him|her|them)\b)|rise|fall|grow|hit|peak|double|drop|"
    r"be (?:complete|completed|ready|back|finished|done|restored|over|fixed|full|able))"
)

_PLEDGED: Final = (
    r"(?:(?:offered|volunteered|undertook|undertakes|undertaken|promised|promises|pledged|pledges|vowed|guaranteed) to|"
    r"committed (?:itself |themselves )?to|(?:gave|given) (?:me |us )?(?:his|her|their|its|an?) (?:word|assurance|undertaking|promise) (?:that|to)|"
    r"set (?:itself|themselves|himself|herself) (?:the|a) (?:goal|target|aim|task) of|the (?:goal|aim|target) of)"
    r"(?! (?:keep|stay|hold|be|meet|remain|continue|accept|pay|repay)\b)"
)
_MAY_ACT: Final = (
    r"(?:can|may)(?: (?:still|also|now|either|only|\w+ly))? (?:be )?(?:opt out|object\w*|appl(?:y|ied)|appeal\w*|comment\w*|bid|register\w*|claim\w*|"
    r"cancel\w*|return\w*|withdrawn?|switch|respond|enter|enrol|vote|exchange\w*|lodge\w*|submit\w*|book)"
)
_RISES: Final = (
    r"(?:(?:could|might)(?: (?:well|soon|also|even))? (?:double|triple|rise|fall|reach|hit|run out|run dry|peak|collapse|drop|shrink|disappear|face)|"
    r"(?:will|would) (?:run (?:dry|short)|peak|collapse|double|triple|vanish))"
)

_LET_KNOW: Final = r"(?:will|shall|['’]ll|would) (?:let (?:\w+ ){1,3}know|notify|inform|tell|write to|get back to|come back to|report back)"
_WHOEVER: Final = (
    r"(?:whoever|(?:anyone|anybody|everyone|those|people|members) who)(?: still)? (?:has|have|hasn['’]t|haven['’]t)(?: not)? "
    r"(?!been\b)\w+"
)
_THOUGHT: Final = (
    r"(?:(?:thinks?|believes?)(?: that)? (?:\w+ ){1,4}?(?:will|would)|"
    r"should be (?:\w+ again|playable|usable))"
)
_ALL_EXPECTED: Final = r"(?:you|members|pupils|students|parents|players|bidders|employees|staff|visitors|tenants|applicants|candidates|participants|contractors) are expected to"
_SALE: Final = r"(?:(?:sale|offers?|discounts?|promotion)(?: must| will| now)? ends?|lasting (?:until|till|to|through))"

KINDS: Final = Kinds(
    leads={
        Kind.PROMISE: (
            rf"(?:{_OWN_WORD}|{_SAID_DEED}|{_FOR_YOU}|{_MONEY_OUT}|{_MADE_PUBLIC}){gap(12)}{TO}(?<! to)$|"
            rf"{_OWN_DEED}{gap(12)}{_BY}$|{_PLEDGED}{gap(12)}{TO}$|{_LET_KNOW}{gap(10)}{TO}$"
        ),
        Kind.DEADLINE: (
            rf"{_ASKED}{gap(6)}{_SHUTS}{gap(4)}{_UP_TO}$|{_MAY_ACT}{gap(10)} (?:until|till|up to|through){_UP_TO}$|"
            rf"(?:{_WHOEVER}{gap(6)}|{_ALL_EXPECTED}{gap(10)}) (?:by|before){TO}$"
        ),
        Kind.EXPIRY: rf"{_BANNED}{gap(7)} {_LIFTED}{gap(4)}{TO}$|{_SALE}{TO}$",
        Kind.FORECAST: (
            rf"(?:(?:predict(?:s|ed)?|forecasts|reckon(?:s|ed)?)(?: that)?(?!.*(?:must|ha[sd] to|have to|needs? to) )"
            rf"{gap(12)}|{_LIKELY}{gap(8)}|{_RISES}{gap(8)}|{_THOUGHT}{gap(10)}|"
            r"(?:is|are|was|were|seems?|looks?)(?: now| still| also)? (?:forecast|predicted|likely)(?: for)?|"
            rf"(?:would|will|could|might|may|should) take{gap(3)} until|(?:deal|agreement|decision|solution|settlement|return|recovery) "
            rf"(?:is|was) (?:possible|likely|conceivable)){TO}(?: until| till)?{TO}$"
        ),
    },
    days={
        Kind.DEADLINE: (
            r"(?:has|have|had|gets?|got|gives?|gave|given)(?: (?:the|it|him|her|them|us|you|another|[a-z]+)){0,3}? (\ue000)\ue001*"
            r"(?: (?:in|within) which)? to (?!(?:go|run|spare|the|live)\b)[a-z]+|"
            r"(?:set|sets|named|fixed) (\ue000)\ue001* as (?:the|an?|its|their) (?:limit|deadline|cut-?off|last day|final day|closing date)|"
            r"within (\ue000)\ue001*,? (?:[^\s,;.]+ ){1,6}?(?:shall|must)"
        ),
    },
    ultimatum=r"unless (?:(?!(?:and|but|which|that|who|because)\b)[^\s,;:]+ ){2,12}?(?:by|before)(?: the)?",
    idle=IDLE,
    idle_days=IDLE_DAYS,
)
