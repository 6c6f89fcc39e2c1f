"""Spanish words that report a change: what was done, and what takes the truth from such words."""

from monitor.extract.language.es.compared import COMPARED
from monitor.extract.language.es.delays import DELAYS
from monitor.extract.language.es.extensions import EXTENSIONS
from monitor.extract.language.es.granted import GRANTED, MORE_TIME
from monitor.extract.language.es.moves import MOVES
from monitor.extract.language.es.nominal import NOMINAL
from monitor.extract.language.es.outcomes import OUTCOMES
from monitor.extract.language.es.set_for import SET_FOR
from monitor.extract.language.es.undone import UNDONE
from monitor.extract.language.senses import told_by

_DONE = (
    r"(?:(?:pag|abon|entreg|present|sald|amortiz|liquid|complet|termin|acab|finaliz|reembols|inaugur|public|envi|deposit|ingres|ejecut|instal|repar|firm)(?:ó|aron|ad[oa]s?)|(?:devolv|remit|cumpl)(?:ió|ieron|id[oa]s?)|"
    r"conclu(?:yó|yeron|id[oa]s?)|abri(?:ó|eron)|(?:re)?abiert[oa]s?|devuelt[oa]s?)"
)
_IN_TIME = (
    r"(?:en (?:el )?plazo|a tiempo|puntual(?:mente)?|dentro del? plazo|en tiempo y forma|en la fecha (?:prevista|acordada)|antes del? (?:plazo|vencimiento)|según lo previsto|"
    r"(?:tal (?:y )?)?como (?:estaba (?:previsto|anunciado|acordado)|se había \w+|(?:había|habían) promet\w+|prometió|prometieron|previsto|prometido|acordado))"
)
_VOTE = r"(?:por unanimidad|por mayoría|por \S+ votos(?: (?:a favor|contra \S+))?)"
_DECIDES = rf"(?:decide|deciden|decidimos|resuelve|resuelven|acuerda|acuerdan|dispone),? (?:(?:además|asimismo|también|por tanto|nuevamente|{_VOTE}),? )*"
_ONCE = r"(?:(?!(?:cada|todos|todas|habitualmente|tácitamente|siempre)\b)[^\s;:.]+ ){0,9}?"
"""Words between a verb of moving and its day, none of which makes it a habit."""
_DECIDED = r"(?:decid(?:ió|ieron|ido|e|en)|acord(?:ó|aron|ado)|acuerdan?|resolv(?:ió|ieron)|resuelto|conv(?:ino|inieron|enido)|opt(?:ó|aron|ado)(?= por)|acept(?:ó|aron|ado)|determin(?:ó|aron|ado)|aprob(?:ó|aron|ado)|aval(?:ó|aron|ado)|(?:dio|dieron|dado) (?:luz verde|(?:su|el) visto bueno) a|pact(?:ó|aron|ado)|dispuso|(?<=ha )dispuesto|(?<=han )dispuesto)(?: (?!no\b|si\b|(?!ayer\b)\w+[aeií]r(?:l[oa]s?)?\b)[^\s;.]+){0,4}? "
_SITTING = r"(?:vistas?|juicios?|audiencias?|sesión|sesiones|plenos?|reunión|reuniones|juntas?|asambleas?|partidos?|votación|exámenes|examen|conciertos?|actos?|ceremonias?|elección|elecciones|galas?|torneos?|ferias?|desfiles?|huelgas?|negociaciones|conversaciones)"
"""What may be adjourned to a day."""
_JUST = r"acab(?:a|an|amos) de "
"""Before an infinitive it tells what has just been done."""
_WILL = r"(?:(?!\b(?:no|solo|sólo|probablemente|posiblemente|previsiblemente|quizás?|cada|tácitamente)\b)[^.,;:\ue000]){1,90}? "
"""Words between a future and the day to which it leads, none of which leaves it open."""
_TOLD = r"(?=\ue001*,? (?:según )?(?:anunci|inform|comunic|confirm)(?:ó|aron|a|an)\b)"
"""What follows the day of a future that a body makes known."""
_OUTRIGHT = r"(?![^.;]*\b(?:si|siempre que|a condición|sujet[oa]s? a|a menos|salvo|en (?:su )?caso|o no)\b)"
"""What does not follow where a body does what it says it decides."""

