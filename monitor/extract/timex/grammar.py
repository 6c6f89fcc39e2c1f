"""Turns a language's rules into one scanner for spans and a parser of the spans that it finds."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

import re2

from monitor.extract.language.times import Rule, Times
from monitor.extract.timex.expansion import Expansion
from monitor.extract.timex.scanner import Scanner, options
from monitor.extract.timex.slots import normal, reader

_PARAGRAPH = re.compile(r"\n[ \t\r]*\n")
"""An expression may go on in the next line, but not in the next paragraph."""
_PLAIN = {"\u00a0": " ", "\u2009": " ", "\u202f": " ", "’": "'", "‘": "'", "‐": "-", "‑": "-"}
"""Characters that a pattern need not know: each is read as its plain form, one for one, so that offsets stay."""
_FULL_STOP = ord(".")
_GAP = re.compile(rb"[^0-9A-Za-z\x80-\xff]")
NOTHING = "nothing"
"""The kind of a rule that says what is no time."""
_LEFT, _RIGHT = 24, 32
"""Characters beside a span that the contexts of its rules may look at."""


@dataclass(frozen=True, slots=True)
class Form:
    """A span as its rule reads it, before any day is known: the values of its slots and where they stand."""

    rule: Rule
    fields: Mapping[str, object]
    spans: Mapping[str, tuple[int, int]]
    length: int


def plain(text: str) -> str:
    """Return *text* with the plain forms of blanks, apostrophes and hyphens, character for character."""
    if not text.isascii():
        for odd, even in _PLAIN.items():
            text = text.replace(odd, even)
    return text


class Grammar:
    """The rules of one language, compiled."""

    def __init__(self, times: Times) -> None:
        self.times = times
        self.rules = times.rules
        self._expansion = Expansion(times)
        self._tables = {
            slot: {normal(word): value for word, value in table.items()}
            for slot, table in self._expansion.words.items()
        }
        self._scanner = Scanner(self._expansion, [rule for rule in self.rules if rule.alone], spaced=times.spaced)
        self._compiled: dict[str, re.Pattern[str]] = {}
        self._beside: dict[str, tuple[re.Pattern[str] | None, ...]] = {}
        self._candidates = lru_cache(maxsize=1 << 16)(self._parse)

    # -------------------------------------------------------------- patterns
    @cached_property
    def _set(self) -> "re2.Set":
        """The rules as a set that tells which of them may read a span."""
        rules = re2.Set.FullMatchSet(options())
        for rule in self.rules:
            rules.Add(self._expansion.loose(rule.pattern))
        rules.Compile()
        return rules

    def _parser(self, rule: Rule) -> re.Pattern[str]:
        if rule.name not in self._compiled:
            self._compiled[rule.name] = re.compile(self._expansion.named(rule.pattern), re.IGNORECASE)
        return self._compiled[rule.name]

    # -------------------------------------------------------------- what stands beside
    def fits(self, rule: Rule, text: str, start: int, end: int) -> bool:
        """Whether the text beside a span allows the rule."""
        if rule.name not in self._beside:
            self._beside[rule.name] = _contexts(rule)
        left, not_left, right, not_right = self._beside[rule.name]
        if left is not None or not_left is not None:
            before = text[max(0, start - _LEFT) : start]
            if not_left is not None and not_left.search(before):
                return False
            if left is not None and not left.search(before.rstrip()):
                return False
        if right is not None or not_right is not None:
            after = text[end : end + _RIGHT]
            if right is not None and not right.match(after):
                return False
            if not_right is not None and not_right.match(after):
                return False
        return True

    # -------------------------------------------------------------- spans
    def read(self, text: str) -> Iterator[tuple[int, int, list[Form]]]:
        """Yield each span of *text* that a rule reads where it stands, left to right, with its forms in rule order.

        Of a span that no rule may read there the longest beginning that one may read is taken; if there is none, the
        scan goes on from its second word.
        """
        data = f"\n{text}\n".encode("utf-8", "replace")
        single = len(data) == len(text) + 2
        scan, position, bytes_seen, chars_seen = self._scanner.over(data), 0, 0, -1
        while (found := scan.next(position)) is not None:
            first, last = found
            first, last = first + _width(data[first]), _char_start(data, last - 1)
            if single:
                start, end = first - 1, last - 1
            else:
                start = chars_seen + len(data[bytes_seen:first].decode("utf-8"))
                end = start + len(data[first:last].decode("utf-8"))
                bytes_seen, chars_seen = first, start
            forms = self._readable(text, start, end)
            while not forms and (cut := _cut(data, first, last)) is not None:
                last, end = cut, start + len(data[first:cut].decode("utf-8"))
                forms = self._readable(text, start, end)
            position = last if forms else _next_word(data, first, last)
            if forms and forms[0].rule.kind != NOTHING:
                yield start, end, forms

    def _readable(self, text: str, start: int, end: int) -> list[Form]:
        """Return the readings of a span by the rules that what stands beside it allows."""
        if _PARAGRAPH.search(text, start, end):
            return []
        return [form for form in self.parse(text[start:end]) if self.fits(form.rule, text, start, end)]

    # -------------------------------------------------------------- parsing
    def parse(self, span: str, nest: str = "") -> tuple[Form, ...]:
        """Return the readings of a span in the order of the rules; inside another span only those of class *nest*."""
        return self._candidates(span, nest)

    def _parse(self, span: str, nest: str) -> tuple[Form, ...]:
        forms = []
        for index in sorted(self._set.Match(span) or ()):
            rule = self.rules[index]
            if (nest in rule.nests) if nest else rule.alone:
                found = self._parser(rule).fullmatch(span)
                form = self._form(rule, found) if found else None
                if form is not None:
                    forms.append(form)
        return tuple(forms)

    def _form(self, rule: Rule, found: re.Match[str]) -> Form | None:
        fields: dict[str, object] = dict(rule.fixed)
        spans: dict[str, tuple[int, int]] = {}
        for group, text in found.groupdict().items():
            if text is None:
                continue
            slot = group.partition("_")[0]
            value = self._value(slot, text)
            if value is None:
                return None
            name = next(name for name in (slot, *(f"{slot}{at}" for at in range(2, 10))) if name not in spans)
            fields[name] = value
            spans[name] = found.span(group)
        return Form(rule, fields, spans, found.end())

    def _value(self, slot: str, text: str) -> object:
        table = self._tables.get(slot)
        if table is not None:
            return table.get(normal(text))
        if slot in self._expansion.shapes:
            return reader(slot)(text, self._tables)
        nested = self.parse(text, slot)
        return nested[0] if nested else None


def _contexts(rule: Rule) -> tuple[re.Pattern[str] | None, ...]:
    """Return the compiled contexts of a rule: left, not left, right, not right; those to the left ignore case."""
    return (
        re.compile(rule.left, re.IGNORECASE) if rule.left else None,
        re.compile(rule.not_left, re.IGNORECASE) if rule.not_left else None,
        re.compile(rule.right) if rule.right else None,
        re.compile(rule.not_right) if rule.not_right else None,
    )


def _width(lead: int) -> int:
    """Return how many bytes the character with this first byte has."""
    return 1 if lead < 0x80 else 2 if lead < 0xE0 else 3 if lead < 0xF0 else 4


def _char_start(data: bytes, position: int) -> int:
    """Return where the character begins that *position* is a byte of."""
    while data[position] & 0xC0 == 0x80:
        position -= 1
    return position


def _cut(data: bytes, first: int, last: int) -> int | None:
    """Return where a full stop at the end or a blank or comma before the last word stands, None in a single word."""
    if data[last - 1] == _FULL_STOP and last - first > 1:
        return last - 1
    found = max(data.rfind(blank, first + 1, last) for blank in (b" ", b"\n"))
    end = first + len(data[first : max(first, found)].rstrip(b" \t\r\n,"))
    return end if end > first else None


def _next_word(data: bytes, first: int, last: int) -> int:
    """Return where the scan goes on when the span was no time: before its second word."""
    gap = _GAP.search(data, first + 1, last)
    return gap.start() if gap else last
