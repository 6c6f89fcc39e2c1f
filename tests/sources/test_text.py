from datetime import datetime

import pytest

from monitor.errors import DocumentError
from monitor.sources import frontmatter
from monitor.sources.text import read_answer, read_file

LATEST = datetime(2023, 3, 10)  # noqa: DTZ001  # only its day counts


def text_of(data: str, name: str = "a.html") -> str:
    return read_file(data.encode(), name, LATEST).text


ARTICLE = """<html lang="en-GB"><head><title>Harbour News – ferry</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>Ferry licence nears its end</h1>
<p>The licence under which the ferry sails runs until <b>18 March</b>,
the harbour master <a href="/x">said</a> on Tuesday. It can be extended.</p>
<h2>What happens next</h2>
<ul><li>Inspections go on until 17 March.</li><li>Talks resume:<ul><li>in the harbour office</li></ul></li></ul>
<p>First line<br>second line.</p>
<table><tr><th>Licence</th><th>Ends</th></tr><tr><td>Fishing</td><td>2023-06-30</td></tr></table>
<dl><dt>Closing date</dt><dd>1 May 2023</dd></dl>
</article>
<div class="related"><h3>Related</h3><ul><li><a href="/1">Another story</a></li></ul></div>
<footer>Copyright 2019</footer></body></html>"""


def test_an_article_becomes_blocks_without_the_furniture() -> None:
    reading = read_file(ARTICLE.encode(), "a.html", LATEST)
    assert reading.title == "Ferry licence nears its end"
    assert reading.language == "en-GB"
    assert reading.text == (
        "Ferry licence nears its end\n\n"
        "The licence under which the ferry sails runs until 18 March, the harbour master said on Tuesday."
        " It can be extended.\n\n"
        "What happens next\n\n"
        "- Inspections go on until 17 March.\n- Talks resume:\n- in the harbour office\n\n"
        "First line\nsecond line.\n\n"
        "| Licence | Ends |\n| Fishing | 2023-06-30 |\n\n"
        "- Closing date: 1 May 2023"
    )


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<html><body><p>The permit expires on 30 June.</p></body></html>", "The permit expires on 30 June."),
        ("The permit expires on <b>30 June</b>.", "The permit expires on 30 June."),
        ("<div>Valid until 30 June.</div><div>Then apply.</div>", "Valid until 30 June.\n\nThen apply."),
        (
            (
                "<html><body><h1>End of support</h1><table><tr><th>Version</th><th>Ends</th></tr>"
                "<tr><td>3.7</td><td>27 June 2023</td></tr></table></body></html>"
            ),
            "End of support\n\n| Version | Ends |\n| 3.7 | 27 June 2023 |",
        ),
        (
            (
                "<html><body><table><tr><td><h2>Notice</h2><p>It ends in May.</p><p>So do we.</p></td></tr></table>"
                "</body></html>"
            ),
            "Notice\n\nIt ends in May.\n\nSo do we.",
        ),
        (
            "<html><body><ul><li>Form A: due 1 May</li><li>Form B: due 2 May</li></ul></body></html>",
            "- Form A: due 1 May\n- Form B: due 2 May",
        ),
        ("<html><body><pre>One\n  two ends 4 May\n</pre></body></html>", "One\ntwo ends 4 May"),
        (
            '<?xml version="1.0" encoding="utf-8"?><html><body><p>Угода діє до 18 березня.</p></body></html>',
            "Угода діє до 18 березня.",
        ),
    ],
)
def test_small_pages_keep_their_structure(html: str, expected: str) -> None:
    assert text_of(html) == expected


def test_markdown_loses_its_marks_but_not_its_lines() -> None:
    markdown = (
        "# Ferry\n\nThe licence ends on **18 March**\nsays [the office](http://x).\n\n- one\n- two\n\n"
        "| Form | Due |\n|---|---|\n| A | 1 May |\n\n<script>x()</script>\n"
    )
    assert text_of(markdown, "a.md") == (
        "Ferry\n\nThe licence ends on 18 March says the office.\n\n- one\n- two\n\n| Form | Due |\n| A | 1 May |"
    )


def test_plain_text_is_left_as_it_is() -> None:
    assert (
        text_of("The *licence*\n  ends <b>soon</b>.\n\n\nEnd.", "a.txt")
        == "The *licence*\n  ends <b>soon</b>.\n\n\nEnd."
    )


