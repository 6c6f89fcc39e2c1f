"""The corpora: every rule of every language reads a sentence of its own, and none reads what is no time."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.extract.timex import find
from monitor.extract.timex.find import grammar_of
from monitor.extract.timex.grammar import NOTHING
from monitor.model import DateOrder, Timex
from tests.make import document

_CORPUS = Path(__file__).parent / "corpus"
LANGUAGES = ("en", "de", "fr", "es", "uk", "ru")


def _lines(name: str) -> Iterator[list[str]]:
    for line in (_CORPUS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield [part.strip() for part in line.split("|")]


def _timexes(sentence: str, language: str, order: DateOrder | None = None) -> list[Timex]:
    text = document(sentence, published="2023-03-08", language=language)
    return find(
        text if order is None else type(text)(origin=text.origin, text=sentence, language=language, date_order=order)
    )


_POSITIVE = [(language, *line) for language in LANGUAGES for line in _lines(language) if line[0] != "-"]
_NEGATIVE = [(language, line[1]) for language in LANGUAGES for line in _lines(language) if line[0] == "-"]


@pytest.mark.parametrize(("language", "rule", "sentence", "span", "value", "due"), _POSITIVE)
def test_a_rule_reads_its_sentence(language: str, rule: str, sentence: str, span: str, value: str, due: str) -> None:
    found = [(timex.rule, timex.text, timex.value, str(timex.due)) for timex in _timexes(sentence, language)]
    assert (rule, span, value, due) in found


@pytest.mark.parametrize(("language", "sentence"), _NEGATIVE)
def test_what_is_no_time_is_left_alone(language: str, sentence: str) -> None:
    assert [timex.text for timex in _timexes(sentence, language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_has_a_sentence(language: str) -> None:
    rules = {rule.name for rule in grammar_of(language).rules if rule.alone and rule.kind != NOTHING}
    assert rules - {line[1] for line in _POSITIVE if line[0] == language} == set()


def _news() -> Iterator[tuple[str, str, str, list[tuple[str, str, str]]]]:
    """Yield language, creation time, text and the (text, type, value) of all that it names, in order."""
    for language in ("en", "de"):
        for published, text, *named in _lines(f"news_{language}"):
            parts = [part.split(" -> ") for part in named if part]
            expected = [(span, *(["DATE", value] if " " not in value else value.split())) for span, value in parts]
            yield language, published, text.replace("\\n", "\n"), [(a, b, c) for a, b, c in expected]


@pytest.mark.parametrize(("language", "published", "text", "expected"), list(_news()))
def test_of_a_news_item_every_expression_is_found_and_nothing_else(
    language: str, published: str, text: str, expected: list[tuple[str, str, str]]
) -> None:
    found = find(document(text, published=published, language=language))
    assert [(timex.text, timex.type.value, timex.value) for timex in found] == expected


@pytest.mark.parametrize(
    ("language", "sentence", "span", "order", "value", "readings"), [tuple(line) for line in _lines("ambiguous")]
)
def test_an_ambiguous_day_keeps_both_readings_unless_its_source_declares_an_order(
    language: str, sentence: str, span: str, order: str, value: str, readings: str
) -> None:
    (timex,) = _timexes(sentence, language, None if order == "-" else DateOrder(order))
    assert (timex.text, timex.value, " ".join(map(str, timex.readings))) == (span, value, readings)
