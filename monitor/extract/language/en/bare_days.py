"""English patterns for days that are told by their number alone, or by that and their weekday: on the 5th."""

from typing import Final

from monitor.extract.language.en.time_beside import NOUN
from monitor.extract.language.times import Rule

_ON: Final = r"\b(?:on|by|until|till|before|since|from|for|after|through|to|of|between|and|or|than|beginning|starting|effective|dated|due|ending)$"
_NTH: Final = r"(?:the )?{nthdigits}"
_GOES_ON: Final = (
    r"(?:of|at|in|for|to|and|or|with|from|through|until|till|but|when|as|is|are|was|were|will|the|that|this|by|on|so|if|before|after|next|last|instead|please|only|too|though|which|who|where|unless|because|since|here|there|we|you|they|it|he|she|i|sharp|during|via|not|inclusive|onwards?|owing|rather|due|also|now|then|"
    r"while|whilst|once|again|latest|per|following|subject|pending|without|within|ahead|than|plus|even|just|both|all|any|some|every|nobody|everyone|everybody|"
    r"my|your|our|his|her|their|its|these|those|how|what|why|did|do|does|had|has|have|can|could|may|might|must|should|shall|would)\b"
)
_NO_DAY: Final = rf"^(?:[-/]| ?%| [0-9]| (?!{_GOES_ON})[A-Za-z]|(?: and| or|,| to)(?: the)? \d\d?(?:st|nd|rd|th) (?!{_GOES_ON})(?-i:[a-z]))"
_SAYS: Final = (
    r"(?:\b(?:it|that|date|day|one)(?:['’]s| is| was)(?: now)?|\b(?:is|are) now|\bnow|\b(?:mak(?:e|es|ing)|made|call(?:ed)?|set|fixed|put) (?:it|that)(?: for| as)?|"
    r"\b(?:you|we|they|i)(?:(?: now| still)? have| have now|['’]ve got| get)|\b(?:listed|down|billed|booked) for|(?-i:[a-z]):|\bcan only (?:do|make|manage)|\b(?:one|meeting|week) (?:after|before),|\b(?:meeting|session|date|day|namely|that is|i\.e\.),)$"
)
"""What leads to the day that something is said to be on: it's the 21st, make that the 21st."""
_NAMES: Final = (
    r"\b(?:said|say|says|saying|meant|means|think|thought|reckon|promis(?:ed|es?)|suggest(?:ed|s)?|propos(?:ed|es?)|offer(?:ed|s)?|nam(?:ed|es)|"
    r"chose|picked|prefer(?:red|s)?|read|reads|listed as|down as|given as)(?: me| us| you| them)?$"
)
"""What leads to a day that somebody names beside another one: the poster says the 14th."""
_LASTS: Final = (
    r"(?:\b(?:on|until|till|for|through|of|to)|\b(?:runs?|running|open|closed|shut|away|held|place|here|be|is|are|on (?:show|sale|display|view|leave|holiday)) from|"
    r"\b(?:is|are|now)|[,:(])$"
)
"""What leads to the first of several days on which something goes on: it runs from the 3rd to the 5th."""
_ENDS: Final = r"^(?:[.,;:!?)]|$| ?[–—-] | (?:not|instead|at|from|and|but|or|as|because|when|so|if)\b)"

