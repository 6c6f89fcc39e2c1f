"""English words for the first and the last day of a stretch: the opening day, the last day of term."""

from typing import Final

from monitor.extract.language.edges import Edges

_THING: Final = (
    r"assembly|campaign|competition|conference|congress|convention|course|event|exhibition|fair|festival|forum|games|meeting|regatta|sale|season|"
    r"semester|session|show|strike|summit|talks|term|tour|tournament|trial|visit"
)

EDGES: Final = Edges(
    day=(
        r"(?:the |its |their )?(?:(?:very )?(?:first|last)|opening|final|closing|concluding) day"
        rf"(?: of (?:the |its |their )?(?P<thing>{_THING}))?(?! (?:to|of|for|on which|that|when|in|before|after)\b)"
    ),
    first=r"(?:the |its |their )?(?:very )?(?:first|opening)",
    joint=r"to|until|till|through|-|–|—|and (?:will )?(?:ends?|closes?|runs? until)(?: on)?",
    hints=("first day", "opening day", "last day", "final day", "closing day", "concluding day"),
)
