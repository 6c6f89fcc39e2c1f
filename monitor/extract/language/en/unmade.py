"""English words for moves of a day that are not made: only asked for, wished or permitted."""

from typing import Final

from monitor.extract.language.unmade import Unmade

_WORD: Final = r"(?!(?:and|but|which|that|after|when|until|because|who)\b)[^\s,;:.]+ "
_VERB: Final = (
    r"(?:extend|prolong|lengthen|roll over|put off|postpone|reschedule|delay|defer|adjourn|push back|bring forward)"
)
_VERBS: Final = rf"(?:{_VERB}|extending|prolonging|postponing|rescheduling|deferring|moving)"
_MADE: Final = (
    r"be (?:\w+ly |also |further |then |again )?(?:extended|prolonged|lengthened|rolled over|put off|postponed|rescheduled|delayed|"
    r"deferred|adjourned|pushed back|brought forward)"
)

_FULFILS: Final = r"pa(?:id|ys?)|renew(?:ed)?|sign(?:ed)?|agreed?|opt(?:ed)?|return(?:ed)?|filed?|submit(?:ted)?|appl(?:y|ied)|confirm(?:ed)?|register(?:ed)?|accept(?:ed)?|complet(?:ed?)"
"""What somebody does who meets a condition: if you *paid* by card, it was renewed."""
_IDLE: Final = r"(?:(?:do not|don['’]t|fail to|neglect to|(?:take|do) (?:no|nothing)\b)(?! (?:yet |already |now )?(?:have|know|want|like|see|hold|live|own|need|wish)\b))"
"""Behind *you* these words tell of the one who does nothing: if you *do not* cancel."""
_CONCERNED: Final = rf"(?:you(?:['’]\w+)?(?!\w)(?! {_IDLE})(?![^,;:]{{0,80}}?(?<! to) (?:{_FULFILS})\b)|anything|any of you|anyone (?:missed|is|has|wonder\w*)|(?:so|not|necessary|possible|needed|ever|only)\b)"
"""Behind such words a condition only tells whom it concerns, or none: if you missed it, the deadline has been moved."""
_IF: Final = r"(?:if|provided(?: that)?|assuming(?: that)?|as long as|so long as)"
_OPENS: Final = r"(?:\A[\"“‘'(]*(?:(?:and|but|so|then|or|yet|now) )?|(?<=\bthat )|(?<=\bthat, ))"
_TO_CHECK: Final = (
    r"(?:confirm(?! (?:when|what|who|how|where|which|receipt)\b)|check(?! (?:when|what|who|how|where|which)\b)|verify|clarify|be sure|tell (?:me|us)(?! (?:when|what|who|how|where|which)\b)|"
    r"let (?:me|us) know(?! (?:when|what|who|how|where|which|by|your)\b)|say(?! (?:when|what|who|how|where|which)\b)|correct|think|remember|believe|see|please \?)"
)

_SUBJECT: Final = r"(?:the|an?|your|our|its|their|his|her|my|this|that|these|those|all|any|both|it|they|we|you|he|she)"

