"""Spanish words by which more time is granted: se les concede una moratoria hasta; el plazo se amplía quince días."""

_STAY = r"(?:prórroga|aplazamiento|moratoria|respiro|plazo (?:adicional|extra|suplementario|de gracia))"
_UNTIL = r"(?= [^.;]{0,70}?(?:hasta|\ue000))"
_TIME = r"(?:plazos?|períodos?|periodos?|inscripci(?:ón|ones)|matrícula|convocatoria|fecha límite)"
_OUTRIGHT = r"(?![^.;]*\b(?:si|siempre que|a condición|sujet[oa]s? a|a menos|salvo|en (?:su )?caso|o no|cada (?:año|mes|semana)|al (?:año|mes))\b)"
_BY = r"(?:en |por )?(?:(?:otr[oa]s?|unos|unas|casi) )?\ue000\ue001*"

_FEW = r"(?:(?!(?:no|ni)\b)[^\s,;.]+ ){0,4}?"
_ORDINAL = r"(?:\A|(?<=[.:–—)-] )|(?<=[.:–—)-]))(?:(?:primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|únic[oa]|\d+\.?[ºª]?|[a-h]\))[.:)–— -]+)?"
_NOT_SAID = r"(?![^.;]*\b(?:cuesta|es|sería|será|supone|requiere|exige|implica|significa|puede|no|propone|propuesta)\b)"

MORE_TIME = {
    "decided to extend": (
        rf"(?:dio|dieron|da|dan|concedió|concedieron|concede|otorgó|otorgaron|obtuvo|obtuvieron|logró|logran|consiguió|consiguieron|tendrá|tendrán) {_FEW}(?:\ue000\ue001* (?:adicional(?:es)?|suplementari[oa]s?|extras?|de gracia)|otr[oa]s \ue000){_OUTRIGHT}"
        rf"|{_ORDINAL}(?:ampliar|prorrogar|prolongar|extender|alargar) [^.;]{{1,120}}?(?:hasta|por|en)(?: el| la| otr[oa]s| un per[ií]odo de)* \ue000{_OUTRIGHT}{_NOT_SAID}"
    ),
    "decided to put off": (
        rf"{_ORDINAL}(?:aplazar|posponer|trasladar|retrasar|postergar|diferir) [^.;]{{1,120}}?(?:al?|hasta|para)(?: el| la)? \ue000{_OUTRIGHT}{_NOT_SAID}"
        rf"|(?:acept|acord|decid|convin|resolv|dispus|qued)\w+ (?:en )?(?:llevar|pasar|correr|mover|cambiar)(?= (?:la|el|los|las|su) (?!(?:vencimiento|plazo)))(?= [^.;]{{1,60}}? (?:al?|para)(?: el| la)? \ue000){_OUTRIGHT}"
    ),
    "calls off": rf"{_ORDINAL}(?:suspender|cancelar|anular|dejar sin efecto|revocar|derogar|desconvocar|suprimir|rescindir) (?=(?:el|la|los|las)\b)(?=[^.;]*(?:\ue000|convocatoria|licitación|concurso|procedimiento)){_OUTRIGHT}{_NOT_SAID}",
    "extended from the old": (
        r"(?:llev|corr|mov|muev|pas)\w* (?:el |la |su )?(?:vencimiento|plazo|fecha límite|término) (?:[^\s,;.]+ ){0,4}?del? (?P<old>\ue000\ue001*) (?:al?|hasta)"
    ),
    "it will be": (
        r"(?:queda|quedan|quedó|quedaron|ha quedado|han quedado) (?:fijad|señalad|programad|convocad|reprogramad|citad)[oa]s? (?:ahora |finalmente )?(?:para|en)(?: el| la| finales de)? \ue000"
    ),
    "still until": (
        rf"(?:l[oa]s? )?(?:dan?|damos) por (?:buen|válid|vigent)[oae]s? {_FEW}hasta (?:el |la |finales de )*\ue000|(?:se queda|se quedan|se quedará|permanecerá|permanece) {_FEW}hasta (?:el |la |finales de )*\ue000"
    ),
}
"""Words that give more time, or another day, by the names of their senses."""

GRANTED = {
    "granted more time": (
        rf"se (?:les? |nos |os |te )?(?:concede|otorga|(?:ha|han) (?:concedido|otorgado|dado))n? una? (?:nuev[oa] )?{_STAY}{_UNTIL}{_OUTRIGHT}"
        rf"|{_TIME}(?: [^\s,;.]+){{0,8}}?(?:, [^,;.]{{1,60}},)? se (?:amplía|prorroga|prolonga|alarga|extiende)n? {_BY}(?! (?:a|al|hasta) ){_OUTRIGHT}"
        rf"|l[oa]s? (?:ha|han|hemos) (?:prorrogado|ampliado|alargado|prolongado|extendido) {_BY}{_OUTRIGHT}"
        rf"|no (?:se (?:ha|han)|(?:ha|han) sido|fue|fueron) \w+d[oa]s?, sino (?:que (?:se (?:ha|han)|(?:ha|han) sido) )?(?:prorrogad|prolongad|ampliad|renovad)[oa]s?{_UNTIL}{_OUTRIGHT}"
    ),
}
"""Words by the name of their sense."""
