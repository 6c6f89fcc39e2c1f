"""German words that lead to a date and tell of what kind the commitment is."""

from typing import Final

from monitor.extract.language.de.opened_by_day import OPENED
from monitor.extract.language.kinds import Kinds
from monitor.extract.language.opened_by_day import joined
from monitor.model import Kind

_WORDS: Final = r"(?: (?!(?:und|aber|wenn|falls|sofern|nicht|kein\w*|müssen|können|wollen|möchten|dürfen|sollen|ob|dass)\b)[^\s,;:]+){0,12}?"
_TO: Final = r" (?:bis|spätestens|innerhalb|binnen|vor|noch)(?: (?:zum|zur|ende|mitte|anfang|einschließlich|spätestens|am|den|dem|der|von|nächster|kommender|diesem|dieser))*"
_WE_DO: Final = (
    r"(?:reichen|liefern|schicken|senden|zahlen|erstatten|melden|geben|beantworten|veröffentlichen|überweisen|stellen|legen|teilen|beheben|ersetzen|"
    r"tauschen|übermitteln|bringen|installieren|reparieren|informieren|erledigen) (?:wir|ich)"
)
_PROMISED: Final = (
    r"(?:versprach|verspricht|versprachen|versprechen|gelobte|gelobten|versicherte|versicherten|sicherte zu|sagte zu|(?:hat|haben|hatte|hatten) "
    r"(?:[^\s,;]+ ){0,3}?(?:versprochen|zugesagt|zugesichert|gelobt)|verpflichtete sich|verpflichteten sich),(?: [^\s,;:]+){0,6}?"
)
_LAST_DAY: Final = r"(?:(?:anmelde|einsende|annahme|abgabe|bewerbungs|melde|redaktions|anzeigen|nenn)schluss|stichtag|(?:anmelde|abgabe|bewerbungs|einspruchs|widerspruchs|angebots|einreichungs)frist)"
_TERM_BEGINS: Final = r"\w*(?:frist|zeitraum|phase|anmeldung|anmeldungen|einschreibung)\b(?: (?!(?:nicht|muss|müssen)\b)[^\s,;:.\ue000]+){0,6}? (?:(?:beginnt|beginnen|startet|starten)(?: (?:erst|wieder|bereits|schon))?(?: (?:am|ab|ab dem|mit dem))?|(?:läuft|laufen) ab(?: dem)?)"
_EXPERTS: Final = r"(?:experten|analysten|ökonomen|volkswirte|beobachter|fachleute|forscher|meteorologen|prognostiker|marktteilnehmer)"
_FORESEE: Final = (
    r"(?:rechnen|rechneten|erwarten|erwarteten|prognostizieren|prognostizierten|glauben|schätzen|gehen davon aus, dass)"
)

_REPORTED: Final = (
    r"(?:^|(?<=: ))(?:(?:aber|doch|und) )?wie\b[^;.!?\ue000]{0,90}? (?:am )?(\ue000)\ue001*[^;.!?]{0,90}? "
    r"(?:mitteil|bericht|sag|erklär|bestätig|bekannt ?gab|ankündig|meld|informier|erläuter|schilder|beton|verlaut|hieß)\w*(?=,)"
)

_DONE_ON: Final = r"(?<!\S)(?<![^.:] )(?:zuvor|vorher|schon zuvor|bereits zuvor|davor), am (\ue000)\ue001*,(?![^.;!?]*\b(?:sollte|wollte|geplant|vorgesehen|angesetzt)\w*)"
"""A day before what was done on it: zuvor, am 18. Mai, hatte das Gericht die Anhörung verschoben."""

_STAYS: Final = r"(?![^.;!?]*\b(?:sondern|wenn|falls|sofern|nur|ob|bevor)\b)"
_STARTS: Final = r"(?:wieder )?(?:aufgenommen|wiederaufgenommen|beginnen|starten|öffnen|eröffnet|fortgesetzt|in kraft treten|anlaufen)"
_NOT_THEN: Final = (
    rf"(?:wird|werden) (?:am )?(\ue000)\ue001* (?:[^\s,;.]+ ){{0,2}}?nicht {_STARTS}{_STAYS}"
    rf"|(?:wird|werden) (?:[^\s,;.\ue000]+ ){{0,3}}?nicht (?:mehr |schon |bereits )?am (\ue000)\ue001* {_STARTS}{_STAYS}"
    rf"|(?:beginnt|beginnen|startet|starten|öffnet|öffnen) (?:[^\s,;.\ue000]+ ){{0,3}}?nicht (?:mehr |schon |bereits )?am (\ue000)\ue001*{_STAYS}"
    r"|(?:wollte|wollten)\b[^.;,\ue000]{0,30}, dass [^.;\ue000]{0,80}?(\ue000)\ue001*[^.;\ue000]{0,50}?, (?:(?:aber|doch|jedoch|dann) )?(?:gab|gaben|lenkten?|verzichteten?|rückten?|scheiterten?)\b"
)
"""A day on which something will not be, or that somebody gave up: wird nicht am 5. Mai beginnen."""

