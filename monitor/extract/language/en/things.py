"""English nouns for what can expire or fall due, as a name ends with them and as a text refers back to them."""

from monitor.extract.language.things import Amounts, Things

_NOUNS = (
    "Accord Act Agreement Alliance Authorisation Authorization Charter Contract Convention Deal Directive Exemption Facility Framework "
    "Fund Initiative Lease Licence License Mandate Mechanism Memorandum Mission Moratorium Order Pact Permit Plan Policy Programme "
    "Program Protocol Regulation Resolution Scheme Settlement Tender Treaty Truce Waiver"
).split()
_WORD = r"[A-Z][\w’'-]*[ \n]+"
_PARTS = "section|article|clause|paragraph|schedule|part|chapter|annex|rule"
_KIN = r"(?:sister|twin) (?:company|firm|bank|airline|brand|unit|group|club|paper|ship|site)|subsidiary|affiliate|parent company|offshoot|spin-off"
_NUMBER = r"(?:(?:No\. ?|Nr\. ?|#)?\d+(?:[./-]\d+)*[a-z]?)"

_FIGURES = r"\d[\d.,]*(?:[ -]?\d+/\d+|/\d+)?"
_SCALE = r"(?:hundred|thousand|million|billion|trillion|mln|bln)s?"
_MONEY = r"dollars?|dlrs?|euros?|pounds?|stg|sterling|pence|cents?|yen|rupees|rubles|roubles|yuan|francs?|marks|pesos|crowns|p|c"
_UNIT = rf"(?:{_MONEY}|pct|percent|per cent|tonnes?|tons?|barrels|bpd|bushels|litres|liters|gallons|hectares|acres|kg)"
_AMOUNTS = Amounts(
    amount=(
        rf"(?:(?:[a-z]{{1,3}})?[$€£¥] ?{_FIGURES}(?:[ -]?(?:{_SCALE}|[km]|bn)\b)?|{_FIGURES}(?:[ -]?{_SCALE})?[ -]?(?:{_UNIT}\b|%)|"
        rf"{_FIGURES}[ -]{_SCALE}\b|{_FIGURES} ?(?:m|bn)(?:[ -](?:{_MONEY}))\b)(?:[ -](?:an?|per|each)(?:[ -][a-z]+)?(?= |$))?"
    ),
    length=rf"{_FIGURES} (?:minutes|hours|days|weeks|months|years|km|miles|kilomet\w+|people|jobs|shares|pages)",
    of=r"of|for|at|worth|totall?ing|amounting to|valued at|in the amount of|by",
    among=r"(?:of|in)(?: (?:the|its|their|his|her|our|your))?",
    toward=r"to|from|for|on|at|by|with|under|into|against",
    about=r"an?|the|its|some|about|around|nearly|almost|over|up to|more than|less than|at least|at most|no more than|not more than",
    rated=r"^[^ ]+(?: \d/\d)?[ -](?:pct|percent|per cent)\b.* (?:bonds?|notes?|debentures?|gilts?)\b|^[\d.,/-]+%.* (?:bonds?|notes?|debentures?|gilts?)\b",
)

