"""German nouns by which a change is told: gab die Verlängerung … bekannt, stimmte der Verlegung … zu."""

_BESIDE = r"(?:nach (?:(?:eigenen|dessen|deren) )?[^\s,;.]+ angaben|nach angaben (?:de[rs] )?[^\s,;.]+|[^\s,;.]+ angaben zufolge|laut [^\s,;.]+|\ue000\ue001*|am \ue000\ue001*|heute|gestern|soeben|inzwischen|nun|jetzt|jedoch|auch|bereits|offiziell|einstimmig|mehrheitlich|endgültig|ebenfalls) "
"""What may stand between the verb that tells of a change and its noun: the day, the way in which it was done."""
_THE = r"(?:die|den|das|eine|einen|ihre|ihren|seine|seinen|diese|diesen)(?: (?:neue|erneute|nochmalige|weitere|zweite|dritte|sofortige|fristlose|vorzeitige|befristete)n?)? "
_TO_THE = r"(?:der|dem|einer|einem|ihrer|seiner|dieser)(?: (?:neuen|erneuten|nochmaligen|weiteren|zweiten|vorzeitigen|befristeten))? "
_REST = r"(?:(?!\b(?:nicht|nie|kein\w*|ob|falls|wenn|abgelehnt|antrag|bitte)\b)[^;.!?,]){0,140}?"
_GIVEN = r"(?:bekannt ?gegeben|bekannt ?gemacht|angekündigt|verkündet|mitgeteilt|veröffentlicht|bestätigt|gemeldet|genehmigt|gebilligt|bewilligt|beschlossen|vereinbart|unterzeichnet|gewährt|verfügt|angeordnet|ausgesprochen|abgesegnet|besiegelt)"

_ASSENT = r"grünes licht|(?:(?:seine|ihre|die) )?(?:zustimmung|einwilligung|genehmigung)"
_ASKED = r"(?:dem|einem|ihrem|seinem) (?:antrag|ersuchen|gesuch|eilantrag|wunsch|begehren) (?:(?!(?:und|aber)\b)[^\s,;.]+ ){0,4}?(?:auf|nach) (?:eine |einer |die |der )?"
_TO_WHICH = r"(?:(?:für|zu) (?:die|den|das|eine|einen|der|dem|einer|einem|ihre|seine|diese)|zur|zum) (?:\w+e[nr]? )?"
"""What leads from an assent to the noun for the change to which it is given."""

_ENDING = r"(?:vertr[aä]g|abkommen|vereinbarung|verhältnis|pakt|lizenz|genehmigung|erlaubnis|konzession|verordnung|verfügung|anordnung|beschl[uü]ss|sperr|verbot|regel|maßnahm|beschränkung|auflage|sanktion|embargo|moratorium|zustand|abonnement|konzert|veranstaltung|fest|messe|spiel|turnier|rennen|lauf|sitzung|versammlung|treffen|termin|reise|premiere|aufführung|vorstellung|streik|mandat|ausschreibung|gesetz|partnerschaft|zusammenarbeit)"
"""What the names of things open with or hold that can end: contracts, orders, meetings."""
_ACT = (
    r"^(?:bekanntmachung|mitteilung|verordnung|beschluss|bescheid|verfügung|allgemeinverfügung|anordnung|erlass|nachtrag)\b"
    r"(?![^.]*\b(?:nicht|nie|kein\w*|ob|falls|wenn|soll|sollen|könnte|wird|werden|muss|steht|abgelehnt|aufgehoben|angefochten|entwurf)\b)"
    r"[^.;!?]{0,70}? (?:über|zur|betreffend|wegen)(?: die| der| eine| einer)? "
)
"""An official act, up to the noun for the change that it makes; none whose sentence tells what has become of it."""


