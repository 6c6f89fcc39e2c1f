"""French words that report a change: what was done, and what takes the truth from such words."""

from monitor.extract.language.fr.called_off import CALLED_OFF, ENDED
from monitor.extract.language.fr.deferred import DEFERRED, NOW_SET, PUT_BACK
from monitor.extract.language.fr.delays import DELAYS
from monitor.extract.language.fr.extensions import EXTENSIONS
from monitor.extract.language.fr.granted import GRANTED
from monitor.extract.language.fr.kept import DONE_IN_TIME, KEPT
from monitor.extract.language.fr.lapsed import LAPSED, UNDONE_YET
from monitor.extract.language.fr.nominal import NOMINAL
from monitor.extract.language.fr.prolonged import MAY_GO_ON, PROLONGED, WENT_ON
from monitor.extract.language.fr.set_for import SET_FOR
from monitor.extract.language.fr.undone import UNDONE
from monitor.extract.language.senses import told_by

_DONE = r"(?:(?:remis|mis en (?:place|service))(?:es?)?|(?:livré|versé|achevé|terminé|payé|réglé|remboursé|publié|déposé|présenté|inauguré|envoyé|soldé|exécuté|honoré|signé|lancé|bouclé|finalisé|acquitté|installé|réparé|commencé|rendu|reçu|fourni|transmis|ouvert|rouvert|arrivé|parvenu)(?:e?s?))"
_CAME = r"(?:arrivé|parvenu|revenu|venu|entré|paru|sorti)e?s?"
_BE = rf"(?:(?<!est )(?<!sont )|(?={_CAME}))"
"""No present before what was done: a report that *is* handed in on time is so every year, or will be."""
_IN_TIME = r"(?:à temps|dans (?:les|le) (?:temps|délais?)(?: impartis?| fixés?)?|en temps (?:voulu|et en heure|utile)|à l['’]échéance|avant (?:l['’]échéance|terme|l['’]heure)|en avance|à la date (?:prévue|convenue|promise)?|comme (?:prévu|promis|convenu|annoncé))"
_AUX = r"(?:a|ont|est|sont|a été|ont été|avons|avez|avait|avaient)"

_VOTE = r"(?:à l['’]unanimité|à la majorité(?: des voix)?|par \S+ voix(?: (?:contre|pour) \S+)?)"
_DECIDES = rf"(?:décide|décident|décidons|convient|conviennent|arrête|ordonne),? (?:(?:en outre|également|aussi|par ailleurs|donc|de nouveau|par conséquent|{_VOTE}),? )*"
_ONCE = r"(?:(?!(?:chaque|tous|toutes|habituellement|tacitement|d['’]ordinaire)\b)[^\s;:.]+ ){0,9}?"
"""Words between a verb of moving and its day, none of which makes it a habit."""
_DECIDED = r"(?:décid(?:é|a|èrent|e|ent)|choisi|choisit|résolu|accepté|convenu(?:e?s)?|(?:entendu|accordé|mis)e?s? (?:d['’]accord )?(?=pour))(?: (?!pas\b|ne\b|de\b|d['’]|que\b|si\b|s['’])[^\s;.]+){0,4}? (?:de |d['’]|pour )(?:la |le |les |l['’])?"
_JUST = r"(?:vien(?:t|nent|ons) (?:tout juste |juste |enfin |ainsi |également )?(?:de |d['’])|(?:a|ont|avons) (?:donc |finalement )?fini par )(?:la |le |les |l['’])?"
"""Before an infinitive it tells what has just been done."""
_SAYS = r"(?:indiqué|annoncé|déclaré|précisé|confirmé|informé|expliqué|signalé|communiqué|fait savoir)(?: [^\s,;.]+){0,5}? qu(?:e |['’])(?:(?!\b(?:pas|ne|si|chaque|toujours|habituellement)\b|n['’])[^,;.]){1,90}?(?:était|étaient) (?:finalement |désormais |encore |de nouveau )?"
"""Before a participle it tells in the past what has been done."""
_OUTRIGHT = r"(?![^.;]*\b(?:si|s['’]ils?|sous réserve|à condition|à moins|en cas|au cas|ou non|chaque (?:année|mois|semaine|trimestre)|tous les (?:ans|mois))\b)"
"""What does not follow where a body does what it says it decides."""

