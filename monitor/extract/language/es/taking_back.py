"""Spanish words that take a change back, or leave a decision on it open, in what follows on it."""

from monitor.extract.language.taking_back import TakingBack

_MOVE = r"(?:prórroga|renovación|ampliación|extensión|aplazamiento|prolongación|postergación)"
_TOLD = r"(?:noticia|información|anuncio|mensaje|rumor|rumores|publicación|filtración|nota)"
_FALSE = r"(?:\w+ )?(?:fals[oa]s?|errónea?s?|erróneos?|incorrect[oa]s?|prematur[oa]s?|mentira|un (?:\w+ )?(?:bulo|error|rumor)|una (?:\w+ )?(?:broma|inocentada|mentira))"
_DONE = r"(?:aprobad[oa]s?|ratificad[oa]s?|votad[oa]s?|firmad[oa]s?|convalidad[oa]s?|refrendad[oa]s?|aprobar(?:l[oa]s?)?|ratificar(?:l[oa]s?)?|votar(?:l[oa]s?)?|firmar(?:l[oa]s?)?|convalidar(?:l[oa]s?)?|refrendar(?:l[oa]s?)?|pronunciarse)"

TAKING_BACK = TakingBack(
    move=_MOVE,
    at_once=(
        rf"(?:eso |esto )?(?:no (?:es|era) (?:cierto|verdad|así)|(?:es|era) {_FALSE})|no (?:fue|ha sido) así|falso(?= ?[.:!,]|$)|nada de eso|se trata(?:ba)? de (?:un bulo|un error|una broma)"
    ),
    denied=(
        rf"(?:lo|la) (?:desmintió|desmintieron|negó|negaron|desmiente|desmienten|niega|niegan|ha desmentido|han desmentido|ha negado|han negado)|desmint(?:ió|ieron) (?:la {_TOLD}|el {_TOLD}|los {_TOLD}|ayer|anoche|después|tajantemente|esa|ese|esta)|"
        r"no se ha (?:firmado|acordado|decidido|aprobado) nada|nada (?:está|se ha|hay) (?:firmado|acordado|decidido|cerrado)|no (?:existe|hay|hubo) (?:tal|ninguna?|acuerdo|prórroga|renovación|decreto|aplazamiento) ?(?:acuerdo|prórroga|renovación|decisión|aplazamiento|decreto)?(?= ?[.,;:»”\"]|$)|"
        rf"{_TOLD} (?:es|era|fue|resultó) {_FALSE}|no (?:lo |la |se )?(?:ha(?:n)? confirmado|confirmó|confirmaron|confirma(?:n)?)|(?:retiró|rectificó|corrigió|retiraron|rectificaron) (?:su|la|el|esa) {_TOLD}"
    ),
    undone=(
        rf"(?:anuló|anularon|revocó|revocaron|suspendió|suspendieron|tumbó|tumbaron|invalidó|derogó|derogaron|retiró|retiraron|canceló|dejó sin efecto|ha anulado|ha revocado|ha suspendido|ha tumbado) (?:la|esa|esta|su|el|ese|este) {_MOVE}|"
        rf"{_MOVE} (?:[^.;,]{{1,30}}? )?(?:fue|ha sido|quedó) (?:\w+ )?(?:anulad[oa]|revocad[oa]|suspendid[oa]|tumbad[oa]|invalidad[oa]|derogad[oa]|sin efecto|cancelad[oa])|dio marcha atrás|se ech(?:ó|aron) atrás"
    ),
    undecided=(
        rf"(?:falta|faltan|queda|quedan|resta) (?:aún |todavía |por )?(?:el (?:voto|aval|visto bueno|sí)|la (?:firma|aprobación|ratificación|votación|sanción|convalidación)|votar|firmar|aprobar|ratificar|que (?:\S+ ){{1,8}}?(?:vote|apruebe|firme|ratifique|convalide)n?)|"
        rf"(?:debe|deben|deberá|deberán|tiene que|tienen que|ha de) (?:(?:aún|todavía|ahora|ser|además) )*{_DONE}|última palabra (?:la )?(?:tiene|corresponde)|(?:aún|todavía) no (?:lo |la )?(?:ha|han) (?:votado|firmado|ratificado|aprobado)|"
        r"pendientes? de (?:\w+ )?(?:aprobación|ratificación|firma|voto|votación|aval|convalidación)|sujet[oa]s? a (?:la )?(?:aprobación|ratificación|firma)"
    ),
    refers=rf"{_MOVE}|acuerdos?|textos?|medidas?|ley|leyes|decisión|decretos?|contratos?|convenios?|proyectos?|planes|plan",
    object=r" (?:sobre )?(?:una? ()|(?:el|la|los|las) (?!\d|mes|semana|año|lunes|martes|miércoles|jueves|viernes|sábado|domingo|próxim[oa]|pleno|senado|congreso|parlamento|consejo|gobierno|junta|cámara|asamblea|comisión|ministr[oa]|president[ea]|cortes|diputados|socios|accionistas|ayuntamiento|cabildo|rey|juez|tribunal)((?:(?!(?:antes|por|en|y|o|pero|con|que|para)\b)[\w-]+ ?){1,6}))",
)
