"""German words for moves of a day that are not made: only asked for, wished or permitted."""

from typing import Final

from monitor.extract.language.unmade import Unmade

_VERB: Final = r"(?:verlängern|verschieben|verlegen|vertagen|ausdehnen|vorziehen)"
_MADE: Final = r"(?:verlängert|verschoben|verlegt|vertagt|ausgedehnt|vorgezogen) werden"

UNMADE: Final = Unmade(
    away=r"absag\w*|abgesagt\w*|verschieb\w*|verschoben\w*|verleg\w*|vertag\w*|aufheb\w*|aufgehoben|streich\w*|gestrichen|ausfallen|ausgefallen",
    otherwise=r"sonst|ansonsten|andernfalls|anderenfalls|widrigenfalls|oder(?= (?:der|die|das|den|ihr|ihre|sein|seine|unser|unsere|es|er|sie|wir)\b)",
    talks=r"(?:\w*gespräche|\w*verhandlungen|beratungen|konsultationen)(?: [^\s,;.]+){0,6}? (?:über|um|zur?|zum)(?= )",
    to_move=r"(?:zu )?(?:verlängern|verschieben|verlegen|vertagen|erneuern|erstrecken|prolongieren|ausdehnen)|vorzu(?:ziehen|verlegen)|(?:verlängert|verschoben|verlegt|vertagt|vorgezogen|vorverlegt|erneuert|ausgedehnt) (?:zu )?(?:werden|wird|wurde|würde)|(?:verlängert|verschoben|verlegt|vertagt|vorgezogen|erneuert)(?= ?\?)",
    wishes=(
        r"möchte\w*|will|wollen|wünsch\w+|würde\w*|versucht\w*|bereit(?=,)|kurz davor|verbiet(?:et|en)|untersagt(?:e|en)?|weiger(?:t|te|ten|n)|droht\w*|empfiehlt|empfahl\w*|empfohlen|"
        r"beabsichtig(?:t|te|en)|erwägt|erwog\w*|hofft\w*|hoffen"
    ),
    allowed=(
        rf"(?:kann|können|könnte|könnten|darf|dürfen|dürfte|dürften) [^,;:.]{{0,140}}?(?:{_VERB}|{_MADE})|"
        rf"(?:erlaubt|erlauben|gestattet|gestatten|ermöglicht|ermöglichen|ermächtigt|berechtigt|befugt|option|recht|möglichkeit|befugnis)\b[^;:.]{{0,140}}?\bzu {_VERB}"
    ),
    moving=r"(?:\w*verlängerung|verschiebung|verlegung|vertagung|aufschub|ausdehnung|prolongation)",
    granted=r"genehmig\w+|gewähr\w+|bewillig\w+|stattgegeben|(?:gab|gibt|geben|gaben)\b[^.;]{0,60}\bstatt|zugestimmt|stimmte\w*|angenommen|gebilligt|beschlossen|beschloss|erhielt\w*|erhalten|bekam\w*|bekommen",
    averting=r"\w*abzuwenden|\w*abwend\w+|(?:zu )?verhindern|(?:zu )?vermeiden|zu stoppen|abwendung|verhinderung|vermeidung",
    fails=r"gescheitert\w*|scheiter\w+|geplatzt|erfolglos\w*|vergeblich\w*",
    undoings=r"(?:kündigung|absage|verschiebung|aufhebung|vertagung|streichung|annullierung|stornierung)(?: de[rs]| von| zum| vom| für)",
    exercised=r"(?:gebrauch gemacht|mach(?:t|te|ten)(?: [^,;.]{1,40})? gebrauch|ausgeübt|genutzt|gezogen|nutzt|nutzte|nutzten|nutzen|zog|zogen|übt|übte)",
    drafts=r"\w*gesetzentwurf\w*|\w*gesetzesentwurf\w*|\w*entwurf|\w*gesetzesvorlage|\w*beschlussvorlage|vorlage|\w*vorschlag|antrag|\w*novelle im entwurf",
    passed=r"verabschiedet\w*|angenommen\w*|zugestimmt|unterzeichnet\w*|gebilligt\w*|in kraft|beschlossen\w*|beschloss(?:en)?",
    passes_on=r"kabinett\w*|ausschuss\w*|\w*ausschuss|bundeskabinett|erste[rn]? lesung|nicht|noch|soll|sollen|wird|werden",
    in_case=r"im falle? (?:einer|eines) \w+|im \w+(?:s|ungs|heits)fall|bei (?:(?:einem|einer|erneutem|erneuter|weiterem|fehlender|anhaltendem|starkem|schlechtem) )?(?:scheitern|ablehnung|\w*regen|wetter|schlechtwetter|sturm|ausbleiben|nichteinigung|nichtzahlung|misserfolg|uneinigkeit|zustimmung|einigung)",
)
