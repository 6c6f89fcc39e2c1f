"""``monitor.yaml`` → settings: database, receivers, what holds for all watches."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, ClassVar

from monitor.config.reading import Page, Place, read_page
from monitor.config.rules import service_rules
from monitor.config.secret import reveal
from monitor.config.shape import Form
from monitor.errors import Fault
from monitor.policy import Receiver, Settings

SERVICE = "monitor.yaml"

UrlFault = Callable[[str], str | None]
"""Says what is wrong with the URL of a receiver; None where nothing is."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Service:
    """What ``monitor.yaml`` says, as far as it can be told.

    *settings* lack the watches, and are None where there are faults. *receivers* are the names that exist, right or
    wrong, None where nobody can tell. *told*: there are receivers for watches that name none. *zone*: the same.
    """

    settings: Settings | None = None
    receivers: frozenset[str] | None = None
    told: bool = True
    zone: str = "UTC"


@dataclass(frozen=True, kw_only=True, slots=True)
class _Long:
    """The long form of a receiver."""

    __pydantic_config__: ClassVar[Mapping[str, Any]] = {"extra": "forbid"}

    url: str = field(repr=False)


_SETTINGS = Form(Settings)
_LONG = Form(_Long)


def read_service(folder: Path, environ: Mapping[str, str], url_fault: UrlFault, faults: list[Fault]) -> Service:
    """Read ``monitor.yaml`` in *folder*; what is wrong is added to *faults*."""
    page = read_page(folder / SERVICE, faults)
    if page is None:
        return Service()
    value = {} if page.value is None else page.value
    if not isinstance(value, dict):
        _SETTINGS.fit(value, page, (), faults)
        return Service()
    named = value.get("receivers")
    names = frozenset(named) if isinstance(named, dict) else None
    faults.extend(page.fault(*problem) for problem in service_rules(names).problems(value))
    if "watches" in value:
        faults.append(page.fault(("watches",), "watches have files of their own", "write watches/NAME.yaml"))
    database = _database(value.get("database"), folder, environ, page, faults)
    receivers = _Receivers(folder, environ, url_fault, page, faults).read(named) if named is not None else ()
    checked = value | {"watches": []} | ({"receivers": []} if named is not None else {})
    settings = _SETTINGS.fit(checked, page, (), faults)
    if settings is not None:
        settings = replace(settings, database=database or settings.database, receivers=receivers)
    zone = value.get("zone")
    return Service(
        settings=settings,
        receivers=names,
        told=bool(value.get("to")),
        zone=zone if isinstance(zone, str) else "UTC",
    )


def _database(text: Any, folder: Path, environ: Mapping[str, str], page: Page, faults: list[Fault]) -> str | None:
    if not isinstance(text, str) or not text.strip():
        return None
    url, problems = reveal(text, folder, environ)
    if not problems and not re.match(r"(sqlite|postgresql(\+psycopg)?)://", url):
        forms = "write sqlite:///data/monitor.db or postgresql://user:${PASSWORD}@host/name"
        problems.append(("is neither SQLite nor PostgreSQL", forms))
    faults.extend(page.fault(("database",), *problem) for problem in problems)
    return url


@dataclass(frozen=True, slots=True)
class _Receivers:
    """The reading of all receivers of one page."""

    folder: Path
    environ: Mapping[str, str]
    url_fault: UrlFault
    page: Page
    faults: list[Fault]

    def read(self, named: Any) -> tuple[Receiver, ...]:
        if not isinstance(named, dict):
            self.faults.append(self.page.fault(("receivers",), "needs names and URLs", "write name: URL"))
            return ()
        found = (self._one(name, form) for name, form in named.items())
        by_url: dict[str, Receiver] = {}
        for receiver in (each for each in found if each is not None):
            if (first := by_url.setdefault(receiver.url, receiver)) is not receiver:
                what = f"has the same URL as {first.name}, so everything would be sent twice"
                self._fault(("receivers", receiver.name), what, "remove one of them")
        return tuple(by_url.values())

    def _one(self, name: str, form: Any) -> Receiver | None:
        place: Place = ("receivers", name)
        if not re.fullmatch(r"\w[\w.-]*", name):
            self._fault(
                place, "is no name for a receiver", "use letters, digits, dots, hyphens; put a space after the :"
            )
            return None
        if isinstance(form, str):
            text: str | None = form
        else:
            long = _LONG.fit(form, self.page, place, self.faults)
            place, text = (*place, "url"), long.url if long else None
        if not text or not text.strip():
            return None
        url, problems = reveal(text, self.folder, self.environ)
        if not problems and (message := self.url_fault(url)):
            problems.append((_discreet(message, url), "docs/watch-list.md shows the forms"))
        for problem in problems:
            self._fault(place, *problem)
        return None if problems else Receiver(name=name, url=url)

    def _fault(self, place: Place, what: str, remedy: str) -> None:
        self.faults.append(self.page.fault(place, what, remedy))


def _discreet(message: str, url: str) -> str:
    """Return *message* unless it repeats a word of *url* behind the scheme, each of which may be secret."""
    secrets = {word for word in re.findall(r"\w+", url.partition("://")[2] or url) if len(word) > 3}
    return "is not a URL that can be sent to" if secrets & set(re.findall(r"\w+", message)) else message
