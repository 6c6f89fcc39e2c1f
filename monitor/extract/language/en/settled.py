"""English words that report that something was agreed, by other words than to sign a deal: took out a policy."""

from monitor.extract.language.change_words import ChangeWords
from monitor.extract.language.en.moves import UNTIL
from monitor.model import Change

_TO = rf"(?:{UNTIL}|to|up to)"
_THE = r"(?:the |early |late |mid-|end of |spring of |summer of |autumn of |winter of )*"
_PACT = r"(?:contract|deal|agreement|lease|tenancy|subscription|policy|licen[cs]e|permit|concession|franchise|mandate|accord|treaty|pact|truce|ceasefire|charter|sponsorship|scholarship|grant|loan|insurance|cover|option|terms?|price|settlement|season ticket|service plan|membership)"
_LASTS = r"(?:(?:,|which|that|and|it|:|;) ?)*(?:is |now )?(?:valid|runs?|running|lasts?|lasting|good|in force|covers?(?: us| it| them)?|covering(?: us| it| them)?|until|till|through|up to|to|for|from)"
_AT_LAST = r"(?:,? (?:in writing|in principle|on \ue000\ue001*|in \ue000\ue001*|\ue000\ue001*|last \w+|by \w+|at last|with (?:the )?[^,;.\ue000]{1,40}?|\w+ly),?)?"
_UNREAL = r"(?<!not )(?<!never )(?<!to )(?<!if )(?<!n['’]t )(?<!yet )"

SETTLED = (
    ChangeWords(
        name="agreed to do it by a day",
        change=Change.AGREED,
        pattern=rf"(?:agreed|agrees|agree|undertook|undertaken|pledged){_AT_LAST} (?:not )?to (?!(?:extend|prolong|postpone|delay|defer|renew|cancel|end|meet (?:the|with)|disagree|consider|discuss|talk)\b)(?:[^;.\ue000]{{1,80}} )?(?:on |in |by |before |until |from |at |for |, )+{_THE}(?=\ue000)",
    ),
    ChangeWords(
        name="agreed that it be on a day",
        change=Change.AGREED,
        pattern=rf"(?:agreed|agrees|agree|resolved|voted|decided){_AT_LAST} that [^;.\ue000]{{1,80}} (?:on |in |by |before |until |from |at (?:the )?(?:end of )?|for )?{_THE}(?=\ue000)",
    ),
    ChangeWords(
        name="signed somebody until",
        sure=0.6,
        change=Change.AGREED,
        pattern=rf"(?:signed|booked|engaged|hired|taken on|took on) (?:him|her|them|us|me|(?:the|an?) (?:[^\s,;.\ue000]+ ){{0,3}}?[^\s,;.\ue000]+) (?:up )?(?:for (?:the |all |next )*(?:[^\s,;.\ue000]+ )?(?:season|year|term|tour),? )?(?:{_TO}|through) {_THE}(?=\ue000)",
    ),
    ChangeWords(
        name="took out what runs until",
        sure=0.6,
        change=Change.AGREED,
        pattern=rf"(?:took|taken|takes) out (?:an?|the) (?:[^\s,;.\ue000]+ ){{0,3}}?{_PACT}(?:[^;.\ue000]{{0,60}}?)?,? {_LASTS} {_THE}(?=\ue000)",
    ),
    ChangeWords(
        name="was granted what runs until",
        sure=0.6,
        change=Change.AGREED,
        pattern=(
            rf"(?:granted|awarded|won|issued|accepted|given|secured|obtained|gained|landed|shook hands on|shaken hands on|agreed(?: on)?|closed|tied up) (?:an?|the|their|its|his|her) (?!(?:further|second|third|new|extra|additional|interim|temporary|renewed)\b)(?:[^\s,;.]+ ){{0,3}}?{_PACT}"
            rf"(?:,? (?!(?:extension|renewal)\b)[^;.\ue000]{{1,60}}?)?,? {_LASTS} {_THE}(?=\ue000)(?!\ue000\ue001* (?:ago|old))"
        ),
    ),
    ChangeWords(
        name="the paper came through",
        sure=0.6,
        change=Change.AGREED,
        told=True,
        pattern=rf"{_PACT}(?:s)? (?:has |have )?(?:come|came|been taken out|was taken out|been granted|was granted|was issued|been issued|been bought|was bought|been signed|was signed)(?: through| back signed)?(?: (?:on |last )?\ue000\ue001*| yesterday| today)?,? (?:and |which )(?:now )?(?:runs?|covers?|lasts?|is (?:good|valid|in force))(?: us| it| them)? (?:{_TO}|for) {_THE}(?=\ue000)",
    ),
    ChangeWords(
        name="has a contract that runs until",
        sure=0.6,
        change=Change.AGREED,
        told=True,
        pattern=(
            rf"{_UNREAL}(?:have|has) (?:now |at last |finally )?(?:an?|their|its) (?:new |[^\s,;.]+ ){{0,3}}?(?:contract|deal|agreement|accord|pact)(?: for [^,;.\ue000]{{1,50}})?,? (?:which is |that is )?(?:valid|running|in force|good|which runs|that runs|lasting)"
            rf" (?:from [^,;.\ue000]{{0,12}}\ue000\ue001* )?(?:{_TO}|through|for) {_THE}(?=\ue000)"
        ),
    ),
    ChangeWords(
        name="took the offered day",
        change=Change.AGREED,
        pattern=rf"(?:accepted|chose|chosen|taken|took|settled on|plumped for|went for|gone for|picked) (?:it|the (?:[^\s,;.]+ ){{0,2}}?(?:bid|offer|earlier|later|first|second|slot|date|invitation)(?: of| from [^,;.:\ue000]{{1,40}})?)?(?:[^;.\ue000]{{0,30}}?)?[,:;–—-]? ?{_THE}(?=\ue000)",
    ),
    ChangeWords(
        name="committed to a day",
        change=Change.AGREED,
        pattern=rf"(?:committed|bound) (?:himself|herself|itself|themselves|ourselves) to (?:[^\s,;.\ue000]+ ){{0,4}}?{_THE}(?=\ue000)|signed (?:to|up to) that|by a (?:contract|deal|agreement) (?:signed|concluded|agreed|struck)|(?:under|by) the (?:contract|deal|agreement) (?:signed|concluded|agreed|struck) (?:on )?\ue000",
    ),
    ChangeWords(
        name="a second scheme was sanctioned",
        change=Change.AGREED,
        pattern=rf"(?:sanctioned|approved|authori[sz]ed|granted|endorsed) (?:an?|the) (?:[^\s,;.\ue000]+ ){{0,3}}?(?:scheme|programme|program|project|plan|waiver|mission|agreement|event|order)(?:s)?,? (?:for|lasting|running|{_TO}|from|through|in|on) {_THE}(?=\ue000)",
    ),
)
