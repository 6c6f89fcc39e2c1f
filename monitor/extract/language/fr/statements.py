"""French words for what makes, changes and denies a commitment."""

from monitor.extract.language.fr import changes
from monitor.extract.language.fr.things import THINGS
from monitor.extract.language.statements import Names, Sign, Statements, bag
from monitor.extract.language.stops import Stops

_GAP = r"[^.;!?]{0,60}?"

_SIGNS = {
    Sign.EXPIRE: (
        r"expir(?:e|ent|era|eront|ant|ation)|échéance|à échéance|(?:arriv|tomb)(?:e|ent|era|eront|ant) à échéance|pren(?:d|nent|dra|dront) fin|fin de (?:vie|validité)|"
        r"s['’]achèv(?:e|ent|era|eront)|s['’]achever|(?:se |s['’])?termin(?:e|ent|era|eront|er)|s['’]étein(?:t|dra)|cess(?:e|ent|era|eront|er)|caduc\w*|périm\w*|"
        r"ne ser(?:a|ont) plus|n['’]est plus|plus accessible|arrêt(?: définitif)?|fermeture|résili\w+|abrog\w+|supprim\w+|suppression|tombe(?= \ue000|$)|disparaît\w*|court pour"
    ),
    Sign.HOLD: (
        r"valables?|vaut|valent|valide(?:s|nt)?|validité|en vigueur|applicables?|rest(?:e|ent|era|eront)|demeur(?:e|ent|era)|maintenue?s?|maintien\w*|court|courent|courra|dur(?:e|ent|era|ée)|"
        r"ouverte?s?|fermée?s?|interdite?s?|interdiction|trêve|cessez-le-feu|moratoire|prolong\w+|prorog\w+|recondui\w+|suspendue?s?|autorisée?s?|autorisation|accessible|possible|obligatoire|garantie|licence|bail"
    ),
    Sign.OVER: (
        r"(?:a|ont|avait|avaient) expiré|expirai(?:t|ent)|expirée?s?|(?:a|ont) pris fin|s['’]est (?:achevée?|terminée?)|échue?s?|est arrivée? à échéance|arrivés? à échéance|tombai(?:t|ent) à échéance|"
        r"s['’]achevai(?:t|ent)|se terminai(?:t|ent)|prenai(?:t|ent) fin|cessai(?:t|ent)|terminée?s?|venai(?:t|ent) à échéance"
    ),
    Sign.DUE: (
        r"date limite|dates limites|délais?|au plus tard|ultimatum|dernier (?:jour|délai|carat)|dernière limite|clôture|clos(?:es?)?|closes|à (?:régler|payer|verser|rendre|remettre|retourner|livrer|fournir)|payables?|"
        r"dues?|exigibles?|échéances?|recevables?|inscriptions?|candidatures?|offres|solde|cotisations?|recours|avant le"
    ),
    Sign.EVENT: (
        r"aura lieu|auront lieu|a lieu|se (?:tient|tiendra|déroule|déroulera|réunit|réunira|réunissent|retrouvent|retrouveront|jouera)|réunions?|réunit|assemblée|audience|séance|sommet|scrutin|élections?|vote|référendum|"
        r"commenc(?:e|ent|era|eront|er)|début\w*|ouvr(?:e|ent|ira|iront|ir)|rouvr(?:e|ira|iront)|ouverture|réouverture|lancement|démarr\w*|grève|manifest\w+|conférence|visite|festival|carnaval|match|concert|voyage|"
        r"prévue?s?|fixée?s?|programmée?s?|convoquée?s?|reportée?s?|rendez-vous|fête|vide-grenier|sortie|exposition|projet(?:te|tera)|part(?:irons|ira|iront)|reçoit|signature|mixage|examin\w+|cérémonie|travaux|"
        r"rentrée|négociations|bilan|partirons|spectacle|vernissage|lecture seule"
    ),
    Sign.EFFECT: (
        r"(?:entr(?:e|ent|era|eront|er)) en (?:vigueur|application|service)|entrée en vigueur|pren(?:d|dra|nent|dront) effet|prise d['’]effet|effecti(?:f|ve)s?|à compter d\w+|à partir d\w+|s['’]appliqu(?:e|era|eront)"
    ),
    Sign.DELIVER: (
        r"remet\w*|rend(?:re|ra|ront|ez)|dépos\w+|dépôt|livr(?:er|aison|era)|transmet\w*|transmission|présent(?:er|era|eront|e)|publi(?:er|era|e|cation)|fourni\w*|vers(?:er|era|ement|ée?s?)|pa(?:yer|iera|iement)|rembours\w*|"
        r"envoy(?:er|ez)|renvoy\w*|achev\w+|terminer|finir|fini|sign(?:er|era)|adress(?:er|ez)|répon\w*|réponse|remplac\w*|rénov\w*|restaur\w*|constru\w*|install\w*|déclar\w*|régler|retourner|retir\w+|retrait|compte"
    ),
    Sign.MUST: (
        r"doi(?:t|vent)|devra|devront|devez|dois|devons|(?:est|sont) (?:tenue?s?|à|invitée?s?|priée?s?)|merci de|veuillez|prière de|pensez à|n['’]oubliez pas|(?:a|ont|aura|avez) jusqu['’](?:au?x?|à)|jusqu['’]\w+ \S+ pour|"
        r"il faut|faut|exige\w*|somm\w+|obligat\w+|obligée?s?|peu(?:t|vent) (?:\S+ ){0,6}?jusqu|impose\w*|ser(?:a|ont) versée?s?|est à|sont à|à remettre|réservez"
    ),
    Sign.WILL: r"\w{2,}r(?:a|ont|ai|ez|ons)|va|vont",
    Sign.PLAN: (
        r"prévoi(?:t|ent)|prévue?s?|entend(?:ent)?|compte(?:nt)?|promet(?:tent)?|promise?s?|promesse|s['’](?:est |était |étaient |sont )?engag\w+|engagement|annoncée?s?|annonc(?:e|ent|ait)|assur\w+|garanti\w*|espère\w*|souhait\w+|objectif|"
        r"a juré|avait juré|jur\w+|veu(?:t|lent)|doit"
    ),
    Sign.EXPECT: (
        r"devrai(?:t|ent)|pourrai(?:t|ent)|attend(?:u|ue|us|ues)?|s['’]attend(?:ent)?|prévisions?|probable\w*|vraisembl\w+|selon (?:les )?(?:analystes|experts)|estime\w*|table sur|tablent|anticip\w+|espèr\w+|sans doute|parle (?:maintenant )?de"
    ),
    Sign.MAY: r"peu(?:t|vent)|pourr(?:a|ait|aient|ont)|éventuel\w*|possible",
    Sign.WAS_TO: (
        r"dev(?:ait|aient)|aurai(?:t|ent) dû|(?:avait|avaient|était|étaient) (?:\S+ )?(?:été )?(?:prévue?s?|promis\w*|annoncée?s?|fixée?s?|programmée?s?|convoquée?s?|initialement|envisagée?s?)|initialement|"
        r"à l['’]origine|auparavant|jusqu['’]ici|au lieu d\w+|promise? (?=pour)|prévue? (?=du|le|pour)|annoncée? (?=pour)|convoquée? (?=pour)|envisagée? (?=pour)|reportée? d\w+|expirait|s['’]achevait|tombait|cessait|on avait|avai(?:t|ent) (?:promis|juré)"
    ),
    Sign.DONE: (
        r"(?:a|ont|est|sont|s['’]est|se sont) (?:\S+ )?\w+(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ues)|était|étaient|fut|furent|avait|avaient|a été|ont été|né|née|mort|fondée?|depuis|construite?|publiée?"
    ),
    Sign.UNTIL: r"jusqu['’](?:au|aux|à|en|à la|au mois de|à ce que)?|jusque|jusqu['’]à (?:l|la|le)",
    Sign.BY: r"avant(?: le| la| la fin| fin| les)?|d['’]ici(?: à| au| aux| la fin| le| la)?|au plus tard(?: le| à| la)?|pour (?=le|la|\ue000)|dernier délai",
    Sign.ON: r"le|la|les|en|au|aux|à|du|de|pour|dans|courant",
    Sign.FROM: r"à partir d(?:u|e|es)|à compter d(?:u|e)|dès(?: le)?|après(?: le)?|du",
    Sign.WITHIN: r"sous|dans(?: un délai de| les| le délai de)?|en moins de|au bout de|dispose(?:nt)? de|(?:ont|a|avez|aura|auront)(?= \ue000)",
    Sign.SINCE: (
        r"(?!prév|fix|program|annonc|convoqu|report|repouss|avanc|décal|prolong|attend|promis|prorog|pay|vers|maint)\w{3,}(?:é|ée|és|ées|is|ise|ie|ue)(?: le| en| au| depuis| depuis le)?(?= \ue000)|"
        r"(?:celui|celle|ceux|arrêté|décret|devis|lettre|courrier|loi|accord|convention|jugement|décision|avis|ordonnance|contrat|avenant|version|rapport) d[ue](?= \ue000)|"
        r"depuis(?: le)?|datée? du|en date du|il y a|n° \S+ du|arrêté d\w+|né(?:e)? le|fondée? en|publié(?:e)? le|fait à \S+ le|mis en ligne le|signée? (?:en|le)|conclue? en|envoyé|paru|l['’]an dernier|contre|dernier|fait à .{2,30}"
    ),
    Sign.PROPOSE: (
        r"propos\w+|suggèr\w*|suggér\w*|demand(?:e|ent|ait|aient|é|ée)|réclam\w+|sollicit\w+|appel(?:le|lent) à (?:prolonger|reporter)|souhait(?:e|ent|ait)|requête|recommand\w+|envisag\w+|étudie|évoqu\w+|plaid\w+|voudrai\w+"
    ),
    Sign.IF: r"si|s['’]il|s['’]ils|à défaut|sauf|à condition|sous réserve|tant que|au cas où|faute de quoi|faute d['’]accord",
    Sign.NOT: r"ne|n['’]\w+|pas|non|aucune?|jamais|sans|ni|refus\w+|rejet\w+|exclu\w*|renonc\w+",
    Sign.PERIOD: r"exercice|trimestre|année scolaire|saison|comptes de|campagne|au titre de|en \d{4}, contre",
    Sign.GENERAL: r"chaque (?:année|mois|jour|semaine|été|hiver)|tous les (?:ans|mois|jours)|par exemple|en général|habituellement|traditionnellement|toujours|annuel\w*|de chaque mois",
}

