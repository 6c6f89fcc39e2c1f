"""Chooses the name of a statement among all that it may have, by what the scorer has learned and by grammar."""

import re
from collections.abc import Sequence
from itertools import combinations

from monitor.extract.assertion.instruments import enacted
from monitor.extract.language import Names, Statements
from monitor.extract.language.things import Things
from monitor.extract.scoring import scorers
from monitor.extract.subject import labels
from monitor.extract.subject.another_of import another_of
from monitor.extract.subject.antecedent import refers
from monitor.extract.subject.by_then import done_by_then
from monitor.extract.subject.candidates import Name, names
from monitor.extract.subject.earlier import is_thing
from monitor.extract.subject.features import Anchor
from monitor.extract.subject.namesakes import alike, content, stands_for
from monitor.extract.subject.narrowed import of_its_clause, of_its_date, of_things
from monitor.extract.subject.setting import SETTING, page_of
from monitor.extract.subject.shown import Likely, shown
from monitor.extract.text import phrases
from monitor.extract.text.classes import GERUND
from monitor.extract.text.reading import Reading
from monitor.extract.text.words import Token
from monitor.model import MOVES, Change, Document

OBJECT = "object of the change"
"""How a name was found that the verb of a change has for its object: surer than that of the date beside it."""
_TERM, _PARTY = "term", "party"
_MOVED_OR_ENDED = MOVES | {Change.TERMINATED}
_LIKELIEST = 12
_LIKELY = 0.1
_DIGITS = 6
_BY = 4
"""Characters from a noun that tells a change to the length of time by which it is one: an extension by two days."""
_TITLE, _PREVIOUS = "title", "previous"
_ITEM = re.compile(r"[-*•·–▪◦] |\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)] ")
_LABEL = re.compile(r"[^\w(]*(\w[^:.;!?\n]{1,40}?) ?:(?: \w+)?[ (]*\Z")


def choose(
    document: Document,
    reading: Reading,
    anchor: Anchor,
    language: Statements,
    things: Sequence[tuple[int, str]],
    watched: Sequence[str] = (),
) -> tuple[Name | None, list[str]]:
    """Return the name that a reader would most likely give the statement at *anchor*, and the next likely ones.

    Of the likely names in the sentence one of *watched*, which the watch has for its thing, comes first. Of several
    likely names the one that the others agree with is taken: "halt to exports" stands for "halt" too. The full name
    tells what a reader needs besides, see :mod:`monitor.extract.subject.shown`.
    """
    all_names = names(reading, anchor, page_of(document, reading, language, things), language)
    own = of_its_date(of_its_clause(all_names, reading, anchor, language), reading, anchor, language)
    found = of_things(_of_its_item(own, reading), reading, anchor, language)
    shares = scorers()["subject"].shares(each.features for each in found)
    likely = sorted(zip(shares, found, strict=True), key=lambda pair: -round(pair[0], _DIGITS))[:_LIKELIEST]
    if not likely:
        return None, []
    if label := _label(reading, anchor, likely):
        return Name(label, "label", ()), [each.name for _, each in likely[:1]]
    agreed = _agreed(likely, language.names)
    held = _held(reading, anchor, [each for _, each in likely], language)
    near = held or _ours(likely, watched, language.names) or _before_it(reading, anchor, likely, language)
    best = max(near or range(len(likely)), key=lambda at: (round(agreed[at], _DIGITS), round(likely[at][0], _DIGITS)))
    name = likely[best][1]._replace(rule=OBJECT) if held else likely[best][1]
    beside = [each for at, (share, each) in enumerate(likely) if at != best and share > _LIKELY]
    others = [each.name for each in beside if _may_be_alias(each, name, beside, language)]
    if not held:
        told = [Likely(share, each.name, each.rule) for share, each in likely]
        full = shown(document, reading, anchor, told, best, agreed[best], language)
        name = name._replace(full=labels.label(reading, anchor, language) or full)
    if another := another_of(reading, anchor, language):
        return name._replace(name=another, full=""), []
    if thing := done_by_then(reading, name.name, language):
        others = [name.name, *(each for each in others if each != thing)]
        name = name._replace(name=thing, full=name.full or f"{name.name} … {thing}")
    return name, [*_numbered(reading, name, language.things), *others]


