"""What holds for the statements of every text: verbatim quotes, no errors, independence of what stands elsewhere."""

import re
from functools import cache

import pytest

from monitor.extract import extract, timexes
from monitor.extract.language import known
from monitor.extract.language.en.contracts import CONTRACTS
from monitor.extract.scoring import scorers
from monitor.extract.text.finder import Finder
from monitor.extract.text.heads import Heads
from monitor.extract.text.patterns import Sieve, words_of
from monitor.extract.text.phrases import tokens
from monitor.extract.text.pieces import head, needs
from monitor.extract.text.sentences import parts, split
from monitor.model import MOVES, Change, Kind
from tests.extract.annotated import ENGLISH, found, read
from tests.make import document

_ALL = list(read())
CODES = ("en", "de", "fr", "es", "uk", "ru")


def _patterns(code: str) -> list[str]:
    language = known(code)
    return [*language.signs.values(), language.clauses, *(each.pattern for each in language.changes)]


@cache
def _alone(code: str) -> dict[str, list[tuple[int, int, int]]]:
    """What each pattern of a language finds by itself, and where, in each of its texts."""
    patterns = [words_of(pattern) for pattern in _patterns(code)]
    texts = (each.document.text.lower() for each in _ALL if each.document.language == code)
    return {
        text: [(at, *it.span()) for at, pattern in enumerate(patterns) for it in pattern.finditer(text)]
        for text in texts
    }


@pytest.mark.parametrize("code", CODES)
def test_the_sieve_never_misses_what_a_pattern_finds(code: str) -> None:
    sieve = Sieve(_patterns(code))
    for text, alone in _alone(code).items():
        assert {at for at, _, _ in alone} <= set(sieve(text))


@pytest.mark.parametrize("code", CODES)
def test_heads_find_what_each_pattern_finds_alone(code: str) -> None:
    heads = Heads(_patterns(code))
    for text, alone in _alone(code).items():
        assert heads.find(text, tokens(text, text, known(code).names)) == alone


@pytest.mark.parametrize(
    ("pattern", "first"),
    [
        ("expires?|runs? out", {"expire", "expires", "run", "runs"}),
        (r"(?:is|are) (?:now )?over|due(?! to)", {"is", "are", "due"}),
        (r"end[- ]of[- ]life|(?:had )?(?:been )?lifted", {"end", "had", "been", "lifted"}),
        (r"läuft\b[^.]{0,90}?\baus|['’]ll", {"läuft", "'", "’"}),
    ],
)
def test_the_head_of_a_pattern_matches_the_words_with_which_it_begins(pattern: str, first: set[str]) -> None:
    words = {*first, "out", "over", "life", "aus", "ll", "now", "expired"}
    assert {word for word in words if re.fullmatch(head(pattern), word)} == first


@pytest.mark.parametrize("code", CODES)
def test_the_finder_finds_what_each_pattern_finds_alone(code: str) -> None:
    finder = Finder(_patterns(code))
    for text, alone in _alone(code).items():
        words = (token.lower for token in tokens(text, text, known(code).names))
        in_text, in_words = finder.in_text(text), finder.in_words(words)
        for possible in (in_text,) if in_text == in_words else (in_text, in_words):
            assert [(each.at, *match.span()) for each in possible for match in each.find(text)] == alone


@pytest.mark.parametrize("code", CODES)
def test_the_finder_never_misses_what_a_rare_pattern_finds(code: str) -> None:
    rare = known(code).rare
    finder = Finder(rare)
    for text in _alone(code):
        found = {at for at, pattern in enumerate(rare) if words_of(pattern).search(text)}
        assert found <= {each.at for each in finder.in_text(text)}


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        ("(?:has|had) run its course", ["course", "(?:has|had)", "its", "run"]),
        ("expires?|runs? out", ["(?:expire(?:s?|)|run(?:s?|))"]),
        (r"re-?opened (?:\S+ ){0,4}?on \ue000", ["re(?:|opened)", r"\ue000", "on"]),
        (r"läuft\b[^.]{0,90}?\baus", ["läuft", "aus"]),
        (r"(?:now )?(?:\S+ )?", []),
    ],
)
def test_the_needs_of_a_pattern_are_the_words_without_which_it_matches_nothing(pattern: str, needed: list[str]) -> None:
    assert needs(pattern) == needed


def test_the_sieve_never_misses_what_a_pattern_of_contracts_or_a_named_thing_finds() -> None:
    patterns = [*(each.pattern for each in CONTRACTS.genre), CONTRACTS.ordinary, known("en").things.named]
    sieve = Sieve(patterns)
    for text in (form for each in _ALL for form in (each.document.text, each.document.text.lower())):
        assert {at for at, pattern in enumerate(patterns) if re.search(pattern, text)} <= set(sieve(text))


