"""What stands around an expression: the tense of its clause, the words beside it, the year of the story."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from monitor.extract.language.times import Times, Verb
from monitor.extract.timex.grammar import Form

_REACH: Final = 160
_STORY_YEARS: Final = 8
_GOVERNS: Final = 2
"""A verb so many words before an expression governs it: expired on April 15."""
_OPENS: Final = 4
"""An expression that opens its sentence has at most so many words before it, and a comma as near behind it."""
_PLAIN: Final = 2
"""Words before an expression that opens its sentence where the preposition points ahead: and until May 18, …"""
_HELPS: Final = 5
"""A helper stands at most so many words before its verb: will no longer be published."""
_TOKENS: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|,(?=\s)")
_STOP: Final = re.compile(r"[.!?;:]['\"”’)\]]*(?=\s)|\n\s*\n")
_SHORT: Final = frozenset(
    "Mr Mrs Ms Dr St Gen Sen Gov Col Lt Rep Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Corp Inc Co Ltd".split()
)
"""Words that a full stop shortens: no sentence ends with it."""
_ENDED: Final = 5
"""Letters that a word has at least whose ending tells its tense."""
_PLURAL: Final = 3
"""Letters that a plural in -s has at more than: polls, but not was."""
compiled = lru_cache(maxsize=64)(re.compile)
_WORD: Final = 24
"""Characters in which the word before an expression is looked for."""


def clause_before(text: str, start: int) -> str:
    """Return the text of the sentence before *start*, at most 160 characters."""
    window = text[max(0, start - _REACH) : start]
    cut = 0
    for found in _STOP.finditer(window):
        if not _abbreviation(window, found.start()):
            cut = found.end()
    return window[cut:]


def clause_after(text: str, end: int) -> str:
    """Return the text of the sentence after *end*, at most 160 characters; a colon there leads on: 15 Oct.: forms …"""
    window = text[end : end + _REACH]
    found = _STOP.search(window, 1 if window.startswith(":") else 0)
    return window[: found.start()] if found else window


def _abbreviation(window: str, dot: int) -> bool:
    """Whether the full stop at *dot* belongs to a shortened word or initial (Mr., Jan., U.S.)."""
    word = _last_word(window[:dot])
    return window[dot] == "." and (len(word) == 1 or word in _SHORT)


def word_before(text: str, start: int) -> str:
    """Return the word that stands directly before *start*, in lower case."""
    return _last_word(text[max(0, start - _WORD) : start].rstrip("( \n\t\r")).lower()


def _last_word(text: str) -> str:
    """Return the letters at the end of a text."""
    begin = len(text)
    while begin and text[begin - 1].isalpha():
        begin -= 1
    return text[begin:]


def tense(times: Times, text: str, start: int, end: int, *, clock: bool = False) -> int:
    """Return 1 for a clause that looks ahead, -1 for one about the past (-2: its verb stands beside), 0 if none tells.

    The last verb before the expression decides; without one, the first after it, whatever that aims at (in March they
    agreed to cut it). After a preposition that points
    ahead (until May 18) a verb of the past tells nothing: what was extended may end before or after today. Only what
    was not done by then (failed to agree by Friday) tells that the day is over. Before a *clock* time (before dawn
    Friday) "before" points nowhere.
    """
    months = compiled(times.months)
    last, clause = word_before(text, start), months.sub("", clause_before(text, start))
    if unfulfilled(times, clause):
        return -1
    if compiled(times.backshifted).search(clause.lower()):
        return 0
    before, after = words(clause), words(months.sub("", clause_after(text, end)))
    if times.participles and last not in times.ahead_of and compiled(times.participles).match(text, end):
        return 1 if times.ahead_of.intersection(before[-2:-1]) else -2
    second = times.verb_second and last not in times.sinces and len(_part(before)) <= _OPENS
    if second and after and after[0] in times.tenses:
        return _of_word(times, after, 0) or 0
    deadline = is_bound(times, text, start, before) and not (clock and last == "before")
    if not deadline and _reports(times, before, after):
        return -1
    if deadline and (_failed(times, before) or compiled(times.broken).match(clause_after(text, end).lower())):
        return -1
    told = _told_before(times, before, deadline=deadline)
    if told is not None and told < 0 and _is_aim(times, before, after, clause):
        return 1
    return _told_after(times, before, after, deadline=deadline) if told is None else told


def unfulfilled(times: Times, clause: str) -> bool:
    """Whether a clause tells what should have been by the day behind it: was to have called on."""
    return compiled(times.unfulfilled).search(clause.lower()) is not None


def _is_aim(times: Times, before: Sequence[str], after: Sequence[str], clause: str) -> bool:
    """Whether the verb of an expression moves something to it: отложил на 5 мая, wurde auf Freitag verlegt."""
    last = next((times.tenses[word] for word in reversed(before) if word in times.tenses), None)
    closing = times.tenses.get(after[0]) if times.verb_second and after else None
    return Verb.MOVE in (last, closing) and compiled(times.aims).search(clause.lower().rstrip()) is not None


def _told_before(times: Times, before: Sequence[str], *, deadline: bool) -> int | None:
    """Return what the last verb before an expression tells, None without one."""
    for index in range(len(before) - 1, -1, -1):
        found = _of_word(times, before, index)
        if found is not None and found < 0:
            beside = len(before) - before.count(",") - _GOVERNS
            return 0 if deadline else -2 if index - before[:index].count(",") >= beside else -1
        if found is not None:
            return found
    return None


def _told_after(times: Times, before: Sequence[str], after: Sequence[str], *, deadline: bool) -> int:
    """Return what the first verb after an expression tells; one that opens its clause is governed by it."""
    last = before[-1] if before else ""
    opens = len(before) <= _OPENS and ("," in after[:_OPENS] or last in times.openers)
    if deadline and len(before) > _PLAIN:
        after = after[: after.index(",")] if "," in after else after
    for index, word in enumerate(after):
        found = _of_word(times, after, index)
        if found is None or (found > 0 and last in times.sinces and word not in times.tenses):
            continue
        if not deadline:
            asked = found > 0 and times.tenses.get(word) is Verb.ASK and not _looks_ahead(times, after, index)
            governed = opens and index and times.tenses.get(word) is not Verb.MOVE
            return -1 if asked else -2 if found < 0 and governed else found
        if found > 0 or times.tenses.get(word) is Verb.PAST:
            return found
    return 1 if deadline else 0


def _reports(times: Times, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a past verb stands behind the expression as that of its own clause: the council on Monday voted to …"""
    own = _part(before)
    if not own or not after or any(_of_word(times, own, index) is not None for index in range(len(own))):
        return False
    return times.tenses.get(after[0]) in (Verb.PAST, Verb.ASK) or after[0].endswith(times.past_endings)


