"""French words that call off what had been set for a day: ne pourra pas se tenir comme prévu le 5 mai."""

from typing import Final

_STAYS: Final = r"(?![^.;!?]*\b(?:mais|report|repouss|décal|plutôt|si|tant que)\w*)"

SET_FOR: Final = {
    "cannot be as set for": (
        r"ne (?:pourra|pourront|peut|peuvent|pouvait) (?:donc |malheureusement |finalement )?pas (?:se tenir|avoir lieu|se dérouler|être organisée?s?|être maintenue?s?),? "
        rf"comme (?:prévu|annoncé|programmé),? (?:le |du |en |au |à la )?(?P<old>\ue000)\ue001*{_STAYS}"
    ),
}
"""Words by the name of their sense."""
