"""A service that starts with other wishes or other rules than those its store was derived by."""

from datetime import timedelta
from pathlib import Path

import pytest

from monitor import app as joined
from monitor import following
from monitor.app import App, open_app
from tests.make import document, instant, mention, origin

NOW = instant("2023-03-08T10:00")
WATCH = "watch: Port desk\nkeep: {about: anything}\nsources: [{files: inbox/*}]\nalerts: {to: [desk]}\n"


@pytest.fixture
def app(tmp_path: Path) -> App:
    (tmp_path / "watches").mkdir()
    (tmp_path / "watches/ports.yaml").write_text(WATCH)
    (tmp_path / "monitor.yaml").write_text(
        f"database: sqlite:///{tmp_path}/monitor.db\nreceivers: {{desk: 'json://127.0.0.1:1/'}}\n"
    )
    return open_app(tmp_path)


def tell(app: App, key: str) -> None:
    """Let a document say when the grain deal ends."""
    watch = app.watch("Port desk")
    found = mention("Black Sea grain deal", "2023-03-18", origin=origin(key, "2023-03-08"))
    with app.store.transaction(watch.watch) as tx:
        following.keep(tx, watch, document(found.quote, key=key), [found], NOW)


def rename(app: App) -> None:
    """Index what is kept under names that no rule of today gives."""
    with app.store.transaction("Port desk") as tx:
        tx.reindex("Port desk", {each: frozenset({"bsgd"}) for each in tx.component("Port desk", None).mentions})


def test_names_by_the_rules_of_an_older_version_are_given_anew(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as older:
        older.setattr(joined, "tracking_rules", lambda: "of an older version")
        app.settle_in(NOW)
        tell(app, "d1")
        rename(app)
    app.settle_in(NOW + timedelta(days=1))
    tell(app, "d2")
    assert len(app.store.commitments()) == 1


def test_names_by_the_same_rules_are_left_as_they_are(app: App) -> None:
    app.settle_in(NOW)
    tell(app, "d1")
    rename(app)
    app.settle_in(NOW + timedelta(days=1))
    tell(app, "d2")
    assert len(app.store.commitments()) == 2