_REPORTED = told_by(
    NOMINAL
    | EXTENSIONS
    | SET_FOR
    | DELAYS
    | UNDONE
    | GRANTED
    | {
        "later than planned": (
            r"\ue000\ue001* (?:más|después)(?: tarde| tiempo)? de lo (?:pactado|previsto|anunciado|acordado)"
        ),
        "earlier than planned": (
            r"\ue000\ue001* antes de lo (?:previsto|anunciado|acordado|pactado|esperado|planeado)"
        ),
        "no longer until": (
            r"(?:en (?:lugar|vez) de|(?:y|,) no|\((?:antes|inicialmente|anteriormente|previamente)[,:]?) hasta (?:el )?(?P<old>\ue000)"
        ),
        "extended from the old": (
            r"(?:prorrog|ampl|alarg|extend)\w* (?:\S+ ){0,3}?del? (?P<old>\ue000\ue001*) (?:al|hasta)"
        ),
        "moved from the old": (
            r"(?:pas|llev|aplaz|traslad|adelant|mov|mueve|cambi|retras|posterg|pospu|pospon|ampl)\w* (?:\S+ ){0,3}?del? (?P<old>\ue000\ue001*) (?:al|a|hasta)"
        ),
        "not the old": (
            r"(?:en (?:lugar|vez) del?|(?:y|,) no|\((?:antes|inicialmente|anteriormente|hasta ahora|previamente)[,:]?) (?:el |en |a |al |del |para el |día )*(?P<old>\ue000)"
        ),
        "not the old but": (
            r"(?:donde (?:dice|decía|diga):? ?[^\ue000;.]{0,40}?|no (?:\S+ ){0,4}?(?:el |en |para el |hasta el |a finales de ))(?P<old>\ue000\ue001*)"
            r"(?:[^\ue000;.]{0,20}? (?:debe|debía) decir|,?[^.;!?]{0,40}? sino (?:que (?:\S+ ){1,2}?)?(?:el|en|hasta|para|a))"
        ),
        "extended": (
            r"(?:obligó|obligaron|ha obligado|han obligado|forzó|forzaron|ha forzado|han forzado|llevó|llevaron|ha llevado) (?:[^\s,;]+ ){0,6}?a (?:ampliar|prorrogar|prolongar|extender|alargar)|"
            r"prorrogad[oa]s?|prorrogó|prorrogaron|prorroga(?:n)?|(?:ac(?:o|ue)rd\w+|decid\w+|aprob\w+|resuelve|resolvió|pact\w+|convin\w+|convenido)[^.;!?]{0,50}?(?:prorrogar\w*|ampliar\w*|mantener\w*|alargar\w*|extender\w*|prolongar\w*|dar (?:\S+ ){0,2}?más)|ampliad[oa]s?|amplió|ampliaron|(?<=primero\.– )ampliar|alargad[oa]s?|extendid[oa]s?|extendió|más de lo (?:pactado|previsto)|"
            r"(?:concedió|concedieron|concede|otorgó|otorgaron|otorga|da|dan|dio|dieron|obtuvo|logró|ha concedido|han concedido) (?:\S+ ){0,6}?(?:prórroga|moratoria|(?:\w+ )(?:días|meses|semanas) más|otros (?:\w+ ){1,2}(?:días|meses))|"
            r"mantenerl[oa]s? (?:activo |abiert\w+ |en vigor )?(?:\w+ )?(?:semanas|meses|días) más|seguirá\w* (?:vendiéndose|vigente|en vigor)|pasa así a|lo pasamos d\w+|"
            r"alarg(?:ó|aron|a)|extend(?:ió|ieron)|ampl(?:ía|ían)|(?:ha|han|hemos) (?:prorrogado|ampliado|alargado|extendido)|(?:días|semanas|meses|años?) más(?=[.,;:]| para)|\ue000\ue001* más(?! de| que| tarde)|(?:da|dan|damos|dio|dimos|dieron) (?:\S+ ){0,4}?más(?= para|[.,;])|continuará\w* (?:vigente|abiert\w+|en vigor) hasta|se mantiene(?:n)? hasta|"
            r"(?:seguirá|seguirán|continuará|continuarán) (?:\S+ ){0,4}?(?:vigentes?|en vigor)|(?:seguirá|seguirán|sigue|siguen|continuará|continuarán|permanecerán?)(?=[^.;]*(?:\bmás|\bfinalmente|\bahora)) (?:\S+ ){0,4}?(?:vigentes?|en vigor|abiert\w+|a la venta|activ\w+|disponibles?)|(?:seguirá|continuará)\w* en vigor|se (?:prorroga|prorrogan|amplía|amplían|extiende|extienden|prolonga|prolongan|alarga|alargan|prorrogó|amplió|extendió|prolongó)|prolong(?:ó|aron|ad[oa]s?)|prórroga (?:\S+ ){0,4}?(?:concedid|aprobad|firmad|otorgad)\w+|(?:firm|aprob|conced|otorg|suscrib)\w+ (?:(?!(?:pedir|solicitar|exigir|reclamar|proponer|instar|informe|sobre|propuesta|moción|estudio)\b)\S+ ){0,6}?(?:prórroga|ampliación)"
            r"|(?:acord|decid)\w+ (?:\S+ ){0,6}?extender|(?:extendió|extendieron|alargó|alargaron|alargan?|ha alargado|han alargado)|(?:dio|dieron|da|dan) (?:\S+ ){0,4}?(?:más tiempo|\ue000\ue001* más)|concedid?[oó] (?:\S+ ){0,2}?moratoria"
            r"|\Aprorrogar(?= (?:por|hasta|el|la|los|las))"
            r"|(?:(?:convalid|aprob|ratific|acord|aval)(?:ó|aron|ado)|(?:dio|dieron|dado) (?:luz verde|(?:su|el) visto bueno) a)(?: (?!(?:pedir|solicitar|exigir|reclamar|proponer|instar|informe|sobre|propuesta|moción|estudio)\b)\S+){0,4} (?:la )?(?:prórroga|ampliación)|podrá\w* (?:verse|visitarse|contemplarse) hasta"
        ),
        "resolved to extend": (
            _DECIDES
            + r"(?:(?:prorrogar|prolongar)|que [^.;,]{1,80}? (?:se (?:prorrogue|prolongue|prorrogará)n?|(?:queda|quedan|es|son|será|serán) (?:prorrogad|prolongad)[oa]s?))"
            + _OUTRIGHT
        ),
        "resolved to renew": (
            _DECIDES
            + r"(?:renovar|que [^.;,]{1,80}? (?:se renueven?|(?:queda|quedan|es|será|serán) renovad[oa]s?))"
            + _OUTRIGHT
        ),
        "decided to extend": (
            r"(?:(?:prorroga|amplía|extiende|alarga|prolonga)n?|prorrogamos|ampliamos|extendemos|alargamos|prolongamos) "
            + _ONCE
            + r"hasta(?: el| la| finales de| fin de)* \ue000"
            + _OUTRIGHT
            + "|"
            + _DECIDED
            + r"(?:prorrogar|prolongar|ampliar|extender|alargar)(?:l[oa]s?)?"
            + _OUTRIGHT
            + rf"|{_JUST}(?:prorrogar|prolongar|ampliar|extender|alargar)"
            + _OUTRIGHT
            + rf"|(?:se )?(?:prorrog|prolong|ampli|extend|alarg)(?:ar|er)(?:emos(?: |{_WILL})hasta(?: el| la| finales de| fin de)* \ue000|án?(?: |{_WILL})hasta(?: el| la| finales de| fin de)* \ue000{_TOLD})"
            + _OUTRIGHT
            + r"|(?:anunci|confirm|comunic|inform)(?:ó|aron|ado|ar|an?) que (?:[^\s,;.]+ ){0,3}?(?:ampliará|prorrogará|prolongará|extenderá|alargará)n?(?= (?:[^\s,;.]+ ){0,3}?\ue000)"
            + _OUTRIGHT
            + r"|se (?:prorroga|prolonga|amplía|extiende|alarga)n? (?=del? \ue000\ue001* (?:al?|hasta) )"
            + _OUTRIGHT
        ),
        "decided to renew": (
            rf"(?:{_DECIDED}|{_JUST})renovar(?:l[oa]s?)?"
            + _OUTRIGHT
            + rf"|(?:se )?renovar(?:emos(?: |{_WILL})hasta(?: el| la| finales de| fin de)* \ue000|án?(?: |{_WILL})hasta(?: el| la| finales de| fin de)* \ue000{_TOLD})"
            + _OUTRIGHT
            + r"|se renuevan? (?=del? \ue000\ue001* (?:al?|hasta) )"
            + _OUTRIGHT
        ),
        "decided to put off": (
            r"(?:se (?:aplaza|pospone|retrasa|posterga|traslada|cambia)n?|(?:aplaza|pospone|retrasa|posterga)n?|aplazamos|posponemos|retrasamos|trasladamos|cambiamos) "
            + _ONCE
            + r"(?:al?|hasta|para)(?: el| la| finales de)* \ue000"
            + _OUTRIGHT
            + "|"
            + _DECIDED
            + r"(?:(?:aplazar|posponer|postergar|trasladar|retrasar|mover|diferir)(?:l[oa]s?)?)"
            + _OUTRIGHT
            + rf"|{_JUST}(?:aplazar|posponer|postergar|trasladar|retrasar)"
            + _OUTRIGHT
            + rf"|(?:se )?(?:aplaz|posterg|traslad|retras|pospond)(?:ar)?r?(?:emos(?: |{_WILL})(?:al?|hasta|para)(?: el| la| finales de)* \ue000|án?(?: |{_WILL})(?:al?|hasta|para)(?: el| la| finales de)* \ue000{_TOLD})"
            + _OUTRIGHT
            + "|"
            + r"(?:se dejan?|se aplazan?|se trasladan?|se posponen?|quedan? aplazad[oa]s?) (?:para|a) (?:la |el )(?:sesión|reunión|pleno|junta|audiencia) del? \ue000"
            + _OUTRIGHT
            + "|"
            + r"(?:(?:tiene|tienen|tenemos|tuvo|tuvieron|tuvimos|hay|hubo) que (?:aplazar|posponer|retrasar|trasladar|postergar)(?:se|l[oa]s?)?|deben? (?:ser (?:aplazad|pospuest|trasladad)[oa]s?|(?:aplazar|posponer|retrasar|trasladar)se)|obligad[oa]s? a (?:aplazar|posponer|retrasar|trasladar)(?:l[oa]s?)?)"
            + _OUTRIGHT
        ),
        "decided to bring forward": (
            r"(?:(?:se )?adelantan?|adelantamos) "
            + _ONCE
            + r"al?(?: la)? \ue000"
            + _OUTRIGHT
            + "|"
            + _DECIDED
            + r"adelantar(?:l[oa]s?)?"
            + _OUTRIGHT
            + rf"|{_JUST}adelantar"
            + _OUTRIGHT
            + rf"|(?:se )?adelantar(?:emos(?: |{_WILL})al?(?: la)? \ue000|án?(?: |{_WILL})al?(?: la)? \ue000{_TOLD})"
            + _OUTRIGHT
        ),
        "until a day": (r"hasta (?:el |la |los |finales de |fines de |mediados de |día |este |el próximo )*\ue000"),
        "longer than planned": (
            r"más de lo (?:previsto|pactado|anunciado)|más tiempo (?:que|del)|\ue000\ue001* más(?! tarde)"
        ),
        "longer than planned, until": (
            r"más tiempo (?:del|de lo) (?:previsto|anunciado|esperado)[^.;!?]{0,50}?hasta (?:el |finales de )?\ue000"
        ),
        "a new one for the old": (
            r"(?:antigu[oa]|anterior|actual|viej[oa]) [^.;!?\ue000]{0,60}?(?P<old>\ue000\ue001*)[^.;!?\ue000]{0,30}?[,;] (?:y )?(?:el|la) nuev[oa] [^.;!?\ue000]{0,40}?hasta (?:el |finales de )*\ue000"
        ),
        "now until": (
            r"(?:dispone|disponen|tiene|tienen) ahora (?:de plazo )?hasta|el nuevo plazo (?:concluye|vence|termina|acaba)|ahora hasta"
        ),
        "renewed": (
            r"(?:firmó|firmaron|(?:ha|han) firmado|suscribió|suscribieron|selló|sellaron) (?:[^\s,;]+ ){0,2}?la renovación(?= (?:del?|de la|de los|de las|hasta|por)\b)|renovad[oa]s?|renovó|renovaron|se renueva(?:n)?|renueva(?:n)?|(?:acord\w+|decid\w+|aprob\w+) (?:\S+ ){0,3}?renovar|"
            r"(?:ha|han|hemos) renovado|queda(?:n)? renovad[oa]s?|quedó renovad[oa]|reno(?:vó|varon)|reeditó"
        ),
        "postponed": (
            r"(?:obligó|obligaron|ha obligado|han obligado|forzó|forzaron|ha forzado|han forzado|llevó|llevaron|ha llevado) (?:[^\s,;]+ ){0,6}?a (?:aplazar|posponer|retrasar|postergar)|"
            r"aplazad[oa]s?|aplazó|aplazaron|aplaza(?:n)?|pospuest[oa]s?|pospuso|pospone(?:n)?|postergad[oa]s?|postergó|posterga|retrasad[oa]s?|(?:se )?retrasa(?:n)?|retrasó|diferid[oa]s?|demorad[oa]s?|"
            r"(?:se )?traslada(?:n)?(?: \S+){0,3}? (?:a|de)|trasladad[oa]s? (?:a|al)|reprogramad[oa]s?|no (?:abrirán?|entrarán? en funcionamiento|empezarán?|comenzarán?|llegarán?|estarán?|se celebrarán?|se entregarán?)(?: \S+){0,3}? hasta|(?:hemos|ha|han) (?:pasado|movido|cambiado) (?:\S+ ){0,5}?al? (?:\w+ )?\ue000|\ue000\ue001* pasan? (?:al|para el) (?:\w+ )?\ue000|nueva fecha|llegará (?:\S+ ){0,4}?más tarde|"
            r"(?:ha|han|hemos) (?:aplazado|retrasado|pospuesto|postergado|trasladado|demorado)|se (?:pospone|demora|posterga|traslada|corre|corrió|retrasó|aplazó|pospuso)(?:n)?|corre(?:n)? la fecha|corrió (?:la fecha|tres|dos|un)|ya se corrió|lleg(?:ará|arán) (?:más tarde|con retraso)|sufre(?:n)? (?:un )?retraso|va(?:n)? con retraso|no será hasta|habrá que esperar (?:a|al|hasta)|(?:dejó|dejaron|deja|dejan) para (?:el |la )?(?:\w+ )?\ue000|se (?:va|van|fue|ha ido) al (?:\w+ )?\ue000|"
            r"(?:ha|han|hemos|había|habían) (?:\S+ )?(?:retrasado|aplazado|pospuesto|trasladado)|(?:tendrá|tendrán) lugar (?:finalmente|por fin)|más tarde de lo (?:previsto|anunciado)"
            r"|(?:trasladó|trasladaron|llevó|pasó|pasaron|movió) (?:al|a la|para el) \ue000|(?:trasladó|trasladaron|(?:ha|han) trasladado|trasladad[oa]s?)(?= (?:[^\s,;.]+ ){1,7}?(?:al?|para el) (?:\w+ )?\ue000)"
            r"|l[oa]s? (?:pasamos|movemos|trasladamos|cambiamos) (?:al?|para el) (?:\w+ )?\ue000"
            r"|se (?:cambia|cambian|pasa|pasan|mueve|mueven) (?:al?|para el) (?:\w+ )?\ue000"
        ),
        "adjourned": (
            r"(?:se (?:retrasa|demora)n?|se (?:retrasó|demoró)|se (?:ha|han) (?:retrasado|demorado)) (?:[^\s,;:.]+ ){0,4}?hasta(?: el| la| finales de)* \ue000"
            + _OUTRIGHT
            + "|"
            + rf"(?:se suspenden?|suspenden?|suspendió|suspendieron|(?:ha|han) suspendido|suspendid[oa]s?) (?:el|la|los|las|su) {_SITTING}(?= (?:[^\s,;:.]+ ){{0,5}}?hasta(?: el| la)? \ue000)"
            + _OUTRIGHT
            + rf"|{_SITTING} (?:[^\s,;:.]+ ){{0,5}}?(?:se suspenden?|(?:fue|fueron|quedan?|quedó|(?:se |)(?:ha|han)(?: sido)?) suspendid[oa]s?|suspendid[oa]s?)(?= (?:[^\s,;:.]+ ){{0,3}}?hasta(?: el| la)? \ue000)"
            + _OUTRIGHT
            + rf"|{_DECIDED}suspender (?:el|la|los|las) {_SITTING}(?= (?:[^\s,;:.]+ ){{0,5}}?hasta(?: el| la)? \ue000)"
            + _OUTRIGHT
        ),
        "now set for": (
            r"nuev[oa] (?:fecha|plazo|vencimiento|día|horario)|(?:finalmente|por fin|(?<!hasta )ahora|en cambio) (?:(?:el|la|en|a partir del?|para el)(?: \w+)? )?\ue000"
        ),
        "read for the old": (
            r"debe decir|donde (?:dice|decía)[^;!?]{0,120}?debe decir|no \ue000[^.;!?]{0,60}?sino (?:el|en|hasta)"
        ),
        "brought forward": (
            r"(?:hemos|han|ha|se ha) adelantado|adelantad[oa]s?(?= al| a)|se adelantan?(?= (?:al?|un|una|\ue000))|(?:adelantamos|adelantan|adelanta)(?= (?:\S+ ){1,5}?(?:al |\ue000))|adelantó (?:\S+ ){0,3}?al|"
            r"(?:se )?anticip(?:a|ó|aron)|antes de lo (?:previsto|anunciado|pensado|planeado|esperado)|se adelantó|adelantaron"
        ),
        "already on": (r"ya (?:el |en |a partir del )?(?:próximo )?\ue000"),
        "calls off": (
            r"(?:se (?:cancela|anula|desconvoca)n?|cancelamos|anulamos|desconvocamos)(?= (?:el|la|los|las|nuestr\w+)\b)"
            + _OUTRIGHT
            + rf"|(?:{_DECIDED}|{_JUST})(?:cancelar|rescindir|derogar|revocar|anular|suprimir|desconvocar|(?:levantar|denunciar|resolver)(?= (?:el|la|los|las) (?!problema|caso|asunto|conflicto|duda|vuelo|muro))|poner fin|dar por terminad[oa])"
            + _OUTRIGHT
            + r"|(?:derogó|derogaron|suprimió|suprimieron|revocaron|rescindieron|resolvió(?= (?:[^\s,;.]+ ){0,3}?el contrato))(?= (?:[^\s,;.]+ ){0,3}?(?:el|la|los|las|su|este|esta)\b)"
            + _OUTRIGHT
        ),
        "terminated": (
            r"cancelad[oa]s?|canceló(?! [^.;]{0,30}vencimientos)|cancelaron|se cancela(?:n)?|anulad[oa]s?|anuló|rescindid[oa]s?|rescindió|rescinde|resuelto el contrato|resuelt[oa]s? de mutuo acuerdo|revocad[oa]s?|revocó|derogad[oa]s?|desconvocad[oa]s?|desconvocó|desconvocaron|se desconvoca|"
            r"quedan? suspendid[oa]s?|(?:fue|fueron|ha sido|han sido) suspendid[oa]s?|quedan? sin efecto|sin efecto|levantad[oa]s?|levantó|retirad[oa] (?:la|el)|se retira|rota|roto|rompió|no se celebrará|disuelt[oa]s?|"
            r"(?:ha|han|había|hemos) (?:cancelado|anulado|rescindido|revocado|derogado|suspendido|desconvocado|levantado|retirado|roto|disuelto)|suspendió(?! pagos)|(?:dio|dieron|da|pone|puso|pusieron) (?:por terminad[oa]|fin a)|(?:queda|quedan|quedó|quedaron|(?:ha|han) quedado) (?:anulad|cancelad|derogad|suspendid|extinguid|disuelt|rescindid|sin efecto)\w*|(?:contrato|convenio|acuerdo|arriendo|arrendamiento)(?: \S+){0,8}? (?:queda|quedó|ha quedado|fue|ha sido) resuelto|deja(?:n)? sin efecto|dejó sin efecto|se suspende(?:n)?|se anula(?:n)?|se deroga(?:n)?|se suprime(?:n)?|suprimid[oa]s?|eliminad[oa]s?|no se (?:celebrará|hará)|se levanta(?:n)? (?:el|la|los|las|mañana|hoy)|ya no habrá"
            r"|se (?:ha|han) caído|se cayó|no habrá(?! (?:un día|ni|más|dudas?|problemas?|prórrogas?|cambios?|sorpresas?|nadie|nada|excusas?|piedad|vuelta|marcha|tiempo)\b)|queda(?:n)? desiert[oa]s?|se descarta(?:n)?(?= (?:el|la|los|las) \ue000)"
            r"|(?:ha|han) tenido que (?:anularse|cancelarse|suspenderse|anular|cancelar|suspender)|(?:hubo|habrá) que (?:anular|cancelar|suspender)\w*|(?:pone|puso|pusieron|ponen)(?: \S+){1,4} fin a|se (?:rompió|rompieron)"
        ),
        "overdue since": (
            r"(?:vencid[oa]s?|impagad[oa]s?|atrasad[oa]s?|en mora|pendientes?) desde (?:el |la |finales de )?(?P<old>\ue000)"
        ),
        "missed": (
            r"incumpl\w+|no (?:lo |la |los |las )?(?:ha|han|había|habían|se ha|se han) (?:hecho|cumplido|pagado|entregado|presentado|llegado|retirado|realizado|abonado)|no (?:cumplió|cumplieron|pagó|pagaron|entregó|llegó|presentó|se realizó)|"
            r"(?:dejó|dejaron) (?:pasar|vencer)|no (?:entregó|entregaron|pagó|pagaron|presentó|presentaron) (?:[^\s,;]+ ){0,4}?en la fecha (?:prometida|acordada|prevista|fijada)|sigue(?:n)? sin (?:aparecer|llegar|pagar|entregar\w*|cumplir\w*|terminar\w*|abrir\w*)|continúa(?:n)? allí|allí siguen|ni rastro|brilla por su ausencia|tenía(?:n)? que haber|debía(?:n)? haber|pasó sin que|nadie corta|fuera de plazo|con retraso|"
            r"no (?:ha|han|había|habían) (?:aparecido|terminado|acabado|empezado|comenzado|cumplido|devuelto|entregado|remitido|abierto|depositado)|no (?:terminó|acabó|empezó|devolvió|apareció|remitió|abrió|entregaron|pagaron|llegaron|presentaron|llegó)|sigue(?:n)? (?:cerrad|pendiente|sin)\w*|(?:se )?(?:saltó|saltaron) (?:el|la) (?:plazo|fecha)|se (?:le|les) pasó el plazo|pasó(?: el plazo)? y|no se ha (?:hecho|cumplido|terminado)|faltó a su (?:palabra|promesa)|en mora|impagad[oa]s?|plazo (?:[^\s,;]+ ){0,6}?venció sin que|"
            r"(?:no ha|no han) (?:terminado|entregado|acabado) (?:\S+ ){0,5}?(?:en el plazo|a tiempo)|sin (?:que )?(?:diera|dieran|dar|pagar|entregar|presentar|llegar)(?! marcha)|(?:lo )?incumplió|quedó (?:sin|por) (?:pagar|entregar|hacer|terminar)"
            r"|no consta(?:n)?|no (?:se )?(?:ha|han) (?:publicado|reparado|instalado|remitido|construido)|sigue(?:n)? en (?:un |el |la )?(?:almacén|cajón|aire)|y nada(?=[.,;]|$)|(?:aún|todavía) no (?:ha|han|hay|está|están)"
        ),
        "fulfilled": (
            rf"{_DONE} [^.;!?]{{0,50}}?{_IN_TIME}|{_IN_TIME},? [^.,;!?]{{0,60}}?{_DONE}|"
            r"cumplió (?:su|la|con)|cumplieron|ha cumplido|han cumplido|"
            r"da por cumplid[oa]|dio por cumplid[oa]|(?:cumplió|cumplieron|ha cumplido) (?:su|la|lo|con)|"
            r"ya (?:se )?(?:ha|han) (?:recibido|entregado|presentado|pagado|abonado|remitido)|(?:se )?(?:entregó|entregaron|pagó|pagaron|presentó|abonó) (?:\S+ ){0,4}?(?:antes|a tiempo|en plazo)|canceló (?:\S+ ){0,6}?(?:vencimiento|deuda|cuota)\w*"
            r"|(?:devuelt|pagad|saldad|liquidad|abonad|reembolsad|amortizad)[oa]s? (?:por completo|íntegramente|en su totalidad|totalmente)|(?:íntegramente|totalmente|completamente) (?:devuelt|pagad|saldad|reembolsad|cumplid)[oa]s?|ya (?:ha|han) sido (?:devuelt|pagad|saldad|entregad|abonad|liquidad)[oa]s?"
        ),
        "expired": (
            r"venció(?! (?:al|a (?:la|los|su|sus)|ampliamente|con claridad|en la final) )|vencieron(?! (?:al|a (?:la|los|su|sus)) )|expiró|expiraron|caducó|caducaron|(?:ha|han) (?:vencido|expirado|caducado)|dejó de (?:ser|estar|tener)|finalizó|se extinguió|llegó a su (?:fin|término)|llegaron a su (?:fin|término)|(?:ha|han) (?:perdido su (?:vigencia|validez)|llegado a su (?:fin|término))|, (?:vencid|caducad|expirad)[oa]s?(?= (?:el |desde )?(?:el )?\ue000)|"
            r"(?:ha|han|había|habían) (?:terminado|finalizado|concluido)(?= (?:el|su|la) (?:plazo|vigencia|mandato|contrato|convenio|acuerdo|tregua))|decay(?:ó|eron)|perdió (?:su )?vigencia"
            r"|(?:oferta|opa|plazo|tregua|vigencia|mandato|permiso|licencia)\b[^.;!?]{0,50}?\b(?:concluyó|terminó|acabó|finalizó|decayó|caducó)"
            r"|(?:periodo|período|moratoria|régimen|prórroga|exención|contrato|convenio)\b[^.;!?]{0,50}?\b(?:concluyó|terminó|acabó|finalizó|venció|caducó)"
        ),
        "put off without a day": (
            r"(?:aplazad|pospuest|postergad|suspendid|retrasad)[oa]s? (?:sine die|indefinidamente|sin (?:nueva )?fecha|hasta nuevo aviso)|(?:aplaz|pospus|posterg|suspend)\w+(?= (?:\S+ ){1,6}?(?:sine die|sin fecha|hasta nuevo aviso|indefinidamente|y la convocará|y lo convocará))|no (?:se )?pudo celebrarse"
            r"|(?:suspend|aplaz|pospus)\w+(?= [^.;!?]{1,70}?sin (?:nueva )?fecha)"
        ),
        "annulled": (
            r"(?:anul|revoc|derog|invalid|suspend)(?:ó|ió|aron)(?= (?:\S+ ){0,2}?(?:orden|decreto|resolución|decisión|prohibición|medida|licencia|acuerdo|ordenanza))|(?:retir(?:ó|aron|a)|desist(?:ió|ieron|e) de)(?= (?:\S+ ){0,2}?(?:oferta|opa|proyecto|solicitud|propuesta|demanda))|(?:ha|han) denunciado(?= (?:\S+ ){0,2}?(?:convenio|acuerdo|contrato|tratado|pacto))"
            r"|(?:tumbó|tumbaron|anuló|anularon|invalidó)(?= (?:\S+ ){0,2}?(?:prohibición|ley|norma|moratoria|veto|orden|reglamento))"
        ),
        "still owed": (
            r"sigue(?:n)? (?:impagad|sin pagar|pendiente)\w*|(?:seguimos|sigo) sin (?:recibir|respuesta|noticias|cobrar)|permanece(?:n)? impagad\w+|(?:plazo|término|ultimátum|vencimiento)(?: [^\s,;]+){0,6}? (?:venció|vencido|expiró)(?: \S+){0,4}? sin que"
            r"|no (?:cumplió|cumplieron|respetó|respetaron|ha cumplido|han cumplido) (?:con )?(?:el|los|su|sus) (?:plazos?|calendario|fecha)|(?:todavía|aún) no (?:hemos|he|ha|han) (?:recibido|cobrado|llegado)|no (?:hemos|he) recibido nada|incumpli(?:ó|eron) (?:el|los|su) (?:plazos?|calendario)"
            r"|no (?:se )?(?:\w+(?:ó|aron|ieron)|ha \w+|han \w+) (?:[^\s,;]+ ){0,4}?(?:dentro del? plazo|en plazo|a tiempo)"
        ),
        "kept in time": (rf"{_DONE} (?:\S+ ){{0,4}}?{_IN_TIME}"),
        "agreed": (
            r"(?:ha|han) llegado a un (?:acuerdo|pacto)|llegaron a un (?:acuerdo|pacto)|(?:acuerdo|contrato|convenio|tratado|pacto)(?: [^\s,;]+){0,5}? (?:se firmó|(?:fue|ha sido) (?:firmado|suscrito))|(?:firm(?:ó|aron)|suscrib(?:ió|ieron)|alcanz(?:ó|aron)|sell(?:ó|aron)|han firmado|ha firmado) (?:\S+ ){0,3}?(?:acuerdo|contrato|convenio|tratado|pacto|preacuerdo)|(?:acuerdo|pacto|convenio) (?:alcanzado|firmado|suscrito)|"
            r"(?:pactaron|pactó|han pactado|acordaron|acordó|han acordado) (?:\S+ ){0,3}?(?:tregua|acuerdo|convenio|alto el fuego|calendario)|entró en vigor (?:la|el) (?:tregua|acuerdo|convenio)"
        ),
    }
)
CHANGES = (*_REPORTED, *told_by(COMPARED | MORE_TIME), *told_by(OUTCOMES), *told_by(MOVES))

