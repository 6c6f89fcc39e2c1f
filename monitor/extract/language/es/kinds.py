"""Spanish words that lead to a date and tell of what kind the commitment is."""

from typing import Final

from monitor.extract.language.es.opened_by_day import OPENED
from monitor.extract.language.kinds import Kinds
from monitor.extract.language.opened_by_day import joined
from monitor.model import Kind

_WORDS: Final = r"(?: (?!(?:y|pero|si|no|que|cuando)\b)[^\s,;:]+){0,12}?"
_TO: Final = r" (?:antes|a más tardar|como muy tarde|para|dentro|en)(?: (?:del?|el|la|los|las|finales|fines|principios|mediados|día|próximos?|que|más|tardar))*"
_WE_WILL: Final = r"(?:les? |te |os |se l[oa]s? |l[oa]s? )?(?!(?:seremos|estaremos|tendremos|podremos|deberemos|iremos|votaremos|veremos|esperaremos|habremos)\b)\w+(?:remos|ré)"
_PROMISED: Final = (
    r"(?:prometió|prometieron|promete|prometen|jur(?:a|an|ó|aron)|(?:ha|han|había|habían) prometido|(?:se )?(?:comprometió|comprometieron) a|"
    r"se (?:ha|han|había|habían) comprometido a) (?:[^\s,;:]+ ){0,4}?\w+(?:ar|er|ir)(?:l[oa]s?|se)?"
)
_RECEIVE: Final = r"(?:recibirán?|recibirás) (?:la|el|su|una|un|tu)"
_TERM_BEGINS: Final = r"(?:plazo|per[ií]odo|fase|inscripci[oó]n|inscripciones|matrícula)\b(?: (?!(?:no|debe\w*)\b)[^\s,;:.\ue000]+){0,6}? (?:comienza|comienzan|comenzará|comenzarán|empieza|empiezan|empezará|empezarán|se inicia|se iniciará|se abre|se abrirá|inicia|iniciará)(?: (?:el|a partir del|desde el|en))?(?: día)?"
_EXPERTS: Final = r"(?:expertos|analistas|economistas|observadores|especialistas|inversores|mercados|meteorólogos)"
_FORESEE: Final = r"(?:esperan|prevén|anticipan|estiman|creen|pronostican|auguran|calculan que|vaticinan)"

_NOWADAYS: Final = (
    r"(?:está|están|queda|quedan) (\ue000)\ue001* (?:previst|fijad|programad|anunciad|planead|señalad)[oa]s? "
    r"(?:para |en |a |el |la |finales |principios |mediados |de )+\ue000"
    r"|(?:está|están|queda|quedan) (?:previst|fijad|programad|anunciad|planead|señalad)[oa]s? (\ue000)\ue001* para (?:el |la |finales de |principios de |mediados de )?\ue000"
)
"""A day between a verb and what it tells as planned for another day: está hoy prevista para mayo."""

_DONE_ON: Final = (
    r"(?<!\S)(?<![^.:] )(?:antes|anteriormente|previamente|con anterioridad), el (?:día |pasado )?(\ue000)\ue001*,(?![^.;!?]*\b(?:debía|iba|iban|estaba|estaban|previst)\w*)"
    r"|(?:(?:ha|han|había|habían) (?:prorrog|prolong|ampli|aplaz|retras|traslad|adelant)ado|(?:prorrog|prolong|ampli|aplaz|retras|adelant)(?:ó|aron)) (?:el |este |esta )?(\ue000)\ue001*(?= (?:el|la|los|las|sus?|por|hasta|durante) )"
)
"""A day on which something was done, before it: prorrogó el 18 de mayo la moratoria."""

_NOT_THEN: Final = r"(?:quería|querían|pretendía|pretendían|deseaba|deseaban) que [^.;\ue000]{0,80}?(\ue000)\ue001*[^.;\ue000]{0,30}?, (?:pero|aunque) (?:[^\s,;.]+ ){0,2}?(?:cedió|cedieron|desistió|desistieron|renunció|renunciaron|fracasó|fracasaron)\b"
"""A day that somebody wished for something and gave up: quería que terminara el 5 de mayo, pero cedió."""

KINDS: Final = Kinds(
    not_then=_NOT_THEN,
    gloss=r"es decir|o sea|esto es",
    idle_days=f"{_NOWADAYS}|{_DONE_ON}",
    begins=_TERM_BEGINS,
    festive=r"(?:debido al|a causa del|por ser)(?: festivo)?(?: del?)?|para el (?:puente|fin de semana) del?",
    leads={
        Kind.PROMISE: rf"(?:{_WE_WILL}|{_PROMISED}|{_RECEIVE}){_WORDS}{_TO}$|{_PROMISED}{_WORDS} (?:el|en|en el curso de|a lo largo de|durante)$",
        Kind.FORECAST: rf"{_EXPERTS} {_FORESEE}{_WORDS}(?: (?:el|en|para|a|antes|del?|finales|principios|mediados|la))*$",
    },
    days=joined(
        {
            Kind.EVENT: r"(?:entrada|entra|entran|entrará|entrarán) en vigor\b[^.;,\ue000]{0,80}? ?(?::)? ?(?:(?:el|para el|fijada para el|a partir del|desde el|en|a (?:principios|finales|mediados) de) )?(\ue000)",
            Kind.DEADLINE: r"plazo [^.;\ue000]{0,100}?(?:permanecerá|permanece|estará|está|queda|quedará) abiert[oa] (?:del?|hasta el|entre el) (?:día )?(\ue000)",
            Kind.PROMISE: rf"(?:antes|a más tardar|como muy tarde) (?:del? |el |la |finales )*(\ue000)\ue001*,? {_WE_WILL}",
        },
        OPENED,
    ),
)
