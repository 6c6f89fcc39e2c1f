"""Starts commands of the service as processes of their own, without reading its modules anew for each.

A server that has read them once forks itself; what it leaves behind is as much a process as any other: it has a number,
files, signals, an end.
"""

import os
from collections.abc import Mapping
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.context import ForkServerProcess
from pathlib import Path

SERVICE = "tests.process.moved"

_context = get_context("forkserver")
_context.set_forkserver_preload([SERVICE])


def launch(
    words: list[str], *, folder: Path, clock: Path, environ: Mapping[str, str], out: Path, log: Path
) -> ForkServerProcess:
    """Start ``monitor`` with these *words* and more *environ* in *folder*; what it prints goes to *out* and *log*."""
    process = _context.Process(target=_run, args=(words, folder, clock, {**os.environ, **environ}, out, log))
    process.start()
    return process


def _run(words: list[str], folder: Path, clock: Path, environ: Mapping[str, str], out: Path, log: Path) -> None:
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environ)
    for number, path in ((1, out), (2, log)):
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
        os.dup2(file, number)
        os.close(file)
    import_module(SERVICE).run(clock, words)
