"""German words by which something is told as done when it had been promised or planned: wurde planmäßig eröffnet."""

from typing import Final

_SET: Final = r"(?:geplant|vorgesehen|versprochen|zugesagt|angekündigt|vereinbart|verabredet|abgesprochen|abgemacht|festgelegt|angesetzt|ausgemacht|zugesichert|gewünscht|gefordert|verlangt|in aussicht gestellt|vorgeschrieben)"
_ON_TIME: Final = (
    rf"(?:wie (?:[^\s,;.]+ ){{0,4}}?{_SET}|pünktlich|fristgerecht|fristgemäß|termingerecht|termingemäß|planmäßig|plangemäß|programmgemäß|vereinbarungsgemäß|absprachegemäß|vertragsgemäß|ankündigungsgemäß|"
    r"auf den tag genau|(?:nach|laut) plan|(?:am|zum) (?:vereinbarten|zugesagten|versprochenen|vorgesehenen|geplanten|angekündigten|verabredeten) (?:tag|termin|datum|zeitpunkt)|"
    r"innerhalb der (?:\w+ )?frist|vor ablauf der (?:\w+ )?frist|vor (?:frist|ablauf)ende|\ue000\ue001* (?:vor (?:der |dem )?(?:frist\w*|termin|stichtag|ablauf(?: der frist)?|\w+schluss)|früher als (?:\w+ )?(?:geplant|vorgesehen|zugesagt|versprochen|vereinbart|angekündigt)))"
)
"""Words that tell of a deed that it was done in time."""
_NO_DEED: Final = (
    r"(?:\w*verschoben|\w*verlegt|vertagt|\w*verlängert|abgesagt|gestrichen|gekündigt|beendet|verstrichen|abgelaufen|ausgelaufen|erwartet|gerechnet|verhindert|versucht|verzögert|"
    r"geplant|vorgesehen|angesetzt|terminiert|angekündigt|versprochen|zugesagt|vereinbart|angestrebt|befristet|verpflichtet|gefordert|gebeten|gelegt|beantragt|begründet|gelitten|gewesen|geblieben|gesunken|gestiegen|gewachsen|gefallen|gesprochen|gesagt|gescheitert|gestorben|verletzt|geboren)"
)
"""Participles that tell of no deed by which something was kept."""
_DONE: Final = (
    rf"(?<!zu )(?!{_NO_DEED}\b)(?:\w*ge(?!gen|nug|ring|samt|mein)\w{{3,}}(?:t|en)|\w{{3,}}iert|\w*(?:be|ver|er|ent|über|unter|voll|wieder)(?!ein|reit|stimmt|kannt|sonder|haupt|dacht)\w{{3,}}(?:t|gen|den|ben|sen|len|nen|ten|hen))"
    r"(?= ?[.,;:!?–)]| worden\b| und\b|$)"
)
_WORDS: Final = r"(?:(?!\b(?:nicht|nie|kein\w*|kaum|ob|falls|wenn|nur|noch|bislang|bisher|teilweise|angeblich|immer|stets|jedes|jährlich|regelmäßig|üblicherweise|wird|werden|dass|daß|soll\w*)\b)[^\s;.:!?]+ ){0,12}?"
"""Words of a clause, none of which denies it or makes it a habit."""
_HAS: Final = r"(?:hat|haben|wurden?|ist|sind)"
_CAME: Final = r"(?:kam|kamen|traf|trafen|ging|gingen|fand|fanden|lief|liefen|trat|traten|nahm|nahmen|gab|gaben|legte|legten|reichte|reichten|schloss|schlossen|lieferte|lieferten|zahlte|zahlten|überwies|überwiesen|öffnete|öffneten|startete|starteten|begann|begannen|übergab|übergaben|eröffnete|eröffneten|erschien|erschienen|veröffentlichte|veröffentlichten|stellte|stellten|schaltete|schalteten|räumte|räumten)"
"""Verbs that tell in the past what was done."""

KEPT: Final = {
    "done as planned": (
        rf"(?<!dass )(?<!daß ){_HAS},? {_WORDS}{_ON_TIME},? {_WORDS}{_DONE}"
        rf"|{_HAS} {_WORDS}{_DONE}(?: worden)?,? (?:und zwar |genau |auch |pünktlich )*{_ON_TIME}(?= ?[.,;:!–)]|$)"
        rf"|{_CAME} {_WORDS}(?:{_ON_TIME})(?= ?[.,;:!–)]|$| (?:ab|an|ein|vor|nach|aus|statt|fertig|zurück|auf|frei|online|ans netz|in betrieb|in kraft|eröffnet)\b)"
        rf"|seit (?:dem )?\ue000\ue001* (?:[^\s,;.]+ ){{0,3}}?wieder, (?:auf den tag genau |pünktlich |genau )?wie (?:\w+ )?{_SET}"
        rf"|seit (?:dem )?\ue000\ue001* (?:[^\s,;.]+ ){{0,5}}?(?:in betrieb|in kraft|online|geöffnet|offen|fertig|befahrbar|am netz),? (?:auf den tag genau |pünktlich |genau )?wie (?:\w+ )?{_SET}"
    ),
}
"""Words by the name of their sense."""

DONE_IN_TIME: Final = (
    r"(?:fand|fanden) (?:nun|jetzt|schließlich|endlich|dann|tatsächlich|planmäßig|wie \w+|am \ue000\ue001*)(?: \S+){0,3} statt|hat (?:[^\s,;.]+ ){0,6}?(?:pünktlich|wie (?:geplant|angekündigt)) stattgefunden|im (?:zeit|kosten)(?:rahmen|plan)|planmäßig|plangemäß|auf den tag genau|pünktlich (?:zum?|zur|nach)"
    r"|(?:vereinbarungs|ankündigungs|vertrags|programm)gemäß|am vereinbarten (?:tag|termin)|zum zugesagten (?:tag|termin|zeitpunkt)|nach plan|ist (?:\S+ ){0,2}?(?:vollbracht|ausgestanden|abgehakt|geschafft)|liegt (?:\S+ ){0,3}?(?:endlich|inzwischen|nun|jetzt|mittlerweile) vor"
)
"""Words that may tell of what was kept."""
