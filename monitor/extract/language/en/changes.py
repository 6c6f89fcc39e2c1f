"""English words that report a change: what was done, and what takes the truth from such words."""

from monitor.extract.language.statements import ChangeWords
from monitor.model import Change

_TIME = r"(?:time|days|weeks|months|years|hours|a (?:day|week|fortnight|month|year)|\w+ (?:more |further |extra )?(?:days|weeks|months|years))"
_MORE = r"(?:more|another|a further|an extra|an additional|additional|extra|further)"
_DATE_NOUN = (
    r"(?:deadlines?|cut-?offs?(?: dates?)?|clos(?:ing|ure) dates?|end[- ]dates?|due dates?|expir(?:y|ation)(?: dates?)?|outside dates?|"
    r"long-?stop dates?|target dates?|dates?|maturit(?:y|ies)|end[- ]of[- ](?:life|support)(?: dates?)?|ultimatum|grace period)"
)
_PACT = (
    r"(?:agreements?|deals?|accords?|contracts?|pacts?|treat(?:y|ies)|memorand(?:um|a)|settlements?|truces?|cease-?fires?|protocols?|"
    r"compacts?|leases?|charters?|conventions?|terms|compromises?|understanding)"
)

_UNTIL = r"(?:until|till|'til|through|up to|to run to|to last to|up until)"

_FROM_OLD = (
    r"(?:\S+ ){0,12}?from (?:the )?(?:\S+ ){0,2}?(?P<old>\ue000\ue001*),? (?:\S+ ){0,2}?"
    r"(?:to|until|till|into|through) (?:the |early |late )?(?:\S+ )?\ue000"
)

