"""English words that report that something goes on, is moved to a later day or to an earlier one."""

from monitor.extract.language.statements import ChangeWords
from monitor.model import Change

PLANNED = (
    r"(?:(?:we|it|they|he|she|i|was|had|the|our|its|as|on|in|first|originally|initially|previously|earlier) )*"
    r"(?:planned|announced|said|scheduled|promised|foreseen|foresaw|expected|advertised|agreed|hoped|set|stated|printed|calendar|plan|programme|timetable|prospectus|contract|leaflet|letter|notice|schedule)"
)
"""What somebody had planned, in so many words."""

_TIME = r"(?:time|days|weeks|months|years|hours|a (?:day|week|fortnight|month|year)|\w+ (?:more |further |extra )?(?:days|weeks|months|years))"
_MORE = r"(?:more|another|a further|an extra|an additional|additional|extra|further)"
_DATE_NOUN = (
    r"(?:deadlines?|cut-?offs?(?: dates?)?|clos(?:ing|ure) dates?|end[- ]dates?|due dates?|expir(?:y|ation)(?: dates?)?|outside dates?|"
    r"long-?stop dates?|target dates?|dates?|maturit(?:y|ies)|end[- ]of[- ](?:life|support)(?: dates?)?|ultimatum|grace period)"
)
_NO_TERM = (
    r"(?! (?:(?:an?|the|its|his|her|their|our|my|your|that) )?(?:[a-z-]+ )?(?:leads?|advantage|gains|loss(?:es)?|rall(?:y|ies)|slide|decline|"
    r"advance|streak|(?:winning|losing|unbeaten) \w+|condolences?|sympath(?:y|ies)|greetings|congratulations|thanks|gratitude|welcome|hands?|"
    r"invitations?|olive branch|apolog(?:y|ies)|wishes|hospitality|courtes(?:y|ies)|reach|footprint|hours|famil(?:y|ies)|versions?|editions?)\b|"
    r" (?:an? (?:[a-z-]+ )?|(?!(?:the|its|their|his|her|our|my) )[a-z-]+ )?(?:credits?|loans?|bets?)\b| \ue000\ue001* (?:apply|applies|are|run)\b)"
)
"""What is no term though it is extended: a lead, a hand, credit; and hours and a family that are called so."""
_UNTIL = r"(?:until|till|'til|through|up to|to run to|to last to|up until)"

