"""French verbs and nouns by which an extension is told without its new day: a prolongé ses sanctions."""

from typing import Final

RUNS: Final = (
    r"(?:sanctions?|embargo|mesures? restrictives?|restrictions?|moratoire|état d['’](?:urgence|alerte|exception)|interdictions?|couvre-feu|trêve|"
    r"cessez-le-feu|accords?|conventions?|mandats?|licences?|permis|concessions?|autorisations?|agréments?|détention|garde à vue|suspension|confinement|"
    r"quarantaine|dérogations?|arrêtés?|régime|protection|délais?|validité|contrat|bail)"
)
"""Names of things that are in force for a time."""
_THE: Final = r"(?:(?:le|la|les|son|sa|ses|leurs?|ce|cette|ces) |l['’])(?:[^\s,;.]+ ){0,2}?"
_HABIT: Final = r"(?![^.;]*\b(?:chaque (?:année|mois|semaine|fois)|tous les (?:ans|mois)|si|s['’]ils?|sous réserve|à condition|à moins|en cas)\b)"
_UNDATED: Final = r"(?![^.;]*\ue000)"
_FOR: Final = r"(?:pour |de |d['’]|pendant )(?:encore )?(?:une? )?\ue000\ue001*"

PROLONGS: Final = rf"(?<!\bne )(?<!\bsi )(?<!\bqui )(?<!\bils )(?:prolonge|proroge|prolongent|prorogent|prolongeons|prorogeons)(?= {_THE}{RUNS}\b){_UNDATED}{_HABIT}"
"""A present that tells of an extension without its day: la préfecture prolonge l'arrêté."""

EXTENSIONS: Final = {
    "extended what runs": (
        rf"(?:(?:a|ont|avons) (?:\w+ment |de nouveau |à nouveau |encore )?(?:prolongé|prorogé|reconduit)|(?:prolong|prorog)(?:ea|èrent)) {_THE}{RUNS}{_UNDATED}{_HABIT}"
        rf"|(?:a|ont) été \w+ment (?:prolong|prorog)ée?s?(?= (?:pour|de|d['’]|jusqu)\b){_HABIT}"
    ),
    "extends for a time": rf"(?<!\bne )(?<!\bsi )(?<!\bqui )(?<!\bils )(?:prolong|prorog)(?:e|ent) {_FOR} {_THE}{RUNS}{_HABIT}",
    "agreed on an extension": (
        rf"(?:parvenue?s?|arrivée?s?|parviennent|parvient) à (?:un|cet) accord (?:sur|pour|prévoyant|portant sur|concernant) (?:(?:la|une) (?:\w+ )?(?:prolongation|prorogation|reconduction)|(?:de )?(?:prolonger|proroger|reconduire)){_HABIT}"
        rf"|(?<!\baucun )(?<!\bsans )accord (?:sur|prévoyant|portant sur|concernant) (?:la (?:prolongation|prorogation|reconduction)|de (?:prolonger|proroger|reconduire)) (?:(?!\b(?:ne|pas|être|mais)\b|n['’])[^.;,]){{1,90}}? (?:a été|vient d['’]être) (?:conclu|trouvé|signé|scellé){_HABIT}"
    ),
}
"""Words by the names of their senses."""
