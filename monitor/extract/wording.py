"""Says for a reader what a rule or a feature means: the explanation of a result speaks in these words."""

import re

from monitor.model import Change

_SIDES = {"L": "before it", "R": "behind it"}
_NEARNESS = {"1": "close", "2": "near", "3": "farther"}
_TIMES = {"past": "past", "now": "present", "ahead": "still to come"}
_WHEN = {
    "0": "more than a year before the text",
    "1": "more than a month before the text",
    "2": "in the month before the text",
    "3": "within eight days after the text",
    "4": "within ten weeks after the text",
    "5": "within a year after the text",
    "6": "more than a year after the text",
    "today": "the day of the text",
    "now": "around the day of the text",
    "some week": "a day without its week",
    "some month": "a day without its month",
    "some year": "a day without its year",
}
_SIGNS = {
    "expire": "a word for what ends",
    "over": "a word for what has ended",
    "hold": "a word for what is in force",
    "due": "a word for a last day",
    "event": "a word for what takes place",
    "effect": "a word for what takes effect",
    "deliver": "a word for what is handed over",
    "must": "a word for a duty",
    "will": "will",
    "plan": "a word for a plan",
    "expect": "a word for what is expected",
    "may": "a word for what may be",
    "was to": "a word for what was planned",
    "done": "a word for what is done",
    "until": "until",
    "by": "by",
    "from": "from",
    "within": "within",
    "on": "on",
    "since": "a word that looks back",
    "propose": "a word for a proposal",
    "if": "a condition",
    "not": "a denial",
    "period": "a word for an accounting period",
    "general": "a word for a habit",
    "-": "none",
}
_NEARER = ("very near", "near", "rather near", "not far", "rather far", "far", "very far", "almost the last one again")
_SHOWN = {
    **_SIGNS,
    **{f"{cycle} {share}": how for cycle in ("month", "year") for share, how in enumerate(_NEARER)},
    **{f"week {days}": f"in {days} days" for days in range(8)},
    "week 1": "tomorrow",
    "^": "nothing",
    "DATE": "a date",
}
_PLAIN = {
    "against": "something speaks against it",
    "clock": "a time of day with it",
    "short": "a short sentence",
    "opens": "opens its sentence",
    "closes": "closes its sentence",
    "verbless": "a sentence without a verb",
    "bracket": "in brackets",
    "quoted": "in a quotation",
    "be past": "its verb is a form of be, past",
    "be now": "its verb is a form of be",
    "be ahead": "its verb is a form of be, still to come",
    "duration": "a length of time in the sentence",
    "past date": "a past date in the sentence",
    "future date": "a later date in the sentence",
    "told plainly with its day": "told plainly, with its day",
    "past and nothing was due": "over, and nothing says that it was due",
    "done by the due": "done on a day by which it was due",
    "done after the due": "done on a day after the one on which it was due",
    "long ago": "all its days lie long before the text",
    "before: done by the due": "done by the day that the sentence before tells",
    "before: done after the due": "done after the day that the sentence before tells",
    "before: was to": "a plan told in the sentence before",
    "before: past date": "a past date in the sentence before",
}
_KEYS = {
    "for": "nothing speaks against it, it lies {}",
    "cue": "the cue “{}”",
    "type": "a {} in the standard's words",
    "rule": "read as “{}”",
    "w-1": "“{}” directly before it",
    "w-2": "“{}” before it",
    "w+1": "“{}” directly behind it",
    "t+1": "what stands directly behind it",
    "size": "a {}",
    "dates": "{} dates in the sentence",
    "verb": "the verb “{}”",
    "verb2": "the verb “{}” farther before",
    "verbR": "the verb “{}” behind it",
    "nearer": "the next such day is {}",
    "aux": "its verb begins with “{}”",
    "chain": "its verb stands as “{}”",
    "reach": "how near its verb is",
    "what": "nearest: {}",
    "modal": "how it is said: {}",
    "before": "in front: {}",
    "w": "the word “{}”",
    "b": "the words “{}”",
    "told": "words for “{}”",
    "by": "the words “{}”",
    "needs": "what “{}” needs beside it",
    "kind": "a date beside it: {}",
    "sign": "{}",
    "length": "the length of the sentence",
    "only": "no other change but {}",
    "open": "how many dates are ahead and past",
    "against": "{}",
}
_HOW = {
    " plainly with its day": ", told plainly, with its day",
    " plain=True": ", told plainly",
    " plain=False": ", not told plainly",
    " True": ", told as done",
    " False": "",
}
_BESIDE = re.compile(r"(.+) (?:([<>]) (.+)|is \d+ (?:True|False))")
_BESIDES = {"<": ", behind “{}”", ">": ", before “{}”", None: ", by the sort of their first word"}
_BESIDE_IT = re.compile(r"([LR]) (.+)")
_SIGN = re.compile(rf"({'|'.join(_SIGNS)})([LR])([123])")
_TENSE = re.compile(r"tense(2|R)?=([LR]?)(past|now|ahead)")
_SORT = re.compile(rf"({'|'.join(sorted(Change))}) (?:(True|False)(.*)|after .*)")
SUBJECT_RULES = {
    "object of the change": "what the verb of the change moves or ends",
    "core phrase": "a noun of the sentence",
    "longer phrase": "a noun of the sentence with what belongs to it",
    "whole phrase": "a noun of the sentence with all that belongs to it",
    "hanging phrase": "a noun that belongs to another one of the sentence",
    "noun": "what a word such as deadline is followed by",
    "object": "what the verb of its clause acts on",
    "subject": "who or what its clause is about",
    "doing": "what its clause says is to be done",
    "label": "what a line without a verb names",
    "title": "the title",
    "heading": "the heading above",
    "named": "a thing that the text has named before",
    "previous": "the sentence before",
    "clause": "what the clause itself names",
    "antecedent": "in whose place the sentence has only a short word",
}
"""What each rule for a subject means; several rules stand behind one another with a comma."""