def test_a_caller_that_has_the_dates_gets_the_same_statements() -> None:
    for each in _ALL[::40]:
        assert extract(each.document, dates=timexes(each.document)) == extract(each.document)


def test_features_weigh_the_same_under_their_names_and_under_their_family() -> None:
    scorer = scorers()["change"]
    words = ["until", "renewed", "nobody", "word-that-no-text-has"]
    apart = scorer.chances(["tense=past"], scorer.row(words, "w="))
    assert apart == pytest.approx(scorer.chances(["tense=past", *(f"w={word}" for word in words)]))
    assert apart != scorer.chances(["tense=past"])


def test_eight_of_ten_commitments_of_the_annotated_documents_are_found_with_their_due() -> None:
    right = told = annotated = 0
    for each, statements in found(*ENGLISH):
        firm = [m for m in statements if m.change is None and not m.doubt and m.due is not None]
        hits = {id(said) for m in firm if m.due and (said := each.commitment(m.start, m.end, m.due)) is not None}
        right, told, annotated = right + len(hits), told + len(firm), annotated + len(each.commitments)
    assert 2 * right / (told + annotated) >= 0.8


def test_hardly_any_sentence_is_taken_for_a_renewal_that_the_annotated_documents_do_not_report() -> None:
    confirmed = false = 0
    for each, statements in found(*ENGLISH):
        moved = [m for m in statements if m.change in MOVES]
        confirmed += len(moved)
        false += sum(not any(Change(u["change"]) in MOVES for u in each.updates_in(m.start, m.end)) for m in moved)
    assert false <= 0.15 * confirmed


@pytest.mark.parametrize(
    ("text", "kind", "due"),
    [
        ("The permit expires on 18 March.", Kind.EXPIRY, "2023-03-18"),
        ("The ban remains in force until 30 June.", Kind.EXPIRY, "2023-06-30"),
        ("Applications must be submitted by 31 March.", Kind.DEADLINE, "2023-03-31"),
        ("The deadline for bids is noon on 20 March.", Kind.DEADLINE, "2023-03-20"),
        ("The council meets on Thursday to vote on the plan.", Kind.EVENT, "2023-03-09"),
        ("The new tariff takes effect on 1 April.", Kind.EVENT, "2023-04-01"),
        ("The contractor promised to finish the bridge by 15 May.", Kind.PROMISE, "2023-05-15"),
        ("Analysts expect prices to fall below 50 dollars by the end of June.", Kind.FORECAST, "2023-06-30"),
    ],
)
def test_a_plain_statement_has_its_kind_and_due(text: str, kind: Kind, due: str) -> None:
    (mention,) = extract(document(text))
    assert (mention.kind, str(mention.due)) == (kind, due)
    assert not mention.doubt


@pytest.mark.parametrize(
    "text",
    [
        "The company was founded on 3 May 1998 and listed in March 2004.",
        "Profit for the year ended 31 December 2022 fell to 3 million dollars.",
        "She was born in 1961 and has run the shop for 17 years.",
        "By March 7 about 23 million tonnes had left the three harbours.",
        "The minister spoke on Tuesday in front of some 300 farmers.",
        "Anna Berg, 41, paid 12 euros at 10:31 PM for section 3.2.",
    ],
)
def test_what_is_over_or_no_date_is_no_commitment(text: str) -> None:
    assert [each for each in extract(document(text)) if not each.doubt] == []


def test_a_sentence_without_end_is_read_in_parts_that_cut_no_date() -> None:
    text = "the deal expires on May 3, 2024 and the lease ends on 7 June 2025, " * 90
    (sentence,) = split(text)
    dates = [(each.start, each.end) for each in timexes(document(text))]
    cut = list(parts(sentence, dates))
    assert " ".join(each.text for each in cut) == sentence.text
    assert all(text[each.start : each.end] == each.text and len(each.text) <= 1500 for each in cut)
    assert all(any(part.start <= start and end <= part.end for part in cut) for start, end in dates)


def test_the_title_of_one_document_does_not_bear_on_the_next() -> None:
    text = "The ferry and the harbour were discussed. The licence expires on 3 May."
    alone = [each.subject for each in extract(document(text, title="Harbour"))]
    extract(document(text, title="Ferry licence"))
    assert [each.subject for each in extract(document(text, title="Harbour"))] == alone


@pytest.mark.parametrize(
    "text",
    [
        "He must pay within 10,000 years.",
        "The permit \ud800 expires on 3 May 2023.",
        "() " * 400 + "was extended to 3 May 2024.",
        "As before, May 2023 is the deadline.",
        "may " * 5000,
        "3 May, " * 2000,
    ],
    ids=["ten thousand years", "half a character", "brackets", "as before", "modals", "dates"],
)
def test_odd_text_raises_nothing(text: str) -> None:
    for each in extract(document(text)):
        assert each.quote in text