def test_html_is_recognised_under_another_name() -> None:
    assert text_of("\n<!DOCTYPE html><html><body><p>It ends soon.</p></body></html>", "saved") == "It ends soon."


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (b" \n\t ", "a.txt", "there is no text in it"),
        (b"<html><body></body></html>", "a.html", "there is no text in it"),
        (b"<html><body><script>var a = '18 March'</script></body></html>", "a.html", "there is no text in it"),
        (b"<div>" * 3000 + b"18 March" + b"</div>" * 3000, "a.html", "no text|too deeply"),
        (b"---\npublished: 2023-03-08\n---\n", "a.md", "there is no text in it"),
        (b"anything", "contract.rtf", "RTF files are not read"),
        (b"anything", "contract.doc", "Word files are not read"),
        (b"<p>" + b"x" * 5_000_001, "a.html", "more than 5 MB of HTML"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, name: str, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        read_file(data, name, LATEST)


@pytest.mark.parametrize(
    ("head", "body", "published"),
    [
        ('<meta property="article:published_time" content="2023-03-07T22:15:00Z">', "", "2023-03-07T22:15:00+0000"),
        ('<meta name="date" content="2023-03-07">', "", "2023-03-07T00:00:00"),
        ('<meta name="DC.date.issued" content="2023-03-07">', "", "2023-03-07T00:00:00"),
        (
            (
                '<script type="application/ld+json">{"@type": "Article", "datePublished": "2023-03-07T22:00:00+02:00",'
                ' "dateModified": "2023-03-09T10:00:00Z"}</script>'
            ),
            "",
            "2023-03-07T22:00:00+0200",
        ),
        ("", '<time datetime="2023-03-07T10:00:00Z">7 March</time>', "2023-03-07T10:00:00+0000"),
        ("", '<p class="byline-date">March 7, 2023</p>', "2023-03-07T00:00:00"),
        ("", '<span itemprop="datePublished" content="2023-03-07">x</span>', "2023-03-07T00:00:00"),
        ('<link rel="canonical" href="http://example.org/2023/03/06/ferry">', "", "2023-03-06T00:00:00"),
        ("", "", ""),
        ("", "<p>The permit expired on 2023-01-31 at 23:59:00.</p>", ""),
        ("", '<p>Doors open <time datetime="2023-06-07">7 June</time>.</p>', ""),
    ],
)
def test_the_day_of_a_page_is_what_its_markup_states_never_what_its_prose_is_about(
    head: str, body: str, published: str
) -> None:
    html = (
        f"<html><head>{head}</head><body><article><p>The ferry ends on 18 March 2023.</p>{body}</article></body></html>"
    )
    assert read_file(html.encode(), "a.html", LATEST).published == published


def test_the_charset_of_the_markup_is_believed() -> None:
    html = '<html><head><meta charset="windows-1251"></head><body><p>Угода діє до 18 березня.</p></body></html>'
    assert read_file(html.encode("cp1251"), "a.html", LATEST).text == "Угода діє до 18 березня."


def selected(html: str, selector: str) -> str:
    return read_answer(html.encode(), "text/html", "", LATEST, select=selector).text


def test_a_selector_restricts_a_page_and_loses_nothing_of_what_it_names() -> None:
    html = "<nav>Menu</nav><div class=s>Valid until <b>30 June</b>.<p class=s>Apply.</p></div><div class=s>Fee: 5</div>"
    assert selected(html, ".s") == "Valid until 30 June.\n\nApply.\n\nFee: 5"


@pytest.mark.parametrize(("selector", "reason"), [(".gone", "nothing on the page matches"), ("..[", "not a CSS")])
def test_a_selector_that_finds_nothing_says_so(selector: str, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        selected("<p>It ends soon.</p>", selector)


def test_other_media_are_refused_by_name() -> None:
    with pytest.raises(DocumentError, match="it is application/pdf, which is not read"):
        read_answer(b"%PDF", "application/pdf", "", LATEST)


@pytest.mark.parametrize(
    ("text", "fields", "body"),
    [
        ("---\npublished: 2023-03-08\n---\nText", {"published": "2023-03-08"}, "Text"),
        ("---\ntitle: 'A: b'\nsource: \"Wire\"\n---\n\nText", {"title": "A: b", "source": "Wire"}, "\nText"),
        (
            "---\ndate: 2023-03-08\nurl: http://x/y\nlang: uk\n---\n",
            {"published": "2023-03-08", "address": "http://x/y", "language": "uk"},
            "",
        ),
        ("---\n# a remark\ntags:\n  - ferry\n- port\nSource: Wire\n---\nText", {"source": "Wire"}, "Text"),
        ("---\npublished:\n---\nText", {}, "Text"),
        ("---\nThe ferry stops.\n---\nText", {}, "---\nThe ferry stops.\n---\nText"),
        ("---\npublished: 2023-03-08\nText", {}, "---\npublished: 2023-03-08\nText"),
        ("Text\n---\npublished: 2023-03-08\n---\n", {}, "Text\n---\npublished: 2023-03-08\n---\n"),
    ],
)
def test_front_matter_is_taken_off_the_text(text: str, fields: dict[str, str], body: str) -> None:
    assert frontmatter.split(text) == (fields, body)


@pytest.mark.parametrize("tag", ["s", "del", "strike"])
def test_what_is_struck_through_does_not_hold_any_more(tag: str) -> None:
    page = f"<html><body><p>Entries close on <{tag}>7 February</{tag}> 21 February 2025.</p></body></html>"
    assert text_of(page) == "Entries close on 21 February 2025."
