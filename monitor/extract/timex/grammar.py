"""Turns a language's rules into one scanner for spans and a parser of the spans that it finds."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

import re2

from monitor.extract.language.times import Rule, Times
from monitor.extract.timex.slots import SHAPES, WORDS, normal, reader

SPACE = "(?:[ \t\r\n]+)"
_PARAGRAPH = re.compile(r"\n[ \t\r]*\n")
"""An expression may go on in the next line, but not in the next paragraph."""
_PLAIN = {"\u00a0": " ", "\u2009": " ", "\u202f": " ", "’": "'", "‘": "'", "‐": "-", "‑": "-"}
"""Characters that a pattern need not know: each is read as its plain form, one for one, so that offsets stay."""
_BLANK_OUTSIDE_CLASS = re.compile(r"(\[[^\]]*\])| ")
_FULL_STOP = ord(".")
_GAP = re.compile(rb"[^0-9A-Za-z\x80-\xff]")
_SLOT = re.compile(r"\{([a-z]+)\}")
_EDGE = r"[^\p{L}\p{N}\p{M}_]"
_EDGE_OF_DIGITS = r"[^\p{N}]"
NOTHING = "nothing"
"""The kind of a rule that says what is no time."""
_LEFT, _RIGHT = 24, 32
"""Characters beside a span that the contexts of its rules may look at."""
MEMORY = 512 << 20
"""Bytes that RE2 may use for the states of one scanner; it grows only as far as the texts need."""


@dataclass(frozen=True, slots=True)
class Form:
    """A span as its rule reads it, before any day is known: the values of its slots and where they stand."""

    rule: Rule
    fields: Mapping[str, object]
    spans: Mapping[str, tuple[int, int]]
    length: int


def _word(word: str) -> str:
    """Return the pattern of one word of a slot; ``=`` at its head makes it case-sensitive."""
    strict = word.startswith("=")
    body = re.escape(word.lstrip("=")).replace(r"\-", "[- ]").replace(r"\ ", SPACE)
    return f"(?-i:{body})" if strict else body


def _alternatives(words: Mapping[str, object]) -> str:
    """Return one pattern for all words, longest first within the same beginning, as both engines like it."""
    return "(?:" + "|".join(_word(word) for word in sorted(words, key=lambda word: word + "\U0010ffff")) + ")"


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
        self._words = {**WORDS, **times.words}
        self._tables = {
            slot: {normal(word): value for word, value in table.items()} for slot, table in self._words.items()
        }
        self._shapes = {**SHAPES, **times.shapes}
        self._plain: dict[str, str] = {}
        self._compiled: dict[str, re.Pattern[str]] = {}
        self._beside = {rule.name: _contexts(rule) for rule in times.rules}
        self._candidates = lru_cache(maxsize=1 << 16)(self._parse)

    # -------------------------------------------------------------- patterns
    def _slot(self, slot: str) -> str:
        """Return the pattern of a slot without groups."""
        if slot not in self._plain:
            if slot in self._words:
                self._plain[slot] = _alternatives(self._words[slot])
            elif slot in self._shapes:
                self._plain[slot] = "(?:" + self._expand(self._shapes[slot], named=False) + ")"
            else:
                nested = [self.pattern(rule) for rule in self.rules if slot in rule.nests]
                self._plain[slot] = "(?:" + "|".join(f"(?:{pattern})" for pattern in nested) + ")"
        return self._plain[slot]

    def _expand(self, pattern: str, *, named: bool) -> str:
        """Return *pattern* with its slots and spaces filled in.

        Named, each slot is a group (``day_0``, ``day_1`` where it stands twice) and an inner expression is any text:
        whether it is one, only its own parse can tell.
        """
        seen: Counter[str] = Counter()

        def fill(found: re.Match[str]) -> str:
            slot = found[1]
            if not named:
                return self._slot(slot)
            seen[slot] += 1
            inside = self._slot(slot) if slot in self._words or slot in self._shapes else ".{2,60}?"
            return f"(?P<{slot}_{seen[slot]}>{inside})"

        spaced = _BLANK_OUTSIDE_CLASS.sub(lambda found: found[1] or SPACE, pattern)
        return _SLOT.sub(fill, spaced)

    def pattern(self, rule: Rule) -> str:
        """Return the whole pattern of a rule, without groups."""
        return self._expand(rule.pattern, named=False)

    @cached_property
    def scanner(self) -> "re2._Regexp":
        """The one pattern that finds every span."""
        options = re2.Options()
        options.case_sensitive = False
        options.longest_match = True
        options.never_capture = True
        options.max_mem = MEMORY
        options.log_errors = False
        union = "|".join(f"(?:{self.pattern(rule)})" for rule in self.rules if rule.alone)
        edge = _EDGE if self.times.spaced else _EDGE_OF_DIGITS
        try:
            return re2.compile(f"{edge}(?:{union}){edge}", options)
        except re2.error as error:
            raise ValueError(f"the rules of {self.times.code} do not compile: {str(error)[:200]}") from None

    @cached_property
    def _set(self) -> "re2.Set":
        """The same rules as a set that tells which of them read a span."""
        options = re2.Options()
        options.case_sensitive = False
        options.max_mem = MEMORY
        options.log_errors = False
        rules = re2.Set.FullMatchSet(options)
        for rule in self.rules:
            rules.Add(self.pattern(rule))
        rules.Compile()
        return rules

    def _parser(self, rule: Rule) -> re.Pattern[str]:
        if rule.name not in self._compiled:
            self._compiled[rule.name] = re.compile(self._expand(rule.pattern, named=True), re.IGNORECASE)
        return self._compiled[rule.name]

    # -------------------------------------------------------------- what stands beside
    def fits(self, rule: Rule, text: str, start: int, end: int) -> bool:
        """Whether the text beside a span allows the rule."""
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
        search, position, bytes_seen, chars_seen = self.scanner.search, 0, 0, -1
        while (found := search(data, position)) is not None:
            first, last = found.span()
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
            name = next(name for name in (slot, f"{slot}2", f"{slot}3", f"{slot}4") if name not in spans)
            fields[name] = value
            spans[name] = found.span(group)
        return Form(rule, fields, spans, found.end())

    def _value(self, slot: str, text: str) -> object:
        table = self._tables.get(slot)
        if table is not None:
            return table.get(normal(text))
        if slot in self._shapes:
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
