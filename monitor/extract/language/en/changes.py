"""English words that report a change, and what takes the truth from such words."""

from monitor.extract.language.en.called_off import CALLED_OFF
from monitor.extract.language.en.closings import CLOSINGS, FORMER, NO_ACTS
from monitor.extract.language.en.compared import COMPARED
from monitor.extract.language.en.corrected import CORRECTED
from monitor.extract.language.en.delays import DELAYS
from monitor.extract.language.en.did_so import DID_SO
from monitor.extract.language.en.doubts import ASKED_FOR, DOUBTED
from monitor.extract.language.en.fallen_through import FALLEN_THROUGH
from monitor.extract.language.en.fell_short import FELL_SHORT
from monitor.extract.language.en.going_on import GOING_ON
from monitor.extract.language.en.grants import GRANTS
from monitor.extract.language.en.in_time import IN_TIME
from monitor.extract.language.en.kept import KEPT
from monitor.extract.language.en.moves import MOVES
from monitor.extract.language.en.nominal import NOMINAL
from monitor.extract.language.en.renewals import RENEWALS
from monitor.extract.language.en.resolutions import RESOLUTIONS
from monitor.extract.language.en.run_out import RUN_OUT
from monitor.extract.language.en.settled import SETTLED
from monitor.extract.language.en.shifted import SHIFTED
from monitor.extract.language.en.swaps import SWAPS
from monitor.extract.language.en.taken_again import TAKEN_AGAIN
from monitor.extract.language.en.undated import UNDATED

__all__ = ["CHANGES", "FORMER", "NO_ACTS"]

CHANGES = (
    *NOMINAL,
    *MOVES,
    *GOING_ON,
    *GRANTS,
    *RENEWALS,
    *TAKEN_AGAIN,
    *RESOLUTIONS,
    *COMPARED,
    *DELAYS,
    *SHIFTED,
    *UNDATED,
    *SWAPS,
    *CORRECTED,
    *KEPT,
    *IN_TIME,
    *FELL_SHORT,
    *RUN_OUT,
    *FALLEN_THROUGH,
    *DID_SO,
    *SETTLED,
    *CLOSINGS,
    *CALLED_OFF,
)

INFINITIVE = r"to|be"
"""Before a verb these leave open whether it was done."""

TELLING = r"by|after"
"""Prepositions before a gerund that is done: by extending, after paying."""

REPORTED = r"would|'d|’d"
"""Behind a word of saying these tell what is going to be done."""

SAYING = r"said|says|announced|announces|told|confirmed|confirms|stated|declared|decided|decides|agreed|ruled|informed|notified|reported|wrote|writes|disclosed|vowed|ordered|added"
"""Words that report what somebody says."""

NEGATIONS = r"not(?! (?:only|just|merely) )|no|never|n't|n’t|cannot|can't|neither|nor|nobody|none|nothing|without|hardly|\w+n't|\w+n’t|no longer"
"""Words that deny what stands beside them."""

ANNOUNCED = (
    r"(?<!to )(?<!until )(?<!till )(?<!through )(\ue000)\ue001*['’]s|"
    r"(?:last|previously|most recently) (?:extended|renewed|prolonged) (?:until|till|to|through) (?:the )?(\ue000)|"
    r"(?:(?<=, )|(?<=\())(?:(?:originally|first|previously|initially|earlier|which (?:was|had been)) )*(?:planned|set|scheduled|slated|listed|booked|fixed|arranged|advertised|billed|expected|due(?: to \w+)?) "
    r"(?:for|on|in|at|by) (?:the )?(?:\w+ )?(\ue000)\ue001*(?=[,)])|"
    r"(?:planned|set|scheduled|slated|due|listed|booked) (?:for|on|in) (?:the )?(\ue000)\ue001*(?= (?:to|until|till) (?:the )?\ue000)|"
    r"(?:postpon|mov|delay|deferr|reschedul|adjourn|shift|push|put)\w* (?:(?:the|our|your|its|their) )?(?:[^\s,;.\ue000]+ ){1,4}?(?:of|on) (?:the )?(\ue000)\ue001*(?= (?:(?:back|off) )?(?:to|until|till) (?:the )?\ue000)|"
    r"(?:deadline|date|cut-?off|end|start|opening|launch|hearing|meeting|vote) \((?:\w+ )?(\ue000)\ue001*(?=\))"
)
"""A day that only tells what had been planned of a thing: the hearing, set for 5 May, was moved."""

