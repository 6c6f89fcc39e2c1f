"""Reads what ordinary texts share with contracts: a date struck out for another, a day by which to stop a renewal."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from monitor.extract.contract.amendment import Patch, patches, told
from monitor.extract.contract.clause import Clause, clauses, pattern
from monitor.extract.contract.notice import Notice, notices
from monitor.extract.dates.terms import before
from monitor.extract.language import Base
from monitor.extract.language.contracts import Contracts
from monitor.extract.text.patterns import sieve_of
from monitor.extract.text.sentences import Sentence
from monitor.model import Change, Document, Kind, Mention, Timex

_ENDS = "expires"
"""The cue of a day on which something ends, of whatever kind that is."""
_NEAR = 400
"""Characters between the day on which something ends or renews, and the notice that it asks for."""
_SURE = 0.85
_TWICE = "is told as the last day to act"


def read(
    document: Document,
    mentions: Sequence[Mention],
    sentences: Sequence[Sentence],
    found: Sequence[Timex],
    words: Contracts,
) -> tuple[list[Mention], list[tuple[Mention, str]]]:
    """Return the statements of a text that is no contract, and those that do not stand, each with the reason."""
    lowered = document.text.lower()
    if not (sieve_of(words.ordinary)(lowered) and pattern(words.ordinary).search(lowered)):
        return list(mentions), []
    lines = clauses(document, sentences, found, words)
    changed = [each for each in patches(lines, words) if each.quoted]
    renewing = [(clause, day) for clause in lines if (day := _renewal(clause, words))]
    dropped = [(each, why) for each in mentions if (why := _against(each, changed, [clause for clause, _ in renewing]))]
    gone = {id(each) for each, _ in dropped}
    kept = [each for each in mentions if id(each) not in gone]
    kept += [_ending(document, clause, day, mentions, words) for clause, day in renewing]
    kept += [mention for each in changed for mention in told(each, _patched(document, each, mentions, words), words)]
    noticed = list(_noticed(kept, notices(lines, words)))
    twice = [each for each in noticed if any(_is_last_day_to_act(each, end) for end in noticed)]
    return [each for each in noticed if each not in twice], [*dropped, *((each, _TWICE) for each in twice)]


def _renewal(clause: Clause, words: Contracts) -> str:
    found = pattern(words.renewal_day).search(clause.words) if clause.days else None
    return found["day"] or found["then"] if found else ""


def _against(mention: Mention, changed: Sequence[Patch], renewing: Sequence[Clause]) -> str:
    if any(_within(mention, each.clause) for each in changed):
        return "the amendment says it"
    if any(_within(mention, each) for each in renewing) and mention.change in (Change.RENEWED, None):
        return "what renews on a day has not been renewed yet"
    return ""


def _within(mention: Mention, clause: Clause) -> bool:
    return mention.start < clause.end and clause.start < mention.end


def _ending(document: Document, clause: Clause, day: str, mentions: Sequence[Mention], words: Contracts) -> Mention:
    """What ends on the day on which it would renew."""
    named = pattern(words.renewing).search(clause.words)
    other = next((each.subject for each in mentions if _within(each, clause)), "")
    due = clause.due(day)
    return replace(
        _mention(document, clause, (named["what"] if named else other) or document.origin.title or words.anonymous),
        cue="renews on a day",
        confidence=_SURE,
        due=due,
        date_text=clause.said(day),
        date_rule="the day of the renewal",
        open=due.last >= document.origin.published,
    )


def _patched(document: Document, patch: Patch, mentions: Sequence[Mention], words: Contracts) -> Mention:
    """What is amended is told by the title; the clause only says which section."""
    section = next((each.subject for each in mentions if _within(each, patch.clause)), "")
    subject, *others = filter(None, (document.origin.title, section, words.anonymous))
    return replace(_mention(document, patch.clause, subject), aliases=tuple(others[:1]), confidence=_SURE)


def _mention(document: Document, clause: Clause, subject: str) -> Mention:
    return Mention(
        origin=document.origin,
        start=clause.start,
        end=clause.end,
        quote=document.text[clause.start : clause.end],
        subject=subject,
        subject_rule="clause",
        kind=Kind.EXPIRY,
        cue="",
        confidence=0.0,
    )


def _is_last_day_to_act(mention: Mention, end: Mention) -> bool:
    """Whether a day that counts back from an end is the last one to give the notice that the end already has."""
    if end.due is None or end.notice is None or mention.due is None or not mention.date_rule.endswith(Base.END):
        return False
    return mention.due.start == before(end.due.last, end.notice)


def _noticed(mentions: Sequence[Mention], asked: Sequence[Notice]) -> Iterator[Mention]:
    """Yield the mentions, an end with the notice that its own sentence or one close behind it asks for.

    Behind another end the notice is that one's.
    """
    ends = [each for each in mentions if _is_end(each) and not each.date_rule.endswith(Base.END)] if asked else []
    for mention in mentions:
        near = [each for each in asked if mention.start < each.clause.end and each.clause.start < mention.end + _NEAR]
        near = [each for each in near if not any(_parts(end, mention, each) for end in ends)]
        yield replace(mention, notice=near[0].length) if _is_end(mention) and not mention.notice and near else mention


def _is_end(mention: Mention) -> bool:
    return mention.change is None and (mention.kind is Kind.EXPIRY or mention.cue == _ENDS)


def _parts(end: Mention, mention: Mention, asked: Notice) -> bool:
    """Whether another end stands between a mention and a notice behind it."""
    return mention.start < end.start < asked.clause.end and end.due != mention.due
