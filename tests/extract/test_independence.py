"""What holds for texts spliced from the corpora: no error, verbatim quotes, paragraphs that leave each other alone."""

import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from monitor.extract import explain, extract, rows, timexes
from monitor.extract.contract.genre import is_contract
from monitor.extract.language import known
from monitor.extract.language.en.contracts import CONTRACTS
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import in_lower_case
from monitor.extract.text.sentences import split
from monitor.model import Change, Kind, Mention, Timex
from monitor.policy import Phrase
from tests.extract.annotated import Annotated, read
from tests.extract.contract import corpus as contracts
from tests.make import document

LANGUAGES = ("en", "de", "fr", "es", "uk", "ru")
TITLE = "Notes from the desk"
UNRELATED = (
    "The old mill by the river is painted green. Swans nest beside its wheel, and herons wade around them.",
    "Pour the milk over the oats. Stir slowly, add honey and a pinch of salt, and serve with berries.",
    "Quartz veins cross basalt; geologists chip off specimens, label trays, polish thin slices, compare hues.",
    "Owls hunt by ear: one sits lower than its twin, so that a mouse under snow is heard from above.",
)
_ALL = [each for each in read() if each.document.language in LANGUAGES]
_LINES = [line for each in _ALL for line in each.document.text.split("\n") if line.strip()]
_SAID = [
    line.partition("|")[2] or line
    for file in sorted((Path(__file__).parent / "corpus/said_or_done").glob("*.txt"))
    for line in file.read_text("utf-8").splitlines()
    if line.strip() and not line.startswith("#")
]
_CONTRACTS = [
    case.text
    for value in vars(contracts).values()
    if isinstance(value, list | tuple)
    for case in value
    if isinstance(case, contracts.Case)
]


def facts(mentions: Sequence[Mention]) -> Counter[tuple[object, ...]]:
    """What the statements of a text say; where they stand and what they call their subject is left out."""
    return Counter(
        (
            *(each.quote, each.kind, each.change, each.due, each.old_due, each.extension, each.date_text, each.speaker),
            *(each.obligor, each.provisional, each.open, each.doubt, each.notice, round(each.confidence, 6)),
        )
        for each in mentions
    )


def named(mentions: Sequence[Mention]) -> Counter[tuple[object, ...]]:
    """The same with the subjects."""
    return facts(mentions) + Counter((each.quote, each.due, each.subject, each.aliases) for each in mentions)


# ------------------------------------------------------------------ splices


@st.composite
def splices(draw: st.DrawFn) -> str:
    """A text put together from pieces of the corpora, cut anywhere, joined by anything, spoilt here and there."""
    pieces = draw(st.lists(st.sampled_from(_LINES) | st.sampled_from(_SAID), min_size=1, max_size=7))
    if draw(st.booleans()):
        contract = draw(st.sampled_from(_CONTRACTS))
        start = draw(st.integers(0, len(contract) - 1))
        pieces.insert(draw(st.integers(0, len(pieces))), contract[start : start + draw(st.integers(1, 1500))])
    text = ""
    for piece in pieces:
        cut = draw(st.integers(0, len(piece))) if draw(st.integers(0, 3)) == 0 else None
        kept = piece if cut is None else draw(st.sampled_from((piece[:cut], piece[cut:])))
        kept = draw(st.sampled_from((kept, kept, kept, kept.upper(), kept.lower(), " ".join(kept.split()))))
        text += kept + draw(st.sampled_from(("\n\n", "\n\n", "\n", " ", "", "; ", "\u2028", "\r\n", "\t", " – ", "?")))
    at = draw(st.integers(0, len(text)))
    return text[:at] + draw(st.sampled_from(("", "", "\x00", "İ", "\u202e", "“", "\ue000", "9" * 40, "?"))) + text[at:]


