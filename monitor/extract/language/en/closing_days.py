"""English words that lead to the last day on which somebody can or must act."""

from typing import Final

from monitor.extract.language.en.clause import TO, gap

_UP_TO: Final = r"(?: (?:on|at|until|till|to|through|by|in|noon|midnight|up|the|end|of|before|and|including))*"
_ASKED: Final = (
    r"(?:applications?|abstracts|entries|entry|bids|bidding|nominations?|registrations?|enrolments?|submissions?|proposals|manuscripts|tenders|comments?|"
    r"consultations?|objections?|claims|orders|questions|sign-?ups?|bookings?|voting|calls? for \w+|expressions of interest|"
    r"(?:comment|consultation|application|objection|bidding|nomination|registration|submission|voting|"
    r"booking|acceptance|appeals?|claims?|sign-?up|entry|filing|enrolment|subscription|exercise|cooling-off) (?:period|window|round|phase|portal|form|list|book)|(?:entry |waiting |team )?lists|entries|nominations|polls|the books?|"
    r"election window|withdrawal (?:window|form|period(?! of\b))|(?:window|period|time) for (?:\w+ ){1,4}?|(?:right|chance|opportunity|time) to (?:appeal|object|apply|withdraw|claim|respond|reply|subscribe|challenge))"
)
_SHUTS: Final = (
    r"(?: (?:is|are) (?:now )?open and)?(?: (?:now|will|also|still|then|officially|duly|therefore))* (?:closes?|ends?|shuts?|finish(?:es)?|runs?(?: out)?|expires?|lapses?|"
    r"(?:stays?|remains?|is|are|be|kept) open|(?:is|are|will be|can be|may be|must be) (?:still )?(?:accepted|received|taken|welcome|"
    r"considered|lodged|made|submitted|filed))"
)
_MAY_ACT: Final = (
    r"(?:can|may)(?: (?:still|also|now|either|only|\w+ly))? (?:be )?(?:opt out|object\w*|appl(?:y|ied)|appeal\w*|comment\w*|bid|register\w*|claim\w*|"
    r"cancel\w*|return\w*|withdrawn?|switch|respond|enter|enrol|vote|exchange\w*|lodge\w*|submit\w*|book|renew(?:ed)?|order(?:ed)?|buy|bought|purchased?|upgraded?)"
)
_WHOEVER: Final = (
    r"(?:whoever|(?:anyone|anybody|everyone|those|people|members) who)(?: still)? (?:has|have|hasn['’]t|haven['’]t)(?: not)? "
    r"(?!been\b)\w+"
)
_ALL_EXPECTED: Final = r"(?:you|members|pupils|students|parents|players|bidders|employees|staff|visitors|tenants|applicants|candidates|participants|contractors) are expected to"
_PLEASE: Final = r"please(?! (?:do not|don['’]t|never)\b)(?: (?!(?:note|see|find|remember|be|that|expect|not)\b)[^\s,;:]+){1,12}? (?:by|before|no later than|not later than)"
_DO: Final = (
    r"^\W*(?:switch|upgrade|move|migrate|renew|apply|register|pay|send|return|submit|replace|claim|reply|respond|enrol|make sure|ensure|remember to|be sure to)"
    r"(?! (?:of|is|was|will|must|shall)\b)(?: (?!(?:is|are|was|were|will|would|must|shall|should|has|have|had|closes?|ends?|opens?|starts?|if|unless|but)\b)[^\s,;:]+){1,12}? "
    r"(?:by|before|no later than|not later than)"
)
"""What is asked of a reader, at the beginning of a sentence: switch to the new client before."""
_LAST: Final = r"(?:last|final|closing) (?:day|date|chance|opportunity) (?:to|for)(?! (?:the )?(?:performances?|shows?|match|school)\b)"
_RUNS_OUT: Final = r"(?:ultimatum|grace period|time limit|deadline)(?: (?:now|will|to|is|are|due|set))* (?:expires?|runs? out|ends?|lapses?)"
_TASK: Final = (
    r"^\W*(?:(?:all )?staff|(?:the )?(?:clerk|chair(?:man|person)?|secretary|treasurer|caretaker|editor)|all(?: members)?|(?:the )?(?:final|first|next) (?:draft|report|version|accounts?|audit)) "
    r"to (?:bring|send|report|draft|check|write|prepare|circulate|obtain|file|produce|provide|submit|contact|chase|ask|arrange|organi[sz]e|book|order|confirm|review|update|issue|"
    r"draw up|look into|supply|read|ring|call|e-?mail|speak|finali[sz]e|complete|be (?:filed|sent|circulated|submitted|ready|returned|published|approved))"
)
"""What the minutes of a meeting ask of somebody by office: clerk to write to the county by."""
_BACK: Final = r"(?:responses|replies|answers|forms|quotes|quotations|papers|comments|returns|cards|slips) (?:(?:are )?(?:due|wanted|needed|required) )?(?:back|in)(?: (?:to|with) (?:me|us|the \w+))?(?: by)?"
_CLOSED: Final = r"(?:rounds?|calls?|windows?|competitions?|contests?|polls?|ballots?|portals?|appeals?|tenders?|surveys?)(?: (?:no\.? ?)?\d{1,3}| (?:for|of) [^,;:.]{2,40}?)? (?:was|were) (?:due |set |originally |first )*to (?:close|shut)"
_LISTED: Final = (
    r"\A\W*[^.;:\ue000]{0,60}\b(?:due|returnable|payable)(?: (?:in|at|to|by|for|back|from) [^.;:\ue000]{1,40}?)? ?:"
)
"""A label of a line that says of its day that something is due on it."""
_FALLS_DUE: Final = r"(?:falls?|fell|falling|comes?|came|becomes?) due(?: and payable)?"
_MUST_BE_IN: Final = r"(?:ha(?:s|ve) to|needs? to|must) be (?:back|in|with (?:us|me|him|her|them|the \w+)|here|at the \w+|handed (?:in|over)|returned|received|submitted|sent(?: in)?|paid|ordered|booked|lodged)"
_SENT_IN: Final = (
    r"(?:^\W*|[:;(–—-] ?|\. )(?:please )?(?:(?:all|any|your|their|the|full|further|written) )?(?:names|replies|rsvps?|entries|articles?|copy|items|contributions|orders|bookings?|payments?|money|deposits?|cheques|checks|forms?|slips?|nominations|"
    r"numbers|cakes?|tickets|applications|comments|suggestions|ideas|reports?|essays?|returns?|invoices|receipts|feedback|votes|proxies|apologies|answers|deadline|submissions|photos?|pictures|questions|volunteers|offers)"
    r"(?: (?!(?:and|but|which|that|who|is|are|was|were|will|would|must|may|can|has|have|had|do|does|did|if)\b)[^\s,;:]+){0,9}? (?:by|before|no later than|not later than)"
)
"""What is to be handed in, with no verb: names to the secretary by."""
_WANTED: Final = r"(?:wants?|wanted)(?: (?!to\b)[^\s,;:]+){1,5} (?:\w+ed|done|built|paid|gone|back|ready|sold|rebuilt|in place|on its feet) (?:by|before)"
_MUST: Final = (
    r"(?:shall|must|has to|have to|needs? to)(?! (?:expire|end|lapse|terminate|cease|remain|stay|continue|run|be)\b)"
)

