"""French words that deny a change, or tell it under a condition, from anywhere in its clause."""

from monitor.extract.language.denials import Denials

_BUT = r"mais|or|pourtant|cependant|toutefois"

DENIALS = Denials(
    negations=(
        r"(?:ne|n['’]\w+)(?! (?:\S+ ){1,2}seulement)|(?:pas|jamais|guère|nullement|plus jamais|point)(?! (?:seulement|uniquement|moins))|"
        r"aucune?|aucunement|personne n\w*|ni|loin d['’]avoir|loin d['’]être|non(?= (?:prolong|prorog|reconduit|renouvel))"
    ),
    denying=(
        r"(?:espèr|espér|crai[gn]|souhait|redout|demand|exig|réclam|pens|croi|estim|promi|promet|suppos|parie|veu[lt]|voudrai|attend)\w*(?: \S+){0,4}? qu(?:e|['’]\w+)|droit à ce qu(?:e|['’]\w+)|sous réserve d\w*|"
        r"(?:(?:doit|doivent|devrait|devraient|va|vont|pourrait|pourraient) (?:annoncer|confirmer|déclarer)|(?:annonce|confirme|déclare)ront?|(?:annonce|confirme|déclare)ra)(?: \S+){0,5}? qu(?:e|['’]\w+)|"
        r"à moins qu\w*|sauf si|sauf à|(?<!même )si(?! bien)|s['’]ils?|à condition|pourvu qu\w*|en cas d\w*|à défaut(?! d)|\Asans (?:votre|vos)(?: [^\s,;.]+){1,5}, nous(?= ?$)|au cas où|dans l['’]hypothèse|"
        r"nié\w*|nie(?:nt|r)?|niait|niaient|dément\w*|démentir|contest(?:e|ent|é|ait|aient)|réfut\w+|faux|fausse(?:ment)?|mensong\w*|inexact\w*|"
        r"erroné\w*|prétendu\w*|soi-disant|rumeurs?|(?:selon|d['’]après) (?:une fuite|des fuites|des bruits|les réseaux sociaux|un message|des messages|des publications)|sur les réseaux sociaux|à tort|en vain|vainement|dout(?:e|ent|é|ait) qu\w*|"
        r"failli|presque(?! (?:\ue000|tou\w+|un\w*|deux|trois|quatre|six|\d))|il s['’]en est fallu|sur le point d\w*|à deux doigts|à peine si"
    ),
    breaks=(
        rf"[;:]|, (?:{_BUT}|qui|que|dont|où|et|car|donc|elle|elles|ils?|on|ce qui|puis|lequel|laquelle)(?! \ue000)|"
        r", (?:le|la|les|l['’]\w+|un|une|cette|ces|ce)(?! ?\ue000)| et (?:a|ont|est|sont|sera|seront|l['’]a|l['’]ont|qui|elle|il|jusqu\w*|prolong\w*|proroge\w*)| mais "
    ),
    ends=rf"[;:]|, (?:{_BUT})| mais | et (?:a|ont) (?:annoncé|déclaré|confirmé|prolongé|prorogé|reconduit|renouvelé)",
    asides=(
        r", (?:qui|que|qu['’]\w+|dont|où|lequel|laquelle) [^,;]*,|(?:comme|puisque|parce qu\w*|bien qu\w*|quoiqu\w*|alors qu\w*|tandis qu\w*|après qu\w*|même si|faute de) [^,;]*,|"
        r", sans [^,;]*,|n['’]ayant [^,;]*,"
    ),
    ruling=r"(?:est|sont|se|s['’]) ?(?:\w+ ){0,2}?(?:prolong|prorog|reconduit|renouvel|recondui)\w*",
    that=r"que|qu['’]\w+|le fait que",
    untrue=r"(?:est|sont|était|étaient) (?:\S+ )?(?:faux|fausses?|inexacte?s?|erronée?s?|mensong\w+|infondée?s?)|(?:a|ont) été (?:démentie?s?|niée?s?)",
    disowning=r"(?:a|ont) (?:nié|démenti|contesté)|nie(?:nt)?|dément(?:ent)?|ce que (?:\S+ ){1,5}?(?:nie(?:nt)?|dément(?:ent)?|conteste(?:nt)?|a nié|a démenti|ont nié|ont démenti)",
)
