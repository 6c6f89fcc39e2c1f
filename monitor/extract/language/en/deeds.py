"""English words for deeds that texts announce and then report, sorted by what is done."""

from monitor.extract.language.deeds import Deed, Occasion

_NOW = r"(?:(?:is|are|has been|have been) (?:(?:now|finally|at last|all|already|also|once more|again|back) )*)"
_WELL = r"(?:(?:(?:very|really|so|quite|pretty|extremely|remarkably) )?(?:smoothly|well|fine|brilliantly|perfectly|splendidly|peacefully)|without (?:an? |any )?(?:hitch|incidents?|problems?|trouble)|(?:according )?to plan)"
_MANY = r"(?:an? |some |around |about |over |nearly |almost |more than |close to |just |record |big |huge |large |good ){0,3}"

DEEDS = (
    Deed(
        "open",
        told=rf"(?:re-?)?opened|inaugurated|cut the ribbon|(?:came|went|entered|put|brought) (?:back )?into (?:operation|service|use)|entered service|returned to service|took (?:its|their|the) first (?:passengers|guests|visitors|pupils|patients|orders)|{_NOW}open(?! (?:about|to)\b)|threw open",
        awaited=r"(?:re-?)?open(?:s|ing)?|be (?:\w+ )?(?:re-?)?opened|inaugurat(?:e|es|ion)|(?:come|go|enter|put) into (?:operation|service|use)|(?:return|back) (?:to|in(?:to)?) service|in operation|operational|enter service|take (?:its|their|the) first \w+",
        itself=True,
    ),
    Deed(
        "reopen",
        told=rf"re-?opened(?! (?:to (?:one-way|local|residents|buses|emergency|pedestrians|single)|in one direction)\b)|{_NOW}(?:fully )?(?:re-?open(?:ed)?|open again)",
        awaited=r"(?:closed|shut|closures?)(?= (?:[^\s,;.]+ ){0,8}?(?:from|until|till|to|between|through|ends?|lifted)\b| \ue000)",
        itself=True,
    ),
    Deed(
        "publish",
        told=rf"published|released|issued|shipped|put out|brought out|put online|rolled out|unveiled|{_NOW}(?:published|released)|made (?:it |them )?(?:available|public)",
        awaited=r"(?:report|present|announce|share) (?:\S+ ){0,3}?(?:data|results|findings|figures)|read-?out|publish(?:es|ing)?|publication|released?|releases|releasing|issued?|issues|ships?|put out|bring out|put online|roll(?:s|ed)? out|rollout|unveil(?:s|ed|ing)?|(?:be|becomes?|made?) (?:\w+ )?(?:available|public|online|live|published|released)|come out|go (?:live|on sale|online)|available|out",
    ),
    Deed(
        "publish",
        told=rf"{_NOW}(?:out(?! of\b)|available|online|live)|came out|went (?:live|on sale|online)",
        itself=True,
    ),
    Deed(
        "hand in",
        told=r"submitted|handed (?:in|over)|(?:handed|turned|sent|gave)(?= (?:\S+ ){1,5}?(?:in|over|off)\b)|turned in|arrived|lodged|filed(?! (?:for|a|an|suit|against)\b)|presented|delivered|took (?:delivery|possession) of|sent (?:in|off|over)|tabled|laid before|completed|finished|concluded|wound up|gave (?:in|its report|their report|his report|her report)|put in|reported (?:back|to)|published|released|issued",
        awaited=r"submit(?:s|ted|ting)?|submission|(?:must|should|shall|have to)(?: now)? (?:reach|be received|be with)|hand(?:s|ed|ing)? (?:in|over)|turn(?:s|ed|ing)? in|lodg(?:e|es|ed|ing)|fil(?:e|es|ed|ing)|present(?:s|ed|ing|ation)?|deliver(?:s|ed|ing|y)?|send(?:s|ing)?(?: (?:in|off|over))?|sent|tabl(?:e|es|ed|ing)|(?:to|must|shall|will|should) report|reporting|put in|report back|produce|provide|supply|return|due(?! (?:to|back)\b)",
    ),
    Deed(
        "hand in",
        told=rf"(?<!be )(?:attached|enclosed)(?! to\b)|(?:went|gone) in(?=[.,;!]|$| (?:on|at|in|by|with|yesterday|today|last|this|just|before|ahead)\b| \ue000)|{_NOW}in(?=[.,;!]|$| (?:on time|in time|with)\b)|got(?= (?:the|our|my|their|his|her) (?:\S+ ){{1,5}}?in\b(?! (?:time|order|place|shape|hand)\b))",
        awaited=r"(?:be|go) in(?! (?:force|effect|place|use|operation|line|touch|charge)\b)",
        itself=True,
    ),
    Deed(
        "launch",
        told=r"launched|lifted off|blasted off|took off|soared|rose from|roared|was (?:carried|sent|shot|hurled) into|reached orbit|left (?:its|the) (?:pad|launch pad)",
        awaited=r"launch(?:es|ing)?|be (?:\w+ )?launched|lift(?:s|ing)? off|lift-?off|blast(?:s|ing)? off|take(?:s)? off|take-?off|fly|flight",
        itself=True,
    ),
    Deed(
        "take effect",
        told=rf"imposed|introduced(?! (?:in|to|as|a|an)\b)|took effect|takes effect|t(?:aken|ook) force|(?:came|went|entered|gone|come) into (?:effect|force)|entered into force|brought in|kicked in|{_NOW}in (?:effect|force|place)|{_NOW}law|slapped|clapped|put in place|became law|began to apply|applied from|started to apply",
        awaited=r"impos(?:e|es|ed|ing|ition)|introduc(?:e|es|ed|tion)|tak(?:e|es|ing) effect|(?:com(?:e|es|ing)|go|goes|enter|enters|put|puts) (?:in|into|in to) (?:effect|force|place)|entry into force|effective|brought in|bring in|kick in|appl(?:y|ies)|slap|slapped|becomes? law|in force|start",
        itself=True,
    ),
    Deed(
        "strike",
        told=r"walked out|struck|downed tools|went on strike|began (?:their|a|an|the) (?:\S+ ){0,3}?(?:strike|walkout|stoppage)|(?:have|has) been on strike|(?:are|is) (?:now )?on strike|stopped work|left their (?:posts|desks|machines|jobs)|took to the picket lines?|strike (?:began|started|got under way)",
        awaited=r"walk(?:s|ing)? (?:out|off)|walkout|strikes?|striking|down tools|stop(?:page)?s?(?: work)?|industrial action",
        itself=True,
    ),
    Deed(
        "complete",
        told=rf"completed|finished|concluded|finali[sz]ed|wrapped up|wound up|sealed|went through|{_NOW}(?:complete|finished|done|through)|merged|became one",
        awaited=r"complet(?:e|es|ed|ing|ion)|finish(?:es|ed|ing)?|conclud(?:e|es|ed)|conclusion|finali[sz](?:e|es|ed|ing)|wrap(?:ped)? up|wind up|go through|merge[rs]?|clos(?:e|es|ing)(?= (?:of )?(?:the|its|their|this|that) (?:deal|transaction|merger|acquisition|takeover|purchase|sale|combination))",
        itself=True,
    ),
    Deed(
        "install",
        told=rf"installed|connected|fitted|built|laid|erected|repaired|restored|fixed|replaced|{_NOW}(?:working|running|fixed|repaired|restored)|up and running",
        awaited=r"install(?:s|ed|ing|ation)?|connect(?:s|ed)?|fit(?:s|ted)?|buil[dt]|lay|laid|erect(?:ed)?|repair(?:s|ed)?|restor(?:e|es|ed|ation)|fix(?:es|ed)?|replac(?:e|es|ed|ement)|work(?:s|ing)?|run(?:s|ning)?",
    ),
    Deed(
        "restart",
        told=r"restarted|resumed|started up|(?:came|went|brought|is|are|was|were|been) back (?:online|on line|on stream|in (?:service|use|operation|production)|into (?:service|use|operation))",
        awaited=r"restart(?:s|ing)?|be (?:\w+ )?(?:restarted|resumed)|resum(?:es?|ing|ption)|start(?:s|ing)?(?: |-)?up|back (?:online|on line|on stream|in (?:service|use|operation|production))",
        itself=True,
    ),
    Deed(
        "look over",
        told=r"reviewed|audited|inspected|examined|surveyed",
        awaited=r"review(?:s|ing)?|audit(?:s|ing)?|inspect(?:s|ing|ion)?|examin(?:es?|ing|ation)|survey(?:s|ing)?|be (?:\w+ )?(?:reviewed|audited|inspected|examined|surveyed)",
    ),
    Deed(
        "do up",
        told=r"renovated|refurbished|resurfaced|upgraded|rebuilt|dredged|cleaned|demolished|dismantled|pulled down|torn down|cleared",
        awaited=r"renovat(?:es?|ing|ion)|refurbish(?:es|ing|ment)?|resurfac(?:es?|ing)|upgrad(?:es?|ing)|rebuild(?:s|ing)?|dredg(?:es?|ing)|clean(?:s|ing)?(?!-)|demoli(?:sh|shes|shing|tion)|dismantl(?:es?|ing)|clear(?:s|ing|ance)?|be (?:\w+ )?(?:renovated|refurbished|resurfaced|upgraded|rebuilt|dredged|cleaned|demolished|dismantled|cleared)",
    ),
    Deed(
        "trial",
        told=r"went on trial|heard|appeared in (?:court|the dock)|stood trial|took the stand|pleaded|faced (?:the )?(?:judge|court|jury)|trial (?:\S+ ){0,6}?(?:began|opened|started|got under way)",
        awaited=r"trial|go(?:es)? on trial|stand trial|appear(?:s|ance)?|hearing|be tried|plead",
        itself=True,
    ),
    Deed(
        "pay",
        told=r"paid(?! (?:tribute|attention|heed|homage|lip service|a visit|their respects|for))|repaid|redeemed|settled|transferred|wired|remitted|money (?:\S+ ){0,4}?arrived|payment (?:\S+ ){0,4}?(?:arrived|went out|was received)|handed over",
        awaited=r"pay(?:s|ing|ment|ments|out)?|paid|repay(?:s|ing|ment)?|repaid|redeem(?:s|ed)?|redemption|settl(?:e|es|ed|ement)|transfer(?:s|red)?|remit|owes?|due",
    ),
    Deed(
        "vote",
        told=r"voted|passed|adopted|approved|enacted|ratified|went to the polls|cast (?:their|its) (?:votes?|ballots?)|held (?:an?|its|the|their) (?:\S+ ){0,2}?(?:elections?|vote|referendum|ballot|poll)|elected|chose|won(?! (?:over|back|support|praise|applause|approval|time|an?)\b)|voting(?= (?:in|for|on) (?:[^\s,;.]+ ){1,6}?(?:began|opened|started|got under way|ended|closed|took place))|polls (?:opened|closed|have closed)",
        awaited=r"votes?|voted|voting|pass(?:es|age)?|adopt(?:s|ion)?|approv(?:e|es|al)|enact(?:s|ment)?|ratif(?:y|ies|ication)|elections?|polls?|ballots?|referendum|elect",
    ),
    Deed(
        "decide",
        told=r"approved|cleared|granted|refused|denied|turned down|rejected|declined|ruled(?: (?:on|in|against|for))?|decided(?: (?:on|against|for))?|upheld|overturned",
        awaited=r"decid(?:e|es|ed)|decisions?|ruling|rules?(?: on)|verdict",
    ),
    Deed(
        "reject",
        told=r"rejected|threw out|voted down",
        awaited=r"votes?|voted|voting|ballots?|referendum",
    ),
    Deed(
        "meet",
        told=r"met(?! (?:with|its|their|his|her|the (?:target|deadline|press|conditions?))\b)|convened|gathered|sat down|assembled|held (?:\S+ ){0,5}?(?:talks|meeting|meetings|summit|session|conference|hearing|negotiations)|(?:talks|meeting|summit|session|conference|hearing) (?:\S+ ){0,5}?(?:began|opened|started|got under way|took place|was held|were held|ended)|took place|(?:was|were) held(?! (?:up|back|over|off|to|hostage|in (?:place|custody|check))\b)",
        awaited=r"meet(?:s|ing|ings)?|conven(?:e|es|ed)|gather(?:s|ing)?|sit(?:s)? down|assembl[ey]|h[eo]ld|talks|summit|session|conference|hearing|take(?:s)? place|negotiations",
        itself=True,
    ),
    Deed(
        "meet",
        told=rf"went (?:off )?{_WELL}|passed off {_WELL}|(?:was|were|proved) an? (?:\w+ ){{0,2}}?success|(?:drew|attracted) {_MANY}(?:crowds?|visitors|people|\d)|raised {_MANY}[£$€₹]?\d[\d,.]*|(?:was|were) (?:\w+ )?attended",
        itself=True,
    ),
    Deed(
        "meet",
        told=r"held(?! (?:up|back|over|off|on|out|to|hostage|that|captive|accountable|responsible|talks with)\b)|(?:(?<=who )|(?<=people )|(?<=visitors )|(?<=residents )|(?<=families )|(?<=guests ))(?:came(?: along| out)? to|attended|joined us (?:at|for)|turned (?:up|out) (?:to|for|at)|took part in)",
    ),
    Deed(
        "execute",
        told=r"executed(?! (?:an?|the|its|their|his|her) )|put to death|hanged|shot by firing squad|died (?:by|in) (?:the )?(?:lethal injection|electric chair|gas chamber)",
        awaited=r"execut(?:ion|ed)|put to death|hang(?:ing|ed)?|die by (?:lethal injection|hanging)|lethal injection",
    ),
    Deed(
        "free",
        told=rf"freed|released|set free|let go|walked free|handed over(?! to an?(?:other)?\b)|{_NOW}(?:free|at liberty|home)|were reunited|came home|swapped|exchanged",
        awaited=r"free(?:s|d)?|releas(?:e|es|ed|ing)|set free|let go|hand(?:s|ed)? over|swap(?:s|ped)?|exchange(?:d|s)?",
        itself=True,
    ),
    Deed(
        "leave",
        told=r"(?<!was )(?<!were )(?<!been )left|withdrew|withdrawn|pulled out|departed|moved out|marched out|sailed (?:away|home)|quit|crossed (?:the border|back)|went home|evacuated|vacated|cleared out|gone",
        awaited=r"leav(?:e|es|ing)|withdr(?:aw|aws|awal|awn)|pull(?:s|ed)? (?:out|back)|pull-?out|depart(?:s|ure)?|move(?:s)? out|quit|go home|evacuat(?:e|ion)|vacat(?:e|es)",
        itself=True,
    ),
    Deed(
        "shut",
        told=rf"closed(?! to (?:the )?(?:visitors|press|public|reporters))|shut(?: down)?|(?:switched|turned|shut|pulled)(?= (?:\S+ ){{1,4}}?(?:off|down)\b)|switched off|turned off|shuttered|retired|decommissioned|wound down|pulled the plug|halted|ended|{_NOW}(?:closed|shut(?: down)?|off|gone|offline)|removed|returns? 4\d\d",
        awaited=r"clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?(?: down)?|shut-?down|switch(?:es|ed)? off|turn(?:s|ed)? off|retir(?:e|es|ed|ement)|decommission(?:s|ed|ing)?|cease(?:s|d)?|halt(?:s|ed)?|end(?:s|ed)?(?= production| service| operations| support)|sunset|removed?|removal|stop(?:s|ped)?",
        over=True,
    ),
    Deed(
        "shut",
        told=r"fell silent|went dark|stopped (?:production|working|accepting|serving)|ceased (?:production|operations?|work|trading)",
        itself=True,
    ),
    Deed(
        "raise",
        told=r"rose|went up|increased|raised|put up|climbed",
        awaited=r"ris(?:e|es|ing)|go(?:es)? up|increas(?:e|es|ed)|rais(?:e|es|ed)|put up",
        itself=True,
    ),
    Deed(
        "lower",
        told=r"lowered|cut|fell(?! silent)|went down|reduced",
        awaited=r"lower(?:s|ed)?|cut(?:s)?|fall(?:s)?|go(?:es)? down|reduc(?:e|es|ed|tion)",
        itself=True,
    ),
    Deed(
        "sign",
        told=r"signed|inked|put (?:its|their|his|her) (?:names?|signatures?) to|countersigned|ratified",
        awaited=r"sign(?:s|ed|ing|ature)?|countersign(?:s|ed)?|ratif(?:y|ies|ied|ication)",
    ),
    Deed(
        "begin",
        told=rf"{_NOW}live|began|begun|started|kicked off|got under way|commenced|went (?:ahead|into)|set (?:off|out)|{_NOW}under ?way|took over|took (?:up|office)|was sworn in",
        awaited=r"beg[iu]n(?:s|ning)?|starts?|starting|kick(?:s)? off|kick-?off|get(?:s)? under way|commenc(?:e|es|ement)|go ahead|set (?:off|out)|take(?:s)? (?:over|up|office)|be sworn in|inaugurated",
        itself=True,
    ),
    Deed(
        "arrive",
        told=r"arrived|landed|touched down|docked|reached (?:the|its|their|port|orbit)|came in|got (?:in|here|there)",
        awaited=r"arriv(?:e|es|al|ing)|land(?:s|ing)?|touch(?:es)? down|touchdown|dock(?:s|ing)?|reach(?:es)?|deliver(?:ed|y|ies)?|come in",
        itself=True,
    ),
    Deed(
        "announce",
        told=r"announced|named|revealed|disclosed|made public|made known|decided on|gave (?:out|notice of)|picked|chose|chosen",
        awaited=r"announc(?:e|es|ed|ement)|nam(?:e|es|ed)|reveal(?:s|ed)?|disclos(?:e|es|ed)|made (?:public|known)|decid(?:e|es|ed)|decision|pick(?:s|ed)?|choose",
    ),
    Deed(
        "expel",
        told=r"extradited|deported|expelled|handed over(?! to an?(?:other)?\b)|sent back|flown (?:home|back)|evicted",
        awaited=r"extradit(?:e|es|ed|ion)|deport(?:s|ed|ation)?|expel(?:s|led)?|expulsion|hand(?:s|ed)? over|sent back|evict(?:s|ed|ion)?",
    ),
    Deed(
        "sell",
        told=r"sold|auctioned|bought|acquired|took over|changed hands|went (?:to|for) ",
        awaited=r"sell(?:s|ing)?|sold|sale|auction(?:s|ed)?|buy(?:s|ing)?|acquir(?:e|es|ed)|acquisition|take(?:s)? over|takeover|change hands",
    ),
    Deed(
        "switch",
        told=r"switched (?:on|over)|switched to|moved (?:to|over)|migrated|turned on|cut over|changed over|went over to",
        awaited=r"switch(?:es|ed)? (?:on|over|to)|mov(?:e|es|ed|ing) (?:to|over)|migrat(?:e|es|ed|ion)|turn(?:s|ed)? on|cut over|cutover|change(?:s)? over|switchover|changeover",
        itself=True,
    ),
)
"""Sorts of deed: words that tell it as done, and words by which it is awaited."""

OCCASION = Occasion(
    at=frozenset({"at", "during"}),
    done=(
        r"(?:re-?)?elected|voted|approved|adopted|accepted|agreed|appointed|re-?appointed|chosen|chose|passed|carried|rejected|resolved|"
        r"presented|heard|announced|awarded|thanked|unveiled|won|beat|sang|played|performed|spoke|welcomed|discussed|signed|received|raised"
    ),
    others=r"(?:[^,;.]{0,30} )?(?:last|previous|earlier|next|another|other|first|second)\b|[^,;.]{0,30}\bin \ue000|(?:the )?(?:19|20)\d\d\b",
)
"""What is done at a meeting, a fete, a hearing."""
