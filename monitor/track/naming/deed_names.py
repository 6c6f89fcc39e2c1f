"""A watch may name what is to be done to a thing, delivery of the ferry Skarv, where texts tell it by a verb.

Then a statement that names the thing (the hydrogen ferry Skarv) beside that verb (will be delivered on 30 November) is
about what the watch names, and so is an act that the verb tells.
"""

import re
from collections.abc import Collection, Iterable

from monitor.model import DAY_OF_ACT, Change, Kind, Mention
from monitor.policy import Watch
from monitor.track.language import DEEDS_OF, HEADED
from monitor.track.naming.kin import kin, words_in
from monitor.track.naming.normal import Name, normal
from monitor.track.naming.watching import Tie, tie_to

_LONG = 5
"""Letters that a verb and its noun have at least."""
_NEAR = 60
"""Characters on either side of a date in which the verb stands that tells what is done then."""
_OF = [re.compile(pattern, re.IGNORECASE) for pattern in DEEDS_OF]
_HEAD = re.compile(rf"([^\W\d_]+)(?= (?:{'|'.join(sorted(HEADED))})\b|$)")
"""A noun by which a name may be headed: delivery of the ferry, ferry delivery."""


def told_by_its_deed(mention: Mention, forms: tuple[Name, ...], watch: Watch) -> bool:
    """Return whether a mention names the thing of a watch's name, and tells the deed that this name has.

    That is told by a verb, or by an act of its sort.

    *forms* are the normal forms of its subject and of those of its aliases that count.
    """
    if watch.follows_anything or not mention.deeds:
        return False
    texts = (mention.subject, *mention.aliases)
    done = mention.deeds if mention.change is Change.FULFILLED else ()
    verbs = {*_told(mention), *done}
    for name in watch.names if verbs else ():
        for head in _HEAD.finditer(name):
            of_it = any(kin(verb, word) for word in words_in(head[0]) for verb in verbs)
            thing = f"{name[: head.start()]} {name[head.end() :]}".strip()
            if of_it and any(_names(text, form, thing) for text, form in zip(texts, forms, strict=False)):
                return True
    return False


def is_its_verb(mention: Mention, watch: Watch) -> bool:
    """Return whether all that must be done is a verb of which the watch's name has the noun: to comply, compliance."""
    words = words_in(mention.subject)
    if mention.change is not None or mention.kind is not Kind.DEADLINE or len(words) != 1 or len(words[0]) < _LONG:
        return False
    return any(kin(words[0], noun) for name in watch.followed for noun in words_in(name) if len(noun) >= _LONG)


def called_after_deed(mention: Mention, subjects: Collection[Name], said: Iterable[str]) -> bool:
    """Return whether a name is that of a deed done to a thing of *subjects*, told by a verb in what was *said* of it.

    The reopening of the station is that of the station which is to reopen; its closure is another thing.
    """
    told = (pattern.fullmatch(text) for text in (mention.subject, *mention.aliases) for pattern in _OF)
    for deed in filter(None, told):
        if (thing := normal(deed["thing"])).telling and thing in subjects:
            noun = words_in(deed["deed"])
            if any(kin(noun[0], word) for quote in said for word in words_in(quote)):
                return True
    return False


def _names(text: str, form: Name, thing: str) -> bool:
    """Whether a name is that of the thing, or a longer one headed by it: the hydrogen ferry, not the ferry's crew."""
    closest = tie_to(form, normal(thing))
    heads = [found[0].lower() for name in (text, thing) if (found := _HEAD.search(name))]
    return closest >= Tie.PART or (closest is Tie.NEAR and len(set(heads)) == 1)


def _told(mention: Mention) -> list[str]:
    """Return the words that may tell the deed: those of an act, else what stands around the date and is no name."""
    if mention.change is Change.FULFILLED or mention.date_rule == DAY_OF_ACT:
        return words_in(mention.cue)
    at = mention.quote.find(mention.date_text) if mention.date_text else -1
    beside = mention.quote[max(0, at - _NEAR) : at + len(mention.date_text) + _NEAR] if at >= 0 else ""
    named = {word for name in (mention.subject, *mention.aliases) for word in words_in(name)}
    return [word for word in words_in(beside) if word not in named]
