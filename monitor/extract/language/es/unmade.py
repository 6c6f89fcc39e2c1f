"""Spanish words for moves of a day that are not made: only asked for, wished or permitted."""

from typing import Final

from monitor.extract.language.unmade import Unmade

_VERB: Final = (
    r"(?:prorrogar|ampliar|aplazar|posponer|postergar|adelantar|retrasar|extender|diferir|prolongar)(?:l[oae]s?|se)?"
)
_MADE: Final = r"ser (?:prorrogad|ampliad|aplazad|pospuest|adelantad|retrasad|extendid|prolongad)[oa]s?"

UNMADE: Final = Unmade(
    away=r"(?:cancel|suspend|aplaz|pospon|pospus|posterg|retras|anul|desconvoc|adelant|traslad|revoc)\w+",
    otherwise=r"de lo contrario|en caso contrario|si no,|de no ser así|caso contrario|o(?= (?:el|la|los|las|su|sus|se)\b)",
    talks=r"(?:conversaciones|negociaciones|diálogos?|consultas|reuniones)(?: [^\s,;.]+){0,6}? (?:sobre|para|por|en torno)(?= )",
    to_move=r"(?:prorrogar|ampliar|aplazar|posponer|postergar|adelantar|renovar|retrasar|trasladar|extender|mover|diferir|prolongar)(?:l[oa]s?)?|(?:se )?(?:prorrogue|amplíe|aplace|posponga|postergue|adelante|renueve|retrase|traslade|extienda|mueva|prolongue)n?",
    wishes=(
        r"quier\w+|quisier\w+|dese(?:a|an|aría\w*)|pretend\w+|espera(?:n)?|intenta\w*|intent(?:ó|aron)|tratan? de|renunci(?:a|an|ó|aron) a|(?:está|están|estaba) dispuest\w+ a|a punto de|\Apara|"
        r"proh[ií]ben?|se niegan? a|se neg(?:ó|aron) a|amenaz(?:a|an|ó|aron) con|recomend(?:ó|aron)|recomiendan?|plane(?:a|an|aba|aban)|estudian?|barajan?"
    ),
    allowed=(
        rf"(?:puede|pueden|podrá|podrán|podría|podrían) (?:{_VERB}|{_MADE})|"
        rf"(?:permite|permiten|permitirá|permitía|autoriza|autorizan|autorizó|faculta|facultan|habilita)\b [^,;:.]{{0,80}}?{_VERB}|"
        rf"(?:opción|derecho|posibilidad|facultad) (?:de|a) {_VERB}"
    ),
    moving=r"(?:prórroga|ampliación|aplazamiento|prolongación|extensión|moratoria)",
    granted=r"conced\w+|aprob\w+|acept\w+|autoriz\w+|obtuv\w+|logr\w+|consigui\w+|acord\w+|aval\w+|otorg\w+|estim(?:ó|ado|ada)|firm(?:ó|aron|ado|ada)|dio|dieron",
    averting=r"evitar|impedir|frenar|prevenir|desactivar",
    fails=r"fracas\w+|infructuos\w+|en vano|sin éxito",
    exercised=r"(?:ejerc\w+|ejecut\w+|hizo uso|hicieron uso|ha hecho uso|us(?:ó|aron|ando))",
    drafts=r"proyectos?(?: de (?:ley|decreto|orden|real decreto|resolución))?|proposición(?: de ley)?|anteproyecto|borrador|propuesta|enmienda|moción",
    passed=r"aprobad[oa]s?|aprobó|aprobaron|promulgad[oa]|sancionad[oa]|firmad[oa]|publicad[oa] en el|en vigor",
    passes_on=r"comisión|consejo de ministros|primera lectura|no|deberá|debe|será|serán|sería|podría|senado",
    in_case=r"en caso de (?!(?:dudas?|preguntas?|problemas?|consultas?)\b)\w+|en el supuesto de \w+|de (?:no )?(?:haber|mediar|existir|producirse|llegarse|lograrse|fracasar|persistir)",
)
