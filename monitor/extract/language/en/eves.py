"""English words that tell a day by its distance from another one: on Wednesday, two days before it was to lapse."""

from typing import Final

_THING: Final = r"(?:[\w'’$-]+ ){1,9}?"
_LIMIT: Final = (
    r"(?:deadline|expiry|expiration|due date|cut-?off|closing date|time limit|(?:legal|statutory|target|agreed|official|original|advertised|promised) date|"
    r"date (?:that )?(?:i|we|you|they|he|she) (?:had |have )?(?:g[ai]ve[ns]?|promised|named|set|told))"
)
_WHOSE: Final = rf"(?:(?:an?|his|her|its|our|that|the|their|this|your|[\w-]+['’]s) )?(?:[\w-]+ ){{0,3}}?{_LIMIT}"
_TO_GO: Final = r"(?:to go|left|remaining|to spare)"
_SHOULD: Final = r"(?:it|they|he|she|this) (?:should have(?: been)?|ought to have(?: been)?|was (?:meant|supposed|due) to|were (?:meant|supposed|due) to)"
_THAN: Final = r"than (?:the|its|their|our) (?:\w+ )?(?:leaflet|poster|brochure|programme|program|timetable|calendar|letter|notice|plan|schedule|website|sign)s? (?:says?|said|had it)"
_PAST_END: Final = r"(?:expired|lapsed|ended|ran out|fell due|came due)"

ASIDE: Final = (
    r"(?:^|[,;–—(\ue000\ue001-])\s*(?:with )?(?:(?:all|barely|exactly|fully|just|less than|only|some) )?$|"
    r"\bwith (?:(?:barely|exactly|fully|just|less than|only) )?$"
)
DAYS_BEFORE: Final = (
    rf"(?:{_TO_GO} until|(?:{_TO_GO} )?(?:before|ahead of|short of)) (?:{_WHOSE}|{_THING}(?:(?:is|are|was|were|had been|has been) (?:due|scheduled|set|supposed|to)|"
    rf"expires?|lapses?|ends|runs? out|{_PAST_END}|would (?:have )?(?:expired?|lapsed?|ended?|run out|fallen due|been due))|{_SHOULD})|(?:earlier|sooner) {_THAN}"
)
DAYS_AFTER: Final = (
    rf"(?:after|past) (?:{_WHOSE}|{_SHOULD}|{_THING}(?:{_PAST_END}|was due|were due|was to|were to))|later {_THAN}"
)
