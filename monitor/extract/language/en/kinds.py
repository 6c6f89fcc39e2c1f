"""English words that lead to a date and tell of what kind the commitment is."""

from typing import Final

from monitor.extract.language.en.appointments import HELD, HELD_DAYS
from monitor.extract.language.en.clause import TO, gap
from monitor.extract.language.en.closing_days import CLOSING, CLOSING_DAYS
from monitor.extract.language.en.forecasts import FORETOLD, FORETOLD_DAYS
from monitor.extract.language.en.idle import IDLE, IDLE_DAYS
from monitor.extract.language.en.promises import PROMISED
from monitor.extract.language.kinds import Kinds
from monitor.model import Kind

_BANNED: Final = (
    r"(?:bans?|restrictions?|curfew|embargo(?:es)?|sanctions|emergency|suspension|closure|lockdown|moratorium|freeze|blockade|quarantine|"
    r"curbs|martial law|prohibition|caps?|injunction|controls)"
)
_LIFTED: Final = (
    r"(?:(?:will|would|to|shall|could|might) (?:now |only )?be|is|are)(?: (?:now|finally|fully|due|set|expected|to|be))* "
    r"(?:lifted|removed|eased|dropped|scrapped|ended|relaxed)"
)
_SALE: Final = r"(?:(?:sale|offers?|discounts?|promotion)(?: must| will| now)? ends?|lasting (?:until|till|to|through))"

KINDS: Final = Kinds(
    leads={
        Kind.PROMISE: PROMISED,
        Kind.DEADLINE: CLOSING,
        Kind.EXPIRY: rf"{_BANNED}{gap(7)} {_LIFTED}{gap(4)}{TO}$|{_SALE}{TO}$",
        Kind.FORECAST: FORETOLD,
        Kind.EVENT: HELD,
    },
    days={Kind.DEADLINE: CLOSING_DAYS, Kind.FORECAST: FORETOLD_DAYS, Kind.EVENT: HELD_DAYS},
    ultimatum=r"unless (?:(?!(?:and|but|which|that|who|because)\b)[^\s,;:]+ ){2,12}?(?:by|before)(?: the)?",
    idle=IDLE,
    idle_days=IDLE_DAYS,
    festive=r"(?:clos(?:es?|ed|ing)|shuts?|break(?:s|ing)? up|off|away|home|back|decorated|open) for(?: the)?",
)
