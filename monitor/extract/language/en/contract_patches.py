"""English patterns for what an amendment changes in a contract: one day put in the place of another, an extension, an end."""

from typing import Final

from monitor.extract.language.contracts import Patching
from monitor.extract.language.en.contract_signs import THIS
from monitor.model import Change

_TERM: Final = r"\b(?:term|this (?:\w+ ){0,3}(?:agreement|lease|contract|licen[cs]e)|maturity|expir\w+|termination|deadline|dates?|period|mandate|agreement|lease|contract)\b"
_HEREBY: Final = r"(?:\b(?:is|are|be) (?:hereby|further|also)(?: (?:hereby|further|also))*|\bhereby|\bha(?:s|ve) been|\bis|\bare|\bbe and (?:hereby )?is(?: hereby)?)"

PATCHES: Final = (
    Patching(
        name="struck out and put in its place",
        change=Change.EXTENDED,
        quoted=True,
        pattern=r"\b(?:delet\w+|replac\w+|strik\w+|remov\w+)\b[^;@]{0,80}?(?P<old>@\d+)[^;@]{0,80}?\b(?:insert\w*|substitut\w*|replac\w*|with|by)\b[^;@]{0,50}?(?P<day>@\d+)",
    ),
    Patching(
        name="put in place of",
        change=Change.EXTENDED,
        quoted=True,
        pattern=r"\b(?:insert|substitut)\w*\b[^;@]{0,60}?(?P<day>@\d+)[^;@]{0,60}?\b(?:for|in place of|instead of|in lieu of)\b[^;@]{0,60}?(?P<old>@\d+)",
    ),
    Patching(
        name="shall be replaced",
        change=Change.EXTENDED,
        quoted=True,
        pattern=r"(?P<old>@\d+)[^;@]{0,60}?\b(?:shall be|is|are|be)(?: hereby)? (?:replaced|substituted|deleted and replaced|changed|amended|deemed)\b[^;@]{0,60}?(?P<day>@\d+)",
    ),
    Patching(
        name="from a day to a day",
        change=Change.EXTENDED,
        pattern=rf"{_TERM}(?: (?:for|of) (?P<thing>(?!(?:the |this )?(?:agreement|lease|contract|term)\b)[^;@,]{{3,80}}?) (?:is|are|shall be|be|has been|have been|will be)\b)?[^;]{{0,160}}?\b(?:extend|prolong|chang|mov)\w*\b[^;@]{{0,80}}?\bfrom\b[^;@]{{0,30}}?(?P<old>@\d+)[^;@]{{0,40}}?\b(?:to|until|through)\b[^;@]{{0,40}}?(?P<day>@\d+)",
    ),
    Patching(
        name="hereby extended",
        change=Change.EXTENDED,
        pattern=(
            rf"{_TERM}[^;]{{0,160}}?(?:{_HEREBY} (?:extended|prolonged|renewed))\b[^;@]{{0,160}}?\b(?:until|to|through|till|expir\w+ on|end\w* on|terminat\w+ on)\b[^;@]{{0,40}}?(?P<day>@\d+)|"
            r"\bhereby (?:agree to )?(?:extend|prolong|renew)\b[^;@]{0,160}?\b(?:until|to|through|till)\b[^;@]{0,40}?(?P<until>@\d+)"
        ),
    ),
    Patching(
        name="hereby extended by a length",
        change=Change.EXTENDED,
        pattern=rf"{_TERM}[^;]{{0,160}}?(?:{_HEREBY} (?:extended|prolonged|renewed))\b (?:for|by) (?:(?:an?|the|further|additional|another|period|of|term) )*(?P<length>#\d+)",
    ),
    Patching(
        name="new wording of the term",
        change=Change.EXTENDED,
        pattern=(
            r"\b(?:replac|delet|amend|restat|strik|substitut)\w*\b[^;@\"]{0,140}?\b(?:following|as follows|to read|with|by|reads?)\b[^;@\"]{0,40}?"
            r"\"(?:[\w.()]{1,6} )?(?:the |this )?(?:[\w ]{0,30} )?(?:agreement|lease|contract|licen[cs]e|term|tenancy)\b[^\"@]{0,160}?"
            r"\b(?:until|through|to|till|(?:expir|end|terminat|laps|matur)\w*(?: on| at)?) (?:midnight on |and including )?(?P<day>@\d+)"
        ),
    ),
    Patching(
        name="hereby terminated",
        change=Change.TERMINATED,
        pattern=rf"{THIS}\b[^;@]{{0,80}}?\b(?:is|are) hereby (?:terminated|cancel+ed|rescinded)\b[^;@]{{0,60}}?(?P<day>@\d+)",
    ),
)
