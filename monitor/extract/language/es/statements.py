"""Spanish words for what makes, changes and denies a commitment."""

from monitor.extract.language.es import changes, deeds, verbs
from monitor.extract.language.es.counting import COUNTING
from monitor.extract.language.es.denials import DENIALS
from monitor.extract.language.es.kinds import KINDS
from monitor.extract.language.es.nominal import NOUN
from monitor.extract.language.es.nouns import NOUNS
from monitor.extract.language.es.relocated import RELOCATED
from monitor.extract.language.es.retold import RETOLD
from monitor.extract.language.es.signs import SIGNS
from monitor.extract.language.es.taking_back import TAKING_BACK
from monitor.extract.language.es.things import THINGS
from monitor.extract.language.es.unmade import UNMADE
from monitor.extract.language.es.unpassed import UNPASSED
from monitor.extract.language.names import Names, bag
from monitor.extract.language.statements import Statements
from monitor.extract.language.stops import Stops

_NAMES = Names(
    pairing=bag("entre"),
    lead=bag(
        "el la los las un una unos unas del al este esta estos estas ese esa esos esas su sus nuestro nuestra nuestros nuestras mi mis tu tus cada todo toda todos todas ningún "
        "ninguna otro otra otros otras nuevo nueva antiguo antigua actual próximo próxima dos tres cuatro cinco seis siete ocho nueve diez mismo misma mismos mismas algún "
        "alguna algunos algunas varios varias ambos ambas cualquier cualquiera demás tal tales aquel aquella aquellos aquellas vuestro vuestra vuestros vuestras ningunos "
        "cuanto cuantos cierta ciertos ciertas cierto segundo primer tercer once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa "
        "cien ciento mil medio media presente dicho dicha dichos dichas citado citada referido"
    ),
    joints=bag("de del para con sobre entre contra a al en por hacia ante"),
    links=bag(
        "desde hasta según tras ante bajo durante mediante sin que quien quienes cual cuyo cuya donde cuando como si porque pero pues mientras aunque sino antes después luego "
        "así además salvo excepto incluso cuándo dónde cómo qué quién cuál cuáles conforme pese debido gracias junto respecto acerca alrededor dentro fuera encima debajo "
        "detrás delante cerca lejos entonces conque ni aun cuyos cuyas mas ergo sea vía allende so"
    ),
    joins=bag("y e o u ni &"),
    auxiliaries=bag(
        "es son era eran fue fueron será serán sería serían sido siendo está están estaba estaban estará estarán ha han había habían habrá habrán haya debe deben deberá "
        "deberán debía debían debería puede pueden podrá podrán podría podrían va van iba iban no se me te le les nos os lo tiene tienen tendrá tendrán hay queda quedan hemos "
        "habéis he habremos hayan hubo habría habrían estamos somos seremos estaremos estuvo estuvieron estaría estarían tenemos tenía tenían tendría tendrían tuvo tuvieron "
        "debemos deberíamos podemos podremos podríamos vamos iremos irá irán iría suele suelen solía solían haber ser estar hubiera hubiese fuera fuese sea sean esté estén "
        "quedará quedarán quedó quedaron quedaba parece parecen acaba acaban vuelve vuelven"
    ),
    be=bag(
        "es son era eran fue fueron será serán está están estaba estaban estará estarán sido queda quedan sea sean somos estamos estuvo estuvieron estaría sería serían ser "
        "estar quedó quedaron quedará quedarán"
    ),
    infinitive=bag("a de para"),
    genitive=bag("del"),
    infinitive_endings=(
        "ar",
        "er",
        "ir",
        "arse",
        "erse",
        "irse",
        "arlo",
        "arla",
        "erlo",
        "erla",
        "irlo",
        "irla",
        "arlos",
        "arlas",
        "erlos",
        "erlas",
        "arle",
        "erle",
        "irle",
        "arles",
        "erles",
        "irles",
        "arnos",
        "ernos",
        "irnos",
        "arme",
        "erme",
        "irme",
    ),
    verbs=verbs.VERBS
    | bag(
        "vence vencen expira expiran caduca caducan termina terminan acaba acaban concluye rige rigen sigue siguen mantiene mantienen comienza comienzan empieza empiezan abre abren celebra reúne "
        "pide piden propone proponen promete prometen anuncia anuncian prevé prorroga prorrogan amplía aplaza retrasa renueva suspende cancela desconvoca pactan pacta entra entran dura duran dice "
        "dicen exige estudia estima espera confía llega llegan arranca arrancan juega juegan deja dejan concede otorga traslada necesita recuerda cierra cierran disputa resuelve comunica cumple "
        "venció expiró caducó terminó acabó concluyó pidió propuso prometió anunció prorrogó amplió aplazó retrasó renovó suspendió canceló entró dijo dio llegó dejó concedió otorgó acordó acordaron "
        "aprobó firmó firmaron presentar entregar pagar abonar enviar ampliar prorrogar renovar aplazar"
    ),
    verb_endings=(
        "áis",
        "éis",
        "amos",
        "rme",
        "rlo",
        "rla",
        "rle",
        "rse",
        "rles",
        "rlos",
        "rlas",
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
    finite=verbs.FINITE - verbs.ALSO_NOUNS,
    past=verbs.PAST | bag("venció expiró caducó terminó pidió dijo dio fue fueron era eran"),
    past_endings=("ó", "aron", "ieron", "aba", "aban"),
    past_auxiliaries=bag(
        "era eran fue fueron había habían estaba estaban hubo estuvo estuvieron tuvo tuvieron quedó quedaron"
    ),
    ahead=bag(
        "será serán estará estarán deberá deberán debe deben puede pueden podrá podrán podría podrían va van habrá tendrá tendrán tiene tienen hay quiere quieren debería "
        "habrán podremos tenemos tengan tenga vamos irá irán quedará quedarán pretende pretenden planea planean prevé prevén promete prometen deberían"
    ),
    manner=bag("como"),
    adverbs=bag(
        "sine die ya aún todavía también solo sólo nunca siempre hoy ayer anoche mañana ahora entonces además luego así muy más menos bien finalmente no definitivamente allí aquí sin "
        "ahí allá acá arriba abajo adelante atrás cerca lejos pronto temprano tarde mientras quizá quizás tal apenas casi bastante demasiado tanto tan mucho poco nada algo "
        "anteayer antes después jamás incluso inclusive ambos aparte encima dentro fuera solamente únicamente actualmente asimismo igualmente tampoco acaso despacio deprisa "
        "vigente vigentes válido válida válidos válidas aplicable aplicables disponible disponibles exigible exigibles accesible accesibles visitable visitables "
        "aun etcétera adrede junto seguido enseguida inmediato previamente sí recién"
    ),
    adverb_endings=("mente",),
    pronouns=bag(
        "él ella ellos ellas yo nosotros nosotras vosotros usted ustedes ello esto eso aquello nadie alguien lo la los las quien quienes se ambos uno una algo cuál quién este "
        "esta estos estas ese esa esos esas aquel aquella me te le les nos os mí ti sí consigo otro otra otros otras ninguno ninguna cualquiera éste ésta éstos éstas ése ésa"
    ),
    people=bag(
        "yo nosotros nosotras vosotros usted ustedes nadie alguien quien quienes todos todas uno cualquiera me nos te"
    ),
    relatives=bag("que quien cual cuales cuyo cuya"),
    months=bag(
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo"
    ),
    opening=bag("que quien quienes cuyo cuya cuyos cuyas cual cuales donde"),
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
        "día días fin año años mes meses semana semanas hora horas vez parte caso efecto vigor plazo fecha mediodía mañana tarde noche lugar razón motivo causa manera forma "
        "modo punto momento tema asunto hecho marzo resto total número millones miles euros dólares pesos ciento cuenta medio principio final comienzo mitad cierre víspera "
        "portavoz tardar fuentes ayer hoy anoche aviso término vista cambio veces"
    ),
    perfect=bag("ha han he hemos"),
    particles=bag("se no"),
    participle=r"\w{2,}(?:ado|ido|cho|to|so)",
    ahead_endings=("rá", "rán", "remos", "réis", "ré"),
    nouns=verbs.NOUNS,
    nominal=verbs.NOMINAL,
)

