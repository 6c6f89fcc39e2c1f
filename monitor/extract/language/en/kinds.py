"""English words that lead to a date and tell of what kind the commitment is."""

from typing import Final

from monitor.extract.language.kinds import Kinds
from monitor.model import Kind


def _gap(most: int) -> str:
    """Up to *most* words of the same clause."""
    return (
        r"(?: (?!(?:and|but|which|that|who|if|unless|because|until|till|after|when|where|while|or|not|never|record)\b)"
        rf"[^\s,;:]+){{0,{most}}}?"
    )


_TO: Final = (
    r"(?: (?:on|in|at|by|for|within|before|no later than|not later than|over|during|the|end|start|beginning|middle|of|about|around|next|"
    r"early|late|or|just|after|noon|midnight))*"
)
_UP_TO: Final = r"(?: (?:on|at|until|till|to|through|by|in|noon|midnight|up|the|end|of|before|and|including))*"

_WILL: Final = (
    r"(?:(?:['’]ll| (?:will|shall|are going to|am going to))|['’](?:re|m) going to|"
    r" (?:promise|plan|intend|aim|undertake|pledge) to|(?: have|['’]ve) (?:promised|undertaken|pledged) to)"
    r"(?: (?:also|now|then|again|still|all|both|therefore|instead|\w+ly))?"
)
_BY: Final = r" (?:by|within|before|no later than|not later than)(?: (?:the|end|start|beginning|middle|of|about|next|early|late|noon|midnight))*"
_OWN_DEED: Final = rf"(?:we|i){_WILL} (?!(?:be|know|need|have|not|never|expect|reach|run|extend|postpone|accept|if|so|probably|likely|perhaps)\b)[a-z-]+"
_OWN_WORD: Final = (
    rf"(?:we|i){_WILL} (?:tell|let|send|e-?mail|ring|call|phone|write|publish|announce|release|post|update|report|refund|repay|pay|credit|reply|answer|respond|"
    r"circulate|bring|deliver|ship|return|give|issue|notify|inform|confirm|come back to|get back to|do so)"
)
_SAID_DEED: Final = (
    r"(?:said|says|promised|pledged|vowed|confirmed|added|insisted)(?: that)? (?:it|they|he|she) (?:would|will)(?: (?:also|now|then|again))? "
    r"(?!(?:not|never|be|meet|hold|gather|close|open|re-?open|start|begin|impose|end|expire|run|defer|delay|postpone|extend|probably|stay|remain|"
    r"continue|keep|go|need|expect|report|visit|travel|strike|walk|stop|fly|have|take|lapse|resume|raise|cut|sit|leave|return|face|if|so|"
    r"rather|likely)\b)[a-z-]+"
)
_FOR_YOU: Final = (
    r"you(?:['’]ll| will| shall)(?: (?:\w+ly|then|also))? "
    r"(?:get|receive|hear|be (?:paid|refunded|credited|sent|told|notified|informed|reimbursed|compensated))"
)
_MONEY_OUT: Final = rf"(?:dividends?|refunds?|interest|payments?|cheques?|checks?|grants?|wages|pensions?|money|salaries){_gap(8)} (?:goes|go) out"
_MADE_PUBLIC: Final = r"(?:will|would|shall) be made (?:public|available|known)"

_ASKED: Final = (
    r"(?:applications?|entries|entry|bids|bidding|nominations?|registrations?|enrolments?|submissions?|tenders|comments?|consultations?|"
    r"objections?|sign-?ups?|bookings?|voting|(?:comment|consultation|application|objection|bidding|nomination|registration|submission|voting|"
    r"booking|acceptance|appeals?|claims?|sign-?up|entry|filing|enrolment) (?:period|window|round|phase|portal|form|list|book)|"
    r"(?:window|period|time) for (?:\w+ ){1,4}?)"
)
_SHUTS: Final = (
    r"(?: (?:now|will|also|still|then|officially|duly|therefore))* (?:closes?|ends?|shuts?|finish(?:es)?|runs?|"
    r"(?:stays?|remains?|is|are|be|kept) open|(?:is|are|will be|can be|may be|must be) (?:still )?(?:accepted|received|taken|welcome|"
    r"considered|lodged|made|submitted|filed))"
)
_BANNED: Final = (
    r"(?:bans?|restrictions?|curfew|embargo(?:es)?|sanctions|emergency|suspension|closure|lockdown|moratorium|freeze|blockade|quarantine|"
    r"curbs|martial law|prohibition|caps?|injunction|controls)"
)
_LIFTED: Final = (
    r"(?:(?:will|would|to|shall|could|might) (?:now |only )?be|is|are)(?: (?:now|finally|fully|due|set|expected|to|be))* "
    r"(?:lifted|removed|eased|dropped|scrapped|ended|relaxed)"
)
_LIKELY: Final = (
    r"(?:expected|likely|forecast|predicted|projected|estimated|seen|thought) to (?:take|need|reach|rise|fall|grow|hit|peak|double|drop|"
    r"be (?:complete|completed|ready|back|finished|done|restored|over|fixed|full|able))"
)

