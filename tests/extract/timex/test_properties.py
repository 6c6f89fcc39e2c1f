"""What holds for every text: spans, errors, neighbours, hostile input, agreement with dateparser."""

from datetime import date, datetime

import pytest
from dateparser.data.languages_info import language_order
from dateparser.date import DateDataParser
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.extract.timex import find
from monitor.extract.timex.find import grammar_of
from tests.make import document

_WORDS = (
    "March 18 2023 may May Monday next last week of the end 02/03/2023 5 p.m. in within 60 days , . - – ' \n \u00a0 \u202e "
    "ago first quarter Q3 early 1995 1990s BC midnight EST until by every day 2023-03-18T10:00Z e\u0301 😀 \0 İstanbul"
).split(" ")
_TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(_WORDS), max_size=30).map(" ".join))
_LANGUAGES = st.sampled_from(["en", "de", "fr", "es", "uk", "ru", "it", "zh", "ar", "xx"])
_DAYS = st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31))


@given(_TEXTS, _LANGUAGES, _DAYS)
@settings(max_examples=400, deadline=None)
def test_spans_are_exact_ordered_and_apart_for_any_text(text: str, language: str, published: date) -> None:
    found = find(document(text, published=published.isoformat(), language=language))
    edges = [edge for timex in found for edge in (timex.start, timex.end)]
    assert edges == sorted(edges)
    assert all(timex.text == text[timex.start : timex.end] and timex.text and timex.rule for timex in found)


@given(st.lists(_TEXTS, min_size=1, max_size=4), st.permutations(range(4)))
@settings(max_examples=60, deadline=None)
def test_the_answer_does_not_depend_on_the_documents_read_before(texts: list[str], order: list[int]) -> None:
    documents = [document(text) for text in texts]
    first = [find(each) for each in documents]
    for index in order:
        if index < len(documents):
            assert find(documents[index]) == first[index]


def test_every_language_of_dateparser_has_its_absolute_forms() -> None:
    for language in language_order:
        assert grammar_of(language).times.code.lower().startswith(language.partition("-")[0].lower())
        (timex,) = find(document("2023-03-18", language=language))
        assert timex.value == "2023-03-18"
    grammar_of.cache_clear()


_FORMS = {
    "en": ("{d:%B} {d.day}, {d.year}", "{d.day} {d:%B} {d.year}", "{d:%Y-%m-%d}", "{d:%b} {d.day}, {d.year}"),
    "it": ("{d.day} {month} {d.year}",),
    "pl": ("{d.day} {month} {d.year}",),
    "nl": ("{d.day} {month} {d.year}",),
    "de": ("{d.day}. {month} {d.year}", "{d:%d.%m.%Y}"),
}
_MONTHS = {
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(),
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split(),
    "nl": "januari februari maart april mei juni juli augustus september oktober november december".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "en": [date(2000, month, 1).strftime("%B") for month in range(1, 13)],
}


@given(
    st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)),
    st.sampled_from(sorted(_FORMS)),
    st.integers(0, 3),
)
@settings(max_examples=150, deadline=None)
def test_an_absolute_day_has_the_value_that_dateparser_gives(day: date, language: str, which: int) -> None:
    forms = _FORMS[language]
    text = forms[which % len(forms)].format(d=day, month=_MONTHS[language][day.month - 1])
    order = {"DATE_ORDER": "DMY"} if language == "de" else {}
    read = DateDataParser(languages=[language], settings=order).get_date_data(text).date_obj
    (timex,) = find(document(text, language=language))
    assert timex.value == read.date().isoformat() == day.isoformat()


_RELATIVE = {
    "en": ("{n} days ago", "in {n} days", "yesterday", "tomorrow"),
    "it": ("{n} giorni fa", "ieri", "domani"),
    "pt": ("há {n} dias", "ontem"),
    "tr": ("{n} gün önce", "dün", "yarın"),
}


@given(
    _DAYS.filter(lambda day: 1000 < day.year < 9000),
    st.sampled_from(sorted(_RELATIVE)),
    st.integers(2, 99),
    st.integers(0, 3),
)
@settings(max_examples=150, deadline=None)
def test_a_relative_day_has_the_value_that_dateparser_gives(base: date, language: str, count: int, which: int) -> None:
    forms = _RELATIVE[language]
    text = forms[which % len(forms)].format(n=count)
    clock = datetime.combine(base, datetime.min.time())
    parser = DateDataParser(languages=[language], settings={"RELATIVE_BASE": clock})
    (timex,) = find(document(text, published=base.isoformat(), language=language))
    assert timex.value == parser.get_date_data(text).date_obj.date().isoformat()


_HOSTILE = {
    "digits": "1234567890" * 100_000,
    "modals": "may " * 250_000,
    "one sentence": "the ship left the harbour and nobody on the quay knew where " * 17_000,
    "NUL": "\0" * 1_000_000,
    "bidi": "\u202e\u202c" * 500_000,
    "combining marks": "e\u0301" * 500_000,
    "numerals": "twenty " * 150_000,
    "blanks": "5" + " " * 1_000_000 + "days",
}


@pytest.mark.parametrize("name", sorted(_HOSTILE))
def test_a_megabyte_of_hostile_text_is_read_through(name: str) -> None:
    sentence = "The pact expires on March 18."
    *_, timex = find(document(f"{_HOSTILE[name]}\n\n{sentence}"))
    assert (timex.text, timex.value) == ("March 18", "2023-03-18")


def test_a_long_text_names_what_its_parts_name() -> None:
    text = "The pact expires on March 18, officials said on Wednesday after talks in Geneva about the grain.\n\n"
    once, often = find(document(text)), find(document(text * 500))
    assert [(timex.text, timex.value) for timex in often] == 500 * [(timex.text, timex.value) for timex in once]


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
@settings(max_examples=60, deadline=None)
def test_a_creation_time_leaves_nothing_behind_for_the_next(day: date) -> None:
    text = "The pact expires on March 18; talks resumed Wednesday and end in two weeks, officials said."
    fresh = find(document(text))
    find(document(text, published=day.isoformat()))
    assert find(document(text)) == fresh
