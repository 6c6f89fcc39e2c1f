"""Russian words that tell one move apart from another of the same thing."""

from typing import Final

from monitor.extract.language.retold import Retold

RETOLD: Final = Retold(
    again=r"снова|вновь|опять|повторно|ещ[её] раз|(?:второй|третий|четв[её]ртый) раз|затем|потом|позже|на этот раз|теперь|далее",
    before=r"уже|прошл\w+|тогда",
)