BARE_DAYS: Final = (
    Rule(
        name="several days of month",
        pattern=rf"the {{nthdigits}}(?:, {_NTH}){{0,2}},? (?:and|or|&) {_NTH}",
        kind="days of month",
        fixed={"and": True},
        left=rf"{_ON[:-1]}(?<!\bbetween)$|\b(?:is|are|was|were)$|[,:(]$",
        not_right=_NO_DAY,
    ),
    Rule(
        name="days from one of month",
        pattern=rf"the {{nthdigits}}(?: ?[-–—] ?| to | until | through ){_NTH}",
        kind="days of month",
        left=_LASTS,
        not_right=_NO_DAY,
    ),
    Rule(
        name="day in the place of another",
        pattern=r"the {nthdigits}",
        kind="day of month",
        fixed={"told": True},
        left=r"\b(?:swap|swapp?ed|exchanged?|substituted?) the \d\d?(?:st|nd|rd|th) (?:for|to)$",
    ),
    Rule(
        name="day of month",
        pattern=r"the {nthdigits}",
        kind="day of month",
        nests=("aday",),
        left=rf"{_ON}|\b(?:(?:to|will|now|should|could) be|now)$|^$",
        not_right=_NO_DAY,
    ),
    Rule(
        name="day of month told",
        pattern=r"the {nthdigits}",
        kind="day of month",
        fixed={"told": True},
        left=_SAYS,
        not_left=r"\b(?:result|place|placed|position|rank|ranked|finish|finished|score|seed|grade|floor|hole|lane|row|edition|round)s?: ?$",
        right=_ENDS,
    ),
    Rule(
        name="day of month that is named",
        pattern=r"the {nthdigits}",
        kind="day of month",
        fixed={"told": True, "instead": True},
        left=_NAMES,
        right=_ENDS,
    ),
    Rule(
        name="day of month of what is on it",
        pattern=r"the {nthdigits}",
        kind="day of month",
        fixed={"told": True},
        left=r"(?<!\bhe)(?<!\bshe)(?<!\bi)(?<!\bwho)(?<!\bwhich)(?<!\bthis)(?<!\bhere)(?<!\bthere)(?:['’]s| is| will be| would be)$",
        right=r"^(?:[.,;:!?]|$| (?:at|from|and then|not) )",
    ),
    Rule(
        name="day of month for another",
        pattern=r"the {nthdigits}",
        kind="day of month",
        fixed={"told": True},
        left=r"\b(?:swap|swapp?ed|exchanged?|substituted?)$",
        right=r"^ (?:for|to) the \d",
    ),
    Rule(
        name="day that is not meant",
        pattern=r"the {nthdigits}",
        kind="day of month",
        fixed={"instead": True},
        left=r"[,(] ?not(?: on| by)?$",
        right=r"^(?:[.,;!?)]| (?:as|which|that|on|in)\b|$)",
    ),
    Rule(
        name="day of month in words",
        pattern=r"the {nth}",
        kind="day of month",
        left=r"\b(?:on|by|until|till|before|since|than|due)$",
        right=r"^(?:[.,;!?)]|$)",
    ),
    Rule(
        name="day of this month",
        pattern=r"(?:the )?{nthdigits} (?:inst(?:ant|\.)?)",
        kind="day of month",
        fixed={"rel": (0, "now")},
    ),
    Rule(
        name="day of last month",
        pattern=r"(?:the )?{nthdigits} (?:ult(?:imo|\.)?)",
        kind="day of month",
        fixed={"rel": (-1, "now")},
    ),
    Rule(
        name="day of next month",
        pattern=r"(?:the )?{nthdigits} (?:prox(?:imo|\.)?)",
        kind="day of month",
        fixed={"rel": (1, "now")},
    ),
    Rule(
        name="day that it was",
        pattern=r"{dd}",
        kind="day of month",
        fixed={"instead": True, "beside": True},
        left=r"[(#;,] ?(?:was|were|had been|formerly|previously|originally|initially|instead of|before:?)$",
        right=r"^(?:[,;)]|$)",
    ),
    Rule(name="day of a month named", pattern=r"(?:the )?(?:{nth}|{dd})(?: day)? of {amonth}", kind="day of month"),
    Rule(
        name="bare ordinal",
        pattern=r"{weekday},? (?:the )?{nthdigits}|{weekday} {dd}",
        kind="weekday of day",
        nests=("aday",),
        not_right=rf"{NOUN}|^[:h][0-9]",
    ),
    Rule(
        name="ordinal of a part of a weekday",
        pattern=r"{weekday} {part},? (?:the )?{nthdigits}",
        kind="weekday of day",
        nests=("aday",),
        not_right=rf"{NOUN}|^[:h][0-9]",
    ),
    Rule(
        name="ordinal of a weekday",
        pattern=r"{weekday},? the {nth}",
        kind="weekday of day",
        nests=("aday",),
        not_right=r"^ (?!of|at|in|for|and|or|from|through|until|till|to|as|is|was|will)[a-z]",
    ),
    Rule(
        name="weekday of every month",
        pattern=r"(?:the |every |each )?{nth} {weekday} (?:of|in) (?:the|each|every|any|a) month",
        kind="set",
        left=r"\b(?:(?:mov(?:e|es|ed|ing)|switch(?:es|ed|ing)?|chang(?:e|es|ed|ing)) to|meets?(?: on)?)$",
    ),
)