FAILING = r"fail(?:s|ed|ing)? to|yet to|unable to|refus(?:es|ed|ing) to|neglect(?:s|ed|ing) to|omit(?:s|ted|ting)? to|still to"
"""Words before a verb that tell that it was not done."""

MODALS = r"could|may|might|can|cannot|should|would|must|ought|'d|’d"
"""Words that take the truth from their verb."""

FUTURE = r"will|shall|'ll|’ll|is to|are to"
"""Words that tell a decision only where a day stands with it."""

DECIDING = (
    r"amend(?:s|ed)|chang(?:es|ed)|revis(?:es|ed)|agree[sd]?|agreeing|decid(?:e|es|ed|ing)|vot(?:e|es|ed|ing)|opt(?:s|ed)|resolv(?:e|es|ed)|chos(?:e|en)|choose|chooses|manag(?:es|ed)|(?:pleased|delighted|glad|happy) to(?: be able to)?|order(?:s|ed)|forced|prompted|compelled|obliged|had to|has to|have to|(?:had|have|has|left(?: \w+)? with|saw|sees|see) (?:no|little) (?:other )?(?:choice|option|alternative)(?: left)? but|acted|deigned|arranged|allowed|"
    r"order|decree|decision|vote|(?<!by-)law|bill signed|signed|amendment|letter|notice|measure|"
    r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbe )(?<!\bbeen )approv(?:es|ed)(?=(?: (?:on )?\ue000\ue001*)? to ?$)"
)
"""Words that make an infinitive behind them true: agreed to extend."""

_NO_NOUN = "".join(
    f"(?<!{word} )"
    for word in "security technical customer phone product mainstream extended standard paid premium state financial the its our their life user full limited active".split()
)
"""What stands before a support that somebody gives, and is no wish for what stands behind it."""

UNREAL = (
    r"(?:minded|inclined|tempted|half a mind|of a mind|keen|itching|eager|anxious) to|ask(?:s|ed|ing)?|(?<!['’]s )(?<!s['’] )(?<!at the )request(?:s|ed|ing)?|(?<=['’]s )request(?= to| for| that)|sought|seek(?:s|ing)?|want(?:s|ed|ing)?(?! of)|call(?:s|ed|ing)? (?:for|on|upon)|propos\w+|suggest\w*|urg(?:e|es|ed|ing)|consider\w*|discuss\w*|debat\w+|possib\w+|potential\w*|refus\w+|reject\w*|rul(?:es?|ed|ing) out(?= $)|"
    r"hop(?:e|es|ed|ing)|wish\w*|likely|unlikely|yet to|appl(?:y|ied|ies) (?:\S+ ){0,3}?(?:for|to)|leave to|permission to|consent to|in principle|options?|right to|no (?:\w+ )?(?:basis|grounds?|reason|cause|need) (?:for|to)|power to|free to|petition\w*|recommend\w*|push(?:es|ed|ing)? for|press(?:es|ed|ing)? (?:for|to|(?:\S+ ){1,6}?to)|pressure|talks?|negotiat\w+|doubt\w*|"
    r"prospects?|declin(?:e|es|ed|ing) to|ready to|willing|(?<!in )favou?rs?|in favou?r of|favou?red|expect\w*|plan(?:s|ned|ning)?(?! (?:took|came|went|became|entered|lapsed|expired|died|collapsed)\b)|intend\w*|aim(?:s|ed|ing)?|due to|scheduled to|set to|about to|fail(?:s|ed)? to|unable to|threaten\w*|warn\w*|offer(?:s|ed)? to|"
    r"promis\w+ to|pledg\w+ to|(?:missing|short|in order|so as) to|(?:idea|aim|goal|purpose|point|task|hope|intention|challenge) (?:is|was|remains) to|(?:forbid|prohibit|requir|oblig|bar)(?:s|es|ed|red|den)? (?:\S+ ){1,4}?(?:to|from)|close to|near(?:s|ed|ing)? (?:an? )?(?:deal|agreement|accord) to|try|tries|tried|trying|efforts?|attempts?|campaign\w*|bid to|chance of|case for|idea of|need(?:s|ed)? (?:an?|to|for)|support(?:s|ed)? (?:an?|for|the)|(?:(?:back|favou?r|endors|risk|fear|avoid)(?:e?s|e?d|ing|e)?|support(?:s|ed|ing)|"
    rf"{_NO_NOUN}support)(?= $)|oppos\w+|against|(?<!court of )(?<!courts of )appeal\w*(?! (?:court|judge|panel|tribunal|board|committee|chamber)s?\b)|plea(?:s|ds?|ded|ding)?|"
    r"(?:pav|clear|open|prepar|smooth)(?:e?s|e?d|ing|e)? (?:the|a) (?:way|path|door|road) (?:for|to)|(?:set|sets|setting) the (?:stage|scene) for|(?:lay|lays|laid|laying) the (?:ground(?:work)?|foundations?) (?:for|to)|thinking (?:of|about)|toying with|moot\w*|float\w*|notice of|moves? to|hint\w*|rumou?r\w*|speculat\w*|whether|if|unless|should the|in case(?! (?:no\b|\d))|provided|before|until|once(?! (?:again|more)\b)|when|any|another possible|eligible|entitled|capable|motion to|(?:draft|bill|proposal)(?! (?:took|came|went|became|entered|lapsed|expired|died|collapsed)\b)|awaiting|pending|lobb\w+|(?<!by )(?<!of )(?<!of the )(?<!high )(?<!popular )(?<!strong )demand(?:s|ed|ing)?|"
    r"vetoed|blocked|opposed|no agreement|without|instead of|rather than|reconsider\w*|contemplat\w*|mull\w*|weigh(?:s|ed|ing)|examin\w+|stud(?:y|ies|ied|ying)|up to|may be|eventual\w*|future|hypothetical\w*|suppose"
)
"""Words that before a change leave it undone: called for an extension."""