CHANGES = told_by(
    NOMINAL
    | EXTENSIONS
    | SET_FOR
    | DELAYS
    | UNDONE
    | GRANTED
    | CALLED_OFF
    | DEFERRED
    | KEPT
    | LAPSED
    | PROLONGED
    | {
        "later than planned": (
            r"\ue000\ue001* (?:de plus|plus tard|plus longtemps) que (?:prévu|annoncé|convenu)|(?:accuse|accusent|(?:a|ont) pris) \ue000\ue001* de retard"
        ),
        "earlier than planned": (r"\ue000\ue001* plus tôt (?:que|qu['’]) ?(?:prévu|annoncé|convenu|attendu)"),
        "no longer until": (
            r"(?:au lieu (?:de|d['’])|et non|\((?:précédemment|initialement|auparavant|avant|contre),?) ?jusqu['’](?:au |en |à )?(?P<old>\ue000)"
        ),
        "extended from the old": (
            r"(?:prolong|prorog|étend)\w* (?:\S+ ){0,3}?d(?:u|e) (?P<old>\ue000\ue001*) (?:au|jusqu['’]\w+)"
        ),
        "moved from the old": (
            r"(?:report|repouss|avanc|décal|déplac|pass|gliss|transfér|ajourn)\w* (?:\S+ ){0,3}?d(?:u|e) (?P<old>\ue000\ue001*) (?:au|à|jusqu['’]\w+)"
        ),
        "not the old": (
            r"(?:au lieu d(?:u|e|es)(?: ?:)?(?: «)?|à la place d(?:u|e)|(?:et|,) non(?: pas| plus)?|\((?:précédemment|initialement|auparavant|avant|jusqu['’]ici|et non|contre),?) "
            r"(?:le |au |du |en |fixée? au |prévue? (?:le|au) |: « )*(?:\w+ )?(?P<old>\ue000)"
        ),
        "not the old but": (
            r"(?:(?:date|mots?|année|mention) (?:du |de |d['’])?:? ?« ?|n(?:['’]|e )\S+ (?:\S+ )?(?:pas|plus) (?:\S+ ){0,3}?(?:le |en |au |à la |à l['’]|cet |cette |fin |début |à ))(?P<old>\ue000\ue001*)"
            r"(?: ?» (?:est|sont) remplacée?s? par|,?[^.;!?]{0,40}? mais (?:\S+ )?(?:le|en|au|à|jusqu|\ue000))"
        ),
        "extended": (
            r"(?:a|ont) (?:contraint|obligé|forcé|conduit|amené|poussé) (?:[^\s,;]+ ){0,6}?à (?:prolonger|proroger|reconduire|allonger)|"
            r"prolongée?s?(?! (?:chaque|tous) )|prolonge(?:nt)?|rouverte?s?(?= jusqu)|prorogée?s?|proroge(?:nt)?|reconduite?s?|reconduit|allongée?s?|rallongée?s?|étendue?s? jusqu|maintenue?s? jusqu|"
            r"(?:la|le|les) maint(?:enons|ient|iennent)|(?:a|ont|se voit|se voient) (?:\S+ ){0,4}?(?:accordé|obtenu|octroyé|accorder|consenti) (?:(?!que\b|qu['’]|(?:promesse|assurance|garantie)\b)\S+ ){0,5}?(?:sursis|délai|prolongation|prorogation|mois|semaines|jours)|accorde (?:\S+ ){0,3}?(?:sursis|délai|prolongation)|"
            r"(?<!se )(?:laisse|laissent|donne|donnent) (?:\S+ ){0,3}?jusqu|"
            r"prolong(?:ea|èrent)|prorog(?:ea|èrent)|(?:a|ont) étendu|cour(?:t|ent) (?:désormais|maintenant) jusqu|délai supplémentaire|(?:jours|semaines|mois|ans?|\ue000\ue001*)(?: et demie?)? (?:de plus|supplémentaires?)|(?:a|ont) maintenu\b[^.;!?]{0,40}?jusqu|sursis (?:accordé|supplémentaire)|"
            r"(?:a|ont|avons) (?:\S+ ){0,4}?(?:prolongé|prorogé|rallongé|allongé|reconduit)|(?:acceptons|accepte|décidé|convenu|accepté) (?:\S+ ){0,4}?(?:de )?(?:le |la |les |l['’])?(?:reconduire|prolonger|proroger|maintenir)|se prolongera|prolongeons|prorogeons|reporte (?:\S+ ){0,4}?(?:terme|échéance|fin|expiration)"
            r"|(?:a|ont) (?:accordé|octroyé|donné|concédé) (?:\S+ ){0,8}?(?:supplémentaires?|de plus|de délai)|\ue000\ue001* (?:de bourse )?supplémentaires?"
            r"|jou(?:e|ent|era|eront) les prolongations|(?:durée|terme|échéance|date limite|validité|délai)(?: [^\s,;]+){0,6}? (?:est|sont|a été|ont été) portée?s? (?:au|à|jusqu['’]au) \ue000|(?:a|ont|avons) (?:\w+ment )?étendu(?= [^.,;!?]{0,90}?(?:jusqu|\ue000\ue001* de plus))|(?:étend|étendit|étendons|étendent)(?= [^.,;!?]{0,90}?jusqu)|étendue?s? (?=d(?:e|u) \ue000|à \ue000)|reconduisi(?:t|rent)|reconduis(?:ons|ent)"
            r"|(?:décidé|choisi|accepté|convenu) (?:de|d['’]) ?(?:poursuivre|continuer|maintenir|conserver)(?= [^.;!?]{0,60}?jusqu)"
            rf"|{WENT_ON}"
        ),
        "resolved to extend": (
            _DECIDES
            + r"(?:(?:de |d['’])(?:la |le |les |l['’])?(?:proroger|prolonger|reconduire)|que [^.;,]{1,80}? (?:est|sont|sera|seront) (?:à nouveau )?(?:prorog|prolong|reconduit)\w*)"
            + _OUTRIGHT
        ),
        "resolved to renew": (
            _DECIDES
            + r"(?:(?:de |d['’])(?:la |le |les |l['’])?renouveler|que [^.;,]{1,80}? (?:est|sont|sera|seront) (?:à nouveau )?renouvelée?s?)"
            + _OUTRIGHT
        ),
        "decided to extend": (
            r"(?:prolong(?:e|ent|eons)|prorog(?:e|ent|eons)|recondui(?:t|sent|sons)) "
            + _ONCE
            + r"jusqu['’](?:au |à la |à |en )?(?:fin |la fin (?:de |du )?)?\ue000"
            + _OUTRIGHT
            + "|"
            + rf"(?:{_DECIDED}|{_JUST})(?:proroger|prolonger|reconduire|étendre(?= [^.;!?]{{0,90}}?jusqu))"
            + _OUTRIGHT
            + "|"
            + r"(?<!aucun )accord(?: (?!(?:ne|pas)\b|n['’])[^\s,;.]+){0,4}? (?:conclu|trouvé|signé|scellé)(?: [^\s,;.]+){0,6}? pour (?:prolonger|proroger|reconduire)"
            + _OUTRIGHT
            + rf"|{_SAYS}(?:prolong|prorog|recondui|étend)(?:é|t|u)e?s?"
            + _OUTRIGHT
        ),
        "decided to renew": (
            rf"(?:{_DECIDED}|{_JUST})renouveler(?= (?:le|la|les|l['’]|son|sa|leurs?|notre|nos|ce|cette)\b)"
            + _OUTRIGHT
            + rf"|{_SAYS}renouvelée?s?"
            + _OUTRIGHT
        ),
        "decided to put off": (
            r"(?:report(?:e|ent|ons)|repouss(?:e|ent|ons)|décal(?:e|ent|ons)|ajourn(?:e|ent|ons)|renvoi(?:e|ent)|renvoyons) "
            + _ONCE
            + r"(?:au|à la|à|en|jusqu['’]au) \ue000"
            + _OUTRIGHT
            + "|"
            + rf"(?:{_DECIDED}|{_JUST})(?:reporter|repousser|décaler|ajourner|renvoyer|déplacer|différer|retarder)"
            + _OUTRIGHT
            + rf"|{_SAYS}(?:report|repouss|décal|ajourn|différ|renvoy)ée?s?"
            + _OUTRIGHT
            + r"|(?:(?:sera|seront) (?:report|repouss|décal|ajourn|renvoy)ée?s? (?:au|à la|à|en)|(?:est|sont|a été|ont été|sera|seront) (?:report|ajourn|renvoy)ée?s? (?:à|au) (?:la |l['’])?(?:séance|session|audience|réunion|conseil|assemblée) du) \ue000"
            + _OUTRIGHT
            + r"|(?:reporter|repousser|décaler|ajourner|renverr)ons "
            + _ONCE
            + r"(?:au|à la|à|en|jusqu['’]au) \ue000"
            + _OUTRIGHT
            + "|"
            + r"(?:(?:doit|doivent|devons|(?:a|ont|avons) dû) (?:\S+ ){0,3}?(?:être (?:report|repouss|décal|ajourn|différ|déplac|renvoy)ée?s?|(?:reporter|repousser|décaler|ajourner|renvoyer))|(?:contraint|obligé|forcé)e?s? de (?:reporter|repousser|décaler|ajourner))"
            + _OUTRIGHT
        ),
        "decided to bring forward": (
            r"avan(?:ce|cent|çons) "
            + _ONCE
            + r"(?:au|à la|à|en) \ue000"
            + _OUTRIGHT
            + "|"
            + rf"(?:{_DECIDED}|{_JUST})(?:avancer|anticiper)"
            + _OUTRIGHT
            + rf"|{_SAYS}avancée?s?"
            + _OUTRIGHT
        ),
        "until a day": (r"jusqu['’](?:au |à la |à |en |aux )?(?:fin |début |la fin (?:de |du ))?\ue000"),
        "longer than planned": (
            r"plus longtemps que|plus tard que prévu|(?:durer|poursuiv|prolong)\w+ [^.;!?]{0,50}?(?:de plus|supplémentaires)"
        ),
        "longer than planned, until": (
            r"plus longtemps que (?:prévu|annoncé)[^.;!?]{0,50}?jusqu['’](?:au |à |en )?(?:la fin |fin )?\ue000"
        ),
        "a new one for the old": (
            r"(?:ancien(?:ne)?|actuel(?:le)?|précédent[e]?) [^.;!?\ue000]{0,60}?(?P<old>\ue000\ue001*)[^.;!?\ue000]{0,30}?[,;] (?:et )?(?:le|la) nouve(?:au|lle) [^.;!?\ue000]{0,40}?jusqu['’](?:au |à |en )?(?:fin )?\ue000"
        ),
        "now until": (
            r"(?:désormais|finalement|maintenant|nouvelle date limite)[^.;!?]{0,40}?jusqu['’]\w+|se substitue à"
            rf"|{MAY_GO_ON}"
        ),
        "renewed": (
            r"renouvelée?s?(?! d['’]un commun)|renouvel(?:le|lent)|"
            r"renouvel(?:a|èrent)|(?:est|a été|ont été|sont) reconduite?s?|tacitement reconduit\w*"
        ),
        "postponed": (
            r"(?:a|ont) (?:contraint|obligé|forcé|conduit|amené|poussé) (?:[^\s,;]+ ){0,6}?à (?:reporter|repousser|décaler|ajourner)|"
            r"reportée?s?|reporte(?:nt)?|repoussée?s?|repousse(?:nt)?|décalée?s?|décale(?:nt|z|ons)?|différée?s?|ajournée?s?|retardée?s?|déplacée?s? (?:au|à)|(?:est|sont|été) remise?s? (?:au|à)|glisse (?:au|à)|saute|"
            r"n['’](?:ouvrira|commencera|aura lieu|interviendra|sera) (?:pas |finalement )?(?:prêt\w* |ouvert\w* )?(?:qu|avant)|ne commenceron?t? qu|ne commencera qu|nouvelle date|"
            r"(?:report|repouss|décal|ajourn)(?:a|èrent)|recule(?:nt)?|reculée?s?|décalons|attendr(?:a|ont) (?:le|la|au)|n['’](?:interviendr|arriver|entrer|débuter)(?:a|ont) (?:finalement )?(?:que|qu['’]|pas avant)|ne (?:démarr|début|rouvr|reprendr)\w*(?:a|ont) (?:finalement )?(?:que|qu['’]|pas avant)|a(?:vons)? pris du retard|ont pris du retard|"
            r"renvoy(?:ée?s?|a|èrent)(?= au| à| \ue000| \w+ au| du \ue000|(?: [^\s,;.]+){1,6}? (?:au|à) \ue000)|(?:a|ont) (?:renvoyé|reporté|repoussé|décalé|ajourné)|(?:aura|auront|se tiendra|se tiendront|débutera|commencera|ouvrira|sera|seront) finalement|retard(?:s)? (?:de|dans|pris)|prend(?:ra|ront)? du retard|(?:prend|prendra|prendront|accuse|accusent|aura|auront) \ue000\ue001* de retard|plus tard que prévu"
            r"|ne (?:s['’])?(?:ouvr|commenc|débuter|reprendr|démarr|paraîtr|sortir)\w+ (?:\S+ )?(?:que|qu['’])|gliss(?:e|ent|era|é|ée)(?: \S+)? (?:à|en|au) (?:l['’])?\ue000"
            rf"|{PUT_BACK}"
        ),
        "now set for": (
            r"nouve(?:lle|au) (?:date|échéance|calendrier|créneau|horaire)|(?:désormais|finalement|(?<!jusqu['’]à )maintenant|plutôt) (?:prévue? |fixée? |lieu )?(?:le|au|du|en|pour le|à partir du) (?:\w+ )?\ue000"
            rf"|{NOW_SET}"
        ),
        "read for the old": (r"lire(?: plutôt)? ?:(?![^.;]*sans changement)|il (?:faut|fallait) lire"),
        "brought forward": (
            r"avancée?s? (?:au|à|d)|avance(?:nt)? (?:au|d['’]une)|"
            r"avancée?s? d['’]un|plus tôt (?:que|qu['’]) ?(?:prévu|annoncé|convenu)|(?:est|sont|a été|ont été) avancée?s?|(?:est|sont|été) anticipée?s? (?:au|à|de)|(?:a|ont|avons) (?:avancé|anticipé)(?= [^.;!?]{1,60}? (?:au|à la|d['’]une?|de) (?:\w+ )?\ue000)|"
            r"(?:ouvr|rouvr|commenc|débuter|reprendr|entrer)\w+ (?:finalement )?(?:dès|plus tôt)"
        ),
        "already on": (r"dès (?:le |la |ce |cette )?\ue000"),
        "calls off": (
            r"annulons(?= (?:le|la|les|l['’]|notre|nos))"
            + _OUTRIGHT
            + rf"|(?:{_DECIDED}|{_JUST})(?:annuler|résilier|abroger|dénoncer|révoquer|supprimer|rompre|mettre (?:fin|un terme) (?:à|au|aux)|lever(?= (?:le|la|les|l['’]))|retirer(?= (?:l['’]|le |la |son |sa )(?:agrément|licence|autorisation|permis|arrêté|offre)\b))"
            + _OUTRIGHT
            + rf"|{_SAYS}(?:annul|résili|abrog|supprim|lev|dénonc|révoqu)ée?s?"
            + _OUTRIGHT
        ),
        "terminated": (
            r"annulée?s?|annule(?:nt)?|résiliée?s?|résilié|résilie|abrogée?s?|abroge|supprimée?s?|abandonnée?s?|(?:est|sont|été) levée?s?|révoquée?s?|dénoncée?s?|dissoute?s?|rompue?s?|déclarée?s? sans suite|"
            r"n['’]aura (?:finalement )?pas lieu|ne sera pas reprogrammée?|n['’]auront pas lieu|"
            r"(?:annul|résili|abroge|dénonç|supprim|révoqu)(?:a|èrent)|(?:a|ont|avons) levé|mis(?:e|es)? fin à|(?:a|ont) mis fin|renonc(?:e|ent|é|a) (?:à|au)|retirée?s?(?=[.,])|(?:licence|agrément|autorisation|accréditation|concession|permis)(?: [^\s,;]+){0,5}? (?:a|ont) été retirée?s?|(?:(?:a|ont) retiré|retira|retirèrent) (?:\S+ ){0,2}?(?:l['’])?(?:licence|agrément|autorisation|accréditation|concession)|(?:a|ont) rompu|rompi(?:t|rent)|(?:leva|levèrent)(?= (?:le|la|les|l['’] ?)(?:\S+ )?(?:couvre-feu|interdiction|état|embargo|mesures?|restrictions?|blocus|sanctions?|suspension|moratoire))|dénonc(?:e|ent|é|és)|arrêtée?s?(?= définitivement)|fermée?s? définitivement|n['’](?:existe|a) plus cours|tombée?s? à l['’]eau|abandonne(?:nt)?|caduque?s?(?=[.,])"
            r"|tombe(?:nt)? à l['’]eau|n['’]aur(?:a|ont) (?:donc )?pas lieu"
            r"|doi(?:t|vent) (?:\S+ )?être annulée?s?|(?:a|ont) dû être annulée?s?|(?:a|ont) échoué|(?:a|ont) été rompue?s?"
            rf"|{ENDED}"
        ),
        "overdue since": (
            r"(?:(?:facture|somme|traite|créance|loyer|mensualité|cotisation|prime|dette)s?(?: [^\s,;]+){0,5}? échue?s?|impayée?s?|en (?:retard|souffrance)|en retard de paiement|dépassée?s?) depuis (?:le |la |fin |début )?(?P<old>\ue000)"
        ),
        "missed": (
            r"n['’](?:a|ont|avait|avaient) (?:pas|toujours pas|jamais) (?:\S+ )?(?:respecté|tenu|payé|versé|remis|rendu|livré|fourni|été (?:effectuée?|tenue?|livrée?|payée?|respectée?))|ne s['’]est pas manifesté|"
            r"(?:a|ont) (?:manqué|raté|laissé passer)|manque toujours|sont toujours là|n['’]est toujours pas (?:arrivée?|terminée?|livrée?|prête?)|ne vois rien venir|rappelée?s? à l['’]ordre|sans réponse|n['’](?:a|ont) jamais été|restée? (?:sans suite|lettre morte)|"
            r"délai (?:est )?dépassé|(?:échéance|date limite)(?: \S+){0,4}? (?:est|était) (?:passée|dépassée)|dépassé (?:le|la) (?:délai|date)|"
            r"(?:a|ont) (?:manqué|raté|dépassé|laissé passer|laissé filer) (?:\S+ ){0,3}?(?:échéance|délai|date|rendez-vous)|fait défaut|n['’](?:a|ont|est|sont) (?:toujours |encore )?(?:pas|jamais) (?:encore |toujours )?(?:été )?(?:arrivé|parvenu|reçu|réglé|remboursé|terminé|achevé|commencé|rendu|publié|transmis|signé|ouvert|relâché|installé)\w*|se fait attendre|se font attendre|toujours (?:pas|attendue?s?)|en retard de|n['’](?:a|ont) pas (?:bougé|suivi)|resté(?:e|s|es)? lettre morte|manque(?:nt)? (?:toujours|encore)|"
            r"ne l(?:['’]|es |e |a )?(?:a|ont|avait) pas (?:fait|tenue?|respectée?|honorée?)|n['’](?:a|ont) pas été (?:tenue?s?|respectée?s?|honorée?s?|livrée?s?|remise?s?)|n['’]a rien (?:fait|remis|envoyé)"
            r"|n['’](?:a|ont) (?:toujours |encore )?pas été (?:présentée?s?|déposée?s?|publiée?s?|rendue?s?|communiquée?s?|transmise?s?|installée?s?|réparée?s?|faite?s?)|ne l['’](?:a|ont) toujours pas (?:fait|remis|rendu|réglé|payé)|rien n['’](?:est|a été) (?:fait|venu|livré|remis|entrepris)|(?:laissé passer|ignoré) (?:l['’]ultimatum|l['’]échéance)|n['’](?:a|ont) rien (?:livré|versé|rendu|payé)"
            rf"|{UNDONE_YET}"
        ),
        "fulfilled": (
            rf"{_AUX} (?:\S+ ){{0,4}}?{_BE}{_DONE}[^.;!?]{{0,50}}?{_IN_TIME}|{_IN_TIME},? [^.;!?]{{0,50}}?(?:(?:a|ont)(?: été)? (?:bien )?{_DONE}|(?:est|sont) (?:bien )?{_CAME})|"
            r"(?:a|ont) tenu (?:parole|sa promesse|leur promesse|ses promesses|leurs promesses|les délais)|promesse tenue|"
            r"(?:a|ont) (?:bien )?(?:honoré|respecté|tenu) (?:\S+ ){0,2}?(?:engagements?|promesses?|échéances?|délais?|parole)|(?:a|ont) été (?:tenue?s?|honorée?s?|respectée?s?)(?=[.,])|"
            r"c['’](?:est|était) (?:désormais )?(?:chose faite|fait)|(?:a|ont) été (?:\w+ )?(?:livrée?s?|remise?s?|payée?s?|réglée?s?|achevée?s?) (?:\S+ ){0,3}?(?:en avance|avant|dès)|a bien (?:livré|remis|versé|payé|reçu)"
            r"|(?:intégralement|entièrement|totalement) (?:remboursée?s?|réglée?s?|payée?s?|acquittée?s?|soldée?s?|exécutée?s?)|(?:remboursée?s?|réglée?s?|soldée?s?|payée?s?) (?:intégralement|en totalité)|reçue?s? à temps"
            rf"|{DONE_IN_TIME}"
        ),
        "expired": (
            r"(?:a|ont|avait|avaient) expiré|(?:a|ont) pris fin|(?<!facture )(?<!factures )(?<!somme )(?<!sommes )(?<!traite )(?<!créance )(?:est|sont) échue?s?|(?:est|sont) (?:arrivée?s? à (?:échéance|terme)|caduque?s?|caducs?|périmée?s?)|s['’]est (?:terminée?|achevée?)|(?:est|sont) devenue?s? (?:caduque?s?|caducs?)|"
            r"(?:a|ont) cessé (?:de|d['’])|n(?:['’]est|e sont) plus val(?:able|ide)s?(?= depuis)|prit fin|prirent fin|expira(?:it)? hier|s['’]est éteint\w*"
            r"|(?<=: )(?:arrivé|venu)e?s? à (?:échéance|expiration|terme)|arrivée?s? à (?:son|leur) (?:terme|échéance)|(?:est|sont) venue?s? à (?:échéance|expiration)|, (?:venue?|arrivée?)s? à (?:échéance|expiration|terme)(?= (?:le |hier|samedi)?)"
            r"|s['’](?:est|était) close?|n(?:['’]est|e sont) plus en vigueur|s['’](?:est|était) achevée?|a touché à sa fin"
        ),
        "put off without a day": (
            r"(?:reporté|repoussé|ajourné|renvoyé|suspendu)(?:e?s?) (?:sine die|à une date (?:ultérieure|indéterminée)|jusqu['’]à nouvel ordre)|(?:reporte|repousse|ajourne|reporta)(?:nt)?(?= (?:\S+ ){1,5}?(?:sine die|à une date ultérieure))|n['’](?:a|ont) pas pu (?:se tenir|avoir lieu)"
            r"|(?:reporté|repoussé|ajourné)e?s?(?= ?[^.!?]{0,70}?(?:aucune|sans) (?:nouvelle )?date)"
        ),
        "annulled": (
            r"(?:annul|abrog|cass|invalid|suspend|révoqu)(?:é|a|u)(?! à (?:la|l['’]|une?))(?= (?:\S+ ){0,2}?(?:l['’]\s?)?(?:arrêté|décret|décision|ordonnance|délibération|interdiction|mesure|autorisation))|(?:retiré|retire|retira)(?= (?:\S+ ){0,2}?(?:l['’]\s?)?(?:offre|projet|demande|candidature|plainte|proposition))|renonc(?:é|e|ent|a) à (?:son|leur) (?:offre|projet)"
            r"|(?:censuré|annulé|invalidé|cassé)(?= (?:\S+ ){0,2}?(?:l['’]\s?)?(?:interdiction|loi|article|règlement|arrêté|moratoire))"
        ),
        "still owed": (
            r"(?:reste|restent|demeure|demeurent) (?:\S+ )?(?:impayée?s?|en souffrance|sans réponse|lettre morte|due?s?)|(?:n['’]est|ne sont) toujours pas (?:disponibles?|prêts?|prêtes?|ouverte?s?|terminée?s?|achevée?s?|réparée?s?|livrée?s?|payée?s?|remboursée?s?)|nous n['’]avons (?:toujours|encore) (?:pas|rien) reçu|ne (?:nous |m['’])?(?:est|sont) (?:toujours|encore) pas parvenue?s?"
            r"|n['’](?:a|ont) pas (?:tenu|respecté) (?:le|la|les|son|sa|ses|leurs?|l['’]) ?(?:délais?|échéances?|calendrier|date)|(?:a|ont) (?:manqué|raté|laissé passer|dépassé) (?:le|la|l['’]|son|leur) ?(?:délai|échéance|date limite)|n['’](?:avons|ai|a|ont) (?:toujours |encore )?rien reçu"
            r"|n['’](?:a|ont) pas été \w+ (?:dans les? délais?|à temps|à la date)|ne l['’](?:a|ont) pas \w+ (?:dans les? délais?|à temps)"
        ),
        "kept in time": (
            rf"(?:s['’]est|se sont) (?:\w+ment )?(?:acquittée?|achevée?|terminée?)s? [^.;!?]{{0,60}}?(?!comme ){_IN_TIME}|"
            r"(?:délai|échéance|date)(?: [^\s,;]+){0,6}? (?:a|ont) (?:bien )?été (?:respectée?|tenue?|honorée?)s?(?=[.,]|$)|(?:a|ont) (?:bien )?honoré (?:l['’]|les |son |ses |leurs? )(?:échéances?|engagements?)|"
            r"(?:a|ont) été (?:intégralement|entièrement|totalement) (?:remboursé|réglé|payé|acquitté|soldé)e?s?|"
            rf"{_BE}{_DONE} (?:\S+ ){{0,4}}?(?!comme ){_IN_TIME}|comme promis, (?:\S+ ){{1,6}}?(?:a|ont) {_DONE}"
        ),
        "agreed": (
            r"(?:ont|a) (?:signé|conclu|paraphé|scellé|trouvé) (?:\S+ ){0,3}?(?:l['’])?(?:accord|contrat|convention|traité|pacte|compromis|trêve)|accord (?:a été|est) (?:signé|conclu)|sont (?:parvenus|tombés) (?:à un|d['’])\s?accord|"
            r"(?:(?:se sont|s['’]est) entendu\w*|sont (?:parvenu|tombé|arrivé)e?s? (?:à (?:un|une|l['’])|d['’]) ?(?:accord|compromis|entente)|(?:accord|compromis|traité|convention|pacte|protocole|avenant)(?: [^\s,;]+){0,6}? (?:a|ont) été (?:trouvé|signé|conclu|paraphé|scellé)e?s?)|(?:ont|a) (?:finalement )?(?:signé|conclu|paraphé|scellé) (?:\S+ ){0,4}?(?:accord|contrat|convention|traité|pacte|compromis|trêve|avenant|protocole)|(?:se sont|s['’]est) (?:mis\w* d['’]accord|entendu\w*|accordé\w*)"
        ),
    }
)

