"""English words that report that something ran out, was not renewed or has been over for a while."""

from monitor.extract.language.change_words import ChangeWords
from monitor.model import Change

_DAY = r"(?:the )?\ue000\ue001*"
_WHEN = r"(?= (?:(?:at|on|in|last|this|with|from|since|as of|just before|early|late) )*(?:[^\s,;.]+ )?(?:(?:on|last) )?\ue000| (?:yesterday|today|overnight|last night)\b)"
_TERM = (
    r"(?:contract|agreement|consent|order|by-?law|lease|tenanc(?:y|ie)|offer|deal|truce|cease-?fire|accord|exemption|waiver|derogation|moratorium|mandate|guarantee|warrant(?:y|ie)|licen[cs]e|permit|permission|visa|pass|certificate|"
    r"concession|franchise|option|subscription|membership|scheme|pilot|trial|suspension|amnest(?:y|ie)|standstill|freeze|holiday|discount|promotion|sponsorship|insurance|polic(?:y|ie)|cover|accreditation|registration|charter|"
    r"patent|protection|embargo|duty|duties|quota|subsid(?:y|ie)|voucher|coupon|loan|secondment|appointment|treat(?:y|ie)|pact|deferral|rule|regulation|order|domain|arrangement)s?"
)
_PERIOD = (
    r"(?:cooling-?off|grace|notice|cure|transition(?:al)?|trial|probation\w*|consultation|comment|application|nominations?|claims?|objections?|appeals?|warranty|guarantee|cancellation|subscription|voting|"
    r"registration|exclusivity|lock-?up|standstill|protected|review|enrolment|filing|bidding|payment|refund|return|free|introductory|early-?bird|election|restricted|quiet|exchange|redemption|amnesty) (?:period|window|term|phase|offer|rate)s?"
)
"""A time within which something may be done, as none is that figures are given of: the period ended 31 March."""
_ENDED = r"(?:ended|finished|closed|lapsed|expired|ran out|elapsed|came to an end|shut)"
_NOT_RENEWED = r"(?:was|were|has been|have been|had been) (?:\w+ly )?not (?:renewed|extended|prolonged|continued|rolled over)|(?:has|have|had|was|were)(?: not|n['’]t) (?:been )?(?:renewed|extended|prolonged|continued|rolled over)"
_FINAL = r"(?! (?:until|till|before|in time|yet|for (?:an?|another|the)|beyond|by mistake|to)\b)"
_OUT = r"(?:force|effect|date|validity|use|support|guarantee|warranty|contract|copyright|patent|maintenance)"

