"""English patterns for weekdays told in other ways than by their name alone, and for weeks told by their number."""

from typing import Final

from monitor.extract.language.times import Rule

_ENDS: Final = r"^(?:[.,;:)!?\n]|$| [–—-] | (?:and|or|but|at|in|from|with|when|as|he|she|it|they|we|you|the|his|her|its|their|because|after|before|for|by|where|who|which|will|is|was|has|had)\b)"
_LED: Final = r"(?:\b(?:on|by|until|till|til|before|since|from|this|next|last)|[0-9](?:[ap]\.?m\.?|h|hrs|:[0-9]{2}))$"
_HOUR: Final = r"(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b|h\b|hrs\b)|\d{1,2}:\d\d|noon|midnight|midday|lunchtime)"

WEEK_RULES: Final = (
    Rule(
        name="weekday with its week behind",
        pattern=r"{dayname} {before}",
        kind="weekday",
        right=_ENDS,
        not_left=r"\b(?:next|last|this|that|every|each) $",
        nests=("aday",),
    ),
    Rule(
        name="weekday week led to",
        pattern=r"{dayname} week",
        kind="weekday after",
        fixed={"same": True, "n": 1, "unit": "week"},
        left=r"\b(?:on|by|until|till|from|before|for|to)$",
        right=r"^ (?:in|at|after)\b",
    ),
    Rule(name="weekday of a thing", pattern=r"{owned}'s", kind="weekday", right=r"^ [A-Za-z]"),
    Rule(
        name="calendar week",
        pattern=r"(?:calendar week|CW|wk) ?{minute}(?:[ /]{year})?|week {minute}(?:/| of ){year}",
        kind="week by number",
        not_right=r"^[.:]?[0-9]|^ of (?!20)",
    ),
    Rule(
        name="calendar weeks",
        pattern=r"weeks {minute}(?: ?[-–—] ?| to | until | through ){minute}(?:(?:,| of)? {year})?",
        kind="weeks by number",
        not_right=r"^[.:]?[0-9]|^ (?:of|after|from|into|ago|later|old|gestation|pregnant)\b",
    ),
    Rule(name="week of a feast", pattern=r"(?:the )?{feastweek} week", kind="feast week", nests=("aperiod",)),
)

SHORT_WEEKDAYS: Final = (
    Rule(
        name="weekday shortened",
        pattern=r"{shortday}",
        kind="weekday",
        left=_LED,
        right=r"^(?:[.,;:)!?\n]|$| (?![A-Z]))",
        not_right=r"^ (?:navs?|tests?|scores?|exams?|phones?|tv|in|on|down|up)\b",
        not_left=r"\b(?:the|a|an) $",
    ),
    Rule(
        name="Sunday or Monday shortened",
        pattern=r"{sunmon}",
        kind="weekday",
        left=_LED,
        right=r"^(?:[.,;:)!?\n]|$| (?:at|from|and (?:mon|tue|sat)|to (?:mon|tue|wed|thu|fri|sat))\b)",
        not_left=r"\b(?:the|a|an) $",
    ),
    Rule(
        name="weekday before its hour",
        pattern=r"{weekday}",
        kind="weekday",
        right=rf"^,? (?:at )?{_HOUR}",
        not_left=r"\b(?:the|a|an|he|she|they|we|i|it|who|had|and) $",
    ),
)
