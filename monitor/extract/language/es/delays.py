"""Spanish words by which a thing is moved by a length of time, or held up without a new day."""

_OUTRIGHT = r"(?![^.;]*\b(?:si|siempre que|a condición|sujet[oa]s? a|a menos|salvo|en (?:su )?caso|o no|cada (?:año|mes|semana))\b)"
"""What does not follow where it is so whatever comes."""
_ADVERB = r"(?:(?:finalmente|por tanto|así|también|de nuevo|otra vez|nuevamente) )?"
_BY = r"(?:en |por )?(?:(?:casi|unos|unas|al menos|otr[oa]s?|más de) )*\ue000\ue001*(?! al? \ue000)"
_NOT = r"(?! (?:[^\s,;.]+ ){0,4}?(?:siempre|suele|suelen|a menudo|a veces|habitualmente|normalmente|quizás?|probablemente|posiblemente|nunca)\b)"

DELAYS = {
    "put off": (
        rf"(?<!jubilación )se (?:aplaza|retrasa|pospone|posterga|demora)n? {_ADVERB}{_BY}(?![^.;,]* del \ue000){_OUTRIGHT}"
        rf"|(?<!se )(?:aplazamos|retrasamos|posponemos|(?:aplaza|retrasa|pospone|posterga)n?) {_ADVERB}{_BY}(?= (?:el|la|los|las|su|sus)\b){_OUTRIGHT}"
        rf"|(?:queda|quedan) {_ADVERB}(?:aplazad|retrasad|pospuest|postergad)[oa]s? {_BY}{_OUTRIGHT}"
    ),
    "moved up": (
        rf"se adelantan? {_ADVERB}{_BY}(?!\ue001| a )(?![^.;,]*\ue000){_OUTRIGHT}"
        rf"|(?<!se )(?:adelantamos|adelantan?) {_ADVERB}{_BY}(?= (?:el|la|los|las|su|sus)\b){_OUTRIGHT}"
        rf"|(?:queda|quedan) {_ADVERB}adelantad[oa]s? {_BY}{_OUTRIGHT}"
    ),
    "held up": (
        rf"se hará esperar{_OUTRIGHT}|tendrán? que esperar(?= ?[.,;:!]|$){_OUTRIGHT}"
        rf"|(?:fechas?|plazos?|calendario|\ue000\ue001*) no (?:podrán? (?:cumplirse|mantenerse)|se (?:cumplirá|mantendrá)n?|se podrán? (?:cumplir|mantener))(?= ?[.,;:!]|$){_OUTRIGHT}|"
        rf"(?:sufre|sufren|(?:ha|han) sufrido|sufrirá|sufrirán|acumula|acumulan) (?:un |otro |un nuevo |nuevos )?(?:nuevo )?retrasos?{_NOT}(?![^.;]*\ue000){_OUTRIGHT}"
        rf"|se (?:retrasa|demora)n?(?: (?:de nuevo|otra vez|aún más|más|sin fecha))?{_NOT}(?![^.;]*\ue000){_OUTRIGHT}"
    ),
}
"""Words by the names of their senses."""
