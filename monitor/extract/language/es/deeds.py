"""Spanish words for deeds that texts announce and then report, sorted by what is done."""

from monitor.extract.language.deeds import Deed, FreeOrder


def _did(ar: str = "", er: str = "") -> str:
    """Return the preterites and participles of regular verbs by their stems, those in -ar and those in -er or -ir."""
    told = [rf"{stem}(?:ó|aron|ad[oa]s?)" for stem in ar.split()]
    return "|".join([*told, *(rf"{stem}(?:ió|ieron|id[oa]s?)" for stem in er.split())])


_BEGUN = (
    rf"{_did('comenz empez arranc inici lanz', 'abr')}|abiert[oa]s?|dio comienzo|dieron comienzo|ech(?:ó|aron) a andar"
)
_BEGIN = r"comen[cz]\w*|comien\w*|empe\w*|empie\w*|arran\w*|inici\w*|abr\w*|apertura"
_HELD = (
    r"acta del?(?= (?:[^\s,;.]+ ){1,8}?(?:del?|celebrad[oa] el|de fecha) \ue000)"
    r"|(?:en|durante)(?= (?:la|el|su) (?:[^\s,;.]+ ){1,6}?(?:celebrad[oa] |del? |de este |el )*\ue000\ue001*,? (?:[^\s;.]+ ){0,4}?(?:ha|han|fue|fueron|\w{2,}(?:ó|aron|ieron))\b)"
)
"""The minutes of a meeting with its day, or what was done on that day at it: both tell that it has been held."""

