"""French words for what makes, changes and denies a commitment."""

from monitor.extract.language.fr import changes, deeds, verbs
from monitor.extract.language.fr.counting import COUNTING
from monitor.extract.language.fr.denials import DENIALS
from monitor.extract.language.fr.nouns import NOUNS
from monitor.extract.language.fr.taking_back import TAKING_BACK
from monitor.extract.language.fr.things import THINGS
from monitor.extract.language.statements import Names, Sign, Statements, bag
from monitor.extract.language.stops import Stops

_GAP = r"[^.;!?]{0,60}?"

_SIGNS = {
    Sign.EXPIRE: (
        r"expir(?:e|ent|era|eront|ant|ation)|échéance|à échéance|(?:arriv|tomb)(?:e|ent|era|eront|ant) à échéance|pren(?:d|nent|dra|dront) fin|fin de (?:vie|validité)|"
        r"s['’]achèv(?:e|ent|era|eront)|s['’]achever|(?:se |s['’])?termin(?:e|ent|era|eront|er)|s['’]étein(?:t|dra)|cess(?:e|ent|era|eront|er)|caduc\w*|périm\w*|"
        r"ne ser(?:a|ont) plus|n['’]est plus|plus accessible|arrêt(?: définitif)?|fermeture|résili\w+|abrog\w+|supprim\w+|suppression|tombe(?= \ue000|$)|disparaît\w*|court pour|"
        r"s['’]étei(?:nt|ndra|gnent)|dispara(?:ît|îtra|issent)|(?:est|sera|sont|seront) (?:supprimée?s?|fermée?s?|arrêtée?s?|retirée?s?|désactivée?s?|coupée?s?|levée?s?|démantelée?s?|abandonnée?s?)|"
        r"ferm(?:e|ent|era|eront) (?:définitivement|ses portes)|cessation|extinction|prescri(?:t|te|ra|ption)|désactiv\w+|fin (?:du|de la|des|de l['’]|d['’]|de) ?(?:support|prise en charge|maintenance|contrat|bail|mandat|validité|garantie|vie|service|moratoire|trêve|dispositif)|"
        r"date de fin|terme (?:du|de la|de l['’])|arriv(?:e|ent|era|eront) (?:à|au) (?:terme|échéance|bout)|dernier jour|ne (?:sera|seront) plus|quitt(?:e|era|eront)|se clôt|clôtur(?:e|era)|n['’](?:existera|aura) plus"
    ),
    Sign.HOLD: (
        r"valables?|vaut|valent|valide(?:s|nt)?|validité|en vigueur|applicables?|rest(?:e|ent|era|eront)|demeur(?:e|ent|era)|maintenue?s?|maintien\w*|court|courent|courra|dur(?:e|ent|era|ée)|ouverte?s?|fermée?s?|interdite?s?|interdiction|trêve|cessez-le-feu|moratoire|prolong\w+|prorog\w+|recondui\w+|suspendue?s?|autorisée?s?|autorisation|accessible|possible|obligatoire|garantie|licence|bail|"
        r"convention|contrat|accord|mandat|permis|visa|carte|passeport|tarif|promotion|remise|rabais|abonnement|concession|dérogation|règlement|arrêté|restrictions?|"
        r"mesures?|en place|conserv\w+|déviée?s?|déviation|coupure|coupée?s?|exposée?s?|se poursui(?:t|vra|vent)|continu(?:e|era|ent)|tien(?:t|dra)|bloquée?s?|gelée?s?|"
        r"réservée?s?|louée?s?"
    ),
    Sign.OVER: (
        r"(?:a|ont|avait|avaient) expiré|expirai(?:t|ent)|expirée?s?|(?:a|ont) pris fin|s['’]est (?:achevée?|terminée?)|échue?s?|est arrivée? à échéance|arrivés? à échéance|tombai(?:t|ent) à échéance|"
        r"s['’]achevai(?:t|ent)|se terminai(?:t|ent)|prenai(?:t|ent) fin|cessai(?:t|ent)|terminée?s?|venai(?:t|ent) à échéance|"
        r"(?:est|sont|était|étaient) (?:devenue?s? )?(?:expirée?s?|caducs?|caduques?|échue?s?)|(?:a|ont) cessé|s['’]est éteint\w*|a fermé|(?:est|sont) (?:venue?s?|arrivée?s?) à (?:terme|expiration|échéance)"
    ),
    Sign.DUE: (
        r"date limite|dates limites|délais?|au plus tard|ultimatum|dernier (?:jour|délai|carat)|dernière limite|clôture|clos(?:es?)?|closes|à (?:régler|payer|verser|rendre|remettre|retourner|livrer|fournir)|payables?|"
        r"dues?|exigibles?|échéances?|recevables?|inscriptions?|candidatures?|offres|solde|cotisations?|recours|avant le|"
        r"date butoir|butoir|dépôt des|remise des|réception des|règlement|paiement|facture|loyer|mensualité|dossier|réponses? (?:attendue?s?|souhaitée?s?)|observations|"
        r"réclamations?|contestation|appel|pourvoi|cotisation|acompte|mise en demeure|sursis|formulaire"
    ),
    Sign.EVENT: (
        r"aura lieu|auront lieu|a lieu|se (?:tient|tiendra|déroule|déroulera|réunit|réunira|réunissent|retrouvent|retrouveront|jouera)|réunions?|réunit|assemblée|audience|séance|sommet|scrutin|élections?|vote|référendum|"
        r"commenc(?:e|ent|era|eront|er)|début\w*|ouvr(?:e|ent|ira|iront|ir)|rouvr(?:e|ira|iront)|ouverture|réouverture|lancement|démarr\w*|grève|manifest\w+|conférence|visite|festival|carnaval|match|concert|voyage|"
        r"prévue?s?|fixée?s?|programmée?s?|convoquée?s?|reportée?s?|rendez-vous|fête|vide-grenier|sortie|exposition|projet(?:te|tera)|part(?:irons|ira|iront)|reçoit|signature|mixage|examin\w+|cérémonie|travaux|"
        r"rentrée|négociations|bilan|partirons|spectacle|vernissage|lecture seule|"
        r"colloque|congrès|forum|salon|atelier|séminaire|procès|jugement|délibéré|comparution|plénière|tournoi|brocante|kermesse|messe|inauguration|remise des prix|"
        r"formation|stage|journées?|permanence|enquête publique|consultation|débrayage|mobilisation|rassemblement|défilé|marche|tirage|vente aux enchères|adjudication|"
        r"livraison|mise en (?:service|ligne|production)|bascule\w*|migration|maintenance|sort(?:ie|ira|iront)|paraît\w*|parution|publication|publiera|se rendra|"
        r"recevra|rencontre\w*|votera|examinera|statuera|tranchera|débutera|se réuniront|siégera|auditionn\w+|interviendra|reprendr\w+|reprise|repren(?:d|nent)"
    ),
    Sign.EFFECT: (
        r"(?:entr(?:e|ent|era|eront|er)) en (?:vigueur|application|service)|entrée en vigueur|pren(?:d|dra|nent|dront) effet|prise d['’]effet|effecti(?:f|ve)s?|à compter d\w+|à partir d\w+|s['’]appliqu(?:e|era|eront)|"
        r"(?:est|sera|sont|seront) applicables?|mise en œuvre|augmenter(?:a|ont)|passer(?:a|ont) (?:à|de)|baisser(?:a|ont)|sera (?:appliquée?|instaurée?|mise? en place)"
    ),
    Sign.DELIVER: (
        r"remet\w*|rend(?:re|ra|ront|ez)|dépos\w+|dépôt|livr(?:er|aison|era)|transmet\w*|transmission|présent(?:er|era|eront|e)|publi(?:er|era|e|cation)|fourni\w*|vers(?:er|era|ement|ée?s?)|pa(?:yer|iera|iement)|rembours\w*|"
        r"envoy(?:er|ez)|renvoy\w*|achev\w+|terminer|finir|fini|sign(?:er|era)|adress(?:er|ez)|répon\w*|réponse|remplac\w*|rénov\w*|restaur\w*|constru\w*|install\w*|déclar\w*|régler|retourner|retir\w+|retrait|compte|"
        r"communiqu\w+|complét\w+|justifi\w+|produire|acquitt\w+|solder|restitu\w+|évacu\w+|libér\w+|quitter|réalis\w+|effectu\w+|exécut\w+|corrig\w+|répar\w+|mettre (?:en|à|fin)|"
        r"lancer|rendu|notifi\w+|valid\w+|approuv\w+|adopt\w+|ratifi\w+|embauch\w+|recrut\w+|distribu\w+|expédi\w+|fermer|démonter|rappel\w+|saisir|inscrire|s['’]inscrire|"
        r"parvenir|nommer|désign\w+|indemnis\w+|dédommag\w+"
    ),
    Sign.MUST: (
        r"doi(?:t|vent)|devra|devront|devez|dois|devons|(?:est|sont) (?:tenue?s?|à|invitée?s?|priée?s?)|merci de|veuillez|prière de|pensez à|n['’]oubliez pas|(?:a|ont|aura|avez) jusqu['’](?:au?x?|à)|jusqu['’]\w+ \S+ pour|"
        r"il faut|faut|exige\w*|somm\w+|obligat\w+|obligée?s?|peu(?:t|vent) (?:\S+ ){0,6}?jusqu|impose\w*|ser(?:a|ont) versée?s?|est à|sont à|à remettre|réservez|"
        r"(?:est|sont|êtes) (?:obligée?s?|contrainte?s?|sommée?s?|appelée?s?|conviée?s?)|nécessaire|impérati\w+|au plus tard|sans faute|dispose(?:nt|z)?|invit(?:ons|e) (?:les|à)|"
        r"enjoi\w+|ordonn\w+|prescri\w+|oblig\w+|sous peine|faute de|à défaut|il convient|il appartient|est attendu|prions|demandons|prier|mis(?:e|es)? en demeure"
    ),
    Sign.WILL: r"\w{2,}r(?:a|ont|ai|ez|ons)|va|vont",
    Sign.PLAN: (
        r"prévoi(?:t|ent)|prévue?s?|entend(?:ent)?|compte(?:nt)?|promet(?:tent)?|promise?s?|promesse|s['’](?:est |était |étaient |sont )?engag\w+|engagement|annoncée?s?|annonc(?:e|ent|ait)|assur\w+|garanti\w*|espère\w*|souhait\w+|objectif|"
        r"a juré|avait juré|jur\w+|veu(?:t|lent)|doit|"
        r"(?:a|ont) (?:promis|assuré|garanti|confirmé|annoncé|prévu|juré)|s['’]est (?:dite?|dit) prêt\w*|envisag(?:e|ent)|projett?e\w*|ambitionn\w+|se donne\w*|se fix\w+|"
        r"confirm\w+|nous (?:\w+rons)"
    ),
    Sign.EXPECT: (
        r"devrai(?:t|ent)|pourrai(?:t|ent)|attend(?:u|ue|us|ues)?|s['’]attend(?:ent)?|prévisions?|probable\w*|vraisembl\w+|selon (?:les )?(?:analystes|experts)|estime\w*|table sur|tablent|anticip\w+|espèr\w+|sans doute|parle (?:maintenant )?de|"
        r"attendent|prévisionn\w+|économistes?|observateurs|d['’]après (?:les )?(?:analystes|experts|prévisions)|prédi\w+|pronosti\w+|pari\w+|au mieux|au plus tôt|"
        r"peut-être|vise|pas avant"
    ),
    Sign.MAY: r"peu(?:t|vent)|pourr(?:a|ait|aient|ont)|éventuel\w*|possible",
    Sign.WAS_TO: (
        r"dev(?:ait|aient)|aurai(?:t|ent) dû|(?:avait|avaient|était|étaient) (?:\S+ )?(?:été )?(?:prévue?s?|promis\w*|annoncée?s?|fixée?s?|programmée?s?|convoquée?s?|initialement|envisagée?s?)|initialement|"
        r"à l['’]origine|auparavant|jusqu['’]ici|au lieu d\w+|(?:promis|prévu|annoncé|convoqué|envisagé|programmé|fixé|attendu|espéré|planifié)e?s?(?= (?:pour|le|au|en|avant|fin|début|courant)\b)|prévue?s?(?= du)|reportée? d\w+|expirait|s['’]achevait|tombait|cessait|on avait|avai(?:t|ent) (?:promis|juré)|"
        r"(?:étai(?:t|ent)|avai(?:t|ent) été) (?:\S+ )?(?:attendue?s?|due?s?|exigibles?|valables?|fixée?s?|calée?s?)|avai(?:t|ent) (?:jusqu|annoncé|prévu|fixé|assuré|garanti)|"
        r"jusqu['’]alors|jusque-là|précédemment|primitivement|à la place d\w+|plutôt que|et non|couraient?|courait|arrivai(?:t|ent) à|prenai(?:t|ent)|pensions|espérai(?:t|ent)|"
        r"comptai(?:t|ent)"
    ),
    Sign.DONE: (
        r"(?:a|ont|est|sont|s['’]est|se sont) (?:\S+ )?\w+(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ues)|était|étaient|fut|furent|avait|avaient|a été|ont été|né|née|mort|fondée?|depuis|construite?|publiée?|"
        r"(?:a|ont) (?:été )?\w+(?:é|i|u|is|it|ert)(?:e|es|s)?|eut|eurent|\w{3,}(?:èrent|irent)|s['’](?:est|était|étaient) \w+|ouvrit|prit|mit|vint|fit"
    ),
    Sign.UNTIL: (
        r"jusqu['’](?:au|aux|à|en|à la|au mois de|à ce que)?|jusque|jusqu['’]à (?:l|la|le)|"
        r"jusqu['’](?:à fin|fin|en fin|au soir|au terme)|au-delà d\w+"
    ),
    Sign.BY: (
        r"avant(?: le| la| la fin| fin| les)?|d['’]ici(?: à| au| aux| la fin| le| la)?|au plus tard(?: le| à| la)?|pour(?= (?:le|la|\ue000))|dernier délai|"
        r"pas plus tard que|pour (?:fin|mi|début)|d['’]ici (?:fin|là|l['’]été)"
    ),
    Sign.ON: r"le|la|les|en|au|aux|à|du|de|pour|dans|courant",
    Sign.FROM: r"à partir d(?:u|e|es)|à compter d(?:u|e)|dès(?: le)?|après(?: le)?|du",
    Sign.WITHIN: r"sous|dans(?: un délai de| les| le délai de)?|en moins de|au bout de|dispose(?:nt)? de|(?:ont|a|avez|aura|auront)(?= \ue000)",
    Sign.SINCE: (
        r"(?!prév|fix|program|annonc|convoqu|report|repouss|avanc|décal|prolong|attend|promis|prorog|pay|vers|maint)\w{3,}(?:é|ée|és|ées|is|ise|ie|ue)(?: le| en| au| depuis| depuis le)?(?= \ue000)|"
        r"(?:celui|celle|ceux|arrêté|décret|devis|lettre|courrier|loi|accord|convention|jugement|décision|avis|ordonnance|contrat|avenant|version|rapport) d[ue](?= \ue000)|"
        r"depuis(?: le)?|datée? du|en date du|il y a|n° \S+ du|arrêté d\w+|né(?:e)? le|fondée? en|publié(?:e)? le|fait à \S+ le|mis en ligne le|signée? (?:en|le)|conclue? en|envoyé|paru|l['’]an dernier|contre|dernier|fait à .{2,30}|"
        r"(?:facture|réunion|séance|procès-verbal|compte rendu|communiqué|mail|courriel|protocole|plan|délibération|avenant|bail) d[ue](?= \ue000)|adoptée?s? le|"
        r"intervenue? le|remont\w+ à|l['’]année dernière|le mois dernier|la semaine dernière"
    ),
    Sign.PROPOSE: (
        r"propos\w+|suggèr\w*|suggér\w*|demand(?:e|ent|ait|aient|é|ée)|réclam\w+|sollicit\w+|appel(?:le|lent) à (?:prolonger|reporter)|souhait(?:e|ent|ait)|requête|recommand\w+|envisag\w+|étudie|évoqu\w+|plaid\w+|voudrai\w+|"
        r"(?:avait|ont|a|avaient) (?:demandé|proposé|suggéré|souhaité|réclamé|recommandé|sollicité)|préconis\w+|exhort\w+|milit\w+|plaide|pétition|projet de|aimerai\w+|"
        r"préférerai\w+|question de"
    ),
    Sign.IF: (
        r"si|s['’]il|s['’]ils|à défaut|sauf|à condition|sous réserve|tant que|au cas où|faute de quoi|faute d['’]accord|"
        r"sinon|pourvu que|dans le cas où|en cas d\w+|à moins (?:que|de|d['’])|sous condition|autrement"
    ),
    Sign.NOT: (
        r"ne|n['’]\w+|pas|non|aucune?|jamais|sans|ni|refus\w+|rejet\w+|exclu\w*|renonc\w+|"
        r"nul|nulle|guère|faute d\w+|écart\w+|impossible"
    ),
    Sign.PERIOD: (
        r"exercice|trimestre|année scolaire|saison|comptes de|campagne|au titre de|en \d{4}, contre|"
        r"par rapport|résultats? (?:annuels?|trimestriels?)|sur un an|année fiscale|en glissement"
    ),
    Sign.GENERAL: (
        r"chaque (?:année|mois|jour|semaine|été|hiver)|tous les (?:ans|mois|jours)|par exemple|en général|habituellement|traditionnellement|toujours|annuel\w*|de chaque mois|"
        r"d['’]ordinaire|souvent|parfois|d['’]habitude|le plus souvent|en principe|en règle générale|tous les (?:deux|trois|quatre|cinq|dix) ans|par (?:an|mois|semaine)|"
        r"traditionnel\w*"
    ),
}