GRANTING = (
    r"(?:went|gone|came|come) through|(?:is|was) (?:now |all )?(?:done|in place)|(?:put|puts) pen to paper on|penn(?:s|ed)|ink(?:s|ed)|clinch(?:es|ed)|land(?:s|ed)|award(?:s|ed)|grant(?:s|ed|ing)?|giv(?:e|es|en|ing)|gave|won|wins?|got|gets?|receiv(?:e|es|ed)|secur(?:e|es|ed)|obtain(?:s|ed)?|sign(?:s|ed|ing)?|approv(?:e|es|ed)|agree[sd]?(?: on| to)?|announc(?:e|es|ed|ing)|confirm(?:s|ed)|enact(?:s|ed)|pass(?:es|ed)|"
    r"adopt(?:s|ed)|clear(?:s|ed)|seal(?:s|ed)|negotiated|order(?:s|ed)|decid(?:e|es|ed) on|authori[sz](?:e|es|ed)|endors(?:e|es|ed)|rubber-stamp(?:s|ed)|ratif(?:ies|ied)|publish(?:es|ed)|comes? after|came after|follow(?:s|ed)|since the|after the|after an?|second|third|fourth|fifth|latest|this|thanks to|"
    r"under the|under an?|with the|by the|allows?|allowed|notified|gazetted|effective|takes effect|took effect|began|begins|brings?|marks?"
)
"""Words that make a noun true: won an extension."""

DENIED = r"(?:so as )?to (?:end|expire|last|remain \S+|run) (?:not|no) (?:earlier|sooner) than|(?:has|have|had|need|needs|ought) to be|must be|should be|may be|might be|(?:is|are|was|were) (?:still )?(?:under discussion|possible|rejected|denied|unlikely|expected|likely|sought|refused|ruled out|opposed|being (?:discussed|considered|negotiated))|(?:would|will|may|can|could|might|must|to) be (?:discussed|considered|debated|decided)|not yet|has not been|is yet|(?:cannot|can't|could not|can not) (?:yet )?be (?:excluded|ruled out)|remains? (?:possible|uncertain)|in doubt|uncertain|would (?:need|require)|(?<!to )(?:needs?|requires?)|to be (?:decided|confirmed|agreed)|depends?|cannot|will not|won't"
"""Words that behind a change leave it undone."""

