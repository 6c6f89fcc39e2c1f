"""German words by which something comes later than planned: rutscht auf den 5. Mai, öffnet erst im Juni, braucht länger."""

from typing import Final

_OUTRIGHT: Final = r"(?![^.;]*\b(?:falls|wenn|sofern|vorbehaltlich|notfalls|im (?:not)?fall\w*|bei (?:bedarf|regen|schlechtem wetter))\b)"
_SOME: Final = r"(?:(?!\b(?:nicht|nie|kein\w*|ob|falls|wenn|vielleicht|womöglich|eventuell|möglicherweise|höchstens|jeweils|jährlich|will|wollen|soll\w*|platz|rang|tabellenplatz|stelle)\b)[^\s,;.:!?\ue000]+ ){0,9}?"
_LEADS: Final = r"(?:(?:den|die|das|dem|ende|anfang|mitte|kommenden|kommende|kommendes|nächsten|nächste|nächstes|spätestens|frühestens|das frühjahr|den herbst|den sommer|den winter) )*"
_THEN: Final = rf"(?:am|im|ab|zum|zur|in|ab dem|ende|mitte|anfang|zu|nach) {_LEADS}\ue000\ue001*"

DEFERRED: Final = {
    "adjourned": (
        rf"(?:rutscht|rutschen|rutschte|rutschten|wandert|wandern|wanderte|wanderten) {_SOME}(?:auf|in|ins) {_LEADS}\ue000{_OUTRIGHT}"
        rf"|(?:\A|(?<=[.;:–] ))(?:\W )?(?:vertagt|verschoben|verlegt|zurückgestellt|aufgeschoben) (?:wurden?|wird|werden|ist|sind|hat|haben)(?! (?:[^\s,;.]+ ){{0,5}}?nicht\b){_OUTRIGHT}"
        rf"|statt (?:(?:wie (?:\w+ ){{1,3}})?(?:am|im|zum|zur|ab|in|zu|ende|mitte|anfang) ){{1,2}}(?:[^\s,;.\ue000]+ ){{0,2}}?\ue000\ue001*,? (?:[^\s,;.\ue000]+ ){{1,8}}?(?:erst|frühestens|nun) {_THEN}{_OUTRIGHT}"
    ),
}
"""Words by the name of their sense."""

PUT_BACK: Final = (
    r"nach hinten (?:gelegt|gezogen|gerückt|gerutscht|korrigiert|gesetzt)|(?:schiebt|schob|schieben|schoben|legt|legte|legten|rutscht|rutschte|zieht|zog) [^.;!?]{0,80}?nach hinten|später angesetzt|zurückverlegt|"
    r"verschieb(?:t|en) sich (?:entsprechend|damit|dadurch|ebenfalls|erneut|abermals|weiter|nochmals|auch|somit|deshalb)"
)
"""Verbs of a delay."""

NOW_SET: Final = (
    r"neue[rsn]? (?:ziel\w*|zeitplan|start\w*)|(?:nun|inzwischen|(?<!bis )jetzt|mittlerweile|im moment|aktuell|derzeit|neuerdings) (?:[^\s,;.\ue000]+ ){0,5}?(?:mit|von|den|für|auf) (?:dem |den |der |das |die )?(?:\w+ )?\ue000|"
    r"(?:nennt|nennen|nannte|peilt|peilen|peilte|visiert|strebt|anvisiert|angepeilt|rechnet|rechnen) (?:[^\s,;.\ue000]+ ){0,5}?(?:mit |für |auf )?(?:dem |den |der |das |die )?(?:\w+ )?\ue000|frühestens (?:am|im|zum|zur|ab|ende|mitte|anfang|in) |neu: |"
    r"(?:braucht|brauchen|benötigt|benötigen|brauchte|brauchten) (?:[^\s,;.]+ ){0,3}?(?:länger|mehr zeit|noch zeit)|(?:beginnt|beginnen|startet|starten|öffnet|öffnen|kommt|kommen|erscheint|erscheinen|folgt|folgen|fährt|fahren|fliegt|fliegen|eröffnet|läuft|laufen|geht|gehen|wird|werden|tritt|treten|spielt|spielen) (?:[^\s,;.\ue000]+ ){0,6}?(?:erst|frühestens) (?:am|im|ab|zum|zur|in|ab dem|ende|mitte|anfang|zu|nach|wieder) |"
    r"nicht (?:mehr )?(?:in diesem (?:jahr|sommer|herbst|winter|frühjahr|monat)|dieses jahr|heuer|vor (?:\w+ )?\ue000)|(?:wird|werden|kann|können) (?:[^\s,;.]+ ){0,6}?nicht (?:mehr )?(?:am|im|zum|bis) (?:\w+ )?\ue000\ue001* (?:\S+ )?(?:öffnen|eröffnet|beginnen|starten|stattfinden|fertig)"
)
"""Words that may name the day that counts now, or tell that none does."""
