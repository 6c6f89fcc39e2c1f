from pathlib import Path

import pytest

from monitor.errors import Fault, SourceUnavailable
from monitor.sources.folder import expand, find


def plant(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")


def named(root: Path, glob: str) -> list[str]:
    return [str(found.relative_to(root)) for found in find(f"{root}/{glob}") if isinstance(found, Path)]


@pytest.mark.parametrize(
    ("glob", "written"),
    [
        ("*.txt", ["*.txt"]),
        ("*.{txt,html}", ["*.txt", "*.html"]),
        ("{in,out}/*.{a,b}", ["in/*.a", "in/*.b", "out/*.a", "out/*.b"]),
        ("*.{txt,{md,htm}}", ["*.txt", "*.md", "*.txt", "*.htm"]),
        ("a{b", ["a{b"]),
        ("a{b}c", ["a{b}c"]),
    ],
)
def test_braces_are_written_out(glob: str, written: list[str]) -> None:
    assert sorted(set(expand(glob))) == sorted(set(written))


@pytest.mark.parametrize(
    ("glob", "expected"),
    [
        ("*.txt", ["a.txt"]),
        ("**/*.txt", ["a.txt", "deep/c.txt", "deep/er/d.txt"]),
        ("**/*.{txt,html}", ["a.txt", "b.html", "deep/c.txt", "deep/er/d.txt"]),
        ("deep/**", ["deep/c.txt", "deep/er/d.txt"]),
        ("*/*.txt", ["deep/c.txt"]),
        ("**/er/*", ["deep/er/d.txt"]),
        ("?.txt", ["a.txt"]),
        ("[ab].*", ["a.txt", "b.html"]),
        ("a.txt", ["a.txt"]),
        ("*.pdf", []),
    ],
)
def test_a_glob_names_files_as_in_a_shell(tmp_path: Path, glob: str, expected: list[str]) -> None:
    plant(tmp_path, "a.txt", "b.html", "deep/c.txt", "deep/er/d.txt", ".hidden.txt", ".secret/e.txt", "deep/.f.txt")
    assert named(tmp_path, glob) == expected


def test_a_file_that_two_braces_name_is_found_once(tmp_path: Path) -> None:
    plant(tmp_path, "a.txt")
    assert named(tmp_path, "{*,a}.txt") == ["a.txt"]


def test_linked_folders_are_followed_and_loops_end(tmp_path: Path) -> None:
    plant(tmp_path, "in/a.txt", "elsewhere/b.txt")
    (tmp_path / "in" / "again").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "self").symlink_to("self")
    (tmp_path / "in" / "other").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere" / "back").symlink_to(tmp_path / "in")
    assert named(tmp_path / "in", "**/*.txt") == ["a.txt", "other/b.txt"]


def test_a_folder_that_is_not_there_is_said_once(tmp_path: Path) -> None:
    with pytest.raises(SourceUnavailable, match=f"the folder {tmp_path}/gone does not exist"):
        list(find(f"{tmp_path}/gone/**/*.{{txt,html}}"))


def test_a_folder_that_is_a_file_is_no_folder(tmp_path: Path) -> None:
    plant(tmp_path, "a.txt")
    with pytest.raises(SourceUnavailable, match="does not exist"):
        list(find(f"{tmp_path}/a.txt/*.txt"))


def test_a_glob_without_a_folder_is_about_the_present_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(tmp_path, "a.txt", "deep/b.txt")
    monkeypatch.chdir(tmp_path)
    assert list(find("*.txt")) == [Path("a.txt")]
    assert list(find("**/*.txt")) == [Path("a.txt"), Path("deep/b.txt")]


def test_a_folder_behind_a_file_name_that_cannot_be_entered_is_a_fault(tmp_path: Path) -> None:
    plant(tmp_path, "a.txt", "deep/b.txt")
    deep = "/".join(["d" * 200] * 30)
    assert not [found for found in find(f"{tmp_path}/**/*.txt") if isinstance(found, Fault)]
    with pytest.raises(SourceUnavailable):
        list(find(f"{tmp_path}/{deep}/*.txt"))
