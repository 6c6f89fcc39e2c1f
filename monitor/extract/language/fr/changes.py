"""French words that report a change: what was done, and what takes the truth from such words."""

from monitor.extract.language.statements import ChangeWords
from monitor.model import Change

_AUX = r"(?:a|ont|est|sont|sera|seront|serait|seraient|a été|ont été|avons|avez|avait|avaient)"

CHANGES = (
    ChangeWords(
        name="extended",
        change=Change.EXTENDED,
        pattern=(
            r"prolongée?s?|prolonge(?:nt)?|prorogée?s?|proroge(?:nt)?|reconduite?s?|reconduit|reconduire|allongée?s?|rallongée?s?|étendue?s? jusqu|maintenue?s? jusqu|"
            r"(?:la|le|les) maint(?:enons|ient|iennent)|(?:a|ont|se voit|se voient) (?:\S+ ){0,4}?(?:accordé|obtenu|octroyé|accorder|consenti) (?:\S+ ){0,5}?(?:sursis|délai|prolongation|prorogation|mois|semaines|jours)|accorde (?:\S+ ){0,3}?(?:sursis|délai|prolongation)|"
            r"(?<!se )(?:laisse|laissent|donne|donnent) (?:\S+ ){0,3}?jusqu"
        ),
    ),
    ChangeWords(
        name="now until",
        change=Change.EXTENDED,
        told=True,
        pattern=r"(?:désormais|finalement|maintenant|nouvelle date limite)[^.;!?]{0,40}?jusqu['’]\w+|au lieu d(?:u|e)|se substitue à",
    ),
    ChangeWords(
        name="renewed",
        change=Change.RENEWED,
        pattern=r"renouvelée?s?(?! d['’]un commun)|renouvel(?:le|lent)",
    ),
    ChangeWords(
        name="postponed",
        change=Change.POSTPONED,
        by_kind=True,
        pattern=(
            r"reportée?s?|reporte(?:nt)?|repoussée?s?|repousse(?:nt)?|décalée?s?|décale(?:nt|z|ons)?|différée?s?|ajournée?s?|retardée?s?|déplacée?s? (?:au|à)|(?:est|sont|été) remise?s? (?:au|à)|glisse (?:au|à)|saute|"
            r"n['’](?:ouvrira|commencera|aura lieu|interviendra|sera) (?:pas |finalement )?(?:prêt\w* |ouvert\w* )?(?:qu|avant)|ne commenceron?t? qu|ne commencera qu|nouvelle date"
        ),
    ),
    ChangeWords(
        name="brought forward",
        change=Change.ADVANCED,
        pattern=r"avancée?s? (?:au|à|d)|avance(?:nt)? (?:au|d['’]une)",
    ),
    ChangeWords(
        name="terminated",
        change=Change.TERMINATED,
        pattern=(
            r"annulée?s?|annule(?:nt)?|résiliée?s?|résilié|résilie|abrogée?s?|abroge|supprimée?s?|abandonnée?s?|(?:est|sont|été) levée?s?|révoquée?s?|dénoncée?s?|dissoute?s?|rompue?s?|déclarée?s? sans suite|"
            r"n['’]aura (?:finalement )?pas lieu|ne sera pas (?:renouvelée?|reconduite?|prolongée?|reprogrammée?)|n['’]auront pas lieu"
        ),
    ),
    ChangeWords(
        name="missed",
        change=Change.MISSED,
        pattern=(
            r"n['’](?:a|ont|avait|avaient) (?:pas|toujours pas|jamais) (?:\S+ )?(?:respecté|tenu|payé|versé|remis|rendu|livré|fourni|été (?:effectuée?|tenue?|livrée?|payée?|respectée?))|ne s['’]est pas manifesté|"
            r"(?:a|ont) (?:manqué|raté|laissé passer)|manque toujours|sont toujours là|n['’]est toujours pas (?:arrivée?|terminée?|livrée?|prête?)|ne vois rien venir|rappelée?s? à l['’]ordre|sans réponse|n['’](?:a|ont) jamais été|restée? (?:sans suite|lettre morte)|"
            r"délai (?:est )?dépassé|dépassé (?:le|la) (?:délai|date)"
        ),
    ),
    ChangeWords(
        name="fulfilled",
        change=Change.FULFILLED,
        pattern=(
            rf"{_AUX} (?:\S+ ){{0,4}}?(?:remise?s?|livrée?s?|rendue?s?|versée?s?|achevée?s?|terminée?s?|mise?s? en place|payée?s?|réglée?s?|publiée?s?)(?:[^.;!?]{{0,40}}?(?:comme (?:prévu|promis|convenu)|à temps|dans les (?:temps|délais)|avant l['’]heure|en avance|à la date))|"
            r"(?:a|ont) tenu (?:parole|sa promesse|leur promesse|les délais)|comme promis|promesse tenue|dans les délais impartis"
        ),
    ),
    ChangeWords(
        name="expired",
        change=Change.EXPIRED,
        pattern=r"(?:a|ont|avait|avaient) expiré|(?:a|ont) pris fin|(?:est|sont) (?:arrivée?s? à (?:échéance|terme)|échue?s?|caduque?s?|caducs?|périmée?s?)|s['’]est (?:terminée?|achevée?)|est devenue? caduque?",
    ),
    ChangeWords(
        name="agreed",
        change=Change.AGREED,
        pattern=r"(?:ont|a) (?:signé|conclu|paraphé|scellé|trouvé) (?:\S+ ){0,3}?(?:accord|contrat|convention|traité|pacte|compromis|trêve)|accord (?:a été|est) (?:signé|conclu)|sont (?:parvenus|tombés) (?:à un|d['’])\s?accord",
    ),
)

UNREAL = (
    r"pourra(?:it|ient|ont)?|peu(?:t|vent)|devrai(?:t|ent)|si|s['’]il|s['’]ils|demand\w+|réclam\w+|sollicit\w+|propos\w+|souhait\w+|voudrai\w+|veu(?:t|lent)|espèr\w*|espér\w*|envisag\w+|étudi\w+|exige\w*|appel(?:le|lent)|"
    r"refus\w+|rejet\w+|exclu\w*|pas|ne|n['’]\w+|aucune?|jamais|sans|ni|éventuel\w*|possib\w+|option|avant que|tant que|pour que|afin|discut\w+|négoci\w+|question de|projet d\w+|menac\w+|faut|une éventuelle|être|avoir été|soi(?:t|ent)|fût|fussent|que soit|que"
)
"""Words that before a change leave it undone."""

DENIED = r"n['’]est pas|n['’]a pas|ne sera pas|est à l['’]étude|en discussion|a été (?:refusée?|rejetée?)|est (?:possible|exclue?|envisagée?)|n['’]est pas (?:exclue?|prévue?)|reste à confirmer|si\b|seulement si"
"""Words that behind a change leave it undone."""
