"""English words that take a change back, or leave a decision on it open, in what follows on it."""

from monitor.extract.language.taking_back import TakingBack

_REPORTS = r"(?:reports?|rumou?rs?|stor(?:y|ies)|posts?|suggestions?|accounts?|speculation|talk)"
_TOLD = r"(?:reports?|claims?|stor(?:y|ies)|posts?|messages?|rumou?rs?|notices?|letters?|e-?mails?|leaflets?|tweets?|announcements?|statements?|entr(?:y|ies)|headlines?|suggestions?)"
_FALSE = (
    r"(?:(?:simply|quite|plainly|entirely|completely|just) )?(?:false|untrue|wrong|fake|baseless|unfounded|incorrect|inaccurate|mistaken|premature|invented|nonsense|not (?:so|true|correct|right|the case)|"
    r"an? (?:\w+ )?(?:hoax|lie|joke|spoof|prank|fake|rumou?r|fabrication|invention|misprint|misunderstanding|misreading)|an? (?:(?:display|printing|printer['’]s|clerical|typing|typographical|reporting|copying|data|software|editing) )(?:error|mistake|slip|fault|bug)|an? (?:test|drill|draft|placeholder)(?: (?:message|alert|post|page|notice|version|e-?mail|entry))?(?= ?[.,;:!?–—]|$))"
)
_BE = r"(?:is|are|was|were|has been|have been|had been|turned out to be|proved(?: to be)?)"
_MOVE = r"(?:extensions?|renewals?|prolongations?|postponements?|reprieves?|deferrals?|delays?)"
_WILL = r"(?<!to )(?<!not )(?<!never )(?<!could )(?<!would )(?<!might )(?<!may )(?<!will )(?<!can )(?<!should )"
_UNDO = r"(?:annulled|revoked|reversed|overturned|quashed|rescinded|voided|nullified|cancelled|canceled|withdrawn|scrapped|struck down|set aside|thrown out|blocked|vetoed|suspended|undone)"
_WHO = (
    r"(?:(?:union |rank-and-file |party |board )?members|shareholders|stockholders|voters|creditors|bondholders|delegates|lawmakers|legislators|ministers|"
    r"(?:the|its|both) (?:full |whole |city |town |county |upper |lower |state |federal |other |second )*(?:council|senate|assembly|parliament|congress|board|house|chamber|plenary|cabinet|membership|knesset|bundestag|duma|lords|commons))"
)
_ON = r"(?= (?:on|next|later|in(?! favou?r)|tomorrow|this|to)\b| \d| ?[.,;]|$)"
_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)? \w+|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2}(?:st|nd|rd|th)?)?)(?:,? \d{4})?"
_WHEN = rf"(?: (?:tomorrow|later|soon|again|first|(?:this|next) (?:week|month|year|spring|summer|autumn|fall|winter|{_DAY})|(?:on |in |by )?(?:early |late )?{_DAY}))*+"
_NAMED = r"((?:(?!(?:before|by|in|at|until|after|when|if|as|and|but|or|with|from|while|so|to|than)\b)[\w'’-]+ ?){1,6})"
_REFERS = rf"(?:it|them|this|that|these|those|{_MOVE}|deals?|decisions?|moves?|measures?|bills?|agreements?|contracts?|proposals?|texts?|motions?|matters?|changes?|terms|orders?|laws?|accords?|pacts?|documents?|drafts?|dates?|plans?)"
_AFTER = "".join(
    f"(?<!{each} )"
    for each in ("no", "earlier", "previous", "first", "another", "after the", "once the", "before the", "until the")
)
_APPROVE = r"(?:approve|vote|sign|ratify|adopt|confirm|consent|endorse|assent|say yes|give (?:its|their) (?:consent|approval|assent|blessing)|be (?:approved|signed|ratified|adopted|confirmed|endorsed|passed|countersigned))"

