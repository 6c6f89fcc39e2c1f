"""German words that report a change: what was done, and what takes the truth from such words."""

from monitor.extract.language.statements import ChangeWords
from monitor.model import Change

_GAP = r"[^.;!?]{0,90}?"

CHANGES = (
    ChangeWords(
        name="extended",
        change=Change.EXTENDED,
        pattern=(
            rf"verlängert(?:e|en)?(?! sich)(?!e? um jeweils)|(?:beschloss\w*|beschlossen|entschied\w*|einigten?|geeinigt)\b{_GAP}\bzu verlängern|(?:einigten?|verständigt\w*|geeinigt)\b{_GAP}\bverlängerung|verlängerung\b{_GAP}\b(?:verständigt|geeinigt|beschlossen)|ausgedehnt|ausgeweitet|prolongiert|(?:nach hinten |hinaus)(?:geschoben|verschoben)|nach hinten verschoben|fortgesetzt|fortgeführt|aufgestockt|"
            rf"(?:einen? |den )?(?:aufschub|fristverlängerung|gnadenfrist|mehr zeit)\b{_GAP}\b(?:gewährt|erhalten|bekommen|eingeräumt|bewilligt)|(?:bekommt|bekommen|bekam|erhält|erhielt|gewährt|gewährte|gab)\b{_GAP}\b(?:mehr zeit|aufschub|fristverlängerung)|"
            rf"noch (?:ein|einen|eine|zwei|drei) (?:monat|woche|wochen|monate|tage) (?:drauf|dazu|mehr)|(?:dauert|dauern)\b{_GAP}\ban"
        ),
    ),
    ChangeWords(
        name="now until",
        change=Change.EXTENDED,
        told=True,
        pattern=(
            rf"(?:gilt|gelten|läuft|laufen|besteht|bleibt|endet|ist)\b{_GAP}\b(?:nun|jetzt|nunmehr) (?:erst |noch |somit )?(?:bis|am|zum)|(?:nun|jetzt|nunmehr) (?:erst )?(?:bis|am|zum)\b{_GAP}\b(?:gültig|fällig|geöffnet)|"
            rf"(?:statt|anstatt) (?:am|zum|bis|bis zum) \ue000\S*|(?:läuft|endet|enden|laufen)\b{_GAP}\bdoch nicht"
        ),
    ),
    ChangeWords(
        name="renewed",
        change=Change.RENEWED,
        pattern=r"erneuert(?:e|en)?(?= worden| wurde|$|\.|,)|(?:vertrag|abkommen|vereinbarung|lizenz|mandat) (?:\S+ ){0,6}?erneuert",
    ),
    ChangeWords(
        name="postponed",
        change=Change.POSTPONED,
        by_kind=True,
        pattern=(
            rf"verschoben|verschob(?:en)?|verschiebt|vertagt(?:e|en)?|verlegt(?:e|en)?|zurückgestellt|aufgeschoben|nachgeholt|neu angesetzt|umgelegt|"
            rf"(?:kommt|kommen|beginnt|findet|erscheint|startet)\b{_GAP}\bsondern(?: erst)?|verzögert(?:e)? sich|rückt(?:e)?\b{_GAP}\b(?:nach hinten|auf)|neuer termin"
        ),
    ),
    ChangeWords(
        name="brought forward",
        change=Change.ADVANCED,
        pattern=r"vorgezogen|vorverlegt|zieht\b[^.;!?]{0,60}?\bvor",
    ),
    ChangeWords(
        name="terminated",
        change=Change.TERMINATED,
        pattern=(
            rf"abgesagt|aufgehoben|(?:hat|haben|wurde|wurden)\b{_GAP}\bgekündigt(?! werden)|gestrichen|abgebrochen|annulliert|widerrufen|aufgelöst|zurückgezogen|eingestellt worden|wurde eingestellt|fällt\b{_GAP}\baus|"
            rf"(?:fiel|fielen)\b{_GAP}\baus|ausfallen|ausgefallen|entfällt(?=[.,;]| \(| wegen| ersatzlos)|gescheitert|scheiterte\w*|außer kraft gesetzt|für immer|beendet(?:e|en)?|hob\b{_GAP}\bauf|"
            rf"kündigte(?! (?:an|\S+ an))|ohne ergebnis zu ende gegangen"
        ),
    ),
    ChangeWords(
        name="missed",
        change=Change.MISSED,
        pattern=(
            rf"(?:hat|haben|hatte|hatten)\b{_GAP}\bversäumt|versäumten?|verpasst(?:e|en)?|verstreichen (?:lassen|ließ\w*)|(?:ließ|ließen)\b{_GAP}\bverstreichen|nicht (?:\w+ )?(?:eingehalten|erfüllt|geliefert|bezahlt|gezahlt|vorgelegt|eingereicht|abgegeben|nachgekommen|fertig)|"
            rf"(?:kam|kamen)\b{_GAP}\bnicht nach|(?:hielt|hielten)\b{_GAP}\bnicht ein|überfällig|(?:immer )?noch nicht (?:da|fertig|eingetroffen|erschienen|geliefert|begonnen|gebaut|bezahlt)|blieb\w* (?:bisher |bislang )?aus|"
            rf"ergebnislos verstrichen|im verzug"
        ),
    ),
    ChangeWords(
        name="fulfilled",
        change=Change.FULFILLED,
        pattern=(
            rf"(?:pünktlich|fristgerecht|fristgemäß|rechtzeitig|termingerecht|wie (?:geplant|versprochen|zugesagt|angekündigt|vereinbart)|vorzeitig)\b{_GAP}\b(?:ab|vor|abgegeben|geliefert|bezahlt|gezahlt|vorgelegt|eingereicht|abgeschlossen|fertig\w*|übergeben|eröffnet|eingetroffen|erledigt|überwiesen)|"
            rf"(?:hat|haben|hatte)\b{_GAP}\beingehalten|(?:hielt|hielten)\b{_GAP}\bein(?=[.,:])|als erledigt|wort gehalten|versprechen gehalten|erfüllt(?:e|en)?"
        ),
    ),
    ChangeWords(
        name="expired",
        change=Change.EXPIRED,
        pattern=rf"abgelaufen|ausgelaufen|erloschen|(?:lief|liefen)\b{_GAP}\b(?:aus|ab)|(?:trat|traten)\b{_GAP}\baußer kraft|verfallen|(?:vertrag|abkommen|waffenruhe|frist|mandat|vereinbarung|friedenspflicht|laufzeit|regelung)\b{_GAP}\bendeten?",
    ),
    ChangeWords(
        name="agreed",
        change=Change.AGREED,
        pattern=(
            rf"(?:einigten|einigte|geeinigt) sich auf|(?:unterzeichneten?|schlossen?)\b{_GAP}\b(?:vertrag|abkommen|vereinbarung|pakt)"
        ),
    ),
)

