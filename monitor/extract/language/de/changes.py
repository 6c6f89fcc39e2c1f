"""German words that report a change: what was done, and what takes the truth from such words."""

from monitor.extract.language.de.called_off import CALLED_OFF, ENDED, NO_POWER, NOT_CLOSED
from monitor.extract.language.de.deferred import DEFERRED, NOW_SET, PUT_BACK
from monitor.extract.language.de.delays import DELAYS
from monitor.extract.language.de.extensions import EXTENSIONS
from monitor.extract.language.de.granted import GRANTED
from monitor.extract.language.de.kept import DONE_IN_TIME, KEPT
from monitor.extract.language.de.lapsed import LAPSED, UNDONE_YET
from monitor.extract.language.de.nominal import NOMINAL
from monitor.extract.language.de.prolonged import MAY_GO_ON, PROLONGED, RENEWED_FOR, WENT_ON
from monitor.extract.language.de.set_for import SET_FOR
from monitor.extract.language.de.undone import UNDONE
from monitor.extract.language.senses import told_by

_GAP = r"[^.;!?]{0,90}?"
_NEAR = r"[^.,;!?]{0,60}?"
_IN_TIME = r"(?:pünktlich|fristgerecht|fristgemäß|rechtzeitig|termingerecht|vorzeitig|wie (?:geplant|versprochen|zugesagt|angekündigt|vereinbart),?)"
_DONE = (
    r"(?:beglichen|(?:zurück|aus|ein|be|ab)?gezahlt|bezahlt|getilgt|überwiesen|(?:aus|ab|an)?geliefert|übergeben|überreicht|übermittelt|(?:ab|frei|zurück|heraus)gegeben|(?:ein|nach)gereicht|vorgelegt|vorgestellt|zugestellt|fertig|fertiggestellt|bereitgestellt|"
    r"aufgestellt|abgeschlossen|angeschlossen|vollendet|erledigt|erfüllt|umgesetzt|(?:wieder)?eröffnet|geöffnet|eingeweiht|veröffentlicht|erschienen|unterzeichnet|gestartet|begonnen|(?:ein|an)getroffen|(?:ein|auf|ab)gebaut|gebaut|eingegangen|angekommen|gekommen|geräumt|repariert|saniert|behoben|installiert|entrichtet|hinterlegt|verschickt)"
)

_UNQUOTED = r"(?<![„“”\"«»])"

_VOTE = r"(?: (?:ein(?:stimmig|hellig)|mehrheitlich|mit (?:\S+ ){1,4}?(?:stimmen|mehrheit)|gegen (?:\S+ ){1,3}?stimmen?|bei (?:\S+ ){1,4}?(?:enthaltung(?:en)?|gegenstimmen?)))*"
_DECIDES = rf"(?:beschließt|beschließen|entscheidet|entscheiden|verfügt)(?: (?:ferner|außerdem|weiterhin|hiermit|daher|zudem|erneut))?{_VOTE}, "
_ONCE = r"(?:(?!(?:nicht|kein\w*|jährlich|jedes|alle|jeweils|stets|üblicherweise)\b|(?<!um )\ue000)[^\s;:.]+ ){0,9}?"
"""Words between a verb of moving and its day, none of which makes it a habit."""
_WHAT = r"(?:(?!(?:nicht|nur|vielleicht|eventuell|womöglich)\b)[^\s,;.]+ ){0,4}?"
"""What is called off, between a verb and its day."""
_UNASKED = "".join(
    f'(?<!{demand}: )(?<!{demand}: [„»“"])'
    for demand in "fordert fordern forderte forderten verlangt verlangen vor".split()
)
"""No demand stands before what is said of a move: fordert: Wir verlängern."""
_DECIDED = r"(?:beschloss(?:en)?|beschlossen|entschied(?:en)?|entschieden|vereinbart(?:e|en)?|verständigt(?:e|en)?|geeinigt|einigten?|übereingekommen|verfügt(?:e|en)?|festgelegt)\b(?:(?!\b(?:nicht|ob)\b|\bzu \w+en\b,|, um\b|\b(?:ein|auf|an|ab|aus|vor|zurück|durch|her|hin|fort)zu\w+en\b,)[^;.]){0,120}? "
_WILL = r"(?:wir werden|werden wir|ich werde|werde ich|(?:wird|werden)(?=[^.;:]*, (?:teilten?|teilten|gab|gaben|kündigten?|verkündeten?) ))\b(?:(?!\b(?:höchstens|hoffentlich|auf antrag|nicht|kein\w*|nur|sich|ohne|bei|notfalls|im notfall|im falle|wohl|voraussichtlich|vermutlich|wahrscheinlich|womöglich|vielleicht|eventuell|möglicherweise|gegebenenfalls|jeweils|jährlich|spätestens|frühestens)\b)[^.,;:\ue000]){1,100}? "
"""Words by which a body tells what it will do, up to the day to which that leads, none of which leaves it open."""
_CLOSED = r"(?:\w*sperrung|\w*arbeiten|\w*bauzeit|\w*umleitung|\w*sanierung|\w*baustelle|\w*maßnahme|\w*schließung)\b"
_MUST = r"(?: (?!(?:nicht|vielleicht|eventuell|möglicherweise|womöglich)\b)[^\s,;.\ue000]+){0,9}? (?:muss|müssen|musste|mussten) "
"""What stands in the way, and that it has to last longer: a passport that has to be renewed is none such."""
_OUTRIGHT = r"(?![^.;]*\b(?:falls|wenn|sofern|vorbehaltlich|notfalls|im (?:not)?fall\w*|bei (?:bedarf|regen|schlechtem wetter))\b)"
"""What does not follow where a body does what it says it decides."""

