"""Which commitment a statement is about, with the signs that say so.

A statement is compared only with commitments that share an index key with it. It can be about one of them if

1. **the names agree.** Both are what the watch names, one of them by its own or a shorter name; or the subject of one
   is a name of the other (its subject, or an alias that was learned; an alias of both is only something that stands
   beside them); or the subjects have the same words and marks ("the Ford deal", "Ford contract"); or one is a shorter
   form of the other: its words are among the other's, at least `FEWEST_SHARED` of them, and together they reach
   `SHORT_FORM` of Dice's measure (a subject counts in full, too: "contract for the Skerry and Holm ferry"). Words spelt
   alike (`SPELLING`) are one word. A shorter form may be shorter still where its own sentence or title tells the rest
   ("Calder Mill … its abstraction licence", of "abstraction licence of Calder Mill"). Two names with marks of their own
   (two laws a digit apart, a first and a second board, 1996 and 2004) never agree, nor two with sums of their own (a
   loan of 300 and one of 500 million; but a price for each share may be raised), nor two sorts of thing (an offer, an
   embargo), nor two branches of a sort (a lease, a licence; each may be called a deal), nor a successor ("new", "next")
   with what it succeeds, unless a text calls it renewed by that ("signed a new contract until 2027", of the owner of
   the contract that a watch follows and of nobody beside that), nor one name ("the state of emergency") beside two
   rules that are only told apart by their numbers (Order 230, Order 241).
2. **a name that tells nothing** ("the deal", "it") agrees with the same words in the same text only, or in another
   version of it. Where its sentence or the title of its text names what the watch follows, the bare sort of that ("the
   deal"), or one word of its name ("the strike"), is that; of what is said to have run out, or to be off, only one word
   of its name with that sort ("merger agreement"): a text speaks of more than one thing that ends. A name that has
   nothing of the watch's in it is that in such a sentence or text only where a date says so: the due that it names, or
   the one that it replaces, is one of the commitment's; or the text has reported a change without a date, and this is
   the date; or it has no name ("the term would end on May 18") and the text has just told the change. Another of the
   watch's sort, with a word of its own ("supply contract" beside "labor contract"), is never that. Without such a
   sentence or title what tells the very day of the watch's thing is that where its name is the bare sort of it, that
   with words of its name or forms of them ("fishing pact" of a fisheries agreement) or with words that sentences about
   it and nothing else of that sort have told (the "barge deal", under which barges sail), and where its text names no
   stranger; it lends its text no other statement. It is moved from that day where whoever the texts have named with it
   is named, and nobody else. What has `AKIN` words in common with it, and none of its own, is that where it is moved
   from a day of the commitment's, and one word of the watch's name with its sort ("transit deal") where it is told with
   the very day of that. A length of time added to what the watch names, with no day, counts from a last day within 30
   days that a text has told beside that name of whoever must act by it. What is called after the watch's thing
   ("Amendment to the grain deal") is that only where it moves it from a day of the commitment's. Of what has no name at
   all ("it was extended") the sentence itself must name the watch's.
3. **a stated item** (a known deadline, one put down by hand) is one occurrence: two series never agree, and a text
   agrees with the occurrence whose due it names.
4. **the kinds do not forbid it.** Two plain statements of two kinds are about two things, unless the due is the same;
   a deadline, a promise and an event (`ACTS`) are one kind here, and an offer that is watched ends on the last day to
   take it up (must be accepted by, not must be approved by).
   A report of a change is about what such a change happens to (`SUITS`: what is in force is renewed, a meeting is
   postponed), or about its own kind; but postponing does not suit an expiry unless a date is given, or a text takes
   back all of its days (the timeline is under review). What the watch names, or an offer, a pact, a mandate
   (`LASTING`), was misread where a text prolongs it, an event does not last; and
   a doubtful finding tells of no kind.
5. **the dates do not forbid it.** A plain statement of a due that lies beyond a closed commitment, or beyond an event
   that is over, is about the next one. So is, more than `SLIP` days off, that of an event (also before the day of a
   deadline or promise), and that of a deadline or promise whose day has passed: only what is in force goes on; but
   not where a change to that due, or one without a day, is reported already and waited for, or the text says that this
   is the day now. One narrator who gives two dates in one document, or extends by two lengths, speaks of two things.
   Who tells of the end of what is to be done or held on a day that it never had (the December meeting is cancelled)
   speaks of another one; and a day still to come, told of what is over, is that of another one, too.

Among those that remain an act in doubt goes to the one that awaited it, any other statement to the one with the most
telling signs, in the order of `Sign`; then to one of which something firm is known; then to one that is still open;
then to that which bears a name of the watch most closely (for an end all that do so at all are alike); then to one of
its own kind; then to that whose due is nearest to the day of the statement; then to the oldest. Where only their sums
tell two of them apart, and the statement gives none, it goes to neither. What only says in doubt that something is
over, and is about nothing that is known, makes no commitment.
"""