CHANGES = (
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
    ChangeWords(
        name="missed",
        change=Change.MISSED,
        pattern=(
            r"(?:blew|blown|blows|ran|run|sailed|went|slid|slipped) (?:straight |right |well )?(?:through|past|beyond|over) (?:\S+ ){0,4}?(?:deadlines?|dates?|targets?|cut-?offs?|\ue000)|skip(?:s|ped) (?:\S+ ){0,4}?(?:payments?|coupons?|instal?lments?)|"
            r"(?:elected|chose|opted|decided) not to (?:pay|make)|withh(?:eld|olds) (?:\S+ ){0,3}?payments?|broke(?:n)? (?:its|his|her|their|the|a) (?:promise|word|pledge|undertaking)|"
            r"(?:promise|pledge|undertaking|commitment|date|target|deadline)s? (?:\S+ ){0,10}?(?:was|were|has been|have been) (?:not |never )(?:kept|met|honou?red)|without meeting|too late|"
            r"miss(?:es|ed|ing)? (?:\S+ ){0,5}?(?:deadlines?|dates?|payments?|coupons?|targets?|instal?lments?|cut-?offs?)|missed (?:it|them|that|by)|"
            r"fail(?:s|ed|ing|ure)? to (?:\S+ )?(?:meet|pay|deliver|submit|file|provide|appear|reach|complete|comply|line up|secure|produce|hand|reply|respond|agree|publish|make|sign|repay|honou?r|open|finish|send|present|raise|close|ratify|pass|announce|"
            r"hold|report|implement|disarm|withdraw|start|begin)|"
            r"(?:let|lets|letting) (?:\S+ ){0,4}?(?:deadline|date|day|ultimatum|\ue000\S*) (?:pass|go by|slip)|(?:deadline|date|day|ultimatum|target)s? (?:\S+ ){0,6}?(?:pass(?:es|ed)?|came and went|went by|went unheeded|slips? by|slipped by|"
            r"was not met|were not met|was missed|has passed|had passed)|came and went|c(?:ome|ame) and gone|went unheeded|unheeded|passed without|"
            r"default(?:s|ed) on|in default|overshot|overran|breach(?:ed|es) (?:the|its|their) deadline|past due|(?:long|is|are|was|were|now|already|still|remains?) overdue|overdue since|overdue|unmet|unpaid|unanswered|unfulfilled|in arrears|"
            r"(?:\w+ ){1,2}(?:days?|weeks?|months?|years?) (?:late|overdue|behind|past)|ignored (?:\S+ ){0,3}?(?:deadline|date|ultimatum|demand)"
        ),
    ),
    ChangeWords(
        name="not done in time",
        change=Change.MISSED,
        told=True,
        needs=(
            r"deadline|due|cut-?off|promised|scheduled|was to|were to|should have|had (?:said|promised|undertaken|agreed|been)|undertaken|by \ue000\S*|set for|pledged|meant|"
            r"planned|supposed|expected|within|in time|target|originally|foreseen"
        ),
        pattern=(
            r"(?:has|have|had)(?:n't|n’t| not| never) (?:\S+ )?(?:been|arrived|come|happened|paid|done|met|begun|started|appeared|materiali[sz]ed|delivered|even begun|yet)|"
            r"(?:was|were)(?:n't|n’t| not| never) (?:\S+ )?(?:met|paid|made|ready|delivered|done|submitted|filed|finished|completed|published|signed|received|able to|there)|"
            r"did(?:n't|n’t| not) (?:\S+ )?(?:arrive|come|happen|pay|meet|appear|deliver|materiali[sz]e|show up|turn up)|never (?:came|arrived|happened|turned up|paid|materiali[sz]ed|appeared|did)|"
            r"(?:it|that|they|he|she|one|and) (?:\S+ ){0,8}?(?:is|was|were|did|has|have|had)(?:n't|n’t| not)(?: (?:do|done) (?:so|it))?|(?:did|do) not (?:make|pay|do)|has not kept|still lacks?|not done|not (?:yet )?(?:received|delivered|supplied|submitted|started|completed|in place|all here|ready)|"
            r"(?:is|are|was|were)(?:n't|n’t| not| still not) (?:\S+ ){0,2}?(?:here|ready|in place|finished|complete|open|done|there|kept)|nothing (?:has |had )?(?:come|came|arrived|happened)|no sign of|"
            r"never (?:been )?(?:delivered|finished|completed|kept|met|built|paid|sent|filed)|waited in vain|"
            r"hardly (?:started|begun)|came with nothing|let us down|kept us waiting|"
            r"still (?:not|waiting|awaited|to be|has not|have not|hasn't|haven't|in their|in its|missing)|remains? (?:unpaid|undelivered|unfinished|outstanding|to be)|and was not|and were not|is still to be|"
            r"(?:has|have|had) yet to|no (?:payment|report|answer|reply) (?:\S+ ){0,2}(?:came|had come|has come|was|arrived)|without (?:a|any) (?:single )?(?:reply|payment|answer|word|rifle|vote)|"
            r"unable to (?:meet|pay|deliver)|not paid|not been paid"
        ),
    ),
    ChangeWords(
        name="fulfilled",
        change=Change.FULFILLED,
        needs=(
            r"deadline|due|cut-?off|promised|as planned|on time|on schedule|ahead of|target|earlier|in good time|"
            r"original date|in full|before the|days early|weeks early|months early|with \w+ (?:days?|weeks?|hours?) to spare|to the day|inside the|by the \S+ date|on the agreed|as agreed|as required|required by|set for|"
            r"\bsooner than|within the|in time|inside|as (?:promised|scheduled|announced|arranged|undertaken|pledged|foreseen|expected)|on the day|had until|ahead|owed|pledge"
        ),
        pattern=(
            r"complet(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|paid|repaid|pays|redeemed|met|meets|submitted|handed (?:in|over|theirs in|theirs|it in|them in)|finish(?:es|ed)|fulfil(?:s|led|ls)|settled|honou?r(?:s|ed)|received|published|installed|done|filed|"
            r"closed|kept (?:its|his|her|their|the) (?:promise|word|date|commitment)|arrived|opened|holed through|ready|returned|lodged|shipped|signed|passed|made (?:the|its|their) (?:payment|deadline)|was to hand|in hand|"
            r"withdrew|withdrawn|vacated|launched|reported|adopted|transferred|handed|sent|brought in|presented|tabled|put in|turned in|cleared|discharged|wired|refunded|reimbursed|retired|"
            r"went live|came into (?:service|operation|use)|started work|reached|landed|sworn in|ratified|dismantled|removed|rolled out|switched (?:off|on|over)|migrated|"
            r"(?:is|are|was|were|has been|have been) (?:all |now |already )*(?:done|complete|finished|ready|fixed|restored|live)"
        ),
    ),
    ChangeWords(
        name="as promised",
        change=Change.FULFILLED,
        told=True,
        pattern=(
            r"(?:on|ahead of|before|inside|within|meeting|beating|met|made|beat) (?:the|its|their|our|a) (?:original )?(?:deadline|due date|cut-?off|target date|schedule)|as promised|(?:\w+ ){1,2}(?:days?|weeks?|months?|hours?) (?:early|ahead of|before the (?:deadline|date)|inside the)|"
            r"(?:days?|weeks?|months?|hours?) (?:inside|within|before|ahead of) (?:the|its|their|our|schedule)|in good time|well in time|in time for|on the dot|good to (?:its|his|her|their) word|made good on|beat(?:s|ing)? (?:the|its|their)|"
            r"as (?:we )?(?:agreed|undertaken|pledged|announced|scheduled|arranged|said we would)|within the (?:time|period|term|deadline)|right on time|bang on time|"
            r"ahead of schedule|ahead of the date|on its due date|on the due date|(?:done|paid|delivered|completed|handed in|finished) (?:on time|in time|on schedule|in full)|with (?:\w+ ){1,3}to spare"
        ),
        needs=r"complet\w+|deliver\w+|paid|repaid|redeemed|met|made|submitted|hand\w+|finish\w+|fulfil\w*|settled|filed|closed|done|opened|publish\w+|received|reported|returned|arrived|shipped|holed|sale|ready|installed|withdr\w+|kept",
    ),
    ChangeWords(
        name="terminated outright",
        sure=0.7,
        change=Change.TERMINATED,
        pattern=r"terminated|revoked|rescinded|annulled|repealed",
    ),
    ChangeWords(
        name="terminated",
        change=Change.TERMINATED,
        pattern=(
            r"(?:wound|winds|winding) (?:it |them )?(?:up|down)|backed out of|broke off|broke down|fell through|falls through|collapsed|set aside|quash(?:es|ed)|nullif(?:ies|ied)|denounc(?:es|ed) (?:the|its)|ceases? to (?:apply|have effect|exist)|"
            r"(?:is|are|was|were|been|be) (?:hereby |therefore |also )*(?:discontinued|stopped|pulled|retired|deleted|removed|ended|dismissed|dissolved|superseded|closed|withdrawn|dead)|pulled (?:a|the|its|their|out)|gave (?:up|notice)|given up|stopped|"
            r"(?:cut|cuts) (?:\S+ ){0,3}?short|call(?:s|ed)? (?:an )?end to|put an end to|exit(?:s|ed) (?:the|its)|jettison(?:s|ed)|sunset(?:s|ted)?|decommission(?:s|ed)|"
            r"cancel(?:s|led|ling|ed|ing)?|scrubb(?:ed|ing)|countermand(?:s|ed)|brought to an end|thr(?:own|ew) out|struck|called to a halt|closed for good|cut short|lifted|broken off|scrap(?:s|ped|ping)|(?:call|calls|called|calling) (?:it |them |the \S+ |their \S+ |its \S+ )?off|ax(?:es|ed|ing)|abandon(?:s|ed|ing)|terminat(?:e|es|ing)|revok(?:e|es|ing)|rescind(?:s|ing)?|repeal(?:s|ing)?|"
            r"annul(?:s|ling)?|abolish(?:es|ed|ing)?|tear(?:s|ing)? up|tore up|torn up|pull(?:s|ed|ing)? (?:out of|the plug)|walk(?:s|ed|ing)? away from|quit(?:s|ting)? the|withdr(?:ew|aws?|awn|awing) (?:from|its (?:offer|bid)|the (?:offer|bid|notice)|.{0,24}notice a)|"
            r"(?:vacat|void|dissolv|discontinu)(?:e|es|ed|ing)|drop(?:s|ped|ping) (?:the|its|their|plans|a)|(?:ends?|ended|ending|halts?|halted|suspended|suspends) (?:its |the |their )?(?:participation|membership|agreement|deal|contract|strike|pact|"
            r"cooperation|truce|ceasefire|mission|offer)|called a halt|kill(?:s|ed) (?:the|off)|struck out|struck off|lift(?:s|ed|ing) (?:the|its|all|a|an) (?:\S+ )?(?:ban|order|curfew|sanctions?|embargo|state|restrictions?|suspension|moratorium|lockdown|notice|"
            r"warning)|withdraw(?:s|ing|n)? (?:\S+ ){0,6}?(?:strike|offer|bid|application|notice|plan)|shelv(?:es|ed|ing)|ditch(?:es|ed|ing)|dropped|closed down|strik(?:es|ing) down|struck down|omitt(?:ed|ing)"
        ),
    ),
    ChangeWords(
        name="will not happen",
        change=Change.TERMINATED,
        told=True,
        pattern=(
            r"(?:will|would|is|are|shall) (?:therefore |now |after all )?(?:not|no longer) (?:therefore |now )?(?:take place|go ahead|be (?:held|made|built|launched|going ahead)|going ahead|proceed|happen|continue|be (?:renewed|continued|extended|replaced|reissued|pursued|brought back|repeated)|seek|pursue|run)|won't (?:take place|go ahead|happen|be going ahead)|(?:is|are|was|were) (?:now )?off[.,;!]?(?= |$)(?! [a-z]+ (?:coast|road))|"
            r"has not been continued|can't do (?:the|it|them) .{0,30}any more|is no more|is dead|was dead|calls? it a day|not going ahead|would leave .{0,60} before"
        ),
    ),
    ChangeWords(
        name="expired",
        change=Change.EXPIRED,
        pattern=(
            r"expired|lapsed|elapsed|ceased|at an end|no longer (?:valid|in force|in effect|available|supported|open)|went out of (?:force|support)|ran its course|(?:has|have|had) run its course|"
            r"(?:is|are|was|were|has|have) (?:now )?(?:ended|expired|lapsed|closed|gone|finished)|timed? out|not been taken up|wasn't taken up|"
            r"let go|ran out|(?:has|have|had) run out|(?:has|have|had) (?:now )?ended|(?:came|has come|had come) to an end|(?:is|are|was|were) (?:now )?over|out of support since|ended (?:on|at|in|last|yesterday|this|\ue000)|"
            r"(?:allowed|left|let) (?:\S+ ){0,6}?to (?:lapse|expire|run out)|let (?:\S+ ){1,9}?(?:lapse|expire|run out)|fell away|reached (?:the )?end of (?:life|support)|matured|timed out|finished"
        ),
    ),
    ChangeWords(
        name="agreed",
        change=Change.AGREED,
        pattern=(
            rf"(?:sign|signs|signed|signing|initialled|inked|inks|seal(?:s|ed)|clinch(?:es|ed)|str(?:ikes|uck)|conclud(?:es|ed)|reach(?:es|ed)|enter(?:s|ed) into|hammered out|accept(?:s|ed)|approv(?:es|ed)|ratif(?:ies|ied)|agreed (?:on )?|"
            rf"agrees? (?:on )?|won|brokered|announced?) (?:\S+ ){{0,6}}?{_PACT}|{_PACT} (?:\S+ ){{0,5}}?(?:was|were|has been|had been) (?:signed|reached|struck|concluded|sealed|agreed|initialled)|(?:agreement|deal|accord|truce|pact|settlement) reached|"
            r"voted (?:\S+ ){0,8}?to accept|signed up to|countersigned|entered into|made and entered|tied up|(?:has|have|had) an? (?:deal|agreement|accord)|agreed to (?:buy|sell|merge|acquire|supply)|in agreement|hereby agree|settled (?:last|on|with|their)|came to terms|shook hands on|made on \ue000\S*"
        ),
    ),
)

