"""``watches/*.yaml`` → the watch list."""

from dataclasses import replace
from glob import escape
from pathlib import Path
from typing import Any

from monitor.config.reading import Page, Place, read_page
from monitor.config.rules import Rules, watch_rules
from monitor.config.service import Service
from monitor.config.shape import Form
from monitor.errors import Fault
from monitor.policy import SourceSpec, Watch

_FOLDER = "watches"
_WATCH = Form(Watch)


def watch_files(folder: Path) -> list[Path]:
    """Return the files of the watch list, in the order in which they are read; hidden files do not count."""
    files = (folder / _FOLDER).glob("*")
    return sorted(file for file in files if file.suffix in (".yaml", ".yml") and not file.name.startswith("."))


def read_watches(folder: Path, service: Service, faults: list[Fault]) -> tuple[Watch, ...]:
    """Read the watch list; what is wrong is added to *faults*. A file holds one watch or a list of them."""
    rules = watch_rules(service.receivers, told=service.told)
    seen: dict[str, Fault] = {}
    watches: list[Watch] = []
    files = watch_files(folder)
    pages = [page for file in files if (page := read_page(file, faults)) is not None]
    entries = [entry for page in pages for entry in _entries(page)]
    for page, place, value in entries:
        _check(value, page, place, rules, seen, faults)
        given = {"zone": service.zone} | value if isinstance(value, dict) else value
        watch = _WATCH.fit(given, page, place, faults)
        if watch is not None:
            watches.append(replace(watch, sources=tuple(_anchored(source, folder) for source in watch.sources)))
    if not entries and len(pages) == len(files):
        faults.append(
            Fault(where=str(folder / _FOLDER), what="the watch list is empty", remedy=f"write {_FOLDER}/NAME.yaml")
        )
    return tuple(watches)


def _entries(page: Page) -> list[tuple[Page, Place, Any]]:
    if page.value is None:
        return []
    if isinstance(page.value, list):
        return [(page, (index,), value) for index, value in enumerate(page.value)]
    return [(page, (), page.value)]


def _check(value: Any, page: Page, place: Place, rules: Rules, seen: dict[str, Fault], faults: list[Fault]) -> None:
    """Add what the rules say about one watch, and whether its name is taken."""
    faults.extend(page.fault((*place, *inside), what, remedy) for inside, what, remedy in rules.problems(value))
    name = value.get("watch") if isinstance(value, dict) else None
    if isinstance(name, str) and name.strip():
        here = page.fault((*place, "watch"), "")
        first = seen.setdefault(name.strip().casefold(), here)
        if first is not here:
            what = f"{name!r} is already watched in {first.where}, line {first.line}"
            faults.append(page.fault((*place, "watch"), what, "rename or remove one of them"))


def _anchored(source: SourceSpec, folder: Path) -> SourceSpec:
    """A relative glob starts in *folder*; as written it stays the source's name, wherever the folder lies."""
    if source.files is None:
        return source
    files = Path(escape(str(folder.absolute()))) / source.files
    return replace(source, files=str(files), name=source.name or source.files)
