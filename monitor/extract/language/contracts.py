"""The shape of a language's words for contracts: data that the engine of terms and notices reads."""

from collections.abc import Mapping
from dataclasses import dataclass

from monitor.model import Change


@dataclass(frozen=True, kw_only=True, slots=True)
class Named:
    """A pattern with a name, and how much it *counts* for or against what it is a sign of.

    The patterns of contracts see a clause in its plain form: lower case, one space for white space, ``@3`` for the
    fourth day that it prints, ``#0`` for its first length of time, ``~`` for what is blacked out or left blank. In
    them ``{day}``, ``{length}`` stand for such a mark, ``{anchor}`` for the words that name a day, up to the next stop.
    """

    name: str
    pattern: str
    counts: float = 1.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Patching:
    """A named pattern by which a clause changes a date: ``day`` (or ``until``) is the new one, ``old`` what it replaces.

    One with a ``length`` counts it from the old end; a *quoted* one changes the wording of another text.
    """

    name: str
    change: Change
    pattern: str
    quoted: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Contracts:
    """All that the engine knows of how one language writes contracts.

    *genre* are the signs that a text is one. *repairs* mend what extraction from a page has broken; *broken_day* tells
    a clause that was cut inside of a day. *numbers*, *units* (months, days), *working*, *number*, *length* and *anniversary* read lengths of time.
    *blank* is what is left open in a text. *worth* tells the sentences that are looked at.
    *document_day* finds the day of the contract itself, best first; *signed* that of a signature. *name* finds the
    names of days, *label* the day printed behind one, *unfilled* that its place is left open, *means* what opens its meaning, *opens* what opens a name in brackets. *same_day* are words for the day of the contract, *signing* for the day of
    the last signature, *event* for a day that no one knows yet. *lead* stands before an anchor without a meaning; *starts* are the names of the day from which a term counts that names no other.
    *ends* are the ways to say when a term ends, *begins* from when it counts. *unlike* is what may not stand before a length,
    *not_behind* not behind one. *subject* are the signs that a clause tells the term of the contract, for and against; *section* is its heading.
    Where a contract is itself about *keeping* a secret, *secrecy* are signs for it, and the sign *against_secrecy* falls away.
    *later*, *earlier*: of two ends the later, the earlier counts.
    *notice* finds the length of a notice before the end, *asks* the words of a clause in which it stands.
    *patches* are the ways to change a date (*patching* are the verbs beside which one may stand without its year, *duty* the words
    that make it a deadline), *awaiting* words leave all that a paper changes to a step still open (takes effect when approved), *unreal* words before or in them take
    their truth, *old_end* tells the end that was. *title* finds what the contract calls itself, *heading* its title as a line,
    *amends* the title of an amendment and *amended* the contract that it changes,
    *short* its short name, *between* its parties (*no_party* is none), in the text as it stands; *joined* writes two parties, *this* points at
    the contract, *anonymous* names one without a title. *condition* opens a sentence about what may never be, *definition* one about a word.
    *ordinary* tells the texts other than contracts that have an amendment or a notice; in them *renewal_day* finds the day on
    which something renews, and *renewing* what that is.
    """

    code: str
    genre: tuple[Named, ...]
    repairs: tuple[tuple[str, str], ...]
    broken_day: str
    numbers: Mapping[str, int]
    units: Mapping[str, tuple[int, int]]
    working: str
    number: str
    length: str
    anniversary: str
    blank: str
    worth: str
    document_day: tuple[Named, ...]
    signed: tuple[str, ...]
    name: str
    label: str
    unfilled: str
    means: str
    opens: str
    same_day: str
    signing: str
    event: str
    lead: str
    starts: tuple[str, ...]
    ends: tuple[Named, ...]
    begins: str
    unlike: str
    not_behind: str
    subject: tuple[Named, ...]
    keeping: str
    secrecy: tuple[Named, ...]
    against_secrecy: str
    section: str
    later: str
    earlier: str
    notice: tuple[Named, ...]
    asks: str
    patches: tuple[Patching, ...]
    patching: str
    duty: str
    unreal: str
    awaiting: str
    old_end: str
    title: str
    heading: str
    amends: str
    amended: str
    short: str
    between: str
    no_party: str
    joined: str
    this: str
    anonymous: str
    condition: str
    definition: str
    ordinary: str
    renewal_day: str
    renewing: str
