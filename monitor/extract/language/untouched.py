"""The shape of a language's words by which a change leaves a thing, or its day, as it is."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Untouched:
    """Words that leave a thing as it is, though they, or those beside them, tell that something was changed.

    What *wider* words behind a verb extend is how far a thing reaches, not how long (extended to bars), unless a verb is
    next (extended to curb crime) that no *nominal* word is. A move stands
    for *some* right behind it only for a few (extended for residents of Kent), and not for all where *rest* leaves it as it
    was (elsewhere it stands). What is ended behind *part* words, or before them, is a part (part of the order). Who
    *leaves* a thing does not end it (withdrew from the cup). What *compared* opens is told of another thing (unlike the
    lease, which was extended). *shortens* only makes a thing shorter, if it leads to no day. What a verb with *naught*
    right behind it tells is done to no thing (has cancelled nothing so far). What was ended, and behind a comma is *back*,
    goes on (the night bus, cancelled in May, returns on Monday).

    Behind *asides* a date is that of something else (ahead of the vote on 5 May; not of what *own* words
    make its own: ahead of its opening), behind *reasons* that of a clause with
    a thing of its own (because the audit is due on 5 May), behind *persons* that of somebody (who is to speak on 5 May),
    behind *asked* that of a request (please reply by 5 May), and right behind *handled* that of what is done with a
    thing (can be collected until 5 May). A length of time before *distance* words tells when something was done
    (delayed it, a month before it was due), one behind words of *in_all* how long the thing lasts now (extended to a year).
    """

    wider: str = "x^"
    nominal: str = "x^"
    some: str = "x^"
    rest: str = "x^"
    part: str = "x^"
    leaves: str = "x^"
    compared: str = "x^"
    shortens: str = "x^"
    naught: str = "x^"
    back: str = "x^"
    asides: str = "x^"
    own: str = "x^"
    reasons: str = "x^"
    persons: str = "x^"
    asked: str = "x^"
    handled: str = "x^"
    distance: str = "x^"
    in_all: str = "x^"
