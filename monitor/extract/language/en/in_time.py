"""English words that report that something was done on the day that was set for it, or before."""

from monitor.extract.language.change_words import ChangeWords
from monitor.model import Change

_DAY = r"(?:the )?\ue000\ue001*"
_BY = rf"(?:on|by|before|in|at|for|within|no later than) (?:(?:the|end|close|start|middle|first|second|last|week|days|half|of) )*{_DAY}"
_MANNER = r"(?:(?:all|both|duly|now|fully|successfully|formally|officially|finally|safely|\w+ly) )*"
_REAL = "".join(
    f"(?<!{each} )"
    for each in (
        *"to should would could must might may will be being is are get not never if n't n’t unless whether once until when nobody none".split(),
        "neither side",
        "neither party",
        "no one",
    )
)
"""No word stands before a verb that leaves it undone."""
_DONE = (
    r"(?:completed|delivered|(?:re)?paid|repaired|implemented|installed|finished|submitted|filed|handed (?:in|over)|replaced|built|opened|published|met|cleared|removed|signed|returned|"
    r"fixed|restored|upgraded|carried out|fitted|renovated|vacated|settled|supplied|shipped|made|laid|reopened|dismantled|demolished|transferred|rectified|resolved|held|moved|switched(?: on| off| over)?|"
    r"ratified|issued|sent|lodged|presented|provided|produced|served|tabled|launched|released|introduced|inaugurated|adopted|approved|granted|migrated|rolled out|posted|redeemed|announced|connected|exchanged)"
)
_HAPPENED = (
    rf"(?:took place|went (?:ahead|off|in|out|up|live|on sale|through|into (?:force|effect|service|operation|production)|back (?:into service|to work))|took (?:\w+ )?effect|came into (?:force|effect|service|operation)|"
    r"became (?:effective|law|operational|available)|entered (?:into force|service)|kicked off|got under way|set (?:off|sail|out)|lifted off|docked|landed|arrived|sailed|returned to (?:work|service|port)|"
    rf"started|began|opened|reopened|resumed|shipped|launched|delivered|paid|repaid|published|released|filed|submitted|handed (?:in|over)|signed|finished|completed|vacated|moved|migrated|(?:was|were|has been|have been|had been) {_MANNER}{_DONE})"
)
_ON = r"(?=[.,;:!)–]|$| \(| (?:on|in|at|by|with|and|but|last|this|yesterday|today|for|despite|after|under|from|to|it|who|which)\b| \ue000)"
_ANNOUNCED = (
    r"(?:announced|planned|scheduled|billed|promised|advertised|agreed|arranged|intended|contracted|timetabled|programmed|stipulated|undertaken|pledged|notified|"
    r"(?:laid|set) down|provided for|foreseen|foretold|(?:was|were|had been|we|they|it|he|she|i) (?:had |have |were |was |had been )?(?:announced|planned|scheduled|billed|promised|agreed|told|said|due|supposed to|undertaken|had to))"
)
_SET_DAY = (
    r"(?:the (?:very |last |final )*(?:day|date|deadline|hour) (?:that |on which |by which )?(?:(?:it|they|he|she|we|i|you|all) (?:had (?:to\b|been\b|promised|agreed|undertaken|given)|(?:was|were) (?:due|supposed|meant|scheduled|required)|promised|named)|"
    r"(?:named|set|fixed|stipulated|given|laid down|specified|agreed) (?:in|by|for|under)|in (?:the|its|our|their) (?:contract|agreement|licence|permit|charter|timetable|calendar|plan|lease|order))|"
    r"(?:which was )?the (?:(?:contract|contractual|agreed|due|final|appointed) (?:day|date)|last (?:day|minute))(?=[.;)]|$)|"
    r"(?:on )?the (?:appointed|agreed|promised|due|stipulated|contractual|contract|last (?:permitted|possible|allowed|permissible)) (?:day|date)(?! (?:of|for)\b))"
)
_LIMIT = r"(?:deadline|due date|cut-?off|time limit|limit|target|period|term|window|time allowed|schedule|timetable)"
_THEY = r"(?:(?:and|but|it|they|he|she|we|i|both|all(?: [\d\ue000]\S*)?|as of|this|by|on|so|duly|now|indeed) )*"
_WAS_TO = r"(?:was|were|had been|had) (?:(?:all|both|originally|first|always) )*(?:(?:due|supposed|meant|scheduled|expected|set|bound|obliged|required|contracted) )?to (?:have )?"
_DEED = r"(?:(?!(?:not|never|until|till|but|if|unless|which|who|that)\b)[^\s,;:.\ue000]+ ){1,9}?"
_IS_SO = r"(?:did(?: so| it)?|(?:was|were|is|are|has|have|had)(?: (?:all|now|duly))*(?: been| done so)?)(?=[.;:!]|$|, (?:and|with|in|on|a|so|two|three|one)\b| now(?=[.;,!]|$)| (?:yesterday|today|in full|on time|in time|last|with (?:\w+ ){1,2}to spare)\b| (?:on |at )?\ue000)"
_PAIRS = (
    "pay/paid leave/left vacate/vacated send/sent give/gave file/filed submit/submitted sign/signed exchange/exchanged match/matched reply/replied respond/responded answer/answered "
    "hand/handed return/returned register/registered apply/applied accept/accepted deliver/delivered complete/completed finish/finished remove/removed move/moved close/closed appeal/appealed "
    "withdraw/withdrew raise/raised ratify/ratified publish/published decide/decided choose/chose comply/complied repay/repaid settle/settled"
)
_LEFT = "|".join(
    rf"{deed}\b(?:(?!\b(?:not|never)\b|n['’]t)[^.;]){{0,60}}?\b{done}"
    for deed, _, done in (each.partition("/") for each in _PAIRS.split())
)
"""What had to be done, and told as done with the same verb."""

