"""A mention as one watch hears it, with what the room works out about it once."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from monitor.model import CALMS, CLOSES, MOVES, Change, Due, Evidence, Kind, Mention
from monitor.policy import Watch
from monitor.track.language import INDEFINITE, LASTING
from monitor.track.language.shape import OFFER
from monitor.track.naming.deed_names import is_its_verb, told_by_its_deed
from monitor.track.naming.indexing import keys
from monitor.track.naming.normal import Name, normal
from monitor.track.naming.sums import Sum
from monitor.track.naming.watching import (
    Tie,
    akin,
    bare,
    beside,
    kindred,
    of_its_sort,
    owes,
    strays,
    tie,
    told_of_forerunner,
    watched_sums,
)

WATCH_KEY = "=watch"
"""The index key of everything that is about what the watch names; no normal form holds "="."""
_DAY_KEY = "=day"
"""That of what tells a day of the watch's thing, or of something of its sort."""
_PLACE_KEY = "=place "
_SERIES_KEY = "=series "
_ARTICLE = 2
"""Words before a noun among which its article is looked for: a tentative agreement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A mention as one watch hears it.

    *at* (UTC) is the report's time: that of publication, where only the day is known its first moment in the watch's
    zone. *forms* are the normal forms of the subject, which may tell nothing ("the deal"), and of the aliases; *keys*
    are those under which it is found. *sums* are those that the subject tells, or its longer forms, or the names of the
    watch to which it is tied. *doubt* says why the finding is only tentative, else it is empty.
    *standing* are the days that the text of a change gives as ahead behind it.
    """

    mention: Mention
    key: str
    at: datetime
    forms: tuple[Name, ...]
    keys: frozenset[str]
    tie: Tie
    sums: frozenset[Sum]
    beside: bool
    alongside: bool
    doubt: str
    standing: tuple[Due, ...] = ()

    @property
    def subject(self) -> Name:
        """The normal form of the subject."""
        return self.forms[0]

    @property
    def called(self) -> tuple[Name, ...]:
        """The subject, and its full name where that only goes on behind it: Ferrel's contract for Skerry."""
        texts = zip(self.mention.aliases, self.forms[1:], strict=False)
        full = (form for text, form in texts if text.startswith(f"{self.mention.subject} "))
        return (self.subject, *full)

    @property
    def document(self) -> str:
        """The key of the document."""
        return self.mention.origin.document

    @property
    def place(self) -> str:
        """Where the text stands: two versions of one page are at one place."""
        return self.mention.origin.place

    @property
    def day(self) -> date:
        """The document creation time."""
        return self.mention.origin.published

    @property
    def evidence(self) -> Evidence:
        """The quote and where it stands."""
        return Evidence(mention=self.key, quote=self.mention.quote, origin=self.mention.origin)

    @property
    def moves_act(self) -> bool:
        """Whether it puts off, or brings forward, what is done on a day, and nothing that is in force until one."""
        moved = self.mention.change in MOVES - PROLONGS and self.mention.kind in ACTS
        return moved and self.subject.sorts.isdisjoint(LASTING)

    @property
    def order(self) -> tuple[datetime, bool, date, int, date, str, int, int, str]:
        """Canonical order.

        By the report's time. What is said at one moment (in one document, or on one day of which no hour is known) has
        no order of its own: changes come before plain statements, among changes the one of the earlier due first, an
        undated lapse before and any other undated change after those. Then document key and place, and of what one
        sentence tells that which is tied to the watch most closely.
        """
        mention = self.mention
        plain = mention.change is None
        known = mention.old_due or mention.due if mention.change in MOVES else mention.old_due
        day = known.start if known else date.min if plain or mention.change in LAPSES else date.max
        new = mention.due.start if mention.due and not plain else date.max
        return (self.at, plain, day, _RANK[mention.change], new, self.document, mention.start, -self.tie, self.key)


PROLONGS = frozenset({Change.RENEWED, Change.EXTENDED})
"""Changes of what is in force: where a text says so of what the watch names, it was no mere event."""
LAPSES = frozenset({Change.EXPIRED, Change.MISSED})
"""Changes that cannot come before the day."""
ACTS = frozenset({Kind.DEADLINE, Kind.PROMISE, Kind.EVENT})
"""Kinds that texts hardly tell apart: who must publish by a day, promises to, or will."""
_RANK: dict[Change | None, int] = {
    **dict.fromkeys(Change, 5),
    None: 0,
    **dict.fromkeys(LAPSES, 0),
    **dict.fromkeys(MOVES, 1),
    Change.AGREED: 2,
    **dict.fromkeys(CLOSES - LAPSES, 3),
    Change.WITHDRAWN: 4,
}


