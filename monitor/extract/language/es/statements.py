"""Spanish words for what makes, changes and denies a commitment."""

from monitor.extract.language.es import changes
from monitor.extract.language.es.things import THINGS
from monitor.extract.language.statements import Names, Sign, Statements, bag
from monitor.extract.language.stops import Stops

_SIGNS = {
    Sign.EXPIRE: (
        r"venc(?:e|en|erá|erán|imiento)|expir(?:a|an|ará|arán|ación)|caduc(?:a|an|ará|arán|idad|ar)|prescrib(?:e|en)|(?:se )?extingu(?:e|en|irá)|conclu(?:ye|yen|irá)|finaliz(?:a|an|ará|arán|ación)|"
        r"termin(?:a|an|ará|arán)|acab(?:a|an|ará|arán)|cesa(?:n|rá|rán)?|dej(?:a|an|ará|arán) de|fin de (?:vida|vigencia|soporte)|desconect\w+|apag\w+|retirada|cierre definitivo|queda sin efecto|sin efecto|cae|desaparec\w+|retira\w*"
    ),
    Sign.HOLD: (
        r"vigent(?:e|es)|vigencia|en vigor|válid[oa]s?|vale|rig(?:e|en|irá)|sigue|siguen|seguirá\w*|se (?:mantiene|mantienen|mantendrá|mantendrán)|mantendrá\w*|mantien\w+|dura(?:n|rá|rán|ción)?|permanec\w+|abiert[oa]s?|cerrad[oa]s?|"
        r"prohibid[oa]s?|permitid[oa]s?|tregua|alto el fuego|cese del fuego|moratoria|prórrogas?|prorrog\w+|ampliad[oa]s?|suspendid[oa]s?|disponible|permiso|licencia|contrato|convenio|oferta|descuento|veda|carencia|activo"
    ),
    Sign.OVER: (
        r"vencía(?:n)?|venció|vencieron|vencid[oa]s?|expiraba(?:n)?|expiró|expirad[oa]s?|caducaba(?:n)?|caducó|caducad[oa]s?|concluía(?:n)?|concluyó|finalizaba(?:n)?|finalizó|terminaba(?:n)?|terminó|acababa(?:n)?|acabó|"
        r"se extinguía|dejó de|dejaron de|se extinguió"
    ),
    Sign.DUE: (
        r"plazos?|fechas? límite|a más tardar|como (?:muy tarde|máximo)|último día|últimos días|ultimátum|vencimientos?|pagader[oa]s?|sin falta|cierre de|se cierran?|inscripci(?:ón|ones)|solicitudes|alegaciones|candidaturas|"
        r"cuota|derrama|se (?:cobrará|abonará|pagará|ingresará|depositará)n?|recurso|no más tarde|tope"
    ),
    Sign.EVENT: (
        r"se (?:celebra|celebran|celebrará|celebrarán|reúne|reúnen|reunirá|reunirán|disputa|disputará|inaugura|inaugurará|votará|juega|resolverá)|tendrá lugar|tendrán lugar|tiene lugar|comienz\w+|comenzará\w*|empiez\w+|empezará\w*|"
        r"arranc\w+|inici\w+|abr(?:e|en|irá|irán)|apertura|reapertura|reunión|junta|asamblea|cumbre|votación|elecciones|referéndum|huelga|manifestación|concentración|conferencia|visita|viaj\w+|juegan?|partido|concierto|"
        r"prevista?s?|previsto|programad[oa]s?|fijad[oa]s?|convocad[oa]s?|anunciad[oa]s?|feria|fiestas?|marcha|presentación|presentamos|ronda|sesión|juicio|audiencia|toma de posesión|mantenimiento|inspección|ceremonia|obras|entrada|campaña|"
        r"puesta en servicio|desconvoca\w*|atenderá|levantará|faenar|vuel\w+|volverá\w*"
    ),
    Sign.EFFECT: r"entr(?:a|an|ará|arán|ar) en (?:vigor|vigencia|funcionamiento)|entrada en vigor|surt(?:e|en|irá|irán) efectos?|efectiv[oa]s?|se aplica(?:rá)?|a partir de",
    Sign.DELIVER: (
        r"present(?:ar|ará|arán|en|ación)|entreg(?:ar|ará|arán|a|ue|uen)|envi(?:ar|ará|arán|é|en)|remit\w+|pag(?:ar|ará|arán|o|uen)|abon\w+|ingres\w+|deposit\w+|public(?:ar|ará|arán|ación)|notific\w+|acredit\w+|comunic\w+|"
        r"termin(?:ar|e)|acabar|complet\w+|constru\w+|repar\w+|firm(?:ar|a|arlo|e)|ratific\w+|retir(?:ar|arse|ada|e)|devolv\w+|export\w+|cambi\w+|solicit\w+|liber\w+|despleg\w+|adjudic\w+|aprob\w+|respond\w+|apunt\w+|pedir|resolver\w*|tener list\w+"
    ),
    Sign.MUST: (
        r"deb(?:e|en|erá|erán|erás|emos|éis)|tien(?:e|en) que|tendrá\w* que|tien(?:e|en) (?:\S+ ){0,2}?hasta|hay que|habrá que|se (?:debe|deben|ruega|exige)|obligad[oa]s?|se obliga\w*|oblig\w+|exige\w*|se requiere|requerid[oa]s?|"
        r"dispon(?:e|en|drá|drán) (?:\S+ ){0,2}?(?:de|hasta)|pued(?:e|en) (?:\S+ ){0,5}?hasta|por favor|se recuerda|necesari[oa]|a más tardar|hacen falta|recordad|devolvedlas|exija|libere|vote|quien"
    ),
    Sign.WILL: r"\w{3,}r(?:á|án|é|emos|éis)|va a|van a|vamos a",
    Sign.PLAN: (
        r"prev(?:é|én)|planea\w*|promet(?:e|en|ió|ieron|ido)|promesa|se (?:ha |han |había |habían )?(?:comprometid[oa]s?|compromete\w*|comprometió)|compromiso|anunci(?:ó|a|an|aron|ado)|asegur(?:ó|a|an|aron)|garantiz\w+|quier(?:e|en)|pretende\w*|"
        r"confía\w*|aspira\w*|tiene previsto|prevista?s?|previsto|espera(?:mos)?|adelantó"
    ),
    Sign.EXPECT: r"se espera|esperad[oa]s?|espera(?:n)?|previsible\w*|probable\w*|podría(?:n)?|estima(?:n)?|calcul\w+|analistas|expertos|pronostic\w+|según las previsiones|quizá\w*|dicen que|confía en",
    Sign.MAY: r"pued(?:e|en)|podr(?:á|án|ía|ían)|posible\w*|eventual\w*|acaso",
    Sign.WAS_TO: (
        r"debía(?:n)?|iba(?:n)? a|íbamos a|tenía(?:n)? que|(?:estaba(?:n)?|era(?:n)?|fue|había(?:n)?) (?:\S+ ){0,3}?(?:previst[oa]s?|anunciad[oa]s?|prometid[oa]s?|fijad[oa]s?|programad[oa]s?|comprometid[oa]s?|pactad[oa]s?)|"
        r"en (?:un )?principio|inicialmente|originalmente|hasta ahora|previst[oa]s? (?=para|el)|fijad[oa]s? (?=para|en|el)|prometid[oa]s? (?=para|por)|antes (?=se)|en lugar de|en vez de|vencía(?:n)?|expiraba(?:n)?|caducaba(?:n)?|"
        r"concluía(?:n)?|terminaba(?:n)?|era el|habría(?:n)? de|pasado|aseguró que (?:\S+ ){1,4}?estarían|el (?:domingo|lunes|martes|miércoles|jueves|viernes|sábado) pasó"
    ),
    Sign.DONE: (
        r"\w{3,}(?:ó|aron|ieron)|fue|fueron|era|eran|había(?:n)?|ha (?:sido )?\w+[ai]d[oa]s?|han (?:sido )?\w+[ai]d[oa]s?|estaba(?:n)?|nació|murió|fundad[oa]|dijo|dio|hizo|vino|puso|tuvo|adjudicad[oa]|inaugur\w+"
    ),
    Sign.UNTIL: r"hasta(?: el| la| las| los| finales de| fin de| principios de| mediados de)?(?: próximo)?(?: día)?|hasta que",
    Sign.BY: r"antes del?(?: que)?|a más tardar(?: el)?|para (?=el|la|antes|\ue000|mediados)|como (?:muy tarde|máximo)(?: el)?|no más tarde del?",
    Sign.ON: r"el|la|los|las|en|a|de|del|al|para|durante|sobre",
    Sign.FROM: r"a partir del?|desde(?: el)?|del|después del?|con efectos",
    Sign.WITHIN: r"en (?:el|un) plazo de|dentro de(?: los| las)?|en (?:los|las) próxim[oa]s|en menos de|dispon(?:e|en|drá|drán) de|tiene(?:n)?(?= \ue000)",
    Sign.SINCE: (
        r"(?!previst|fijad|programad|anunciad|convocad|aplazad|prometid|esperad|retrasad|adelantad|prorrogad|ampliad)\w{3,}[ai]d[oa]s?(?: el| en| desde| desde el| este)?(?= \ue000)|"
        r"(?:carta|oficio|acta|auto|sentencia|orden|decreto|acuerdo|contrato|ley|resolución|escrito|factura) de(?:l)?(?= \ue000)|cerrad[oa]s? desde(?: el)?|"
        r"desde(?: el| la| hace)?|hace|de fecha|fechad[oa]|con fecha|resolución de|ley \S+ de|contrato de|pasad[oa]|últim[oa]|nació|fundad[oa] en|inaugur\w+|firmad[oa] (?:el|en)|publicad[oa]|detenid\w+ en|enviado:?|entre|contra|a (?=\ue000\S*,)"
    ),
    Sign.PROPOSE: (
        r"propon(?:e|en)|propuso|propuest[oa]s?|propus\w+|sugiri?\w+|pid(?:e|en|ió|ieron)|pedid[oa]|pedía(?:n)?|solicit(?:a|an|ó|aron|ado)|reclam\w+|exig(?:e|en|ió)|estudia(?:n)?|baraja(?:n)?|plantea\w*|recomend\w+|demand\w+|quisiera"
    ),
    Sign.IF: r"si|salvo|siempre que|en caso de|a menos que|de no mediar|de lo contrario|con tal de|mientras",
    Sign.NOT: r"no|ningun[oa]?|nunca|jamás|sin|ni|tampoco|nadie|neg(?:ó|aron)|niega|rechaz\w+|descart\w+|rehus\w+",
    Sign.PERIOD: r"ejercicio|trimestre fiscal|temporada|curso pasado|año fiscal|en el primer semestre de|respecto a",
    Sign.GENERAL: r"cada (?:año|mes|día|semana|verano)|todos los (?:años|meses|días)|por ejemplo|normalmente|habitualmente|siempre|suele\w*|tradicional\w*|de cada mes|antaño|antes helaba",
}

