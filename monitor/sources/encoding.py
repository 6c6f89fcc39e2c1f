"""Turns bytes into clean text."""

import codecs
import re
import unicodedata

from charset_normalizer import from_bytes

from monitor.errors import DocumentError

_BOMS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_MAGIC = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a ZIP archive (or an office document)",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"{\\rtf": "an RTF document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "a compressed file",
    b"\x7fELF": "a program",
}
_TEXT_CODEC = re.compile(r"iso8859|cp\d|koi8|gb|big5|euc|shift_jis|mac-|ascii")
"""The codecs that a stranger may name: Python also knows some that are no encodings of text, or slow."""

_EVERYWHERE = ["cp1251", "koi8_r", "cp1255", "cp1256", "cp932", "gb18030", "big5", "cp949", "euc_jp"]
_CENTRAL = ["cp1250", "iso8859_2"]
_AT_HOME = dict.fromkeys(("pl", "cs", "sk", "hu", "hr", "sl", "ro", "sq", "bs"), _CENTRAL) | {
    "tr": ["cp1254"],
    "az": ["cp1254"],
    "el": ["cp1253"],
    "lt": ["cp1257"],
    "lv": ["cp1257"],
    "et": ["cp1257"],
}
"""The one-byte encodings of a language; all others are western. Bytes alone cannot tell cp1250 from cp1252."""

_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ud800-\udfff]"
)


def decode(data: bytes, *, declared: str = "", language: str = "en") -> str:
    """Return the text of *data*: by its byte order mark, as UTF-8, by what is *declared* (a charset), or by guess.

    UTF-8 goes first, since no other text happens to be valid in it. What is declared is believed if it fits,
    and single damaged bytes are forgiven.
    *language* decides between encodings that the bytes alone cannot tell apart. Raises DocumentError for what is not
    text, or in no known encoding.
    """
    for mark, codec in _BOMS.items():
        if data.startswith(mark):
            return data.decode(codec, "replace")
    _refuse_binary(data)
    lenient = data.decode("utf-8", "replace")
    if _holds(lenient):
        return lenient
    trusted = _codec(declared)
    if trusted and _holds(text := data.decode(trusted, "replace")):
        return text
    guess = from_bytes(data, cp_isolation=_AT_HOME.get(language, ["cp1252"]) + _EVERYWHERE).best()
    if guess is None:
        raise DocumentError("its encoding cannot be told", "save it as UTF-8")
    return str(guess)


def _holds(text: str) -> bool:
    """Whether a decoding is right: of what is not ASCII, at most one character in twenty could not be read."""
    foreign = len(text) - len(text.encode("ascii", "ignore"))
    return 20 * text.count("\N{REPLACEMENT CHARACTER}") <= foreign


def _codec(declared: str) -> str:
    """Return the codec for a declared charset, or nothing; Latin-1 means Windows-1252 (WHATWG Encoding, §4.2)."""
    try:
        name = codecs.lookup(declared.strip()).name
    except (LookupError, ValueError):
        return ""
    if name in {"iso8859-1", "ascii"}:
        return "cp1252"
    return name if _TEXT_CODEC.match(name) else ""


def _refuse_binary(data: bytes) -> None:
    kind = next((kind for magic, kind in _MAGIC.items() if data.startswith(magic)), "")
    if not kind and b"\0" in data:
        kind = "binary"
    if kind:
        raise DocumentError(f"it is {kind}, not text", "leave it out, or save it as plain text or HTML")


def clean(text: str) -> str:
    """Return *text* with one kind of line end and one form of each character (NFC), and without the invisible ones.

    Left out are control characters, NUL, lone surrogates, soft hyphens, zero-width spaces and marks of direction: no
    database keeps the first, and the others hide words from the reader or from the search. Joiners (U+200C, U+200D)
    stay, some scripts need them.
    """
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", _BREAKS.sub("\n", text))).strip()
