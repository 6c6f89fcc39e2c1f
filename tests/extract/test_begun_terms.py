"""A term that a sentence tells with its first day ends; what must come so long before something else has no day yet."""

from datetime import date

import pytest

from monitor.extract import extract
from monitor.jsonl import document
from monitor.model import Kind


def ends(text: str, lang: str) -> list[str]:
    """The days on which something surely ends, by a text of 14 June 2023."""
    read = document({"id": "d", "text": text, "lang": lang, "published": "2023-06-14"}, date(2023, 6, 14))
    return [str(each.due) for each in extract(read) if not each.doubt and each.kind is Kind.EXPIRY]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The lease starts on 1 July 2023 and runs for three years."),
        ("en", "The tenancy begins on 1 July 2023 and is for a fixed term of three years."),
        ("de", "Das Mietverhältnis beginnt am 1. Juli 2023 und ist auf drei Jahre befristet."),
        ("de", "Der Vertrag beginnt am 1. Juli 2023 und läuft drei Jahre."),
        ("fr", "Le bail prend effet le 1er juillet 2023 pour une durée de trois ans."),
        ("es", "El contrato comienza el 1 de julio de 2023 y tendrá una duración de tres años."),
        ("ru", "Договор вступает в силу 1 июля 2023 года и действует три года."),
        ("uk", "Договір набирає чинності 1 липня 2023 року і діє три роки."),
        ("en", "The lease is for a term of three years commencing on 1 July 2023."),
        ("en", "The licence was granted for three years from 1 July 2023."),
        ("de", "Der Vertrag beginnt am 1. Juli 2023 und wird auf drei Jahre fest abgeschlossen."),
        ("de", "Der Vertrag wird mit Wirkung vom 1. Juli 2023 für die Dauer von drei Jahren geschlossen."),
        ("de", "Die Genehmigung wird ab 1. Juli 2023 für drei Jahre erteilt."),
        ("fr", "Le présent bail est conclu pour une durée de trois ans à compter du 1er juillet 2023."),
        ("es", "La licencia será válida durante tres años a contar desde el 1 de julio de 2023."),
        ("ru", "Договор вступает в силу с 1 июля 2023 года и действует в течение трёх лет."),
        ("ru", "Лицензия выдана на три года, начиная с 1 июля 2023 года."),
        ("uk", "Ліцензію видано на три роки, починаючи з 1 липня 2023 року."),
    ],
)
def test_a_term_ends_on_the_eve_of_its_anniversary(lang: str, text: str) -> None:
    assert "2026-06-30" in ends(text, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The contract has a term of three years beginning on 1 July 2023."),
        ("en", "The lease commences on 1 July 2023 and shall continue for three years."),
        ("de", "Die Genehmigung wird ab 1. Juli 2023 für drei Jahre erteilt."),
        ("fr", "La convention entre en vigueur le 1er juillet 2023 et est conclue pour trois ans."),
        ("es", "El contrato entrará en vigor el 1 de julio de 2023 y tendrá una vigencia de tres años."),
        ("ru", "Лицензия выдана на три года, начиная с 1 июля 2023 года."),
    ],
)
def test_nothing_ends_on_the_day_on_which_a_term_begins(lang: str, text: str) -> None:
    assert ends(text, lang) == ["2026-06-30"]


@pytest.mark.parametrize(
    ("lang", "text", "end"),
    [
        ("en", "The licence ends on 1 July 2023, and a new one takes effect on that day.", "2023-07-01"),
        ("en", "From 1 July 2023 the old tickets are no longer valid.", "2023-07-01"),
    ],
)
def test_what_ends_on_a_day_does_so_though_something_begins(lang: str, text: str, end: str) -> None:
    assert end in ends(text, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The tenant must pay within three weeks from 1 July 2023."),
        ("en", "The contract gives tenants 30 days from 1 July 2023 to object."),
        ("en", "The contract comes into force two months after 1 July 2023."),
        ("en", "School starts on 1 September and she has worked there for three years."),
        ("en", "The strike began on 1 June and lasted two weeks."),
        ("de", "Der Unterricht beginnt am 1. September, die Ausbildung hat drei Jahre gedauert."),
    ],
)
def test_other_lengths_of_time_are_no_term(lang: str, text: str) -> None:
    assert ends(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Документы нужно подать не позднее чем за 30 дней."),
        ("uk", "Подати документи треба не пізніше ніж за 30 днів."),
        ("uk", "Документи треба подати не пізніше ніж за 30 днів до закінчення строку."),
    ],
)
def test_so_long_before_something_names_no_day(lang: str, text: str) -> None:
    read = document({"id": "d", "text": text, "lang": lang, "published": "2023-06-14"}, date(2023, 6, 14))
    assert [each for each in extract(read) if each.due is not None] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Votre abonnement annuel expire le 30 juin 2025.", "abonnement"),
        ("Le paiement du loyer est dû le 30 juin.", "paiement"),
    ],
)
def test_a_french_noun_that_ends_like_an_adverb_names_a_thing(text: str, name: str) -> None:
    read = document({"id": "d", "text": text, "lang": "fr", "published": "2025-05-26"}, date(2025, 5, 26))
    assert any(name in each.subject for each in extract(read))


@pytest.mark.parametrize(
    ("lang", "text", "end"),
    [
        ("es", "La garantía rige desde el 1 de agosto por dos años.", "2025-07-31"),
        ("es", "La licencia vale desde el 2 de julio por seis meses.", "2024-01-02"),
        ("es", "El contrato corre desde el 1 de mayo por un año.", "2024-04-30"),
        ("de", "Die Lizenz gilt seit dem 2. Mai für sechs Monate.", "2023-11-02"),
        ("de", "Der Vertrag läuft ab dem 1. Juli 2023 für zwei Jahre.", "2025-06-30"),
    ],
)
def test_a_term_counts_from_the_day_without_a_year_that_lies_nearer(lang: str, text: str, end: str) -> None:
    assert ends(text, lang) == [end]