THINGS = Things(
    named=rf"\b(?:{_WORD}(?:(?:of|for|on|and|to|the)[ \n]+){{0,2}}){{1,6}}(?:{'|'.join(_NOUNS)})\b(?:[ \n]+{_NUMBER}\b)?",
    leading=r"^(?:The|A|An|This|That|Its|Their|Our|Under|But|And|In|On|If|As)\s+",
    references=frozenset(
        (
            "accord act agreement arrangement authorisation authorization charter contract convention corridor deal directive exemption "
            "facility framework fund initiative lease licence license mandate measure mechanism memorandum mission moratorium offer order pact "
            "permit plan policy programme program protocol regulation resolution scheme settlement stay tender terms treaty truce waiver"
        ).split()
    ),
    endings=frozenset("closing date deadline end due expiry expiration cut-off cutoff limit time last day".split()),
    filings=frozenset(
        (
            "application applications submission submissions entry entries nomination nominations comment "
            "comments bid bids registration registrations response responses accept acceptance acceptances objection "
            "objections representation representations expressions enrolment enrollment proposals feedback"
        ).split()
    ),
    calls=frozenset(
        (
            "period consultation call scheme programme program grant grants fund funding tender offer bid takeover award "
            "awards prize competition docket registration enrolment enrollment admissions auction bursary "
            "scholarship scholarships subsidy subsidies proposal rulemaking nominations applications contest "
            "vacancy vacancies post appointment fellowship internship traineeship studentship apprenticeship course"
        ).split()
    ),
    filing_times=frozenset(
        "closing date deadline end due cut-off cutoff limit time last day window receipt submission".split()
    ),
    numbered=(
        r",? (?:first |originally )?(?:declared|made|issued|set out|set up|established|granted|imposed|created|adopted|"
        r"contained|ordered|proclaimed) (?:in|by|under|pursuant to) (?:the )?"
        r"(?P<paper>(?:[A-Z][\w-]*\s+){1,5}(?:No\. ?|Nr\. ?|#)?\d[\w/.-]*\w|(?:[A-Z][\w-]*\s+){1,5}(?:No\. ?|#)?\d)"
    ),
    tail=(
        rf" (?:under|for|of|on|to) (?:the |its |their |our )?(?:(?:[A-Z][\w’'-]* ){{1,3}}(?P<number>{_NUMBER})|"
        r"(?P<year>(?:19|20)\d\d) (?!(?:by|from|until|till|on|in|at|and|or|to|is|are|was|were|will|has|have|no|not)\b)[a-z]+)(?![\w%])(?! ?(?:per|percent|[bm]illion|mln|bln|years?|months?|weeks?|days?|shares?)\b)"
    ),
    owner=(
        r"(?:^|[\n—–] ?| --? )(?P<who>(?!The |A |An |This |In |On |At |As |By |For |It |Its |Their )(?:[A-Z][\w&’'-]*\.? ){1,4}?)"
        r"(?:today |also |on \w+ )?(?:said|says|announced|announces|has|have|is|will|plans|began|begins|\w+ed|extends?) "
        r"(?:(?!Inc|Corp|Ltd|Plc)[a-z]\S* ){0,8}?its (?:own |\w+ed )?$"
    ),
    owners=(
        r"^(?i:\w+(?:ers|ors|ists|men|ees|ants|ians)|nurses|pilots|crews|staff|students|residents|actors|guards) (?:(?! their )[^;:.\n]){0,60}?\b(?:at|of|from) (?:the )?"
        r"(?P<firm>[A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*){0,3}) (?:(?! their )(?! (?:at|of|from) [A-Z])[^;:.\n]){0,60}(?:after|when|because|as|since|before|once|until) their (?:own |last |old |current )?$|"
        r"^(?P<who>(?:[A-Z][\w-]* )?(?!(?i:offers|orders|papers|quarters|letters|numbers|tenders|matters|waters|powers|others|factors|talkers|barriers)\b)"
        r"(?i:\w+(?:ers|ors|ists|men|ees|ants|ians)|nurses|pilots|crews|staff|students|residents|actors|guards)) "
        r"(?:(?! their )[^;:.\n]){3,110} (?:after|when|because|as|since|before|once|until) their (?:own |last |old |current )?$|"
        r"^(?i:\w+(?:ers|ors|ists|men|ees|ants|ians)|nurses|pilots|crews|staff|students|residents|actors|guards) (?:at|of|with|for) (?:the )?"
        r"(?P<house>[A-Z][\w&.’'-]*(?: [A-Z][\w&.’'-]*){0,3}) (?:have |has |on \w+ |\w+ly |narrowly )*(?:ratif|approv|vot|accept|back|sign|reject)\w+ (?:[^;:.\n]{0,40} )?(?:their|an?|the) (?:new |\w+-year )?$"
    ),
    body=(
        r"^(?:The )?(?P<who>(?:[\w’'-]+ ){0,3}?(?:mission|force|commission|committee|tribunal|court|council|panel|board|inquiry|agency|authority|team)"
        r"(?: (?:in|of|for|on|to) (?:the )?[A-Z][\w-]*(?: [A-Z][\w-]*){0,2})?) [a-z][^.!?\n]*[.!?] Its $"
    ),
    version=r"\d+(?:\.\d+)+",
    product=r"(?<![\w.])[A-Z][\w’'-]* $",
    owned=r"(?P<who>(?:[A-Z][\w&’'-]* ){0,2}[A-Z][\w&-]*)['’]s? $",
    label=r"\W{0,3}(?P<label>(?!(?i:resolved|agreed|moved|carried|ordered|decided)\b)(?![^:\n]* (?:is|are|was|were|has|have|will) )(?=[^:\n]*\d)[A-Z0-9][^:;.\n\ue000]*(?:\.\d+[^:;.\n]*){0,2}): ",
    counted=(
        r"(?P<thing>(?i:(?:[a-z-]+ (?:of )?){0,2}(?:phase|stage|tranche|round|step|wave|tier|cohort|section|unit|reactor|lot|zone|part)) "
        r"(?:one|two|three|four|five|six|seven|eight|nine|ten|[IVX]{1,4}|[A-D]|\d{1,2})\b)(?! (?:of|days?|weeks?|months?|years?)\b)"
    ),
    authority=(
        r"(?:^|[\n—–] ?| --? )(?:The )?(?P<who>(?!(?:The|A|An|This|That|His|Her|Its|Our|Their|One|No|Every|Each|Any|All|Some|In|On|At|As|After|Before|When|But|And)\b)(?:[A-Z][\w&’'-]*\.? ){1,3}?)(?:(?:city|town|county|village|borough|district|school|parish|tribal) )?"
        r"(?:(?:council|board|commission|commissioners|supervisors|officials|leaders|lawmakers|councill?ors)\b|Mayor\b|Council\b|City Council\b)[^;:.\n]{0,90}? (?:an?|the|its|their) (?:local |citywide )?$"
    ),
    item=(
        r"\d{1,2}(?:\.\d{1,2})?[.)]? (?P<item>(?!(?i:matters|apologies|minutes|reports?|any|correspondence|new|old|other|items?|consent|public|date|approval|declarations?|general|section|article)\b)(?![^.:\n]* (?:is|are|was|were|has|have|will) )"
        r"[A-Z][\w’' -]{2,40}?)[.:–—] "
    ),
    entry=(
        r"\W*(?P<item>(?!(?:The|An?|This|These|It|They|We|You|He|She|I|Our|Their|Its|All|Some|Every|Any|No|There|Open|Please|Apply|Now|Note|Hurry|Reminder|Important|How|Update|Last|Still|Get)\b)(?![^\n]*\b(?:is|are|was|were|has|have|had|will|would|must|can|may|should|please)\b)[A-Z][^.,:;!?\n()]{2,60}?)"
        r"(?: \([^()\n]{1,30}\))?(?:[,;] [^.\n]{1,40}?)?[.;:–—] *"
    ),
    paper=r"(?!(?:The|This|Under|In|By|Both|And) )(?:[A-Z][\w’'-]* ){1,5}?(?:Act|Law|Code|Bill|Ordinance|Directive|Regulations?|Rules|Order) (?:19|20)\d\d\b",
    amends=rf"In (?P<part>{_PARTS}) (?P<number>\d+(?:\.\d+)*[a-z]?)\b",
    parts=rf"\b[Tt]his (?P<part>{_PARTS})\b",
    part_heading=r"(?im)^\W*(?P<part>{part}) (?P<number>\d+(?:\.\d+)*[a-z]?)\b",
    elsewhere=(
        r"\b[Aa]nother (?!\d|year|month|week|day|term|time|way|extension)[a-z]+|"
        rf"\b(?:(?=(?:{_KIN})\b)|(?:[Ii]n|[Aa]t|[Nn]ear|of) (?=[A-Z])(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady|Councillor|Cllr)\b))(?P<place>[\w-]+)"
    ),
    kin=_KIN,
    kin_of=rf"(?:{_KIN}|unit|arm|rival|competitor) of (?:the )?",
    indefinite=frozenset(("a", "an", "any", "another")),
    newcomers=frozenset(("new", "next", "successor", "replacement", "tentative")),
    present=frozenset(("existing", "present", "current")),
    lasting=frozenset("humanitarian indefinite open-ended temporary unlimited permanent nationwide".split()),
    holders=(
        r"\b(?:the |its |their )?(?:government|country|nation|state|bloc|union|group|company|firm|carrier|bank|agency|ministry|"
        r"regulator|city|council|club|airline|railway|operator|alliance)['’]s\b"
    ),
    pointing=frozenset(("the", "this", "that", "its", "their")),
    says=(
        r"(?P<who>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2}) "
        r"(?:said|says|announced|announces|insisted|insists|stated|states) (?:that )?"
    ),
    accounts=(
        r"(?:fiscal|financial|tax|accounting|budget|reporting|business|crop|marketing) (?:[^\s,;.]+ )?(?:years?|halves|half|quarters?|periods?|months?)(?: [^\s,;.]+){0,4}? (?:end|clos|start|beg[ai]n|finish|run)(?:s|es|ed|ing|ning)? (?:on |at |with |from )?(?:the )?(\ue000)\ue001*(?:(?: (?:to|until|through)|,? and) (?:the )?(\ue000))?|"
        r"(?:first|second|third|fourth|last) (?:half|quarter)(?:-year)?s? (?:will |would )?(?:end|clos|start|begin|began|finish)(?:s|es|ed)? (?:on |at )?(?:the )?(\ue000)|"
        r"(?<!school )(?<!academic )(?:years?|quarters?|half(?:-year)?|months|weeks) (?:ended|ending) (?:the )?(\ue000)(?:\ue001*,? and (?:the )?(\ue000))?|"
        r"(?:(?:in|during|over) the (?:[^\s,;.]+ )?(?:months|weeks)|(?:in|for|during|over) the (?:[^\s,;.]+ )?(?:year|quarter|half(?:-year)?)) to (?:the )?(\ue000)"
    ),
    placing=r"at|in|during|before|alongside",
    wholes=(
        r"\w+(?:tion|sion|ment|ing|age|al|ery|over|off|ance|ence)s?|works?|repairs?|rest|last|remainder|bulk|whole|all|text|cop(?:y|ies)|versions?|sets?|batch(?:es)?|sales?|purchases?|transfers?|releases?|closures?|starts?|"
        r"ends?|sums?|amounts?|balance|principal|price|costs?|coupons?|interest|tax|fees?|fines?|rent|debts?|parts?|half|number|team|staff|members?|owners?|group|association|compan(?:y|ies)|council|conditions?|terms?|requirements?|obligations?|promises?|pledges?|tasks?|targets?"
    ),
    clause_openers=frozenset("before until till when once after".split()),
    others=frozenset("that those".split()),
    it=frozenset("it this that them these those".split()),
    them=frozenset("them these those".split()),
    plural=("rs", "ns", "ts", "ds", "ks", "ps", "gs", "ms", "ls", "es", "ys", "ws", "data"),
    verb_of_one=r"is|was|has|does|\w+[^su\W]s",
    verb_of_many=r"are|were|have|do|(?:expire|lapse|end|mature|fall|run|come|go|begin|start|open|close|take|last|remain|stay|become|continue)",
    agreed=frozenset("deal agreement arrangement pact accord transaction".split()),
    upkeep=frozenset(
        "security critical fix fixes patch patches update updates support maintenance life service".split()
    ),
    works=frozenset("work works project job".split()),
    amounts=_AMOUNTS,
    states=frozenset(("status", "progress")),
    bare=frozenset(
        (
            "deadline ultimatum date cut-off cutoff limit closing completion expiry expiration vote voting ballot payment target goal opening reopening launch start end "
            "finish term period result results outcome decision ruling announcement move change changes process handover delivery release publication"
        ).split()
    ),
    own=frozenset(
        "own final last new next first second third fourth due original initial previous old current self-imposed".split()
    ),
    causes=frozenset({"due to", "because of", "owing to", "thanks to", "following", "amid", "despite", "given"}),
    hollow=frozenset(
        "respect regard regards accordance connection relation behalf lieu basis welcome i.e e.g i.e. e.g.".split()
    )
    | {"popular demand"},
    grounds=frozenset("under notwithstanding pursuant subject accordance per following".split()),
    days=frozenset(
        (
            "monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow yesterday eve "
            "day days week weeks weekend month months quarter quarters half year years morning evening night a.m. p.m."
        ).split()
    ),
)
