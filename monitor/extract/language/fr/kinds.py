"""French words that lead to a date and tell of what kind the commitment is."""

from typing import Final

from monitor.extract.language.fr.opened_by_day import OPENED
from monitor.extract.language.kinds import Kinds
from monitor.extract.language.opened_by_day import joined
from monitor.model import Kind

_WORDS: Final = r"(?: (?!(?:et|mais|si|ne|pas|que|quand|lorsque)\b|n['’]|s['’]il)[^\s,;:]+){0,12}?"
_TO: Final = r" (?:d['’]ici|avant|au plus tard|sous|dans|pour|dès)(?: (?:le|la|les|au|à|du|des|de|fin|début|mi|mois|prochains?|plus|tard))*"
_WE_WILL: Final = r"(?:nous|je) (?:vous |les |la |le |l['’])*(?!(?:serons|serai|aurons|aurai|devrons|devrai|pourrons|pourrai|irons|irai|voterons|verrons|verrai|attendrons|espérons|préparons|considérons|ignorons|déclarons|demeurons|désirons|préférons|suggérons|souffrons)\b)\w+(?:rons|rai)"
_PROMISED: Final = (
    r"(?:(?:a|ont|avait|avaient) (?:\w+ )?promis|promet|promettent|promit|(?:s['’]est|s['’]était|se sont) (?:\w+ )?engagée?s?) "
    r"(?:[^\s,;:]+ ){0,4}?(?:de|d['’]|à) ?\w+(?:er|ir|re)"
)
_RECEIVE: Final = r"vous (?:recevrez|serez (?:rembours|inform|préven|livr)\w+|aurez (?:une|notre|la) réponse)"
_TERM_BEGINS: Final = r"(?:délai|période|phase|inscriptions?|dépôt)\b(?: (?!(?:ne|pas|doi\w+)\b)[^\s,;:.\ue000]+){0,6}? (?:commence|commencent|commencera|commenceront|débute|débutent|débutera|débuteront|court|s['’]ouvre|s['’]ouvrira|ouvre|ouvrent)(?: (?:le|dès le|à partir du|à compter du|en|du))?"
_EXPERTS: Final = (
    r"(?:experts|analystes|économistes|observateurs|spécialistes|prévisionnistes|investisseurs|marchés|météorologues)"
)
_FORESEE: Final = r"(?:attendent|prévoient|tablent|anticipent|estiment|pensent|misent|parient|s['’]attendent)"

_NOWADAYS: Final = (
    r"(?:est|sont) (\ue000)\ue001* (?:prévu|annoncé|attendu|fixé|programmé|envisagé|planifié|espéré)e?s? "
    r"(?:pour |en |au |à |le |fin |début |courant |mi-|l['’]|la |d['’]ici )+\ue000"
    r"|(?:est|sont) (?:prévu|annoncé|attendu|fixé|programmé|envisagé|planifié|espéré)e?s? (\ue000)\ue001* (?:pour|en) (?:le |la |fin |début |l['’])?\ue000"
)
"""A day between a verb and what it tells as planned for another day: est aujourd'hui prévue pour mai."""

_DONE_ON: Final = (
    r"(?<!\S)(?<![^.:] )(?:auparavant|précédemment|plus tôt|avant cela), (?:le |en )?(\ue000)\ue001*,(?![^.;!?]*\b(?:dev(?:ait|aient)|prévu|programmé)\w*)"
    r"|(?:a|ont|avait|avaient) (?:\w+ )?(?:prolong|prorog|report|repouss|recondui|ajourn|décal|avanc|renvoy)(?:é|t) (?:le |ce )?(\ue000)\ue001*(?= (?:(?:le|la|les|son|sa|ses|leurs?) |l['’]))"
)
"""A day on which something was done, before it: a prolongé le 18 mai le moratoire."""

