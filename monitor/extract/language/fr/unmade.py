"""French words for moves of a day that are not made: only asked for, wished or permitted."""

from typing import Final

from monitor.extract.language.unmade import Unmade

_VERB: Final = r"(?:prolonger|proroger|reporter|repousser|décaler|avancer|différer|ajourner|étendre)"
_MADE: Final = r"être (?:\w+ment )?(?:prolong|prorog|report|repouss|décal|avanc|différ|ajourn)ée?s?"

UNMADE: Final = Unmade(
    away=r"(?:annul|report|suspen|repouss|ajourn|décal|diff[éè]r|avanc|déplac|supprim|interromp|retard)\w+",
    otherwise=r"sinon|faute de quoi|à défaut(?: de quoi)?|sans quoi|autrement|ou(?= (?:le|la|les|votre|vos|notre|nos|son|sa|ses|il|elle)\b)",
    talks=r"(?:pourparlers|négociations|discussions|entretiens|consultations)(?: [^\s,;.]+){0,6}? (?:sur|autour|pour|en vue)(?= )",
    to_move=r"(?:prolonger|proroger|reporter|repousser|décaler|avancer|renouveler|reconduire|différer|ajourner|étendre|déplacer|retarder)|(?:être|soit|soient) (?:prolong|prorog|report|repouss|décal|avanc|renouvel|différ|ajourn|déplac)ée?s?",
    wishes=(
        r"veu(?:t|lent)|voudrai\w+|souhait\w+|aimerai\w+|espèr\w+|tent(?:e|ent|ait|aient|é|era) de|essa(?:ie|ye|yait|yé) de|cherch(?:e|ent|ait|é) à|(?:est|sont) tenue?s? de|renonc(?:e|é|ent) à|"
        r"(?:est|sont|était) prête?s? à|failli|\Apour|interdi(?:t|sent)|refus(?:e|ent|é|ait) de|menac(?:e|ent|é) de|recommand(?:e|é|ent) (?:de|aux?)|envisag(?:e|ent|eait) de|hésit(?:e|ent) à"
    ),
    allowed=(
        rf"(?:peut|peuvent|pourra|pourront|pourrait|pourraient) (?:\w+ )?(?:{_VERB}|{_MADE})|"
        rf"(?:permet|permettent|permettra|permettait|autorise|autorisent|autorisé|habilite|habilité)\b [^,;:.]{{0,80}}?(?:de |d['’]|à ){_VERB}|"
        rf"(?:option|droit|possibilité|faculté) (?:pour |de |d['’]){_VERB}"
    ),
    moving=r"(?:prolongation|prorogation|reconduction|report|renvoi|ajournement|extension|délai)",
    granted=r"accord\w+|approuv\w+|accept\w+|obten\w+|obtin\w+|adopt\w+|valid\w+|vot\w+|fait droit|fit droit|sign\w+|autoris\w+|octroy\w+",
    averting=r"éviter|empêcher|prévenir|conjurer|désamorcer",
    fails=r"échou\w+|échec|capoté\w*|vaine?s?|infructueu\w+",
    undoings=r"(?:annulation|résiliation|suppression|report|dénonciation|abrogation)s? (?:de |du |des |d['’])",
    exercised=r"(?:exerc[ée]\w*|lev(?:é|ée|a|ant)|lève|usé de|fait usage|us(?:e|ant) de|utilis[ée]\w*)",
    drafts=r"projet(?:s)?(?: de (?:loi|décret|règlement|décision|résolution))?|proposition(?:s)?(?: de (?:loi|résolution))?|avant-projet|amendement|motion|texte",
    passed=r"adopté\w*|votée?s? définitivement|promulgué\w*|approuvé\w*|entrée?s? en vigueur|publiée? au journal officiel|signée?s?",
    passes_on=r"commission|comité|conseil des ministres|première lecture|pas|n['’]\w+|ne|doit|devra|devrait|sera|seront|serait|pourrait|sénat",
    in_case=r"en cas (?:de |d['’])(?!(?:questions?|doutes?|problèmes?|difficultés?|besoin|oubli)\b)\w+|dans (?:le cas|l['’]hypothèse) (?:où|d['’]une?)|à défaut (?:de |d['’])\w+",
)
