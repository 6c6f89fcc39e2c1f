"""docs/watch-list.md tells every key with its default, and what it shows can be loaded."""

import re
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import time, timedelta
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from monitor.config import load
from monitor.model import Change
from monitor.policy import Phrase, Receiver, Settings, Watch
from tests.config.make import url_fault

PAGE = (Path(__file__).parents[2] / "docs" / "watch-list.md").read_text()
ROW = re.compile(r"^\| `([\w.]+)` \| (.+?) \| (.+) \|$", re.MULTILINE)
UNITS = (("d", timedelta(days=1)), ("h", timedelta(hours=1)), ("m", timedelta(minutes=1)), ("s", timedelta(seconds=1)))


def keys(kind: type, above: str = "", given: object = None) -> Iterator[tuple[str, str]]:
    """Every key of a YAML form with its default as the page writes it; *given* is the default of the whole form."""
    hints = get_type_hints(kind)
    for each in fields(kind):
        default = getattr(given, each.name) if given is not None else default_of(each)
        if inner := form(hints[each.name]):
            yield from keys(inner, f"{above}{each.name}.", default if is_dataclass(default) else None)
        else:
            yield f"{above}{each.name}", told_as(default)


def form(hint: Any) -> type | None:
    """The wish whose keys stand below a key, if there is one."""
    kinds = [each for each in (hint, *get_args(hint)) if getattr(each, "__module__", "") == "monitor.policy"]
    return next((each for each in kinds if isinstance(each, type) and each is not Receiver), None)


def default_of(each: Field[Any]) -> object:
    return each.default_factory() if each.default_factory is not MISSING else each.default


def told_as(default: object) -> str:
    if default is MISSING:
        return "required"
    return "–" if default in (None, "") else f"`{shown(default)}`"


def shown(value: object) -> str:
    match value:
        case tuple():
            return f"[{', '.join(shown(each) for each in value)}]"
        case time():
            return f"{value:%H:%M}"
        case timedelta():
            unit, size = next(each for each in UNITS if not value % each[1])
            return f"{value // size}{unit}"
        case _:
            return str(value)


def told(heading: str) -> list[tuple[str, str]]:
    section = PAGE.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    return [(key, default) for key, default, meaning in ROW.findall(section) if meaning.strip()]


def test_every_key_of_a_watch_is_told_with_its_default() -> None:
    assert sorted(told("A watch")) == sorted(keys(Watch))


def test_every_key_of_the_service_is_told_with_its_default() -> None:
    assert sorted(told("The service")) == sorted((key, it) for key, it in keys(Settings) if "watches." not in key)


def test_what_the_page_shows_can_be_loaded(tmp_path: Path) -> None:
    watch, phrases, service = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    (tmp_path / "watches").mkdir()
    (tmp_path / "watches" / "black-sea.yaml").write_text(watch)
    (tmp_path / "watches" / "notices.yaml").write_text("watch: Notices\nsources: [{files: inbox/*.txt}]\n" + phrases)
    (tmp_path / "slack").write_text("slack://a/b/c")
    (tmp_path / "monitor.yaml").write_text(service.replace("/run/secrets/slack", "slack"))
    settings = load(tmp_path, {"DESK_PASSWORD": "hunter2", "HEAD_URL": "mailto://head@example.org"}, services)
    assert settings.watches[0].known[1].repeat == "FREQ=MONTHLY;BYMONTHDAY=-1"
    assert settings.watches[1].phrases[1] == Phrase(say="moved to the right", change=Change.POSTPONED)
    assert [receiver.name for receiver in settings.receivers] == ["console", "desk-mail", "desk-slack", "desk-head"]


def services(url: str) -> str | None:
    return url_fault(url.replace("mailtos://", "mailto://"))


@pytest.mark.parametrize(("value", "text"), [(timedelta(), "0d"), (timedelta(minutes=15), "15m"), (time(9), "09:00")])
def test_defaults_are_shown_as_they_are_written(value: object, text: str) -> None:
    assert shown(value) == text