INFINITIVE = r"to|be"
"""Before a verb these leave open whether it was done."""

TELLING = r"by|after"
"""Prepositions before a gerund that is done: by extending, after paying."""

REPORTED = r"would|'d|’d"
"""Behind a word of saying these tell what is going to be done."""

SAYING = r"said|says|announced|announces|told|confirmed|confirms|stated|declared|decided|decides|agreed|ruled|informed|notified|reported|wrote|writes|disclosed|vowed|ordered|added"
"""Words that report what somebody says."""

NEGATIONS = r"not|no|never|n't|n’t|cannot|can't|neither|nor|nobody|none|nothing|without|hardly|\w+n't|\w+n’t|no longer"
"""Words that deny what stands beside them."""

MODALS = r"could|may|might|can|cannot|should|would|must|ought|'d|’d"
"""Words that take the truth from their verb."""

FUTURE = r"will|shall|'ll|’ll|is to|are to"
"""Words that tell a decision only where a day stands with it."""

DECIDING = (
    r"amend(?:s|ed)|chang(?:es|ed)|revis(?:es|ed)|agree[sd]?|agreeing|decid(?:e|es|ed|ing)|vot(?:e|es|ed|ing)|opt(?:s|ed)|resolv(?:e|es|ed)|chos(?:e|en)|choose|chooses|manag(?:es|ed)|order(?:s|ed)|forced|had to|has to|have to|acted|deigned|arranged|allowed|"
    r"order|decree|decision|vote|law|bill signed|signed|amendment|letter|notice|measure"
)
"""Words that make an infinitive behind them true: agreed to extend."""

