"""English words before days that a text only mentions: nothing is due on them."""

from typing import Final

from monitor.extract.language.en.clause import TO, gap

_OPEN: Final = (
    r"(?! .*\b(?:beyond|past|expires?|expiry|lapses?|ends?|ending|deadline|due)\b)"
    + gap(10)
    + TO
    + r"(?<! on)(?<! on the)"
)
_SUGGESTED: Final = r"(?:proposal|plan|idea|amendment|motion|offer|suggestion|request|bid|call|attempt)s?"
_CAME_TO_NOTHING: Final = (
    r"(?:failed|fails|fell|got nowhere|came to nothing|(?:found|got|won|had|met with|attracted) (?:no|little|scant) (?:support|favou?r|backing|takers|seconder|majority|approval)|"
    r"(?:did not|didn['’]t) (?:carry|pass|succeed|get through|go through|find (?:a seconder|favou?r|support))|was talked (?:over|out)|"
    r"(?:was|were|has been|have been) (?:lost|defeated|rejected|withdrawn|voted down|turned down|not (?:put to|carried|adopted|agreed|approved|accepted|supported|seconded|pursued)|dropped|abandoned|"
    r"shelved|scrapped|ditched|given up))"
)
TALKED_DOWN: Final = rf"^\W*(?:\d+\W+)?(?:an?|the|one|another|his|her|our|their) (?:[^\s,;]+ ){{0,2}}?{_SUGGESTED} (?:to|of|that|for) [^;:]{{3,160}}? {_CAME_TO_NOTHING}\b(?![^.]*\b(?:instead|it was|they were|will now|is now)\b)"
"""A sentence that tells of what was only proposed that nothing came of it."""
_TURNED_DOWN: Final = r"(?:turned down|rejected|refused|threw out|voted down|vetoed)"
_AGE: Final = (
    r"(?:turn(?:s|ed|ing)?|(?:will|would) (?:turn|have turned)|(?:who|he|she)(?: (?:is|was)|(?: (?:will|would)|['’](?:ll|d)) (?:be|have been))) "
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|\d{1,2}|1[0-2]\d|a hundred)(?: years old)?"
    r"(?: (?:on|in|this|next|the|coming))*"
)
_CHILD: Final = r"(?:child(?:ren)?|sons?|daughters?|baby|babies|pupils?|applicants?|you|they)"
_YOUNG: Final = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|\d{1,2})(?: (?:years old|or over|or older))?"
_BEYOND: Final = r"(?! .*\b(?:deadline|due|before|ahead of|beyond|past|until|after|by|expires?|ends?)\b)"
_WISHED: Final = r"(?:be held|take place|happen|start|begin|end|open|re-?open|close|shut|expire|lapse|stop|be lifted|be moved|fall|come into force|take effect)"
_HELD: Final = r"(?:be held|take place|happen|start|begin|open|re-?open)"
_ON: Final = r" (?:on|in|at|from|as early as)(?: the| early| late| mid)*"
_LEADS: Final = (
    _AGE,
    r"(?:birthday|birthdays|name day)(?: (?:is|was|falls|fell|will be))?(?: on| in)?",
    r"(?:there (?:will be|is|are)|^\W*|[.:;] ) ?no (?:\w+ )?(?:meetings?|rehearsals?|lessons?|class(?:es)?|training|practice|sessions?|performances?|services?|club)(?: this week)?(?: on| in)(?: the)?",
    r"(?:i|we|he|she|they|people|few|many|all)(?: (?:still|well|all|both))? (?:remember|recall)(?:s|ed)?(?: the)?",
    r"(?:some|others|many|people|a few) (?:\w+ly )?(?:speak|spoke|talk|talked|mutter|whisper)(?:ed)? (?:of|about)(?: (?:early|late))*",
    rf"{_SUGGESTED} (?:which |that )?(?:\S+ ){{0,3}}?{_TURNED_DOWN} "
    rf"(?:gave|offered|promised|would have|meant|contained|provided|set|was|included|had){gap(12)}(?: from)?{TO}",
    r"(?:letters?|e-?mails?|fax(?:es)?|memos?|telegrams?|corrigend(?:um|a)|circulars?|press releases?) (?:of|dated)(?: the)?",
    r"(?:nobody|no one|no-one|neither side)(?: (?:has|have|had))?(?: (?:yet|so far|ever|as yet))? agreed (?:to|on|upon)",
    r"as (?:we|it|they|i|he|she|(?:the|our|my) [\w-]+) (?:also |first |wrongly |mistakenly |had )*(?:wrote|written|said|announced|reported|printed|stated|told you|mentioned|informed you|noted|published|agreed|discussed)"
    r"(?: (?!(?:that|to)\b)[^\s,;.]+){0,2}(?: (?:in|on|of|at))(?: (?:the|our))?",
    rf"(?:there (?:is|was|has been|had been)|amid) (?:some |much |also |again )?(?:talk|speculation|rumou?rs?|gossip|chatter) (?:of|about|that){_OPEN}",
    r"(?:years?|decades?|months?) ago,? (?:on|in)(?: the)?",
    r"within \ue000\ue001* (?:of|after|from|following)(?: the)?",
    r"(?:i|we)(?:['’]d| would)(?: (?:rather|much|also|still|personally))? (?:vote|plump|opt|go|argue|push) for(?: the)?",
    rf"(?:i|we)(?:['’]d| would)(?: \w+ly| much| also| still)? (?:like|love|prefer) to(?! (?:see|welcome|have|meet|invite|offer) you\b){gap(5)}{_ON}",
    r"for (?:most|much|part|all|the whole|the best part|the better part) of(?: the)?",
    r"(?:for|to|of) (?:(?!(?:the|this|that|our)\b)[a-z-]+ ){1,3}?(?:that|which) (?:starts?|begins?|started|began|(?:is|are|was|were) (?:made|bought|sold|issued|ordered|placed|taken out|dated))(?: on or)? (?:after|before|from)(?: the)?",
)

