"""English words that lead to a day of which somebody only foretells what will have come about."""

from typing import Final

from monitor.extract.language.en.clause import TO, gap

_BY: Final = r" (?:by|before)(?: (?:the|end|start|beginning|middle|of|about|around|next|early|late|mid))*"
_NO_DEED: Final = r"(?! (?:the|an?|its|their|his|her|our|my|your|all|both|every|out the)\b)"
_NOBODY: Final = r"(?! (?:us|me|him|her|them|(?:an? )?(?:\w+ )?(?:agreement|deal|settlement|accord|compromise|decision)|out|the (?:office|clerk|secretary))\b)"
_COMES: Final = (
    r"(?:rise|fall(?! due)|drop|grow|shrink|double|triple|quadruple|halve|peak|decline|climb|slip|dip|slow|recover|rebound|soar|surge|plunge|ease|melt|"
    r"vanish|disappear|dry up|run (?:dry|short|out)|weaken|strengthen|improve|worsen|collapse|thaw|stabili[sz]e|bottom out|hit bottom|widen|narrow|tumble|top out|crest|"
    rf"make landfall|come ashore){_NO_DEED}|(?:reach|hit|exceed|overtake|surpass|outnumber|outpace|outstrip|approach){_NOBODY}"
)
_COMING: Final = (
    r"(?:rising|falling|dropping|growing|shrinking|doubling|tripling|halving|peaking|declining|climbing|slowing|recovering|rebounding|easing|melting|"
    r"drying up|running (?:dry|short|out)|making landfall|reaching|hitting|exceeding|overtaking|picking up|returning)"
)
_ADVERBS: Final = r"(?: (?:probably|likely|soon|again|even|well|also|then|now|already|only|still|\w+ly))*"
_FORETOLD: Final = (
    r"(?:expected|likely|forecast|predicted|projected|estimated|seen|thought|anticipated|poised|on (?:course|track))"
)
_LIKELY: Final = (
    r"(?<!you are )(?<!members are )(?<!pupils are )(?<!students are )(?<!parents are )(?<!players are )(?<!bidders are )"
    rf"{_FORETOLD} to (?:{_COMES}|take(?! effect| place)|need|"
    r"be (?:complete|completed|ready|back|finished|done|restored|over|fixed|full|able))"
)
_UNSURE: Final = (
    rf"(?:(?:could|might|may){_ADVERBS} (?:{_COMES}|face)|(?:will|would) (?:run (?:dry|short)|peak|collapse|vanish))"
)
_USED_UP: Final = (
    r"(?:money|funds?|funding|cash|food|stocks?|stockpiles?|supplies|water|fuel|gas|oil|coal|medicines?|reserves|savings|budget)"
    rf"{gap(6)} (?:will|would|could|may|might){_ADVERBS} (?:run out|(?:be|have been) (?:exhausted|depleted|used up|gone|spent))"
)
"""What comes to its end though nobody has set one."""
_HOPED: Final = r"(?:hopes?|hoped|hoping)(?: that)? (?:the|its|their|his|her|all|most|both|a) (?:(?!(?:and|but|which|that|who)\b)[^\s,;:]+ ){1,5}?(?:will|would|can)"
_STORM: Final = (
    r"(?:storm|hurricane|typhoon|cyclone|flood|river|wave|front|smoke|drought|rain|snow)s?"
    rf"{gap(5)} should{_ADVERBS} (?:{_COMES})"
)
_SEERS: Final = r"(?:analysts|economists|forecasters|traders|scientists|experts|markets|investors|pollsters|modellers)(?: (?:at|of|from|in) [^,;:]{1,40}?)?"
_WARN: Final = rf"warn(?:s|ed|ing)?(?: [^\s,;:]+)?(?: that)?{gap(6)}"
_WARNED: Final = rf"(?:{_WARN} (?:could|may|might)|{_SEERS} {_WARN} (?:will|would)){_ADVERBS} (?:be(?! due\b)|{_COMES})"
"""Not what will be, unless one who studies it says so: who warns of an own act announces it."""
_SEE: Final = (
    r"(?:sees?|expect(?:s|ed)?|(?:are |is )?bet(?:s|ting)?|anticipated?s?|foresees?|projected|projects?)(?: that)?"
)
_TELLS: Final = (
    r"(?:(?:predict(?:s|ed)?|forecasts|forecast(?= that)|reckon(?:s|ed)?|(?:figure|guesse?)s?(?= (?:(?:that|the|it|they|this|its|their|we)\b).*\b(?:will|['’]ll)\b)|(?:it is|is|was) (?:estimated|projected|predicted|thought|forecast)(?= that)|"
    rf"estimates?(?= that)|(?:are|is) betting)(?: that)?|{_SEERS} {_SEE})"
    r"(?!.*(?:must|ha[sd] to|have to|needs? to) )"
)
_ACCORDING: Final = (
    r"(?:according to|on|in) (?:an?|the|its|their|one|new|official|\w+['’]s)(?: \w+){0,2} (?:forecasts?|projections?|estimates?|predictions?)(?: (?:by|of|from) [^,;:]{1,40})?,"
    rf"{gap(8)} (?:will|would)"
)
_THOUGHT: Final = (
    r"(?:(?:thinks?|believes?)(?: that)? (?:\w+ ){1,4}?(?:will|would)|"
    r"should be (?:\w+ again|playable|usable))"
)
_HAD_BY: Final = r"(?:expects?|hopes?|hoping|expecting)(?: (?:now|still))? to (?:have (?:it|them|this|that|everything|the \w+)|be|see|get|hear|know|receive)\b"
"""What somebody expects to have or to be by a day."""
_COMES_TO_YOU: Final = (
    r"(?<!forms )(?<!entries )(?<!payment )(?<!payments )(?<!replies )(?<!applications )(?<!you )(?<!they )(?<!everyone )(?<!who )should(?: (?:now|all|then|therefore|also))? "
    r"(?:(?:be|arrive) (?:with you|at your door|in your (?:inbox|hands|account))|reach you|land|come through|follow|be (?:out|live|up and running|open again|back (?:up|in (?:stock|service|action|use)|to normal|to full strength)))"
)
"""What should come to those who wait for it: should be with you by."""
_EXPECTS: Final = rf"expect(?:s|ed|ing)?(?: (?!to\b)[^\s,;:]+){{1,6}} to (?:{_COMES})"
_LOOKS: Final = r"look(?:s|ed|ing)? for (?!(?:you|us|me|him|her|them|work|jobs?)\b)(?:[^\s,;:]+ ){1,6}?to (?!be (?:filed|paid|handed)\b)[a-z]+"
_LEFT_OPEN: Final = (
    r"(?:is|are|was|were|seems?|looks?)(?: now| still| also)? (?:forecast|predicted|likely)(?: for)?|"
    rf"(?:would|will|could|might|may|should) take{gap(3)} until|(?:deal|agreement|decision|solution|settlement|return|recovery) "
    r"(?:is|was) (?:possible|likely|conceivable)"
)
_WEATHER: Final = (
    r"(?:rain|snow|snowfall|storms?|frost|thunderstorms?|hail|gales?|heatwave|floods?|flooding|showers|fog|winds|sunshine|thaw)(?: (?:is|are|was|were))?"
    r" (?:expected|forecast|likely|predicted|possible)"
)
_AWAITED: Final = (
    r"(?:delivery|deliveries|decision|verdict|ruling|results?|outcome|arrival|recovery)"
    r"(?: (?:of|on|from|for) [^,;:]{1,40}?)? (?:is|are)(?: (?:now|not|still))? expected"
)
_SAID_BEHIND: Final = (
    r"(?:will|would) [^.;:\ue000]{3,60}?(?:by|before)(?: the end of)? (\ue000)\ue001*,? "
    rf"(?:{_SEERS} (?:say|said|believe|reckon|think)|(?:(?!(?:we|i|you)\b)[^\s,;.]+ ){{1,5}}(?:predicts?|predicted|forecasts?|projects?|projected|estimates?|estimated|reckons?))"
)

FORETOLD: Final = (
    rf"(?:(?:{_TELLS}){gap(12)}|{_LIKELY}{gap(8)}|{_UNSURE}{gap(8)}|{_THOUGHT}{gap(10)}|{_USED_UP}{gap(3)}|{_WARNED}{gap(6)}|{_HOPED}{gap(8)}|{_STORM}{gap(6)}|{_EXPECTS}{gap(8)}|{_COMES_TO_YOU}{gap(4)}|{_LOOKS}{gap(4)}|{_ACCORDING}{gap(8)}|"
    rf"(?<!was )(?<!were )(?<!been )seen {_COMING}{gap(6)}|{_LEFT_OPEN}|{_WEATHER}(?: from)?){TO}(?: until| till)?{TO}$|{_AWAITED}{_BY}$|{_HAD_BY}{gap(8)}{_BY}$"
)
"""Words that end directly before such a day."""
FORETOLD_DAYS: Final = _SAID_BEHIND
"""Such days, as groups, within their sentence."""
