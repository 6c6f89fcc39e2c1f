"""What stands beside an English number: the words of an estimate, and those that tell that it is no time."""

from typing import Final

ABOUT: Final = (
    r"(?:(?:only |just |well |at least |at most )?(?:more than|less than|fewer than|no more than|no less than|not more than|up to|as long as|"
    r"as many as|nearly|almost|about|around|over|under|roughly|approximately|some|another|a further|only|just|at least|"
    r"at most|a little over|barely|an estimated|the same) )?"
)
"""Before a length of time."""
NOUN: Final = r"^\.[0-9]|^ - [0-9]|^ ?(?:%|percent\b|per cent\b|pct\b|dollars?\b|euros?\b|pounds?\b|[km]?m\b|miles?\b|km\b|people\b|troops\b|men\b|soldiers\b|points?\b|votes?\b|shares\b|million\b|billion\b|pieces\b|times\b)"
"""After a number that is no day, month or year."""
COUNTED: Final = (
    r"^ (?:square|cubic|feet|foot|met(?:er|re)s?|yards?|acres?|hectares?|tons?|tonnes?|pounds|kilo\w*|barrels?|jobs|workers|"
    r"employees|residents|homes|houses|cars|words|pages|students|members|seats|rooms|deaths|copies|calories|degrees|dead|"
    r"civilians|refugees|prisoners|police|officers|protesters|demonstrators|passengers|inmates|volunteers|delegates|guests|"
    r"fans|customers|stores|schools|villages|women|children|fighters|rebels|families|bricks|tiles|names)\b|"
    r"^ (?:[A-Z][a-z]+|[A-Z]) (?:Street|St\.|Avenue|Ave\b|Road|Rd\b|Drive|Boulevard|Blvd|Lane|Square)"
)
"""After a number that counts things or houses."""
LABEL: Final = (
    r"\b(?:No\.?|Box|Psalms?|Section|Article|Clause|Model|Room|Windows|Route|Highway|Flight|Boeing|Form|Chapter|Page|Unit|"
    r"Suite|Resolution|Airbus|Channel|Apollo|Interstate|Building|Peugeot|fax|phone|(?:closed|finished|ended|opened|stood) at|"
    r"(?:fell|rose|down|up|slipped|climbed|dropped|gained|lost|points) to) $"
)
"""Before a number that names or measures something."""
SCRIPTURE: Final = (
    r"\b(?:John|Psalms?|Matthew|Luke|Mark|Genesis|Romans|Exodus|Isaiah|Corinthians|Revelation|Acts|ratio of|odds of) $"
)

DAY_BEHIND: Final = (
    r"^ (?:on|from|of|between) (?:the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|[0-9]{1,2}(?:st|nd|rd|th)?(?:(?: to | and | ?[-–/] ?)[0-9]{1,2}(?:st|nd|rd|th)?)? (?:of )?[A-Z][a-z]{2}"
    r"|(?:Jan|Febr)uary [0-9]|(?:March|April|May|June|July|August) [0-9]|(?:Septem|Octo|Novem|Decem)ber [0-9])"
)
"""A part of the day before such words is one of the day that they name: the night from 28 to 29 March."""

TELLS: Final = (
    r"\b(?:sa(?:y|ys|id|ying)|den(?:y|ies|ied|ying)|confirm(?:s|ed)?|announc(?:e|es|ed|ing)|report(?:s|ed)?|claim(?:s|ed)?|"
    r"told (?:\S+ ){0,3}?\S+|believ(?:e|es|ed)|hop(?:e|es|ed)|fear(?:s|ed)?|know|knew|agreed?|insist(?:s|ed)?|warn(?:s|ed)?|"
    r"complain(?:s|ed)?|argu(?:es|ed)|th(?:inks?|ought)|feels?|felt|means?|meant|shows?|showed|f(?:ind|ound)|accept(?:s|ed)?|admit(?:s|ted)?|learn(?:s|ed|t)?|heard|remind(?:s|ed)?|"
    r"rumou?rs?|news|suggest(?:s|ed|ions?)|speculation|worr(?:y|ies|ied)|added|noted|stress(?:es|ed)|so) $"
)
"""Words behind which "that" opens a clause and belongs to no day: denied that Friday's strike was off."""
ITS_DAY: Final = r"^ \d{1,2}\b(?![:.]?\d)"
"""What makes a month that of a day: cannot run past July 7; complained that October 31 was too soon."""
