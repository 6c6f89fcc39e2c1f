"""English words that report that a day takes the place of another, which they name or call planned."""

from monitor.extract.language.change_words import ChangeWords
from monitor.extract.language.en.moves import PLANNED
from monitor.model import Change

_MOVED = (
    r"mov(?!(?:ed|es)(?: \([^()]{2,40}\)| by [^,;:]{3,60}?,?(?: (?:and )?seconded by [^,;:]{3,60}?,?)?)? "
    r"(?:that|to (?:extend|prolong|renew|postpone|defer|delay|move|put|bring|advance|change|reschedule|hold|set|push)\b))"
)
"""What moves a day, and is no motion of a meeting: moved by her to extend it."""
_FROM_OLD = (
    r"(?:\S+ ){0,12}?from (?:the )?(?:\S+ ){0,2}?(?P<old>\ue000\ue001*),? (?:\S+ ){0,2}?"
    r"(?:to|until|till|into|through) (?:the |early |late )?(?:\S+ )?\ue000"
)

_WAS_TO = r"(?:(?:which|that) (?:was|were|had been) |(?<=, ))(?:originally |first |once )?(?:supposed|meant|expected|scheduled|due|set|planned) to "
_OLD_DAY = r"(?: by| in| on| before)? (?:the |early |late |mid-|end of )*(?P<old>\ue000)\ue001*,? (?:will|is (?:now )?(?:likely|expected|set) to) (?:now |instead |probably )*"
_NEW_DAY = r" (?:the |early |late |mid-|end of |at least )*\ue000(?![^.;]*\b(?:if|unless|provided)\b)"
_DEEDS = (
    (
        r"(?:be |have been )?(?:finished|completed?|done|ready|over)",
        r"(?:(?:drag on|take)(?: only)? (?:until|till|into)|(?:be (?:finished|completed|ready|done)|finish)(?: only)? (?:in|by|on))",
    ),
    (r"(?:be )?(?:re-?)?open(?:ed)?", r"(?:be )?(?:re-?)?open(?:ed)?(?: only)? (?:in|on)"),
    (r"(?:end|finish)", r"(?:drag on (?:until|till|into)|(?:end|finish)(?: only)? (?:in|on))"),
)
"""What was to be done by a day, and how the same deed is told of another; to open and to last are two deeds."""
_DRAGS_ON = tuple(
    ChangeWords(
        name="to be done by one drags on to another",
        sure=0.85,
        change=Change.POSTPONED,
        told=True,
        pattern=rf"{_WAS_TO}{first}{_OLD_DAY}{then}{_NEW_DAY}",
    )
    for first, then in _DEEDS
)

