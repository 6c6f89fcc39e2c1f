"""Whether a text speaks of the watch's thing under another name, as its dates, or what it has just told, show."""

import re
from datetime import timedelta
from itertools import islice

from monitor.model import MOVES, Grain, Kind
from monitor.track.drafting.draft import Draft
from monitor.track.drafting.report import PROLONGS, Report
from monitor.track.language import CALENDAR, SILENT, SORTS
from monitor.track.language.shape import OFFER
from monitor.track.matching.kinds import kinds_of
from monitor.track.matching.sign import Sign
from monitor.track.naming.normal import Name, normal
from monitor.track.naming.stems import stem
from monitor.track.naming.watching import Tie, akin, another, bare, cut_short, kindred, of_its_sort, strays, tie

_CAPITAL = re.compile(r"^[^\W_]+|^\W+|\b[^\W\d_a-zа-яіїєґß-ÿ][^\W_]*")
"""The first word of a sentence, and those with a capital letter."""
_WORD = re.compile(r"[^\W\d_]+")
_MOST = 16
"""Statements of a commitment in whose sentences another name of its thing may have its words."""
NEAR = timedelta(days=30)
"""How long before a last day a length of time that a text adds may count from it though it does not name it."""


def context_sign(report: Report, draft: Draft, dated: set[Sign]) -> Sign | None:
    """Return `Sign.CONTEXT` where a date shows that a text speaks of the watch's thing under another name."""
    if report.tie > Tie.ABOUT or draft.tie < Tie.NEAR:
        return Sign.CONTEXT if (dated or _prolongs(report, draft)) and _told_before(report, draft) else None
    if not report.beside:
        moved = Sign.OLD_DUE in dated and report.mention.change in MOVES and akin(report.subject, draft.watch)
        told = moved or (dated and _cut_short(report, draft)) or _of_that_day(report, draft)
        return Sign.CONTEXT if told else None
    if another(report.subject, draft.watch) and report.tie is Tie.NONE:
        return None
    if report.tie is Tie.ABOUT:
        return Sign.CONTEXT if Sign.OLD_DUE in dated and report.mention.change in MOVES else None
    mention, opened = report.mention, draft.term.opened_by
    awaited = draft.due is None and opened is not None and opened.document == report.document
    wanted = awaited and mention.due is not None and mention.kind is draft.kind
    nameless = not (report.subject.telling or report.subject.sorts)
    moved = nameless and report.alongside and mention.change in MOVES
    told = nameless and _told_of_the_change(report, draft)
    return Sign.CONTEXT if dated or moved or wanted or told or _puts_off_its_day(report, draft) else None


def _puts_off_its_day(report: Report, draft: Draft) -> bool:
    """Whether a text that names the watch's thing moves the last day for something of it: for refund claims.

    That bears no name of its own, but a word of the watch's or of what the day was told of before.
    """
    mention, due = report.mention, draft.due
    moved = mention.change in MOVES and mention.kind is draft.kind is Kind.DEADLINE and draft.open
    if not moved or mention.due is None or due is None or mention.due.start <= due.start:
        return False
    known = frozenset[str]().union(*(name.words for name in (*map(normal, draft.watch.followed), *draft.subjects)))
    return mention.subject.islower() and not report.subject.words.isdisjoint(known)


def _told_before(report: Report, draft: Draft) -> bool:
    """Whether a text has told the day of the watch's thing under another name before this one names it.

    That text named the watch's thing beside it; or it was the end of what was only called by the sort of that.
    """
    if report.tie < Tie.PART or draft.tie > Tie.NONE or draft.kind not in kinds_of(report.mention):
        return False
    if any(another(name, draft.watch) for name in draft.subjects):
        return False
    nameless = draft.kind is Kind.EXPIRY and all(bare(name, draft.watch) for name in draft.subjects)
    return nameless or any(each.beside for each in draft.reports)


