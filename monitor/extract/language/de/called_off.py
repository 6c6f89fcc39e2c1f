"""German words by which something is ended or does not come at all: fällt mangels Anmeldungen aus, zog die Klage zurück."""

from typing import Final

_OUTRIGHT: Final = r"(?![^.;]*\b(?:falls|wenn|sofern|vorbehaltlich|notfalls|im (?:not)?fall\w*|bei (?:bedarf|regen|schlechtem wetter))\b)"
"""What does not follow where it is so whatever comes."""
_ENDS: Final = r"(?= ?[.,;:!?–)]| und\b|$)"
_SOME: Final = r"(?:(?!\b(?:nicht|nie|kein\w*|ob|falls|wenn|vielleicht|womöglich|eventuell|möglicherweise|oft|häufig|immer|stets|meist|jeweils|regelmäßig|manchmal|jede[nrsm]?|alle)\b)[^\s,;.:!?]+ ){0,9}?"
"""Words of a clause, none of which makes it a habit or leaves it open."""
_WHY: Final = r"(?:mangels \S+|wegen|aufgrund|auf grund|krankheitsbedingt|wetterbedingt|witterungsbedingt|ersatzlos|leider|deshalb|daher|deswegen|somit|damit|dadurch|darum|komplett|kurzfristig|endgültig|dieses jahr|heuer|diesmal|in diesem (?:jahr|monat|sommer|winter|herbst|frühjahr|schuljahr))"
"""What only stands beside what does not take place: a team falls out of no cup for want of registrations."""
_TALKS: Final = r"(?:\w*streiks?|\w*ausstand|\w*gespräche?|\w*verhandlungen|\w*reise|\w*tour|\w*tournee|\w*expedition|\w*mission|\w*projekt|\w*versuch|\w*proben|\w*turnier|\w*konzert|\w*sitzung|\w*besuch|\w*aktion|\w*studie|\w*suche|\w*rennen|\w*spiel|\w*verfahren|\w*ausschreibung)"
"""What is broken off."""
_TAKEN_BACK: Final = r"(?:\w*antrag|\w*anträge|\w*klagen?|\w*angebote?|\w*offerte|\w*beschwerden?|\w*einsprüche?|\w*einspruch|\w*widerspruch|\w*bewerbung|\w*aufruf|\w*zusage|\w*zulassung|\w*genehmigung|\w*lizenz|\w*konzession|\w*erlaubnis|\w*entwurf|\w*gesetz|\w*vorschlag|\w*berufung|\w*revision|\w*gebot|\w*termin|\w*verordnung|\w*verfügung|\w*ankündigung|\w*einladung|\w*kandidatur|\w*drohung)"
"""What is taken back; a notice or a refusal that is taken back ends nothing."""
_APPOINTED: Final = r"(?:\w*termine?|\w*sitzung|\w*verhandlung|\w*stück|\w*aufführung(?:en)?|\w*vorstellung(?:en)?|\w*sendung|\w*serie|\w*spiel|\w*partie|\w*konzert|\w*premiere|\w*anhörung|\w*abstimmung|\w*punkt|\w*wahl)"
_CONTRACT: Final = r"(?:\w*verträge?|\w*vertrag|\w*abkommen|\w*vereinbarung|\w*verhältnis|\w*konto|\w*konten|\w*abo|\w*abonnement|\w*mitgliedschaft|\w*police|\w*kredit|\w*darlehen|\w*lizenz|\w*pacht|\w*wohnung|\w*zusammenarbeit|\w*partnerschaft|\w*waffenruhe|\w*waffenstillstand|\w*tarif)"
_HAS: Final = r"(?:hat|haben|wurden?|ist|sind)"
_GIVE_NOTICE: Final = (
    r"(?:fristgerecht|fristgemäß|fristlos|ordentlich|außerordentlich|vorsorglich|vorzeitig|mit sofortiger wirkung|unter einhaltung [^,;.]{1,60}?|mit (?:einer )?frist [^,;.]{1,30}?|"
    r"(?:zum|per|mit wirkung (?:zum|vom)) (?:ende |ablauf )?(?:des |der )?\ue000\ue001*)"
)
"""How, or to which day, somebody gives notice."""

NO_POWER: Final = "".join(
    f"(?<!{thing} )"
    for thing in "strom heizung server system systeme anlage motor telefon internet netz licht gewinn umsatz ergebnis bilanz ernte stürmer verteidiger torwart kapitän spieler ampel pumpe".split()
)
"""What fails, or turns out so, is called off by nobody."""
_NOT_SO: Final = r"(?<!er )(?<!hoch )(?<!gering )(?<!mager )(?<!gut )(?<!schlecht )(?<!ig )(?<!lich )(?<!knapp )(?<!tiv )(?<!anders )"

NOT_CLOSED: Final = r"(?![^„“”\"«»]*[„“”\"«»](?:[^„“”\"«»]*[„“”\"«»][^„“”\"«»]*[„“”\"«»])*[^„“”\"«»]*$)"
"""What follows on words that stand in no quotation: no mark, or pairs of them."""

