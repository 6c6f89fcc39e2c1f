"""YAML → policy: every fault named at once, with file, line, path and remedy."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from monitor.config.secret import secret_files
from monitor.config.service import SERVICE, UrlFault, read_service
from monitor.config.watches import read_watches, watch_files
from monitor.errors import ConfigError, Fault
from monitor.policy import Settings

__all__ = ["UrlFault", "fingerprint", "load"]

_REMEDY = "run the command beside it, or name it with --config"


def _any_url(_: str) -> None:
    return None


def load(folder: Path, environ: Mapping[str, str], url_fault: UrlFault = _any_url) -> Settings:
    """Read ``monitor.yaml`` and ``watches/*.yaml`` in *folder*.

    Secrets come from *environ* or from files. *url_fault* says what is wrong with a receiver's URL, or None; whoever
    sends nothing need not ask. Relative ``files`` globs become absolute; the source keeps what was written as its
    name, unless it has one. Raises ConfigError with every fault; no fault shows a secret.
    """
    if not folder.is_dir():
        raise ConfigError((Fault(where=str(folder.absolute()), what="there is no such folder", remedy=_REMEDY),))
    faults: list[Fault] = []
    service = read_service(folder, environ, url_fault, faults)
    watches = read_watches(folder, service, faults)
    if faults or service.settings is None:
        raise ConfigError(tuple(sorted(faults, key=lambda fault: (fault.where, fault.line or 0))))
    return replace(service.settings, watches=watches)


def fingerprint(folder: Path) -> str:
    """Return a hash over the names and contents of all files that the configuration in *folder* is made of.

    They are the YAML files and the secrets that ``monitor.yaml`` names. Another hash calls for another load.
    """
    found = hashlib.sha256()
    service = folder / SERVICE
    for file in (service, *watch_files(folder), *secret_files(_content(service), folder)):
        content = _content(file)
        found.update(f"{file.name}\0{len(content)}\0".encode())
        found.update(content)
    return found.hexdigest()


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""
