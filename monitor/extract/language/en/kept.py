"""English words that say outright that a due was kept or missed, that a strike ended or that a deal was struck."""

from monitor.extract.language.change_words import ChangeWords
from monitor.model import Change

_DEADLINE = r"(?:deadlines?|cut-?offs?|due dates?|(?:agreed|promised|target|contract|contractual|planned|scheduled|original|required|completion|delivery) dates?|target)"
_DONE = (
    r"(?:completed|delivered|(?:re)?paid|repaired|implemented|installed|finished|submitted|filed|handed (?:in|over)|replaced|built|opened|published|met|cleared|removed|signed|returned|"
    r"fixed|restored|upgraded|carried out|fitted|renovated|vacated|settled|supplied|shipped|made|laid|reopened|dismantled|demolished|transferred|rectified|resolved|"
    r"ratified|issued|sent|lodged|presented|provided|produced|served|tabled)"
)
_OWED = (
    r"(?:answered|replied|responded|paid|repaid|signed|agreed|complied|arrived|come|done|appeared|acted|applied|registered|submitted|filed|handed|sent|delivered|returned|accepted|"
    r"reached|received|published|met|bid|voted|ratified|approved|given|moved|made|reported|shown|settled|ended|finished|completed|surrendered|withdrawn|left|vacated|claimed|collected|declared)"
)
"""What is done by a deadline, as it stands behind a denial: had not *answered*, none had *paid*."""
_MANNER = r"(?:(?:all|both|duly|now|fully|\w+ly|been) )*"
_REAL = "".join(
    f"(?<!{each} )" for each in ("to", "should", "would", "could", "must", "might", "may", "will", "not", "if")
)
"""No word stands before a verb that leaves it undone: was to have been."""
_WHOLLY = r"(?:(?:all|both|duly|now|fully|finally|promptly|been) )*"
_SETTLED = (
    rf"(?:was|were|has been|have been|had been) {_WHOLLY}(?:completed|delivered|(?:re)?paid|finished|submitted|filed|handed (?:in|over)|published|settled|returned|lodged|shipped|signed|ratified)"
    r"(?=[.;]|$| in full\b| (?:a|one|two|three) (?:days?|weeks?)\b| (?:early|yesterday|today)\b| (?:on |at |in |last |this )?\ue000)(?![^.;]*\b(?:only|partly|partially|in part|in draft|half|last year|too late)\b)"
)
"""What tells behind the day by which something had to be done that it was, wholly."""
_LABEL = r"(?:(?<=^)|(?<=[|;.:] )|(?<=[–—-] )|(?<=\())(?:(?:current|overall|project|action) )?(?:status|state|progress|outcome)(?::| [–—-]| \|) ?(?:now |fully |since )?"
_ENDS = r"(?=[.;,|)]| [–—-]|$)"
_OF_SOME = r"(?:only|just|barely|merely|no more than) (?:(?:about|some|around|a) )?(?:\w+|\d+(?:[.,]\d+)?)(?: (?:per ?cent|%|third|quarter|half|handful|few))? (?:of )?(?:the |its |their |all )?"
_PACT = r"(?:agreements?|deals?|accords?|pacts?|treat(?:y|ies)|settlements?|truces?|cease-?fires?|memorand(?:um|a) of understanding)"
_NO_PACT = (
    r"(?! (?:targets?|talks|proposals?|offers?|drafts?|deadlines?|terms|volumes?|figures?|goals?|documents?)\b|(?: \S+){0,4}? (?:in principle|on paper)| (?:to|that|on|over) (?:\S+ ){0,3}?(?:extend|renew|prolong|postpone|delay|end|terminate|cancel|scrap|roll)\w*|"
    r"(?: \S+){0,6}? (?:extension|renewal|prolongation)|(?: \S+){0,3}? (?:years|decades|months) ago)"
)
"""Behind a pact: it is only one in principle, or what it does to another is told by its own words."""
_SORT = r"(?:(?!(?:no|not|new|fresh|improved|extended|renewed|extension|renewal|draft|preliminary|tentative|provisional|that|which|any|if|to)\b)[^\s,;.]+ ){0,5}?"

