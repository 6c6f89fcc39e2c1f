"""The spelling in which the words of names are compared."""

import re
import unicodedata

_CASES = re.compile(
    r"(?:[иі]?ями|ами|[иі]ях|ях|ах|[иі]ям|ям|ам|[иі]ем|єм|ем|ом|[иі]ею|ією|ею|єю|ою|[иі]ей|ей|ой|[иі]й|їй|ый|"
    r"ого|его|ього|ому|ему|ьому|ыми|ими|ых|их|ым|им|ия|ии|ию|ие|ія|ії|ію|ая|яя|ое|ее|ую|юю|ые|ої|[аеєиіїоуыьюя])$"
)
"""The endings of nouns and adjectives in Russian and Ukrainian."""
_HISSING = ("sses", "tzes")
"""Behind such letters a genitive or plural is longer: Spielplatz, Spielplatzes; process, processes."""
_SHORTEST = 3
"""Letters that stay before an ending."""


def stem(word: str) -> str:
    """Return a lower-case *word* without accents and endings of plural and genitive: "agreements" is "agreement"."""
    letters = unicodedata.normalize("NFKD", word)
    if letters.isascii() or all(ord(letter) < 0x370 for letter in letters):
        word = "".join(letter for letter in letters if not unicodedata.combining(letter))
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(_HISSING):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def root(word: str) -> str:
    """Return a lower-case *word* in Cyrillic letters without its case: "перемирия" and "перемирие" are one.

    "Договір" and "договору" are one too, as are "засідань" and "засідання".
    """
    if not any("\u0400" <= letter <= "\u04ff" for letter in word):
        return word
    found = _CASES.search(word, _SHORTEST)
    bare = word[: found.start()] if found else word
    bare = bare[:-1] if bare.endswith("нн") else bare
    return f"{bare[:-2]}ор" if len(bare) > _SHORTEST and bare.endswith("ір") else bare