from collections.abc import Iterable
from itertools import islice

from monitor.model import CLOSES, MOVES, Change
from monitor.track.drafting.draft import Draft
from monitor.track.drafting.report import ACTS, Report
from monitor.track.language.shape import RULE
from monitor.track.matching.context import context_sign
from monitor.track.matching.deeds import awaited_act
from monitor.track.matching.kinds import kinds_agree, kinds_of
from monitor.track.matching.occasions import dates_agree
from monitor.track.matching.renewing import renews, renews_another
from monitor.track.matching.sign import Sign
from monitor.track.matching.told_beside import told_beside
from monitor.track.naming.deed_names import called_after_deed
from monitor.track.naming.likeness import Likeness, likeness
from monitor.track.naming.normal import Name
from monitor.track.naming.sums import differ
from monitor.track.naming.watching import Tie

MOST_NAMES = 16
"""Names of a commitment that are compared for likeness; the others are found only where they are the same."""


def best(report: Report, drafts: Iterable[Draft]) -> Draft | None:
    """Return the one of *drafts* (oldest first) that *report* is about; None if it is about none of them."""
    matches = [(draft, found) for draft in drafts if (found := signs(report, draft))]
    if not matches:
        return None
    own = [match for match in matches if match[0].tie >= Tie.NEAR]
    matches = own if report.tie >= Tie.PART and own else matches
    likeliest, why = max(matches, key=lambda match: _rank(report, *match))
    equals = (draft for draft, found in matches if found == why and draft.open is likeliest.open)
    return None if any(differ(draft.sums, likeliest.sums) for draft in equals) else likeliest


def signs(report: Report, draft: Draft) -> frozenset[Sign]:
    """Return the signs that *report* is about *draft*; none at all if it is not."""
    if differ(report.sums, draft.sums) or renews_another(report, draft):
        return frozenset()
    dated = _date_signs(report, draft)
    named = _name_sign(report, draft) or context_sign(report, draft, dated)
    if named is None or not _series_agree(report, draft):
        return frozenset()
    found = {named, *dated}
    if draft.kind in kinds_of(report.mention):
        found.add(Sign.KIND)
    agree = kinds_agree(report, draft, found) and dates_agree(report, draft)
    return frozenset(found) if agree else frozenset()


def _name_sign(report: Report, draft: Draft) -> Sign | None:
    if min(report.tie, draft.tie) >= Tie.NEAR and max(report.tie, draft.tie) >= Tie.PART:
        return Sign.WATCH_NAME
    if renews(report, draft):
        return Sign.WATCH_NAME
    if not report.subject.telling and report.subject in draft.subjects and _told_here(report, draft):
        return Sign.REFERENCE
    if _stands_in_another(report, draft):
        return None
    if report.subject.telling and report.subject in draft.subjects:
        return Sign.NAME
    if report.subject.telling and report.subject in draft.names:
        return Sign.ALIAS
    aliases = report.forms[1:]
    if any(form.telling and (form in draft.subjects or _numbered(form, draft)) for form in aliases) or _by_deed(
        report, draft
    ):
        return Sign.ALIAS
    known = islice(draft.subjects, MOST_NAMES)
    like = max((_like(report, name) for name in known), default=Likeness.NONE)
    found = {Likeness.SAME: Sign.NAME, Likeness.SHORT_FORM: Sign.SHORT_FORM}.get(like)
    return found or (Sign.SHORT_FORM if told_beside(report, draft) else None)


