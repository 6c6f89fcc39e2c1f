"""Whether a text tells by a new contract that the one that is watched goes on.

Much is signed by others in the same sentence: a brother, a sponsor, the cafe in the hall. So whoever signs must be
named by words of the watch's name and nothing else, and what is signed must be with nobody, and about nothing, that is
not known of the watched one.
"""

import re

from monitor.model import Change, Kind, Mention
from monitor.track.drafting.draft import Draft
from monitor.track.drafting.report import Report
from monitor.track.language import ARTICLES, BESIDE, POINTING, RATIFIED, SIGNING, VOTING
from monitor.track.naming.watching import Tie, settled, tie

_WORD = re.compile(r"[^\W_]+")
_POSSESSIVE = re.compile(r"[’']s\b|[’'](?=\s|$)")
_BESIDE = re.compile(rf"\b(?:{'|'.join(sorted(BESIDE))})\s+([^\W_]+)(?:\s+([^\W_]+))?")


def renews(report: Report, draft: Draft) -> bool:
    """Return whether a text tells by a new one of the watch's thing that this is renewed, or gives the day of that."""
    if not report.subject.newcomer or draft.tie < Tie.PART or draft.kind is not Kind.EXPIRY:
        return False
    if report.mention.change is not Change.RENEWED:
        opened = draft.term.opened_by
        return opened is not None and opened.document == report.document and opened.subject == report.subject
    if report.doubt or tie(settled(report.mention), draft.watch, named=report.beside) < Tie.PART:
        return False
    return _is_its_own(report.mention, draft)


def renews_another(report: Report, draft: Draft) -> bool:
    """Return whether a text tells that a new one was signed beside what is in force, not that this goes on by it."""
    signed = report.mention.change is Change.RENEWED and bool(report.subject.newcomer)
    if not signed or draft.tie < Tie.PART or draft.kind is not Kind.EXPIRY or report.subject in draft.subjects:
        return False
    return not renews(report, draft)


def _is_its_own(mention: Mention, draft: Draft) -> bool:
    """Whether it is called by the watch's name itself, or signed by whom that names."""
    if tie(settled(mention)[:1], draft.watch) >= Tie.PART and settled(mention)[0].telling:
        return True
    quote, called = mention.quote.lower(), (name.lower() for name in (mention.subject, *mention.aliases))
    at = max((quote.find(name) for name in called), default=-1)
    return at >= 0 and _signs(quote[:at], draft) and not _with_others(quote[at:], mention, draft)


def _signs(before: str, draft: Draft) -> bool:
    words = _words(before)
    known = _words(" ".join(draft.watch.names)) | SIGNING | (VOTING if words & RATIFIED else frozenset())
    return bool(words) and all(word.isdigit() or word in known for word in words)


def _with_others(behind: str, mention: Mention, draft: Draft) -> bool:
    """Whether the rest of the sentence names another party, or a thing, that nothing was told of before."""
    told = (each.mention.quote for each in draft.reports if each.document != mention.origin.document)
    known = _words(" ".join((*draft.watch.names, *told))) | POINTING
    found = ((first, second) for first, second in _BESIDE.findall(behind) if not first.isdigit())
    return any(first not in known or (first in ARTICLES and second not in known | {""}) for first, second in found)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(_POSSESSIVE.sub("", text.lower())))