UNMADE: Final = Unmade(
    undoings=r"(?:cancellations?|terminations?|postponements?|deferrals?) of",
    intents=(
        r"(?:plans?|proposals?|decisions?|threats?|bids?|attempts?|moves?|motions?|requests?|applications?|petitions?|notices?|intentions?) (?:to|of|for|on) (?:[^\s;,]+ ){0,2}?"
        r"(?:cancel|terminat|end|call|postpon|delay|scrap|abolish|clos|extend|extension|renew|prolong|lift|stop|revo|withdr|leav|pull|put)\w*|notices? (?:terminating|ending|cancelling)|"
        r"(?:lawsuits?|suits?|appeals?|complaints?|objections?|challenges?|claims?|boycotts?|campaigns?|petitions?) (?:against|over|to|of)"
    ),
    otherwise=(
        r"(?<!unless )(?<!if )(?<!except as )(?<!not )(?:or )?otherwise,?|or else,?|(?:failing|after|in default of) which,?|failing (?:that|this|such notice|notice),?|"
        rf"or,?(?= {_SUBJECT}\b)"
    ),
    completing=(
        r"once|as soon as|(?:until|till)(?! (?:(?:the|about|at|least|end|of|early|late|noon|midnight|on) ){0,4}\ue000)|unless|when|in case|in the event(?: that)?|to the extent(?: that)?|after(?= (?:all|any|each|every|the last)\b)|"
        r"(?:\A[\"“‘'(]*|(?<=[;:(] )|(?:may|shall|must|will|can) [^,;:]{1,120} )where"
    ),
    dropped=(
        r"(?:drop(?:s|ped)|scrap(?:s|ped)|abandon(?:s|ed)|shelv(?:es|ed)|ax(?:es|ed)|ditch(?:es|ed)|withdr(?:aws|ew|awn)|back(?:ed|s) (?:away from|out of)|back-?track(?:ed|s) on|g[ai]ven? up(?: on)?|"
        r"revers(?:es|ed)|row(?:ed|s) back on|cancel(?:s|led|ed)) (?:(?:the|its|their|his|her|our|a|an|earlier|previous|original|controversial|planned|current) )*(?:[\w-]+ )?(?:plans?|proposals?|decisions?|intentions?|bids?|moves?|threats?)"
    ),
    talks=r"(?:talks|negotiations|discussions|consultations|debates?|mediation|meetings?) (?:(?!which\b|that\b|who\b)[^\s,;.]+ ){0,8}?(?:on|over|about|to|for|towards)(?= )",
    requests=rf"[,;–—-] ?(?:(?:so|and|but|therefore|please) ){{0,2}}?(?:can|could|would|will) (?:you|we|i|someone|somebody|anyone) (?:(?:please|just|kindly|also|possibly|now) )*(?!{_TO_CHECK})\w+",
    to_move=(
        r"(?:extend|prolong|lengthen|renew|reauthori[sz]|postpon|reschedul|delay|deferr?|adjourn)ing|extend|prolong|lengthen|renew|reauthori[sz]e|roll over|put off|postpone|reschedule|delay|defer|adjourn|be (?:(?:automatically|further|then|again|also|only) )?(?:extended|prolonged|lengthened|renewed|reauthori[sz]ed|rolled over|put off|postponed|rescheduled|delayed|deferred|adjourned)|"
        r"(?:have|get|see) (?:[^\s,;:.]+ ){1,8}?(?:extended|prolonged|lengthened|renewed|rolled over|put off|postponed|rescheduled|delayed|deferred|adjourned|(?:moved|pushed|put|brought)(?: back| off| forward)?(?= to\b))|"
        r"(?:move|push|put|bring|be (?:moved|pushed|put|brought))(?: [^\s,;.\ue000]+){0,6}? (?:back|off|forward|to(?: the)?(?= \ue000))"
    ),
    wishes=(
        r"(?:talks|efforts?|attempts?|bids?|calls?|pleas?|pressure|campaigns?|push(?:es)?|negotiations|appeals?|suggestions?|demands?)(?= to\b)|(?:ask(?:s|ed|ing)?|appeal(?:s|ed|ing)?|petition(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|su(?:es|ed|ing)|mov(?:es|ed|ing)|request(?:s|ed|ing)?|propos(?:es|ed|ing))(?= to $)|"
        r"wants?|wanted|hop(?:es?|ed|ing)|wish(?:es|ed)?|fail(?:s|ed)?|tries|tried|trying|seeks?|sought|seeking|ready|willing|prepared|reluctant|hesitant|unable|hesitat(?:es|ed)|threaten(?:s|ed|ing)?|"
        r"refus(?:es|ed|ing)|declin(?:es|ed)|in order|too late|votes were missing|close to agreeing|forbids?|forbade|forbidden|bar(?:s|red)|little appetite|no appetite|stopped short of"
    ),
    provided=r"(?:only if|if(?! (?:you|only|needed|need be|necessary|not)\b)|provided(?! (?:for|by)\b)|on (?:the )?condition that|assuming|in the event)\b",
    will_move=(
        r"(?:will|shall|is to|are to) (?:\w+ly )?(?:be (?:\w+ly |then |again |further |also )?(?:extended|prolonged|lengthened|renewed|postponed|rescheduled|delayed|deferred|adjourned|moved|pushed back|put back|put off|brought forward)|extend|postpone|reschedule|defer|adjourn|move)"
    ),
    allowed=(
        rf"(?:permits?|allows|allowing|enabl(?:es?|ing)|empowers?|empowering|authori[sz](?:es|ing)|entitl(?:es|ing)) (?:{_WORD}){{1,7}}?to (?:\w+ly )?(?:{_VERB}|{_MADE})|"
        rf"(?<!who )(?:lets|letting) (?:{_WORD}){{1,6}}?(?:{_VERB}|{_MADE})|"
        rf"(?:is|are) (?:allowed|permitted|authori[sz]ed|entitled|empowered|free) to (?:{_VERB}|{_MADE})|"
        rf"(?:options?|rights?|powers?|possibility|discretion|leeway|permission|freedom) (?:\w+ )?(?:to|of) (?:\w+ly |further )?(?:{_VERBS}|{_MADE})|"
        rf"(?:may|can) (?:\w+ly |also |further |then |only |again |still )?(?:{_VERB}|{_MADE})"
    ),
    reserved=r"reserv(?:e|es|ed|ing) (?:the|its|their|his|her|our) (?:[\w-]+ )?rights?|(?:may|can)(?:, [^,;:.\ue000]{1,60}(?:,|(?=:)))?:? (?=\(?(?:i|a|1)\) )",
    moving=r"(?:extension|postponement|renewal|prolongation|deferral|adjournment|delay|continuation|reprieve)s?",
    granted=r"grant(?:s|ed|ing)?|approv(?:es|ed|ing)|accept(?:s|ed|ing)?|agree[sd]?|won|received|obtained|secured|allowed|ratif\w+|signed|passed|adopted|gave|given|confirm(?:s|ed)|sign(?:s|ed)",
    averting=r"avert(?:ing)?|avoid(?:ing)?|prevent(?:ing)?|head(?:ing)? off|stav(?:e|ing) off|forestall(?:ing)?|to stop",
    fails=r"collaps\w+|br(?:oke|eaks?|oken) down|fail(?:ed|s)?|fell through|foundered|fizzled(?: out)?|c[ao]me to nothing|unsuccessful|in vain|rejected",
    exercised=r"(?:exercis(?:e[sd]?|ing)|us(?:e[sd]|ing)|invok(?:e[sd]|ing)|took (?:up|its|their|the|an?)|taken up|takes up|picked up|activat(?:e[sd]|ing)|trigger(?:s|ed|ing))",
    bills=r"bills?|legislation|laws?",
    advises=r"(?:sub-?)?committees?|panels?|cabinets?|ministers|caucus",
    drafts=r"bill|draft(?: [^\s,;.]+)?|draft law|legislation before|proposal|proposed (?:law|rule|amendment|change|order|regulation)|motion|white paper|green paper",
    passed=r"signed|passed|adopted|approved|enacted|ratified|promulgated|became law|into law|in force|took effect|royal assent",
    passes_on=r"committee|cabinet|first reading|second reading|lower house|panel|subcommittee|(?:to|will|would|must|could|may|should|not) (?:yet )?be (?:signed|passed|adopted|approved|enacted)|not (?:yet )?(?:been )?(?:signed|passed|adopted|approved|enacted)",
    supposing=rf"{_OPENS}(?:(?:{_IF}|unless)(?! {_CONCERNED})|only if|(?:had|were) (?:the|an?|its|their|his|her|our|your|my|it|they|he|she|we|you|i|this|that|these|those|both|all|not|no|\w+)(?=[^;.]*,))",
    supposed=rf"only if|if,? and only if|{_IF},?(?! (?:{_CONCERNED}|you\b|by\b|at all\b|a (?:little|bit)\b|just\b|briefly\b|the\b[^,;.]*\bto be believed))(?=[^.;]* \w)",
    concerned=rf"(?:if|in case) {_CONCERNED}",
    conceding=r"nevertheless|nonetheless|still|anyway|all the same|even so|regardless|at least",
    in_case=r"in (?:case|the event) of (?:an? |the |any |further )?(?!(?:doubts?|questions?|problems?|difficult\w+)\b)\w+|failing (?:an? |such (?:an? )?|any )?(?:agreement|deal|accord|consent|approval|settlement|objections?)",
)
