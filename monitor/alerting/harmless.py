"""Text from outside made harmless for every channel that may carry it.

Source text is untrusted: it may call a whole channel (``<!channel>``), hide or turn its letters, break a header, or
dress up a link. What could do that is replaced by signs that look alike and do nothing. ``@`` stays: where it calls
people (``@everyone``) and where it only belongs to an address that is copied, the receiver knows (``monitor.notify``).
"""

import re
import unicodedata

_LOOKALIKES = str.maketrans({"<": "‹", ">": "›"})
_MARKDOWN_LINK = re.compile(r"\]\s*(?=[(\[])")
_ENCODED = {"<": "%3C", ">": "%3E", "@": "%40", "|": "%7C", "`": "%60", "*": "%2A", '"': "%22", "\\": "%5C"}
_ADDRESS = re.compile(r"https?://[^/\s]+\S*", re.IGNORECASE)


def harmless(text: str) -> str:
    """Return *text* as one line in which nothing is markup, a link in disguise, hidden or turned."""
    line = " ".join(visible(text).split())
    return _MARKDOWN_LINK.sub("] ", line.translate(_LOOKALIKES))


def visible(text: str) -> str:
    """Return *text* with control characters as spaces, without format characters (bidi, zero width) and surrogates."""
    return "".join(map(_visible, text))


def _visible(sign: str) -> str:
    match unicodedata.category(sign):
        case "Cc" | "Zl" | "Zp":
            return " "
        case "Cf" | "Cs":
            return ""
        case _:
            return sign


def link(address: str, limit: int) -> str:
    """Return *address* as a web address that can be followed and does nothing else; nothing if it is none, or too long.

    Half an address leads nowhere, so none is cut.
    """
    found = "".join(_ENCODED.get(sign, sign) for sign in visible(address).strip())
    return found if _ADDRESS.fullmatch(found) and len(found) <= limit else ""


def cut(text: str, limit: int) -> str:
    """Return *text* in at most *limit* characters, cut between two words and marked with ``…``."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    kept = head.rsplit(" ", 1)[0] if " " in head and text[limit - 1] != " " else head
    return kept.rstrip() + "…"