def _of_its_item(found: Sequence[Name], reading: Reading) -> Sequence[Name]:
    """Return the names without those of the item before, where an item of a list names something itself."""
    if not _ITEM.match(reading.sentence.text) or all(each.rule in SETTING for each in found):
        return found
    return [each for each in found if each.rule != _PREVIOUS]


def _before_it(
    reading: Reading, anchor: Anchor, likely: Sequence[tuple[float, Name]], language: Statements
) -> list[int]:
    """Return which names are of things that the sentence before "it" told, where else the title would be the name."""
    group = reading.governing(anchor.start, anchor.end)
    if group is None or likely[0][1].rule != _TITLE:
        return []
    first, last = phrases.before(reading.line, group)
    if not any(token.lower in language.things.it for token in reading.line[first:last][:1]):
        return []
    told = ((at, share, each) for at, (share, each) in enumerate(likely) if each.rule == _PREVIOUS)
    return [at for at, share, each in told if share > _LIKELY and is_thing(each.name, language)]


def _label(reading: Reading, anchor: Anchor, likely: Sequence[tuple[float, Name]]) -> str:
    """Return the label of a line that has a day alone behind it, where the line names nothing else: "final: 5 May"."""
    if any(each.rule not in SETTING for _, each in likely):
        return ""
    found = _LABEL.match(reading.sentence.text[: anchor.start])
    return found[1] if found else ""


def _held(reading: Reading, anchor: Anchor, likely: Sequence[Name], language: Statements) -> list[int]:
    """Return which names are the very object of the words of a change, where that is sure.

    They stand within the words that tell an end (dissolved *the stay*, let *the truce* lapse) or a new term (voted
    for *a new contract*), are the end that is moved (moving *the deadline* to), or stand behind what a paper in force
    does (signed a protocol that lengthens *the accord*).
    """
    at = _object(reading, anchor, language)
    if at is None:
        return []
    text = reading.sentence.text
    spans = [(text.find(each.name, anchor.start), each.name) for each in likely]
    return [place for place, (start, name) in enumerate(spans) if anchor.start < start <= at < start + len(name)]


def _object(reading: Reading, anchor: Anchor, language: Statements) -> int | None:
    """Return where the noun stands that is the object of the words of a change."""
    if (thing := _of_change_noun(reading, anchor, language)) is not None:
        return thing
    nouns = [token for token in reading.line if token.tag == phrases.NOUN and anchor.start < token.start < anchor.end]
    if anchor.kind in (Change.TERMINATED, Change.RENEWED) and nouns:
        last = nouns[-1].lower
        lasting = language.nouns.get(last) == _TERM or last in language.things.references
        if lasting or language.free_order is None:
            return nouns[-1].start if lasting else None
    if anchor.kind is Change.EXPIRED and nouns and _opening(reading, anchor) in language.names.causative:
        return nouns[-1].start
    if anchor.kind in MOVES and nouns and nouns[0].lower in language.things.endings:
        return nouns[0].start if _is_known(reading, nouns[0], language) else None
    if language.free_order is not None:
        return _behind(reading, anchor, language) if anchor.kind in _MOVED_OR_ENDED else None
    verb_first = _governs(reading, anchor)
    if anchor.kind not in MOVES or not (verb_first or enacted(reading, anchor.start, language)):
        return None
    return _behind(reading, anchor, language)


def _of_change_noun(reading: Reading, anchor: Anchor, language: Statements) -> int | None:
    """Return where the noun stands that belongs to the one by which a change is told: announced an extension of."""
    within = [token for token in reading.line if anchor.start < token.start and token.end <= anchor.end]
    if not isinstance(anchor.kind, Change) or not within or within[-1].tag != phrases.NOUN:
        return None
    noun = within[-1]
    lasts = (each.end for each in reading.places if each.due is None and 0 < each.start - noun.end <= _BY)
    at = next(lasts, noun.end)
    of = re.compile(language.change_noun).match(noun.lower + reading.words[at:])
    behind = [token for token in reading.line if of is not None and token.start >= at + of.end() - len(noun.lower)]
    return behind[0].start if behind and behind[0].tag == phrases.NOUN else None