_NOT_THEN: Final = (
    r"ne (?:reprend|rouvri|ouvri|débute|commence|démarre|rentre)r(?:a|ont) (?:donc |finalement |malheureusement )?pas (?:le |ce |en )?(\ue000)\ue001*(?![^.;!?]*\b(?:mais|si|avant)\b)"
    r"|(?:voulai(?:t|ent)|souhaitai(?:t|ent)) que [^.;\ue000]{0,80}?(\ue000)\ue001*[^.;\ue000]{0,30}?,? (?:mais|avant) (?:[^\s,;.]+ ){0,2}?(?:(?:a|ont) (?:cédé|renoncé|reculé|échoué)|(?:de |d['’]y )(?:céder|renoncer|reculer))\b"
)
"""A day on which something will not be, or that somebody gave up: ne reprendront pas le 5 mai."""
_ONLY_ASKED: Final = r"(?:demander|solliciter|réclamer) (?:le |un |la |une |l['’])(?:nouveau |nouvelle )?(?:report|prolongation|prorogation|décalage|renvoi|ajournement) [^.;,\ue000]{1,60}? (?:au|à|en|jusqu['’]au|jusqu['’]à) (\ue000)"
"""A day to which somebody has only to ask to move something."""

_TO_DAY: Final = r"(?:(?:le|la|les|au|à|du|de|des|fin|début|mi|mois|prochains?|courant|d['’]|l['’]) ?)*"
_SOME: Final = r"(?:(?!\b(?:pas|ne|si|que|chaque|toujours)\b|n['’]|s['’]il)[^\s,;.:\ue000]+ ){0,8}?"
_HAD_PROMISED: Final = rf"(?<!n['’])(?:a|ont|avait|avaient) (?:\w+ment |déjà |pourtant )?(?:promis|garanti|juré|assuré) {_SOME}(?:pour|avant|d['’]ici|au plus tard) {_TO_DAY}(\ue000)"
"""A day by which somebody has promised something: avait promis le retour du courant pour mardi."""
_SPEAKS_OF: Final = rf"(?:parle|parlent|évoque|évoquent|table|tablent|mise|misent|parie|parient) (?:désormais |plutôt |maintenant |à présent |même )?(?:de|du|d['’]|sur|pour) ?{_TO_DAY}(\ue000)(?!\ue001*(?:-\w| \w+ d['’]))"
_WAS_DUE: Final = rf"(?:étai(?:t|ent)|avai(?:t|ent) été) (?:exigé|réclamé|requis|demandé|dû|exigible|payable)e?s? (?:pour|avant|au plus tard|d['’]ici) {_TO_DAY}(\ue000)"
_CLOSES: Final = r"(?<!ne )ferm(?:e|ent|era|eront) (?:(?:définitivement|provisoirement|ses portes|leurs portes) (?:le |ce )?)?(\ue000)"
_CLOSED: Final = r"(?<!ne )(?:rester|ser)(?:a|ont) (?:exceptionnellement |toutes? |tous )?fermée?s? (?:le |ce |exceptionnellement )*(\ue000)\ue001*(?=[.,;:!]|$| (?:et|matin|après-midi|toute)\b)"

KINDS: Final = Kinds(
    not_then=_NOT_THEN,
    gloss=r"soit|c['’]est-à-dire|donc|autrement dit",
    idle_days=f"{_NOWADAYS}|{_DONE_ON}|{_ONLY_ASKED}",
    begins=_TERM_BEGINS,
    festive=r"(?:en raison|à cause|du fait|compte tenu) (?:du|de la|de l['’])|pour le (?:week-?end|pont) (?:du|de)",
    leads={
        Kind.PROMISE: rf"(?:{_WE_WILL}|{_PROMISED}|{_RECEIVE}){_WORDS}{_TO}$|{_PROMISED}{_WORDS} le$",
        Kind.FORECAST: rf"{_EXPERTS} {_FORESEE}{_WORDS}(?: (?:le|en|au|à|pour|d['’]ici|fin|début|mi|mois|la|de|sur))*$",
    },
    days=joined(
        {
            Kind.EVENT: rf"{_CLOSED}|(?:entrée|entre|entrent|entrera|entreront) en vigueur\b[^.;,\ue000]{{0,80}}? ?(?::|est fixée|fixée|prévue)? ?(?:(?:le|au|pour le|dès le|à compter du|à partir du|en|début|fin|courant) )?(\ue000)",
            Kind.DEADLINE: _WAS_DUE,
            Kind.EXPIRY: _CLOSES,
            Kind.FORECAST: _SPEAKS_OF,
            Kind.PROMISE: rf"{_HAD_PROMISED}|(?:d['’]ici|avant|au plus tard) (?:le |la |au |à |fin |de )*(\ue000)\ue001*,? {_WE_WILL}",
        },
        OPENED,
    ),
)
