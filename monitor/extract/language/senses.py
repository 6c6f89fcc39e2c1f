"""What words of one sense that report a change have in common in all languages that name their patterns by these senses."""

from collections.abc import Mapping
from dataclasses import replace

from monitor.extract.language.change_words import ChangeWords
from monitor.model import Change

_SENSES = (
    ChangeWords(name="later than planned", change=Change.POSTPONED, pattern="", by_kind=True, told=True, apart=True),
    ChangeWords(name="earlier than planned", change=Change.ADVANCED, pattern="", told=True, apart=True, sure=0.9),
    ChangeWords(name="no longer until", change=Change.EXTENDED, pattern="", told=True, sure=0.95),
    ChangeWords(name="extended from the old", change=Change.EXTENDED, pattern="", sure=0.95),
    ChangeWords(
        name="hereby extended", change=Change.EXTENDED, pattern="", told=True, decided=True, dateless=True, sure=0.9
    ),
    ChangeWords(name="extended as from", change=Change.EXTENDED, pattern="", told=True, decided=True, sure=0.95),
    ChangeWords(name="extended for, as from", change=Change.EXTENDED, pattern="", told=True, decided=True, sure=0.95),
    ChangeWords(name="moved from the old", change=Change.POSTPONED, pattern="", by_kind=True, sure=0.95),
    ChangeWords(name="not the old", change=Change.POSTPONED, pattern="", by_kind=True, told=True, sure=0.92),
    ChangeWords(name="not the old but", change=Change.POSTPONED, pattern="", by_kind=True, told=True, sure=0.92),
    ChangeWords(name="extended", change=Change.EXTENDED, pattern="", sure=0.9),
    ChangeWords(name="extended what runs", change=Change.EXTENDED, pattern="", dateless=True, bare=True, sure=0.9),
    ChangeWords(
        name="extends for a time", change=Change.EXTENDED, pattern="", told=True, decided=True, dateless=True, sure=0.9
    ),
    ChangeWords(
        name="agreed on an extension",
        change=Change.EXTENDED,
        pattern="",
        told=True,
        decided=True,
        dateless=True,
        sure=0.9,
    ),
    ChangeWords(name="resolved to extend", change=Change.EXTENDED, pattern="", told=True, sure=0.9),
    ChangeWords(name="resolved to renew", change=Change.RENEWED, pattern="", told=True, sure=0.9),
    ChangeWords(name="decided to extend", change=Change.EXTENDED, pattern="", told=True, decided=True, sure=0.9),
    ChangeWords(
        name="decided to put off", change=Change.POSTPONED, pattern="", told=True, decided=True, by_kind=True, sure=0.9
    ),
    ChangeWords(name="decided to bring forward", change=Change.ADVANCED, pattern="", told=True, decided=True, sure=0.9),
    ChangeWords(name="decided to renew", change=Change.RENEWED, pattern="", told=True, decided=True, sure=0.9),
    ChangeWords(name="tells of an extension", change=Change.EXTENDED, pattern="", told=True, decided=True, sure=0.9),
    ChangeWords(name="tells of a renewal", change=Change.RENEWED, pattern="", told=True, decided=True, sure=0.9),
    ChangeWords(
        name="tells of a delay", change=Change.POSTPONED, pattern="", told=True, decided=True, by_kind=True, sure=0.9
    ),
    ChangeWords(name="tells of an earlier day", change=Change.ADVANCED, pattern="", told=True, decided=True, sure=0.9),
    ChangeWords(
        name="put off",
        change=Change.POSTPONED,
        pattern="",
        told=True,
        decided=True,
        by_kind=True,
        sure=0.9,
    ),
    ChangeWords(name="moved up", change=Change.ADVANCED, pattern="", told=True, decided=True, sure=0.9),
    ChangeWords(name="held up", change=Change.POSTPONED, pattern="", told=True, decided=True, dateless=True, sure=0.85),
    ChangeWords(
        name="tells of an end", change=Change.TERMINATED, pattern="", told=True, decided=True, dateless=True, sure=0.8
    ),
    ChangeWords(name="granted more time", change=Change.EXTENDED, pattern="", told=True, decided=True, sure=0.9),
    ChangeWords(name="goes on", change=Change.EXTENDED, pattern="", told=True, decided=True, dateless=True, sure=0.9),
    ChangeWords(name="until a day", change=Change.EXTENDED, pattern="", told=True, weak=True),
    ChangeWords(name="longer than planned", change=Change.EXTENDED, pattern="", told=True),
    ChangeWords(name="longer than planned, until", change=Change.EXTENDED, pattern="", told=True, sure=0.9),
    ChangeWords(name="a new one for the old", change=Change.RENEWED, pattern="", told=True, sure=0.9),
    ChangeWords(name="now until", change=Change.EXTENDED, pattern="", told=True),
    ChangeWords(name="renewed", change=Change.RENEWED, pattern="", sure=0.95),
    ChangeWords(name="postponed", change=Change.POSTPONED, pattern="", by_kind=True, sure=0.9),
    ChangeWords(name="put off without a day", change=Change.POSTPONED, pattern="", dateless=True, sure=0.9),
    ChangeWords(name="adjourned", change=Change.POSTPONED, pattern="", told=True, decided=True, sure=0.9),
    ChangeWords(name="now set for", change=Change.POSTPONED, pattern="", by_kind=True, told=True),
    ChangeWords(name="still until", change=Change.EXTENDED, pattern="", told=True, of_plan=True, sure=0.9),
    ChangeWords(name="it will be", change=Change.POSTPONED, pattern="", told=True, of_plan=True, sure=0.9),
    ChangeWords(name="read for the old", change=Change.POSTPONED, pattern="", by_kind=True, told=True, sure=0.9),
    ChangeWords(name="brought forward", change=Change.ADVANCED, pattern="", sure=0.9),
    ChangeWords(name="already on", change=Change.ADVANCED, pattern="", told=True, weak=True),
    ChangeWords(name="hereby ended", change=Change.TERMINATED, pattern="", told=True, dateless=True, sure=0.8),
    ChangeWords(
        name="calls off", change=Change.TERMINATED, pattern="", told=True, decided=True, dateless=True, sure=0.8
    ),
    ChangeWords(
        name="called off, set for",
        change=Change.TERMINATED,
        pattern="",
        told=True,
        decided=True,
        dateless=True,
        sure=0.8,
    ),
    ChangeWords(
        name="told as called off, set for",
        change=Change.TERMINATED,
        pattern="",
        told=True,
        decided=True,
        dateless=True,
        sure=0.8,
    ),
    ChangeWords(
        name="cannot be as set for",
        change=Change.TERMINATED,
        pattern="",
        told=True,
        decided=True,
        dateless=True,
        sure=0.8,
    ),
    ChangeWords(
        name="has to be called off",
        change=Change.TERMINATED,
        pattern="",
        told=True,
        decided=True,
        dateless=True,
        sure=0.8,
    ),
    ChangeWords(name="is off", change=Change.TERMINATED, pattern="", told=True, decided=True, dateless=True, sure=0.8),
    ChangeWords(name="terminated", change=Change.TERMINATED, pattern=""),
    ChangeWords(name="annulled", change=Change.TERMINATED, pattern="", sure=0.7),
    ChangeWords(name="overdue since", change=Change.MISSED, pattern="", told=True, dateless=True, sure=0.9),
    ChangeWords(name="still owed", change=Change.MISSED, pattern="", told=True, dateless=True, sure=0.85),
    ChangeWords(
        name="not done by then",
        change=Change.MISSED,
        pattern="",
        told=True,
        dateless=True,
        of_plan=True,
        sure=0.85,
    ),
    ChangeWords(name="passed unused", change=Change.MISSED, pattern="", told=True, dateless=True, sure=0.85),
    ChangeWords(name="missed", change=Change.MISSED, pattern="", sure=0.6),
    ChangeWords(name="kept in time", change=Change.FULFILLED, pattern="", dateless=True, sure=0.8),
    ChangeWords(name="kept in full", change=Change.FULFILLED, pattern="", dateless=True, sure=0.8),
    ChangeWords(name="done as planned", change=Change.FULFILLED, pattern="", told=True, dateless=True, sure=0.85),
    ChangeWords(name="done by then", change=Change.FULFILLED, pattern="", told=True, dateless=True, sure=0.85),
    ChangeWords(name="fulfilled", change=Change.FULFILLED, pattern=""),
    ChangeWords(name="expired", change=Change.EXPIRED, pattern="", sure=0.6),
    ChangeWords(name="signed", change=Change.AGREED, pattern="", told=True, decided=True, dateless=True, sure=0.7),
    ChangeWords(name="agreed", change=Change.AGREED, pattern=""),
)


def told_by(patterns: Mapping[str, str]) -> tuple[ChangeWords, ...]:
    """Return the words of a language that report a change: its *patterns* by the names of their senses.

    Raises KeyError for a name that is no sense.
    """
    senses = {sense.name: sense for sense in _SENSES}
    return tuple(replace(senses[name], pattern=pattern) for name, pattern in patterns.items())
