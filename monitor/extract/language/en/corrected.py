"""English words by which a text puts a day right: it is not on the 3rd as printed but on the 10th; make that the 21st."""

from monitor.extract.language.change_words import ChangeWords
from monitor.model import Change

_PRINTED = (
    r"(?:as|whatever|despite what) (?:(?:we|it|they|i|was|were|is|had|been|the|our|your|last|this|previously|originally|wrongly|first|mistakenly|(?:newsletter|letter|diary|calendar|e-?mail|programme|website|leaflet|poster|list|notice)s?) )*"
    r"(?:printed|announced|advertised|published|stated|shown|given|listed|planned|said|says|wrote|told|billed|posted|thought|put)[^;.\ue000]{0,40}?"
)
_NOW_ON = r"(?:the (?:one|week|day) (?:after|before),? )?(?:now |actually |only |rather |instead |in fact )*(?:on |for |in |at |from |until |by )?(?:the |early |late )*"
_SORRY = r"(?:(?:sorry|oops|correction|actually|no|right|whoops|update|edit|better|please)[,:;.!–—-]* )?"
_NO_DOUBT = r"(?![^.;]*(?:\b(?:if|unless|maybe|perhaps)\b|\?))"

CORRECTED = (
    ChangeWords(
        name="not as printed",
        sure=0.85,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"(?:(?:is|are|was|were|will|does|do)(?:n['’]t| not)|won['’]t|not) (?:(?:now|be|on|by|until|in|for|held|start|starts|begin|open|take place|due|the) )*(?P<old>\ue000)\ue001*,?(?: \(?"
            rf"{_PRINTED}\)?)? ?[;,:–—-]+ ?(?:but |sorry, )?(?:(?:it|that|this|they)(?: is| will be|['’]s|['’]ll be| are|['’]re)|(?:[^\s,;.]+ ){{1,4}}?(?:can|could) only (?:do|make|manage)) {_NOW_ON}\ue000"
        ),
    ),
    ChangeWords(
        name="make that",
        sure=0.8,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=rf"(?<=^){_SORRY}make that {_NOW_ON}\ue000{_NO_DOUBT}",
    ),
    ChangeWords(
        name="one day, make that another",
        sure=0.8,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=rf"(?P<old>\ue000)\ue001*(?: ?[;:,–—-]+| \.\.\.) ?(?:but )?{_SORRY}make (?:that|it) {_NOW_ON}\ue000{_NO_DOUBT}",
    ),
    ChangeWords(
        name="call it instead",
        sure=0.8,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=rf"(?<=^)(?:(?:so|please|we(?:['’]ll| will)) )*(?:call|make) it {_NOW_ON}\ue000\ue001*,? instead(?! of)",
    ),
    ChangeWords(
        name="off on one and on another",
        sure=0.85,
        change=Change.POSTPONED,
        told=True,
        pattern=(
            r"(?P<old>\ue000)\ue001*,? (?:[^\s.;\ue000]+ ){0,3}?(?:is|are|has been|have been) (?:now |sadly |therefore )?(?:cancell?ed|off|called off)[;:,–—-]+ ?(?:but |and |so )?"
            r"(?!(?:the |our |your |all )?(?:bookings?|tickets?|details|refunds?|forms?|orders?|money|deposits?|payments?|questions?)\b)(?:[^\s.;\ue000]+ ){1,8}?(?:on |now )?(?:the )?\ue000\ue001*,? instead(?! of)(?! (?:go|goes|are|is|will) )"
        ),
    ),
    ChangeWords(
        name="given a new date",
        sure=0.8,
        change=Change.POSTPONED,
        pattern=r"(?:given|gave|found|set|fixed)(?: (?:us|them|me|it|you|everyone|everybody|both (?:sides|clubs|teams)))? a (?:new|fresh|later|revised) date(?: for [^,;:.\ue000]{1,40}?)?(?:,|:| of| [–-])? (?:on )?(?:the )?\ue000",
    ),
    ChangeWords(
        name="bought a week",
        sure=0.8,
        change=Change.EXTENDED,
        pattern=r"(?:got|bought|won|gained|secured) (?:us|ourselves|them|themselves|me|myself|him|her|it) (?:(?:just|only) )?(?:(?:an?|another|one|two|three|six) (?:extra |further |more )?(?:days?|weeks?|fortnight|months?|years?)|\ue000\ue001*)(?= ?[.,;:!]|$| (?:more|extra|longer|further|to)\b)",
    ),
    ChangeWords(
        name="renewal went through",
        sure=0.8,
        change=Change.RENEWED,
        told=True,
        dateless=True,
        pattern=r"(?<!if the )(?<!until the )(?<!once the )(?<!when the )(?<!after the )renewal (?:(?:has|have) )?(?:now |finally )?(?:went|gone|came|come) through(?! (?:in error|by mistake))(?= ?[.,;!]|$| (?:on|in|today|yesterday|and|last|this|at)\b)",
    ),
    ChangeWords(
        name="runs another year",
        sure=0.8,
        change=Change.EXTENDED,
        told=True,
        dateless=True,
        pattern=r"(?<!if it )(?:(?<=^)|(?<=[.:;,] )|(?<=it )|(?<=and )|(?<=now )|(?<=which ))(?:now )?(?:runs|lasts|stays|is good|carries on|continues|keeps going) (?:for )?another (?:year|month|week|fortnight|season|term)(?=(?: now)? ?[.,;!]|(?: now)?$)",
    ),
    ChangeWords(
        name="swapped for",
        sure=0.85,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=r"(?:(?:had|forced|obliged) to|(?:have|has|had|been|was|were|we|they)) (?:swap|swapped|exchange|exchanged) (?:[^\s,;.\ue000]+ ){0,4}?(?:the )?(?P<old>\ue000)\ue001* for (?:the )?\ue000",
    ),
    ChangeWords(
        name="kindly given until",
        sure=0.7,
        change=Change.EXTENDED,
        pattern=r"(?:has|have) (?:kindly|generously|graciously|exceptionally|reluctantly|very kindly) (?:given|allowed|granted|let) (?:[^\s,;.]+ ){0,3}?(?:until|till|to) (?:the )?\ue000",
    ),
)
