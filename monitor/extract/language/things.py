"""The shape of a language's words for things that can expire or fall due: how a text names one and refers back to it."""

from dataclasses import dataclass

IN_NAMES = frozenset("de del du des la las le les el los der von und y et i и".split())
"""Words that may stand within a name, in whatever language its text is."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Amounts:
    """How a name tells how much or how many of a thing there is.

    *amount* matches a sum, a share or a quantity, *length* a length of time. *of* leads from a thing to its amount
    (dividend of 9p), *among* from an amount to its thing (40 percent of its), *about* stands before one (up to). What
    *rated* matches is told from its like by its rate (the 4 percent notes). One of *toward* leads from an amount to who
    gets it or to its ground, which is no name without it ($40m to the fund).
    """

    amount: str
    length: str
    of: str
    among: str
    about: str
    rated: str = "x^"
    toward: str = "x^"


@dataclass(frozen=True, kw_only=True, slots=True)
class Things:
    """How named things look.

    *named* matches a thing with its name (Black Sea Grain Initiative), *leading* the words before it that are no part of
    the name. One of *references* alone, with or without a word of *pointing*, only refers to a thing that has a name
    elsewhere (the deal); *endings* are words for its last day (the closing date of), *filings* for what is handed in by then (applications) for what one of *calls* names (the grant scheme), *filing_times* for when that is (plazo de presentación); *newcomers* tell that it comes in the place of another (the new deal), *present* that it is the one there is (the existing deal), *lasting* how long, or what for, it is (an indefinite strike, a humanitarian truce), *indefinite* words that there is none yet (a deal). *numbered* matches, directly behind a thing, the numbered paper (``paper``) by which it is told
    from others of its name (declared in Order No. 12). *says* matches, at the start of a sentence, somebody (``who``) and that he says what follows, *reporting* a clause that tells who said what the sentence tells (as the council announced).
    *owner* matches what stands in a sentence before something of the one ``who`` is named there (Ford said its), *owners* the
    same for several (dockworkers went on strike after their), *body* a sentence that begins with a body (``who``) behind which
    the next begins with "its", *owned* the
    same where the name itself has the form of an owner (Ford's); *product* the capital word before what *version* matches (Tern 4.2), *label* the numbered ``label`` of a line (Lot 3: …).
    *paper* matches, behind the name of a paper, the year that belongs to it (Water Act 2019). *counted* matches a ``thing`` with its number (phase two), *authority* before a name the place (``who``) whose council or
    mayor decides about it, *item* the title of a numbered ``item`` of minutes, *entry* the ``item`` that a line of a
    list names before it tells its closing date.
    The groups of *accounts* are the days on which a period of somebody's accounts begins or ends.
    *holders* matches who has a thing, told by no name (the government's).
    *kin* matches a firm that belongs to another, or with it (a subsidiary), *kin_of*, directly before a name, that it does to that one (a subsidiary of).
    *placing* words tell what something only stands beside (the race *at* the fair), *wholes* stand for all of a thing, or a deed (the rest, the building of).
    *amounts* tell how much of it there is. *states* head a line on how a thing stands and are
    no part of its name (status: late). Words that are *bare* name nothing by themselves (the deadline), with or without one that is
    their *own*; a noun that is *hollow* leads on to a thing (in respect of), one behind a word of *grounds* tells on what ground somebody acts (under the rules), behind one of *causes* why something is done (due to the rain); no article tells where that ends behind one of *dated_causes*, but a day does. *opening* words only tell that a thing is moved or ended, by which act or in view of what (the decision on the extension of); what *beside* matches only tells by whose act or in view of what something is done (by decision of the board). *days* are those of the week.
    One of *upkeep* is what a product gets as long as it is kept up (security fixes).
    One of *agreed* may mean whatever was agreed on (the deal: a truce, a lease), of *works* whatever is being done.
    Behind one of *clause_openers* a clause begins though a noun stands there (a deal before the truce ends).
    A word of *it* is what somebody does something to that the text has named, of *them* several, the names of which end as *plural* says; *verb_of_one* and *verb_of_many* are the forms of verbs that are said of the one or the other only.
    A word of *others* tells another thing of the sort that was just named (the truce in Tarn and that in Holm), a
    conjunction among them where the preposition behind it is the same (с Альдо …, а с Бренком).
    *amends* matches, at the start of a sentence, the ``part`` and ``number`` of the text that it amends. *tail* matches, directly behind a name, what belongs to it with a ``number`` that tells it from its like (for Lot 3), or
    with a ``year`` (for the 2027 notes). *parts* matches words that point at the ``part`` of a text in which they stand,
    *part_heading* (with that part for {part}) the head of one, with its ``number``.
    """

    named: str
    leading: str = "x^"
    references: frozenset[str] = frozenset()
    endings: frozenset[str] = frozenset()
    filings: frozenset[str] = frozenset()
    calls: frozenset[str] = frozenset()
    filing_times: frozenset[str] = frozenset()
    pointing: frozenset[str] = frozenset()
    newcomers: frozenset[str] = frozenset()
    present: frozenset[str] = frozenset()
    lasting: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    numbered: str = "x^"
    says: str = "x^"
    reporting: str = "x^"
    owner: str = "x^"
    owned: str = "x^"
    owners: str = "x^"
    body: str = "x^"
    version: str = "x^"
    product: str = "x^"
    label: str = "x^"
    counted: str = "x^(?P<thing>)"
    authority: str = "x^(?P<who>)"
    item: str = "x^(?P<item>)"
    entry: str = "x^(?P<item>)"
    paper: str = "x^"
    amends: str = "x^"
    tail: str = "x^"
    accounts: str = "x^"
    holders: str = "x^"
    elsewhere: str = r"x^(?P<place>)"
    kin: str = "x^"
    kin_of: str = "x^"
    placing: str = "x^"
    wholes: str = "x^"
    parts: str = "x^"
    part_heading: str = "x^"
    amounts: Amounts | None = None
    bare: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    hollow: frozenset[str] = frozenset()
    grounds: frozenset[str] = frozenset()
    causes: frozenset[str] = frozenset()
    dated_causes: frozenset[str] = frozenset()
    opening: str = "x^"
    beside: str = "x^"
    days: frozenset[str] = frozenset()
    agreed: frozenset[str] = frozenset()
    upkeep: frozenset[str] = frozenset()
    works: frozenset[str] = frozenset()
    it: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    them: frozenset[str] = frozenset()
    clause_openers: frozenset[str] = frozenset()
    plural: tuple[str, ...] = ()
    verb_of_one: str = "x^"
    verb_of_many: str = "x^"
