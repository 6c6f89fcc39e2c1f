"""Spanish words for what somebody may do to a day, which moves nothing by itself."""

from typing import Final

from monitor.extract.language.permits import Permits

_VERB: Final = (
    r"(?:prorrogar|ampliar|aplazar|posponer|postergar|adelantar|retrasar|extender|diferir|prolongar)(?:l[oae]s?|se)?"
)
_MADE: Final = r"ser (?:prorrogad|ampliad|aplazad|pospuest|adelantad|retrasad|extendid|prolongad)[oa]s?"

PERMITS: Final = Permits(
    allowed=(
        rf"(?:puede|pueden|podrá|podrán|podría|podrían) (?:{_VERB}|{_MADE})|"
        rf"(?:permite|permiten|permitirá|permitía|autoriza|autorizan|autorizó|faculta|facultan|habilita)\b [^,;:.]{{0,80}}?{_VERB}|"
        rf"(?:opción|derecho|posibilidad|facultad) (?:de|a) {_VERB}"
    ),
    exercised=r"(?:ejerc\w+|ejecut\w+|hizo uso|hicieron uso|ha hecho uso|us(?:ó|aron|ando))",
)