_NAMES = Names(
    lead=bag(
        "le la les l' l’ un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes tout toute tous toutes chaque aucun aucune "
        "quelques plusieurs deux trois quatre cinq six sept huit neuf dix quel quelle quels quelles même mêmes autre autres certain certaine certains certaines aucuns divers "
        "diverses nul nulle onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille ledit ladite lesdits présent présente premier première "
        "deuxième second seconde troisième dernier dernière derniers prochain prochaine nouvel nouveau nouvelle nouveaux nouvelles ancien ancienne"
    ),
    joints=bag("de d' d’ du des à au aux pour en sur entre contre avec sans chez"),
    links=bag(
        "sous dans après avant par depuis pendant dès vers chez selon parce lorsque quand comme si que qu' qu’ qui dont où car mais donc or jusqu jusqu' jusqu’ jusque malgré "
        "afin lors puis alors faute outre sauf suite envers hormis hors excepté moyennant concernant durant voire soit tandis puisque lorsqu' lorsqu’ puisqu' puisqu’ quoique "
        "pourvu ainsi pourquoi comment combien quoi via près loin auprès autour derrière devant dessus dessous parmi ci voici voilà là"
    ),
    joins=bag("et ou ni &"),
    auxiliaries=bag(
        "est sont était étaient sera seront serait seraient fut furent a ont avait avaient aura auront aurait auraient ai avons avez suis sommes êtes été doit doivent devra "
        "devront devait devaient devrait devraient peut peuvent pourra pourront pourrait pourraient va vont veut veulent faut faudra ne n' n’ se s' s’ y pas plus aurons aurez "
        "aurions avions aviez eut eurent ait aient ayant étant soit soient fusse étions serons serez serions avoir être devons devez devrez devrons dus dut durent peux pouvons "
        "pouvez pourrons pourrez pouvait pouvaient put purent puisse puissent veux voulons voulez voulait voulaient voudra voudrait vais allons allez allait allaient ira iront "
        "irait faudrait fallait vient viennent semble semblent paraît reste me te m' m’ t' t’"
    ),
    be=bag(
        "est sont était étaient sera seront serait seraient fut furent été suis sommes êtes soit soient étant être étions serons serez"
    ),
    infinitive=bag("à de d' d’ pour"),
    verbs=verbs.VERBS
    | bag(
        "expire expirent prend prennent court courent vaut valent reste restent commence commencent ouvre ouvrent ferme ferment entre entrent tient tiennent réunit demande demandent exige promet "
        "promettent annonce annoncent prévoit prévoient reporte prolonge proroge renouvelle reconduit décale repousse maintient laisse accorde abandonne annule dit disent déclare affirme souhaite "
        "propose refuse espère attend attendent appelle appellent joue jouent finit rend arrive arrivent tombe tombent cesse invite invitent procède réclame voit part dure durent peuvent parle "
        "remplacer remettre déposer livrer payer régler présenter publier transmettre fournir fermer ouvrir signer prolonger reporter proroger renouveler achever terminer demander obtenir rouvrir"
    ),
    verb_endings=(
        "ait",
        "aient",
        "ez",
        "rra",
        "rront",
        "vront",
        "era",
        "eront",
        "ira",
        "iront",
        "dra",
        "dront",
        "ée",
        "és",
        "ées",
        "er",
    ),
    gerund_endings=(),
    bases=bag(""),
    finite=verbs.FINITE - verbs.ALSO_NOUNS,
    past=verbs.PAST | bag("était étaient avait avaient"),
    past_endings=("ait", "aient"),
    past_auxiliaries=bag(
        "était étaient fut furent avait avaient étions avions eut eurent pouvait pouvaient devait devaient fallait"
    ),
    ahead=bag(
        "sera seront aura auront doit doivent devra devront peut peuvent pourra pourront va vont veut veulent faut faudra devrait devraient pourrait pourraient merci veuillez "
        "aurons aurez serons serez devons devez devrez pourrons pourrez allons allez ira iront souhaite souhaitent envisage envisagent promet promettent prévoit prévoient "
        "entend entendent compte comptent espère espèrent voudra"
    ),
    manner=bag("comme"),
    adverbs=bag(
        "merci aussi encore déjà toujours jamais bien donc finalement désormais enfin ensuite alors ainsi ici là demain hier très plus moins seulement notamment actuellement "
        "définitivement lui elle pas plus non auparavant aujourd'hui après-demain avant-hier aussitôt autrefois autant beaucoup bientôt cependant certes d'abord dehors dedans "
        "dorénavant environ exprès fort jadis longtemps lors mal mieux parfois partout peu peut-être pis plutôt pourtant près presque puis quasi quelquefois sitôt souvent "
        "surtout tant tantôt tard tellement tôt trop vite volontiers maintenant davantage ci-après ci-dessous ci-joint inclus hélas bref soudain auprès comme sans tout "
        "toutefois néanmoins d'ailleurs"
    ),
    adverb_endings=("ment",),
    pronouns=bag(
        "il elle ils elles celui-ci celle-ci ceux-ci celles-ci celui-là celle-là on nous vous je j' j’ tu ce c' c’ cela ça ceci celui celle ceux celles lui eux en y se personne me te moi toi soi eux-mêmes tous toutes chacun "
        "chacune quelqu'un rien autrui certains plusieurs qui quoi m' m’ t' t’ s' s’ le la les leur l'un"
    ),
    people=bag("nous vous je j' j’ tu on personne me m' m’ moi tous chacun quelqu'un certains"),
    relatives=bag("qui que qu' qu’ dont lequel laquelle lesquels lesquelles"),
    months=bag(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche"
    ),
    opening=bag("qui que qu' qu’ dont où lequel laquelle lesquels lesquelles"),
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
        "jour jours fin année an ans mois semaine semaines temps heure heures cas partie lieu effet midi matin soir nuit compter date place ordre titre moment façon manière "
        "suite cause fait raison nombre millions euros francs pour-cent part terme début milieu mi moitié fois mot point sujet cadre objet ensemble reste total hui veille avis "
        "hier aujourd'hui porte-parole source"
    ),
    perfect=bag("a ont avons avez ai"),
    particles=bag("ne n' n’ se s' s’ y pas plus"),
    participle=r"\w{2,}(?:é|és|ée|ées|i|is|it|u|us|ue|ues|ert)",
    ahead_endings=("era", "eront", "ira", "iront", "dra", "dront", "tra", "tront", "rons", "rez"),
    nouns=verbs.NOUNS,
    nominal=verbs.FINITE,
)

