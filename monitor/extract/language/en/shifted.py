"""English words that report that a day could not be kept, or that another was found for it, without a verb of moving."""

from monitor.extract.language.change_words import ChangeWords
from monitor.model import Change

_THE = r"(?:the |early |late |mid-|next |end of |beginning of |week of )*"
_OLD = r"(?P<old>\ue000)\ue001*"
_PLANNED_FOR = r"(?:(?:slated|set|planned|scheduled|booked|due|billed|fixed|listed|down|pencilled in|pencilled|timetabled|earmarked|marked|arranged|wanted|warned) (?:for|on|in)|on for)"
_WILL_NOT = r"(?:(?:will|can) (?:now )?not|cannot|won['’]t|can['’]t|is not going to|isn['’]t going to|are not going to|is no longer going to)"
_CANNOT = r"(?:can (?:now )?not|cannot|can['’]t)"
_BEGIN = r"(?:start|begin|open|re-?open|go on|go live|come into (?:force|effect|being)|take effect|be ready|be published|run|sail|launch|resume|return|fly|sit|meet)"
_NO_END = r"(?!(?:end|expire|lapse|close|finish|run out|stop|cease|leave|retire|go\b))"
_SURELY = r"(?![^.;]*\b(?:if|unless|provided|whether)\b)"
_PAPER = r"(?:leaflets?|posters?|brochures?|letters?|programmes?|website|calendars?|notices?|timetables?|tickets?|flyers?|prospectus|catalogue|invitations?|bulletin|newsletter|signs?)"
_SET_DAY = (
    r"(?:(?:original|first|planned|announced|advertised|published|promised|intended|scheduled|initial|printed|target) )?(?:opening |launch |start |completion |delivery |release )?(?:date|day|time|target|deadline)s? "
    r"(?:(?:that |which )?(?:(?:was |had been |were )?(?:first |originally |once )?(?:given|printed|announced|named|promised|advertised|published|set|foreseen|planned)|(?:it|we|they|the [^\s,;.]+) (?:had |first |originally )*(?:gave|named|promised|announced|set|given))|(?:on|in) (?:the |its |our |their )?(?:[^\s,;.]+ )?(?:leaflets?|posters?|brochures?|programmes?|website|calendars?|flyers?|prospectus|catalogue|invitations?|bulletin|newsletter))(?! for\b)"
)
_SLOT = r"(?:slot|date|day|appointment|time|window|berth|place|spot|fixture)"
_NEW_DAY = rf"(?:an?other|a new|a fresh|a later|a different|an alternative|the next free) {_SLOT}"

