"""French words for what makes, changes and denies a commitment."""

from monitor.extract.language.fr import changes, deeds, verbs
from monitor.extract.language.fr.counting import COUNTING
from monitor.extract.language.fr.denials import DENIALS
from monitor.extract.language.fr.kinds import KINDS
from monitor.extract.language.fr.nominal import NOUN
from monitor.extract.language.fr.nouns import NOUNS
from monitor.extract.language.fr.relocated import RELOCATED
from monitor.extract.language.fr.retold import RETOLD
from monitor.extract.language.fr.signs import SIGNS
from monitor.extract.language.fr.taking_back import TAKING_BACK
from monitor.extract.language.fr.things import THINGS
from monitor.extract.language.fr.unmade import UNMADE
from monitor.extract.language.fr.unpassed import UNPASSED
from monitor.extract.language.inflection import inflected
from monitor.extract.language.names import Names, bag
from monitor.extract.language.statements import Statements
from monitor.extract.language.stops import Stops

_NAMES = Names(
    pairing=bag("entre"),
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
    genitive=bag("du des aux"),
    infinitive_endings=("er", "ir", "re"),
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
        "sine die merci aussi encore déjà toujours jamais bien donc finalement désormais enfin ensuite alors ainsi ici là demain hier très plus moins seulement notamment actuellement "
        "définitivement lui elle pas plus non auparavant aujourd'hui après-demain avant-hier aussitôt autrefois autant beaucoup bientôt cependant certes d'abord dehors dedans "
        "dorénavant environ exprès fort jadis longtemps lors mal mieux parfois partout peu peut-être pis plutôt pourtant près presque puis quasi quelquefois sitôt souvent "
        "surtout tant tantôt tard tellement tôt trop vite volontiers maintenant davantage ci-après ci-dessous ci-joint inclus hélas bref soudain auprès comme sans tout "
        "toutefois néanmoins d'ailleurs valable valables applicable applicables accessible accessibles visible visibles disponible disponibles exigible exigibles payable payables valide valides"
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
    reflexive=bag("se s' s’"),
    arriving=inflected(
        "arrivé parvenu venu revenu devenu survenu intervenu entré rentré parti sorti tombé paru échu né", "- e s es"
    ),
    participle=r"(?!lieu$)\w{2,}(?:é|és|ée|ées|i|is|it|u|us|ue|ues|ert|int)",
    ahead_endings=("era", "eront", "ira", "iront", "dra", "dront", "tra", "tront", "rons", "rez"),
    nouns=verbs.NOUNS,
    nominal=verbs.FINITE,
)

FR = Statements(
    code="fr",
    present_ahead=True,
    signs=SIGNS,
    stretch=r"(?:au|à|jusqu['’]au|et|et le|-|–|—|/)(?: \w+)?(?: inclus)?",
    names_both=r"et|et le|/",
    both=r"entre",
    moving=r"report\w+|décal\w+|repouss\w+|prolong\w+|avanc\w+|prorog\w+|déplac\w+|pass(?:e|er|era|eront|é)|gliss\w+|renvo[yi]\w+|ajourn\w+|remis\w*|différ\w+|recul\w+|(?:étendu|reconduit|renouvelé)e?s?",
    aims=r"(?:au|à|à la|en|pour)(?: \w+)?",
    announced=changes.ANNOUNCED,
    new_date=changes.NEW_DATE,
    old_column=r"(?:anciens?|anciennes?|avant|précédente?|date (?:précédente|initiale|ancienne|prévue)|échéance (?:précédente|initiale)|initial(?:e|ement)?|était|prévu initialement|jusqu['’]ici)",
    new_column=r"(?:nouveau|nouvelle|nouvel|maintenant|désormais|actuel(?:le)?|date (?:nouvelle|actuelle|révisée)|révisée?|prolongé jusqu|reporté au|échéance$|date$|fin|après|jusqu['’]au)",
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
    afterwards=r"après|à l['’]issue d(?:e|es|u)|à la suite d(?:e|es|u)|au terme d(?:e|es|u)",
    earlier=r"précédemment|auparavant|initialement|d['’]abord",
    contrary=r"sans (?:la |cette |une |ce |l['’])?(?:nouvelle )?(?:prolongation|prorogation|reconduction|extension|sursis)\b[^.;!?]{0,120}? (?:aurai(?:t|ent)|serai(?:t|ent)) (?:\w+ment )?(?:pris fin|expiré|cessé|arrivée?s? à|venue?s? à|tombée?s?|terminée?s?|achevée?s?)",
    unmet=r"aurai(?:t|ent) dû",
    next_one=r"prochaine?s?",
    deeds=deeds.DEEDS,
    free_order=deeds.FREE_ORDER,
    infinitives=r"\w+(?:er|ir|re)",
    no_acts=deeds.NO_ACTS,
    former=deeds.FORMER,
    indefinite=deeds.INDEFINITE,
    task=deeds.TASK,
    own_days=deeds.OWN_DAYS,
    belonging=deeds.BELONGING,
    changes=changes.CHANGES,
    change_noun=NOUN,
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
    reserves=r"sauf si|à moins qu\w*",
    names=_NAMES,
    things=THINGS,
    nouns=NOUNS,
    stops=Stops(
        abbreviations=bag(
            "art al m mm dr pr st ste cf ex etc env p pp tél n° no janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim av apr bd vol chap éd réf min max resp me mgr inc"
        ),
        units=bag("h mn min s km kg cm m l ha"),
    ),
    history=changes.HISTORY,
    repeated=r"(?:(?:deux|trois|quatre|cinq|six|plusieurs|maintes) fois|à (?:plusieurs|maintes|deux|trois) reprises)",
    counting=COUNTING,
    kinds=KINDS,
    taking_back=TAKING_BACK,
    unmade=UNMADE,
    unpassed=UNPASSED,
    retold=RETOLD,
    until_now=r"jusqu['’](?:ici|alors|à (?:présent|maintenant|aujourd['’]hui|ce jour|récemment))",
    suspends=r"suspend\w*|interromp\w*|interrup\w*|arrêt\w+|cess\w+",
    resumes=r"repr(?:endra|endront|end|ennent)|(?:se )?poursuivr(?:a|ont)|continuer(?:a|ont)|aur(?:a|ont) lieu|se (?:tiendra|tiendront|jouera|joueront|déroulera|dérouleront)|(?:sera|seront) (?:rejouée?s?|reprise?s?)",
    relocated=RELOCATED,
    attributive=r"(?:prolong|prorog|renouvel|rallong|élarg)ée?s?|(?:étendu|reconduit|élargi)e?s?",
    attributes_follow=True,
    courtesies=r"(?:la|les|une|cette|deux) motions? (?:qui|de|visant|portant)|(?:l['’]|les |un |des |cet )amendements?",
)
