"""French nouns for what can expire or fall due, as a text names it and refers back to it."""

from monitor.extract.language.names import bag
from monitor.extract.language.things import Amounts, Things

_KIN = r"filiale|société sœur|société-sœur|maison mère|succursale"

_AMOUNTS = Amounts(
    amount=(
        r"(?:[€$£] ?\d[\d.,  ]*|\d[\d.,]*(?:[   ]\d{3})*(?:[   ](?:mille|millions?|milliards?))?[   ]?(?:d['’]|de )?"
        r"(?:(?:euros?|€|centimes?|francs?|dollars?|livres|tonnes?|litres|hectares|pour cent|kg)(?!\w)|%))(?: par \w+)?"
    ),
    length=r"\d[\d.,]* (?:minutes|heures|jours|semaines|mois|ans|pages|personnes|postes)",
    of=r"d['’]un montant de|à hauteur de|pour un montant de|de|d['’]environ|à",
    among=r"(?:de|des|du|de l['’]|de la|de ses|de leurs|de son|de sa)",
    about=r"environ|près de|plus de|moins de|jusqu['’]à|au moins|quelque",
)

THINGS = Things(
    named=(
        r"\b[Ll](?:a|e|es|'|’) ?(?:accord|convention|trêve|bail|mandat|licence|moratoire|contrat|garantie|traité|protocole|pacte)"
        r"(?: (?:de|du|des|sur|avec|entre|pour)(?: la| le| les)?(?: l['’])?(?: ?[A-ZÉÈ][\w’'-]+)+)+"
    ),
    references=bag(
        "accord convention trêve bail mandat licence moratoire contrat garantie traité protocole pacte dispositif mesure arrêté"
    ),
    filings=bag(
        "candidature candidatures demande demandes dossier dossiers inscription inscriptions contribution "
        "contributions offre offres observations propositions postulation"
    ),
    calls=bag(
        "appel appels aide aides concours prix bourse bourses consultation enquête dispositif inscription "
        "inscriptions subvention subventions programme fonds offre offres candidature candidatures souscription billetterie "
        "tarif campagne dépôt"
    ),
    filing_times=bag("délai date limite clôture échéance dépôt réception période remise terme fin"),
    lasting=bag(
        "humanitaire illimité illimitée indéfini indéfinie temporaire provisoire reconductible permanent permanente nationale"
    ),
    endings=bag("délai délais échéance date terme limite clôture période"),
    pointing=bag("le la les l' l’ ce cet cette ces son sa ses leur"),
    says=(
        r"(?P<who>[A-ZÉÈ][\w’'-]*(?: [A-ZÉÈ][\w’'-]*){0,2}) (?:a dit|a déclaré|déclare|affirme|a affirmé|annonce|a annoncé) qu(?:e |['’])"
    ),
    accounts=(
        r"(?:exercice|année (?:fiscale|comptable|budgétaire))(?: (?:fiscal|comptable|budgétaire|social))? (?:[^\s,;.]+ ){0,3}?(?:se termine|s[\x27’]achève|se clôt|est clos|commence|débute|se terminera|clos)(?: le| au)? (\ue000)"
    ),
    elsewhere=rf"\b(?:(?=(?:{_KIN})\b)|^(?:À|A|En|Près de) (?=[A-ZÉÈÀ]))(?P<place>[\w-]+)",
    kin=_KIN,
    kin_of=rf"(?:{_KIN})(?: \w+)? (?:de |du |d['’])(?:la |l['’])?",
    agreed=bag("accord entente"),
    amounts=_AMOUNTS,
    bare=bag(
        "délai date échéance clôture terme vote scrutin paiement versement objectif ouverture réouverture lancement début fin résultat résultats "
        "décision annonce livraison remise publication"
    ),
    own=bag(
        "propre dernier dernière nouveau nouvelle premier première initial initiale limite ancien ancienne actuel actuelle"
    ),
    hollow=bag("raison vertu matière"),
    others=bag("celle celui celles ceux"),
    causes=bag("raison cause occasion vertu suite"),
    days=bag("lundi mardi mercredi jeudi vendredi samedi dimanche"),
)