DEEDS = (
    Deed(
        "open",
        told=rf"(?:el tráfico|la circulación) (?:se (?:restableció|reanudó|ha (?:restablecido|reanudado))|ha quedado restablecid[oa]) (?:(?:el |este )?\ue000\ue001* )?(?:en|por|sobre)|se (?:puede|vuelve a) circular (?:de nuevo |otra vez )?por|{_did('inaugur estren', 'abr reabr')}|(?:re)?abiert[oa]s?|pues(?:to|ta|tos|tas) en (?:servicio|funcionamiento|marcha)|pus(?:o|ieron) en (?:servicio|funcionamiento|marcha)|entr(?:ó|aron) en (?:servicio|funcionamiento)",
        awaited=r"(?:re)?abr\w*|(?:re)?abiert\w*|(?:re)?apertura|inaugur\w*|estren\w*|puesta en (?:servicio|marcha|funcionamiento)|pon\w* en (?:servicio|marcha|funcionamiento)|entr\w* en (?:servicio|funcionamiento)",
        itself=True,
    ),
    Deed(
        "publish",
        told=rf"{_did('public lanz present divulg', 'difund')}|sali(?:ó|eron|do)(?= (?:a la (?:luz|venta)|ya|publicad)|[.,;]|$| \ue000)|aparec(?:ió|ieron|ido)|hecho públic\w+|hizo públic\w+|hicieron públic\w+|(?:ya )?(?:está|están) (?:ya )?(?:disponibles?|en línea|a la venta)",
        awaited=r"public\w*|lanz\w*|sal(?:dr|ir|e|ida)\w*|aparec\w*|divulg\w*|difund\w*|disponibles?|hac\w* públic\w*|a la venta|estar\w* list\w*",
        itself=True,
    ),
    Deed(
        "hand in",
        told=rf"{_did('entreg present remit envi complet finaliz aport elev deposit public', 'remit recib')}|hizo entrega|hicieron entrega|llegado|lleg(?:ó|aron)",
        awaited=r"entreg\w*|present\w*|remit\w*|envi\w*|aport\w*|deposit\w*|complet\w*|elev\w*|recib\w*",
    ),
    Deed(
        "launch",
        told=rf"{_did('lanz despeg')}|puest[oa]s? en órbita|pus(?:o|ieron) en órbita",
        awaited=r"lanz\w*|despeg\w*|despegue|en órbita",
        itself=True,
    ),
    Deed(
        "take effect",
        told=rf"entr(?:ó|aron|ado) en vigor|{_did('impon implant aplic instaur', 'introduc')}|impus(?:o|ieron)|impuest[oa]s?(?= (?:por|el|desde))|introduj(?:o|eron)|surti(?:ó|do) efecto|(?:está|están|rige|rigen) (?:ya |desde |en vigor)",
        awaited=r"entr\w* en vigor|en vigor|imp[ou]n\w*|implant\w*|aplic\w*|introduc\w*|surt\w* efecto|reg(?:ir|irá|irán)|rig\w*",
        itself=True,
    ),
    Deed(
        "strike",
        told=rf"{_BEGUN}|{_did('par paraliz')}|fueron a la huelga|en huelga desde|secund(?:ó|aron|ado)",
        awaited=r"huelga|paro|paros|parar\w*",
        itself=True,
    ),
    Deed(
        "complete",
        told=rf"{_did('complet finaliz termin acab culmin cerr inaugur', 'conclu')}|concluy(?:ó|eron)|fusion(?:ó|aron|ado)|(?:está|están) (?:ya )?(?:list|terminad|acabad|concluid)[oa]s?",
        awaited=r"complet\w*|finaliz\w*|termin\w*|acab\w*|culmin\w*|conclu\w*|cerr\w*|cierr\w*|fusi\w*|list[oa]s?",
        itself=True,
    ),
    Deed(
        "install",
        told=rf"{_did('instal conect repar arregl sustitu coloc restaur reemplaz subsan mont', 'restablec')}|sustituy(?:ó|eron)|constru(?:yó|yeron|id[oa]s?)|volvi(?:ó|eron) a funcionar|funcionan? (?:ya|de nuevo)|vuelven?(?= a funcionar)",
        awaited=r"instal\w*|conect\w*|repar\w*|arregl\w*|sustitu\w*|coloc\w*|restaur\w*|restablec\w*|reemplaz\w*|constru\w*|subsan\w*|funcion\w*",
        itself=True,
    ),
    Deed(
        "trial",
        told=rf"{_BEGUN}|{_did('juzg declar', 'comparec')}|se sent(?:ó|aron) en el banquillo|celebr(?:ó|aron|ad[oa]s?)",
        awaited=r"juici\w*|juzg\w*|comparec\w*|vista|declar\w*|audiencia",
        itself=True,
    ),
    Deed(
        "pay",
        told=rf"{_did('pag abon liquid sald amortiz cancel ingres desembols reembols transf', 'devolv transfer')}|devuelt[oa]s?|satisf(?:izo|echo|echa)",
        awaited=r"pag\w*|abon\w*|liquid\w*|sald\w*|amortiz\w*|venc\w*|reembols\w*|devol\w*|devuel\w*|desembols\w*|ingres\w*|transfer\w*|deb(?:e|en|erá)",
    ),
    Deed(
        "vote",
        told=rf"{_did('aprob vot adopt ratific convalid promulg avál aval', 'eleg')}|eligi(?:ó|eron)|dio luz verde|dieron luz verde",
        awaited=r"vot\w*|apr[uo]\w*b\w*|adopt\w*|ratific\w*|elecci\w*|eleg\w*|elig\w*|referéndum|debat\w*|decid\w*|convalid\w*",
    ),
    Deed("reject", told=rf"{_did('rechaz tumb desestim')}", awaited=r"vot\w*|referéndum|decid\w*|debat\w*"),
    Deed(
        "meet",
        told=rf"{_HELD}|{_did('celebr reun desarroll', 'reun')}|reuni(?:ó|eron|d[oa]s?)|tuv(?:o|ieron) lugar|tenido lugar|encontr(?:ó|aron|ado)(?= (?:ayer|el|en))|{_BEGUN}",
        awaited=r"celebr\w*|reun\w*|cumbre|conferencia|asamblea|sesi\w*|pleno|encuentro|negociaci\w*|ten\w* lugar|tendr\w* lugar|convoc\w*",
        itself=True,
    ),
    Deed("execute", told=rf"{_did('ejecut ajustici ahorc')}", awaited=r"ejecu\w*|ajustici\w*|ahorc\w*"),
    Deed(
        "free",
        told=rf"{_did('liber solt excarcel canje')}|puest[oa]s? en libertad|qued(?:ó|aron|ado) (?:en libertad|libres?)|recobr(?:ó|aron|ado) la libertad|recuper(?:ó|aron|ado) la libertad|(?:está|están) (?:ya )?(?:en libertad|libres?)",
        awaited=r"liber\w*|solt\w*|suelt\w*|excarcel\w*|canj\w*|en libertad|libres?",
        itself=True,
    ),
    Deed(
        "leave",
        told=rf"{_did('abandon retir evacu desaloj march dej', 'part')}|sali(?:ó|eron|do) (?=de\b)|se fueron|se fue",
        awaited=r"abandon\w*|retir\w*|evacu\w*|desaloj\w*|marchar\w*|part(?:ir|irá|irán|ida)|salir\w*|saldr\w*",
        itself=True,
    ),
    Deed(
        "shut",
        told=rf"{_did('cerr desconect apag par clausur desactiv cort')}|ces(?:ó|aron|ado) (?:su|sus|la|de)\b|ech(?:ó|aron|ado) el cierre|baj(?:ó|aron|ado) la persiana|dej(?:ó|aron|ado) de (?:funcionar|operar|emitir|producir)|(?:está|están) (?:ya )?(?:cerrad|apagad|desconectad)[oa]s?",
        awaited=r"cerr\w*|cierr\w*|cierre|desconect\w*|apag\w*|clausur\w*|ces(?:ar|ará|e)\w*|par(?:ar|ada|ará)\w*|desactiv\w*|dej\w* de",
        itself=True,
        over=True,
    ),
    Deed(
        "raise",
        told=rf"{_did('aument elev increment encarec', 'sub')}",
        awaited=r"aument\w*|elev\w*|increment\w*|sub(?:ir|irá|irán|e|ida)\w*",
        itself=True,
    ),
    Deed(
        "lower",
        told=rf"{_did('baj rebaj recort', 'reduc')}|reduj(?:o|eron)",
        awaited=r"baj\w*|rebaj\w*|recort\w*|redu[cz]\w*",
        itself=True,
    ),
    Deed(
        "sign",
        told=rf"{_did('firm rubric ratific', 'suscrib')}|suscrit[oa]s?|sell(?:ó|aron|ad[oa])",
        awaited=r"firm\w*|rubric\w*|suscri\w*|ratific\w*",
    ),
    Deed(
        "begin",
        told=rf"{_BEGUN}|tom(?:ó|aron|ado) posesión|jur(?:ó|aron|ado) (?:el|su) cargo|asumi(?:ó|eron|do)|puest[oa]s? en marcha",
        awaited=rf"{_BEGIN}|tom\w* posesión|asum\w*|jur\w*|en marcha",
        itself=True,
    ),
    Deed(
        "arrive",
        told=rf"{_did('lleg aterriz atrac arrib entreg desembarc', 'recib')}",
        awaited=r"lleg\w*|aterriz\w*|atrac\w*|arrib\w*|entreg\w*|recib\w*",
        itself=True,
    ),
    Deed(
        "announce",
        told=rf"{_did('anunci nombr design revel desvel adjudic comunic dict fall', 'decid eleg')}|dio a conocer|dieron a conocer|eligi(?:ó|eron)|hizo públic\w+",
        awaited=r"anunci\w*|nombr\w*|design\w*|revel\w*|desvel\w*|adjudic\w*|comunic\w*|dict\w*|fallo|decid\w*|decisión|d\w+ a conocer",
    ),
    Deed(
        "expel",
        told=rf"{_did('extradit deport expuls desahuci entreg')}",
        awaited=r"extradi\w*|deport\w*|expuls\w*|desahuci\w*",
    ),
    Deed(
        "sell",
        told=rf"{_did('compr subast adjudic traspas', 'vend adquir')}",
        awaited=r"vend\w*|vent[ae]\w*|compr\w*|adquir\w*|adquisi\w*|subast\w*|traspas\w*",
    ),
    Deed(
        "switch",
        told=rf"{_did('migr cambi traslad activ encend')}|pas(?:ó|aron|ado) (?=a )",
        awaited=r"migr\w*|cambi\w*|traslad\w*|activ\w*|pas(?:ar|ará|arán|o)\w*",
        itself=True,
    ),
)
"""Sorts of deed: words that tell it as done, and words by which it is awaited."""

