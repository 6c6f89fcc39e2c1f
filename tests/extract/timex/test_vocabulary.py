"""The languages without rules of their own: absolute and simple relative forms from dateparser's language data."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from dateparser.date import DateDataParser

from monitor.extract.timex import find
from monitor.extract.timex.vocabulary import generic
from tests.make import document

_FILE = Path(__file__).parent / "corpus" / "vocabulary.txt"
_LINES = [
    [part.strip() for part in line.split("|")]
    for line in _FILE.read_text(encoding="utf-8").splitlines()
    if "#" not in line
]
_BASE = datetime(2023, 3, 8, tzinfo=UTC)


@pytest.mark.parametrize(("language", "text", "value"), _LINES)
def test_a_language_has_its_absolute_and_simple_relative_forms(language: str, text: str, value: str) -> None:
    assert value in [timex.value for timex in find(document(text, language=language))]


@pytest.mark.parametrize(("language", "text", "value"), [line for line in _LINES if len(line[2]) == len("2023-03-18")])
def test_a_day_that_dateparser_reads_too_has_the_same_value(language: str, text: str, value: str) -> None:
    read = DateDataParser(languages=[language], settings={"RELATIVE_BASE": _BASE}).get_date_data(text).date_obj
    assert read is None or read.date().isoformat() == value


@pytest.mark.parametrize("language", sorted({line[0] for line in _LINES}))
def test_a_form_stands_in_a_sentence_with_its_exact_span(language: str) -> None:
    text = next(line[1] for line in _LINES if line[0] == language)
    (timex,) = find(document(f"Xxx {text}, xxx.", language=language))
    assert timex.text == text


def test_a_language_that_nobody_knows_has_no_words() -> None:
    assert generic("xx") is None
