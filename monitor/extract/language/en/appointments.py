"""English words that lead to a day on which something begins or is held."""

from typing import Final

from monitor.extract.language.en.clause import gap

_ON: Final = r"(?:(?:,? (?:on|in|at|from|as|of|with|the|this|next|around|about|early|late|mid|noon|midnight))+|,|:)?"
_ASKED: Final = r"(?:applications|entries|bidding|nominations|registration|enrolment|submissions|bookings?|voting|sign-?ups?|ticket sales|(?:application|comment|registration|booking|bidding|voting) (?:period|window|round|portal))"
_HELD: Final = (
    r"(?:open|re-?open|start|begin|take place|be held|be staged|convene|reconvene|launch|resume|restart|lift off|blast off|touch down|land|dock|sail|depart|"
    r"arrive|speak|premiere|go on trial|go on sale|go live|kick off|get under way|appear in court|be sworn in|be inaugurated|be sentenced|be unveiled|"
    r"be opened|be buried|be broadcast|visit|meet|vote|debate|gather|testify)"
)
_DUE_TO: Final = r"(?:(?:due|set|scheduled|slated|timed|billed|(?<!not )supposed|(?:was|were) (?:meant|going)) to|(?:was|were) to(?= arrive))"
_NO_OBJECT: Final = (
    r"(?:open|start|begin|take place|be held|be staged|convene|reconvene|resume|restart|lift off|blast off|touch down|premiere|go on trial|go on sale|kick off|get under way)"
    r"(?: (?:again|here|there|(?:at|in) [^\s,;:]+(?: [^\s,;:]+)?))?"
)
_BEGINS: Final = (
    r"(?:strikes?|walk-?outs?|truces?|cease-?fires?|talks|trials?|hearings?|vot(?:e|es|ing)|poll(?:s|ing)|curfews?|debates?|summits?|elections?|campaigns?|works?|matches|match|conference|session)"
    r"(?: (?:of|by|in|at|on|against|over) (?:[^\s,;:.]+ ){0,3}?[^\s,;:.]+)? (?:begins?|starts?|opens?|resumes?|takes? effect|gets? under way|kicks? off)"
)
_INTO_FORCE: Final = (
    r"(?:(?:takes?|taking|take|took) effect|(?:comes?|coming|come|came|enters?|entering|entered) into (?:force|effect|operation)|(?:goes?|going|went) into (?:force|effect)|"
    r"(?:shall|will) (?:be|become) effective)"
)
_FIXED: Final = r"(?:date|day) (?:of|for) (?!\b(?:expiry|payment|delivery|completion|submission)\b)[^,;:]{3,50}? (?:has been|is|was) (?:now )?(?:fixed|set|agreed|confirmed|announced)(?: (?:for|as)|:)?"

_WHAT: Final = r"(?:(?!(?:that|which|who|if|and)\b)[^\s,;:.]+ ){1,7}?"

_SCHOOL: Final = r"(?:schools?|\A\W*term|(?:autumn|spring|summer|winter|school) terms?|classes|lessons|(?:school|academic) year|semester)(?: (?:\w+ )?(?:for [^\s,;:]+|again|at [^\s,;:]+))* (?:closes?|ends?|finish(?:es)?|breaks? up|begins?|starts?|resumes?)(?: (?:for [^\s,;:]+|again|at [^,;:]{1,20}?))*"
_PUT_OFF: Final = (
    r"(?:verdict|ruling|sentencing|vote|hearing|trial|talks|meeting|session|summit|election|launch|opening|match|game|race|concert|show|ceremony|flight|visit|wedding|exam)s?,?"
    r"(?: (?:[^\s;:.]+ ){0,14}?)?(?:was|were|is|are|has been|have been|been)(?: (?:now|again|then))? (?:put off|put back|postponed|delayed|deferred|adjourned|held over|rescheduled) (?:until|till|to|for)"
)
_RESULTS: Final = (
    r"(?<!we )(?<!i )(?:will|would|is to|are to|plans to|intends to) (?:report|announce|release|publish|post|issue|present) "
    r"(?:[^\s,;:]+ ){0,5}?(?:results|earnings|figures|accounts|trading (?:update|statement))"
)
_SPEAKS: Final = r"(?:will|would|is to|are to) (?:present|speak|appear|perform|take part|participate|lecture|play) (?:at|in) (?:[^\s,;:]+ ){0,8}?[^\s,;:]+"

