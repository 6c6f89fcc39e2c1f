"""The README and the docs say what is true: every command in them is run, every key and link exists."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```console\n(.*?)^```", re.DOTALL | re.MULTILINE)


def blocks(page: Path) -> list[str]:
    return BLOCK.findall(page.read_text())


def steps(block: str) -> list[tuple[str, str]]:
    """The commands of a block, each with the output that is printed below it."""
    parts = re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
    return [(part.partition("\n")[0], part.partition("\n")[2]) for part in parts]


def matches(shown: str, printed: str) -> bool:
    """Whether *printed* is what the page shows; ``…`` stands for anything."""
    pattern = ".*?".join(re.escape(squeeze(piece)) for piece in shown.split("…"))
    return re.fullmatch(pattern, squeeze(printed), re.DOTALL) is not None


def squeeze(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def pages_with_blocks() -> list[Path]:
    return [page for page in PAGES if blocks(page)]


@pytest.mark.parametrize("page", pages_with_blocks(), ids=lambda page: page.name)
def test_every_command_prints_what_the_page_shows(page: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "config", tmp_path / "config")
    environ = os.environ | {
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "COLUMNS": "140",
        "USER": "ann",
    }
    for command, shown in (step for block in blocks(page) for step in steps(block)):
        if command.startswith(("make ", "docker ")):
            continue
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=tmp_path,
            env=environ,
            check=False,
            text=True,
            timeout=60,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        assert matches(shown, done.stdout), f"$ {command}\n{done.stdout}"


def test_every_make_target_of_the_pages_exists() -> None:
    targets = {
        target for page in PAGES for target in re.findall(r"(?:`|^|\$ )make ([a-z]+)", page.read_text(), re.MULTILINE)
    }
    assert targets
    for target in targets:
        subprocess.run(["make", "--dry-run", target], cwd=ROOT, check=True, capture_output=True)


def test_every_link_to_a_file_of_the_project_leads_somewhere() -> None:
    for page in PAGES:
        for link in re.findall(r"\]\((?!https?://|#)([^)#]+)", page.read_text()):
            assert (page.parent / link).exists(), f"{page.name}: {link}"
