"""``${NAME}`` and ``file:PATH`` → the secret they stand for."""

import re
from collections.abc import Mapping
from pathlib import Path

_LONGEST = 65536
_NAMED_FILE = re.compile(rb"""\bfile:([^'"\n,}]+?)\s*(?:#|['"\n,}]|$)""")
_PLACEHOLDER = re.compile(r"\$\{([^}]*)\}?")

Problem = tuple[str, str]
"""What is wrong, and the remedy; never a secret."""


def secret_files(content: bytes, folder: Path) -> list[Path]:
    """Return the files that a YAML text may name as secrets (a comment may name more of them, which does no harm)."""
    named = (found[1].decode(errors="replace") for found in _NAMED_FILE.finditer(content))
    return [path for path in (folder / name for name in named) if path.is_file() and path.stat().st_size <= _LONGEST]


def reveal(text: str, folder: Path, environ: Mapping[str, str]) -> tuple[str, list[Problem]]:
    """Return *text* with its secrets, and what could not be read.

    ``file:PATH`` stands for the one line of that file (a relative path starts in *folder*); ``${NAME}`` anywhere else
    for the variable in *environ*, put in as it is.
    """
    if text.startswith("file:"):
        return _from_file(folder / text.removeprefix("file:"))
    problems: list[Problem] = []

    def variable(found: re.Match[str]) -> str:
        name = found[1]
        if not found[0].endswith("}") or not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name):
            problems.append(("a ${ that names no variable", "write ${NAME}"))
        elif not environ.get(name):
            problems.append((f"the environment has no {name}", f"set {name}, or write file:PATH"))
        return environ.get(name, "")

    return _PLACEHOLDER.sub(variable, text), problems


def _from_file(path: Path) -> tuple[str, list[Problem]]:
    try:
        if not path.is_file():
            return "", [(f"there is no file {path}", "create it, or correct the path")]
        with path.open("rb") as file:
            secret = file.read(_LONGEST).decode().strip()
    except (OSError, UnicodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8 text"
        return "", [(f"{path} cannot be read: {reason}", "check the file and its rights")]
    if not secret or "\n" in secret:
        return "", [(f"{path} does not hold exactly one line", "write the URL alone into it")]
    return secret, []