_ONCE: Final = r"(?:(?!\b(?:nicht|nie|kein\w*|jede[sn]?|jährlich|alljährlich|traditionell|immer|stets|meist|wenn|falls|ob)\b)[^.;!?,\ue000]){1,90}?"
_FROM_START: Final = r"(?<!\S)(?<![^.:;] )(?:(?!\b(?:wenn|falls|sofern|ob|nicht)\b)[^;.!?\ue000]){0,120}?"
_TAKES_PLACE: Final = (
    rf"{_FROM_START}(?:findet|finden) (?:{_ONCE} )?(?:im|am|ende|mitte|anfang) (\ue000)\ue001* (?:{_ONCE} )?statt(?=[.;!]|, |$)"
    rf"|(?:im|ende|mitte|anfang) (\ue000)\ue001* (?:findet|finden) {_ONCE} statt(?=[.;!]|, |$)"
    rf"|{_FROM_START}(?:wird|werden) (?:{_ONCE} )?(?:im|ende|mitte|anfang) (\ue000)\ue001* (?:{_ONCE} )?stattfinden(?=[.;!]|, |$)"
)
"""A day, or a month, on which something takes place: findet im Oktober statt."""

_TO_DAY: Final = (
    r"(?:(?:für|bis|noch|vor|im|am|ab|zum|zur|den|das|die|ende|mitte|anfang|spätestens|frühestens|erst|schon) )*"
)
_ANY: Final = r"(?:(?!\b(?:nicht|nie|kein\w*|wenn|falls|ob|jede[sn]?|jährlich|traditionell|immer|stets|meist)\b)[^.;!?,\ue000]){0,80}?"
_HAD_PROMISED: Final = (
    rf"(?:hat|haben|hatte|hatten) {_ANY}(?:bis|für|noch vor|vor) {_TO_DAY}(\ue000)\ue001* (?:[^\s,;.\ue000]+ ){{0,3}}?(?:zugesagt|versprochen|in aussicht gestellt|zugesichert|garantiert|gelobt)(?= ?[.,;:!–]|$| und\b)"
    rf"|(?:sagte|sagten|sagt|sagen|sicherte|sicherten) {_ANY}(?:bis|für) {_TO_DAY}(\ue000)\ue001* (?:[^\s,;.\ue000]+ ){{0,4}}?zu(?= ?[.,;:!–]|$)"
    rf"|(?:stellt|stellen|stellte|stellten) {_ANY}(?:bis|für) {_TO_DAY}(\ue000)\ue001* (?:[^\s,;.\ue000]+ ){{0,4}}?in aussicht(?= ?[.,;:!–]|$)"
)
"""A day by which somebody has promised something: hatte einen Bescheid bis Ende März zugesagt."""
_MIGHT_BE: Final = rf"(?:könnten?|dürften?) (?:nach (?:einschätzung|ansicht|meinung|schätzung(?:en)?|prognosen?|dem urteil) [^.;,\ue000]{{1,50}} )?{_TO_DAY}(\ue000)\ue001* (?:[^\s,;.\ue000]+ ){{0,4}}?(?:werden|sein|beginnen|starten|kommen|enden|treten|folgen|erscheinen|öffnen|vorliegen|stehen)(?= ?[.,;:!–]|$)"
_HANDS_OVER: Final = rf"(?:übergibt|präsentiert|veröffentlicht|stellt|legt) (?!sich\b){_ANY}(?:im|am|ende|mitte|anfang) {_TO_DAY}(\ue000)\ue001*(?: (?:vor|bereit))?(?=[.;!]|, |$)"

KINDS: Final = Kinds(
    not_then=_NOT_THEN,
    gloss=r"(?:\w+, )?(?:also|das heißt|d\. ?h\.|mithin|sprich|und damit|somit)",
    idle_days=f"{_REPORTED}|{_DONE_ON}",
    begins=_TERM_BEGINS,
    festive=r"(?:wegen|aufgrund|auf grund) (?:des|der|von)(?: feiertags?)?(?: am)?",
    leads={
        Kind.PROMISE: rf"(?:(?:wir|ich) (?:werden|werde)|(?:werden|werde) (?:wir|ich)|(?!\A){_WE_DO}){_WORDS}{_TO}$|{_PROMISED}{_TO}$",
        Kind.FORECAST: rf"{_EXPERTS} {_FORESEE}{_WORDS}(?: (?:am|im|ab|bis|zum|für|den|ende|mitte|anfang))*$",
    },
    days=joined(
        {
            Kind.DEADLINE: (
                rf"{_LAST_DAY}\b[^.;\ue000]{{0,80}}? (?:auf|bis|um)(?: (?:den|die|das|zum))? (\ue000)"
                r"|(?:fertigstellung|inbetriebnahme|übergabe|lieferung|abschluss der \w+)\b[^.;\ue000]{0,60}? bis (?:(?:zum|ende|mitte|anfang) )*(\ue000)\ue001* (?:vorgesehen|geplant|angestrebt|anvisiert)"
            ),
            Kind.PROMISE: rf"{_HAD_PROMISED}|bis (?:spätestens |zum |ende |mitte |anfang )*(\ue000)\ue001* (?:werden wir|werde ich|{_WE_DO})",
            Kind.FORECAST: rf"{_MIGHT_BE}|{_EXPERTS} sagen (?:[^\s,;:.\ue000]+ ){{0,9}}?(\ue000)\ue001*(?: [^\s,;:.]+){{0,6}}? voraus",
        },
        OPENED,
        {Kind.EVENT: f"{_TAKES_PLACE}|{_HANDS_OVER}"},
    ),
)
