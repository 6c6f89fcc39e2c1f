"""Commands that read texts and the past, without touching the store."""

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from monitor.cli.options import FOLDER, Config, Json, opened, watch_of

if TYPE_CHECKING:
    from datetime import date

    from monitor.base import Base
    from monitor.model import Alert, Document
    from monitor.policy import Phrase, Settings, Watch

STANDARD_INPUT = Path("-")
_MANY = 50_000
"""New objects after which garbage is looked for: reading texts makes many of them, and hardly any in circles."""


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command()(extract)
    app.command()(replay)


def extract(
    file: Annotated[
        Path, typer.Argument(help="A text, HTML, Markdown, PDF, Word or mail file; - is standard input.")
    ] = STANDARD_INPUT,
    published: Annotated[
        str | None, typer.Option("--published", metavar="DAY", help="The day against which relative dates count.")
    ] = None,
    lang: Annotated[str, typer.Option("--lang", help="The language of the text.")] = "en",
    json: Json = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Read documents as lines of JSON from standard input, write one line each.")
    ] = False,
    timexes: Annotated[bool, typer.Option("--timexes", help="Add every temporal expression.")] = False,
    everything: Annotated[bool, typer.Option("--all", help="Tentative findings too.")] = False,
    watch: Annotated[
        str | None,
        typer.Option("--watch", "-w", help="Read it as this watch of --config would, with its names and phrases."),
    ] = None,
    config: Config = FOLDER,
    explain: Annotated[
        bool,
        typer.Option(
            "--explain",
            help="Name the cue and the rules behind each result, and why the other dates were not used; "
            "with --watch also what it would follow.",
        ),
    ] = False,
) -> None:
    """Find the commitments and changes in one document (or in many, with --jsonl)."""
    from monitor.clock import clock

    today = clock().date()
    reader = _watched(config, watch) if watch else None
    names, phrases = (reader.followed, reader.phrases) if reader else ((), ())
    wanted = _Wanted(names, phrases, timexes=timexes, everything=everything)
    if jsonl:
        _extract_lines(today, wanted)
        return
    from monitor.cli.show import findings, print_json

    document = _document(file, published, lang, today)
    if explain:
        _explain(document, reader, as_json=json)
    elif json:
        print_json(_result(document, str(file), wanted))
    else:
        findings(_result(document, str(file), wanted))


def _explain(document: "Document", reader: "Watch | None", *, as_json: bool) -> None:
    """Print what each result rests on, and with a watch what it would follow."""
    from monitor import extract as room
    from monitor.cli.explained import explanation, outcome_rows

    if reader is None:
        explanation(room.explain(document), None, "", as_json=as_json)
        return
    names, phrases = reader.followed, reader.phrases
    told = room.explain(document, names, phrases)
    said = room.extract(document, names, phrases, anything=True) if reader.follows_anything else told.mentions
    explanation(told, outcome_rows(said, reader), reader.watch, as_json=as_json)


def _watched(config: Path, name: str) -> "Watch":
    from monitor.config import load

    return watch_of(load(config, os.environ), name)


class _Wanted(NamedTuple):
    """With which names and phrases of a watch documents are read, and what is shown of them."""

    names: tuple[str, ...]
    phrases: "tuple[Phrase, ...]"
    timexes: bool
    everything: bool


def _document(file: Path, published: str | None, lang: str, today: "date") -> "Document":
    from monitor import jsonl
    from monitor.clock import clock

    if file == STANDARD_INPUT:
        return jsonl.document({"id": "-", "text": sys.stdin.read(), "published": published, "lang": lang}, today)
    from monitor.sources import open_file

    document = open_file(file, clock(), language=lang)
    return jsonl.redated(document, published) if published else document


def _extract_lines(today: "date", wanted: _Wanted) -> None:
    from monitor import jsonl
    from monitor.errors import DocumentError

    gc.set_threshold(_MANY)
    for number, row in enumerate(jsonl.lines(_split(sys.stdin)), 1):
        name = str(number) if isinstance(row, DocumentError) else str(row.get("id", number))
        try:
            if isinstance(row, DocumentError):
                raise row
            result = _result(jsonl.document(row, today), name, wanted)
        except DocumentError as error:
            result = {"id": name, "error": str(error)}
        sys.stdout.write(jsonl.dump(result) + "\n")