UNREAL = (
    r"(?:en|a|bajo) estudio|est(?:á|án|aba|aban) dispuest\w+|en (?:trámite|negociación)|podr(?:á|án|ía|ían)|pued(?:e|en)|debería(?:n)?|si|salvo|pid\w+|pedid[oa]|(?<!para )(?:pedir|solicit(?!ud)\w+|reclam\w+)|había pedido|exig\w+|propon\w+|propus\w+|propuest\w+|propuso|estudi(?:a|an|ó|aron|ará|arán|aría|arían|ando|ar|aba|aban)|baraj\w+|plante\w+|quier\w+|desea\w*|espera\w*|"
    r"no(?! (?:solo|sólo|solamente))|ningun\w*|nunca|jamás|sin|ni|tampoco|nadie|neg(?:ó|aron)|rechaz\w+|descart\w+|posib\w+|eventual\w*|quizá\w*|tal vez|a lo mejor|opción|derecho a|antes de que|mientras|para que|negoci\w+|habl\w+ de|amenaz\w+|(?<!sino )que se|si la|fueran?|fuesen?|sean?|desea|aunque"
)
"""Words that before a change leave it undone."""

DENIED = r"no (?:fue|ha sido|será|está|lo|la)|está en el aire|sigue en el aire|si\b|fue rechazad\w+|sin éxito|está por (?:ver|confirmar)|podría\w*|no se descarta"
"""Words that behind a change leave it undone."""

