"""French words that tell one move apart from another of the same thing."""

from typing import Final

from monitor.extract.language.retold import Retold

RETOLD: Final = Retold(
    again=r"(?:à|de) nouveau|encore une fois|une (?:deuxième|seconde|troisième|nouvelle) fois|ensuite|puis|plus tard|cette fois|désormais|maintenant",
    before=r"avait|avaient|était|étaient|déjà",
)