_OF_THIS: Final = (
    r"(?:of|from|after|following) (?:the )?(?:date (?:of )?)?(?:(?:the )?(?:adoption|entry|issuance|issue|publication|receipt|service|signing|signature) of )?"
    r"(?:this [a-z]+|the date hereof)"
)
_BIDDEN: Final = (
    r"(?:(?:requests?|directs?|instructs?|orders|ordered|is (?:hereby )?(?:directed|ordered|instructed|requested)) (?:[^\s,;:]+ ){0,8}?to|shall|must)"
    r"(?: (?:also|each|jointly|\w+ly))? (?!(?:expire|end|lapse|terminate|cease|remain|stay|continue|run)\b)"
)
"""Somebody who can is asking for a deed: requests the Secretary-General to, the registrar shall."""

CLOSING: Final = (
    rf"{_ASKED}{gap(6)}(?:, [^,;.]{{3,90}}?,)?(?: (?:has|have) been [a-z]+ and)?{_SHUTS}{gap(4)}{_UP_TO}$|{_MAY_ACT}{gap(10)} (?:until|till|up to|through){_UP_TO}$|"
    rf"(?:{_WHOEVER}{gap(6)}|{_ALL_EXPECTED}{gap(10)}) (?:by|before){TO}$|{_PLEASE}{TO}$|{_SENT_IN}{TO}$|{_MUST_BE_IN}{gap(6)} (?:by|before|no later than){TO}$|{_DO}{TO}$|{_WANTED}{TO}$|"
    rf"{_LAST}{gap(10)} (?:is|was|will be|falls){TO}$|{_CLOSED}{TO}$|{_TASK}{gap(10)}{TO}$|{_BACK}$|{_LISTED}$|(?:{_RUNS_OUT}|{_FALLS_DUE}){TO}$|(?<!by )(?<!before )(?<!beyond )(?<!past )(?<!after )(?<!missed )(?:an?|new|(?:sets?|setting|imposed|issued|announced) (?:the|its|an?)(?: [a-z]+)?)(?: [a-z]+)? (?:deadline|ultimatum|cut-?off) of$"
)
"""Words that end directly before such a day."""
CLOSING_DAYS: Final = (
    r"\A\W*(?:the |our |your )?(?:[a-z-]+ )?(?:deadline|closing date|cut-?off|due date)(?: (?:to|for|of) (?:[^\s,;.]+ ){0,5}?[^\s,;.]+)?, (?:on |by )?(?:the )?(\ue000)\ue001*,|"
    r"(?:has|have|had|gets?|got|gives?|gave|given)(?: (?:the|it|him|her|them|us|you|another|[a-z]+)){0,3}? (\ue000)\ue001*"
    r"(?: (?:in|within) which)? to (?!(?:go|run|spare|the|live)\b)[a-z]+|"
    r"(?:set|sets|named|fixed) (\ue000)\ue001* as (?:the|an?|its|their) (?:limit|deadline|cut-?off|last day|final day|closing date)|"
    rf"(?:within|by|before|no later than|not later than|on or before) (\ue000)\ue001*,? (?:[^\s,;.]+ ){{1,6}}?{_MUST}|"
    rf"{_BIDDEN}(?:[^\s;:\ue000]+ ){{1,14}}?(?:within|no later than|not later than) (\ue000)\ue001* {_OF_THIS}|"
    rf"(?:within|no later than|not later than) (\ue000)\ue001* {_OF_THIS},? (?:[^\s,;.]+ ){{1,8}}?{_MUST}|"
    r"\A\W*(\ue000)\ue001*:? ?[–—:-] ?[^.;:!?\ue000]{3,160}? (?:(?:is|are|falls?) due|(?:must|have to|has to|should|need to) (?:be )?(?!open|begin|start|take)[a-z]+)(?=[^\ue000]*$)|"
    rf"(\ue000)\ue001* (?:is|was|will be|remains)(?: still| also)? (?:the|your|our|their) {_LAST}"
)
"""Such days, as groups, within their sentence."""
