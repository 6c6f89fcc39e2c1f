"""English words for a length of time that counts from a day just told: served on 3 May … has 28 days to appeal."""

from typing import Final

from monitor.extract.language.counting import Base, Count, Counting

_FEW: Final = (
    r"(?:(?!(?:and|but|that|which|who|when|while|to (?!(?:the|an?|his|her|its|their|them|him|it|us|you|parliament|congress)\b))\b)"
    r"[\w'’$%.-]+ ){0,7}?"
)
_THING: Final = (
    r"(?:(?:[\w'’-]+ )?(?:agreement|arrangement|authorisation|authorization|concession|contract|cover|decree|exemption|franchise|insurance|lease|"
    r"licence|license|mandate|membership|moratorium|order|pact|period|permit|policy|registration|scheme|season|stay|subscription|tenancy|"
    r"term|tour|truce|visa|waiver)s?)"
)
_THIS: Final = r"(?:the|its|their|his|her|your|our|this|that|such)"
_ENDS: Final = (
    r"(?:ends?|expires?|lapses?|runs? out|is up|comes? to (?:an|its|their) end|is due to (?:end|expire)|terminates?)"
)
_DONE: Final = (
    r"(?:adopted|announced|appointed|approved|came into (?:force|effect)|dated|declared|delivered|directed|displayed|enacted|entered into force|"
    r"entered|filed|given|granted|handed (?:\w+ )?(?:down|in|over)|handed|imposed|instructed|issued|lodged|made|mailed|notified|ordered|passed|posted|"
    r"proclaimed|promulgated|published|received|registered|ruled|sent|served|signed|submitted|told|took effect|warned|wrote|written|"
    r"went into (?:force|effect)|went out|gone out|sent out)"
)
_DUTY: Final = r"(?:must|shall|may|will|can|should|has to|have to|is to|are to|needs? to|ordered|told|requir\w+|oblig\w+|directed|gives?|gave|instructed|please)"
_GENERAL: Final = r"(?:each|every|any|if|whenever|unless|until|usually|normally|typically|never|not)"
_AFTER: Final = r"(?:of|after|from|following|before|prior to|ahead of|either side|walking|each)\b"
_HAVE: Final = r"(?:has|have|gives?|gave|given|giving|leaves|leaving|allows?|allowed|granted|grants)"
_UP_TO: Final = r"(?:(?:up to|at most|exactly|just|only|another|a (?:further |maximum )?(?:period|maximum) of) )?"
_AT_ONCE: Final = (
    r"(?:t(?:akes?|aking|ook) (?:immediate )?effect (?:immediately|at once|today|on (?:signature|signing|publication))|"
    r"takes? immediate effect|(?:effective|in(?:to)? (?:force|effect)) (?:immediately|at once|today)|with immediate effect|"
    r"immediately effective)"
)
_LASTS: Final = (
    r"(?:agreement|appointment|arrangement|authorisation|authorization|ban|certificate|concession|contract|deal|exemption|fellowship|franchise|guarantee|insurance|internship|"
    r"lease|licence|license|loan|mandate|membership|moratorium|pact|permit|placement|policy|scheme|secondment|subscription|suspension|tenancy|term|trial|truce|ceasefire|visa|waiver|warranty)"
)
"""What lasts for a time that is told beside it: a five-year *lease*, a *term* of three years."""
_STARTING: Final = r"(?:(?:starting|beginning|commencing|running|effective|dating|to (?:start|begin|run))(?: on| from| as of)?|(?:as )?from|with effect from|as of)"

