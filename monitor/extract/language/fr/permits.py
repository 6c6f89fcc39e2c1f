"""French words for what somebody may do to a day, which moves nothing by itself."""

from typing import Final

from monitor.extract.language.permits import Permits

_VERB: Final = r"(?:prolonger|proroger|reporter|repousser|décaler|avancer|différer|ajourner|étendre)"
_MADE: Final = r"être (?:\w+ment )?(?:prolong|prorog|report|repouss|décal|avanc|différ|ajourn)ée?s?"

PERMITS: Final = Permits(
    allowed=(
        rf"(?:peut|peuvent|pourra|pourront|pourrait|pourraient) (?:\w+ )?(?:{_VERB}|{_MADE})|"
        rf"(?:permet|permettent|permettra|permettait|autorise|autorisent|autorisé|habilite|habilité)\b [^,;:.]{{0,80}}?(?:de |d['’]|à ){_VERB}|"
        rf"(?:option|droit|possibilité|faculté) (?:pour |de |d['’]){_VERB}"
    ),
    exercised=r"(?:exerc[ée]\w*|lev(?:é|ée|a|ant)|lève|usé de|fait usage|us(?:e|ant) de|utilis[ée]\w*)",
)
