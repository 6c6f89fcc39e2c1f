"""Stories in a plain form: what a watch follows, the documents that tell of it, and what should be known on which day.

``# name | subject | alias; alias`` begins the story of one thing, ``## name`` one of several that are not to be mixed
up, each named by ``= key | subject | alias; alias``. ``@ day [language] | title`` begins a document. ``> day [key]
state due`` says what should be known that day; ``/`` parts states and dues of which any will do, ``-`` is no due.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from monitor.jsonl import scenario
from monitor.replay import run_scenario
from tests.make import day

CORPUS = Path(__file__).parent / "corpus"
_SAME = {"renewed": "pending", "overdue_unconfirmed": "overdue"}
_OVER = {"overdue", "missed", "expired", "terminated"}


@dataclass
class Line:
    """One thing with what should be known of it: by day, the states and the dues that will do."""

    names: list[str]
    known: list[tuple[str, set[str], set[str | None]]] = field(default_factory=list)


@dataclass
class Story:
    """Documents about one *line* (its key is empty), or about several."""

    name: str
    lines: dict[str, Line] = field(default_factory=dict)
    documents: list[dict[str, str]] = field(default_factory=list)


def stories(file: str) -> list[Story]:
    """Read a file of the corpus."""
    told: list[Story] = []
    for text in (CORPUS / file).read_text("utf-8").splitlines():
        mark, _, rest = text.partition(" ")
        parts = [part.strip() for part in rest.split("|")]
        if mark == "##":
            told.append(Story(rest))
        elif mark == "#":
            told.append(Story(parts[0], {"": _line(parts)}))
        elif mark == "=":
            told[-1].lines[parts[0]] = _line(parts)
        elif mark == "@":
            told[-1].documents.append(_document(told[-1], *parts))
        elif mark == ">":
            _expect(told[-1], parts[0].split())
        elif told and told[-1].documents:
            told[-1].documents[-1]["text"] += text + "\n"
    return told


def _line(parts: list[str]) -> Line:
    return Line([parts[1], *(alias.strip() for alias in parts[2].split(";"))])


def _document(story: Story, when: str, title: str) -> dict[str, str]:
    published, _, language = when.partition(" ")
    name = f"{story.name} {len(story.documents)}"
    return {"id": name, "published": published, "lang": language or "en", "title": title, "text": f"{title}\n"}


def _expect(story: Story, words: list[str]) -> None:
    on, *key, states, dues = words
    wanted = {_SAME.get(state, state) for state in states.split("/")}
    told = {None if due == "-" else due for due in dues.split("/")}
    story.lines["".join(key)].known.append((on, wanted, told))


def right_and_calm(story: Story) -> list[tuple[bool, bool]]:
    """For each day asked: whether state and due are right, and whether all is shown as well where it is not.

    Where that is contradicted, as a disputed alert of the day tells, nobody is calm.
    """
    asked = sorted({on for line in story.lines.values() for on, *_ in line.known})
    one = story.lines.get("")
    watch = {"subject": one.names[0], "aliases": one.names[1:]} if one else None
    row = {"id": story.name, "watch": watch, "documents": story.documents, "as_of": asked}
    told = list(run_scenario(scenario(row, day("2026-01-01"))))
    shown = {each["as_of"]: each["commitments"] for each in told}
    disputed = {
        (each["as_of"], alert["commitment"])
        for each in told
        for alert in each["alerts"]
        if alert["reason"] == "disputed"
    }
    return [
        _judged(
            [
                each | {"alarming": (on, each["id"]) in disputed}
                for each in shown[on]
                if _is_about(each, line, watched=one is not None)
            ],
            states,
            dues,
        )
        for line in story.lines.values()
        for on, states, dues in line.known
    ]


def _judged(shown: list[dict[str, Any]], states: set[str], dues: set[str | None]) -> tuple[bool, bool]:
    closed = states.isdisjoint({"pending", "overdue"})
    right = any(each["state"] in states and (each["due"] in dues or (closed and not each["due"])) for each in shown)
    over = states <= _OVER and any(each["state"] in ("pending", "fulfilled") for each in shown)
    alarmed = any(each["state"] in _OVER or each["alarming"] for each in shown)
    return right, over and not right and not alarmed


def _is_about(commitment: dict[str, Any], line: Line, *, watched: bool) -> bool:
    if watched:
        return bool(commitment["watched"])
    called = [commitment["subject"], *commitment["aliases"]]
    return any(_words(name) <= _words(each) or _words(each) <= _words(name) for name in line.names for each in called)


def _words(name: str) -> set[str]:
    return {word.strip(".,:'’…").casefold() for word in name.split()} - {"the", "of", "for", "no", "s", ""}
