"""French nouns by which a change is told: a annoncé la prolongation …, le report … a été approuvé."""

_BESIDE = r"(?:(?:le |ce )?\ue000\ue001*|hier|enfin|finalement|également|aussi|officiellement|définitivement|formellement|à l['’]unanimité|à la majorité|par \S+ voix contre \S+),? "
"""What may stand between the verb that tells of a change and its noun: the day, the way in which it was done."""
_THE = r"(?:(?:la|le|une|un|cette|ce|sa|son|leur) |l['’])(?:(?:nouvelle|nouveau|deuxième|seconde|second|troisième|énième) )?"
_ASSENT = r"feu vert|accord|aval|assentiment|consentement|approbation"
_TELLS = (
    r"(?:(?:a|ont|avons|ayant|avait|avaient) (?:également |aussi |finalement |enfin |officiellement |définitivement )?(?:annoncé|approuvé|voté|adopté|validé|confirmé|décidé|accordé|autorisé|entériné|publié|signé|prononcé|ordonné|acté|ratifié|obtenu)|"
    r"(?:annonce|approuve|vote|adopte|valide|confirme|accorde|autorise|entérine|prononce|ordonne|acte)(?:nt)?|(?:annonça|approuva|vota|adopta|valida|confirma|accorda|autorisa|entérina|prononça|ordonna)|(?:annonc|approuv|vot|adopt|confirm)èrent)"
)
_ASSENTS = rf"(?:a|ont|avait|avaient|vient de|viennent de) (?:{_BESIDE})*donn(?:é|er) (?:{_BESIDE})*(?:son|leur|le|un) (?:{_ASSENT}) (?:à|pour) (?:la |l['’]|une |cette |sa |leur )|(?:donne|donnent) (?:{_BESIDE})*(?:son|leur|le) (?:{_ASSENT}) (?:à|pour) (?:la |l['’]|une |cette |sa |leur )|(?:a|ont) (?:{_BESIDE})*donné (?:{_BESIDE})*(?:son|leur|le|un) (?:{_ASSENT}) au |(?:a|ont|avait) (?:{_BESIDE})*fait droit (?:{_BESIDE})*à (?:la|sa|leur|une|cette) (?:demande|requête) (?:(?!(?:et|mais)\b)[^\s,;.]+ ){{0,4}}?(?:de |d['’])"
"""Words of an assent, up to the noun for the change to which it is given."""
_MADE = r"(?:annoncé|approuvé|voté|adopté|validé|confirmé|décidé|accordé|autorisé|entériné|publié|signé|prononcé|ordonné|acté|ratifié)e?"
_REST = r"(?:(?!\b(?:pas|ne|si|serait|demandée?|refusée?|rejetée?)\b|n['’])[^;.!?]){0,140}?"
_ACT = (
    r"^(?:arrêté|décret|décision|délibération|avis|avenant|ordonnance|résolution)\b"
    r"(?![^.]*(?:\b(?:pas|ne|si|sera|seront|serait|pourrait|devrait|doit|attendue?|prévue?|demandée?|refusée?|rejetée?|annulée?|suspendue?|projet)\b|\bn['’]))"
    r"[^.;!?]{0,70}?(?<=[ ,])(?:portant|relati(?:f|ve) à|sur|concernant|de)(?: la| l['’]| une)? ?"
)
"""An official act, up to the noun for the change that it makes; none whose sentence tells what has become of it."""


def _told(noun: str) -> str:
    """Return what tells that a change, named by a *noun*, has been made."""
    return (
        rf"{_ACT}{noun}|{_TELLS} (?:{_BESIDE})*{_THE}{noun}|(?:{_ASSENTS}){noun}|"
        rf"(?:(?:la|le|cette|ce|sa|son|leur) |l['’]){noun}(?=\ue001* {_REST}(?:a été|est|fut|vient d['’]être) (?:{_BESIDE})*{_MADE}(?! par (?:erreur|certains)))"
    )


_OF = r"(?= (?:du|des|de|d['’]))"
_ENDING = r"(?= (?:(?:du|des|de (?:la|cette|ce|son|sa|leurs?|ses|tous les|toutes les)|de) |de l['’] ?|d['’] ?)(?:[^\s,;.]+ )?(?:contrats?|bail|baux|conventions?|accords?|traités?|marchés?|abonnements?|licences?|agréments?|autorisations?|permis|concessions?|couvre-feu|confinement|interdictions?|état d['’] ?(?:urgence|alerte)|embargo|mesures?|restrictions?|blocus|sanctions?|suspension|moratoire|arrêtés?|décrets?|lois?|concerts?|festival|spectacles?|match|réunions?|fête|tournoi|partenariats?|mandats?|grève|décisions?|obligation|quarantaine|préavis|taxes?)\b)"
"""Behind a noun that tells an end, the name of a thing that can end."""

NOMINAL = {
    "tells of an extension": _told(
        rf"(?:prolongation|prorogation|reconduction|extension(?={_OF}[^.;,]{{1,90}}? jusqu['’](?:au |à la |en |à )?(?:la )?(?:fin (?:de |du )?)?\ue000)){_OF}"
    ),
    "tells of a renewal": _told(rf"renouvellement{_OF}"),
    "tells of a delay": _told(
        rf"(?:report(?! des voix)|décalage|ajournement|renvoi){_OF} [^.;,]{{1,90}}? (?:au|à|en|jusqu['’]\w+|de) (?:\w+ )?\ue000"
    ),
    "tells of an earlier day": _told(rf"avancement{_OF}"),
    "tells of an end": _told(
        rf"(?:(?:annulation|résiliation|abrogation|dénonciation|levée|révocation|rupture){_ENDING}|fin(?= (?:du|de la|de l['’]|des) ?(?:cessez-le-feu|trêve|armistice|grève|couvre-feu|pourparlers)\b(?![^.;]*\ue000))|(?:retrait(?= (?:de |du |des )(?:l['’]|la |le )?(?:agrément|licences?|autorisations?|permis|arrêté|concession)\b)|suppression(?! (?:de|d['’])(?: |)(?:\d|\w+ (?:mille|cents?|postes|emplois)|postes|emplois))){_OF})"
    ),
}

NOUN = rf"(?:(?:{_ASSENT}) (?:au |(?:à|pour) (?:la |l['’]|une )?))?(?:prolongation|prorogation|reconduction|extension|renouvellement|report|décalage|ajournement|renvoi|avancement|annulation|résiliation|abrogation|dénonciation|levée|révocation|rupture|retrait|suppression) (?:de l['’]|d['’]|(?:du|des|de (?:la|leurs?|sa|son|ses|cette|ce)|de) )"
"""A noun by which a change is told, before the name of its thing."""
