"""Whatever the rules can read, the handlers can resolve: no text and no creation time makes anything fail."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.extract.language.times import Rule
from monitor.extract.timex import find
from monitor.extract.timex.find import grammar_of
from monitor.extract.timex.grammar import NOTHING, Grammar
from monitor.extract.timex.moment import Moment
from monitor.extract.timex.resolve import HANDLERS, read, read_one
from monitor.extract.timex.slots import SHAPES, WORDS
from monitor.extract.timex.walk import Place
from monitor.model import DateOrder
from tests.make import document

SLOT = re.compile(r"\{([a-z]+)\}")
LANGUAGES = ("en", "de", "fr", "es", "uk", "ru")
_EDGES = [date(1, 1, 1), date(9999, 12, 31), date(1582, 10, 15), date(2024, 2, 29)]
_DAYS = st.one_of(st.sampled_from(_EDGES), st.dates())
_PARTS = {
    language: [
        part.strip()
        for path in sorted((Path(__file__).parent / "corpus").glob(f"*{language}.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        for part in line.split("|")
    ]
    for language in LANGUAGES
}


def _words(grammar: Grammar) -> list[str]:
    return sorted({word.lstrip("=") for table in grammar.times.words.values() for word in table})


def _rules(language: str) -> list[Rule]:
    return [rule for rule in grammar_of(language).rules if rule.kind != NOTHING]


@st.composite
def spans(draw: st.DrawFn, grammar: Grammar, rule: Rule) -> str:
    """A text that a rule reads: each slot with one of its words, with what its shape reads, or with an inner rule's."""
    words, shapes = {**WORDS, **grammar.times.words}, {**SHAPES, **grammar.times.shapes}

    def fill(found: re.Match[str]) -> str:
        slot = found[1]
        if slot in words:
            return re.escape(draw(st.sampled_from(sorted(words[slot]))).lstrip("="))
        inner = [shapes[slot]] if slot in shapes else [each.pattern for each in grammar.rules if slot in each.nests]
        return f"(?:{SLOT.sub(fill, draw(st.sampled_from(inner)))})"

    return draw(st.from_regex(SLOT.sub(fill, rule.pattern), fullmatch=True))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_has_a_handler(language: str) -> None:
    assert {rule.kind for rule in _rules(language)} - set(HANDLERS) == set()


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data(), day=_DAYS, story=st.booleans())
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_handler_reads_whatever_its_rule_matches(language: str, data: st.DataObject, day: date, story: bool) -> None:
    grammar = grammar_of(language)
    rule = data.draw(st.sampled_from(_rules(language)))
    span = data.draw(spans(grammar, rule))
    forms = [form for nest in ("", *rule.nests) for form in grammar.parse(span, nest)]
    for form in (form for form in forms if form.rule.kind != NOTHING):
        moment = Moment(
            text=f"They will meet {span}.",
            times=grammar.times,
            today=day,
            story=story,
            order=DateOrder.MDY,
            declared=False,
            read=read_one,
        )
        moment.move(Place(15, 15 + len(span), form))
        assert all(reading.value for reading in read(form, moment))


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data(), day=_DAYS)
@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
def test_words_of_the_language_in_any_order_break_nothing(language: str, data: st.DataObject, day: date) -> None:
    word = st.sampled_from(_words(grammar_of(language)))
    digits = st.sampled_from(
        "0 00 1 5 12 29 31 32 60 100 1000 2023 9999 1,000 2.5 1/2 03/04 ² ٣ - – / . : ' % $ \n".split(" ")
    )
    part = st.sampled_from(_PARTS[language])
    pieces = data.draw(st.lists(st.one_of(word, word, digits, part), max_size=14))
    text = data.draw(st.sampled_from([" ", "", "\u00a0", "-"])).join(pieces)
    found = find(document(text, published=day.isoformat(), language=language))
    edges = [edge for timex in found for edge in (timex.start, timex.end)]
    assert edges == sorted(edges)
    assert all(text[timex.start : timex.end] == timex.text != "" for timex in found)
