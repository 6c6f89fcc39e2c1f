"""Spanish words that tell one move apart from another of the same thing."""

from typing import Final

from monitor.extract.language.retold import Retold

RETOLD: Final = Retold(
    again=r"otra vez|de nuevo|nuevamente|(?:segunda|tercera|cuarta) vez|vuelve a|volvió a|luego|después|más tarde|posteriormente|esta vez|ahora",
    before=r"había|habían|estaba|estaban|ya",
)
