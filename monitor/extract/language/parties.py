"""The shape of a language's words for who must do something: where a text names the one who answers for a date."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Parties:
    """Where a party stands, and which words are one.

    *duty* matches words behind the one who must or promises (shall, is required to, has until a date), *asks* those
    before the one who is asked, *task* what then follows (to report, for an answer; its
    verb is the group ``verb``), *limit* those before "for members
    to report". *passive* opens what is done to a thing, *agent* stands before the one who does it, *reasons* before why it was done. *says* are verbs
    behind which one of *pronouns* means the one who says it. *between* may stand between a duty and its verb. A noun that
    *nouns* match is a party; a name is one unless its last word is one of *things* or its verb tells what merely
    *happens*; any other noun only where its verb is one of *doing*. *moving* are verbs that tell what people do by
    themselves, without a thing that they do it to (meet, vote). *outsiders* do not decide what is done: critics; they, and
    *onlookers* (media), may say so in words of *outsiders_say*.
    """

    duty: str
    asks: str
    task: str
    limit: str
    passive: str
    agent: str
    says: str
    pronouns: str
    between: str
    nouns: str
    things: str
    doing: str
    happens: str
    reasons: str = "x^"
    moving: str = "x^"
    outsiders: str = "x^"
    onlookers: str = "x^"
    outsiders_say: str = "x^"
