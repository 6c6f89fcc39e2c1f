"""The classes of words, as small numbers."""

NOUN, LEAD, AUX, VERB, PREP, LINK, PRONOUN, JOIN, ADVERB, DATE, COMMA, STOP, PAST, PARTICIPLE, GERUND = range(15)
VERBS = frozenset((VERB, PAST, PARTICIPLE))
