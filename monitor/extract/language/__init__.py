"""What the engine knows of each language, as data: one module a language for time, one for statements."""

from monitor.extract.language.anchors import Anchors
from monitor.extract.language.counting import Base, Count, Counting
from monitor.extract.language.de.statements import DE
from monitor.extract.language.deeds import Deed
from monitor.extract.language.edges import Edges
from monitor.extract.language.en.statements import EN
from monitor.extract.language.es.statements import ES
from monitor.extract.language.fr.statements import FR
from monitor.extract.language.ru.statements import RU
from monitor.extract.language.several import Several
from monitor.extract.language.statements import ChangeWords, Names, Sign, Statements, bag
from monitor.extract.language.uk.statements import UK

_KNOWN = {each.code: each for each in (EN, DE, FR, ES, UK, RU)}

__all__ = [
    "Anchors",
    "Base",
    "ChangeWords",
    "Count",
    "Counting",
    "Deed",
    "Edges",
    "Names",
    "Several",
    "Sign",
    "Statements",
    "bag",
    "known",
]


def known(code: str) -> Statements:
    """Return the words of a language (``en``, ``en-GB``); an unknown one is read as English."""
    return _KNOWN.get(code[:2].lower(), EN)
