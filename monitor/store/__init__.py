"""Where everything is kept: SQLite for one daemon, PostgreSQL for several. Enter by :func:`open_store`."""

from monitor.store.store import Store, Transaction, open_store
from monitor.store.views import Answer, History, Outgoing, Snooze, Status

__all__ = [
    "Answer",
    "History",
    "Outgoing",
    "Snooze",
    "Status",
    "Store",
    "Transaction",
    "open_store",
]
