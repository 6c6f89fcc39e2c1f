"""English words that tell that something goes on for longer, by other verbs than to extend: hold on to it until May."""

from monitor.extract.language.change_words import ChangeWords
from monitor.extract.language.en.moves import UNTIL
from monitor.model import Change

_TO = rf"(?:{UNTIL}|to)"
_THE = r"(?:the |early |late |mid-|end of |beginning of |close of )*"
_DAY = r"\ue000\ue001*"
_SURELY = r"(?![^.;]*\b(?:if|unless|provided|subject to|in principle|pending|might|could|whether)\b)"
_NOT = r"(?!(?:not|no|never|nobody|nothing|if|unless|whether|hopes?|wants?|wish(?:es)?|asks?|asked|planned|scheduled|expected|likely|supposed)\b)"
_NO_OTHER = r"(?!(?:renew|re-|reissu|reappoint|re-?elect|sign|taken|picked|paid|postpon|delay|deferr|adjourn|mov|push|put\b|reschedul)\w*)"
"""No verb that tells another sort of change: renewed, postponed for another year."""
_MORE_TIME = (
    r"(?:(?:just|only) )?(?:an extra|another|one more|a further|an additional|an added) (?:day|week|fortnight|month|year|term)(?: or (?:two|so))?"
    r"(?= ?[.,;:!)]|$| (?:to (?!remember|forget|celebrate)|for|until|till|because|since|already|before|on|in which)\b)"
)
_WAS_DUE = r"(?:had to|ought to|should have|(?:was|were|had been|are|is) (?:(?:originally|first|all) )?(?:due|supposed|meant|set|wanted|expected|needed|asked for|invited)(?: to)?|(?:was|were) to)"
_ENDS = r"(?:end|ended|close|closed|finish|finished|expire|expired|lapse|lapsed|lift|lifted|been lifted|be lifted|run out|stop|stopped|cease|ceased|come (?:down|off|to an end)|go|gone|fall|fallen|die)"
_LASTING_DEED = r"(?:hang(?:ing)? on to|hold(?:ing)? on to|keep(?:ing)? on|stay(?:ing)? on|carry(?:ing)? on|go(?:ing)? on|keep(?:ing)? using|remain(?:ing)?|continu(?:e|ing)|leav(?:e|ing)|keep(?:ing)?|stay(?:ing)?)"
_LETS = r"(?:let|lets|letting|allow|allows|allowed|allowing|permits?|permitted|permitting|entitles|entitled)"
_MAY = r"(?:can|could|may|might|are free to|is free to)"