CALLED_OFF: Final = {
    "is off": (
        rf"{NO_POWER}(?:fällt|fallen|fiel|fielen) {_SOME}(?={_WHY} ){_SOME}{_NOT_SO}aus{_ENDS}{_OUTRIGHT}"
        rf"|entf(?:ällt|allen|iel|ielen) (?!auf )(?:\w+ )?{_WHY}(?! auf )(?![^.;]*\b(?:euro|prozent|stimmen|punkte|anteile?)\b){_OUTRIGHT}"
        rf"|(?:bricht|brechen|brach|brachen) {_SOME}{_TALKS} {_SOME}ab{_ENDS}{_OUTRIGHT}"
        rf"|(?:zieht|ziehen|zog|zogen|nimmt|nehmen|nahm|nahmen) {_SOME}{_TAKEN_BACK} {_SOME}zurück{_ENDS}{_OUTRIGHT}"
        rf"|{_HAS} {_SOME}{_TAKEN_BACK} {_SOME}(?:zurückgezogen|zurückgenommen){_ENDS}{_OUTRIGHT}"
        rf"|{_TAKEN_BACK} {_SOME}{_HAS} {_SOME}(?:zurückgezogen|zurückgenommen){_ENDS}{_OUTRIGHT}"
        rf"|(?:setzt|setzen|setzte|setzten) {_SOME}{_APPOINTED} {_SOME}ab{_ENDS}{_OUTRIGHT}"
        rf"|(?:{_HAS} {_SOME}{_APPOINTED}|{_APPOINTED} {_SOME}{_HAS}) {_SOME}(?:abgesetzt|von der tagesordnung (?:genommen|gestrichen)){_ENDS}{_OUTRIGHT}"
        rf"|(?:(?:wir|ich) kündigen?|kündigen? (?:wir|ich)|kündigten?) {_SOME}{_CONTRACT} {_SOME}{_GIVE_NOTICE}{_OUTRIGHT}(?![^.;]* an{_ENDS}){NOT_CLOSED}"
        rf"|(?:hat|haben|wurden?) {_SOME}{_GIVE_NOTICE} {_SOME}(?:gekündigt|aufgekündigt){_ENDS}{_OUTRIGHT}"
        rf"|(?:kippt|kippte|kippten|streicht|streichen|strich|strichen|stoppt|stoppte|stoppten|begräbt|begrub|begruben|verwirft|verwarf|verwarfen)(?= {_SOME}(?:für|am|im|ab|zum) (?:[^\s,;.]+ ){{0,3}}?\ue000\ue001* (?:geplant|vorgesehen|angesetzt|angekündigt|terminiert)e){_OUTRIGHT}"
        rf"|(?:wird|werden) (?:es )?{_SOME}nicht (?:mehr|länger) (?:geben|stattfinden|erscheinen|fortgesetzt|weiterverfolgt|weitergeführt|aufgelegt|gebaut|produziert|fortgeführt|verfolgt){_ENDS}{_OUTRIGHT}"
    ),
}
"""Words by the name of their sense."""

ENDED: Final = (
    rf"{NO_POWER}(?:fällt|fallen|fiel|fielen)\b(?:(?!\bnicht\b)[^.;!?]){{0,90}}?{_NOT_SO}\baus(?! (?:de[mnr]|allen|eine[mr]|diese[mr]|ihre[mr]|seine[mr])\b)(?!,? (?:wenn|falls|sofern|sollte)\b)"
    r"|entf(?:ällt|allen|iel|ielen)(?![^.;]*\b(?:euro|prozent|stimmen|punkte|anteile?)\b)(?= (?:deshalb|daher|damit|somit|deswegen|mangels|in diesem|dieses|heuer|dafür|künftig|ab \ue000|am \ue000)|(?: \S+){0,3}[.,;!–]|$)"
    r"|gegenstandslos|obsolet|makulatur|passé|begraben|beerdigt|ad acta gelegt|zu den akten gelegt|eingestampft|fallen ?gelassen|verworfen|gestoppt|stoppt(?:e|en)?|aberkannt|abgebrochen|abgewählt|(?:steigt|stieg|stiegen|steigen) (?:\S+ ){0,6}?aus(?=[.,;])|"
    r"verzicht(?:et|en|ete|eten)\b[^.;!?]{0,70}? (?:geplante|vorgesehene|angekündigte|angesetzte|anberaumte)n?\b|(?:erscheint|kommt|kommen|erscheinen|findet|finden|gibt es) (?:\S+ ){0,4}?nicht mehr|(?:ist|sind|war) (?:\S+ ){0,3}?(?:gestorben|geschichte|abgehakt|vom tisch)(?=[.,;:!]|$)|das aus (?:für|der|des)|"
    r"(?:nimmt|nahm|nehmen|nahmen)\b(?:(?!\bnicht\b|\bkein|\bkündigung)[^.;!?]){0,70}? zurück(?=[.,;!]|$)|endete(?:n)? (?:\S+ ){0,5}?(?:ergebnislos|ohne ergebnis|ohne einigung)|(?:ergebnislos|ohne ergebnis|ohne einigung) (?:\S+ ){0,3}?(?:beendet|zu ende|auseinander)"
)
"""Words that may tell of an end."""
