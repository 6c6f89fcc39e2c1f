"""English words that report that something is moved to a later day, or to an earlier one."""

from monitor.extract.language.change_words import ChangeWords
from monitor.model import Change

_DATE_NOUN = (
    r"(?:deadlines?|cut-?offs?(?: dates?)?|clos(?:ing|ure) dates?|end[- ]dates?|due dates?|expir(?:y|ation)(?: dates?)?|outside dates?|"
    r"long-?stop dates?|target dates?|dates?|maturit(?:y|ies)|end[- ]of[- ](?:life|support)(?: dates?)?|ultimatum|grace period)"
)
_THE_THING = (
    rf"(?!(?:its|their|his|her|our|my|your) (?!(?:[^\s,;]+ )?(?:{_DATE_NOUN}|start|launch|opening|closing)\b))"
    r"(?:(?:decision|vote|ruling|verdict|debate|talks|report|work|hearing|judge?ment|statement|consultation|ballot|referendum|inquiry)s? (?:on|in|for|about|into|over|at) |(?!(?:to|into|until|till|for|that|which|who|and|or|up|forward|ahead|in|at|on|refunds?|tickets?|box|offices?|sales?|headquarters|staff|stalls?|shops?|caf[eé]s?|bars?|parking|buses|catering|question|case)\b)"
    r"(?:[^\s,;:.\ue000]+|\ue000\ue001*(?= [^\s,;:.\ue000]+ )) ){0,6}?"
)
"""What is moved to a day: no box office or refunds of a thing, and of what is its own only its day, start or end."""
_CROWD = (
    r"(?:protesters|demonstrators|rioters|crowds?|fans|supporters|rebels|guerrillas|insurgents|militants|militias?|fighters|gunmen|troops|forces|soldiers|army|enemy|"
    r"police|officers|guards|attackers|invaders|migrants|refugees|journalists|reporters|onlookers|flames|hair|floodwaters?)"
)
"""Who is pushed back by others, not to a later day."""
_PLANNED_FOR = r", (?:[^\s,;]+ ){1,5}?(?:for|on|in|at|by) (?:the )?\ue000\ue001*"
"""An aside that tells the day of a thing: planned for 5 May."""
WILL_NOT = r"(?:(?:will|would) not|won['’]t)"
_NOT_READY = r"(?:will not|won['’]t|can(?: ?not|['’]t)) (?:now |after all |therefore )*be (?:fully |quite )?(?:ready|finished|complete|completed|done)"
"""What is told of work that is late before its day has come."""
_TAKES_PLACE = (
    r"(?:(?:re-?)?opening|delivery|launch|release|start|arrival|completion|publication|hearing|trial|meeting|event|concert|show|match|game|race|kick-?off|"
    r"go-?live|departure|handover|ship(?:ping|ment)?|sailing|election|polling|performance|exam|wedding|ceremony|service|installation|visit|collection|move-in)"
)
"""What has a day on which it takes place, and no end that could be extended."""
_NOT_MAKE = r"(?:will not|won['’]t|can(?: ?not|['’]t)) (?:now |after all |therefore )*(?:make|meet|hit) (?:(?:the|its|their|our|that|this|an?) |(?=\ue000))"
_STAY = (
    r"(?<!\bcan )(?<!\bmay )(?<!\bwill )(?<!\bto )(?<!\bcould )(?<!\bshould )(?<!\bmust )(?<!\bshall )(?<!\bwould )(?<!\bmight )(?<!['’]ll )(?<!\blet them )"
    r"(?<!\bwe )(?<!\bthey )(?<!\byou )(?<!\bi )(?<!\bplease )(?<!^)stay(?! (?:in|at|with|there|here|on|put|open|shut|closed|away)\b)"
)
"""An order that stays a thing, not a verb or a visit: can stay until 5 May."""
_COMES = r"(?= (?:be|take|meet|open|start|begin|go|launch|play|come|arrive|ship|appear|run|end|close|expire|fall|sail|fly|reopen|resume|convene|sit|happen|last|stay|remain|mature|air|depart|leave)\b(?! (?:asked|invited|told|given|offered|able|allowed|required|urged|free|left)\b))"
"""What a thing does on its day; what people do, or are asked to do, in its stead moves nothing."""
_AS_PLANNED = r"as (?:was |had been )?(?:planned|scheduled|announced|promised|foreseen|advertised)"
DELAYS = (
    ChangeWords(
        name="postponed",
        sure=0.83,
        change=Change.POSTPONED,
        pattern=(
            r"postpon(?:e|es|ed|ing)|(?<!would )(?<!could )(?<!can )waits? (?:until|till)|(?:has|have|had|must|will) (?:have |to )?wait (?:until|till)|paused|pausing|pauses (?:the|its|all)|(?:to|will) pause|(?:(?:is|are|was|were|been|be)(?: now| hereby| further)? |^|: )stayed (?:until|till|pending|by)|stays (?:the|its)|stay(?:s|ed) (?:it|them|the (?!night\b|course\b|week\b)[^\s,;]+(?: [^\s,;]+)?) (?:until|till|to|pending)|h(?:eld|olds?|olding) (?:[^\s,;]+ ){0,4}?back (?:until|till|to) (?:the )?\ue000|held back from|knocked back|bumped (?:to|back|from|until)|kicked (?:back|to|into|down)|slid(?:es)? (?:it |them |this |that |the \S+ )?(?:back |again )?(?:to|into|by|from) (?:the |early |late |mid-|next )*\ue000|sliding (?:to|into) (?:the |early |late |mid-|next )*\ue000|"
            r"put(?:s)? over to|pushed (?:in)?to (?:the )?\ue000|moved back|rolled (?:back )?to|relisted|re-?set for|shunted|continued to \ue000|tabled until|laid over|"
            rf"push(?:es|ed|ing) (?!(?:\S+ ){{0,4}}?{_CROWD}\b)(?:\S+ ){{0,4}}?(?:back|out) (?:to|by|until|into) (?:\S+ ){{0,2}}?(?:\ue000|after\b|later\b|next\b|spring|summer|autumn|fall\b|winter|weeks?\b|months?\b|quarter|years?\b|date|day|end\b|season|weekend|session)|put off|slipped \ue000|slipped once (?:more|again)|(?:put|puts|putting) (?:it |them |the \S+ |their \S+ |its \S+ )?off|(?!deferred to (?:the|its|our) (?:\S+ )?meeting)(?!(?<=being )delayed(?=\W*$| (?:today|at|due|in|on)\b| by (?!(?:\S+ ){{0,3}}?\ue000)))(?!adjourned(?: at)? \ue000\ue001{{0,12}}(?!\ue001)\W*$)(?:delay|defer|adjourn)(?:s|ed|ing|red|ring)?(?! (?:\S+ ){{0,2}}?(?:flights?|trains?|traffic|passengers?|commuters?|motorists?|departures)\b)(?! (?:[^.;]{{1,30}} )?for (?:lunch|the (?:day|night|evening|weekend)))|(?<!^)deferred(?= to (?:the|its|our) (?:\S+ )?meeting)|"
            r"(?:re-?schedul|reset|resett)(?:e|es|ed|ing|s)?|put(?:s|ting)? (?:\S+ ){1,6}?(?:off (?:to|until|till|by|for)|back (?:to|by)) (?:the )?\ue000|slip(?:s|ped|ping)? (?:again |back |further )*(?:to|into|by|from) (?:the |early |late |mid-|next |at least )*\ue000|held over(?! (?:until|till|through|to|by|for)\b)|hold(?:s|ing)? over|"
            r"suspend(?:s|ed|ing)? (?:the |their |its )?(?:vote|talks|session|hearing|trial|launch|plan)|"
            r"st(?:ood|ands?) over|re-?arranged?|re-?dated"
        ),
    ),
    ChangeWords(
        name="another day in its place",
        sure=0.83,
        change=Change.POSTPONED,
        told=True,
        pattern=(
            r"^(?:(?:the|this|that|our) )?(?P<old>\ue000)\ue001* (?:deadline|cut-?off|closing date) (?:for [^,;.:\ue000]{1,50}? )?no longer (?:applies|stands|holds) ?[;:,–—-] ?(?:and |but )?"
            r"(?:(?:the|its) new (?:deadline|date|one|closing date) is|it is now) (?:on )?(?=\ue000)"
        ),
    ),
    ChangeWords(
        name="not as planned",
        change=Change.POSTPONED,
        dateless=True,
        told=True,
        pattern=rf"{WILL_NOT} (?:[^\s,;\ue000]+ ){{1,10}}?{_AS_PLANNED}",
    ),
    ChangeWords(
        name="not on the day as planned",
        sure=0.8,
        change=Change.POSTPONED,
        dateless=True,
        told=True,
        pattern=rf"{WILL_NOT} (?:[^\s,;\ue000]+ ){{1,8}}?(?P<old>\ue000)\ue001* (?:[^\s,;\ue000]+ ){{0,3}}?{_AS_PLANNED}",
    ),
    ChangeWords(
        name="not ready in time",
        change=Change.POSTPONED,
        sure=0.8,
        dateless=True,
        told=True,
        pattern=rf"{_NOT_READY}(?: in time| on time| by then| as promised)?(?=[.,;:]|$| and\b| because\b| after\b| for (?:the|its)\b)",
    ),
    ChangeWords(
        name="not ready by the day",
        change=Change.POSTPONED,
        sure=0.8,
        dateless=True,
        told=True,
        pattern=rf"{_NOT_READY} (?:in|by|on|for|before) (?:the |early |late |mid-|next |end of )*(?P<old>\ue000)",
    ),
    ChangeWords(
        name="will not make the date",
        change=Change.POSTPONED,
        sure=0.8,
        dateless=True,
        told=True,
        pattern=rf"{_NOT_MAKE}(?:[^\s,;]+ ){{0,2}}?{_DATE_NOUN}(?! of \ue000)",
    ),
    ChangeWords(
        name="will not make the day",
        change=Change.POSTPONED,
        sure=0.8,
        dateless=True,
        told=True,
        pattern=rf"{_NOT_MAKE}(?:[^\s,;]+ ){{0,3}}?(?P<old>\ue000)\ue001*(?:['’]s?)? (?:[^\s,;]+ ){{0,1}}?(?:{_DATE_NOUN}|target|goal)",
    ),
    ChangeWords(
        name="launch scrubbed",
        change=Change.POSTPONED,
        sure=0.83,
        dateless=True,
        told=True,
        pattern=r"(?:launch|lift-?off|flight|countdown|attempt)(?: (?:of|to|for) (?:[^\s,;]+ ){1,5}?| )(?:(?:was|is|has been|had been) )?scrubbed",
    ),
    ChangeWords(
        name="slipped",
        change=Change.POSTPONED,
        pattern=(
            r"(?:runs?|running|ran) (?:\S+ ){0,2}?(?:late|behind (?:schedule|time|plan))|behind (?:schedule|plan|the calendar)|re-?book(?:s|ed)|re-?play(?:s|ed)|re-?sailed|re-?filed|rained off|snowed off|shifts? to \ue000|"
            r"slips? (?:a|an|\ue000)|slip(?:s|ped|ping)? (?:to|into|by|from|again|back|out)|slipped|stayed (?:until|till)|reconven(?:e|es|ed) on|held up|hold(?:s|ing)? off|held off"
        ),
    ),
    ChangeWords(
        name="slips to a day",
        sure=0.8,
        change=Change.POSTPONED,
        told=True,
        pattern=(
            r"(?:decision|(?:re-?)?opening|launch|start|release|vote|election|completion|delivery|trial|hearing|date|deadline|ruling|verdict|report|hand-?over|start-?up|go-live) (?:of (?:[^\s,;.]+ ){1,5}?)?"
            r"(?:has |have )?slip(?:s|ped) (?:again |back |further )*(?:(?:by )?(?:another |a further )?\ue000\ue001*,? \(?)?(?:to|into) (?:the |early |late |mid-|next |end of )*\ue000"
        ),
    ),
    ChangeWords(
        name="item carried over",
        change=Change.POSTPONED,
        sure=0.85,
        told=True,
        pattern=(
            r"(?:items?|motions?|reports?|matters?|votes?|discussions?|business|papers?|questions?|decisions?|debates?|readings?) (?:(?:on|of|about) (?:[^\s,;.]+ ){1,6}?)?(?:was|were|is|are|has been|have been) (?:then |therefore |again )?"
            r"(?:carried over|carried forward|held over|laid over|stood over|put over) (?:to|until|till) (?:the |early |late )*(?:(?:[^\s,;.]+ )?(?:meeting|session|sitting|agenda) (?:on|of|in|for) (?:the )?)?\ue000"
        ),
    ),
    ChangeWords(
        name="put back",
        change=Change.POSTPONED,
        by_kind=True,
        later=True,
        sure=0.94,
        pattern=(
            r"(?:put|pushed|knocked|kicked|moved|set|shifted) (?:it |them |the \S+ (?:\S+ )?|its \S+ |their \S+ )?back (?:again |further |once more )?"
            r"(?:(?:by )?\ue000\ue001* )?(?:from (?:the )?\ue000\ue001* )?(?:to|until|till) (?:the |early |late |mid-|next |end of )*\ue000"
        ),
    ),
    ChangeWords(
        name="new day of what takes place",
        sure=0.75,
        change=Change.POSTPONED,
        told=True,
        pattern=(
            rf"(?:(?<=^)|(?<=: )|(?<=– )|(?<=- )|(?<=; ))(?:the |our |your )?(?:new|revised|amended|updated) (?:(?:expected|estimated|planned|proposed|target) )?{_TAKES_PLACE} (?:date|day|time)"
            r"(?: (?:of|for) (?:[^\s,;:.]+ ){0,4}?[^\s,;:.]+)?(?: is| will be| is now|:| [–-]) (?:on |now |set for |fixed for )?(?:the )?\ue000(?!\ue001* for\b)"
        ),
    ),
    ChangeWords(
        name="carried over",
        change=Change.POSTPONED,
        by_kind=True,
        sure=0.85,
        pattern=r"held over (?:by popular demand )?(?:until|till|through|to) (?:the )?\ue000|(?:is|are|was|were|be|been) (?:hereby |further )*(?:continued|carried over|carried forward|held over|stayed) (?:by popular demand |again |once more )?(?:until|till|through|to|by|for) (?:the (?:[\w-]+ )?(?:term|session|docket|calendar|sitting|week) (?:commencing|beginning|starting|of) |the |another |a further )?\ue000",
    ),
    ChangeWords(
        name="postponement",
        change=Change.POSTPONED,
        noun=True,
        pattern=rf"postponements?|adjournment|deferral|delays?(?! (?:that|this|it|them|the|its|their)\b)|deferment|moratorium|standstill|(?<!^the )(?<!^this )(?<!^that )pause|{_STAY}|slippage|rescheduling",
    ),
    ChangeWords(
        name="pushed back the day",
        sure=0.85,
        change=Change.POSTPONED,
        by_kind=True,
        dateless=True,
        pattern=rf"(?:pushed|put|moved|shifted|set) (?:back|out|off) (?:the|its|their|his|her|our) (?:[^\s,;.\ue000]+ ){{0,2}}?(?:{_DATE_NOUN}|opening|launch|completion|start|hearing|trial|vote|election|inauguration|rollout|timeline|schedule)(?=[.,;]|$| (?:of|for|on|as|because|due|again|after|once|and|amid|at)\b)",
    ),
    ChangeWords(
        name="moved",
        sure=0.94,
        change=Change.POSTPONED,
        by_kind=True,
        pattern=(
            rf"(?:push|mov|shift|chang|reset)(?:e|es|ed|ing|s|ting)? (?:\S+ ){{0,4}}?(?:back|out|later)?(?: \S+){{0,4}}? ?(?:\b{_DATE_NOUN}\b)|(?:set|put)(?:s|ting)? (?:\S+ ){{0,4}}?(?:back|off|later)(?: \S+){{0,4}}? ?(?:\b{_DATE_NOUN}\b)|"
            rf"(?:push|pushed|pushes|pushing|put|puts|putting|set|mov\w+|shift\w*|brought|kicked) (?!(?:\S+ ){{0,4}}?{_CROWD}\b)(?:it |them |that |this |the \S+ (?:\S+ )?|its \S+ |their \S+ )?(?:back|later)(?! in)(?! (?:below|above|against|under|over)\b)(?! to [$£€¥\d])(?! (?:her|his|their|my|your|a) (?:chair|plate|hair|hat|seat|stool|glass|glasses|hood|sleeves?|tears)\b)|(?:push|mov|kick)(?:e|es|ed|ing|s)? (?:it |them |that |this |the \S+ (?:\S+ )?|its \S+ |their \S+ )?out(?! of)|"
            r"replaced (?:(?:it|this|that|them) )?(?:by|with) (?:the )?\ue000\S*|not,? as (?:first |originally )?(?:agreed|announced|planned|printed)|"
            rf"will instead{_COMES}|"
            r"relocated|shifted (?:it |them |the \S+ )?to|(?:amended|revised|altered|corrected|varied|modified|updated) (?:\S+ ){0,3}?(?:to|so (?:that|as))|(?:is|are|was|were|been|be|hereby) (?:hereby |further )?(?:modified|varied)|"
            r"bumped|re-?timed|re-?fixed|re-?targeted|swapped|"
            r"moved (?:it |them |the \S+ |its \S+ )?(?:from \S+ (?:\S+ ){0,3})?to (?!the \S+ in|\S+ in|a \S+ in)(?:\S+ ){0,3}?(?:\ue000|date|day|dates|spring|summer|autumn|winter|week|month|year)|(?:been|was|were|are|is|has|have|be|hereby) (?:now |hereby |therefore |since )?(?:moved|shifted|switched|changed|reset|put|corrected|transferred) (?:\S+ ){0,4}?to (?:\S+ ){0,2}?\ue000|(?:moves?|moved|shifted) to (?:the |early |late |week of )*\ue000|"
            r"(?:is|are|was|were|been) put to (?:the )?\ue000|(?:drift(?:s|ed)|slid(?:es)?|spill(?:s|ed)(?: over)?) (?:over |back |out )?(?:into|to|from) (?:the |early |late |mid-|next )*\ue000|mov(?:es|ed) (?:to the )?right|(?:goes|went|gone|passes|passed) (?:over |back |out |from \ue000\ue001* )*to (?:the |early |late |mid-|next )*\ue000|"
            r"ha(?:s|d|ve) to be moved|changed (?:from|to)|"
            rf"{_DATE_NOUN} (?:is|was|has been|have been|were|are) (?:now |being )?(?:moved|changed|amended|put back|pushed back|shifted)"
        ),
    ),
    ChangeWords(
        name="moved",
        sure=0.9,
        change=Change.POSTPONED,
        by_kind=True,
        pattern=(
            r"(?<!\ba )(?<!\bany )(?:mov|shift|push|switch|transfer|nudg|punt|shunt|bump|bounc|boot|kick|knock|shov|re-?schedul|re-?book|re-?tim|re-?arrang|re-?list|re-?set)(?:e|es|ed|ing|s|ting|t)? "
            rf"{_THE_THING}(?:[^\s,;:.\ue000]+{_PLANNED_FOR}, |(?:planned|set|scheduled|slated|due|listed|booked) (?:for|on|in) (?:the )?\ue000\ue001* )?(?:to|into) (?:the |early |late |mid-|next |around |about |end of )*\ue000(?!\ue001*['’]s)|"
            r"st(?:ood|ands?|anding) (?:[^\s,;]+ ){1,4}?over to (?:the )?\ue000|(?:has|have) changed:? (?:to )?(?:the )?\ue000"
        ),
    ),
    ChangeWords(
        name="new date",
        sure=0.75,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            rf"(?:(?<=^)|(?<=: )|(?<=– )|(?<=- ))(?:the |our |your )?(?:new|revised|amended|updated|extended) (?:[^\s,;:]+ ){{0,2}}?(?:{_DATE_NOUN}|(?:deadline|cut-?off|closing date|due date) (?:for|of) (?:[^\s,;:.]+ ){{0,3}}?[^\s,;:.]+)(?: is| will be| is now|:| [–-]) (?:on |now )?(?:the )?\ue000(?!\ue001* for\b)|"
            rf"(?:{_DATE_NOUN}|(?:opening|launch|start|completion|hearing|trial|election|delivery) date) (?:(?:for|of|to) (?:[^\s,;:.\ue000]+ ){{1,6}}?)?(?:is|are) now (?:set for |fixed for |on )?(?:the )?(?=\ue000)|"
            rf"(?:{_DATE_NOUN}|periods?|windows?|terms?|waivers?|amnest(?:y|ies)|exemptions?) (?:[^\s,;:]+ ){{0,3}}?(?:will |shall )?now (?:ends?|closes?|runs?|expires?|lapses?|falls?|matures?) (?:out )?(?:on|to|until|at|through|in) (?:the )?\ue000"
        ),
    ),
    ChangeWords(
        name="set a new date",
        sure=0.75,
        change=Change.POSTPONED,
        by_kind=True,
        pattern=(
            r"(?:set|sets|fixed|fixes|named|announced|agreed|given|gave|imposed|issued|laid down) (?:(?:itself|himself|herself|themselves|them|him|her|it|us) )?(?:a|the|its|his|her|their) (?:new|revised|later|fresh|amended) "
            rf"(?:[^\s,;.\ue000]+ ){{0,2}}?(?:{_DATE_NOUN}|day) (?:(?:for|of) (?:the |its |their )?(?:[^\s,;:.\ue000]+ ){{1,5}}?)?(?:of|for|on|as|:|–) (?:the )?(?=\ue000)"
        ),
    ),
    ChangeWords(
        name="instead",
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        weak=True,
        pattern=(
            r"(?<!will )(?<!shall )instead(?! of| (?:would|wants?|hopes?|asks?|seeks?|wished|proposes?)\b)|(?<!but )(?<!or )(?:became|becomes|has become|went from) (?:the |now )*\ue000|(?:is|are|it's) on (?:again )?(?:for|on) (?:the )?\ue000|"
            r"(?:not|never|cannot|\w+n't|\w+n’t) (?:\S+ ){0,4}?before (?:the |early |late |next |mid-)*\ue000|(?:not|never|cannot|\w+n't|\w+n’t) (?:\S+ ){0,4}?(?:until|till) (?:the |early |late |next |mid-)*\ue000(?=[^.;!?]*\b(?:later|planned|instead|originally|scheduled|promised|announced|hoped|thought|expected)\b)|(?:not|never|\w+n't|\w+n’t) (?:\S+ ){0,9}?(?:on|in|by|at|until) (?:the )?\ue000\S* (?:\S+ ){0,6}?but (?:on|in|by|at|until|from)|"
            r"(?<!no )(?<!not )later than (?!\ue000)(?!(?:the )?\d)|make (?:it|them) up on"
        ),
    ),
    ChangeWords(
        name="now set for",
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"(?:is|are|will|now|it) (?:(?!not\b)\S+ )?now (?:be |been )?(?:scheduled|due|set|expected|planned|foreseen|timed|slated|targeted|to (?:be|come|open|start|begin|go|take|ship|meet|appear)|"
            r"(?:be )?(?:done|held|shipped|published|delivered|opened|launched|made|heard|voted))|[\w’'-]+ now (?:expects?|projects?|plans?|aims?|hopes?|says?|sees?|targets?|talks of|foresees?|puts?|reckons?|believes?|thinks?|anticipates?|hoped|planned|proposes?)|"
            r"(?:will|shall|is|are|to|can|must) now (?:\S+ ){0,6}?(?:on|in|at|by|from|for|before) (?:the |or about |or before |early |late |about )*\ue000|"
            r"(?<!before your )(?<!until your )(?<!for your )(?<!before the )(?<!until the )(?<!before its )(?<!any )(?<!no )(?:new|revised|amended|later|fresh|latest|updated|replacement|rearranged) (?:(?!york|delhi|zealand|mexico)\S+ ){0,2}?(?:date|deadline|window|timetable|schedule|target|estimate|day|time|slot|eta|start(?!s| (?:treaty|pact|accord|agreement|talks)\b)|opening|closing|delivery)s?(?! (?:hours|times)\b)(?!: \ue000\ue001* for the\b)|(?:will|shall) instead"
            rf"{_COMES}|"
            r""
            r"(?:next|second|another|fresh) (?:attempt|try|go|opportunity|slot|launch attempt) (?:is |will (?:be |come )|now |comes )?(?:made |planned |set |due )?(?:on |in |for |not before )?(?:the )?\ue000|(?:re-?fixed|fixed up|lined up|rearranged|pencilled in again|re-?set|set again|on again) for (?:the )?\ue000|(?:tried|try|tries|attempted) again (?:on|in) (?:the )?\ue000|"
            r"(?:says?|said) (?:that )?it (?:will|would|is to) be (?:on |in |by )(?:the )?\ue000|"
            r"new (?:target |closing |end |due )?(?:date|deadline|target|time|estimate) (?:is|will be|of|was set)|the new date|(?<!not )now (?:on|in|at|by|for|from|until|till|to|the|in the|running to|is)? ?\ue000|(?<!not )now (?:starts?|begins?|opens?|meets?|sits?|plays?|comes?|goes?|arrives?|sails?|flies|launches|ships?|airs?|kicks off|takes (?:place|effect)|gets under way) (?:[^\s,;\ue000]+ ){0,4}?(?:on|in|from|at) (?:the |early |late |mid-)*\ue000|(?<!not )now (?:says?|talks?|sees?|due|booked|pencilled|down|aiming|planning|working|payable|matures?|be)|will (?:\S+ )?not (?:now )?(?:\S+ ){1,3}on \ue000\S* but|(?:was|were) (?:since )?shifted"
        ),
    ),
    ChangeWords(
        name="brought forward",
        sure=0.91,
        change=Change.ADVANCED,
        pattern=(
            r"(?:brought|bring|brings|bringing) (?:it |them |the \S+ (?:\S+ )?|its \S+ |their \S+ )?forward(?! for)|(?:moved|move|moves|moving|pulled|pulls) (?:it |them |the \S+ (?:\S+ )?|its \S+ |their \S+ )?(?:forward|up)(?! for)|cut(?:s|ting)? (?:[^\s,;]+ ){1,5}?short to (?:the )?\ue000|(?:brought|bring|brings|bringing|moved|moves|moving|pulled|pulls|pulling) (?:\S+ ){1,9}?forward (?:to|by|from|until)|advanc(?:e|es|ed|ing) (?:the |its |their )?(?:date|election|vote|launch|deadline|closing)|advanc(?:e|es|ed|ing) (?:(?!(?:to|by|for)\b)[^\s,;:.\ue000]+ ){0,4}?(?:hearing|meeting|date|elections?|vote|launch|deadline|closing|trial|sitting|auction|release|opening|start|sale|summit|match|concert|exams?) (?:from \ue000\ue001* )?(?:to|by) (?:the )?\ue000(?!\ue001*['’]s)|(?:is|are|was|were|been) (?:hereby )?advanced by \ue000|advanced (?:from \ue000\ue001* )?to (?:the )?\ue000(?!\ue001*['’]s)|(?:is|are|was|were|been) (?:hereby )?advanced (?:from \ue000\ue001* )?to (?:the )?\ue000|(?:is|are|was|were|been) (?:cut|cut back|cut down|reduced) to (?:the )?\ue000|(?:bring|brings|brought|bringing|mov(?:e|es|ed|ing)|pull(?:s|ed|ing)?|push(?:es|ed|ing)?) (?:(?!(?:to|for|that|which|who|and|or)\b)[^\s,;:.\ue000]+ ){0,6}?(?:forward|up) (?:(?:by )?(?:a \w+|\ue000\ue001*) )?(?:(?:from \ue000\ue001* )?to (?:the |early |late |mid-)*\ue000|by \ue000)|"
            r"accelerat(?:es|ed|ing)|cut short|shorten(?:s|ed|ing)|curtail(?:s|ed|ing)|expedit(?:es|ed|ing)|speeds? up|sped up|pulled in|(?<!no )(?<!happen )(?<!done )(?<!begin )(?<!start )sooner than|"
            r"(?:a|one|two|three|four|five|six|several|\d+) (?:days?|weeks?|months?|years?|quarters?|hours?) (?:earlier|early|sooner)|(?:(?!no\b|not\b)\w+ ){1,2}(?:earlier|sooner) than (?:it |they |he |she )?(?:planned|foresaw|scheduled|expected|announced|the)|hastened"
        ),
    ),
)