UNREAL = (
    r"à l['’]étude|en (?:discussion|négociation)|peut-être|sans doute|pourra(?:it|ient|ont)?|peu(?:t|vent)|devrai(?:t|ent)|si|s['’]il|s['’]ils|(?<!pour )(?:demand|réclam|sollicit|propos)\w+|souhait\w+|voudrai\w+|veu(?:t|lent)|espèr\w*|espér\w*|envisag\w+|étudi\w+|exige\w*|appel(?:le|lent)|"
    r"refus\w+|rejet\w+|exclu\w*|pas|ne|n['’]\w+|aucune?|jamais|sans|ni|éventuel\w*|possib\w+|option|avant que|tant que|pour que|afin|discut\w+|négoci\w+|question de|projet d\w+|menac\w+|faut|une éventuelle|être|avoir été|soi(?:t|ent)|fût|fussent|que soit|que"
)
"""Words that before a change leave it undone."""

DENIED = r"n['’]est pas|n['’]a pas|ne sera pas|est à l['’]étude|en discussion|a été (?:refusée?|rejetée?)|est (?:possible|exclue?|envisagée?)|n['’]est pas (?:exclue?|prévue?)|reste à confirmer|si\b|seulement si"
"""Words that behind a change leave it undone."""

ANNOUNCED = (
    r"(?<!désormais )(?:expirant|arrivant à (?:échéance|terme|expiration)|venant à (?:échéance|expiration)|prenant fin|s['’]achevant|se terminant)(?: initialement)? (?:le |au |en |à la |à )?(?:fin )?(\ue000)|"
    r"(?<!est )(?<!sont )(?<!désormais )(?<!finalement )(?<!maintenant )(?:prévu|annoncé|programmé|fixé|attendu|planifié|convoqué|initialement|d['’]abord|à l['’]origine)(?:e?s?)(?: initialement| d['’]abord| à l['’]origine)?"
    r" (?:le |au |du |pour le |pour |en |à la |à |jusqu['’]au |courant |fin |d['’]ici )(?:mois de |fin |mi-)?(\ue000)"
)
"""Words around a day for which something had been set, in a sentence that moves it."""

