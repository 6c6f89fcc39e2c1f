"""German words by which what was planned just before is told as not done, or as to come on another day."""

_ENDS = r"(?= ?[.,;!–]|$)"
_IT = r"(?:er|sie|es|das|dies)"
_YET = r"(?: (?:aber|jedoch|allerdings|leider|bisher|bislang|bis heute|bis jetzt|immer noch|noch immer|noch|auch))*"
_DID = r"(?:ist|sind|war|waren|hat|haben|wurde|wurden|kam|kamen|tat|taten|ging|tut)"
_DONE = r"(?:gekommen|geworden|passiert|geschehen|erschienen|eingetroffen|eingegangen|angekommen|fertig|da|geliefert|gebaut|eröffnet|bezahlt|gezahlt|geöffnet)"
_PERHAPS = r"(?:(?:nun|jetzt|wohl|eher|frühestens|voraussichtlich|erst) )*"
_DAY = r"(?:(?:der|den|dem|am|im|bis|zum|ende|anfang|mitte|vom) )*\ue000\ue001*"

UNDONE = {
    "not done by then": (
        rf"(?<![a-zäöüß0-9] ){_DID} {_IT}{_YET} nicht{_ENDS}|{_IT} {_DID}(?: (?:es|das))?{_YET} nicht{_ENDS}"
        rf"|{_DONE} {_DID}(?: {_IT})?(?: (?:daraus|davon))?{_YET} (?:nicht|nichts|keine?r?s?)\b"
        rf"|daraus {_DID}{_YET} nichts(?: geworden)?{_ENDS}|(?:ist|war){_YET} nicht (?:der fall|passiert|geschehen){_ENDS}"
        rf"|dazu (?:ist|kam) es{_YET} nicht(?: gekommen)?{_ENDS}|(?:wir|ich) warten?{_YET}(?: vergeblich)?{_ENDS}|fehlanzeige{_ENDS}"
        rf"|(?:ist|war){_YET} nichts zu sehen{_ENDS}"
    ),
    "still until": (
        rf"(?:können|kann|dürfen|darf)(?: [^\s,;.]+){{0,4}}? (?:nun|jetzt|nun noch|jetzt noch|noch|auch noch|weiterhin) bis {_DAY}|(?:haben|hat)(?: [^\s,;.]+){{0,3}}? (?:nun|jetzt|noch) bis {_DAY} zeit\b"
    ),
    "it will be": (
        rf"(?:daraus wird|aus dem plan wird|(?:jetzt|nun) wird (?:es|er|sie|das)|(?:jetzt|nun) (?:ist|heißt es|soll es)) {_PERHAPS}{_DAY}(?= ?[.,;!–]|$| (?:werden|sein)\b)"
        rf"|(?:jetzt|nun|inzwischen|mittlerweile) ist (?:nur noch )?v(?:om|on) {_DAY} die rede"
        rf"|(?<![a-zäöüß0-9] )(?:er|sie|es) (?:findet|finden) {_PERHAPS}{_DAY} statt(?= ?[.,;!]|$)|(?<![a-zäöüß0-9] )(?:er|sie|es) (?:ist|sind|wird) {_PERHAPS}{_DAY}(?: (?:nachgeholt|abgehalten|ausgetragen))?(?= ?[.;!]|$)"
    ),
}
"""Words by the names of their senses."""