def _told_here(report: Report, draft: Draft) -> bool:
    """Whether the text of *report* has told of *draft*, and not only by a day what may be its thing under no name."""
    here = [each for each in draft.reports if each.place == report.place]
    return bool(here) and (draft.tie < Tie.NEAR or any(each.beside or each.tie >= Tie.PART for each in here))


def _like(report: Report, name: Name) -> Likeness:
    """How far the subject agrees with a name; also in full, where both are of one sort."""
    subject, *full = report.called
    same = [form for form in full if subject.of_sort(name)]
    return max(likeness(form, name) for form in (subject, *same))


def _by_deed(report: Report, draft: Draft) -> bool:
    """Whether what is put off is told by a noun of the deed that was to be done: the reopening of the station."""
    said = (each.mention.quote for each in draft.reports if each.mention.change is None)
    acts = report.mention.change in MOVES and draft.kind in ACTS
    return acts and called_after_deed(report.mention, draft.subjects, said)


def _numbered(form: Name, draft: Draft) -> bool:
    """Whether a name with a number is that of a rule that a shorter subject of *draft* names by its number."""
    return bool(form.numbers) and any(name.names_numbered(form) for name in draft.subjects)


def _stands_in_another(report: Report, draft: Draft) -> bool:
    """Whether both are named beside numbered rules (orders, laws) that are called alike, and never the same number."""
    mine, theirs = _rules(report.forms), _rules(draft.names)
    return any(words in theirs and mine[words].isdisjoint(theirs[words]) for words in mine)


def _rules(names: Iterable[Name]) -> dict[frozenset[str], frozenset[str]]:
    found: dict[frozenset[str], frozenset[str]] = {}
    for name in names:
        if RULE in name.sorts and name.numbers:
            found[name.words] = found.get(name.words, frozenset()) | name.numbers
    return found


def _series_agree(report: Report, draft: Draft) -> bool:
    series = report.mention.series
    if series == draft.series or draft.due is None:
        return series == draft.series
    if series is not None and draft.series is not None:
        return False
    due = report.mention.old_due or (report.mention.due if report.mention.change is None else None)
    return due.compatible(draft.due) if due is not None else report.mention.change is not None and draft.open


def _date_signs(report: Report, draft: Draft) -> set[Sign]:
    mention = report.mention
    found = set()
    if mention.series is not None and mention.series == draft.series:
        found.add(Sign.SERIES)
    if mention.old_due is not None and draft.knew(mention.old_due):
        found.add(Sign.OLD_DUE)
    if mention.due is not None and mention.change is None and draft.superseded_in(report.document, mention.due):
        found.add(Sign.OLD_DUE)
    if mention.due is not None and draft.claimed(mention.due):
        found.add(Sign.DUE)
    return found


def _rank(report: Report, draft: Draft, found: frozenset[Sign]) -> tuple[bool | int, ...]:
    distance = abs((draft.due.start - report.day).days) if draft.due is not None else 0
    ended = report.mention.change in CLOSES - {Change.FULFILLED}
    closeness = min(draft.tie, Tie.NEAR) if ended else draft.tie
    firm = any(not each.doubt for each in draft.reports)
    alike = draft.kind is report.mention.kind
    awaited = bool(report.doubt) and awaited_act(report, draft)
    return (awaited, *(sign in found for sign in Sign), firm, draft.open, closeness, alike, -distance)
