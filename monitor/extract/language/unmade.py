"""The shape of a language's words for moves of a day that are not made: only asked for, wished, permitted, conditional."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Unmade:
    """Words that leave a move of a day unmade.

    *to_move* matches verbs that move a day as they stand behind one that proposes it (proposes to *extend*), *wishes*
    what somebody only would or tries to do (wants to extend). *allowed* matches what permits a move (may be postponed),
    up to the end of its verb, which may stand behind the day; what somebody has *exercised* he has done (exercised its
    option to extend). Behind what is *reserved* all that follows in its plain form is only that: to (i) extend the offer;
    (ii) end it. Under what *provided* words open, what *will_move* need not. Words of *requests* begin the part of a
    sentence in which somebody is asked to do something, not whether what stands before it is so.
    Nouns of *moving* stand behind words of asking for what is only asked for (an extension to 5 May), where none of
    *granted* tells that it was given.
    What somebody was *averting* is not over where that *fails* (efforts to avert the strike collapsed).
    What ends behind *talks* is these, not the thing that they are about (talks on extending the truce ended).
    What *intents* name is to end or move another thing, and ends none where it is given up (the threat to call off); nor does what revokes one of *undoings* (the cancellation of).
    What is to be done behind *dropped* words is a plan that was given up (dropped its plan to).
    *drafts* are papers that are not in force yet, until one of *passed* tells so; with one of *passes_on* that was but a step. Of *bills* one that *advises* (a committee) passes none.
    What is not to befall a thing, told by a verb of *away*, leaves it standing (will not call off, cannot be moved).
    *unheld* tells that something did not take place, which may have been put off.
    What is told as done in a sentence that *supposing* opens, or right before what *supposed* opens, is so only on that
    condition, if no word of *conceding* stands beside it (if few asked for it, it was *still* extended). What *concerned* opens
    only tells whom it concerns (if you missed it). What a sentence tells that *in_case* opens is so only in that case (in case of rain).
    Words of *otherwise* open what follows if nobody acts (or it is
    cancelled), those of *completing* what has to be done before something follows on it (once all of it has been paid).
    """

    to_move: str
    wishes: str
    allowed: str
    exercised: str
    away: str = "x^"
    drafts: str = "x^"
    passed: str = "x^"
    passes_on: str = "x^"
    bills: str = "x^"
    advises: str = "x^"
    unheld: str = "x^"
    reserved: str = "x^"
    provided: str = "x^"
    will_move: str = "x^"
    supposing: str = "x^"
    supposed: str = "x^"
    conceding: str = "x^"
    concerned: str = "x^"
    requests: str = "x^"
    moving: str = "x^"
    granted: str = "x^"
    averting: str = "x^"
    talks: str = "x^"
    dropped: str = "x^"
    intents: str = "x^"
    undoings: str = "x^"
    fails: str = "x^"
    in_case: str = "x^"
    otherwise: str = "x^"
    completing: str = "x^"