def _told(noun: str) -> str:
    """Return what tells that a change, named by a *noun*, has been made."""
    return (
        rf"{_ACT}{noun}|(?:gab|gaben|geben|gibt|macht|machten?) (?:{_BESIDE})*{_THE}{noun}(?= {_REST} bekannt(?=[.,;]|$))|"
        rf"(?:kündigte|kündigten|kündigt|kündigen) (?:{_BESIDE})*{_THE}{noun}(?= {_REST} an(?=[.,;]|$))|"
        rf"(?:teilte|teilten|teilt) (?:{_BESIDE})*{_THE}{noun}(?= {_REST} mit(?=[.,;]|$))|"
        rf"(?:verkündete|meldete|bestätigte|veröffentlichte|genehmigte|billigte|bewilligte|beschloss|vereinbarte|unterzeichnete|verfügte|besiegelte)(?:e?n)? (?:{_BESIDE})*{_THE}{noun}|"
        rf"(?:hat|haben) (?:{_BESIDE})*{_THE}{noun}(?= {_REST} {_GIVEN}(?=[.,;]|$| und\b))|"
        rf"(?:gab|gaben|gibt|geben|erteilte|erteilten) (?:{_BESIDE})*(?:{_ASSENT}) {_TO_WHICH}{noun}|"
        rf"(?:hat|haben) (?:{_BESIDE})*(?:{_ASSENT}) {_TO_WHICH}{noun}(?= {_REST} (?:gegeben|erteilt)(?=[.,;]|$| und\b))|"
        rf"(?:gab|gaben) (?:{_BESIDE})*{_ASKED}{noun}(?= {_REST} statt(?=[.,;]|$))|"
        rf"(?:hat|haben) (?:{_BESIDE})*{_ASKED}{noun}(?= {_REST} stattgegeben(?=[.,;]|$| und\b))|"
        rf"(?:stimmte|stimmten) (?:{_BESIDE})*(?:(?!(?:nicht|nur|nie|gegen|dagegen|über)\b)[^\s,;.]+ ){{0,14}}?{_TO_THE}{noun}(?= {_REST} zu(?=[.,;]|$))|"
        rf"(?:hat|haben) (?:{_BESIDE})*{_TO_THE}{noun}(?= {_REST} zugestimmt(?=[.,;]|$))|"
        rf"(?:die|der|das|eine) {noun}(?= {_REST} (?:wurde|ist|war) (?:{_BESIDE})*{_GIVEN}(?=[.,;]|$| und\b| worden))|"
        rf"(?:einigten|einigte|verständigten|verständigte) sich (?:{_BESIDE})*auf {_THE}{noun}|"
        rf"(?:hat|haben) sich (?:{_BESIDE})*auf {_THE}{noun}(?= {_REST} (?:geeinigt|verständigt)(?=[.,;]|$| und\b))"
    )


NOMINAL = {
    "tells of an extension": _told(
        r"(?:\w*verlängerung|prolongation|prolongierung|weiterführung|ausdehnung(?= [^.;,]{1,90}? (?:bis|auf|um)(?: den| die| das| zum| ende| mitte| anfang)* \ue000))"
    ),
    "tells of a renewal": _told(r"(?:\w*erneuerung)"),
    "tells of a delay": _told(
        r"(?:(?:(?:termin)?verschiebung|vertagung)(?= [^.;]{1,90}? (?:auf|bis|in|ins|um) )|verlegung(?= [^.;,]{1,90}? auf(?: den| die| das)? (?:\w+ )?\ue000))"
    ),
    "tells of an earlier day": _told(r"(?:vorverlegung)"),
    "tells of an end": _told(
        r"(?:kündigung|aufhebung|absage|auflösung|annullierung|beendigung|widerruf)(?= (?:de[rsm]|ihre[rs]|seine[rs]|aller) (?:[^\s,;.]+ ){0,2}?\w*"
        + _ENDING
        + r")|ende(?= (?:der|des) (?:waffenruhe|feuerpause|waffenstillstands|streiks|ausstands|ausgangssperre)\b(?![^.;]*\ue000))"
    ),
}

NOUN = r"(?:(?:(?:grünes )?licht|zustimmung|einwilligung|genehmigung) (?:für die|für eine|zu der|zu einer|zur) )?(?:(?:termin)?(?:verschiebung|verlegung|vertagung|vorverlegung)|verlängerung|ausdehnung|prolongation|prolongierung|erneuerung|kündigung|aufhebung|absage|auflösung|annullierung|beendigung|widerruf) (?:der|des|ihrer|seiner|dieser) "
"""A noun by which a change is told, before the name of its thing."""
