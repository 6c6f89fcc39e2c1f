"""Whatever stands in the files, loading gives settings or named faults."""

import json
import tempfile
from dataclasses import fields
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import ConfigError, Fault
from monitor.policy import AlertPolicy, Keep, Known, Nagging, Settings, SourceSpec, Watch
from tests.config.make import loaded, written

KEYS = [each.name for kind in (Watch, SourceSpec, Keep, Known, AlertPolicy, Nagging, Settings) for each in fields(kind)]
SIGNS = [
    "- ",
    ": ",
    "\n",
    "\n  ",
    "\n  - ",
    "{",
    "}",
    "[",
    "]",
    ",",
    "&a ",
    "*a",
    "? ",
    "!t ",
    "'",
    '"',
    "|\n",
    "---\n",
    "\t",
]
VALUES = [
    "desk",
    "https://[",
    "${X",
    "file:x",
    "0001-01-01",
    "9999-12-31",
    "99999w",
    "nan",
    "1e400",
    "٣d",
    "FREQ=DAILY",
]
WORDS = st.sampled_from(KEYS + VALUES) | st.text(max_size=5)
TEXTS = st.lists(st.sampled_from(SIGNS) | WORDS, max_size=30).map("".join)
TREES = st.recursive(
    st.none() | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4),
    max_leaves=20,
).map(json.dumps)
FILES = TEXTS.map(str.encode) | TREES.map(str.encode) | st.binary(max_size=40)


@given(service=FILES, watch=FILES)
def test_nothing_but_named_faults_comes_of_any_files(service: bytes, watch: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        watches, faults = outcome(written(Path(folder), service, any=watch))
        assert bool(watches) is not bool(faults)
        assert all(fault.where.startswith(folder) and fault.what and fault.remedy for fault in faults)


def outcome(folder: Path) -> tuple[tuple[Watch, ...], tuple[Fault, ...]]:
    try:
        return loaded(folder).watches, ()
    except ConfigError as error:
        return (), error.faults