COUNTING: Final = Counting(
    counts=(
        Count(
            base=Base.NOW,
            left=(
                rf"{_AT_ONCE}(?:,? (?:and|but))? (?:(?:it |they )?(?:shall |will |is to |are to |to )?"
                r"(?:(?:(?:remains?|stays?|be|is|are|continues?) )?(?:in (?:effect|force|place)|valid|good|effective)|appl(?:y|ies)|runs?) )?"
                rf"(?:(?:shall |will |to )?lasts?(?: for)?|for)(?: a (?:period|term) of)? {_UP_TO}"
            ),
            unless=_GENERAL,
            unless_right=_AFTER,
        ),
        Count(
            base=Base.DEED,
            left=rf"(?:will|shall|and|to|is to|are to) (?:(?:lasts?|runs?)(?: for)?|remains? in (?:effect|force) for|stays? in (?:effect|force) for) {_UP_TO}",
            right=r"(?:[.;,]|$|unless\b|or until\b)",
            unless=_GENERAL,
        ),
        Count(
            base=Base.DEED,
            left=rf"(?<!not )(?<!never )(?<!would ){_HAVE} (?:(?!(?:not|no|about|over|more)\b)[\w'’-]+ ){{0,5}}?{_UP_TO}",
            right=r"(?:from (?:then|that day|that date|receipt|service) )?(?:in which )?to (?!(?:go(?! to\b)|spare|run|live|die|kill)\b)\w+|in which\b|for (?:an )?(?:appeals?|objections?|comments?)",
            unless=rf"{_GENERAL}|customers|buyers|patients|visitors|had|used to|in (?:1\d|20)\d\d",
        ),
        Count(
            base=Base.DEED,
            left=rf"{_DUTY}\b[^;:.]*\bwithin(?: the next)?",
            unless=_GENERAL,
            unless_right=_AFTER,
        ),
        Count(
            base=Base.DEED,
            left=r"(?:takes? effect|comes? into (?:force|effect)|enters? into force) (?:with)?in",
            unless=_GENERAL,
            unless_right=_AFTER,
        ),
        Count(
            base=Base.DEED,
            left=r"if [^;:.]*\b(?:(?:has|have) not (?:been (?:paid|received)|paid|reached us|replied)|do not (?:pay|hear from you|receive|reply)[^;:.]*) within",
            unless_right=_AFTER,
        ),
        Count(
            base=Base.DEED,
            left=r"(?:^|[,;] (?:and )?)within(?: the next)?",
            right=r"(?:[\w'’-]+ ){1,8}?(?:must|shall|will|is to|are to|has to|have to|may)\b",
            unless=_GENERAL,
        ),
        Count(
            base=Base.DEED,
            left=r"(?:may|can|must|will|shall) (?:be )?(?!(?:not|never)\b)[^;:.]{0,40}\bfor(?: the next)?",
            right=r"[.;]|$",
            unless=_GENERAL,
        ),
        Count(
            base=Base.DEED,
            left=r"(?:has|have|is given|are given|with|set|starts|begins|opens) (?:a|the) (?:\w+ )?(?:period|window) of",
            unless=_GENERAL,
        ),
        Count(
            base=Base.DEED,
            left=r"(?:has|have|is given|are given|with|set|starts|begins|opens) an?",
            right=r"(?:cure|response|appeal|notice|waiting|standstill|objection|comment|consultation|cooling-off) (?:period|window)",
            unless=_GENERAL,
        ),
        Count(
            base=Base.MISSED,
            right=r"(?:days?['’]? )?(?:grace|cure) period|(?:days?['’]? )?period of grace|(?:of )?grace\b",
        ),
        Count(base=Base.MISSED, left=r"(?:grace period|period of grace|cure period) of"),
        Count(
            base=Base.END,
            right=(
                rf"(?:(?:at the latest|or more) )?(?:before|prior to|ahead of|in advance of) (?:{_THIS} (?:then-?)?(?:current |present |initial |first |last )?"
                rf"{_THING} {_ENDS}|(?:it|this|that|they) {_ENDS}|(?:the |its |their |your )?(?:expiry|expiration|end date|end)(?: date)?"
                rf"(?: of {_THIS} (?:then-?)?(?:current |present |initial |first )?{_THING})?(?! of\b))"
            ),
            back=True,
        ),
        Count(
            base=Base.END,
            right=(
                rf"(?:after|following) (?:(?:it|this|that|they|{_THIS} {_THING}) (?:has |have )?(?:lapsed|expired|ended|run out|lapses|expires|ends)|"
                r"(?:the |its |their |your )?(?:expiry|expiration|lapse|end)(?: date)?(?! of\b))"
            ),
        ),
        Count(
            base=Base.END,
            length=r"another|more|further|additional|extra|longer",
            unless=r"(?:takes?|took|taken|taking|needs?|needed|costs?|waits?|waited|wait|lasts|lasted|would (?:take|need|cost|mean|have|be)|could|might|not|nor|no)",
            unless_right=r"(?:of|to|ago|later|earlier|than|before|after|,? ?(?:until|till|up to|through|ending))\b",
            more=True,
        ),
        Count(
            base=Base.START,
            left=r"(?:and|which),? (?:(?:it |which )?(?:is|runs?|lasts?|continues?|remains? in (?:force|effect)|(?:shall|will) (?:run|last|continue|remain in (?:force|effect))) )?(?:for )?(?:an? )?(?:(?:(?:initial|fixed|minimum|total) )*(?:term|period|duration) of )?|(?:for|has|have|with) an? (?:(?:initial|fixed|minimum|total) )*(?:term|period|duration) of",
            right=r"(?:[.;)]|$|unless\b|until\b|and\b|thereafter|from\b|with\b|subject\b|after which\b)",
            unless=_GENERAL,
            own=True,
        ),
        Count(
            base=Base.LAST,
            right=r"thereafter|after (?:that|this|which)\b",
            unless=_GENERAL,
            unless_right=r"after (?:that|this) \w+",
        ),
        Count(
            base=Base.LAST,
            right=r"(?:beforehand|in advance(?! of))(?=[.,;:)]|$)",
            unless=rf"{_GENERAL}|had|was|were|have|has",
            back=True,
        ),
        Count(
            base=Base.LAST,
            left=r"(?:after|following) that,?(?: for)?|for",
            right=r"after that|thereafter",
            unless=rf"{_GENERAL}|in (?:1\d|20)\d\d|(?:was|were) (?:still )?(?:open|closed|shut|there|here|on|in)",
        ),
    ),
    bases={
        Base.DEED: rf"{_DONE}(?: on)? {_FEW}(?:(?:on|dated|of),? )?|{_DONE}(?: on| as of)?|(?:letter|notice|order|decision|ruling|judgment|writ|summons|invoice|bill|accord|agreement|ceasefire|truce|pact|resolution|decree|summit) (?:of|dated)",
        Base.MISSED: (
            rf"(?:due|payable|matured|missed|skipped|did not (?:make|pay)|didn['’]t (?:make|pay)|failed to (?:make|pay)|not paid) {_FEW}(?:(?:due|payable) )?(?:on )?|"
            r"(?:due|payable|matured|missed|skipped)(?: on)?"
        ),
        Base.START: r"(?:begins?|beginning|starts?|starting|opens?|opening|commenc\w+|takes? (?:effect|force)|comes? into (?:force|effect)|enters? into force|effective)(?: on| as of| from)?",
        Base.END: (
            r"(?:until|till|through|up to|expir\w+|ends?|ended|ending|laps\w+|runs? out|ran out|run out|is up|are up|terminat\w+|"
            r"closes|closing|(?:due|set|supposed|scheduled|was|were|is|are) to (?:close|finish|stop|conclude|re-?open|be (?:lifted|removed|withdrawn|re-?opened)))"
            r"(?: (?:early|late|automatically|today|again|at (?:midnight|noon)))?(?: at)?(?: on| by)?"
        ),
    },
    behind=r"(?:gave|gives|ordered|told|granted|handed|served|directed|instructed)\b",
    refer=r"(?:it|its|they|them|their|this|these|both)",
    undone=r"(?:not|never|before|unless|if|would)",
    ahead=r"(?:will|shall|is to|are to|is due to|are due to)",
    lasting=(
        rf"(?:[\w'’&-]+ ){{0,2}}?{_LASTS}(?: (?:of office|period|contract))?,? (?:{_STARTING}|"
        r"(?P<verb>(?:(?:that|which) )?(?:starts|begins|commences|takes effect|runs|(?:will|shall|is to) (?:start|begin|commence|run|take effect))(?: on| from)?))(?: the)?"
    ),
    lasting_for=rf"(?:{_LASTS}|period|let) (?:of|for)(?: (?:the|an initial|a))?",
    starting=rf",? ?{_STARTING}(?: the)?",
    hung=r"(?:on|for|of|in|under|about|with|to|at|by|after|over|into|towards) (?:(?:an?|the|its|their|his|her|this|that|our|your|my|new) ){0,2}",
    sought=r"tender\w*|bids?|bidd\w+|invit\w+|advertis\w+|appl(?:y|ications?|icants?)|vacanc\w+|competition|shortlist\w*|would|could|might|sentenc\w+|jail\w*",
)
