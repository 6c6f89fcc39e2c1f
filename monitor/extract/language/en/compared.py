"""English words that tell a day by how it lies to the one that was planned: earlier than it, a week later, now."""

from monitor.extract.language.change_words import ChangeWords
from monitor.extract.language.en.delays import WILL_NOT
from monitor.extract.language.en.moves import PLANNED, UNTIL
from monitor.model import Change

_SO_MUCH_SOONER = (
    r"(?:(?:almost|nearly|about|around|some|over|more than|at least|roughly|a good|a full) )?\ue000\ue001* "
    rf"(?:(?:earlier|sooner) than {PLANNED}|ahead of (?:schedule|plan|time|(?:the|its|their) (?:original |published )?(?:plan|schedule|timetable|programme)))"
)
"""How far before the planned day another lies that is told just before: on 3 May, a week ahead of schedule."""

_SURELY = r"(?![^.;]*\b(?:unless|if|critics|fear(?:s|ed)?|warn(?:s|ed)?|might|may|could)\b)"
"""No words behind it leave open whether it is so."""
_LATE = (
    r"(?:(?:is|are)(?: now)?(?: going)? to|will|['’]ll|is|are) (?:now |therefore |all |probably |likely to |unfortunately )*(?:be |arrive |come |come out |appear |run |running |go out )"
    r"(?:about |at least |some |roughly |around )?\ue000\ue001* (?:late|behind(?: (?:schedule|time|plan))?|later than (?:planned|usual|advertised|announced|promised|normal|expected))"
    r"(?= ?[.,;:)]|$| (?:this|because|owing|due|as|on account|and|but|after|since)\b)"
)
"""What is told of something that comes so much after its day."""

COMPARED = (
    ChangeWords(
        name="not to begin until later than planned",
        change=Change.POSTPONED,
        told=True,
        sure=0.85,
        pattern=(
            rf"{WILL_NOT} (?:now |therefore )?(?:re-?)?(?:open|start|begin|resume|launch|return|arrive|come|go|enter|take|be (?:held|launched|opened|released|published|shipped|ready|back)) (?:[^\s,;.\ue000]+ ){{0,4}}?"
            rf"(?:until|till|before) (?:the |early |late |mid-|end of )*\ue000\ue001*,? (?:(?:that is|or|some|about|more than|at least) )?\ue000\ue001* later than {PLANNED}"
        ),
    ),
    ChangeWords(
        name="earlier than planned",
        change=Change.ADVANCED,
        told=True,
        sure=0.85,
        pattern=(
            r"(?:will|shall|is (?:now |due |set )?to|are (?:now |due |set )?to) (?:(?!(?:not|no|never)\b)[^\s,;.\ue000]+ ){1,8}?(?:the )?\ue000\ue001*,? (?:now )?"
            rf"{_SO_MUCH_SOONER}"
        ),
    ),
    ChangeWords(
        name="earlier than planned",
        change=Change.ADVANCED,
        told=True,
        sure=0.85,
        pattern=(
            r"(?:will|shall|is (?:now )?to|are (?:now )?to|is now|are now|(?:is|are) (?:ending|closing|opening|starting|launching|coming|stopping|moving)) (?:(?!not\b|no\b)[^\s,;.\ue000]+ ){0,8}?"
            rf"(?:\ue000\ue001* |much |somewhat |slightly |a little |a bit )?(?:earlier|sooner) than {PLANNED}(?:,| –| -)? (?:(?:already|now) )?(?:on|in|by|at|from) (?:the |early |late |mid-|end of )*\ue000"
        ),
    ),
    ChangeWords(
        name="earlier than planned",
        change=Change.ADVANCED,
        told=True,
        sure=0.85,
        pattern=(
            r"(?<!not )(?<!not now )(?<!n['’]t )(?<!never )(?<!longer )(?:takes?|comes?|starts?|begins?|opens?|closes?|ends?|goes|go|launches|launch|expires?|stops?|is due|are due|is set|are set|meets?|ships?) (?:(?!(?:not|no|if)\b)[^\s,;.\ue000]+ ){0,4}?(?:on|in|by|at|from) (?:the |early |late |mid-|end of )*"
            rf"\ue000\ue001*,? (?:already )?{_SO_MUCH_SOONER}"
        ),
    ),
    ChangeWords(
        name="held instead",
        change=Change.POSTPONED,
        by_kind=True,
        sure=0.8,
        told=True,
        pattern=(
            r"(?:will|is to|are to|['’]ll) (?:now )?(?:be (?:held|played|staged|run|shown|heard|launched|published|opened|screened)|take place|meet|open|start|go ahead|launch|play) "
            r"(?:(?:at|in) (?:[^\s,;.\ue000]+ ){1,4}?)?(?:on|in) (?:the )?\ue000\ue001*,? instead(?! of)"
        ),
    ),
    ChangeWords(
        name="to last longer than planned",
        sure=0.8,
        change=Change.EXTENDED,
        told=True,
        pattern=(
            r"(?:will|shall|is (?:now )?to|are (?:now )?to|is now|are now|is|are|has|have) (?:now )?(?:(?!not\b|no\b|to\b|expected\b|likely\b)[^\s,;.\ue000]+ ){1,5}?"
            rf"(?:\ue000\ue001* )?longer than {PLANNED},? (?:and )?(?:now )?(?:{UNTIL}|to) (?:the |early |late |mid-|end of )*\ue000"
        ),
    ),
    ChangeWords(
        name="until a day now",
        sure=0.75,
        change=Change.EXTENDED,
        told=True,
        pattern=(
            r"(?:stays?|remains?|runs?|open|valid|good|accepted|available|on (?:sale|show|offer|display)) (?:[^\s,;.]+ ){0,4}?"
            rf"{UNTIL} (?:the |end of |early |late )*\ue000\ue001* now(?=[.,;:!)–-]| to\b|$)|"
            r"(?:runs?|expires?|ends?|closes?|lapses?) now (?:only )?(?:on|in|at|to|until|till) (?:the )?(?:end of )?\ue000"
        ),
    ),
    ChangeWords(
        name="late by a length",
        sure=0.8,
        change=Change.POSTPONED,
        told=True,
        later=True,
        pattern=rf"(?<=[\w(] )(?P<old>\ue000)\ue001*\)?,? (?:(?:but|and|though) )?(?:(?:it|they) )?{_LATE}{_SURELY}",
    ),
    ChangeWords(
        name="it is late by a length",
        sure=0.8,
        change=Change.POSTPONED,
        told=True,
        later=True,
        dateless=True,
        pattern=rf"(?:^|, |; |: )(?:but |and )?(?:it|they|this|these|that) {_LATE}{_SURELY}",
    ),
)