FR = Statements(
    code="fr",
    present_ahead=True,
    signs=_SIGNS,
    stretch=r"(?:au|à|jusqu['’]au|et|et le|-|–|—|/)(?: \w+)?(?: inclus)?",
    names_both=r"et|et le|/",
    both=r"entre",
    moving=r"report\w+|décal\w+|repouss\w+|prolong\w+|avanc\w+|prorog\w+|déplac\w+|pass(?:e|er|era|eront|é)|gliss\w+|renvoy\w+|ajourn\w+|remis\w*",
    aims=r"(?:au|à|à la|en|pour)(?: \w+)?",
    announced=changes.ANNOUNCED,
    new_date=changes.NEW_DATE,
    whole=r"mois|ans?|années?|trimestres?|semestres?",
    from_document=(
        r"(?:à compter|à partir) (?:de )?(?:la (?:présente|signature|publication|notification|date)|sa (?:publication|notification|signature)|ce jour|du présent|aujourd['’]hui)(?: \w+)*|de (?:la )?(?:signature|publication)"
    ),
    from_previous=r"plus tard|après|ensuite",
    counts_from=r"(?:à compter|à partir|après|depuis|prend effet|prendra effet|entre en vigueur|entrera en vigueur|court|courra)(?: du| de| d\w+)?(?: le)?",
    starts=r"(?:à compter|à partir|prend effet|prendra effet|entre en vigueur|entrera en vigueur|court|courra)(?: du| de| d\w+)?(?: le)?",
    dated=r"(?:le|du|en date du)",
    holds_for=r",? ?pour(?: une (?:durée|période) de)?",
    lasts=r",? ?(?:et )?(?:pour(?: une (?:durée|période) de)?)",
    ahead_of=r"avant|avant le mois de",
    from_event=r"(?:à compter|à partir|de|après|avant|suivant|dès)",
    clauses=r"qui|que|qu['’]\w+|dont|où|parce|lorsque|quand|si|mais|car|tandis|alors|puisque|comme|afin",
    examples=r"par exemple|p\. ?ex\.",
    lasted=changes.LASTED,
    excepted=changes.EXCEPTED,
    reversed=changes.REVERSED,
    deeds=deeds.DEEDS,
    free_order=deeds.FREE_ORDER,
    no_acts=deeds.NO_ACTS,
    former=deeds.FORMER,
    indefinite=deeds.INDEFINITE,
    task=deeds.TASK,
    own_days=deeds.OWN_DAYS,
    belonging=deeds.BELONGING,
    changes=changes.CHANGES,
    unreal=changes.UNREAL,
    dismissing=changes.DISMISSING,
    denied=changes.DENIED,
    denials=DENIALS,
    anew=r"reprogrammée?s?|nouvelle tentative|à nouveau|de nouveau|désormais|finalement|rattrapée?s?|fixée?s? (?:au|à)",
    pending=r"toujours|encore|à ce jour|se fai(?:t|sait) attendre|manque(?:nt)?|reste(?:nt)? à|en attente|en souffrance",
    supposing=(
        r"pourrai(?:t|ent)|devrai(?:t|ent)|aurai(?:t|ent)|serai(?:t|ent)|voudrai(?:t|ent)|(?<!été )tacitement|(?:sera|seront) automatiquement|peut-être|sans doute|probablement|souhait\w+|peut|peuvent|pourra|pourront|veut|veulent"
    ),
    open_step=(
        r"sous réserve|doi(?:t|vent) encore être|reste à (?:signer|ratifier|approuver)|en attente d\w+ (?:signature|ratification)|provisoire\w*|à titre provisoire|doit être (?:ratifiée?|approuvée?|signée?)|n['’]entrera en vigueur qu|en première lecture|en commission"
    ),
    names=_NAMES,
    things=THINGS,
    nouns=NOUNS,
    stops=Stops(
        abbreviations=bag(
            "art al m mm dr pr st ste cf ex etc env p pp tél n° no janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim av apr bd vol chap éd réf min max resp me mgr inc"
        ),
        units=bag("h mn min s km kg cm m l ha"),
    ),
    counting=COUNTING,
    taking_back=TAKING_BACK,
)
