"""Finds every expression that names a time and says which."""

from monitor.extract.timex.find import find

__all__ = ["find"]
