"""The trained models stay small, and one number holds the weights of all labels of a feature."""

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.extract.scoring import packed, unpacked

_MOST = 4_500_000
"""Bytes of all trained models that come with the program."""
_ROWS = st.lists(st.lists(st.floats(-5, 5), min_size=3, max_size=3), min_size=1, max_size=90)


def test_the_models_that_come_with_the_program_are_small() -> None:
    room = files("monitor.extract")
    models = room.joinpath("weights.json"), room.joinpath("language", "en", "tags.json")
    assert sum(len(each.read_bytes()) for each in models) < _MOST


@given(_ROWS)
def test_packed_weights_add_up_label_by_label(rows: list[list[float]]) -> None:
    totals = unpacked(sum(map(packed, rows)), 3)
    assert totals == pytest.approx(
        [sum(round(weight, 3) for weight in column) for column in zip(*rows, strict=True)], abs=1e-6
    )
