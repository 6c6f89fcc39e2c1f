"""French nouns that tell by their sort what a day is to the thing: the last to act, the end of a term, somebody who acts."""

from collections.abc import Mapping
from typing import Final

from monitor.extract.language.inflection import inflected

_S: Final = "- s"
_X: Final = "- e s es x"
_SORTS: Final = {
    "call": (
        (
            "offre candidature demande dossier inscription réclamation recours appel observation objection contribution question "
            "réponse questionnaire formulaire déclaration préinscription réservation commande pli proposition avis conclusion "
            "pourvoi sondage concours consultation formalité",
            _S,
        ),
        (
            "délai échéance ultimatum",
            _S,
        ),
    ),
    "term": (
        (
            "accord contrat bail convention pacte traité avenant concession licence permis autorisation agrément certificat mandat "
            "trêve cessez-le-feu moratoire interdiction dérogation exemption arrêté mesure règlement régime garantie assurance "
            "police tarif abonnement adhésion passeport visa carte bon remise promotion caution prêt emprunt obligation support "
            "maintenance brevet location embargo sanction suspension gel bouclier restriction fermeture couvre-feu prime aide "
            "dispositif contrôle protection préavis exposition point version branche validité période billet branche alerte service",
            _S,
        ),
        (
            "baux",
            _X,
        ),
    ),
    "appointment": (
        (
            "réunion assemblée séance conférence sommet rencontre négociation audience procès audition élection scrutin vote "
            "référendum concert festival première représentation match course tournoi fête défilé manifestation grève visite voyage "
            "foire salon atelier séminaire lecture conférence webinaire ouverture réouverture inauguration enchère vente travaux "
            "ravalement chantier démarrage lancement kermesse spectacle tirage session débat cérémonie soirée braderie journée",
            _S,
        ),
    ),
    "work": (
        (
            "rapport étude projet plan liste décret arrêt décision jugement livraison pont tunnel route école hôpital usine "
            "réparation construction achèvement publication résultat compte-rendu carte réponse mise-à-jour grille texte loi bilan "
            "chaudière",
            _S,
        ),
    ),
    "money": (
        (
            "paiement versement loyer cotisation facture dette intérêt salaire acompte solde impôt taxe remboursement dividende "
            "indemnité subvention somme frais amende prélèvement",
            _S,
        ),
    ),
    "measure": (
        (
            "chiffre bénéfice perte croissance inflation production demande vente économie trafic déficit",
            _S,
        ),
    ),
    "party": (
        (
            "ministère ministre gouvernement conseil sénat assemblée parlement commission comité préfecture préfet mairie maire "
            "tribunal cour juge parquet procureur société entreprise groupe association syndicat direction directeur directrice "
            "banque assureur opérateur fournisseur prestataire titulaire candidat locataire bailleur propriétaire acheteur vendeur "
            "client abonné actionnaire créancier débiteur porte-parole avocat plaignant fabricant éditeur université école commune "
            "région département état partie membre participant parent salarié exploitant repreneur employeur délégué rebelle "
            "armateur notaire syndic",
            _S,
        ),
    ),
}

NOUNS: Final[Mapping[str, str]] = {
    form: sort for sort, rows in _SORTS.items() for stems, endings in rows for form in inflected(stems, endings)
}
"""Each form of a noun with its sort."""