RUN_OUT = (
    ChangeWords(
        name="a period ended",
        sure=0.7,
        change=Change.EXPIRED,
        told=True,
        pattern=(
            rf"(?<!if the )(?<!when the )(?<!until the )(?<!after the )(?<!before the )(?<!once the )(?:{_PERIOD}) (?:(?:for|of|on|to) (?:[^\s,;.\ue000]+ ){{1,5}}?)?(?:(?:has|have) (?:now |already |since )?(?:ended|finished|closed|lapsed|expired|run out|elapsed)(?=[.;,!]|$| (?:on|at|last)\b)|"
            rf"(?:was|were) (?:over|closed|up)(?=[.;,!]|$| (?:on|since|as of)\b)|{_ENDED}{_WHEN})"
        ),
    ),
    ChangeWords(
        name="ran out then",
        sure=0.65,
        change=Change.EXPIRED,
        pattern=(
            rf"(?<=\w )r(?:an|un) (?:its|their) (?:full |whole )?(?:course|term|time|span){_WHEN}|(?:went|gone|fell|fallen|passed|goes) out of {_OUT}(?:{_WHEN}|(?=[.;,!]|$))|"
            r"reached (?:its|their|the) (?:natural )?(?:sunset|expiry|expiration|end date|expiry date|end of term)(?= (?:on|at|in|yesterday|today|last)\b| \ue000)"
        ),
    ),
    ChangeWords(
        name="gave out",
        sure=0.65,
        change=Change.EXPIRED,
        told=True,
        pattern=rf"(?!(?:deal|accord|truce|cease-?fire|loan|pass|order|rule)s?\b){_TERM} (?:(?:on|for|of) (?:[^\s,;.\ue000]+ ){{1,4}}?)?(?:gave out|died|fell in|fell away){_WHEN}",
    ),
    ChangeWords(
        name="expired",
        change=Change.EXPIRED,
        pattern=(
            rf"(?:ran (?:out )?(?:its|their) (?:full |whole )?(?:course|term|time|span)|run (?:out )?(?:its|their) (?:full |whole )?(?:term|time|span))|(?:went|gone|fell|fallen|passed) out of {_OUT}|(?:is|are|was|were) history(?=[.;,!]|$| (?:as of|since|from)\b)|"
            rf"reached (?:its|their|the) (?:natural )?(?:sunset|end|expiry|expiration|term)\b|c(?:a|o)me to (?:a|its|their) close|dr(?:ew|awn) to (?:a|its|their) close|{_TERM} (?:(?:for|of|on|with|at) (?:(?!(?:was|were|had|has|have|is|are|to|will|would)\b)[^\s,;.]+ ){{1,4}}?)?(?:ended|finished) (?:in|at|on|last)(?= \ue000)|"
            r"(?:form|portal|window|list|poll|ballot|call|application|entry list)s? (?:has |have |is |are |was |were )?(?:now )?(?:shut|locked)(?=[.;,!]|$| (?:on|at|last)\b| \ue000)|"
            r"(?:did not|didn['’]t|has not|have not|never) (?:take(?:n)? up|exercised?|redeem(?:ed)?|claim(?:ed)?)(?=[.;,!]|$)|(?:stopped|ceased|quit) (?:supporting|maintaining|caring for|patching|honou?ring|working|accepting|issuing)|"
            r"answers no longer|no longer answers"
        ),
    ),
    ChangeWords(
        name="over since then",
        sure=0.65,
        change=Change.EXPIRED,
        told=True,
        pattern=(
            r"(?:^|(?<=[:;,–] )|(?<=is )|(?<=are )|(?<=was ))(?:now |all )?over (?:as of|since|as from|from)(?= \ue000| today| yesterday| this morning| last)|(?:is|are) history (?:as of|since|from)(?= \ue000)"
        ),
    ),
    ChangeWords(
        name="lapsed, says its row",
        sure=0.7,
        change=Change.EXPIRED,
        told=True,
        dateless=True,
        pattern=r"\ue000\ue001* \|(?: [^|]*\|){0,2} (?:now |has |have )?(?:expired|lapsed|ended|ran out|run out|out of date)(?= ?(?:\||;|$|\())",
    ),
    ChangeWords(
        name="is up",
        sure=0.6,
        change=Change.EXPIRED,
        told=True,
        dateless=True,
        pattern=(
            r"(?<!if )(?:visa|passport|card|insurance|polic(?:y|ie)|lease|tenanc(?:y|ie)|permit|licen[cs]e|warrant(?:y|ie)|guarantee|free trial|trial|option|mandate|secondment|subscription|membership|pass|cover|registration|certificate|time)s? (?:is|are) (?:now |finally )?up(?=[.,;:!]|$)|"
            r"(?<!until )(?<!when )(?<!once )time['’]s up(?=[.,;:!]|$| for (?:the|this|that|its|their)\b)"
        ),
    ),
    ChangeWords(
        name="chance gone",
        sure=0.6,
        change=Change.EXPIRED,
        told=True,
        pattern=(
            rf"(?<!if the )(?<!when the )(?<!until the )(?<!after the )(?<!once the )(?:chance|right|time|opportunity|window|option) to (?:(?!(?:has|have|had|will|would|may|was|were)\b)[^\s,;.\ue000]+ ){{1,5}}?(?:passed|expired|lapsed|ended|ran out){_WHEN}|"
            r"(?<!once )(?<!when )(?<!if )(?<!until )(?<!after )(?:applications?|nominations?|registrations?|submissions?|proposals|bids|tenders|bookings?|sign-?ups?|claims|entries|bidding|voting|polls|enrolment) (?:(?:is|are) (?:now|officially|already)|has now|have now|has|have) (?:been )?closed(?=[.;,!]|$)"
        ),
    ),
    ChangeWords(
        name="no longer good",
        sure=0.6,
        change=Change.EXPIRED,
        told=True,
        dateless=True,
        pattern=(
            r"(?:is|are) (?:now |therefore )?no longer (?:good|honou?red|usable|redeemable|current|in date|licensed|insured|protected|guaranteed|certified|accredited)(?=[.,;:!]| and|$)|"
            r"(?:isn['’]t|aren['’]t|is not|are not) (?:valid|good|in force|in effect|current) any ?(?:more|longer)(?=[.,;:!]|$)"
        ),
    ),
    ChangeWords(
        name="was not renewed at its end",
        sure=0.75,
        change=Change.EXPIRED,
        told=True,
        dateless=True,
        pattern=(
            rf"(?<!if )(?<!unless ){_TERM}(?: (?:of|for|on|in|with|to) (?:[^\s,;.\ue000]+ ){{0,6}}?[^\s,;.\ue000]+)?,? (?:[^.;]{{0,60}}? )?(?P<old>\ue000)\ue001*[,)]*,? (?:and |but )?(?:{_NOT_RENEWED}){_FINAL}(?!, [^.;]{{1,40}}\b(?:denied|denies)\b)|"
            rf"{_TERM}(?: (?:of|for|on|in|with|to) (?:[^\s,;.\ue000]+ ){{0,6}}?[^\s,;.\ue000]+)? (?:{_NOT_RENEWED}) (?:on (?:its|their) (?:expiry|expiration|end)|at (?:its|their) end|when (?:it|they) (?:ended|expired|lapsed|ran out)) (?:on |at |in )?(?:the end of )?(?:the )?\ue000"
        ),
    ),
    ChangeWords(
        name="let lapse",
        sure=0.6,
        change=Change.EXPIRED,
        pattern=(
            r"lets? (?:the|its|his|her|their|our|an?|that|this|my) (?:[^\s,;.]+ ){0,13}?(?:lapse|expire|run out)(?=[.;,!]|$| (?:on|at|last|yesterday|without|in|and|after|this|when|because|instead)\b| \ue000)"
        ),
    ),
)
