"""English words that report that a day passed on which something was to be done, and was not."""

from monitor.extract.language.change_words import ChangeWords
from monitor.model import Change

_DAY = r"(?:the )?\ue000\ue001*"
_BY = rf"(?:on|by|before|in|at|for|within|no later than) (?:(?:the|end|close|start|middle|first|second|last|week|days|half|of) )*{_DAY}"
_WAS_TO = (
    r"(?:was|were|had been) (?:(?:all|both|originally|first|always) )*(?:(?:due|supposed|meant|scheduled|expected|set|bound|obliged|required|contracted) )?"
    r"to (?!(?:have )?(?:end|ended|expired?|lapsed?|run|last|lasted|remain|stay)\b)(?:have )?"
)
"""What was planned: to be in, to have opened; not to end, which something else may put off."""
_DEED = r"(?:(?!(?:not|never|until|till|but|if|unless|which|who|that)\b)[^\s,;:.\ue000]+ ){1,9}?"
_THEY = r"(?:(?:but|and|yet|it|they|that|this|he|she|we|i|both|all|none|sadly|so far) )*"
_NOT = r"(?:has|have|had|did|was|were|is|are|does|do|would|could)(?:n['’]t| not| never)(?: (?:been|yet|so far|done so|done it|done))*"
_ENDS = r"(?= ?[.;:!]|$|, |\)| (?:because|as|since|owing|due|either)\b)"
_STILL = (
    r"(?:(?:is|are|was|were|has|have|lies?|stands?|sits?) (?:(?:all|now|today|mostly) )?(?:still(?! (?:on (?:track|course|schedule)|possible|expected|due|to come)\b)|yet to\b|not yet\b|nowhere\b)|still (?:is|are|has|have)(?:n['’]t| not)\b|"
    r"(?:still )?(?:remains?|stays?) (?:shut|closed|unfinished|undone|unpaid|empty|to be|missing|undelivered|unsigned|unanswered|out of))"
)
_DONE = (
    r"(?:completed|delivered|(?:re)?paid|repaired|implemented|installed|finished|submitted|filed|handed (?:in|over)|replaced|built|opened|published|cleared|removed|signed|returned|"
    r"fixed|restored|carried out|fitted|vacated|settled|supplied|shipped|made|laid|reopened|dismantled|transferred|issued|sent|lodged|presented|provided|produced|served|tabled|posted|"
    r"released|launched|arrived|received|adopted|approved|ratified|came|come|went|gone|got|landed|docked|started|began)"
)
_REAL = "".join(
    f"(?<!{each} )"
    for each in "to should would could must might may will be not is are if any all those that who claims entries applications bids returns payments".split()
)
"""No word stands before a verb that leaves it undone, or makes it a part of a rule: claims filed a week late."""
_TERM = r"(?:deadline|due date|cut-?off|time limit|limit|target|(?:agreed|promised|legal|statutory|target|contract|contractual|set|appointed|stipulated|required|scheduled|planned|original|delivery|completion|announced|last) (?:date|day|time|term))"
_AIMS = (
    r"(?:deliver(?:y|ies)|milestones?|launch|windows?|slots?|laycan|start|opening|completion|handover|payments?|repayments?|instal?lments?|coupons?|date|day|deadline|target|goal|release|publication|filing|"
    r"shipment|arrival|departure|sailing|cut-?off|test(?: run| flight)?|trial run|connection|roll-?out|due date)"
)
_ANSWERED = (
    r"(?:answered|replied|responded|paid|repaid|signed|agreed|complied|arrived|come|done|appeared|applied|registered|submitted|filed|handed|sent|delivered|returned|"
    r"reached|received|published|met|ratified|approved|given|reported|finished|completed|left|vacated|opened|built|installed|been|got)"
)

