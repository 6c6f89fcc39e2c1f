"""English words that report that something was ended before its time, given up or called off."""

from monitor.extract.language.change_words import ChangeWords
from monitor.model import Change

PACT = (
    r"(?:agreements?|deals?|accords?|contracts?|pacts?|treat(?:y|ies)|memorand(?:um|a)|settlements?|truces?|cease-?fires?|protocols?|"
    r"compacts?|leases?|charters?|conventions?|terms|compromises?|understanding)"
)
_WHOLE = (
    rf"(?:{PACT}|(?:merger|takeover|offer|bid|scheme|programme|program|project|concert|match(?:e)?|game|show|race|wedding|talk|strike|trip|tour|event|meeting|part(?:y|ie)|fair|festival|auction|final|launch|visit|vote|"
    r"ban|tax|levy|toll|permit|licen[cs]e|route|service|series|tenanc(?:y|ie)|subscription|membership|order)s?)"
)
NEXT = r"(?!(?:at|of|for|from|in|with|to|and|that|which|committees?|boards?|teams?|food|posters?|tickets?)\b)[^\s,;]+ "
_WHOLE_THING = rf"(?:it|them|(?:the|its|their|his|her|that|this|an?) (?:{NEXT}){{0,3}}?{_WHOLE}(?= (?:of|with|between|on|after|last|yesterday|because|early|up)\b| ?[.,;:]|$| \ue000))"
"""What is given up as a whole: a lease, a fair; no fireworks at it, no food from it, no committee of it."""
_RULES = (
    r"(?:ban|order|curfew|sanctions?|embargo|state of \w+|restrictions?|suspension|moratorium|lockdown|stay|injunction|"
    r"freeze|blockade|tariffs?|dut(?:y|ies)|notice|closure)"
)
_BACKING = (
    r"(?! (?:\S+ ){0,2}?(?:recommendations?|support|backing|objections?|opposition|endorsement|remarks?|allegations?|shares|notes|bonds|securities|tenders|consents|votes|troops|forces|ambassadors?|funds|cash|money|labou?r|staff)\b)"
    r"(?! (?:from|under|pursuant to|in|during) (?:the|its|their|such|this|that|any|an?) (?:[\w-]+ ){0,2}?(?:offers?|auctions?|sales?)\b)"
)
"""Behind a word of withdrawing: what somebody thinks of a thing, or has in it, is withdrawn, not the thing."""
_HELD = (
    r"(?:[\w-]+ ){0,2}?(?:vetos?|vetoes|objections?|opposition|resistance|reservations|demands?|conditions?|insistence|threats?|"
    r"charges|claims?|appeals?|challenges?|law-?suits?|suits?)\b"
)
"""What somebody drops so that a thing may go on."""
_GIVEN_UP = (
    rf"(?:{PACT}|{_RULES}|(?:merger|takeover|offer|bid|scheme|programme|program|project|concert|match(?:e)?|race|wedding|strike|walk-?out|boycott|tour|meeting|summit|conference|fair|festival|auction|launch|visit|vote|"
    r"election|referendum|march|parade|rall(?:y|ie)|hearing|ceremon(?:y|ie)|exhibition|exercise|flight|levy|levie|toll|permit|licen[cs]e|rule|mandate|exemption|waiver|subsid(?:y|ie)|requirement|deadline|cut-?off|"
    r"ultimatum|tenanc(?:y|ie)|subscription|membership)s?)"
)
"""What is in force, or is to take place, and is given up as a whole."""
_GIVEN_UP_THING = (
    rf"(?:the |its |their |his |her |that |this |all |an? )?(?:\ue000\ue001*(?:['’]s?)? )?(?:{NEXT}){{0,3}}?{_GIVEN_UP}"
    r"(?= ?[.,;:!]|$| (?:in force|in effect|in place|valid|planned|set|due|scheduled|slated|booked|called|that|which|between|with|until|because|amid|altogether|outright|early|last|this|yesterday|on|of|for|to|against|at|in)\b| \ue000)"
    r"(?! (?:on|of|for) (?:some|most|many|one|two|three|part|half|certain)\b)"
)
_FOR_A_WHILE = r"(?:(?: (?:planned|set|due|scheduled|called) for \ue000\ue001*)?,? (?:for|until|till) (?:the time being|the moment|now|\ue000))"
"""Behind a strike that is suspended: it is put off."""
_NO_PREMISES = "".join(
    f"(?<!{each} )"
    for each in (
        "library libraries office offices school schools university college campus pool pools park parks museum shop shops "
        "store stores centre center road bridge street lane building facility branch gallery clinic surgery garden gardens trail playground beach airport station hall court courts "
        "bank banks market gym rink zoo theatre cafe restaurant hospital nursery"
    ).split()
)
"""No words stand before of what is shut for a day or a while, and opens again."""
_ON_A_DAY = r"(?: (?:on|from|until|till|through|for|all|this|every|each|both))*(?: the)? \ue000|(?: ?[—–-]| (?:on|for) (?:all |the )?(?:\w+ )?holidays?\b)"
"""What behind that says so: closed on 3 May; closed – no classes."""
_STRIKE = r"(?:strikes?|walk-?outs?|stoppages?|industrial action|shutdown|lock-?out)"
_UPON = r"(?= (?:the|its|their|his|her|our|my|this|that|these|those|an?|all|any|both|on (?:the|its|their|plans?|an?)|plans?|hopes? of|trying|\ue000|[\w-]+ (?:rights?|plans?|claims?))\b| \ue000)"
"""Behind words of giving up stands what is given up; who only gives up, is tired."""
_NO_HABIT = r"(?! (?:believing|thinking|hoping|worrying|caring|wondering|laughing|crying|smoking|drinking|talking|reading|listening|watching|waiting|looking|counting|asking|short|dead|to|by (?:the|at|for)|him|her|us|me|them|people|cars?|drivers?|traffic)\b)"
"""What is no thing that ends where somebody stops: a habit, a person."""
_DEADLINE = r"(?:deadline|cut-?off|ultimatum|time limit|closing date|due date)"
_NO_LONGER = (
    r"(?:(?:now|therefore) )?(?:no longer (?:applies|stands|holds|exists)|is (?:no more|gone))(?= ?[.:]|$)(?!.*\ue000)"
)
"""Behind a deadline: it is gone, and no other day stands in its place."""
_GONE = rf"{_DEADLINE} (?:for [^,;.:\ue000]{{1,50}}? )?{_NO_LONGER}"

