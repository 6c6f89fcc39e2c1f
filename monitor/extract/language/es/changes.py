"""Spanish words that report a change: what was done, and what takes the truth from such words."""

from monitor.extract.language.statements import ChangeWords
from monitor.model import Change

CHANGES = (
    ChangeWords(
        name="no longer until",
        change=Change.EXTENDED,
        told=True,
        pattern=(
            r"(?:en (?:lugar|vez) de|(?:y|,) no|\((?:antes|inicialmente|anteriormente|previamente)[,:]?) hasta (?:el )?(?P<old>\ue000)"
        ),
    ),
    ChangeWords(
        name="extended from the old",
        change=Change.EXTENDED,
        pattern=(r"(?:prorrog|ampl|alarg|extend)\w* (?:\S+ ){0,3}?del? (?P<old>\ue000\ue001*) (?:al|hasta)"),
    ),
    ChangeWords(
        name="moved from the old",
        change=Change.POSTPONED,
        by_kind=True,
        pattern=(
            r"(?:pas|aplaz|traslad|adelant|mov|mueve|cambi|retras|posterg|pospu|pospon|ampl)\w* (?:\S+ ){0,3}?del? (?P<old>\ue000\ue001*) (?:al|a|hasta)"
        ),
    ),
    ChangeWords(
        name="not the old",
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"(?:en (?:lugar|vez) del?|(?:y|,) no|\((?:antes|inicialmente|anteriormente|hasta ahora|previamente)[,:]?) (?:el |en |a |al |del |para el |día )*(?P<old>\ue000)"
        ),
    ),
    ChangeWords(
        name="extended",
        change=Change.EXTENDED,
        pattern=(
            r"prorrogad[oa]s?|prorrogó|prorrogaron|prorroga(?:n)?|(?:acord\w+|decid\w+|aprob\w+|resuelve|resolvió)[^.;!?]{0,40}?(?:prorrogar|ampliar|mantener\w*)|ampliad[oa]s?|amplió|ampliaron|(?<=primero\.– )ampliar|alargad[oa]s?|extendid[oa]s?|extendió|más de lo (?:pactado|previsto)|"
            r"(?:concedió|concedieron|concede|otorgó|otorgaron|otorga|da|dan|dio|dieron|obtuvo|logró|ha concedido|han concedido) (?:\S+ ){0,6}?(?:prórroga|moratoria|(?:\w+ )(?:días|meses|semanas) más|otros (?:\w+ ){1,2}(?:días|meses))|"
            r"mantenerl[oa]s? (?:activo |abiert\w+ |en vigor )?(?:\w+ )?(?:semanas|meses|días) más|seguirá\w* (?:vendiéndose|abiert\w+|vigente|en vigor)|pasa así a|lo pasamos d\w+|"
            r"alarg(?:ó|aron|a)|extend(?:ió|ieron)|ampl(?:ía|ían)|(?:ha|han|hemos) (?:prorrogado|ampliado|alargado|extendido)|(?:días|semanas|meses|años?) más(?=[.,;:]| para)|(?:da|dan|damos|dio|dimos|dieron) (?:\S+ ){0,4}?más(?= para|[.,;])|continuará\w* (?:vigente|abiert\w+|en vigor) hasta|se mantiene(?:n)? hasta"
        ),
    ),
    ChangeWords(
        name="now until",
        change=Change.EXTENDED,
        told=True,
        pattern=r"(?:dispone|disponen|tiene|tienen) ahora (?:de plazo )?hasta|el nuevo plazo (?:concluye|vence|termina|acaba)|ahora hasta",
    ),
    ChangeWords(
        name="renewed",
        change=Change.RENEWED,
        pattern=(
            r"renovad[oa]s?|renovó|renovaron|se renueva(?:n)?|renueva(?:n)?|(?:acord\w+|decid\w+|aprob\w+) (?:\S+ ){0,3}?renovar|"
            r"(?:ha|han|hemos) renovado|queda(?:n)? renovad[oa]s?|quedó renovad[oa]|reno(?:vó|varon)|reeditó"
        ),
    ),
    ChangeWords(
        name="postponed",
        change=Change.POSTPONED,
        by_kind=True,
        pattern=(
            r"aplazad[oa]s?|aplazó|aplazaron|aplaza(?:n)?|pospuest[oa]s?|pospuso|pospone(?:n)?|postergad[oa]s?|postergó|posterga|retrasad[oa]s?|(?:se )?retrasa(?:n)?|retrasó|diferid[oa]s?|demorad[oa]s?|"
            r"(?:se )?traslada(?:n)?(?: \S+){0,3}? (?:a|de)|trasladad[oa]s? (?:a|al)|reprogramad[oa]s?|no (?:abrirá|entrará en funcionamiento|empezará|comenzará|llegará|se celebrará)(?: \S+){0,3}? hasta|nueva fecha|llegará (?:\S+ ){0,4}?más tarde|"
            r"(?:ha|han|hemos) (?:aplazado|retrasado|pospuesto|postergado|trasladado|demorado)|se (?:pospone|demora|posterga|traslada|corre|corrió|retrasó|aplazó|pospuso)(?:n)?|corre(?:n)? la fecha|corrió (?:la fecha|tres|dos|un)|ya se corrió|lleg(?:ará|arán) (?:más tarde|con retraso)|sufre(?:n)? (?:un )?retraso|va(?:n)? con retraso|no será hasta|habrá que esperar (?:a|al|hasta)"
        ),
    ),
    ChangeWords(
        name="brought forward",
        change=Change.ADVANCED,
        pattern=(
            r"(?:hemos|han|ha|se ha) adelantado|adelantad[oa]s?(?= al| a)|se adelanta(?:n)? (?:al?|un|una)|adelantó (?:\S+ ){0,3}?al|"
            r"(?:se )?anticip(?:a|ó|aron)|antes de lo previsto|se adelantó|adelantaron"
        ),
    ),
    ChangeWords(
        name="terminated",
        change=Change.TERMINATED,
        pattern=(
            r"cancelad[oa]s?|canceló(?! [^.;]{0,30}vencimientos)|cancelaron|se cancela(?:n)?|anulad[oa]s?|anuló|rescindid[oa]s?|rescindió|rescinde|resuelto el contrato|revocad[oa]s?|revocó|derogad[oa]s?|desconvocad[oa]s?|desconvocó|desconvocaron|se desconvoca|"
            r"quedan? suspendid[oa]s?|(?:fue|fueron|ha sido|han sido) suspendid[oa]s?|quedan? sin efecto|sin efecto|levantad[oa]s?|levantó|retirad[oa] (?:la|el)|se retira|rota|roto|rompió|no se (?:renovará|celebrará|prorrogará)|disuelt[oa]s?|"
            r"(?:ha|han|había|hemos) (?:cancelado|anulado|rescindido|revocado|derogado|suspendido|desconvocado|levantado|retirado|roto|disuelto)|suspendió(?! pagos)|(?:dio|dieron|da|pone|puso|pusieron) (?:por terminad[oa]|fin a)|(?:queda|quedan|quedó|quedaron) (?:anulad|cancelad|derogad|suspendid|extinguid|disuelt|sin efecto)\w*|deja(?:n)? sin efecto|dejó sin efecto|se suspende(?:n)?|se anula(?:n)?|se deroga(?:n)?|se suprime(?:n)?|suprimid[oa]s?|eliminad[oa]s?|no se (?:renovará|celebrará|prorrogará|hará)|se levanta(?:n)? (?:el|la|los|las|mañana|hoy)|ya no habrá"
        ),
    ),
    ChangeWords(
        name="missed",
        change=Change.MISSED,
        pattern=(
            r"incumpl\w+|no (?:lo |la |los |las )?(?:ha|han|había|habían|se ha|se han) (?:hecho|cumplido|pagado|entregado|presentado|llegado|retirado|realizado|abonado)|no (?:cumplió|cumplieron|pagó|pagaron|entregó|llegó|presentó|se realizó)|"
            r"(?:dejó|dejaron) (?:pasar|vencer)|sigue(?:n)? sin (?:aparecer|llegar|pagar|entregar\w*|cumplir\w*|terminar\w*|abrir\w*)|continúa(?:n)? allí|allí siguen|ni rastro|brilla por su ausencia|tenía(?:n)? que haber|debía(?:n)? haber|pasó sin que|nadie corta|fuera de plazo|con retraso|"
            r"no (?:ha|han|había|habían) (?:aparecido|terminado|acabado|empezado|comenzado|respondido|cumplido|devuelto|entregado|remitido|abierto|depositado)|no (?:terminó|acabó|empezó|respondió|devolvió|apareció|remitió|abrió|entregaron|pagaron|llegaron|presentaron|llegó)|sigue(?:n)? (?:cerrad|pendiente|sin)\w*|(?:se )?(?:saltó|saltaron) (?:el|la) (?:plazo|fecha)|se (?:le|les) pasó el plazo|pasó(?: el plazo)? y|no se ha (?:hecho|cumplido|terminado)|faltó a su (?:palabra|promesa)|en mora|impagad[oa]s?|venció sin que"
        ),
    ),
    ChangeWords(
        name="fulfilled",
        change=Change.FULFILLED,
        pattern=(
            r"(?:entreg|pag|present|abon|ingres|termin|complet|abri|cumpl|acab|conclu)\w+[^.;!?]{0,50}?(?:en plazo|a tiempo|puntual\w*|antes de plazo|en la fecha prevista|tal (?:y )?como (?:estaba|se había)|como (?:estaba )?(?:previsto|prometido|acordado)|según lo previsto)|"
            r"cumplió (?:su|la|con)|cumplieron|ha cumplido|han cumplido|tal (?:y )?como se había anunciado|"
            r"(?:ha|han|había) (?:pagado|entregado|abonado|presentado|devuelto|terminado|cumplido) (?:\S+ ){0,6}?(?:en plazo|a tiempo|dentro del plazo|puntual\w*)|dentro del plazo|da por cumplid[oa]|dio por cumplid[oa]|en tiempo y forma|(?:cumplió|cumplieron|ha cumplido) (?:su|la|lo|con)"
        ),
    ),
    ChangeWords(
        name="expired",
        change=Change.EXPIRED,
        pattern=(
            r"venció|vencieron|expiró|expiraron|caducó|caducaron|(?:ha|han) (?:vencido|expirado|caducado)|dejó de (?:ser|estar|tener)|finalizó|se extinguió|"
            r"(?:ha|han|había|habían) (?:terminado|finalizado|concluido)(?= (?:el|su|la) (?:plazo|vigencia|mandato|contrato|convenio|acuerdo|tregua))|decay(?:ó|eron)|perdió (?:su )?vigencia"
        ),
    ),
    ChangeWords(
        name="agreed",
        change=Change.AGREED,
        pattern=(
            r"(?:firm(?:ó|aron)|suscrib(?:ió|ieron)|alcanz(?:ó|aron)|sell(?:ó|aron)|han firmado|ha firmado) (?:\S+ ){0,3}?(?:acuerdo|contrato|convenio|tratado|pacto|preacuerdo)|(?:acuerdo|pacto|convenio) (?:alcanzado|firmado|suscrito)|"
            r"(?:pactaron|pactó|han pactado|acordaron|acordó|han acordado) (?:\S+ ){0,3}?(?:tregua|acuerdo|convenio|alto el fuego|calendario)|entró en vigor (?:la|el) (?:tregua|acuerdo|convenio)"
        ),
    ),
)

UNREAL = (
    r"podr(?:á|án|ía|ían)|pued(?:e|en)|debería(?:n)?|si|salvo|pid\w+|pedid[oa]|pedir|había pedido|solicit\w+|reclam\w+|exig\w+|propon\w+|propus\w+|propuest\w+|propuso|estudi\w+|baraj\w+|plante\w+|quier\w+|desea\w*|espera\w*|"
    r"no|ningun\w*|nunca|jamás|sin|ni|tampoco|nadie|neg(?:ó|aron)|rechaz\w+|descart\w+|posib\w+|eventual\w*|quizá\w*|opción|derecho a|antes de que|mientras|para que|negoci\w+|habl\w+ de|amenaz\w+|que se|si la|fueran?|fuesen?|sean?|desea|aunque"
)
"""Words that before a change leave it undone."""

DENIED = r"no (?:fue|ha sido|será|está|lo|la)|está en el aire|sigue en el aire|si\b|fue rechazad\w+|sin éxito|está por (?:ver|confirmar)|podría\w*|no se descarta"
"""Words that behind a change leave it undone."""
