"""What a language may give to tracking; what it does not give stays empty.

A mention does not say in what language it is, so the words of all languages are read together: a word that has another
sense in another language (a billion) is given by one of them only. All stand in lower case; those of names and sums in
their normal form, without accents in the Latin script and without the s of an English plural, those that tell a number
or a day, and those of sentences, as they are written.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

OFFER = "offer"
"""The sort of what may be taken up until a day, which ends then."""
RULE = "rule"
"""The sort of what is numbered and called alike: orders, laws, resolutions."""
FIRM = "firm"
"""The sort of a name that is that of a firm and of nothing else: who makes an offer is not the offer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The words of names that tell nobody and nothing apart, or do so in a way of their own."""

    sorts: Mapping[str, str] = field(default_factory=dict)
    """What sort of thing words name, by sorts."""
    branches: Mapping[str, str] = field(default_factory=dict)
    """Which of them name a thing that no other branch of the sort may be: a lease is no licence, and both are pacts."""
    silent: str = ""
    """What says nothing about which thing is meant."""
    vague: str = ""
    """What with a sort alone tells nobody which thing is meant: the final bid."""
    successors: str = ""
    """By which a name sets its thing off from the one there was: a successor is not a renewal."""
    indefinite: str = ""
    """What stands before what is not known yet."""
    ordinals: Mapping[int, str] = field(default_factory=dict)
    """Ordinals in words, as they are written, with accents and without."""
    numbers: str = ""
    """Numbers in words, from one on."""
    counted: str = ""
    """Behind which such a number tells one thing from the next: phase two."""
    papers: str = ""
    """Rules that are told apart by their numbers."""
    issuers: str = ""
    """Where such a rule comes from, or of what sort it is: there are many an executive order."""
    parts: str = ""
    """What a text is divided into."""
    houses: str = ""
    """Words of a firm's name that texts leave out: Northgate Capital is Northgate."""
    owners: str = ""
    """Whoever has a thing, by no name of theirs: the government's offer is the one that its text speaks of."""
    unions: Mapping[str, str] = field(default_factory=dict)
    """What is written out, by the letters that stand for it."""
    kin: str = ""
    """Pattern: another firm that belongs to one, or with it."""
    placing: str = ""
    """Behind which a capital word says where something is."""
    days: str = ""
    """Months and days of the week."""
    seasons: str = ""
    """What else says with a capital letter when, not where."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """The words of money and pieces."""

    currencies: Mapping[str, str] = field(default_factory=dict)
    """What names a currency behind a number, by its sign."""
    scales: Mapping[int, str] = field(default_factory=dict)
    """What multiplies the number before it, by its power of ten."""
    pieces: str = ""
    """What is counted by its pieces."""
    each: str = ""
    """What stands between a price and the piece that has it."""
    numbered: str = ""
    """Behind which a number is that of a thing, not how many there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """How sentences tell what is done, and on which day."""

    irregular: Mapping[str, str] = field(default_factory=dict)
    """Irregular forms of verbs and their nouns, each with the verb whose deed it tells."""
    stages: str = ""
    """What comes before a thing, or is a piece of it, and is not yet it, in the normal form and without cases."""
    forerunners: str = ""
    """What comes before a thing and may be moved or done without it: its rehearsal, an interim report."""
    former: str = ""
    """Pattern: a thing or a day is the one that there was before a change: the current contract."""
    undated: str = ""
    """Pattern: what a text still says of days counts no more: the timeline is under review."""
    checks: str = ""
    """What is done to see how a thing stands: no deed that was awaited of it."""
    returned: str = ""
    """Pattern: a thing was given back, passed on, or came to the wrong place, which is not what was awaited."""
    early: str = ""
    """Pattern: something was done before its day."""
    parties: str = ""
    """Whom a decision is about, and who say yes on their own behalf before or behind it."""
    little: str = ""
    """What tells no deed, besides the days."""

    taken_up: str = ""
    """Pattern: what is done with an offer until its last day."""
    signing: str = ""
    """What stands before a new contract and names nobody but whoever signs it."""
    voting: str = ""
    """By whose vote a contract is ratified."""
    ratified: str = ""
    """How that is told."""
    beside: str = ""
    """Behind which stands with whom, or about what, a contract is signed."""
    articles: str = ""
    """What may stand before that."""
    pointing: str = ""
    """What may stand there of nobody, besides numbers and days."""

    frames: tuple[str, ...] = ()
    """Patterns of whole sentences that tell a day as the one that counts now.

    "@" is the day, *thing* what is to be done, *doer* who does it. No frame has words of two languages, so none fits a
    text of another one.
    """
    again: str = ""
    """Pattern: what was called off is on again."""
    pronouns: str = ""
    """What stands for something that a text has named before."""
    closed: str = ""
    """What makes a name no other one where it stands beside its words; "a hearing" and "another" may be another."""
    deeds_of: tuple[str, ...] = ()
    """Patterns of a whole name that tells a *deed* and the *thing* it is done to: the reopening of the station."""
    headed: str = ""
    """Behind the noun by which a name is headed: trial of …"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """All that one language gives."""

    names: Names
    sums: Sums
    sentences: Sentences


THING = r"(?P<thing>[^,;:?@]+?)"
"""What is to be done, in a frame."""
DOER = r"(?P<doer>[^,;:?@]+?)"
"""Who does it."""
STOP = r"[.! ]*"
"""The end of a frame."""