IN_TIME = (
    ChangeWords(
        name="happened as announced",
        sure=0.75,
        change=Change.FULFILLED,
        told=True,
        dateless=True,
        pattern=(
            rf"{_REAL}{_HAPPENED} (?:(?!(?:not|but|if|unless|until|except|nobody|and|or|that|which|who)\b)[^\s;.]+ ){{0,8}}?(?:just |exactly |duly |precisely |pretty much )?as {_ANNOUNCED}{_ON}"
            r"(?![^;.]*\b(?:every|each|always|usually|so far|years? ago|almost|nearly|last year)\b)"
        ),
    ),
    ChangeWords(
        name="done on the day set",
        sure=0.75,
        change=Change.FULFILLED,
        told=True,
        dateless=True,
        pattern=(
            rf"{_REAL}(?:{_HAPPENED}|(?:has|have) {_MANNER}{_DONE}|left|passed|went) (?:(?!(?:not|but|if|unless|until|except|after|before|or)\b)[^\s;.]+ ){{0,8}}?(?:and )?(?:on )?{_SET_DAY}"
        ),
    ),
    ChangeWords(
        name="done well within its time",
        sure=0.7,
        change=Change.FULFILLED,
        told=True,
        dateless=True,
        pattern=(
            rf"{_REAL}(?!(?:was|were|has been|have been|had been) (?:made|held)\b)(?:{_HAPPENED}|(?:has|have|had) (?:been )?{_MANNER}{_DONE}|gone|went|came|left|announced)(?! tribute) (?:(?!(?:not|but|if|unless|until|except)\b)[^\s;.]+ ){{0,7}}?(?:well |comfortably |easily |safely |just )?"
            rf"(?:within|inside|before|ahead of) (?:the|its|their|our|his|her) (?:[^\s,;.\ue000]+ ){{0,2}}?{_LIMIT}\b(?! (?:to|for|of the)\b)(?! (?:was|is|has been) (?:moved|extended)\b)|"
            rf"{_REAL}(?:{_HAPPENED}|(?:has|have|had) (?:been )?{_MANNER}{_DONE}) (?:(?!(?:not|but|if|unless|until|except)\b)[^\s;.]+ ){{0,5}}?(?:well |comfortably |easily |safely )(?:within|inside) (?:the |its |their |our )?\ue000"
        ),
    ),
    ChangeWords(
        name="made good on it",
        sure=0.75,
        change=Change.FULFILLED,
        told=True,
        dateless=True,
        pattern=(
            rf"{_REAL}(?:hit|met|made|reached|beat) (?:the|its|their|our|his|her) \ue000\ue001*(?:['’]s?)? (?:[\w-]+ )?(?:deadline|target|milestone|date|cut-?off|goal)(?=[.;,!]|$| (?:for|with|by|of|and|on|last|yesterday)\b)|"
            rf"{_REAL}(?:came|come|made) good on (?:its|his|her|their|the) (?:promise|pledge|word|commitment|undertaking)s?(?=[.;,!]|$| (?:to|on|of|that|by)\b)"
        ),
    ),
    ChangeWords(
        name="done on time",
        sure=0.7,
        change=Change.FULFILLED,
        told=True,
        dateless=True,
        pattern=(
            rf"{_REAL}(?:{_HAPPENED}|(?:has|have|had) (?:been )?{_MANNER}{_DONE}|came(?! back)) (?:(?!(?:not|but|if|unless|until|except|nobody|and|or|that|which|who)\b)[^\s;.]+ ){{0,7}}?(?:(?:right|bang|dead|well|all|just) )?"
            r"(?:on time|in time|on schedule|to schedule|on the dot|on the nail|to time|(?:just )?under the wire|punctually|as per (?:(?:the|our|its|their) )?(?:schedule|contract|agreement|plan|timetable|programme))"
            r"(?=[.,;:!)]|$| (?:and|but|on|last|yesterday|today|this)\b)(?![^;.]*\b(?:every|each|always|usually|so far|years? ago|almost|nearly|last year|only|half)\b)"
        ),
    ),
    ChangeWords(
        name="done, says its row",
        sure=0.75,
        change=Change.FULFILLED,
        told=True,
        dateless=True,
        pattern=(
            r"\ue000\ue001* \|(?: [^|]*\|){0,2} (?:now |all |already |fully )?(?:done|completed?|delivered|shipped|paid|submitted|filed|published|released|handed (?:in|over)|met|finished|achieved|signed|received)"
            r"(?: (?:on )?\ue000\ue001*| on time| in time| early| in full)?(?= ?(?:\||;|$))|\ue000\ue001* {2,}(?:done|completed?|delivered|shipped|paid|released|met|finished)(?=$| {2,}| ?\()"
        ),
    ),
    ChangeWords(
        name="had until then, and did it",
        sure=0.75,
        change=Change.FULFILLED,
        told=True,
        dateless=True,
        pattern=rf"had (?:until|till|up to|to) (?:the )?(?P<old>\ue000)\ue001* to (?:(?!(?:not|never)\b)\w+ )?(?:{_LEFT})(?! (?:for (?:an?|more|another)|(?:it )?to\b|only|half|part|nothing|no)\b)(?![^.;]*\b(?:only|late|too late|partly|in part)\b)",
    ),
    ChangeWords(
        name="was to be done then, and is",
        sure=0.75,
        change=Change.FULFILLED,
        told=True,
        dateless=True,
        pattern=(
            rf"{_WAS_TO}(?!(?:end|expire|lapse|run|last|remain|stay|close)\b){_DEED}(?:{_BY}|{_DAY})[,;:]? (?:and |but |they |it )+(?:(?:on|by|as of|yesterday|today) (?:\ue000\ue001*,? )?)?{_THEY}{_IS_SO}|"
            rf"(?:was|were|fell|came|is|are) (?:due|payable|promised|owed) (?:for|by|on|in|at|before) {_DAY}[,;:]? (?:(?:and|but|they|it|he|she|we) )+(?:duly )?(?:{_IS_SO}|(?:has|have|had) (?:(?:now|duly|already) )*done (?:it|so|that|them)\b)|"
            rf"{_WAS_TO}(?!(?:end|expire|lapse|run|last|remain|stay|close)\b){_DEED}{_BY}[,;:] (?:they|it|both|all(?: of them)?|he|she|we) {_IS_SO}|"
            rf"(?:promised|pledged|swore|undertook|vowed|agreed) (?:to|(?:us |you |them |me )?that) {_DEED}{_BY},? (?:and|but) (?:as of (?:this |\ue000)?\S* ?)?{_THEY}{_IS_SO}"
        ),
    ),
    ChangeWords(
        name="and so they have",
        sure=0.75,
        change=Change.FULFILLED,
        told=True,
        dateless=True,
        of_plan=True,
        pattern=(
            r"(?:(?<=^)|(?<=; ))(?:(?:and|well|yes),? )*(?:(?:it|they|he|she|we|both|all(?: of them)?) (?:(?:all|now|indeed|duly|really|actually) )*(?:is|are|was|were|has|have|had)(?: been)?|"
            r"(?:all )?done|(?:it|they)(?:['’]s|['’]re| is| are| was| were)? (?:(?:now|all|finally|at last) )*(?:done|finished|complete|in|out|here|up|there|ready|paid|signed|through|live)|(?:it|this|that) happened)(?= ?[.!]*$| ?;)"
        ),
    ),
    ChangeWords(
        name="fulfilled",
        change=Change.FULFILLED,
        pattern=(
            rf"(?:was|were) (?:all |both )?(?:out|up|done|ready|back|gone|through|home|away|finished|complete) (?:by|before|in time for|well before) {_DAY}|became (?:effective|operational|available)|took (?:legal|full|formal) effect|"
            r"(?:went|gone) to (?:the|its|their) (?:commission|registrar|council|court|regulator|printers?|publisher|authorit(?:y|ies)|ministry|board|auditors?)|on (?:its|their|the) appointed day|(?:has|have|had) (?:now |already |all )?gone (?:in(?=[.;,!]|$| (?:on time|in time|with|yesterday)\b)|out|through|live)|(?:back|up) and running|back (?:on|up|in action)(?= since| from|[.;,]|$)"
        ),
    ),
    ChangeWords(
        name="listed as done",
        sure=0.75,
        change=Change.FULFILLED,
        told=True,
        dateless=True,
        pattern=(
            r"(?:by|due(?: on| by| in)?|deadline:?|target:?) (?:the |end of |close of )*\ue000\ue001*\)?(?:[:;,]| [–—-]+) (?:now |all |already )?(?:done|completed?|delivered|sent|paid|received|filed|submitted|achieved|finished|shipped|signed|published|handed (?:in|over)|gone in|went in) (?:on |in full on |in full )?(?:\ue000\ue001*|on time|in time|early|in full)(?=[.;,|)]|$)"
        ),
    ),
)
