"""The shape of a language's words for statements: data that the engine of cues, changes and subjects reads."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from monitor.extract.language.anchors import Anchors
from monitor.extract.language.change_words import ChangeWords
from monitor.extract.language.counting import Counting
from monitor.extract.language.deeds import Deed, FreeOrder, Occasion
from monitor.extract.language.denials import Denials
from monitor.extract.language.edges import Edges
from monitor.extract.language.kinds import Kinds
from monitor.extract.language.names import Names
from monitor.extract.language.parties import Parties
from monitor.extract.language.relocated import Relocated
from monitor.extract.language.retold import Retold
from monitor.extract.language.several import Several
from monitor.extract.language.sign import Sign
from monitor.extract.language.stops import Stops
from monitor.extract.language.taking_back import TakingBack
from monitor.extract.language.things import Things
from monitor.extract.language.unmade import Unmade
from monitor.extract.language.unpassed import Unpassed
from monitor.extract.language.untouched import Untouched


@dataclass(frozen=True, kw_only=True, slots=True)
class Statements:
    """All that the engine knows of how one language makes, changes and denies commitments.

    *clauses* are words that open a clause. *stretch* matches what stands between the two ends of one stretch of days
    (from 5 *to* 7 May; *names_both*, and, only behind *both*, between), unless words that are *moving* a date stand
    before them, or *moved* right behind them (am Montag bis zum 5. Mai verlängert); *aims* lead from such words to the new date (на, auf), the groups of *announced* are
    dates for which something had been set (the talks set for 3 May, Friday's talks); a sentence with a word of *new_date* tells the new date, as does a column of a table whose head opens with one of *new_column* beside one of *old_column*; one of *day_to_come* that there will be one; what is *refused* moves to no date; a far day behind *papers* names one (notes due 2031), unless words of *owed* before it or of *falls_due* behind it make it the day of payment. No change is what *courtesies* are the object of (extends its thanks), what was *outvoted* or happens to some of several (*in_part* opens its clause: two of the five), nor what *excepted* leaves out (all but the lease), and no end what is *partial* or a *reversed* decision to move one; what *lasted* longer was not extended. Behind a length of time *from_document* counts it from the day of the document, unless words of it leave open how long it is, *inexact* (less than a year to run), *from_previous* from the
    date said before, *from_event* from something without a date; *counts_from* stands between it and the day from which
    it counts (of them *starts* open a term, which in *whole* months ends before its day comes again), *lasts* between such a day and the length; *holds_for* stands between a day
    with *dated* before it and a length (signed on 3 May and good for). *more* in a length adds it to what there was. A length of days
    with *aside* before it and with *days_before* (before it was to lapse) or *days_after* behind it tells how far another day lies from that of its sentence. *ahead_of* directly before a month or a year means the day
    before it begins. *unreal* words before a change take its truth (could be extended, asked to extend), those of *supposing*
    anywhere in its clause (wäre … verlängert worden), *denied* words after it (is under discussion). Verb forms of *infinitives* are some by themselves. After one of *telling* a gerund is done (by extending), behind *infinitive* a verb is done only where
    what governs it decides; a verb group of *resolving* does so by itself (voted on Tuesday to), and so does what opens a sentence as *resolves* does (it was resolved that);
    what stands behind *motions* (moved that, with a ``clause``; directly behind moved to) only where something is *carried* behind it, and nothing says that it was *uncarried* (lost, referred, not to be). Words of *opinions* rule a clause that nobody reports (traders bet that), those of *hearsay* stand in an aside (some say), *habits* in a verb group and *history* beside
    it tell of no deed (has always been extended, in the past), nor does a sentence with *examples* (gives you, for
    instance, until), nor what stands in the clause of *denying* (it is a lie that), of which *dismissing* words leave no date either (denied a report that), as a bare participle in that of *wishing* (wants the
    contract extended; one of *verbal* makes it a verb), behind *present* words in a sentence that opens with a condition, behind *nearly*, or between *claims* (reports that) and *refuted* (are false), where neither *parting* words directly before it nor
    *clausal* ones part them; those of *lately* leave a perfect one (has now been extended). What somebody is *saying* in words of *reported* is a future seen from the past (said it would),
    but not what outsiders say (critics said it would); *will_be* is all that stands before a verb of what will be done to a thing. What one of *papers_told* does (a bill that extends) is done where somebody *enacts* that, not where he *undoes* it. *open_step*: a signature or ratification is still to come. *stops* tell where sentences end; a language without them is cut as English. Where the present tense tells what is to come (*present_ahead*), a length of time counts from the document under it too. A *change_noun* before a name only tells what befalls its thing (report de l'audience). *nouns* are sorted by what a
    day is to them (the last to act, the end of a term …). *deeds* fulfil what was awaited although nobody says so (was launched; *free_order* tells how, where the verb may stand last, *occasion* what is done at an appointment), not in a sentence with *no_acts* (only in part) nor where *former* stands
    before the name (the old bridge); *belonging* joins to a thing what tells which it is (duties *on* steel); who has ended a *task*
    (its work) has done what it was for; what an *indefinite* article opens is no known thing;
    *earlier* words tell a move as that of before (previously); words of *unmet* tell what should have been (aurait dû); a day with words of *next_one* lies ahead whatever the tense; those of *for_now* beside a future tell how long it is so at first (durará en principio hasta); *own_days* are nouns that stand for the day of a thing (the opening of the tunnel).
    What stands behind *afterwards* only led to a change (after talks on Monday), what behind *recalling* is told as of then (noted that the fee was due), and a time of day before *another_day* is of another day (of the eve).
    Words of *reconsidered* before a change undo or put off the decision on it (reversed its decision to).
    A day that only moves is put off where something *befalls* a thing on it (is switched off), and extended where it is one of *last_days* (maturity).
    A sentence that *contrary* opens tells what has not come about (had they agreed, it would now end on 5 May). Modals of *unsure* only tell what could be. Conditions of *reserves* only keep something back (unless). What one of *occasions* opens is supposed only where its verb is not past (when they signed it). *failing* before a verb denies it (failed to pay), *pending* words tell that it is still to come. Words of *anew* tell that what was called off takes place
    later, those of *resumes* in its own sentence that what was broken off goes on. What one of *suspends* stops until a day has no end. A verb directly behind *performing* is done by being said (is hereby extended), whatever stands before. *kinds* tell what a day is to those it concerns, *counting* and *edges* say which lengths and names of days count from a day told before, *taking_back* what behind a change lets it stand no longer, *unmade* which moves are only asked for or permitted, *untouched* which changes leave the thing as it is. A plan that a verb of the past tells with *until_now* stands no longer. One of *attributive* only
    says which thing is meant where it stands beside its noun, behind it where *attributes_follow* (der verlängerte Support endet).
    """

    code: str
    signs: Mapping[Sign, str]
    clauses: str
    stretch: str
    names_both: str = "x^"
    both: str = "x^"
    moving: str
    moved: str = "x^"
    aims: str = "x^"
    announced: str = ""
    new_date: str = ""
    old_column: str = ""
    new_column: str = ""
    refused: str = "x^"
    papers: str = "x^"
    owed: str = "x^"
    courtesies: str = "x^"
    outvoted: str = "x^"
    befalls: str = "x^"
    last_days: str = "x^"
    in_part: str = "x^"
    partial: str = "x^"
    lasted: str = "x^"
    excepted: str = "x^"
    reversed: str = "x^"
    falls_due: str = "x^"
    infinitives: str = "x^"
    resolving: str = "x^"
    resolves: str = "x^"
    motions: str = ""
    uncarried: str = "x^"
    carried: str = "x^"
    from_document: str
    from_previous: str
    from_event: str
    counts_from: str = "x^"
    starts: str = "x^"
    whole: str = "x^"
    lasts: str = "x^"
    inexact: str = "x^"
    dated: str = "x^"
    holds_for: str = "x^"
    more: str = "x^"
    aside: str = "x^"
    days_before: str = ""
    days_after: str = "x^"
    than: str = "x^"
    lasting: str = "x^"
    disputed: str = ""
    denying: str = ""
    dismissing: str = "x^"
    papers_told: str = "x^"
    enacts: str = "x^"
    undoes: str = "x^"
    wishing: str = "x^"
    verbal: str = "x^"
    present: str = "x^"
    nearly: str = "x^"
    claims: str = "x^"
    refuted: str = "x^"
    parting: str = "x^"
    clausal: str = "x^"
    opinions: str = ""
    hearsay: str = ""
    examples: str = ""
    habits: str = ""
    history: str = ""
    lately: str = "x^"
    repeated: str = "x^"
    reconsidered: str = "x^"
    deeds: tuple[Deed, ...] = ()
    free_order: FreeOrder | None = None
    occasion: Occasion | None = None
    earlier: str = ""
    afterwards: str = "x^"
    recalling: str = "x^"
    another_day: str = "x^"
    next_one: str = "x^"
    unmet: str = "x^"
    for_now: str = "x^"
    day_to_come: str = "x^"
    no_acts: str = "x^"
    belonging: str = "x^"
    task: str = "x^"
    own_days: str = "x^"
    indefinite: str = "x^"
    unsure: str = "x^"
    contrary: str = "x^"
    former: str = "x^"
    anew: str = "x^"
    resumes: str = "x^"
    suspends: str = "x^"
    performing: str = "x^"
    ahead_of: str = "x^"
    changes: tuple[ChangeWords, ...]
    change_noun: str = "x^"
    unreal: str
    denied: str
    supposing: str = ""
    open_step: str
    names: Names
    things: Things
    stops: Stops | None = None
    present_ahead: bool = False
    nouns: Mapping[str, str] = field(default_factory=dict)
    negations: str = ""
    failing: str = "x^"
    pending: str = "x^"
    modals: str = ""
    future: str = ""
    infinitive: str = ""
    telling: str = ""
    reported: str = ""
    will_be: str = "x^"
    saying: str = ""
    deciding: str = ""
    granting: str = ""
    parties: Parties | None = None
    anchors: Anchors | None = None
    counting: Counting | None = None
    edges: Edges | None = None
    kinds: Kinds | None = None
    several: Several | None = None
    conditions: str = ""
    occasions: str = "x^"
    reserves: str = "x^"
    denials: Denials | None = None
    taking_back: TakingBack | None = None
    unmade: Unmade | None = None
    unpassed: Unpassed | None = None
    retold: Retold | None = None
    relocated: Relocated | None = None
    until_now: str = "x^"
    attributive: str = "x^"
    attributes_follow: bool = False
    untouched: Untouched | None = None

    @property
    def rare(self) -> tuple[str, ...]:
        """Patterns that are looked for in every sentence, and of which hardly one has words."""
        kinds, back, parties = self.kinds, self.taking_back, self.parties
        leads = (*kinds.leads.values(), kinds.ultimatum, kinds.idle, kinds.idle_hours) if kinds else ()
        days = (*kinds.days.values(), kinds.idle_days, self.things.accounts) if kinds else (self.things.accounts,)
        denied = (self.denying, self.wishing, self.claims, self.nearly, self.dismissing, self.denied, self.contrary)
        doubted = (self.opinions, self.hearsay, self.examples, self.excepted, self.outvoted, self.refused)
        decided = (self.motions, self.performing, *((back.undone,) if back else ()))
        permitted = (self.unmade.allowed,) if self.unmade else ()
        moved = (self.new_date, self.repeated)
        duties = (parties.duty, parties.asks, parties.limit) if parties else ()
        return tuple(filter(None, (*leads, *days, *denied, *doubted, *decided, *permitted, *duties, *moved)))
