"""Every file in ``tests/bad_config`` has one fault, and says at its top how it is told."""

from pathlib import Path
from typing import Any

import pytest

from monitor.config import load
from monitor.errors import ConfigError
from tests.config.make import ENVIRON, SERVICE, WATCH, faults, loaded, url_fault, written

BAD = Path(__file__).parents[1] / "bad_config"
PLANTED = "hunter2"


def cases(kind: str) -> list[Any]:
    return [pytest.param(file, id=file.stem) for file in sorted((BAD / kind).glob("*.yaml"))]


def expected(file: Path) -> list[str]:
    lines = file.read_text().splitlines()
    return [line.removeprefix("# fault: ") for line in lines if line.startswith("# fault: ")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with unusable files of secrets."""
    (tmp_path / "two-lines.url").write_text(f"console://{PLANTED}\nconsole://{PLANTED}\n")
    (tmp_path / "bytes.url").write_bytes(b"\xff\xfe" + PLANTED.encode())
    return tmp_path


@pytest.mark.parametrize("file", cases("watches"))
def test_a_bad_watch_is_told_in_full(file: Path, folder: Path) -> None:
    told = faults(written(folder, bad=file.read_bytes()))
    assert told == expected(file) != []


@pytest.mark.parametrize("file", cases("monitor"))
def test_a_bad_service_file_is_told_in_full_and_without_secrets(file: Path, folder: Path) -> None:
    told = faults(written(folder, file.read_bytes(), good=WATCH))
    assert told == expected(file) != []
    assert PLANTED not in "\n".join(told)


def test_secrets_are_planted_where_they_could_leak() -> None:
    holding = [file for file in BAD.rglob("*.yaml") if PLANTED in file.read_text()]
    assert len(holding) >= 8
    assert not [file for file in holding if PLANTED in "".join(expected(file))]


def test_all_faults_of_all_files_are_told_at_once(folder: Path) -> None:
    bad = sorted((BAD / "watches").glob("*.yaml"))
    written(folder, "receivers: {desk: console://desk, head: console://head}\nto: [desk]\nlog: loud\n")
    for file in bad:
        (folder / "watches" / file.name).write_bytes(file.read_bytes())
    told = faults(folder)
    assert "monitor.yaml:3: log: 'loud' is not known (known are debug, info, warning)" in told
    for file in bad:
        for fault in expected(file):
            assert fault.replace("watches/bad.yaml", f"watches/{file.name}") in told
    assert told == sorted(told, key=lambda fault: fault.split(":")[0])


def test_several_faults_of_one_watch_are_told_in_the_order_of_their_lines(folder: Path) -> None:
    bad = """\
watch: Grain deal
zone: Kyiv
sources:
  - files: inbox/*.txt
    every: often
    evry: 15m
alerts:
  to: [nobody]
  lead: 14d
"""
    assert faults(written(folder, bad=bad)) == [
        "watches/bad.yaml:2: zone: there is no time zone 'Kyiv' (write it like Europe/Kyiv)",
        "watches/bad.yaml:5: sources.0.every: not a duration: 'often' (write 30s, 15m, 4h, 14d or 2w)",
        "watches/bad.yaml:6: sources.0.evry: there is no such key (did you mean every?)",
        "watches/bad.yaml:8: alerts.to.0: there is no receiver 'nobody' (known are desk, head)",
        "watches/bad.yaml:9: alerts.lead: needs a list (write [one, two], or each entry behind a dash)",
    ]


def test_a_missing_service_file_does_not_hide_the_faults_of_the_watches(folder: Path) -> None:
    assert faults(written(folder, None, bad=WATCH + "zone: Mars\nalerts: {to: [anyone]}\n")) == [
        "monitor.yaml: there is no such file (create it, or name the right folder with --config)",
        "watches/bad.yaml:3: zone: there is no time zone 'Mars' (write it like Europe/Kyiv)",
    ]


def test_a_folder_that_is_not_there_is_the_one_fault_and_is_named_in_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigError) as refused:
        load(Path("config"), ENVIRON, url_fault)
    assert [str(fault) for fault in refused.value.faults] == [
        f"{tmp_path}/config: there is no such folder (run the command beside it, or name it with --config)"
    ]


def test_an_empty_service_file_lacks_receivers(folder: Path) -> None:
    assert faults(written(folder, "", good=WATCH + "alerts: {to: [anyone]}\n")) == [
        "monitor.yaml: receivers: is missing (add it)"
    ]


@pytest.mark.parametrize("watches", [{}, {"later": "# to be written\n"}, {"none": "[]\n"}])
def test_an_empty_watch_list_is_a_fault(folder: Path, watches: dict[str, str]) -> None:
    assert faults(written(folder, **watches)) == ["watches: the watch list is empty (write watches/NAME.yaml)"]


def test_a_file_that_is_not_utf8_is_told(folder: Path) -> None:
    latin = "watch: Überfahrt\n".encode("latin-1")
    assert faults(written(folder, bad=latin)) == ["watches/bad.yaml: is not UTF-8 text (save it as UTF-8)"]


def test_a_folder_in_the_place_of_a_file_is_told(folder: Path) -> None:
    written(folder, good=WATCH)
    (folder / "watches" / "odd.yaml").mkdir()
    assert faults(folder) == ["watches/odd.yaml: cannot be read: Is a directory (check the file and its rights)"]


def test_a_watch_is_named_once_over_all_files(folder: Path) -> None:
    written(folder, one=WATCH, two="\nwatch: GRAIN DEAL\nsources: [{files: other/*.txt}]\n")
    (fault,) = faults(folder)
    assert fault == (
        "watches/two.yaml:2: watch: 'GRAIN DEAL' is already watched in watches/one.yaml, line 1 "
        "(rename or remove one of them)"
    )


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param("a: &a [x, x, x, x]\n" + "".join(f"b{n}: [{'*a, ' * 5000}]\n" for n in range(6)), id="aliases"),
        pytest.param("[" * 1000, id="nesting"),
    ],
)
def test_nesting_and_aliases_cannot_exhaust_the_machine(folder: Path, bad: str) -> None:
    told = ["watches/bad.yaml: is nested too deep, or in itself (write it out without aliases)"]
    assert faults(written(folder, bad=bad)) == told


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("no host in mailto://desk:swordfish", "is not a URL that can be sent to"),
        ("the token swordfish is too short", "is not a URL that can be sent to"),
        ("a mail address needs a host", "a mail address needs a host"),
    ],
)
def test_a_validator_that_repeats_the_url_does_not_get_it_out(folder: Path, message: str, told: str) -> None:
    written(folder, "receivers: {desk: '${DESK_URL}'}\nto: [desk]\n", good=WATCH)
    with pytest.raises(ConfigError) as raised:
        load(folder, {"DESK_URL": "mailto://desk:swordfish"}, lambda _: message)
    assert str(raised.value).endswith(f"monitor.yaml:1: receivers.desk: {told} (docs/watch-list.md shows the forms)")
    assert "swordfish" not in str(raised.value)


def test_settings_do_not_show_their_secrets(folder: Path) -> None:
    service = f"database: postgresql://monitor:${{LOFT_PASSWORD}}@db/monitor\n{SERVICE.replace('desk,', '{PLANTED},')}"
    settings = loaded(written(folder, service.replace("{PLANTED}", PLANTED), good=WATCH))
    assert settings.database == f"postgresql://monitor:{ENVIRON['LOFT_PASSWORD']}@db/monitor"
    assert settings.receivers[0].url == f"console://{PLANTED}"
    assert PLANTED not in repr(settings)
    assert url_fault(settings.receivers[0].url) is None
