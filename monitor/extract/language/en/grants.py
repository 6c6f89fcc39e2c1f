"""English words that report that somebody was given more time."""

from monitor.extract.language.change_words import ChangeWords
from monitor.extract.language.en.moves import ONE_MORE, UNTIL
from monitor.model import Change

_TIME = r"(?:time|days|weeks|months|years|hours|a (?:day|week|fortnight|month|year)|\w+ (?:more |further |extra )?(?:days|weeks|months|years))"
_MORE = r"(?:more|another|a further|an extra|an additional|additional|extra|further)"
_NOT_ALL = "".join(f"(?<!{each} )" for each in ("who were", "who have been", "who are", "anyone", "those"))
"""No words of some among many stand before: those who were granted an extension."""
_ASKED_FOR = r"(?:asked|sought|wanted|requested|hoped|pleaded|begged|applied|appealed|called|pressed|pushed|argued|lobbied|prayed|wished|been (?:refused|denied)|no|not|never|little|too)"
"""What makes of more time none that somebody has."""
_ASKED = r"(?:motions?|requests?|applications?|petitions?|stipulations?|bids?|pleas?)"
"""What somebody put before those who decide."""
_TO_HEAR = r"(?:(?:the|an?|its|their) )?(?:[^\s,;.]+ ){0,2}?(?:hearing|audience|meeting|review|interview|discussion|debate|leave|permission)s? (?:on|about|of|to|into|over|for)\b"
"""What is granted where nothing is decided on what was asked: a hearing on the request."""
_NO_REASON = r"(?!\ue001* to (?:explain|say|show(?: cause)?|argue|justify|tell|demonstrate)\b(?: [^\s,;.]+){0,3}? (?:why|whether|how|if)\b)"
"""Who has until a day only to tell why, has no more time: until Friday to explain why it should not be extended."""
_GROUND = r"(?:network|lines?|route|railway|tramway|track|road|runway|pier|pipeline|buildings?|house|home|school|terminal|harbour|car park|premises|hours|range|powers?)"
"""What is made longer or wider, not what lasts longer."""
_NO_TAKER = r"(?!to (?!(?:the |about )?\ue000))"
"""What is given to somebody until a day is no time: the licence has been given to the bakery until 5 May."""
_UNGIVEN = r"room|options?|right|chance|possib|no\b|not\b|for\b|propos|request(?!ed)|seek|sought|ask|urg(?:e|ing)|suggest|recommend|oppos|reject|refus|den(?:y|ied)|calls?\b|plans?\b|(?:(?<=gave its )|(?<=given its )|(?<=gave their )|(?<=given their )|(?<=gave his )|(?<=gave her )|(?<=gave the )|(?<=given the ))(?:approval|consent|assent|blessing|nod|green light|go-ahead)\b"
"""Words between a verb of giving and an extension that leave that ungiven: received a letter proposing an extension."""
_LETTER = r"(?:letter|notice|waiver|consent|confirmation|approval|order|ruling|decision|determination|authori[sz]ation|notification|e-?mail)"
_PERIOD = r"(?:(?:compliance|cure|grace|forbearance|comment|exclusivity|response|consultation|standstill|negotiating) period|period of \ue000|\ue000\ue001* (?:[\w-]+ )?period)"