_WILL_NOT = r"(?:(?:will|would) not|won['’]t)"
_AS_PLANNED = r"as (?:was |had been )?(?:planned|scheduled|announced|promised|foreseen|advertised)"
MOVES = (
    ChangeWords(
        name="extended",
        sure=0.89,
        change=Change.EXTENDED,
        pattern=(
            r"(?:is|are|was|were|be) (?:hereby |further )*continued (?:for|in effect|in force)|"
            rf"(?:(?<!had )(?<!has )(?<!have )(?<!which )extended|extended(?! (?:to|until|till|through|over|from) )|extends?(?! from (?:the )?\ue000)|extending){_NO_TERM}|"
            r"enlarge(?:s|d)?|continued for|kept on|(?:been |was |were |is |are )(?:doubled|lengthened)|re-?opened(?= and| for| as|,| until| till)|prolong(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|roll(?:s|ed|ing)? (?:it |them |(?:the|its|their) (?:[^\s,;]+ ){1,3}?)?over|rolled forward|"
            r"carr(?:y|ies|ied|ying) (?:it |them )?(?:on|over|forward)? ?(?:to|until|till|for|through)|re-?extend(?:s|ed)?|re-?open(?:s|ed)? (?:for|until) bids|"
            r"(?:keep|keeps|kept|keeping|hold|holds|held|leave|leaves|left) (?:\S+ ){0,7}?(?:in place|in force|in effect|in being|open|running|alive|going|available|up(?= until| till| to| through))|"
            r"(?:roll(?:s|ed)?|carr(?:y|ies|ied)) (?:it |them |over |on )*into (?:the |early |late |next )*\ue000|be kept (?:till|until|to|in being|in force|in place|open)|is kept|are kept|was kept|were kept|"
            r"(?:go|goes) on (?:until|till|for|at)(?! (?:its|their) ends?\b)|stretch(?:es|ed|ing)? (?:it |them |its \S+ |the \S+ )?(?:out )?(?:to|until|by|over)|(?:has|have|had|was|were|been) stretched|keep(?:s|ing)? (?:\S+ ){0,4}?going|"
            r"(?:add|tack)(?:s|ed|ing)? (?:on )?(?:up to |another |a further |an extra )?(?:(?:\S+ ){0,2}?(?:days?|weeks?|fortnight|months?|years?)|\ue000\ue001*)(?: on)? to|liv(?:e|es|ed) on (?:until|till|to|through)|kept alive|lengthened|spun out|dragged out|"
            rf"(?:continu|remain|stay|appl)(?:es|s|ies|ed|ied|ing)? (?:\S+ ){{0,3}}?for (?:another|a further|an extra|\w+ more)|left standing|kept up|t(?:ake|akes|ook|aken) (?:it |them |this )?(?:on|forward) (?:to|until|till|for)|waived {_UNTIL}|"
            rf"allowed to (?:stand|run on|go on|stay|continue) {_UNTIL}"
        ),
    ),
    ChangeWords(
        name="time reopened",
        sure=0.85,
        change=Change.EXTENDED,
        dateless=True,
        pattern=(
            r"re-?open(?:s|ed|ing)? (?:the |its |their )?(?:\S+ ){0,2}?"
            r"(?:periods?|deadlines?|registration|enrol?ment|nominations|applications|window)"
        ),
    ),
    ChangeWords(
        name="time extended",
        sure=0.85,
        change=Change.EXTENDED,
        dateless=True,
        pattern=(
            r"(?:is|are|has been|have been) (?:hereby |therefore |further |again )*extended(?=[.;]?$)|"
            r"extend(?:s|ed|ing) (?:the |its |their )?(?:\S+ ){0,2}?(?:comment(?:ing)?|consultation|submission|application|nomination|registration|filing|response|reply) periods?"
        ),
    ),
    ChangeWords(
        name="given more time",
        sure=0.87,
        change=Change.EXTENDED,
        pattern=(
            r"(?:given|gave|gives|giving|granted|grants|granting|allowed|allows|allowing|won|wins|winning|got|gets|received|receives|secured|secures|obtained|obtains|bought|buys|buying|handed|"
            r"awarded|afforded|earned|let) (?:(?!room|options?|right|chance|possib|no\b|not\b|for\b)\S+ ){0,6}?"
            rf"(?:extension|reprieve|respite|stay of execution|(?:{_MORE}|\w+ more|\w+ extra) (?:\S+ )?{_TIME}|more time|extra time|longer|grace|respite|breathing space|leeway)|"
            rf"(?:has|have|had|with|get|gets|got|for|is|are|takes?|took|needs?) (?:now |thus |therefore )?(?:{_MORE} |\w+ )(?:\w+ )?(?:more |extra |further )(?:{_TIME})|extra (?:\w+ )?(?:days?|weeks?|fortnight|months?|years?)|"
            r"(?:hand(?:s|ed)?|gave|give|gives|granted|allowed) (?:\S+ ){0,9}?(?:another|a further|\w+ (?:more|extra|further)) (?:\w+ )?(?:days|weeks|months|years)|"
            r"(?:have|has|need) (?:now |still )?an (?:extra|additional) \ue000\ue001*|(?:have|has) (?:\w+ )?grace (?:until|till|to)|(?:agreed|agrees) to (?:wait|accept (?:them|it|\S+) (?:up to|until))|to do (?:\w+ )?(?:more|another)|extra time|(?:gets?|got|given|gave|has|have) longer(?: to)?|"
            r"(?:another|a new|a fresh|a further|a second|a longer) lease of life|"
            r"(?:sign|grant|agree|issue|obtain|secure|award|approve|win|won)(?:s|d|ed)? (?:\S+ ){0,3}?(?:second|third|fourth|another|further|fresh|additional) (?:waiver|standstill|forbearance|stay|reprieve|moratorium|truce|licen[cs]e|permit)s?|"
            r"add(?:s|ed|ing)? (?:up to |another |a further |an extra )?(?:\ue000\ue001*|\w+ (?:more |extra |further )?(?:days|weeks|months|years|nights|performances)) (?:at|of|more|extra|on)"
        ),
    ),
    ChangeWords(
        name="given until",
        change=Change.EXTENDED,
        pattern=(
            rf"(?:is|are|was|were|been|now) (?:also |now )?(?:given|granted|allowed|handed|accorded|offered|let) (?:\S+ ){{0,3}}?{_UNTIL} (?:the |about )?\ue000|"
            rf"(?:gives?|gave|giving|allow(?:s|ed|ing)?|lets?|letting|grant(?:s|ed|ing)?) (?:\S+ ){{0,9}}?{_UNTIL} (?:the |about )?\ue000|"
            r"ha(?:s|ve) (?:thus |therefore |now |instead )until (?:the )?\ue000\S*|gets? until|got until"
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
        pattern=rf"(?:has|have) (?:now |also |therefore )?been (?:given|granted|allowed|handed|let off|accorded) (?:\S+ ){{0,3}}?{_UNTIL} (?:the |about )?\ue000",
    ),
    ChangeWords(
        name="until a day",
        change=Change.EXTENDED,
        told=True,
        weak=True,
        pattern=(
            rf"(?:until|till|'til|through|up to|up until|beyond) (?:the |about |noon on |midnight on |end of |last day of |first |next )*\ue000|(?:on|runs?|valid|good|covered|stays?|remains?|continues?|award|work|used|effect|force|extension) (?:\S+ ){{0,5}}?to (?:the |about |end of |last day of |first )*\ue000|until further notice|without penalty|"
            rf"(?:may|can|will be|shall|are to|be) (?:\S+ ){{1,6}}?(?:by|before|up to|{_UNTIL}) (?:the )?\ue000"
        ),
    ),
    ChangeWords(
        name="so much longer than planned",
        change=Change.EXTENDED,
        told=True,
        apart=True,
        pattern=rf"\ue000\ue001* (?:longer|more) than (?:first |originally |initially )?(?:{PLANNED}|(?:the|a) (?:[^\s,;]+ ){{1,4}}?(?:planned|announced|said|promised|agreed|set|foreseen|gave|allowed))",
    ),
    ChangeWords(
        name="signed what keeps it going",
        sure=0.75,
        change=Change.EXTENDED,
        pattern=(
            r"(?:signed|enacted|(?:put|puts) (?:his|her|their) names? to) (?:\S+ ){0,8}?(?:that|which|to) "
            rf"(?:funds?|finances?|keeps?|maintains?|prolongs?|continues?) (?:\S+ ){{0,7}}?\S+(?= {_UNTIL} (?:the )?\ue000)"
        ),
    ),
    ChangeWords(
        name="longer than planned",
        change=Change.EXTENDED,
        told=True,
        pattern=r"(?<!no )(?<!not )longer than|\ue000\ue001* more than (?:the|it|they|she|he|we|usual|allowed|planned|agreed)|(?<!not )(?<!no )\ue000\ue001* longer",
    ),
    ChangeWords(
        name="more time",
        sure=0.8,
        change=Change.EXTENDED,
        adds=True,
        pattern=(
            r"(?:given|gave|gives|give|giving|grant(?:s|ed|ing)?|allow(?:s|ed|ing)?|win|won|wins|winning|get|got|gets|receives?|received|secur(?:es|ed)|obtain(?:s|ed)|bought|buys?|buying|handed|hands|awarded|"
            r"afford(?:s|ed)|earned|let|(?:leaves?|left)(?! for\b)|offer(?:s|ed)|add(?:s|ed)|take|took) (?:(?!room|options?|right|chance|possib|no\b|not\b|after\b|within\b|in\b|to\b|ask)\S+ ){0,10}?\ue000\ue001*(?!\ue001| (?:\w+ )?than\b)|"
            r"ha(?:s|ve) (?:now |thus |therefore |got |still )?\ue000\ue001*"
        ),
    ),
    ChangeWords(
        name="for another",
        change=Change.EXTENDED,
        told=True,
        weak=True,
        adds=True,
        pattern=r"for (?:up to |at least |about |some |only |just )?\ue000\ue001*",
    ),
    ChangeWords(
        name="a length more",
        change=Change.EXTENDED,
        told=True,
        weak=True,
        adds=True,
        pattern=r"\ue000\ue001*",
    ),
    ChangeWords(
        name="extension",
        change=Change.EXTENDED,
        noun=True,
        pattern=r"extensions?|prolongation|roll-?over|reprieve|continuation",
    ),
    ChangeWords(
        name="now until",
        change=Change.EXTENDED,
        told=True,
        pattern=(
            r"(?:will |shall |can |may |are |is )?now (?:\S+ )?(?:runs?|ends?|expires?|stands?|applies|apply|closes?|close|lasts?|valid|covered|insured|funded|licen[sc]ed|guaranteed|secured?|safe|paid up|holds?|hold|be (?:filed|paid|lodged|handed in|submitted)|payable|"
            r"due|open|continues?|remains?|stays?|has until|have until|have to|has to|takes? applications|good|come|hold good|in force|in effect|in place|bind|able to|free to|ha(?:s|ve) a final maturity)|"
            r"(?:stays?|keeps?|remains?|continues?|goes on|go on|will go on|will stay|will remain|will continue|will apply|applies|apply) (?:\S+ ){0,3}?for (?:another|a further|\w+ more)|"
            rf"(?:will |shall |can |may |is |are |must )?now (?:\S+ ){{0,6}}?{_UNTIL} (?:the |\S+ the )?\ue000|(?:can|may|will|shall|must) (?:now |instead |still |then )(?:\S+ ){{0,5}}?(?:{_UNTIL}|by) \ue000|"
            r"(?:is|are) (?:now )?(?:staying|carrying on|going on|running on|continuing|being kept(?: on| open| going)?) (?:\S+ ){0,6}?(?:until|till|to|through) (?:the )?\ue000|"
            r"now (?:runs?|goes|extends|stretches|dates|expires?|ends?|closes?|lapses?|matures?) (?:\S+ ){0,2}?\ue000|"
            r"taking it to|takes it to|takes (?:the|its|their) \S+ to|taking (?:the|its|their) \S+ to|takes us to|running to|brings? (?:it|the end|the date) to|as late as"
        ),
    ),
    ChangeWords(
        name="option taken up",
        sure=0.85,
        change=Change.RENEWED,
        dateless=True,
        pattern=r"(?:exercises|exercised|took up|taken up|triggered|triggers|activated|invoked|picked up) (?:\S+ ){1,3}?(?:"
        r"(?:options?|rights?) to (?:renew|extend|prolong)|(?:extension|renewal) options?|options? (?:on|for) (?:an? |another )?(?:further |second |extra |additional )?(?:year|term|season)|"
        r"(?:extra|additional|further|one-year|\w+-year) (?:year|term|season|option|extension))",
    ),
    ChangeWords(
        name="renewed",
        sure=0.88,
        change=Change.RENEWED,
        pattern=(
            r"renew(?:s|ed|ing)?(?! (?:(?:its|his|her|their|our|my|the|an?) )?(?:\w+ )?(?:calls?|pledges?|appeals?|pleas?|promises?|vows?|threats?|attacks?|fighting|clashes|violence|hostilities|efforts?|demands?|criticism|interest|hopes?|fears?|focus|doubts?|unrest|protests?)\b)|re-?authori[sz](?:e|es|ed|ing)|re-?up(?:s|ped)?|re-new(?:ed|s)|re-signed|re-?issued?|re-?appoint(?:ed|s)|re-?licen[sc]ed|re-?certified|re-?validated|re-?enacted|re-?confirmed for|re-?registered|re-?imposed|"
            r"re-?elected for|reviv(?:e|es|ed)|continued in office|new mandate|"
            r"(?:signed|signs|sign|agreed|agrees|penned|committed to) (?:up )?(?:for |to |on )?(?:an? |his |her |their |its |the )?(?:new|fresh|improved|extended|further) (?:\S+ ){0,3}(?:contract|lease|deal|agreement|terms?)|put pen to paper|"
            r"under (?:an? )?new (?:contract|lease|deal|agreement)|replaced by a (?:new|direct)"
        ),
    ),
    ChangeWords(name="renewal", change=Change.RENEWED, noun=True, pattern=r"renewals?|re-?authori[sz]ation"),
    ChangeWords(
        name="postponed",
        sure=0.83,
        change=Change.POSTPONED,
        pattern=(
            r"postpon(?:e|es|ed|ing)|waits? (?:until|till)|(?:has|have|had|must|will) (?:have |to )?wait (?:until|till)|paused|pausing|pauses (?:the|its|all)|(?:to|will) pause|(?<!have )(?<!had )stayed (?:until|till|pending|by)|stays (?:the|its)|held back from|knocked back|bumped (?:to|back|from|until)|kicked (?:back|to|into|down)|slid(?:es)? (?:it |them |this |that |the \S+ )?(?:back |again )?(?:to|into|by|from)|sliding (?:to|into)|"
            r"put(?:s)? over to|pushed (?:in)?to (?:the )?\ue000|moved back|rolled (?:back )?to|relisted|re-?set for|shunted|continued to \ue000|tabled until|laid over|"
            r"push(?:es|ed|ing) (?:\S+ ){0,4}?(?:back|out) (?:to|by|until|into)|put off|slipped|(?:put|puts|putting) (?:it |them |the \S+ |their \S+ |its \S+ )?off|(?!deferred to (?:the|its|our) (?:\S+ )?meeting)(?:delay|defer|adjourn)(?:s|ed|ing|red|ring)?|(?<!^)deferred(?= to (?:the|its|our) (?:\S+ )?meeting)|"
            r"(?:re-?schedul|reset|resett)(?:e|es|ed|ing|s)?|put(?:s|ting)? (?:\S+ ){1,6}?(?:off (?:to|until|till|by|for)|back (?:to|by)) (?:the )?\ue000|slip(?:s|ped|ping)? (?:to|into|by|from|again|back)|held over|hold(?:s|ing)? over|"
            r"held back until|suspend(?:s|ed|ing)? (?:the |their |its )?(?:vote|talks|session|hearing|trial|launch|plan)|"
            r"st(?:ood|ands?) over|re-?arranged?|re-?dated"
        ),
    ),
    ChangeWords(
        name="without a day",
        sure=0.83,
        change=Change.POSTPONED,
        dateless=True,
        pattern=(
            r"(?:postpon\w+|put(?:s|ting)? off|put (?:it|them) off|delay(?:s|ed|ing)|defer(?:s|red|ring)|adjourn(?:s|ed|ing)|shelv(?:es|ed|ing)) (?:\S+ ){0,8}?"
            r"(?:indefinitely|until further notice|sine die|without (?:setting |giving |naming |fixing )?(?:a |any )?(?:new )?date|to a later date)|"
            r"(?:is|are|was|were|been) (?:now |therefore )?(?:postponed|put off|delayed)\b[^\ue000]{1,40}? (?:a|the|any|no) (?:new|later) date|"
            r"indefinitely (?:postpon|delay|deferr|suspend)(?:ed|ing)|"
            r"(?:put|puts|putting|placed|places) (?:it |them |(?:the|its|their|all|his|her) (?:\S+ ){1,4}?)?on hold|"
            r"scrub(?:s|bed)? (?:the |its |their |an? )?(?:\S+ ){0,4}?(?:launch|lift-?off|flight|attempt|countdown)"
        ),
    ),
    ChangeWords(
        name="not as planned",
        change=Change.POSTPONED,
        dateless=True,
        told=True,
        pattern=rf"{_WILL_NOT} (?:[^\s,;\ue000]+ ){{1,10}}?{_AS_PLANNED}",
    ),
    ChangeWords(
        name="not on the day as planned",
        change=Change.POSTPONED,
        dateless=True,
        told=True,
        pattern=(
            rf"{_WILL_NOT} (?:[^\s,;\ue000]+ ){{1,8}}?(?P<old>\ue000)\ue001* (?:[^\s,;\ue000]+ ){{0,3}}?{_AS_PLANNED}"
        ),
    ),
    ChangeWords(
        name="slipped",
        change=Change.POSTPONED,
        pattern=(
            r"(?:runs?|running|ran) (?:\S+ ){0,2}?(?:late|behind (?:schedule|time|plan))|behind (?:schedule|plan|the calendar)|re-?book(?:s|ed)|re-?play(?:s|ed)|re-?sailed|re-?filed|rained off|snowed off|shifts? to \ue000|"
            r"slips? (?:a|an|\ue000)|reconven(?:e|es|ed) on|held up|hold(?:s|ing)? off|held off"
        ),
    ),
    ChangeWords(
        name="carried over",
        change=Change.POSTPONED,
        by_kind=True,
        sure=0.85,
        pattern=r"(?:is|are|was|were|be|been) (?:hereby |further )*(?:continued|carried over|carried forward|held over|stayed) (?:until|till|through|to) (?:the )?\ue000",
    ),
    ChangeWords(
        name="postponement",
        change=Change.POSTPONED,
        noun=True,
        pattern=r"postponements?|adjournment|deferral|delays?|deferment|moratorium|standstill|pause|stay|slippage|rescheduling",
    ),
    ChangeWords(
        name="moved",
        sure=0.94,
        change=Change.POSTPONED,
        by_kind=True,
        pattern=(
            rf"(?:push|mov|shift|chang|reset)(?:e|es|ed|ing|s|ting)? (?:\S+ ){{0,4}}?(?:back|out|later)?(?: \S+){{0,4}}? ?(?:\b{_DATE_NOUN}\b)|(?:set|put)(?:s|ting)? (?:\S+ ){{0,4}}?(?:back|off|later)(?: \S+){{0,4}}? ?(?:\b{_DATE_NOUN}\b)|"
            r"(?:push|pushed|pushes|pushing|put|puts|putting|set|mov\w+|shift\w*|brought|kicked) (?:it |them |that |this |the \S+ (?:\S+ )?|its \S+ |their \S+ )?(?:back|later)(?! in)|(?:push|mov|kick)(?:e|es|ed|ing|s)? (?:it |them |that |this |the \S+ (?:\S+ )?|its \S+ |their \S+ )?out(?! of)|"
            r"replaced (?:by|with) \ue000\S*|lifted for|not,? as (?:first |originally )?(?:agreed|announced|planned|printed)|"
            r"will instead|relocated|shifted (?:it |them |the \S+ )?to|(?:amended|revised|altered|corrected|varied|modified|updated) (?:\S+ ){0,3}?(?:to|so (?:that|as))|(?:is|are|was|were|been|be|hereby) (?:hereby |further )?(?:modified|varied)|"
            r"bumped|re-?timed|re-?fixed|re-?targeted|swapped|"
            r"moved (?:it |them |the \S+ |its \S+ )?(?:from \S+ (?:\S+ ){0,3})?to (?!the \S+ in|\S+ in|a \S+ in)(?:\S+ ){0,3}?(?:\ue000|date|day|dates|spring|summer|autumn|winter|week|month|year)|(?:been|was|were|are|is|has|have|be|hereby) (?:now |hereby |therefore |since )?(?:moved|shifted|switched|changed|reset|put|corrected|transferred) (?:\S+ ){0,4}?to (?:\S+ ){0,2}?\ue000|(?:moves?|moved|shifted) to (?:the |early |late |week of )*\ue000|"
            r"(?:is|are|was|were|been) put to (?:the )?\ue000|(?:drift(?:s|ed)|slid(?:es)?|spill(?:s|ed)(?: over)?) (?:over |back |out )?(?:into|to|from) (?:the |early |late |mid-|next )*\ue000|mov(?:es|ed) (?:to the )?right|(?:goes|went|gone|passes|passed) (?:over |back |out |from \ue000\ue001* )*to (?:the |early |late |mid-|next )*\ue000|"
            r"ha(?:s|d|ve) to be moved|changed (?:from|to)|"
            rf"{_DATE_NOUN} (?:is|was|has been|have been|were|are) (?:now |being )?(?:moved|changed|amended|put back|pushed back|shifted)"
        ),
    ),
    ChangeWords(
        name="instead",
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        weak=True,
        pattern=(
            r"instead(?! of)|(?<!but )(?<!or )(?:became|becomes|has become|goes from|went from) (?:the |now )*\ue000|(?:is|are|it's) on (?:again )?(?:for|on) (?:the )?\ue000|"
            r"(?:not|never|cannot|\w+n't|\w+n’t) (?:\S+ ){0,4}?(?:before|until|till) (?:the |early |late |next |mid-)*\ue000|(?:not|never|\w+n't|\w+n’t) (?:\S+ ){0,9}?(?:on|in|by|at|until) (?:the )?\ue000\S* (?:\S+ ){0,6}?but (?:on|in|by|at|until|from)|"
            r"(?<!no )(?<!not )later than (?!\ue000)(?!(?:the )?\d)|\ue000\ue001* late(?! in)|make (?:it|them) up on"
        ),
    ),
    ChangeWords(
        name="now set for",
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"(?:is|are|will|now|it) (?:\S+ )?now (?:be |been )?(?:scheduled|due|set|expected|planned|foreseen|timed|slated|targeted|to (?:be|come|open|start|begin|go|take|ship|meet|appear)|"
            r"(?:be )?(?:done|held|shipped|published|delivered|opened|launched|made|heard|voted))|(?:we|they|it|he|she|committee|company|bank|now) now (?:expects?|projects?|plans?|aims?|hopes?|says?|sees?|targets?|talks of|foresees?|puts?|reckons?|believes?|thinks?|anticipates?|hoped|planned|proposes?)|"
            r"(?:will|shall|is|are|to|can|must) now (?:\S+ ){0,6}?(?:on|in|at|by|from|for|before) (?:the |or about |or before |early |late |about )*\ue000|"
            r"(?:new|revised|amended|later|fresh|latest|updated|replacement|rearranged) (?:\S+ ){0,2}?(?:date|deadline|window|timetable|schedule|target|estimate|day|time|slot|eta|start|opening|closing|delivery)s?|(?:will|shall) instead|"
            r"(?:next|second|another|fresh) (?:attempt|try|go|opportunity|slot|launch attempt) (?:is |will be |now |comes )?(?:on |in |not before )?(?:the )?\ue000|(?:re-?fixed|fixed up|lined up|rearranged|pencilled in again|re-?set|set again|on again) for (?:the )?\ue000|(?:tried|try|tries|attempted) again (?:on|in) (?:the )?\ue000|"
            r"(?:says?|said) (?:that )?it (?:will|would|is to) be (?:on |in |by )(?:the )?\ue000|"
            r"new (?:target |closing |end |due )?(?:date|deadline|target|time|estimate) (?:is|will be|of|was set)|the new date|now (?:on|in|at|by|for|from|until|till|to|the|in the|running to|is)? ?\ue000|now (?:says?|talks?|sees?|due|booked|pencilled|down|aiming|planning|working|payable|matures?|be)|will (?:\S+ )?not (?:now )?(?:\S+ ){1,3}on \ue000\S* but|(?:was|were) (?:since )?shifted"
        ),
    ),
    ChangeWords(
        name="brought forward",
        sure=0.91,
        change=Change.ADVANCED,
        pattern=(
            r"(?:brought|bring|brings|bringing|moved|move|moves|moving|pulled|pulls) (?:it |them |the \S+ (?:\S+ )?|its \S+ |their \S+ )?(?:forward|up)(?! for)|(?:brought|bring|brings|moved|moves|pulled|pulls) (?:\S+ ){1,7}?forward (?:to|by|from|until)|advanc(?:e|es|ed|ing) (?:the |its |their )?(?:date|election|vote|launch|deadline|closing)|"
            r"accelerat(?:es|ed|ing)|cut short|shorten(?:s|ed|ing)|curtail(?:s|ed|ing)|expedit(?:es|ed|ing)|speeds? up|sped up|pulled in|sooner than|"
            r"(?:a|one|two|three|four|five|six|several|\d+) (?:days?|weeks?|months?|years?|quarters?|hours?) (?:earlier|early|sooner)|(?:\w+ ){1,2}(?:earlier|sooner) than (?:it |they |he |she )?(?:planned|foresaw|scheduled|expected|announced|the)|hastened"
        ),
    ),
)
