"""French words for deeds that texts announce and then report, sorted by what is done."""

from monitor.extract.language.deeds import Deed, FreeOrder

_S = r"e?s?"
_BEGUN = rf"commencé{_S}|commenç(?:a|aient)|commencèrent|débuté{_S}|débuta|débutèrent|démarré{_S}|démarra|ouvert{_S}|ouvrit|entamé{_S}|entama|lancé{_S}"
_BEGIN = r"commenc\w*|débu\w*|démarr\w*|s['’]ouvr\w*|ouvr\w*|entam\w*|lanc\w*|coup d['’]envoi"
_HELD = (
    r"(?:procès-verbal|compte rendu|compte-rendu|pv) (?:de|du)(?= (?:[^\s,;.]+ ){1,6}?(?:du|tenue? le|en date du) \ue000)"
    r"|(?:lors|au cours) (?:de|du)(?= (?:[^\s,;.]+ ){1,6}?(?:de |du |tenue? |organisée? |le )*\ue000\ue001*,? (?:[^\s;.]+ ){0,6}?(?:a|ont|était|étaient|fut|furent|s['’]est)\b)"
)
"""The minutes of a meeting with its day, or what was done on that day at it: both tell that it has been held."""

DEEDS = (
    Deed(
        "open",
        told=rf"la circulation (?:a (?:repris|été rétablie)|est (?:de nouveau )?rétablie|reprend) (?:(?:le |ce )?\ue000\ue001* )?(?:sur|dans)|on circule (?:à|de) nouveau (?:sur|dans)|(?:r|ré)?ouvert{_S}|rouvrit|inauguré{_S}|inaugura|inaugurèrent|mis{_S} en (?:service|circulation)|accueilli{_S}|(?:est|sont) (?:\S+ ){{0,3}}?(?:ouvert{_S}|en service|accessibles?)",
        awaited=r"(?:r|ré)?ouv(?:r|e)\w*|(?:ré)?ouverture|inaugur\w*|mis\w* en (?:service|circulation)|mise en service|accueill\w*",
        itself=True,
    ),
    Deed(
        "publish",
        told=rf"publié{_S}|publia|publièrent|paru{_S}|sorti{_S}|diffusé{_S}|dévoilé{_S}|mis{_S} en (?:ligne|vente)|rendu{_S} public{_S}|rendue?s? publiques?|(?:est|sont) (?:\S+ ){{0,3}}?(?:disponibles?|en ligne|sorti{_S}|paru{_S})",
        awaited=r"publi\w*|para(?:ît|îtra|îtront|ître)|parution|sort(?:ir|ira|iront|ie)?|diffus\w*|dévoil\w*|mis\w* en (?:ligne|vente)|rendu\w* publi\w*|disponibles?|lanc\w*",
        itself=True,
    ),
    Deed(
        "hand in",
        told=rf"remis{_S}|remit|rendu{_S}|rendit|déposé{_S}|déposa|présenté{_S}|présenta|présentèrent|transmis{_S}|livré{_S}|livra|soumis{_S}|adressé{_S}|envoyé{_S}|publié{_S}|achevé{_S}|terminé{_S}|fourni{_S}|parvenu{_S}|reçu{_S}",
        awaited=r"rem(?:et|is|ise)\w*|rend\w*|dépos\w*|dépôt|présent\w*|transm\w*|livr\w*|soum\w*|adress\w*|envo\w*|fourni\w*|attendu\w*",
    ),
    Deed(
        "launch",
        told=rf"lancé{_S}|lança|décollé{_S}|décolla|s['’]est (?:élancé{_S}|envolé{_S})|mis{_S} en orbite|placé{_S} en orbite",
        awaited=r"lanc\w*|décoll\w*|mis\w* (?:en|sur) orbite|tir",
        itself=True,
    ),
    Deed(
        "take effect",
        told=rf"entré{_S} en (?:vigueur|application)|entra en vigueur|pris effet|instauré{_S}|instaura|institué{_S}|imposé{_S}|introduit{_S}|appliqué{_S}|(?:est|sont) (?:\S+ ){{0,3}}?en vigueur|s['’]appliquent? (?=depuis|désormais)",
        awaited=r"ent(?:re|rer|rera|reront|rée) en (?:vigueur|application)|prend\w* effet|instaur\w*|impos\w*|introdui\w*|appli\w*|en vigueur",
        itself=True,
    ),
    Deed(
        "strike",
        told=rf"{_BEGUN}|cessé{_S} le travail|débrayé|mis{_S} en grève|(?:est|sont) (?:\S+ ){{0,2}}?en grève|arrêté{_S} le travail",
        awaited=r"grèves?|débray\w*|cess\w* le travail|mouvement social|arrêt de travail",
        itself=True,
    ),
    Deed(
        "complete",
        told=rf"achevé{_S}|acheva|inauguré{_S}|inaugura|livré{_S}|terminé{_S}|termina|finalisé{_S}|conclu{_S}|bouclé{_S}|finis?|finie{_S}|parachevé{_S}|fusionné{_S}|(?:est|sont) (?:\S+ ){{0,2}}?(?:prêt{_S}|terminé{_S}|achevé{_S}|fini{_S}|bouclé{_S})",
        awaited=r"ach(?:ev|èv)\w*|termin\w*|finalis\w*|conclu\w*|boucl\w*|fini\w*|fusion\w*|prêt\w*|livr\w*",
        itself=True,
    ),
    Deed(
        "install",
        told=rf"installé{_S}|raccordé{_S}|posé{_S}|réparé{_S}|remplacé{_S}|rétabli{_S}|restauré{_S}|construit{_S}|corrigé{_S}|remis{_S} en (?:état|marche|service)|(?:fonctionne|marche)(?:nt)?(?= (?:\S+ ){{0,2}}?(?:à nouveau|de nouveau))",
        awaited=r"install\w*|raccord\w*|pos(?:e|er|é)\w*|répar\w*|remplac\w*|rétabli\w*|restaur\w*|constru\w*|corrig\w*|remis\w* en",
        itself=True,
    ),
    Deed(
        "trial",
        told=rf"{_BEGUN}|jugé{_S}|comparu{_S}|entendu{_S}|auditionné{_S}",
        awaited=r"procès|jug\w*|compar\w*|audience|audition\w*|entendu\w*",
        itself=True,
    ),
    Deed(
        "pay",
        told=rf"payé{_S}|paya|réglé{_S}|régla|remboursé{_S}|remboursa|versé{_S}|versa|acquitté{_S}|soldé{_S}|viré{_S}|honoré{_S}",
        awaited=r"pa(?:y|i)(?:er|é|ée|era|ement|ements|e)\w*|régl\w*|règl\w*|rembours\w*|vers\w*|acquitt\w*|sold\w*|échéance|dû|due|dus|dues|échoi\w*",
    ),
    Deed(
        "vote",
        told=rf"voté{_S}|vota|votèrent|adopté{_S}|adopta|adoptèrent|approuvé{_S}|approuva|ratifié{_S}|ratifia|élu{_S}|élut|entériné{_S}|promulgué{_S}",
        awaited=r"vot\w*|adopt\w*|approuv\w*|approbation|ratifi\w*|élection\w*|élire|élir\w*|scrutin|référendum|examin\w*|prononc\w*",
    ),
    Deed(
        "reject",
        told=rf"rejeté{_S}|rejeta|rejetèrent|repoussé{_S}|retoqué{_S}",
        awaited=r"vot\w*|scrutin|référendum|prononc\w*",
    ),
    Deed(
        "meet",
        told=rf"réuni{_S}|réunirent|réunit|rencontré{_S}|tenu{_S}|tint|tinrent|eu lieu|eut lieu|rassemblé{_S}|siégé|déroulé{_S}|{_HELD}|{_BEGUN}",
        awaited=r"réuni\w*|rencontr\w*|ten(?:ir|ue?|us)\w*|tien\w*|se tiendr\w*|aura lieu|auront lieu|avoir lieu|sommet|conférence|assemblée|négociations?|pourparlers|rassembl\w*|siég\w*",
        itself=True,
    ),
    Deed("execute", told=rf"exécuté{_S}(?= |[.,;]|$)|mis{_S} à mort|pendu{_S}", awaited=r"exécut\w*|mis\w* à mort"),
    Deed(
        "free",
        told=rf"libéré{_S}|libéra|libérèrent|relâché{_S}|remis{_S} en liberté|recouvré la liberté|retrouvé la liberté|échangé{_S}|élargi{_S}|(?:est|sont) (?:\S+ ){{0,2}}?(?:libres?|en liberté)",
        awaited=r"libér\w*|relâch\w*|remis\w* en liberté|échang\w*|libres?",
        itself=True,
    ),
    Deed(
        "leave",
        told=rf"quitté{_S}|quitta|quittèrent|retiré{_S}|évacué{_S}|évacua|parti{_S}|partirent|plié bagage|déménagé{_S}",
        awaited=r"quitt\w*|retrait|retir\w*|évacu\w*|part(?:ir|iront|ira)|départ|déménag\w*",
        itself=True,
    ),
    Deed(
        "shut",
        told=rf"fermé{_S}|ferma|fermèrent|arrêté{_S}|arrêta|mis{_S} à l['’]arrêt|débranché{_S}|éteint{_S}|coupé{_S}|baissé le rideau|cessé (?:de fonctionner|son activité|ses activités|d['’]émettre)|(?:est|sont) (?:\S+ ){{0,2}}?(?:fermé{_S}|à l['’]arrêt)",
        awaited=r"ferm\w*|arrêt\w*|débranch\w*|étein\w*|coup\w*|cess\w*|prend\w* fin",
        itself=True,
        over=True,
    ),
    Deed(
        "raise",
        told=rf"augmenté{_S}|augmenta|relevé{_S}|releva|grimpé|monté|majoré{_S}",
        awaited=r"augment\w*|relev\w*|major\w*|hausse|mont(?:er|era|e)",
        itself=True,
    ),
    Deed(
        "lower",
        told=rf"baissé{_S}|baissa|abaissé{_S}|abaissa|réduit{_S}|diminué{_S}",
        awaited=r"baiss\w*|abaiss\w*|rédui\w*|réduction|diminu\w*",
        itself=True,
    ),
    Deed(
        "sign",
        told=rf"signé{_S}|signa|signèrent|paraphé{_S}|ratifié{_S}|contresigné{_S}",
        awaited=r"sign\w*|paraph\w*|ratif\w*",
    ),
    Deed(
        "begin",
        told=rf"{_BEGUN}|pris ses fonctions|prêté serment|investi{_S}",
        awaited=rf"{_BEGIN}|prend\w* ses fonctions|prêt\w* serment|investi\w*",
        itself=True,
    ),
    Deed(
        "arrive",
        told=rf"arrivé{_S}|arriva|arrivèrent|atterri{_S}|accosté{_S}|livré{_S}|parvenu{_S}|reçu{_S}",
        awaited=r"arriv\w*|atterri\w*|accost\w*|livr\w*|recev\w*",
        itself=True,
    ),
    Deed(
        "announce",
        told=rf"annoncé{_S}|annonça|nommé{_S}|nomma|désigné{_S}|désigna|révélé{_S}|dévoilé{_S}|choisi{_S}|rendu{_S}|tranché|communiqué{_S}",
        awaited=r"annonc\w*|nomm\w*|nomination|désign\w*|révél\w*|dévoil\w*|choisi\w*|choix|rend\w*|décision|communiqu\w*",
    ),
    Deed(
        "expel",
        told=rf"extradé{_S}|expulsé{_S}|renvoyé{_S}|reconduit{_S} à la frontière",
        awaited=r"extrad\w*|expuls\w*|renvo\w*",
    ),
    Deed(
        "sell",
        told=rf"vendu{_S}|vendit|cédé{_S}|céda|racheté{_S}|racheta|acquis{_S}|acheté{_S}|adjugé{_S}",
        awaited=r"vend\w*|vente|céd\w*|cession|rach\w*|acqui\w*|ach[eè]t\w*|enchères",
    ),
    Deed(
        "switch",
        told=rf"basculé{_S}|bascula|migré{_S}|passé{_S} (?=à |au |sur )|activé{_S}|allumé{_S}",
        awaited=r"bascul\w*|migr\w*|pass(?:er|era|age)\w*|activ\w*|allum\w*",
        itself=True,
    ),
)
"""Sorts of deed: words that tell it as done, and words by which it is awaited."""

