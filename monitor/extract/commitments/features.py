"""Describes a date in its sentence by named features that mean the same in every language."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from operator import attrgetter

from monitor.extract.commitments.cues import EXCUSES, GROUPS
from monitor.extract.dates.candidates import Candidate
from monitor.extract.language import Sign, Statements
from monitor.extract.scoring import Words
from monitor.extract.text import phrases
from monitor.extract.text.phrases import Line
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.sorts import noun_sort
from monitor.extract.text.verb_groups import Group
from monitor.model import Change, Due

_NEAR, _MIDDLE, _FAR = 3.0, 9.0, 20.0
_CHAIN = 24
"""Letters of the helping words of a verb that count."""
_AROUND = 6
"""So many words on either side of a date are named one by one."""
_WEEK, _MONTH = 9, 70
"""Two such days of a week, of a month lie fewer days apart than this."""
_SHARES = (0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95)
"""How much of the time between the last such day and the next is still to come."""
_STEM = 4
"""So many letters tell a word in all its forms."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_EXTENDS = (Change.EXTENDED, Change.RENEWED)
_QUOTES = '"“”«»„'
_start = attrgetter("start")


def features(reading: Reading, candidate: Candidate, published: date) -> tuple[list[str], Words]:
    """Return the names of what holds for a date, each on or absent, and the words around it."""
    place, line = candidate.place, reading.line
    at, after = (bisect_left(line, side, key=_start) for side in (place.start, place.end))
    out = [*_of_date(place, published), *_nearer(candidate, published)]
    out += [*_of_words(line, at, after, place), *_of_sentence(reading, place)]
    out += _of_verbs(reading, place)
    out += _of_signs(reading, place, published)
    around = {"L ": line[max(0, at - _AROUND) : at], "R ": line[after : after + _AROUND]}
    words = {prefix: dict.fromkeys([token.lower for token in each]) for prefix, each in around.items()}
    return out + list(_pairs(out, _CROSSED)), words


def features_of_kind(
    found: Sequence[str], reading: Reading, place: Place, language: Statements
) -> tuple[list[str], Words]:
    """Return *found*, what holds for a date, with what only tells the kind of a commitment, and the words of that."""
    words = dict.fromkeys(_WORD.findall(reading.words))
    stems = dict.fromkeys([word[:_STEM] for word in words])
    told = [*found, *_of_nouns(reading, place, language), *_of_changes(reading)]
    return [*told, *_pairs(told, _CROSSED_FOR_KIND)], {"word ": words, "stem ": stems}


def _of_date(place: Place, published: date) -> Iterator[str]:
    timex, due = place.timex, place.due
    yield f"type={timex.type}"
    yield f"rule={timex.rule}"
    if due is None:
        return
    days = (due.stop - due.start).days
    size = (
        "day" if days == 1 else "week" if days <= 8 else "month" if days <= 31 else "season" if days < 190 else "year"
    )
    yield f"size={'stretch' if place.stretch else size}"
    yield f"when={_when(place, due, published)}"
    if due.clock is not None:
        yield "clock"


def _when(place: Place, due: Due, published: date) -> str:
    if place.timex.cycle is not None:
        return f"some {place.timex.cycle}"
    days = (due.last - published).days
    if due.start <= published <= due.last:
        return "today" if due.start == due.last else "now"
    limits = (-400, -31, 0, 8, 70, 400)
    return f"{sum(days > limit for limit in limits)}"


def _nearer(candidate: Candidate, published: date) -> Iterator[str]:
    """Yield how far the next such day is, where the text leaves open which one it means: on Friday, in May."""
    if candidate.place.timex.cycle is None or candidate.ahead is None or candidate.behind is None:
        return
    ahead = (candidate.ahead.start - published).days
    whole = ahead + (published - candidate.behind.last).days
    if whole <= _WEEK:
        yield f"nearer=week {ahead}"
    else:
        share = sum(ahead > whole * limit for limit in _SHARES)
        yield f"nearer={'month' if whole < _MONTH else 'year'} {share}"


def _of_words(line: Line, at: int, after: int, place: Place) -> Iterator[str]:
    one = _word(line, at - 1)
    yield f"w-1={one}"
    yield f"w-2={_word(line, at - 2)} {one}"
    yield f"w+1={_word(line, after)}"
    if after < len(line) and line[after].start <= place.end + 2:
        yield f"t+1={line[after].tag}{'u' if line[after].text[:1].isupper() else ''}"


def _word(line: Line, at: int) -> str:
    if not 0 <= at < len(line):
        return "^"
    return "DATE" if line[at].tag == phrases.DATE else line[at].lower


def _of_sentence(reading: Reading, place: Place) -> Iterator[str]:
    text = reading.sentence.text
    before, behind = reading.words[: place.start].rstrip(), reading.words[place.end :].lstrip(" )")
    for name, holds in (
        ("heading", reading.sentence.heading),
        ("short", len(text) < 90),
        ("question", text.rstrip("\"'”’» )").endswith("?")),
        ("opens", place.start < 4),
        ("closes", place.end > len(text) - 3),
        ("verbless", not reading.groups),
        ("bracket", before.endswith("(")),
        ("colon before", before.endswith(":")),
        ("colon after", behind.startswith((":", "-", "–", "—"))),
        ("quoted", sum(text[: place.start].count(mark) for mark in _QUOTES) % 2),
        ("headline", reading.sentence.headline),
    ):
        if holds:
            yield name
    yield f"dates={min(4, len(reading.places))}"