CHANGES = told_by(
    NOMINAL
    | EXTENSIONS
    | SET_FOR
    | DELAYS
    | UNDONE
    | GRANTED
    | CALLED_OFF
    | DEFERRED
    | KEPT
    | LAPSED
    | PROLONGED
    | {
        "later than planned": (
            r"\ue000\ue001* (?:länger|später) als (?:\w+ )?(?:geplant|vorgesehen|angekündigt|vereinbart|gedacht|erwartet)"
        ),
        "earlier than planned": (
            r"\ue000\ue001* (?:früher|eher) als (?:\w+ )?(?:geplant|vorgesehen|angekündigt|vereinbart|gedacht|erwartet)"
        ),
        "no longer until": (
            r"(?:(?:an)?statt(?: wie \w+)?|nicht(?: wie \w+| \w+)?(?= bis (?:zum )?\ue000\ue001*,? sondern)|\((?:bisher|vorher|zuvor|früher|ursprünglich|zunächst|bislang):?) bis (?:zum |einschließlich )?(?P<old>\ue000)"
        ),
        "extended from the old": (
            r"vo(?:m|n) (?P<old>\ue000\ue001*),? (?:[^.;!?\ue000]{0,20})(?:auf|bis) (?:den |zum |ende |mitte |anfang )*\ue000[^.;!?]{0,60}?(?:verlängert|ausgedehnt|ausgeweitet|erstreckt)"
        ),
        "moved from the old": (
            r"vo(?:m|n) (?:\w+ ){0,2}?(?P<old>\ue000\ue001*),? (?:[^.;!?\ue000]{0,20})(?:auf|bis) (?:den |zum |die |ende |mitte |anfang )*\ue000[^.;!?]{0,60}?"
            r"(?:verschoben|verlegt|vorverlegt|vorgezogen|vertagt|geändert|gelegt|hinausgeschoben)"
        ),
        "not the old": (
            r"(?:(?:an)?statt:?(?: wie \w+)?|anstelle(?: des| von)?|nicht(?: \w+){0,2}(?:, (?:wie|anders als) [^,;.\ue000]{1,50},)?(?= (?:am |zum |im |ab )?\ue000\ue001*(?: \w+)?,?(?: wie [^,;.\ue000]{1,30},)? sondern)|"
            r"\((?:bisher|vorher|zuvor|früher|ursprünglich|zunächst|bislang)(?: \w+)?:?) (?:am |zum |im |für den |für |ab |ab dem |den |dem |vom )?(?:\w+ )?(?P<old>\ue000)"
        ),
        "extended": (
            r"zwang(?:en)? [^.;!?]{0,80}?zu verlängern|"
            rf"verlängert(?:e|en)?(?! sich)(?!e? um jeweils)|(?:beschloss\w*|beschlossen|entschied\w*|einigten?|geeinigt|bereit|zugestimmt|stimmten?)\b[^.;!?]{{0,150}}?\bzu verlängern|(?:einigten?|verständigt\w*|geeinigt)\b{_GAP}\bverlängerung|verlängerung\b{_GAP}\b(?:verständigt|geeinigt|beschlossen)|ausgedehnt|ausgeweitet|prolongiert(?:e|en)?|(?:nach hinten |hinaus)(?:geschoben|verschoben)|nach hinten verschoben|bis(?: \S+){{1,6}}? (?:fortgesetzt|fortgeführt)|aufgestockt|"
            rf"(?:einen? |den )?(?:aufschub|fristverlängerung|gnadenfrist|mehr zeit)\b{_GAP}\b(?:gewährt|erhalten|bekommen|eingeräumt|bewilligt)|(?:bekommt|bekommen|bekam|erhält|erhielt|gewährt|gewährte|gab)\b{_GAP}\b(?:mehr zeit|aufschub|fristverlängerung)|"
            rf"noch (?:ein|einen|eine|zwei|drei) (?:monat|woche|wochen|monate|tage) (?:drauf|dazu|mehr)|(?:dauert|dauern)\b{_GAP}\ban|"
            r"verlängerung\b[^.;!?]{0,90}?\b(?:gebilligt|bewilligt|genehmigt|gewährt|vereinbart|unterzeichnet)|(?:billigten?|genehmigten?|gewährten?|vereinbarten?|beschloss(?:en)?)\b(?:(?!\büber\b)[^.;!?]){0,90}?\bverlängerung|draufgelegt|drauf gegeben|draufgegeben|drangehängt|verlängern wir|weitergeführt|(?:wochen?|monate?|tage|jahre?) länger|hinausgezögert|"
            r"(?:antrag|bitte|gesuch)\b[^.;!?]{0,60}?\bverlängerung\b[^.;!?]{0,90}?\b(?:entsprochen|stattgegeben)|um \ue000\ue001* hinaus\w*|(?:gewährt|gewährte|geben|gab|räumt|räumte)\b[^.;!?]{0,40}?\ue000\ue001* (?:mehr|aufschub)|(?:wurde|wird|werden|ist|sind) (?:\S+ ){0,8}?erstreckt|verlängere|hat (?:\S+ ){0,6}?(?:bestand|fortgeltung)"
            r"|nach hinten gesetzt|(?:gibt|gab|gaben|geben) (?:\S+ ){0,8}?\ue000\ue001* mehr(?=[:.,;])|verlängern lassen|(?:setzte|setzten) (?:\S+ ){0,2}?frist (?:\S+ ){0,5}?auf (?:den )?\ue000"
            r"|(?:setzte|setzten) (?:\S+ ){0,2}?\w*frist (?:\S+ ){0,5}?auf (?:den )?\ue000|(?:stimmte|stimmten)(?= (?:[^\s,;]+ ){0,6}?(?:fortsetzung|verlängerung)\b[^;.]{0,80}?\bzu\b)|neue[sn]? (?:arbeitspapier|vertrag|kontrakt) (?:\S+ ){0,2}?bis (?:zum |ende |juni )*\ue000"
            r"|(?:beschlossen|beschloss|entschied\w*|entschieden|will)\b(?<!will)[^.;!?]{0,60}?bis (?:zum |ende |mitte )*\ue000\ue001*,? (?:weiterlaufen|fortbestehen|bestehen|laufen|weitergelten|geöffnet|offen)(?: zu lassen)?|für (?:ein weiteres|zwei weitere|drei weitere|weitere) \w+,? (?:[^\s;]+ ){0,5}?(?:bestellt|gewählt|berufen|verpflichtet)"
            rf"|{WENT_ON}"
        ),
        "resolved to extend": (
            _DECIDES + r"(?:(?!(?:nicht|ob)\b)[^\s;.]+ ){1,25}?(?:zu verlängern|verlängert (?:wird|werden))" + _OUTRIGHT
        ),
        "resolved to renew": (
            _DECIDES + r"(?:(?!(?:nicht|ob)\b)[^\s;.]+ ){1,25}?(?:zu erneuern|erneuert (?:wird|werden))" + _OUTRIGHT
        ),
        "decided to extend": (
            _UNASKED
            + r"(?:wir verlängern|verlängern wir|verlängere ich|ich verlängere|verlänger(?:t|n) sich|verlängert(?= (?:die|den|das|ihre?n?|seine?n?|unsere?n?)\b)) "
            + _ONCE
            + r"bis(?: zum| einschließlich| ende| mitte| anfang| mindestens| voraussichtlich| etwa| wohl)* \ue000"
            + _OUTRIGHT
            + "|"
            + _CLOSED
            + _MUST
            + r"(?:bis|um)(?: (?!\ue000)[^\s,;.]+){0,3} \ue000\ue001*,? verlängert werden(?=[.,;!]|$)"
            + _OUTRIGHT
            + "|"
            + _DECIDED
            + r"(?:zu (?:verlängern|prolongieren|erstrecken)|auszudehnen|auszuweiten|fortzuführen)"
            + _OUTRIGHT
            + "|"
            + _WILL
            + r"bis(?: zum| einschließlich| ende| mitte| anfang)* \ue000\ue001* (?:verlängern|prolongieren|ausdehnen|erstrecken)(?=[.,;!]|$)"
            + _OUTRIGHT
        ),
        "decided to renew": (_DECIDED + r"zu erneuern" + _OUTRIGHT),
        "decided to put off": (
            _UNASKED
            + r"(?:wir (?:verschieben|verlegen|vertagen)|(?:verschieben|verlegen|vertagen) wir|(?:verschieb|verzöger)(?:t|en|n) sich|(?:verschiebt|verlegt|vertagt)(?= (?:die|den|das|ihre?n?|seine?n?|unsere?n?)\b)) "
            + _ONCE
            + r"(?:auf|bis|in|um)(?: den| die| das| zum| ende| mitte| anfang)* \ue000"
            + _OUTRIGHT
            + "|"
            + _DECIDED
            + r"zu (?:verschieben|verlegen|vertagen)"
            + _OUTRIGHT
            + "|"
            + _WILL
            + r"(?:auf|in|um)(?: den| die| das| ende| mitte| anfang)* \ue000\ue001* (?:verschieben|verlegen|vertagen)(?=[.,;!]|$)"
            + _OUTRIGHT
            + "|"
            + r"(?:(?:müssen|mussten) wir|wir (?:müssen|mussten))\b(?:(?!\b(?:nicht|eventuell|vielleicht|möglicherweise|gegebenenfalls)\b)[^;.,]){0,90}? (?:verschieben|vertagen|verlegen)(?=[.,;!]|$)"
            + _OUTRIGHT
            + "|"
            + r"(?:muss|müssen|musste|mussten)\b(?:(?!\b(?:nicht|eventuell|vielleicht|möglicherweise|gegebenenfalls)\b)[^;.,]){0,80}? (?:verschoben|vertagt|verlegt) werden"
            + _OUTRIGHT
        ),
        "decided to bring forward": (
            _UNASKED
            + r"(?:wir ziehen|ziehen wir|zieht) "
            + _ONCE
            + r"auf(?: den| die| das)? \ue000\ue001*(?: \S+)? vor(?=[.,;!]|$)"
            + _OUTRIGHT
            + "|"
            + _DECIDED
            + r"(?:vorzuziehen|vorzuverlegen)"
            + _OUTRIGHT
            + "|"
            + _WILL
            + r"(?:auf|um)(?: den| die| das)* \ue000\ue001* (?:vorziehen|vorverlegen)(?=[.,;!]|$)"
            + _OUTRIGHT
        ),
        "until a day": (r"bis (?:zum |einschließlich |ende |mitte |anfang |zur |in den |in die )*\ue000"),
        "longer than planned": (
            r"(?<!nicht )länger als|\ue000\ue001* länger|länger (?:zu sehen|geöffnet|gesperrt|gültig|in kraft|im amt)|(?:dauert|bleibt|gilt) länger"
        ),
        "longer than planned, until": (
            r"länger (?:[^\s,;]+ ){0,3}?als (?:geplant|gedacht|vorgesehen|angekündigt|erwartet)[^.;!?]{0,40}?\bbis (?:zum |ende |mitte )*\ue000"
            r"|(?:bleib|gil|gelt|besteh|lauf|läuf)\w*\b(?! nicht)[^.;,!?]{0,40}?\bnun doch (?:noch )?bis (?:zum |ende |mitte |anfang )*\ue000"
        ),
        "a new one for the old": (
            r"(?:bisherige|alte|derzeitige|jetzige)[nrs]? [^.;!?\ue000]{0,60}?(?P<old>\ue000\ue001*)[^.;!?\ue000]{0,30}?[,;] (?:und )?(?:der|die|das) neue [^.;!?\ue000]{0,40}?bis (?:zum |ende |mitte )*\ue000"
        ),
        "now until": (
            rf"(?:gilt|gelten|läuft|laufen|besteht|bleibt|endet|ist)\b{_GAP}\b(?:nun|jetzt|nunmehr) (?:erst |noch |somit )?(?:bis|am|zum)|(?:nun|jetzt|nunmehr) (?:erst )?(?:bis|am|zum)\b{_GAP}\b(?:gültig|fällig|geöffnet)|"
            rf"(?:läuft|endet|enden|laufen)\b{_GAP}\bdoch nicht"
            rf"|{MAY_GO_ON}"
        ),
        "renewed": (
            r"erneuert(?:e|en)?(?= worden| wurde|$|\.|,)|\w*(?:vertrag|abkommen|vereinbarung|lizenz|mandat) (?:\S+ ){0,8}?erneuert"
            rf"|{RENEWED_FOR}"
        ),
        "postponed": (
            r"zwang(?:en)? [^.;!?]{0,80}?zu (?:verschieben|vertagen|verlegen)|"
            rf"verschoben|verschob(?:en)?|verschiebt|vertagt(?:e|en)?|verlegt(?:e|en)?|zurückgestellt|aufgeschoben|nachgeholt|neu angesetzt|umgelegt|"
            rf"(?:kommt|kommen|beginnt|findet|erscheint|startet)\b{_GAP}\bsondern(?: erst)?|verzögert(?:e)? sich|rückt(?:e)?\b{_GAP}\b(?:nach hinten|auf(?![^.;!?]{{0,40}}? nach vorne?\b))|neuer termin|"
            r"neu terminiert|neu anberaumt|umterminiert|verschieben sich|verschob sich|verschoben sich|verzögern sich|verzögerten sich|findet (?:erst|nun|nunmehr) (?:am|im)|hinausgezögert|"
            r"(?:hat|haben|hatte|hatten|wird|werden|ist|sind)\b[^.;!?]{0,90}?\bverzögert|(?:müssen|muss|werden|möchten) wir (?:\S+ ){0,8}?(?:verschieben|verlegen|nachholen|nach hinten (?:schieben|rücken))|verschieben wir|(?:kommt|kommen|beginnt|beginnen|startet|öffnet)\b[^.;!?]{0,40}?\b(?:später|erst)(?= \ue000| am| im|[.,])|später als (?:geplant|vorgesehen|angekündigt)|hinausgeschoben|auf (?:den |die )?\ue000\ue001*,? (?:gelegt|umgebucht|geändert|geschoben)"
            r"|rutsch(?:t|te|en|ten) (?:auf|in)(?= )|(?:holen|holt|holten) (?:\S+ ){0,6}?nach(?=[.,;]| –)"
            r"|(?:findet|finden) (?:[^\s,;]+ ){0,3}?erst (?:am|im|ab) \ue000|rutsch(?:t|te|en|ten) (?:auf|in|ins)(?= )|verspät(?:et|en|ete|eten) sich|neuer termin ist"
            rf"|{PUT_BACK}"
        ),
        "now set for": (
            r"neue[rsn]? (?:\w*termin|\w*beginn|\w*datum|stichtag|\w*zeitpunkt|\w*frist)|(?:nun|(?<!bis )jetzt|nunmehr|stattdessen|neu|künftig|neuerdings) (?:erst |für |am |im |auf |ab |zum |beim )*(?:den |die |das )?\ue000"
            rf"|{NOW_SET}"
        ),
        "read for the old": (r"mu(?:ss|ß) es (?:richtig )?(?:heißen|lauten)|(?:richtig|korrekt) (?:lautet|heißt|ist)"),
        "brought forward": (
            r"vorgezogen|vorverlegt|(?:rückt|rücken|rückte|rückten)\b(?:(?!\bauf (?:platz|rang|den \w+ (?:platz|rang))\b)[^.;!?]){0,80}?\bnach vorne?\b|zieht\b[^.;!?]{0,60}?\bvor|"
            r"(?:zog|zogen|ziehen)\b[^.;!?]{0,60}?\bvor(?=[.,])|früher als (?:geplant|angekündigt|vorgesehen|gedacht|erwartet)"
        ),
        "already on": (r"(?:schon|bereits) (?:am |im |ab |zum )?(?:(?!in )\w+ )?\ue000"),
        "hereby ended": (
            rf"(?:kündig(?:e|en|t) (?:(?!\ban\b)[^\s,;.]+ ){{1,10}}?hiermit|{_UNQUOTED}hiermit kündig(?:e|en|t)(?! (?:[^\s,;.]+ ){{1,6}}?an[.,])){NOT_CLOSED}"
        ),
        "calls off": (
            r"(?:wir sagen|sagen wir) (?:(?!nicht\b)[^\s,;]+ ){1,9}?ab(?=[.,;!]|$)"
            + _OUTRIGHT
            + rf"|{NO_POWER}(?:fällt|fallen) {_WHAT}(?:am )?\ue000\ue001* (?:(?:leider|ersatzlos|wegen \S+) )*aus(?=[.,;!]|$)"
            + _OUTRIGHT
            + rf"|(?:findet|finden) {_WHAT}(?:am )?\ue000\ue001* (?:(?:leider|wegen \S+) )*nicht statt(?=[.,;!]|$)"
            + _OUTRIGHT
            + "|"
            + _DECIDED
            + r"(?:abzusagen|aufzuheben|aufzulösen|aufzukündigen|zu (?:kündigen|streichen|beenden|widerrufen|annullieren|stornieren))"
            + _OUTRIGHT
        ),
        "terminated": (
            rf"abgesagt|aufgehoben|(?:blies|bliesen)(?= (?:[^\s,;]+ ){{1,9}}?ab[.,;])|(?:hat|haben|wurde|wurden|(?:ist|sind)(?=[^.;!?]{{0,90}}? gekündigt worden))\b(?:(?!\bnicht\b|\bnie\b|\bkein)[^.;!?]){{0,90}}?\bgekündigt(?! werden)|gestrichen|abgebrochen|annulliert|(?<!zu )(?<!jederzeit )widerrufen|widerrief(?:en)?(?= (?:[^\s,;.]+ ){{0,4}}?\w*(?:genehmigung|erlaubnis|lizenz|zulassung|konzession|bescheid|verfügung|anordnung|beschluss|auftrag|vertrag|verordnung))|(?:löste|lösten) (?:(?!(?:um|über|zu|zum|zur|für|bei|wegen)\b)[^\s,;.!?]+ ){{0,5}}?\w*(?:vertrag|vereinbarung|verhältnis)\b[^.;!?]{{0,40}}?\bauf(?=[.,;]|$)|aufgelöst|zurückgezogen|eingestellt worden|wurde eingestellt|"
            rf"fallen (?:(?:leider|ersatzlos|komplett|heute|morgen|deshalb|daher|somit|krankheitsbedingt|wetterbedingt) ){{0,2}}aus(?=[.,;!]|$)(?!,? (?:wenn|falls|sofern|sollte)\b)|(?<!auf ihn )(?<!auf sie )entfallen(?: (?:leider|ersatzlos|wegen [^\s,;.]+))?(?=[.,;!]|$)(?!,? (?:wenn|falls|sofern|sollte)\b)|ausfallen|ausgefallen|entfällt(?: leider| heute| morgen)?(?=[.,;]| \(| wegen| ersatzlos| (?:die|der|das|unsere?) (?:\S+ ){{1,4}}?(?:am |vom )?\ue000)|gescheitert|scheiterte\w*|außer kraft gesetzt|für immer|beendet(?:e|en)?|hob\b{_GAP}\bauf|"
            rf"kündigte(?! an|[^.;!?]{{0,140}}? an(?=[.,;]|$))|ohne ergebnis zu ende gegangen|"
            r"storniert|abgeblasen|(?:wurden?|ist|sind|hat|haben)\b(?:(?!nicht|nie\b)[^.;!?]){0,60}?\beingestellt|eingestellt worden|(?:findet|finden)\b[^.;!?]{0,60}?\bnicht statt(?!,? (?:wenn|falls|sofern|sollte)\b)|(?:sagte|sagten|sagt)\b[^.;!?]{0,60}?\bab(?=[.,;])|(?:zog|zogen)\b(?! sich\b)[^.;!?]{0,60}?\bzurück|für nichtig erklärt|entzogen|geplatzt|platzte|aufgekündigt|annullierte\w*|strich(?:en)? (?:den|die|das)|(?:stellte|stellten)\b[^.;!?]{0,60}?\bein(?=[.,;])|"
            r"(?:müssen|muss|musste|mussten) (?:(?!(?:nicht|kein\w*|nie|vielleicht|eventuell|womöglich)\b)\S+ ){0,6}?(?:absagen|ausfallen|entfallen|abgesagt werden|gestrichen werden)|(?:nicht mehr|kein) statt|vom tisch|hinfällig"
            r"|(?:fällt|fallen|fiel|fielen) (?:\S+ ){0,6}?(?:weg|flach|ins wasser)(?=[.,;])|(?:kam|kamen|kommt|kommen) (?:\S+ ){0,3}?nicht zustande"
            rf"|{ENDED}"
        ),
        "overdue since": (
            r"(?:(?:schon |bereits )?seit (?:dem )?(?P<old>\ue000\ue001*) (?:\S+ )?(?:überfällig|im (?:verzug|rückstand)|in verzug)|überfällig seit (?:dem )?\ue000)"
        ),
        "missed": (
            rf"(?:hat|haben|hatte|hatten)\b(?:(?!\bnicht\b|\bkein)[^.;!?]){{0,90}}?\bversäumt|versäumten?|verpasst(?:e|en)?|verstreichen (?:lassen|ließ\w*)|(?:ließ|ließen)\b{_GAP}\bverstreichen|nicht (?:wie \w+ )?(?:[^\s.;,!?]+ ){{0,4}}?(?:eingehalten|gehalten|erfüllt|geliefert|bezahlt|gezahlt|vorgelegt|eingereicht|abgegeben|nachgekommen|fertig)|"
            rf"(?:kam|kamen)\b{_GAP}\bnicht nach|(?:hielt|hielten)\b{_GAP}\bnicht ein|überfällig|(?:immer )?noch nicht (?:da|fertig|eingetroffen|erschienen|geliefert|begonnen|gebaut|bezahlt)|blieb\w* (?:bisher |bislang )?aus|"
            rf"(?:ergebnislos|ungenutzt|tatenlos) verstrichen|im verzug|"
            r"verfehlten?|überschritten|schuldig geblieben|auf sich warten|platzen lassen|gerissen|im rückstand|nicht wort gehalten|gebrochen|"
            r"(?:steht|stehen|fehlt|fehlen) (?:noch|immer noch|weiterhin)(?! aus)|wurde daraus nichts|nichts (?:passiert|geschehen)|warten (?:wir )?(?:noch |bis heute |immer noch )+auf"
            r"|(?:liegt|liegen|lag|lagen) (?:\S+ ){0,5}?nicht vor|(?:steht|stehen) (?:\S+ ){0,3}?aus(?=[.,;]|$)|fehl(?:t|en|te|ten) (?:\S+ ){0,3}?(?:bis heute|noch immer|immer noch|nach wie vor|weiterhin)|(?:bis heute|nach wie vor|immer noch|noch immer) (?:\S+ ){0,3}?(?:nicht|keine?n?|gesperrt|offen|unbezahlt|leer)|bis heute (?:noch )?nicht (?:da|fertig|eingetroffen|erschienen|geliefert|gekommen)|noch nicht (?:veröffentlicht|vorgelegt|übergeben|beantwortet|umgesetzt|repariert|saniert)"
            r"|(?:ziel|frist|termin)\b[^.;!?]{0,40}?\b(?:verfehlt|gerissen|versäumt|verpasst)"
            rf"|{UNDONE_YET}"
        ),
        "fulfilled": (
            rf"{_IN_TIME} {_NEAR}\b{_DONE}|"
            rf"(?:hat|haben|hatte)\b{_GAP}\beingehalten|(?:hielt|hielten)\b{_GAP}\bein(?=[.,:])|als erledigt|wort gehalten|versprechen gehalten|erfüllt(?:e|en)?|"
            r"eingelöst|vollständig (?:bezahlt|beglichen|zurückgezahlt|umgesetzt|erfüllt)|hielt(?:en)? wort|hielt(?:en)? (?:\w+ ){0,3}versprechen|"
            r"(?:sind|ist|wurden?) (?:inzwischen |mittlerweile |bereits |alle |vollständig )+(?:eingegangen|eingetroffen|bezahlt|erledigt|geliefert|abgeschlossen)|vor der (?:zeit|frist)|(?:\ue000\ue001*|einen tag|eine woche) (?:früher|vor (?:ablauf|der frist))"
            rf"|(?:lieferte|überwies|bezahlte|zahlte|übergab|überreichte|eröffnete|öffnete)n?\b{_NEAR}{_IN_TIME}|(?:reichte|legte|stellte|gab|lieferte|schloss|weihte)(?:e?n)?\b{_NEAR}{_IN_TIME} (?:[^\s.,;]+ ){{0,4}}?(?:ab|ein|vor|nach|fertig|frei|zu)(?=[.,;]|$)"
            r"|(?:vollständig|komplett|restlos) (?:getilgt|beglichen|abbezahlt)"
            r"|(?:ging|gingen|traf|trafen|kam|kamen) (?:\S+ ){0,4}?(?:pünktlich|fristgerecht|fristgemäß|rechtzeitig)"
            rf"|{DONE_IN_TIME}"
        ),
        "expired": (
            rf"abgelaufen|(?<= \ue000 )abgelaufene[nrs]?|ausgelaufen|erloschen|(?:lief|liefen)\b{_GAP}\b(?:aus|ab)|(?:trat|traten)\b{_GAP}\baußer kraft|verfallen|verfiel(?:en)? (?:am |mit ablauf des |zum )?\ue000(?!\ue001* (?:um|dem|der|in|auf) )|seit (?:dem )?\ue000\ue001* (?:gilt|gelten|ist|sind) [^.,;!?]{{0,60}}? nicht mehr(?= in kraft| gültig|[.,;]|$)|(?:vertrag|abkommen|waffenruhe|frist|mandat|vereinbarung|friedenspflicht|laufzeit|regelung)\b{_GAP}\bendeten?|"
            r"verjährt(?=[.,])|endete(?:n)? (?:am|mit|um|im|zum) \ue000"
            r"|erlosch(?:en)?|(?:endete|endeten|lief|liefen)(?= (?:[^\s,;]+ ){0,4}?(?:aus|ab)?(?=[.,;]|$))|(?:patent|erlaubnis|lizenz|genehmigung|angebot)\b[^.;!?]{0,60}?\b(?:endete|erlosch|abgelaufen|ausgelaufen)"
            r"|(?:\w*frist|\w*phase|waffenruhe|\w*vertrag|abkommen|mandat|\w*zeit|\w*regelung|gültigkeit|moratorium|verbot)\b[^.;!?]{0,60}?\b(?:zu ende gegangen|(?:ging|gingen) [^.;!?]{0,30}?zu ende)"
        ),
        "put off without a day": (
            r"(?:auf (?:unbestimmte|unbekannte) zeit|bis auf weiteres|auf einen späteren (?:termin|zeitpunkt)) (?:verschoben|vertagt|zurückgestellt|ausgesetzt|verlegt)|(?:verschob|verschoben|vertagte|vertagten|verschiebt)(?= (?:[^\s,;]+ ){1,8}?(?:auf unbestimmte zeit|bis auf weiteres))"
        ),
        "annulled": (
            r"(?:hob|hoben)(?= (?:[^\s,;]+ ){0,5}?(?:\w*verfügung|\w*verordnung|\w*beschluss|\w*verbot|\w*anordnung|\w*regelung|\w*sperrung)\b[^;.]{0,60}?\bauf\b)|(?:zieht|zog|ziehen|zogen)(?= (?:[^\s,;]+ ){0,3}?(?:\w*angebot|\w*offerte|\w*antrag|\w*entwurf) (?:[^\s,;]+ ){0,4}?zurück\b)|(?:erklärte|erklärten) (?:[^\s,;]+ ){0,5}?für (?:nichtig|ungültig|unwirksam)"
            r"|(?:kippte|kippten|kassierte|kassierten)(?= (?:[^\s,;]+ ){0,6}?(?:\w*verbot|\w*verordnung|\w*verfügung|\w*regelung|\w*gesetz|\w*beschluss|\w*sperrung))|(?:hat|haben) (?:[^\s,;]+ ){0,8}?gekippt"
        ),
        "still owed": (
            r"(?:bleibt|bleiben|ist|sind|steht|stehen) (?:[^\s,;]+ ){0,3}?(?:unbezahlt|unbeglichen|weiterhin offen|weiter offen|noch immer offen|immer noch offen)|(?:ist|sind) (?:[^\s,;]+ ){0,6}?(?:bis (?:heute|\ue000\ue001*)|noch immer|immer noch|nach wie vor|weiterhin) nicht (?:repariert|behoben|fertig|fertiggestellt|bezahlt|ausgezahlt|geliefert|eingegangen|erledigt|eröffnet|gebaut)|(?:ist|sind) (?:bislang|bisher|bis jetzt|bis heute) nicht (?:bei (?:uns|mir) )?(?:eingegangen|eingetroffen|angekommen|gezahlt|bezahlt|geliefert)|(?:zahlungseingang|geldeingang|eingang der zahlung) (?:[^\s,;]+ ){0,4}?nicht|(?:liegt|liegen) (?:[^\s,;]+ ){0,3}?(?:noch immer|immer noch|bis heute|weiterhin) nicht vor|noch (?:kein|keine|keinen) (?:zahlung|antwort|rückmeldung|bericht|lieferung) (?:erhalten|eingegangen|bekommen)"
            r"|(?:hat|haben|hatte|hatten) (?:[^\s,;]+ ){0,2}?(?:frist|termin|zeitplan) (?:(?!nicht )[^\s,;]+ ){0,6}?(?:versäumt|verpasst|gerissen|nicht eingehalten|verstreichen lassen)|(?:versäumte|verpasste|riss)n? (?:[^\s,;]+ ){0,2}?(?:frist|termin)|(?:bislang|bisher|bis jetzt|bis heute) (?:noch )?(?:nichts|keine?n?) (?:[^\s,;]+ ){0,2}?(?:angekommen|erhalten|eingegangen|bekommen|geschehen|passiert)"
            r"|(?:wurde|wurden|ist|sind) (?:[^\s,;]+ ){0,6}?nicht (?:fristgerecht|fristgemäß|rechtzeitig|pünktlich|termingerecht|in der frist)|frist (?:[^\s,;]+ ){0,3}?(?:verstrich|verstrichen|ablief|abgelaufen),? (?:[^\s,;]+ )?ohne (?:dass|eine?n?|antwort)"
        ),
        "kept in time": (
            rf"frist(?: [^\s,;]+){{0,6}}? (?:wurde|ist) (?:\w+ )?eingehalten(?=[.,;]|$| worden)|{_IN_TIME} (?:[^\s,;]+ ){{0,8}}?{_DONE}|"
            rf"lieferten? (?:(?!nicht\b|nie\b|kein|wenn\b|selten\b|stets\b|immer\b|meist)[^\s,;.]+ ){{1,4}}?(?:pünktlich|fristgerecht|termingerecht)(?= ?[.,;]|$)"
        ),
        "agreed": (
            rf"(?:einigten|einigte|geeinigt) sich auf|(?:hat|haben) sich\b[^.;!?]{{0,60}}? auf [^.;!?]{{1,80}}? (?:geeinigt|verständigt)|(?:unterzeichneten?|unterschrieben?|schloss|schlossen|vereinbarten?)\b{_GAP}\b(?:\w*(?:vertrag|abkommen|vereinbarung|pakt|vergleich|waffenruhe|waffenstillstand))|"
            r"(?:\w*(?:vertrag|abkommen|vereinbarung|pakt|vergleich)|einigung)\b[^.;!?]{0,90}?\b(?:unterzeichnet|unterschrieben|geschlossen|erzielt|besiegelt)|verständigten? sich|besiegelten?"
        ),
    }
)

