"""French words by which a last day is told to have passed and nothing done: l'ultimatum a expiré sans réponse."""

from typing import Final

_TERM: Final = (
    r"(?:ultimatum|délais?|échéances?|date (?:limite|butoir|fixée|prévue|promise)|mise en demeure|terme|sursis|préavis)"
)
_SOME: Final = r"(?:(?!\b(?:si|sera|seront|serait|pourrait|devrait|avant que|jusqu|prolong\w*|report\w*)\b|s['’]il|n['’])[^\s,;.:!?]+ ){0,8}?"
_UNUSED: Final = r"(?:sans (?:que|réponse|résultat|effet|suite|paiement|accord|réaction|aucun\w*|qu['’]\w+|la moindre|un mot|donner|rien)|dans l['’]indifférence|en vain)"
"""How time passes in which nothing is done."""
_DONE: Final = r"(?:été )?(?:\w+ment )?(?:présent|dépos|publi|rend|remis|livr|vers|pay|rembours|transmis|communiqu|install|répar|ouvert|rouvert|sign|nomm|achev|termin|commenc|début|démarr|répond|honor|fourni|réuni|exerc|adopt|construit|attribu|désign|réglé|envoy|vu le jour|abouti|tenu)\w*"
"""What was to be done."""
_IN_TIME: Final = r"(?:avant (?:l['’]échéance|la date (?:limite|butoir|fixée)|le terme|l['’]expiration|la fin du délai)|(?:au terme|à l['’]expiration|à l['’]issue) d(?:u|es?) (?:délais?|sursis|préavis)|dans (?:le|les) délais?(?: impartis?| fixés?| requis| prévus?)?|à (?:l['’]échéance|temps|la date (?:prévue|promise|convenue|fixée)))"

LAPSED: Final = {
    "passed unused": (
        rf"n['’](?:a|ont|avons|est|sont) (?:toujours |encore |finalement )?pas {_DONE},? {_SOME}{_IN_TIME}"
        rf"|{_TERM} {_SOME}(?:a|ont) expiré,? {_SOME}{_UNUSED}|{_TERM} {_SOME}(?:est|sont) (?:passée?s?|écoulée?s?|échue?s?|arrivée?s? à (?:échéance|terme)),? {_SOME}{_UNUSED}|{_TERM} {_SOME}s['’](?:est|était) écoulée?,? {_SOME}{_UNUSED}"
        rf"|{_TERM} {_SOME}(?:est|sont|était|étaient) (?:largement |déjà |désormais |depuis longtemps )?dépassée?s?"
        rf"|n['’](?:a|ont) toujours pas {_DONE}|n['’](?:est|sont) toujours pas (?:venue?s?|arrivée?s?|parvenue?s?|prêt\w*|là)"
        r"|(?:a|ont|avons|ai) (?:manqué|raté|loupé|laissé filer|laissé passer) (?:le coche|l['’](?:échéance|ultimatum)|la date|le délai|le rendez-vous|l['’]objectif)"
    ),
}
"""Words by the name of their sense."""

UNDONE_YET: Final = (
    r"n['’](?:est|sont|était) (?:toujours |finalement )?(?:pas|jamais) venue?s?|n['’](?:a|ont) (?:toujours |finalement |donc )?pas (?:eu lieu|vu le jour|été (?:exercé|déposé|présenté|réuni|tenu|mené|lancé)\w*|réuni|répondu|tenu parole)|l['’](?:a|ont|avons) (?:ratée?s?|manquée?s?|loupée?s?)|en rade|pris du retard sur|"
    r"(?:se fait|se font) (?:désirer|attendre)|en vain|sans réponse|lettre morte|(?:délai|échéance|ultimatum) (?:(?!n['’]|pas\b|ne\b)\S+ ){0,4}?(?:passée?|écoulée?|dépassée?)|(?:seule?ment |seules? )?\w+ (?:des|sur les) (?:\w+ ){1,3}?(?:promis|prévu|annoncé)e?s? "
)
"""Words that may tell of what was missed."""
