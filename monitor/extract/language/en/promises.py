"""English words that lead to a day by which somebody has said to do something."""

from typing import Final

from monitor.extract.language.en.clause import TO, gap

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
_PLEDGED: Final = (
    r"(?:(?:offered|volunteered|undertook|undertakes|undertaken|promised|promises|pledged|pledges|vowed|guaranteed) to|"
    r"committed (?:itself |themselves )?to|(?:gave|given) (?:me |us )?(?:his|her|their|its|an?) (?:word|assurance|undertaking|promise) (?:that|to)|"
    r"set (?:itself|themselves|himself|herself) (?:the|a) (?:goal|target|aim|task) of|the (?:goal|aim|target) of)"
    r"(?! (?:keep|stay|hold|be|meet|remain|continue|accept)\b)"
)
_LET_KNOW: Final = r"(?:will|shall|would|\w+['’](?:ll|d)) (?:let (?:\w+ ){1,3}know|notify|inform|tell|write to|get back to|come back to|report back)"
_NO_DEED: Final = (
    r"(?! (?:be|keep|stay|hold|meet|remain|continue|accept|run|leave|expire|end|extend|postpone|appl(?:y|ies)|attend|vote|enter|take part|"
    r"know|have|see|book|rent|visit|travel|buy|join)\b)"
)
_BOUND: Final = r"(?!.*\b(?:must|ha[sd] to|have to|needs? to|should)\b)"
_MEANT: Final = (
    r"(?<!who )(?<!you )(?:plans?|planned|planning|intends?|intended|intending|aims?|aimed|aiming|wants|hopes|hoped|hoping)"
    rf"(?: (?:now|still|also|then|\w+ly))? to{_NO_DEED}{_BOUND}"
)
_ASSURED: Final = (
    r"(?:guarantee[sd]?|promise[sd]?|pledge[sd]?|vow(?:s|ed)|assure[sd]?|undert(?:akes?|ook))(?: (?!(?:to|by|on|in|that)\b)[^\s,;:]+){0,3}"
    rf" that{_BOUND}{gap(6)} (?:will|would|shall) (?!(?:expire|end|lapse|remain|stay|continue|be extended|be kept|last|run)\b)[a-z]+"
)
_HAVE_READY: Final = (
    r"(?:we|i)(?:['’]ll| will| shall)(?: (?:\w+ly|also|then|now))? (?:have|get) (?:it|this|that|them|these|(?:the|your|an?|my|our) (?:(?!(?:to|in)\b)[^\s,;:]+ ){0,3}?[^\s,;:]+) "
    r"(?:with you|to you|back|out|ready|done|finished|fixed|sorted|up|up and running|online|live|over to you|in the post)"
)
_SHORT: Final = (
    r"(?:(?<=^)|(?<=[,;:.–-] ))(?:(?:ok|okay|yes|sure|fine|sorry|thanks|right|great|noted|mine),? )*will(?: (?:also|then|now))? "
    r"(?:do|send|renew|call|ring|phone|fix|sort|chase|look|check|try|pick|drop|order|book|e-?mail|write|reply|finish|submit|upload|push|merge|deploy|draft|prepare|share|"
    r"forward|file|sign|arrange|organise|bring|post|update|report|confirm|let you know|get back|circulate|pay|return|collect)\b"
)
"""What somebody who leaves out the "I" will do: will send it."""
PROMISED_DAYS: Final = (
    r"(\ue000)\ue001*,? (?:and )?(?:(?:i|we) (?:promise|swear|guarantee|(?:can )?give you (?:my|our) word)|(?:you have|on) (?:my|our) word|"
    r"(?:they|he|she) (?:swears?|swore|promise[sd]?|vows?|assures? (?:me|us)))"
)
"""Such days, as groups, within their sentence."""
_FOLLOWS: Final = (
    r"(?:reports?|post-?mortem|updates?|statements?|summar(?:y|ies)|analys[ei]s|details|letters?|repl(?:y|ies)|answers?|minutes|refunds?|cop(?:y|ies)|drafts?|write-?up|account|confirmations?|review|findings)"
    rf"{gap(6)} (?:will follow|follows?|is to follow|are to follow|goes? out|will go out){_BY}"
)
_IN_ANY_CASE: Final = rf"{_OWN_WORD}\b[^.;:\ue000]{{0,70}}? (?:in any (?:case|event)|at (?:the )?(?:very )?latest)(?: by| before| within)?"

PROMISED: Final = (
    rf"(?:{_OWN_WORD}|{_SAID_DEED}|{_FOR_YOU}|{_MONEY_OUT}|{_MADE_PUBLIC}|{_ASSURED}){gap(12)}{TO}(?<! to)$|"
    rf"(?:{_OWN_DEED}|{_MEANT}){gap(12)}{_BY}$|{_FOLLOWS}$|{_IN_ANY_CASE}{TO}$|{_PLEDGED}{gap(12)}{TO}$|{_LET_KNOW}{gap(10)}{TO}$|"
    rf"{_HAVE_READY}{gap(6)}{TO}$|{_SHORT}{gap(8)}{TO}$"
)
"""Words that end directly before such a day."""
