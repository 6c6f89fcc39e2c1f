"""How whole sentences of each language tell a day as the one that counts now, and that what was called off is on again.

In a frame "@" is the day, *thing* what is to be done, *doer* who does it. No frame has words of two languages, so none
fits a text of another one.
"""

_THING = r"(?P<thing>[^,;:?@]+?)"
_DOER = r"(?P<doer>[^,;:?@]+?)"
_CALM = r"(?!.*\b(?:if|unless|provided|could|should|might|perhaps|maybe|likely)\b)"
_END = (
    r"(?: (?:at|in|after|because of|owing to|due to|following) [^,?;:@]+)?"
    r"(?:, (?:it|they) said(?: on \w+)?)?[.! ]*"
)
_STOP = r"[.! ]*"
_INSTEAD = r"(?: instead| rather than [^,?;:@]+)"
_SET = r"(?:planned|scheduled|set|due|expected|fixed|booked|slated)(?: to (?:take place|be \w+|\w+))?"
_TO = r"(?:(?:for|on|by|in|at|from) )?"
_BEGIN = r"(?:be \w+|begin|start|open|close|launch|happen|resume|take place|go ahead|take effect)"
_BEGINS = r"(?:begins?|starts?|opens?|closes?|launches|happens?|resumes?|takes? place|takes? effect|falls?)"
_AIMS, _AIMING = r"(?:aims?|plans?|targets?)", r"(?:aiming|planning|targeting)"
_MUST = r"(?:will|must|shall|is to|are to|has to|have to)"
_DAY = r"(?:new|revised|amended|updated|fresh) (?:\w+ )?(?:date|day|deadline|target|time)"
_NUN, _AM = r"(?:nun|nunmehr|jetzt|stattdessen)", r"(?:erst )?(?:am|ab|für den|bis zum|auf den)"
_STATT = r"(?: (?:statt|stattfinden|beginnen|\w*ge\w+(?:t|en)))"
_AURA_LIEU = r"(?:s'ouvre|commence|débute|s'ouvrira|commencera|aura lieu|se tiendra)"
_SOSTOITSYA = r"(?:состоится|пройд[её]т|начн[её]тся|откроется|(?:запланирован|назначен)[ао]?(?: на)?)"
_VIDBUDETSYA = (
    r"(?:відбудеться|пройде|почнеться|розпочнеться|відкриється|"
    r"(?:заплановано|призначено|запланован[аеий]+|призначен[аеий]+)(?: на)?)"
)

FRAMES: dict[str, tuple[str, ...]] = {
    "en": tuple(
        _CALM + frame + _END
        for frame in (
            rf"{_THING} (?:is|are) now (?:{_SET}|to {_BEGIN}) {_TO}@{_INSTEAD}?",
            rf"{_THING} (?:is|are) (?:{_SET}|to {_BEGIN}) {_TO}@{_INSTEAD}",
            rf"{_THING} now {_BEGINS} {_TO}@{_INSTEAD}?",
            rf"{_THING} {_BEGINS} {_TO}@{_INSTEAD}",
            rf"{_THING} {_MUST} now {_BEGIN} {_TO}@{_INSTEAD}?",
            rf"{_THING} {_MUST} {_BEGIN} {_TO}@{_INSTEAD}",
            rf"the {_DAY}(?: (?:of|for) {_THING})? is(?: now)? @",
            rf"{_DOER} {_MUST} now \w+ {_THING} (?:on|by|in) @",
            rf"{_DOER} (?:now {_AIMS}|(?:is|are) now {_AIMING})(?: for)? @ for {_THING}",
        )
    ),
    "de": (
        rf"{_THING} (?:findet|beginnt|startet|öffnet|wird|ist|soll) {_NUN} {_AM} @{_STATT}?{_STOP}",
        rf"der neue termin (?:für|des|der) {_THING} ist (?:nun )?der @{_STOP}",
    ),
    "fr": (
        rf"{_THING} {_AURA_LIEU} (?:désormais|maintenant) le @{_STOP}",
        rf"{_THING} est (?:désormais|maintenant) (?:prévu|fixé|programmé|attendu)e? (?:pour le|le|au) @{_STOP}",
        rf"la nouvelle date (?:de la |de l'|du |de |d'){_THING} est le @{_STOP}",
    ),
    "es": (
        rf"{_THING} (?:se celebrará|empezará|comenzará|tendrá lugar|empieza|comienza) ahora el @{_STOP}",
        rf"{_THING} está ahora (?:previst|fijad|programad)[oa] para el @{_STOP}",
        rf"la nueva fecha (?:de la|del|de) {_THING} es el @{_STOP}",
    ),
    "ru": (
        rf"{_THING} теперь {_SOSTOITSYA} @{_STOP}",
        rf"новая дата {_THING} [–—-] @{_STOP}",
    ),
    "uk": (
        rf"{_THING} тепер {_VIDBUDETSYA} @{_STOP}",
        rf"нова дата {_THING} [–—-] @{_STOP}",
    ),
}
"""Sentences that tell a day as the one that counts now, in lower case."""

CLOSED = frozenset("the of for on at in to s der die das des dem den für le la les l du de d el los las del".split())
"""Words beside those of a name that make it no other one; "a hearing" and "another" may be another."""
PRONOUNS = frozenset("it this they er sie es il elle он она оно він вона воно".split())
"""Words for what a text has named before."""

AGAIN = {
    "en": r"\b(?:after all|back on(?! \d)|reinstated|rescheduled|rearranged|re-?fixed|go(?:es|ing)? ahead|once more)\b",
    "de": r"\bdoch noch\b",
    "fr": r"\bfinalement\b",
    "es": r"\bfinalmente\b",
    "ru": r"\b(?:всё-таки|все-таки)\b",
    "uk": r"\bвсе ж\b",
}
"""What tells that what was called off is on again."""
