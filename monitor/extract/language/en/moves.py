"""English words that report that something goes on."""

from monitor.extract.language.change_words import ChangeWords
from monitor.extract.language.en.nominal import LASTS
from monitor.model import Change

PLANNED = (
    r"(?:(?:we|it|they|he|she|i|was|had|the|our|its|as|on|in|first|originally|initially|previously|earlier) )*"
    r"(?:planned|announced|said|scheduled|promised|foreseen|foresaw|expected|advertised|agreed|hoped|set|stated|printed|calendar|plan|programme|timetable|prospectus|contract|leaflet|letter|notice|schedule|told (?:you|us|everyone|everybody|members|parents|residents|customers))"
)
"""What somebody had planned, in so many words."""

ONE_MORE = r"(?:another|a further|an extra|an additional|one (?:more|extra)) (?:day|week|fortnight|month|quarter|year|hour|season)(?= |[.,;:]|$)"
"""One length of time more: another week."""
_PRODUCT = (
    r"(?:\A|(?<=\ban )|(?<=\bthe )|(?<=\bits )|(?<=\bour )|(?<=\byour )|(?<=\btheir )|(?<=\bfor )|(?<=\bwith )|(?<=\bin )|(?<=\binto )|(?<=\bunder )|(?<=\bof )|(?<=\band )|(?<=\benters )|(?<=\bis )|(?<=\bare )|(?<=\bwas )|(?<=\bbuy )|(?<=\bpaid )|(?<=, ))"
    r"extended (?:[a-z-]+ )?(?:support|warrant(?:y|ies)|coverage|maintenance|service|servicing|updates?|security|care|insurance|trading|leave|visit|stay|phase|release|play|edition|fund|facility|licen[cs]ing)\b"
)
"""Where what is sold, or lasts longer than usual, is called extended, nothing was: extended support, warranty."""
_NO_TERM = (
    r"(?! an? (?:[^\s,;]+ ){0,3}?(?:credit|loan|facility|financing|guarantee|offer|grant|help|aid|support)\b)(?! from (?:\d+|\w+)(?: (?:days?|weeks?|months?|years?))? to \ue000\ue001* (?:for|in|on|when|where|if)\b)"
    r"(?! (?:(?:an?|the|its|his|her|their|our|my|your|that) )?(?:[a-z-]+ )?(?:leads?|advantage|gains|loss(?:es)?|rall(?:y|ies)|slide|decline|"
    r"advance|streak|(?:winning|losing|unbeaten|scoring) \w+|life|lifespan|life ?times?|range|shelf|condolences?|sympath(?:y|ies)|greetings|congratulations|thanks|gratitude|welcome|hands?|"
    r"networks?|line-?up|portfolio|presence|invitations?|olive branch|apolog(?:y|ies)|wishes|hospitality|courtes(?:y|ies)|reach|footprint|hours|famil(?:y|ies)|versions?|editions?|returns?(?! (?:deadline|date|period|window|policy)))\b|"
    r"(?: [^.,;]{1,40}?)? by (?:[\w.,]+ )(?:rooms?|met(?:re|er)s?|feet|foot|yards?|miles?|kilomet\w+|km|acres?|hectares?|floors?|storeys?|seats?|points?|places?|per ?cent|%)|"
    r" (?:an? (?:[a-z-]+ )?|(?!(?:the|its|their|his|her|our|my) )[a-z-]+ )?(?:credits?|loans?|bets?)\b| \ue000\ue001* (?:apply|applies|are|run)\b|"
    r" (?:(?:security|lifecycle|premium) )?(?:support|maintenance) (?:is|ends|expires|runs|available|in (?:the |early |late )*\ue000)|"
    r" to (?!(?:the )?\ue000)(?:[a-z-]+ ){0,4}?(?:suburbs|areas?|districts?|regions?|count(?:y|ies)|cit(?:y|ies)|towns?|villages?|schools?|streets?|routes?|customers|workers|employees|users|patients|pupils|"
    r"students|groups?|countr(?:y|ies)|states|provinces?|parts of|stations?|sectors?|companies|firms|people|adults|children|women|men|sites|branches|stores|households|businesses|products|services)\b(?![^.;]* and (?:it |they )?now (?:runs?|lasts?|expires?|ends?|continues?|applies|apply) ))"
)
"""What is no term though it is extended: a lead, a hand, credit; and hours and a family that are called so."""
UNTIL = r"(?:until|till|'til|through|up to|to run to|to last to|up until)"

