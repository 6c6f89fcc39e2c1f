"""French verbs in the forms in which a text tells of a third person, of us, and asks."""

from monitor.extract.language.inflection import inflected, softened
from monitor.extract.language.names import bag

_ER = (
    "abandonn abrog accept accord accus achet achev adopt adress affirm ajourn ajout allong allou amend amorc annonc annul appel appliqu apport approuv arrêt arriv assign assur attaqu attend attribu augment autoris "
    "avanc avert bais bénéfici bloqu cal cess chang charg cherch clôtur collect command comment commenc communiqu compens compt complét concern condamn confi confirm consacr conseil considér constat consult contact "
    "continu contrôl convoqu coût cré décal décid déclar décoll dégag délivr demand démarr déménag demeur démissionn dénonc dépass dépend dépos désign détaill détermin développ différ diffus diminu discut dispos "
    "distribu donn dur échapp échou écoul effectu élev élimin emport encaiss engag enregistr entam entr entraîn envisag envoi envoy épuis espér estim étal étudi évacu évalu évoqu examin exécut exig exist expédi expir expliqu exprim "
    "facilit factur ferm fêt fich figur financ fix form formul fonctionn frapp gagn gard génér gér habilit hésit imagin implant import impos indiqu inform initi inaugur insist install instaur intégr "
    "invit invalid jou jug jur lanc laiss lev libér limit liquid livr log lou manifest manqu men menac migr mobilis modifi mont montr motiv négoci nomm not notifi occup organis oubli pass pay pench "
    "perturb pilot plac plaid plant port pos post préconis précis prépar présent press prévaud procéd proclam programm projet prolong propos prorog prouv provoqu publi raccord rachet ralli rappel rassembl ramen "
    "réalis recommand récupér recul redémarr rédig réclam réfléchi refus régl regroup réhabilit rejet relanc remarqu rembours rempl remplac rench renonc renouvel rénov rentr renvoi renvoy répar repouss report "
    "repren reprogramm réserv résili respect rest restaur restitu résult retard retir retourn rétabl rétrograd révis révoqu risqu sanctionn sauvegard sembl signal signifi sign solicit sollicit sold souhait soulign subsist substitu "
    "suggér suppos supprim survol suscit table tabl tard témoign termin test tent tomb touch tourn traîn transfér travaill travers trouv utilis valid vari vers vérifi vis visit vot voyag"
)
_ER_BROAD = softened(_ER, ("c", "ç"), ("g", "ge"))
_ER_STRONG = "achèt achèv appell rappell renouvell projett rejett lèv élèv mèn ramèn complèt cèd procèd concèd espèr suggèr diffèr règl rachèt transfèr considèr libèr récupèr gèr génèr intègr préfèr envoi renvoi pai emploi déploi pès gèl jett"
_IR = "accompl about ag agrand applaud assain avert bât chois défin élarg établ fin fourn franch garant grand invest noirc obé ralent réag réfléch rétabl réun réuss rempl sais sub un vieill durc aplan"
_RE = "attend correspond défend dépend descend entend étend fond perd prétend rend répond suspend tend vend revend détend interromp romp"
_PRESENT = (
    inflected(_ER, "e ent ons ez")
    | inflected(_ER_STRONG, "e ent")
    | inflected(_ER_BROAD, "ons")
    | inflected(_IR, "it issent issons issez isse")
    | inflected(_RE, "- ent ons ez e")
    | inflected("pren appren compren repren entrepren surpren", "d nent ons ez ne")
    | inflected("met remet soumet permet transmet promet admet commet omet compromet", "- tent tons tez te")
    | inflected("t ret obt maint cont dét v conv dev prov interv parv rev surv prév sout", "ient iennent ienne")
    | inflected("ten reten obten mainten conten déten ven conven deven interven parven reven préven souten", "ons ez")
    | inflected(
        "produi condui construi rédui introdui tradui instrui détrui recondui inscri souscri prescri décri écri di interdi prédi contredi li éli suffi",
        "t sent",
    )
    | inflected("inscri souscri prescri décri écri poursui sui vi survi", "vent t")
    | inflected("par sor ser sen ressen repar dor", "t tent vent ment tons tez")
    | inflected("ouvr couvr découvr offr souffr rouvr recouvr", "e ent ons ez")
    | inflected("reç perç aperç", "oit oivent")
    | inflected("conclu exclu inclu", "t ent")
    | inflected("connaî paraî apparaî disparaî naî reconnaî", "t")
    | inflected("connai parai apparai disparai reconnai", "ssent")
    | inflected("join rejoin crain attein étein restrein contrain", "t")
    | bag(
        "fait font refait dit disent voit voient prévoit prévoient revoit sait savent vaut valent court courent parcourt meurt meurent acquiert bat battent combat convainc interrompt tait plaît sort sortent part partent "
        "sert servent sent sentent dort fuit croit croient boit reste restent vit suit suivent lit lisent élit va vont veut veulent peut peuvent faut"
    )
)
_PAST = (
    inflected(_ER, "ait aient a èrent")
    | inflected(_ER_BROAD, "a ait aient")
    | inflected(_IR, "issait issaient irent")
    | inflected(_RE, "ait aient it irent")
    | inflected(
        "prenai mettai remettai soumettai permettai promettai tenai venai maintenai obtenai disai faisai voyai prévoyai savai valai courai partai sortai servai devenai",
        "t ent",
    )
    | inflected(
        "pri mi promi remi soumi permi transmi di fi vi prévi tin maintin obtin vin devin convin intervin", "t rent"
    )
    | bag(
        "fit firent fut furent eut eurent vint prit mit tint ouvrit ouvrirent offrit reçut reçurent conclut mourut naquit parut disparut lut connut"
    )
)
_PARTICIPLES = (
    inflected(_ER, "é ée és ées ant")
    | inflected(_ER_BROAD, "ant")
    | inflected(_IR, "i ie is ies issant")
    | inflected(_RE, "u ue us ues ant")
    | inflected(
        "pri appri compri repri entrepri surpri mi remi soumi permi transmi promi admi omi compromi acqui assi",
        "s se ses",
    )
    | inflected(
        "ten reten obten mainten conten déten ven conven deven interven parven reven préven souten reç perç v prév rev s parv connu par appar dispar cour parcour voul val lu él",
        "u ue us ues",
    )
    | inflected(
        "produi condui construi rédui introdui tradui instrui détrui recondui inscri souscri prescri décri écri di interdi fai refai ouver couver découver offer rouver mor join rejoin crain attein étein restrein contrain",
        "t te ts tes",
    )
    | inflected("conclu exclu inclu parti sorti servi senti suivi poursuivi né lu élu abouti reconnu connu", "- e s es")
)
_INFINITIVES = (
    inflected(_ER, "er")
    | inflected(_IR, "ir")
    | inflected(_RE, "re")
    | bag(
        "prendre apprendre comprendre reprendre entreprendre mettre remettre soumettre permettre transmettre promettre admettre tenir obtenir maintenir contenir détenir venir convenir devenir intervenir parvenir revenir prévenir "
        "soutenir produire conduire construire réduire introduire traduire instruire détruire reconduire inscrire souscrire prescrire décrire écrire dire interdire partir sortir servir sentir ouvrir couvrir découvrir offrir rouvrir "
        "recevoir percevoir conclure exclure inclure connaître paraître disparaître reconnaître joindre rejoindre atteindre éteindre restreindre contraindre faire voir prévoir revoir savoir courir mourir acquérir battre suivre poursuivre vivre lire élire être avoir pouvoir devoir vouloir"
    )
)

