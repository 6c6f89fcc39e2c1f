"""Spanish words for time and what they stand for."""

from collections.abc import Mapping
from typing import Final

from monitor.extract.language.shared_times import ROMAN, listed
from monitor.extract.language.times import Feast

ONES: Final = ["uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"]
TEENS: Final = [
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
]
TWENTIES: Final = [
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
]
_NUMBERS: Final = (
    {word: value for value, word in enumerate([*ONES, *TEENS, *TWENTIES], 1)}
    | {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90}
    | {"un": 1, "una": 1, "cien": 100, "ciento": 100, "novecientos": 900, "mil": 1000, "dieciseis": 16, "veintidos": 22}
    | {
        "primero": 1,
        "primer": 1,
        "primera": 1,
        "segundo": 2,
        "segunda": 2,
        "tercero": 3,
        "tercer": 3,
        "tercera": 3,
        "cuarto": 4,
        "cuarta": 4,
        "quinto": 5,
    }
)
COUNTS: Final = "|".join(
    sorted(
        (
            word
            for word in _NUMBERS
            if word not in ("un", "una") and not word.startswith(("prim", "segund", "terc", "cuart", "quint"))
        ),
        key=lambda word: (-len(word), word),
    )
)
_MONTHS: Final = (
    "enero, ene., ene", "febrero, feb., feb", "marzo, mar., mar", "abril, abr., abr", "mayo, may., may", "junio, jun., jun", "julio, jul., jul",
    "agosto, ago., ago", "septiembre, setiembre, sept., sept, sep., sep", "octubre, oct., oct", "noviembre, nov., nov", "diciembre, dic., dic",
)  # fmt: skip
_DAYS: Final = ("lunes", "martes", "miércoles, miercoles", "jueves", "viernes", "sábado, sabado", "domingo")
_UNITS: Final = listed(
    {
        "day": "día, días, dia, dias, jornada", "week": "semana, semanas", "month": "mes, meses", "quarter": "trimestre, trimestres",
        "year": "año, años", "decade": "década, décadas, decenio", "century": "siglo, siglos", "hour": "hora, horas",
        "minute": "minuto, minutos", "second": "segundo, segundos", "night": "noche, noches", "weekend": "fin de semana, fines de semana",
        "fortnight": "quincena, quincenas",
    }
)  # fmt: skip
_FEASTS: Final[dict[Feast, str]] = {
    (1, 1): "año nuevo, ano nuevo, yuandan",
    (1, 6): "día de reyes, reyes magos, epifanía, reyes",
    (2, 14): "día de san valentín, san valentín",
    (3, 1): "día de la cero discriminación, dia de la cero discriminacion",
    (3, 17): "día de san patricio",
    (4, 1): "día de las bromas de abril, día de las bromas, día de los inocentes de abril, día de los inocentes",
    (4, 22): "día de la tierra",
    (5, 1): "día del trabajo, día del trabajador",
    (5, 6, 2): "día de la madre",
    (6, 19): "día de la libertad, día del jubileo, juneteenth",
    (6, 6, 3): "día del padre, dia del padre",
    (7, 4): "día de independencia, día de la independencia",
    (7, 5, 1): "día internacional de las cooperativas",
    (8, 15): "asunción",
    (10, 12): "día de la hispanidad",
    (10, 31): "halloween, noche de brujas",
    (11, 1): "día de todos los santos, todos los santos",
    (11, 2): "día de los muertos",
    (11, 17): "día mundial del niño prematuro, día mundial del prematuro, día de la prematuridad mundial",
    (
        11,
        3,
        4,
    ): "día de acción de gracias, dia de accion de gracias, día de accion de gracias, acción de gracias, accion de gracias",
    ("thanksgiving", 1): "viernes negro",
    (12, 6): "día de la constitución",
    (12, 8): "inmaculada concepción, la inmaculada, día de la inmaculada",
    (12, 18): "día mundial de la lengua árabe, dia mundial de la lengua arabe",
    (12, 24): "nochebuena, noche buena",
    (12, 25): "navidad, día de navidad",
    (12, 31): "nochevieja, noche vieja, fin de año",
    ("easter", -46): "miércoles de ceniza",
    ("easter", -7): "domingo de ramos",
    ("easter", -3): "jueves santo",
    ("easter", -2): "viernes santo",
    ("easter", 0): "pascua, pascuas, domingo de pascua, domingo de resurrección, semana santa",
    ("easter", 1): "lunes de pascua",
    ("easter", 49): "pentecostés",
    ("easter", 60): "corpus christi",
    ("CN", "chinese new year", 0): "año nuevo chino",
    ("AE", "eid al-fitr", -30): "ramadán",
}
_AFTER: Final = {
    "que viene": (1, "near"), "próximo": (1, "near"), "próxima": (1, "near"), "próximos": (1, "near"), "próximas": (1, "near"), "siguiente": (1, "then"), "siguientes": (1, "then"),
    "pasado": (-1, "now"), "pasada": (-1, "now"), "pasados": (-1, "now"), "pasadas": (-1, "now"), "anterior": (-1, "then"),
    "último": (-1, "now"), "última": (-1, "now"), "en curso": (0, "now"), "corriente": (0, "now"), "entrante": (1, "near"), "actual": (0, "now"),
}  # fmt: skip
_BEFORE: Final = {
    "próximo": (1, "now"), "próxima": (1, "now"), "próximos": (1, "now"), "próximas": (1, "now"), "proximo": (1, "now"), "proxima": (1, "now"), "siguiente": (1, "then"),
    "pasado": (-1, "near"), "pasada": (-1, "near"), "último": (-1, "now"), "última": (-1, "now"), "últimos": (-1, "now"), "últimas": (-1, "now"),
    "presente": (0, "now"), "mismo": (0, "then"), "misma": (0, "then"),
}  # fmt: skip