def _is_known(reading: Reading, noun: Token, language: Statements) -> bool:
    """Whether no article tells a noun as a new one: moves the end to May, but which was to come to an end in April."""
    before = next((token for token in reversed(reading.line) if token.end <= noun.start), None)
    return before is None or before.tag != phrases.LEAD or before.lower in language.things.pointing


def _opening(reading: Reading, anchor: Anchor) -> str:
    """Return the first of the words of a change: let the option lapse."""
    return next((token.lower for token in reading.line if token.start == anchor.start), "")


def _behind(reading: Reading, anchor: Anchor, language: Statements) -> int | None:
    """Return where the last noun of the phrase directly behind the words of a change stands.

    Where what a deed was done to may stand before its verb, and who does it behind it, not where that names a party,
    nor where it is joined on to what those words hold (put off the trial to 12 April and the bail).
    """
    behind = [token for token in reading.line if token.start >= anchor.end]
    if language.free_order is not None:
        closes = "," in reading.words[anchor.start : anchor.end] and behind[:1] and behind[0].tag == phrases.COMMA
        behind = behind[phrases.skip_dates(behind, 1 if closes else 0) :]
        if behind[:1] and behind[0].tag == phrases.JOIN:
            return None
    ends = (phrases.PREP, phrases.LINK, phrases.STOP, phrases.COMMA, phrases.DATE, phrases.AUX, GERUND, *phrases.VERBS)
    end = next((at for at, token in enumerate(behind) if token.tag in ends), len(behind))
    nouns = [token for token in behind[:end] if token.tag == phrases.NOUN]
    acts = language.free_order is not None and any(language.nouns.get(each.lower) == _PARTY for each in nouns[:1])
    counted = (
        any(each.text[:1].isdigit() for each in nouns[:1]) or {each.lower for each in nouns} <= language.names.empty
    )
    return nouns[-1].start if nouns and not acts and not counted else None


def _governs(reading: Reading, anchor: Anchor) -> bool:
    """Whether the words of a change are one verb, in the active, with its object directly behind it."""
    verbs = ((group.be, reading.line[group.main]) for group in reading.groups)
    return any(not be and verb.start == anchor.start and verb.end == anchor.end for be, verb in verbs)


def _may_be_alias(other: Name, name: Name, beside: Sequence[Name], language: Statements) -> bool:
    """Whether another likely name may be one of the same thing.

    Where a sentence names something, what the page names elsewhere may only if they have words in common.
    """
    told_here = any(each.rule not in SETTING for each in (name, *beside))
    if other.rule not in SETTING or not told_here or refers(name.name, language.things):
        return True
    common = content(name.name, language.names) & content(other.name, language.names)
    return bool(common) and stands_for(name.name, other.name, language.names)


def _ours(likely: Sequence[tuple[float, Name]], watched: Sequence[str], language: Names) -> list[int]:
    """Return which of the likely names the watch has for its thing."""
    return [at for at, (share, each) in enumerate(likely) if share > _LIKELY and _is_ours(each, watched, language)]


def _is_ours(name: Name, watched: Sequence[str], language: Names) -> bool:
    """Whether a name that stands in the sentence is one that the watch has for its thing."""
    words = content(name.name, language)
    return name.rule not in SETTING and any(words == content(each, language) for each in watched)


def _numbered(reading: Reading, name: Name, things: Things) -> list[str]:
    """Return the numbered paper that stands behind a name: the emergency declared in Order No. 12."""
    text = reading.sentence.text
    at = text.find(name.name)
    found = re.compile(things.numbered).match(text, at + len(name.name)) if at >= 0 else None
    return [found["paper"]] if found else []


def _agreed(likely: Sequence[tuple[float, Name]], language: Names) -> list[float]:
    """Return for each name its share with those of the names that are like it."""
    contents = [content(each.name, language) for _, each in likely]
    agreed = [share for share, _ in likely]
    for one, other in combinations(range(len(likely)), 2):
        if not contents[one].isdisjoint(contents[other]) and alike(contents[one], contents[other]):
            agreed[one] += likely[other][0]
            agreed[other] += likely[one][0]
    return agreed
