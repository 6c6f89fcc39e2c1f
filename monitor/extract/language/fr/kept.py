"""French words by which something is told as done when it had been promised or planned: s'est tenue comme prévu."""

from typing import Final

_SET: Final = r"(?:prévu|promis|convenu|annoncé|planifié|programmé|demandé|indiqué|fixé|stipulé|entendu|garanti|exigé|souhaité)e?s?"
_ON_TIME: Final = (
    rf"(?:comme (?:(?:il|elle|cela) (?:était|avait été) )?{_SET}|ainsi qu['’](?:il (?:était|avait été) )?{_SET}|(?:comme|ainsi que) (?:nous|il|elle|on|ils) (?:l['’]|vous l['’])(?:avions|avait|avaient) {_SET}|"
    r"conformément (?:au (?:planning|calendrier|programme|contrat|plan|cahier des charges)|à (?:la promesse|l['’]engagement|l['’]annonce|l['’]accord)|aux? (?:engagements?|prévisions|promesses|annonces))|"
    r"(?:à|pour) la date (?:prévue|convenue|promise|annoncée|dite|fixée)|(?:au|le) jour (?:dit|convenu|prévu|promis|annoncé)|jour convenu|date convenue|(?:à|avant) l['’]échéance|à temps|dans (?:les|le) (?:temps|délais?)(?: impartis?| fixés?| prévus?| convenus?)?|en temps et en heure|en temps voulu|dans les règles et dans les temps|"
    r"\ue000\ue001* (?:avant (?:la date (?:limite|butoir|prévue|convenue)|l['’]échéance|le terme|la fin du délai|l['’]expiration)|plus tôt que (?:prévu|promis|convenu|annoncé))|avec \ue000\ue001* d['’]avance|en avance sur (?:le|son) (?:calendrier|planning))"
)
"""Words that tell of a deed that it was done in time."""
_NO_DEED: Final = r"(?:mainten|report|repouss|annul|prolong|prorog|recondui|expir|résili|décal|ajourn|attend|prév|retard|refus|rejet|échou|supprim|suspend|interromp|déc[èé]d|bless|rest|demand|voul|souhait|espér|promis|annonc|programm|fix|convo|tent|essay|dû|pu\b|eu\b|été\b|fermé|clos|parl|dit|comment|déclar|expliqu|répét|confirm|rappel|évoqu|démission|augment|baiss|progress|recul|critiqu|salu|dénonc|contest|attaqu|condamn|examin|étudi|débatt)"
"""Verbs that tell of no deed by which something was kept."""
_DONE: Final = rf"(?!{_NO_DEED})(?:\w{{2,}}(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|ert|erte|erts|ertes)|fait|faite|faits|faites|mise?s?(?= en ))"
_HAS: Final = r"(?<!n['’])(?<!ne )(?<!ne s['’])(?:a|ont|avons|est|sont|s['’]est|se sont)(?: bien| bel et bien)?(?: été)?(?: bien| enfin)?"
_WORDS: Final = r"(?:(?!\b(?:pas|jamais|ne|si|que|qui|dont|aucune?|encore|partiellement|souvent|toujours|chaque|habituellement|pour|afin|\w{2,}r(?:a|ont))\b|n['’]|s['’]il)[^\s;.:!?,]+ ){0,9}?"
"""Words of a clause, none of which denies it or makes it a habit."""
_ENDS: Final = r"(?= ?[.,;:!)–]|$| (?:à|au|aux|dans|en|par|le|la|sur) )"

KEPT: Final = {
    "done as planned": (
        rf"{_HAS} {_DONE},? {_WORDS}(?:[^\s;.:!?,]+, )?{_ON_TIME}{_ENDS}"
        rf"|(?:\A|(?<=[.:;–] )|(?<=, )){_ON_TIME},? {_WORDS}{_HAS} {_DONE}"
        rf"|{_HAS},? {_ON_TIME},? {_DONE}(?= )"
        rf"|(?<=: )(?!{_NO_DEED})\w{{2,}}(?:ée?s?|ise?s?|ite?s?|ue?s?|erte?s?) (?:le |en )?\ue000\ue001*,? {_ON_TIME}{_ENDS}"
    ),
}
"""Words by the name of their sense."""

DONE_IN_TIME: Final = (
    r"s['’](?:est|était) (?:bien )?(?:tenue?|déroulée?|appliquée?|réunie?|ouverte?)s?|se sont (?:bien )?(?:tenu|déroulé|appliqué|réuni|ouvert)e?s?|(?:a|ont) (?:bien )?eu lieu|chose faite|chose promise|jour convenu|au jour dit|"
    r"(?:a|ont) été (?:réceptionnée?s?|effectuée?s?|mise?s? en service|retirée?s?|déposée?s?)|avant la date limite|(?:d['’]avance|en avance) sur"
)
"""Words that may tell of what was kept."""
