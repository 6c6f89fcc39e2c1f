"""German words around a change that leave it undone, or make it one of something else or of long ago."""

UNREAL = (
    r"kann|können|bereit(?=,)|könnte\w*|soll(?:en|te|ten|)|will|wollen|wollte\w*|möchte\w*|würde\w*|müsste\w*|müßte\w*|dürfte\w*|hätte\w*|wäre\w*|wenn|falls|sofern|ob|sobald|ehe|bevor|bis(?= \w+ wird)|"
    r"bitte[nt]?|bat(?:en)?|forder\w*|verlang\w*|beantrag\w*|antrag|dräng\w*|vorschlag|vorgeschlagen|schlägt|schlug|erwäg\w*|erwog\w*|denkbar|möglich\w*|möglicherweise|nicht|nie|kein\w*|ohne|weder|"
    r"ablehn\w*|abgelehnt|lehnte\w*|lehnt|verweiger\w*|option|recht auf|gespräche über|verhand(?!lung(?:en)?(?! (?:über|zur|zum|um)\b))\w*|diskutier\w*|prüf(?!ung)\w*|wünsch\w*|hoff\w*|rechne\w*|erwarte\w*|vermutlich|wahrscheinlich|vielleicht|womöglich|eventuell|"
    r"plant|planen|einer(?= (?:\w+ )?(?:\w*verlängerung|verschiebung|verlegung|vertagung|aufhebung|kündigung))|eine weitere|eine nochmalige|jede weitere|über eine|um eine|soll|sich um|statt|regte|plädier\w*"
)
"""Words that before a change leave it undone."""

DENIED = (
    r"werden(?=[.,;!]|$)|werden soll\w*|werden kann|werden können|werden könnte\w*|werden will|werden muss|werden müsste\w*|werden dürfte\w*|werden würde|ist offen|steht noch aus|wurde nicht|wird nicht|nicht(?: zu| aus| ab)?(?=[.,;!]|$)|"
    r"abgelehnt|zu lassen|zu verlängern|zu verschieben|könnten?|(?<!ursprünglich )(?<!eigentlich )(?<!zunächst )(?<!laufen )(?<!gelten )sollten?|hätten?|ist denkbar|sei denkbar|ist unwahrscheinlich|(?<!und )(?<!aber )(?:will|wollen|würde|wäre)"
)
"""Words that behind a change leave it undone: "verlängert werden soll", "stimmte er nicht zu"."""

LASTED = r"\w*wartezeit\w*|wartelisten?|\w*lieferzeit\w*|\w*fahrzeit\w*|warteschlangen?|dauerten?|gedauert|währten?|hingezogen|zog(?:en)? sich|brauchten?|benötigten?"
"""Words that tell how long took what is over."""
EXCEPTED = r"(?<!kraft )(?:außer(?! kraft| betrieb| dienst| haus| frage| sich| gefecht| wenn)|mit ausnahme|ausgenommen|abgesehen von|bis auf (?:den|die|das|ein|eine|einen))"
"""Words before what of several was not done as well."""
REVERSED = r"(?:\w*beschluss|\w*beschlüsse|\w*entscheidung|\w*verfügung|\w*entscheid|\w*urteil|\w*plan|\w*pläne|\w*erlass) (?:[^\s,;]+ ){0,2}?(?:zur|über (?:die|eine)|einer) \w*(?:verlängerung|verschiebung|aussetzung|aufhebung|kündigung|erneuerung)|(?:\w*beschluss|\w*entscheidung|\w*verfügung|\w*entscheid|\w*plan)\b[^.;!?]{0,60}?, [^.,;!?]{0,80}?(?:zu (?:verlängern|verschieben|erneuern|kündigen|beenden)|auszusetzen|aufzuheben)|\w*verlängerung (?:de[sr]|seine[rs]|ihre[rs])"
"""What is undone where a decision ends: that a term was moved, not the term."""

DISMISSING = (
    r"(?:wies(?:en)?|weis(?:t|en)|dementier\w*|bestritt(?:en)?|bestreite[nt]|widersprach(?:en)?|widerspricht|widersprechen)"
    r"(?: [^\s,;]+){0,4}?(?: \w*(?:berichte?n?|meldung(?:en)?|gerüchte?n?|behauptung(?:en)?|spekulation(?:en)?|darstellung(?:en)?))?"
    r"(?: [^\s,;]+){0,4}?, (?:wonach|dass|nach de(?:nen|m|r)|laut de(?:nen|m|r)|de(?:nen|m|r) zufolge)"
)
"""Words that open the clause of what somebody says is not so: wies Berichte zurück, wonach."""

HISTORY = r"normalerweise|üblicherweise|gewöhnlich|meistens|in der regel|(?:jede[sn]?|alle) (?:\w+ )?(?:jahre?|monate?|wochen?|quartale?|frühjahr|sommer|herbst|winter)|(?:all)?jährlich|immer wieder|regelmäßig"
"""Words that beside a deed tell that it is done over and over."""