def in_words(feature: str) -> str:
    """Return what a *feature* says, in words; of several that hold together, one after the other."""
    return " and ".join(_one(part) for part in feature.split("&"))


def subject_in_words(rule: str) -> str:
    """Return what a rule for a subject means; a rule that is plain already stays as it is."""
    return ", ".join(SUBJECT_RULES.get(part, part) for part in rule.split(", ") if part)


def _one(feature: str) -> str:
    if feature in _PLAIN:
        return _PLAIN[feature]
    if beside := _BESIDE_IT.fullmatch(feature):
        return f"“{beside[2]}” {_SIDES[beside[1]]}"
    if sign := _SIGN.fullmatch(feature):
        return f"{_SIGNS[sign[1]]} {_SIDES[sign[2]]}, {_NEARNESS[sign[3]]}"
    if tense := _TENSE.fullmatch(feature):
        where = "farther before" if tense[1] == "2" else _SIDES.get(tense[2] or tense[1] or "", "")
        return f"a verb {where}, {_TIMES[tense[3]]}".replace(" ,", ",")
    if sort := _SORT.fullmatch(feature):
        done = {"True": "told as done", "False": "not told as done"}.get(sort[2], "and what was told before it")
        plain = {" plain=True": ", in a plain clause", " plain=False": ", in no plain clause"}.get(sort[3] or "", "")
        return f"words for “{sort[1]}”, {done}{plain}"
    key, given, value = feature.partition("=")
    if key == "when":
        return _WHEN.get(value, feature)
    if not given or key not in _KEYS:
        return " ".join(feature.replace("past but ", "over, but ").replace("=", " ").split())
    named, how = _how(value) if key in ("told", "by", "needs", "kind") else (value, "")
    return _KEYS[key].format(_SHOWN.get(named, named)) + how


def _how(value: str) -> tuple[str, str]:
    """Part what is told from how: "extended past True", "extended plain=True"."""
    if beside := _BESIDE.fullmatch(value):
        word = {"^": "nothing", "DATE": "a date"}.get(beside[3], beside[3])
        return beside[1], _BESIDES[beside[2]].format(word)
    for end, how in _HOW.items():
        if value.endswith(end):
            return value.removesuffix(end).removesuffix(" past").removesuffix(" now").removesuffix(" ahead"), how
    return value, ""
