"""French words for papers that are only debated, or were voted down."""

from typing import Final

from monitor.extract.language.unpassed import Unpassed

UNPASSED: Final = Unpassed(
    papers=r"lois?|réformes?|amendements?|motions?|propositions?|projets?|avant-projet|décrets?|textes?|initiatives?|résolutions?",
    relative=r"qui|par (?:lequel|laquelle)|lequel|laquelle|visant à|prévoyant de",
    debating=(
        r"débat(?:tent|tra|tront)?(?: d['’]| de)?|discut(?:e|ent|era|eront)|examin(?:e|ent|era|eront|aient|ait)|étudi(?:e|ent|era|eront)|négoci(?:e|ent|era)|propos(?:e|ent|era|ait|aient|é)|prépar(?:e|ent|era|ait)|défend(?:ent)?|présent(?:e|ent|era|é)|soumet(?:tent)?|soumettra|dépos(?:e|ent|é)|analys(?:e|ent)|plaid(?:e|ent) pour|vot(?:e|era|eront)|se penchent? sur|"
        r"(?:est|sont|sera|seront|était|étaient) (?:actuellement |toujours |encore |en cours d['’]|à l['’])?(?:débattue?s?|discutée?s?|examinée?s?|étudiée?s?|examen|étude)|en (?:cours de )?(?:discussion|débat|examen)|l['’]examen (?:de|du|d['’])"
    ),
    lost=(
        r"rejet(?:te|tent|ée?s?|a|èrent)|repoussée?s?|retoquée?s?|retirée?s?|battue?s?|écartée?s?|"
        r"n['’](?:a|ont) pas (?:été|obtenu|réuni|recueilli|passé)|(?:a|ont) échoué|le rejet (?:de|du|d['’])"
    ),
    against=r"contre|recours|veto|critiques|opposition",
    judges=r"tribunal|cour|juges?|conseil constitutionnel|conseil d['’]état",
)
