"""The Dockerfile's own commands, run in an empty folder: no container engine is needed to know that they work."""

import os
import re
import shlex
import shutil
import signal
import subprocess
import sysconfig
import venv
from datetime import timedelta
from pathlib import Path

import pytest

from tests.process.world import today, wait_for

ROOT = Path(__file__).parents[2]
LINES = (ROOT / "Dockerfile").read_text().replace("\\\n", " ").splitlines()


def instructions(name: str) -> list[str]:
    return [line.removeprefix(f"{name} ") for line in LINES if line.startswith(f"{name} ")]


def json_words(line: str) -> list[str]:
    return re.findall(r'"([^"]+)"', line)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the build stage makes: the files that it copies, and its own package installed from them.

    The locked dependencies, and pip, are taken from the environment of the tests instead of being downloaded again.
    """
    folder = tmp_path_factory.mktemp("image")
    source = folder / "src"
    source.mkdir()
    for line in instructions("COPY"):
        if not line.startswith("--from"):
            *names, _ = line.split()
            for name in names:
                copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
                copy(ROOT / name, source / name)
    venv.create(folder / "venv")
    (packages,) = (folder / "venv" / "lib").glob("python*/site-packages")
    (packages / "locked.pth").write_text(sysconfig.get_paths()["purelib"])
    (install,) = [line for line in instructions("RUN") if line.endswith(" .")]
    command = install.replace("/opt/monitor/bin/", f"{folder}/venv/bin/python -m ")
    subprocess.run(shlex.split(command), cwd=source, check=True, capture_output=True)
    return folder


def test_the_start_command_runs_the_shipped_example_and_the_health_check_sees_it(installed: Path) -> None:
    environ = {
        "PATH": f"{installed}/venv/bin:{os.environ['PATH']}",
        "MONITOR_CONFIG": str(installed / "src" / "config"),
        "PYTHONUNBUFFERED": "1",
    }
    (start,) = [json_words(line) for line in instructions("CMD")]
    (health,) = [json_words(line.partition("CMD ")[2]) for line in instructions("HEALTHCHECK")]
    workdir = installed / "work"
    workdir.mkdir()
    out = workdir / "out"
    with out.open("w") as stream:
        process = subprocess.Popen(start, cwd=workdir, env=environ, stdout=stream, stderr=subprocess.STDOUT)
    try:
        wait_for(lambda: "Black Sea Grain Initiative" in out.read_text(), f"the sample's summary: {out.read_text()}")
        assert subprocess.run(health, cwd=workdir, env=environ, check=False, capture_output=True).returncode == 0
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=15) == 0, out.read_text()
    tomorrow = str(today() + timedelta(days=1))
    later = subprocess.run([*health, "--now", tomorrow], cwd=workdir, env=environ, check=False, capture_output=True)
    assert later.returncode == 1


def test_the_package_that_is_installed_is_the_one_from_the_folder(installed: Path) -> None:
    shown = subprocess.run(
        [f"{installed}/venv/bin/python", "-c", "import monitor; print(monitor.__file__)"],
        cwd="/",
        check=True,
        capture_output=True,
        text=True,
    )
    assert shown.stdout.startswith(str(installed))


def test_the_image_installs_the_locked_dependencies_by_hash_and_runs_as_nobody_special() -> None:
    assert any("--require-hashes -r requirements.lock" in line for line in instructions("RUN"))
    assert instructions("USER") == ["monitor"]