def hear(mention: Mention, watch: Watch) -> Report:
    """Return *mention* as *watch* hears it; of an ambiguous date the earliest reading counts."""
    forms, named = _forms(mention, watch), _beside(mention, watch)
    earliest = mention.due or min(mention.readings, key=lambda due: due.start, default=None)
    closest = _tie(mention, forms, watch, named=named)
    return Report(
        mention=mention if mention.due else replace(mention, due=earliest),
        key=mention.key,
        at=_moment(mention, watch.zone),
        forms=forms,
        keys=index_keys(mention, watch),
        tie=closest,
        sums=_sums(forms) or (watched_sums(watch) if closest >= Tie.NEAR else frozenset()),
        beside=named,
        alongside=beside(mention.quote, watch),
        doubt=_doubt(mention, watch),
    )


def index_keys(mention: Mention, watch: Watch) -> frozenset[str]:
    """Return the keys under which a mention is found; what tells nothing is found in its text and its versions, too."""
    forms = _forms(mention, watch)
    found = frozenset().union(*(keys(form) for form in forms))
    named = _beside(mention, watch)
    moved = mention.change in MOVES and mention.old_due is not None and akin(forms[0], watch)
    own = _tie(mention, forms, watch) >= Tie.NEAR
    if named or moved or own:
        found |= {WATCH_KEY}
    if own or _may_be_its_day(mention, forms[0], watch):
        found |= {_DAY_KEY}
    if mention.series is not None:
        found |= {_SERIES_KEY + mention.series}
    return found if forms[0].telling or mention.series else found | {_PLACE_KEY + mention.origin.place}


def _may_be_its_day(mention: Mention, subject: Name, watch: Watch) -> bool:
    """Whether a mention tells a day of something of the watch's sort, which may be its thing under another name."""
    dated = (mention.due or mention.old_due) is not None
    ends = mention.kind is Kind.EXPIRY or OFFER in subject.sorts
    return dated and (kindred(subject, watch) or (ends and (bare(subject, watch) or of_its_sort(subject, watch))))


def _tie(mention: Mention, forms: tuple[Name, ...], watch: Watch, *, named: bool = False) -> Tie:
    """The tie of a mention's names; what somebody owes whom the watch names is tied to it if the watch names such."""
    ended = mention.change in CLOSES - {Change.FULFILLED} and not (named and beside(mention.quote, watch))
    told = named and not _yet_to_be(mention, forms[0])
    closest = tie(forms, watch, named=told, ended=ended)
    if closest < Tie.PART and mention.obligor and owes(normal(mention.obligor), forms[0], watch):
        return Tie.PART
    done = told_by_its_deed(mention, forms, watch) or (told and is_its_verb(mention, watch))
    return max(closest, Tie.PART) if done else closest


def _yet_to_be(mention: Mention, subject: Name) -> bool:
    """Whether what is done by the day is to have such a thing at all: hopes for an agreement by Easter."""
    if mention.change is not None or mention.kind not in ACTS or subject.telling or not subject.sorts & LASTING:
        return False
    before, stands, _ = mention.quote.partition(f" {mention.subject}")
    return bool(stands) and not INDEFINITE.isdisjoint(before.lower().split()[-_ARTICLE:])


def _beside(mention: Mention, watch: Watch) -> bool:
    named = beside(mention.quote, watch) or beside(mention.origin.title, watch)
    return named and not strays(mention.quote, watch)


def _forms(mention: Mention, watch: Watch) -> tuple[Name, ...]:
    """The names; of what is called after another place (lease in Hale) only that: the others are lent by its text."""
    lent = mention.aliases if not strays(mention.subject, watch) else ()
    return tuple(normal(text) for text in (mention.subject, *lent))


def _sums(forms: tuple[Name, ...]) -> frozenset[Sum]:
    subject, *aliases = forms
    longer = (form.sums for form in aliases if form.words >= subject.words and form.sorts >= subject.sorts)
    return subject.sums or frozenset[Sum]().union(*longer)


def _moment(mention: Mention, zone: str) -> datetime:
    origin = mention.origin
    if origin.instant is not None:
        return origin.instant.astimezone(UTC)
    return datetime.combine(origin.published, time(), ZoneInfo(zone)).astimezone(UTC)


def _doubt(mention: Mention, watch: Watch) -> str:
    if mention.doubt:
        return mention.doubt
    if mention.readings:
        return "ambiguous date: " + " or ".join(str(reading) for reading in mention.readings)
    if mention.change in CALMS and told_of_forerunner(mention.called, watch, done=mention.change is Change.FULFILLED):
        return "told of what comes before the watch's thing"
    if mention.confidence < watch.keep.min_confidence:
        return f"confidence {mention.confidence:.2f}"
    return ""
