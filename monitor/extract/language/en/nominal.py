"""English nouns by which a change is told: the extension of the lease was approved."""

from monitor.extract.language.change_words import ChangeWords
from monitor.model import Change

LASTS = (
    r"(?:leases?|contracts?|agreements?|deals?|treat(?:y|ies)|accords?|pacts?|truces?|ceasefires?|mandates?|licen[cs]es?|permits?|bans?|moratori(?:um|a)|terms?|programmes?|programs?|schemes?|"
    r"deadlines?|closures?|periods?|missions?|measures?|sanctions|strikes?|boycotts?|blockades?|curfews?|lockdowns?|concessions?|tenanc(?:y|ies)|emergency|waivers?|exemptions?|leave|loans?|appointments?|memberships?|polic(?:y|ies)|cover|certificates?|insurance|authori[sz]ations?|visas?|protections?|freezes?|suspensions?|offers?|(?<!with )(?<!by )(?<!from )(?<!through )(?<!using )(?:government|federal|agency|stopgap) (?:funding|spending))"
)
"""What lasts for a time, and so can be extended."""
_OF_WHAT_LASTS = rf"(?:of|for|to) (?:[^\s,;]+ ){{0,6}}?{LASTS}"
_A_DAY = r"(?:the )?\ue000\ue001*"
_TO_A_DAY = rf"(?:to|until|till|through) {_A_DAY}"
_STILL_OPEN = (
    r"(?![^.;]{0,120}\b(?:in principle|subject to|provided|conditional\w*|pending|not (?:\w+ )?(?:agreed|signed|consented|approved|accepted)|yet to|next to|beside|alongside|near|opposite|adjoining|(?:approved|ratified|granted|confirmed) (?:for|at) (?:the|an?)|"
    r"now (?:also )?(?:covers?|includes?|applies to)|must still|still (?:has|have|needs?) to|(?:sending|sent|sends) it (?:on )?to the (?:senate|house|president|governor|upper|lower|other)|(?:goes|moves|heads|on) to the (?:senate|house|president|governor|upper|lower|other))\b)"
    r"(?![^.]{0,120}\bfull (?:house|senate|council|assembly|board|parliament|chamber|membership|commission|committee)\b)"
    r"(?![^.;]{0,60}\ue000\ue001* of\b)(?! (?:of|for|to) [^.;]{0,60}? for (?:\w+ )?\w+ing\b)"
)
"""What leaves a ratified extension open, or makes it one of something else: in principle, of the hall next to it."""
_BY_VOTES = (
    r"(?:by (?:voice vote|unanimous (?:vote|consent)|acclamation|a (?:\w+ )?(?:majority|margin)|\S+(?: votes)? (?:to|against) \S+(?: votes)?)|"
    r"unanimously|overwhelmingly|narrowly|on \ue000\ue001*)"
)
_RATIFIED = r"(?:approved|ratified|carried|confirmed|endorsed|passed|adopted|signed(?: off)?|consented to)"
_ASSENTED = (
    r"(?:gave|given|gives) (?:(?:its|their|his|her|the|formal|final|unanimous|a|full|\ue000\ue001*|\w+ly) ){0,3}?"
    r"(?:consent|assent|approval|blessing|nod|green light|go-ahead|all-clear|thumbs[- ]up) (?:to|for)"
)
CHANGE_NOUN = (
    r"(?:(?:green light|go-ahead|approval|consent|assent|blessing|nod) (?:to|for) (?:(?:the|an?|its|their) )?)?"
    r"(?:(?:short|long)-term |further |temporary |last-minute |\w+-(?:day|week|month|year) )*(?:extension|renewal|prolongation|postponement|deferral|adjournment|cancellation) "
    r"of (?:(?:the|its|their|his|her|our|this|that) )?"
)
"""A noun by which a change is told, before the name of its thing."""

NOMINAL = (
    ChangeWords(
        name="extension ratified",
        sure=0.8,
        change=Change.EXTENDED,
        told=True,
        dateless=True,
        pattern=(
            r"(?<!once the )(?<!if the )(?<!until the )(?<!after the )(?<!unless the )(?<!when the )(?:extension|prolongation|rollover|re-?authori[sz]ation|continuation|(?<!urban )renewal)s?"
            rf"{_STILL_OPEN}(?= (?:{_OF_WHAT_LASTS} (?:(?:of (?:[^\s,;]+ ){{1,5}}?)?{_TO_A_DAY} )?|{_TO_A_DAY} )(?:was|were|has been|have been) (?:(?:\w+ly|also|then|now|finally|at last) )?(?:{_RATIFIED}|granted)\b)"
        ),
    ),
    ChangeWords(
        name="ratified the extension",
        sure=0.8,
        change=Change.EXTENDED,
        dateless=True,
        pattern=(
            rf"(?:{_RATIFIED[3:-1]}|ratifies|signed off on|{_ASSENTED}) (?:{_BY_VOTES} )?"
            rf"(?:the|its|their|this|that|an?) (?:[^\s,;]+ ){{0,2}}?(?:extension|prolongation|(?<!urban )renewal)s?{_STILL_OPEN}(?= (?:{_OF_WHAT_LASTS}(?! to (?!{_A_DAY}))|{_TO_A_DAY}))"
        ),
    ),
    ChangeWords(
        name="approved extending",
        sure=0.8,
        change=Change.EXTENDED,
        dateless=True,
        pattern=rf"{_ASSENTED} (?:extending|prolonging|renewing){_STILL_OPEN}(?= (?:the|its|their|this|that) )",
    ),
    ChangeWords(
        name="announced an extension",
        sure=0.8,
        change=Change.EXTENDED,
        dateless=True,
        pattern=(
            r"(?:announced|approved|granted|secured|won) (?:an?|another|a further|a second|a third|its|their) "
            rf"(?:(?!possible|potential|proposed|planned)[^\s,;]+ ){{0,2}}?extension{_STILL_OPEN}(?= (?:of|to) (?:the|its|their|his|her|our) (?:[^\s,;]+ ){{0,3}}?(?:closures?|(?:merger|sale|supply|lease|loan|service|standstill) )?{LASTS}\b)"
        ),
    ),
    ChangeWords(
        name="announced a postponement",
        sure=0.85,
        change=Change.POSTPONED,
        dateless=True,
        pattern=(
            r"(?:announced|approved|granted|ordered|confirmed|agreed(?: to| on)?) (?:an?|another|the|its|their|a further|a second) "
            rf"(?:(?!possible|potential|proposed|planned)[^\s,;]+ ){{0,2}}?(?:postponement|deferral|adjournment|rescheduling){_STILL_OPEN}(?= of (?:the|its|their|his|her|our|this)\b)"
        ),
    ),
    ChangeWords(
        name="postponement ratified",
        sure=0.85,
        change=Change.POSTPONED,
        told=True,
        pattern=(
            r"(?<!once the )(?<!if the )(?<!until the )(?<!after the )(?<!unless the )(?<!when the )(?:postponement|deferral|adjournment|rescheduling)"
            rf"{_STILL_OPEN}(?= of (?:[^\s,;]+ ){{1,6}}?{_TO_A_DAY} (?:was|were|has been|have been) (?:(?:\w+ly|also|then|now|finally|at last) )?(?:{_RATIFIED}|announced|granted)\b)"
        ),
    ),
)
