"""French words for a length of time that counts from a day just told: notifiée le 4 juin … dispose d'un mois."""

from typing import Final

from monitor.extract.language.counting import Base, Count, Counting

_THING: Final = (
    r"(?:abonnement|accord|autorisation|bail|contrat|convention|licence|location|mandat|marché|période|permis|trêve)"
)
_GENERAL: Final = r"(?:chaque|tout|toute|si|lorsque|quand|généralement|habituellement|pas|jamais|sauf)"
_DONE: Final = r"(?:adopté|approuvé|communiqué|déposé|délivré|envoyé|notifié|ordonné|prononcé|promulgué|publié|rendu|reçu|remis|signé|signifié|voté|daté)e?s?"

COUNTING: Final = Counting(
    counts=(
        Count(
            base=Base.DEED,
            left=r"(?:dispos\w+ (?:alors |désormais |maintenant |encore )?d['’e] ?|(?:a|ont|aura|auront|laisse|donne|accorde|avez)(?: (?!pas\b)[\w'’-]+){0,4}?)",
            right=r"(?:ouvrés |calendaires |francs )?pour \w+",
            unless=_GENERAL,
        ),
        Count(
            base=Base.DEED,
            left=r"(?:dans (?:les|un délai de|le délai de)|sous|d['’]ici)",
            unless=_GENERAL,
            unless_right=r"(?:à compter|à partir|après|suivant|de|du|avant|qui suiv\w+|des)\b",
        ),
        Count(
            base=Base.END,
            right=rf"avant (?:(?:son |leur |l['’])(?:échéance|expiration|terme)(?! d)|l['’]?(?:échéance|expiration) (?:du|de la|de l['’]|dudit) ?{_THING}|(?:le terme|la fin) (?:du|de la|de l['’]) ?{_THING})",
            back=True,
        ),
        Count(base=Base.END, right=r"après (?:(?:son |leur |l['’])(?:échéance|expiration|terme)(?! d))"),
        Count(
            base=Base.END,
            length=r"supplémentaires?|de plus|autres?|encore",
            unless=r"(?:faut|faudra|dure|duré|attend\w*|pourrait|pourraient|serait|seraient|pas|aucun)",
            more=True,
        ),
        Count(
            base=Base.START,
            left=r"(?:et )?(?:pour une (?:première )?(?:durée|période)(?: initiale| ferme)? de|dure|a une durée de|aura une durée de|(?:court|reste en vigueur) pendant|est conclue? pour(?: une durée de)?)",
            unless=_GENERAL,
            own=True,
        ),
        Count(base=Base.LAST, right=r"(?:après cette date|par la suite)\b", unless=_GENERAL),
    ),
    bases={
        Base.DEED: rf"(?:{_DONE}(?: (?!(?:et|mais|qui|que|dont|pour)\b)[\w'’-]+){{0,6}}? (?:le|du|ce|en date du)|(?:lettre|arrêté|décision|jugement|ordonnance|courrier|décret|loi) du)",
        Base.MISSED: r"(?:dû|due|échu|échue|exigible|payable|impayée?)(?: le| depuis le)?",
        Base.START: r"(?:prend(?:ra)? effet|entre(?:ra)? en vigueur|commence(?:ra)?|débute(?:ra)?|à compter)(?: le| du| au)?",
        Base.END: r"(?:jusqu['’]au|prend fin|prendra fin|prennent fin|expir\w+|s['’]achève|s['’]achèvera|se termine|arrive à échéance|vient à échéance|échéance|finit|valable jusqu['’]au)(?: (?:automatiquement|le|au|du|ce|fixée au))*",
    },
    refer=r"(?:il|elle|ils|elles|celui-ci|celle-ci|l['’](?:a|ont|avait|avaient)|le prolonge\w*|la prolonge\w*|les prolonge\w*|ce dernier|cette dernière)",
    undone=r"(?:pas|jamais|si|sera|seront)",
    ahead=r"(?:sera|seront|doit|doivent)",
)