DISPUTED = (
    r"den(?:y|ies|ied|ying) (?:it|he|she|they|having)|(?:den(?:y|ies|ied|ying)|disput(?:es|ed|ing)|doubt(?:s|ed|ing)?|false|untrue|not true|rumou?rs?|rumou?red) (?:reports? )?(?:that|in)|how (?:much|many)|"
    r"(?:rumou?rs?|talk|hopes?|beliefs?|speculation|impressions?|assumptions?|fears?|bets?) (?:\S+ ){0,2}?that"
)
"""Words that take the truth from the clause behind them: denied that it had been postponed."""

_THE = r"(?:the|an?|its|his|her|their|our|this|that|these|those|all|both|any)"

_REPORTS = r"(?:reports?|reporting|claims?|rumou?rs?|stor(?:y|ies)|suggestions?|allegations?|assertions?|speculation|talk|gossip|chatter|whispers?|hearsay|press reports?|posts?)"

DISMISSING = (
    r"(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|rubbish(?:es|ed|ing)?|"
    r"contradict(?:s|ed|ing)?|disput(?:e|es|ed|ing)|scotch(?:es|ed|ing)?|quash(?:es|ed|ing)?|debunk(?:s|ed|ing)?|discount(?:s|ed|ing)?|"
    r"(?:brush|wav|laugh|shrugg?|play|knock)(?:s|es|ed|ing)? (?:off|aside|away|down)|sho(?:t|ots|oting) down|pour(?:s|ed|ing) cold water on|"
    r"(?:is|was|were|are) (?:absolutely |simply )?no (?:truth|substance) (?:in|to)) "
    rf"(?:[^\s,;:]+ ){{0,4}}?{_REPORTS} (?:(?!who\b|which\b)[^\s,;:.]+ ){{0,4}}?(?:that|(?:of|about)(?![^,;.]* and\b))|"
    rf"(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)) to (?:comment|be drawn|speculate) on (?:[^\s,;:]+ ){{0,3}}?{_REPORTS} (?:that|of|about)|"
    r"den(?:y|ies|ied|ying) (?:that|having)|disput(?:es|ed|ing) that|"
    r"it (?:is|was|'s|’s) (?:(?:simply|just|quite|also|an?|all|pure) ){0,2}(?:lie|untrue|myth|hoax|fiction|untruth|nonsense|not true|not the case) that"
)
"""Words that open the clause of what somebody says is not so: dismissed a newspaper report that."""

_WORD = (
    r"(?:confirmation|word|news|proof|assurances?|evidence|notice|notification|signs?|indication|guarantees?|clarity)"
)
"""What is lacking where nobody knows whether something is so."""

