"""What is found by automata that are made one by one, when a text first needs them, is what all rules together find."""

import subprocess
import sys
from functools import lru_cache

import pytest
import re2
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.extract.language import times_of
from monitor.extract.text.pieces import is_closed
from monitor.extract.timex.expansion import Expansion, joined
from monitor.extract.timex.scanner import Scanner, options

_PARTS = st.lists(
    st.sampled_from([
        "the close of business on 5 May", "by the end of", "early in", "March 2024", "3 pm ET", "on Friday, 6 May", "next week",
        "the week of", "noon", "two weeks after", "weekend of 4 June", "the 5 May weekend", "not", "Monday morning,", "of", "late", "\n",
    ]),
    max_size=12,
)  # fmt: skip


@lru_cache(maxsize=1)
def _both() -> tuple[Scanner, "re2._Regexp"]:
    """Return what scans English, and one automaton for all of its rules."""
    times = times_of("en")
    assert times is not None
    expansion, rules = Expansion(times), [rule for rule in times.rules if rule.alone]
    longest = options()
    longest.longest_match = True
    edge = r"[^\p{L}\p{N}\p{M}_]"
    whole = re2.compile(f"{edge}{joined(expansion.plain(rule.pattern) for rule in rules)}{edge}", longest)
    return Scanner(expansion, rules, spaced=True), whole


@settings(deadline=None)
@given(_PARTS)
def test_the_spans_are_those_of_one_automaton_for_all_rules(parts: list[str]) -> None:
    scanner, whole = _both()
    data, position = f"\n{' '.join(parts)}\n".encode(), 0
    scan = scanner.over(data)
    while (found := whole.search(data, position)) is not None:
        assert scan.next(position) == found.span()
        position = found.end() - 1
    assert scan.next(position) is None


@pytest.mark.parametrize(
    ("pattern", "closed"),
    [("(?:a|b)(?:,? {aday})?", True), ("a)|(?:b", False), ("(?:a", False), (r"\(a", True), ("[(]a", True)],
)
def test_a_pattern_is_closed_where_it_closes_the_groups_that_it_opens(pattern: str, closed: bool) -> None:
    assert is_closed(pattern) is closed


def test_a_language_is_loaded_when_a_text_of_it_is_read() -> None:
    seen = subprocess.run([sys.executable, "-c", _LOADED], capture_output=True, text=True, check=True).stdout.split()
    assert seen == ["False", "False", "True"]


_LOADED = """
import sys
from datetime import date
from monitor.extract import extract
from monitor.jsonl import document

def read(text, lang):
    extract(document({"text": text, "lang": lang}, date(2024, 3, 1)))
    print("monitor.extract.language.ru.statements" in sys.modules)

print("monitor.extract.language.ru.statements" in sys.modules)
read("The permit expires on 5 May 2024.", "en")
read("Срок истекает 5 мая 2024 года.", "ru")
"""
