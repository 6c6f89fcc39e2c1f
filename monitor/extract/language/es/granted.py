"""Spanish words by which more time is granted: se les concede una moratoria hasta; el plazo se amplía quince días."""

_STAY = r"(?:prórroga|aplazamiento|moratoria|respiro|plazo (?:adicional|extra|suplementario|de gracia))"
_UNTIL = r"(?= [^.;]{0,70}?(?:hasta|\ue000))"
_TIME = r"(?:plazos?|períodos?|periodos?|inscripci(?:ón|ones)|matrícula|convocatoria|fecha límite)"
_OUTRIGHT = r"(?![^.;]*\b(?:si|siempre que|a condición|sujet[oa]s? a|a menos|salvo|en (?:su )?caso|o no|cada (?:año|mes|semana)|al (?:año|mes))\b)"
_BY = r"(?:en |por )?(?:(?:otr[oa]s?|unos|unas|casi) )?\ue000\ue001*"

GRANTED = {
    "granted more time": (
        rf"se (?:les? |nos |os |te )?(?:concede|otorga|(?:ha|han) (?:concedido|otorgado|dado))n? una? (?:nuev[oa] )?{_STAY}{_UNTIL}{_OUTRIGHT}"
        rf"|{_TIME}(?: [^\s,;.]+){{0,8}}?(?:, [^,;.]{{1,60}},)? se (?:amplía|prorroga|prolonga|alarga|extiende)n? {_BY}(?! (?:a|al|hasta) ){_OUTRIGHT}"
        rf"|l[oa]s? (?:ha|han|hemos) (?:prorrogado|ampliado|alargado|prolongado|extendido) {_BY}{_OUTRIGHT}"
        rf"|no (?:se (?:ha|han)|(?:ha|han) sido|fue|fueron) \w+d[oa]s?, sino (?:que (?:se (?:ha|han)|(?:ha|han) sido) )?(?:prorrogad|prolongad|ampliad|renovad)[oa]s?{_UNTIL}{_OUTRIGHT}"
    ),
}
"""Words by the name of their sense."""
