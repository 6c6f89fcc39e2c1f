"""English words that report that what was to take place will not, or that what was proposed was turned down."""

from monitor.extract.language.change_words import ChangeWords
from monitor.model import Change

_ENDS = r"(?= ?[.;:,!]|$)"
_NOW = r"(?:(?:now|therefore|sadly|alas|unfortunately|hereby|also|all|since|accordingly|formally) )*"
_EVENT = (
    r"(?:merger|takeover|offer|bid|scheme|programme|program|project|concert|match|game|show|race|wedding|talk|strike|walk-?out|trip|tour|event|meeting|party|fair|festival|auction|final|launch|flight|sailing|service|"
    r"visit|vote|exam|exhibition|hearing|conference|summit|march|parade|rally|release|season|issue|edition|plan|tax|levy|toll|cap|reform|rule|ban|bill|idea|deal|sale|gig|fixture|tournament|rollout|upgrade|workshop|course|class)(?:es|s)?"
)
_PLAN = (
    r"(?:agreement|deal|accord|treat(?:y|ie)|pact|plan|proposal|merger|takeover|offer|bid|bill|budget|motion|initiative|amendment|draft|settlement|contract|constitution|reform|measure|ordinance|levy|levie|tax|petition|scheme|"
    r"resolution|package|compromise|financing|abolition|ban)(?:es|s)?"
)
"""What is put to a vote or offered, and may be turned down."""
_NO_MOVE = r"(?! (?:to|for|of) (?:(?:an?|the|its|their) )?(?:\S+ )?(?:extend|extension|renew|renewal|postpone\w*|delay|prolong|put off)\b)"
_ACTION = r"(?:action|strikes?|walk-?outs?|stoppages?|protests?|blockade|boycott|picket|lock-?out|notice)"
_RULE = r"(?:holds?|embargo(?:es)?|freeze|quarantine|curfew|lockdown|ban|standstill|injunction|liens?|suspension|impoundment|moratorium|restrictions?|closure|warning|alert|boil notice|order|blockade)"
_DOOMED = r"(?:abolished|axed|closed?|shut(?: down)?|scrapped|cut|phased out|demolished|withdrawn|retired|removed|dropped|go|switched off|merged|torn down|pulled down|sold(?: off)?|discontinued|end(?:ed)?)"

