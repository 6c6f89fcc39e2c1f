"""Tells where a name stands in a text letter by letter, without a pattern of its own for each name."""

from collections.abc import Iterator


def spots(name: str, text: str) -> Iterator[int]:
    """Yield where a name stands in a text, from left to right, none over another."""
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + max(1, len(name)))


def spot_of_words(name: str, text: str, start: int = 0) -> int:
    """Return where a name stands in a text as words of its own, from *start* on; -1 where it does not."""
    at = text.find(name, start)
    while at >= 0 and (_is_letter(text[at - 1 : at]) or _is_letter(text[at + len(name) : at + len(name) + 1])):
        at = text.find(name, at + 1)
    return at


def _is_letter(sign: str) -> bool:
    """Whether a character is one of a word, as a pattern tells it."""
    return sign.isalnum() or sign == "_"