def _prolongs(report: Report, draft: Draft) -> bool:
    """Whether a text adds a length of time, and names no day, shortly before a last day: it counts from that."""
    mention, due = report.mention, draft.due
    adds = mention.change in PROLONGS and mention.extension is not None and mention.old_due is None
    return adds and draft.open and due is not None and timedelta(0) <= due.last - report.day <= NEAR


def _told_of_the_change(report: Report, draft: Draft) -> bool:
    """Whether a text gives another day of what it has just told to be changed: "the term would end on May 18"."""
    mention, opened = report.mention, draft.term.opened_by
    same = opened is not None and opened.document == report.document
    return same and mention.change is None and mention.open and mention.kind is draft.kind is Kind.EXPIRY


def _of_that_day(report: Report, draft: Draft) -> bool:
    """Whether a text tells the very day of the watch's thing under another name for it, and names no stranger.

    What it says of that day changes nothing; to move the thing from it, it must name whoever was named before.
    """
    mention, due = report.mention, draft.due
    if due is None or due.grain is not Grain.DAY or strays(mention.quote, draft.watch):
        return False
    if mention.change is None and mention.kind is not draft.kind and OFFER not in report.subject.sorts:
        return False
    nameless = bare(report.subject, draft.watch)
    own = nameless or kindred(report.subject, draft.watch)
    opening, names = _names_in(mention.quote)
    strangers = (names | _all_names_in(mention.origin.title)) - (known := _known(draft))
    same = mention.due is not None and due.same_days(mention.due)
    if mention.change is None or (mention.change in MOVES and same):
        may_be = nameless or (not strangers and (own or _in_words_told(report, draft)))
        return may_be and mention.due is not None and draft.claimed(mention.due)
    moved = mention.change in MOVES and mention.old_due is not None and due.same_days(mention.old_due)
    named = bool(known & {opening, *names}) and opening in known | SILENT
    return own and moved and named and not strangers and draft.open


def _in_words_told(report: Report, draft: Draft) -> bool:
    """Whether a name of the watch's sort is made of words told of its thing: the barge deal, under which barges sail.

    They stand in sentences that tell of nothing else of that sort (supply and labor contracts), and name nobody.
    """
    name, sentences = report.subject, (each for each in islice(draft.reports, _MOST) if each.tie >= Tie.PART)
    told = (each.mention.quote for each in sentences)
    words = frozenset[str]().union(*(normal(quote).words for quote in told if _tells_one(quote, name)))
    common = report.mention.subject.islower() and bool(name.words)
    return common and of_its_sort(name, draft.watch) and name.words <= words


def _tells_one(sentence: str, name: Name) -> bool:
    found = [word for word in _WORD.findall(sentence.lower()) if SORTS.get(stem(word), "") in name.sorts]
    return len(found) == 1 and stem(found[0]) == found[0]


def _names_in(sentence: str) -> tuple[str, frozenset[str]]:
    """The first word of a sentence, and besides it those with a capital letter, but for days."""
    first, *others = [stem(found.group().lower()) for found in _CAPITAL.finditer(sentence)] or [""]
    return first, frozenset(others) - CALENDAR - SILENT


def _all_names_in(text: str) -> frozenset[str]:
    return _names_in(f". {text}")[1]


def _known(draft: Draft) -> frozenset[str]:
    """The names in what the watch calls its thing, and in longer names that texts have for it."""
    longer = (text for name, text in draft.names.items() if tie((name,), draft.watch) >= Tie.NEAR)
    return frozenset[str]().union(*map(_all_names_in, (*draft.watch.names, *longer)))


def _cut_short(report: Report, draft: Draft) -> bool:
    """Whether the name is one word of the watch's with its sort (the transit deal), told with the very day of it."""
    days = [due for due in (report.mention.due, report.mention.old_due) if due is not None and due.grain is Grain.DAY]
    exact = any(draft.claimed(day) or draft.knew(day) for day in days)
    return exact and cut_short(report.subject, draft.watch) and not strays(report.mention.quote, draft.watch)