_NAMES = Names(
    lead=bag(
        "le la les l' l’ un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes tout toute tous toutes chaque aucun aucune quelques plusieurs "
        "deux trois quatre cinq six sept huit neuf dix"
    ),
    joints=bag("de d' d’ du des à au aux pour en sur entre contre avec sans"),
    links=bag(
        "sous dans après avant par depuis pendant dès vers chez selon parce lorsque quand comme si que qu' qu’ qui dont où car mais donc or jusqu jusqu' jusqu’ jusque malgré afin lors "
        "puis alors faute outre sauf suite"
    ),
    joins=bag("et ou ni &"),
    auxiliaries=bag(
        "est sont était étaient sera seront serait seraient fut furent a ont avait avaient aura auront aurait auraient ai avons avez suis sommes êtes été doit doivent devra devront devait "
        "devaient devrait devraient peut peuvent pourra pourront pourrait pourraient va vont veut veulent faut faudra ne n' n’ se s' s’ y pas plus"
    ),
    be=bag("est sont était étaient sera seront serait seraient fut furent été suis sommes êtes"),
    infinitive=bag("à de d' d’ pour"),
    verbs=bag(
        "expire expirent prend prennent court courent vaut valent reste restent commence commencent ouvre ouvrent ferme ferment entre entrent tient tiennent réunit demande demandent exige promet "
        "promettent annonce annoncent prévoit prévoient reporte prolonge proroge renouvelle reconduit décale repousse maintient laisse accorde abandonne annule dit disent déclare affirme souhaite "
        "propose refuse espère attend attendent appelle appellent joue jouent finit rend arrive arrivent tombe tombent cesse invite invitent procède réclame voit part dure durent peuvent parle "
        "remplacer remettre déposer livrer payer régler présenter publier transmettre fournir fermer ouvrir signer prolonger reporter proroger renouveler achever terminer demander obtenir rouvrir"
    ),
    verb_endings=("ait", "aient", "era", "eront", "ira", "iront", "dra", "dront", "ée", "és", "ées", "er"),
    gerund_endings=(),
    bases=bag(""),
    finite=bag("expire prend court vaut reste commence ouvre"),
    past=bag("était étaient avait avaient"),
    past_endings=("ait", "aient"),
    past_auxiliaries=bag("était étaient fut furent avait avaient"),
    ahead=bag(
        "sera seront aura auront doit doivent devra devront peut peuvent pourra pourront va vont veut veulent faut faudra devrait devraient pourrait pourraient merci veuillez"
    ),
    manner=bag("comme"),
    adverbs=bag(
        "aussi encore déjà toujours jamais bien donc finalement désormais enfin ensuite alors ainsi ici là demain hier très plus moins seulement notamment actuellement définitivement lui elle "
        "pas plus non"
    ),
    adverb_endings=("ment",),
    pronouns=bag(
        "il elle ils elles on nous vous je j' j’ tu ce c' c’ cela ça ceci celui celle ceux celles lui eux en y se personne"
    ),
    people=bag("nous vous je j' j’ tu on personne"),
    relatives=bag("qui que qu' qu’ dont lequel laquelle lesquels lesquelles"),
    possessive=bag("dont"),
    have=bag("a ont avait avaient aura auront avez avons"),
    kinds=(
        bag("accord contrat convention traité pacte protocole entente avenant bail marché"),
        bag("trêve cessez-le-feu armistice"),
        bag("offre devis proposition"),
        bag("mandat mission opération"),
        bag("arrêté décret loi règlement mesure mesures dispositif interdiction restriction"),
        bag("licence permis autorisation certificat agrément"),
        bag("grève mouvement débrayage"),
        bag("travaux chantier projet"),
    ),
    empty=bag(
        "jour jours fin année an ans mois semaine semaines temps heure heures cas partie lieu effet midi matin soir nuit compter date place ordre titre"
    ),
    perfect=bag("a ont avons avez ai"),
    participle=r"\w{2,}(?:é|és|ée|ées|i|is|it|u|us|ue|ues|ert)",
    ahead_endings=("era", "eront", "ira", "iront", "dra", "dront", "tra", "tront", "rons", "rez"),
)