DENYING = (
    rf"{DISMISSING}|{DOUBTED}|"
    r"(?:nothing|no (?:words?|terms?|part|provision|clause)) (?:in|of) (?:this|that|the|these|those|our|any|its|their) [^\s,;:.]+|"
    r"(?:those|anyone|anybody|everyone|everybody|people|any \w+|all \w+) whose|(?:those|anyone|anybody|everyone|everybody|any \w+) (?:who|that) (?:has|have|had|was|were)|"
    r"(?:(?:the|all|our|existing|most|many|some|those) )?(?:members|customers|subscribers|holders|tenants|users|clients|patients|residents|passengers|owners|applicants|people|drivers|employers|students|workers|employees|companies|firms|businesses|borrowers|buyers|families|households|travellers|readers|donors) (?:who|that|which)(?: has| have| had| already| since| also)*(?= ?$)|"
    r"in which case|(?:dates?|days?|times?)(?: and (?:date|time))? (?:to|until|till) which (?=(?:\S+ ){1,3}?(?:(?:is|are|may|so) \w+|extend|prolong|postpone|adjourn)\b)|"
    rf"(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)) (?:(?:reports?|claims?|rumou?rs?) )?{_THE}|"
    r"(?:(?:facebook|whatsapp|telegram|instagram|tiktok|twitter|reddit|social[- ]media|online) (?:\w+ )?(?:posts?|users|groups?|channels?|messages?|chatter|comments)|posts|rumou?rs?|gossip|whispers)(?: [^,;.]{1,60}?)? (?:claim|claims|claimed|have it|has it|say|says|said|suggest|suggests|suggested|insist|insisted)(?: that)?|"
    r"(?:it|this) (?:is|was|'s|’s) (?:\S+ ){0,2}?(?:lie|lies|untrue|false|myth|hoax|rumou?r|fiction|wrong|untruth|nonsense|not true|not the case)(?: to \w+)? that|"
    r"(?:nobody|no one|no-one|none of \S+ \S+)(?: has| had| ever| here)* (?:say|says|said|claim|claims|claimed|told \S+|announced|reported|suggested|confirmed)|"
    r"(?:not|never|neither \w+ (?:w|c)ould|\w+n['’]t|cannot|unable to)(?: (?:yet|immediately|independently|officially|be able to|even|formally))* (?:say|said|claim|claimed|announce|announced|suggest|suggested|confirm|confirmed|verify|verified|agreed? that)|"
    r"(?<!regardless of )whether(?! or not\b)|(?:known|clear|say|said|see|tell|asked|asking|wonder(?:s|ed|ing)?|unclear|unknown|unsure|uncertain|find out) if|"
    r"(?:mistakenly|wrongly|falsely|incorrectly|erroneously|inaccurately|prematurely) (?:say|says|said|stated?|report(?:s|ed)|announced|wrote|claim(?:s|ed)|told \S+|suggested|assumed|believed|indicated|posted|printed)|"
    r"(?:say|says|said|stated|reported|announced|wrote|claimed) (?:mistakenly|wrongly|falsely|incorrectly|erroneously|in error|by mistake)|"
    r"(?:unconfirmed|unverified|false|fake|erroneous|bogus|mistaken) (?:\w+ )?(?:reports?|posts?|rumou?rs?|news|e-?mails?|letters?|messages?|headlines?|entr(?:y|ies)|notices?) (?:that|say|says|said|claim|claims|claimed|of|told \S+)|"
    r"(?:wrong|incorrect|untrue|inaccurate|premature|misleading|false|a mistake|an exaggeration) to (?:say|claim|suggest|report|assume|think|write|state|conclude) that|"
    r"(?:(?:expected|likely|due|set|scheduled|about|preparing|planning|ready|hoping|hopes|wants|plans|poised) to (?:announce|confirm|declare|say|tell \w+|report)|"
    r"(?:will|would|could|may|might|should|must|shall) (?:\w+ )?(?:announce|confirm|declare|report))(?: (?!that\b)[^\s,;.]+){0,4}? that|"
    r"(?:an?|the|our|its) (?:earlier|previous|original|first|initial) (?:version|edition|report|story|post|article|notice|e-?mail|announcement)(?: of (?:this|the|our|an?) [^\s,;]+)?(?: (?:today|yesterday|on \S+))? (?:incorrectly )?(?:say|says|said|stated|reported|gave|claimed|wrote|suggested|indicated)|"
    rf"(?:await|wait|ask|look|search|press|push|hop)(?:s|es|e|ed|ing)? (?:(?:\S+ ){{0,3}}?for )?(?:\w+ )?{_WORD} (?:that|of)|(?:no|without|lack of|lacks?|lacked|little) (?:\w+ )?{_WORD} (?:that|of|from)|"
    r"(?:(?:please|(?<!pleased )(?<!happy )(?<!glad )(?<!delighted )(?<!am able )(?<!are able )(?<!is able )(?<!now able )(?<!writing )(?<!write )(?<!just )(?<!quickly )(?<!email is )(?<!letter is )(?<!this is )to|can you|could you|will you) (?:confirm|check|verify|clarify|make sure|ensure|tell (?:us|me)|let (?:us|me) know)) (?:that|if|whether)|"
    r"nothing (?:suggests?|suggested|indicates?|indicated|shows?|showed|to (?:suggest|indicate|show))(?: that)?|"
    rf"^(?:had|were|should) {_THE}|(?<=, )had (?:{_THE} \w+|it|they|he|she) (?:not |only )?been|would (?:not |never )?have [^,;]{{1,60}}? had {_THE}"
)
"""Words that deny or suppose the clause behind them: nobody said that, had the truce been."""

WISHING = rf"(?:want(?:s|ed|ing)?|wish(?:es|ed)?|(?:would|'d|’d) (?:like|love|prefer)|needs?|needed|prefer(?:s|red)?)(?: to (?:see|have|get))? (?:{_THE}|it|them)|(?:vow\w*|fight\w*|fought|push\w*|press\w*|try|tries|tried|trying|hop(?:e|es|ed|ing)|campaign\w*) to (?:have|get|see) {_THE}|{ASKED_FOR}"
"""Words that leave a bare participle behind them undone: wants the contract extended."""

