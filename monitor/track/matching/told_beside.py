"""Whether a name is a shorter form of another because its text tells the rest beside it.

"The Calder Paper mill has two licences; the abstraction licence ends on 30 June": that of Calder Paper mill.
"""

import re
from itertools import islice

from monitor.track.drafting.draft import Draft
from monitor.track.drafting.report import Report
from monitor.track.language import CALENDAR
from monitor.track.naming.normal import Name, normal
from monitor.track.naming.stems import stem
from monitor.track.naming.watching import Tie

_MOST = 16
"""Statements of a commitment that are looked at."""
_WORD = re.compile(r"[^\W_]+")
_CAPITAL = re.compile(r"(?<=\w\W)[^\W\d_a-zа-яіїєґß-ÿ][^\W_]*")


def told_beside(report: Report, draft: Draft) -> bool:
    """Return whether *report* calls the thing of *draft* by a shorter name, or by a longer one.

    What the shorter one lacks is told as it stands in its own sentence or title: the whole name of a firm, or one word
    where the sentence names nobody else. What a watch names is told by other rules.
    """
    if max(report.tie, draft.tie) >= Tie.NEAR:
        return False
    return any(_tells_rest(report, each) or _tells_rest(each, report) for each in islice(draft.reports, _MOST))


def _tells_rest(one: Report, other: Report) -> bool:
    """Whether the text of *one* tells what its name lacks of the longer one of *other*."""
    short, name = one.subject, other.subject
    if not _shorter(short, name):
        return False
    rest = [word for word in _words(other.mention.subject) if normal(word.title()).words & name.words - short.words]
    said = (f"{' '.join(_words(text))} " for text in (one.mention.quote, one.mention.origin.title))
    told = any(f" {' '.join(rest)} " in f" {text}" for text in said)
    others = {stem(found.lower()) for found in _CAPITAL.findall(one.mention.quote)} - name.words - CALENDAR
    return told and (len(rest) > 1 or not others)


def _words(text: str) -> list[str]:
    return [stem(word) for word in _WORD.findall(text.lower())]


def _shorter(short: Name, name: Name) -> bool:
    same = short.of_sort(name) and short.marks == name.marks and short.newcomer == name.newcomer
    return same and bool(short.words) and short.words < name.words
