"""Spanish words by which what was planned just before is told as not done, or as to come on another day."""

_ENDS = r"(?= ?[.,;!]|$)"
_OPENS = r"(?:(?<![a-záéíóúñ0-9] )|\b(?:y|pero|aún|todavía|aunque) )"
"""No subject of its own stands before it."""
_DAY = r"(?:(?:el|la|en|para|finales de|principios de|mediados de) )*\ue000\ue001*"

UNDONE = {
    "not done by then": (
        rf"{_OPENS}no l[oa]s? (?:está|están|ha|han|hizo|hicieron|es|son|fue|fueron)(?: hecho)?{_ENDS}"
        rf"|no (?:ha|han) (?:llegado|aparecido|venido|salido|ocurrido|sucedido|abierto)(?: (?:aún|todavía))?{_ENDS}"
        rf"|no (?:llegó|llegaron|apareció|aparecieron|vino|ocurrió|sucedió|abrió){_ENDS}|no (?:se (?:ha hecho|hizo)){_ENDS}"
        rf"|(?:aún|todavía|l[oa]s?) (?:la |lo |las |los )?(?:seguimos )?espera(?:mos|ndo){_ENDS}|seguimos esperándol[oa]s?{_ENDS}|y nada{_ENDS}|seguimos esperando{_ENDS}"
    ),
    "still until": (
        rf"(?:podrán?|pueden?|podéis|podemos) (?:aún |todavía |ahora )?(?:(?:\w+[aei]r(?:se|l[oa]s?)?) )(?:aún |todavía |ahora )?hasta {_DAY}"
    ),
    "it will be": (
        rf"habrá que esperar (?:al?|hasta) ?{_DAY}"
        rf"|{_OPENS}(?:al final |finalmente |por fin )?será {_DAY}(?= ?[.,;!]|$)|{_OPENS}(?:se (?:celebrará|hará|entregará|abrirá|inaugurará)n?|tendrán? lugar|(?:llegará|abrirá|empezará|comenzará)n?) {_DAY}(?= ?[.,;!]|$)"
        rf"|(?:ahora|ya) se habla de(?:l )? ?{_DAY}"
    ),
}
"""Words by the names of their senses."""