VERBAL = r"has|have|had|was|were|is|are|be|been|being|who|which|that|it|he|she|they"
"""Words before a participle that is not bare."""

NEARLY = r"nearly|almost|not quite|all but|as good as|virtually|(?:shall|will|would|may|to) be deemed(?: to (?:be|have been))?"
"""Words directly before a verb that was not done."""

CLAIMS = r"(?:reports?|claims?|stor(?:y|ies)|news|suggestions?|allegations?|assertions?|rumou?rs?|idea|notion|statements?|posts?)(?: (?:in|from|on|by|of) (?:(?!that\b)[^\s,;:]+ ){0,4}?[^\s,;:]+)? that"
"""Words that open a clause that others may call false."""

REFUTED = r"(?:is|are|was|were) (?:\w+ )?(?:false|untrue|wrong|not true|baseless|unfounded|groundless|fake|incorrect|inaccurate|premature|mistaken|an? (?:\w+ )?(?:lie|hoax|myth|fake|joke|spoof|prank|misprint|misunderstanding)|lies|nonsense|made up|invented|denied|fiction)"
"""Words behind such a clause that call it false."""

PARTING = r"(?:and|or|but|yet)(?: (?:has|have|had|was|were|is|are|been|then|later|also|now|\w+ly|instead))*"
"""Words that directly before a verb begin a clause that those before no longer rule."""

OPEN_STEP = (
    r"subject to|pending|awaits?|awaiting|needs? (?:\S+ ){0,3}(?:approval|ratification|signature|consent)|"
    r"(?:must|has to|have to|still) (?:\S+ ){0,3}(?:sign|approve|ratify|be (?:signed|approved|ratified))|"
    r"until (?:it is )?(?:ratified|signed|approved)|provisional\w*|once (?:signed|ratified|approved)|yet to (?:be (?:signed|approved|ratified)|vote|approve|sign|ratify|consent|agree)|"
    r"(?:first|second) reading|(?:(?:sub-?)?committee|(?<!presidential )panel)(?: (?:\w+ly|on \ue000\ue001*))? (?:passed|passes|approved|approves|cleared|advanced|backed) (?:an?|the|its) (?:[^\s,;]+ ){0,4}?(?:bill|legislation)\b|sen(?:t|ds|ding) (?:it|the (?:bill|measure|resolution)) (?:on |back )?to the|"
    r"(?<!house and )(?<!house and the )(?<!upper )(?<!lower )(?:senate|house|assembly) (?:on \ue000\ue001* )?(?:\w+ly |narrowly )?(?:passed|approved|passes|approves|adopted) (?:an?|the|its) (?:[^\s,;.]+ ){0,3}?(?:bill|legislation)\b(?![^.;]{0,140}\b(?:final\w*|both|already|signed|law|president|governor)\b)|"
    r"(?<!house and )(?<!chamber and )(?<!house and the )(?<!chamber and the )(?:the )?(?:lower|upper) (?:house|chamber)(?! (?:also|too|as well)\b| and (?:the )?(?:lower|upper) (?:house|chamber)\b)(?![^.;]{0,100}\b(?:final\w*|both|already|too|as well|signed|senate|following)\b)"
)
"""Words that tell that somebody has still to approve."""

CLAUSAL = r"before|after|when|while|because|since|although|though|whereas|but"
"""Words that part a clause from the one before."""

OPINIONS = (
    r"assum(?:e|es|ed|ing)|believ(?:e|es|ed|ing)|think|thinks|thought|thinking|bet|bets|betting|hop(?:e|es|ed|ing)|"
    r"reckon(?:s|ed)?|guess(?:es|ed)?|suspect(?:s|ed)?|expect(?:s|ed|ing)?|fear(?:s|ed|ing)?|speculat(?:e|es|ed|ing)|"
    r"imagin(?:e|es|ed)|suppos(?:e|es|ed)|presum(?:e|es|ed)|wonder(?:s|ed)?|pretend(?:s|ed)?|wish(?:es|ed)?|"
    r"dream(?:s|ed|t)?|pray(?:s|ed)?|trust(?:s|ed)?|feel|feels|felt|convinced|confident|rumou?red|conjectur(?:e|es|ed)|"
    r"surmis(?:e|es|ed)|gambl(?:e|es|ed|ing)|wager(?:s|ed)?|predict(?:s|ed|ing)?|doubt(?:s|ed)?|seems?|seemed|jok(?:e|es|ed|ing)|quip(?:s|ped)?"
)
"""Words whose clause nobody reports: traders bet it has been extended."""