FALLEN_THROUGH = (
    ChangeWords(
        name="called off, says its row",
        sure=0.75,
        change=Change.TERMINATED,
        told=True,
        dateless=True,
        pattern=r"(?:\ue000\ue001*|spring|summer|autumn|winter|tba|tbc) \|(?: [^|]*\|){0,2} (?:cancell?ed|called off|dropped|scrapped|withdrawn|abandoned|discontinued|axed)(?= ?(?:\||;|$|\())|\ue000\ue001* {2,}(?:cancell?ed|called off|dropped|scrapped|withdrawn|abandoned)(?=$| {2,}| ?\()",
    ),
    ChangeWords(
        name="none of it will happen",
        sure=0.75,
        change=Change.TERMINATED,
        told=True,
        dateless=True,
        pattern=(
            r"(?:none of (?:that|this|it|them|these|those)|neither(?: of them)?) (?:will|is going to|are going to) (?:now )?(?:take place|happen|go ahead|be (?:held|built|introduced|launched)|come about)"
            rf"{_ENDS}|(?:is|are)(?:n['’]t| not| never) going to (?:happen|take place|go ahead|be held){_ENDS}(?!, (?:until|till|before|unless|if)\b)|(?<=: )not going to happen{_ENDS}|(?<=, )not going to happen{_ENDS}"
        ),
    ),
    ChangeWords(
        name="will not happen",
        change=Change.TERMINATED,
        told=True,
        pattern=(
            r"(?:can['’]t|cannot|could not) (?:now |therefore )?(?:happen|be run|be staged|proceed|take place|go ahead)(?=[.;,!]|$| (?:on|this|under|because|as|now|owing|due)\b)(?! (?:as long|unless|if|until)\b)|"
            r"there is (?:now no|no longer an?y?) (?:closing|end|start|opening) date|"
            r"\ue000\ue001*(?: ?[–—:,|-])? +no (?:seminar|class(?:es)?|lecture|training|practice|meeting|session|lessons?|rehearsal|match|game|show|performance|talk|workshop)(?= ?\(|[.,;!]|$| (?:this|on|today|after all)\b)"
        ),
    ),
    ChangeWords(
        name="given up as a whole",
        sure=0.7,
        change=Change.TERMINATED,
        pattern=(
            rf"(?:scratch(?:ed|es)|yank(?:ed|s)|spik(?:ed|es)|park(?:ed|s)(?= [^.;,]*\b(?:plan|tax|levy|cap|toll|reform|bill|idea|rule|ban|scheme|programme|project)s?\b)|mothball(?:ed|s)|canned|shelv(?:ed|es)|ditch(?:ed|es)|pull(?:ed|s)|bin(?:ned|s)|torpedo(?:ed|es)|stood down|stands down|knocked on the head) "
            rf"(?:the|its|their|his|her|that|this|all|our|(?=\ue000))(?: ?\ue000\ue001*(?:['’]s?)?)?(?: (?!(?:from|into|to|of|out|for|on|in|at|with|by|behind|under)\b)[^\s,;.\ue000]+){{0,3}}? (?:{_EVENT}|{_ACTION})(?= ?[.,;:!]|$| (?:planned|set|due|scheduled|slated|booked|called|that|which|for|of|on|in|at|to|after|because|it|they|altogether|against|over)\b| \ue000)"
            r"(?! (?:out|through|off|together|into|over to)\b)"
        ),
    ),
    ChangeWords(
        name="pulled out of a pact",
        sure=0.7,
        change=Change.TERMINATED,
        pattern=(
            r"(?:pull(?:s|ed) out of|walk(?:s|ed) away from|back(?:s|ed) out of|withdr(?:ew|aws) from|renege[sd] on|pull(?:s|ed) the plug on) (?:the|its|their|his|her|our|this|that) (?:(?!(?:talks|negotiations)\b)[^\s,;.\ue000]+ ){0,3}?(?:lease|contract|deal|agreement|merger|sale|takeover|accord|treaty|pact|purchase|"
            r"tenancy|sponsorship|franchise|partnership|joint venture)(?=[.;,!]|$| (?:on|last|this|yesterday|today|after|at|in|with|because|when|for|of)\b| \ue000)"
        ),
    ),
    ChangeWords(
        name="not to be after all",
        sure=0.7,
        change=Change.TERMINATED,
        told=True,
        dateless=True,
        pattern=(
            rf"(?:there (?:will|['’]ll) (?:now )?be no|(?:^|(?<=[:;] ))(?:now )?no) (?:[^\s,;.\ue000]+ ){{0,2}}?{_EVENT} (?:(?:on|in|for|at|this|next) )*(?:(?:the )?\ue000\ue001*,? )?after all(?= ?[.;,:!]|$)"
        ),
    ),
    ChangeWords(
        name="there will be none",
        change=Change.TERMINATED,
        told=True,
        pattern=(
            rf"there (?:will|['’]ll) (?:now )?be no (?:(?!(?:change|extension|delay|extra|charge)\b)[^\s,;.\ue000]+ ){{0,2}}?{_EVENT}(?=[.;,!]|$| (?:on|in|this|next|at)\b| \ue000)|(?:won['’]t|will not) (?:be (?:back|coming back|returning)|return|come back)(?=[.;,!]|$| (?:for|next|in|this)\b)"
        ),
    ),
    ChangeWords(
        name="was scratched",
        sure=0.7,
        change=Change.TERMINATED,
        told=True,
        dateless=True,
        pattern=(
            rf"(?:{_EVENT}|{_ACTION}) (?:(?:at|of|in|on|for|with|to|by|against) (?:(?!(?:had|would|could|will|not|never|if)\b)[^\s,;.]+ ){{1,6}}?|\ue000\ue001* )?(?:was|were|has been|have been|is|are) {_NOW}(?:scratched|yanked|mothballed|canned|nixed|spiked|stood down|kiboshed|knocked on the head|pulled(?! (?:apart|together|over|out|in|back|from|off)\b))(?=[.;,:!]|$| (?:after|because|when|as|on|last|this|by|over|for|yesterday|today|altogether|due|owing|amid)\b| \ue000)(?! by (?:vandals|a key)\b)"
        ),
    ),
    ChangeWords(
        name="terminated",
        change=Change.TERMINATED,
        pattern=(
            rf"(?:is|are) {_NOW}(?:null and void|without (?:object|effect)|of no effect|no longer binding|surrendered)|"
            rf"(?:yanked|scratched|mothballed) (?:it|them|the|its|their)\b|(?:has|have|had) (?:now )?declared (?:it|them) (?:ended|over|void|dead|closed|at an end)|call(?:ed|s) it quits|"
            rf"(?:swoop|deal|strike|match|game|talks|transfer|move|merger|sale|show|concert|race|wedding|trip|meeting|walk-?out|visit|tour)s? (?:(?:for|with|to|by|at) [^\s,;.]+ )?off(?=[.!;]|$)|"
            r"chang(?:ed|es) (?:his|her|its|their|my|our) minds?(?=[.;,!]|$| about)|went back on (?:its|their|the|his|her)|thought better of it"
        ),
    ),
    ChangeWords(
        name="no longer stands",
        change=Change.TERMINATED,
        told=True,
        dateless=True,
        pattern=rf"(?:is|are|was|were) {_NOW}void(?=[.;,]|$| and\b| from\b| with\b| as of\b)|(?:doesn['’]t|does not|don['’]t|do not) exist(?: any (?:more|longer))?(?=[.;,]|$| and\b)|(?:cap|tax|levy|plan|bill|reform|rule|idea|scheme|proposal|project) (?:(?:on|for|of) (?:[^\s,;.]+ ){{1,7}}?)?(?:has been|had been|was|is) [\"“‘']?parked\b",
    ),
    ChangeWords(
        name="turned down",
        change=Change.TERMINATED,
        pattern=(
            rf"(?:reject(?:s|ed)|turn(?:s|ed) down|vot(?:es|ed) down|defeat(?:s|ed)|thr(?:ew|own) out) (?:the|an?|its|their|this|that|all|both|(?=\ue000))(?: ?\ue000\ue001*(?:['’]s?)?)?(?: [^\s,;.\ue000]+){{0,4}}? (?!offers?\b|bids?\b|takeovers?\b){_PLAN}\b{_NO_MOVE}"
        ),
    ),
    ChangeWords(
        name="voted down",
        change=Change.TERMINATED,
        told=True,
        dateless=True,
        pattern=(
            rf"(?:^|(?<=[.;:,] )|(?<=that )|(?<=and ))(?:the|an?|its|their|this|that|\w+['’]s) (?:(?!(?:if|when|whether|would|could|may|might|should|not|says?|said)\b)[^\s,;.\ue000]+ ){{0,5}}?{_PLAN}(?: (?:for|to|on|of|with) (?:(?!(?:extend|renew|postpone|delay|prolong)\b)[^\s,;.]+ ){{1,7}}?|, [^.;]{{3,90}}?, | )"
            rf"(?:was|were|has been|have been) {_NOW}(?:narrowly |heavily |soundly |roundly |overwhelmingly |unanimously )?(?:voted down|turned down|defeated|rejected|thrown out)(?= (?:by|at|in|on|last|yesterday|today|with|after|when)\b| \ue000| ?[.;,]|$)(?![^.;]*\b(?:again|appeal|resubmi\w+|will return|for now)\b)"
        ),
    ),
    ChangeWords(
        name="gave up the plan",
        sure=0.65,
        change=Change.TERMINATED,
        dateless=True,
        pattern=(
            r"(?:gave up|given up|giv(?:es|ing) up|dropp(?:ed|ing)|abandon(?:ed|ing)|ditch(?:ed|ing)|scrapp(?:ed|ing)|walked away from|backed away from|backed off) (?:on )?(?:the |its |their |his |her |all |any )?(?:[^\s,;.\ue000]+ ){0,2}?(?:idea|plans?|intention|scheme|project) "
            r"(?:of|to|for)(?= (?!(?:extend|renew|prolong|postpone|delay|now)\b)\S)|"
            r"revers(?:ed|es|ing) (?:its|the|their|our|that|this) (?:[^\s,;.\ue000]+ ){0,2}?(?:decision|plan)(?=[.;,]|$| (?:entirely|altogether)\b| to (?:close|end|scrap|cut|abolish|introduce|charge|move|stop|withdraw|drop|shut|axe|sell|raise|impose|ban)\b)"
        ),
    ),
    ChangeWords(
        name="stays after all",
        sure=0.7,
        change=Change.TERMINATED,
        told=True,
        dateless=True,
        pattern=(
            rf"(?:which|that|,) (?:was|were|had been) (?:due |set |scheduled |supposed )?(?:to (?:be )?|for ){_DOOMED} (?:(?!(?:not|but|until)\b)[^\s,;.\ue000]+ ){{0,4}}?(?P<old>\ue000)\ue001*,? (?:(?:now|will|is to|are to|is|are) )*(?:stays?|staying|remains?|survives?|kept|reprieved|spared|saved)"
            r"(?=[.;,!]|$| (?:after all|open|put|as it|in place|where)\b)(?![^.;]*\b(?:until|till|through)\b)"
        ),
    ),
    ChangeWords(
        name="hold released",
        sure=0.7,
        change=Change.TERMINATED,
        told=True,
        pattern=(
            rf"(?<=\w ){_RULE} (?:(?:on|of|in|for|against|at|over) (?:(?!(?:was|were|has|have|had|will|would|should|could|may|might|not|until|unless|if|that|which|who|to)\b)[^\s,;.\ue000]+ ){{1,7}}?)?(?:was|were|has been|have been) {_NOW}(?:released|lifted|removed|dissolved|vacated|discharged|withdrawn|rescinded)"
            r"(?=[.;,!]|$| (?:on|last|this|yesterday|today|after|by|from|at|in|with|when|following)\b| \ue000)(?! by half\b)"
        ),
    ),
    ChangeWords(
        name="strike notice taken back",
        sure=0.7,
        change=Change.TERMINATED,
        pattern=(
            rf"(?:stood|stands|standing) down (?:the|its|their|all|(?=\ue000))(?: ?\ue000\ue001*)?(?: [^\s,;.]+){{0,4}}? {_ACTION}(?= ?[.,;]|$| (?:it|they|planned|set|due|called|on|for|in|at|over)\b| \ue000)|"
            r"(?:took|taken|takes) (?:the|its|their|that) (?:[^\s,;.]+ ){0,2}?notice back|(?:took|taken|takes|withdrew|withdraws|withdrawn) (?:back )?(?:the|its|their|that) (?:[^\s,;.]+ ){0,2}?(?:strike|industrial action|lock-?out|warning) notice"
        ),
    ),
    ChangeWords(
        name="notice withdrawn",
        sure=0.7,
        change=Change.TERMINATED,
        told=True,
        dateless=True,
        pattern=r"(?<!no )(?:strike|warning|action|lock-?out|eviction|termination|closure|redundancy) notices? (?:was |were |has been |have been |is |are )?(?:now )?(?:withdrawn|taken back|lifted|rescinded)(?= ?[.;,]|$| (?:on|after|by|last|yesterday|today)\b)",
    ),
)
