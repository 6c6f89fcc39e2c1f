"""The spelling in which the words of names are compared."""

import unicodedata


def stem(word: str) -> str:
    """Return a lower-case *word* without accents and the English plural: "agreements" and "agreement" are one word."""
    letters = unicodedata.normalize("NFKD", word)
    if letters.isascii() or all(ord(letter) < 0x370 for letter in letters):
        word = "".join(letter for letter in letters if not unicodedata.combining(letter))
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