def _split(stream: IO[str]) -> Iterator[str]:
    r"""Yield lines that end with ``\n`` only; other line ends are part of the text."""
    stream.reconfigure(newline="\n", encoding="utf-8", errors="replace")  # type: ignore[attr-defined]  # standard input is a TextIOWrapper
    yield from stream


def _result(document: "Document", name: str, wanted: _Wanted) -> dict[str, Any]:
    from monitor import extract as room
    from monitor import jsonl

    dates = room.timexes(document)
    found = room.extract(document, wanted.names, wanted.phrases, dates=dates)
    result = {"id": name} | room.rows(found, everything=wanted.everything)
    if wanted.timexes:
        result["timexes"] = [jsonl.timex_row(each) for each in dates]
    return result


def replay(
    scenarios: Annotated[
        str | None, typer.Option("--scenarios", metavar="FILE|-", help="Lines of JSON: watch, documents, days.")
    ] = None,
    config: Config = FOLDER,
    first: Annotated[str | None, typer.Option("--from", metavar="DAY", help="First day of the stretch.")] = None,
    last: Annotated[str | None, typer.Option("--to", metavar="DAY", help="Last day of the stretch.")] = None,
    other: Annotated[
        Path | None, typer.Option("--compare", metavar="FOLDER", help="Show only what another configuration changes.")
    ] = None,
    json: Json = False,
) -> None:
    """Show what a monitor would have known and sent: for scenarios, or for the watch lists over a stretch of days."""
    if scenarios:
        _replay_scenarios(scenarios)
    elif first and last:
        _replay_watches(config, first, last, other, as_json=json)
    else:
        raise typer.BadParameter("give --scenarios FILE, or --from DAY and --to DAY")


def _replay_scenarios(source: str) -> None:
    from monitor import jsonl
    from monitor.clock import clock
    from monitor.errors import DocumentError
    from monitor.replay import run_scenario

    today = clock().date()
    with _opened(source) as stream:
        for row in jsonl.lines(_split(stream)):
            try:
                if isinstance(row, DocumentError):
                    raise row
                for answer in run_scenario(jsonl.scenario(row, today)):
                    sys.stdout.write(jsonl.dump(answer) + "\n")
            except DocumentError as error:
                name = row.get("id") if isinstance(row, dict) else None
                sys.stdout.write(jsonl.dump({"id": name, "error": str(error)}) + "\n")


@contextmanager
def _opened(source: str) -> Iterator[IO[str]]:
    if source == "-":
        yield sys.stdin
        return
    try:
        with Path(source).open(encoding="utf-8", errors="replace") as stream:
            yield stream
    except OSError as error:
        raise typer.BadParameter(f"{source}: {error.strerror}") from error


def _replay_watches(folder: Path, first: str, last: str, other: Path | None, *, as_json: bool) -> None:
    from datetime import date

    from monitor import jsonl
    from monitor.cli.show import alerts_table, differences_table
    from monitor.config import load
    from monitor.replay import compare

    app = opened(folder)
    try:
        days = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError as fault:
        raise typer.BadParameter(f"--from and --to take days such as 2023-03-08: {fault}") from fault
    alerts = _alerts(app, app.settings, days)
    if other is None:
        rows = [jsonl.alert_row(alert) for alert in alerts]
    else:
        found = compare(alerts, _alerts(app, load(other, os.environ), days))
        rows = [{"only": str(other if each.other else folder)} | jsonl.alert_row(each.alert) for each in found]
    if as_json:
        for row in rows:
            typer.echo(jsonl.dump(row))
    elif other is None:
        alerts_table(alerts)
    else:
        differences_table([(each.other, each.alert) for each in found], str(folder), str(other))


def _alerts(app: "Base", settings: "Settings", days: "tuple[date, date]") -> "list[Alert]":
    """Return what *settings* would have sent about the documents that the store has."""
    from monitor import jsonl
    from monitor.replay import Arrival, run_watches

    arrivals = [
        Arrival(watch=watch, document=jsonl.as_published(document, watch.zone))
        for watch in settings.watches
        for document in app.store.documents(watch.watch)
    ]
    return run_watches(settings, arrivals, *days)