FELL_SHORT = (
    ChangeWords(
        name="was to be done then, and is not",
        sure=0.75,
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=(
            rf"{_WAS_TO}{_DEED}(?:{_BY}|{_DAY})[,;:]? {_THEY}(?:{_NOT}{_ENDS}|{_STILL})|"
            rf"(?:promised|pledged|booked|scheduled|due|set|down|billed|planned|pencilled in|announced)(?: to (?:us|you|them|me))? for {_DAY}[,;:]? {_THEY}(?:{_NOT}{_ENDS}|{_STILL})|"
            rf"(?:(?:undertaken|promised|pledged|agreed|had|was|were|due) to {_DEED}{_BY}|\bdue (?:on |by |for )?{_DAY})\)?(?:[;:,]| [–—-]) ?(?:still )?not (?:yet )?(?:done|in|paid|received|ready|finished|there|here|started|signed|sent|delivered|up|out|filed|submitted)(?=[.;,()!]|$| \(| because| as)|"
            rf"(?:promised|pledged|undertaken|undertook|assured|told) (?:to|that|it|us|you|them|we|they|would) {_DEED}{_BY}[,;:]? (?:(?:but|yet|and|it|they) )+{_NOT}{_ENDS}"
        ),
    ),
    ChangeWords(
        name="not done in time",
        change=Change.MISSED,
        told=True,
        pattern=(
            r"(?:^|(?<=[;:] )|(?<=\band )|(?<=\bbut ))(?:we|they|it|he|she|i|the [\w-]+(?: [\w-]+)?)(?: had|[’']d) (?:(?:only|really|originally|first|always|all) )*(?:meant|hoped|intended|wanted|thought|aimed|been going) to "
            rf"{_DEED}{_BY}(?=[.;,:]|$| but\b)(?!,? (?:and|but|which) (?:(?:we|they|it|he|she|i) )?(?:did|have|has|was|were)\b(?!n['’]t| not))|"
            r"(?:not (?:one|a single)|not all) (?:of )?(?:[^\s,;.]+ ){1,6}?(?:has|have|had|was|were)\b|"
            r"(?:still )?no sign of (?:it|them|him|her|the|a|any|either)\b|nothing to show|(?:was|were) (?:an? )?no-?shows?\b|ghosted (?:us|me|them|him|her)|stood (?:us|me|them|him|her) up|left (?:us|me|them|him|her) (?:waiting|hanging)|(?:is|are)(?:n['’]t| not) (?:in|out|up|back|on|through|finished|built|fit|usable|running|working|going)(?: (?:yet|so far|either))?(?=[.;:!]|$)|"
            r"still (?:isn['’]t|aren['’]t|wasn['’]t|doesn['’]t|don['’]t|no (?:sign|word|answer|news|reply|trace|report|results?|decision|payment))\b"
        ),
    ),
    ChangeWords(
        name="not done on the day",
        change=Change.MISSED,
        told=True,
        pattern=(
            rf"did(?:n['’]t| not) (?:actually |quite |in fact )?(?:become|come|open|start|begin|finish|go|get|make|sign|send|file|submit|publish|produce|respond|reply|launch|ship|release|ratify|raise|hand|reach|return|leave|complete|"
            rf"have|keep|work|run) (?:(?!(?:until|till|but|only|just|again|because|if)\b)[^\s,;.\ue000]+ ){{0,5}}?(?:in|on|at|by|for|with) {_DAY}"
        ),
    ),
    ChangeWords(
        name="should have had it by then",
        sure=0.6,
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=(
            r"(?<!you )(?<!everyone )(?<!everybody )(?<!members )(?<!parents )(?<!residents )(?<!customers )(?<!subscribers )(?<!households )(?<!pupils )(?<!students )(?<!applicants )(?<!otherwise )(?<!ideally )(?<!and )"
            r"(?:should|ought to) have (?!been\b)(?:had|reached|come|gone|arrived|left|started|begun|opened|replied|answered|paid|repaid|sent|filed|submitted|handed|delivered|finished|completed|published|signed|decided|ratified|settled|landed|shipped|moved|vacated|responded) "
            r"(?:(?!(?:not|no|if|unless)\b)[\w’'-]+ ){0,7}?(?:by|on|before) (?:the |end of )*(?P<old>\ue000)(?=\ue001*(?:[.,;]|$| but\b| and (?:is|was|has|have|still|never)\b))(?!\ue001*,? (?:(?:and|but|it|they) )*(?:did|has|have|was|were)(?=[.,;]|$| so))(?![^.;]*\b(?:will|now)\b)"
        ),
    ),
    ChangeWords(
        name="done late",
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=(
            rf"{_REAL}{_DONE} (?:(?!(?:than|unless|if|until|not|never|but|or|and)\b)[^\s;.]+ ){{0,7}}?(?:only |some |about |nearly |almost |over |more than |just )*(?:a |an )?\ue000\ue001*,? "
            rf"(?:late(?! (?:in|on|at|for|into|enough|payment|fee)\b)|(?:after|past|behind|beyond) (?:the|its|their|our|his|her) (?:[^\s,;.]+ ){{0,2}}?{_TERM}\b)(?! (?:will|shall|must|may|are|is|can)\b)|"
            rf"{_REAL}{_DONE} (?:(?!(?:than|unless|if|until|not|never|but|or|and)\b)[^\s;.]+ ){{0,6}}?(?:\w+ ){{1,2}}(?:days?|weeks?|months?) late(?=[.;,:!)]|$| (?:because|owing|due|after|and|with|as)\b)"
        ),
    ),
    ChangeWords(
        name="did not make it by then",
        sure=0.7,
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=(
            rf"(?<!who )(?<!that )(?:did(?:n['’]t| not)|has(?:n['’]t| not)|have(?:n['’]t| not)|never) (?:quite |even )?(?:ma[dk]e|meet|met|keep|kept|hit) (?:it|that|this|them|(?:the|its|their|our|that) (?:[\w-]+ )?(?:date|day|deadline|cut-?off|target)) (?:(?:by|before|for|in time for) {_DAY}|in time|on time|by then)(?=[.;,:!]|$| (?:because|as|and|owing|due)\b)|"
            rf"(?:blew|blown|missed|overran|busted|fluffed) (?:(?:its|their|the|his|her|our|that|a) )?\ue000\ue001*(?:['’]s?)? (?:[^\s,;.]+ )?{_AIMS}(?=[.;,:!]|$| (?:because|for|by|after|and|as|owing|due|date|when)\b)|"
            rf"(?:^|(?<=[;:] )|(?<=the )|(?<=its )|(?<=their )|(?<=our ))\ue000\ue001*(?:['’]s?)? (?:[^\s,;.]+ ){{0,2}}?{_AIMS} (?:was|were|has been|have been) (?:(?:again|also|narrowly|badly) )?(?:missed|blown|overrun|not met)(?=[.;,:!]|$| (?:because|by|after|and|as|owing|due)\b)"
        ),
    ),
    ChangeWords(
        name="what was promised never came",
        sure=0.7,
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=(
            rf"(?:(?<=the )|(?<=its )|(?<=their )|(?<=our )|(?<=his )|(?<=her )|(?<=your ))(?:promised|scheduled|planned|agreed|announced) (?:(?!(?:if|unless|would|could)\b)[^\s,;.\ue000]+ ){{1,5}}?(?:(?:on |for |by )?{_DAY} )?(?:never (?:came|arrived|materiali[sz]ed|happened|appeared|turned up)|"
            r"(?:did|has|have)(?:n['’]t| not) (?:yet )?(?:come|arrived?|materiali[sz]ed?|happened?|appear(?:ed)?|turn(?:ed)? up|been (?:paid|delivered|made|sent|published|built|installed|fixed|done)))(?=[.;,!]|$| (?:and|so|because|yet)\b)|"
            r"(?:is|are|was|were|has fallen|have fallen|fell) (?:(?!not\b)\w+ )?(?:behind|in arrears) (?:with|on) (?:its|their|his|her|the) (?:\w+ )?(?:rent|payments?|instal?lments?|repayments?|mortgage|bills?|dues|fees)\b"
        ),
    ),
    ChangeWords(
        name="none had by then",
        sure=0.65,
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=(
            rf"(?:not (?:one|a single)(?: of)?|none of|nobody) (?:(?!(?:if|until|who|which|that)\b)[^\s,;.\ue000]+ ){{0,6}}?(?:had|has|have|was|were) (?:(?:yet|been|even|actually) )*{_ANSWERED} (?:(?!until\b)[^\s,;.\ue000]+ ){{0,5}}?by {_DAY}|"
            rf"(?<!and )by (?:the )?\ue000\ue001*,? (?:only|just|barely|no more than|a mere|fewer than|not even) [\w-]+(?: (?:per ?cent|quarter|third|half|handful))? (?:of )?(?:(?!that\b)[^\s,;.\ue000]+ ){{0,5}}?(?:had|have|has) (?:been )?{_ANSWERED}\b"
        ),
    ),
    ChangeWords(
        name="the day passed without",
        sure=0.7,
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=(
            r"(?P<old>\ue000)\ue001* (?:has |have |had )?(?:now |duly )?(?:passed|came and went|come and gone)(?![^.;]{0,40}\b(?:attacks?|clash(?:es)?|violence|unrest|riots?|bloodshed|protests?|feared|dreaded|threatened|bang)\b) (?:without|with no|with nothing) (?:(?:an?|any|the|so much as a|even a|further) )?"
            r"(?:(?!(?:incident|trouble|violence|problems?|a hitch|hitch|disruption|casualties|accidents?|fuss|comment|ceremony|celebrations?)\b)[^\s,;.]+)"
        ),
    ),
    ChangeWords(
        name="not done by then, it says",
        sure=0.65,
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=(
            r"(?<!if )(?<!is )(?<!are )(?<!be )(?<!or )(?<!and )(?<!those )(?<!any )(?<!applications )(?<!entries )(?<!goods )(?<!items )(?<!books )(?<!tickets )(?<!places )(?<!forms )(?<!bids )(?<!claims )(?<!invoices )"
            r"not (?:yet )?(?:complied with|met|paid|delivered|received|filed|submitted|completed|finished|signed|done|published|honou?red|carried out|returned|handed over) by (?:the )?(?P<old>\ue000)(?=\ue001*(?: ?[.;,)]|$))|"
            r"(?:^|(?<=[;:] ))(?:the |an? )?(?:[^\s,;.\ue000]+ ){0,3}?(?:orders?|demands?|undertakings?|conditions?|requirements?|promises?|pledges?|targets?) (?:(?!(?:if|was|were|is|are|had|has|have)\b)[^\s,;.\ue000]+ ){0,7}?by (?:the )?\ue000\ue001*,? not (?:complied with|met|kept|fulfilled|honou?red)(?=[.;,)]|$)"
        ),
    ),
    ChangeWords(
        name="missed, says its row",
        sure=0.75,
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=r"\ue000\ue001* \|(?: [^|]*\|){0,2} (?:missed|overdue|not (?:done|met|delivered|paid|received|submitted|filed))(?= ?(?:\||;|$|\())|\ue000\ue001* {2,}(?:missed|overdue|not (?:done|met|delivered|paid))(?=$| {2,}| ?\()",
    ),
    ChangeWords(
        name="and they did not",
        sure=0.8,
        change=Change.MISSED,
        told=True,
        dateless=True,
        of_plan=True,
        pattern=(
            r"(?:(?<=^)|(?<=; ))(?:(?:but|and|yet|well|sadly|alas|so far),? )*(?:(?:it|they|he|she|we|that|this|which|none of them|neither) (?:(?:all|both|simply|just|still|then|clearly) )*"
            r"(?:did|has|have|had|was|were|is|are|does)(?:n['’]t| not| never)(?: (?:been|done|happened?|come|arrived?|so|it|yet|appeared?|materiali[sz]ed?|ready|finished|there|here))*|"
            r"(?:it|they|that|this) never (?:came|did|happened|arrived|appeared|materiali[sz]ed|was|were)|nothing (?:(?:has|have|had) )?(?:came|come|happened|arrived)(?: yet| so far)?|(?:still )?nothing(?: yet| so far)|(?:still )?no sign of (?:it|them)|"
            r"(?:it|they) still (?:has|have|had|is|are|do|does)(?:n['’]t| not)(?: [^\s,;.]+){0,2}?)"
            r"(?= ?[.!]?$|[,;:] | ?– )(?!, (?:however|of course|though), )"
        ),
    ),
)
