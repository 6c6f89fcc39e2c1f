"""Patterns of a clause that opens with its day and tells what ends on it."""

from collections.abc import Mapping

from monitor.model import Kind

_OPENS = r"(?<!\S)(?<![^;:] )"
"""Nothing, or a semicolon or a colon, stands before it."""


def opened_by_day(
    *, leads: str, runs_out: str, ends: str, articles: str, deadlines: str, terms: str, unsaid: str
) -> Mapping[Kind, str]:
    """Return the patterns of a day before a verb and what ends on it, by kind: im Juli endet der Vertrag.

    *leads* may stand before the day. What *runs_out* may be anything, what only *ends* one of the *deadlines* or *terms*,
    with one of *articles* before it; words of *unsaid* leave it open.
    """
    opens = rf"{_OPENS}(?:(?:{leads}) ?){{0,4}}(\ue000)\ue001*,? "
    behind = rf"(?![^.;!?]*(?:{unsaid}))"
    noun = rf"(?:(?:{articles}) ?){{0,3}}(?:(?!(?:{deadlines})\b)[^\s,;:.]+ ){{0,2}}?"
    return {
        Kind.DEADLINE: rf"{opens}(?:{runs_out}|{ends}) {noun}(?:{deadlines})\b{behind}",
        Kind.EXPIRY: (
            rf"{opens}(?:{ends}) {noun}(?!(?:{deadlines})\b)(?:{terms})\b{behind}"
            rf"|{opens}(?:{runs_out}) (?:(?:{articles}) ?){{0,3}}(?!(?:{articles}|{deadlines})\b)\w+{behind}"
        ),
    }


def joined(*days: Mapping[Kind, str]) -> Mapping[Kind, str]:
    """Return the patterns of all *days* by kind."""
    kinds = {kind for each in days for kind in each}
    return {kind: "|".join(each[kind] for each in days if kind in each) for kind in sorted(kinds)}
