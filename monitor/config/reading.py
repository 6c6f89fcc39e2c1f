"""YAML text → plain values that remember their lines.

Every scalar stays the text that was written (``no``, ``12:30``, ``2023-07-01``, ``1.10``), only null becomes None;
what a text means is for the types in :mod:`monitor.policy` to say.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode
from ruamel.yaml.reader import ReaderError

from monitor.errors import Fault

Place = tuple[str | int, ...]
"""Where a value stands in its file: ``("sources", 0, "every")``."""

_STANDARD = "tag:yaml.org,2002:"
_PLAIN_TAGS = frozenset(_STANDARD + tag for tag in ("str", "int", "float", "bool", "null", "timestamp", "map", "seq"))
_MOST_VALUES = 100_000
"""What aliases may blow a file up to; a watch has about 40 values."""

_YAML_FAULTS = (
    ("mapping values are not allowed", "a colon where none can stand", "put quotes around a text that contains ': '"),
    ("'\\t' that cannot start", "a tab", "indent with spaces"),
    ("cannot start any token", "a sign that cannot begin a text", "put quotes around the text"),
    ("end of stream", "a quotation mark that is never closed", "close it"),
    ("stream end", "a bracket that is never closed", "close it"),
    ("undefined alias", "a * that refers to nothing", "put quotes around a text that begins with *"),
    ("another document", "a second document", "give it a file of its own"),
    (
        "<block end>",
        "a line whose indentation does not fit",
        "align the keys of one mapping, and the dashes of one list",
    ),
    ("could not find expected ':'", "a key without a colon", "write key: value"),
)
"""What ruamel.yaml says, and the same for a reader; its own words may quote the file, so they are never shown."""


def _without_address(text: str) -> str:
    return re.sub(r"(?s)://.*", "://…", text)


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """One YAML file: its value and the line of every key and item in it."""

    file: str
    value: Any
    lines: Mapping[Place, int]

    def fault(self, place: Place, what: str, remedy: str = "") -> Fault:
        """Return what is wrong at *place*; addresses in it lose all but their scheme, since they may hold secrets."""
        path = _without_address(".".join(str(part) for part in place))
        text = f"{path}: {_without_address(what)}" if path else _without_address(what)
        return Fault(where=self.file, line=self.line(place), what=text, remedy=remedy)

    def line(self, place: Place) -> int | None:
        """Return the line of *place*, or of the nearest value around it."""
        return next((self.lines[place[:end]] for end in range(len(place), -1, -1) if place[:end] in self.lines), None)


def read_page(file: Path, faults: list[Fault]) -> Page | None:
    """Read a YAML file (UTF-8); what is wrong is added to *faults*. None where nothing of it can be used."""
    text = ""
    try:
        text = file.read_bytes().decode("utf-8-sig")
        node = YAML(typ="safe", pure=True).compose(text)
        reading = _Reading()
        page = Page(file=str(file), value=reading.value(node) if node else None, lines=reading.lines)
    except (OSError, UnicodeError, YAMLError, RecursionError) as error:
        line, what, remedy = _unreadable(error, text)
        faults.append(Fault(where=str(file), line=line, what=what, remedy=remedy))
        return None
    faults.extend(page.fault(*each) for each in reading.faults)
    return page


@dataclass(kw_only=True, slots=True)
class _Reading:
    """The walk over the nodes of one file."""

    lines: dict[Place, int] = field(default_factory=dict)
    faults: list[tuple[Place, str, str]] = field(default_factory=list)
    count: int = 0

    def value(self, node: Node, place: Place = ()) -> Any:
        self.lines.setdefault(place, node.start_mark.line + 1)
        self.count += 1
        if self.count > _MOST_VALUES:
            raise RecursionError
        if str(node.tag) not in _PLAIN_TAGS:
            self.faults.append((place, "a tag, which says nothing here", "remove the word that begins with !"))
        if isinstance(node, ScalarNode):
            return None if str(node.tag) == _STANDARD + "null" else node.value
        if isinstance(node, MappingNode):
            return self._mapping(node, place)
        return [self.value(item, (*place, index)) for index, item in enumerate(node.value)]

    def _mapping(self, node: MappingNode, place: Place) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, ScalarNode):
                self.faults.append((place, "a key that is no text", "write key: value"))
                continue
            inside = (*place, key_node.value)
            if key_node.value in values:
                first = self.lines[inside]
                self.lines[inside] = line
                self.faults.append((inside, f"stands here and on line {first}", "keep one of them"))
                continue
            self.lines[inside] = line
            values[key_node.value] = self.value(value_node, inside)
        return values


def _unreadable(error: Exception, text: str) -> tuple[int | None, str, str]:
    """Return where reading *text* failed, why, and the remedy."""
    match error:
        case FileNotFoundError():
            return None, "there is no such file", "create it, or name the right folder with --config"
        case OSError():
            return None, f"cannot be read: {error.strerror}", "check the file and its rights"
        case UnicodeError():
            return None, "is not UTF-8 text", "save it as UTF-8"
        case ReaderError():
            line = text.count("\n", 0, error.position) + 1
            return line, "a character that YAML forbids", "remove control characters"
        case MarkedYAMLError():
            return _marked(error)
        case _:
            return None, "is nested too deep, or in itself", "write it out without aliases"


def _marked(error: MarkedYAMLError) -> tuple[int | None, str, str]:
    known = (words for sign, *words in _YAML_FAULTS if sign in str(error.problem))
    what, remedy = next(known, ["this is not YAML", "check quotation marks, brackets and indentation"])
    opened = error.context_mark if "never closed" in what else None
    mark = opened or error.problem_mark or error.context_mark
    return (mark.line + 1 if mark else None), what, remedy
