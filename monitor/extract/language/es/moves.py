"""Spanish words by which a day gives way to another, or a thing goes on or ends, as people say it in passing."""

from typing import Final

_DAY: Final = r"(?: el| la| los| este| finales de| mediados de| principios de)?(?: \w+)? ?\ue000"
_LASTS: Final = r"(?:plazo|tregua|oferta|promoción|garantía|prórroga|moratoria|contrato|licencia|permiso|convenio|veda|mandato|concesión|abono|rebajas)"

MOVES: Final = {
    "now set for": (
        rf"(?:queda|quedan|quedó|quedaron|ha quedado|han quedado) para{_DAY}|cambio de (?:fecha|día|planes)|"
        rf"(?:hablan?|apuntan?|confían?) ahora (?:de|a|en){_DAY}"
    ),
    "postponed": (
        rf"(?:l[oa]s? )?(?:dejamos|hemos dejado|corremos|hemos corrido) (?:[^\s,;.]+ ){{0,3}}?(?:para|al?){_DAY}|se (?:va|van|fue|fueron|ha ido|han ido) (?:al?|hasta|para)(?: el| la| finales de| mediados de| principios de)? \ue000"
        rf"|(?:se pasa|se pasan|se mueve|se mueven|se corre|se corren) (?:al?|para){_DAY}|se corren? (?:otra |una |dos )?\ue000"
    ),
    "not the old but": (
        r"donde (?:dijimos|decíamos|pusimos|ponía|anunciamos|se dijo) (?:el )?(?P<old>\ue000\ue001*),? (?:léase|entiéndase|debe leerse|queríamos decir|quisimos decir|debe ser) (?:el )?\ue000"
    ),
    "not the old": (
        r"no (?:se )?\w+rán? (?:el |en )?(?P<old>\ue000\ue001*) ni(?: [^;.\ue000]{0,40}?)? antes del? \ue000"
    ),
    "put off without a day": r"(?:queda|quedan|quedó|quedaron|(?:ha|han) quedado|sigue|siguen) en suspenso",
    "renewed": r"(?:firma|firman|firmó|firmaron|sigue|siguen|seguirá) por (?:otr[oa]s? )?\ue000\ue001* más|(?:firm(?:ó|aron)|suscrib(?:ió|ieron)|rubric(?:ó|aron)) (?:de nuevo|otra vez|nuevamente) (?:el|la|los|su)\b",
    "terminated": (
        r"no continúan?(?= ?[.,;]|$)|(?:dio|dieron|da|dan) carpetazo a|(?:archiva|archivan|archivó|archivaron|entierra|enterró) (?:el|la|los|las|su) (?:proyecto|plan|reforma|ley|obra|idea)|(?:elimina|eliminan|eliminó|eliminaron|suprime|suprimen) (?:el|la|los|las) (?:vuelos?|líneas?|rutas?|servicios?|paradas?|tren(?:es)?|funci(?:ón|ones)|tasas?|cuotas?)|(?:cierra|cierran|cerró|cerraron) (?:[^\s,;.]+ ){0,2}?(?:para siempre|definitivamente|del todo)|queda(?:n)? descartad[oa]s?|(?:ha|han) sido (?:retirad|suprimid|eliminad|desconvocad)[oa]s?|se vinieron abajo"
    ),
    "calls off": (
        r"(?:suspenden|cancelan|anulan|desconvocan) (?=(?:el|la|los|las) [^.;]*\ue000)(?![^.;]*\b(?:hasta|si|cada|cuando|no)\b)"
    ),
    "missed": r"(?:quedó|quedaron|(?:ha|han) quedado) en (?:papel mojado|agua de borrajas|humo)|no hay (?:ni )?(?:noticias?|rastro|señal(?:es)?)(?= ?[.,;]|$)",
    "still owed": (
        r"(?:vencid[oa]s?|agotad[oa]s?|cumplid[oa]s?|pasad[oa]s?) (?:el|la|los|las) (?:plazo|término|fecha|prórroga|\ue000)[^.;]{0,40}, [^.;]{0,50} no (?:l[oa]s? |se )?(?:ha|han) |"
        r"(?:llegó|pasó|vino) (?:el )?\ue000\ue001* y (?:nadie|nada se|no (?!hubo|pasó nada)|de (?:\S+ ){1,4}?no se)\b|(?:prometieron|prometió|(?:ha|han|había|habían) prometido) (?:\S+ ){1,7}?\ue000\ue001* y (?:seguimos|siguen|sigue|estamos|aún|todavía) (?:sin|a oscuras|igual|esperando|en las mismas|no)\b"
    ),
    "fulfilled": (
        r"cumpli(?:eron|mos|ó)(?= ?[:.]|$)|cumpli(?:ó|eron) (?:con )?(?:lo (?:prometido|pactado|acordado)|su (?:palabra|promesa))|"
        r"(?:quedó|quedaron|(?:ha|han) quedado|está|están) (?:ya )?(?:saldad|pagad|liquidad|cumplid|entregad)[oa]s?(?! (?:a medias|en parte))|ya (?:hemos|he) (?:recibido|entregado|presentado|pagado|abonado|remitido|terminado|saldado)"
    ),
    "expired": (
        rf"se (?:acabó|acabaron|terminó|agotó|agotaron|cumplió|cumplieron) (?:el|la|los|las|su) (?:[^\s,;.]+ )?{_LASTS}|(?:terminaron|acabaron|vencieron|se cumplieron|expiraron) (?:los|las) \ue000\ue001* (?:que|de plazo|de gracia|de (?:tregua|prórroga))"
    ),
    "agreed": r"(?:sellaron|firmaron) la paz|cerraron (?:un |el )?(?:trato|acuerdo)|se dieron la mano",
}
"""Words by the names of their senses."""
