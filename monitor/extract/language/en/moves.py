"""English words that report that something goes on, is moved to a later day or to an earlier one."""

from monitor.extract.language.statements import ChangeWords
from monitor.model import Change

_TIME = r"(?:time|days|weeks|months|years|hours|a (?:day|week|fortnight|month|year)|\w+ (?:more |further |extra )?(?:days|weeks|months|years))"
_MORE = r"(?:more|another|a further|an extra|an additional|additional|extra|further)"
_DATE_NOUN = (
    r"(?:deadlines?|cut-?offs?(?: dates?)?|clos(?:ing|ure) dates?|end[- ]dates?|due dates?|expir(?:y|ation)(?: dates?)?|outside dates?|"
    r"long-?stop dates?|target dates?|dates?|maturit(?:y|ies)|end[- ]of[- ](?:life|support)(?: dates?)?|ultimatum|grace period)"
)
_UNTIL = r"(?:until|till|'til|through|up to|to run to|to last to|up until)"

_FROM_OLD = (
    r"(?:\S+ ){0,12}?from (?:the )?(?:\S+ ){0,2}?(?P<old>\ue000\ue001*),? (?:\S+ ){0,2}?"
    r"(?:to|until|till|into|through) (?:the |early |late )?(?:\S+ )?\ue000"
)

