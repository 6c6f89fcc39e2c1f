"""The fingerprint changes exactly when the configuration may have changed."""

from collections.abc import Callable
from pathlib import Path

import pytest

from monitor.config import fingerprint
from tests.config.make import SERVICE, WATCH, written


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "monitor.yaml").write_text(SERVICE + "log: debug\n"),
        lambda folder: (folder / "watches" / "one.yaml").write_text(WATCH + "owner: desk\n"),
        lambda folder: (folder / "watches" / "two.yml").write_text(WATCH),
        lambda folder: (folder / "watches" / "one.yaml").rename(folder / "watches" / "other.yaml"),
        lambda folder: (folder / "watches" / "one.yaml").unlink(),
        lambda folder: (folder / "monitor.yaml").unlink(),
    ],
    ids=["service", "watch", "new", "renamed", "removed", "no service"],
)
def test_it_follows_every_change(tmp_path: Path, change: Callable[[Path], object]) -> None:
    before = fingerprint(written(tmp_path, one=WATCH))
    change(tmp_path)
    assert fingerprint(tmp_path) != before


def test_it_stays_when_only_the_inbox_changes_or_a_file_is_saved_again(tmp_path: Path) -> None:
    before = fingerprint(written(tmp_path, one=WATCH))
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox" / "report.txt").write_text("The deal expires on 18 March.")
    (tmp_path / "watches" / "one.yaml").write_text(WATCH)
    assert fingerprint(tmp_path) == before


@pytest.mark.parametrize(
    "line",
    [
        "receivers: {{desk: file:{path}}}",
        "receivers:\n  desk: file:{path}",
        "receivers:\n  desk: 'file:{path}'   # rotated every month",
        "receivers:\n  desk: file:{path} # rotated every month",
        "receivers:\n  desk: {{url: file:{path}, }}",
        "database: file:{path}\n",
    ],
)
@pytest.mark.parametrize("path", ["secrets/desk url", "/secrets/desk"])
def test_a_secret_that_is_exchanged_is_a_change(tmp_path: Path, line: str, path: str) -> None:
    secret = tmp_path / path.removeprefix("/")
    secret.parent.mkdir()
    written(tmp_path, one=WATCH)
    (tmp_path / "monitor.yaml").write_text(line.format(path=secret if path.startswith("/") else path))
    missing = fingerprint(tmp_path)
    secret.write_text("json://127.0.0.1/one")
    before = fingerprint(tmp_path)
    secret.write_text("json://127.0.0.1/two")
    assert len({missing, before, fingerprint(tmp_path)}) == 3


def test_text_that_moves_from_one_file_to_the_next_is_a_change(tmp_path: Path) -> None:
    before = fingerprint(written(tmp_path, a="ab", b="c"))
    assert fingerprint(written(tmp_path, a="a", b="bc")) != before


def test_a_folder_that_is_not_there_has_one_too(tmp_path: Path) -> None:
    assert fingerprint(tmp_path / "nowhere") == fingerprint(tmp_path / "nowhere")
