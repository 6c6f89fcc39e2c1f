"""Which words are forms of one verb, or a verb and its noun: filed and filing, publish and publication."""

import re

from monitor.track.language import IRREGULAR

_SHORTEST = 3
_WORD = re.compile(r"[^\W\d_]+")
_ENDING = re.compile(
    r"|e|d|e?s|ie[sd]|y|[bdglmnprt]?(?:ed|ing|ment)|(?:c?at|t)?ions?|ments?|ures?|i?ances?|ery|over|sh(?:es|ed|ing)?"
)
"""What the forms of one verb, and its noun, have behind what they share."""


def words_in(text: str) -> list[str]:
    """Return the words of *text* in lower case, irregular forms by the verb whose deed they tell."""
    return [IRREGULAR.get(word, word) for word in _WORD.findall(text.lower())]


def kin(one: str, other: str) -> bool:
    """Return whether two words, as `words_in` gives them, are forms of one verb, or a verb and its noun."""
    apart = (at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right)
    shared = next(apart, min(len(one), len(other)))
    ends = one[shared:], other[shared:]
    return one == other or (shared >= _SHORTEST and all(_ENDING.fullmatch(end) is not None for end in ends))