UNREAL = (
    r"ask(?:s|ed|ing)?|request(?:s|ed|ing)?|sought|seek(?:s|ing)?|want(?:s|ed|ing)?|call(?:s|ed|ing)? (?:for|on|upon)|propos\w+|suggest\w*|urg(?:e|es|ed|ing)|consider\w*|discuss\w*|debat\w+|possib\w+|potential\w*|refus\w+|reject\w*|"
    r"hop(?:e|es|ed|ing)|wish\w*|likely|unlikely|yet to|appl(?:y|ied|ies) (?:for|to)|in principle|options?|right to|power to|free to|petition\w*|recommend\w*|push(?:es|ed|ing)? for|press(?:es|ed|ing)? (?:for|to)|talks?|negotiat\w+|doubt\w*|"
    r"prospects?|declin(?:e|es|ed|ing) to|ready to|willing|favou?rs?|favou?red|expect\w*|plan(?:s|ned|ning)?|intend\w*|aim(?:s|ed|ing)?|due to|scheduled to|set to|about to|fail(?:s|ed)? to|unable to|threaten\w*|warn\w*|offer(?:s|ed)? to|"
    r"promis\w+ to|pledg\w+ to|try|tries|tried|trying|efforts?|attempts?|campaign\w*|bid to|chance of|case for|idea of|need(?:s|ed)? (?:an?|to|for)|support(?:s|ed)? (?:an?|for|the)|oppos\w+|against|appeal\w*|plea\w*|"
    r"moot\w*|float\w*|notice of|moves? to|hint\w*|rumou?r\w*|speculat\w*|whether|if|unless|should the|in case|provided|before|until|once|when|any|another possible|eligible|entitled|capable|motion to|draft|bill|proposal|awaiting|pending|lobb\w+|demand(?:s|ed|ing)?|"
    r"vetoed|blocked|opposed|no agreement|without|instead of|rather than|reconsider\w*|contemplat\w*|mull\w*|weigh(?:s|ed|ing)|examin\w+|stud(?:y|ies|ied|ying)|up to|may be|eventual\w*|future|hypothetical\w*|suppose"
)
"""Words that before a change leave it undone: called for an extension."""

