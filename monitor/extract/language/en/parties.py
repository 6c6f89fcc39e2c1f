"""English words for who must do something."""

from monitor.extract.language.en.changes import SAYING
from monitor.extract.language.parties import Parties

_ADVERB = r"(?:(?:also|now|still|hereby|thus|only|already|first|then|both|each|either|all|\w+ly) )?"
_MASK = "\ue000\ue001*"
_BE = r"(?:is|are|was|were|be|been|being)"

PARTIES = Parties(
    duty=(
        rf"(?:must|shall|will|would|ought to|ha(?:s|ve|d) to|needs? to|needed to|{_BE} {_ADVERB}to|"
        rf"{_BE} {_ADVERB}(?:required|obliged|obligated|ordered|directed|requested|told|asked|instructed|invited|reminded|bound|urged|under a duty|"
        r"under an obligation|due|set|scheduled) to|"
        rf"(?:ha[sd] |have ){_ADVERB}(?:agreed|promised|pledged|undertaken|vowed|committed|sworn)(?: itself| themselves| himself| herself)? to|"
        r"(?:agree[sd]?|promise[sd]?|pledge[sd]?|vow(?:s|ed)?|undertakes?|undertook|commit(?:s|ted)?(?: itself| themselves)?|intend(?:s|ed)?|"
        r"plan(?:s|ned)?|aim(?:s|ed)?) to|"
        rf"ha(?:s|ve|d) {_ADVERB}(?:until|till|up to) {_MASK}|ha(?:s|ve|d) {_MASK}(?: in which| within which)? to|"
        rf"(?:{_BE}|ha(?:s|ve) been) {_ADVERB}given (?:until|till|up to) {_MASK}|(?:{_BE}|ha(?:s|ve) been) {_ADVERB}given {_MASK} to)"
    ),
    asks=(
        r"(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|requir(?:e|es|ed|ing)|order(?:s|ed|ing)?|direct(?:s|ed|ing)?|instruct(?:s|ed|ing)?|"
        r"invit(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|tell(?:s|ing)?|told|oblig(?:e|es|ed|ing)|compel(?:s|led|ling)?|want(?:s|ed)?|"
        r"call(?:s|ed|ing)? (?:on|upon)|remind(?:s|ed|ing)?|giv(?:e|es|ing)|gave|allow(?:s|ed|ing)?|expect(?:s|ed)?)(?: that)?"
    ),
    task=(
        rf"(?:(?:until|till|up to) {_MASK} )?(?:{_MASK} (?:in which |within which )?)?to (?:\w+ly )?(?P<verb>[a-z]+)|"
        rf"for [a-z]+|(?:until|till|up to) {_MASK}"
    ),
    pronouns=r"it|he|she|they",
    limit=r"(?:deadline|time limit|cut-?off(?: date)?|closing date|last (?:day|date)|final (?:day|date)|period|window|limit|due date) for",
    passive=r"be|been|being",
    agent=r"by(?! (?:\S+ votes?|voice|acclamation|unanimous|an? (?:[^\s,;]+ )?(?:vote|majority|margin))\b)",
    reasons=r"because|due to|owing to|thanks to|on account of|amid|after|following|for (?:lack|want) of",
    says=r"(?:said|says|say|promise[sd]?|pledge[sd]?|vow(?:s|ed)?|announce[sd]?|agree[sd]?|confirm(?:s|ed)?|state[sd]?|undertook|add(?:s|ed))"
    rf"(?: (?:on |late |last |early )?{_MASK}(?: morning| evening| night)?)?(?: that)?",
    between=r"no|not|later|than|either|each|in|turn|to",
    nouns=(
        r"(?:\w*(?:contractor|supplier|seller|buyer|purchaser|tenant|landlord|lessee|lessor|licen[sc]ee|licensor|borrower|lender|employer|employee|owner|"
        r"operator|provider|vendor|customer|client|applicant|bidder|tenderer|claimant|defendant|plaintiff|appellant|respondent|petitioner|insurer|broker|"
        r"agent|trustee|guarantor|holder|shareholder|member|partner|party|parties|carrier|manufacturer|producer|developer|retailer|"
        r"importer|exporter|taxpayer|voter|candidate|student|teacher|parent|resident|citizen|passenger|farmer|fisher|investor|creditor|debtor|subscriber|user|"
        r"consultant|auditor|architect|engineer|surveyor|minister|secretary|president|chancellor|governor|mayor|commissioner|ombudsman|chair|chairman|"
        r"chairwoman|chairperson|director|manager|officer|inspector|regulator|rapporteur|envoy|ambassador|delegate|judge|prosecutor|lawyer|solicitor|"
        r"doctor|pharmacist|driver|maker|builder|publisher|broadcaster|undertaker|charity|charities)s?|"
        r"secretary-general|directors?-general|attorneys?-general|governors?-general|prime minister|staff|management|board|council|committee|commission|parliament|"
        r"congress|senate|assembly|cabinet|government|ministry|ministries|department|agency|agencies|authority|authorities|court|tribunal|panel|"
        r"secretariat|bureau|office|police|army|union|association|federation|society|club|team|group|company|companies|firm|corporation|"
        r"business|businesses|bank|insurer|airline|airport|railway|utility|utilities|university|universities|school|college|hospital|clinic|trust|"
        r"state|states|country|countries|nation|nations|city|cities|municipality|municipalities|district|county|counties|province|region|both sides|"
        r"side|sides|people|person|persons|anyone|everybody|everyone|who|subsidiary|subsidiaries|consortium|cooperative|co-operative|foundation)"
        r"(?:s|es)?|ltd|limited|inc|llc|plc|gmbh|corp|llp|ag|sa|bv"
    ),
    things=(
        r"(?:accord|act|agreement|annex|app|application|appeal|article|bill|bridge|budget|building|bus|case|chapter|charter|clause|code|contract|convention|"
        r"data|deal|decision|directive|document|draft|edition|exemption|facility|factory|ferry|form|framework|guidance|house|initiative|invoice|law|lease|"
        r"letter|licen[sc]e|line|list|mandate|measure|mechanism|mission|model|moratorium|motion|notice|offer|order|page|paper|part|pact|payment|permit|phase|"
        r"pipeline|plan|plant|policy|product|programme|program|project|proposal|protocol|provision|regulation|rent|report|request|resolution|road|rule|schedule|"
        r"scheme|section|server|service|site|software|stage|statement|station|submission|support|system|tax|tender|term|text|title|treaty|truce|tunnel|"
        r"version|vessel|waiver|website|window|windows|work|works|year|month|week|day|price|fee|amount|sum|figure|result|sale|talk|election|vote|meeting|"
        r"hearing|trial|conference|summit|session|review|inquiry|investigation|study|survey|test|trial|delivery|construction|production|repair|"
        r"this|that|it|which|what|all|each|both|none|one|there|they|he|she|we|you|i)s?|.*\d"
    ),
    doing=(
        r"(?:accept|act|adopt|answer|appeal|appear|appoint|apply|approve|arrange|assign|buy|cancel|certify|choose|clear|collect|comment|compensate|complete|"
        r"comply|confirm|convene|correct|decide|declare|deliver|demolish|deposit|destroy|disclose|divest|draft|elect|enact|enrol|ensure|evacuate|explain|"
        r"file|finish|fit|fix|furnish|give|hand|hire|hold|implement|inform|insert|inspect|install|instruct|invest|invite|issue|join|launch|leave|lodge|make|name|"
        r"nominate|notify|obtain|pay|plant|prepare|present|proceed|produce|propose|prove|provide|publish|purchase|put|ratify|recall|register|refund|reimburse|"
        r"release|relocate|remove|repair|repay|replace|reply|report|resign|respond|restore|return|review|sell|send|serve|set|settle|ship|show|sign|spend|"
        r"state|submit|supply|surrender|take|tell|train|transfer|translate|update|upgrade|upload|vacate|verify|vote|withdraw|write)"
    ),
    happens=(
        r"(?:apply|arrive|be|become|begin|cease|close|come|continue|cost|cover|die|drop|end|enter|expire|fall|go|happen|include|increase|last|lapse|lose|mature|mean|"
        r"move|need|open|operate|pass|reach|remain|reopen|require|rise|run|show|start|stay|stop|support|take effect|take place|terminate|work|have)"
    ),
    moving=(
        r"(?:meet|gather|convene|assemble|reconvene|confer|vote|return|leave|depart|travel|fly|visit|walk|march|strike|protest|rally|"
        r"appear|testify|speak|report|respond|reply|resign|retire|decide|rule|choose|compete|play|face|sit|talk|negotiate|withdraw)(?:s|es)?|"
        r"replies|rallies|testifies"
    ),
    outsiders=(
        r"(?:critics|opponents|analysts?|experts?|observers?|economists?|lawyers|activists|campaigners|traders|skeptics|sceptics|"
        r"supporters|advocates|backers|rivals|sources?|diplomats?|insiders|many|some|others|people|residents|neighbou?rs)"
        r"(?! (?:[^\s,;]+ ){0,3}?(?:said|say|says|vowed|promised) (?:that )?(?:they|we)(?: (?:would|will)\b| ?$))"
    ),
    onlookers=r"opposition|lawyers?|media|press|newspapers?|reporters|commentators",
    outsiders_say=rf"{SAYING}|say",
)
