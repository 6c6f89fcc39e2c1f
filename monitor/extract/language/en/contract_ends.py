"""English patterns for how a contract says when it ends, and how long before that somebody must speak up."""

from typing import Final

from monitor.extract.language.contracts import Named

END_DATE: Final = r"(?:(?:scheduled|initial|stated|final|original) )?(?:expiration|expiry|termination|end|ending|maturity|completion) date"
_TO_DAY: Final = r"[^;@#]{0,60}?"
_HOLD: Final = (
    r"(?:commenc\w+|beg[iau]n\w*|start\w*|continu\w+|remain\w*|in (?:full )?(?:force|effect)|effective|valid\w*|runs?|extends?|lasts?|"
    r"endures?|perform\w*|be|is|terms?|period|from @\d+|terminat\w+|end)"
)
_FILL: Final = (
    r"(?: (?:a|an|the|its|term|period|initial|minimum|fixed|primary|base|firm|non-cancel\w+|of|for|at|least|up|to|total|time|"
    r"additional|further|full|duration|shall|will|be|is|approximately|not less than|no more than|equal to|contract|validity|first|single))*"
)

ENDS: Final = (
    Named(
        name="until a day",
        counts=0,
        pattern=rf"\b{_HOLD}\b[^;]{{0,300}}?\b(?:until|through|thru|throughout|till|up to|to and including|and including|(?:and )?(?:shall )?(?:ends?|ending|expires?|expiring|concluding|concludes?|terminates?|terminating)(?: on| at| upon| as of)?|to(?! (?:commence|begin|start))){_TO_DAY}(?P<day>@\d+)",
    ),
    Named(
        name="ends on a day",
        counts=0,
        pattern=rf"\b(?:expir\w+|terminat\w+|ends?|ending|conclud\w+|ceases?|lapses?)\b[^;@#]{{0,80}}?\b(?:on|at|upon|as of|by|in|of)\b{_TO_DAY}(?P<day>@\d+)",
    ),
    Named(
        name="from day to day",
        counts=0,
        pattern=r"@\d+[^@;#.]{0,40}?(?:-|–|\bto\b|\bthrough\b|\buntil\b|\btill\b|\bthru\b|\band (?:ending|ends|concluding|expiring|terminating|continuing))[^@;#.]{0,40}(?P<day>@\d+)",
    ),
    Named(
        name="end date",
        counts=4,
        pattern=rf"^[\d.()a-z]{{0,6}} ?\"?{END_DATE}\"?(?: of [\w ]{{3,30}})?[^@\w]{{0,8}}(?:(?:is|shall|be|means?|the|on|mean) )*(?P<day>@\d+)",
    ),
    Named(
        name="defined end",
        counts=0,
        pattern=rf"\b(?:expires?|terminates?|ends?|until|through|to)\b(?: (?:on|upon|at|the))* \"?(?P<named>{END_DATE})\b",
    ),
    Named(
        name="anniversary",
        counts=0,
        pattern=r"(?P<length>#\d+) anniversary(?:[^;@#]{0,30}?\b(?:of|from|after|following|thereof|hereof)\b)?(?: (?P<anchor>[^;]{1,120}))?",
    ),
    Named(
        name="thereafter",
        counts=0,
        pattern=r"(?P<length>#\d+)(?: (?:period|term))?,? (?:thereafter|therefrom|hereafter|later|from such date|from that date|after such date|after that date|thereof)\b",
    ),
    Named(
        name="length from",
        counts=0,
        pattern=r"(?P<length>#\d+)(?: (?:period|term|in length|in duration))?(?:(?!\b(?:and|until|unless|thereafter|with|provided)\b)[^;@#.]){0,40}?\b(?:from|after|following|commencing|commences|beginning|begins|starting|as of|since|effective|to commence|to begin)\b(?: (?:on|from|with|as|of|upon|at|and|including))* (?P<anchor>[^;]{1,120})",
    ),
    Named(
        name="length",
        counts=0,
        pattern=rf"(?:\b(?:for|of|be|is|continue|than|period|term|duration|effect|extend|lasts?)\b|:|-|–)[ :]{{0,3}}{_FILL} ?(?P<length>#\d+)",
    ),
    Named(
        name="end of the year",
        counts=0,
        pattern=r"\b(?:until|through|to|at|on|for)\b (?:the )?(?:end|last day|close|remainder|balance) of (?:the |that |such |its |each )?(?:(?:then[- ])?current|first|same)? ?(?P<year>calendar year|year)\b",
    ),
    Named(
        name="left open",
        counts=0,
        pattern=r"\b(?:for|until|through|expires? on|ends? on|period of|term of|terminate on|anniversary)\b[^;@#]{0,40}?~",
    ),
)

NOTICE: Final = (
    Named(
        name="before the end",
        pattern=(
            r"(?<!additional )(?<!successive )(?<!period of )(?<!term of )(?<!periods of )(?<!terms of )(?P<length>#\d+)(?: (?:and|but|or)?,? ?(?:not|nor|no) (?:more|earlier|sooner|less|later) than (?:#\d+))?"
            r"[^;#@]{0,60}?\b(?:prior to|before|in advance of|preceding|previous to) (?:the )?(?:[\w'’-]+ ){0,8}?"
            r"(?:end|ending|expir\w+|anniversary|renewal|conclusion|renew|lapse|completion|(?:then[- ])?current (?:\w+ )?(?:term|period)|(?:renewal|initial|extension|additional|next|following|relevant|applicable|such) (?:\w+ )?(?:term|period))\b"
        ),
    ),
    Named(
        name="to the end",
        pattern=r"(?P<length>#\d+)(?: (?:prior|advance|written|in writing|notice|period|of)){0,4} (?:to|as of|effective|expiring|at|with effect from) (?:(?:on|at|from|to|the) )*(?:end|expiry|expiration|close) of\b",
    ),
    Named(
        name="to the day",
        pattern=r"(?P<length>#\d+)(?:'s?)?(?: (?:prior|advance|written|in writing|notice|period|of)){0,4} (?:expiring|to expire) (?:on|at) (?:any |the |each )*(?:@\d+|anniversary)",
    ),
    Named(
        name="within so long of the end",
        pattern=r"\bwithin (?P<length>#\d+) of (?:the )?(?:conclusion|end|expir\w+|renewal)\b",
    ),
    Named(
        name="notice of not renewing",
        pattern=(
            r"\b(?:renew|extend|continu|prolong)\w*\b[^;]{0,200}?\b(?:unless|until|non-?renewal|not (?:to|be) renew\w*|subject to)\b[^;]{0,200}?(?P<length>#\d+),? (?:calendar )?(?:prior|advance|advanced|written|notice|before|in advance)|"
            r"(?P<other>\Z\A)"
        ),
    ),
)
