"""English words for the days that a text gives itself and what it brings into being."""

from typing import Final

from monitor.extract.language.anchors import Anchors

_PAPER: Final = r"(?:order|amendment|addendum|lease|contract|deed|decree|proclamation|agreement|memorandum|regulation|resolution|decision|directive|act|law|notice|letter|instrument|determination)"
_ISSUER: Final = r"(?:assembly|authority|board|cabinet|commission|committee|congress|council|court|government|governor|king|minister|ministry|parliament|president|queen|secretary|senate)"
_ASIDE: Final = r"(?:the|of|to|on|for|under|by|against|about|in|with|from|amending|repealing|replacing|revoking|extending|correcting|concerning|regarding)"

ANCHORS: Final = Anchors(
    own=(
        rf"(?:of|from|after|following) (?:the )?(?:date|day|signing|signature|adoption) (?:of|on which) this (?:[\w-]+ ){{0,3}}?{_PAPER}|"
        r"(?:of|from|after|following) the date (?:hereof|first (?:above )?written)"
    ),
    headed=(
        rf"(?:(?!{_ASIDE} )[\w'’-]+ ){{0,3}}{_PAPER}(?: (?:no\.? ?|\(\w+\) )?[\w/.-]*\d[\w/.-]*)?"
        rf"(?: (?:of|by) (?:[\w'’-]+ ){{0,8}}?{_ISSUER})?,? "
        r"(?:of|dated(?: as of)?|(?:adopted|signed|issued|made|given|entered into)(?: on| as of)?)|"
        r"(?:done|signed|adopted|issued|made|given) (?:(?:at|in) [\w'’ -]{2,30}|by the [\w'’ -]{3,40}?(?:,? at its [\w-]+ (?:meeting|session|sitting))),?(?: on)?"
    ),
    dated=rf"\bthis (?:[\w-]+ ){{0,4}}?(?:{_PAPER[3:-1]}|contract|deed|lease|amendment|undertaking)(?: \([^)]{{1,40}}\))?,? (?:(?:is|was) )?(?:dated|made|entered into|executed|signed)(?: and (?:dated|entered into))?(?: effective)?(?: (?:as of|on|this))?",
    birth=(
        r"(?:of|from|after|following) (?:the )?(?:date (?:of|on) )?(?:the |its |their |such )?"
        r"(?:creation|establishment|formation|constitution|inception)"
    ),
    whose=r"of (?:the |this |that |such |an? )?[^,;.:]*",
    made=r"(?:is|are|was|were|has been|have been)(?: hereby)? (?:established|created|formed|constituted|set up)",
    made_behind=r"there\s*$",
    since=r"(?:[^;]*\b)?(?:effective|with effect)\b[^;]*|(?:in [\w'’-]+(?: [\w'’-]+)? )?(?:on|as of|as from|from|since)",
    led=r"within|(?:no|not) later than|not more than|inside",
    named=r"(?:of|from|after|following) (?:the )?((?:[a-z]+ ){1,2}(?:date|day))",
    names=r"\(?(?:(?:hereinafter|hereafter)(?: referred to as| called)?,? ?)?(?:the)?",
    means=r"(?:means|shall mean|is|shall be|:)(?: on)?",
)