FINITE = _PRESENT | _PAST | inflected(_ER, "é ée és ées")
"""Forms that behind a preposition are nouns."""
PAST = _PAST
VERBS = (
    _PRESENT
    | _PAST
    | _PARTICIPLES
    | _INFINITIVES
    | bag("recevra recevront fera feront dira diront échoit échoient échoira")
)
NOUNS = bag(
    "assez rendez-vous "
    "année années journée journées soirée soirées matinée durée durées entrée entrées rentrée arrivée arrivées tournée tournées assemblée assemblées idée idées armée armées musée musées lycée lycées tranchée poignée "
    "vallée allée allées montée portée donnée données employée employés employées députée députés blessés réfugiés salariés salariée associés abonnés retraités délégués marchés traités comités arrêtés congés communiqués procédés "
    "particulier particuliers calendrier chantier quartier courrier dossier janvier février premier dernier métier papier atelier ouvrier policier financier foyer loyer loyers hiver fer mer guichet souhait fait faits portrait extrait trait attrait retrait "
    "lait opéra caméra era dossiers courriers chantiers quartiers ateliers ouvriers policiers métiers papiers calendriers derniers premiers hier cahier cahiers danger étranger étrangers boulanger berger conseiller conseillers escalier "
    "officier officiers banquier héritier pompier pompiers infirmier infirmiers créancier créanciers locataire huissier cancer"
)
"""Nouns and other words that look like forms of a verb."""
ALSO_NOUNS = bag(
    "offre offres demande demandes livre livres marche marches reste restes porte portes place places charge charges cause causes note notes signe signes visite visites suite suites coupe coupes date dates commande commandes "
    "compte comptes forme formes garde gardes guide guides juge juges limite limites manque montre paie pause peine perte pertes plainte plaintes pose poste postes presse preuve prise prises recherche recherches relance remise remises "
    "rencontre rencontres réserve réserves réponse réponses somme sommes sorte table tables tente test tests terme termes titre titres trace transfert transferts vote votes mise mises conduite découverte sortie sorties reprise reprises mesure mesures "
    "tenue venue arrivée arrivées attente attentes tâche contrôle contrôles réforme réformes approche annonce annonces avance avances aide aides baisse baisses hausse bourse change chute clôture collecte consulte défense dépense dépenses échange échanges "
    "engage entrave entrée étude études expertise facture factures finance finances grève groupe groupes loge lutte maintien marque marques masse nomme opère oppose ouvre patrouille pêche pointe police pratique prime primes programme programmes promesse "
    "règle règles rente retraite risque risques saisie soirée soldes solde suspens taxe taxes vente ventes voyage voyages fait faits dit sens part parts port ports sort vis lit plaît produit produits conduit délai été côté marché marchés traité traités arrêté "
    "arrêtés délégué député employé congé comité procédé communiqué clé blé préavis remise rendez vend prix fond rend pris mise"
)
"""Forms that are as often nouns."""