KEPT = (
    ChangeWords(
        name="done by the deadline",
        sure=0.75,
        change=Change.FULFILLED,
        told=True,
        dateless=True,
        pattern=(
            rf"{_REAL}(?:was|were|has been|have been|had been|had all been) {_MANNER}{_DONE} (?:(?!(?:not|but|after|if|unless|due)\b)[^\s,;.]+ ){{0,4}}?(?:by|before|within|ahead of|inside) "
            rf"(?:the |its |their |our |his |her )?(?:\ue000\ue001* )?{_DEADLINE}(?! (?:was|is|has been) (?:extended|moved))(?! (?:to|for) (?!(?:the|its|their|completion|delivery)\b))"
        ),
    ),
    ChangeWords(
        name="done as it had to be",
        sure=0.8,
        change=Change.FULFILLED,
        told=True,
        dateless=True,
        pattern=(
            rf"(?:(?:due|had|was|were|supposed|scheduled|required|meant|set) to (?:be|have been)|should have been) {_DONE} (?:[^\s,;.\ue000]+ ){{0,3}}?"
            rf"(?:by|on|before|in|until|within|no later than) (?:the |end of )*\ue000\ue001*,? (?:(?:and|but|it|they) )*{_SETTLED}|"
            rf"(?<!is )(?<!are )(?<!falls )(?<!fall )(?:due|payable|owed) (?:by|on|in|before) (?:the |end of )*\ue000\ue001*,? (?:(?:and|it|they) )*{_SETTLED}"
        ),
    ),
    ChangeWords(
        name="did it by the deadline of a day",
        sure=0.75,
        change=Change.FULFILLED,
        told=True,
        dateless=True,
        pattern=(
            r"(?<!if )(?<!unless )(?<!whether )(?<!once )\b(?:i|we|he|she|they|it)(?: ha(?:s|d|ve))? (?:all |both |duly )?(?:filed|submitted|paid|repaid|delivered|returned|handed in|sent in) "
            r"(?:(?!(?:not|but|no|none|only|part|half|some|after|if|unless|due|until)\b)[^\s,;.]+ ){1,5}?by (?:the )?\ue000\ue001*(?:['’]s?)? (?:deadline|cut-?off)\b"
        ),
    ),
    ChangeWords(
        name="what was scheduled is complete",
        sure=0.75,
        change=Change.FULFILLED,
        told=True,
        dateless=True,
        pattern=(
            r"(?<!un)(?:scheduled|planned|announced) (?:[^\s,;.\ue000]+ ){0,3}?(?:maintenance|works?|upgrade|migration|update|repairs?|switch-?over|move|test|outage|downtime|rollout|replacement) "
            r"(?:(?:on|of|for|in|at) (?:[^\s,;.]+ ){1,5}?)?(?:(?:has|have) (?:now |already |successfully )*been (?:now |successfully )*(?:completed|finished|concluded|carried out)|(?:is|are) (?:now |all )*(?:complete|completed|finished|done|over)|"
            r"(?:was|were) (?:successfully |duly )?(?:completed|finished|carried out))"
        ),
    ),
    ChangeWords(
        name="status: done",
        sure=0.8,
        change=Change.FULFILLED,
        told=True,
        dateless=True,
        pattern=rf"{_LABEL}(?:completed?|done|delivered|met|fulfilled|paid|implemented|achieved|closed out){_ENDS}",
    ),
    ChangeWords(
        name="status: overdue",
        sure=0.8,
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=(
            rf"{_LABEL}(?:overdue|missed|past due|(?:not (?:done|met|delivered|completed?|achieved|paid|received)|outstanding|late)"
            rf"(?!,? (?:and )?(?:now |still |is |are )*(?:due|expected|planned)\b)){_ENDS}"
        ),
    ),
    ChangeWords(
        name="status: called off",
        sure=0.8,
        change=Change.TERMINATED,
        told=True,
        dateless=True,
        pattern=rf"{_LABEL}(?:cancell?ed|called off|terminated|withdrawn|abandoned|discontinued|scrapped|revoked){_ENDS}",
    ),
    ChangeWords(
        name="status: put off",
        sure=0.8,
        change=Change.POSTPONED,
        told=True,
        dateless=True,
        pattern=rf"{_LABEL}(?:postponed|deferred|rescheduled|put off|adjourned){_ENDS}",
    ),
    ChangeWords(
        name="status: lapsed",
        sure=0.8,
        change=Change.EXPIRED,
        told=True,
        dateless=True,
        pattern=rf"{_LABEL}(?:expired|lapsed|no longer (?:valid|in force)){_ENDS}",
    ),
    ChangeWords(
        name="deadline passed without",
        sure=0.75,
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=(
            r"(?:deadline|cut-?off|ultimatum|due date|target date)s? (?:(?!(?:will|would|could|may|might|if|must|shall)\b)[^\s,;.]+ ){0,12}?(?:pass(?:es|ed)|expire[sd]|lapsed|elapsed|ran out|came and went|come and gone|went by|gone by) "
            r"(?:(?:on|at|last|yesterday|late|early|this) )?(?:\ue000\ue001*,? )?(?:[^\s,;.]+ ){0,2}?(?:(?:without|with no) "
            r"(?:(?:an?|any|the|further|a single) )?(?:[^\s,;.]+ )?(?:agreement|deal|accord|decision|vote|answer|response|repl(?:y|ies)|payment|result|breakthrough|word|action|settlement|offer|bids?|budget|ruling|report|sign|solution|compromise|government|coalition|\w+ing)\b|(?:with|and) (?:nothing|nobody|no one|none)\b)|"
            r"(?:deadline|cut-?off|ultimatum)s? (?:(?!(?:will|would|could|may|might|if|must|shall)\b)[^\s,;.]+ ){0,12}?(?:came and went|(?:has|have|had) come and gone)(?= ?[.;:]|$|, (?:but|yet|without|leaving)\b)"
        ),
    ),
    ChangeWords(
        name="nothing when the deadline passed",
        sure=0.75,
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=(
            rf"(?:(?:neither|none|nobody|no one|nothing|no)(?: [^\s,;.]+){{0,6}}? had {_MANNER}{_OWED}|had(?:n['’]t| not| still not) {_MANNER}{_OWED}|had yet to) (?:[^\s,;.]+ ){{0,8}}?(?:when|as|by the time|before) (?:the |its |their |that )(?:[^\s,;.]+ ){{0,3}}?"
            r"(?:deadline|cut-?off|ultimatum|time limit|period) (?:passed|expired|ran out|lapsed|elapsed|fell|ended|struck)"
        ),
    ),
    ChangeWords(
        name="only some by the deadline",
        sure=0.75,
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=(
            rf"{_OF_SOME}(?:[^\s,;.]+ ){{1,4}}?(?:(?:was|were|had been|have been|has been|had|have|has) {_MANNER})(?:{_DONE}|done|arrived|complied|replied) (?:[^\s,;.]+ ){{0,4}}?(?:by|before|within|ahead of) "
            rf"(?:the |its |their |our )?(?:\ue000\ue001* )?{_DEADLINE}"
        ),
    ),
    ChangeWords(
        name="having failed to",
        sure=0.75,
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=r"(?<!anyone )(?<!those )(?<!whoever )(?<!people )(?<!accused of )having (?:again )?failed to (?:(?!(?:if|unless|until)\b)[^\s,;.\ue000]+ ){1,9}?(?:by|before|due|within) (?:(?:on|by|in) )?(?:the |end of )*(?P<old>\ue000)(?![^.;]*\b(?:must|will|shall|may|can|extend\w*|prolong\w*|postpon\w*)\b)",
    ),
    ChangeWords(
        name="let the deadline slip",
        sure=0.75,
        change=Change.MISSED,
        dateless=True,
        pattern=(
            r"(?:let|lets|letting|allowed) (?:the |its |their |a |another |(?P<old>\ue000)\ue001* ?)(?:[^\s,;.]+ ){0,3}?(?:deadline|date|cut-?off|target)s? (?:of \ue000\ue001* )?(?:to )?(?:slip|pass|lapse|go by|slide)(?=[.,;:]|$| by\b| without| yet again| again)"
        ),
    ),
    ChangeWords(
        name="missed its deadline",
        sure=0.7,
        change=Change.MISSED,
        dateless=True,
        pattern=(
            r"(?<!who )(?<!that )(?<!never )(?<!not )(?<!rarely )(?<!seldom )(?<!hardly )(?<!ever )(?<!n't )(?<!n’t )(?<!narrowly )(?<!you )(?<!you've )(?<!have )(?<!you’ve )miss(?:es|ed) (?:(?:the|its|their|his|her|another|yet another|a second|a third|that|this) |(?=\ue000))(?:\ue000\ue001* |[^\s,;.]+ ){0,3}?"
            r"(?:deadlines?|cut-?off|target dates?|due date|delivery date|coupon|instal?lment|repayment)(?! (?:to (?:register|apply|enter|sign)|for (?:entries|applications|registration)))"
        ),
    ),
    ChangeWords(
        name="only some by the deadline",
        sure=0.75,
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=(
            rf"by (?:the |its |their |our )?(?:\ue000\ue001* )?{_DEADLINE},? (?:(?:of|on) (?:the )?\ue000\ue001*,? )?{_OF_SOME}(?:[^\s,;.]+ ){{1,4}}?(?:was|were|had been|had) {_MANNER}(?:{_DONE}|done|arrived|complied|replied)"
        ),
    ),
    ChangeWords(
        name="ignored the deadline",
        sure=0.75,
        change=Change.MISSED,
        dateless=True,
        pattern=r"(?:ignored|defied|flouted|disregarded|overran|overshot) (?:\ue000\ue001*['’]s |(?:the|its|their|his|her|that|a|an) )(?:[^\s,;.]+ ){0,3}?(?:deadline|ultimatum|cut-?off|time limit)",
    ),
    ChangeWords(
        name="defaulted",
        sure=0.75,
        change=Change.MISSED,
        dateless=True,
        pattern=r"default(?:s|ed) on (?:an?|the|its|their|his|her|\ue000) ?(?:[^\s,;]+ ){0,5}?(?:payments?|coupons?|loans?|bonds?|instal?lments?|interest|debts?|repayments?|notes?)",
    ),
    ChangeWords(
        name="should have been",
        sure=0.7,
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=rf"(?:(?:which|that|and) should have been|(?<!otherwise )(?<!ideally )should have been (?:decided|delivered|finished|completed|paid|filed|published|settled|answered|signed|built|mended|repaired|installed|here|ready|with us)) (?:(?!(?:not|no)\b)[\w-]+ ){{0,3}}?(?:by|on|before) (?:the |end of )*(?P<old>\ue000)(?![^;.]*\b(?:on|in|just in|ahead of) (?:time|schedule)\b)(?=\ue001*(?:[.,;]|$| but| and (?:is|was|has|still|never)))(?!\ue001*,? (?:(?:and|but) )?{_SETTLED})",
    ),
    ChangeWords(
        name="kept the promise",
        sure=0.75,
        change=Change.FULFILLED,
        told=True,
        dateless=True,
        pattern=(
            r"(?:(?<=^)|(?<=, )|(?<=; )|(?<=\ue001 )|(?<=\ue000 ))(?:the |an? )?(?:(?!(?:few|no|nobody|none|not|never|n['’]t|hardly|if|whether|that|believes?|says?|said|claims?|claimed|thinks?|have|to)\b)[^\s,;.]+ ){1,4}(?<!not )(?<!never )(?<!have )(?<!to )(?:kept|honou?red|made good on|fulfilled) (?:its|his|her|their|the) (?:promise|pledge|undertaking|commitment)s? to (?:(?!not\b)[^\s,;.]+ ){1,8}?(?:by|before|in|within) (?:the |end of )*\ue000"
        ),
    ),
    ChangeWords(
        name="the day came and went",
        sure=0.75,
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=rf"(?P<old>\ue000)\ue001* (?:{_DEADLINE}|date|target|goal)(?: (?:for|to|of|set) (?:[^\s,;.]+ ){{1,8}}?| )(?:came and went|has come and gone|went by|slipped by)(?=[.,;]|$| without\b)",
    ),
    ChangeWords(
        name="deadline missed",
        sure=0.75,
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=r"(?:deadline|cut-?off|due date) (?:of (?P<old>\ue000)\ue001* )missed(?=[.;,]|$)",
    ),
    ChangeWords(
        name="the day has passed and still not",
        sure=0.75,
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=(
            r"(?P<old>\ue000)\ue001* (?:has|have|had) (?:now |since )?(?:come and gone|passed|gone by|gone)(?:,? (?:and|but|yet|with)) (?:[^\s,;.]+ ){0,6}?(?:still (?:not|no|un\w+|waiting|missing|outstanding)|not yet|no sign|nothing|yet to|remains? un\w+)"
        ),
    ),
    ChangeWords(
        name="had until, and did so",
        sure=0.75,
        change=Change.FULFILLED,
        told=True,
        dateless=True,
        pattern=r"had until (?:the )?(?P<old>\ue000)\ue001* to [^.;]{1,60}? and (?:(?:has|have|had) done so|(?:duly )?did(?: so)?)(?= on\b| in\b| a day| with|[.,;]|$)",
    ),
    ChangeWords(
        name="strike over",
        sure=0.75,
        change=Change.TERMINATED,
        told=True,
        pattern=(
            r"(?<!a )(?<!an )(?<!after )(?<!since )(?<!of the )(?<!of this )(?<!of its )(?<!of their )(?<!over the )(?<!about the )(?<!against the )(?<!on the )(?:strike|walk-?out|boycott|blockade|lock-?out|sit-?in|work stoppage|hunger strike|siege|stand-?off|rebellion|uprising|mutiny)s? "
            r"(?:(?:by|at|of|in|on|over|against|between|outside|for) (?:(?!(?:will|would|could|may|might|until|if|unless|had|not|never|when|after|before|which|that|who|almost|nearly|all|only|just|partly)\b)[^\s,;.\ue000]+ ){1,6}?)?(?:(?:has|have|was|were) )?(?:finally |now |officially |formally |peacefully )?ended(?= (?:on|at|last|yesterday|today|overnight|after|without|when|early|late|this)\b| \ue000|[.,;:]|$)"
        ),
    ),
    ChangeWords(
        name="struck a deal",
        sure=0.6,
        change=Change.AGREED,
        pattern=(
            rf"(?:struck|strikes?|reach(?:ed|es)?|sign(?:ed|s)?|seal(?:ed|s)?|clinch(?:ed|es)?|conclud(?:ed|es)|ink(?:ed|s)?|hammered out|initialled|entered into) {_SORT}{_PACT}\b{_NO_PACT}|"
            rf"c(?:o|a)me to (?:an? )?(?:[^\s,;.]+ )?(?:agreement|deal|settlement|understanding)\b{_NO_PACT}|(?:signed|initialled) (?:the|an?) (?:[^\s,;.]+ )?memorandum\b{_NO_PACT}|"
            rf"(?:agreed|agrees) (?:on |to )?(?:an? |the ){_SORT}{_PACT}\b{_NO_PACT}"
        ),
    ),
    ChangeWords(
        name="a deal was struck",
        sure=0.6,
        change=Change.AGREED,
        told=True,
        pattern=(
            rf"(?:(?<=^)|(?<=, )|(?<=that )|(?<=and )|(?<=; )|(?<=: ))(?:an?|the|their|its|this) {_SORT}{_PACT}{_NO_PACT} (?:[^\s,;.]+ ){{0,10}}?(?:was|were|has been|have been) (?:(?!(?:not|never|nearly|almost|yet)\b)\w+ )?"
            r"(?:struck|reached|signed|sealed|clinched|concluded|inked|agreed|initialled)"
        ),
    ),
)