ES = Statements(
    code="es",
    present_ahead=True,
    signs=SIGNS,
    stretch=r"(?:al?|hasta(?: al menos)?(?: el)?|y(?: el)?|-|–|—|/)(?: inclusive)?(?: día)?",
    names_both=r"y|y el|/",
    both=r"entre",
    moving=r"aplaz\w+|llev(?:ar|ó|aron|ado)|corr(?:er|ió|ieron|ido)|desplaz\w+|difer\w+|prorrog\w+|retras\w+|adelant\w+|traslad\w+|ampli\w+|mov\w+|pas(?:a|an|ar|ará|arán|amos|ó|ad[oa]s?)|cambi\w+|posterg\w+|pospon\w+|amplí\w+|alarg\w+|(?:extend|prolong|renov)(?:ió|ó|ieron|aron)",
    aims=r"(?:al?|para)(?: el| la| finales de| principios de)?",
    announced=changes.ANNOUNCED,
    history=changes.HISTORY,
    new_date=changes.NEW_DATE,
    old_column=r"(?:antes|anterior|antigu[oa]|fecha (?:anterior|original|inicial|antigua)|plazo (?:anterior|original|inicial)|original|era|inicial(?:mente)?|vieja? fecha)",
    new_column=r"(?:nuev[oa]|ahora|actual|fecha (?:nueva|actual)|plazo (?:nuevo|actual)|fecha$|plazo$|prorrogado (?:hasta|al)|vence|fin|hasta|después)",
    whole=r"mes(?:es)?|años?|trimestres?|semestres?",
    from_document=(
        r"(?:desde|a partir de|a contar desde|de) (?:la )?(?:firma|publicación|notificación|fecha|presente|hoy)(?: \w+)*|para(?= \\w+r)"
    ),
    from_previous=r"después|más tarde|siguientes",
    counts_from=r"(?:corridos |naturales )?(?:contad[oa]s? |a contar )?(?:desde|a partir de|a partir|a contar desde|después de|entra en vigor|entrará en vigor|surte efectos|surtirá efectos)(?: el| del)?",
    starts=r"(?:corridos |naturales )?(?:contad[oa]s? |a contar )?(?:desde|a partir de|a partir|a contar desde|entra en vigor|entrará en vigor|surte efectos|surtirá efectos)(?: el| del)?",
    dated=r"(?:el|del|de fecha|con fecha)",
    holds_for=r",? ?(?:y )?(?:por|durante|con una (?:duración|vigencia) de)(?: un per[ií]odo de)?",
    lasts=r",? ?(?:y )?(?:por|durante|tendrá una duración de|con una duración de)(?: un periodo de)?",
    ahead_of=r"antes de",
    from_event=r"(?:desde|a partir|después|tras|antes|siguientes|posteriores)",
    clauses=r"que|quien|cuyo|donde|cuando|si|porque|pero|mientras|aunque|sino|como|pues",
    examples=r"por ejemplo|p\. ?ej\.",
    lasted=changes.LASTED,
    excepted=changes.EXCEPTED,
    reversed=changes.REVERSED,
    contrary=r"(?:en|a|bajo) estudio,|sin (?:la |esta |una |el )?(?:nueva )?(?:prórroga|ampliación|extensión|prolongación)\b[^.;!?]{0,120}? (?:habrían? )(?:terminado|expirado|vencido|concluido|acabado|caducado|finalizado)",
    afterwards=r"tras|después de|luego de|al término de",
    earlier=r"previamente|anteriormente|inicialmente|antes",
    unmet=r"(?:debería|tendría)n? (?:que )?haber|(?:hubiera|hubiese|habría)n? (?:debido|tenido que)",
    next_one=r"próxim[oa]s?",
    for_now=r"en (?:un )?principio|inicialmente|originalmente",
    deeds=deeds.DEEDS,
    free_order=deeds.FREE_ORDER,
    infinitives=r"\w+[aei]r(?:se|l[aeo]s?)?",
    no_acts=deeds.NO_ACTS,
    former=deeds.FORMER,
    indefinite=deeds.INDEFINITE,
    task=deeds.TASK,
    own_days=deeds.OWN_DAYS,
    belonging=deeds.BELONGING,
    changes=changes.CHANGES,
    change_noun=NOUN,
    unreal=changes.UNREAL,
    dismissing=changes.DISMISSING,
    denied=changes.DENIED,
    denials=DENIALS,
    anew=r"(?:se )?(?:reanudar|retomar|continuar|proseguir|jugar|disputar)án?|de nuevo|otra vez|nuevo intento|reprogramad[oa]s?|se repetirá|ahora|finalmente|en su lugar",
    pending=r"sigue[n]?|aún|todavía|hasta (?:hoy|la fecha)|a (?:día|fecha) de hoy|falta[n]?|pendientes?|brilla[n]? por su ausencia|queda[n]? por",
    supposing=(
        r"podría[ns]?|debería[ns]?|habría[ns]?|sería[ns]?|querría[ns]?|hubiera[ns]?|hubiese[ns]?|puede[ns]?|podrá[ns]?|quiere[ns]?|ojalá|quizás?|tal vez|a lo mejor|probablemente|posiblemente|t[aá]citamente|(?:renovará|prorrogará)n? (?:de forma automática|automáticamente)"
    ),
    open_step=(
        r"pendiente de|a falta de|tiene que ser (?:refrendad|ratificad|aprobad|firmad)\w+|deb(?:e|erá) ser (?:refrendad|ratificad|aprobad|firmad)\w+|sujet[oa] a|provisional\w*|falta (?:la )?(?:firma|ratificación)|una vez (?:firmad|ratificad|aprobad)\w+|en primera lectura|en comisión"
    ),
    reserves=r"salvo que|a menos que|a no ser que",
    names=_NAMES,
    things=THINGS,
    nouns=NOUNS,
    stops=Stops(
        abbreviations=bag(
            "art arts núm no n.º nº d dª d.ª sr sra srta dr dra prof avda av c pza tel tfno fax etc ej p pág págs vol cap ed ene feb mar abr may jun jul ago sep sept oct nov dic "
            "aprox máx mín col s l a cía admón dpto exp ref ud uds vd vds excmo ilmo mons gral lic ing"
        ),
        units=bag("h km kg m cm l ha min"),
    ),
    repeated=r"(?:(?:dos|tres|cuatro|cinco|seis|varias|muchas|repetidas|numerosas) veces|en (?:varias|repetidas|numerosas|dos|tres) ocasiones|repetidamente|reiteradamente)",
    counting=COUNTING,
    kinds=KINDS,
    taking_back=TAKING_BACK,
    unmade=UNMADE,
    unpassed=UNPASSED,
    retold=RETOLD,
    until_now=r"hasta (?:ahora|el momento|la fecha|hace poco)",
    suspends=r"(?:\w+ )?suspend\w+|interrump\w+|paraliz\w+|cancel\w+",
    resumes=r"(?:se )?(?:reanudar|retomar|continuar|proseguir|celebrar|jugar|disputar|repetir|completar)án?|(?:se )?(?:reanuda|retoma|continúa|prosigue)n?|volverán? a \w+|tendrán? lugar",
    relocated=RELOCATED,
    attributive=r"(?:prorrogad|ampliad|extendid|prolongad|renovad|alargad)[oa]s?",
    attributes_follow=True,
)
