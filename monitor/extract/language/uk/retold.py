"""Ukrainian words that tell one move apart from another of the same thing."""

from typing import Final

from monitor.extract.language.retold import Retold

RETOLD: Final = Retold(
    again=r"знову|вдруге|втрет[єе]|ще раз|повторно|потім|згодом|пізніше|цього разу|тепер|далі",
    before=r"вже|минул\w+|тоді",
)