_NAMES = Names(
    lead=bag(
        "el la los las un una unos unas del al este esta estos estas ese esa esos esas su sus nuestro nuestra nuestros nuestras mi mis tu tus cada todo toda todos todas ningún ninguna otro otra "
        "otros otras nuevo nueva antiguo antigua actual próximo próxima dos tres cuatro cinco seis siete ocho nueve diez"
    ),
    joints=bag("de del para con sobre entre contra a al en por"),
    links=bag(
        "desde hasta según tras ante bajo durante mediante sin que quien quienes cual cuyo cuya donde cuando como si porque pero pues mientras aunque sino antes después luego así además salvo"
    ),
    joins=bag("y e o u ni &"),
    auxiliaries=bag(
        "es son era eran fue fueron será serán sería serían sido siendo está están estaba estaban estará estarán ha han había habían habrá habrán haya debe deben deberá deberán debía debían debería "
        "puede pueden podrá podrán podría podrían va van iba iban no se me te le les nos os lo tiene tienen tendrá tendrán hay queda quedan"
    ),
    be=bag("es son era eran fue fueron será serán está están estaba estaban estará estarán sido queda quedan"),
    infinitive=bag("a de para"),
    verbs=bag(
        "vence vencen expira expiran caduca caducan termina terminan acaba acaban concluye rige rigen sigue siguen mantiene mantienen comienza comienzan empieza empiezan abre abren celebra reúne "
        "pide piden propone proponen promete prometen anuncia anuncian prevé prorroga prorrogan amplía aplaza retrasa renueva suspende cancela desconvoca pactan pacta entra entran dura duran dice "
        "dicen exige estudia estima espera confía llega llegan arranca arrancan juega juegan deja dejan concede otorga traslada necesita recuerda cierra cierran disputa resuelve comunica cumple "
        "venció expiró caducó terminó acabó concluyó pidió propuso prometió anunció prorrogó amplió aplazó retrasó renovó suspendió canceló entró dijo dio llegó dejó concedió otorgó acordó acordaron "
        "aprobó firmó firmaron presentar entregar pagar abonar enviar ampliar prorrogar renovar aplazar"
    ),
    verb_endings=(
        "ará",
        "arán",
        "erá",
        "erán",
        "irá",
        "irán",
        "aba",
        "aban",
        "aron",
        "ieron",
        "ado",
        "ido",
        "ada",
        "idos",
        "ados",
        "adas",
        "aremos",
        "eremos",
        "iremos",
        "ía",
        "ían",
        "ó",
    ),
    gerund_endings=(),
    bases=bag(""),
    finite=bag("vence expira caduca termina acaba rige sigue"),
    past=bag("venció expiró caducó terminó pidió dijo dio fue fueron era eran"),
    past_endings=("ó", "aron", "ieron", "aba", "aban"),
    past_auxiliaries=bag("era eran fue fueron había habían estaba estaban"),
    ahead=bag(
        "será serán estará estarán deberá deberán debe deben puede pueden podrá podrán podría podrían va van habrá tendrá tendrán tiene tienen hay quiere quieren debería"
    ),
    manner=bag("como"),
    adverbs=bag(
        "ya aún todavía también solo sólo nunca siempre hoy ayer anoche mañana ahora entonces además luego así muy más menos bien finalmente no definitivamente allí aquí sin"
    ),
    adverb_endings=("mente",),
    pronouns=bag(
        "él ella ellos ellas yo nosotros nosotras vosotros usted ustedes ello esto eso aquello nadie alguien lo la los las quien quienes se ambos"
    ),
    people=bag("yo nosotros nosotras vosotros usted ustedes nadie alguien quien quienes"),
    relatives=bag("que quien cual cuales cuyo cuya"),
    possessive=bag("cuyo cuya cuyos cuyas"),
    have=bag("ha han tiene tienen dispone disponen tendrá tendrán"),
    kinds=(
        bag("acuerdo convenio contrato tratado pacto protocolo concierto preacuerdo compromiso"),
        bag("tregua armisticio cese alto"),
        bag("oferta propuesta presupuesto"),
        bag("mandato misión operación"),
        bag("ley decreto orden reglamento medida medidas norma resolución prohibición"),
        bag("licencia permiso autorización certificado concesión"),
        bag("huelga paro encierro"),
        bag("obra obras proyecto"),
    ),
    empty=bag(
        "día días fin año años mes meses semana semanas hora horas vez parte caso efecto vigor plazo fecha mediodía mañana tarde noche lugar"
    ),
    perfect=bag("ha han he hemos"),
    participle=r"\w{2,}(?:ado|ido|cho|to|so)",
    ahead_endings=("rá", "rán", "remos", "réis", "ré"),
)

