"""What a value must be beyond its type: rules in a table, by the place that they hold for."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from difflib import get_close_matches
from functools import cache, partial
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from monitor.calendars import countries, recurrences
from monitor.config.reading import Place
from monitor.config.shape import nearest
from monitor.forms import parse_due, parse_duration
from monitor.model import Due, Grain
from monitor.policy import GAP, words_said

Answer = tuple[str, str] | None
"""What is wrong and its remedy, or None."""

Problem = tuple[Place, str, str]
"""The same with its place, below the value that was looked at."""

_LOG_LEVELS = ("debug", "info", "warning")
_ABOUT = ("watch", "anything")
_LOCATIONS = ("feed", "page", "files")
_PLAUSIBLE_YEARS = range(1900, 2201)


@dataclass(frozen=True, kw_only=True, slots=True)
class Rules:
    """Rules for texts, mappings and lists by their place, in which ``*`` is any index.

    A rule sees the value as it was written; what has the wrong type is left to :mod:`monitor.config.shape`.
    """

    texts: Mapping[str, Callable[[str], Answer]]
    mappings: Mapping[str, Callable[[dict[str, Any]], Iterator[Problem]]] = field(default_factory=dict)
    lists: Mapping[str, Callable[[list[Any]], Iterator[Problem]]] = field(default_factory=dict)

    def problems(self, value: Any, place: Place = ()) -> Iterator[Problem]:
        """Yield what is wrong with *value* and everything below it."""
        pattern = ".".join("*" if isinstance(part, int) else part for part in place)
        found: Iterable[Problem] = ()
        below: Iterable[tuple[str | int, Any]] = ()
        if isinstance(value, str):
            answer = self._text(pattern, value)
            found = [((), *answer)] if answer else ()
        elif isinstance(value, dict):
            found = self.mappings[pattern](value) if pattern in self.mappings else ()
            below = value.items()
        elif isinstance(value, list):
            found = self.lists[pattern](value) if pattern in self.lists else ()
            below = enumerate(value)
        yield from (((*place, *inside), what, remedy) for inside, what, remedy in found)
        for part, inner in below:
            yield from self.problems(inner, (*place, part))

    def _text(self, pattern: str, value: str) -> Answer:
        if not value.strip():
            return "is empty", "give it a value, or leave the key out"
        return self.texts[pattern](value) if pattern in self.texts else None


def service_rules(receivers: Collection[str] | None) -> Rules:
    """Return the rules for ``monitor.yaml``, whose receivers have these names (None: not known, so any will do)."""
    return Rules(
        texts={
            "to.*": partial(_receiver, receivers),
            "zone": _zone,
            "log": partial(_one_of, _LOG_LEVELS),
        }
    )


def watch_rules(receivers: Collection[str] | None, *, told: bool) -> Rules:
    """Return the rules for a watch. *receivers* are the names that exist (None: not known, so any will do).

    *told* says whether ``monitor.yaml`` names receivers for watches that name none.
    """
    receiver = partial(_receiver, receivers)
    return Rules(
        texts={
            "zone": _zone,
            "country": _country,
            "sources.*.feed": _address,
            "sources.*.page": _address,
            "sources.*.language": _language,
            "sources.*.every": _positive,
            "sources.*.silent": _positive,
            "keep.min_confidence": _confidence,
            "keep.about": partial(_one_of, _ABOUT),
            "confirm.sources": partial(_at_least, 1),
            "settle.sources": partial(_at_least, 1),
            "known.*.due": _plausible,
            "phrases.*.say": _words,
            "alerts.overdue.every": _positive,
            "alerts.overdue.times": partial(_at_least, 0),
            "alerts.overdue.then": _positive,
            "alerts.escalate.*.to": receiver,
            "alerts.to.*": receiver,
        },
        mappings={
            "": partial(_watch, told=told),
            "sources.*": _source,
            "known.*": _known,
            "phrases.*": _phrase,
        },
        lists={"sources": _sources, "keep.kinds": _kinds, "phrases": _phrases},
    )


# ------------------------------------------------------------------ texts


def _receiver(receivers: Collection[str] | None, text: str) -> Answer:
    if receivers is None or text in receivers:
        return None
    if "://" in text:
        return "needs the name of a receiver, not its URL", "name the URL under receivers in monitor.yaml"
    return f"there is no receiver {text!r}", nearest(
        text, tuple(sorted(receivers))
    ) if receivers else "add it to monitor.yaml"


def _one_of(known: tuple[str, ...], text: str) -> Answer:
    return None if text in known else (f"{text!r} is not known", nearest(text, known))


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _zone(text: str) -> Answer:
    if text in _zones():
        return None
    near = get_close_matches(text, _zones(), n=1)
    return f"there is no time zone {text!r}", f"did you mean {near[0]}?" if near else "write it like Europe/Kyiv"


def _country(text: str) -> Answer:
    if text in countries():
        return None
    return f"no calendar for the country {text!r}", "write its ISO code: UA, US, DE, or DE-BY with its part"


def _address(text: str) -> Answer:
    try:
        address = urlsplit(text)
        fits = address.scheme in ("http", "https") and bool(address.hostname) and address.port != 0
    except ValueError:
        fits = False
    return None if fits else ("is not a web address", "write https://host/path")


def _language(text: str) -> Answer:
    return (
        None if re.fullmatch(r"[a-z]{2}", text) else (f"{text!r} is no language code", "write two letters: en, de, uk")
    )


def _positive(text: str) -> Answer:
    try:
        return None if parse_duration(text) > timedelta() else ("must be longer than zero", "write it like 15m or 1d")
    except ValueError:
        return None


def _confidence(text: str) -> Answer:
    try:
        return None if 0 <= float(text) <= 1 else (f"{text} is no confidence", "write a number from 0 to 1")
    except ValueError:
        return None


def _at_least(least: int, text: str) -> Answer:
    if not re.fullmatch(r"[-+]?\d+", text):
        return None
    return None if least <= int(text) <= 100 else (f"{text} does not fit", f"write a number from {least} to 100")


def _plausible(text: str) -> Answer:
    due = _due(text)
    if due is None or (due.start.year in _PLAUSIBLE_YEARS and due.last.year in _PLAUSIBLE_YEARS):
        return None
    first, last = _PLAUSIBLE_YEARS[0], _PLAUSIBLE_YEARS[-1]
    return f"{text} is out of range", f"write a day from {first} to {last}"


def _words(text: str) -> Answer:
    """Words with a few others between them at most, none before the first or behind the last."""
    words = words_said(text)
    if GAP in (words[0], words[-1]):
        return f"{GAP} stands for words between two others", "leave it out at the ends of a phrase"
    return None if re.search(r"[^\W\d]", text) else ("has no word", "write the words as texts use them")


# ------------------------------------------------------------------ mappings, lists


def _watch(value: dict[str, Any], *, told: bool) -> Iterator[Problem]:
    if not value.get("sources") and not value.get("known"):
        yield (), "has nothing to watch", "add sources, or a deadline under known"
    alerts = value.get("alerts")
    if not told and not (isinstance(alerts, dict) and alerts.get("to")):
        yield (), "nobody would be told", "name receivers under alerts.to, or under to in monitor.yaml"


def _sources(value: list[Any]) -> Iterator[Problem]:
    """Two sources that read the same would take each other's news away."""
    seen: dict[tuple[Any, ...], int] = {}
    for index, source in enumerate(value):
        if isinstance(source, dict) and any(source.get(key) for key in _LOCATIONS):
            first = seen.setdefault(tuple(str(source.get(key)) for key in (*_LOCATIONS, "select")), index)
            if first != index:
                yield (index,), f"reads the same as source {first}", "remove one of them"