UNREAL = (
    r"kann|können|könnte\w*|soll(?:en|te|ten|)|will|wollen|wollte\w*|möchte\w*|würde\w*|müsste\w*|müßte\w*|dürfte\w*|hätte\w*|wäre\w*|wenn|falls|sofern|ob|sobald|ehe|bevor|bis(?= \w+ wird)|"
    r"bitte[nt]?|bat(?:en)?|forder\w*|verlang\w*|beantrag\w*|antrag|dräng\w*|vorschlag|vorgeschlagen|schlägt|schlug|erwäg\w*|erwog\w*|denkbar|möglich\w*|möglicherweise|nicht|nie|kein\w*|ohne|weder|"
    r"ablehn\w*|abgelehnt|lehnte\w*|lehnt|verweiger\w*|option|recht auf|gespräche über|verhand\w*|diskutier\w*|prüf\w*|wünsch\w*|hoff\w*|rechne\w*|erwarte\w*|vermutlich|wahrscheinlich|"
    r"plant|planen|einer|eine weitere|eine nochmalige|jede weitere|über eine|um eine|soll|sich um|statt|regte|plädier\w*"
)
"""Words that before a change leave it undone."""

DENIED = (
    r"werden(?=[.,;!]|$)|werden soll\w*|werden kann|werden können|werden könnte\w*|werden will|werden muss|werden müsste\w*|werden dürfte\w*|werden würde|ist offen|steht noch aus|wurde nicht|wird nicht|nicht(?: zu| aus| ab)?(?=[.,;!]|$)|"
    r"abgelehnt|zu lassen|zu verlängern|zu verschieben|könnten?|sollten?|hätten?|ist denkbar|sei denkbar|ist unwahrscheinlich|will|wollen|würde|wäre"
)
"""Words that behind a change leave it undone: "verlängert werden soll", "stimmte er nicht zu"."""
