"""Spanish words that call off what had been set for a day: no podrá celebrarse como estaba previsto el 5 de mayo."""

from typing import Final

_STAYS: Final = r"(?![^.;!?]*\b(?:sino|aplaz|pospu|traslad|salvo|si)\w*)"

_HELD: Final = r"(?:conciertos?|ferias?|festival(?:es)?|partidos?|carreras?|marat[oó]n|reuni(?:ón|ones)|asambleas?|funci(?:ón|ones)|espectáculos?|actos?|cumbre|congresos?|conferencias?|torneos?|desfiles?|procesión|cabalgata|exposición|jornadas?|vuelos?|visitas?|giras?|fiestas?|mitin|marcha|gala|estreno)"
"""What takes place: what is owed can be "cancelled" by being paid."""

SET_FOR: Final = {
    "cannot be as set for": (
        r"no (?:podrán?|pueden?|pudo|pudieron) (?:celebrarse|tener lugar|realizarse|llevarse a cabo|hacerse),? "
        rf"(?:tal y )?como (?:estaba |está )?(?:previsto|anunciado|programado),? (?:el |del |en |la )?(?P<old>\ue000)\ue001*{_STAYS}"
    ),
    "has to be called off": (
        rf"{_HELD}\b(?:(?!\b(?:no|nunca|jamás|quizás?|tampoco|según)\b)[^.;!?]){{0,90}}? (?:debe|deben|deberá|deberán|debió|debieron|tuvo que|tuvieron que|tiene que|tienen que|tendrá que|tendrán que) "
        rf"(?:ser (?:cancelad|anulad)[oa]s?|(?:cancelar|anular)se)(?![^.;!?]*\ue000){_STAYS}"
    ),
}
"""Words by the names of their senses."""
