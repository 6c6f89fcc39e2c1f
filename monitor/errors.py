"""Every exception that the monitor raises on purpose.

One base. The docstring of a class is its default message. ``permanent`` says whether trying again can help.
Faults in the user's own data (a broken file, a bad line of YAML) are values, see :class:`Fault`;
they never stop the rest.
"""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """One thing that is wrong with what the user gave us: where it stands, what it is, and how to mend it."""

    where: str
    what: str
    remedy: str = ""
    line: int | None = None

    def __str__(self) -> str:
        place = self.where if self.line is None else f"{self.where}:{self.line}"
        return f"{place}: {self.what}" + (f" ({self.remedy})" if self.remedy else "")


class MonitorError(Exception):
    """the monitor could not do what was asked"""

    permanent: ClassVar[bool] = True

    def __init__(self, message: str = "") -> None:
        super().__init__(message or (type(self).__doc__ or "").strip())

    def __str__(self) -> str:
        message = super().__str__()
        return f"{message}: {self.__cause__}" if self.__cause__ is not None else message


class ConfigError(MonitorError):
    """the configuration has faults"""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults


class DocumentError(MonitorError):
    """a document cannot be read"""

    def __init__(self, message: str = "", remedy: str = "") -> None:
        super().__init__(message)
        self.remedy = remedy

    def __str__(self) -> str:
        return super().__str__() + (f" ({self.remedy})" if self.remedy else "")

    def fault(self, where: str) -> Fault:
        """Return this as a value that stands beside the documents which could be read."""
        return Fault(where=where, what=super().__str__(), remedy=self.remedy)


class SourceError(MonitorError):
    """a source cannot be read"""


class SourceUnavailable(SourceError):
    """a source cannot be read just now"""

    permanent = False


class StoreError(MonitorError):
    """the database refused"""


class StoreUnavailable(StoreError):
    """the database cannot be reached just now"""

    permanent = False


class StoreLocked(StoreError):
    """another daemon works on this database"""


class NotFound(MonitorError):
    """there is no such commitment"""


class DeliveryError(MonitorError):
    """a notification was not delivered"""

    permanent = False


class DeliveryRefused(DeliveryError):
    """the receiver refuses this notification for good"""

    permanent = True


class DeliveryUnclear(DeliveryError):
    """nobody knows whether the notification arrived: the receiver did not answer in time"""
