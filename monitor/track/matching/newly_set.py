"""Whether a text tells a day of what is to be done as the one that counts now, though it tells no change.

The whole sentence must say so and nothing else: its verb, which governs the day, is said of the very thing by its name
(or of it and nothing else), and has the word "now" or what else tells that the day takes the place of another one. A
second hearing, part of the payment, the parade at the festival, a question and hearsay move nothing.
"""

import re
from collections.abc import Iterator

from monitor.model import Kind, Mention, State
from monitor.track.drafting.draft import Draft
from monitor.track.drafting.report import ACTS, Report
from monitor.track.language import AGAIN, CLOSED, FRAMES, HEADED, OWNERS, PRONOUNS

_FRAMES = tuple(map(re.compile, FRAMES))
_AGAIN = re.compile(AGAIN)
_WORD = re.compile(r"[^\W_]+")
_HEAD = re.compile(rf"([^\W_]+)(?= (?:{'|'.join(sorted(HEADED))})\b|$)")


def newly_set(report: Report, draft: Draft) -> bool:
    """Return whether a firm plain statement says that the day of an act is now another one.

    What is in force lasts no longer by that: only a word of a change prolongs it. What was called off is on again where
    the text says so, or that this is its day now.
    """
    mention = report.mention
    act = draft.kind in ACTS and mention.kind in ACTS | {Kind.FORECAST} and draft.stated
    if not act or mention.change is not None or report.doubt or mention.provisional or not mention.date_text:
        return False
    if any(each.due is not None and draft.claimed(each.due) for each in _plain(report, draft)):
        return False
    if draft.state is State.TERMINATED and _AGAIN.search(f"{mention.quote} {mention.origin.title}".lower()):
        return True
    said = mention.quote.replace(mention.date_text, "@", 1).lower().replace("’", "'").strip()
    before = [each.mention for each in draft.reports if each.document != report.document]
    return any(_fits(found, draft, before) for frame in _FRAMES if (found := frame.fullmatch(said)))


def _fits(found: re.Match[str], draft: Draft, before: list[Mention]) -> bool:
    """Whether a sentence is said of the very thing, and of nobody else who does it."""
    told = found.groupdict()
    if told.get("doer") and not _words(told["doer"]) - OWNERS <= _words(" ".join(each.quote for each in before)):
        return False
    thing = _words(told.get("thing") or "")
    names = (*draft.watch.followed, *(each.subject for each in before))
    return thing <= PRONOUNS or any(_is_called(thing, name.lower()) for name in names)


def _is_called(thing: frozenset[str], name: str) -> bool:
    """Whether words are those of a name, or some of them with the noun that it is headed by: the trial."""
    head = _HEAD.search(name)
    return thing == _words(name) or (thing < _words(name) and head is not None and head[1] in thing)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower())) - CLOSED


def _plain(report: Report, draft: Draft) -> Iterator[Mention]:
    """Return what the same document has stated of it already."""
    return (each.mention for each in draft.by_document.get(report.document, ()) if each.mention.change is None)
