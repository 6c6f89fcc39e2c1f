"""Plain values → the frozen dataclasses of policy, every misfit in words for the user."""

import re
from dataclasses import fields
from difflib import get_close_matches
from typing import Any, Generic, TypeVar, get_args, get_type_hints

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from monitor.config.reading import Page, Place
from monitor.errors import Fault

T = TypeVar("T")
Words = tuple[str, str]
"""What is wrong, and the remedy."""


class Form(Generic[T]):
    """The YAML form of a policy dataclass."""

    def __init__(self, kind: type[T]) -> None:
        self._kind = kind
        self._adapter: TypeAdapter[T] = TypeAdapter(kind)

    def fit(self, value: Any, page: Page, at: Place, faults: list[Fault]) -> T | None:
        """Return *value* (which stands at *at* in *page*) as that type; None with the reasons added to *faults*."""
        try:
            return self._adapter.validate_python(value)
        except ValidationError as error:
            for detail in error.errors(include_url=False):
                what, remedy = _in_words(detail, self._kind)
                faults.append(page.fault((*at, *detail["loc"]), what, remedy))
        return None


def keys_at(kind: Any, place: Place) -> tuple[str, ...]:
    """Return the keys that may stand at *place* in the YAML form of *kind*."""
    for part in place:
        kind = get_args(kind)[0] if isinstance(part, int) else get_type_hints(kind)[part]
    return tuple(each.name for each in fields(kind) if "file" not in each.metadata)


def nearest(word: str, known: tuple[str, ...]) -> str:
    """Return a remedy: the known word that *word* is probably meant to be, or all that are known."""
    near = get_close_matches(word, known, n=1)
    return f"did you mean {near[0]}?" if near else f"known are {', '.join(known)}"


def _in_words(detail: ErrorDetails, kind: type) -> Words:
    place, value = detail["loc"], detail["input"]
    if detail["type"] == "missing":
        return "is missing", "add it"
    if detail["type"] == "unexpected_keyword_argument":
        return "there is no such key", nearest(str(place[-1]), keys_at(kind, place[:-1]))
    if value is None:
        return "has no value", "give it one, or leave the key out"
    if detail["type"] == "dataclass_type":
        return "needs keys and values", f"its keys are {', '.join(keys_at(kind, place))}"
    if detail["type"] == "tuple_type":
        return "needs a list", "write [one, two], or each entry behind a dash"
    return _misread(detail, value)


def _misread(detail: ErrorDetails, value: Any) -> Words:
    match detail["type"]:
        case _ if not isinstance(value, str):
            return "needs a single value", "write key: value"
        case "value_error":
            what, _, remedy = str(detail["ctx"]["error"]).rpartition(" (")
            return what, remedy.removesuffix(")")
        case "enum":
            return f"{value!r} is not known", nearest(value, tuple(re.findall(r"'([^']+)'", detail["ctx"]["expected"])))
        case "float_parsing":
            return f"not a number: {value!r}", "write it like 0.6"
        case _:
            return f"not a whole number: {value!r}", "write digits only"
