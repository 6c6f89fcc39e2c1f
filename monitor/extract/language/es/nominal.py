"""Spanish nouns by which a change is told: anunció la prórroga …, el aplazamiento … ha sido aprobado."""

_BESIDE = r"(?:(?:(?:durante|en|por) )?(?:(?:el|este|la|esta) )?(?:(?:tarde|mañana|noche|madrugada)(?: del?)? )?\ue000\ue001*|hoy|ayer|finalmente|también|oficialmente|definitivamente|por unanimidad|por mayoría),? "
"""What may stand between the verb that tells of a change and its noun: the day, the way in which it was done."""
_THE = r"(?:la|el|una|un|esta|este|su)(?: (?:nueva|nuevo|segunda|segundo|tercera))? "
_TELLS = (
    r"(?:(?:anunci|aprob|vot|confirm|decret|acord|autoriz|firm|public|orden|otorg|ratific|valid|comunic|notific|formaliz)(?:ó|aron)|(?:concedió|concedieron|dispuso|suscribió|suscribieron)|"
    r"(?:ha|han|hemos|había|habían) (?:anunciado|aprobado|votado|confirmado|decretado|acordado|autorizado|concedido|firmado|publicado|ordenado|otorgado|ratificado|comunicado|notificado|formalizado|dispuesto|suscrito)|"
    r"(?:anuncia|aprueba|confirma|decreta|acuerda|autoriza|concede|publica|ordena|otorga|ratifica|comunica|firma)n?)"
)
_ASSENT = r"luz verde|visto bueno|aval|consentimiento|aprobación|conformidad"
_ASSENTS = rf"(?:dio|dieron|da|dan|(?:ha|han|había|habían) dado) (?:{_BESIDE})*(?:(?:el|su) )?(?:{_ASSENT}) (?:al |a (?:la|una|un|esta|este|su) )|(?:accedió|accedieron|ha accedido|estimó|ha estimado) (?:{_BESIDE})*(?:a )?(?:la|su|una) (?:solicitud|petición|demanda) (?:(?!(?:y|pero)\b)[^\s,;.]+ ){{0,4}}?de "
"""Words of an assent, up to the noun for the change to which it is given."""
_MADE = r"(?:anunciad|aprobad|votad|confirmad|decretad|acordad|autorizad|concedid|firmad|publicad|ordenad|otorgad|ratificad|formalizad|dispuest)[oa]"
_REST = r"(?:(?!\b(?:no|si|sería|podría|solicitad[oa]|rechazad[oa]|denegad[oa])\b)[^;.!?]){0,140}?"
_ACT = (
    r"^(?:orden|resolución|decreto|acuerdo|anuncio|edicto|bando|aviso|circular|adenda)\b"
    r"(?![^.]*\b(?:no|si|ser[áí]\w*|podr\w+|deb\w+|solicit(?:ad|ó|aron)\w*|rechaz\w+|deneg\w+|pendiente|prevista?|propu\w+|anul\w+)\b)"
    r"[^.;!?]{0,70}?(?<=[ ,])(?:relativ[oa] a|referente a|sobre|de|por (?:la|el) que se (?:aprueba|acuerda|dispone))(?: la)? "
)
"""An official act, up to the noun for the change that it makes; none whose sentence tells what has become of it."""


_BY_WHICH = r"^(?:real decreto(?:[- ]ley)?|decreto(?:[- ]ley)?|orden|resolución|acuerdo|ley)\b(?![^.]*\b(?:no|si|será\w*|podr\w+|proyecto|anul\w+)\b)[^.;!?]{0,60}? por (?:el|la) que se "
"""An official act, up to the verb of what it does."""


def _told(noun: str) -> str:
    """Return what tells that a change, named by a *noun*, has been made."""
    return (
        rf"{_ACT}{noun}|{_TELLS} (?:{_BESIDE})*{_THE}{noun}|(?:{_ASSENTS}){noun}|"
        rf"(?:la|el|esta|este|su) {noun}(?=\ue001* {_REST}(?:fue|ha sido|quedó|queda) (?:{_BESIDE})*{_MADE})"
    )


_OF = r"(?= (?:del?|de los|de las|de su)\b)"
_ENDING = r"(?= (?:del|de (?:la|los|las|su|sus|este|esta|un|una|todos los|todas las)|de) (?:[^\s,;.]+ )?(?:contratos?|convenios?|acuerdos?|tratados?|arrendamiento|licencias?|permisos?|autorización|concesión|toque de queda|estado de (?:alarma|emergencia|excepción|sitio)|confinamiento|prohibición|embargo|medidas?|restricci(?:ón|ones)|sanci(?:ón|ones)|bloqueo|suspensión|moratoria|decretos?|ley|ordenanza|orden|impuesto|tasa|conciertos?|festival|partido|reunión|sesión|acto|feria|fiestas?|torneo|huelga|veda|cuarentena|obligación|concurso|licitación|mandato|resolución)\b)"
"""Behind a noun that tells an end, the name of a thing that can end."""

NOMINAL = {
    "hereby extended": _BY_WHICH + r"(?:prorroga|prorrogan|amplía|amplían(?= [^.;]{0,60}plazo))",
    "tells of an extension": _told(
        rf"(?:(?:ampliación|extensión|prórroga|prolongación) (?:de|por) \ue000\ue001*(?= (?:del?|en|a)\b)|(?:prórroga|prolongación)(?={_OF}[^.;]{{1,90}}? (?:hasta|por|al?) )|(?:ampliación|extensión)(?={_OF}[^.;,]{{1,90}}? (?:hasta|por|al?)(?: el| la| finales de| fin de| otr[oa]s)* \ue000){_OF})"
    ),
    "tells of a renewal": _told(rf"renovación{_OF}"),
    "tells of a delay": _told(
        rf"(?:aplazamiento|retraso|traslado(?= del? (?:la |las |los )?(?:vistas?|juicios?|audiencias?|sesión|sesiones|plenos?|reunión|reuniones|juntas?|asambleas?|partidos?|votación|exámenes|examen|fiestas?|concierto|fecha|plazo)\b)){_OF} [^.;]{{1,90}}? (?:al?|hasta|para)(?: el| la)? \ue000"
    ),
    "tells of an earlier day": _told(rf"(?:adelanto|anticipación)(?={_OF}[^.;]{{1,90}}? (?:al|a|del?) \ue000){_OF}"),
    "tells of an end": _told(
        rf"(?:(?:cancelación|rescisión|derogación|levantamiento|revocación|anulación){_ENDING}|(?:fin|final|ruptura)(?= (?:del|de la|de los) (?:alto el fuego|tregua|huelga|toque de queda|negociaciones)\b(?![^.;]*\ue000))|supresión(?! de (?:\d|empleos|puestos))|resolución(?= del? (?:\w+ )?(?:contrato|convenio))){_OF}"
    ),
}

NOUN = rf"(?:(?:{_ASSENT}) a (?:la |una )?)?(?:prórroga|prolongación|ampliación|extensión|renovación|aplazamiento|retraso|traslado|adelanto|anticipación|cancelación|rescisión|derogación|levantamiento|revocación|anulación|supresión|resolución) (?:del|de (?:la|las|los|su|sus|este|esta)|de) "
"""A noun by which a change is told, before the name of its thing."""
