"""English words that move a thing to another hour of its day."""

from typing import Final

from monitor.extract.language.relocated import Relocated

RELOCATED: Final = Relocated(
    to_hour=r"to|until|till|from",
    by_hours=r"by|by about|by up to|",
    parts=r"to (?:the )?(?:late |early )?(?:morning|afternoon|evening)(?! (?:of|after)\b| \ue000)",
    beside=r"before|after|ago|earlier in",
    since=r"from|as of|starting",
)