HEARSAY = (
    r"(?:according to|in) (?:an? |the |some )?(?:\w+ )?(?:unconfirmed|unverified|false|fake) (?:\w+ )?(?:reports?|posts?|accounts?|news|rumou?rs?|statements?|letters?)|"
    r"(?:some|many|others|people|gossips?|locals|critics|observers|certain|several) (?:[^\s,;]+ ){0,3}?"
    r"(?:say|claim|report|tell (?:me|us)|have it)(?=[,.;]|$)|(?:so |as )?(?:they say|it is said|rumou?r has it|the story goes)(?=[,.;]|$)"
)
"""Asides that leave it open whether their clause is true: the council, some say, has extended the ban."""

HABITS = (
    r"always|often|usually|rarely|seldom|regularly|routinely|traditionally|customarily|normally|typically|generally|"
    r"historically|frequently|occasionally|sometimes|periodically|invariably|mostly|commonly|ever|annually|habitually"
)
"""Words that make a deed a habit: has always been extended."""

HISTORY = (
    r"in the past|in (?:previous|earlier|past|recent|former|other|prior|most) (?:years|seasons|times|decades|winters|summers)|"
    r"(?:every|each) (?:\w+ )?(?:years?|months?|weeks?|days?|quarter|time|spring|summer|autumn|winter|season|term|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday)|"
    r"(?:twice|thrice|(?:two|three|four|five|six|several|many|\d+) times|repeatedly)(?=[.,;:]|$| (?:already|before|so far|since|now)\b)|"
    r"over the (?:(?:last|past) (?:\w+ )?)?(?:years|decades)|for (?:years|decades|generations)|"
    r"(?<=(?:days|eeks|nths|ours|week|onth|hour) )(?:an?|per|(?:out )?of (?:the|each|every)) (?:day|week|month|year|season|summer|winter|night|shift)(?!\w| (?:ago|earlier|later|before|after|or)\b)|at a (?:time|stretch)|on average|as a rule|"
    r"(?:year|time|month) (?:after|in,?) (?:year|time|month)|year in and year out|time and (?:time )?again|again and again|"
    r"on (?:several|previous|earlier|many|past|other) occasions|annually|(?:once|twice) (?:a|every) (?:year|month)|before(?=\W*$)"
)
"""Words that beside a deed tell that it was done over and over, or once upon a time."""

CONDITIONS = r"if|unless|whether|provided|on (?:the )?(?:strict |sole )?(?:condition|understanding|basis|proviso)|(?:as|so) long as|should|in case(?! (?:no\b|\d))|assuming|suppose|until|once(?! (?:again|more)\b)|before|when|as soon as|depending|in the event|\A[\"“‘'(]*(?:without|in the absence of) (?:(?:such|any|written|prior|timely|further|due|proper) )*(?:notice|notification|cancellation|termination|objections?|payment|reply|response|renewal|action)"
"""Words that open a clause that supposes."""

NEW_DATE = (
    r"(?:new|revised|amended|fresh) (?:(?:application|arrival|ceremony|closing|collection|completion|concert|delivery|departure|due|election|event|exam|go-live|handover|hearing|installation|match|meeting|publication|sailing|shipping|show|trial|effective|end|end-of-(?:life|sale|service|support)|expiry|expiration|filing|"
    r"launch|maturity|opening|release|removal|retirement|shut-?down|start|submission|sunset|switch-?off|target|termination) )?(?:date|day|deadline|end|expiry|expiration|term|time)|"
    r"\ue000\ue001*,? instead(?! of)|(?:will|shall|is to|are to) instead|will now|"
    r"(?<!\bhe )(?<!\bshe )now (?:hop|expect|plan|aim|intend)(?:es?|s|ing)? to (?:welcome (?:you|everyone)|(?:re-?)?open(?! the\b| an?\b)|be (?:back|open|ready)|resume|do so|"
    r"(?:hold|deliver|publish|launch|complete|finish|release|start|open) (?:it|this|them))\b|now (?:be )?(?:begins?|closes?|due|ends?|expires?|falls?|goes|good|lapses?|lasts?|meets?|on|opens?|runs?|scheduled|set|sits|starts?|takes place|to be|valid)"
)
"""Words of a sentence that tells a day in the place of another: the new date is, it now runs to."""