WORDS: Final[Mapping[str, Mapping[str, object]]] = {
    "month": listed(dict(enumerate(_MONTHS, 1))),
    "monthname": {
        name: number
        for number, names in enumerate(_MONTHS, 1)
        for name in names.split(", ")
        if len(name) > 3 and "." not in name and name != "sept"
    },
    "weekday": listed({number: f"{names}, {names[:3]}., {names[:3]}" for number, names in enumerate(_DAYS)})
    | {"lu": 0},
    "dayname": listed(dict(enumerate(_DAYS))),
    "number": _NUMBERS,
    "joiner": {"y": 0, "de": 0},
    "unit": _UNITS,
    "units": {word: unit for word, unit in _UNITS.items() if word.endswith("s") and word != "mes"},
    "period": {
        word: unit
        for word, unit in _UNITS.items()
        if unit in ("week", "month", "quarter", "year", "decade", "weekend")
        and (word == "mes" or not word.endswith("s"))
    },
    "rel": _AFTER,
    "before": _BEFORE,
    "side": {"pasado": -1, "último": -1, "próximo": 1},
    "this": dict.fromkeys(("este", "esta", "estos", "estas"), (0, "now"))
    | dict.fromkeys(("ese", "esa", "aquel", "aquella", "ese mismo", "esa misma"), (0, "then")),
    "season": {"primavera": "SP", "verano": "SU", "otoño": "FA", "invierno": "WI"},
    "deictic": {
        "hoy": 0,
        "mañana": 1,
        "ayer": -1,
        "pasado mañana": 2,
        "anteayer": -2,
        "antier": -2,
        "antes de ayer": -2,
        "el día de hoy": 0,
        "el día después de mañana": 2,
        "el día despues de mañana": 2,
        "el día antes de ayer": -2,
        "el dia antes de ayer": -2,
    },
    "part": listed({"MO": "mañana, madrugada", "MI": "mediodía", "AF": "tarde", "EV": "noche, anochecer"}),
    "moment": {"mediodía": (12, 0), "medianoche": (24, 0)},
    "ampm": {"a.m.": 0, "am": 0, "a. m.": 0, "p.m.": 12, "pm": 12, "p. m.": 12},
    "sized": listed(
        {
            1: "primer, primero, primera, 1er, 1º",
            2: "segundo, segunda, 2º",
            3: "tercer, tercero, 3er, 3º",
            4: "cuarto, último, 4º",
        }
    ),
    "last": {"último": -1, "última": -1},
    "edge": listed(
        {
            "END": "fin, fines, finales, el final, final, el fin, término, cierre",
            "H1": "primera quincena, la primera quincena, primera mitad, la primera mitad",
            "H2": "segunda quincena, la segunda quincena, segunda mitad, la segunda mitad",
            "START": "inicio, inicios, principio, principios, comienzos, el comienzo, el inicio, comienzo",
            "MID": "mediados, la mitad, mitad",
            "LATE": "últimos días, los últimos días",
            "EARLY": "primeros días, los primeros días",
        }
    ),
    "vague": {
        "varios": "X",
        "varias": "X",
        "unos": "X",
        "unas": "X",
        "algunos": "X",
        "algunas": "X",
        "pocos": "X",
        "pocas": "X",
        "muchos": "X",
        "medio": 0.5,
        "media": 0.5,
        "un par de": 2,
    },
    "decade": listed(
        {
            20: "veinte, 20",
            30: "treinta, 30",
            40: "cuarenta, 40",
            50: "cincuenta, 50",
            60: "sesenta, 60",
            70: "setenta, 70",
            80: "ochenta, 80",
            90: "noventa, 90",
        }
    ),
    "often": listed(
        {
            "P1D": "diario, diaria, diariamente, cada día, todos los días, a diario",
            "P1W": "semanal, semanalmente, cada semana",
            "P1M": "mensual, mensualmente, cada mes, mensuales",
            "P3M": "trimestral, trimestralmente",
            "P6M": "semestral",
            "P1Y": "anual, anualmente, cada año, todos los años, al año, por año",
        }
    ),
    "vaguely": listed(
        {
            "PRESENT_REF": "ahora, hoy en día, actualmente, en este momento, en la actualidad, hoy por hoy",
            "PAST_REF": "recientemente, hace poco, últimamente, antiguamente",
            "FUTURE_REF": "en el futuro, próximamente, pronto, el futuro",
        }
    ),
    "holiday": {name: feast for feast, names in _FEASTS.items() for name in names.split(", ")},
    "towards": {
        "después de": 1,
        "despues de": 1,
        "después del": 1,
        "antes de": -1,
        "antes del": -1,
        "a partir de": 1,
        "a partir del": 1,
        "desde el": 1,
        "tras el": 1,
        "desde": 1,
    },
    "roman": ROMAN,
}
"""The words of each slot of a rule, with what they stand for."""
