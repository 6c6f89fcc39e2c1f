"""Spanish words that make a date a commitment, or speak for or against it: the signs of a sentence."""

from monitor.extract.language.sign import Sign

SIGNS = {
    Sign.EXPIRE: (
        r"venc(?:e|en|erá|erán|imiento)|expir(?:a|an|ará|arán|ación)|caduc(?:a|an|ará|arán|idad|ar)|prescrib(?:e|en)|(?:se )?extingu(?:e|en|irá)|conclu(?:ye|yen|irá)|finaliz(?:a|an|ará|arán|ación)|"
        r"termin(?:a|an|ará|arán)|acab(?:a|an|ará|arán)|cesa(?:n|rá|rán)?|dej(?:a|an|ará|arán) de|fin de (?:vida|vigencia|soporte)|desconect\w+|apag\w+|retirada|cierre definitivo|queda sin efecto|sin efecto|cae|desaparec\w+|retira\w*|"
        r"ven(?:cía|zca|zcan)|expire(?:n)?|caduque(?:n)?|termine(?:n)?|finalice(?:n)?|concluya(?:n)?|acabe(?:n)?|cese(?:n)?|fenec\w+|decae(?:n|rá)?|(?:perd(?:erá|erán|er)|pierd(?:e|en)) (?:su )?(?:vigencia|validez|efecto)|"
        r"extinción|extint\w+|derog\w+|clausur\w+|cierr(?:a|an|e)|cerrará\w*|cancel(?:ación|ará|arán)|revocación|desactiva\w*|eliminará\w*|desmont\w+|se agotaban?|suprim\w+|supresión|(?:quedará|quedan|queda|quedarán) (?:sin|fuera|anulad|cancelad|suspendid|derogad)\w*|"
        r"fin (?:del?|de la) (?:contrato|convenio|plazo|periodo|período|mandato|soporte|tregua|acuerdo|licencia|servicio)|fecha de (?:caducidad|vencimiento|fin|baja)|"
        r"último día|llega(?:n|rá)? a su fin|toca a su fin|baja definitiva|dará de baja|agota(?:n|rá)?|ya no (?:será|serán|estará|habrá|recibirá)"
    ),
    Sign.HOLD: (
        r"vigent(?:e|es)|vigencia|(?<!entrada )(?<!entra )(?<!entran )(?<!entrará )(?<!entrarán )(?<!entrar )en vigor|válid[oa]s?|vale|rig(?:e|en|irá)|sigue|siguen|seguirá\w*|se (?:mantiene|mantienen|mantendrá|mantendrán)|mantendrá\w*|mantien\w+|dura(?:n|rá|rán|ción)?|permanec\w+|abiert[oa]s?|cerrad[oa]s?|"
        r"prohibid[oa]s?|permitid[oa]s?|tregua|alto el fuego|cese del fuego|moratoria|prórrogas?|prorrog\w+|ampliad[oa]s?|suspendid[oa]s?|disponible|permiso|licencia|contrato|convenio|oferta|descuento|veda|carencia|activo|"
        r"acuerdo|pacto|tratado|mandato|concesión|permisos?|licencias?|visado|carné|pasaporte|tarifa|promoción|bono|abono|garantía|seguro|póliza|alquiler|arrendamiento|"
        r"cesión|restricci(?:ón|ones)|limitaci(?:ón|ones)|cort(?:e|es|ada|adas|ado|ados)|desvío|exposición|se podrá visitar|estará\w* (?:en|abiert|cerrad|disponible|vigente|expuest|cortad|prohibid)\w*|"
        r"continúa(?:n)?|continuará\w*|conserva\w*|regirá\w*|cubre|dan? por buen[oa]s?|se quedan?|en cartel|expuest[oa]s?|veto|bloqueo|custodia|prohibición|autorizad[oa]s?"
    ),
    Sign.OVER: (
        r"vencía(?:n)?|venció|vencieron|vencid[oa]s?|expiraba(?:n)?|expiró|expirad[oa]s?|caducaba(?:n)?|caducó|caducad[oa]s?|concluía(?:n)?|concluyó|finalizaba(?:n)?|finalizó|terminaba(?:n)?|terminó|acababa(?:n)?|acabó|"
        r"se extinguía|dejó de|dejaron de|se extinguió|"
        r"(?:ha|han|había|habían) (?:vencido|expirado|caducado|terminado|finalizado|concluido|acabado|cesado)|decay(?:ó|eron)|perdió (?:su )?(?:vigencia|validez)|"
        r"cesó|cesaron|prescribió|quedó sin efecto|cerró sus puertas"
    ),
    Sign.DUE: (
        r"plazos?|fechas? límite|a más tardar|como (?:muy tarde|máximo)|último día|últimos días|ultimátum|vencimientos?|pagader[oa]s?|sin falta|cierre de|se cierran?|inscripci(?:ón|ones)|solicitudes|alegaciones|candidaturas|"
        r"cuota|derrama|se (?:cobrará|abonará|pagará|ingresará|depositará)n?|recurso|no más tarde|tope|"
        r"fecha tope|último plazo|entrega|recepción de|presentación de|pago|cuotas?|recibo|factura|deuda|saldo|mensualidad|matrícula|ofertas|propuestas|reclamaciones|"
        r"impugnaci\w+|apelación|currículos|instancias|requerimiento|emplaz\w+|subsan\w+|antes del"
    ),
    Sign.EVENT: (
        r"se (?:celebra|celebran|celebrará|celebrarán|reúne|reúnen|reunirá|reunirán|disputa|disputará|inaugura|inaugurará|votará|juega|resolverá)|tendrá lugar|tendrán lugar|tiene lugar|comienz\w+|comenzará\w*|empiez\w+|empezará\w*|"
        r"arranc\w+|inici\w+|abr(?:e|en|irá|irán)|apertura|reapertura|reunión|junta|asamblea|cumbre|votación|elecciones|referéndum|huelga|manifestación|concentración|conferencia|visita|viaj\w+|juegan?|partido|concierto|"
        r"prevista?s?|previsto|programad[oa]s?|fijad[oa]s?|convocad[oa]s?|anunciad[oa]s?|feria|fiestas?|marcha|presentación|presentamos|ronda|sesión|juicio|audiencia|toma de posesión|mantenimiento|inspección|ceremonia|obras|entrada|campaña|"
        r"puesta en servicio|desconvoca\w*|cierra sus puertas|cerrará sus puertas|abrirá sus puertas|actúan?|se sorte(?:a|an|ó|aron)|inaugura(?:n)?|suenan?|cita(?:n|ó)? a|citad[oa]s?|peritaje|club|charla|lectura|proyección|atenderá|levantará|faenar|vuel\w+|volverá\w*|"
        r"se (?:iniciará|inicia|abre|abrirá|realizará|realiza|desarrollará|desarrolla|presentará|presenta|estrenará|estrena|firmará|firma|llevará|lleva|decidirá|retomará|retoma|reanudará|reanuda|constituirá|sorteará|subastará|hará|harán|lanzará|debatirá|vota|elegirá|reabre|reabrirá|jugará)|"
        r"congreso|foro|taller|seminario|debate|comparec\w+|vista oral|fallo|sentencia|pleno|torneo|carrera|mercadillo|misa|inauguración|entrega de premios|visitará|"
        r"jornadas?|consulta|paro|movilización|desfile|procesión|sorteo|subasta|adjudicación|lanzamiento|lanzará|migración|corte|parada técnica|salón|festival|ensayo|"
        r"estreno|publicación|saldrá|llegará|llegan|recibirá|reanud\w+|retom\w+|votará\w*|decidirá\w*|examinará\w*|comparecerá|reabrirá|actuará|simulacro|examen|"
        r"exámenes|vacunación|cita|encuentro|excursión|cena|romería|traslado|mudanza"
    ),
    Sign.EFFECT: (
        r"entr(?:a|an|ará|arán|ar) en (?:vigor|vigencia|funcionamiento)|entrada en vigor|surt(?:e|en|irá|irán) efectos?|efectiv[oa]s?|se aplica(?:rá)?|a partir de|"
        r"surtirá\w*|comenzará a (?:regir|aplicarse)|empezará a (?:regir|aplicarse)|será de aplicación|aplicable|subirá\w*|bajará\w*|pasará a|aumentará|implantará"
    ),
    Sign.DELIVER: (
        r"present(?:ar|ará|arán|en|ación)|entreg(?:ar|ará|arán|a|ue|uen)|envi(?:ar|ará|arán|é|en)|remit\w+|pag(?:ar|ará|arán|o|uen)|abon\w+|ingres\w+|deposit\w+|public(?:ar|ará|arán|ación)|notific\w+|acredit\w+|comunic\w+|"
        r"termin(?:ar|e)|acabar|complet\w+|constru\w+|repar\w+|firm(?:ar|a|arlo|e)|ratific\w+|retir(?:ar|arse|ada|e)|devolv\w+|export\w+|cambi\w+|solicit\w+|liber\w+|despleg\w+|adjudic\w+|aprob\w+|respond\w+|apunt\w+|pedir|resolver\w*|tener list\w+|"
        r"tramit\w+|facilit\w+|aport(?:ar|ará|arán)|justific\w+|ejecut\w+|subsan\w+|correg\w+|corrig\w+|arregl\w+|restitu\w+|reembols\w+|compens\w+|indemniz\w+|contrat\w+|"
        r"distribu\w+|instal\w+|mont(?:ar|ará)|desaloj\w+|evacu\w+|cerrar|clausurar|elimin\w+|inscrib\w+|matricul\w+|renov(?:ar|ará)|contest\w+|aclar\w+|inform(?:ar|ará|e)|"
        r"rendir|dar (?:respuesta|cuenta|a conocer)|(?:hacer|hará) (?:público|llegar|efectivo)|poner (?:en marcha|fin|a disposición)|pondrá|someter\w*|elev(?:ar|ará)|"
        r"trasladar|mandar|difund\w+|nombrar\w*|design\w+"
    ),
    Sign.MUST: (
        r"deb(?:e|en|erá|erán|erás|emos|éis)|tien(?:e|en) que|tendrá\w* que|tien(?:e|en) (?:\S+ ){0,2}?hasta|hay que|habrá que|se (?:debe|deben|ruega|exige)|obligad[oa]s?|se obliga\w*|oblig\w+|exige\w*|se requiere|requerid[oa]s?|"
        r"dispon(?:e|en|drá|drán) (?:\S+ ){0,2}?(?:de|hasta)|pued(?:e|en) (?:\S+ ){0,5}?hasta|por favor|se recuerda|necesari[oa]|a más tardar|hacen falta|recordad|devolvedlas|exija|libere|vote|quien|"
        r"tendréis que|tenéis (?:que|hasta)|tenemos que|hemos de|ha(?:n)? de|habr(?:á|án) de|es (?:preciso|obligatorio|imprescindible|necesario|preceptivo)|obligatori[oa]s?|"
        r"rogamos|solicitamos|pedimos|requer\w+|requier\w+|orden(?:a|ó)|emplaz\w+|conmin\w+|insta(?:n)?|cuenta(?:n)? con|plazo (?:de|para)|sin falta|bajo (?:pena|apercibimiento)|"
        r"podrá\w* (?:\S+ ){0,5}?hasta|no olvid\w+|envíen|envíe|presenten|entreguen|paguen|avisen|avisad|confirmad|confirmen|traed"
    ),
    Sign.WILL: r"\w{3,}r(?:á|án|é|emos|éis)|va a|van a|vamos a",
    Sign.PLAN: (
        r"prev(?:é|én)|planea\w*|promet(?:e|en|ió|ieron|ido)|promesa|se (?:ha |han |había |habían )?(?:comprometid[oa]s?|compromete\w*|comprometió)|compromiso|anunci(?:ó|a|an|aron|ado)|asegur(?:ó|a|an|aron)|garantiz\w+|quier(?:e|en)|pretende\w*|"
        r"confía\w*|aspira\w*|tiene previsto|prevista?s?|previsto|espera(?:mos)?|adelantó|"
        r"se propone|(?:ha|han|había|habían) (?:prometido|asegurado|garantizado|anunciado|confirmado|previsto|adelantado)|confirm(?:a|ó|an|aron)|avanz(?:a|ó)|asegura(?:n)?|"
        r"tiene(?:n)? (?:la intención|intención|pensado)|dispuest[oa]s? a|(?:dio|da) su palabra|jur(?:ó|aron)|pretend\w+|aspir\w+|proyecta\w*|contempla\w*|\w{3,}(?:aremos|eremos|iremos)"
    ),
    Sign.EXPECT: (
        r"se espera|esperad[oa]s?|espera(?:n)?|previsible\w*|probable\w*|podría(?:n)?|estima(?:n)?|calcul\w+|analistas|expertos|pronostic\w+|según las previsiones|quizá\w*|dicen que|confía en|"
        r"se (?:prevé|calcula|estima|cree|pronostica)|esperamos|economistas|observadores|según (?:los )?(?:expertos|analistas|pronósticos)|augur\w+|vaticin\w+|apunta a|"
        r"rondará|a lo mejor|tal vez|seguramente|como pronto|no antes de"
    ),
    Sign.MAY: r"pued(?:e|en)|podr(?:á|án|ía|ían)|posible\w*|eventual\w*|acaso",
    Sign.WAS_TO: (
        r"debía(?:n)?|preveían?|se disponían? a|tocaba(?:n)?(?= (?:el|la|en)\b)|correspondía(?:n)?|habían? sido (?:convocad|fijad|anunciad|programad|señalad)[oa]s?|(?:programad|marcad|señalad|convocad|agendad|planificad|proyectad)[oa]s?(?= (?:para|el|en)\b)|caía(?:n)?|corría(?:n)? hasta|retomábamos|pensábamos|queríamos|preveíamos|habíamos (?:dicho|anunciado|fijado|previsto)|(?:había|habían|habíamos) dado de plazo|fecha (?:comprometida|anunciada|pactada)|(?:tendría|debería|tenía)n? (?:que )?haber|iba(?:n)? a|íbamos a|tenía(?:n)? que|(?:estaba(?:n)?|era(?:n)?|había(?:n)?) (?:\S+ ){0,3}?(?:previst[oa]s?|anunciad[oa]s?|prometid[oa]s?|fijad[oa]s?|programad[oa]s?|comprometid[oa]s?|pactad[oa]s?)|"
        r"en (?:un )?principio|inicialmente|originalmente|hasta ahora|(?<!\bha )(?<!\bhan )(?<!\bfue )(?<!\bfueron )(?<!\bha sido )(?<!\bhan sido )(?:previst|fijad|prometid|señalad|programad|convocad|anunciad|esperad|planead)[oa]s?(?= (?:para|el|en|por|al)\b)|antes(?= se)|en lugar de|en vez de|vencía(?:n)?|expiraba(?:n)?|caducaba(?:n)?|"
        r"concluía(?:n)?|terminaba(?:n)?|era el|habría(?:n)? de|pasado|aseguró que (?:\S+ ){1,4}?estarían|el (?:domingo|lunes|martes|miércoles|jueves|viernes|sábado) pasó|"
        r"(?:ten|hab)ía(?:n)? (?:hasta|de plazo|plazo|previsto|anunciado|prometido|asegurado|fijado)|(?:estaba|era)(?:n)? (?:para|el)|previamente|anteriormente|en lugar del|"
        r"y no(?= (?:el|en|a))|prometid[oa]s?|finalizaba(?:n)?|acababa(?:n)?|decaía(?:n)?|regía|hasta entonces|fecha (?:original|inicial|anterior|prevista)|plazo (?:original|inicial|anterior)|"
        r"pensaba(?:n)?|esperaba(?:n)?|(?:dijo|prometió|prometieron|aseguró) que (?:\S+ ){0,4}?\w+ría(?:n)?(?=[^.;!?]*\b(?:pero|aunque|y no|sin embargo)\b)"
    ),
    Sign.DONE: (
        r"\w{3,}(?:ó|aron|ieron)|fue|fueron|era|eran|había(?:n)?|ha (?:sido )?\w+[ai]d[oa]s?|han (?:sido )?\w+[ai]d[oa]s?|estaba(?:n)?|nació|murió|fundad[oa]|dijo|dio|hizo|vino|puso|tuvo|adjudicad[oa]|inaugur\w+|"
        r"(?:ha|han|he|hemos) (?:\w+ )?\w+(?:ado|ido|cho|to|so)|estuvo|estuvieron|hubo|quiso|pudo|supo|trajo|pusieron|hicieron|dijeron|dieron|vinieron"
    ),
    Sign.UNTIL: (
        r"hasta(?: el| la| las| los| finales de| fin de| principios de| mediados de)?(?: próximo)?(?: día)?|hasta que|"
        r"hasta (?:el próximo|final|fines|mediados|bien entrado)"
    ),
    Sign.BY: (
        r"antes del?(?: que)?|a más tardar(?: el)?|para(?= (?:el|la|antes|\ue000|mediados))|como (?:muy tarde|máximo)(?: el)?|no más tarde del?|"
        r"no después del?|antes de que|para (?:antes|finales|fines|principios|fin|este|esta)|como tarde(?: el)?"
    ),
    Sign.ON: r"el|la|los|las|en|a|de|del|al|para|durante|sobre",
    Sign.FROM: r"a partir del?|desde(?: el)?|del|después del?|con efectos",
    Sign.WITHIN: (
        r"en (?:el|un) plazo de|dentro de(?: los| las)?|en (?:los|las) próxim[oa]s|en menos de|dispon(?:e|en|drá|drán) de|tiene(?:n)?(?= \ue000)|"
        r"en un plazo (?:máximo )?de|dentro del plazo de|en el plazo (?:máximo )?(?:improrrogable )?de|de plazo|al cabo de|en (?:cuestión de|el curso de|el transcurso de)"
    ),
    Sign.SINCE: (
        r"(?!previst|fijad|programad|anunciad|convocad|aplazad|prometid|esperad|retrasad|adelantad|prorrogad|ampliad)\w{3,}[ai]d[oa]s?(?: el| en| desde| desde el| este)?(?= \ue000)|"
        r"(?:carta|oficio|acta|auto|sentencia|orden|decreto|acuerdo|contrato|ley|resolución|escrito|factura) de(?:l)?(?= \ue000)|cerrad[oa]s? desde(?: el)?|"
        r"desde(?: el| la| hace)?|hace|de fecha|fechad[oa]|con fecha|resolución de|ley \S+ de|contrato de|pasad[oa]|últim[oa]|nació|fundad[oa] en|inaugur\w+|firmad[oa] (?:el|en)|publicad[oa]|detenid\w+ en|enviado:?|entre|contra|a(?= \ue000\S*,)|"
        r"(?:boletín|informe|nota|comunicado|reunión|sesión|pleno|junta|circular|factura|correo|plan|pacto|convenio|edicto) del?(?= \ue000)|suscrit[oa]s? (?:el|en)|"
        r"aprobad[oa]s? (?:el|en|por)|celebrad[oa]s? (?:el|en)|ocurrid[oa]s? (?:el|en)|el año pasado|la semana pasada|el mes pasado"
    ),
    Sign.PROPOSE: (
        r"propon(?:e|en|emos|go|ía|ían)|propuso|propuest[oa]s?|propus\w+|sugiri?\w+|pid(?:e|en|ió|ieron)|pedid[oa]|pedía(?:n)?|solicit(?:a|an|ó|aron|ado)|reclam\w+|exig(?:e|en|ió)|estudia(?:n)?|baraja(?:n)?|plantea\w*|recomend\w+|demand\w+|quisiera|"
        r"(?:ha|han|había|habían) (?:propuesto|pedido|solicitado|sugerido|reclamado|recomendado|planteado)|aconsej\w+|aboga\w*|abogó|instó|urge(?:n)?|urgió|propuesta de|"
        r"petición de|desearía|querría|gustaría|sobre la mesa"
    ),
    Sign.IF: (
        r"si|salvo|siempre que|en caso de|a menos que|de no mediar|de lo contrario|con tal de|mientras|"
        r"siempre y cuando|a no ser que|en el supuesto|en su defecto|de no|caso contrario|a condición|excepto si"
    ),
    Sign.NOT: (
        r"no|ningun[oa]?|nunca|jamás|sin|ni|tampoco|nadie|neg(?:ó|aron)|niega|rechaz\w+|descart\w+|rehus\w+|"
        r"ni siquiera|apenas|imposible|den(?:iega|egó|egaron|egad[oa])|desestim\w+|renunci\w+|fracas\w+"
    ),
    Sign.PERIOD: (
        r"ejercicio|trimestre fiscal|temporada|curso pasado|año fiscal|en el primer semestre de|respecto a|"
        r"año anterior|frente a|interanual|curso escolar|curso académico|resultados? (?:anuales?|trimestrales?)|respecto al?"
    ),
    Sign.GENERAL: (
        r"cada (?:año|mes|día|semana|verano)|todos los (?:años|meses|días)|por ejemplo|normalmente|habitualmente|siempre|suele\w*|tradicional\w*|de cada mes|antaño|antes helaba|"
        r"por lo general|generalmente|a menudo|a veces|en general|cada (?:dos|tres|cuatro|cinco|diez) años|al (?:año|mes)|por regla general|de costumbre|solía\w*|"
        r"los (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos)"
    ),
}
