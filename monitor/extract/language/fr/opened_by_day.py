"""French clauses that open with their day and tell what ends on it: en juillet expire le bail."""

from typing import Final

from monitor.extract.language.opened_by_day import opened_by_day

OPENED: Final = opened_by_day(
    leads=r"le|la|les|en|au|à|ce|cette|fin|début|mi-|dès|dans|d['’]ici|mois|de|d['’]",
    runs_out=r"expirent|expire|(?:arrive|arrivent|vient|viennent) à (?:échéance|expiration)",
    ends=r"pren(?:d|nent) fin|s['’]achèv(?:e|ent)|se termin(?:e|ent)|(?:arrive|arrivent) à (?:son |leur )?terme|se clôt|se clôturent?",
    articles=r"aussi|également|le|la|les|l['’]|un|une|son|sa|ses|leurs?|notre|nos|ce|cette|ces",
    deadlines=r"délais?|inscriptions?|appel à (?:candidatures|projets|propositions)|dépôt|réception|enquête publique|consultation|ultimatum",
    terms=r"contrats?|bail|baux|conventions?|accords?|mandats?|trêves?|cessez-le-feu|moratoires?|licences?|permis|concessions?|garanties?|support|état d['’](?:urgence|alerte)|interdictions?|couvre-feu|sanctions?|embargo|mesures?|dérogations?|autorisations?|régime|période|promotion|offre|préavis|quarantaine|abonnements?|protection",
    unsaid=r"\b(?:ne|pas|si|sauf|chaque|peut-être|sans doute)\b|n['’]|\?",
)