def is_bound(times: Times, text: str, start: int, before: Sequence[str]) -> bool:
    """Whether a preposition that points ahead stands before an expression, itself or with an article: by a Friday deadline."""
    last = word_before(text, start)
    if last not in times.articles:
        return (last in times.deadlines or " ".join(before[-2:]) in times.deadlines) and not (
            before[:1] == ["from"] and 1 < len(before) <= _OPENS
        )
    return len(before) > 1 and (before[-2] in times.deadlines or " ".join(before[-3:-1]) in times.deadlines)


def _failed(times: Times, clause: Sequence[str]) -> bool:
    """Whether the last part of a clause tells what was not done: failed to, did not."""
    part = _part(clause)
    told = any(word in times.failures and not _plans(times, part, index + 1) for index, word in enumerate(part))
    return told or any(
        word in times.negations and times.tenses.get(helper) is Verb.PAST for helper, word in pairwise(part)
    )


def _plans(times: Times, part: Sequence[str], start: int) -> bool:
    """Whether a verb of a plan stands behind one of failing, that itself is none: the bank that failed plans to pay."""
    told = ((part[at - 1], times.tenses.get(part[at])) for at in range(max(start, 1), len(part)))
    return any(kind in (Verb.PLAN, Verb.AHEAD) and before not in times.infinitive for before, kind in told)


