"""How the sources are that the service reads."""

from dataclasses import dataclass
from datetime import datetime

from monitor.errors import Fault
from monitor.model.alert import Reason


@dataclass(frozen=True, kw_only=True, slots=True)
class SourceStatus:
    """How a source is, as its reads left it. All instants are UTC.

    *last_ok* is the last read in which nothing was wrong with the source itself; *failures* counts those after it.
    *quiet_since* is when a document last came, or people were told that the source works again, or the first read.
    *trouble* is what people were told is wrong with it, as long as they were not told that it is over.
    """

    watch: str
    source: str
    last_read: datetime | None = None
    last_ok: datetime | None = None
    failures: int = 0
    quiet_since: datetime | None = None
    trouble: Reason | None = None
    documents: int = 0
    faults: tuple[Fault, ...] = ()
