"""French words by which what was planned just before is told as not done, or as to come on another day."""

_ENDS = r"(?= ?[.,;:!]|$)"
_STILL = r"(?: (?:toujours|encore|finalement|malheureusement|à ce jour))*"
_CAME = r"(?:là|venu|arrivé|paru|fait|prêt|parvenu|bougé|reçu)e?s?"
_DAY = r"(?:(?:le|la|au|à|en|du|de|fin|début|mi) ?)*\ue000\ue001*"

UNDONE = {
    "not done by then": (
        rf"(?:ils?|elles?|cela|ça|ce) (?:ne |n['’])(?:l['’]|le )?(?:est|sont|a|ont|fut|furent){_STILL} (?:pas|jamais)(?: (?:été)?(?: ?{_CAME})?| le cas)?{_ENDS}"
        rf"|(?:nous|on|je|j['’]|l['’]on) ?(?:l['’]|les |la |le )attend(?:ons|s)? (?:encore|toujours){_ENDS}"
        rf"|rien n['’](?:est|a)(?: (?:encore|toujours))?(?: été)? {_CAME}{_ENDS}|tel n['’](?:est|a) pas (?:été )?le cas{_ENDS}|toujours rien{_ENDS}"
    ),
    "still until": (
        rf"(?:peut|peuvent|pouvez|pourra|pourront|pourrez) (?:encore|toujours|désormais|finalement) (?:[^\s,;.]+ ){{0,4}}?jusqu['’](?:à (?:la )?)?{_DAY}"
        rf"|(?:ont|avez|auront|aurez) (?:encore|désormais|finalement) jusqu['’](?:à (?:la )?)?{_DAY}"
    ),
    "it will be": (
        rf"(?:il )?faudra (?:\w+ )?(?:attendre|patienter) (?:jusqu['’])?{_DAY}(?!\ue001| pour (?:connaître|savoir|voir|avoir)\b)"
        rf"|(?:\A|(?<=[;:] )|(?<=\ue001, )|\b(?:mais|et|donc) )(?:ce|cela) (?:sera|serait) (?:donc |finalement |plutôt |au mieux )?(?:pour )?{_DAY}(?= ?[.,;:!]|$)"
        rf"|(?:\A|(?<=[;:] )|(?<=\ue001, )|\b(?:mais|et|donc) )(?:ils?|elles?) (?:(?:aura|auront) (?:donc |finalement )?lieu|se (?:tiendra|tiendront|déroulera|dérouleront|fera|feront)|(?:sera|seront)(?: (?:livrée?s?|rendue?s?|remise?s?|ouverte?s?))?|(?:ouvrira|rouvrira|arrivera|reprendra|débutera|commencera)) {_DAY}(?= ?[.,;:!]|$)"
        rf"|on parle (?:désormais|maintenant|à présent) (?:de |d['’]|du ){_DAY}"
    ),
}
"""Words by the names of their senses."""
