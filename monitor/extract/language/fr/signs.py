"""French words that stand beside a date and say what it is."""

from monitor.extract.language.sign import Sign

SIGNS = {
    Sign.EXPIRE: (
        r"expir(?:e|ent|era|eront|ant|ation)|échéance|à échéance|(?:arriv|tomb)(?:e|ent|era|eront|ant) à échéance|pren(?:d|nent|dra|dront) fin|fin de (?:vie|validité)|"
        r"s['’]achèv(?:e|ent|era|eront)|s['’]achever|(?:se |s['’])?termin(?:e|ent|era|eront|er)|s['’]étein(?:t|dra)|cess(?:e|ent|era|eront|er)|caduc\w*|périm\w*|"
        r"ne ser(?:a|ont) plus|n['’]est plus|plus accessible|arrêt(?: définitif)?|fermeture|résili\w+|abrog\w+|supprim\w+|suppression|tombe(?= \ue000|$)|disparaît\w*|court pour|"
        r"s['’]étei(?:nt|ndra|gnent)|dispara(?:ît|îtra|issent)|(?:est|sera|sont|seront) (?:supprimée?s?|fermée?s?|arrêtée?s?|retirée?s?|désactivée?s?|coupée?s?|levée?s?|démantelée?s?|abandonnée?s?)|"
        r"ferm(?:e|ent|era|eront) (?:définitivement|ses portes)|ferm(?:e|ent|era|eront)(?= (?:le |ce |provisoirement )?\ue000)|s['’]arrêt(?:e|ent|era|eront)|cessation|extinction|prescri(?:t|te|ra|ption)|désactiv\w+|fin (?:du|de la|des|de l['’]|d['’]|de) ?(?:support|prise en charge|maintenance|contrat|bail|mandat|validité|garantie|vie|service|moratoire|trêve|dispositif)|"
        r"date de fin|terme (?:du|de la|de l['’])|arriv(?:e|ent|era|eront) (?:à|au) (?:terme|échéance|bout)|dernier jour|ne (?:sera|seront) plus|quitt(?:e|era|eront)|se clôt|clôtur(?:e|era)|n['’](?:existera|aura) plus"
    ),
    Sign.HOLD: (
        r"valables?|vaut|valent|valide(?:s|nt)?|validité|(?<!entrée )(?<!entre )(?<!entrent )(?<!entrera )(?<!entreront )(?<!entrer )en vigueur|applicables?|rest(?:e|ent|era|eront)|demeur(?:e|ent|era)|maintenue?s?|maintien\w*|court|courent|courra|dur(?:e|ent|era|ée)|ouverte?s?|fermée?s?|interdite?s?|interdiction|trêve|cessez-le-feu|moratoire|prolong\w+|prorog\w+|recondui\w+|suspendue?s?|autorisée?s?|autorisation|accessible|possible|obligatoire|garantie|licence|bail|"
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
        r"date limite|dates limites|(?<!dans les )délais?|au plus tard|ultimatum|dernier (?:jour|délai|carat)|dernière limite|clôture|clos(?:es?)?|closes|à (?:régler|payer|verser|rendre|remettre|retourner|livrer|fournir)|payables?|"
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
        r"(?:est|sont|sera|seront) (?:assurée?s?|organisée?s?|donnée?s?)|(?:rester|demeurer)(?:a|ont) fermée?s?|recevra|rencontre\w*|votera|examinera|statuera|tranchera|débutera|se réuniront|siégera|auditionn\w+|interviendra|reprendr\w+|reprise|repren(?:d|nent)"
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
        r"dev(?:ait|aient)|prévoyai(?:t|ent)|aurai(?:t|ent) dû|(?:avait|avaient|était|étaient) (?:\S+ )?(?:été )?(?:prévue?s?|promis\w*|annoncée?s?|fixée?s?|programmée?s?|convoquée?s?|censée?s?|supposée?s?|initialement|envisagée?s?)|initialement|"
        r"à l['’]origine|auparavant|jusqu['’]ici|au lieu d\w+|(?<!\ba )(?<!\bont )(?<!\ba été )(?<!\bont été )(?:promis|prévu|annoncé|convoqué|envisagé|programmé|fixé|attendu|espéré|planifié)e?s?(?= (?:pour|le|au|en|avant|fin|début|courant)\b| \ue000)|prévue?s?(?= du)|reportée? d\w+|expirait|s['’]achevait|tombait|cessait|on avait|avai(?:t|ent) (?:promis|juré)|"
        r"(?:étai(?:t|ent)|avai(?:t|ent) été) (?:\S+ )?(?:attendue?s?|due?s?|exigibles?|valables?|fixée?s?|calée?s?)|avai(?:t|ent) (?:jusqu|annoncé|prévu|fixé|assuré|garanti)|"
        r"jusqu['’]alors|jusque-là|précédemment|primitivement|à la place d\w+|plutôt que|et non|couraient?|courait|arrivai(?:t|ent) à|prenai(?:t|ent)|pensions|espérai(?:t|ent)|"
        r"comptai(?:t|ent)"
    ),
    Sign.DONE: (
        r"(?!a lieu\b)(?:a|ont|est|sont|s['’]est|se sont) (?:\S+ )?\w+(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ues)|était|étaient|fut|furent|avait|avaient|a été|ont été|né|née|mort|fondée?|depuis|construite?|publiée?|"
        r"(?!a lieu\b)(?:a|ont) (?:été )?\w+(?:é|i|u|is|it|ert)(?:e|es|s)?|eut|eurent|\w{3,}(?:èrent|irent)|s['’](?:est|était|étaient) \w+|ouvrit|prit|mit|vint|fit"
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
    Sign.WITHIN: r"sous|dans(?: un délai de| les| le délai de)?|en moins de|au bout de|dispose(?:nt)? de|(?:ont|a|avez|aura|auront)(?= \ue000)|(?:donn|accord|laiss)\w+(?= \ue000\ue001* (?:à|au|aux|pour)\b)",
    Sign.SINCE: (
        r"(?<!sera )(?<!seront )(?<!restera )(?<!resteront )(?<!demeurera )(?<!demeureront )(?!prév|fix|program|annonc|convoqu|report|repouss|avanc|décal|prolong|attend|promis|prorog|pay|vers|maint)\w{3,}(?:é|ée|és|ées|is|ise|ie|ue)(?: le| en| au| depuis| depuis le)?(?= \ue000)|"
        r"(?:celui|celle|ceux|arrêté|décret|devis|lettre|courrier|loi|accord|convention|jugement|décision|avis|ordonnance|contrat|avenant|version|rapport) d[ue](?= \ue000)|"
        r"depuis(?: le)?|datée? du|en date du|il y a|n° \S+ du|arrêté d\w+|né(?:e)? le|fondée? en|publié(?:e)? le|fait à \S+ le|mis en ligne le|signée? (?:en|le)|conclue? en|envoyé|paru|l['’]an dernier|contre|dernier|fait à .{2,30}|"
        r"(?:facture|réunion|séance|procès-verbal|compte rendu|communiqué|mail|courriel|protocole|plan|délibération|avenant|bail) d[ue](?= \ue000)|adoptée?s? le|"
        r"intervenue? le|remont\w+ à|l['’]année dernière|le mois dernier|la semaine dernière"
    ),
    Sign.PROPOSE: (
        r"propos\w+|suggèr\w*|suggér\w*|demand(?:e|ent|ait|aient|é|ée|ons)|réclam\w+|sollicit\w+|appel(?:le|lent) à (?:prolonger|reporter)|souhait(?:e|ent|ait)|requête|recommand\w+|envisag\w+|étudie|évoqu\w+|plaid\w+|voudrai\w+|"
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