TAKING_BACK = TakingBack(
    move=_MOVE,
    at_once=(
        r"(?:it|he|she|they|there|we)(?: (?:did|has|have|had|was|were|is|are|does|do) not|(?: )?(?:did|has|have|had|was|were|is|are|does|do)n['’]t)(?= ?[.!;:–—]|$)|"
        rf"(?:that|this|it)(?:['’]s| (?:is|was)) {_FALSE}|(?:that|this|it) (?:isn|wasn)['’]t (?:so|true|right|the case)|not (?:so|true|yet|at all)(?= ?[.,:;!–—]|$)|no ?[.!]?$|(?:wrong|false|untrue)(?= ?[.:!]|$)|"
        r"none of (?:it|this|that) (?:is|was) (?:true|so|correct)|no[,.] (?:it|they|he|she) (?:did|has|have|was|were|is|are)(?:n['’]t| not)(?: (?:been|so|true|the case|extended|renewed|postponed)\b)*(?= ?[.,;:!–—]|$)"
    ),
    denied=(
        rf"(?:den(?:y|ies|ied)|refut(?:es?|ed)|contradict(?:s|ed)) (?:it|this|(?:that|the|these|those|all|any|such|both|its|their) (?:\w+ )?{_TOLD})(?= ?[.,;:!–—]|$| (?:as|on|in a|at once|an hour|within|hours|days|later|outright|flatly|yesterday|and|when)\b)|"
        rf"(?:dismiss(?:es|ed)|reject(?:s|ed)|shot down|debunk(?:s|ed)) (?:it as|(?:that|the|these|those|all|any|such|both) {_REPORTS}(?= ?[.,;:!–—]|$| as\b| (?:that|of|about) [^.;]{{0,60}}?(?:{_MOVE}|extended|renewed|prolonged|postponed|delayed|put off)\b))|"
        rf"(?:call(?:s|ed)|calling|branded) (?:it|this|that|(?:the|those|these) {_TOLD}) {_FALSE}|"
        r"no such (?:\w+ )?(?:order|decision|extension|renewal|deal|agreement|vote|move|change|postponement|delay|announcement|ruling|step|arrangement)s? (?:(?:has|have|had|was|were) (?:ever |yet )?(?:been )?(?:made|taken|issued|signed|reached|agreed|given|granted|announced|passed)|exists?|existed)|"
        r"there (?:is|was|has been|had been|were) no (?:such |new )?(?:extension|renewal|postponement|prolongation|(?<=such )(?:order|decision|deal|agreement|vote))|"
        r"no (?:\w+ )?(?:resolution|order|decision|agreement|deal|extension|renewal|contract|decree|document|amendment|paper)s? (?:has|have|had|was|were) (?:(?:yet|ever|so far) )?(?:been )?(?:adopted|signed|made|taken|issued|reached|agreed|passed|announced|published|approved|granted)(?= ?[.,;:!?\"”'’–—]|$| yet\b| so far\b| at all\b| by (?:it|the)\b)|"
        r"(?:(?:corrected|contradicted) (?:itself|himself|herself|themselves|the record|that|this)|(?:did|does|could|would|has|have|had) not (?:yet )?(?:be )?(?:independently )?(?:confirm(?:ed)?|verif(?:y|ied))(?: (?:it|this|that|the (?:report|claim|news|extension|renewal|delay)s?))?(?= ?[.,;:!?–—]|$| (?:either|yet|so far)\b)|kn(?:ows?|ew) nothing (?:of|about) (?:it|this|that|any|such|an?)\b)|"
        r"nothing (?:has been|had been|was|is|has) (?:yet |ever )?(?:been )?(?:signed|agreed|decided)(?= ?[.,;:!?\"”'’–—]|$| yet\b| so far\b| at all\b)|"
        rf"(?:(?:that|those|these|both|such)(?: \w+)?|the|our|their) {_TOLD} (?:(?:(?:in|from|by) |(?:of|on|about) (?:it|this|that|yesterday|last \w+|{_DAY}|(?:(?:an?|the|this|its|our) )?(?:[\w-]+ )?(?:{_MOVE}|website|site|page|board|portal|account|feed|radio|television))(?= ))[^.,;]{{0,40}}? ?)?{_BE} {_FALSE}|"
        rf"(?:the|that|this|an?|our) {_TOLD} (?:was|were|had been|has been) (?:sent|published|posted|issued|printed|put out|circulated) (?:in error|by mistake|prematurely|too early)(?= ?[.,;:!–—]|$| (?:on|by|and|at|last|this|yesterday|earlier|in the)\b)|"
        rf"(?:retract(?:s|ed)|(?:withdrew|took back)(?! (?:its|his|her|their) (?:\w+ )?claims?\b)|deleted|apologi[sz]ed for) (?:the|its|that|his|her|their) (?:\w+ )?{_TOLD}|"
        rf"^[^.;]{{0,40}}[\"”’'],? {_BE} {_FALSE}|"
        r"which (?:(?!is\b|was\b|has\b)[\w'’]+ ){1,4}(?:disput(?:es|ed)|den(?:ies|ied|y)|contests?|contested|calls false)(?= ?[.,;:!–—]|$)|"
        rf"(?:said|says|insisted|insists) (?:it|that|this|(?:the|that) {_TOLD}) (?:is|was) {_FALSE}"
    ),
    undone=(
        rf"(?:set(?:s|ting)?|struck|strikes|throws?|threw|thrown) (?:the|that|this|his|her|its|their|both) (?:[\w-]+ ){{0,2}}?{_MOVE} (?:aside|down|out)|"
        rf"{_WILL}(?:{_UNDO[3:-1]}|withdrew|overrode|undid|threw out|sets aside|strikes down|revokes|annuls|quashes|vetoes|rescinds|overturns|reverses|blocks) (?:the|that|this|its|his|her|their|both) (?:[\w-]+ ){{0,2}}?{_MOVE}|"
        rf"{_AFTER}{_MOVE} (?:(?!(?:was|were|is|after|once|when|that)\b)[^.,;\s]+ ){{0,6}}?(?:was|were|has been|have been|had been|is) (?:(?:later|then|since|promptly|swiftly|again|now|itself) )*{_UNDO}|"
        rf"(?:the|that|this|its|their) (?:decision|order|vote|move|ruling) (?:was|were|has been|had been|is) (?:(?:later|then|since|promptly|swiftly|again|now|itself) )*{_UNDO}(?! to\b)|"
        rf"(?:has |have |had )?(?:since |then |later |promptly )*(?:changed (?:its|their|his|her) minds?(?! (?:about|on|over) (?!(?:(?:the|that|its|his|her|their) )?{_REFERS}\b))|back-?tracked|went back on (?:it|its|their|that|the)|thought better of it|reversed (?:course|itself|themselves|himself|herself)|(?:made|did|performed) (?:an? )?(?:abrupt |swift )?(?:u-turn|about-turn|volte-face))"
    ),
    undecided=(
        rf"(?<!had )(?:the )?(?:final|last) (?:say|word|decision) (?:rests|lies|is (?:with|up to|for|due|expected)|belongs|will)|ha(?:s|ve) the (?:final|last) (?:say|word)|"
        rf"(?:must|has to|have to|needs? to|is to|are to|has yet to|have yet to|is yet to|are yet to) (?:(?:still|now|also|first|itself|themselves|formally) )*{_APPROVE}|"
        rf"(?:still|yet) (?:to (?:be )?|needs? |awaits? |requires? )(?:\S+ ){{0,3}}?(?:approv\w+|ratif\w+|sign(?:ed|ature)|assent|consent|adopted|a vote)|"
        rf"{_WHO} (?:(?:will|are to|is to|then|still|both|must|have yet to|has yet to) )*(?:votes?{_ON}|debates?|take[s]? (?:up|it up|the \w+ up)|decides?|considers?(?= (?:it|the)\b)|acts? on)|"
        rf"(?:application|request|appeal|petition) (?:(?:for|to) (?:(?:an?|the|this|its|their) )?(?:[\w-]+ )?{_REFERS} (?:[^.;,]{{1,30}} )?)?(?:is|was|remains) (?:still )?(?:pending|under (?:review|consideration)|being (?:considered|processed|reviewed|examined)|before the \w+)|received an? (?:application|request)|"
        rf"{_WHO} (?:\S+ ){{0,2}}?(?:has|have) (?:not (?:yet )?(?:voted|signed|ratified|approved|acted|agreed|consented)|set no date for (?:\S+ ){{0,3}}?vote|yet to vote)|"
        r"set no date for (?:\S+ ){0,3}?vote|"
        r"without (?:its|their|the (?:\S+ ){1,3}?['’]?s?) (?:approval|consent|signature|assent|vote)\b|(?:carries|bears|has|had) no signature|"
        r"(?:approval|ratification|signatures?|assent|consent) (?:(?:by|of|from) [^.;,]{1,40}? )?(?:is|are|remains?) (?:still )?(?:pending|outstanding|awaited|needed|required|to come)|goes? (?:now |next |then |back )*to (?:the|a) (?:\S+ ){0,2}?(?:council|senate|house|chamber|parliament|assembly|plenary|floor|president|governor|vote|referendum)"
    ),
    refers=rf"{_REFERS}(?! (?:for|on|about) (?!{_DAY}|\S+ (?:more )?(?:days|weeks|months|years)\b)| of (?:an?|new|another)\b)",
    object=rf"{_WHEN} (?:(?:(?:on|for) )?(?:an?|any|new|more|another)\b()|(?:(?:on|for) (?:(?:the|its|their|his|her|both) )?|(?:the|its|their|his|her|both) |(?=(?:it|this|that|them)\b)){_NAMED})",
    whose=rf"(?:{_MOVE} (?:of|to|for|on) (?:the|an?|its|their|his|her) ([\w-]+)|([\w-]+)['’]s? (?:\w+ )?{_MOVE})",
)