SHIFTED = (
    ChangeWords(
        name="set for one day, cannot proceed",
        sure=0.8,
        change=Change.POSTPONED,
        told=True,
        dateless=True,
        pattern=rf"{_PLANNED_FOR} {_THE}{_OLD},? (?:but |it |they )?(?:{_WILL_NOT} (?:now |therefore |after all )*{_BEGIN}|{_CANNOT} (?:now |therefore |after all )*(?:proceed|go ahead|take place|be held|be heard))(?! (?:without|until|before|if|unless)\b)",
    ),
    ChangeWords(
        name="was to begin then but will not",
        sure=0.8,
        change=Change.POSTPONED,
        told=True,
        dateless=True,
        pattern=(
            rf"(?:(?:due|set|meant|supposed|scheduled|going) to|(?:was|were) to) {_NO_END}(?:[^\s,;.\ue000]+ ){{1,6}}?{_THE}{_OLD},? (?:but |and |it |they )*{_WILL_NOT}"
            r"(?= ?[.;,–—]| (?:because|as|since|after|owing|due|for)\b| (?:now|happen) ?[.,;]|$)"
        ),
    ),
    ChangeWords(
        name="set for one day, is suspended",
        sure=0.8,
        change=Change.POSTPONED,
        told=True,
        dateless=True,
        pattern=rf"{_PLANNED_FOR} {_THE}{_OLD},? (?:is|has been|are|have been) (?:now |therefore )?(?:suspended(?= (?:until|till|pending|while)\b)|on hold|put on hold|halted|frozen|paused|left for later|on ice)",
    ),
    ChangeWords(
        name="does not come into force on the day",
        sure=0.7,
        change=Change.POSTPONED,
        told=True,
        dateless=True,
        pattern=rf"(?:will not|won['’]t|is not going to) (?:now |after all |therefore )*(?:come into (?:being|force|effect|operation)|take effect|go live|enter into force) (?:on|in|as of|from) {_THE}{_OLD}(?! of\b){_SURELY}",
    ),
    ChangeWords(
        name="the day cannot be kept",
        sure=0.8,
        change=Change.POSTPONED,
        told=True,
        dateless=True,
        pattern=(
            r"(?:(?:completion|opening|delivery|launch|start|target|release|moving-in|handover|hearing|finish|first) )?(?:date|deadline|target|timetable|schedule)(?: for [^,;.\ue000]{1,40}?)?(?:(?: of| on|,)? (?:the )?\ue000\ue001*)? "
            rf"(?:{_WILL_NOT}|is not going to) (?:now |therefore |after all )*be (?:met|kept(?! (?:secret|private|open|free))|achieved|held|reached|hit|honou?red){_SURELY}"
        ),
    ),
    ChangeWords(
        name="expected then and now for another day",
        sure=0.8,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            rf"(?:promised|expected|due|planned|set|scheduled|meant|intended|foreseen|announced|hoped|down|billed|pencilled|slated|wanted|timetabled) (?:for|in|on|by|at) {_THE}{_OLD},? (?:and|but) (?:it |they |that )?(?:is|are) now "
            rf"(?:[^\s,;.\ue000]+ ){{0,3}}?(?:for|in|on|by|within|not before|at) {_THE}(?=\ue000)"
        ),
    ),
    ChangeWords(
        name="was one day, is another",
        sure=0.85,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"(?:was|were|had been) (?:(?:due|set|down|planned|first|originally) )?(?:(?:for|on|in|by|until) )?(?:the )?(?P<old>\ue000)\ue001*[,;] (?:and |but |it |that )?(?:is|are) (?:(?:for|on|in|by|until) )?(?:the )?(?=\ue000)"
        ),
    ),
    ChangeWords(
        name="so long after the day that was printed",
        sure=0.8,
        change=Change.POSTPONED,
        told=True,
        apart=True,
        pattern=(
            rf"\ue000\ue001* (?:(?:after|later than|behind) (?:the |its |their |our )?{_SET_DAY}|later than (?:the |our |your |its )?(?:[^\s,;.]+ )?{_PAPER} (?:says?|said|gives?|gave|ha[sd]|have|promises?|promised|shows?|showed|suggests?)|"
            r"after (?:it|its|the|they|we|he|she|his|her)(?: [^\s,;.]+){0,3}? (?:first|originally|initially) (?:planned|promised|announced|scheduled|intended|said|hoped|meant))"
        ),
    ),
    ChangeWords(
        name="so long ahead of the day that was set",
        sure=0.8,
        change=Change.ADVANCED,
        told=True,
        apart=True,
        pattern=(
            rf"\ue000\ue001*,? (?:[^,;.\ue000]{{1,40}}, )?\ue000\ue001* (?:ahead of|earlier than|sooner than) (?:the |its |their |our )?{_SET_DAY}|"
            rf"\ue000\ue001*,? \ue000\ue001* (?:earlier|sooner) than (?:(?:was |had been |is )?(?:indicated|given out|foreseen|stated|advertised)|(?:the |our |your |its )?(?:[^\s,;.]+ )?{_PAPER} (?:says?|said|gives?|gave|ha[sd]|have|promises?|promised|shows?|showed))|"
            r"\ue000\ue001*,? (?:[^,;.\ue000]{1,40}, )?\ue000\ue001* ahead of (?:the|its|their) (?:(?:original|published|announced|old) )?(?:target|timetable|date|deadline)(?! for\b)"
        ),
    ),
    ChangeWords(
        name="found another slot",
        sure=0.8,
        change=Change.POSTPONED,
        pattern=(
            rf"(?:given|gave|gives|found|handed|assigned|allotted)(?: (?:us|them|me|him|her|you|it|both (?:sides|teams)))? {_NEW_DAY},?:? (?:[–—-] )?(?:on |for |of |in )?{_THE}(?=\ue000)|"
            rf"been (?:found|given|assigned|allotted) (?:an?|its|their) (?:[^\s,;.\ue000]+ )?{_SLOT} (?:on|for|in|of) {_THE}(?=\ue000)"
        ),
    ),
    ChangeWords(
        name="given as the new date",
        sure=0.8,
        change=Change.POSTPONED,
        pattern=(
            r"(?:gave|gives|given|named|names|set|sets|announced|offered|confirmed|fixed) (?:the )?\ue000\ue001* as (?:the|its|a|their|his|her|our) (?:new|revised|later|fresh) (?:[^\s,;.]+ )?(?:date|day|deadline|target|time)"
        ),
    ),
    ChangeWords(
        name="has a new date",
        sure=0.75,
        change=Change.POSTPONED,
        told=True,
        pattern=(
            r"(?<!not )(?<!yet )(?<!does )(?:has|have) (?:now )?(?:got )?an? (?:new|revised|later) (?:[^\s,;.\ue000]+ )?(?:date|deadline|target|day)(?: of| on| for|:|,) (?:the )?(?=\ue000)"
        ),
    ),
    ChangeWords(
        name="now down for a day",
        sure=0.75,
        change=Change.POSTPONED,
        told=True,
        pattern=rf"(?<!not )now (?:(?:has|have|puts?|got) (?:it|them|us|him|her|the [^\s,;.]+(?: [^\s,;.]+)?) down for|(?:puts?|lists?|shows?) (?:it|them|us|him|her) (?:down )?(?:for|on|in)) {_THE}(?=\ue000)",
    ),
    ChangeWords(
        name="has now promised a day",
        sure=0.7,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            rf"(?:(?<!not )now (?:promis|swear|speak|talk|nam)(?:es|ed|s|ing)?|(?<!not )(?:has|have|['’]s|['’]ve) now (?:promised|given|named|offered|quoted|fixed|committed|sworn)) "
            rf"(?:(?:me|us|them|him|her|it|you|of|to|on|for|by|in|himself|itself|themselves) ){{0,2}}{_THE}(?=\ue000)"
        ),
    ),
    ChangeWords(
        name="not here then, it will be another day",
        sure=0.85,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            rf"(?:will not|won['’]t|isn['’]t|is not|aren['’]t|are not|can['’]t|cannot|not) (?:[^\s,;.\ue000]+ ){{0,5}}?(?:on |by |until |in |for )?(?:the )?{_OLD}(?: [^\s,;.\ue000]+){{0,3}}? ?[,;:–—-]+ ?(?:but |and |so |now )?(?:it|he|she|they|that|we)"
            rf"(?: will|['’]ll| shall) (?:now |probably |only |have to )?(?:be|come|be here|arrive|do it|make it|meet|play|start|deliver)(?: here)? (?:on |in |by )?{_THE}(?=\ue000)"
        ),
    ),
    ChangeWords(
        name="no date yet",
        sure=0.7,
        change=Change.POSTPONED,
        told=True,
        dateless=True,
        pattern=r"(?:goes|go|went|put|moved|held|pushed|slips?|slipped|runs?) (?:over |back )?into (?:the )?(?:new year|next (?:year|season|term|month|week)|\ue000\ue001*),? with no (?:new |firm )?date\b",
    ),
    ChangeWords(
        name="left for another day",
        sure=0.75,
        change=Change.POSTPONED,
        dateless=True,
        pattern=r"(?:is|are|was|were|been) (?:now |therefore )?(?:left|held|saved|parked) (?:(?:for|until|till|to) another (?:day|time|meeting|year))(?= ?[.,;:]|$| (?:because|as|since|after|owing|while)\b)",
    ),
    ChangeWords(
        name="back on for a day",
        sure=0.75,
        change=Change.POSTPONED,
        told=True,
        pattern=rf"(?:(?:it|that|this) ?(?:is|['’]s)|they(?: are|['’]re)|(?<!heating )(?<!power )(?<!water )(?<!light )(?<!electricity )(?:is|are)) (?:now )?back on (?:for|on) {_THE}(?=\ue000)",
    ),
    ChangeWords(
        name="folded into another",
        sure=0.75,
        change=Change.POSTPONED,
        pattern=rf"{_PLANNED_FOR} {_THE}{_OLD},? (?:was|were|has been|have been|is|are) (?:folded|merged|rolled|combined) (?:in)?(?:to|with) (?:the )?(?:[^\s,;.\ue000]+ ){{0,3}}?(?=\ue000)",
    ),
    ChangeWords(
        name="its day becomes another",
        sure=0.8,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"(?:day|date|deadline|end|limit|start|cut-?off|opening|closing|expiry|maturity)(?: (?:for|of|to) [^,;.\ue000]{1,50})? (?:becomes|has become|has now become) (?:now )?(?:the )?(?=\ue000)|"
            r"(?:month|week|day) \d+ (?:becomes|is now) (?:month|week|day) \d+,? \(?(?=\ue000)"
        ),
    ),
    ChangeWords(
        name="had first said another day",
        sure=0.8,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"(?:[;(–—] ?|, (?:but|though|although|where|when) )(?:but |and |though )?(?!no |nobody |none )(?:(?:it|he|she|we|they|i|(?:the|our|its|their|an) (?:[^\s,;.\ue000]+ ){0,2}?[^\s,;.\ue000]+|[^\s,;.\ue000]+) (?:had|has|have)"
            r"(?: (?:at first|first|earlier|originally|previously|initially|once) (?:been )?(?:said|given|named|promised|spoken of|talked of|set|announced|aimed for|hoped for|printed|put|planned)| (?:promised|spoken of|talked of|aimed for|hoped for))"
            r"|(?:at first|earlier|originally|initially),? (?:it|he|she|we|they|i) had (?:said|given|named|promised|announced|planned)) (?:it |them )?"
            rf"(?:in |by |for |at )?{_THE}{_OLD}(?! (?:to|for|that|of|as)\b)"
        ),
    ),
)