GRANTING = (
    r"grant(?:s|ed|ing)?|giv(?:e|es|en|ing)|gave|won|wins?|got|gets?|receiv(?:e|es|ed)|secur(?:e|es|ed)|obtain(?:s|ed)?|sign(?:s|ed|ing)?|approv(?:e|es|ed)|agree[sd]?(?: on| to)?|announc(?:e|es|ed|ing)|confirm(?:s|ed)|enact(?:s|ed)|pass(?:es|ed)|"
    r"adopt(?:s|ed)|order(?:s|ed)|decid(?:e|es|ed) on|authori[sz](?:e|es|ed)|endors(?:e|es|ed)|ratif(?:ies|ied)|publish(?:es|ed)|comes? after|came after|follow(?:s|ed)|since the|after the|after an?|second|third|fourth|fifth|latest|this|thanks to|"
    r"under the|under an?|with the|by the|allows?|allowed|notified|gazetted|effective|takes effect|took effect|began|begins|brings?|marks?"
)
"""Words that make a noun true: won an extension."""

DENIED = r"(?:has|have|had|need|needs|ought) to be|must be|should be|may be|might be|(?:is|are|was|were) (?:still )?(?:under discussion|possible|rejected|denied|unlikely|expected|likely|sought|refused|ruled out|opposed|being (?:discussed|considered|negotiated))|not yet|has not been|is yet|remains? (?:possible|uncertain)|in doubt|uncertain|would (?:need|require)|needs?|requires?|to be (?:decided|confirmed|agreed)|depends?|cannot|will not|won't"
"""Words that behind a change leave it undone."""

CONDITIONS = r"if|unless|whether|provided|should|in case|assuming|suppose|until|once|before|when|as soon as|depending|in the event"
"""Words that open a clause that supposes."""