DAY_TO_COME = (
    r"(?:working on|looking (?:for|at)|trying to (?:find|agree|arrange)|hop(?:e|es|ing) to (?:find|have|announce|agree|set)|in search of) (?:an? |some )?(?:new|alternative|replacement|another|other|later|fresh) (?:date|day|time|slot)s?\b(?! (?:of|for|in)? ?\ue000)|"
    r"(?:new|revised|alternative|replacement|another|fresh|rearranged) (?:date|day|time|slot)s? (?:(?:is|are|has|have|will|still|yet|now) ){0,3}?(?:to (?:be|follow)|tb[acd]|not yet|yet to|be (?:announced|confirmed|advised|arranged|set|agreed|found|circulated|published|posted|sent|given|fixed)|being)\b|"
    r"(?:announce|confirm|advise(?: you)?(?: of)?|fix|find|agree|arrange|circulate|publish|have|with|set|be in touch about|let you know|suggest|offer you) (?:you )?(?:(?:of|about) )?(?:an? |the |some )?(?:new|revised|alternative|replacement|another|fresh) (?:date|day|time|slot)s?\b(?! (?:of|for)? ?\ue000)|"
    r"(?:will|to|['’]ll|be) (?:be )?(?:re-?arranged?|re-?scheduled?|re-?book(?:ed)?)(?= ?[.,;!]|$| (?:it|this|them|as|once|when|for|shortly|soon|later|in due course|at a later)\b)"
)
"""Words that tell that what was called off will have another day, which is not yet known."""

PAPERS_TOLD = (
    r"bills?|laws?|acts?|measures?|decrees?|orders?|resolutions?|protocols?|amendments?|addend(?:um|a)|agreements?|deals?|accords?|memorand(?:um|a)|"
    r"motions?|ordinances?|by-?laws?|regulations?|directives?|legislation|letters?|notices?|documents?|papers?|pacts?|proclamations?|rules?|texts?|drafts?|proposals?|plans?|packages?|clauses?|deeds?"
)
"""Papers that do what they say once they are in force: a bill that extends the ban."""

ENACTS = (
    r"(?:re-?)?sign(?:s|ed|ing)?|countersigned|inked|adopt(?:s|ed|ing)?|pass(?:es|ed|ing)?|approv(?:es?|ed|ing)|enact(?:s|ed|ing)?|ratif(?:y|ies|ied|ying)|issu(?:es?|ed|ing)|agree[sd](?: on| to)?|conclud(?:es|ed)|"
    r"endors(?:es|ed)|promulgat(?:es|ed)|gazetted|cleared|sealed|struck|reached|entered into|executed|voted (?:for|through)|published"
)
"""Verbs by which such a paper comes into force."""

UNDOES = (
    r"draft(?:s|ed|ing)?|propos(?:e|es|ed|ing|als?)|plans?|motions?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|tabl(?:e|es|ed|ing)|debat(?:e|es|ed|ing)|discuss(?:es|ed|ing)?|reject(?:s|ed|ing)?|veto(?:es|ed|ing)?|block(?:s|ed|ing)?|"
    r"oppos(?:e|es|ed|ing)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|circulat(?:e|es|ed|ing)|want(?:s|ed)?|await(?:s|ed|ing)?|shelv(?:e|es|ed|ing)|kill(?:s|ed)?|defeat(?:s|ed)?|"
    r"withdr(?:aw|aws|ew|awn)|fail(?:s|ed|ing)?|stall(?:s|ed|ing)?|fac(?:e|es|ed|ing)|needs?|needed|seeks?|sought|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|goes (?:to|before|back)|heads to|went to|"
    r"push(?:es|ed|ing)? (?:for|through)|lobb(?:y|ies|ied|ying)|backs|support(?:s|ed)?|voted (?:down|against)|threw out|(?:is|are|was|were|remains?) (?:before|with|stuck|pending|under)|fell"
)
"""Verbs that tell that it has not, or not yet."""