def _source(value: dict[str, Any]) -> Iterator[Problem]:
    given = [key for key in _LOCATIONS if key in value]
    if not given:
        yield (), "says nothing to read", "give it a feed, a page or files"
    elif len(given) > 1:
        yield (), f"has {' and '.join(given)}", "make them sources of their own"
    if "select" in value and "page" not in value:
        yield ("select",), "works on a page only", "remove it"


def _kinds(value: list[Any]) -> Iterator[Problem]:
    if not value:
        yield (), "nothing would be kept", "name kinds, or leave the key out"


def _phrase(value: dict[str, Any]) -> Iterator[Problem]:
    given = [key for key in ("kind", "change") if key in value]
    if not given:
        yield (), "says nothing about its words", "give it a kind or a change"
    elif len(given) > 1:
        yield (), "has kind and change", "keep the one that its words tell"


def _phrases(value: list[Any]) -> Iterator[Problem]:
    """Of two meanings for the same words one would never count."""
    seen: dict[str, int] = {}
    for index, phrase in enumerate(value):
        said = phrase.get("say") if isinstance(phrase, dict) else None
        if isinstance(said, str) and said.strip():
            first = seen.setdefault(" ".join(words_said(said.casefold())), index)
            if first != index:
                yield (index, "say"), f"says the same words as phrase {first}", "remove one of them"


def _known(value: dict[str, Any]) -> Iterator[Problem]:
    rule, due = value.get("repeat"), _due(value.get("due"))
    if not isinstance(rule, str) or not rule.strip():
        return
    if due is not None and due.grain is not Grain.DAY:
        yield ("due",), "a deadline that repeats begins on one day", "write it like 2024-01-31"
        return
    try:
        first = next(recurrences(rule, due.start if due else date(2000, 1, 1)), None)
    except ValueError as error:
        yield ("repeat",), str(error), "write an RFC 5545 rule, such as FREQ=MONTHLY;BYMONTHDAY=-1"
        return
    if due is not None and first is None:
        yield ("repeat",), f"no such day from {due} on", "correct the rule, or leave it out"
    elif due is not None and first != due.start:
        yield ("due",), f"{due} is not a day of the rule below repeat", f"write {first}, the first that is"


def _due(text: Any) -> Due | None:
    try:
        return parse_due(text)
    except ValueError:
        return None
