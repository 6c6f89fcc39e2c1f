"""English signs of a contract, and of the clause that tells its term."""

from typing import Final

from monitor.extract.language.contracts import Named

PAPER: Final = (
    r"(?:agreement|contract|lease|sublease|licen[cs]e|amendment|addendum|engagement|appointment|charter|undertaking|deed|"
    r"letter|memorandum|mou|order form|statement of work|sow|policy|supplement|schedule|note|arrangement|nda)"
)
THIS: Final = rf"(?:this|the|said) (?:[\w&/'-]+ ){{0,4}}?{PAPER}"

GENRE: Final = (
    Named(name="this agreement", counts=1.5, pattern=rf"\bthis (?:[\w&/-]+ ){{0,4}}{PAPER}\b"),
    Named(
        name="hereby",
        counts=0.5,
        pattern=r"\b(?:hereby|hereto|hereof|herein|hereunder|hereafter|hereinafter|thereof|thereto|witnesseth|whereas)\b",
    ),
    Named(name="shall", counts=0.5, pattern=r"\bshall\b"),
    Named(
        name="parties",
        counts=0.5,
        pattern=r"\b(?:by and (?:between|among)|(?:the|each|either|both|other) part(?:y|ies)|between [^.]{3,120}? and )",
    ),
    Named(
        name="defined term",
        pattern=r"\((?:the|this|each,? an?|collectively,?(?: the)?|hereinafter[^\")]{0,30})? ?\"[^\"]{2,40}\"\)",
    ),
    Named(name="effective date", pattern=r"\b(?:effective|commencement) date\b|\bdated as of\b|\bentered into\b"),
    Named(
        name="term clause",
        pattern=r"\b(?:term of th(?:is|e) |initial term|renewal term|earlier terminated|sooner terminated|then[- ]current term)",
    ),
    Named(name="witness", pattern=r"\bin witness whereof\b"),
)

SUBJECT: Final = (
    Named(
        name="the term of the contract",
        counts=4,
        pattern=(
            rf"\b(?:term|duration|period|validity)(?: of validity)? (?:of|for) {THIS}|"
            r"\bterm of (?:the )?(?:validity|employment|engagement|agreement|execution|contract|lease|this|office|franchise|facility|subscription|services?|appointment|mandate|licen[cs]e)\b|"
            r"\b(?:engagement|employment|appointment|retention|subscription|franchise|mandate|tenancy|services|agency|distributorship|co-?operation|partnership|membership|sponsorship) (?:[\w'-]+ ){0,6}?(?:(?:shall|will) (?:\w+ )?(?:continue|commence|begin|be for|expire|terminate|end|run|last)|(?:continues|commences|begins|expires|terminates|ends|runs|lasts)\b)|"
            r"\bfor (?:a|an|the) (?:(?:initial|fixed|minimum|further|primary) )?term of\b|"
            r"\b(?:agreement|contract|lease|license|licence|services?|consult\w+|initial|effective|primary|base|fixed|distribution) (?:term|period)\b[\"')]* (?:shall|will|is|of|means|commenc\w+|begin|ends?)|"
            r"\"(?:initial |contract |lease )?(?:term|period)\" (?:shall |will )?(?:means?|be|is|commences?|begins?)|"
            r"^[\d.() a-z]{0,8}\"?(?:initial )?(?:term|duration)\"?[ .:–-]|^(?:[\d.()]+ )?[\w ]{0,40}\b(?:term|period|duration|validity|period of performance) ?:"
        ),
    ),
    Named(
        name="the contract is in force",
        counts=4,
        pattern=(
            rf"(?:{THIS}|\bhereof|\bit|obligations set out herein|\bhereunder|\boma|\baddendum|\bthe (?:initial |fixed )?term)\b,?[^;@#]{{0,200}}?"
            r"(?:\b(?:shall|will|is|are|does|be|may|must|has|have|takes?|becomes?)\b(?: (?:be|automatically|also|have|thereafter|then|initially|thus|hereby|become|deemed|an?|the))*,? ?"
            r"(?:commenc\w*|begin\w*|effective|effect|binding|continu\w*|remain\w*|expir\w*|terminat\w*|end|in (?:full )?(?:force|effect)|initial|term\b|for (?:a|an) |"
            r"valid|force|start\w*|into|conclud\w*|extend\w*|last|from|of|run)|"
            r"\b(?:commences|begins|expires|terminates|continues|remains|starts|ends|lasts|runs|concludes|to (?:last|run|continue|remain|expire|end))\b)"
        ),
    ),
    Named(
        name="defines the term",
        counts=4,
        pattern=r"\((?:each,? an?|the|this|hereinafter[^\")]{0,30}|as [^\")]{0,30}|such period[^\")]{0,120})? ?\"(?:[\w-]+ )?(?:term|period|duration)\"|referred to as the \"[^\"]{0,20}term\"|\(initial term\)",
    ),
    Named(
        name="sooner ended",
        counts=1,
        pattern=r"\b(?:unless|if not|until|subject to)\b[^;]{0,60}?\b(?:earlier|sooner|otherwise|previously|prior)? ?(?:terminat|cancel|extend|renew)",
    ),
    Named(
        name="renews",
        counts=1,
        pattern=r"\bautomatic\w* (?:renew|extend)|\brenew\w* (?:automatically|for)|\bthereafter\b",
    ),
    Named(name="hereby extended", counts=4, pattern=r"\bterm\b[^;]{0,80}\b(?:hereby|is|shall be) (?:\w+ )?extended\b"),
    Named(
        name="of secrecy",
        counts=-4,
        pattern=r"\b(?:confidential\w*|in confidence|secre\w+|disclos\w+|non-disclosure)\b[^;]{0,160}$",
    ),
    Named(
        name="of another thing",
        counts=-4,
        pattern=r"\b(?:surviv\w+|warrant\w*|non-?compet\w*|solicit\w*|indemnif\w*|insur\w+|records?|audit\w*|invoic\w*|royalt\w+|escrow|limitations?|exclusivity period|exclusive negotiation|cure period|statute|interest|option to|vest\w*|severance|defect\w*|guarantee\w*|replacement|refund\w*|lock-?up|taxes|fiscal|dividend\w*|support period|audited)\b[^;]{0,160}$",
    ),
    Named(
        name="after its end",
        counts=-5,
        pattern=r"\b(?:following|after|upon|beyond|since|from) (?:the )?(?:\w+ ){0,3}(?:terminat\w+|expir\w+)[^;]{0,80}$",
    ),
    Named(
        name="during the term",
        counts=-5,
        pattern=r"\b(?:during|throughout|over) (?:the |this |its )?(?:\w+ )?(?:term|period)\b[^;]{0,120}$",
    ),
    Named(
        name="where it ends",
        counts=-4,
        pattern=rf"\b(?:if|in the event|in case|upon|when|where|should|event that|prior to the) (?:that )?(?:{THIS}|the (?:initial |renewal )?term) (?:is|has|are|shall|should|terminat\w+|expir\w+|ends?)\b[^;]{{0,200}}$",
    ),
    Named(
        name="within",
        counts=-4,
        pattern=r"\b(?:within|no later than|not later than|(?<!for )at least|(?<!for )not less than|each|every|per)\b[^;]{0,20}$",
    ),
)
