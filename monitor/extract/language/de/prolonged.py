"""German words by which something goes on for longer: bleibt … bis … erhalten, wurde um ein Jahr fortgeschrieben."""

from typing import Final

_OUTRIGHT: Final = r"(?![^.;]*\b(?:falls|wenn|sofern|vorbehaltlich|notfalls|im (?:not)?fall\w*|bei (?:bedarf|regen|schlechtem wetter))\b)"
_SOME: Final = r"(?:(?!\b(?:nicht|nie|kein\w*|ob|falls|wenn|vielleicht|womöglich|eventuell|möglicherweise|höchstens|maximal|jeweils|automatisch|jährlich|will|wollen|soll\w*)\b)[^\s,;.:!?\ue000]+ ){0,9}?"
_UNTIL: Final = r"bis (?:(?:zum|zur|einschließlich|ende|mitte|anfang|mindestens|in den|in die|in das|ins|zu|den|nächsten|nächstes|kommenden|kommendes) )*\ue000\ue001*"
_BY: Final = r"um (?:(?:etwa|rund|knapp|gut|mindestens|mehr als|weitere|ganze|nochmals|noch einmal) )*\ue000\ue001*"
_LENGTH: Final = r"(?:(?:gut|rund|etwa|ganze) )*\ue000\ue001*"
_MORE: Final = r"(?:noch einmal|nochmals|noch mal|nochmal|zusätzlich(?:e)?|weitere[nrs]?)"
_GONE_ON: Final = r"(?:fortgeschrieben|fortgeführt|weitergeführt|weiterbetrieben|gestreckt|prolongiert|aufrechterhalten|weiterbeschäftigt|fortgesetzt)"
_STAYS: Final = r"(?:erhalten|hängen|stehen|bestehen|geöffnet|offen|gültig|in kraft|im amt|an bord|in betrieb|am netz|gesperrt|geschlossen|zu sehen|ausgestellt|gratis|kostenlos|ausgesetzt|hier|da|bei uns|am ruder)"

PROLONGED: Final = {
    "goes on": (
        rf"bleib(?:t|en|e)(?= {_SOME}{_UNTIL} (?:[^\s,;.]+ ){{0,3}}?erhalten(?: ?[.,;:!–]|$)){_OUTRIGHT}"
        rf"|(?:bleib|gil|gelt|lauf|läuf|besteh)(?:t|en|e)?(?= {_SOME}(?:nun doch|jetzt doch|doch noch|{_MORE}|{_LENGTH} länger),? (?:noch )?(?:also )?(?:mindestens )?{_UNTIL}){_OUTRIGHT}"
        rf"|bleib(?:t|en|e)(?= {_SOME}{_LENGTH} länger {_SOME}{_STAYS}){_OUTRIGHT}"
        rf"|(?:hat|haben|hatten?|wurden?|wird|werden|ist|sind)(?= {_SOME}(?:{_BY}(?: {_UNTIL})?|{_UNTIL}),? (?!zu )(?:[^\s,;.]+ ){{0,2}}?{_GONE_ON}(?: ?[.,;:!–)]| worden\b| und\b|$)){_OUTRIGHT}"
        rf"|(?:legt|legte|legen|legten|hängt|hängte|hängen|hängten|packt|packte|packen)(?= {_SOME}{_LENGTH} (?:\w+ )?(?:drauf|dran|obendrauf|an)(?: ?[.,;:!–]|$)){_OUTRIGHT}"
        rf"|(?:gibt|gab|gaben|geben|gewährt|gewährte|gewährten|gewähren|bekommt|bekommen|bekam|bekamen|erhält|erhalten|erhielt|erhielten)(?= {_SOME}{_MORE} {_LENGTH}(?! (?:\w+ )?(?:haft|gefängnis|bewährung|sperre|pause|urlaub|geld))(?:,| zeit| aufschub| luft| frist| bis)){_OUTRIGHT}"
    ),
}
"""Words by the name of their sense."""

WENT_ON: Final = (
    r"fortgeschrieben|fortgeführt|weiterbetrieben|hinausgezögert|weiterbeschäftigt|(?:gestreckt|aufrechterhalten|weitergeführt|hinausgeschoben)(?= ?[.,;:!–)]| worden\b| und\b|$)|dehn(?:t|te|ten|en) [^.;!?]{0,80}? aus(?=[.,;]|$)|"
    r"(?:setzt|setzte|setzen|setzten|führt|führte|führen|führten) [^.;!?]{0,90}?bis [^.;!?]{0,30}?\ue000[^.;!?]{0,30}? fort(?=[.,;]|$)|(?:schob|schoben|schiebt|schieben|zögert|zögerte) [^.;!?]{0,90}? hinaus(?=[.,;]|$)"
)
"""Verbs of more time."""
MAY_GO_ON: Final = (
    r"bleib(?:t|en|e)\b[^.,;!?]{0,80}? bis (?:\w+ ){0,3}?\ue000|(?:unterschrieb|unterschrieben|unterzeichnete|unterzeichneten|schloss|schlossen)\b[^.;!?]{0,80}?(?:zusatz|nachtrag|zusatzvereinbarung)\b|(?:zusatz|nachtrag|zusatzvereinbarung)\b[^.;!?]{0,60}? (?:unterschrieben|unterzeichnet|geschlossen)|"
    r"(?:nochmals|weitere) \ue000\ue001*|noch einmal \ue000\ue001*(?= (?:mehr|zeit|aufschub|bis)|,)|nicht nur bis [^.;!?]{0,40}?sondern|(?:zieht|ziehen|zog|zogen) sich (?:[^\s,;.]+ ){0,5}?bis (?:\w+ ){0,3}?\ue000\ue001* hin(?=[.,;!]|$)"
)
"""Words that may tell of more time."""
RENEWED_FOR: Final = (
    r"erneuer(?:t|te|ten|n)(?= [^.;!?]{1,120}?(?:um|bis|für) (?:\w+ ){0,3}?\ue000)|neu (?:ausgestellt|abgeschlossen)"
)
"""Verbs that tell of a renewal."""
