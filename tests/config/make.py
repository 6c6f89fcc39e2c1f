"""Configuration folders for the tests, and a stand-in for the validator of URLs."""

from pathlib import Path

from monitor.config import load
from monitor.errors import ConfigError
from monitor.policy import Settings

SERVICE = "receivers: {desk: console://desk, head: console://head}\nto: [desk]\n"
WATCH = "watch: Grain deal\nsources: [{files: inbox/*.txt}]\n"
ENVIRON = {"LOFT_PASSWORD": "hunter2", "HEAD_URL": "console://head"}


def url_fault(url: str) -> str | None:
    """Knows three services."""
    scheme = url.partition("://")[0]
    return None if scheme in ("console", "mailto", "slack") else f"{scheme} is no service"


def written(folder: Path, service: str | bytes | None = SERVICE, **watches: str | bytes) -> Path:
    """Write ``monitor.yaml`` and a file for each watch into *folder*; return the folder."""
    (folder / "watches").mkdir(exist_ok=True)
    files = {f"watches/{name}.yaml": text for name, text in watches.items()} | {"monitor.yaml": service}
    for name, text in files.items():
        if text is not None:
            (folder / name).write_bytes(text.encode() if isinstance(text, str) else text)
    return folder


def loaded(folder: Path) -> Settings:
    """Load *folder*."""
    return load(folder, ENVIRON, url_fault)


def faults(folder: Path) -> list[str]:
    """Return what is wrong with *folder*, line by line, with paths that start in it."""
    try:
        loaded(folder)
    except ConfigError as error:
        return [str(fault).replace(f"{folder}/", "") for fault in error.faults]
    return []
