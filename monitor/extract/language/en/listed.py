"""English lines of a list that open with their day, and tell of what kind it is: "15 June – abstracts are due"."""

from typing import Final

_DAY: Final = (
    r"\A[^\w\ue000\ue001]*(\ue000)\ue001*(?:,? (?:at |by )?(?:noon|midnight|\ue000\ue001*))?"
    r"(?: \((?!(?:extended|postponed|moved|new|was|revised)\b)[^()\ue000]{1,30}\))?\s*[:–—-]+\s*"
)
"""The day, its hour and an aside, up to what parts them from the rest of the line."""
_WORDS: Final = r"(?:(?!(?:not|no|if|unless|whether|until|since|who|which|that|was|were|had)\b)[^\s.;:\ue000]+ ){0,14}?"
_IN: Final = (
    r"(?:finali[sz]ed|submitted|received|returned|in\b|back\b|paid|completed|filed|postmarked|uploaded|sent|handed in|registered|booked|lodged|made|"
    r"cleared|delivered|settled|confirmed|reserved|ordered)"
)
_HANDED_IN: Final = (
    r"(?:papers?|abstracts?|proposals?|manuscripts?|applications?|reports?|nominations?|submissions?|entries|forms?|fees?|payments?|deposits?|tuition|grades?|"
    r"bids?|tenders?|questions?|comments?|drafts?|copy|copies|invoices?|returns?|balance|instal?lments?|assignments?|essays?|orders?|reservations?|letters?|materials?|posters?|slides|registrations?)"
)
_SHUT: Final = (
    r"(?:registration|applications?|nominations?|submissions?|entries|entry|bidding|voting|bookings?|enrol?ment|comment period|consultation|sign-?up|portal|window|"
    r"call for (?:papers|proposals|abstracts|entries)|add/drop(?: period)?|early[ -]bird(?: \w+)?)"
)
_STARTED: Final = (
    r"(?:reviewing|reviews?|class(?:es)?|courses?|lectures?|exam(?:ination)?s?|registration|applications?|submissions?|nominations?|voting|bookings?|enrol?ment|term|semester|"
    r"conference|workshop|training|orientation|sales?|works?|construction|season|camp|portal)"
)
_HELD: Final = r"(?:award|awards ceremony|kick-?off|launch|go-live|interviews?|(?:\w+ ){0,3}?(?:meeting|conference|workshop|symposium|dinner|reception|ceremony|commencement|orientation|exams?|examinations?|session|webinar|fair|fest|festival|concert))"

LISTED_CLOSING: Final = (
    rf"{_DAY}{_WORDS}(?:(?:is|are)(?: all| now| also)? due(?! to (?!the\b|your\b|us\b|me\b))\b|{_HANDED_IN}(?: \([^()]{{1,20}}\))? due(?= ?[.,;(]|$| (?:at|by|in|for|from|online|back)\b)|"
    rf"(?:must|have to|has to|need to|needs to) be (?:\w+ly )?{_IN}|{_SHUT} (?:closes?|ends?|deadline|cut-?off))|"
    rf"{_DAY}(?:the |our |your |an? )?(?:(?!(?:new|passed|past|former|original|extended)\b)[\w/-]+ ){{0,4}}?(?:deadline|closing date|cut-?off(?: date)?|due date)(?= ?[.,;(]|$| (?:for|to|of)\b)|"
    rf"{_DAY}(?:the )?(?:last|final) (?:day|date|chance|opportunity) (?:to|for)\b|"
    rf"{_DAY}(?:please )?(?:submit|return|hand in|turn in|upload|file|pay)\b(?! of\b)"
)
"""Such days as groups, on which somebody must have acted."""
LISTED_HELD: Final = (
    rf"{_DAY}{_WORDS}(?:{_STARTED}(?: \([^()]{{1,20}}\))? (?:starts?|begins?|opens?|resumes?)|"
    r"(?:class(?:es)?|term|semester|exam(?:ination)?s|conference|camp|season|lectures|instruction) (?:ends?|finish(?:es)?|closes?)|"
    r"(?:authors?|applicants?|candidates?|winners?|nominees|awardees|finalists|students|bidders|results)(?: (?:are|is|will be))? (?:notified|announced|informed|posted|published)|"
    r"(?:notifications?|announcements?) (?:of|to|sent|emailed|for)\b)|"
    rf"{_DAY}(?:the |our |an? )?(?:contract |official )?{_HELD}\W*\Z"
)
"""Such days as groups, on which something takes place."""
