"""Writes a tree of elements as plain text in which every block stands by itself."""

import re
from collections.abc import Iterator
from typing import Any

FURNITURE = frozenset({"nav", "footer", "aside"})
"""What stands on every page of a site."""

_BREAKS = frozenset({"br", "lb"})
_INLINE = frozenset(
    {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "dfn", "em", "font", "hi"}
    | {"i", "img", "ins", "kbd", "label", "lb", "mark", "q", "ref", "rp", "rt", "ruby", "samp", "small", "span"}
    | {"strong", "sub", "sup", "time", "tt", "u", "var", "wbr"}
)
_CELLS = frozenset({"td", "th", "cell"})
_SILENT = frozenset(
    {"title", "meta", "link", "script", "style", "noscript", "template", "svg", "math", "iframe", "object"}
    | {"select", "button", "input", "textarea", "del", "s", "strike"}
)
_ITEMS = frozenset({"li", "item", "dt", "dd"})
_BREAK = "\v"


def render(root: Any, left_out: frozenset[str] = frozenset()) -> str:
    """Return the text of an lxml tree of HTML (or of trafilatura's own XML), without the elements *left_out*.

    Paragraphs and headings stand between blank lines; list items (``- …``), definitions (``term: …``) and table rows
    (``| … | … |``) on lines of their own. What is struck through does not hold any more.
    """
    writer = _Writer()
    for event, element, text in _walk(root, _SILENT | left_out):
        if event == "open":
            writer.open(element)
        elif event == "close":
            writer.close(element)
        writer.write(text)
    writer.end()
    return writer.text()


def _walk(root: Any, silent: frozenset[str]) -> Iterator[tuple[str, Any, str]]:
    """Yield the opening and closing of every element with the text that follows; as deep as it may be, no recursion."""
    stack = [(root, iter(root))]
    yield "open", root, root.text or ""
    while stack:
        element, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            yield "close", element, (element.tail or "") if stack else ""
        elif isinstance(child.tag, str) and child.tag not in silent:
            stack.append((child, iter(child)))
            yield "open", child, child.text or ""
        else:
            yield "pass", child, child.tail or ""


class _Writer:
    """Collects words until a block ends."""

    def __init__(self) -> None:
        self._pieces: list[tuple[str, str]] = []
        self._words: list[str] = []
        self._mark = ""
        self._row: Any = None
        self._preserved = 0
        self._after_term = False

    def write(self, text: str) -> None:
        """Add words to the block that is open."""
        self._words.append(text.replace("\n", _BREAK) if self._preserved else text)

    def open(self, element: Any) -> None:
        """Begin what the element stands for."""
        tag = element.tag
        if tag in _BREAKS:
            self._words.append(_BREAK)
        elif tag in _CELLS and self._row is not None:
            self._words.append(" | ")
        elif _is_detail(element) and self._after_term:
            self._after_term = False
        elif tag not in _INLINE and self._row is None:
            self.end()
            self._mark = "- " if tag in _ITEMS else self._mark
            self._preserved += _keeps_lines(element)
            self._row = element if tag in {"tr", "row"} and _holds_data(element) else None

    def close(self, element: Any) -> None:
        """End what the element stands for."""
        if self._row is not None:
            if element is self._row:
                self._words.append(" |")
                self.end("row")
                self._row = None
            elif element.tag not in _INLINE:
                self._words.append(" ")
        elif _is_term(element):
            self._words.append(": ")
            self._after_term = True
        elif element.tag not in _INLINE:
            self.end()
            self._preserved -= _keeps_lines(element)
            self._mark = "" if element.tag in _ITEMS else self._mark

    def end(self, kind: str = "") -> None:
        """End the block that is open, if it has any words."""
        lines = (" ".join(line.split()) for line in "".join(self._words).split(_BREAK))
        text = re.sub(r":\s*:$|:\s*:(?=\s)", ":", "\n".join(line for line in lines if line))
        self._words.clear()
        if text:
            self._pieces.append((kind or ("item" if self._mark else ""), self._mark + text))
            self._mark, self._after_term = "", False

    def text(self) -> str:
        """Return everything."""
        written: list[str] = []
        before = None
        for kind, text in self._pieces:
            if before is not None:
                written.append("\n" if kind and kind == before else "\n\n")
            written.append(text)
            before = kind
        return "".join(written)


def _keeps_lines(element: Any) -> bool:
    """Whether line ends count in the element (trafilatura makes a bare ``quote`` of ``pre``)."""
    return element.tag == "pre" or (element.tag == "quote" and len(element) == 0)


def _is_term(element: Any) -> bool:
    return element.tag == "dt" or (element.tag == "item" and (element.get("rend") or "").startswith("dt"))


def _is_detail(element: Any) -> bool:
    return element.tag == "dd" or (element.tag == "item" and (element.get("rend") or "").startswith("dd"))


def _holds_data(row: Any) -> bool:
    """Whether a table row is one, and not there for the layout of a page."""
    cells = [child for child in row if child.tag in _CELLS]
    blocks = row.xpath("count(.//table | .//li | .//item | .//h1 | .//h2 | .//h3 | .//p)")
    return len(cells) > 1 and blocks <= len(cells)
