"""English words for what somebody may do to a day, which moves nothing by itself."""

from typing import Final

from monitor.extract.language.permits import Permits

_WORD: Final = r"(?!(?:and|but|which|that|after|when|until|because|who)\b)[^\s,;:.]+ "
_VERB: Final = (
    r"(?:extend|prolong|lengthen|roll over|put off|postpone|reschedule|delay|defer|adjourn|push back|bring forward)"
)
_VERBS: Final = rf"(?:{_VERB}|extending|prolonging|postponing|rescheduling|deferring|moving)"
_MADE: Final = (
    r"be (?:\w+ly |also |further |then |again )?(?:extended|prolonged|lengthened|rolled over|put off|postponed|rescheduled|delayed|"
    r"deferred|adjourned|pushed back|brought forward)"
)

PERMITS: Final = Permits(
    allowed=(
        rf"(?:permits?|allows|allowing|enabl(?:es?|ing)|empowers?|empowering|authori[sz](?:es|ing)|entitl(?:es|ing)) (?:{_WORD}){{1,7}}?to (?:\w+ly )?(?:{_VERB}|{_MADE})|"
        rf"(?<!who )(?:lets|letting) (?:{_WORD}){{1,6}}?(?:{_VERB}|{_MADE})|"
        rf"(?:is|are) (?:allowed|permitted|authori[sz]ed|entitled|empowered|free) to (?:{_VERB}|{_MADE})|"
        rf"(?:options?|rights?|powers?|possibility|discretion|leeway|permission|freedom) (?:\w+ )?(?:to|of) (?:\w+ly |further )?(?:{_VERBS}|{_MADE})|"
        rf"(?:may|can) (?:\w+ly |also |further |then |only |again |still )?(?:{_VERB}|{_MADE})"
    ),
    exercised=r"(?:exercis(?:e[sd]?|ing)|us(?:e[sd]|ing)|invok(?:e[sd]|ing)|took (?:up|its|their|the|an?)|taken up|takes up|picked up|activat(?:e[sd]|ing)|trigger(?:s|ed|ing))",
)
