"""German words that deny a change, or tell it under a condition, from anywhere in its clause."""

from monitor.extract.language.denials import Denials

_BUT = r"aber|doch|jedoch|sondern|allerdings"
_NO = (
    r"nicht(?! (?:nur|allein|bloß|zuletzt|weniger|später|ohne|unerheblich|unumstritten))|nie|niemals|niemand|keinesfalls|keineswegs|"
    r"mitnichten|nirgends|nimmer|weder|in keiner weise|auf keinen fall|unter keinen umständen"
)

DENIALS = Denials(
    negations=rf"{_NO}|kein(?:e|er|en|em|es|s)?|kaum",
    denying=(
        r"(?:anspruch|anrecht|recht|aussicht|hoffnung|wert) darauf, (?:dass|daß)|\Aohne (?:ihre?n?|deine?n?|eine?n?|die|den|das|einigung|zahlung|zustimmung|unterschrift) (?:[^\s,;.]+ ){0,4}$|(?:sonst|andernfalls|ansonsten)(?=,? ?$|,? (?:müssen|muss|werden|wird) )|(?:im|in) (?:schlimmsten|ungünstigsten) fall|bei (?:verzug|zahlungsverzug|weniger als|zu wenigen?|mangelnde[mnr]|regen|schlechtem wetter|schlechtwetter|bedarf|sturm)|"
        r"(?:rechne\w*|erwart\w*|hoff\w*|fürcht\w*|befürcht\w*|glaub\w*|wünsch\w*|forder\w*|verlang\w*|versprach\w*|verspricht|versprochen|drängt\w*|plädier\w*|dafür|bezweifel\w*|vermut\w*|spekulier\w*|bat|baten|bittet)\b[^.;:]{0,40}?, (?:dass|daß)|"
        r"(?:will|wollen|wollte[nt]?|möchte[nt]?)(?: (?:nicht|auch|jetzt|nun|unbedingt|gerne?|lieber|doch|aber))*, (?:dass|daß)|(?:schlägt|schlagen|schlug(?:en)?|vorgeschlagen|vorschlag|beantrag\w*|warn\w*|gewarnt|droh\w*|kann sein|könnte sein|rät|raten|riet(?:en)?|empfiehlt|empfehlen|empfahl(?:en)?|behaupte\w*)\b[^.;:,]{0,40}?, (?:dass|daß)|träumte?n?(?: \S+){0,3}?,|"
        r"(?:(?:opposition|kritiker\w*|gegner\w*|viele|manche|einige|anwohner\w*|beobachter\w*) (?:sag|mein|behaupt|warn|schätz)\w*|(?:sag|mein|behaupt|warn|schätz)\w* (?:die opposition|kritiker\w*|gegner\w*|viele|manche|einige|anwohner\w*|beobachter\w*)),|, (?:hofft|hoffen|glaubt|glauben|vermutet|vermuten|erwartet|erwarten|fordert|fordern) |bei (?:nichtzahlung|ausbleiben|verstoß)|"
        r"(?:einmal|sobald)(?= (?:verlängert|erneuert))|es sei denn|falls|sofern|soweit|vorausgesetzt|(?<!auch )wenn|ob|im falle|(?<!\w )sollte[nt]?|angenommen|"
        r"bestritt(?:en)?|bestreite[nt]?|bestreitet|dementier\w*|leugne\w*|geleugnet|verneint\w*|widersprach(?:en)?|widersprochen|falsch(?=,? dass|:| zu (?:sagen|behaupten|glauben|meinen)| anzunehmen)|(?:will|wollen|soll|sollen|wird|werden|dürfte\w*|könnte\w*|muss|müssen)\b[^.;:,]{0,60}? (?:bekannt ?geben|bekannt ?machen|mitteilen|verkünden|ankündigen|bestätigen|erklären), (?:dass|daß)|"
        r"falschmeldung\w*|unwahr\w*|unzutreffend\w*|gelogen|erlogen|erfunden|märchen|gerüchte?n?|angeblich\w*|vermeintlich\w*|irrtümlich\w*|"
        r"(?:laut|nach) (?:einem |einer |\w+ )?(?:facebook\S*|social-media\S*|internet\S*|(?:unbestätigten|inoffiziellen) \w+|gerücht\w*|tweets?|posts?)|(?:im|in den?) (?:netz|internet|sozialen (?:netzwerken|medien)) (?:heißt|kursiert|wird|steht)|fälschlich\w*|von wegen|vergeblich|umsonst|wies(?:en)? (?:\S+ ){0,6}?zurück|zurückgewiesen|bezweifel\w*|"
        r"(?:fast|beinahe|nahezu)(?! (?:\ue000|all\w+|einstimmig|jed\w+|sämtlich\w*|\d|ein|eine|einen|zwei|drei|vier|fünf|sechs|zehn|zwölf|ganz|gleich\w*))|um ein haar|drauf und dran|kurz davor"
    ),
    breaks=(
        rf"[;:]|, (?:{_BUT}|er|sie|es|und|denn|weil|nachdem|während|obwohl|der|die|das|dieser|diese|dieses|welche[rs]?|so dass|sodass|weshalb|worauf\w*)(?! \ue000)|"
        r", \w{3,}(?:en|t|te|ten) (?:wir|ich|er|sie|es)\b|"
        r" (?:und|aber|sondern) (?:wurden?|wird|werden|ist|sind|hat|haben|bis|um|verlängert\w*|sie|er|es|man|ihn|der|die|das|diese[rs]?)"
    ),
    ends=rf"[;:]|, (?:{_BUT})| und (?:teilte\w*|sagte\w*|erklärte\w*|verlängerte\w*)",
    asides=(
        r", (?:der|die|das|dem|den|deren|dessen|welche[rs]?) [^,;]*,|(?:da|weil|obwohl|obgleich|nachdem|während|auch wenn|als) [^,;]*,|"
        r", ohne [^,;]*,"
    ),
    that=r"dass|daß",
    untrue=r"(?:ist|sind|war|waren|sei|seien) (?:\S+ ){0,2}?(?:falsch|unwahr|unzutreffend|erfunden|gelogen|eine lüge|eine falschmeldung)|(?:trifft|treffen|trafen|traf) nicht zu|(?:stimmt|stimmen|stimmte|stimmten) nicht|wies(?:en)? [^;]{0,60}zurück",
    disowning=r"(?:so )?(?:bestritt(?:en)?|bestreite[nt]|bestreitet|dementier\w+|leugnete\w*|was (?:\S+ ){1,5}?(?:bestritt(?:en)?|bestreite[nt]|bestreitet|dementierte\w*|zurückwies(?:en)?))",
    behind=_NO + r"|(?<!bei )(?<!mit )(?<!auf )kein(?:e|er|en|em|es|s)?",
    closes=r"[,;:.!?–—(]| (?:und|aber|sondern|oder|weil|da) ",
    ruling=r"(?:wird|werden) [^,;:]{0,80}?(?:verlängert|erneuert|fortgesetzt)|(?:verlängert|verlängern|erneuert|erneuern) sich",
    verb_first=(
        r"(?:wird|werden|ist|sind|hat|haben|fällt|fallen|läuft|laufen|endet|enden|kommt|kommen|bleibt|bleiben|scheitert|scheitern|verlängert|verschiebt|verstreicht|kündigt|"
        r"sagt|sagen|fehlt|fehlen|regnet|bricht|brechen|nimmt|nehmen|beschließt|genehmigt|verlangt|verlängern|findet|finden|erlischt|verfällt|geht|tritt|gibt|liegt|stimmt|lehnt|zahlt|zieht|platzt|platzen|verpasst|versäumt|entfällt|entfallen|sollten?)(?! (?:am|um|nach|vor|die|der|das) [^,]*\?)[^,;:.!?]*, (?:so |dann )?"
        r"(?:muss|muß|müssen|müsste\w*|droht|drohen|wird|werden|würde\w*|kann|können|könnte\w*|soll|sollen|darf|dürfen|dürfte\w*|gilt|gelten|endet|enden|bleibt|bleiben|verlängert|verfällt|erlischt|tritt|fällt|ist|sind|wäre\w*|hat|haben|entfällt|"
        r"(?!(?:und|oder|nicht|seit|mit|zuletzt|statt|damit|jetzt|selbst|fast|erst)\b)\w{2,}(?:t|en) (?:es|er|sie|wir|ihr|ich|man|sich|die|der|das|den|ein\w*|kein\w*|alles|nichts|auch|ab|im)\b|fahren|fährt|zahlt|zahlen)"
    ),
)