SWAPS = (
    ChangeWords(
        name="put in its place",
        sure=0.9,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"(?:delet|strik|omit|remov|cancel|replac|substitut|leav|tak|cross)(?:e|es|ed|ing|ting|ten)?(?: out| the (?:words|date|figures?|expression))*:? [\"“‘']*(?P<old>\ue000)[^;.]{0,70}?"
            r"(?:insert|substitut|replac|put|add|with)\w*"
        ),
    ),
    ChangeWords(
        name="for the old read",
        sure=0.9,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"for(?: the (?:words?|date|figures?|expression))? [\"“‘']*(?P<old>\ue000)\ue001*,?[\"”’']*,? (?:there (?:shall be|is|are) )?"
            r"(?:substituted?|read|put)"
        ),
    ),
    ChangeWords(
        name="for the words with the old read",
        sure=0.9,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"for(?: the words?)? [\"“‘'][^\"”\ue000;]{1,90}(?P<old>\ue000)\ue001*[^\"”\ue000;]{0,40}[\"”’'],? (?:there (?:shall be|is|are) )?"
            r"(?:substituted?|read|put):?(?= (?:the words? )?[\"“‘'][^\"”\ue000;]{0,90}\ue000)"
        ),
    ),
    ChangeWords(
        name="instead of the old read",
        sure=0.9,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"(?:instead of|in place of):? (?:[^\s\ue000;.]+ ){0,5}?[\"“‘']*(?P<old>\ue000)\ue001*[^\ue000;.]{0,40}?(?:should )?read(?: as)?:?"
        ),
    ),
    ChangeWords(
        name="read for the old",
        sure=0.9,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"(?:insert|substitut|put|read|writ)\w* [\"“‘']*\ue000[^;.]{0,30}? (?:for|in (?:the )?place of|instead of|in lieu of) [\"“‘']*(?P<old>\ue000)"
        ),
    ),
    ChangeWords(
        name="not the old",
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"(?:\((?:which |it |we |that )?(?:was:?|were|was to be|formerly|originally|previously|first|not|old|to close on|instead of|rather than|had said|postponed from|moved from|earlier|until now|so far|hitherto|before|printed as|announced as|down for|due|replaces)\b[^)\ue000]{0,20}|"
            r"(?:\(|, |; |and )(?:and )?not(?:, as [^,;]{3,40},)? (?:on |by |until |till |in |to |at |for )?(?:the )?(?:\S+ )?|(?:(?:instead of|rather than)(?:, as [^,;]{3,40},)?|in place of|in lieu of|(?:(?<=\ue000 )|(?<=\ue001 )|(?<=, )|(?<=much )|(?<=slightly )|(?<=is )|(?<=are )|(?<=now )|(?<=days )|(?<=weeks )|(?<=months ))later than|replacing|and no longer) (?:(?:clos|end|start|open|expir|laps|finish|runn|beginn)ing )?(?:on |by |in |at |until )?(?:the )?(?:\S+ )?)(?P<old>\ue000)"
        ),
    ),
    ChangeWords(
        name="sooner than the old day",
        change=Change.ADVANCED,
        told=True,
        pattern=r"(?:(?<=\ue000 )|(?<=\ue001 ))(?:sooner|earlier) than (?:(?:clos|end|start|open|expir|laps|finish|runn|beginn)ing )?(?:on |by |in |at |until )?(?:the )?(?:\S+ )?(?P<old>\ue000)",
    ),
    ChangeWords(
        name="arrow",
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=r"(?P<old>\ue000)\ue001*,? ?(?:->|=>|-->|→|➔|⇒|»|>>) ?(?:now |on |to )?\ue000",
    ),
    ChangeWords(
        name="not this but that",
        sure=0.9,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"(?:not|no longer|\w+n['’]t) (?:(?!but\b)[^\s,;\ue000]+ ){0,5}?(?:on |by |until |in |the )*(?P<old>\ue000)\ue001*,?(?: (?!but\b)[^\s,;\ue000]+){0,7}? but (?:rather |not until |on |by |until |in |the |only )*\ue000"
        ),
    ),
    ChangeWords(
        name="that not this",
        sure=0.85,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=r"\ue000\ue001*(?:,| ?[–—-]+)? not (?:on |by |the )*(?P<old>\ue000)",
    ),
    ChangeWords(
        name="was and is now",
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"(?:(?:previously|formerly|originally) (?:\S+ ){0,2}?|(?:was|were|had been) (?:(?:once|first|to be|due|set|down|planned|scheduled|booked|expected|billed|listed|fixed|valid|good|in force|on|in|for|at|by|(?:(?:open|closed|shut) )?(?:until|till|to|through)) ){0,3}?|(?:was|were) (?:(?:due|meant|set|supposed|going) )?to (?:\S+ ){0,4}?)(?:the )?(?P<old>\ue000)\ue001*[,;:.)]* "
            r"(?:and |but |it |is |are )*now (?:(?!(?:tour|show|sale|display|leave|view|loan|holiday)\b)\S+ ){0,4}?\ue000"
        ),
    ),
    ChangeWords(
        name="due on one takes place on another",
        sure=0.8,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"(?<!not )(?:due|scheduled|planned|set|slated|listed|billed|booked|down|arranged|advertised|announced|fixed|meant|pencilled|timetabled|earmarked) (?:on|for|in) (?:the )?(?P<old>\ue000)\ue001*,? will (?:now |instead |therefore )*"
            r"(?:take place|be(?: (?:held|collected|emptied|played|staged|run|made|paid|published|released|delivered|screened|broadcast|heard|repeated))?) (?:instead |now )*(?:(?:on|in|from|between) (?:the )?|(?:a|one|two|three|four) (?=\ue000)|(?=\ue000))\ue000(?!\ue001* (?:late|behind|early)\b)"
        ),
    ),
    ChangeWords(
        name="due to end on one goes on to another",
        sure=0.85,
        change=Change.EXTENDED,
        told=True,
        pattern=(
            r"(?<!not )(?:(?:due|set|scheduled|supposed|meant) to|(?:was|were) to) (?:end|finish|expire|close|lapse|run out|stop|cease|come to an end) (?:on |in |at |this |next )?(?:the |end of )*(?P<old>\ue000)\ue001*, (?:will|shall|is to|are to) (?:now |instead |therefore )*"
            r"(?:continue|run on|run|stay|remain|go on|last|apply) (?:now |instead |on |open |valid |available |in force |in place |on sale |on show )*(?:to|until|till|through) (?:the |end of )*\ue000(?![^.;]*\b(?:under|if|unless|provided|subject)\b)"
        ),
    ),
    ChangeWords(
        name="due to end goes on",
        change=Change.EXTENDED,
        told=True,
        dateless=True,
        sure=0.8,
        pattern=(
            r"(?<!not )(?:due|set|meant|supposed) to (?:end|close|finish|stop|come down) (?:on |in |at )?(?:the )?(?P<old>\ue000)\ue001*, (?:carries|goes|keeps|runs|is carrying|is going|is running) (?:on|going|running)"
            r"(?= (?:until|till|for as long|as long|while|regardless|for now|for the time being)\b| ?[.,;])"
        ),
    ),
    ChangeWords(
        name="as amended",
        sure=0.8,
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"(?:(?<=^)|(?<=[;:] ))(?:as (?:so |now |thus )?(?:amended|revised|extended|modified)|(?:as a result of|(?:after )?giving effect to) (?:the|this|that|such) (?:amendment|extension|modification|waiver)), "
            r"(?:(?!(?:if|unless|not)\b)[^\s,;.\ue000]+ ){1,9}?(?:(?:will |shall )?(?:now )?(?:matures?|expires?|ends?|terminates?|lapses?|closes?|comes? due|falls? due|runs? (?:to|until|through)|(?:continues?|remains?) (?:in (?:effect|force) )?(?:to|until|through))|"
            r"(?:is|will be|shall be) (?:now )?(?:(?:due|scheduled|set) (?:to (?:mature|expire|end|close|terminate) )?)?)(?: ?(?:on|in|at|for|until|through))? ?(?:the )?(?=\ue000)"
        ),
    ),
    *_DRAGS_ON,
    ChangeWords(
        name="as others had it",
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        pattern=(
            r"(?:the|our|your|an?|last|earlier|printed|old) (?:[^\s(),;\ue000]+ ){0,4}?(?:letter|timetable|notice|programme|calendar|poster|leaflet|page|website|e-?mail|issue|list|report|edition|version|minutes|circular|agenda|schedule|article|bulletin|newsletter|handbook) "
            r"(?:,? ?(?:(?:published|issued|sent|posted|dated|of|on|and) )+\ue000\ue001*,? )?(?:wrongly |mistakenly |incorrectly )?(?:says?|said|gave|gives|had|has|shows?|showed|stated?|states|printed|put)(?: it)? (?:(?:the|its|our) (?:[^\s,;\ue000]+ ){1,7}?as )?(?:on |the |as |it was |it is )*(?P<old>\ue000)"
        ),
    ),
    ChangeWords(
        name="from the old",
        sure=0.9,
        change=Change.POSTPONED,
        by_kind=True,
        pattern=(
            rf"(?:{_MOVED}|shift|push|chang|switch|slip|slid|delay|postpon|deferr|put|alter|revis|re-?plann|re-?programm|exten(?!ds? from\b|ded (?:(?:\w+ )?hours|\ue000|(?:(?:its|the|their) )?(?:\w+ )?(?:networks?|services?|routes?|lines?|operations|range)\b))|prolong|lengthen|resett?|re-?schedul|bump|roll|kick|stretch|carr(?:y|ies|ied) (?:over|forward))\w* "
            rf"{_FROM_OLD}"
        ),
    ),
    ChangeWords(
        name="to the new from the old",
        sure=0.9,
        change=Change.POSTPONED,
        by_kind=True,
        pattern=(
            rf"(?:{_MOVED}|shift|push|chang|delay|postpon|deferr|extend|prolong|lengthen|re-?schedul)\w* (?:\S+ ){{0,12}}?"
            r"(?:to|until|till|through) (?:the )?\ue000\ue001*,? from (?:the )?(?P<old>\ue000)"
        ),
    ),
    ChangeWords(
        name="away from the old",
        sure=0.9,
        change=Change.POSTPONED,
        by_kind=True,
        pattern=(
            rf"(?:{_MOVED}|shift|push|chang|switch|slip|slid|delay|postpon|deferr|adjourn|put|exten(?!ds? from\b|ded (?:(?:\w+ )?hours|\ue000|(?:(?:its|the|their) )?(?:\w+ )?(?:networks?|services?|routes?|lines?|operations|range)\b))|prolong|re-?schedul|bump|kick)\w* "
            r"(?:[^\s:;]+ ){0,6}?(?<!as )from (?:the )?(?:\S+ )?(?P<old>\ue000)"
        ),
    ),
    ChangeWords(
        name="later than planned",
        change=Change.POSTPONED,
        by_kind=True,
        told=True,
        apart=True,
        pattern=rf"\ue000\ue001* later than (?:before(?! the\b)\b|previously|until now|hitherto|{PLANNED}|(?:the|a) (?:[^\s,;]+ ){{1,4}}?(?:planned|announced|said|promised|hoped|agreed|set|foreseen|intended|gave))|\ue000\ue001* behind (?:schedule|plan|time|the (?:original |published )?(?:plan|schedule|timetable|programme))",
    ),
    ChangeWords(
        name="sooner than the old",
        sure=0.9,
        change=Change.ADVANCED,
        pattern=rf"(?:bring|brings|brought|advanc|pull|hasten|accelerat)\w* {_FROM_OLD}",
    ),
)
