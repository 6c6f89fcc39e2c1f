"""The shape of the words from which a language tells verbs, names and what joins them."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Names:
    """The words from which a subject is told; there is one such object a language, equal to itself alone.

    *lead* opens a noun phrase (articles, possessives, numerals), *joints* are prepositions that go on inside of it,
    *links* those that end it, *joins* are and, or. *auxiliaries* (of them *be*), *infinitive* (behind it a word is a verb, where there are *infinitive_endings* only with one of them), *verbs* and
    *verb_endings* tell verb groups; *bases* are verbs that are nouns as well, *finite* forms that never are. *past*, *past_endings*,
    *past_auxiliaries* tell what is over, *ahead* what is to come; after *manner* a verb only compares (as planned). *adverbs* and *adverb_endings* what stands between.
    *pronouns* stand for a thing said before, *people* for somebody, *relatives* refer to the words just before.
    *kinds* group nouns that may stand for one another and need a name from elsewhere ("the deal").
    *empty* are nouns that are never what a statement is about. Verb forms with *ahead_endings* are futures. Where every
    noun has a capital (*capital_nouns*), an unknown word without one is none, and may be a verb with an ending of *unlisted_verbs*. A word of *perfect* looks back only with a
    form that *participle* matches behind it in its clause (hat … verlängert). A form of *be* looks back behind a *reflexive* pronoun and with one of *arriving* (s'est achevée, est arrivé). *particles* open a verb group and are no verb (ne, se). *nouns* look like verbs and are none;
    *nominal* verb forms are nouns behind a preposition (de entrega); *genitive* articles behind a noun tie the next one to it.

    A language with a trained *tagger* needs no lists of verbs; its rows of *alike* are closed words that stand in the
    same places, the first gives the row its name. *abbreviations* keep their full stop before a word. A word *within* a
    name stands between two capitals (Bank of Ghana), one that is *pairing* before two that are joined (between Holm and Tarn). A number beside one of *months* (or days of the week) is a date, *amounts* behind a number
    are one word with it (5 million dollars), and what a *rate* tells behind them (a share). Words of *also* only add one more (and). One of *lengths* before one of *apart* (hours before), and one of *overtaken* before a noun (the postponed vote), belong to no name.
    A clause behind one of *announcing* says what it is (a reminder that …). A word of *opening* behind a comma begins a
    relative clause before the verb of the sentence. An infinitive behind a verb of *aims* is what somebody is after (will try on Monday to launch).
    A word of *either* ties a noun behind it to the one before it (the waters off Holm), elsewhere it is an adverb.
    A bare verb behind one of *causative* and its object is told in the same time (let it lapse).
    Each of *direct* is a form of a noun that no noun before it governs; behind a word that its pattern matches it opens a phrase; so does a word with one of *direct_endings*.
    A word of *copular* helps each of its participles directly behind it (stands revoked).
    """

    lead: frozenset[str]
    joints: frozenset[str]
    links: frozenset[str]
    joins: frozenset[str]
    auxiliaries: frozenset[str]
    be: frozenset[str]
    infinitive: frozenset[str]
    verbs: frozenset[str]
    verb_endings: tuple[str, ...]
    gerund_endings: tuple[str, ...]
    bases: frozenset[str]
    finite: frozenset[str]
    past: frozenset[str]
    past_endings: tuple[str, ...]
    past_auxiliaries: frozenset[str]
    ahead: frozenset[str]
    manner: frozenset[str]
    adverbs: frozenset[str]
    adverb_endings: tuple[str, ...]
    pronouns: frozenset[str]
    people: frozenset[str]
    relatives: frozenset[str]
    possessive: frozenset[str]
    have: frozenset[str]
    kinds: tuple[frozenset[str], ...]
    empty: frozenset[str]
    ahead_endings: tuple[str, ...] = ()
    capital_nouns: bool = False
    unlisted_verbs: tuple[str, ...] = ()
    perfect: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    participle: str = "x^"
    arriving: frozenset[str] = frozenset()
    infinitive_endings: tuple[str, ...] = ()
    reflexive: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()
    nominal: frozenset[str] = frozenset()
    genitive: frozenset[str] = frozenset()
    tagger: str = ""
    alike: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    within: frozenset[str] = frozenset()
    pairing: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    amounts: tuple[str, ...] = ()
    rate: str = "x^"
    also: frozenset[str] = frozenset()
    lengths: frozenset[str] = frozenset()
    causative: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()
    overtaken: frozenset[str] = frozenset()
    announcing: frozenset[str] = frozenset()
    aims: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()
    direct: Mapping[str, str] = field(default_factory=dict)
    direct_endings: Mapping[str, str] = field(default_factory=dict)
    copular: Mapping[str, frozenset[str]] = field(default_factory=dict)


def bag(words: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(words.split())
