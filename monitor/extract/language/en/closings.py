"""English words that report that something was missed, done, ran out, or was agreed."""

from monitor.extract.language.change_words import ChangeWords
from monitor.extract.language.en.called_off import NEXT, PACT
from monitor.model import Change

_TERM = rf"(?:{PACT}|(?:tenanc(?:y|ie)|mandate|guarantee|warrant(?:y|ie)|licen[cs]e|permit|pilot|trial|suspension|moratorium|waiver|exemption|amnest(?:y|ie)|subscription|membership|window|offer|scheme|programme|program)s?)"
_STRETCH = r"(?:drive|campaign|exhibition|festival|season|consultation|survey|enrolment|recruitment|recall|inspection|audit|clean-?up|trial|closure|shutdown|outage)s?"
_BESIDE = "on|about|for|in|to|with|from|at|by|under|into|before|after|of|first|second|third|no|a|an|if|when|once|until|because|since"
_DONE = "filed|submitted|paid|repaid|delivered|completed|finished|handed (?:in|over)|returned|lodged|published|made|met|sent(?: in| off)?|received|renewed|ready"
_HANDED_IN = r"(?:(?:application|applicant|nomination|registration|submission|proposal|bid|tender|booking|sign-?up|claim|consultation|survey|call|grant|scheme|programme|program|window|petition|ballot)s?|entries|bidding|voting)"
"""What can be handed in until a day, and what it is handed in for."""


_PAID = r"paid(?! (?:(?:an?|his|her|its|their) )?(?:\S+ )?(?:tributes?|attention|heed|homage|lip service|visits?|respects|compliments?)\b)"
_READY = r"ready(?! (?:to\b(?! (?:open|use|go|ship|sail|fly|launch|be\b|serve|receive|move in))|for (?:an?|more|any|the worst|battle|war|talks|strikes?|action)\b))"
"""Ready itself, and for what it is for; not ready to do or to bear something."""
_AWAITED = (
    r"deadline|milestone|due(?! to (?!be\b)(?:(?:the|an?|its|their|his|her|our|some|bad|poor|heavy|high|strong|low|severe|technical) |(?:the )?(?:\w+ )?(?:conditions?|weather|winds?|rain|snow|storms?|clouds?|problems?|issues?|concerns?|delays?|strikes?|illness|demand|shortages?|costs?)\b))|cut-?off|promised|as planned|on time|on schedule|target|earlier|in good time|"
    r"original date|in full|before the|days early|weeks early|months early|with \w+ (?:days?|weeks?|hours?) to spare|to the day|inside the|by the \S+ date|on the agreed|as agreed|as required|required by|set for|"
    r"\bsooner than|within the|in time|inside|as (?:promised|scheduled|announced|arranged|undertaken|pledged|foreseen|expected)|on the day|had until|ahead(?! of (?:its|their|his|her) )|owed|pledge|should have been (?!.*\b(?:nearly|almost|sent back|met with)\b)"
)
"""Words that say of a deed that a day had been set for it."""

NO_ACTS = (
    r"(?:only |at least |just )?in (?:parts?|half)|part(?:ly|ially)|piecemeal|briefly|temporarily|symbolically|before the (?:\S+ )?wars?|in draft|would(?:n't|n’t| not)? have|could(?:n't|n’t| not)? have|"
    r"(?:yet|still) to|(?:hundreds|dozens|thousands|scores|half|most|some|many|several|parts?|a (?:third|quarter|few|handful|number)|two thirds|the first \S+|\d+ per ?cent) of (?:\S+ ){1,4}?(?:has|have|had|were|was|left|\w+ed)|"
    r"(?:opened|open) (?:up )?to (?:the )?(?:reporters|journalists|press|media|visitors for|invited)|(?:(?:sub-?)?committee|panel|cabinet|ministers?|polls?|most voters) (?:\S+ )?(?:passed|approved|backed|cleared|adopted|voted|endorsed)|hoax|rumou?rs?|wrongly|falsely|if you believe|(?:shut|closed) (?:down )?again|with (?:\S+ ){1,3}?to follow|boasted|in error|no record|broke (?:down )?again|says? otherwise|taken down|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) of (?:the )?(?:\w+ )?(?:\w+)|it did not|still up|is to follow|but (?:\S+ ){0,3}?(?:not|nobody|no one|none|no|still|stays?|remains?)|"
    r"(?:opened|open) (?:up )?to (?:criticism|attack|abuse|question|doubt|ridicule|challenges?|interpretation|debate)|"
    r"\A[\"“‘'(]*(?:had|were|should)|years? ago|decades? ago|centur(?:y|ies) ago|once|originally|"
    r"(?:had|were|should) (?:the|an?|its|their|his|her|it|they|he|she|we|this|that|these) (?:\S+ ){0,6}?(?:been|not|to|\w+ed)"
)
"""Words of a sentence whose acts are not those that were awaited: done in part only, long ago, or only supposed."""

FORMER = r"old|former|previous|earlier|original"
"""Words before a name that tell it from the present one: the old bridge."""

