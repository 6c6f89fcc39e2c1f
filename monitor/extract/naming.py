"""Finds the names that a statement may have: the noun phrases around it, and the things that the text named before."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from monitor.extract import phrases
from monitor.extract.features import tense
from monitor.extract.language import Names, Sign, Statements
from monitor.extract.phrases import Line
from monitor.extract.reading import Reading
from monitor.extract.scoring import scorers
from monitor.extract.subject import Clauses, Subject
from monitor.model import Document

RIGHT = "right"
_OTHERS = 4
_LIKELY = 0.3
_NEAR, _FAR = 3, 9


@dataclass(frozen=True, slots=True)
class Page:
    """What a name may ask about its document: the title's words, and the things named so far, the nearest last."""

    title: frozenset[str]
    counts: Mapping[str, int]
    before: tuple["Thing", ...]


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that the text has named before a sentence: *origin* is title, heading, capitals or statement."""

    name: str
    origin: str
    sentences: int


@dataclass(frozen=True, slots=True)
class Name:
    """A name that a statement may have, with the features from which it is chosen."""

    name: str
    rule: str
    features: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Anchor:
    """What the name is wanted for: a date or a change at *start* to *end*, its *kind* (or change).

    *noun* is where a noun sign (the deadline for …) ends.
    """

    start: int
    end: int
    kind: str
    noun: int | None = None


def choose(
    document: Document,
    reading: Reading,
    anchor: Anchor,
    language: Statements,
    things: Sequence[tuple[int, str]],
) -> tuple[Name | None, list[str]]:
    """Return the name that a reader would most likely give the statement at *anchor*, and the next likely ones."""
    page = page_of(document, reading, language, things)
    scorer = scorers()["subject"]
    ranked = sorted(
        ((scorer(each.features)[RIGHT], each) for each in names(reading, anchor, page, language.names)),
        key=lambda pair: -pair[0],
    )
    others = [each.name for chance, each in ranked[1:_OTHERS] if chance > _LIKELY]
    return (ranked[0][1] if ranked else None), others


def names(reading: Reading, anchor: Anchor, page: Page, language: Names) -> list[Name]:
    """Return every name that a statement at *anchor* may have."""
    found: dict[str, Name] = {}
    features: Iterable[str]
    told = Clauses(reading, language).about(anchor.start, anchor.end, anchor.noun)
    for phrase in _phrases(reading.line):
        for form, first, last in _forms(reading.line, phrase):
            text = phrases.words(reading.sentence.text, reading.line, first, last)
            if text and text.lower() not in found:
                features = _inside(reading, anchor, phrase, (first, last), form)
                found[text.lower()] = Name(text, f"{form} phrase", (*features, *_of_text(text, page, language)))
    if told.name and told.name.lower() not in found:
        found[told.name.lower()] = Name(told.name, told.rule, ("form=clause", *_of_text(told.name, page, language)))
    for thing in page.before:
        if thing.name.lower() not in found:
            features = (
                f"from={thing.origin}",
                f"from={thing.origin} {min(4, thing.sentences)}",
                f"kind={anchor.kind}&from={thing.origin}",
            )
            found[thing.name.lower()] = Name(
                thing.name, thing.origin, (*features, *_of_text(thing.name, page, language))
            )
    return [_marked(each, told) for each in found.values()]


def _marked(name: Name, told: Subject) -> Name:
    """Add whether the rules of the clause tell the same name, or none at all."""
    if not told.name:
        return replace(name, features=(*name.features, "clause tells none", f"clause tells none&{name.features[0]}"))
    if name.name == told.name:
        return replace(name, features=(*name.features, f"clause={told.rule}", "clause"))
    inside = name.name in told.name or told.name in name.name
    return replace(name, features=(*name.features, f"clause tells {'part' if inside else 'another'}"))


def _phrases(line: Line) -> Iterator[tuple[int, int]]:
    """Yield the noun phrases of a sentence with what hangs on them (token ranges)."""
    at = 0
    while at < len(line):
        if line[at].tag in (phrases.NOUN, phrases.LEAD):
            end = phrases.phrase_end(line, at)
            if any(token.tag == phrases.NOUN for token in line[at:end]):
                yield at, end
                at = end
                continue
        at += 1


def _forms(line: Line, phrase: tuple[int, int]) -> Iterator[tuple[str, int, int]]:
    """Yield the whole phrase, its core, its core with one more phrase, and each phrase that hangs on it."""
    first, last = phrases.tidy(line, *phrase)
    if first >= last:
        return
    cuts = [at for at in range(first, last) if line[at].tag in (phrases.PREP, phrases.JOIN)]
    ends = [*cuts, last]
    yield "core", first, ends[0]
    if len(ends) > 1:
        yield "longer", first, ends[1]
    if len(ends) > 2:
        yield "whole", first, last
    for cut in cuts:
        begin, end = phrases.tidy(line, cut + 1, next((c for c in cuts if c > cut), last))
        if begin < end:
            yield "hanging", begin, end


def _inside(
    reading: Reading, anchor: Anchor, phrase: tuple[int, int], span: tuple[int, int], form: str
) -> Iterator[str]:
    line = reading.line
    role = _role(reading, anchor, phrase)
    lead = line[phrase[0]].lower if line[phrase[0]].tag == phrases.LEAD else "-"
    before = line[phrase[0] - 1] if phrase[0] else None
    tokens = _distance(line, anchor, span)
    near = "0" if tokens <= _NEAR else "1" if tokens <= _FAR else "2"
    side = "L" if line[span[0]].start < anchor.start else "R"
    yield f"form={form}"
    yield f"role={role}"
    yield f"role={role}&form={form}"
    yield f"role={role}&kind={anchor.kind}"
    yield f"lead={lead}"
    yield f"near={near}{side}"
    yield f"near={near}{side}&role={role}"
    yield f"before={before.lower if before else '^'}"
    group = reading.governing(anchor.start, anchor.end)
    if group is not None:
        verb = line[group.main].lower
        yield f"verb={verb}&role={role}"
        yield f"tense={tense(group)}&role={role}"
        yield f"be={group.be}&role={role}"
    else:
        yield f"verbless&side={side}"
    if anchor.noun is not None and line[phrase[0]].start >= anchor.noun:
        yield f"behind noun {'0' if line[phrase[0]].start - anchor.noun < 12 else '1'}"
    if any(
        m.sign in (Sign.DUE, Sign.EXPIRE) and line[span[0]].start <= m.start < line[span[1] - 1].end
        for m in reading.marks
    ):
        yield "holds a due word"
    if phrase[1] < len(line) and line[phrase[1]].text == ":":
        yield "label"
    yield f"order={min(3, sum(1 for t in line[: span[0]] if t.tag == phrases.NOUN))}"


def _role(reading: Reading, anchor: Anchor, phrase: tuple[int, int]) -> str:
    """What the phrase is to the verb that governs the date, or to another one."""
    line = reading.line
    governing = reading.governing(anchor.start, anchor.end)
    for group in reading.groups:
        mine = "" if group is governing else " of another"
        if phrase[1] <= group.first and _reaches(line, phrase[1], group.first):
            return f"subject{mine}"
        if phrase[0] > group.last and _reaches(line, group.last + 1, phrase[0]):
            return f"object{mine}"
    if line[phrase[0]].start >= anchor.end:
        return "behind"
    return "beside"


def _reaches(line: Line, left: int, right: int) -> bool:
    return all(line[at].tag in (phrases.ADVERB, phrases.LEAD) for at in range(left, right))


def _distance(line: Line, anchor: Anchor, span: tuple[int, int]) -> int:
    left, right = line[span[0]].start, line[span[1] - 1].end
    if right <= anchor.start:
        return sum(right <= token.start < anchor.start for token in line)
    return sum(anchor.end <= token.start < left for token in line)


def _of_text(text: str, page: Page, language: Names) -> Iterator[str]:
    words = [word for word in text.lower().replace("'s", "").split() if word not in language.lead]
    yield f"words={min(8, len(words))}"
    head = _head(words, language)
    yield f"head={head}"
    yield f"upper={sum(part[:1].isupper() for part in text.split()) > 0}&words={min(4, len(words))}"
    yield f"in title={sum(word in page.title for word in words if len(word) > 3) > 0}"
    yield f"told={min(4, page.counts.get(head, 0))}"
    if any(head in kind for kind in language.kinds):
        yield f"thing&words={min(3, len(words))}"
    if head in language.empty:
        yield "empty"
    if any(character.isdigit() for character in text):
        yield "digits"


def _head(words: Sequence[str], language: Names) -> str:
    """The last word before the first preposition."""
    stop = next((i for i, word in enumerate(words) if i and word in language.joints), len(words))
    return words[stop - 1] if words else ""


def page_of(document: Document, reading: Reading, language: Statements, things: Sequence[tuple[int, str]]) -> Page:
    """Return what the names for a sentence of *document* may ask about the rest of it."""
    start = reading.sentence.start
    text = document.text
    title = document.origin.title or text.partition("\n")[0]
    before: list[Thing] = [Thing(name, "title", 4) for name in _topics(title, language, 3)]
    if heading := _heading(text, start):
        before += [Thing(name, "heading", 1) for name in _topics(heading, language, 1)]
    named = [name for at, name in things if at < start]
    before += [Thing(name, "named", age) for age, name in enumerate(reversed(named[-3:]))]
    if previous := _previous(text, start):
        before += [Thing(name, "previous", at) for at, name in enumerate(_topics(previous, language, 3))]
    return Page(_bag(title), _counts(text), tuple(before))


def _topics(sentence: str, language: Statements, most: int) -> list[str]:
    """Return the first noun phrases of a sentence."""
    lowered = sentence.lower()
    line = phrases.tokens(sentence, lowered if len(lowered) == len(sentence) else sentence, language.names)
    found: list[str] = []
    for phrase in _phrases(line):
        form, first, last = next(_forms(line, phrase), ("", 0, 0))
        if form:
            found.append(phrases.words(sentence, line, first, last))
        if len(found) == most:
            break
    return found


def _heading(text: str, start: int) -> str:
    """Return the last line before *start* that is short and ends without a stop."""
    for line in reversed(text[max(0, start - _SEEN) : start].split("\n")[1:-1]):
        bare = line.strip()
        if bare and len(bare) < _HEADING and not bare.endswith((".", ",", ";", "!", "?")):
            return bare
        if bare:
            return ""
    return ""


def _previous(text: str, start: int) -> str:
    """Return the sentence that ends before *start*, roughly."""
    before = text[max(0, start - _SEEN) : start].rstrip()
    cut = max(before.rfind(". ", 0, -1), before.rfind("\n"))
    return before[cut + 1 :].strip()


@lru_cache(maxsize=4)
def _counts(text: str) -> Mapping[str, int]:
    return Counter(text.lower().split())


def _bag(title: str) -> frozenset[str]:
    return frozenset(word.strip(".,:;'\"()") for word in title.lower().split() if len(word) > 3)


_SEEN = 400
_HEADING = 70
