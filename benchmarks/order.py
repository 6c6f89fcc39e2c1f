"""Whether many documents in random order leave the store that they leave in the order of their dates.

Run ``PYTHONPATH=. python benchmarks/order.py [DOCUMENTS COMMITMENTS]`` (10,000 about 500 where nothing is given).
"""

import sys
from random import Random
from time import perf_counter

from monitor.store import Store, open_store
from tests.store.chronicle import Chronicle, ingest, known, write


def store_of(chronicle: Chronicle, order: str) -> Store:
    """A store in memory that has read the documents in this order."""
    store = open_store("sqlite://")
    begun = perf_counter()
    ingest(store, chronicle)
    spent = perf_counter() - begun
    print(
        f"{len(chronicle):,} documents in {order}: {spent:.0f} s, {1000 * spent / len(chronicle):.1f} ms each",
        flush=True,
    )
    return store


if __name__ == "__main__":
    documents, commitments = (int(word) for word in sys.argv[1:3] or ("10000", "500"))
    chronicle = write(documents, commitments)
    dated = known(store_of(chronicle, "order of their dates"))
    for seed in (1, 2):
        shuffled = list(chronicle)
        Random(seed).shuffle(shuffled)  # noqa: S311 - chance, not secrecy
        random = known(store_of(shuffled, "random order"))
        same = random == dated
        print(f"  {len(random):,} commitments, {'the same' if same else 'NOT THE SAME'}")