_OFFER: Final = r"(?:offer|proposal|plan|bid|amendment|motion|draft|compromise)s?"
_TURNED_DOWN: Final = r"(?:turned down|rejected|refused|threw out|voted down|vetoed)"
_AGE: Final = (
    r"(?:turn(?:s|ed|ing)?|(?:will|would) (?:be|turn|have been|have turned)|is|was) "
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|\d{1,2}|1[0-2]\d|a hundred)(?: years old)?(?: (?:on|in|this|next|the|coming))*"
)
_IDLE: Final = (
    _AGE,
    r"(?:i|we|he|she|they|people|few|many|all)(?: (?:still|well|all|both))? (?:remember|recall)(?:s|ed)?(?: the)?",
    r"(?:some|others|many|people|a few) (?:\w+ly )?(?:speak|spoke|talk|talked|mutter|whisper)(?:ed)? (?:of|about)(?: (?:the|early|late))*",
    rf"(?:under|by) the (?:old|previous|former|earlier) (?:rules?|laws?|system|regulations?|regime|practice|custom|code){_gap(12)}"
    r"(?: (?:until|till|up to))?" + _TO,
    rf"{_OFFER} (?:which |that )?(?:\S+ ){{0,3}}?{_TURNED_DOWN} (?:gave|offered|promised|would have|meant|contained|provided|set|was|included|had)"
    rf"{_gap(12)}(?: from)?{_TO}",
    rf"what (?:would|will|might|could|happens|happened)(?: happen)?(?: next)? if{_gap(12)}(?: (?:until|till|from))?{_TO}",
    r"(?:letters?|e-?mails?|fax(?:es)?|memos?|telegrams?) (?:of|dated)(?: the)?",
)

KINDS: Final = Kinds(
    leads={
        Kind.PROMISE: (
            rf"(?:{_OWN_WORD}|{_SAID_DEED}|{_FOR_YOU}|{_MONEY_OUT}|{_MADE_PUBLIC}){_gap(12)}{_TO}(?<! to)$|"
            rf"{_OWN_DEED}{_gap(12)}{_BY}$"
        ),
        Kind.DEADLINE: rf"{_ASKED}{_gap(6)}{_SHUTS}{_gap(4)}{_UP_TO}$",
        Kind.EXPIRY: rf"{_BANNED}{_gap(7)} {_LIFTED}{_gap(4)}{_TO}$",
        Kind.FORECAST: (
            rf"(?:(?:predict(?:s|ed)?|forecasts|reckon(?:s|ed)?)(?: that)?(?!.*(?:must|ha[sd]|have|needs?) )"
            rf"{_gap(12)}|{_LIKELY}{_gap(8)}|"
            rf"(?:would|will|could|might|may|should) take{_gap(3)} until|(?:deal|agreement|decision|solution|settlement|return|recovery) "
            rf"(?:is|was) (?:possible|likely|conceivable)){_TO}(?: until| till)?{_TO}$"
        ),
    },
    ultimatum=r"unless (?:(?!(?:and|but|which|that|who|because)\b)[^\s,;:]+ ){2,12}?(?:by|before)(?: the)?",
    idle="|".join(_IDLE),
    idle_days=(
        rf"(?:{_OFFER}|attempts?|moves?|resolutions?) to (?:[^\s,;.]+ ){{1,10}}?(\ue000)\ue001*(?: [^\s,;.]+){{0,6}}? "
        r"(?:failed|fails|fell|(?:was|were) (?:lost|defeated|rejected|withdrawn|voted down|turned down|not carried))"
    ),
)
