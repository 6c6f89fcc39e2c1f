"""English words that report that something is renewed: an option taken up, a new contract signed."""

from monitor.extract.language.change_words import ChangeWords
from monitor.model import Change

_NEW_CONTRACT = (
    r"new (?:(?!(?:on|for|about|over)\b)[^\s,;]+ ){0,3}?(?:contract|deal|agreement|pact)"
    r"(?=[.;:!]|$|,? (?:with|covering)\b|,? (?:that|which) (?:now |will )?(?:runs?|lasts?|expires?|ends?|covers?|raises?|gives?)\b| \ue000|, ending)"
    r"(?![^.;]*\b(?:from|by) (?:the )?\ue000)(?![^.;]*\b(?:to be|due|draft|not|must)\b)"
)
"""What workers vote on, and what replaces the one in force; its first day is no end of it."""
_VOTERS = "|".join(
    f"(?<={word} {has})"
    for word in "members workers teachers nurses drivers pilots actors writers staff employees union".split()
    for has in ("", "have ", "has ")
)
"""Who approves a contract of his own, directly before the verb."""

RENEWALS = (
    ChangeWords(
        name="option taken up",
        sure=0.85,
        change=Change.RENEWED,
        dateless=True,
        pattern=r"(?:exercises|exercised|takes up|took up|taken up|triggered|triggers|activated|invoked|picked up) (?:\S+ ){1,3}?(?:"
        r"(?:options?|rights?) to (?:renew|extend|prolong)|(?:extension|renewal) options?|options? (?:on|for) (?:(?:an? |another )?(?:further |second |extra |additional )?(?:year|term|season)|\ue000)|"
        r"(?:extra|additional|further|one-year|\w+-year) (?:year|term|season|option|extension))",
    ),
    ChangeWords(
        name="renewed",
        sure=0.88,
        change=Change.RENEWED,
        pattern=(
            r"(?<!shall be automatically )(?<!will be automatically )(?<!shall automatically be )(?<!will automatically be )(?:(?<!is being )(?<!are being )(?<!was being )(?<!were being )renew(?:s|ed|ing)|(?<=being )renewed(?= (?:for|until|till|to|through)\b)|(?<!will )renew|renew(?! on (?:the )?\ue000))(?! (?:by (?:itself|themselves)|itself|themselves|(?:on|of) its own(?: accord)?|(?:month|week|year|day|season|quarter) (?:by|after|to) (?:month|week|year|day|season|quarter))\b)(?! automatically\b[^;.]{0,60}\b(?:successive|unless|each|every)\b)(?! (?:(?:its|his|her|their|our|my|the|an?) )?(?:\w+ )?(?:calls?|pledges?|appeals?|pleas?|promises?|vows?|threats?|attacks?|fighting|clashes|violence|hostilities|efforts?|demands?|criticism|interest|hopes?|fears?|focus|doubts?|unrest|protests?)\b)|re-?authori[sz](?:e|es|ed|ing)|re-?up(?:s|ped|ping)|re-new(?:ed|s)|re-signed|re-?awarded|re-?issued?|re-?appoint(?:ed|s)|re-?licen[sc]e[ds]|re-?certified|re-?validated|re-?enacted|re-?confirmed for|re-?registered|re-?imposed|"
            r"re-?elected for|reviv(?:e|es|ed)|continued in office|new mandate|"
            r"(?:signed|signs|sign|inked|inks|agreed|agrees|penned|committed to|ratif(?:y|ies|ied)) (?:up )?(?:for |to |on )?(?:an? |his |her |their |its |the )?(?:new|fresh|improved|extended|further) (?:\S+ ){0,3}(?:contract|lease|deal|agreement|terms?)|put pen to paper(?! on (?:an?|his|her|their|the) (?:[^\s,;]+ ){0,3}?(?:extension|prolongation)\b)|"
            r"(?:(?:tie(?:s|d)?|hand(?:s|ed)?|reward(?:s|ed)?|pin(?:s|ned)?) (?:[^\s,;]+ ){1,5}?)(?:down )?(?:with |to )?(?:an? )?(?:new|fresh|improved) (?:[^\s,;]+ ){0,2}?(?:deal|contract|terms)|"
            r"sign(?:s|ed) on (?:as (?:\S+ ){1,4}?)?(?:until|till|through|for (?:another|a further|\ue000))|under (?:an? )?new (?:contract|lease|deal|agreement)|replaced by a (?:new|direct)"
        ),
    ),
    ChangeWords(
        name="new contract voted",
        sure=0.88,
        change=Change.RENEWED,
        pattern=(
            rf"vot(?:ed|es) (?:(?!(?:not|never|against|whether|if)\b)[^\s;]+ ){{0,7}}?to (?:approve|ratify|accept) (?:an?|the|their|its) {_NEW_CONTRACT}|"
            rf"(?:{_VOTERS})(?:approved|accepted|backed) (?:an?|the|their|its) {_NEW_CONTRACT}"
        ),
    ),
    ChangeWords(name="renewal", change=Change.RENEWED, noun=True, pattern=r"renewals?|re-?authori[sz]ation"),
    ChangeWords(
        name="agreed to extend what was to end",
        sure=0.85,
        change=Change.EXTENDED,
        dateless=True,
        pattern=(
            r"(?<!never )(?<!not )(?<!had )(?<!almost )(?<!nearly )(?:agree[sd]|sign(?:s|ed)) (?:an?|his|her|their|its|the) (?:(?!(?:terms|possible|potential|draft|option)\b)[^\s,;.]+ ){0,3}?extension(?![^.;]*\b(?:subject to|in principle|pending|provided|only if|pulled out|fell through)\b) (?:to|of) [^,;.\ue000]{1,40}?, (?:which|that) (?:was|is|were|had been) "
            r"(?:up|out|(?:(?:due|set) )?to (?:end|expire|run out|lapse))(?: (?:at|in|on))?(?: the end of)?(?: the)? (?P<old>\ue000)"
        ),
    ),
    ChangeWords(
        name="agreed an extension",
        sure=0.8,
        change=Change.EXTENDED,
        dateless=True,
        pattern=(
            r"(?<!never )(?<!not )(?<!had )(?<!almost )(?<!nearly )agree[sd] (?:an?|his|her|their|its|the) (?:(?!(?:terms|possible|potential|draft|option)\b)[^\s,;.]+ ){0,3}?extension(?! (?:in principle|clause|option|proposal|plan)\b)"
            r"(?! (?:to|of) (?:(?:the|its|their|an?) )?(?:[^\s,;.]+ )?(?:building|line|route|network|school|house|runway|hours|powers|range|hall|terminal|pier|premises)\b)"
            r"(?![^.;]*\b(?:subject to|in principle|pending|provided|only if|pulled out|fell through|had been|has been|was)\b)(?= ?[.,;]|$| (?:to|of|until|till|with|for|which|that|on)\b)"
        ),
    ),
)
