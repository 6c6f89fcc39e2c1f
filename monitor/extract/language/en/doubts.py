"""English words that leave open whether what they open is so: it may be that it was, it has reportedly been cancelled."""

from typing import Final

_THE: Final = r"(?:the|an?|its|his|her|their|our|this|that|these|those|all|both|any|\ue000)"
_KNOWN: Final = r"(?:the|its|his|her|their|our|this|that|these|those|all|both|\ue000)"
_HELPS: Final = r"(?:has|have|had|was|were|is|are|been|being)"
_MAYBE: Final = (
    r"(?:probably|possibly|perhaps|maybe|presumably|supposedly|allegedly|purportedly|apparently|reportedly|seemingly|conceivably|"
    r"very likely|most likely)"
)
_ASK: Final = (
    r"(?:ask|request|urg|beg|plead|pray|petition|propos|suggest|recommend|demand|insist|advis|wish|prefer)(?:e?s|e?d|g?ed|ing|e)?|pled|"
    r"(?:request|demand|plea|proposal|suggestion|recommendation|wish|appeal|application|petition|prayer)s?"
)

DOUBTED: Final = (
    r"it (?:may|might|could)(?: well)?(?: just)? be(?: the case)? that|"
    r"(?:it|there) (?:(?:now|then|first|at first) )?(?:(?:seems?|seemed|appears?|appeared|looks?|looked|sounds?|sounded)(?: (?:now|likely|to \w+|increasingly))?"
    rf"(?: that| as if| as though| like|(?= {_KNOWN}(?!\w)))|(?:would|may|might) (?:seem|appear)(?: that)?)|"
    r"it (?:is|was|’s|'s) (?:(?:widely|generally|now|still|also|\w+ly) )?(?:thought|believed|understood|assumed|rumou?red|feared|hoped|possible|probable|likely|conceivable|alleged|unclear|uncertain) (?:that|whether)|"
    rf"{_HELPS} (?:now |also |already )?{_MAYBE}(?= )|(?:\A[\"“‘'(]*|(?<=[,;:] )|(?<=\band )|(?<=\bbut )){_MAYBE}(?= {_THE}(?!\w))|"
    r"(?:is|are|was|were) (?:(?:widely|generally|now|still|also) )?(?:thought|believed|understood|said|reported|rumou?red|assumed|presumed|alleged|supposed) to (?:have|be)|"
    r"(?:believe|think|thought|assume|suppose|imagine|claim|say|said|state|report|announce|wrote|write)(?:s|d)?, (?:wrongly|mistakenly|incorrectly|falsely|erroneously),(?: that)?|"
    rf"(?:th(?:inks?|ought)|hop(?:es?|ed)|fear(?:s|ed)?|assum(?:e|es|ed|ing)|presum(?:e|es|ed|ing)|suppos(?:es|ed|ing)|imagin(?:e|es|ed|ing)|guess(?:es|ed)?|suspect(?:s|ed)?|reckon(?:s|ed)?|believ(?:e|es|ed|ing)(?! in\b))(?: that|(?= {_THE}(?!\w)))|"
    rf"(?:{_ASK}) (?:(?:[^\s,;:.]+ ){{0,5}}?)that(?= (?:(?!(?:is|was|were|has|have|had|are|would|will|said|says)\b)[^\s;:.]+ ){{1,14}}$)|"
    r"(?:left|leaves?|leaving) (?:it )?open (?:whether|if|when|how|what|until when)|"
    r"should have been(?= (?:\w+ly )?$)|"
    r"waiv(?:e|es|ed|ing) (?:(?:the|its|their|his|her|our|any|all|such) )?(?:[\w-]+ )?rights? (?:to|of)"
)
"""Words that leave the clause behind them in doubt, or a thing only asked for."""

_ASKS_TO: Final = (
    r"(?:ask(?:s|ed|ing)?|appeal(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|mov(?:e|es|ed|ing)|s(?:eeks?|ought|eeking)|petition(?:s|ed|ing)?|request(?:s|ed|ing)?|su(?:e|es|ed|ing)|"
    r"demand(?:s|ed|ing)?|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|attempt(?:s|ed|ing)?|lobb(?:y|ies|ied|ying)|threaten(?:s|ed|ing)?|fail(?:s|ed)?|refus(?:es|ed)|offer(?:s|ed)?)|"
    r"(?:sign|launch|start|fil|lodg|submit|mak|ma|back|support|reject|refus|deni|deny|dismiss|oppos|los|fail|consider|hear|heard|await|drop)\w* (?:[^\s,;:.]+ ){0,4}?"
    r"(?:petition|motion|request|bid|appeal|application|campaign|attempt|effort|plea|call|demand)s?(?: [^\s,;:.]+)?"
)

ASKED_FOR: Final = rf"(?:{_ASKS_TO}) to (?:have|get|see) {_THE}\ue001*"
"""Words before what somebody only asks to be done: asked to have the hearing moved."""