HELD: Final = (
    rf"{_DUE_TO} {_HELD}{gap(8)}{_ON}$|{_BEGINS}{_ON}$|(?:will|would|is to|are to|was to|were to) {_NO_OBJECT}{_ON}$|{_INTO_FORCE}{gap(3)}{_ON}$|"
    rf"{_ASKED}{gap(6)} (?:will |would |to )?(?:re-?)?opens?(?: \([^()\ue000]{{1,40}}\))?{_ON}$|pencill?ed in{gap(6)}{_ON}$|{_FIXED}{_ON}$|"
    rf"{_PUT_OFF}{_ON}$|{_SCHOOL}{_ON}$|{_RESULTS}{gap(4)}{_ON}$|{_SPEAKS}{_ON}$|(?<!year )(?<!story )(?<!film )(?<!novel )(?<!that )(?<!which )(?:begins?|starts?|opens?|resumes?|takes? place|kicks? off|goes? on sale|gets? under way){_ON}$|^\W*(?:we(?:['’]re| are) |school is )?back(?: (?:at|in|to) [^,;.]{{1,30}}?)?(?: again)?{_ON}$"
)
"""Words that end directly before such a day."""
_OCCASION: Final = (
    r"(?:meetings?|(?:home |away )?game|synod|a\.?g\.?m|e\.?g\.?m|outing|fair|fayre|f[eê]te|fête|concerts?|supper|lunch|dinner|quiz(?: night)?|disco|sale|assembly|(?:carol |memorial |morning |evening |joint |family )?service|rehearsals?|auditions?|performances?|match|final|semi-final|"
    r"quarter-final|walk|talk|lecture|exams?|training|course|workshop|party|ceilidh|barbecue|bbq|coffee morning|open (?:day|evening|morning|night|house)|parents['’]? evening|sports day|trip|visit|draw|film night|"
    r"race|regatta|tournament|working party|photographs?|inset day|half[- ]term|bazaar|recital|raffle|reunion|picnic|get-together|drinks|webinar|seminar|conference|congress|festival|play-?off|replay|derby|cup tie)"
)
_NO_CLAUSE: Final = r"(?!(?:he|she|they|we|i|it|you|was|were|is|are|has|had|have|will|would|said|after|before|at|in|on|during|since|from|when|as|by|if|and|but|which|that|no|not|\w+ed)\b)"
_LISTED: Final = (
    rf"\A\W*(?:{_NO_CLAUSE}[\w'’&/-]+ ){{0,5}}?(?<!\bto ){_OCCASION}(?: (?:for|of|at|in|with|to) (?:{_NO_CLAUSE}[^\s,;:.]+ ){{0,4}}?{_NO_CLAUSE}[^\s,;:.]+?)?(?:,|:| [–—-])?(?: on)?(?: the)? (\ue000)\ue001*"
    r"(?=\W*\Z|[.,;:(]| [–—(-]| (?:at|from|in|following|after)\b)(?!,? (?:(?:it|they|we|he|she|the|a|an|in|at|on|of|to|and|which|who|but) )?(?:[^\s,;:.]+ ){0,6}?(?:was|were|is|are|has|have|had|will|would|said|voted|decided|agreed|must|can|may|did|do|does)\b)"
)
"""An entry of a list that names an appointment and its day, with no verb: outing to Scarborough, 18 July."""
_STILL_ON: Final = r"(\ue000)\ue001*(?: (?:for|at|in|with|of) [^,;.?]{1,40}?)? (?:is|are) (?:still |definitely |very much |now |going to be )*(?:on|going ahead)(?=,|[.;!]| as (?:planned|usual)|\Z)"
_IS_ON: Final = (
    rf"{_OCCASION}(?:(?: is| are)(?: now| still)?|['’]s)(?: on)? (\ue000)\ue001*(?=[.,;:!]|\Z| (?:at|from|in)\b)"
)
_SHUT: Final = r"(?:is|are|will be|remains?) closed(?: all day)?(?: on)?(?: the)? (\ue000)"
HELD_DAYS: Final = rf"{_LISTED}|{_SHUT}|{_IS_ON}|{_STILL_ON}|on (\ue000)\ue001*,? {_WHAT}{_INTO_FORCE}|\A\W*(\ue000)\ue001*[:,–-] ?{_WHAT}{_INTO_FORCE}"
"""Such days, as groups, within their sentence."""
