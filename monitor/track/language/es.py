"""What tracking knows of Spanish."""

from monitor.track.language.shape import OFFER, RULE, STOP, THING, Language, Names, Sentences, Sums

_NAMES = Names(
    unions={
        "Unión Europea": "UE",
        "alto el fuego": "tregua",
        "cese de hostilidades": "tregua",
        "medidas restrictivas": "sanciones",
    },
    sorts={
        "pact": "acuerdo tratado contrato pacto convenio arriendo tregua licencia",
        OFFER: "oferta propuesta opa",
        RULE: "ley decreto reglamento medida orden",
        "mandate": "mandato mision",
        "sanction": "sancion arancel embargo",
        "talks": "negociacion reunion cumbre votacion",
        "program": "programa proyecto plan",
        "committee": "comite",
        "commission": "comision",
        "council": "consejo",
        "agency": "agencia",
        "report": "informe",
        "release": "publicacion",
        "payment": "pago",
        "bond": "bono",
        "debt": "prestamo",
    },
    branches={"truce": "tregua", "lease": "arriendo", "licence": "licencia"},
    silent="""el la los las un una del de y o al con en por para su sus este esta
        plazo vigencia validez fecha vencimiento prorroga renovacion actual""",
    successors="nuevo nueva proximo proxima",
    indefinite="un uno una",
    ordinals={
        1: "primer primero primera",
        2: "segundo segunda",
        3: "tercer tercero tercera",
        4: "cuarto cuarta",
        5: "quinto quinta",
        6: "sexto sexta",
        7: "septimo septima séptimo séptima",
        8: "octavo octava",
        9: "noveno novena",
        10: "decimo decima décimo décima",
    },
    papers="decreto reglamento",
    parts="seccion articulo parrafo capitulo parte anexo",
    kin=r"filial|empresa hermana",
)

_SUMS = Sums(
    currencies={
        "$": "dolar dolare",
        "€": "euro",
        "£": "libra",
        "¥": "yen yuan",
        "₴": "grivna",
        "₽": "rublo",
        "₹": "rupia",
        "F": "franco",
        "P": "peso",
    },
    scales={3: "mil", 6: "millon millone"},
    pieces="accion accione tonelada barril barrile",
    each="por la",
    numbered="num numero",
)

_DEEDS = (
    dict.fromkeys(
        """apertura reapertura abrir abre abrirá abrirán abrió abrieron abierto abierta reabrir reabre
            reabrirá reabrirán reabrió reabierto reabierta inauguración inaugurar inaugurará inauguró
            inaugurado inaugurada""".split(),
        "open",
    )
    | dict.fromkeys(
        """finalización finalizar finalizado finalizada finalizará finalizó terminado terminada terminar
            terminará acabado acabada acabará""".split(),
        "complete",
    )
    | dict.fromkeys(
        """entrega entregar entregará entregarán entregó entregaron entregado entregada""".split(),
        "deliver",
    )
)
"""What is done, with the nouns that tell it."""

_SENTENCES = Sentences(
    irregular=_DEEDS,
    stages="borrador extracto piloto calendario",
    early=r"\bde (?:antelación|adelanto)\b|\bantes de lo (?:previsto|anunciado|prometido)\b|\bcon anticipación\b",
    forerunners="ensayo rueda prensa borrador plano preliminar intermedio",
    former=r"vigente|actual\w*|original\w*|inicial\w*|anterior\w*",
    checks="inspeccion",
    taken_up="aceptar|aceptaci(?:ón|ones)",
    signing="ha han firmado firmó un su",
    beside="con para sobre",
    frames=(
        rf"{THING} (?:se celebrará|empezará|comenzará|tendrá lugar|empieza|comienza) ahora el @{STOP}",
        rf"{THING} está ahora (?:previst|fijad|programad)[oa] para el @{STOP}",
        rf"la nueva fecha (?:de la|del|de) {THING} es el @{STOP}",
    ),
    again=r"\bfinalmente\b",
    closed="el la los las del de",
    headed="de del",
)

ES = Language(names=_NAMES, sums=_SUMS, sentences=_SENTENCES)
