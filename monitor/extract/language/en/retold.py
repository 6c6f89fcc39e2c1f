"""English words that tell one move apart from another of the same thing."""

from typing import Final

from monitor.extract.language.retold import Retold

RETOLD: Final = Retold(
    again=r"again|once more|(?:second|third|fourth|another) (?:time|extension)|a further extension|this time|then|later|subsequently|since|now",
    before=r"had (?:\w+ )?(?:been )?\w+(?:ed|en|ft)|was to|were to|due to|already",
)
