"""Reads HTML and Markdown: the main text, the title, the day of publication."""

import copy
import logging
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import htmldate
import trafilatura
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from monitor.errors import DocumentError
from monitor.sources.blocks import FURNITURE, render
from monitor.sources.dating import AHEAD

LARGEST = 5_000_000
"""Bytes of markup that are parsed: 5 MB cost about 4 s."""

for _library in ("trafilatura", "htmldate"):
    logging.getLogger(_library).setLevel(logging.CRITICAL)  # what they warn of reaches the user as a fault

_DATED = (
    "//meta | //link[@rel='canonical'] | //script[@type='application/ld+json'] | //time | //abbr[@title]"
    " | //*[@itemprop='datePublished' or @itemprop='dateModified']"
    " | //*[contains(@class,'date') or contains(@class,'publish') or contains(@class,'byline')]"
    "[string-length(normalize-space()) < 60]"
)
"""What may state the day of publication. The prose is left out: its dates are what the document is about."""


_OPENING = 300
_QUOTED = (
    "//blockquote[@type='cite'] | //*[@id='divRplyFwdMsg' or @id='appendonsend']/following-sibling::*"
    " | //*[@id='divRplyFwdMsg' or @id='appendonsend']"
    " | //*[contains(@class, 'gmail_quote') or contains(@class, 'yahoo_quoted')"
    " or contains(@class, 'protonmail_quote') or contains(@class, 'moz-cite-prefix')]"
)
"""How Apple Mail, Outlook, Gmail, Yahoo, Proton and Thunderbird mark the earlier mail that they quote."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """What is read from HTML; *published* is an ISO day or instant, *language* the page's own claim."""

    text: str
    title: str = ""
    published: str = ""
    language: str = ""


def read_html(html: str, latest: datetime, select: str | None = None) -> Page:
    """Read a page: its main text, or all of what the CSS selector *select* matches.

    A day in the future of *latest* is not taken for that of publication. Raises DocumentError for what is unreadable.
    """
    if len(html) > LARGEST:
        raise DocumentError(f"more than {LARGEST / 1_000_000:g} MB of HTML")
    html = re.sub(r"^\s*<\?xml[^>]*\?>", "", html)
    try:
        tree = _tree(html)
        text = _selected(html, select) if select else _main_text(tree)
        return Page(text=text, title=_title(tree), published=_published(tree, latest), language=_language(tree))
    except RecursionError:
        raise DocumentError("its elements are nested too deeply") from None


def fragment_text(html: str) -> str:
    """Return the whole text of a piece of HTML."""
    return render(_body(_tree(f"<html><body><div>{html[:LARGEST]}</div></body></html>")))


def letter_text(html: str, forwarded: re.Pattern[str]) -> tuple[str, str]:
    """Return all text of the HTML of a mail but the earlier mails that it quotes, and the language that it claims.

    What opens with the words *forwarded* is no reply to it, and stays. Raises DocumentError for what is unreadable.
    """
    if len(html) > LARGEST:
        raise DocumentError(f"more than {LARGEST / 1_000_000:g} MB of HTML")
    tree = _tree(html)
    for element in tree.xpath(_QUOTED):
        if not forwarded.search("".join(element.itertext())[:_OPENING]):
            element.drop_tree()
    return render(_body(tree)), _language(tree)


def markdown_text(markdown: str) -> str:
    """Return the text of Markdown, without its marks."""
    return fragment_text(MarkdownIt("commonmark").enable("table").render(markdown))


def _tree(html: str) -> Any:
    """Parse. (Never hand a string to htmldate: it would fetch one that looks like an address.)"""
    tree = trafilatura.load_html(html)
    if tree is None:
        tree = trafilatura.load_html(f"<html><body><div>{html}</div></body></html>")
    if tree is None:
        raise DocumentError("there is no text in it")
    return tree


def _body(tree: Any) -> Any:
    found = tree.find("body")
    return tree if found is None else found


def _main_text(tree: Any) -> str:
    """Return the main text without menus and the like.

    Where trafilatura finds no structure it returns one block of lines: tables would fall apart, so that all blocks of
    the page are taken instead, without its furniture.
    """
    found: Any = trafilatura.bare_extraction(tree, fast=True, include_comments=False)
    if found is not None:
        shapeless = len(found.body) == 1 and found.body[0].tag == "p" and "\n" in (found.body[0].text or "")
        if not shapeless:
            return render(found.body)
    return render(_body(tree), FURNITURE)


def _selected(html: str, selector: str) -> str:
    try:
        nodes = LexborHTMLParser(html).css(selector)
    except SelectolaxError:
        raise DocumentError(f"select: {selector!r} is not a CSS selector") from None
    if not nodes:
        raise DocumentError(f"select: nothing on the page matches {selector!r}")
    inner = {child.mem_id for node in nodes for child in node.css(selector) if child.mem_id != node.mem_id}
    return "\n\n".join(fragment_text(node.html or "") for node in nodes if node.mem_id not in inner)


def _title(tree: Any) -> str:
    given = [*tree.xpath("//meta[@property='og:title']/@content"), *tree.xpath("//h1//text()[normalize-space()]")[:1]]
    titles = [*given, *tree.xpath("//title/text()")]
    return next((" ".join(str(title).split()) for title in titles if str(title).strip()), "")


def _published(tree: Any, latest: datetime) -> str:
    """Let htmldate look at the elements that may state a day, and at nothing else."""
    found = tree.xpath(_DATED)
    if not found:
        return ""
    reduced = _tree("<html><head></head><body><div></div></body></html>")
    for element in map(copy.deepcopy, found):
        if element.get("itemprop") and element.get("content"):
            element.tag = "meta"
        reduced.find("head" if element.tag in {"meta", "link", "script"} else "body").append(element)
    stated = htmldate.find_date(
        reduced,
        extensive_search=False,
        original_date=True,
        outputformat="%Y-%m-%dT%H:%M:%S%z",
        deferred_url_extractor=True,
        max_date=f"{latest + AHEAD:%Y-%m-%d}",
    )
    return stated or ""


def _language(tree: Any) -> str:
    return next((str(lang) for lang in tree.xpath("/html/@lang")), "")
