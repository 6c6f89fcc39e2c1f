"""Statements in each language: the annotated documents, and lines said or done."""

from collections import Counter
from pathlib import Path

import pytest

from monitor.extract import extract
from monitor.extract.language import known
from monitor.extract.text import phrases
from monitor.model import MOVES, Change, Mention
from tests.extract.annotated import Annotated, found
from tests.make import document

LANGUAGES = ("de", "es", "fr", "ru", "uk")
LINES = Path(__file__).parent / "corpus" / "said_or_done"


def said_or_done() -> list[tuple[str, str, str]]:
    """Return (language, change or -, sentence) for every line of the corpus."""
    return [
        (language, line.partition(" | ")[0], line.partition(" | ")[2])
        for language in ("en", *LANGUAGES)
        for line in (LINES / f"{language}.txt").read_text("utf-8").splitlines()
        if line and not line.startswith("#")
    ]


@pytest.mark.parametrize(("language", "change", "sentence"), said_or_done())
def test_a_change_is_reported_only_where_a_sentence_tells_it_as_done(language: str, change: str, sentence: str) -> None:
    told = [each.change for each in extract(document(sentence, language=language)) if each.change is not None]
    assert told[:1] == ([] if change == "-" else [Change(change)])


def right(annotated: Annotated, mentions: list[Mention]) -> int:
    """Count the annotated commitments that are among *mentions*, each once."""
    hits = {
        id(said)
        for each in mentions
        if each.due is not None and (said := annotated.commitment(each.start, each.end, each.due)) is not None
    }
    return len(hits)


@pytest.mark.parametrize("language", LANGUAGES)
def test_four_of_five_commitments_of_the_annotated_documents_are_found_with_their_due(language: str) -> None:
    count: Counter[str] = Counter()
    for annotated, statements in found(language):
        mentions = [each for each in statements if each.change is None and not each.doubt]
        count["right"] += right(annotated, mentions)
        count["told"] += len(mentions)
        count["annotated"] += len(annotated.commitments)
    assert 2 * count["right"] / (count["told"] + count["annotated"]) >= 0.75


@pytest.mark.parametrize("language", LANGUAGES)
def test_hardly_any_sentence_is_taken_for_a_renewal_that_the_annotated_documents_do_not_report(language: str) -> None:
    confirmed, false = 0, 0
    for annotated, statements in found(language):
        moved = [each for each in statements if each.change in MOVES]
        confirmed += len(moved)
        false += sum(not reported(annotated, each) for each in moved)
    assert false <= 0.2 * confirmed


def reported(annotated: Annotated, mention: Mention) -> bool:
    """Whether the document reports a moved due in the same sentence."""
    told = annotated.updates_in(mention.start, mention.end)
    return any(Change(each["change"]) in MOVES for each in told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_quote_is_verbatim(language: str) -> None:
    for annotated, statements in found(language):
        text = annotated.document.text
        assert all(text[each.start : each.end] == each.quote for each in statements)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "de",
            "Minister Voss lobte die Konzession der Reederei Lürsen. Die Konzession läuft am 31. März aus.",
            "Lürsen",
        ),
        ("fr", "Le maire défend la convention avec Ardelec Réseaux. La convention expire le 31 mars.", "Ardelec"),
        ("es", "El alcalde defiende el convenio con Aguas Rojas. El convenio vence el 31 de marzo.", "Aguas Rojas"),
        ("uk", "Посол хвалив Чорноморську зернову ініціативу. Ініціатива спливає 18 березня.", "зернов"),
        ("ru", "Посол хвалил Черноморскую зерновую инициативу. Инициатива истекает 18 марта.", "зернов"),
    ],
)
def test_a_common_noun_stands_for_the_thing_that_the_text_named_before(language: str, text: str, name: str) -> None:
    (mention,) = [each for each in extract(document(text, language=language)) if each.change is None]
    assert name in mention.subject


@pytest.mark.parametrize(
    ("language", "verb"),
    [
        *(("uk", verb) for verb in ("надішле", "розгляне", "відкладе", "надійде")),
        *(("ru", verb) for verb in ("починит", "обновит", "отложит", "приобретёт")),
        *(("fr", verb) for verb in ("recevra", "fera", "échoit")),
        *(("de", verb) for verb in ("beruft", "senkt", "ernennt")),
    ],
)
def test_what_somebody_will_do_is_no_part_of_a_name(language: str, verb: str) -> None:
    text = f"Sorel {verb} dokument."
    line = phrases.tokens(text, text.lower(), known(language).names)
    assert line[1].tag in phrases.VERBS