MOVES = (
    ChangeWords(
        name="extended",
        sure=0.89,
        change=Change.EXTENDED,
        pattern=(
            r"(?:is|are|was|were|be) (?:hereby |further )*continued (?:until|through|for|to|in effect)|extend(?:s|ed|ing)?|enlarge(?:s|d)?|continued for|kept on|(?:been |was |were |is |are )(?:doubled|lengthened)|re-?opened(?= and| for| as|,)|prolong(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|roll(?:s|ed|ing)? (?:it |them )?over|rolled forward|"
            r"carr(?:y|ies|ied|ying) (?:it |them )?(?:on|over|forward)? ?(?:to|until|till|for|through)|re-?extend(?:s|ed)?|re-?open(?:s|ed)? (?:for|until) bids|"
            r"(?:keep|keeps|kept|keeping|hold|holds|held|leave|leaves|left) (?:\S+ ){0,7}?(?:in place|in force|in effect|in being|open|running|alive|going)|"
            r"be kept (?:till|until|to|in being|in force|in place|open)|is kept|are kept|was kept|were kept|"
            r"(?:go|goes|went|gone) on (?:until|till|for|at)|stretch(?:es|ed|ing)? (?:it |them |its \S+ |the \S+ )?(?:out )?(?:to|until|by|over)|"
            r"(?:add|tack)(?:s|ed|ing)? (?:on )?(?:another |a further |an extra )?(?:\S+ ){0,2}?(?:days?|weeks?|fortnight|months?|years?)(?: on)? to|lengthened|spun out|dragged out|"
            rf"(?:continu|remain|stay|appl)(?:es|s|ies|ed|ied|ing)? (?:\S+ ){{0,3}}?for (?:another|a further|an extra|\w+ more)|left standing|kept up|waived {_UNTIL}|"
            rf"allowed to (?:stand|run on|go on|stay|continue) {_UNTIL}"
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
            rf"(?:has|have|had|with|get|gets|got|for|is|are|takes?|took|needs?) (?:now |thus |therefore )?(?:{_MORE} |\w+ )(?:\w+ )?(?:more |extra |further )(?:{_TIME})|extra (?:\w+ )?(?:days|weeks|months)|"
            rf"(?:is|are|was|were|been) (?:also |now )?(?:given|granted|allowed|handed|accorded|offered) (?:\S+ ){{0,3}}?{_UNTIL} \ue000|"
            r"(?:hand(?:s|ed)?|gave|give|gives|granted|allowed) (?:\S+ ){0,9}?(?:another|a further|\w+ (?:more|extra|further)) (?:\w+ )?(?:days|weeks|months|years)|ha(?:s|ve) (?:thus |therefore |now )?until \ue000\S*|gets until|got until|"
            r"(?:agreed|agrees) to (?:wait|accept (?:them|it|\S+) (?:up to|until))|to do (?:\w+ )?(?:more|another)|"
            r"(?:been|was|were|are|is|now) (?:given|granted|allowed) (?:time )?(?:until|till)|gave (?:\S+ ){1,5}until|"
            r"gives (?:\S+ ){1,4}until"
        ),
    ),
    ChangeWords(
        name="more time",
        sure=0.8,
        change=Change.EXTENDED,
        adds=True,
        pattern=(
            r"(?:given|gave|gives|give|giving|grant(?:s|ed|ing)?|allow(?:s|ed|ing)?|win|won|wins|winning|get|got|gets|receives?|received|secur(?:es|ed)|obtain(?:s|ed)|bought|buys?|buying|handed|hands|awarded|"
            r"afford(?:s|ed)|earned|let|leaves?|left|offer(?:s|ed)|add(?:s|ed)|take|took) (?:(?!room|options?|right|chance|possib|no\b|not\b|after\b|within\b|in\b|to\b|ask)\S+ ){0,6}?\ue000\ue001*|"
            r"ha(?:s|ve) (?:now |thus |therefore |got |still )?\ue000\ue001*"
        ),
    ),
    ChangeWords(
        name="for another",
        change=Change.EXTENDED,
        told=True,
        adds=True,
        pattern=r"for (?:up to |at least |about |some |only |just )?\ue000\ue001*",
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
            r"(?:will |shall |can |may |are |is )?now (?:\S+ )?(?:runs?|ends?|expires?|stands?|applies|apply|closes?|close|lasts?|valid|holds?|hold|be (?:filed|paid|lodged|handed in|submitted)|payable|"
            r"due|open|continues?|remains?|stays?|has until|have until|have to|has to|takes? applications|good|come|hold good|in force|in effect|in place|bind|able to|free to|ha(?:s|ve) a final maturity)|"
            r"(?:stays?|keeps?|remains?|continues?|goes on|go on|will go on|will stay|will remain|will continue|will apply|applies|apply) (?:\S+ ){0,3}?for (?:another|a further|\w+ more)|"
            r"(?:stays?|remains?) open until|(?:will|shall|to) (?:remain|continue|stay) in (?:force|effect|place) (?:until|till|to|through)|"
            rf"(?:will |shall |can |may |is |are |must )?now (?:\S+ ){{0,6}}?{_UNTIL} (?:the |\S+ the )?\ue000|(?:can|may|will|shall|must) (?:now |instead |still |then )(?:\S+ ){{0,5}}?(?:{_UNTIL}|by) \ue000|"
            r"now (?:runs?|goes|extends|stretches|dates|expires?|ends?|closes?|lapses?|matures?) (?:\S+ ){0,2}?\ue000|"
            r"taking it to|takes it to|takes (?:the|its|their) \S+ to|taking (?:the|its|their) \S+ to|takes us to|running to|brings? (?:it|the end|the date) to|as late as"
        ),
    ),
    ChangeWords(
        name="renewed",
        sure=0.88,
        change=Change.RENEWED,
        pattern=(
            r"renew(?:s|ed|ing)?|re-?authori[sz](?:e|es|ed|ing)|re-?up(?:s|ped)?|re-?new(?:ed|s)|re-?issued?|re-?appoint(?:ed|s)|re-?licen[sc]ed|re-?certified|re-?validated|re-?enacted|re-?confirmed for|re-?registered|re-?imposed|"
            r"re-?elected for|continued in office|new mandate|"
            r"(?:signed|signs|sign) (?:up )?(?:for )?(?:an? )?new (?:\S+ ){0,3}(?:contract|lease|deal|agreement|term)|replaced by a (?:new|direct)"
        ),
    ),
    ChangeWords(name="renewal", change=Change.RENEWED, noun=True, pattern=r"renewals?|re-?authori[sz]ation"),
    ChangeWords(
        name="postponed",
        sure=0.83,
        change=Change.POSTPONED,
        pattern=(
            r"postpon(?:e|es|ed|ing)|paus(?:e|es|ed|ing)|stayed|stays (?:the|its)|held back from|knocked back|bumped (?:to|back|from|until)|kicked (?:back|to|into|down)|slid(?:es)? (?:back |again )?(?:to|into|by|from)|sliding (?:to|into)|"
            r"(?:runs?|running|ran) (?:\S+ ){0,3}?(?:late|behind)|behind schedule|rolled (?:back )?to|relisted|re-?set for|shunted|continued to \ue000|tabled until|laid over|carried over to|reconven(?:e|es|ed) on|"
            r"push(?:es|ed|ing) (?:\S+ ){0,4}?(?:back|out) (?:to|by|until|into)|put off|slipped|(?:put|puts|putting) (?:it |them |the \S+ |their \S+ |its \S+ )?off|(?:delay|defer|adjourn)(?:s|ed|ing|red|ring)?|"
            r"(?:re-?schedul|reset|resett)(?:e|es|ed|ing|s)?|slip(?:s|ped|ping)? (?:to|into|by|from|again|back)|held over|hold(?:s|ing)? over|"
            r"held up|held back until|hold(?:s|ing)? off|held off|suspend(?:s|ed|ing)? (?:the |their |its )?(?:vote|talks|session|hearing|trial|launch|plan)|"
            r"stood over|re-?arranged?|re-?dated"
        ),
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
            rf"(?:push|mov|shift|chang|reset|set|put)(?:e|es|ed|ing|s|ting)? (?:\S+ ){{0,4}}?(?:back|out|later)?(?: \S+){{0,4}}? ?(?:\b{_DATE_NOUN}\b)|"
            r"(?:push|pushed|pushes|pushing|put|puts|putting|set|mov\w+|shift\w*|brought|kicked) (?:it |them |that |this |the \S+ (?:\S+ )?|its \S+ |their \S+ )?(?:back|out|later)(?! in)|"
            r"replaced (?:by|with) \ue000\S*|lifted for|not,? as (?:first |originally )?(?:agreed|announced|planned|printed)|"
            r"will instead|relocated|shifted (?:it |them |the \S+ )?to|(?:amended|revised|altered|corrected|varied|modified|updated) (?:\S+ ){0,3}?(?:to|so (?:that|as))|(?:is|are|was|were|been|be|hereby) (?:hereby |further )?(?:modified|varied)|"
            r"bumped|re-?timed|re-?fixed|re-?targeted|swapped|"
            r"moved (?:it |them |the \S+ |its \S+ )?(?:from \S+ (?:\S+ ){0,3})?to|(?:been|was|were|are|is|has|have|will) (?:now )?(?:moved|shifted|changed|reset|put) (?:\S+ ){0,4}?to|moved to|shifted to|"
            r"ha(?:s|d|ve) to be moved|changed (?:from|to)|"
            rf"{_DATE_NOUN} (?:is|was|has been|have been|were|are) (?:now |being )?(?:moved|changed|amended|put back|pushed back|shifted)"
        ),
    ),
    ChangeWords(
        name="put in its place",
        sure=0.9,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"(?:delet|strik|omit|remov|cancel|replac|substitut)(?:e|es|ed|ing|ting|ten)?(?: out| the (?:words|date|figures?|expression))*:? [\"“‘']*(?P<old>\ue000)[^;.]{0,70}?"
            r"(?:insert|substitut|replac|put|add|with)\w*|for[\"“‘' ]+\ue000\S* (?:there (?:shall be|is|are) )?(?:substitute[ds]?|read)"
        ),
    ),
    ChangeWords(
        name="read for the old",
        sure=0.9,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"(?:insert|substitut|put|read|writ)\w* [\"“‘']*\ue000[^;.]{0,30}? (?:for|in (?:the )?place of|instead of|in lieu of) [\"“‘']*(?P<old>\ue000)"
        ),
    ),
    ChangeWords(
        name="not the old",
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"(?:\((?:which )?(?:was|were|was to be|formerly|originally|previously|first|not|old|to close on|instead of|rather than|we had said|postponed from|moved from)\b[^)\ue000]{0,20}|"
            r"(?:\(|, |; )(?:and )?not (?:on |by |until |till |in |to |at |for )?(?:the )?(?:\S+ )?|(?:instead of|rather than|in place of|in lieu of|sooner than|earlier than|later than|replacing|and no longer) (?:on |by |in |at |until )?(?:the )?(?:\S+ )?|"
            r"(?:up|back|away|over|forward|out|moved|shifted|changed|delayed|postponed|deferred|adjourned|slipped|pushed|extended|prolonged|put off|rescheduled) from (?:the )?)"
            r"(?P<old>\ue000)"
        ),
    ),
    ChangeWords(
        name="from the old",
        sure=0.9,
        change=Change.POSTPONED,
        by_kind=True,
        pattern=(
            r"(?:mov|shift|push|chang|switch|slip|slid|delay|postpon|deferr|put|alter|revis|extend|prolong|lengthen|resett?|re-?schedul|bump|roll|kick|stretch|carr)\w* "
            rf"{_FROM_OLD}"
        ),
    ),
    ChangeWords(
        name="sooner than the old",
        sure=0.9,
        change=Change.ADVANCED,
        pattern=rf"(?:bring|brings|brought|advanc|pull|hasten|accelerat)\w* {_FROM_OLD}",
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
            r"new (?:target |closing |end |due )?(?:date|deadline|target|time|estimate) (?:is|will be|of|was set)|the new date|now|will (?:\S+ )?not (?:now )?(?:\S+ ){1,3}on \ue000\S* but|(?:was|were) (?:since )?shifted"
        ),
    ),
    ChangeWords(
        name="brought forward",
        sure=0.91,
        change=Change.ADVANCED,
        pattern=(
            r"(?:brought|bring|brings|bringing|moved|move|moves|moving|pulled|pulls) (?:it |them |the \S+ (?:\S+ )?|its \S+ |their \S+ )?(?:forward|up)(?! for)|advanc(?:e|es|ed|ing) (?:the |its |their )?(?:date|election|vote|launch|deadline|closing)|"
            r"accelerat(?:es|ed|ing)|cut short|shorten(?:s|ed|ing)|curtail(?:s|ed|ing)|expedit(?:es|ed|ing)|speeds? up|sped up|pulled in|sooner than|"
            r"(?:a|one|two|three|four|five|six|several|\d+) (?:days?|weeks?|months?|years?|quarters?|hours?) (?:earlier|early|sooner)|(?:\w+ ){1,2}(?:earlier|sooner) than (?:it |they |he |she )?(?:planned|foresaw|scheduled|expected|announced|the)|hastened"
        ),
    ),
)
