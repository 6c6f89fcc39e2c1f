"""French words by which something goes on for longer: est portée à six mois, rempile pour un an, le demeurera jusqu'au."""

from typing import Final

from monitor.extract.language.fr.extensions import PROLONGS, RUNS

_OUTRIGHT: Final = r"(?![^.;]*\b(?:si|s['’]ils?|sous réserve|à condition|à moins|en cas|au cas|ou non|chaque (?:année|mois|semaine|trimestre)|tous les (?:ans|mois))\b)"
_TERM: Final = r"(?:durée|délais?|terme|échéance|date limite|validité|mandat|période|clôture|convention|contrat|bail|enquête|consultation|exposition|concession)"
_UNTIL: Final = r"jusqu['’](?:au |à la |à l['’]|à |en |aux )?(?:la )?(?:fin (?:de |du |d['’])?|mi-|début |mois de |printemps |automne )*\ue000"
_FOR: Final = r"(?:encore )?(?:pendant |pour )?(?:encore )?\ue000\ue001*"
_MORE: Final = r"(?:de plus|supplémentaires?|de mieux|en plus|encore)"
_SOME: Final = r"(?:(?!\b(?:pas|ne|si|chaque|peut-être|éventuellement|maximum|plus)\b|n['’])[^\s,;.:!?\ue000]+ ){0,6}?"
_NOW: Final = r"(?:désormais|maintenant|finalement|dorénavant|à présent)"
_AGREED: Final = r"(?<!n['’])(?:convenu|décidé|accepté|choisi|accepte|acceptent|acceptons|convien(?:t|nent))"

PROLONGED: Final = {
    "goes on": (
        rf"{_TERM}(?: [^\s,;]+){{0,6}}? (?<!n['’])(?:est|sont|a été|ont été|sera|seront|passe|passent) (?:donc |ainsi |{_NOW} )?(?:portée?s? |allongée?s? |étirée?s? |rallongée?s? )(?:de \ue000\ue001* )?(?:à|au|jusqu['’]\w+)(?= (?:la |fin |\w+ )?\ue000){_OUTRIGHT}"
        rf"|(?<!ne )(?:demeur|rest)(?:e|ent|era|eront|ons|erons) (?:{_NOW}|{_FOR} {_MORE},?)(?= {_SOME}{_UNTIL}){_OUTRIGHT}"
        rf"|(?<!ne )(?:maintien(?:t|nent)|maintenons|conserve|conservent|garde|gardent)(?= {_UNTIL}\ue001* (?:(?:le|la|les|son|sa|ses|leurs?|ce|cette|ces) |l['’])(?:[^\s,;.]+ )?{RUNS}\b){_OUTRIGHT}"
        rf"|(?:est|sont|a été|ont été) (?:{_NOW} |donc |également )?maintenue?s?(?=,? (?:mais |et |toutefois )?(?:pour|pendant|jusqu)(?: encore)? ?(?:\w+ ){{0,2}}?\ue000){_OUTRIGHT}"
        rf"|(?<!se )(?:vaut|valent|court|courent|courra|courront|tient|tiennent|porte|vit|vivra) {_NOW}(?= (?:pour le |jusqu)[^.;]{{0,20}}?\ue000){_OUTRIGHT}"
        rf"|(?<!ne )(?<!n['’])(?:vivr|durer|courr|rester|continuer|tiendr|se poursuivr|demeurer|siéger)(?:a|ont)(?= {_FOR} {_MORE}){_OUTRIGHT}"
        rf"|(?<!ne )(?:rempil|repart|resign|ressign|re-sign)\w*(?= (?:\w+ )?(?:pour (?:encore )?\ue000|{_UNTIL})){_OUTRIGHT}"
        rf"|{_AGREED}(?: (?!pas\b|ne\b)[^\s;.]+){{0,5}}? (?:de |d['’])(?:le |la |les |l['’])?(?:pousser|porter|laisser|étirer|garder|attendre|repousser la fin)(?= {_SOME}{_UNTIL}){_OUTRIGHT}"
        rf"|{PROLONGS}"
        rf"|(?:l['’]|les )(?:a|ont|avons) étendue?s?(?= (?:à|au|jusqu)[^.;]{{0,30}}?\ue000){_OUTRIGHT}"
        rf"|(?:c['’]est|nous voilà|repartis?|reparti|c['’]est reparti) (?:bon |parti |reparti |signé )?pour(?= {_FOR} {_MORE}){_OUTRIGHT}"
    ),
}
"""Words by the name of their sense."""

WENT_ON: Final = r"étirée?s?(?= (?:à|au|jusqu|de \ue000))|rallonge(?:nt)?(?= de \ue000)|rempile(?:nt)?"
"""Verbs of more time."""
MAY_GO_ON: Final = (
    rf"(?:demeur|rest|maintien|conserv)\w*\b[^.,;!?]{{0,60}}? jusqu['’][^.;,]{{0,20}}?\ue000|{_FOR} {_MORE}|et ce jusqu['’]|(?:second|nouveau) souffle|nouvelle (?:limite|échéance)|nouveau terme|"
    r"(?:vit|vivra|dure|durera) (?:\S+ )?\ue000\ue001* (?:de plus|supplémentaires)"
)
"""Words that may tell of more time."""