@st.composite
def phrases(draw: st.DrawFn, text: str) -> list[Phrase]:
    """Phrases of a user made of words that stand in the text."""
    words = re.findall(r"[^\W\d_]\S*", text)
    if not words:
        return []
    at = draw(st.integers(0, len(words) - 1))
    say = " ".join(words[at : at + draw(st.integers(1, 3))]).replace("…", "").replace("...", "") or "word"
    if draw(st.booleans()):
        return [Phrase(say=say, kind=draw(st.sampled_from(Kind)))]
    return [Phrase(say=say, change=draw(st.sampled_from((Change.EXTENDED, Change.TERMINATED))))]


@given(st.data(), splices() | st.text(max_size=300), st.sampled_from((*LANGUAGES, "it")))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_splice_gives_verbatim_quotes_reasons_and_no_error(data: st.DataObject, text: str, language: str) -> None:
    told = explain(document(text, language=language), ("grain deal", "Alder Bay"), data.draw(phrases(text)))
    for each in told.mentions:
        assert text[each.start : each.end] == each.quote != ""
        assert each.cue
        assert 0 <= each.confidence <= 1
        assert "".join(each.date_text.split()) in "".join(each.quote.split())
        assert each.obligor is None or each.obligor in " ".join(each.quote.split())
    assert all(each.why and text[each.timex.start : each.timex.end] == each.timex.text for each in told.unused)
    json.dumps(rows(told.mentions, everything=True))


# ------------------------------------------------------------------ an unrelated paragraph


_COMMON = frozenset("with from that them then than over under before beside around this when every".split())


@pytest.mark.parametrize("annotated", _ALL[::24], ids=lambda each: each.document.origin.source)
def test_an_unrelated_paragraph_behind_a_text_changes_no_result(annotated: Annotated) -> None:
    text, language = annotated.document.text, annotated.document.language
    paragraph = next((each for each in UNRELATED if not _words(each, "en") & _words(text, language) - _COMMON), "")
    assert paragraph, "each of them shares a word with the text: write one that does not"
    published = annotated.document.origin.published.isoformat()
    alone = named(extract(document(text, published, language=language)))
    assert named(extract(document(f"{text}\n\n{paragraph}", published, language=language))) == alone


@given(st.sampled_from(_ALL), st.sampled_from(UNRELATED), st.floats(0, 1))
@settings(max_examples=80, deadline=None)
def test_an_unrelated_paragraph_within_a_text_changes_nothing_but_subjects(
    annotated: Annotated, paragraph: str, place: float
) -> None:
    language, published = annotated.document.language, annotated.document.origin.published.isoformat()
    paragraphs = annotated.document.text.split("\n\n")
    assume(len(paragraphs) > 1)
    at = 1 + int(place * (len(paragraphs) - 1))
    assume(not any(_answers(each, language) for each in paragraphs[at:]))
    longer = "\n\n".join((*paragraphs[:at], paragraph, *paragraphs[at:]))
    alone = facts(extract(document(annotated.document.text, published, language=language)))
    assert facts(extract(document(longer, published, language=language))) == alone


# ------------------------------------------------------------------ paragraphs that know nothing of each other


def _words(text: str, language: str) -> set[str]:
    """The words by which paragraphs may be about the same; of nouns for one sort of thing the first stands for all."""
    words = {word for word in re.findall(r"\w+", text.lower()) if len(word) > 3}
    return words | {min(kind) for kind in known(language).names.kinds if kind & words}


def _answers(text: str, language: str) -> bool:
    """Whether a sentence takes back what was said before it, or leaves it to be decided."""
    words = known(language).taking_back
    return words is not None and any(
        words_of(pattern).search(in_lower_case(text))
        for pattern in (words.at_once, words.denied, words.undone, words.undecided)
    )


def _leans(text: str, language: str) -> bool:
    """Whether it is a heading, for what follows, or a sentence points at something said before."""
    if _answers(text, language) or not text.rstrip("\"'”’»)").endswith((".", "!", "?")):
        return True
    language_words = known(language)
    openings = [each.text.lower().split()[:4] for each in split(text, language_words.stops)]
    return any(word.strip("“\"'’,.") in language_words.names.pronouns for words in openings for word in words)