FR = Statements(
    code="fr",
    present_ahead=True,
    signs=_SIGNS,
    stretch=r"(?:au|à|jusqu['’]au|et|et le|-|–|—|/)(?: \w+)?(?: inclus)?",
    names_both=r"et|et le|/",
    both=r"entre",
    moving=r"report\w+|décal\w+|repouss\w+|prolong\w+|avanc\w+|prorog\w+|déplac\w+|passe|glisse",
    from_document=(
        r"(?:à compter|à partir) (?:de )?(?:la (?:présente|signature|publication|notification|date)|sa (?:publication|notification|signature)|ce jour|du présent|aujourd['’]hui)(?: \w+)*|de (?:la )?(?:signature|publication)"
    ),
    from_previous=r"plus tard|après|ensuite",
    counts_from=r"(?:à compter|à partir|après|depuis)(?: du| de| d\w+)?(?: le)?",
    lasts=r",? ?(?:et )?(?:pour(?: une (?:durée|période) de)?)",
    ahead_of=r"avant|avant le mois de",
    from_event=r"(?:à compter|à partir|de|après|avant|suivant|dès)",
    clauses=r"qui|que|qu['’]\w+|dont|où|parce|lorsque|quand|si|mais|car|tandis|alors|puisque|comme|afin",
    changes=changes.CHANGES,
    unreal=changes.UNREAL,
    denied=changes.DENIED,
    open_step=(
        r"sous réserve|doi(?:t|vent) encore être|reste à (?:signer|ratifier|approuver)|en attente d\w+ (?:signature|ratification)|provisoire\w*|à titre provisoire|doit être (?:ratifiée?|approuvée?|signée?)|n['’]entrera en vigueur qu"
    ),
    names=_NAMES,
    things=THINGS,
    stops=Stops(
        abbreviations=bag(
            "art al m mm dr pr st ste cf ex etc env p pp tél n° no janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim av apr bd vol chap éd réf min max resp me mgr inc"
        ),
        units=bag("h mn min s km kg cm m l ha"),
    ),
)
