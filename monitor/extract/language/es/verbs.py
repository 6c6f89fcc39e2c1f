"""Spanish verbs in the forms in which a text tells of a third person, of us, and asks."""

from monitor.extract.language.inflection import inflected, softened
from monitor.extract.language.names import bag

_AR = (
    "abandon abon abord abrog acab acept aclar acompañ acredit activ actualiz adelant adjudic adopt afect afirm agot agreg ajust alarg alcanz aleg aloj alquil amenaz analiz anul anunci "
    "apag aplaz aplic aport apoy aprovech apunt archiv arranc asegur asign aspir atras autoriz avanz avis ayud baj bloque borr busc caduc calcul calific cambi cancel celebr ces circul cit "
    "clausur cobr colabor coloc coment complet compr comunic concert confirm congel consider consult contest contrat control convalid convoc coordin cre critic cuestion culmin deleg demand demor denunci "
    "deposit derog desactiv desaloj desarroll descart desconect desconvoc design destac destin determin deveng dict disfrut disput don dur ech ejecut elabor elev elimin embarg emplaz encarg enseñ entr "
    "entreg esper estim estren estudi evit examin export facilit factur fall falt fij finaliz financi firm formaliz form fracas funcion gan garantiz gestion grab habilit inici inaugur "
    "incorpor indic inform ingres instal inst integr intent inspeccion invit jubil junt jur justific lanz levant licit limit liquid llam lleg llev logr marc mejor mencion migr modific mont mult "
    "necesit negoci nombr notific ocup oper opt orden organiz otorg pact pag par particip pas penaliz plante posterg precis pregunt present prest program prolong pronunci proporcion prorrog proyect public "
    "qued ratific reactiv realiz reanud rebaj recaud rechaz reclam reconsider recuper reembols reform registr regres regulariz rehabilit reintegr reiter remat renunci repar repas reprogram reserv respald respet "
    "restaur result retir retras revel revis revoc sac sald sell señal separ sobr solicit solucion sorte subast subsan super suministr sum termin toc tom trabaj tramit traslad trat ubic us utiliz "
    "valor valid vet viaj visit vot vulner aprob renov acord record comprob cont encontr mostr recomend manifest cerr comenz empez neg deneg pens sent despert demostr rog arrend calent mand envi ampli vari "
    "efectu evalu continu actu situ confi guard pes dej aconsej peg cort quit pint plant complic ofert adeud liber despleg depur ahorr abarc abund"
)
_AR_STRONG = "aprueb renuev acuerd recuerd comprueb cuent encuentr muestr recomiend manifiest cierr comienz empiez nieg denieg piens sient despiert demuestr rueg arriend despliegu env amplí varí efectú evalú continú actú sitú confí jueg"
_ER = (
    "acced aprend atend beb com comprend compromet conced correspond corr deb defend depend devolv emprend encend entend exced extend met mov ofend perd pretend proced promet responde respond resolv romp somet "
    "suced suspend tem venc vend volv desaparec establec favorec nac ofrec permanec pertenec parec reconoc restablec cre le prove proteg recog esco pose le envolv desenvolv disolv"
)
_ER_STRONG = "atiend defiend devuelv enciend entiend extiend muev pierd resuelv vuelv envuelv disuelv"
_IR = (
    "abr acud admit añad asist asum compart consist cumpl debat decid defin describ difund discut emit escrib exhib exig exist extingu imprim incumpl inscrib insist interrump invad ocurr omit percib permit "
    "persist prescind prescrib presid prohib recib recurr remit reun rescind resid resum sub sufr suscrib transcurr transmit un viv descubr cubr repart part dirig ped segu serv prefer med eleg correg reg imped "
    "repet consegu ment convert advert invert suger refer difer transfer adquir produc reduc traduc conduc introduc despid prev conclu constitu constru contribu disminu distribu exclu inclu sustitu destru influ atribu restitu hu"
)
_PRESENT = inflected(_AR, "a an amos ad e en") | inflected(
    softened(_AR, ("c", "qu"), ("g", "gu"), ("z", "c")), "e en emos"
)
_MIXED = (
    inflected(_AR_STRONG, "a an e en")
    | inflected(_ER, "e en emos ed a an")
    | inflected(_ER_STRONG, "e en a an")
    | inflected(_IR, "e en imos id a an")
    | inflected(
        "conclu constitu constru contribu disminu distribu exclu inclu sustitu destru influ atribu restitu",
        "ye yen ya yan",
    )
    | inflected("desaparezc establezc ofrezc permanezc pertenezc reconozc restablezc comienc empiec nazc", "a an e en")
    | inflected(
        "pid sig sirv prefier mid elij elig corrij corrig rij rig impid repit consig mient conviert adviert inviert sugier refier difier transfier adquier despid",
        "e en a an",
    )
    | bag(
        "siga sigan sigue siguen consiga consiguen tiene tienen tenga tengan pone ponen ponga pongan viene vienen venga vengan dice dicen diga digan hace hacen haga hagan va van vaya vayan ve ven vea vean trae traen traiga "
        "sale salen salga salgan cae caen caiga mantiene mantienen mantenga mantengan obtiene obtienen obtenga contiene contienen detiene interviene intervienen conviene prevé prevén propone proponen proponga "
        "dispone disponen disponga impone imponen imponga expone expuso supone suponen opone oponen pospone posponen posponga compone componen produce producen reduce reducen sabe saben vale valen oye quiere quieren "
        "quiera puede pueden pueda puedan cabe quepa muere mueren duerme da dan dé den da siente sienten conduce introduce reúne reúnen prohíbe prohíben envía envían confía llueve cuesta cuestan consta rige rigen"
    )
)
_PAST = (
    inflected(_AR, "ó aron aba aban é")
    | inflected(f"{_ER} {_IR}", "ió ieron ía ían")
    | inflected(
        "conclu constitu constru contribu disminu distribu exclu inclu sustitu destru influ atribu restitu ca cre le hu pose prove",
        "yó yeron",
    )
    | inflected(
        "pid sigu sirv prefir mid elig corrig rig impid repit consigu mint convirt advirt invirt sugir refir difir transfir despid",
        "ió ieron",
    )
    | inflected(
        "tuv mantuv obtuv contuv detuv pus propus dispus impus expus supus opus pospus compus vin intervin convin previn hiz hic quis pud sup cup anduv hub estuv",
        "o ieron",
    )
    | bag(
        "dijo dijeron predijo trajo trajeron produjo produjeron redujo redujeron condujo condujeron introdujo tradujo fue fueron iba iban vio vieron previó previeron dio dieron cayó cayeron oyó murió murieron "
        "tenía tenían ponía venía decía decían hacía hacían salió salieron salía mantenía mantenían preveía preveían proponía disponía valía sabía quería querían podía podían había habían veía era eran"
    )
)
_PARTICIPLES = (
    inflected(_AR, "ado ada ados adas")
    | inflected(f"{_ER} {_IR}", "ido ida idos idas")
    | inflected(
        "abiert cubiert descubiert descrit escrit inscrit suscrit prescrit hech dich puest propuest dispuest impuest expuest supuest pospuest compuest opuest repuest vist previst vuelt devuelt resuelt disuelt rot muert impres caíd "
        "tenid mantenid obtenid contenid detenid venid reunid prohibid destruid construid incluid excluid",
        "o a os as",
    )
)
_INFINITIVES = inflected(_AR, "ar arse arlo arla arlos arlas arle arles ando ándose") | inflected(
    f"{_ER} {_IR} ten manten obten pon propon dispon impon pospon ven interven dec hac sal",
    "er erse erlo erla erlos erlas ir irse irlo irla irlos irlas iendo iéndose yendo",
)

