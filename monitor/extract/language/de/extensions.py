"""German verbs and nouns by which an extension is told without its new day: verlängerte ihre Sanktionen."""

from typing import Final

_RUNS: Final = (
    r"\w*(?:sanktionen|embargo|beschränkungen|moratorium|zustand|verbot|sperre|waffenruhe|feuerpause|waffenstillstand|abkommen|vereinbarung|mandat|lizenz|genehmigung|"
    r"konzession|erlaubnis|haft|aussetzung|quarantäne|regelung|schutzstatus|frist|vertrag)"
)
"""Names of things that are in force for a time."""
_THE: Final = r"(?:die|das|den|ihre?n?|seine?n?|diese[ns]?) (?:[^\s,;.]+ ){0,2}?"
_HABIT: Final = r"(?![^.;]*\b(?:nicht|jedes|jeweils|jährlich|falls|wenn|sofern|vorbehaltlich)\b)"
_UNDATED: Final = r"(?![^.;]*\ue000)"
_AGREEMENT: Final = r"(?:vereinbarung|einigung|übereinkunft|abkommen)"
_NOUN: Final = r"(?:zur|über (?:die|eine)) (?:\w+en? )?\w*verlängerung"

EXTENSIONS: Final = {
    "extended what runs": rf"verlängerten? {_THE}{_RUNS}{_UNDATED}{_HABIT}",
    "agreed on an extension": (
        rf"(?:wurde|ist|haben|hat|wurden) (?:[^\s,;.]+ ){{0,3}}?(?:eine|die) {_AGREEMENT} {_NOUN}(?= (?:(?!\b(?:nicht|nie)\b)[^.;,!?]){{1,110}}? (?:getroffen|erzielt|geschlossen|erreicht|unterzeichnet)(?=[.,;]| worden|$))"
        rf"|{_NOUN} (?:(?!\b(?:nicht|nie|kein\w*)\b)[^.;,!?]){{1,90}}? (?:wurde|ist|haben|hat) (?:[^\s,;.]+ ){{0,3}}?eine {_AGREEMENT} (?:getroffen|erzielt|geschlossen|erreicht)"
    ),
}
"""Words by the names of their senses."""