FREE_ORDER = FreeOrder(
    finished=r"(?:el tráfico|la circulación|se (?:puede|vuelve))\b.*|(?:en|durante|acta)\b.*|(?:ya )?(?:está|están|rige|rigen|funciona|funcionan|vuelven?|en huelga)\b.*",
    attributes=r"(?:celebrad|inaugurad|reunid|desarrollad|entregad|publicad|firmad|presentad|remitid)[oa]s?",
    doubted=r"habrían?|hayan?|hubieran?|serían?|sean?|fueran?|fuesen?|si|supuestamente|presuntamente|antes de que|para que|cuando|una vez",
    passive=r"se|(?:celebrad|inaugurad|entregad|publicad|firmad|presentad|remitid)[oa]s?|(?:fue|fueron|sido|quedó|quedaron|está|están|ha sido|han sido) ?(?:\w+)?",
    wholes=r"\w+(?:ción|sión|miento|aje|dad)|obras?|resto|totalidad|texto|versión|copia|compra|puesta|reforma|monto|importe|deuda|intereses|condiciones|trabajos?",
)
"""How what a deed was done to stands around its verb."""

NO_ACTS = r"en parte|parcialmente|a medias|casi|una parte|a modo de prueba|de prueba|todavía no|aún no|solo un\w*|sólo un\w*|provisionalmente"
"""Words of a sentence that tells of no deed as a whole."""
FORMER = r"antigu[oa]s?|viej[oa]s?|anterior(?:es)?|primitiv[oa]s?|desaparecid[oa]s?"
"""Words before the name of what was there before."""
INDEFINITE = r"una?|otr[oa]s?|ningun[oa]?|ningún"
"""Articles before a thing that is not known yet."""
TASK = r"(?:sus?|las?|los?|el) (?:puertas|actividad(?:es)?|trabajos|servicio|tráfico|producción|misión|funciones)"
"""What a thing has of its own: it has opened its doors."""
OWN_DAYS = r"(?:re)?apertura|inauguración|lanzamiento|inicio|comienzo|votación|debate|firma|entrega|presentación|publicación|salida|puesta|cierre|desalojo|pago|abono|devolución|liberación|retirada|juicio|vista|sesión|reunión|elección|plazo|fecha|fin|venta|cambio|reparación"
"""Nouns that stand for the day of a thing: the opening of the bridge."""
BELONGING = r"de|del|sobre|contra|entre|para|en"
"""Words that join to a thing what tells which it is."""