ES = Statements(
    code="es",
    present_ahead=True,
    signs=_SIGNS,
    stretch=r"(?:al?|hasta(?: el)?|y(?: el)?|-|–|—|/)(?: inclusive)?(?: día)?",
    names_both=r"y|y el|/",
    both=r"entre",
    moving=r"aplaz\w+|prorrog\w+|retras\w+|adelant\w+|traslad\w+|ampli\w+|mov\w+|pas(?:a|amos|ó)|posterg\w+|pospon\w+",
    from_document=(
        r"(?:desde|a partir de|a contar desde|de) (?:la )?(?:firma|publicación|notificación|fecha|presente|hoy)(?: \w+)*|para(?= \\w+r)"
    ),
    from_previous=r"después|más tarde|siguientes",
    counts_from=r"(?:desde|a partir de|a partir|a contar desde|después de)(?: el| del)?",
    lasts=r",? ?(?:y )?(?:por|durante|tendrá una duración de|con una duración de)(?: un periodo de)?",
    ahead_of=r"antes de",
    from_event=r"(?:desde|a partir|después|tras|antes|siguientes|posteriores)",
    clauses=r"que|quien|cuyo|donde|cuando|si|porque|pero|mientras|aunque|sino|como|pues",
    changes=changes.CHANGES,
    unreal=changes.UNREAL,
    denied=changes.DENIED,
    open_step=(
        r"pendiente de|a falta de|tiene que ser (?:refrendad|ratificad|aprobad|firmad)\w+|deb(?:e|erá) ser (?:refrendad|ratificad|aprobad|firmad)\w+|sujet[oa] a|provisional\w*|falta (?:la )?(?:firma|ratificación)|una vez (?:firmad|ratificad|aprobad)\w+"
    ),
    names=_NAMES,
    things=THINGS,
    stops=Stops(
        abbreviations=bag(
            "art arts núm no n.º nº d dª d.ª sr sra srta dr dra prof avda av c pza tel tfno fax etc ej p pág págs vol cap ed ene feb mar abr may jun jul ago sep sept oct nov dic "
            "aprox máx mín col s l a cía admón dpto exp ref ud uds vd vds excmo ilmo mons gral lic ing"
        ),
        units=bag("h km kg m cm l ha min"),
    ),
)
