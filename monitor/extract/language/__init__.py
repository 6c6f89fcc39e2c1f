"""What the engine knows of each language, as data: one module a language for time, one for statements."""

from monitor.extract.language.en.statements import EN
from monitor.extract.language.statements import ChangeWords, Names, Sign, Statements, bag

_KNOWN = {each.code: each for each in (EN,)}

__all__ = ["ChangeWords", "Names", "Sign", "Statements", "bag", "known"]


def known(code: str) -> Statements:
    """Return the words of a language (``en``, ``en-GB``); an unknown one is read as English."""
    return _KNOWN.get(code[:2].lower(), EN)
