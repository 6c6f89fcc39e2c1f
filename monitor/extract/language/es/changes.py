"""Spanish words that report a change: what was done, and what takes the truth from such words."""

from monitor.extract.language.statements import ChangeWords
from monitor.model import Change

CHANGES = (
    ChangeWords(
        name="extended",
        change=Change.EXTENDED,
        pattern=(
            r"prorrogad[oa]s?|prorrogó|prorrogaron|prorroga(?:n)?|(?:acord\w+|decid\w+|aprob\w+|resuelve|resolvió)[^.;!?]{0,40}?(?:prorrogar|ampliar|mantener\w*)|ampliad[oa]s?|amplió|ampliaron|(?<=primero\.– )ampliar|alargad[oa]s?|extendid[oa]s?|extendió|más de lo (?:pactado|previsto)|"
            r"(?:concedió|concedieron|concede|otorgó|otorgaron|otorga|da|dan|dio|dieron|obtuvo|logró|ha concedido|han concedido) (?:\S+ ){0,6}?(?:prórroga|moratoria|(?:\w+ )(?:días|meses|semanas) más|otros (?:\w+ ){1,2}(?:días|meses))|"
            r"mantenerl[oa]s? (?:activo |abiert\w+ |en vigor )?(?:\w+ )?(?:semanas|meses|días) más|seguirá\w* (?:vendiéndose|abiert\w+|vigente|en vigor)|pasa así a|lo pasamos d\w+"
        ),
    ),
    ChangeWords(
        name="now until",
        change=Change.EXTENDED,
        told=True,
        pattern=r"(?:dispone|disponen|tiene|tienen) ahora (?:de plazo )?hasta|el nuevo plazo (?:concluye|vence|termina|acaba)|ahora hasta|en lugar del?|en vez del?",
    ),
    ChangeWords(
        name="renewed",
        change=Change.RENEWED,
        pattern=r"renovad[oa]s?|renovó|renovaron|se renueva(?:n)?|renueva(?:n)?|(?:acord\w+|decid\w+|aprob\w+) (?:\S+ ){0,3}?renovar",
    ),
    ChangeWords(
        name="postponed",
        change=Change.POSTPONED,
        by_kind=True,
        pattern=(
            r"aplazad[oa]s?|aplazó|aplazaron|aplaza(?:n)?|pospuest[oa]s?|pospuso|pospone(?:n)?|postergad[oa]s?|postergó|posterga|retrasad[oa]s?|(?:se )?retrasa(?:n)?|retrasó|diferid[oa]s?|demorad[oa]s?|"
            r"(?:se )?traslada(?:n)?(?: \S+){0,3}? (?:a|de)|trasladad[oa]s? (?:a|al)|reprogramad[oa]s?|no (?:abrirá|entrará en funcionamiento|empezará|comenzará|llegará|se celebrará)(?: \S+){0,3}? hasta|nueva fecha|llegará (?:\S+ ){0,4}?más tarde"
        ),
    ),
    ChangeWords(
        name="brought forward",
        change=Change.ADVANCED,
        pattern=r"(?:hemos|han|ha|se ha) adelantado|adelantad[oa]s?(?= al| a)|se adelanta(?:n)? (?:al?|un|una)|adelantó (?:\S+ ){0,3}?al",
    ),
    ChangeWords(
        name="terminated",
        change=Change.TERMINATED,
        pattern=(
            r"cancelad[oa]s?|canceló(?! [^.;]{0,30}vencimientos)|cancelaron|se cancela(?:n)?|anulad[oa]s?|anuló|rescindid[oa]s?|rescindió|rescinde|resuelto el contrato|revocad[oa]s?|revocó|derogad[oa]s?|desconvocad[oa]s?|desconvocó|desconvocaron|se desconvoca|"
            r"quedan? suspendid[oa]s?|(?:fue|fueron|ha sido|han sido) suspendid[oa]s?|quedan? sin efecto|sin efecto|levantad[oa]s?|levantó|retirad[oa] (?:la|el)|se retira|rota|roto|rompió|no se (?:renovará|celebrará|prorrogará)|disuelt[oa]s?"
        ),
    ),
    ChangeWords(
        name="missed",
        change=Change.MISSED,
        pattern=(
            r"incumpl\w+|no (?:lo |la |los |las )?(?:ha|han|había|habían|se ha|se han) (?:hecho|cumplido|pagado|entregado|presentado|llegado|retirado|realizado|abonado)|no (?:cumplió|cumplieron|pagó|pagaron|entregó|llegó|presentó|se realizó)|"
            r"(?:dejó|dejaron) (?:pasar|vencer)|sigue(?:n)? sin (?:aparecer|llegar|pagar|entregar\w*|cumplir\w*|terminar\w*|abrir\w*)|continúa(?:n)? allí|allí siguen|ni rastro|brilla por su ausencia|tenía(?:n)? que haber|debía(?:n)? haber|pasó sin que|nadie corta|fuera de plazo|con retraso"
        ),
    ),
    ChangeWords(
        name="fulfilled",
        change=Change.FULFILLED,
        pattern=(
            r"(?:entreg|pag|present|abon|ingres|termin|complet|abri|cumpl|acab|conclu)\w+[^.;!?]{0,50}?(?:en plazo|a tiempo|puntual\w*|antes de plazo|en la fecha prevista|tal (?:y )?como (?:estaba|se había)|como (?:estaba )?(?:previsto|prometido|acordado)|según lo previsto)|"
            r"cumplió (?:su|la|con)|cumplieron|ha cumplido|han cumplido|tal (?:y )?como se había anunciado"
        ),
    ),
    ChangeWords(
        name="expired",
        change=Change.EXPIRED,
        pattern=r"venció|vencieron|expiró|expiraron|caducó|caducaron|(?:ha|han) (?:vencido|expirado|caducado)|dejó de (?:ser|estar|tener)|finalizó|se extinguió",
    ),
    ChangeWords(
        name="agreed",
        change=Change.AGREED,
        pattern=r"(?:firm(?:ó|aron)|suscrib(?:ió|ieron)|alcanz(?:ó|aron)|sell(?:ó|aron)|han firmado|ha firmado) (?:\S+ ){0,3}?(?:acuerdo|contrato|convenio|tratado|pacto|preacuerdo)|(?:acuerdo|pacto|convenio) (?:alcanzado|firmado|suscrito)",
    ),
)

UNREAL = (
    r"podr(?:á|án|ía|ían)|pued(?:e|en)|debería(?:n)?|si|salvo|pid\w+|pedid[oa]|pedir|había pedido|solicit\w+|reclam\w+|exig\w+|propon\w+|propus\w+|propuest\w+|propuso|estudi\w+|baraj\w+|plante\w+|quier\w+|desea\w*|espera\w*|"
    r"no|ningun\w*|nunca|jamás|sin|ni|tampoco|nadie|neg(?:ó|aron)|rechaz\w+|descart\w+|posib\w+|eventual\w*|quizá\w*|opción|derecho a|antes de que|mientras|para que|negoci\w+|habl\w+ de|amenaz\w+|que se|si la|fueran?|fuesen?|sean?|desea|aunque"
)
"""Words that before a change leave it undone."""

DENIED = r"no (?:fue|ha sido|será|está|lo|la)|está en el aire|sigue en el aire|si\b|fue rechazad\w+|sin éxito|está por (?:ver|confirmar)|podría\w*|no se descarta"
"""Words that behind a change leave it undone."""
