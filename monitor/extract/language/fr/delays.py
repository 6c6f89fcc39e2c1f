"""French words by which a thing is moved by a length of time, or held up without a new day."""

_OUTRIGHT = r"(?![^.;]*\b(?:si|s['’]ils?|sous réserve|à condition|à moins|en cas|au cas|ou non|chaque (?:année|mois|semaine|trimestre)|tous les (?:ans|mois))\b)"
"""What does not follow where it is so whatever comes."""
_BY = r"(?:de |d['’])(?:(?:près|plus|environ|quelque|au moins) (?:de |d['’])?)?\ue000\ue001*"
_ADVERB = r"(?:(?:finalement|donc|encore|de nouveau|à nouveau|également|aussi|ainsi|désormais) )?"
_NOT = r"(?! (?:[^\s,;.]+ ){0,4}?(?:souvent|parfois|régulièrement|toujours|généralement|habituellement|peut-être|sans doute|probablement|jamais|pas)\b)"

DELAYS = {
    "put off": (
        rf"(?:est|sont|sera|seront) {_ADVERB}(?:report|repouss|décal|ajourn|retard|différ)ée?s? {_ADVERB}{_BY}{_OUTRIGHT}"
        rf"|(?:reportons|repoussons|décalons|reporte|repousse|décale|recule)(?:nt)? {_ADVERB}{_BY}(?= (?:le|la|les|l['’])){_OUTRIGHT}"
    ),
    "moved up": (
        rf"(?:est|sont|sera|seront) {_ADVERB}avancée?s? {_ADVERB}{_BY}{_OUTRIGHT}"
        rf"|(?:avançons|avance|avancent) {_ADVERB}{_BY}(?= (?:le|la|les|l['’])){_OUTRIGHT}"
    ),
    "held up": (
        rf"se fer(?:a|ont) (?:encore )?attendre{_OUTRIGHT}|(?:est|sont) {_ADVERB}remise?s? à plus tard{_OUTRIGHT}"
        rf"|(?:dates?|échéance|délais?|calendrier|\ue000\ue001*) (?:[^\s,;.]+ ){{0,3}}?ne (?:sera|seront|pourra|pourront) {_ADVERB}pas (?:être )?(?:tenue?s?|respectée?s?)(?= ?[.,;:!]|$){_OUTRIGHT}|"
        rf"(?:prend|prennent|prendra|prendront|(?:a|ont) (?:encore |à nouveau |de nouveau )?pris|connaît|connaît encore|subit|subissent|accuse|accusent) (?:encore |à nouveau |de nouveau )?(?:du|un(?: nouveau)?) retard(?!s| de | d['’]| en (?!raison)){_NOT}(?![^.;]*\ue000){_OUTRIGHT}"
        rf"|(?:est|sont) {_ADVERB}retardée?s?(?! (?:de|d['’]))(?! par (?:\S+ )?(?:bouchon|trafic)){_NOT}(?![^.;]*\ue000){_OUTRIGHT}"
    ),
}
"""Words by the names of their senses."""
