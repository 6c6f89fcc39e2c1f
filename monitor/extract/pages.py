"""Reads the sentences of a document that hold a date or words of a change."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain

from monitor.extract.language import Statements
from monitor.extract.own_phrases import NO_PHRASES, Phrases
from monitor.extract.text.reading import Reading, in_lower_case, may_act, may_change, read
from monitor.extract.text.sentences import Sentence, parts
from monitor.model import Timex, TimexType

_MAY_GET_A_DAY = (TimexType.DURATION, TimexType.TIME)
"""Expressions without a day of their own that may be given one by what stands around them."""


def readings(
    sentences: Sequence[Sentence],
    dates: Sequence[Timex],
    language: Statements,
    phrases: Phrases = NO_PHRASES,
    *,
    watched: bool = False,
) -> Iterator[Reading]:
    """Yield the readings of a document in order; *phrases* may report a change, too, and, where *watched*, a deed."""
    at = 0
    spans = [(each.start, each.end) for each in dates]
    for sentence in chain.from_iterable(_whole(each, spans) for each in sentences):
        inside = []
        while at < len(dates) and dates[at].start < sentence.end:
            if dates[at].start >= sentence.start and dates[at].end <= sentence.end:
                inside.append(dates[at])
            at += 1
        dated = any(each.due is not None or each.type in _MAY_GET_A_DAY for each in inside)
        if dated or _may_tell(sentence.text, language, watched=watched) or phrases.report(sentence.text):
            yield read(sentence, inside, language)


def _may_tell(text: str, language: Statements, *, watched: bool) -> bool:
    words = in_lower_case(text)
    return may_change(words, language) or (watched and may_act(words, language))


def _whole(sentence: Sentence, spans: Sequence[tuple[int, int]]) -> Iterator[Sentence]:
    """Yield a sentence in parts that cut no date."""
    first = bisect_left(spans, (sentence.start, 0))
    last = bisect_left(spans, (sentence.end, 0))
    return parts(sentence, spans[first:last])
