"""Source text in messages: it says the same and does nothing."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.alerting.harmless import cut, harmless, link


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("<!channel> the permit expires", "‹!channel› the permit expires"),
        ("<!here|here> <@U024BE7LH> <#C024BE7LR>", "‹!here|here› ‹@U024BE7LH› ‹#C024BE7LR›"),
        ("@everyone @here @channel @all", "@everyone @here @channel @all"),
        ("write to desk@example.org", "write to desk@example.org"),
        ("@\u200beveryone @\u2060here", "@everyone @here"),
        ("<script>alert(1)</script>", "‹script›alert(1)‹/script›"),
        ("<img src=x onerror=alert(1)>", "‹img src=x onerror=alert(1)›"),
        ("[the bank](https://evil.example)", "[the bank] (https://evil.example)"),
        ("![](https://evil.example/pixel.png)", "![] (https://evil.example/pixel.png)"),
        ("[the bank] [1]", "[the bank] [1]"),
        ("[the bank][1]", "[the bank] [1]"),
        ("<https://evil.example|the bank>", "‹https://evil.example|the bank›"),
        ("expires\r\nBcc: victim@example.org", "expires Bcc: victim@example.org"),
        ("a\tb\x00c\x1b[31md\x85e\u2028f\u2029g", "a b c [31md e f g"),
        ("safe \u202etxt.exe\u202c \u2066x\u2069", "safe txt.exe x"),
        ("in\u200bvis\u200dible\ufeff\u00ad", "invisible"),
        ("\U000e0041tag", "tag"),
        ("half \ud800 a pair", "half a pair"),
        ("  many   spaces \u00a0 here ", "many spaces here"),
        ("5 < 7 > 3", "5 ‹ 7 › 3"),
        ("Договір діє до 18 березня – “так”", "Договір діє до 18 березня – “так”"),
        ("契約は3月18日まで 🚢", "契約は3月18日まで 🚢"),
        ("", ""),
    ],
)
def test_what_could_do_something_is_replaced_by_what_looks_alike(hostile: str, shown: str) -> None:
    assert harmless(hostile) == shown


@given(st.text())
def test_no_text_becomes_more_than_one_line_or_keeps_a_sign_that_acts(text: str) -> None:
    shown = harmless(text)
    assert not set(shown) & set("<>\n\r")
    assert "](" not in shown
    assert not {unicodedata.category(sign) for sign in shown} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert harmless(shown) == shown


@pytest.mark.parametrize(
    ("address", "followed"),
    [
        ("https://example.org/news?id=1&x=2", "https://example.org/news?id=1&x=2"),
        ("HTTP://example.org", "HTTP://example.org"),
        ("https://example.org/@everyone", "https://example.org/%40everyone"),
        ("https://example.org/<!channel|x>", "https://example.org/%3C!channel%7Cx%3E"),
        ('https://example.org/"onmouseover="x', "https://example.org/%22onmouseover=%22x"),
        ("https://example.org/\u202ecod", "https://example.org/cod"),
        ("https://example.org/a b", ""),
        ("javascript:alert(1)", ""),
        ("data:text/html,<script>", ""),
        ("inbox/report.txt", ""),
        ("https://", ""),
        ("https://example.org/" + "x" * 81, ""),
    ],
)
def test_only_a_web_address_becomes_a_link(address: str, followed: str) -> None:
    assert link(address, 100) == followed


@pytest.mark.parametrize(
    ("text", "limit", "kept"),
    [
        ("one two three", 13, "one two three"),
        ("one two three", 12, "one two…"),
        ("one two three", 8, "one two…"),
        ("one two three", 7, "one…"),
        ("one two three", 4, "one…"),
        ("unbreakable", 5, "unbr…"),
    ],
)
def test_a_long_text_is_cut_between_two_words(text: str, limit: int, kept: str) -> None:
    assert cut(text, limit) == kept
    assert len(kept) <= limit
