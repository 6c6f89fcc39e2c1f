"""German words that call off what had been set for a day, and name it: kann nicht wie geplant am 5. Mai stattfinden."""

from typing import Final

_SET: Final = r"(?:geplant|vorgesehen|angesetzt|terminiert|angekündigt|anberaumt)"
_ON: Final = r"(?:am|vom|im|ab(?: dem)?|zum|für(?: den| die| das)?)"
_WORDS: Final = r"(?:(?!(?:nicht|kein\w*|nie|vielleicht|eventuell|womöglich|möglicherweise|wohl|verschoben|verlegt)\b)[^\s,;.\ue000]+ ){0,4}?"
_OFF: Final = r"(?:abgesagt|gestrichen|storniert|annulliert)(?: werden| worden)?(?=[.,;!]|$)"
_STAYS: Final = r"(?![^.;!?]*\b(?:sondern|verschoben|verlegt|nachgeholt|falls|wenn|sofern)\b)"

SET_FOR: Final = {
    "called off, set for": (
        rf"{_SET} {_ON} (?P<old>\ue000\ue001*),? (?:muss|müssen|musste|mussten|wurden?|wird|werden|ist|sind) {_WORDS}{_OFF}{_STAYS}"
    ),
    "told as called off, set for": (
        rf"(?:die|der|zur|durch die) (?:kurzfristige[nr]? |überraschende[nr]? )?absage (?:de[sr]|von|seine[sr]|ihre[sr]) [^.;,\ue000]{{1,60}}, (?:der|die|das) (?:[^\s,;.\ue000]+ ){{0,3}}?{_ON} (?P<old>\ue000\ue001*) {_WORDS}(?:sollte|sollten|war|waren)(?=[.,;]|$){_STAYS}"
    ),
    "cannot be as set for": (
        rf"(?:kann|können|konnten?|wird|werden) {_WORDS}nicht,? wie (?:ursprünglich )?{_SET},? {_ON} (?P<old>\ue000\ue001*) {_WORDS}(?:stattfinden|beginnen|starten|abgehalten werden|durchgeführt werden)(?=[.,;!]|$){_STAYS}"
    ),
}
"""Words by the names of their senses."""