CLOSINGS = (
    ChangeWords(
        name="missed",
        change=Change.MISSED,
        pattern=(
            r"(?:blew|blown|blows|ran|run|sailed|went|slid|slipped) (?:straight |right |well )?(?:through|past|beyond|over) (?:(?!(?:in|within|after|for)\b)\S+ ){0,4}?(?:deadlines?|dates?|targets?|cut-?offs?|\ue000)|skip(?:s|ped) (?:\S+ ){0,4}?(?:payments?|coupons?|instal?lments?)|"
            r"(?:elected|chose|opted|decided) not to (?:pay|make)|withh(?:eld|olds) (?:\S+ ){0,3}?payments?|broke(?:n)? (?:its|his|her|their|the|a|that|this) (?:promise|word|pledge|undertaking)|"
            r"(?:promise|pledge|undertaking|commitment|date|target|deadline)s? (?:\S+ ){0,10}?(?:was|were|has been|have been) (?:not |never )(?:kept|met|honou?red)|without meeting|too late|"
            r"(?<!who )(?<!never )(?<!rarely )(?<!seldom )(?<!\btwo )(?<!\bthree )(?<!\bfour )(?<!\bfive )(?<!\bsix )(?<!\bseven )(?<!\beight )(?<!\bnine )(?<!\bten )(?<!\beleven )(?<!\btwelve )(?<!\bmany )(?<!\bseveral )(?<!\d )miss(?:es|ed|ing)? (?:\S+ ){0,5}?(?:deadlines?|dates?|payments?|coupons?|targets?|instal?lments?|cut-?offs?)|missed (?:it|them|that|by)|"
            r"fail(?:s|ed),? (?:(?:however|again|twice|yet again|last \w+|on \ue000\ue001*|\ue000\ue001*),? )*to \w+|fail(?:ing|ure) to (?:\S+ )?(?:meet|pay|deliver|submit|file|provide|appear|reach|complete|comply|line up|secure|produce|hand|reply|respond|agree|publish|make|sign|repay|honou?r|open|finish|send|present|raise|close|ratify|pass|announce|"
            r"hold|report|implement|disarm|withdraw|start|begin)|"
            r"(?:let|lets|letting) (?:[^\s,;.]+ ){0,4}?(?:deadlines?|cut-?offs?|(?:due|target) dates?|payments?|instal?lments?) (?:to (?:[^\s,;.]+ ){1,8}?)?slip(?! (?:to|into|by|until|till|from|past|away)\b)|"
            r"(?:let|lets|letting) (?:\S+ ){0,8}?(?:pass|go by|slip by|slip past|slip away)(?= without| again| as| unused| for|[.,;:]|$)|(?:limit|deadline|date|target)s? (?:\S+ ){0,5}?(?:which |that )?(?:it|they|he|she) (?:had )?ignored|(?:ultimatum|deadline|cut-?off|demand|order) (?:of \ue000\ue001* |to (?:[^\s,;]+ ){1,4}?)?(?:was|were|has been|have been) (?:simply |again |once more )?(?:ignored|disregarded|flouted|defied)|(?:was|were|is|are) late by (?:an? \w+|\ue000)|(?:deadline|date|day|ultimatum|target)s? (?:(?!(?:could|may|might|would|will|can|must)\b)\S+ ){0,6}?(?:pass(?:es|ed)?|came and went(?! (?:peacefully|quietly|smoothly|with (?:all|everything|every)\b))|went by|(?:has|have|had) gone by|went unheeded|slips? by|slipped by|slid by|"
            r"was not met|were not met|was missed|has passed|had passed)|came and went(?! (?:peacefully|quietly|smoothly|with (?:all|everything|every)\b))|c(?:ome|ame) and gone|went unheeded|unheeded|passed without|"
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
            r"planned|supposed|expected|(?:down|booked|pencilled in) for|within|in time|target|originally|foreseen"
        ),
        pattern=(
            r"(?:has|have|had)(?:n't|n’t| not| never) (?:\S+ )?(?:been(?! (?:more|less|late|later|missed|over)\b| \ue000\ue001* late)|arrived|come|happened|paid|done|met|begun|started|appeared|materiali[sz]ed|delivered|even begun|yet)|"
            r"(?:was|were)(?:n't|n’t| not| never) (?:\S+ )?(?:met|paid|made|ready|delivered|done|submitted|filed|finished|completed|published|signed|received|able to|there)|"
            r"did(?:n't|n’t| not) (?:\S+ )?(?:arrive|come|happen|pay|meet|appear|deliver|materiali[sz]e|show up|turn up)|never (?:came|arrived|happened|turned up|show(?:ed)?(?: up| his face| her face)?(?=[.,;:]|$| and\b)|paid|materiali[sz]ed|appeared|did)|"
            r"(?:it|that|they|he|she|one|and) (?:\S+ ){0,8}?(?:is|was|were|did|has|have|had)(?:n't|n’t| not)(?: (?:do|done) (?:so|it))?|(?:did|do) not (?:make|pay|do)|has not kept|still lacks?|not done|not (?:yet )?(?:received|delivered|supplied|submitted|started|completed|in place|all here|ready)|"
            r"(?:is|are|was|were)(?:n't|n’t| not| still not) (?:\S+ ){0,2}?(?:here|ready|in place|finished|complete|open|done|there|kept)|nothing (?:has |had )?(?:come|came|arrived|happened)|no sign of|"
            r"never (?:been )?(?:delivered|finished|completed|kept|met|built|paid|sent|filed)|waited in vain|"
            r"only now|only just (?:been|gone|begun|started)|(?:have|had|has) (?:received |heard |seen |had )?(?:nothing|none)(?=[.,;:]| yet| so far| to show|$)|(?:none|nobody|nothing) (?:came|has come|arrived|has arrived|replied|did)|stayed (?:shut|closed|away|empty)|(?:was|were) only (?:received|paid|delivered|published|finished|handed in)|still with (?:the|our|its|their)|hardly (?:started|begun)|came with nothing|let us down|let (?:\S+ ){0,4}?dates? go by|slid by|kept us waiting|"
            r"(?:has|have|had) still to|still (?:not|waiting|awaited|to be|has not|have not|hasn't|haven't|in their|in its|missing)|remain(?:s|ed)? (?:unpaid|undelivered|unfinished|outstanding|to be)|and was not|and were not|is still to be|"
            r"(?:has|have|had) yet to|no (?:payment|report|answer|reply) (?:\S+ ){0,2}(?:came|had come|has come|was|arrived)|without (?:a|any) (?:single )?(?:reply|payment|answer|word|rifle|vote)|"
            r"unable to (?:meet|pay|deliver|file|submit|complete|finish|hand (?:in|over)|publish|sign|produce|provide|send|reach)|(?:is|are|was|were) (?:(?:now|already) )?late(?=[.,;]|$)|"
            r"(?:has|have|had) (?:(?:so far|yet|still) )?(?:delivered|sent|paid|filed|published|produced|submitted) nothing|not paid|not been paid|still (?:closed|lying|in (?:dock|the)|outstanding|owes?|waiting)|(?:did not|didn't|didn’t|has not|hasn't|hasn’t|have not|haven't|haven’t|was not|wasn't|isn't|is not|aren't|are not|were not|weren't)(?=[.,;:]|$)|came to nothing|never left|empty-handed|(?:have|has|had)(?: not|n't|n’t) (?:reached|managed|yet)|came only on|only (?:came|arrived|opened)|only on \ue000|missed the train|(?:was|were) wrong|set us back|delivered none|made no decision|should have been(?! (?:[\w-]+ ){0,2}?(?:extended|prolonged|renewed|lengthened|postponed|delayed|deferred|adjourned|rescheduled|put (?:off|back)|pushed back|moved|brought forward|cancell?ed|called off|scrapped|lifted)\b)(?![^.;]{1,60}, (?:was|were|has been|have been|had been) (?:(?:all|duly|now|fully|finally) )?(?:completed|delivered|paid|repaid|finished|submitted|filed|handed in|handed over|published|settled|returned|lodged|signed|ratified)(?:[.;]|$| in full| on| yesterday| last))"
        ),
    ),
    ChangeWords(
        name="not done by the day",
        change=Change.MISSED,
        told=True,
        pattern=(
            r"(?<!whoever )(?<!anyone who )(?<!anybody who )(?<!those who )(?<!members who )(?:did|has|have|had|was|were)(?:n't|n’t| not| never) (?!expect\b|been (?:wrong|late|out|off|beaten|short|down|up|better|worse|more|less)\b)(?:[^\s,;]+ ){1,10}?(?:by|before|within|in time|on time) (?:the )?(?:\S+ )?(?:\ue000|deadline|date)(?!\ue001*,? (?:will|must|shall|may|can|should|loses?)\b)|"
            r"(?:did|has|have|had)(?:n't|n’t| not| never) (?!expect\b)(?:[^\s,;]+ ){1,8}?(?:within|in|by|before) (?:that|this|such|the (?:time allowed|(?:allotted|allowed|agreed|stated|required|compliance|cure|grace|specified|prescribed|given))) (?:time|period|deadline|date|window|\w+ period)(?=[.,;:]| and| or|$)|"
            r"(?:did|has|have|had|was|were)(?:n't|n’t| not| never) (?:[^\s,;]+ ){1,8}?(?:in|on|within) time(?=[.,;:]| and| or| as| because| since| but|$)|\ue000\ue001* late(?=[.,;:]|$)|"
            r"(?:did|has|have|had)(?:n't|n’t| not| never) (?:[^\s,;]+ ){1,10}?as (?:(?:it|they|he|she|we) (?:had )?|(?:had been )?)(?:undertaken|undertook|promised|agreed|said|required|pledged)|"
            r"(?:has|have|had)(?:n't|n’t| not)(?: yet| so far| still)? (?:filed|published|submitted|delivered|paid|made|completed|finished|handed in|presented|released|produced|returned|sent|issued|provided|supplied) (?:an?|its|their|his|her|the) (?:[^\s,;]+ ){0,2}?[^\s,;]+,? (?:which|that) (?:was|were|had been|should have been) (?:due|promised|expected|to (?:be|have been) \w+) (?:on |by |in |at |before |for |the |end of )*\ue000|"
            r"did(?:n't|n’t| not) (?:repay|pay|redeem|return|file|deliver|submit) (?:[^\s,;]+ ){1,7}?(?:that|which) (?:matured|fell due|came due|was due|were due)(?! (?:to|for)\b)(?!.* (?:waived|extended|postponed|deferred|delayed|lifted|moved|dropped|withdrawn|cancelled|suspended|put (?:off|back))\b)|"
            r"(?:matured|fell due|came due)(?: (?:on |in |at )?(?:the )?\ue000\ue001*)?,? (?:was|were|has|have|went)(?: (?:not|never|still not)(?: yet)? (?:been )?(?:repaid|paid|redeemed|settled|honou?red|met|returned)| unpaid)|"
            r"(?:neither|no|none|nobody|nothing) (?:[^\s,;]+ ){1,8}?by (?:the )?(?:\S+ )?(?:\ue000\S*|deadline)|"
            r"did(?:n't|n’t| not) (?:make it|answer|do so|reply|respond|turn up|hand (?:\S+ )?(?:in|over))|brought neither|(?:on|by) (?:the )?\ue000\ue001* (?:as|but) (?:\S+ ){0,3}?(?:undertaken|promised), and did not"
        ),
    ),
    ChangeWords(
        name="let the day pass",
        sure=0.75,
        change=Change.MISSED,
        dateless=True,
        pattern=r"let (?:pass|slip|go by) (?:the|its|their|his|her|a|that) (?:[^\s,;.\ue000]+ ){0,3}?(?:deadline|date|cut-?off|target)s? (?:of|set for) (?P<old>\ue000)",
    ),
    ChangeWords(
        name="received when the deadline passed",
        sure=0.75,
        change=Change.FULFILLED,
        told=True,
        dateless=True,
        pattern=(
            r"(?<!only )(?<!just )(?<!of the )(?<!not )(?:all(?: of)?(?: the)?|both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|[1-9]\d+) (?:[^\s,;.]+ ){0,2}?(?:bids|tenders|applications|returns|reports|submissions|entries|proposals|offers|forms|replies) "
            r"had (?:all |duly |both )?been (?:received|submitted|filed|lodged|handed in) (?:[^\s,;.]+ ){0,4}?(?:when|by the time) (?:the|its) (?:[^\s,;.]+ )?(?:deadline|cut-?off) (?:passed|closed|expired)"
        ),
    ),
    ChangeWords(
        name="fulfilled",
        change=Change.FULFILLED,
        needs=_AWAITED,
        pattern=(
            r"(?<!date for )(?<!deadline for )(?<!target for )(?<!day for )complet(?:e|es|ed|ing)|(?<!date for )(?<!deadline for )(?<!target for )(?<!day for )deliver(?:s|ed|ing)?(?! (?:an?|the|his|her|its|their) (?:\S+ ){0,2}?(?:speech|address|lecture|blow|sermon|warning|rebuke|eulogy|toast|talk)\b)|"
            rf"{_PAID}|"
            r"repaid|pays|redeemed|(?:was|were|been) met(?! with)|(?:met|meets) (?:(?:an?|all|every|her|his|its|our|that|the|their|this) |(?=\ue000))(?:\S+ ){0,4}?(?:commitment|condition|cut-?off|date|deadline|goal|milestone|obligation|pledge|promise|requirement|schedule|target|term|undertaking)s?|submitted|handed (?:in|over|theirs in|theirs|it in|them in)|finish(?:es|ed)|fulfil(?:s|led|ls)|settled(?! (?:in|into|down|at|for|back)\b)|honou?r(?:s|ed)|received|published|installed|done|filed(?! (?:for (?:bankruptcy|divorce|protection|insolvency|an?|more|chapter)|suit|an? (?:law)?suit|charges|past)\b)|"
            r"closed|kept (?:its|his|her|their|the) (?:promise|word|date|commitment)|arrived|(?<!window that )(?<!window which )opened(?! (?:fire|higher|lower|an? (?:\S+ )?(?:inquiry|enquiry|investigation|probe|inquest|file|case)|its (?:\S+ )?(?:inquiry|investigation))\b)|holed through|"
            rf"{_READY}"
            r"|returned(?! (?:to|from|home|unpaid|unsigned|undelivered|unopened|empty))|lodged|shipped|(?<!\ue001 )(?<!\ue001 has )(?<!\ue001 had )(?<!deadline )(?<!deadline has )(?<!deadline had )(?:(?<=was )|(?<=were )|(?<=been )|(?!\w+ \ue000)(?!\w+ (?:with|without|quietly|peacefully|uneventfully)\b))passed(?! (?:away|by|over)\b)|made (?:the|its|their|his|her|all|every|an?) (?:\S+ ){0,4}?(?:payments?|repayments?|coupons?|instal?lments?|deadlines?)|satisfied|put online|(?:is|are) (?:now )?online|gone in|handed over|signed off|brought out|(?:was|were|is|are) (?:all |both )?in (?:by|before|ahead|on time|in time|within|well)|was to hand|in hand|"
            r"(?:withdrew|withdrawn)(?! (?:[^\s,;.]+ ){0,6}?(?:bids?|offers?|mergers?|applications?|filings?|appeals?|complaints?|claims?|proposals?|requests?|motions?|petitions?|notices?|objections?|consent|support|statements?|remarks?|charges)\b)|vacated|launched(?! (?:an?|its|their|the) (?:\S+ )?(?:attacks?|assault|offensive|inquiry|investigation|probe|raids?|strikes?|appeal|actions?|law-?suits?|suits?|challenges?|claims?|cases?)\b)|reported (?:back|to)|adopted|transferred|handed|sent|brought in|presented|tabled|put in|turned in|cleared|discharged|wired|refunded|reimbursed|retired|"
            r"went live|came into (?:service|operation|use)|started work|reached|landed|sworn in|ratified|dismantled|removed|rolled out|switched (?:off|on|over)|migrated|"
            r"(?:is|are|was|were|has been|have been) (?:all |now |already )*(?:done|complete|finished|fixed|restored|live)"
        ),
    ),
    ChangeWords(
        name="went in",
        change=Change.FULFILLED,
        needs=rf"{_AWAITED}|planned|scheduled|expected|awaited|foreseen|slated|agreed|undertaken|by \ue000",
        weak=True,
        pattern=(
            r"went (?:in|off|out|up|ahead|to|through|into|on sale)|lifted off|blasted off|took off|set sail|kicked off|got under way|came (?:in|out(?! of)|back|into force|through|on|home|for)|sent (?:it |them |theirs |the \S+ )?(?:over|off|out)|walked (?:out|off)|t(?:ook|akes) effect|initialled|fixed|mended|posted|furnished|wrapped up|put right|(?<!offer )(?<!offers )(?<!proposal )(?:was|were) made|complied with|burnt|certified|performed|carried (?:out|through)|released|granted|"
            r"sold|collected|re-?opened|resumed|converted|deposited|accepted|named one|got (?:here|there|their|its|our|it(?! (?:to|until|till|for|through|on)\b))|gave (?:\S+ ){1,3}back|given back|started|began|happened|"
            r"(?:is|are|'s|’s) (?:now |finally |all |at last )*(?:out|up|open|here|back|in|live|available|on the ground|in place|in the post)|available$|back in service|(?:put |taken )?into service|on the table|"
            r"d(?:id|one) so|(?:and|it|they) (?:was|were|did|has|have)(?=[.,;:]|$)|(?:,|and) (?:all|both|every one)(?: of (?:them|those))?(?: \d+)? (?:was|were|has been|have been)(?=[.,;:]|$)"
        ),
    ),
    ChangeWords(
        name="as promised",
        change=Change.FULFILLED,
        told=True,
        pattern=(
            r"(?:on|ahead of|before|inside|within|meeting|beating|met|made|beat) (?:the|its|their|our|a) (?:original )?(?:deadline|due date|cut-?off|target date|schedule)|as promised|(?:(?:\w+ ){1,2}(?:days?|weeks?|months?|hours?|fortnight)|\ue000\ue001*) (?:early|ahead|before (?:the|it|its|our|their|that|he|she|we|they|time)(?! (?:[\w'’-]+ ){0,7}?(?:expir|laps|ends?\b|ended|runs? out|ran out|run out)| (?:[\w'’-]+ ){1,7}?(?:(?:is|was|are|were) (?:to|due|set)\b|falls? due|fell due))|inside|within|sooner|earlier|in hand)|(?<!not )on time|(?<!not )in time|on schedule|as planned|as scheduled|punctually|ahead of (?:time|plan|(?:an?|its|our|the|their) (?:\S+ ){0,3}?(?:cut-?off|date|deadline|due|schedule|target|time)|\ue000\ue001*(?!\ue001|['’]s))|to spare|"
            r"(?:days?|weeks?|months?|hours?) (?:inside|within|before|ahead of) (?:the|its|their|our|schedule)(?! (?:[\w'’-]+ ){0,7}?(?:expir|laps|ends?\b|ended|runs? out|ran out|run out)| (?:[\w'’-]+ ){1,7}?(?:(?:is|was|are|were) (?:to|due|set)\b|falls? due|fell due))|in good time|well in time|in time for|on the dot|good to (?:its|his|her|their) word|made good on|beat(?:s|ing)? (?:the|its|their)|"
            r"as (?:we )?(?:contracted|stipulated|agreed|undertaken|pledged|announced|scheduled|arranged|said we would)|within the (?:time|period|term|deadline|limit)|(?:before|inside) (?:the |its |their |our )?(?:\S+ ){0,2}?(?:limit|target|deadline|cut-?off)|(?:plan|contract|programme|timetable|agreement|calendar|schedule) (?:said|says|required|asks? for|gave \S+ until)|"
            r"as (?:the|its|our|their) (?:\S+ ){1,2}?(?:requires?|required|provides?|provided|demands?|demanded|asks?|asked)|(?:on )?the (?:very )?day (?:\S+ ){0,4}?(?:named|set|fixed|promised|announced|given)|as (?:it|they|he|she|we|I|i) (?:had |have )?(?:promised|said|undertaken|announced|told|agreed|pledged)|before (?:it|they|he|she|we) (?:was|were|fell|had to)(?! (?:due |set |scheduled |supposed |about )?(?:to )?(?:expire|lapse|end|run out))|(?:on|by) the (?:very )?(?:day|date) (?:\S+ ){0,4}?(?:named|fixed|set|given|agreed|promised|appointed)|like (?:i'd|i|we|we'd) (?:said|promised)|the last possible day|(?<!no )sooner than|(?<!no )earlier than|right on time|bang on time|in (?:line|keeping|accordance) with (?:the|its|their|our) (?:\S+ )?(?:timetable|schedule|plan|programme)|what (?:it|they|he|she|we) (?:had )?(?:pledged|promised|undertaken)|as (?:it|they|he|she|we) had said (?:it|they|he|she|we) would|(?:a|one|two|three) (?:day|week|hour|month)s? to spare|"
            r"ahead of schedule|ahead of the date|on its due date|on the due date|(?:done|paid|delivered|completed|handed in|finished) (?:on time|in time|on schedule|in full)|with (?:\w+ ){1,3}to spare"
        ),
        needs=rf"complet\w+|deliver\w+|{_PAID}|repa(?:id|ys)|redeem(?:ed|s)|met(?= (?:the|its|their|his|her|our|a|every|all|\ue000)\b)|(?:was|were|been) met|(?<!offer was )(?<!offers were )(?<!offer had been )(?<!proposal was )made|submit(?:ted|s)|hand\w+|finish\w+|fulfil\w*|settle[sd]|file[sd]|ratif(?:ied|ies)|sign(?:ed|s)|closed|done|opened|publish\w+|received|reported|(?:was|were|been) returned|return(?:ed|s)(?! (?:to|from|home)\b(?! service))|freed|surrendered|left (?:the|its|their|his|her)|implement\w+|repaired|replaced|restored|installed|arrived|shipped|holed|sale|ready|installed|withdr\w+|kept",
    ),
    ChangeWords(
        name="expired",
        change=Change.EXPIRED,
        pattern=(
            r"expired|lapsed|elapsed|ceased|at an end|no longer (?:valid|in force|in effect|available|supported|open|trusted|accepted|recogni[sz]ed)|went out of (?:force|support)|ran its course|(?:has|have|had) (?:now |finally |since )?run (?:its|their) course|stopped (?:being|applying|counting|having)|(?:was|were|is) up (?:on|in|at|last|yesterday|\ue000)|"
            r"(?:is|are|was|were|has|have) (?:now )?(?:ended|expired|lapsed|closed|gone(?! (?:in|out|off|up|through|ahead|into|live|down|back|well|home|to|on)\b)|finished)|timed? out|not been taken up|wasn't taken up|"
            r"lost (?:its|their) (?:value|validity|force)|(?:has|have|had) (?:therefore |now |since )*gone(?=[.,;:]|$)|(?:was|were) good (?:only )?(?:to|until|till|through)|let go|ran (?:only )?(?:to|until|till|through) (?:the )?\ue000|ran out(?! (?:of|on to|onto|into|(?:\S+ ){0,3}?winners)\b)|(?:has|have|had) run out(?! (?:of|on to|onto|into)\b)|(?:has|have|had) (?:now )?ended|c(?:a|o)me to (?:an|its|their|the) end|(?:is|are|was|were) (?:now )?over(?! (?:(?:the|an?|its|his|her|their|our|your|half|one|two|three|four|five|six|ten|twelve|twenty|fifty|a hundred)\b(?! (?:time|moment|counter)\b)|[$£€]?\d|budget\b|capacity\b|quota\b|par\b|limit\b|here\b|there\b))|out of support since|(?<!day )(?<!days )(?<!week )(?<!weeks )(?<!month )(?<!months )(?<!quarter )(?<!quarters )(?<!half )(?<!year )(?<!years )(?<!period )ended (?:on|at|in|last|yesterday|this|\ue000)|"
            r"fell away|(?:has|have|had) fallen away|reached (?:the |its |their )?end of (?:life|support)|(?:(?<!\bhe )(?<!\bshe )(?<!\bi )(?<!\bwe )(?<!\bwho )(?<!\bbill )(?<!\blaw )(?<!\bact )(?<!\bmotion )(?:(?<!\band )passed|(?<!\band )went|died(?![^.;]*\b(?:home|house|hospital|hospice|bed|sleep|aged|age of|cancer|stroke|illness|heart|crash|accident|wife|husband|widow|children|family)\b))|closed|terminated) (?:at|on|overnight|by|last|\ue000)|ended (?:with|without|when)|(?:is|are) not being repeated|not exercised|matured(?!(?: (?:on |in |at )?(?:the )?\ue000\ue001*)?,? (?:(?:was|were|has|have) (?:not|never|still not)|went unpaid)\b)|timed out|finished"
        ),
    ),
    ChangeWords(
        name="end of life reached",
        sure=0.75,
        change=Change.EXPIRED,
        told=True,
        pattern=(
            r"(?<!not )(?<!not yet )(?<!never )(?<!will have )(?<!would have )(?:has |have |had )?(?:now |already |officially )?reached (?:the |its |their )?"
            r"end[- ]of[- ](?:life|support|service|maintenance)(?! (?:next|in \ue000))"
        ),
    ),
    ChangeWords(
        name="let lapse",
        sure=0.6,
        change=Change.EXPIRED,
        pattern=r"(?:allowed|left|let|lets|letting) (?:\S+ ){0,6}?to (?:lapse|expire|run out|die|end(?= (?:on|at|without)\b|[.,;]|$))|lets? (?!(?:in|out|off|up|down)\b)(?:(?!(?:us|me|go)\b)\S+ ){1,9}?(?<!the )(?<!any )(?:lapse|expire|run out|die|(?:come to an )?end(?= (?:on|at|without|instead|last)\b|[.,;]|$))(?! out\b)",
    ),
    ChangeWords(
        name="expired",
        change=Change.EXPIRED,
        told=True,
        dateless=True,
        pattern=(
            r"(?:time|contract|lease|tenancy|warranty|guarantee|term|mandate|licen[cs]e|permit|trial|offer|period|deal|subscription|membership|hours|days|weeks|months|years|\ue000\ue001*)s? "
            r"(?:is|are|was|were) (?:now |finally )?up(?=[.,;:!]|$)|"
            r"(?:is|are) (?:now |already )?out of (?:contract|support|force|warranty|guarantee|validity)(?= since|[.,;:!]|$)|"
            r"(?:is|are) (?:now |therefore )?no longer (?:valid|in force|in effect|covered|supported)(?=[.,;:!]| and|$)"
        ),
    ),
    ChangeWords(
        name="came to an end",
        sure=0.6,
        change=Change.EXPIRED,
        told=True,
        dateless=True,
        pattern=(
            rf"{_TERM} (?:(?:for|of|on|with|at|in) (?:[^\s,;.]+ ){{1,4}}?)?(?:(?:has|have) (?:(?:now|therefore|since|finally|thus) )*come to|(?:is|are) (?:now )?at) an end(?=[.;,]|$| (?:and|but|at|on|after|without|with)\b)"
        ),
    ),
    ChangeWords(
        name="ran out just now",
        sure=0.6,
        change=Change.EXPIRED,
        pattern=r"(?:came to an end|lapsed|expired|ran out)(?= (?:at |on |yesterday |late |early )?\ue000)",
    ),
    ChangeWords(
        name="listed as done",
        sure=0.8,
        change=Change.FULFILLED,
        told=True,
        dateless=True,
        pattern=r"(?:by|due(?: on| by| in)?|deadline:?|target:?) (?:the |end of |close of )*\ue000\ue001*\)?(?::|;| [–—-]+) (?:now |all |already )?(?:done|completed?|delivered|sent|paid|received|filed|submitted|achieved|met|finished|fulfilled)(?=[.;]|$)",
    ),
    ChangeWords(
        name="a term ended",
        sure=0.6,
        change=Change.EXPIRED,
        pattern=rf"{_TERM} (?:{NEXT}){{0,4}}?(?:ended|finished)(?= (?:at (?:\S+ ){{1,2}}?)?(?:on )?\ue000)",
    ),
    ChangeWords(
        name="a drive ended",
        sure=0.6,
        change=Change.EXPIRED,
        told=True,
        pattern=(
            rf"(?:^|(?<=[,;:] )|(?<=\band ))(?!(?:{_BESIDE})\b)(?:(?!(?:{_BESIDE})\b)[^\s,;:.\ue000]+ ){{0,5}}?{_STRETCH}(?: (?:in|at|of|against) (?:[^\s,;:.\ue000]+ ){{0,3}}?[^\s,;:.\ue000]+)?,? (?:which |that )?"
            r"(?:(?:has|have|had) )?(?:ended|concluded|wrapped up|wound up|(?:c[ao]me|drew) to (?:an end|a close))(?= (?:at (?:\S+ ){1,2}?)?(?:on |last )?\ue000)"
        ),
    ),
    ChangeWords(
        name="option exercised",
        sure=0.7,
        dateless=True,
        change=Change.FULFILLED,
        pattern=r"(?:(?<!not )(?:taken|took) up|exercis(?:ed|es)) (?:its|their|the|his|her|our|an?) (?:[^\s,;.]+ ){0,2}?(?:options?|rights?) (?:to (?:buy|purchase|acquire|lease|take over)|on|over)\b(?!.*\b(?:extend|renew|prolong|postpone)\b)",
    ),
    ChangeWords(
        name="did not take place",
        sure=0.7,
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=(
            r"(?:did(?:n't|n’t| not)|never) (?:take place|took place|go ahead|went ahead|happen(?:ed)?)"
            r"(?= (?:on |last |at |this )?\ue000| (?:after all|as planned|as scheduled)|[.,;!]|$| (?:as|because|after|due to|owing to|when)\b)"
        ),
    ),
    ChangeWords(
        name="left undone in time",
        sure=0.6,
        change=Change.MISSED,
        told=True,
        dateless=True,
        pattern=(
            rf"(?:was|were)(?:n't|n’t| not) (?:{_DONE}) (?:in|on|within) time(?=[.,;:]| as| because| since| due to| owing to| and|$)|"
            rf"(?:was|were)(?:n't|n’t| not) (?:{_DONE}) (?:by|before|within) (?:the|its|their) (?:\w+ )?(?:due date|deadline|cut-?off|last date|time limit)(?=[.,;:]| as| because| since| due to| owing to| and|$)"
        ),
    ),
    ChangeWords(
        name="closed to all",
        sure=0.8,
        change=Change.EXPIRED,
        pattern=(
            rf"{_HANDED_IN} (?:(?:for|of|on|to|into) (?:[^\s,;]+ ){{1,6}}?)?closed(?= (?:at (?:\S+ ){{1,2}}?)?(?:on |last )?\ue000| with |[.;]|$)|"
            rf"closed (?:for|to) (?:all |any |new |further )?{_HANDED_IN}(?= (?:at (?:\S+ ){{1,2}}?)?(?:on |last )?\ue000)"
        ),
    ),
    ChangeWords(
        name="not renewed",
        sure=0.75,
        change=Change.EXPIRED,
        told=True,
        pattern=(
            rf"{_TERM}(?: (?:for|of|on|with|at|to|in) (?:[^\s,;.\ue000]+ ){{0,4}}?[^\s,;.\ue000]+)?(?:,| \()? ?(?:(?:which|that) )?(?:(?:is|was|were|came|are) )?(?:up|(?:due|set) to (?:end|expire|lapse|run out)|expir(?:ing|ed)|end(?:ing|ed)|laps(?:ing|ed)|ran out)"
            r"(?: on)?(?: the)? (?P<old>\ue000)\ue001*[,)]*,? (?:and )?(?:(?:was|were|has been|have been) (?:\w+ly )?not|(?:was|were|has|have) not been) (?:renewed|extended|prolonged|continued)(?! (?:until|till|before|in time|yet|for|by mistake)\b)(?!, [^.;]{1,40}\b(?:denied|denies)\b)"
        ),
    ),
    ChangeWords(
        name="since its end",
        sure=0.7,
        change=Change.EXPIRED,
        told=True,
        dateless=True,
        pattern=r"since the (?:end|expiry|expiration|lapse|lapsing|ending) of (?:[^\s,;]+ ){1,6}?(?:on |at |in )\ue000",
    ),
    ChangeWords(
        name="agreed",
        change=Change.AGREED,
        pattern=(
            rf"(?:sign|signs|signed|signing|initialled|inked|inks|seal(?:s|ed)|clinch(?:es|ed)|str(?:ikes|uck)|conclud(?:es|ed)|reach(?:es|ed)|enter(?:s|ed) into|hammered out|accept(?:s|ed)|approv(?:es|ed)|ratif(?:ies|ied)|agreed (?:on )?|"
            rf"agrees? (?:on )?|won|brokered|announced?) (?:\S+ ){{0,6}}?{PACT}|{PACT} (?:\S+ ){{0,5}}?(?:was|were|has been|had been) (?:signed|reached|struck|concluded|sealed|agreed|initialled)|(?:agreement|deal|accord|truce|pact|settlement) reached|"
            r"award(?:s|ed)(?= to| the| a)|(?:contracts?|tenders?|franchises?|concessions?) (?:\S+ ){0,4}?(?:was|were|has been|have been) (?:let|awarded|won)|put (?:its|their|his|her) (?:names?|signatures?) to|"
            r"voted (?:\S+ ){0,8}?to accept|voted (?:\S+ ){0,6}?(?:for|to take) (?:\S+ ){0,4}?(?:contract|deal|agreement|pact)|agreed on (?:a|an|the) |agreed to (?:take|let|face|end|give|go|pull|return)|has agreed|have agreed|was agreed|were agreed|settled(?= last| with| on|,)|signed up to|countersigned|entered into|made and entered|tied up|(?:has|have|had) an? (?:deal|agreement|accord)|agreed to (?:buy|sell|merge|acquire|supply)|in agreement|hereby agree|settled (?:last|on|with|their)|came to terms|shook hands on|made on \ue000\S*"
        ),
    ),
)
