"""Spanish words that compare what is, or was done, with what had been planned: una semana después de lo anunciado."""

from typing import Final

_SET: Final = r"(?:previst|pactad|anunciad|acordad|publicad|dich|avisad|comunicad|prometid|comprometid|fijad|programad|planead|planificad|convenid|estipulad|establecid|señalad|exigid|pensad|esperad|calculad|estimad|contratad)"
_WHAT: Final = rf"lo (?:{_SET}o|que (?:[^\s,;.]+ ){{0,3}}?(?:dij|dec[íi]|dicho|anunci|promet|avis|comunic|figur|constab|fij|marc|estaba|preve|previ|acord|pact|calcul|pens|public|se había|se habló)\w*)"
_NOT: Final = r"(?<!\bno )(?<!\bno se )(?<!\bno lo )(?<!\bno la )(?<!\bno los )(?<!\bno las )(?<!\bno fue )(?<!\bno fueron )(?<!\bno ha )(?<!\bno han )"
_AR: Final = r"pag|abon|entreg|present|sald|amortiz|liquid|complet|termin|acab|finaliz|reembols|inaugur|public|envi|deposit|ingres|ejecut|instal|repar|firm|cerr|retir|apag|revoc|elimin|sorte|celebr|sell|estren|lanz|desmont|desaloj|arregl|traslad|realiz|efectu|transfer|activ|desactiv|conect|desconect|llev|contrat|sustitu"
_IR: Final = r"remit|cumpl|devolv|part|sal"
_DID: Final = (
    rf"{_NOT}(?:(?:{_AR})(?:ó|aron|ad[oa]s?)|(?:{_IR})(?:ió|ieron|id[oa]s?)|llegó|llegaron|comenzó|comenzaron|empezó|empezaron|"
    r"conclu(?:yó|yeron|id[oa]s?)|(?:re)?abri(?:ó|eron)|(?:re)?abiert[oa]s?|devuelt[oa]s?|se (?:hizo|hicieron)|hech[oa]s?|"
    r"entr(?:ó|aron) en (?:servicio|vigor|funcionamiento)|tuv(?:o|ieron) lugar|pus(?:o|ieron) en (?:marcha|servicio))"
)
_FEW: Final = r"(?: (?!(?:no|ni|sin)\b)[^\s,;:.]+){0,6}?,? "
_LIKE: Final = (
    r"(?:(?:tal(?: y)? )?(?:como|cual) (?:estaba|estaban|se había|figuraba|figuraban|constaba|constaban|prometió|prometieron|anunció|anunciaron|dijo|dijeron|avisó|avisaron|"
    rf"habían?|(?:le |les |os |nos )?(?:dijimos|anunciamos|prometimos|avisamos|habíamos)|{_SET}o)|"
    rf"(?:conforme|de acuerdo|con arreglo) (?:a|con) (?:{_WHAT}|(?:el|la) (?:calendario|programa|plan|contrato|acuerdo|previsión|anuncio))|según (?:{_WHAT}|estaba \w+|el (?:calendario|programa|plan)))"
)
_AS: Final = (
    rf"(?:{_LIKE}|"
    rf"(?:en )?(?:la|su) fecha {_SET}a|(?:en )?el (?:día|plazo) {_SET}o|el día (?:que|en que) (?:se )?(?:había|habían|estaba|tocaba|debía)\b|puntualmente|en la fecha)"
)

COMPARED: Final = {
    "later than planned": rf"\ue000\ue001* (?:más tarde|después|más|de retraso sobre|más tiempo) (?:de|que) {_WHAT}",
    "earlier than planned": rf"\ue000\ue001* (?:antes|de antelación sobre) (?:de|que) {_WHAT}",
    "fulfilled": rf"{_DID}{_FEW}con \ue000\ue001* de (?:adelanto|antelación)",
    "done by then": (
        rf"{_DID}{_FEW}(?:(?:el |en |a |la )*\ue000\ue001*,? )?(?:(?:\ue000\ue001* )?antes de(?: {_WHAT}|l plazo|l vencimiento| la fecha)|{_AS})"
        rf"|(?:^|, ){_LIKE},? (?:(?!(?:que|no|ni)\b)[^\s,;:.]+ ){{0,6}}?{_DID}"
    ),
}
"""Words by the names of their senses."""
