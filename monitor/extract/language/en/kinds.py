"""English words that lead to a date and tell of what kind the commitment is."""

from typing import Final

from monitor.extract.language.en.appointments import HELD, HELD_DAYS
from monitor.extract.language.en.clause import TO, gap
from monitor.extract.language.en.closing_days import CLOSING, CLOSING_DAYS
from monitor.extract.language.en.forecasts import FORETOLD, FORETOLD_DAYS
from monitor.extract.language.en.idle import IDLE, IDLE_DAYS, IDLE_HOURS
from monitor.extract.language.en.listed import LISTED_CLOSING, LISTED_HELD
from monitor.extract.language.en.promises import PROMISED, PROMISED_DAYS
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
_BEGINS: Final = r"(?:start|starting|commencement|effective|opening|launch|release|go-live|review)"
_CLAUSE: Final = (
    r"(?:^\W*|[,;:] |\bthat |\band |\bbut )(?:the|its|their|his|her|our|this|that|[\w-]+['’]s) "
    r"(?:(?!(?:of|on|over|about|for|in|to|against|between|with|under|at|by|from|after|before)\b)[\w'’-]+ ){0,3}?"
)
_LASTING: Final = r"(?:lease|licen[cs]e|contract|agreement|deal|policy|subscription|membership|tenancy|warranty|guarantee|insurance|certificate|cert|passport|arrangement|truce|ceasefire|mandate|accord|pact|treaty|protocol|permit|visa|concession|franchise|exemption|waiver)"
_HANGING: Final = rf"(?: (?:of|on|with|for|between|to|at|in|covering|held|signed|granted|agreed|against){gap(8)}| (?:under|by|in|through|for) which{gap(14)})?"
_OPEN: Final = (
    r"(?:offers?|facilit(?:y|ies)|schemes?|programmes?|promotions?|lines?)(?! to\b)"
    rf"{gap(8)} (?:(?:will|shall|to) )?(?:remains?|stays?|is|are|be|kept) (?:open|available)(?: for [a-z]+)? (?:until|till|through|up to)"
)
_RUNS_TO_AN_END: Final = (
    rf"{_CLAUSE}(?:{_LASTING}{_HANGING}(?: that| which)? (?:ends|expires|lapses|runs out|comes to an end)|"
    rf"(?:{_BANNED}|offer|order|amnesty|funding|law|scheme|programme)(?: of [a-z]+)? (?:expires|lapses|runs out))"
)
_ENDS_AT_AN_HOUR: Final = r"(?<!to )(?:expires|runs out|lapses) at"
_STRIKES_AT_AN_HOUR: Final = r"(?:will|is to|are to) (?:(?:go on )?strike|walk out|stop work|down tools) at"

_MOVED_TO: Final = (
    r"(?:push(?:es|ed)?|mov(?:es|ed)|delay(?:s|ed)|shift(?:s|ed)|bump(?:s|ed)|slipp?(?:s|ed)) (?:back )?(?:the|its|their|his|her|our) (?:[^\s,;]+ ){0,2}?"
    r"(?:launch|release|opening|premiere|start|debut|hearing|trial|meeting|vote|election|concert|show|match|game|race|roll-?out|listing|switch-?over|unveiling|"
    r"publication|wedding|ceremony|summit|conference|tour|festival|fair)(?: of [^\s,;]+(?: [^\s,;]+){0,4}?)?(?: back)? (?:to|until|till|into)(?: (?:the|early|late|mid|next|end of))*"
)
_NOT_BEFORE: Final = (
    r"(?:(?:will|would|does|do|can|could|is|are)(?: not|n['’]t)|won['’]t|can['’]t|cannot)(?: now)? (?:be )?(?:[a-z]+ly )?"
    r"(?:(?:re-?)?open|start|begin|resume|launch|return|arrive|take effect|take place|go live|come into force|ready|back|known|heard|"
    r"finali[sz]ed|published|released|launched|completed|finished|delivered|available|decided|held|built|operational|in service|in place)"
    r"(?: [a-z]+){0,3}? (?:until|till)"
)
KINDS: Final = Kinds(
    begins=rf"{_NOT_BEFORE}{TO}$",
    leads={
        Kind.PROMISE: PROMISED,
        Kind.DEADLINE: CLOSING,
        Kind.EXPIRY: rf"(?:exhibition|show|display|page|poster|banner|decorations|lights|stall|website|site)s?{gap(7)} (?:comes?|will come|is coming|are coming|to come) down{TO}$|{_BANNED}{gap(7)} {_LIFTED}{gap(4)}{TO}$|{_SALE}{TO}$|{_OPEN}{TO}$|{_RUNS_TO_AN_END}{TO}$|{_ENDS_AT_AN_HOUR}$|(?:termination|expiration|expiry|end) date ?:$",
        Kind.FORECAST: FORETOLD,
        Kind.EVENT: rf"{HELD}|{_MOVED_TO}$|{_STRIKES_AT_AN_HOUR}$|{_BEGINS} date ?:$",
    },
    days={
        Kind.PROMISE: PROMISED_DAYS,
        Kind.DEADLINE: f"{CLOSING_DAYS}|{LISTED_CLOSING}",
        Kind.FORECAST: FORETOLD_DAYS,
        Kind.EVENT: f"{HELD_DAYS}|{LISTED_HELD}",
    },
    ultimatum=r"unless (?:(?!(?:and|but|which|that|who|because)\b)[^\s,;:]+ ){2,12}?(?:by|before)(?: the)?",
    idle=IDLE,
    idle_days=IDLE_DAYS,
    idle_hours=IDLE_HOURS,
    festive=r"(?:clos(?:es?|ed|ing)|shuts?|break(?:s|ing)? up|off|away|home|back|decorated|open) for(?: the)?",
)
