"""The signs that a statement is about a commitment."""

from enum import StrEnum


class Sign(StrEnum):
    """Why a statement is about a commitment, the most telling first."""

    SERIES = "same series"
    OLD_DUE = "same old due"
    DUE = "same due"
    WATCH_NAME = "name of the watch"
    NAME = "same name"
    ALIAS = "learned alias"
    SHORT_FORM = "shorter name"
    REFERENCE = "same words in the same text"
    CONTEXT = "named in the same sentence or in the title"
    KIND = "fitting kind"
