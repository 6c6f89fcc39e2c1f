"""French words by which something is ended or does not come at all: ont retiré leur préavis, est rayée du rôle."""

from typing import Final

_OUTRIGHT: Final = r"(?![^.;]*\b(?:si|s['’]ils?|sous réserve|à condition|à moins|en cas|au cas|ou non|chaque (?:année|mois|semaine|trimestre)|tous les (?:ans|mois))\b)"
"""What does not follow where it is so whatever comes."""
_ADVERB: Final = r"(?:(?:finalement|donc|définitivement|également|aussi|ainsi|aussitôt|officiellement|purement et simplement|bel et bien|malheureusement|désormais|déjà|(?:le |ce )?\ue000\ue001*),? )*"
_OWN: Final = r"(?:(?:le|la|les|son|sa|ses|leurs?|notre|nos|ce|cette|ces) |l['’])(?:[^\s,;.]+ ){0,2}?"
_FILED: Final = r"(?:préavis|plainte|offres?|candidature|projet|demande|motion|recours|appel|pourvoi|proposition|amendement|mot d['’]ordre|appel à la grève|agrément|licence|autorisation|permis|concession|soutien|invitation)"
"""What is withdrawn."""
_EVENT: Final = r"(?:édition|concerts?|fête|réunion|séance|match|cours|messe|festival|marché|visites?|représentations?|spectacles?|gala|bal|foire|salon|trains?|bus|liaison|feu d['’]artifice|course|tournoi)"
_HAVE: Final = r"(?<!n['’])(?:a|ont|avons|ai)"
_IS: Final = r"(?<!n['’])(?<!ne )(?:est|sont|a été|ont été|sera|seront)"
_TEXT: Final = r"(?:texte|décret|arrêté|décision|avenant|ordonnance|règlement|délibération|protocole|jugement|arrêt)"
_SOUGHT: Final = r"(?:(?:la|le|les|cette|ce|sa|son|leur|une?|aux?|à) |[ldà]['’])"

CALLED_OFF: Final = {
    "is off": (
        rf"{_HAVE} {_ADVERB}retiré {_ADVERB}{_OWN}{_FILED}{_OUTRIGHT}|(?<!ne )(?:retire|retirent|retirons|retira|retirèrent) {_ADVERB}{_OWN}{_FILED}{_OUTRIGHT}"
        rf"|{_HAVE} {_ADVERB}levé {_ADVERB}{_OWN}(?:préavis|grève|mot d['’]ordre|blocus|blocage|siège){_OUTRIGHT}"
        rf"|{_IS} {_ADVERB}(?:rayée?s? d[ue]s? (?:la |l['’])?(?:rôle|calendrier|programme|ordre du jour|liste|affiche)|décommandée?s?|déprogrammée?s?|retirée?s? (?:de l['’]ordre du jour|du calendrier|de l['’]affiche|du programme|de la vente)|radiée?s? du rôle|annulée?s? purement et simplement|enterrée?s?(?! à| au| le| dans)|classée?s? sans suite){_OUTRIGHT}"
        rf"|n['’](?:a|ont|aura|auront) {_ADVERB}plus (?:lieu d['’]être|lieu|de raison d['’]être|d['’]objet){_OUTRIGHT}"
        rf"|{_TEXT}(?: [^\s,;.]+){{0,3}} met(?:tent)? {_ADVERB}(?:fin|un terme)(?= (?:à (?:la|l['’]|cette|ce|cet|sa|son|leur|toute)|au|aux)){_OUTRIGHT}|{_TEXT}(?: [^\s,;.]+){{0,3}} (?:abroge|annule|supprime|révoque|rapporte|retire)(?:nt)?(?= {_SOUGHT}){_OUTRIGHT}"
        rf"|(?:nous|je) (?:résilions|résilie|dénonçons|dénonce)(?= (?:le|la|les|notre|nos|mon|ma|ce|cette|votre) ){_OUTRIGHT}"
        rf"|ne (?:se tiendr|se dérouler|paraîtr|sortir|ser)(?:a|ont) {_ADVERB}plus (?:organisée?s?|reconduite?s?|éditée?s?|publiée?s?|proposée?s?|assurée?s?|produite?s?){_OUTRIGHT}|il n['’]y aura {_ADVERB}(?:pas|plus)(?= (?:de |d['’])(?:\w+ )?{_EVENT}\b){_OUTRIGHT}"
    ),
}
"""Words by the name of their sense."""

ENDED: Final = (
    r"met(?:tent)? (?:fin|un terme) (?:à|au|aux)(?= (?:\S+ )?(?:[dl]['’])?(?:dérogations?|contrats?|bail|baux|régime|grève|moratoire|suspension|expérimentation|dispositif|missions?|mandats?|collaboration|partenariat|conventions?|accords?|trêve|monopole|gratuité|interdiction|mesures?|concession|aides?|subventions?)\b)|(?:a|ont) renoncé\b(?=[^.;]{0,60}? (?:à|au|aux) )|(?:a|ont) jeté l['’]éponge|(?:a|ont) fait une croix sur|(?:a|ont) fini par (?:retirer|abandonner|renoncer|jeter l['’]éponge)|(?:a|ont) fait (?:machine|marche) arrière|écourt\w+|ne ver(?:ra|ront) (?:pas|jamais) le jour|pass\w+ à la trappe|mort-née?s?|"
    r"décommandée?s?|déprogrammée?s?|rayée?s? du|(?:est|sont|été) retirée?s?(?= (?:à la demande|par|du|de)|[.,;]|$)|(?:est|a été|ont été|sont) close?s? (?:dès|avant|prématurément|par anticipation)|(?:est|a été|ont été|sont) (?:écartée?s?|classée?s? sans suite)|"
    r"ne se (?:tiendr|dérouler|fer)(?:a|ont) (?:\S+ )?(?:pas|plus)|n['’](?:ont|a) plus lieu|(?:a|ont) (?:capoté|avorté|volé en éclats|tourné court|fait long feu)|(?:retire|retirent|retira)(?= (?:son|sa|ses|leurs?|le|la) )|(?:est|sont) (?:mise?s? au placard|enterrée?s?)"
)
"""Words that may tell of an end."""