_HELD = r"(?:walk out|strike|close|take place|go ahead|happen|be held|begin|start|open|reopen|launch|sail|run|play|perform|tour|visit|meet|come into force|take effect|go up|rise|be (?:launched|opened|published|introduced|imposed|built|staged))"
"""What would have begun or been done, not what goes on if it does not come to pass: expire, close, miss."""
_TENURE = rf"(?:{PACT}|(?:licen[cs]e|permit|tenanc(?:y|ie)|franchise|concession|polic(?:y|ie)|allotment|subscription|membership)s?)"
_COME_ABOUT = r"go(?:ing)? ahead|take place|taking place|be (?:held|happening|going ahead|taking place)|happen(?:ing)?"
_STRIKE = r"(?:strikes?|walk-?outs?|stoppages?|(?:strike|industrial|job) actions?)"
_NO_MOVE = r"(?!be (?:\w+ )?(?:postponed|delayed|moved|put off|cancell?ed|scrapped|called off|extended|renewed|late|needed|lost|alone|able)\b)"
"""A move that will not come about ends nothing: will not be postponed after all."""

CALLED_OFF = (
    ChangeWords(
        name="given up as a whole",
        sure=0.7,
        change=Change.TERMINATED,
        pattern=(
            rf"(?:scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|ax(?:es|ed|e|ing)|revok(?:es|ed|e|ing)|rescind(?:s|ed|ing)?|repeal(?:s|ed|ing)?|annul(?:s|led|ling)?|abolish(?:es|ed|ing)?|"
            rf"withdr(?:aw|aws|ew|awn|awing){_BACKING}|call(?:s|ed|ing)? off|t(?:ear|ears|ore|orn|earing) up|str(?:ike|ikes|uck|iking) down|lift(?:s|ed|ing)?(?! (?:its|the|their|his|her|an?) (?:\S+ ){{0,4}}?(?:bid|offer|price|stake)\b)|cancel(?:s|led|ling|ed|ing)?|drop(?:s|ped|ping)?(?! {_HELD})) {_GIVEN_UP_THING}|"
            rf"(?:call(?:s|ed|ing)? {_GIVEN_UP_THING} off|t(?:ear|ears|ore|orn|earing) {_GIVEN_UP_THING} up|str(?:ike|ikes|uck|iking) {_GIVEN_UP_THING} down)(?=[.,;:!]| |$)|"
            r"terminat(?:es|ing)(?= (?:the|its|their|his|her|our)\b)|"
            r"(?:end(?:s|ed|ing)?|halt(?:s|ed|ing)?) (?:the |its |their |an? )?(?:[\w-]+ ){0,2}?(?:suspension|ban|moratorium|freeze|waiver|exemption|embargo|blockade|curfew|emergency|boycott|walk-?out|strike)(?= (?:in force|in place|planned|due|that|which|of|against)\b|[.,;:]|$)|"
            r"waiv(?:es|ed|ing) (?:the |its |their |an? )?(?:\ue000\ue001* )?(?:[\w-]+ ){0,2}?(?:deadline|cut-?off|time limit|closing date|due date)s?(?= (?:for|of|to|that|which|altogether)\b|[.,;:]|$)"
        ),
    ),
    ChangeWords(
        name="ending announced",
        sure=0.7,
        change=Change.TERMINATED,
        pattern=(
            r"(?:announc(?:es|ed)|confirm(?:s|ed)|order(?:s|ed)|decre(?:es|ed)|approv(?:es|ed)|declar(?:es|ed)) (?:the |its |their )(?:[\w-]+ )?(?:cancellation|termination|revocation|repeal|annulment|abolition|scrapping|lifting|abandonment|"
            rf"withdrawal(?= of (?:the |its |their )(?:[^\s,;.]+ ){{0,3}}?{_GIVEN_UP})|suspension(?= of (?:the |its |their )(?:[^\s,;.]+ ){{0,3}}?(?:strike|walk-?out|boycott))) of(?= (?:the|its|their|an?|all)\b| \ue000)"
        ),
    ),
    ChangeWords(
        name="strike averted",
        sure=0.75,
        change=Change.TERMINATED,
        pattern=rf"avert(?:s|ed|ing)? (?:the |their |its |an? |all )?(?:\ue000\ue001*(?:['’]s?)? )?(?:[\w-]+ ){{0,3}}?{_STRIKE}(?= (?:planned|set|due|scheduled|called|that|which|over|at|by|on|in|of|after|for)\b|[.,;:]|$| \ue000)",
    ),
    ChangeWords(
        name="strike was averted",
        sure=0.75,
        change=Change.TERMINATED,
        told=True,
        dateless=True,
        pattern=(
            rf"^(?:(?:due to|owing to|thanks to|because of|amid|after|following) [^.;]{{3,140}}?, )?(?:(?:the|this|that|an?) (?:[\w'’-]+ ){{0,2}}?|\ue000\ue001*['’]s )?{_STRIKE}(?: (?:that|which) (?:was|were|had been) (?:due |set |scheduled |supposed |about )?to (?:begin|start|take place|go ahead)(?: (?:on |at |from )?\ue000\ue001*)? | (?:by|of|at|in|on|over|planned|set|due|scheduled|called|threatened) (?:(?!(?:could|may|might|must|can|will|would|should|not|never|be|being|to|was|were|has|have|is|are)\b)[^\s,;.]+ ){{1,7}}?|, [^,;.]{{1,60}}, | )"
            r"(?:(?:was|were|has been|have been) (?:(?:now|also|today|narrowly|then) )*)(?:averted(?=[.,;:]|$| (?:after|when|as|at|by|late|early|on|this|last)\b)|(?:suspended|stood down)(?= ?[.;:]|$| after\b))"
        ),
    ),
    ChangeWords(
        name="off the calendar",
        sure=0.75,
        change=Change.TERMINATED,
        dateless=True,
        pattern=(
            r"(?:stricken|struck|taken|removed|dropped|pulled|scratched) (?:from|off) (?:(?:the|its|our|this|that|\w+['’]s) )?(?:[\w'’-]+ ){0,2}?(?:calendar|docket|agenda|order paper|fixture list)"
            r"(?= ?[.,;:]|$| (?:on|after|at|because|and|pending|for|as)\b)"
        ),
    ),
    ChangeWords(
        name="not after all",
        sure=0.75,
        change=Change.TERMINATED,
        told=True,
        dateless=True,
        pattern=(
            rf"(?:(?:will|would|is|are|is going to|are going to) not|won['’]t),? after all,? {_NO_MOVE}{_HELD}\b(?: (?:[^\s,;.\ue000]+ ){{0,4}}?\ue000)?|"
            rf"(?:(?:will|would|is going to|are going to) not|won['’]t) {_NO_MOVE}{_HELD} (?:[^\s,;.]+ ){{0,9}}?after all(?= ?[.,;:]|$)"
        ),
    ),
    ChangeWords(
        name="deadline gone",
        sure=0.75,
        change=Change.TERMINATED,
        told=True,
        dateless=True,
        pattern=rf"^(?:(?:the|this|that|our) )?(?P<old>\ue000)\ue001* {_GONE}",
    ),
    ChangeWords(
        name="deadline of a day gone",
        sure=0.75,
        change=Change.TERMINATED,
        told=True,
        dateless=True,
        pattern=rf"^(?:the|this|that|our) (?:[^\s,;.\ue000]+ ){{0,2}}?{_DEADLINE} of (?P<old>\ue000)\ue001* {_NO_LONGER}",
    ),
    ChangeWords(
        name="terminated outright",
        sure=0.7,
        change=Change.TERMINATED,
        pattern=(
            r"terminated|revoked|rescinded|annulled|repealed|(?:halted|ended|terminated) (?:its|their) participation in|"
            r"(?<!damages )(?<!interest )(?<!penalties )(?<!fines )(?<!claims )(?<!rights )(?<!immunity )(?<!privilege )(?:has|have|had|is|are|was|were) (?:\S+ )?(?:been )?waived(?! (?:until|till|for|through|(?:(?:the|its|their|his|her|our|my|any|all) )?(?:\w+ )?rights?\b))|(?:is|are|was|were) (?:now )?no longer (?:needed|required|necessary|planned|on offer)|"
            r"(?:was|were|has been|have been) (?:(?:now|also|therefore|since) )*(?:torn up|scrapped|called off|axed|struck down(?! (?:with|by (?!(?:the|an?) (?:[\w-]+ )?(?:court|judge|panel|tribunal)))))|"
            r"ceased to (?:be (?:valid|in force|in effect|binding)|have effect|apply|exist)|"
            rf"pull(?:s|ed|ing) the plug on {_WHOLE_THING}|"
            r"set (?:it|them|(?:the|its|that|this|their) (?:(?!aside\b)[^\s,;]+ ){0,3}?(?:permit|licen[cs]e|rule|approval|contract|award|ban|waiver|regulation)s?) aside|"
            r"brought (?:\S+ ){1,8}?to an end|declar(?:es|ed|ing) (?:the|its|their|this|that) (?:[^\s,;]+ ){1,4}?(?:over(?![- ]\w)|dead|at an end|null and void|finished)|"
            rf"lifted (?:the|its|their|an?|all) (?:\S+ ){{0,4}}?{_RULES}|(?:dissolved|vacated|threw out|tossed(?: out)?|overturned|struck down) (?:the|its|their|an?|his|her) (?:\S+ ){{0,4}}?(?:stay|injunction|order|ban)\b"
        ),
    ),
    ChangeWords(
        name="peace broken",
        sure=0.7,
        change=Change.TERMINATED,
        told=True,
        pattern=(
            r"(?<!on a )(?<!for a )(?<!about a )(?<!on the )(?<!over a )(?:truces?|cease-?fires?|armistice|lull)"
            r"(?: (?:in|of|between|around|near|along)(?: (?!(?:an?|not|never|nearly|almost|would|could|may|might|will|if|before|until|unless|had|has|have|since|"
            r"which|that|talks?|negotiations?|monitors?|bridges?|lines?|missions?|plans?|efforts?|bids?)\b)[^\s,;.]+){1,4}?)? "
            r"(?:(?:has|have|then|finally|suddenly|quickly|again|duly|soon) )*(?:broke down|broken down|collapsed|fell apart|fallen apart|unravell?ed)"
        ),
    ),
    ChangeWords(
        name="rule withdrawn",
        sure=0.8,
        change=Change.TERMINATED,
        told=True,
        pattern=r"withdr(?:aws|ew) (?:the|its|their|that|this) (?:\S+ ){0,3}?(?:rules?|orders?|regulations?|permits?|licen[sc]es?|directives?|bulletins?|bans?|advisor(?:y|ies)|waivers?|exemptions?|moratori(?:um|a)|restrictions?)(?! (?:request|application|proposal|bid|plan|appeal)s?\b)",
    ),
    ChangeWords(
        name="terminated",
        change=Change.TERMINATED,
        pattern=(
            r"(?:wound|winds|winding) (?:it |them )?(?:up|down)|backed out of|broke off|broke down|(?:fell|falls?|fallen) through|collapsed|set aside(?! (?:the|its|that|this|an?|their|his|her) (?:[^\s,;]+ ){0,2}?(?:(?:extension|renewal|prolongation)s?\b|(?:order|decision)s? (?:to|that|extending|renewing)\b))|quash(?:es|ed)|nullif(?:ies|ied)|denounc(?:es|ed) (?:the|its)|ceases? to (?:apply|have effect|exist)|"
            r"(?:is|are|was|were|been|be|stands) (?:hereby |therefore |also )*(?:discontinued|stopped|pulled(?! (?:together|apart|over|along|up)\b)|retired|deleted|removed|ended|dismissed|dissolved|superseded|withdrawn|dead)(?! [^.;]{0,80}(?:insert|substitut|replac))|"
            rf"{_NO_PREMISES}(?:(?:is|are) (?:hereby |therefore |also )*closed(?!{_ON_A_DAY})|(?:was|were|been|be|stands) (?:hereby |therefore |also )*closed)(?! [^.;]{{0,80}}(?:insert|substitut|replac))|"
            rf"pulled (?:a|the|its|their|out)|gave (?:up{_UPON}|notice)|(?:(?<=been )|(?<=be )|(?<=was )|(?<=were )|(?<=is )|(?<=are )|(?<=had it )|(?<=has it )|(?<=^))given up|given up{_UPON}|stopped{_NO_HABIT}|"
            r"(?:cut|cuts) (?:\S+ ){0,3}?short|call(?:s|ed)? (?:an )?end to|put an end to|exit(?:s|ed) (?:the|its)|jettison(?:s|ed)|sunset(?:s|ted)?|decommission(?:s|ed)|"
            r"(?:is|are|was|were) not happening|(?:gone|went|go) by the board|(?:taken|took|takes) (?:it |them |(?:\S+ ){1,8}?)?off the (?:table|calendar|agenda)(?! of\b)|(?:taken|took) (?:it |them |\S+ \S+ )?back(?=[.,;:]|$)|(?:sale|deal|merger|takeover|concert|match(?:e)?|game|show|race|wedding|talks|strike|trip|event|meeting|party|fair|festival|auction|final|launch|visit|plan)s? (?:(?:of|with|for|between|against) (?:\S+ ){1,6}?)?(?:is|are) (?:now |all )?off(?=[.,;:!]|$)|vot(?:ed|es) (?:[^\s,;]+ ){0,4}?to (?:scrap|axe|cancel|abandon|drop|abolish|repeal)|releas(?:ed|es) (?:\S+ )?from (?:his|her|its|their)|br(?:ings|ought) to (?:a close|an end)|had to be (?:dropped|cancell?ed|called off|scrapped|abandoned|given up)|removed(?=[;,.]|$)|pull(?:s|ed|ing) out|back(?:s|ed|ing) (?:away from|out of)|cancel(?:s|led|ling|ed|ing)?(?! (?:(?:the|its|their|his|her|an?|all) )?(?:\S+ )?(?:debts?|loans?|fines?|arrears|out|each)\b)|scrubb(?:ed|ing)|countermand(?:s|ed)|brought to an end|thr(?:own|ew) out|(?<!artillery )(?<!missile )(?<!missiles )(?<!rocket )(?<!rockets )(?<!drones )(?<!shells )(?<!lightning )(?<!quake )(?<!storm )struck|called to a halt|closed for good|cut short|lifted(?! off)(?! for (?:the )?\ue000)(?! (?:[^\s,;]+ ){1,5}?(?:to|by|from) (?:(?:about|around|some|nearly|almost|as much as) )?[$€£¥]?\d)(?! (?:(?!(?:on|of|for|to|against|in|from)\b)[^\s,;]+ ){0,3}?(?:prices?|bid|offer|stake|forecasts?|guidance|target|rating|outlook|dividend|debt (?:ceiling|limit)|borrowing (?:limit|ceiling)|trophy|cup|title|spirits|profits?|sales|turnover|share)\b(?! (?:ban|freeze|embargo|restrictions?|limits?|caps?|controls?)\b))|broken off|scrap(?:s|ped|ping)|(?:call|calls|called|calling) (?:it |them |the \S+ |their \S+ |its \S+ )?off|ax(?:es|ed|ing)|abandon(?:s|ed|ing)|terminat(?:e|es|ing)|revok(?:e|es|ing)|rescind(?:s|ing)?|repeal(?:s|ing)?|"
            r"annul(?:s|ling)?|abolish(?:es|ed|ing)?|"
            rf"(?:binned|nix(?:es|ed)|rip(?:s|ped) up|call(?:s|ed) time on|bought (?:itself|himself|herself|themselves) out of) {_WHOLE_THING}|"
            rf"t(?:ear(?:s|ing)?|ore|orn) (?:{_WHOLE_THING} )?up|"
            r"pull(?:s|ed|ing)? out of|walk(?:s|ed|ing)? away from|quit(?:s|ting)? the|withdr(?:(?:ew|aws?|awing) from|awn from(?! (?:the|its|such|this|that|any) (?:[\w-]+ ){0,2}?offers?\b)|(?:ew|aws?|awn|awing) (?:its (?:offer|bid)|the (?:offer|bid|notice)|.{0,24}notice a))|"
            rf"(?:vacat|void|dissolv|discontinu)(?:e|es|ed|ing)|drop(?:s|ped|ping) (?:the|its|their|plans|a)(?! {_HELD})|(?:ends?|ended|ending|halts?|halted|suspended|suspends) (?:its |the |their )?(?:participation|membership|agreement|deal|contract|strike(?!{_FOR_A_WHILE})|pact|"
            r"cooperation|truce|ceasefire|mission|offer)|called a halt|kill(?:s|ed) (?:the|off)|struck out|struck off|lift(?:s|ed|ing) (?:the|its|all|a|an) (?:\S+ )?(?:ban|order|curfew|sanctions?|embargo|state|restrictions?|suspension|moratorium|lockdown|notice|"
            rf"warning)|withdraw(?:s|ing|n)?{_BACKING} (?:\S+ ){{0,6}}?(?:strike|offer|bid|application|notice|plan)|shelv(?:es|ed|ing)|ditch(?:es|ed|ing)|dropped(?! (?:the |its |their |an? |his |her )?{_HELD})|closed down(?! (?:by )?[\d\ue000]| slightly| sharply)|strik(?:es|ing) down|struck down|omitt(?:ed|ing)|(?:injunction|order|stay|ban|curfew|freeze) (?:[^\s,;]+ ){{0,6}}?(?:is|was|has been) (?:hereby )?discharged|(?:is|are) gone|not coming back|(?:was|were|been|be) (?:shut down|switched off|taken away|taken off(?! the \w+ (?:of|for))(?! (?:safely|by (?:dawn|dusk|nightfall|noon|midnight|boat|ship|helicopter|lifeboat))\b| by \ue000)|surrendered|dropped)|falls? away|"
            r"(?:notified|announced|gave notice of|confirmed) (?:its|their|his|her) (?:withdrawal|departure|exit) from|"
            rf"(?:has|have|had) withdrawn{_BACKING} (?:the|its|their)|withdr(?:ew|aws?|awn|awing){_BACKING} (?:\S+ ){{1,5}}?(?:strike|offer|bid|claim|application|notice|appeal|petition|plan)|(?:ends|ended) (?:\S+ ){{0,5}}?(?:suspension|ban|moratorium|mandate|subsid(?:y|ies)|freeze|waiver|exemption|embargo|blockade|stay|curfew|emergency|pilot|trial run|boycott|walk-?out|lockout)(?! (?:on|at) \ue000)|(?:has|have) ended the|no more|(?:is|are) finished"
        ),
    ),
    ChangeWords(
        name="will not happen",
        change=Change.TERMINATED,
        told=True,
        pattern=(
            r"(?:cannot|can['’]t|could not) (?:now |therefore )?(?:go ahead|take place|be held)(?=[.,;]|$| (?:as|on|because|this|next)\b)|(?:will|would|is|are|shall) (?:therefore |now |after all )?(?:not|no longer) (?:therefore |now )?(?:(?:take place|go ahead|be held|going ahead|be going ahead)(?! (?:unless|without|if|before|until|till|as long as)\b)|be (?:made|built|launched)|proceed|happen|continue|be (?:renewed|continued|extended|replaced|reissued|pursued|brought back|repeated)|seek|pursue|run(?= ?(?:[.,;!]|$|this\b|again\b|on\b|in\b|next\b)))|won't (?:take place|go ahead|happen|be going ahead)|(?:is|are|was|were) (?:now )?off[.,;!]?(?= |$)(?! [a-z]+ (?:coast|road|shore)| (?:sick|ill|work|duty|school|with|to|on|for|the|his|her|my|their|its|again|hire|limits?|line|course|target|track|peak|balance|guard|form|site|campus|grid|key|topic|air|script|colour|piste|road|stage|camera|menu|by|from|about|around|more|nearly|almost)\b| [$£€]?\d)|"
            r"(?<!\byou )(?<!\bthey )(?<!\bwe )(?<!\bhe )(?<!\bshe )(?<!\bi )(?<!\bwho )(?:will|is|are|was|were|shall)(?: not|n't|n’t) (?:now |therefore )*be (?:paid|given)|(?:will|is|are|was|were|shall)(?: not|n't|n’t) (?:now |therefore )*(?:be (?:made|coming back|repeated)|being (?:repeated|renewed|continued))|(?:did|do|does|has|have) not (?:agree|want|resolve|decide) to (?:renew|extend|continue)|decid(?:ed|es) against (?:renewing|extending|continuing)|(?:decided|chosen|chose|opted|resolved|voted) (?:\w+ )?not to (?:go ahead|proceed|press ahead|continue|pursue|hold|launch|introduce|renew|extend|start|open|begin|stage|build|run)|(?:has|have|was|were)(?: not|n't|n’t) (?:been )?(?:renewed|continued|prolonged|replaced)|(?:\w+n't|\w+n’t|not|no longer) (?:[^\s,;]+ ){1,6}?any ?more|not to (?:renew|extend|take up|exercise)|can't do (?:the|it|them) .{0,30}any more|is no more|is dead|was dead|calls? it a day|not going ahead|would leave .{0,60} before"
        ),
    ),
    ChangeWords(
        name="said it would not go ahead",
        sure=0.7,
        change=Change.TERMINATED,
        told=True,
        pattern=(
            rf"(?:said|says|announced|confirmed|told (?:[^\s,;.]+ ){{0,3}}?[^\s,;.]+) (?:(?:on |at )?\ue000\ue001* )?(?:that )?(?:(?!if\b|unless\b|without\b)[^\s,;.\ue000]+ ){{1,7}}?would (?:not|no longer|therefore not|now not) (?:{_COME_ABOUT}|re-?open)"
            r"(?=[.,;!]|$| (?:as|because|due to|owing to)\b|[.;] |,? (?:and|but) (?:that )?(?!if\b))(?!.*\b(?:if|unless|until)\b)"
        ),
    ),
    ChangeWords(
        name="no longer strikes",
        sure=0.8,
        change=Change.TERMINATED,
        told=True,
        pattern=(
            r"(?:(?:will|would) no longer|(?:will|would) (?:now |therefore )?not now) (?:go on strike|strike|walk out|stop work|down tools|take (?:strike|industrial) action)(?:(?: on)? (?P<old>\ue000)|(?=[.,;!]|$| (?:on|from|over|at|in|as|after)\b))"
            r"(?!.*\b(?:if|unless|until)\b)|"
            rf"{_STRIKE}(?: (?:(?!(?:has|have|had|was|were|is|are|will|would|which|who)\b)[^\s;.]+)){{0,12}}? (?:has|have|had|was|were|is|are) (?:been |being |now )?suspended(?!{_FOR_A_WHILE})(?=[.,;!]|$| (?:on|in|after|as|to|while|pending|for|at|by|because|following|until)\b| \ue000)"
        ),
    ),
    ChangeWords(
        name="suspended a strike",
        sure=0.8,
        change=Change.TERMINATED,
        pattern=rf"suspended (?:(?:the|its|their|this|that|all|a|next) |\ue000\ue001*(?:['’]s?)? )(?:[\w-]+ ){{0,3}}?{_STRIKE}(?!{_FOR_A_WHILE})(?=[.,;!]|$| (?:on|in|after|as|to|while|pending|for|at|by|because|following|until|planned|due|set|which|that)\b| \ue000)",
    ),
    ChangeWords(
        name="closed early",
        sure=0.7,
        change=Change.TERMINATED,
        told=True,
        dateless=True,
        pattern=(
            r"(?:^|(?<=[,;:] )|(?<=\band ))(?:(?!(?:on|about|for|at|in|if|when)\b)[^\s,;:.\ue000]+ ){1,6}?(?:has|have) (?:now |sadly |unfortunately )?(?:had to )?(?:clos(?:e|ed)|shut|finish(?:ed)?|end(?:ed)?) (?:early|for good|permanently|prematurely)(?! (?:today|tonight|for the day|this)\b| (?:on )?\ue000)|"
            r"(?:closed|shut) (?:for good|permanently)"
        ),
    ),
    ChangeWords(
        name="lease was surrendered",
        sure=0.7,
        change=Change.TERMINATED,
        told=True,
        pattern=rf"{_TENURE} (?:(?:of|for|on|at) (?:{NEXT}){{1,4}}?)?(?:was|were|has been|have been) (?:(?:formally|duly|now|also) )?(?:surrendered|relinquished|handed back|given up)(?=[.,;:!]|$| (?:on|at|by|this|last|early|yesterday|today|to the|after|in)\b| \ue000)",
    ),
    ChangeWords(
        name="lease surrendered",
        sure=0.7,
        change=Change.TERMINATED,
        pattern=(
            rf"(?:surrendered|relinquished|handed back|(?:gave|given) up|(?<=has )ended|(?<=have )ended) (?:the|its|our|their|his|her|my) (?:{NEXT}){{0,3}}?{_TENURE}(?=[.,;:!]|$| (?:of|for|on|at|with|to|and|last|early|yesterday|today|this)\b| \ue000)"
        ),
    ),
    ChangeWords(
        name="will not go ahead",
        sure=0.7,
        change=Change.TERMINATED,
        told=True,
        pattern=(
            r"(?:(?:made|taken|reached) (?:the|a|an) (?:[^\s,;.]+ ){0,2}?decision|(?:decided|chosen|agreed|resolved|been forced)) (?:that we (?:can|will|would|should) not|not to) (?:go ahead|proceed|press ahead) with(?= (?:the|this|our|its|their) (?!idea|plan|proposal))|"
            r"(?:(?:will|is|are) (?:\w+ )?(?:not|no longer)|won['’]t|isn['’]t|aren['’]t) (?:(?:now|therefore|after all|sadly|unfortunately) )?"
            rf"(?:{_COME_ABOUT}|re-?open(?:ing)?)"
            r"(?: (?:on |this |next )?\ue000\ue001*| (?:today|tomorrow|tonight))?(?=[.,;!]|$| (?:as(?! (?:first |originally )?(?:planned|scheduled|announced|promised|expected|advertised|billed|intended|foreseen))|because|due to|owing to)\b)(?!.*\bbut (?:on|in|at) )"
        ),
    ),
    ChangeWords(
        name="binned",
        sure=0.8,
        change=Change.TERMINATED,
        told=True,
        dateless=True,
        pattern=(
            rf"(?:(?<=^)|(?<=[,;:] )|(?<=that )|(?<=and ))(?:(?:the|its|their|his|her|that|this) )?(?:{NEXT}){{0,3}}?{_WHOLE} (?:(?:of|with|for|between) (?:{NEXT}){{1,4}}?)?"
            r"(?:was|were|is|are|has been|have been) (?:(?!not\b|never\b)\w+ )?(?:binned|nixed|ripped up)"
        ),
    ),
)
