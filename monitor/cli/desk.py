"""Commands by which people say what is one thing and what is two, who takes care of it, what to remember."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.options import FOLDER, By, Config, Id, Json, Note, Now, moment, opened
from monitor.cli.people import BY, decide, line

if TYPE_CHECKING:
    from monitor.base import Base
    from monitor.model import Commitment, Mention


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    for command in (merge, split, assign, note):
        app.command()(command)


def merge(
    commitment: Id,
    others: Annotated[list[str], typer.Argument(metavar="OTHER...", help="The ids that are the same thing.")],
    by: By = BY,
    note: Note = "",
    config: Config = FOLDER,
    now: Now = None,
) -> None:
    """Say that several commitments are one: it keeps the first id, and all that was said about the others."""
    from monitor.model import Action

    app = opened(config)
    kept, *rest = [app.store.commitment(name) for name in (commitment, *others)]
    strange = [each for each in rest if each.watch != kept.watch]
    if strange:
        raise typer.BadParameter(f"{strange[0].id} belongs to another watch: {strange[0].watch!r}")
    if kept.id in {each.id for each in rest}:
        raise typer.BadParameter(f"{kept.id} cannot be merged with itself")
    keys = [each.mentions[0] for each in rest]
    _arrange(app, kept, Action.MERGE, keys, kept.mentions[0], by=by, note=note, now=now)


def split(
    commitment: Id,
    statements: Annotated[
        list[int] | None,
        typer.Option("--statement", "-s", help="The number of a statement to take out (may be given again)."),
    ] = None,
    by: By = BY,
    note: Note = "",
    config: Config = FOLDER,
    now: Now = None,
    json: Json = False,
) -> None:
    """Take statements out of a commitment, as one of their own; without --statement list them with their numbers."""
    from monitor.model import Action

    app = opened(config)
    found = app.store.commitment(commitment)
    said = app.store.history(found.id).mentions
    if not statements:
        _list_statements(said, as_json=json)
        return
    if wrong := [number for number in statements if not 1 <= number <= len(said)]:
        raise typer.BadParameter(f"there is no statement {wrong[0]}: --statement takes 1 to {len(said)}")
    goes = [said[number - 1].key for number in sorted(set(statements))]
    stays = [each.key for each in said if each.key not in goes]
    if not stays:
        raise typer.BadParameter("at least one statement must stay")
    _arrange(app, found, Action.SPLIT, goes, stays[0], by=by, note=note, now=now)


def assign(
    commitment: Annotated[str | None, typer.Argument(metavar="ID", help="A commitment's id, or its beginning.")] = None,
    owner: Annotated[str | None, typer.Argument(help="Who takes care of it; without one nobody does any more.")] = None,
    by: By = BY,
    remark: Note = "",
    config: Config = FOLDER,
    now: Now = None,
    json: Json = False,
) -> None:
    """Say who takes care of a commitment; without an ID list what is assigned, and to whom."""
    if commitment is None:
        _list_owners(config, as_json=json)
    else:
        decide(config, commitment, "assign", by=by, note=remark, now=now, owner=owner)


def note(
    commitment: Id,
    text: Annotated[str | None, typer.Argument(help="What to remember; without one the notes are listed.")] = None,
    by: By = BY,
    config: Config = FOLDER,
    now: Now = None,
    json: Json = False,
) -> None:
    """Put a note into the history of a commitment, or list its notes."""
    if text is None:
        _list_notes(config, commitment, as_json=json)
    else:
        decide(config, commitment, "note", by=by, note=text, now=now)


def _arrange(
    app: "Base",
    found: "Commitment",
    action: str,
    others: Sequence[str],
    target: str,
    *,
    by: str,
    note: str,
    now: str | None,
) -> None:
    """Keep the word that statements belong together or apart; print every commitment that they make."""
    from monitor import following
    from monitor.model import Action, Decision

    instant = moment(now)
    decision = Decision(target=target, action=Action(action), by=by, at=instant, others=tuple(others), note=note)
    for commitment in following.decide(app.store, app.watch(found.watch), decision, instant):
        typer.echo(line(commitment))


def _list_statements(said: Sequence["Mention"], *, as_json: bool) -> None:
    from monitor.cli.records import statement_row
    from monitor.cli.show import print_json
    from monitor.cli.story import statements

    if as_json:
        print_json([{"number": number} | statement_row(each) for number, each in enumerate(said, 1)])
    else:
        statements(said)


def _list_owners(folder: Path, *, as_json: bool) -> None:
    from monitor.cli.show import console, plain, print_json

    rows = [each for each in opened(folder).store.commitments() if each.owner]
    if as_json:
        print_json([{"id": each.id, "owner": each.owner, "subject": each.subject} for each in rows])
        return
    for each in rows:
        console.print(plain(f"{each.owner}  {line(each)}"))


def _list_notes(folder: Path, commitment: str, *, as_json: bool) -> None:
    from monitor import jsonl
    from monitor.cli.show import console, plain, print_json
    from monitor.model import Action

    store = opened(folder).store
    noted = [each for each in store.history(store.commitment(commitment).id).decisions if each.note]
    rows = [
        {
            "at": jsonl.zulu(each.at),
            "by": each.by,
            "with": None if each.action is Action.NOTE else each.action.value,
            "note": each.note,
        }
        for each in noted
    ]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        console.print(plain(f"{row['at']}  {row['by']}  {row['note']}"))