NEW_DATE = r"désormais|finalement|maintenant|dorénavant|nouve(?:lle|au|l) (?:date|échéance|terme|délai|rendez-vous|créneau|calendrier|horaire)"
"""Words of a sentence that tells a day in the place of another."""
LASTED = r"(?:délais?|temps|files?) d['’]attente|listes? d['’]attente|temps de trajet|(?:a|ont|avait|avaient) (?:duré|mis|pris|traîné)|dura|durèrent|s['’]est (?:éternisé|prolongé)\w*|se sont (?:éternisé|prolongé)\w*"
"""Words that tell how long took what is over."""
EXCEPTED = r"(?:sauf(?! erreur| que)|hormis|excepté|à l['’]exception|à part|mis à part|en dehors d(?:u|es|e))"
"""Words before what of several was not done as well."""
REVERSED = r"(?:décision|arrêté|décret|délibération|projet|résolution|vote|loi|ordonnance) (?:\S+ )?(?:(?:de|sur|d['’]|visant à|portant|autorisant à) ?(?:la |l['’])?)(?:prolong|prorog|recondui|renouvel|étend|exten|maint|report|suspen|lever|levée|résili|abrog)\w*|(?:prolongation|prorogation|reconduction|renouvellement|report) (?:du|de (?:la|l['’]|son|sa|ce|cette)|des)"
"""What is undone where a decision ends: that a term was moved, not the term."""

DISMISSING = (
    r"(?:dément(?:ent|i|is|ie|ies)?|démentait|nie(?:nt)?|nié|niait|rejet(?:te|tent|é)|réfut(?:e|ent|é)) "
    r"(?:(?:[^\s,;]+ ){0,4}?(?:informations?|rumeurs?|bruits?|affirmations?|allégations?|articles?) (?:[^\s,;]+ ){0,4}?"
    r"(?:selon lesquelles|selon laquelle|selon lesquels|selon lequel|d[’']après lesquelles|affirmant que?|indiquant que?)|que|qu[’']|avoir)"
)
"""Words that open the clause of what somebody says is not so: a démenti les rumeurs selon lesquelles."""

HISTORY = r"chaque (?:année|mois|semaine|trimestre|printemps|été|automne|hiver)|tous les (?:ans|mois|\w+ ans)|annuellement|régulièrement"
"""Words that beside a deed tell that it is done over and over."""
