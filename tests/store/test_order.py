"""The order in which documents arrive leaves no trace."""

from random import Random

import pytest

from monitor.store import Store, open_store
from tests.store.chronicle import ingest, known, write


@pytest.mark.parametrize("seed", [1, 2])
def test_documents_in_any_order_and_twice_leave_what_they_leave_in_the_order_of_their_dates(
    store: Store, seed: int
) -> None:
    chronicle = write(90, 6, seed)
    dated = open_store("sqlite://")
    ingest(dated, chronicle)
    shuffled = [*chronicle, *chronicle[::3]]
    Random(seed).shuffle(shuffled)  # noqa: S311 - chance, not secrecy
    ingest(store, shuffled)
    assert known(store) == known(dated)
    assert len(known(store)) >= 6
    dated.close()