def words(clause: str) -> list[str]:
    """Return the words of a clause in lower case; a comma stays at its word as a word of its own, ``,``."""
    return [word.lower().replace("’", "'") for word in _TOKENS.findall(clause)]


def _of_word(times: Times, clause: Sequence[str], index: int) -> int | None:
    """Return the tense that one word gives its clause, None if it gives none."""
    word = clause[index]
    kind = times.tenses.get(word)
    if word in times.pairs:
        kind = times.pairs[word].get(clause[index + 1] if index + 1 < len(clause) else "", kind)
    if kind is None and _is_plan(times, clause, index):
        return 1
    kind = kind or _by_ending(times, clause, index)
    if kind is None:
        return None
    if kind in (Verb.AHEAD, Verb.OPEN):
        return int(kind is Verb.AHEAD)
    near = _helpers(clause, index)
    helpers = [times.tenses.get(helper) for at, helper in enumerate(near) if not _is_noun(times, near, at)]
    if kind is Verb.PLAN:
        present = bool(near) and near[-1] in times.duties
        return 0 if Verb.PAST in helpers and not present else 1
    if Verb.AHEAD in helpers:
        return 1
    if times.infinitive.intersection(near[-2:-1]) and near[-1] in times.passives:
        return 0 if Verb.PAST in helpers else 1
    if kind is Verb.ASK and times.infinitive.intersection(clause[index + 1 : index + 2]):
        return 0 if Verb.PAST in helpers else 1
    return -1


def _is_noun(times: Times, near: Sequence[str], index: int) -> bool:
    """Whether what may help a verb is a noun here: housing starts fell, a plan signed in May."""
    return near[index] in times.nominals or (index > 0 and near[index - 1] in times.articles)


def _looks_ahead(times: Times, clause: Sequence[str], index: int) -> bool:
    """Whether a helper makes a verb one of what is to come: in March they may agree to cut it."""
    return any(times.tenses.get(helper) is Verb.AHEAD for helper in _helpers(clause, index))


def _by_ending(times: Times, clause: Sequence[str], index: int) -> Verb | None:
    """Return what the ending of a word tells; a participle before its noun tells nothing: a revised plan, long-awaited."""
    word = clause[index]
    if len(word) < _ENDED:
        return None
    if word.endswith(times.past_endings):
        stem, hyphen, _ = word.partition("-")
        joined = hyphen and stem not in times.verb_prefixes
        return None if joined or (index and clause[index - 1] in times.articles) else Verb.PAST
    return Verb.AHEAD if word.endswith(times.ahead_endings) else None


def _is_plan(times: Times, clause: Sequence[str], index: int) -> bool:
    """Whether a verb stands behind what makes it a plan: its plural subject (polls open, they play), or a duty (is to retire)."""
    word, last = clause[index], clause[index - 1] if index else ""
    if word in times.infinitive:
        return last in times.duties
    plural = last in times.pronouns or (len(last) > _PLURAL and last.endswith("s") and "'" not in last)
    return plural and word in times.plural_verbs


def _helpers(clause: Sequence[str], index: int) -> Sequence[str]:
    """Return the words before a verb that may help it: of its own part of the sentence, at most five."""
    return _part(clause[max(0, index - _HELPS) : index])


def _part(clause: Sequence[str]) -> Sequence[str]:
    """Return the words after the last comma."""
    return clause[len(clause) - clause[::-1].index(",") :] if "," in clause else clause


def is_story(forms: Sequence[Form], today_year: int) -> bool:
    """Whether a text is about another time than its own: past years far outnumber this year, weekdays and todays."""
    past, present = 0, 0
    for form in forms:
        year = form.fields.get("year", form.fields.get("modern"))
        if isinstance(year, int):
            past += year < today_year
            present += year == today_year
        elif form.rule.kind in ("bc", "years before Christ"):
            past += 1
        elif form.rule.kind in ("weekday", "deictic"):
            present += 1
    return past >= _STORY_YEARS and past > 4 * present
