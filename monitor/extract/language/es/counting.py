"""Spanish words for a length of time that counts from a day just told: notificada el 9 de enero … tiene veinte días."""

from typing import Final

from monitor.extract.language.counting import Base, Count, Counting

_THING: Final = r"(?:acuerdo|arrendamiento|autorización|concesión|contrato|convenio|licencia|mandato|permiso|período|periodo|plazo|tregua|vigencia)"
_GENERAL: Final = r"(?:cada|todo|toda|si|cuando|normalmente|habitualmente|no|nunca|salvo)"
_DONE: Final = r"(?:acordad|adoptad|aprobad|comunicad|dictad|entregad|emitid|enviad|firmad|fechad|notificad|ordenad|presentad|promulgad|publicad|recibid|registrad)[oa]s?"

COUNTING: Final = Counting(
    counts=(
        Count(
            base=Base.DEED,
            left=r"(?:tien(?:e|en)|tendrá|tendrán|dispon\w+ de|cuenta con|cuentan con|dio|da|dan|dieron|concede|concedió|otorgó)(?: (?!no\b)[\w'’-]+){0,4}?(?: un plazo de)?",
            right=r"(?:hábiles |naturales )?(?:para \w+|de plazo\b)",
            unless=_GENERAL,
        ),
        Count(
            base=Base.DEED,
            left=r"(?:dentro de|en el plazo de|en un plazo de|en el término de|en un máximo de)(?: los próximos)?",
            unless=_GENERAL,
            unless_right=r"(?:a partir|a contar|después|desde|siguientes|posteriores|tras|antes|de la|del|de su)\b",
        ),
        Count(base=Base.MISSED, left=r"(?:per[ií]odo de gracia|plazo de gracia) de", unless="si"),
        Count(base=Base.MISSED, right=r"de gracia\b", unless="si"),
        Count(
            base=Base.END,
            right=rf"antes (?:del vencimiento|de (?:su|la|el) (?:vencimiento|expiración|término|finalización|caducidad)|de que (?:venza|expire|termine|caduque)|del (?:fin|final|término|vencimiento) (?:del|de la) {_THING})(?! de\b)",
            back=True,
        ),
        Count(
            base=Base.END,
            right=r"(?:después del?|tras) (?:su |el |la )?(?:vencimiento|expiración|término|caducidad)(?! de\b)",
        ),
        Count(
            base=Base.END,
            length=r"otr[oa]s?|más|adicional(?:es)?",
            unless=r"(?:tarda\w*|dura|duró|falta\w*|necesita\w*|espera\w*|podría\w*|no|ni)",
            unless_right=r"(?:de|que|tarde|antes)\b",
            more=True,
        ),
        Count(
            base=Base.START,
            left=r"(?:y )?(?:tendrá una (?:duración|vigencia) de|tiene una (?:duración|vigencia) de|con una (?:duración|vigencia) de|por un (?:período|periodo|plazo) de|dura|durará)",
            unless=_GENERAL,
            own=True,
        ),
        Count(base=Base.LAST, right=r"(?:después de esa fecha|a partir de entonces)\b", unless=_GENERAL),
    ),
    bases={
        Base.DEED: rf"(?:{_DONE}(?: (?!(?:y|pero|que|para)\b)[\w'’-]+){{0,6}}? (?:el|de|este)|(?:notificó|recibió|dictó|aprobó|publicó|firmó|presentó|emitió)(?: (?!(?:y|pero|que|para)\b)[\w'’-]+){{0,6}}? (?:el|este)|(?:carta|orden|sentencia|auto|decreto|resolución|ley) (?:del?|de fecha))",
        Base.MISSED: r"(?:vencid[oa]|venció|vencía|vencimiento|impag\w+|no pagó|dejó pasar|pagadero|exigible)(?: el| en| del)?",
        Base.START: r"(?:comienza|comenzará|empieza|entra en vigor|entrará en vigor|inicia|se inicia|a partir)(?: el| del)?",
        Base.END: r"(?:hasta|venc\w+|expir\w+|termin\w+|caduc\w+|finaliz\w+|concluy\w+|acab\w+)(?: (?:automáticamente|el|al|del|este|en))*",
    },
    refer=r"(?:\w+(?:ar|er|ir|ando|iendo)l[oae]s?|[ée]st[ea]s?|ella|ell[oa]s|él|l[oa]s? (?:ha\w*|prorrog\w+|prolong\w+|ampli\w+))",
    undone=r"(?:no|nunca|si|será|serán)",
    ahead=r"(?:será|serán|debe|deben)",
)