_AGREES = r"(?:accept(?:s|ed)|agree[sd]? to|consent(?:s|ed) to|conced(?:es|ed)|okay(?:s|ed)|sign(?:s|ed) off on|wav(?:es|ed) through|sign(?:s|ed) off|approv(?:es|ed)|sanction(?:s|ed))"
_NO_WORK = r"(?![^.;]{0,60}\b(?:audits?|talks|negotiations|hearings?|reviews?|inspections?|tests?|checks|work|repairs?|studies|study|training|faults?|prison|jail|to (?:look|study|review|consider|examine|inspect|object|comment))\b)"
"""A length of time that somebody agreed to is more time, unless it is one of something else: of audits, of talks."""

_FOR_A_TIME = r"(?:for|until|till|through|beyond) (?:(?:another|a further|an additional|the) )?\ue000\ue001*"
_CALL = r"(?:registration|nominations?|applications?|entries|entry|bidding|consultation|bookings?|enrol?ment|voting|submissions?|periods?|window|call|poll)"

MOVES = (
    ChangeWords(
        name="extended beyond the old",
        sure=0.95,
        change=Change.EXTENDED,
        pattern=(
            r"(?:extend|renew|prolong|continu)(?:s|ed|ing|ation)? [^.;]{0,90}?beyond (?:its|the|their|his|her) (?:(?:current|existing|present|original|initial|scheduled) )?"
            r"(?:expiration|expiry|end|termination|closing|due)(?: date)?(?: of| on|,| \()? ?(?P<old>\ue000)"
        ),
    ),
    ChangeWords(
        name="extended",
        sure=0.89,
        change=Change.EXTENDED,
        pattern=(
            r"(?:is|are|was|were|be) (?:hereby |further )*continued (?:for|in effect|in force)|"
            rf"(?!{_PRODUCT})(?:(?<!had )(?<!has )(?<!have )(?<!which )extended|extended(?! (?:to|until|till|through|over|from) )|(?:(?<=has )|(?<=have ))extended(?= (?:until|till|through) (?:the |end of )*\ue000\ue001* (?:the|an?|its|their|our|his|her|this|all)\b)|extends?(?! from (?:the )?\ue000)|extending){_NO_TERM}|"
            rf"enlarge(?:s|d)?|continued for|kept on|(?:been |was |were |is |are )(?:doubled|lengthened)|re-?opened(?= (?:until|till|for (?:\ue000|another|a further|applications|entries|bids|nominations|comments|registration|submissions|bookings))\b)|{_CALL} (?:was|were|has been|have been|is|are) re-?opened(?= and|,)|prolong(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|roll(?:s|ed|ing)? (?:it |them |(?:the|its|their) (?:[^\s,;]+ ){{1,3}}?)over|(?:(?<=is )|(?<=are )|(?<=was )|(?<=were )|(?<=be )|(?<=been )|(?<=being ))rolled over|roll(?:s|ed|ing)? over(?= (?:the|its|their|our|this|an?|another|some|more|until|till|to|for|through|loans?|debts?|credits?|bonds?|\ue000|[$£€])(?!\w))|rolled forward|"
            r"carr(?:y|ies|ied|ying) (?:it |them )?(?:on )?(?:to|until|till|for|through)|(?<!is )(?<!are )(?<!was )(?<!were )(?<!been )(?<!be )carr(?:y|ies|ied|ying) (?:it |them )?(?:over|forward) (?:to|until|till|for|through)|re-?extend(?:s|ed)?|re-?open(?:s|ed)? (?:for|until) bids|"
            r"(?:keep|keeps|kept|keeping|hold|holds|held|(?:leave|leaves|left|leaving)(?! (?:this|that|it) open until (?!(?:the )?\ue000))(?! (?:\S+ ){0,2}?(?:original|old|present|current|earlier|previous|first) )) (?:\S+ ){0,7}?(?:(?:in place|in force|in effect|in being|available)(?! since\b)|open(?! since [\w\ue000])(?! (?:whether|if|how|for how|until when|when|what|who|the (?:question|possibility|option|door|issue))\b)|running|alive|going|on the table|on the books|(?<!dates )(?<!days )(?<!prices )(?<!periods )(?<!stays )(?<!bookings )(?<!orders )(?<!terms )up(?= until| till| to| through))|"
            r"(?:roll(?:s|ed)?|carr(?:y|ies|ied)) (?:it |them |over |on )*into (?:the |early |late |next )*\ue000|be kept (?:till|until|to|in being|in force|in place|open)|(?:is|are|was|were) kept (?:on\b|alive|up\b|going|open|in force|in place|in being|until|till|through|for (?:another|one more|a further|as long|\ue000\ue001* more))|"
            r"(?:(?<!fighting will )(?<!fighting would )(?<!war will )(?<!war would )(?<!violence will )(?<!violence would )(?<!could )(?<!may )(?<!might )go|(?<!and )goes) on (?:until|till|for|at)(?! (?:its|their) ends?\b)|stretch(?:es|ed|ing)? (?:[^\s,;]+ ){0,4}?(?:out )?(?:to|until|by|over) (?:the )?\ue000|top(?:s|ped|ping) (?:[^\s,;]+ ){0,4}?up by (?:another |a further )?\ue000|(?:has|have|had|was|were|been) stretched|keep(?:s|ing)? (?:\S+ ){0,4}?going|"
            r"tack(?:s|ed|ing) on (?:another |a further )?\ue000\ue001*(?=[.,;:]|$)|(?:add|tack)(?:s|ed|ing)? (?:on )?(?:up to |another |a further |an extra )?(?:(?:\S+ ){0,2}?(?:days?|weeks?|fortnight|months?|years?)|\ue000\ue001*)(?: on)? to|liv(?:e|es|ed) on (?:until|till|to|through|for)|kept alive|lengthened|spun out|dragged out|"
            rf"(?:continu|remain|stay|appl)(?:es|s|ies|ed|ied|ing)? (?:\S+ ){{0,3}}?for (?:another|a further|an extra|\w+ more)|left standing|kept up|t(?:ake|akes|ook|aken) (?:it |them |this )?(?:on (?:to|until|till|for)|forward (?:until|till|for))|"
            rf"allowed to (?:stand|run on|go on|stay|continue) {UNTIL}"
        ),
    ),
    ChangeWords(
        name="continuing",
        sure=0.89,
        change=Change.EXTENDED,
        told=True,
        pattern=(
            rf"(?:am|is|are) (?:(?:hereby|therefore|accordingly|also) )?continuing (?:{_FOR_A_TIME} (?:the|this|that|these)|"
            rf"(?:the|this|that|these) (?:[^\s,;.]+ ){{0,4}}?{LASTS} (?:[^,;.]{{1,90}}? )?{_FOR_A_TIME}(?= ?[.,;]|$))"
        ),
    ),
    ChangeWords(
        name="continued to a day",
        sure=0.8,
        change=Change.EXTENDED,
        pattern=(
            rf"continue[sd] (?:(?:the|its|their|this|that|these|an?|your|our) )?(?:(?!(?:strikes?|walk-?outs?|boycotts?|protests?|blockades?)\b)[^\s,;.\ue000]+ ){{0,3}}?(?!strike|walk-?out|boycott|protest|blockade){LASTS}(?= (?:against |on |in |of [^,;.]{{1,40}} )?{_FOR_A_TIME})"
        ),
    ),
    ChangeWords(
        name="taken to a day",
        sure=0.75,
        change=Change.EXTENDED,
        told=True,
        pattern=(
            rf"(?:(?<=^)|(?<=, ))(?:that|this|which) (?:now )?(?:takes|brings|carries|keeps) (?:the|its|our|their|his|her) (?:[^\s,;.]+ ){{0,2}}?{LASTS} "
            rf"(?:(?:all the way|up|on|through|out|alive|going) )?(?:{UNTIL}|to) (?:the |early |late |mid-|end of )*\ue000"
        ),
    ),
    ChangeWords(
        name="stays another week",
        sure=0.8,
        change=Change.EXTENDED,
        told=True,
        pattern=(
            r"(?<!\bi )(?<!\bwe )(?<!\bhe )(?<!\bshe )(?<!\bthey )(?<!\byou )(?:(?:will|shall|is to|are to)|(?:said|says|announced|confirmed|ruled|decided|agreed|wrote) (?:that )?(?:(?!(?:i|we|he|she|they|you)\b)[^\s,;.]+ ){1,6}?would) (?:now |therefore |all )*(?:(?:stay|remain)(?= (?:open|on|up|in force|in place|available|valid)\b)|run|last|continue|go on|be (?:open|available)) "
            rf"(?:open |on |up |on sale |in force |in place |available |valid )?(?:for )?(?:{ONE_MORE}|(?:another|a further|an extra|an additional) \ue000\ue001*)(?=,? (?:{UNTIL}|to) )(?![^.;]*\b(?:if|unless|provided)\b)"
        ),
    ),
    ChangeWords(
        name="signed an extension",
        sure=0.8,
        change=Change.EXTENDED,
        pattern=(
            r"(?:sign(?:s|ed)|ink(?:s|ed)|penn(?:s|ed)|clinch(?:es|ed)|(?:put|puts) pen to paper on) (?:an?|his|her|their|its|the) (?:[^\s,;]+ ){0,3}?"
            rf"(?:extension|prolongation)(?= (?:{UNTIL}|to|for) (?:another |a further |the |end of )*\ue000)"
        ),
    ),
    ChangeWords(
        name="time reopened",
        sure=0.85,
        change=Change.EXTENDED,
        dateless=True,
        pattern=(
            r"re-?open(?:s|ed|ing)? (?:the |its |their )?(?:\S+ ){0,2}?"
            r"(?:periods?|deadlines?|registration|enrol?ment|nominations|applications|window)"
        ),
    ),
    ChangeWords(
        name="time extended",
        sure=0.85,
        change=Change.EXTENDED,
        dateless=True,
        pattern=(
            r"(?:is|are|has been|have been) (?:hereby |therefore |further |again )*extended(?=[.;]?$)|"
            r"extend(?:s|ed|ing) (?:the |its |their )?(?:\S+ ){0,2}?(?:comment(?:ing)?|consultation|submission|application|nomination|registration|filing|response|reply) periods?"
        ),
    ),
    ChangeWords(
        name="until a day",
        change=Change.EXTENDED,
        told=True,
        weak=True,
        pattern=(
            rf"(?<!that is )(?<!that is, )(?<!that is to say )(?<!namely )(?<!apply again )(?<!reapply )(?<!to run, )(?<!left, )(?<!remaining, )(?:until|till|'til|through|up to|up until|beyond) (?:the |about |noon on |midnight on |end of |last day of |first |next )*\ue000|(?:on(?! \ue000)|runs?|valid|good|covered|stays?|remains?|continues?|award|work|used|effect|force|extension) (?:[^\s;]+ ){{0,5}}?(?<!one )(?<!two )(?<!three )(?<!four )(?<!five )(?<!six )to (?:the |about |end of |last day of |first )*\ue000|until further notice|without penalty|"
            rf"(?:may|can|will be|shall|are to|be) (?!(?:be )?(?:apply again|re-?apply|restored|revived|reinstated|renewed|appealed|contested|challenged|claimed|reclaimed|collected|redeemed|revoked|cancell?ed|withdrawn)\b)(?:\S+ ){{1,6}}?(?:by|before|up to|{UNTIL}) (?:the )?\ue000"
        ),
    ),
    ChangeWords(
        name="so much longer than planned",
        change=Change.EXTENDED,
        told=True,
        apart=True,
        pattern=rf"\ue000\ue001* (?:longer|more) than (?:first |originally |initially )?(?:before\b|previously|until now|up to now|hitherto|{PLANNED}|(?:the|a) (?:[^\s,;]+ ){{1,4}}?(?:planned|announced|said|promised|agreed|set|foreseen|gave|allowed))",
    ),
    ChangeWords(
        name="signed what keeps it going",
        sure=0.75,
        change=Change.EXTENDED,
        pattern=(
            r"(?:signed|enacted|(?:put|puts) (?:his|her|their) names? to) (?!(?:an? |his |her |their )?(?:new|fresh|improved) )(?:\S+ ){0,8}?(?:that|which|to) "
            rf"(?:funds?|finances?|keeps?|maintains?|prolongs?|continues?) (?:\S+ ){{0,7}}?\S+(?= {UNTIL} (?:the )?\ue000)"
        ),
    ),
    ChangeWords(
        name="longer than planned",
        change=Change.EXTENDED,
        told=True,
        pattern=r"(?<!no )(?<!not )longer than(?! (?:before\b|previously|until now|last|in|ever|most|other|usual|any|average|normal|those|that of|its predecessor)\b| (?:in )?\ue000)|\ue000\ue001* more than (?:the|it|they|she|he|we|usual|allowed|planned|agreed)|(?<!not )(?<!no )\ue000\ue001* longer(?! than (?:before\b|previously|until now|last|in|ever|most|other|usual|any|average|normal|those|that of|its predecessor)\b| than (?:in )?\ue000)",
    ),
    ChangeWords(
        name="more time",
        sure=0.8,
        change=Change.EXTENDED,
        adds=True,
        pattern=(
            r"(?:given|gave|gives|give|giving|grant(?:s|ed|ing)?|allow(?:s|ed|ing)?|win|won|wins|winning|get|got|gets|receives?|received|secur(?:es|ed)|obtain(?:s|ed)|bought|buys?|buying|handed|hands|awarded|"
            r"afford(?:s|ed)|earned|let|(?:leaves?|left)(?! for\b)|add(?:s|ed)|take|took) (?:(?!room|options?|right|chance|possib|ha(?:s|ve|d)\b|no\b|not\b|after\b|within\b|in\b|to\b|whether\b|ask)\S+ ){0,10}?\ue000\ue001*(?!\ue001| (?:\w+ )?than\b)|"
            rf"{_AGREES} \ue000\ue001*(?= (?:for|on|to|from)\b| ?[.,;:]|$){_NO_WORK}|"
            r"ha(?:s|ve) (?:now |thus |therefore )\ue000\ue001*(?!\ue001| (?:left|remaining|to (?:run|go|live)|yet to run)\b)"
        ),
    ),
    ChangeWords(
        name="for another",
        change=Change.EXTENDED,
        told=True,
        weak=True,
        adds=True,
        pattern=r"for (?:up to |at least |about |some |only |just )?\ue000\ue001*",
    ),
    ChangeWords(
        name="a length more",
        change=Change.EXTENDED,
        told=True,
        weak=True,
        adds=True,
        pattern=r"\ue000\ue001*(?!\ue001| (?:left|remaining|to (?:run|go|live)|yet to run)\b)",
    ),
    ChangeWords(
        name="extension",
        change=Change.EXTENDED,
        noun=True,
        pattern=r"extensions?|prolongation|roll-?over|reprieve|continuation",
    ),
    ChangeWords(
        name="now until",
        change=Change.EXTENDED,
        told=True,
        pattern=(
            r"(?<!from )(?:will |shall |can |may |are |is )?now (?:\S+ )?(?:runs?|ends?|expires?|stands?|applies|apply|closes?|close|lasts?|valid|covered|insured|funded|licen[sc]ed|guaranteed|secured?|safe|paid up|holds?|hold|be (?:filed|paid|lodged|handed in|submitted)|payable|"
            r"due|open|continues?|remains?|stays?|has until|have until|have to|has to|takes? applications|good|come|hold good|in force|in effect|in place|bind|able to|free to|ha(?:s|ve) a final maturity)|"
            r"(?:stays?|keeps?|remains?|continues?|goes on|go on|will go on|will stay|will remain|will continue|will apply|applies|apply) (?:\S+ ){0,3}?for (?:another|a further|\w+ more)|"
            rf"(?<!from )(?:will |shall |can |may |is |are |must )?(?<!not )(?<!n[\'’]t )now (?:\S+ ){{0,6}}?{UNTIL} (?:the |\S+ the )?\ue000|(?:can|may|will|shall|must) (?:now |instead )(?:\S+ ){{0,5}}?(?:{UNTIL}|by) \ue000|"
            r"(?:is|are) (?:now )?(?:staying|carrying on|going on|running on|continuing|being kept(?: on| open| going)?) (?:\S+ ){0,6}?(?:until|till|to|through) (?:the )?\ue000|"
            r"now (?:runs?|goes|extends|stretches|dates|expires?|ends?|closes?|lapses?|matures?) (?:\S+ ){0,2}?\ue000|"
            r"taking it to|takes it to|takes (?:the|its|their) \S+ to|taking (?:the|its|their) \S+ to|takes us to|running to|brings? (?:it|the end|the date) to|as late as"
        ),
    ),
)
