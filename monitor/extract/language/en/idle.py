"""English words before days that a text only mentions: nothing is due on them."""

from typing import Final

from monitor.extract.language.en.clause import TO, gap

_NOBODY: Final = r"(?:nobody|no one|no-one|neither side|none of (?:\w+ ){1,3}?)"
_UNTIL: Final = r"(?: (?:until|till|through|from))?" + TO
_OPEN: Final = r"(?! .*\b(?:beyond|past|expires?|lapses?|ends?|deadline|due)\b)" + gap(12)
_OFFER: Final = r"(?:offer|proposal|plan|idea|bid|amendment|motion|draft|compromise)s?"
_TURNED_DOWN: Final = r"(?:turned down|rejected|refused|threw out|voted down|vetoed)"
_AGE: Final = (
    r"(?:turn(?:s|ed|ing)?|(?:will|would) (?:be|turn|have been|have turned)|is|was) "
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|\d{1,2}|1[0-2]\d|a hundred)(?: years old)?(?: (?:on|in|this|next|the|coming))*"
)
_LEADS: Final = (
    _AGE,
    r"(?:i|we|he|she|they|people|few|many|all)(?: (?:still|well|all|both))? (?:remember|recall)(?:s|ed)?(?: the)?",
    r"(?:some|others|many|people|a few) (?:\w+ly )?(?:speak|spoke|talk|talked|mutter|whisper)(?:ed)? (?:of|about)(?: (?:the|early|late))*",
    rf"(?:under|by) the (?:old|previous|former|earlier) (?:rules?|laws?|system|regulations?|regime|practice|custom|code){gap(12)}"
    r"(?: (?:until|till|up to))?" + TO,
    rf"{_OFFER} (?:which |that )?(?:\S+ ){{0,3}}?{_TURNED_DOWN} (?:gave|offered|promised|would have|meant|contained|provided|set|was|included|had)"
    rf"{gap(12)}(?: from)?{TO}",
    rf"what (?:would|will|might|could|happens|happened)(?: happen)?(?: next)? if{gap(12)}(?: (?:until|till|from))?{TO}",
    r"(?:letters?|e-?mails?|fax(?:es)?|memos?|telegrams?) (?:of|dated)(?: the)?",
    rf"{_NOBODY}(?: \w+)? (?:knows?|knew|can say|could say|can tell|will say|would say|is sure) (?:whether|if){_OPEN}{_UNTIL}",
    rf"{_NOBODY} (?:(?:has|have|had) )?(?:(?:yet|so far|ever|as yet) )?(?:agreed|consented|committed|promised|signed up)(?: (?:itself|themselves))?(?: to)?{_OPEN}{_UNTIL}",
    rf"(?:there (?:is|was|has been|had been)|amid) (?:some |much |also |again )?(?:talk|speculation|rumou?rs?|gossip|chatter) (?:of|about|that){gap(10)}{TO}",
    rf"(?:usually|typically|traditionally|ordinarily|as a rule|most years|every year|each year){gap(8)}{TO}",
    r"(?:years?|decades?|months?) ago,? (?:on|in)(?: the)?",
    r"within \ue000\ue001* (?:of|after|from|following)(?: the)?",
)

IDLE: Final = "|".join(_LEADS)
"""Words that end directly before such a day."""
IDLE_DAYS: Final = (
    rf"(?:{_OFFER}|attempts?|moves?|resolutions?) to (?:[^\s,;.]+ ){{1,10}}?(\ue000)\ue001*(?: [^\s,;.]+){{0,6}}? "
    r"(?:failed|fails|fell|(?:was|were|has been|have been) (?:lost|defeated|rejected|withdrawn|voted down|turned down|not carried|dropped|abandoned|"
    r"shelved|scrapped|ditched|given up))|"
    r"(?:claims?|rumou?rs?|reports?|stor(?:y|ies)|news|posts?) that (?:[^\s,;.]+ ){1,12}?(\ue000)\ue001*(?: [^\s,;.]+){0,2}? "
    r"(?:is|are|was|were|proved|turned out)(?: to be)? (?:\w+ly )?(?:false|untrue|made up|invented|wrong|baseless|unfounded|an? hoax|nonsense|fake)"
)
"""Such days, as groups, within their sentence."""
