"""English rules for days that are told by the one that the text has named last."""

from typing import Final

from monitor.extract.language.times import Rule

_GOES_ON: Final = (
    r"(?:and|or|but|at|in|on|for|from|to|with|by|when|where|that|which|who|as|because|so|if|unless|until|till|he|she|it|they|we|you|I|there|"
    r"is|was|were|are|will|would|has|have|had|may|can|could|must|should|instead|too|also)"
)
"""What goes on behind a day told by the one before it; another word is that from which it counts: the day after launch."""

TOLD_DAYS: Final = (
    Rule(
        name="same day",
        pattern=r"(?:that (?:very |same )?day|(?:the|this) (?:very )?same day)",
        kind="then",
        fixed={"days": 0},
    ),
    Rule(
        name="that date",
        pattern=r"(?:that|the same|the said) date",
        kind="that date",
        left=r"\b(?:by|before|until|till|on|after|from|of|to|for|than|since)$",
    ),
    Rule(
        name="by then",
        pattern=r"then",
        kind="that date",
        left=r"\b(?:by|before|until|till|since)$",
        not_right=r"^(?:-| [A-Z])",
    ),
    Rule(
        name="next day",
        pattern=r"(?:the )?(?:next|following) day|one day later|a day later",
        kind="then",
        fixed={"days": 1},
        not_right=r"^ (?:than|the|a|of|to|his|her|its|their|our|your|trip)\b(?! retweet)",
    ),
    Rule(
        name="day after",
        pattern=r"the day (?:after|following)",
        kind="then",
        fixed={"days": 1},
        not_right=rf"^ (?!{_GOES_ON}\b)[\w“\"]",
    ),
    Rule(
        name="day before",
        pattern=r"the (?:previous|preceding) day|the day before|(?:one|a) day earlier|the day previous",
        kind="then",
        fixed={"days": -1},
        not_right=r"^ (?:than|the|a|an|his|her|its|their|our|your|[A-Z])",
    ),
)
