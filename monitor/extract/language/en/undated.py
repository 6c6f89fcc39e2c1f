"""English words that report that something is put off, or on hold, and has no new day yet."""

from monitor.extract.language.change_words import ChangeWords
from monitor.model import Change

_DATES_HERE = r"(?:dates|deadlines) (?:(?:listed |given |shown |printed )?(?:below|above|here|on this page) )"

UNDATED = (
    ChangeWords(
        name="without a day",
        sure=0.83,
        change=Change.POSTPONED,
        dateless=True,
        pattern=(
            r"(?:postpon\w+|put(?:s|ting)? off|put (?:it|them) off|delay(?:s|ed|ing)|defer(?:s|red|ring)|adjourn(?:s|ed|ing)|shelv(?:es|ed|ing)) (?:\S+ ){0,8}?"
            r"(?:indefinitely|until further notice|sine die|without (?:setting |giving |naming |fixing )?(?:a |any )?(?:new )?date|to a later date)|"
            r"(?:is|are|was|were|been) (?:now |therefore )?(?:postponed|put off|delayed)\b[^\ue000]{1,40}? (?:a|the|any|no) (?:new|later) date|"
            r"(?:reserved|adjourned|put off|stood over|postponed|deferred) (?:until|till|to|for) a (?:date|day) (?:(?:still |yet )?to be \w+|not yet \w+)|(?:moved|shifted|(?:put|pushed) back) indefinitely|(?:moved|rescheduled|held over|(?:put|pushed) (?:back|off)) (?:to|until|till) (?:a|some) later date|indefinitely (?:postpon|delay|deferr|suspend)(?:ed|ing)|continued (?:sine die|generally|to a (?:later|future) date|to a (?:date|day|time) (?:uncertain|to be \w+|not yet \w+))|"
            r"(?:put|puts|putting|placed|places) (?:it |them |(?:the|its|their|all|his|her) (?:\S+ ){1,8}?)?on (?:hold|ice|the back burner)|"
            r"scrub(?:s|bed)? (?:the |its |their |an? )?(?:\S+ ){0,4}?(?:launch|lift-?off|flight|attempt|countdown)|(?:is|are|was|were|been) scrubbed\b[^\ue000]{1,40}? (?:a|the|any|no) new date"
        ),
    ),
    ChangeWords(
        name="new day to follow",
        sure=0.7,
        change=Change.POSTPONED,
        dateless=True,
        told=True,
        pattern=(
            r"(?:is|are) (?:now |currently )?on hold(?= ?[.,;:!]|$| (?:until further|for now|for the moment|while|because|pending|due to|after|following)\b)|"
            r"(?:have|has|['’]ve|had) (?:(?:had to|now|unfortunately) ){0,2}(?:moved?|re-?scheduled?|re-?arranged?|changed?) [^;.!?\ue000]{3,70}[;,:–—-] ?(?:a |the )?(?:new|revised) (?:date|day|time|slot) (?:is |are )?(?:to (?:follow|be)|tb[acd]|will (?:be|follow)|(?:has )?yet|not yet)"
        ),
    ),
    ChangeWords(
        name="its day is open again",
        sure=0.83,
        change=Change.POSTPONED,
        dateless=True,
        told=True,
        pattern=(
            rf"(?:^|: )(?:(?:the|this|these|all|our|its|their) )*(?:(?:timelines?|timetables?|roadmap|time ?frames?|(?:phase|roll)-?out) (?:(?:for|of) (?:[^\s,;.\ue000]+ ){{1,8}}?)?|{_DATES_HERE})"
            r"(?:is|are|remains?) (?:now |currently |still |again )?(?:under review|being (?:reviewed|reconsidered|re-?evaluated)|up in the air)(?= ?[.,;:]|$| and\b)(?!.*\ue000)|"
            rf"(?:^|: |\band )(?:(?:the|these|all|our) )*(?:{_DATES_HERE}|(?:timelines?|timetables?) (?:(?:below|above|on this page) )?)"
            r"(?:no longer appl(?:y|ies)|(?:do|does) not apply any ?more|(?:is|are) no longer (?:valid|current|accurate|correct))(?= ?[.,;:]|$)(?!.*\ue000)"
        ),
    ),
)
