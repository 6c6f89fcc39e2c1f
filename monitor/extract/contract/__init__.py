"""The sub-room that reads contracts: a term's end, the last day to act, what an amendment changes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from monitor.extract.contract import ordinary
from monitor.extract.contract.amendment import Patch, patches, told
from monitor.extract.contract.clause import Clause, clauses, pattern, verbatim
from monitor.extract.contract.definitions import define
from monitor.extract.contract.genre import fitted, is_contract
from monitor.extract.contract.naming import Name, name
from monitor.extract.contract.noise import BRIEF, frame, idle, sorted_out
from monitor.extract.contract.notice import Notice, notice
from monitor.extract.contract.term import Term, ends
from monitor.extract.language.contracts import Contracts
from monitor.extract.language.en.contracts import CONTRACTS as EN
from monitor.extract.text.sentences import Sentence
from monitor.model import Change, Document, Kind, Mention, Timex

__all__ = ["Genre", "Refined", "genre_of", "refine", "worth_reading"]

_KNOWN = {each.code: each for each in (EN,)}
_SURE, _OPEN, _LOOSE = 0.9, 0.7, 0.6


@dataclass(frozen=True, slots=True)
class Refined:
    """The statements that stand, and those that do not, each with the reason."""

    mentions: tuple[Mention, ...]
    dropped: tuple[tuple[Mention, str], ...]


@dataclass(frozen=True, slots=True)
class Genre:
    """The *words* of contracts in the language of a document, None without any, and whether it is a *contract*."""

    words: Contracts | None
    contract: bool


def genre_of(document: Document) -> Genre:
    """Tell whether a document is a contract, in a language with rules for contracts."""
    words = _KNOWN.get(document.language[:2].lower())
    return Genre(words, words is not None and is_contract(document.text, words))


def worth_reading(
    genre: Genre, length: int, sentences: Sequence[Sentence], dates: Sequence[Timex]
) -> tuple[Sequence[Sentence], Sequence[tuple[Timex, str]]]:
    """Return the sentences that the general rules should read, and the dates of the others, each with the reason.

    In a contract of many pages (by the *length* of its text) only a sentence that prints a day in full, and is no
    definition and no condition, is worth it.
    """
    words = genre.words
    if words is None or not genre.contract or length < BRIEF:
        return sentences, ()
    worth: list[Sentence] = []
    unread: list[tuple[Timex, str]] = []
    at = 0
    for sentence in sentences:
        first = at
        while at < len(dates) and dates[at].start < sentence.end:
            at += 1
        if at > first and (why := idle(sentence, dates[first:at], words)):
            unread += [(each, why) for each in dates[first:at]]
        elif at > first:
            worth.append(sentence)
    return worth, unread


def refine(
    document: Document,
    genre: Genre,
    mentions: Sequence[Mention],
    sentences: Sequence[Sentence],
    found: Sequence[Timex],
) -> Refined:
    """Return what stands of the general *mentions* of a document, with what only the rules for contracts find.

    A text that is no contract keeps its mentions but those about amendments and renewals; one in a language
    without rules for contracts keeps all.
    """
    words = genre.words
    if words is None:
        return Refined(tuple(mentions), ())
    if not genre.contract:
        stands, falls = ordinary.read(document, mentions, sentences, found, words)
        return Refined(tuple(stands), tuple(falls))
    words = fitted(document.text, words)
    read = clauses(document, sentences, found, words)
    known = define(read, len(document.text), words)
    terms, changed = ends(read, known, words)[:1], list(patches(read, words))
    own = list(_own(document, read, terms, changed, words))
    held = frame([*terms, *changed], known.own, known.starts(words), found, document.text)
    judged = sorted_out(mentions, held)
    kept = [*own, *(each for each, why in judged if not why)]
    return Refined(tuple(sorted(kept, key=lambda each: each.order)), tuple((each, why) for each, why in judged if why))


def _own(
    document: Document, read: Sequence[Clause], terms: Sequence[Term], changed: Sequence[Patch], words: Contracts
) -> Iterator[Mention]:
    called = name(document.text, document.origin.title, words)
    due_notice = notice(read, words)
    for term in terms:
        yield _expiry(document, term, called, due_notice)
    waits = bool(changed) and pattern(words.awaiting).search(" ".join(document.text.lower().split())) is not None
    for patch in changed:
        for mention in told(patch, _mention(document, patch.clause, called), words):
            if mention.change is not None or mention.due not in [term.due for term in terms]:
                yield replace(mention, change=Change.AGREED, provisional=True) if waits and mention.change else mention


def _mention(document: Document, clause: Clause, called: Name) -> Mention:
    return Mention(
        origin=document.origin,
        start=clause.start,
        end=clause.end,
        quote=document.text[clause.start : clause.end],
        subject=called.subject,
        full="",
        aliases=called.aliases,
        reference=called.reference,
        subject_rule="the contract's own name",
        kind=Kind.EXPIRY,
        cue="contract term",
        confidence=_SURE,
    )


def _expiry(document: Document, term: Term, called: Name, due_notice: Notice | None) -> Mention:
    due = term.due
    return replace(
        _mention(document, term.clause, called),
        confidence=_OPEN if due is None else _SURE if term.firm else _LOOSE,
        due=due,
        date_text=verbatim(term.text, document.text[term.clause.start : term.clause.end]),
        date_rule=term.rule,
        notice=due_notice.length if due_notice else None,
        open=due is None or due.last >= document.origin.published,
    )
