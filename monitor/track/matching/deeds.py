"""Whether an act that is told as done is the one that was awaited.

Much is done with a thing before and after the day on which something is awaited of it: a review that is to be presented
is opened to criticism, a bridge that is to open was completed last year. So the act must be of the sort of deed that
was awaited (lodged, to be filed), done to the very thing, or told by the word that told what was awaited, as verb or
noun (opened, opening); and its day, where one is told, must fit. Any other verb is not enough: a guide that is out may
be out of date, and a bill that is passed may be passed on.
"""

import re
from datetime import timedelta

from monitor.model import DAY_OF_ACT, MOVES, Change, Due, Grain, Kind, Mention
from monitor.track.drafting.draft import Draft
from monitor.track.drafting.report import ACTS, Report
from monitor.track.language import EARLY, LITTLE, PARTIES, RETURNED, STAGES
from monitor.track.naming.deed_names import told_by_its_deed
from monitor.track.naming.kin import kin, words_in
from monitor.track.naming.normal import normal
from monitor.track.naming.watching import Tie, heads, tie

_EARLY = timedelta(days=30)
"""How long before its day what is awaited may be done."""
_AHEAD = timedelta(days=14)
"""How long before its day a text may tell as done what must be done by then."""
_BY = (Kind.DEADLINE, Kind.PROMISE)
_TAKES_PLACE = frozenset({"meet", "vote", "complete", "take effect", "begin"})
"""The sorts of deed that an event is, whatever is done at it."""
_STAGE = frozenset({"complete", "begin"})
"""Those of them that much goes through before the day."""
_WORKS = frozenset({"complete", "do up", "install"})
"""The sorts of deed that are awaited by a day, even where that is told as the day of an event."""
_REOPEN = "reopen"
"""The sort of deed that ends a closure, whenever it is done."""
_RETURNED = re.compile(RETURNED)
_EARLIER = re.compile(EARLY)
_AGENT = re.compile(r"\bby (?:(?:the|its|their|an?) )?([^\W\d_]+(?: [^\W\d_]+)?)")
"""Who did what is told in the passive: approved by shareholders."""


def awaited_act(report: Report, draft: Draft) -> bool:
    """Whether a doubtful fulfilment tells, of the watch's thing and in time, the deed that was awaited of it."""
    if not draft.stated or report.mention.reference or draft.term.standing.disputed or not _awaits_act(report, draft):
        return False
    closest = _own_tie(report, draft)
    own = draft.tie >= Tie.PART and (closest >= Tie.PART or (closest is Tie.NEAR and _ends_alike(report, draft)))
    moved = any(each.mention.change in MOVES for each in draft.by_document.get(report.document, ()))
    own = own or (bool(report.mention.deeds) and _named_alike(report, draft))
    if not own or moved or _by_another(report, draft) or _decided_by_another(report, draft):
        return False
    return _in_time(report, draft) and _same_deed(report, draft) and not _done_before(report, draft)


def _own_tie(report: Report, draft: Draft) -> Tie:
    """How closely the very thing that an act was done to is tied to the watch, or to the thing of its deed.

    A bare noun (the meeting) is where its text has shown that it stands for what the watch names.
    """
    lent = heads(report.subject, draft.watch) and not set(draft.watch.followed).isdisjoint(report.mention.aliases)
    if lent or told_by_its_deed(report.mention, (report.subject,), draft.watch):
        return Tie.PART
    return tie((report.subject,), draft.watch, named=report.beside)


def _awaits_act(report: Report, draft: Draft) -> bool:
    """Whether something is to be done: also where that is expected, or what ends must be paid, or opened, then."""
    if draft.kind in ACTS:
        return True
    said = any(each.kind in ACTS and not each.doubt for each in _telling(draft))
    return of_sort(report, draft) and (draft.kind is Kind.FORECAST or said or _REOPEN in _shared(report, draft))


def _by_another(report: Report, draft: Draft) -> bool:
    """Whether somebody else by name did it than must: Denmark paid what Norway owes."""
    doer = report.mention.obligor or ""
    bound = [each.obligor for each in _telling(draft) if each.obligor and _is_name(each.obligor)]
    own = frozenset[str]().union(*(normal(name).words for name in (*bound, *draft.watch.names)))
    return bool(bound) and _is_name(doer) and normal(doer).words.isdisjoint(own)


def _decided_by_another(report: Report, draft: Draft) -> bool:
    """Whether what one was to decide was decided by a party to it, or by somebody of whose name nothing was told."""
    if "decide" not in report.mention.deeds or "decide" not in _awaited(draft):
        return False
    agent = _AGENT.search(report.mention.quote)
    doers = [report.mention.obligor or "", agent[1] if agent else ""]
    said = [each.mention.quote for each in draft.reports if each.document != report.document]
    known = set(words_in(" ".join((*said, *draft.watch.names)))) - LITTLE
    return any(
        (_is_name(doer) or not PARTIES.isdisjoint(words_in(doer))) and known.isdisjoint(words_in(doer))
        for doer in doers
    )


def _is_name(text: str) -> bool:
    """Whether words are a name, not the plural of a trade that begins a sentence: Denmark, no commissioners."""
    words = text.split()
    return bool(words) and all(word[0].isupper() for word in words) and not (len(words) == 1 and text.endswith("s"))