GRANTS = (
    ChangeWords(
        name="granted what was asked",
        sure=0.8,
        change=Change.EXTENDED,
        pattern=(
            rf"(?<!who )(?<!which )(?:grant(?:s|ed|ing)|approv(?:es|ed|ing)|allow(?:s|ed|ing)|acced(?:es|ed|ing) to|accept(?:s|ed|ing)(?![^;.]{{0,120}}\b(?:for (?:review|consideration|processing)|will (?:now )?(?:decide|rule|review|consider)|(?:decision|ruling) (?:is )?(?:due|expected))\b)|agreed to) (?!(?:an? )?(?:similar|previous|earlier|prior)\b)(?!{_TO_HEAR})(?:[^\s,;.]+ ){{0,6}}?{_ASKED}"
            rf"(?![^.;]*, (?:moving|pushing|putting|extending|setting) )(?= (?:to (?:extend|prolong|lengthen)(?! (?:[^\s,;.]+ ){{0,3}}?{_GROUND}\b)|for (?:{_MORE} time|an? (?:[^\s,;]+ )?extension(?! (?:of|to) (?:the |his |her |its )?(?:[^\s,;]+ )?{_GROUND}\b))))"
        ),
    ),
    ChangeWords(
        name="granted the delay that was asked",
        sure=0.8,
        change=Change.POSTPONED,
        pattern=(
            rf"(?<!who )(?<!which )(?:grant(?:s|ed|ing)|approv(?:es|ed|ing)|acced(?:es|ed|ing) to|agreed to) (?!(?:an? )?(?:similar|previous|earlier|prior)\b)(?!{_TO_HEAR})(?:[^\s,;.]+ ){{0,6}}?{_ASKED}"
            r"(?= (?:[^\s,;.]+ ){0,6}?to (?:delay|postpone|defer|put off|push back)\b)"
        ),
    ),
    ChangeWords(
        name="asked and granted",
        sure=0.8,
        change=Change.EXTENDED,
        told=True,
        pattern=(
            rf"{_ASKED} (?:by [^,;.]{{1,40}}? )?(?:to (?:extend|prolong)|for (?:{_MORE} time|(?:an? )?(?:[^\s,;]+ )?(?:extension|enlargement))) (?:[^\s,;.]+ ){{0,8}}?(?:is|was|has been|were|are) (?:hereby |therefore )?(?:granted|approved|allowed)"
        ),
    ),
    ChangeWords(
        name="given more time",
        sure=0.87,
        change=Change.EXTENDED,
        pattern=(
            rf"{_NOT_ALL}(?:given|gave|gives|giving|granted|grants|granting|allowed|allows|allowing|won|wins|winning|got|gets|received|receives|secured|secures|obtained|obtains|bought|buys|buying|handed|"
            rf"awarded|afforded|earned|let) (?:(?!{_UNGIVEN})\S+ ){{0,6}}?"
            rf"(?:extension|reprieve|respite|stay of execution|{ONE_MORE}|(?:extra|additional|further) \ue000\ue001*|(?:{_MORE}|\w+ more|\w+ extra) (?:\S+ )?{_TIME}|more time|extra time|longer|grace|respite|breathing space|leeway)|"
            rf"(?:buys?|bought|buying) (?:[^\s,;]+ ){{0,5}}?time (?:until|till|to|for|through) (?:the )?\ue000|(?:has|have|had|with|get|gets|got|for|is|are|takes?|took|needs?) (?:now |thus |therefore )?(?!{_ASKED_FOR}\b)(?:{_MORE} |\w+ )(?:\w+ )?(?:more |extra |further )(?:{_TIME})|extra (?:\w+ )?(?:days?|weeks?|fortnight|months?|years?)|"
            r"(?:hand(?:s|ed)?|gave|give|gives|granted|allowed) (?:\S+ ){0,9}?(?:another|a further|\w+ (?:more|extra|further)) (?:\w+ )?(?:days|weeks|months|years)|"
            r"(?:have|has|need) (?:now |still )?an (?:extra|additional) \ue000\ue001*|(?:have|has) (?:\w+ )?grace (?:until|till|to)|(?:agreed|agrees) to (?:wait|accept (?:them|it|\S+) (?:up to|until))|to do (?:\w+ )?(?:more|another)|extra time|(?:gets?|got|given|gave|has|have) longer(?: to)?|"
            r"(?:another|a new|a fresh|a further|a second|a longer) lease of life|"
            r"(?:sign|grant|agree|issue|obtain|secure|award|approve|win|won)(?:s|d|ed)? (?:\S+ ){0,3}?(?:second|third|fourth|another|further|fresh|additional) (?:waiver|standstill|forbearance|stay|reprieve|moratorium|truce|licen[cs]e|permit)s?|"
            r"add(?:s|ed|ing)? (?:up to |another |a further |an extra )?(?:\ue000\ue001*|\w+ (?:more |extra |further )?(?:days|weeks|months|years|nights|performances)) (?:at|of|more|extra|on to)"
        ),
    ),
    ChangeWords(
        name="given until",
        change=Change.EXTENDED,
        pattern=(
            rf"(?<!which )(?<!who )(?<!who have )(?<!who had )(?:is|are|was|were|been|now) (?:also |now )?(?:given|granted|allowed|handed|accorded|offered|let) {_NO_TAKER}(?:\S+ ){{0,3}}?{UNTIL} (?:the |about )?\ue000{_NO_REASON}|"
            rf"{_NOT_ALL}(?<!which was )(?:gives?|gave|giving|allow(?:s|ed|ing)?|lets?|letting|grant(?:s|ed|ing)?) {_NO_TAKER}(?!(?:\S+ ){{1,5}}?(?:lapse|expire|run out)\b)(?!(?:\S+ ){{0,3}}?(?:reading|notice|approval|consent|assent|blessing|nod|green light|go-ahead)\b)(?:(?!\ue000\ue001*,? or until)\S+ ){{0,9}}?{UNTIL} (?:the |about )?\ue000{_NO_REASON}|(?:allow(?:s|ed|ing)?|lets?|letting) (?:[^\s,;]+ ){{1,5}}?(?:run|last|stand|stay|continue|go) (?:on )?to (?:the )?\ue000|"
            rf"ha(?:s|ve) (?:thus |therefore |now |instead )until (?:the )?\ue000{_NO_REASON}\S*|gets? until|got until"
        ),
        needs=(
            r"been (?:given|granted|allowed)|more|extra|another|further|longer|exten\w+|later?|original\w*|was (?:to|due)|were (?:to|due)|had been|instead|delay\w*|postpon\w*|"
            r"again|now|still|new|respite|reprieve|grace|first|already|until then|time"
        ),
    ),
    ChangeWords(
        name="has been given until",
        sure=0.6,
        change=Change.EXTENDED,
        pattern=rf"(?:has|have) (?:now |also |therefore )?been (?:given|granted|allowed|handed|let off|accorded) {_NO_TAKER}(?:\S+ ){{0,3}}?{UNTIL} (?:the |about )?\ue000",
    ),
    ChangeWords(
        name="letter that extends",
        sure=0.8,
        change=Change.EXTENDED,
        told=True,
        pattern=(
            rf"(?<!not )(?<!never )(?<!yet )(?:received|obtained|secured|got|was sent|was given|delivered|was served with) (?:an?|the|another|its|their|written) (?:(?!(?:draft|no|proposed)\b)[^\s,;.]+ ){{0,2}}?{_LETTER} "
            rf"(?:(?:from|by|of|dated|on|to) (?:[^\s;.]+ ){{1,8}}?)?extending(?= (?:the|its|their|that|this|our)\b)(?! (?:[^\s,;.]+ ){{1,3}}?{_GROUND}\b)"
        ),
    ),
    ChangeWords(
        name="given a second period",
        sure=0.8,
        change=Change.EXTENDED,
        pattern=(
            r"(?:is|are|was|were|been|be|granted|gave|given|grants|gives|allowed|received|obtained|got|won) (?:(?!(?:no|not|for|request\w*|propos\w*)\b)[^\s,;.]+ ){0,5}?"
            rf"(?:an? (?:second|third|fourth|further|fresh)|another|an (?:additional|extra)) (?!notice )(?:[\w-]+ )?{_PERIOD}(?:,? or (?:until|through|to) (?:the )?(?=\ue000))?(?![^.;]*\b(?:last (?:year|month)|which (?:ran out|ended|expired|lapsed))\b)"
        ),
    ),
    ChangeWords(
        name="kept open for another",
        sure=0.8,
        change=Change.EXTENDED,
        told=True,
        adds=True,
        pattern=(
            r"(?:will|shall|is to|are to|is|are|was|were|has been|have been) (?:now |therefore |also )*(?:be )?(?:kept|remain|stay|staying|remaining) "
            r"(?:open |on |in (?:force|place|effect) |available |up |alive )for \ue000\ue001*"
        ),
    ),
    ChangeWords(
        name="agreed to go on until",
        sure=0.8,
        change=Change.EXTENDED,
        told=True,
        pattern=(
            r"(?<!not )(?<!never )(?<!yet )(?:agreed|agrees|voted|decided) to (?:work|stay|carry|go|play|serve) on (?!(?:the|an?|its|their|his|her|strike|holiday|leave|tour|air|board|hunger|without|as)\b)(?:(?!(?:if|unless|not)\b)[^\s,;.\ue000]+ ){0,10}?(?:until|till|through) (?:the )?(?=\ue000)"
        ),
    ),
)
