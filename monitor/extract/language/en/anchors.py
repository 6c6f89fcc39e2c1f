"""English words for the days that a text gives itself and what it brings into being."""

from typing import Final

from monitor.extract.language.anchors import Anchors

ANCHORS: Final = Anchors(
    own=(
        r"(?:of|from|after|following) (?:the )?(?:date|day|signing|signature|adoption) (?:of|on which) "
        r"this (?:order|decree|proclamation|agreement|memorandum|regulation|resolution|decision|directive|act|law|notice|letter|instrument|determination)|"
        r"(?:of|from|after) the date hereof"
    ),
    birth=(
        r"(?:of|from|after|following) (?:the )?(?:date (?:of|on) )?(?:the |its |their |such )?"
        r"(?:creation|establishment|formation|constitution|inception)"
    ),
    made=r"(?:is|are|was|were|has been|have been)(?: hereby)? (?:established|created|formed|constituted|set up)",
    headed=r"(?:of|dated|on|,|adopted|signed|done at)",
)
