import codecs

import pytest

from monitor.errors import DocumentError
from monitor.sources.encoding import clean, decode

SAMPLES = {
    "en": "The licence – “renewed” once – costs €100 and ends on 30 June 2023.",
    "de": "Die Genehmigung läuft am 30. Juni aus und muß bis dahin verlängert werden.",
    "fr": "L'accord céréalier expire le 18 mars, a annoncé mercredi le ministère à Genève.",
    "pl": "Umowa wygasa 18 marca, poinformowało w środę ministerstwo. Żaden statek nie wypłynął.",
    "tr": "Anlaşma 18 Mart günü sona eriyor, bakanlık çarşamba günü açıkladı.",
    "ru": "Соглашение действует до 18 марта 2023 года, сообщили в среду.",
    "uk": "Угода діє до 18 березня 2023 року, повідомили у середу.",
    "ja": "合意は3月18日に期限を迎えると、国連が水曜日に発表した。",
}


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        ("en", "utf-8"),
        ("en", "cp1252"),
        ("de", "latin-1"),
        ("fr", "latin-1"),
        ("pl", "cp1250"),
        ("pl", "iso8859-2"),
        ("tr", "cp1254"),
        ("ru", "cp1251"),
        ("ru", "koi8-r"),
        ("uk", "cp1251"),
        ("ja", "shift_jis"),
        ("ru", "utf-8-sig"),
        ("ru", "utf-16"),
        ("ru", "utf-32"),
    ],
)
def test_the_encoding_is_found(language: str, encoding: str) -> None:
    text = SAMPLES[language]
    assert clean(decode(text.encode(encoding), language=language)) == text


def test_utf_16_is_read_in_both_orders() -> None:
    text = SAMPLES["uk"]
    assert decode(codecs.BOM_UTF16_LE + text.encode("utf-16-le")).lstrip("\ufeff") == text
    assert decode(codecs.BOM_UTF16_BE + text.encode("utf-16-be")).lstrip("\ufeff") == text


@pytest.mark.parametrize("declared", ["windows-1251", "CP1251", " cp1251 "])
def test_a_declared_encoding_is_believed(declared: str) -> None:
    assert decode("марта".encode("cp1251"), declared=declared) == "марта"


def test_a_damaged_byte_does_not_turn_the_whole_text_into_another_encoding() -> None:
    damaged = SAMPLES["uk"].encode()[:-3] + b"\xd1."
    assert decode(damaged, language="uk").startswith("Угода діє до 18 березня 2023 року")


@pytest.mark.parametrize("declared", ["ascii", "iso-8859-1", "latin-1"])
def test_latin_1_means_what_browsers_take_it_for(declared: str) -> None:
    assert decode(b"\x93renewed\x94", declared=declared) == "“renewed”"


@pytest.mark.parametrize(
    "declared", ["ascii", "utf-16", "utf-32", "nonsense", "", "hex", "rot13", "unicode_escape", "a\0b"]
)
def test_a_wrong_declaration_does_no_harm(declared: str) -> None:
    assert decode("18 марта, \\x41".encode(), declared="utf-8") == "18 марта, \\x41"
    assert decode(b"ends 18 March, \\x41!", declared=declared) == "ends 18 March, \\x41!"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7 and so on", "a PDF"),
        (b"PK\x03\x04....", "a ZIP archive (or an office document)"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"{\\rtf1 The licence ends}", "an RTF document"),
        (b"The licence\0ends", "binary"),
        ("The licence ends".encode("utf-16-le"), "binary"),
    ],
)
def test_what_is_no_text_is_refused_by_its_kind(data: bytes, kind: str) -> None:
    with pytest.raises(DocumentError, match=f"it is {kind}".replace("(", r"\(").replace(")", r"\)")):
        decode(data)


@pytest.mark.parametrize(
    ("dirty", "expected"),
    [
        ("one\r\ntwo\rthree\u2028four\x85five\x0csix", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("ex\u00adpires 18\u200b March\x00 2023\ufeff", "expires 18 March 2023"),
        ("\u202eno tricks\u202c \u2066here\u2069", "no tricks here"),
        ("a lone \ud800 surrogate", "a lone  surrogate"),
        ("cafe\u0301", "café"),
        ("\n\n  text  \n", "text"),
        ("tab\tstays, joiner \u200d stays", "tab\tstays, joiner \u200d stays"),
    ],
)
def test_text_is_cleaned_where_it_enters(dirty: str, expected: str) -> None:
    assert clean(dirty) == expected