def _named_alike(report: Report, draft: Draft) -> bool:
    """Whether an earlier statement of the commitment has the very name of what an act was done to, or of who did it.

    Of what is called after its owner ("Ferrel … loan") also the name without that.
    """
    own = [each.subject for each in draft.reports if each.mention.change is not Change.FULFILLED]
    subject, *aliases = report.forms
    bare = subject.words - subject.owner
    owned = [form for form in aliases if subject.owner and form.words == bare and form.sorts == subject.sorts]
    return any(form.telling and form in own for form in (subject, *aliases[:1], *owned))


def _ends_alike(report: Report, draft: Draft) -> bool:
    """Whether a longer name is the watch's with words before it: the weather satellite Halcyon-2, no picture of it."""
    return report.mention.subject.lower().endswith(tuple(name.lower().split()[-1] for name in draft.watch.names))


def _same_deed(report: Report, draft: Draft) -> bool:
    """Whether a doubtful fulfilment is of the sort that was awaited, or told by its word or one of the watch's."""
    called = (each.subject for each in _telling(draft)) if draft.watch.follows_anything else ()
    own = {word for name in (draft.watch.watch, *draft.watch.aliases, *called) for word in words_in(name)}
    if not (STAGES & report.subject.words) <= own or _returned(report):
        return False
    if of_sort(report, draft) or _takes_place(report, draft):
        return True
    done = [word for word in _deeds(report) if word not in LITTLE]
    said = [each.quote for each in _telling(draft)]
    awaited = {word for text in (*said, draft.watch.watch, *draft.watch.aliases) for word in words_in(text)} - LITTLE
    return any(kin(one, other) for one in done for other in awaited)


def _returned(report: Report) -> bool:
    """Whether the thing was given back or came to the wrong place; what else is given back tells nothing of it."""
    telling = {*_deeds(report), *LITTLE}
    return any(words_in(each.group())[0] in telling for each in _RETURNED.finditer(report.mention.quote.lower()))


def _takes_place(report: Report, draft: Draft) -> bool:
    """Whether what the watch names is told to have taken place: an event, or anything else on the very day.

    Where it is awaited in other words than that, to open or to be paid, it has not by being completed or begun.
    """
    named = tie((report.subject,), draft.watch) >= Tie.PART or (
        draft.watch.follows_anything and _named_alike(report, draft)
    )
    awaited = _awaited(draft)
    telling = _TAKES_PLACE if "meet" in awaited or not awaited else _TAKES_PLACE - _STAGE
    if not named or telling.isdisjoint(report.mention.deeds):
        return False
    day = _day_of(report)
    return draft.kind is Kind.EVENT or (day is not None and draft.due is not None and day.same_days(draft.due))


def _in_time(report: Report, draft: Draft) -> bool:
    """Whether the day of what is awaited has come, or was put off; what is due by it may be done before."""
    if draft.due is None:
        return draft.last_change is Change.POSTPONED
    if of_sort(report, draft) and _told_early(report):
        return True
    if _REOPEN in _shared(report, draft):
        return draft.due.grain is not Grain.WINDOW or draft.due.start <= report.day
    by = of_sort(report, draft) if draft.kind in _BY else not _WORKS.isdisjoint(_shared(report, draft))
    return draft.due.start - (_AHEAD if by else timedelta(0)) <= report.day


def _told_early(report: Report) -> bool:
    """Whether a text says itself that what is done was done before its day."""
    told = (report.mention.quote, report.mention.origin.title)
    return any(_EARLIER.search(text.lower()) is not None for text in told)


def of_sort(report: Report, draft: Draft) -> bool:
    """Whether what is told as done is of a sort of deed that is awaited."""
    return report.mention.change is Change.FULFILLED and bool(_shared(report, draft))


def _shared(report: Report, draft: Draft) -> frozenset[str]:
    """The sorts of deed that are both awaited and told as done."""
    return _awaited(draft) & frozenset(report.mention.deeds)


def _awaited(draft: Draft) -> frozenset[str]:
    return frozenset[str]().union(*(each.deeds for each in _telling(draft)))


def _telling(draft: Draft) -> list[Mention]:
    """Return what was said of a commitment but that it is over."""
    said = (each.mention for each in draft.reports)
    return [each for each in said if each.change is None or each.change in MOVES]


def _done_before(report: Report, draft: Draft) -> bool:
    """Whether the act was done before anybody told of what is awaited, or long before that was due."""
    day = _day_of(report)
    if day is None:
        return False
    first = min((each.day for each in draft.reports if each.mention.change is not Change.FULFILLED), default=report.day)
    long_before = draft.due is not None and day.stop <= draft.due.start - _EARLY and not _told_early(report)
    return day.stop <= first or long_before


def _day_of(report: Report) -> Due | None:
    """The day on which an act was done, where the text tells it."""
    return Due.parse(report.mention.date_text) if report.mention.date_rule == DAY_OF_ACT else None


def _deeds(report: Report) -> list[str]:
    """Return the words that tell the act: those by which it was found, else all of its sentence but its names."""
    mention = report.mention
    if mention.cue and mention.cue != Change.FULFILLED:
        return words_in(mention.cue)
    named = {word for name in (mention.subject, *mention.aliases) for word in words_in(name)}
    return [word for word in words_in(mention.quote) if word not in named]
