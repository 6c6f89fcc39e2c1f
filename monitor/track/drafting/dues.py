"""Dues remembered, so that one can ask at once whether a due is among them."""

from datetime import date

from monitor.model import Due


class Dues:
    """A set of dues in which a coarser or finer way to say one is found too; a day is found in constant time."""

    def __init__(self) -> None:
        self._exact: set[tuple[date, date]] = set()
        self._ranges: list[Due] = []

    def add(self, due: Due) -> None:
        """Remember *due*."""
        if (due.start, due.stop) not in self._exact:
            self._exact.add((due.start, due.stop))
            self._ranges += [due] if due.last > due.start else []

    def __contains__(self, due: Due) -> bool:
        if (due.start, due.stop) in self._exact or any(known.compatible(due) for known in self._ranges):
            return True
        return due.last > due.start and any(due.start <= start and stop <= due.stop for start, stop in self._exact)