def _of_verbs(reading: Reading, place: Place) -> Iterator[str]:
    left = [g for g in reading.groups if reading.line[g.first].start < place.start]
    right = [g for g in reading.groups if reading.line[g.first].start >= place.end]
    group = reading.governing(place.start, place.end)
    if group is not None:
        side = "L" if group in left else "R"
        yield f"tense={side}{tense(group)}"
        yield f"verb={reading.line[group.main].lower}"
        yield f"aux={reading.line[group.first].lower}"
        yield f"chain={_chain(reading.line, group)}"
        yield f"side={side}"
        if group.be:
            yield f"be {tense(group)}"
        reach = (
            place.start - reading.line[group.last].end if side == "L" else reading.line[group.first].start - place.end
        )
        yield f"reach={'0' if reach < 3 else '1' if reach < 15 else '2' if reach < 50 else '3'}"
    if len(left) > 1:
        yield f"tense2={tense(left[-2])}"
        yield f"verb2={reading.line[left[-2].main].lower}"
    if right and group not in right:
        yield f"tenseR={tense(right[0])}"
        yield f"verbR={reading.line[right[0].main].lower}"


def _of_nouns(reading: Reading, place: Place, language: Statements) -> Iterator[str]:
    """Yield who or what the verb is about, the sorts of the nouns around."""
    line = reading.line
    sorts = [(token.start, sort) for token in line if (sort := noun_sort(token.lower, language.code)) is not None]
    before = [sort for start, sort in sorts if start < place.start]
    yield f"noun={before[-1] if before else sorts[0][1] if sorts else '-'}"
    yield from dict.fromkeys(f"nouns {sort}" for _, sort in sorts)
    group = reading.governing(place.start, place.end)
    if group is None:
        return
    yield f"agent={_agent(line, group, language)}"


def _of_changes(reading: Reading) -> Iterator[str]:
    """Yield the names of the changes of which words stand in the sentence: what is put off takes place.

    Words that extend tell nothing: whether they do is judged by the kind, too.
    """
    for words, _ in reading.worded():
        if words.change not in _EXTENDS:
            yield f"change={words.name}"


def _chain(line: Line, group: Group) -> str:
    """The words of a verb group with its verb left out: is expected to be …"""
    words = [line[at].lower if at != group.main else "…" for at in range(group.first, group.last + 1)]
    return " ".join(word for word in words if word != "not")[:_CHAIN]


def _agent(line: Line, group: Group, language: Statements) -> str:
    """Who or what the verb group is about: a pronoun, a name, the sort of a noun, nobody."""
    start, end = phrases.before(line, group)
    own = line[group.first].lower.partition("'")[0]
    if start == end:
        return own if own in language.names.pronouns else "-"
    head = next((at for at in range(start, end) if line[at].tag in (phrases.PREP, phrases.LINK)), end) - 1
    token = line[max(start, head)]
    sort = noun_sort(token.lower, language.code)
    if sort is not None:
        return sort
    if token.tag == phrases.PRONOUN:
        return token.lower
    return "name" if token.text[:1].isupper() and token.start else "noun"


def tense(group: Group) -> str:
    """Return what the tense of a verb group tells: past, ahead or now."""
    return "past" if group.past else "ahead" if group.ahead else "now"


def _of_signs(reading: Reading, place: Place, published: date) -> Iterator[str]:
    best: dict[tuple[Sign, str], float] = {}
    for mark, cost in zip(reading.marks, reading.around(place).costs, strict=True):
        key = mark.sign, "L" if mark.end <= place.start else "R"
        if cost < best.get(key, _FAR):
            best[key] = cost
    for (sign, side), cost in best.items():
        yield f"{sign}{side}{'1' if cost < _NEAR else '2' if cost < _MIDDLE else '3'}"
    nearest: dict[str, tuple[float, str]] = {}
    for (sign, _), cost in best.items():
        for name, group in GROUPS.items():
            if sign in group and cost < nearest.get(name, (_FAR, ""))[0]:
                nearest[name] = cost, str(sign)
    if place.due is not None and place.due.last < published:
        excused = sorted({str(sign) for sign, _ in best if sign in EXCUSES})
        yield from (f"past but {sign}" for sign in excused)
        if not excused:
            yield "past and nothing was due"
            yield f"past and nothing was due&before={nearest['before'][1] if 'before' in nearest else '-'}"
    told = [f"{name}={nearest[name][1] if name in nearest else '-'}" for name in GROUPS]
    yield from told
    yield from (f"{sign}L&{each}" for sign in _UNREAL if (sign, "L") in best for each in told)


_UNREAL = (Sign.PROPOSE, Sign.IF, Sign.NOT)
"""What makes of a due one that is only asked for, one on a condition, none."""
_CROSSED = (
    ("before", "tense"),
    ("before", "what"),
    ("what", "tense"),
    ("what", "modal"),
    ("modal", "before"),
    ("size", "before"),
    ("when", "tense"),
    ("when", "before"),
    ("when", "what"),
    ("size", "when"),
    ("size", "tense"),
    ("when", "be"),
    ("w-1", "tense"),
    ("w-1", "when"),
    ("verb", "when"),
    ("verb", "tense"),
    ("nearer", "tense"),
    ("nearer", "before"),
    ("chain", "when"),
    ("chain", "nearer"),
    ("chain", "before"),
)

_CROSSED_FOR_KIND = (
    ("noun", "what"),
    ("noun", "before"),
    ("noun", "verb"),
    ("noun", "modal"),
    ("agent", "aux"),
    ("agent", "before"),
    ("agent", "what"),
)


def _pairs(found: Sequence[str], crossed: Sequence[tuple[str, str]]) -> Iterator[str]:
    value = {name.partition("=")[0]: name for name in found if "=" in name}
    for one, other in crossed:
        if one in value and other in value:
            yield f"{value[one]}&{value[other]}"