FREE_ORDER = FreeOrder(
    finished=r"(?:la circulation|on circule)\b.*|(?:lors|au cours|procès-verbal|compte[ -]rendu|pv)\b.*|(?:s['’]|se )(?:est|sont) .*|(?:est|sont) (?:\S+ ){0,3}?(?:entr|sort|par|arriv|disponible|en |ouvert|accessible|prêt|termin|achev|fini|boucl|ferm|à l|libre).*|s['’]appliquent?|(?:fonctionne|marche)(?:nt)?\b.*",
    attributes=r"(?:tenu|organisé|inauguré|réuni|remis|publié|livré|signé|rendu|présenté)e?s?",
    doubted=r"aurai(?:t|ent)|serai(?:t|ent)|soi(?:t|ent)|ai(?:t|ent)|fût|si|s['’]ils?|avant que|pour que|afin que|une fois|selon la rumeur",
    passive=r"été|(?:tenu|inauguré|remis|publié|livré|signé|rendu|présenté)e?s?|s['’](?:est|étaient|était)|se sont|on a|(?:est|sont) \w+",
    wholes=r"\w+(?:tion|ment|age|ure|sion)s?|travaux|reste|totalité|texte|version|copie|vente|achat|chantier|livraison|montant|somme|intérêts|dette|prix|conditions?|mise|remise",
)
"""How what a deed was done to stands around its verb."""

NO_ACTS = r"en partie|partiellement|à moitié|presque|une partie|à titre d['’]essai|à l['’]essai|pas encore|seulement un\w*|provisoirement"
"""Words of a sentence that tells of no deed as a whole."""
FORMER = r"ancien|ancienne|anciens|anciennes|vieux|vieil|vieille|précédent|précédente|premier(?=\s)"
"""Words before the name of what was there before."""
INDEFINITE = r"une?|d['’]autres?|autres?|aucune?"
"""Articles before a thing that is not known yet."""
TASK = r"(?:ses|son|sa|leurs?|le|la|les) (?:portes|activités?|travaux|service|trafic|production|mission|fonctions)"
"""What a thing has of its own: it has opened its doors."""
OWN_DAYS = r"(?:ré)?ouverture|inauguration|lancement|début|vote|examen|signature|remise|présentation|publication|sortie|mise|fermeture|arrêt|évacuation|paiement|versement|remboursement|libération|retrait|procès|audience|séance|réunion|élection|délai|échéance|fin|vente|bascule|réparation|livraison"
"""Nouns that stand for the day of a thing: the opening of the bridge."""
BELONGING = r"d['’]|de|du|des|sur|contre|entre|pour|en"
"""Words that join to a thing what tells which it is."""
