"""German words by which a thing is moved to a day or by a length of time, or held up without a new day."""

_ONCE = r"(?:(?!(?:nicht|kein\w*|nur|jährlich|jedes|jeder|jeden|jedem|alle|jeweils|stets|immer|üblicherweise|höchstens|maximal|notfalls|eventuell|vielleicht|womöglich|möglicherweise|gegebenenfalls|voraussichtlich|vermutlich|wahrscheinlich|wohl|automatisch|dann|sich)\b)[^\s,;:.\ue000]+ ){0,9}?"
"""Words between a verb of moving and the length of time, none of which makes it a habit or leaves it open."""
_OUTRIGHT = r"(?![^.;]*\b(?:falls|wenn|sofern|vorbehaltlich|notfalls|im (?:not)?fall\w*|bei (?:bedarf|regen|schlechtem wetter))\b)"
"""What does not follow where it is so whatever comes."""
_BY = r"um (?:(?:etwa|rund|knapp|gut|mindestens|mehr als|weitere|ganze) )*\ue000\ue001*"
_TO = r"auf (?:(?:den|die|das|dem|ende|anfang|mitte|kommenden|kommende|nächsten|nächste|nächstes|spätestens|frühestens) )*\ue000\ue001*"
_LATER = r"(?:verschoben|verlegt|vertagt|hinausgeschoben|nach hinten (?:verschoben|verlegt|gerückt|geschoben|gelegt|gesetzt|gerutscht|gewandert)|hinausgezögert)"
_EARLIER = r"(?:vorverlegt|vorgezogen|nach vorne? (?:verlegt|gezogen|verschoben|gerückt|geschoben))"
_TOLD_BY = "|".join(
    f"(?<={words}, )"
    for words in (
        *("teilt mit", "teilte mit", "teilten mit", "räumt ein", "räumte ein", "kündigt an", "kündigte an"),
        *("mitgeteilt", "eingeräumt", "angekündigt", "bestätigt", "bestätigte", "erklärt", "erklärte"),
        *("bedauert", "bedauerte", "sagte", "meldete", "berichtete"),
    )
)
_MADE_KNOWN = f"(?:{_TOLD_BY})"
"""Words by which somebody makes known what is so stand before the place."""
_NOT = r"(?! (?:[^\s,;.]+ ){0,5}?(?:nicht|kaum|oft|meist|meistens|häufig|regelmäßig|immer wieder|stets|jedes|manchmal|gelegentlich|normalerweise|üblicherweise|höchstens|vielleicht|womöglich|möglicherweise|eventuell|voraussichtlich|wahrscheinlich|vermutlich|wohl)\b)"


_YET = r"(?:(?:noch|weiter|weiterhin|wohl|vorerst|leider|damit|nun|etwas|eine weile) )*"


_HEARD = "".join(
    f"(?<!{heard} )"
    for heard in "medien zufolge|berichten zufolge|medienberichten|medienberichten zufolge|presseberichten|insidern|rentenalter|pensionsalter".split(
        "|"
    )
)
"""No hearsay, and nothing that has no day, stands before the place."""


def _moved(participle: str) -> str:
    """Return what tells that a thing was moved, to a day or by a length of time, by the *participle* of the verb."""
    aim = rf"(?:(?:{_BY} )?{_TO}|{_BY})"
    between = rf"{_ONCE}(?:am \ue000\ue001* (?:{_ONCE})?)?{aim},? {participle}"
    return (
        rf"{_HEARD}(?:wird|werden|wurden?|ist|sind) {between}(?= worden\b| ?[.,;:!)]| und\b|$){_OUTRIGHT}"
        rf"|{_MADE_KNOWN}(?:dass|daß) {between} (?:wird|werden|wurden?|worden (?:ist|sind|sei|seien)|ist|sind)(?= ?[.,;:!)]| und\b|$){_OUTRIGHT}"
    )


DELAYS = {
    "put off": _moved(_LATER),
    "moved up": (
        _moved(_EARLIER)
        + rf"|(?:wir ziehen|ziehen wir|zieht|zog|zogen) {_ONCE}{_BY} vor(?=[.,;!]|$)"
        + _OUTRIGHT
        + r"|(?:endet|enden|schließt|schließen|beginnt|beginnen|startet|starten|öffnet|öffnen|kommt|kommen|erscheint|erscheinen|läuft|laufen|tritt|treten|findet|finden|geht|gehen) (?:[^\s,;.\ue000]+ ){0,4}?(?:nun|jetzt) (?:doch )?(?:schon|bereits)(?= (?:am |im |ab |zum |an |ende |mitte |anfang |diesen |diesem |kommenden |nächsten )*\ue000)"
        + _OUTRIGHT
    ),
    "held up": (
        rf"(?:wird|werden) {_YET}auf sich warten lassen(?= ?[.,;:!]|$){_OUTRIGHT}"
        rf"|(?:\w*(?:termin|zeitplan|datum|eröffnung|fertigstellung|inbetriebnahme|übergabe)|\ue000\ue001*)(?: (?:am |zum |vom )?\ue000\ue001*)? (?:ist|sind|sei|seien|lässt sich|kann|können|könne) {_YET}nicht (?:mehr )?(?:zu halten|halten|einzuhalten|einhalten|gehalten werden|eingehalten werden)(?= ?[.,;:!]|$){_OUTRIGHT}|"
        rf"(?<!dass )verzöger[tn] sich{_NOT}(?![^.;]*\ue000){_OUTRIGHT}"
        rf"|{_MADE_KNOWN}(?:dass|daß) sich(?= (?:(?!(?:nicht|kaum|vielleicht|womöglich|möglicherweise|voraussichtlich|wohl|nur)\b)[^\s,;.\ue000]+ ){{1,14}}?verzöger[tn](?= ?[.,;:]|$)){_OUTRIGHT}"
    ),
}
"""Words by the names of their senses."""
