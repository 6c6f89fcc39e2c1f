"""Spanish nouns for what can expire or fall due, as a text names it and refers back to it."""

from monitor.extract.language.names import bag
from monitor.extract.language.things import Amounts, Things

_KIN = r"filial|subsidiaria|empresa hermana|matriz"

_AMOUNTS = Amounts(
    amount=(
        r"(?:[€$£] ?\d[\d.,]*|\d[\d.,]*(?: (?:mil|millón|millones|mil millones))?(?: de)? ?"
        r"(?:(?:euros?|€|céntimos|pesos|dólares|pesetas|libras|toneladas?|litros|hectáreas|por ciento|kg)(?!\w)|%))(?: por \w+)?"
    ),
    length=r"\d[\d.,]* (?:minutos|horas|días|semanas|meses|años|páginas|personas)",
    of=r"por (?:un )?(?:valor|importe|monto) de|por (?:la )?suma de|de|por",
    among=r"(?:de|del|de la|de los|de las|de sus|de su)",
    about=r"unos|unas|cerca de|casi|más de|menos de|hasta|al menos|alrededor de",
)

THINGS = Things(
    named=(
        r"\b(?:[Ee]l|[Ll]a) (?:acuerdo|convenio|tregua|contrato|mandato|licencia|moratoria|concesión|tratado|protocolo|pacto|alto el fuego)"
        r"(?: (?:de|del|sobre|con|entre|para|en)(?: la| el| los| las)?(?: [A-ZÁÉÍÓÚ][\w-]+)+)+"
    ),
    references=bag(
        "acuerdo convenio tregua contrato mandato licencia moratoria concesión tratado protocolo pacto medida decreto"
    ),
    filings=bag(
        "solicitud solicitudes candidatura candidaturas inscripción inscripciones propuesta propuestas oferta "
        "ofertas alegaciones comentarios"
    ),
    calls=bag(
        "convocatoria ayuda ayudas beca becas subvención subvenciones concurso premio consulta programa bono "
        "fondo licitación oferta ofertas inscripción inscripciones matrícula campaña"
    ),
    filing_times=bag("plazo fecha límite cierre presentación recepción período periodo término entrega fin"),
    lasting=bag(
        "humanitaria humanitario indefinida indefinido ilimitada ilimitado temporal provisional permanente nacional"
    ),
    endings=bag("plazo plazos fecha término límite vencimiento período periodo"),
    pointing=bag("el la los las este esta ese esa su sus"),
    says=(
        r"(?P<who>[A-ZÁÉÍÓÚ][\w-]*(?: [A-ZÁÉÍÓÚ][\w-]*){0,2}) (?:dijo|afirmó|aseguró|anunció|declaró|dice|afirma|anuncia) que "
    ),
    accounts=(
        r"(?:ejercicio|año fiscal)(?: (?:fiscal|contable|económico|social))? (?:[^\s,;.]+ ){0,3}?(?:termina|finaliza|cierra|se cierra|concluye|empieza|comienza|acaba|cerrado)(?: el| al)? (?:día )?(\ue000)"
    ),
    elsewhere=rf"\b(?:(?=(?:{_KIN})\b)|^En (?=[A-ZÁÉÍÓÚ]))(?P<place>[\w-]+)",
    kin=_KIN,
    kin_of=rf"(?:{_KIN})(?: \w+)? (?:de|del)(?: la)? ",
    agreed=bag("acuerdo pacto"),
    opening=r"(?:orden|resolución|decreto|acuerdo|anuncio|aviso)(?: [^,;]+)? (?:ampliación|prórroga|prolongación|extensión) (?:de los|de las|de la|del|de)(?= )",
    beside=r"(?:orden|resolución|decreto|acuerdo|anuncio|aviso)(?: [^,;]+)? (?:ampliación|prórroga|prolongación|extensión)",
    amounts=_AMOUNTS,
    bare=bag(
        "plazo fecha límite vencimiento cierre votación pago desembolso objetivo meta apertura reapertura lanzamiento inicio comienzo fin final "
        "resultado resultados decisión anuncio entrega publicación"
    ),
    own=bag("propio propia último última nuevo nueva primer primera inicial anterior actual límite tope"),
    hollow=bag("relación razón virtud concepto"),
    others=bag("el la los las"),
    causes=bag("motivo causa raíz ocasión virtud consecuencia debido"),
    days=bag("lunes martes miércoles jueves viernes sábado domingo"),
)
