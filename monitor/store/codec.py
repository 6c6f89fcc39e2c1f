"""Facts as JSON text (the only cattrs user).

Every field is written, so that a later change of a default cannot rewrite the past; a field that the text lacks takes
its default, so that older texts stay readable.
"""

import re
from datetime import datetime, time, timedelta
from functools import lru_cache
from typing import Any, TypeVar

from cattrs.preconf.json import make_converter

T = TypeVar("T")

_REFUSED = re.compile("[\x00\ud800-\udfff]")
_MICROSECOND = timedelta(microseconds=1)


def scrub(text: str) -> str:
    """Return *text* without what PostgreSQL refuses: NUL and surrogates become U+FFFD, one for one: offsets hold."""
    if text.isascii() and "\x00" not in text:
        return text
    return _REFUSED.sub("\ufffd", text)


def dump(value: object, kind: Any = None) -> str:
    """Return *value*, scrubbed, as JSON text; *kind* is its type where that is not simply its class."""
    return _converter.dumps(value, unstructure_as=kind, separators=(",", ":"))


def load(text: str, kind: type[T]) -> T:
    """Return the value of type *kind* that :func:`dump` wrote."""
    return _converter.loads(text, kind)


load_again = lru_cache(maxsize=4096)(load)
"""As :func:`load`, for what is asked for again and again: each new document loads the mentions beside its own."""


def clean(value: T) -> T:
    """Return the value as it will be read back: natural keys must be taken from this one."""
    return _converter.structure(_converter.unstructure(value), type(value))


_converter = make_converter(detailed_validation=False)
_converter.register_unstructure_hook(str, scrub)
_converter.register_unstructure_hook(time, time.isoformat)
_converter.register_structure_hook(time, lambda text, _: time.fromisoformat(text))
_converter.register_unstructure_hook(timedelta, lambda span: span // _MICROSECOND)
_converter.register_structure_hook(timedelta, lambda count, _: count * _MICROSECOND)
_converter.register_structure_hook(datetime, lambda text, _: datetime.fromisoformat(text))
