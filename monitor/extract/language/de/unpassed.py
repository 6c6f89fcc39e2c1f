"""German words for papers that are only debated, or were voted down."""

from typing import Final

from monitor.extract.language.unpassed import Unpassed

UNPASSED: Final = Unpassed(
    papers=r"\w*gesetz|\w*gesetze|\w*reform|\w*novelle|\w*antrag|\w*anträge|\w*entwurf|\w*vorlage|\w*vorschlag|\w*verordnung|\w*initiative|\w*änderung",
    relative=r"(?<=, )(?:das|der|die|dem|den|welche[rsmn]?|mit (?:dem|der|denen)|durch (?:das|den|die)|womit|wodurch|wonach|nach (?:dem|der))",
    debating=(
        r"berät|beraten(?! und)|berieten?|debattier(?:t|en|te|ten)|diskutier(?:t|en|te|ten)|prüf(?:t|en)|verhandel(?:t|n)|erörter(?:t|n)|schläg(?:t|en)|schlug(?:en)?|plan(?:t|en)|bereite(?:t|n)|wirb(?:t|en)|"
        r"leg(?:t|en|te|ten)(?=[^.;]{0,90} vor\b)|bring(?:t|en)(?=[^.;]{0,90} ein\b)|stimm(?:t|en)(?: \S+){0,4}? (?:über|ab)|streite(?:t|n)|befass(?:t|en) sich|lieg(?:t|en) (?:dem|der|zur)|beantrag(?:t|en|te|ten)|in (?:der )?(?:beratung|ersten lesung|erster lesung)|auf der tagesordnung"
    ),
    lost=(
        r"(?<!nicht )abgelehnt|(?<!nicht )verworfen|lehn(?:t|en|te|ten)|zurückgewiesen|zurückgezogen|durchgefallen|gescheitert|scheiterte?n?|verwarf(?:en)?|zog(?:en)?|niedergestimmt|"
        r"fiel(?:en)?(?=[^.;]{0,60} durch\b)|(?:fand|fanden|erhielt|bekam)(?=[^.;]{0,40} keine mehrheit\b)|verfehlte"
    ),
    against=r"gegen|klagen?|beschwerden?|einspruch|einsprüche|widerspruch|eilantrag",
    judges=r"\w*gericht\w*|\w*gerichtshof\w*|richter\w*",
)