ANNOUNCED = (
    r"(?<!ahora )(?<!queda )(?<!quedan )(?<!finalmente )(?<!está )(?:previst|programad|anunciad|fijad|señalad|convocad|planead|agendad|establecid)[oa]s?(?: inicialmente| en principio| originalmente)?"
    r" (?:para|hasta|en|como)(?: el| la| los| este| esta| finales de| mediados de| principios de| día){0,3} (\ue000)|"
    r"(?:inicialmente|en principio|originalmente|antes|anunciado) (?:(?:para|hasta|en) )?(?:el |la |finales de |hasta )?(\ue000)"
)
"""Words around a day for which something had been set, in a sentence that moves it."""

NEW_DATE = r"ahora|finalmente|nuev[oa]s? (?:fecha|plazo|término|vencimiento|límite|cita|convocatoria)(?: \w+){0,3}|pasa a ser|de modo que|por fin"
"""Words of a sentence that tells a day in the place of another."""
LASTED = r"(?:listas?|tiempos?) de espera|colas?|plazos de entrega|duró|duraron|(?:ha|han|había|habían) (?:durado|tardado)|tardó|tardaron|llevó|llevaron|se prolong(?:ó|aron)"
"""Words that tell how long took what is over."""
EXCEPTED = r"(?:salvo(?! error| que)|excepto|a excepción|con excepción|exceptuando|a falta)"
"""Words before what of several was not done as well."""
REVERSED = r"(?:decisión|orden|decreto|resolución|acuerdo|proyecto|votación|ley|auto) (?:de|que|para|por (?:la|el) que se|sobre) (?:la |el |se )?(?:prorrog|prórrog|prolong|ampli|extend|extens|renov|manten|aplaz|suspen|levant|rescind|derog)\w*|(?:prórroga|prolongación|ampliación|renovación) (?:del?|de la|de los|de las|de su)"
"""What is undone where a decision ends: that a term was moved, not the term."""

DISMISSING = (
    r"(?:desm(?:intió|intieron|iente|ienten|entido)|neg(?:ó|aron|ado)|nieg(?:a|an)|rechaz(?:ó|aron|a|an|ado)) "
    r"(?:(?:[^\s,;]+ ){0,4}?(?:información|informaciones|noticias?|rumor(?:es)?|versiones|versión|afirmaciones) (?:[^\s,;]+ ){0,4}?"
    r"(?:de que|según (?:las|los) (?:cuales|que)|según (?:la|el) (?:cual|que))|que|haber)"
)
"""Words that open the clause of what somebody says is not so: desmintió los rumores de que."""

HISTORY = r"cada (?:año|mes|semana|trimestre|primavera|verano|otoño|invierno)|todos los (?:años|meses)|anualmente|periódicamente"
"""Words that beside a deed tell that it is done over and over."""
