"""English words by which a sentence only says that what had to be done by the one before was: they did so on the 28th."""

from monitor.extract.language.change_words import ChangeWords
from monitor.model import Change

_WHO = r"(?:and )?(?:it|they|he|she|we|i|both|all|all of them|all three)"
_SINCE = r"(?:(?:now|since|duly|already|all|both|finally|indeed|just|then|promptly) )*"
_ENDS = (
    r"(?= ?[.;!]?$| ?[;,] (?:and|but|with|\w+ing)\b|,? (?:on time|in time|in full|yesterday|today|this (?:morning|afternoon|week)|with|well|early|ahead|before|within|by|at|in|on|an?|one|two|three|last (?!year\b|month\b)|\ue000)(?!\w))"
    r"(?![^;]*\b(?:only|partly|partially|in part|half|some|part of|last year|previous|year before|years? ago|belatedly|too late|if|unless|every|each|always)\b)"
)

DID_SO = (
    ChangeWords(
        name="and they did so",
        sure=0.85,
        change=Change.FULFILLED,
        told=True,
        dateless=True,
        of_plan=True,
        pattern=(
            rf"(?<=^)(?:{_WHO} {_SINCE}did(?: (?:so|it|this|that|just that|exactly that))?|{_WHO} (?:has|have|had) {_SINCE}done (?:so|it|this|that|just that|both)|"
            rf"(?:and )?(?:this|that|it|which) (?:has|have|had|was) {_SINCE}(?:been )?done|which {_WHO} {_SINCE}(?:has|have|did)(?: done)?|"
            rf"{_WHO} (?:has |have |had )?kept (?:to )?(?:its|their|his|her|our|my) (?:word|promise|pledge)){_ENDS}"
        ),
    ),
)
