"""French words that take a change back, or leave a decision on it open, in what follows on it."""

from monitor.extract.language.taking_back import TakingBack

_MOVE = r"(?:prolongation|prorogation|reconduction|renouvellement|report|délai supplémentaire)s?"
_TOLD = r"(?:information|nouvelle|rumeur|annonce|article|dépêche|publication|affirmation|message)s?"
_FALSE = r"(?:\w+ )?(?:faux|fausses?|inexacte?s?|erronée?s?|prématurée?s?|infondée?s?|un (?:\w+ )?(?:canular|poisson d['’]avril)|une (?:\w+ )?(?:erreur|rumeur|plaisanterie|blague)(?: d['’]affichage)?)"
_DONE = r"(?:être (?:\w+ )?(?:approuvée?s?|adoptée?s?|validée?s?|ratifiée?s?|signée?s?|votée?s?|entérinée?s?|soumise?s?|examinée?s?|promulguée?s?|confirmée?s?)|passer (?:en|au|devant(?: l[ea]| l['’])?) ?\w+|se prononcer|approuver|ratifier|signer|voter|valider|entériner|donner (?:son|leur) (?:accord|feu vert|aval))"

TAKING_BACK = TakingBack(
    move=_MOVE,
    at_once=rf"(?:c['’]est|c['’]était) {_FALSE}|ce n['’](?:est|était) pas (?:vrai|le cas|exact)|il n['’]en est rien|(?:faux|inexact)(?= ?[.:!,]|$)",
    denied=(
        rf"(?:l['’]|les |la )?(?:a|ont) (?:\w+ment |aussitôt |vite )?(?:démenti|nié)(?= ?[.,;:!]|$| (?:dans|hier|aussitôt|formellement|peu|le soir|jeudi|vendredi|samedi|dimanche|lundi|mardi|mercredi|cette|ces|l['’]information|la nouvelle|les? {_TOLD}))|dément(?:ent)?(?= ?[.,;]|$| (?:cette|ces|l['’]information|la nouvelle|formellement))|"
        r"(?:rien|aucun accord|aucune décision|aucune prolongation|aucun décret|aucun avenant|aucun texte) n['’](?:a (?:encore |pas )*(?:été )?(?:signée?|décidée?|prise?|conclue?|acté)|est (?:encore )?(?:signée?|actée?|décidée?|conclue?)|existe)|"
        rf"{_TOLD} (?:est|sont|était|étaient|s['’]est révélée) {_FALSE}|n['’](?:a|ont) (?:pas|ni) (?:été )?confirmée?s?|ne confirme(?:nt)? pas|(?:a|ont) (?:retiré|rectifié|corrigé) (?:sa|son|leur|cette|l['’]) ?{_TOLD}"
    ),
    undone=(
        rf"(?:a|ont) (?:\w+ )?(?:annulé|suspendu|cassé|invalidé|retiré|abrogé) (?:la|cette|sa|le|ce|son) {_MOVE}|{_MOVE} (?:[^.;,]{{1,30}}? )?(?:a|ont) été (?:\w+ )?(?:annulée?s?|suspendue?s?|cassée?s?|invalidée?s?|retirée?s?|abrogée?s?)|"
        r"(?:a|ont) (?:\w+ )?fait (?:machine|marche) arrière|(?:est|sont) revenue?s? sur (?:sa|leur|cette) décision"
    ),
    undecided=(
        rf"(?:doit|doivent|devra|devront|reste à|restent à) (?:(?:encore|toutefois|cependant|ensuite|néanmoins|désormais|maintenant) )*{_DONE}|(?:manque|reste) (?:encore )?(?:le vote|l['’]accord|le feu vert|la signature|l['’]approbation|l['’]aval)|"
        r"sous réserve|(?:n['’](?:a|ont)|ne l['’](?:a|ont)) pas encore (?:voté|signé|ratifié|approuvé|donné|validé)|dernier mot (?:revient|appartient|reviendra)|(?:vote|scrutin) (?:définitif|final|solennel) (?:est|aura|interviendra)|"
        r"(?:en attente|dans l['’]attente) (?:de|d['’]|du) ?(?:\w+ )?(?:signature|ratification|approbation|validation|vote|feu vert)"
    ),
    refers=rf"{_MOVE}|accords?|textes?|mesures?|lois?|décisions?|décrets?|avenants?|contrats?|conventions?|projets?|plans?",
    object=r" (?:sur )?(?:une? ()|(?:(?:le|la|les) |l['’])(?!\d|mois|semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lendemain)((?:(?!(?:avant|par|dans|en|à|au|et|mais|ou|avec|qui|que)\b)[\w'’-]+ ?){1,6}))",
)