ANNOUNCED = (
    r"(?:für|am|auf|zum|zu|im|ab|vom)(?: (?!bis)[\w.]+){0,3}? (\ue000)\ue001*(?:,? (?!und|sondern)[\w.:,]+){0,3}? (?:vorgesehen|geplant|angesetzt|angekündigt|anberaumt|terminiert|vereinbart|festgesetzt|erwartet|anstehend)(?:e[nrms]?| war(?:en)?| ist| sind)?|"
    r"(?:am|zum|ende|mitte|anfang|(?:noch )?bis(?: zum| ende| mitte)?) (\ue000)\ue001* (?:endend|auslaufend|ablaufend|laufend|geltend|gültig|befristet|fällig)e[nrms]?(?= \w)|"
    r"(?:geplant|vorgesehen|angesetzt|anberaumt|terminiert|angekündigt) (?:für|am|auf|zum|im) (?:den |die |das )?(\ue000)|"
    r"(?:zunächst|ursprünglich|eigentlich|bisher|bislang|zuvor|früher)(?: \w+)? (?:für|am|auf|zum|im|ab|bis|bis zum|mit)(?: (?:den|die|das|ende|mitte|anfang)){0,2} (\ue000)"
)
"""Words around a day for which something had been set, in a sentence that moves it."""

NEW_DATE = r"(?:nun|jetzt|nunmehr|stattdessen|damit|somit|neu)|neue[rsn]? (?:\w*termin|\w*beginn|\w*frist|\w*datum|\w*ende|stichtag|\w*zeitpunkt|\w*schluss)"
"""Words of a sentence that tells a day in the place of another."""
