"""Spanish words for papers that are only debated, or were voted down."""

from typing import Final

from monitor.extract.language.unpassed import Unpassed

UNPASSED: Final = Unpassed(
    papers=r"leyes|ley|reformas?|enmiendas?|moción|mociones|proposición|proyectos?|anteproyecto|decretos?|iniciativas?|propuestas?|texto|ordenanza",
    relative=r"que|con l[oa]s? que|por l[oa]s? que|el cual|la cual",
    debating=(
        r"(?:se )?(?:debat(?:e|en|irán?)|discut(?:e|en|irán?)|tramit(?:a|an|arán?)|examin(?:a|an|arán?)|estudi(?:a|an|arán?)|negoci(?:a|an|arán?)|propon(?:e|en|drán?)|plantean?|presentan?|prepar(?:a|an|arán?)|redactan?|impulsan?|promueven?|defienden?|debatió|debatieron|discutió|propuso|propusieron|planteó|presentó|presentaron|analiza|analizan|analizará|vota|votan|votará|votarán)|"
        r"(?:está|están|sigue|siguen) (?:debatiendo|discutiendo|tramitando|examinando|estudiando|negociando|preparando|analizando)|(?:es|son|será|serán|está siendo|están siendo) (?:debatid|discutid|tramitad|examinad|estudiad|analizad|votad)[oa]s?|(?:a|en|inici(?:a|ó) el) (?:debate|trámite|discusión|estudio)(?: de)?"
    ),
    lost=(
        r"rechaz(?:a|an|ó|aron|ad[oa]s?)|tumb(?:a|an|ó|aron|ad[oa]s?)|desestim(?:ó|aron|ad[oa]s?)|derrotad[oa]s?|retirad[oa]s?|retir(?:ó|aron)|decayó|decayeron|fracas(?:ó|aron)|vet(?:ó|aron|ad[oa]s?)|"
        r"no (?:fue|fueron|ha sido|han sido|salió|salieron|prosper(?:ó|aron)|obtuvo|obtuvieron|logró)|el rechazo (?:de|a)"
    ),
    against=r"contra|frente|veto|vetos|recursos?|críticas",
    judges=r"tribunal|corte|juez|jueza|jueces|juzgado|audiencia|supremo|constitucional",
)
