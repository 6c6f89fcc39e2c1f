"""The index of names: which mentions are connected, found without looking at all others.

Mentions with one set of names share a *form*, which is kept once. A name that begins with ``~`` is one that a form
answers to without going by it. Two forms are connected where one goes by a name that the other goes by or answers to;
but a name that more than `MOST_LONGER` others answer to ("New York") is too common to tell which of them is meant.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Select, bindparam, delete, select, union_all, update

from monitor.model import digest
from monitor.store import schema
from monitor.store.work import Work, chunks, rows_in

ANSWERS = "~"
BOND = "=bond "
"""How a name begins that connects what a person holds to be one thing; no normal form holds "="."""
MOST_LONGER = 32
"""Forms that may answer to a name which still tells what is meant."""
AT_ONCE = 16
"""Names of which one statement asks what answers to them; it has one shape, so that it is compiled once."""


def _some_that_answer() -> Select[Any]:
    """Of `AT_ONCE` names each a bounded number of the forms that answer to it."""
    table = schema.names
    asked = [
        select(table.c.key, table.c.form)
        .where(table.c.key == bindparam(f"key{number}"), table.c.own.is_(False))
        .limit(MOST_LONGER + 1)
        .subquery()
        for number in range(AT_ONCE)
    ]
    return select(union_all(*(select(each.c.key, each.c.form) for each in asked)).subquery())


_ANSWER = _some_that_answer()


class Index(Work):
    """The names side of a transaction."""

    def _name(self, watch: str, named: Mapping[str, frozenset[str]]) -> None:
        """Keep the names of mentions, which are given by their keys in the database."""
        forms = {form_of(watch, names): names for names in named.values()}
        rows = [
            {"key": _key(watch, name), "form": form, "own": not name.startswith(ANSWERS), "name": name}
            for form, names in forms.items()
            for name in names
        ]
        self._keep(schema.names, rows)

    def _rename(self, watch: str, named: Mapping[str, frozenset[str]]) -> None:
        """Replace the names of mentions, which are given by their keys in the database."""
        self._name(watch, named)
        table = schema.mentions
        moved = [{"moved": mention, "named": form_of(watch, names)} for mention, names in named.items()]
        if moved:
            move = update(table).where(table.c.key == bindparam("moved")).values(form=bindparam("named"))
            self._connection.execute(move, moved)

    def _forget(self, forms: set[str]) -> None:
        """Forget those of *forms* that no mention has any more."""
        table, said = schema.names, schema.mentions
        left = {row.form for row in rows_in(self._connection, select(said.c.form).distinct(), said.c.form, forms)}
        for chunk in chunks(forms - left):
            self._connection.execute(delete(table).where(table.c.form.in_(chunk)))

    def _names_of(self, mentions: Iterable[str]) -> dict[str, frozenset[str]]:
        """Return the names of the mentions with these keys in the database."""
        said, table = schema.mentions, schema.names
        query = select(said.c.key, table.c.name).join_from(said, table, said.c.form == table.c.form)
        found: dict[str, frozenset[str]] = {}
        for row in rows_in(self._connection, query, said.c.key, mentions):
            found[row.key] = found.get(row.key, frozenset()) | {row.name}
        return found

    def _reach(self, watch: str, names: Iterable[str]) -> set[str]:
        """Return all forms that are connected to *names*, by names or by a commitment that holds mentions of both."""
        given = set(names)
        own = {_key(watch, name) for name in given if not name.startswith(ANSWERS)}
        answered = {_key(watch, name) for name in given} - own
        forms, asked = set[str](), (set[str](), set[str]())
        while own or answered:
            asked[0].update(own)
            asked[1].update(answered)
            fresh = self._connected(own, answered) - forms
            fresh |= self._held_with(fresh) - forms
            forms |= fresh
            rows = list(rows_in(self._connection, _ROWS, schema.names.c.form, fresh))
            own = {row.key for row in rows if row.own} - asked[0]
            answered = {row.key for row in rows if not row.own} - asked[1]
        return forms

    def _connected(self, own: set[str], answered: set[str]) -> set[str]:
        """Return the forms that go by one of these names, and those that answer to one that is gone by here."""
        table = schema.names
        holders = list(rows_in(self._connection, _HOLDERS, table.c.key, own | answered))
        answers = list(self._some_that_answer(own | {row.key for row in holders}))
        counts = Counter(key for key, _ in answers)
        common = {key for key, count in counts.items() if count > MOST_LONGER}
        longer = {form for key, form in answers if key not in common}
        return longer | {row.form for row in holders if row.key in own or row.key not in common}

    def _some_that_answer(self, names: Iterable[str]) -> Iterator[tuple[str, str]]:
        rest = sorted(names)
        for start in range(0, len(rest), AT_ONCE):
            asked = [*rest[start : start + AT_ONCE], *[""] * AT_ONCE][:AT_ONCE]
            given = {f"key{number}": key for number, key in enumerate(asked)}
            yield from ((row.key, row.form) for row in self._connection.execute(_ANSWER, given))

    def _held_with(self, forms: set[str]) -> set[str]:
        """Return the forms of all mentions that are held by a commitment which holds one of *forms*."""
        table = schema.mentions
        holders = select(table.c.commitment).where(table.c.commitment.is_not(None)).distinct()
        held = {row.commitment for row in rows_in(self._connection, holders, table.c.form, forms)}
        return {
            row.form
            for row in rows_in(self._connection, select(table.c.form).distinct(), table.c.commitment, held)
            if row.form is not None
        }


_HOLDERS = select(schema.names.c.key, schema.names.c.form).where(schema.names.c.own.is_(True))
_ROWS = select(schema.names.c.key, schema.names.c.own)


def form_of(watch: str, names: Sequence[str] | frozenset[str]) -> str:
    """Return the key of the form that has these names."""
    return digest(watch, *sorted(names))


def _key(watch: str, name: str) -> str:
    return digest(watch, name.removeprefix(ANSWERS))
