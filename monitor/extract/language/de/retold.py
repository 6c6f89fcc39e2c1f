"""German words that tell one move apart from another of the same thing."""

from typing import Final

from monitor.extract.language.retold import Retold

RETOLD: Final = Retold(
    again=r"erneut|nochmals?|noch einmal|abermals|wieder(?:um)?|(?:zweites|drittes|weiteres) mal|zum (?:zweiten|dritten|vierten) mal|dann|danach|später|anschließend|diesmal|inzwischen|nun|jetzt|nunmehr",
    before=r"war|waren|hatte|hatten|bereits|schon",
)