FINITE = _PRESENT | _MIXED | _PAST
NOMINAL = FINITE | {each for each in _PARTICIPLES if each.endswith(("ada", "adas", "ida", "idas"))} | {"queda"}
"""Forms that behind a preposition are nouns: de recogida."""
PAST = _PAST
VERBS = (
    bag(
        "dirá dirán hará harán irá irán dará darán verá verán será serán íbamos fuimos habíamos salimos pudimos damos podemos sabemos queremos haremos iremos"
    )
    | FINITE
    | _PARTICIPLES
    | _INFINITIVES
)
NOUNS = bag(
    "dieciséis veintiséis charla charlas perla perlas ramos tramos reclamos gramos kilogramos préstamos extremos "
    "día días vía guía energía policía economía compañía garantía cuantía tranvía minoría mayoría categoría auditoría asesoría consejería secretaría alcaldía fiscalía ciudadanía librería panadería ingeniería tesorería "
    "todavía bahía sequía estado partido mercado juzgado certificado senado resultado sábado lado grado delegado abogado soldado diputado encargado empleado tratado jurado poblado ganado cuidado significado enunciado "
    "comunicado apartado listado sentido contenido ruido pedido recorrido apellido jugada entrada salida llegada jornada temporada década parada fachada mirada embajada llamada rebaja medida vida comida partida bebida "
    "partidos mercados juzgados certificados resultados estados grados delegados abogados soldados diputados empleados tratados sentidos contenidos pedidos entradas salidas llegadas jornadas temporadas décadas medidas vidas comidas partidas"
)
"""Nouns that look like forms of a verb."""
ALSO_NOUNS = bag(
    "entrega entregas firma firmas visita visitas oferta ofertas marcha compra compras venta reforma reformas forma formas cuenta cuentas ayuda ayudas baja bajas lista toma tomas prueba pruebas muestra muestras cierre cierres "
    "corte cortes retirada consulta consultas demanda demandas denuncia denuncias reserva reservas renuncia subasta subastas subida multa multas rebaja rebajas paga pagas carga busca marca marcas pase pases toque ataque "
    "embarque avance avances debate debates alcance enlace combate desfile informe informes ajuste ajustes límite trámite cobre acceso parte partes viaje viajes cambio resulta lucha lleva espera duda compromiso falta faltas "
    "pregunta respuesta obra causa causas quiebra cita citas copia nota suma medida base peso pesa cese ceses acuerdo anuncio comienzo traslado beneficio permiso sueldo inicio abono"
)
"""Forms that are as often nouns."""
