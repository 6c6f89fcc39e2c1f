"""French words by which something comes later than planned: avait glissé de deux semaines, est reprogrammé au 5 mai."""

from typing import Final

_OUTRIGHT: Final = r"(?![^.;]*\b(?:si|s['’]ils?|sous réserve|à condition|à moins|en cas|au cas|ou non|chaque (?:année|mois|semaine|trimestre)|tous les (?:ans|mois))\b)"
_ADVERB: Final = r"(?:(?:finalement|donc|déjà|encore|de nouveau|à nouveau|ainsi|désormais|toutefois) )*"
_TO: Final = r"(?:au|à la|à l['’]|à|en|pour le|pour la|pour|jusqu['’]au|jusqu['’]à|vers la|vers) ?(?:(?:fin|début|mi|courant|mois de|printemps|automne|été|hiver|l['’]|de|du) ?)*\ue000"
_BY: Final = r"d(?:e |['’])(?:(?:près|plus|environ|quelque|au moins) (?:de |d['’])?)?\ue000"

DEFERRED: Final = {
    "adjourned": (
        rf"(?<!n['’])(?:a|ont|avait|avaient) {_ADVERB}glissé(?= {_ADVERB}(?:{_BY}|{_TO})){_OUTRIGHT}|(?<!ne )gliss(?:e|ent|era|eront|ait)(?= {_ADVERB}(?:{_BY}|{_TO})){_OUTRIGHT}"
        rf"|(?:\A|(?<=[.;:–] ))(?:reporté|repoussé|ajourné|décalé|renvoyé)e?s?(?:,| aussi| également| en revanche)* ?(?:le|la|les|l['’])(?= ?[^.;,]{{1,60}}? {_TO}){_OUTRIGHT}"
    ),
}
"""Words by the name of their sense."""

PUT_BACK: Final = r"glissé(?= (?:\w+ )?(?:de |d['’]|au |à |en )(?:\w+ )?\ue000)|(?:reprogrammé|replanifié|recalé|reconvoqué|refixé)e?s?|nouvelle tentative"
"""Verbs of a delay."""

NOW_SET: Final = (
    r"(?:ne |n['’])\w+r(?:a|ont|ait|aient) (?:donc |finalement |toujours )?pas(?= (?!lieu\b)(?:[^\s,;.]+ ){0,3}?(?:le |en |au |à |à l['’]|ce |cet |cette )\ue000)|(?:ne |n['’])\w+r(?:a|ont) (?:donc |finalement )?pas (?:\w+ )?(?:ce soir|cette semaine|cette année|cet été)|pas avant (?:le |la |l['’]|fin |début |mi-|la fin )?\ue000|au plus tôt (?:le |en |à |fin |début )|"
    r"ne (?:l['’]|le |la |les )?ser(?:a|ont) (?:[^\s,;.]+ ){0,3}?que(?= (?:le |en |à |au |fin |début )?\ue000)|\ue000\ue001* plus tard que|(?:parle|parlent|table|tablent|mise|misent|annonce|annoncent|évoque|évoquent|vise|visent) (?:désormais |plutôt |maintenant |à présent )?(?:sur |pour |de |du |d['’])?(?:le |la |l['’])?(?:mois de |fin |début )?\ue000|va pour (?:le |la )?\ue000|(?:passe|passent|passera|passeront) (?:donc |finalement )?(?:au|à|en) (?:\w+ )?\ue000|"
    r"(?<=\ue001, )\w{2,}r(?:a|ont) (?:\w+ )?(?:en|au|à la|à|le|fin|début|courant) (?:\w+ )?\ue000|rendez-vous (?:le|en|au|à) (?:\w+ )?\ue000"
)
"""Words that may name the day that counts now, or tell that none does."""
