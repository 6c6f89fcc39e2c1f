"""Whether an act that is told as done is the one that was awaited.

Much is done with a thing before and after the day on which something is awaited of it: a review that is to be presented
is opened to criticism, a bridge that is to open was completed last year. So the act must be of the sort of deed that
was awaited (lodged, to be filed), done to the very thing, or told by the word that told what was awaited, as verb or
noun (opened, opening); and its day, where one is told, must fit. Any other verb is not enough: a guide that is out may
be out of date, and a bill that is passed may be passed on.
"""

import re
from datetime import timedelta

from monitor.model import DAY_OF_ACT, MOVES, Change, Due, Kind, Mention
from monitor.track.draft import Draft
from monitor.track.normal import normal
from monitor.track.report import ACTS, Report
from monitor.track.watching import Tie, tie
from monitor.track.words import IRREGULAR, LITTLE, RETURNED, STAGES

_EARLY = timedelta(days=30)
"""How long before its day what is awaited may be done."""
_AHEAD = timedelta(days=14)
"""How long before its day a text may tell as done what must be done by then."""
_BY = (Kind.DEADLINE, Kind.PROMISE)
_SHORTEST = 3
_WORD = re.compile(r"[^\W\d_]+")
_RETURNED = re.compile(RETURNED)
_ENDING = re.compile(
    r"|e|d|e?s|ie[sd]|y|[bdglmnprt]?(?:ed|ing|ment)|(?:c?at|t)?ions?|ments?|ures?|ery|over|sh(?:es|ed|ing)?"
)
"""What the forms of one verb, and its noun, have behind what they share."""


def awaited_act(report: Report, draft: Draft) -> bool:
    """Whether a doubtful fulfilment tells, of the watch's thing and in time, the deed that was awaited of it."""
    fits = draft.kind in ACTS or (draft.kind is Kind.FORECAST and of_sort(report, draft))
    if not fits or not draft.stated or report.mention.reference or draft.term.standing.disputed:
        return False
    closest = tie((report.subject,), draft.watch, named=report.beside)
    own = draft.tie >= Tie.PART and (closest >= Tie.PART or (closest is Tie.NEAR and _ends_alike(report, draft)))
    moved = any(each.mention.change in MOVES for each in draft.by_document.get(report.document, ()))
    own = own or (bool(report.mention.deeds) and _named_alike(report, draft))
    if not own or moved or _by_another(report, draft):
        return False
    return _in_time(report, draft) and _same_deed(report, draft) and not _done_before(report, draft)


def _by_another(report: Report, draft: Draft) -> bool:
    """Whether somebody else by name did it than must: Denmark paid what Norway owes."""
    doer = report.mention.obligor or ""
    bound = [each.obligor for each in _telling(draft) if each.obligor and _is_name(each.obligor)]
    own = frozenset[str]().union(*(normal(name).words for name in (*bound, *draft.watch.names)))
    return bool(bound) and _is_name(doer) and normal(doer).words.isdisjoint(own)


def _is_name(text: str) -> bool:
    """Whether words are a name, not the plural of a trade that begins a sentence: Denmark, no commissioners."""
    words = text.split()
    return bool(words) and all(word[0].isupper() for word in words) and not (len(words) == 1 and text.endswith("s"))


def _named_alike(report: Report, draft: Draft) -> bool:
    """Whether an earlier statement of the commitment has the very name of what an act was done to, or of who did it."""
    own = [each.subject for each in draft.reports if each.mention.change is not Change.FULFILLED]
    return any(form.telling and form in own for form in report.forms[:2])


def _ends_alike(report: Report, draft: Draft) -> bool:
    """Whether a longer name is the watch's with words before it: the weather satellite Halcyon-2, no picture of it."""
    return report.mention.subject.lower().endswith(tuple(name.lower().split()[-1] for name in draft.watch.names))


def _same_deed(report: Report, draft: Draft) -> bool:
    """Whether a doubtful fulfilment is of the sort that was awaited, or told by its word or one of the watch's."""
    own = {word for name in (draft.watch.watch, *draft.watch.aliases) for word in _words(name)}
    if not (STAGES & report.subject.words) <= own or _RETURNED.search(report.mention.quote.lower()):
        return False
    if of_sort(report, draft):
        return True
    done = [word for word in _deeds(report) if word not in LITTLE]
    said = [each.quote for each in _telling(draft)]
    awaited = {word for text in (*said, draft.watch.watch, *draft.watch.aliases) for word in _words(text)} - LITTLE
    return any(_kin(one, other) for one in done for other in awaited)


def _in_time(report: Report, draft: Draft) -> bool:
    """Whether the day of what is awaited has come, or was put off; what is due by it may be done before."""
    if draft.due is None:
        return draft.last_change is Change.POSTPONED
    ahead = _AHEAD if draft.kind in _BY and of_sort(report, draft) else timedelta(0)
    return draft.due.start - ahead <= report.day


def of_sort(report: Report, draft: Draft) -> bool:
    """Whether what is told as done is of a sort of deed that is awaited."""
    if report.mention.change is not Change.FULFILLED:
        return False
    awaited = frozenset[str]().union(*(each.deeds for each in _telling(draft)))
    return not awaited.isdisjoint(report.mention.deeds)


def _telling(draft: Draft) -> list[Mention]:
    """Return what was said of a commitment but that it is over."""
    said = (each.mention for each in draft.reports)
    return [each for each in said if each.change is None or each.change in MOVES]


def _done_before(report: Report, draft: Draft) -> bool:
    """Whether the act was done before anybody told of what is awaited, or long before that was due."""
    if report.mention.date_rule != DAY_OF_ACT:
        return False
    day = Due.parse(report.mention.date_text)
    first = min((each.day for each in draft.reports if each.mention.change is not Change.FULFILLED), default=report.day)
    return day.stop <= first or (draft.due is not None and day.stop <= draft.due.start - _EARLY)


def _deeds(report: Report) -> list[str]:
    """Return the words that tell the act: those by which it was found, else all of its sentence but its names."""
    mention = report.mention
    if mention.cue and mention.cue != Change.FULFILLED:
        return _words(mention.cue)
    named = {word for name in (mention.subject, *mention.aliases) for word in _words(name)}
    return [word for word in _words(mention.quote) if word not in named]


def _words(text: str) -> list[str]:
    return [IRREGULAR.get(word, word) for word in _WORD.findall(text.lower())]


def _kin(one: str, other: str) -> bool:
    """Whether two words are forms of one verb, or a verb and its noun: filed and filing, publish and publication."""
    apart = (at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right)
    shared = next(apart, min(len(one), len(other)))
    ends = one[shared:], other[shared:]
    return one == other or (shared >= _SHORTEST and all(_ENDING.fullmatch(end) is not None for end in ends))