@cache
def _paragraphs(language: str) -> list[str]:
    """The paragraphs of the corpus that stand for themselves."""
    return [
        paragraph.strip()
        for each in _ALL
        if each.document.language == language
        for paragraph in each.document.text.split("\n\n")
        if 40 < len(paragraph.strip()) < 900 and not _leans(paragraph.strip(), language)
    ]


@st.composite
def unrelated(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A language and paragraphs in it that have no word in common by which they could be about the same."""
    language = draw(st.sampled_from((*LANGUAGES, "en", "en", "en")))
    chosen: list[str] = []
    for paragraph in draw(st.lists(st.sampled_from(_paragraphs(language)), min_size=4, max_size=8, unique=True)):
        if not any(_words(paragraph, language) & _words(other, language) for other in chosen):
            chosen.append(paragraph)
    assume(len(chosen) > 1)
    return language, chosen


def _dates(text: str, language: str) -> Counter[Timex]:
    """The temporal expressions, wherever they stand."""
    return Counter(replace(each, start=0, end=0) for each in timexes(document(text, language=language)))


@given(unrelated(), st.randoms(use_true_random=False))
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
def test_unrelated_paragraphs_say_together_in_any_order_what_each_says_alone(
    drawn: tuple[str, list[str]], random: Random
) -> None:
    """Dates are taken as read: a date without a year has that of the text it stands in."""
    language, paragraphs = drawn
    texts = [f"{TITLE}\n\n{each}" for each in paragraphs]
    together = "\n\n".join((TITLE, *paragraphs))
    shuffled = "\n\n".join((TITLE, *random.sample(paragraphs, len(paragraphs))))
    dates = sum((_dates(each, language) for each in texts), Counter())
    assume(_dates(together, language) == dates == _dates(shuffled, language))
    assume(not is_contract(together, CONTRACTS))
    alone = sum((facts(extract(document(each, language=language))) for each in texts), Counter[tuple[object, ...]]())
    assert facts(extract(document(together, language=language))) == alone
    assert facts(extract(document(shuffled, language=language))) == alone


# ------------------------------------------------------------------ what the paragraphs of one text may share


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("The ferry licence ends on 18 March.\n\nThe boxing match was put back by two weeks.", None),
        ("The truce ends on 18 March.\n\nIt was extended by 60 days.", "2023-05-17"),
        ("The truce ends on 18 March.\n\nThe two sides have extended the truce by 60 days.", "2023-05-17"),
        ("The agreement ends on 18 March.\n\nThe deal was extended by 60 days.", "2023-05-17"),
    ],
)
def test_a_length_of_time_counts_from_the_date_of_another_paragraph_only_where_both_are_about_the_same(
    text: str, due: str | None
) -> None:
    change = next(each for each in extract(document(text)) if each.change is not None)
    assert (str(change.due) if change.due else None) == due


def test_words_that_contracts_use_too_make_no_contract_of_a_newsletter_that_has_them_in_several_paragraphs() -> None:
    text = (
        "The bus would stop running on 30 September; the county had found the money.\n\n"
        "Receipt of this Addendum shall be acknowledged on Form C.\n\n"
        "Winners will be told between April and July 2001.\n\n"
        "The meeting of each party shall be open."
    )
    assert not is_contract(text.replace("shall be acknowledged", "is acknowledged"), CONTRACTS)
    assert is_contract("This Agreement shall bind each party hereto.", CONTRACTS)


def test_a_contract_that_shouts_keeps_the_words_of_its_dates() -> None:
    text = (contracts.OPENING + "1. Term\n\nThe term of this Agreement is three years.\n").upper()
    assert [each.date_text for each in extract(document(text)) if each.cue == "contract term"] == ["THREE YEARS"]
