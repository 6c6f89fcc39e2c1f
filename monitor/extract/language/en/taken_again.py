"""English words that report that something was taken, paid or signed for once more: picked up for a second season."""

from monitor.extract.language.change_words import ChangeWords
from monitor.extract.language.en.moves import UNTIL
from monitor.model import Change

_TO = rf"(?:{UNTIL}|to)"
_THE = r"(?:the |end of |early |late )*"
_MORE = r"(?:another|a further|a second|a third|a fourth|one more|two more|three more|an additional|an extra)"
_SPELL = r"(?:(?:[\w-]+ )?(?:year|season|series|term|run|spell|semester|session|stint|quarter|month)s?\b|\ue000\ue001*)"
_AGAIN = r"(?:signed|hired|engaged|appointed|chosen|awarded|booked|taken on|licen[cs]ed|leased|let|granted|commissioned|retained|contracted|insured|voted in)"
_COVER = r"(?:subscriptions?|licen[cs]es?|insurances?|cover|memberships?|domains?|hosting|polic(?:y|ies)|permits?|registrations?|plans?|storage|maintenance|warranty|season tickets?|passes|pass|rent|fees?|premiums?|dues|affiliation)"
_IS = r"(?:is|are|['’]re|['’]s|am|['’]m)"
_RUNS = r"(?:subscription|licen[cs]e|insurance|membership|domain|hosting|policy|cover|registration|affiliation)s?"
_PAID = rf"(?:{_COVER} (?:[^.;]{{0,70}} )?(?:(?:has|have|is|are|was|were) (?:now |already |all )?(?:been )?)?(?:already )?paid (?:up |for )*(?:for )?|paid (?:up )?(?:for )?(?:(?:the|our|its|their|my|your) )?(?:[^\s,;.]+ ){{0,2}}?{_COVER} (?:for )?)"
"""What is paid, or paid for: the insurance is paid for, paid the rent for."""

