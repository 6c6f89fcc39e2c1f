"""English words by which a resolution or an order does what it says: decides to extend; extends until."""

from monitor.extract.language.change_words import ChangeWords
from monitor.extract.language.en.moves import UNTIL
from monitor.model import Change

_BESIDES = r"(?:(?:also|further|hereby|therefore|accordingly|again|moreover),? )*"
_DECIDES = rf"(?:decides|resolves|orders|determines),? {_BESIDES}"
_NUMBERED = rf"\A\(?\w{{1,4}}[.)] {_BESIDES}"
_PARAGRAPH = rf"\A{_BESIDES}(?=[^;]*;\Z)"
_ITSELF = r"(?= (?:the|its|their|this|these|those|until|till|through|to|by|for)\b)"
"""Behind a verb that opens a paragraph: what it is done to, or until when."""


_OUTRIGHT = r"(?![^;]*\b(?:if|unless|provided|conditional\w*|subject to|or not|thanks|condolences|gratitude|welcome|appreciation)\b)"
"""What does not follow where it is decided outright, of a thing."""


def _operative(verb: str, done: str) -> str:
    """Return the pattern of the paragraph in which a body does what *verb* says (its past participle is *done*)."""
    decided = rf"{_DECIDES}(?:to {verb}|that (?:[^\s,;]+ ){{1,12}}?(?:shall|will|is to|are to) be (?:further )?{done})"
    return rf"(?:{decided}\b|(?:{_NUMBERED}|{_PARAGRAPH})(?:{verb})s{_ITSELF}){_OUTRIGHT}"


RESOLUTIONS = (
    ChangeWords(
        name="resolved to extend",
        sure=0.9,
        change=Change.EXTENDED,
        told=True,
        pattern=_operative("(?:extend|prolong|lengthen)", "(?:extended|prolonged|lengthened)"),
    ),
    ChangeWords(
        name="resolved to renew",
        sure=0.9,
        change=Change.RENEWED,
        told=True,
        pattern=_operative("renew", "renewed"),
    ),
    ChangeWords(
        name="hereby agreed that it be extended",
        sure=0.85,
        change=Change.EXTENDED,
        told=True,
        pattern=(
            r"hereby (?:agree|order|direct)(?:s|d|ed)? that (?:the|this|that|its|such) (?:(?!(?:not|no|may|might|could|would|any|must|should|needs?|ought|to)\b)[^\s,;.]+ ){1,8}?(?:(?:shall|will) (?:hereby )?be|(?:is|are) hereby|be) (?:hereby |further )?(?:extended|prolonged)"
            rf"(?= (?:to|{UNTIL}|for) )(?![^.;]*\b(?:if|unless|provided|subject to|in principle)\b)"
        ),
    ),
)