IDLE: Final = "|".join(_LEADS)
"""Words that end directly before such a day."""
_STAMP: Final = (
    r"^\W*(?:(?:this |the )?(?:page|site|document|article|notice|content|information|text|list|calendar|web ?page|website|item|post|entry|original item) (?:(?:was|is) )?)?"
    r"(?:update|(?:(?:date|last|first|originally) )*(?:(?:updated?|modified|posted|published|created)(?: date)?|revised|reviewed|(?<=last )(?:review|revision|edit|changes?|checked)|edited|changed)|(?:page )?date of last (?:review|revision|update))"
)
"""What opens a line that only says when a text was written or changed."""
_ANY_DAY: Final = r"(?:the |these |those |this |that |an? |any |either |such |its |your )?(?:(?:due|closing|submission|application|payment|filing|last|final|first) )?(?:dates?|deadlines?|days?)"
_WORDS: Final = r"(?:(?!(?:that|which|who|due|ending|expiring|ends|expires|deadline)\b)[^\s,;.]+ )"
_HAPPENED: Final = (
    r"(?:attacks?|bomb(?:ing|blast)s?|blasts?|explosions?|shootings?|killings?|murders?|crash(?:es)?|collisions?|accidents?|incidents?|earthquakes?|quakes?|storms?|floods?|fires?|"
    r"riots?|clashes|violence|raids?|outages?|defeats?|loss(?:es)?|wins?|victor(?:y|ies)|revelations?|resignations?|failures?|coup)"
)
_DISPUTED: Final = r"(?:challeng|contest|disput|annul|appeal(?:ing|ed)? against|overturn|reject|accept|recogni[sz]|conced|question|investigat|review|analy[sz]|protest|rue|celebrat|mourn)\w*"
IDLE_DAYS: Final = (
    r"\bif (?:[^\s,;.\ue000]+ ){1,6}?(?:falls?|lands?) on (?:an? )?[^.;\ue000]*(\ue000)\ue001*(?:[^.;\ue000]*(\ue000)\ue001*)?(?:[^.;\ue000]*(\ue000)\ue001*)?(?:[^.;\ue000]*(\ue000)\ue001*)?|"
    r"\b(?:work(?:s|ed|ing)?|negotiat(?:e|es|ed|ing)|talk(?:s|ed|ing)?|bargain(?:s|ed|ing)?|met|meet(?:ing)?) (?:night and day|day and night|(?:a)?round the clock|through the night|all night)(?: long)? (?:until|till|into|through)(?: the)? (\ue000)|"
    rf"(\ue000)\ue001*['’]s (?:[^\s,;.]+ ){{0,2}}?{_HAPPENED}(?=[.,;:!?]|$| (?:on|in|at|of|by|to|against|and|that|which|with|for|from)\b)|"
    rf"\b{_DISPUTED} (?:the |its |their )?(?:[^\s,;.]+ )?(?:outcomes?|results?|conduct|fairness|legality|validity|legitimacy|winners?|count) (?:of|in) (\ue000)\ue001*['’]s|"
    rf"\b{_DISPUTED} (?:against )?(\ue000)\ue001*['’]s (?:[^\s,;.]+ ){{0,2}}?(?:decisions?|rulings?|verdicts?|judge?ments?|results?|announcements?)\b|"
    rf"{_CHILD}(?: who)? (?:(?:will|would) (?:be|turn)|is|are|turns?)(?: (?:over|under|at least|still))? {_YOUNG}(?: (?:on|in|by|before|this|next|the))* (\ue000)|"
    rf"{_STAMP}(?: on| at)? ?[,:]?(?: on| at)? (\ue000)|"
    rf"(?<=[,\"”’']) (?:the |an? |its |his |her |their |our )?(?:(?!(?:that|which|who|if|but)\b)[^\s,;.]+ ){{1,6}}?(?:said|announced|reported|confirmed|wrote|tweeted|told [^\s,;.]+)(?: late| early)? (\ue000)\ue001*(?: (?:morning|afternoon|evening|night))?(?=\W*\Z|[.;]| (?:in|at|during|after|following) (?:an?|the|its|his|her)\b)|"
    rf"\b(?:if|when|whenever|where|should) {_ANY_DAY} falls? (?:on|over) (?:an? |the )?(?:(?:public|federal|bank|legal) )?(?:\ue000\ue001*|weekend|holiday|non-?\w+ day)[^.;\ue000]{{0,120}}?(\ue000)(?:[^.;]{{0,80}}?(\ue000))?|"
    r"\b(?:first|second|third|fourth|last) (\ue000)\ue001* (?:after|following) (?:(\ue000)|(?:the )?(?:end|close) of (?:the|each|every) (?:calendar |fiscal )?(?:month|quarter|year|term)\b)|"
    r"(?<!not )(?<!never )(?:approved|decided|agreed|voted|resolved)(?: on)? (\ue000)\ue001* to(?! (?:the )?\ue000)|"
    r"^\W*(?:completed|resolved|investigating|identified|in progress)(?: [–—-] | \()(\ue000)|"
    r"(?:invoices|bills)\b(?:(?!this\b|these\b)[^.;]){0,80}?\b(?:payable|paid|due|settled) (?:with)?in (\ue000)|"
    rf"(?<!not )offered to (?:continue|stay|remain|keep|go on|carry on|run|serve|extend|prolong|renew){gap(10)} (?:until|till|through|to) (?:the )?(\ue000)|"
    r"(?<![a-z0-9\ue001] )under the (?:old|previous|former|earlier) (?:rules?|laws?|system|regulations?|regime|practice|custom|code),?"
    rf"{gap(6)} (?:had|was|were|could|would have){gap(8)}(?: (?:until|till|up to))?{TO} (\ue000)|"
    rf"\A\W*will (?:the|this|that|its|their|his|her|an?|it|they){_BEYOND} (?:(?!(?:that|which|who)\b)[^\s,;.?]+ ){{0,4}}?{_HELD} (?:on|in) (?:the )?(\ue000)\ue001*\?\W*\Z|"
    rf"\A\W*(?:suppose|imagine|assume|let us say)(?: that)? an? (?:[^\s,;.:]+ ){{2,8}}?(?:on|in|at|by|until|from) (?:the )?(\ue000)|"
    rf"\A\W*for (?:example|instance),? an? {_WORDS}{{1,8}}?would {_WORDS}{{1,4}}?(?:on|in|at|by|until|from) (?:the )?(\ue000)|"
    rf"if (?:[^\s,;.]+ ){{1,4}}?were (?:on |in )?(?:the )?(\ue000)|(\ue000)\ue001* (?:was|were|has been) never (?:discussed|mentioned|planned|agreed|considered|intended)|"
    rf"(?:critics|opponents|campaigners|protesters) (?:want|would like|would prefer)(?: (?!to\b)[^\s,;:]+){{1,6}} to {_WISHED}{gap(4)}{_ON} (\ue000)|"
    r"(?:asked|asks|asking|wondered?|wonders|want(?:s|ed)? to know) (?:whether|if) (?:the|its|their) (?:deadline|date|limit|last day) (?:is|was|were|would be|will be)(?: really)?(?: on)? (\ue000)\ue001*\W*\Z|"
    rf"propos(?:es?|ed) (\ue000)\ue001* as (?:the|an?|its) (?:new )?(?:date|day|start)|"
    rf"in an? (?:typical|normal|average|ordinary) year,?{gap(8)}{TO} (\ue000)|"
    rf"(?:usually|typically|traditionally|ordinarily|as a rule)(?!.*\b(?:due|deadline|must|payable|expires?|lapses?|ends?|valid)\b){gap(8)}{TO} (\ue000)|"
    rf"{_SUGGESTED} (?:to|of|that) (?!(?:scrap|cancel|call|drop|lift|delay|postpone|put|avoid|stop|block|defer|skip|boycott|halt|suspend|repeal|meet|keep|end)\b)"
    rf"{_WORDS}{{1,10}}?(?:on|in|to|until|till) (?:the )?(\ue000)\ue001*(?: [^\s,;.]+){{0,6}}? {_CAME_TO_NOTHING}|"
    rf"{_SUGGESTED} (?:to|of|that) {_WORDS}{{1,10}}?from (?:the )?\ue000\ue001* (?:to|until|till) (?:the )?(\ue000)\ue001*(?: [^\s,;.]+){{0,6}}? {_CAME_TO_NOTHING}|"
    rf"\b(?:moved|motion|moves)(?: \([^()]{{2,40}}\))?(?: by [^,;:]{{3,60}},?)?(?: seconded by [^,;:]{{3,60}},)?:? to {_WORDS}{{1,10}}?(?:from (?:the )?\ue000\ue001* )?(?:to|until|till|on) (?:the )?(\ue000)\ue001*[^.]{{0,80}}?"
    r"\b(?:failed|fails|lost|died|defeated|not carried|withdrawn|no second(?:er)?|rejected|voted down)\b|"
    rf"(?:claims?|rumou?rs?|reports?|stor(?:y|ies)|posts?) that {_WORDS}{{1,12}}?(?:on|in|from|to|until|till) (?:the )?(\ue000)\ue001* "
    r"(?:is|are|was|were|proved|turned out)(?: to be)? (?:\w+ly )?(?:false|untrue|made up|invented|wrong|baseless|unfounded|an? hoax|nonsense|fake)"
)
"""Such days, as groups, within their sentence."""
IDLE_HOURS: Final = (
    r"(\ue000)\ue001* (?:(?:on|at|during) )?(?:the )?(?:(?:week|school |working |work)days|weekends|bank holidays)\b|"
    r"\b(?:during|throughout|in) (?:the |our )?(?:[\w-]+ ){0,2}?(?:period|season|holidays|festival|summer|winter|term|market|fair)\b[^.;]{0,40}? (?:stays?|be|is|are|remains?) open (?:until|till|to) (\ue000)"
)
"""The time of day up to which something is open on days that come again, or for a while."""
