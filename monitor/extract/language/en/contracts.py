"""English words for contracts: definitions, terms, renewals, notices."""

from typing import Final

from monitor.extract.language.contracts import Contracts, Named
from monitor.extract.language.en.contract_ends import END_DATE, ENDS, NOTICE
from monitor.extract.language.en.contract_patches import PATCHES
from monitor.extract.language.en.contract_signs import GENRE, PAPER, SUBJECT

_NUMBERS: Final = {
    word: value
    for value, word in enumerate(
        (
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
            "eighteen nineteen"
        ).split(),
        1,
    )
} | {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety hundred".split(), 2)
} | {"hundred": 100, "a": 1, "an": 1}  # fmt: skip
_NTH: Final = {
    word: value
    for value, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        ).split(),
        1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50}  # fmt: skip
_WORDS: Final = "|".join(sorted(set(_NUMBERS) - {"a", "an"}, key=len, reverse=True))
_NUMBER: Final = rf"(?:(?:{_WORDS})(?:[ -](?:and )?(?:{_WORDS}))*|\d{{1,4}}|an?)"
_FULL: Final = r"(?:(?:full|whole|complete|consecutive|calendar|contract|additional|successive|further|business|working|trading) ){0,3}"

_START_DATE: Final = (
    r"(?:(?:\w+ )?(?:effective|commencement|start|starting|signature|signing|execution|agreement|contract|closing|inception|amendment) date|"
    r"date of (?:this )?(?:agreement|contract))"
)
CONTRACTS: Final = Contracts(
    code="en",
    genre=GENRE,
    repairs=(
        (r"(?i)(\d)(s|n|r|t) (t|d|h)\b(?=[ ,])", r"\1\2\3 "),
        (r"(?i)\b(?:(?:twenty|thirty)[- ])?[a-z]{3,10}(?:st|nd|rd|th) \((\d{1,2}(?:st|nd|rd|th))\)(?= day| of)", r"\1"),
        (r"(?i)(?<![\w])['‘’](?=\d{1,2}(?:st|nd|rd|th)? [a-z])", r" "),
        (r"(?i)(\d) day of (?:the month of )?(?=[a-z])", r"\1 of"),
        (
            r"(?i)\b((?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2})\.(?=\s+\d{4}\b)",
            r"\1,",
        ),
    ),
    broken_day=r"(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}\.$",
    numbers=_NUMBERS | _NTH,
    units={"day": (0, 1), "week": (0, 7), "month": (1, 0), "quarter": (3, 0), "year": (12, 0)},
    working=r"\b(?:business|working|trading)\b",
    number=rf"\d+|{_WORDS}|{'|'.join(_NTH)}|an?",
    length=(
        rf"(?<![\w@#$.])(?:(?P<count>{_NUMBER})(?: ?\( ?(?P<digits>[\w -]{{1,24}}) ?\))?|\((?P<alone>\d{{1,3}})\))"
        rf"[ ~-]{{1,3}}(?P<full>{_FULL})(?P<unit>day|week|month|quarter|year)s?(?:'s?)?(?: \((?P<behind>\d{{1,3}})\))?(?![\w])"
    ),
    anniversary=(
        rf"(?<![\w@#])(?:(?P<nth>{'|'.join(_NTH)}|\d{{1,2}} ?(?:st|nd|rd|th))(?: ?\( ?\d{{1,2}}[^)]{{0,6}}\))?|(?P<count>{_NUMBER})(?: ?\( ?(?P<digits>\d{{1,3}}) ?\))?[ -]year)"
        rf"(?:[ -](?:annual|year|yearly))? anniversary(?: date)?"
    ),
    blank=r"\[[^\]\w]{0,12}\*[^\]]{0,12}\]|\[ ?[●•_ ]* ?\]|\[(?:redacted|omitted|date|insert[^\]]{0,30})\]|\*{3,}|_{3,}|\.{5,}",
    worth=(
        r"term\b|terms\b|expir|terminat|renew|extend|extension|effect|in force|commenc|until|anniversary|conclud|continu|"
        r"period of|valid|notice|remain|duration|ending|years? from|months from|dated?\b|made and entered|entered into|survive|this (?:\w+ ){0,3}agreement|made this|/s/"
    ),
    document_day=(
        Named(
            name="made on",
            pattern=rf"{PAPER}\b[^@;]{{0,300}}?\b(?:made|entered|executed|concluded|signed|dated|effective)\b[^@;]{{0,90}}?(?P<day>@\d+)",
        ),
        Named(
            name="dated",
            pattern=r"\b(?:dated?|made|entered into|executed|effective|signed|as of)\b[^@;a-z]{0,12}(?:(?:as of|on|the|this|day|effective) )*(?P<day>@\d+)",
        ),
        Named(
            name="preamble",
            pattern=rf"{PAPER}\b[^;]{{0,400}}?\b(?:on|as of|this|dated)\b (?:the |this )?(?P<day>@\d+)",
        ),
        Named(name="line of its own", pattern=r"^\(?(?:as of |effective |date[:.]? ?)?(?P<day>@\d+)\)?$"),
        Named(name="witness", pattern=r"\bwitness\b[^@]{0,300}?(?P<day>@\d+)"),
    ),
    signed=(
        r"\b(?:date|date signed|date of signature|signed on|executed on|signed this)\b ?[:.]? ?(?:this )?(?P<day>@\d+)",
        r"/s/[^@]{0,120}(?P<day>@\d+)",
        r"(?P<day>@\d+)(?= ?,? ?/s/)",
        r"(?P<day>@\d+)(?=(?: @\d+)? dates?\b)",
        r"^[\d ]{0,4}(?:signed (?:in|at) )?[a-z .]{3,30}, (?:this |the |on )?(?P<day>@\d+)$",
    ),
    name=rf"\"(?P<quoted>[^\"@]{{0,30}}\bdate)[.,]?\"|\b(?P<bare>{_START_DATE}|{END_DATE})\b",
    label=(
        r"^\)?(?: of (?:this|the) [\w ]{3,30}?)?\"?,? ?(?::|-|–|shall (?:be|mean)|will be|is|means?|on|of|being|\(|as used herein is)?[ :.–-]{0,4}"
        r"(?:(?:the|on|as|of|from|be|hereby|deemed|to|date) )*(?P<day>@\d+)"
    ),
    unfilled=r"^\"?\)?(?: of (?:this|the) [\w ]{3,30}?)?\"? ?[:.–-]{0,3} ?~",
    means=r"^\)?,?(?: as used (?:herein|in this agreement),?)? ?(?:(?:shall|will) )?(?:means?|be|is|refers? to|has the meaning|:)\b",
    opens=r"(?:[(,]|referred to as|defined as|called) ?(?:the|this|each,? an?|such|hereinafter[^\")]{0,30}|collectively,?)? ?$",
    same_day=(
        r"(?:effective |commencement )?(?:date|day|year)s?(?: and year)?(?: (?:first|last))?(?: (?:here)?(?:in)?(?:above|set forth|set out|written|stated|mentioned|specified|listed|shown|indicated|appearing|noted|first|herein))+|"
        r"(?:effective )?(?:date )?(?:here)?of\b(?: (?:this|the) (?:[\w&-]+ ){0,4}(?:agreement|contract|lease|amendment|addendum|letter|policy|deed|license|licence|engagement|order))|"
        r"(?:effective )?date (?:here)?of (?:its|the|this) (?:effectiveness|agreement|contract)|"
        r"effective date|(?:date )?hereof|date above|above date|(?:date )?first (?:above|written)|today|"
        r"this (?:[\w&-]+ ){0,4}(?:agreement|contract|lease|amendment|addendum|letter|policy|deed|license|licence)"
    ),
    signing=(
        r"(?:date )?(?:(?:of|on|which|this|its|the|their|full|last|final|latest|mutual|agreement|is|initial|completion|latter|later|contract|parties|by|both|proper|due|date) ){0,7}"
        r"(?:execution|signature|signing|signatures|signed|executed|conclusion|acceptance)\b"
    ),
    event=(
        r"launch|first (?:commercial|sale|order|delivery|shipment|day of|public)|closing|completion|acceptance|approval|delivery|termination|expiration|"
        r"expiry|receipt|installation|opening|delivered|occurrence|notice|payment|commercial operation|in[- ]service|purchase|invoice|breach|disclosure|last day|end of|resignation"
    ),
    lead=r"(?:(?:the|and|including|on|upon|as|of|from|date|day|that|which|is|its|with|effect|at|such|and continuing|calendar) )*",
    starts=(
        "effective date",
        "commencement date",
        "start date",
        "starting date",
        "date of this agreement",
        "agreement date",
    ),
    ends=ENDS,
    begins=r"\b(?:commenc\w+|begin\w*|start\w*|(?:becomes?|be|is|are|deemed|takes?|comes? into|enters? into|made)(?: and \w+)? (?:effective|effect|force|binding|valid)|effective|entry into force)\b(?:,? (?:on|upon|as of|from|at|with|and|in effect|the|is|shall be|effective (?:on|upon|as of|from)))* (?P<anchor>[^;]{1,120})",
    unlike=r"\b(?:renew\w*|successive|extend(?:ed|s)? (?:for|by)|extension (?:of|for|term)|additional|option|consecutive|notice of|cure|prior)\b[^;#]{0,40}$|\b(?:within|every|each)\b[^;#]{0,12}$",
    not_behind=r"^(?:,? ?(?:prior|advance|in advance|written|notice|before|of (?:receipt|such|notice|any|its)|after (?:the )?(?:receipt|notice|written|such|any|it|being|becoming|delivery)|from (?:receipt|the receipt|such|notice|the date of (?:the )?(?:receipt|invoice|notice|such))|old|of age|of experience|preceding|immediately preceding|or (?:more|less)|late|overdue|following (?:the )?(?:receipt|notice|end|termination|expiration|date of (?:the )?(?:receipt|invoice|notice)))\b)",
    subject=SUBJECT,
    against_secrecy="of secrecy",
    keeping=r"\b(?:non-?disclosure|confidentiality|secrecy|nda)\b[^.;]{0,60}\b(?:agreement|undertaking|letter|contract|deed)\b|^\W*nda\b",
    secrecy=(
        Named(
            name="the duty of secrecy",
            counts=4,
            pattern=(
                r"\b(?:obligations?|undertakings?|dut(?:y|ies)|confidence|confidential\w*|secre\w+|disclos\w+|restrictions?|covenants?|provisions)\b"
                r"[^;]{0,260}\b(?:for (?:a|the) (?:\w+ )?(?:period|term)|until|expires?|terminates?|surviv\w+|continues?|remains?|lasts?|ends?|cease)\b"
            ),
        ),
    ),
    section=r"^(?:(?:article|section|clause)? ?[\divx.()a-z]{0,7}[.:) ]*)?(?:the )?(?:initial )?(?:term|duration|period|commencement|term and termination|term & termination|term of (?:the |this )?\w+|termination|validity|effective date and term|renewal)\b[^a-z]*(?:and|of|;|$)",
    later=r"\b(?:later|latest|longer|last) (?:of|to occur)\b|\bwhichever (?:is|occurs|comes) (?:the )?(?:later|last|longer)",
    earlier=r"\b(?:earlier|earliest|shorter|first) (?:of|to occur)\b|\bwhichever (?:is|occurs|comes) (?:the )?(?:earlier|first|sooner|shorter)",
    notice=NOTICE,
    asks=r"\b(?:noti\w+|unless|request\w*|inform\w*|advis\w+|elect\w*|terminat\w+|cancel\w*|in writing|written|declar\w+|renew\w*)\b",
    patches=PATCHES,
    unreal=r"\b(?:if|unless|may|might|could|would|should|whether|request\w*|propos\w+|option|not|negotiat\w+|event|wish\w*|subject to)\b",
    awaiting=(
        r"\b(?:this|the) (?:[\w-]+ ){0,2}?(?:amendment|addendum|agreement|deed|supplement)(?: no\.? ?\d+)? (?:shall |will |does not |is not |only )*(?:takes? effect|takes? force|becomes? effective|become effective|come into (?:force|effect)|comes into (?:force|effect)|be effective|be binding|is effective|is binding|effective|binding)"
        r"(?: only)? (?:when|once|until|upon|after|if|as soon as|subject to)\b[^.;]{0,120}?\b(?:approv|ratif|consent|adopt|author|sign|execut)\w*|"
        r"\b(?:this|the) (?:[\w-]+ ){0,2}?(?:amendment|addendum|deed|supplement)(?: no\.? ?\d+)? is (?:made )?(?:subject to|conditional (?:up)?on)\b[^.;]{0,60}?\b(?:approv|ratif|consent|adopt)\w*"
    ),
    old_end=r"\b(?:would (?:by its (?:own )?terms |otherwise |now )*(?:expire|end|terminate|run out)|by its (?:own )?terms (?:expires|ends|terminates)|(?:was|were|is|are) (?:originally |currently )?(?:to|due to|scheduled to|set to) (?:expire|end|terminate)|(?:currently|presently|originally) (?:expires|ends|expiring|due to expire|set to expire|scheduled to expire))\b[^;@]{0,40}?(?P<day>@\d+)",
    title=(
        r"\b(?:THIS|This|The)\s+(?P<title>(?:(?:[A-Z][\w&/'’.-]*|and|of|for|the|to|in|No\.|\d{1,3}),?\s+){0,9}?"
        r"(?:AGREEMENT|Agreement|CONTRACT|Contract|LEASE|Lease|LICEN[CS]E|Licen[cs]e|AMENDMENT|Amendment|ADDENDUM|Addendum|DEED|Deed|MEMORANDUM OF UNDERSTANDING|Memorandum of Understanding)"
        r"(?:\s+(?:AGREEMENT|Agreement|CONTRACT|Contract))?)\b"
    ),
    heading=(
        r"(?m)^[^\S\n]*(?P<title>(?:(?:[A-Z][\w&/'’-]*|and|of|for|the|to|in)[^\S\n]+){1,8}"
        r"(?:AGREEMENT|Agreement|CONTRACT|Contract|LEASE|Lease|AMENDMENT|Amendment|ADDENDUM|Addendum|DEED|Deed))[^\S\n]*(?:\([^)\n]*\)[^\S\n]*)?$"
    ),
    amends=r"\b(?:AMENDMENT|Amendment|ADDENDUM|Addendum|SUPPLEMENT|Supplement)\b",
    amended=(
        r"\b(?:to|of|TO|OF|amends|AMENDS)\s+(?:the\s+|that\s+certain\s+|THE\s+)?(?P<title>(?:(?:[A-Z][\w&/'’.-]*|and|of|for|AND),?\s+){0,8}?(?:AGREEMENT|Agreement|CONTRACT|Contract|LEASE|Lease))\b"
    ),
    short=r"\(\s*(?:(?:the|this|collectively,?|hereinafter(?:,? (?:referred to as|called))?(?: the)?)\s+)?[\"“](?P<alias>[A-Z][\w ]{1,30})[,.]?[\"”]\s*\)",
    between=(
        r"\b(?:between|among|BETWEEN|AMONG)(?:\s+and\s+among)?\s*:?\s+(?P<one>[A-Z0-9][^,(;:\n\"“]{1,70}?)(?:\s*[,(;\n][^;]{0,500}?)?\s*\b(?:and|AND)\b\s+(?P<other>[A-Z][^,(;:\n\"“]{1,70})"
    ),
    no_party=r"^(?:WHEREAS|Whereas|Part(?:y|ies)|The|Each|Date|NOW|This)\b",
    joined="between {} and {}",
    this="this {}",
    anonymous="Agreement",
    condition=r"\W{0,3}(?:[\da-z]{1,4}[.)] ?)*(?:if|in the event|in case|should|where|provided that)\b",
    definition=r"\W{0,3}(?:[\da-z.]{1,6}[.)]? +)?[\"“][^\"”]{2,50}[\"”],?\s+(?:(?:shall|will)\s+)?(?:means?|has the meaning|refers? to)\b",
    patching=r"\b(?:delet|replac|strik|substitut|insert)\w*\b.{0,80}?[\"'“‘](?:the )?(?:\d{1,2}|[a-z]{3,9} \d)",
    duty=r"\b(?:deadline|report|fil(?:e|ing)|submi\w+|pay\w*|deliver\w*|comply|apply|application)\b",
    ordinary=(
        r"\b(?:delet|replac|strik|substitut|insert)\w*\b.{0,80}?[\"'“‘`«](?:the )?(?:\d{1,2}|[a-z]{3,9} \d)|"
        r"\brenews\b|\brenewal date\b|\b(?:before|prior to) (?:[\w']+ ){0,3}?(?:renewal|expiry|expiration|renews|end of)\b"
    ),
    renewal_day=(
        r"\b(?:(?:auto(?:matically)?[- ])?renews|(?:will|shall|to|would) (?:be )?(?:auto(?:matically)?[- ])?renew(?:ed)?|renewal date)\b(?: automatically)?(?: (?:is|falls|will be|for (?:another|a further) \w+))?(?: on|:)? ?(?P<day>@\d+)|"
        r"\b(?:before|prior to) (?:the |your |its )?renewal(?: date)?(?: on| of|:)? ?(?P<then>@\d+)"
    ),
    renewing=r"\b(?:your|our|this|the) (?P<what>[\w' .-]{2,50}?) (?:(?:will|shall) )?(?:auto(?:matically)?[- ]?)?(?:renews?|renewal)\b",
)
