"""The shape of a language's words that deny a change, or tell it under a condition, from anywhere in its clause."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Denials:
    """The words that take the truth from a change however far from it they stand.

    *negations* deny what their own clause tells, which begins behind the last of *breaks*; *denying* words rule the
    clauses behind them as well (denied that, unless, nearly), up to the last of *ends*. What lies in *asides* before the
    change belongs to something else (the treaty, which was not signed, has been extended). In a sentence that opens with
    *that* the denial may follow (that it was extended is false), and so may *disowning* words behind a comma (it was
    extended, denied the minister) and *untrue* ones (reports that it was are false). Where the verb comes last or its negation follows it,
    words of *behind* deny up to one of *closes*. What *verb_first* matches at the beginning of a sentence is only supposed
    (läuft sie aus, muss …). What *ruling* words tell in the present tense is a rule where a condition follows: verlängert
    sich, wenn. The items of a list only propose what they tell where *listed* matches the line that leads it (Proposals:), and
    ask it of the reader where *duties* does (What you have to do:); they open with what *task* matches (an infinitive).
    """

    negations: str
    denying: str
    breaks: str
    ends: str
    asides: str
    that: str
    disowning: str
    untrue: str
    behind: str = ""
    closes: str = ""
    verb_first: str = ""
    ruling: str = ""
    listed: str = "x^"
    duties: str = "x^"
    task: str = "x^"