TAKEN_AGAIN = (
    ChangeWords(
        name="taken up for another year",
        sure=0.8,
        change=Change.RENEWED,
        dateless=True,
        pattern=(
            rf"(?:taken up|picked up|snapped up|signed up|signed|taken on|kept on|booked|hired|engaged|re-?engaged|commissioned|brought back|invited back|paid up|paid for|bought|retained)(?: again)? for (?:{_MORE} {_SPELL}|(?:an? )?(?:second|third|fourth|fifth) {_SPELL}|\ue000\ue001* more)"
        ),
    ),
    ChangeWords(
        name="picked up for the year",
        sure=0.75,
        change=Change.RENEWED,
        pattern=r"(?:got|gets|been|was|were|is|are) (?:picked up|taken up|brought back|invited back|re-?engaged|re-?hired) for (?:the )?(?=\ue000)",
    ),
    ChangeWords(
        name="signed again",
        sure=0.85,
        change=Change.RENEWED,
        pattern=rf"(?:{_AGAIN} again|re-?(?:engaged|hired|retained|let|leased|contracted|insured|licen[cs]ed)) (?:[^\s,;.\ue000]+ ){{0,4}}?(?:for|{_TO}) (?:the )?(?=\ue000)",
    ),
    ChangeWords(
        name="goes with them again",
        sure=0.8,
        change=Change.RENEWED,
        told=True,
        pattern=rf"(?<!not )(?<!never )(?:(?:voted|decided|agreed|chose|resolved)(?: (?!not\b)\S+)? to (?:go|stay|stick|continue|carry on)|went|gone|stuck|stayed) with (?:[^\s,;.\ue000]+ ){{1,4}}?(?:again )?(?:for {_MORE}? ?{_SPELL}|(?:again )(?:for |{_TO} )(?:the )?(?=\ue000))",
    ),
    ChangeWords(
        name="decided to keep them until",
        sure=0.75,
        change=Change.RENEWED,
        told=True,
        pattern=(
            r"(?<!not )(?<!never )(?:(?:voted|decided|agreed|chose|resolved)(?: (?!not\b)\S+)? to keep|(?:has|have) (?:decided|chosen|agreed) to keep|(?:is|are) keeping) (?:him|her|them|it|me|us|(?:the|its|their|our) (?:[^\s,;.\ue000]+ ){0,3}?[^\s,;.\ue000]+) (?:on )?(?:in (?:post|office|charge|place) )?"
            rf"(?:until|till|through) {_THE}(?=\ue000)(?![^.;]*\b(?:if|unless|custody|prison|jail|hospital|detention)\b)"
        ),
    ),
    ChangeWords(
        name="restored for so long",
        sure=0.8,
        change=Change.RENEWED,
        pattern=r"(?:restored|reinstated|re-?issued|re-?instituted) (?:(?:on|in) \ue000\ue001* )?(?:to \S+ )?(?:for|until|till|through) (?:the |another |a further )?\ue000",
    ),
    ChangeWords(
        name="signed a renewal",
        sure=0.85,
        change=Change.RENEWED,
        dateless=True,
        pattern=r"(?:sign(?:s|ed)|inked|initialled|countersigned|approved|agreed|granted|secured|won|received|obtained)(?: (?:here|today|yesterday|both|in \S+|on \S+|\S+ly|\ue000\ue001*)){0,3} (?:an?|the|its|their|his|her) (?:(?!(?:urban|possible|draft|proposed)\b)[^\s,;.]+ ){0,2}?renewal(?= of\b| (?:until|till|to|through|for) )",
    ),
    ChangeWords(
        name="paid for the year to come",
        sure=0.75,
        change=Change.RENEWED,
        dateless=True,
        pattern=(
            rf"{_PAID}"
            rf"(?:the (?:coming|next|new) (?:year|season)|the year to come|{_MORE} (?:\w+ )?(?:season|term|year)|\ue000\ue001* more)"
        ),
    ),
    ChangeWords(
        name="paid for so much more",
        sure=0.75,
        change=Change.RENEWED,
        adds=True,
        pattern=rf"{_PAID}\ue000\ue001*",
    ),
    ChangeWords(
        name="paid the cover for the year",
        sure=0.7,
        change=Change.RENEWED,
        pattern=rf"paid (?:(?:the|our|its|their|my|your) )?(?:[^\s,;.]+ ){{0,2}}?{_RUNS} for (?:the )?(?=\ue000)",
    ),
    ChangeWords(
        name="covered for so much more",
        sure=0.75,
        change=Change.RENEWED,
        told=True,
        adds=True,
        pattern=rf"{_IS} (?:all |now )*(?:covered|paid up|signed up|insured|licen[cs]ed) for \ue000\ue001*",
    ),
    ChangeWords(
        name="covered for another year",
        sure=0.75,
        change=Change.RENEWED,
        told=True,
        dateless=True,
        pattern=rf"{_IS} (?:all |now )*(?:done|covered|sorted|paid up|safe|signed up|insured|licen[cs]ed|secured|set|good) for (?:{_MORE} (?:\w+ )?(?:year|season|term)s?\b|\ue000\ue001* more)",
    ),
    ChangeWords(
        name="the new one is good until",
        sure=0.75,
        change=Change.RENEWED,
        told=True,
        pattern=rf"(?:^|(?<=, )|(?<=: )|(?<=; ))(?:the |my |our |his |her )?new (?:one|certificate|cert|licence|license|card|pass|permit|passport|policy|badge|tag)s?(?:['’]s| is| are| was)? (?:now )?(?:(?:installed|issued|in place|arrived|here|come|in),? )?(?:and )?(?:is )?(?:good|valid|runs) (?:now )?{_TO} (?:the )?(?=\ue000)(?![^.;]*\b(?:if|once|unless|when)\b)",
    ),
)