GOING_ON = (
    ChangeWords(
        name="so much more, to a day",
        sure=0.75,
        change=Change.EXTENDED,
        told=True,
        adds=True,
        pattern=(
            rf"(?:will|shall|is|are|is to|are to|has been|have been|decided to|agreed to|voted to|agreed \ue000\ue001* to) (?:{_NOT}{_NO_OTHER}[^\s,;.\ue000]+ ){{1,6}}?for {_DAY}"
            rf"(?=,? (?:(?:that is|i\.e\.|namely|so)(?: to say)?,? )?{_TO} {_THE}\ue000)"
        ),
    ),
    ChangeWords(
        name="carried forward so long",
        sure=0.8,
        change=Change.EXTENDED,
        pattern=rf"carr(?:y|ies|ied) (?:it|them|that|(?:the|this|its|their) (?:[^\s,;.\ue000]+ ){{0,3}}?[^\s,;.\ue000]+) (?:forward|on|over) (?:by |for )?{_DAY}(?=,? {_TO} )",
    ),
    ChangeWords(
        name="due then, taken until now",
        sure=0.8,
        change=Change.EXTENDED,
        told=True,
        pattern=(
            rf"{_WAS_DUE} (?:[^\s,;.\ue000]+ ){{0,6}}?(?P<old>\ue000)\ue001*,?;? (?:but|yet|and|though|however|so),? (?:[^.;\ue000]{{1,90}} )?(?:will|can|may|are happy to|is happy to|are going to|is going to|(?:we|they|he|she|i)['’]ll) "
            rf"(?!(?:collect|pick|return|appeal|complain|buy|get|visit|see|watch|call|book)\b)(?:{_NOT}[^\s,;.\ue000]+ ){{1,6}}?(?:{UNTIL}|up to|as late as) {_THE}(?=\ue000){_SURELY}"
        ),
    ),
    ChangeWords(
        name="otherwise due, may be done until",
        sure=0.85,
        change=Change.EXTENDED,
        told=True,
        pattern=(
            r"(?:otherwise|normally|ordinarily|originally|usually) (?:due|payable|required|to be \w+|closing) (?:on |by |for )?(?:the )?(?P<old>\ue000)\ue001*,? (?:may|can|will|shall|must|need) (?:now |instead |only )*(?:be )?"
            r"(?:[^\s,;.\ue000]+ ){1,4}?(?:as late as|up to|until|till|by|on or before|on) (?:the )?(?=\ue000)"
        ),
    ),
    ChangeWords(
        name="opened once more",
        sure=0.8,
        change=Change.EXTENDED,
        pattern=rf"open(?:s|ed|ing)? (?:(?:it|them|(?:the|our|its) (?:[^\s,;.]+ ){{0,3}}?[^\s,;.]+) )?(?:once more|again|a second time|another time|anew),? (?:and )?(?:now )?(?:runs? )?{_TO} (?:the )?(?=\ue000)",
    ),
    ChangeWords(
        name="agreed to stay on as",
        sure=0.8,
        change=Change.EXTENDED,
        told=True,
        pattern=(
            r"(?<!not )(?<!never )(?:agree[sd]|consent(?:s|ed)|decid(?:es|ed)|volunteer(?:s|ed)|been (?:persuaded|asked and agreed|retained|kept on)) (?:to )?(?:stay|remain|continue|serve|carry|keep|go)(?:ing)? (?:on )?(?:(?:as|in|with|at) (?!strike|holiday)|(?=until|till))"
            rf"(?:{_NOT}[^\s,;.\ue000]+ ){{0,8}}?(?:until|till|through|up to) {_THE}(?:[^\s,;.\ue000]+ ){{0,4}}?(?:in |on |of )?(?=\ue000)"
        ),
    ),
    ChangeWords(
        name="stays until another is found",
        sure=0.8,
        change=Change.EXTENDED,
        told=True,
        dateless=True,
        pattern=r"(?<!not )(?<!never )(?:agree[sd]|consent(?:s|ed)|decid(?:es|ed)) to (?:stay|remain|continue|serve|carry) on (?:(?:as|in) (?:[^\s,;.]+ ){1,4}?)?until an?(?:other)? (?:successor|replacement|new \w+)",
    ),
    ChangeWords(
        name="may keep it until",
        sure=0.75,
        change=Change.EXTENDED,
        told=True,
        pattern=(
            r"(?<!nobody has )(?<!nobody )(?<!no one has )(?<!not )(?<!never )(?<!n['’]t )(?:said|says?|agreed?|agrees|told (?:us|me|them|him|her)|confirmed|promised|allowed|ruled) (?:\([^()]{1,40}\) )?(?:that )?(?:we|you|they|i|he|she|it|tenants|members|staff|residents|pupils|students)"
            rf" {_MAY} (?:all )?(?:still )?(?:hang on to|hold on to|keep on|stay on|carry on|go on|keep using|continue|stay put|keep hold of)(?: (?:{_NOT}[^\s,;.\ue000]+ ){{0,5}}?| ){_TO} {_THE}(?=\ue000){_SURELY}"
        ),
    ),
    ChangeWords(
        name="agreed that we stay on",
        sure=0.75,
        change=Change.EXTENDED,
        told=True,
        pattern=(
            r"(?<!not )(?:agreed|agrees|accepted|conceded|ruled)(?: \([^()]{1,40}\))?,?(?: in writing,| by \S+,| on \ue000\ue001*,?)? that (?:we|you|they|i|he|she|it|(?:the |our |its )?[^\s,;.]+) (?:can |may |should |shall |will |would )?(?:all )?"
            rf"(?:stay|remain|carry|keep|go|continue) on (?:[^\s,;.\ue000]+ ){{0,4}}?{_TO} {_THE}(?=\ue000){_SURELY}"
        ),
    ),
    ChangeWords(
        name="lets it stay on until",
        sure=0.75,
        change=Change.EXTENDED,
        told=True,
        pattern=(
            rf"(?<!not )(?<!never )(?<!to )(?:{_LETS}|(?:will|['’]ll) let) (?:us|me|them|him|her|it|you|(?:the|its|their|our|his) (?:[^\s,;.\ue000]+ ){{1,4}}?)(?: )?(?:to )?(?:hang on to|hold on to|keep on|stay on|carry on|go on|keep using|continue)"
            rf"(?: (?:{_NOT}[^\s,;.\ue000]+ ){{0,6}}?| )(?:{_TO}|til) {_THE}(?=\ue000){_SURELY}"
        ),
    ),
    ChangeWords(
        name="topped up through",
        sure=0.8,
        change=Change.EXTENDED,
        pattern=rf"topp(?:ed|s) (?:that|it|this|them|(?:the|its|their) (?:[^\s,;.]+ ){{1,3}}?)(?: )?up {_TO} {_THE}(?=\ue000)",
    ),
    ChangeWords(
        name="now reaches to",
        sure=0.75,
        change=Change.EXTENDED,
        told=True,
        pattern=rf"(?<!not )now (?:reach(?:es)?|stretch(?:es)?|extends?|lasts?|sees? (?:us|them|it) through|carries us|takes us|covers? (?:us|you|them|it)|book(?:ing|s)|taking bookings|on sale|selling|accept(?:s|ing) (?:[^\s,;.]+ ){{1,3}}?)(?: )?{_TO} {_THE}(?=\ue000)",
    ),
    ChangeWords(
        name="was until then and has been made longer",
        sure=0.8,
        change=Change.EXTENDED,
        told=True,
        pattern=(
            rf"(?:was|were|had been|had) (?:[^\s,;.\ue000]+ ){{0,4}}?(?:{UNTIL}|to|for) {_THE}(?P<old>\ue000)\ue001*[,;]? (?:and|but|;) (?:[^\s,;.\ue000]+ ){{0,3}}?(?:has|have|is|are) (?:just |now |since |meanwhile |been )*"
            rf"(?:(?!(?:closed|shut|replaced|ended|suspended|cancell?ed|moved|banned|barred)\b)\w+ed|booking|running|paid|going|open|valid|good) (?:that |it |them )?(?:up )?(?:{UNTIL}|to|up to) {_THE}(?=\ue000){_SURELY}"
        ),
    ),
    ChangeWords(
        name="was to end, remains",
        sure=0.85,
        change=Change.EXTENDED,
        told=True,
        dateless=True,
        pattern=(
            rf"(?<!not )(?:(?:due|set|meant|supposed|scheduled) to|(?:was|were) to)(?: have)? (?:[^\s,;.\ue000]+ )?{_ENDS}(?: by itself| automatically)? (?:on |in |at |by )?{_THE}(?P<old>\ue000)\ue001*,? (?:will |is to |shall |now )*"
            r"(?:remains?|stays?|continues?|stands?|is kept|is left|goes on|go on)(?: (?!(?:closed|unclear|uncertain|unknown)\b)[^\s,;.\ue000]+){0,4}? [\"“'‘]?(?:until|till) (?:further (?:orders?|notice)|(?:it|they|this|that) (?:is|are)|a (?:new|final))"
        ),
    ),
    ChangeWords(
        name="its term is increased",
        sure=0.75,
        change=Change.EXTENDED,
        told=True,
        dateless=True,
        pattern=(
            r"(?<!maximum )(?<!minimum )(?<!notice )(?<!prison )(?<!waiting )(?<!jail )(?:duration|term|period|life|tenor|maturity|validity)(?: of (?!imprisonment|office|notice)[^,;.\ue000]{1,60})?(?:, [^.;]{1,90},)? (?:is|has been|shall be|are|was) (?:hereby |now |therefore )?(?:increased|raised|lengthened|prolonged)"
            r"(?= (?:by|from|to) )(?![^.;]*\b(?:imprisonment|prison|jail|notice period|sentences?)\b)"
        ),
    ),
    ChangeWords(
        name="given another week",
        sure=0.8,
        change=Change.EXTENDED,
        dateless=True,
        pattern=rf"(?:given|gave|gives|granted|grants|allowed|allows|got|won|handed) (?:(?:us|them|me|him|her|you|it|everyone|everybody|(?:the|our|all|its) (?:[^\s,;.]+ ){{0,2}}?[^\s,;.]+) )?(?:all )?{_MORE_TIME}",
    ),
    ChangeWords(
        name="we grant you more",
        sure=0.8,
        change=Change.EXTENDED,
        told=True,
        pattern=(
            r"(?:(?<=^)|(?<=, )|(?<=; )|(?<=\band ))(?:we|i|the (?:court|tribunal|board|committee|panel|council|bank))(?: hereby| therefore| accordingly| exceptionally| have decided to)? (?:grants?|allows?|gives?) (?:you|them|him|her|it|(?:the|both|all) (?:[^\s,;.\ue000]+ ){0,2}?[^\s,;.\ue000]+) "
            rf"(?:a |an |one (?:last |final )?)?(?:(?:last |final |further |short )?(?:reprieve|extension|respite|period of grace|grace|stay of execution)|more time|longer)(?: of \ue000\ue001*)?(?= (?:{UNTIL}|to|for|of) (?:the )?\ue000)"
        ),
    ),
    ChangeWords(
        name="a last day was allowed",
        sure=0.75,
        change=Change.EXTENDED,
        told=True,
        pattern=r"(?:a|an|one) (?:last|final|later|further|second|fresh) (?:date|day|chance|period|opportunity) (?:of|on|until|to) (?:the )?\ue000\ue001* (?:has been|is|was) (?:hereby |now )?(?:allowed|given|granted|agreed)",
    ),
    ChangeWords(
        name="rolled the debt",
        sure=0.8,
        change=Change.EXTENDED,
        pattern=r"roll(?:ed|s) (?:the|its|their|our|his|her) (?:[^\s,;.]+ )?(?:note|loan|debt|bond|facility|bill|credit|deposit|swap|mortgage)s?(?= ?[,;.]|$| (?:to|until|till|for|into|rather|which|that|and|on|over)\b)",
    ),
)
