"""Spanish words that move a thing to another place, or to another hour of its day."""

from typing import Final

from monitor.extract.language.relocated import Relocated

RELOCATED: Final = Relocated(
    moves=r"traslad\w+|mud(?:a|an|ó|aron|ad[oa]s?)|llev(?:a|an|ó|aron)|cambi(?:a|an|ó|aron) de|mueven?|movió",
    venue=(
        r"(?:a|al|hacia) (?:[^\s,;.]+ ){0,3}?(?:teatro|sala|salón|plaza|estadio|pabellón|recinto|centro|sede|local|edificio|escuela|colegio|parque|museo|iglesia|ayuntamiento|ciudad|calle|auditorio|polideportivo|campo|lugar|carpa|casa|patio|biblioteca|instituto|palacio|explanada)"
    ),
    towns=r"(?:a|hacia) (?P<town>\w+)",
    to_hour=r"(?:a|hasta|para|de) las?",
    by_hours=r"en|unas?|por|",
    parts=r"(?:a|hasta|para) la (?:tarde|noche|mañana)(?! (?:del?|siguiente)\b| \ue000)",
    beside=r"antes|después|previas?",
    since=r"a partir|desde",
)
