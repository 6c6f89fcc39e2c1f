"""German words for a length of time that counts from a day just told: am 3. Mai zugestellt … hat einen Monat Zeit."""

from typing import Final

from monitor.extract.language.counting import Base, Count, Counting

_THING: Final = (
    r"(?:[\w-]*(?:abkommens?|frist|genehmigung|laufzeit|lizenz|mandats?|mietverhältnisses|mietzeit|pachtzeit|vereinbarung|vertrages|vertrags|vertragszeit|"
    r"vertragslaufzeit|zeitraums|amtszeit|festlaufzeit))"
)
_GENERAL: Final = r"(?:jede\w*|wenn|falls|sofern|sobald|in der regel|üblicherweise|nicht|nie|kein\w*)"
_DONE: Final = (
    r"(?:zugestellt|unterzeichnet|unterschrieben|bekannt ?gegeben|bekannt ?gemacht|veröffentlicht|verkündet|erlassen|eingereicht|eingegangen|erhalten|beschlossen|"
    r"verabschiedet|übergeben|verhängt|ergangen|genehmigt|gestellt)"
)

COUNTING: Final = Counting(
    counts=(
        Count(
            base=Base.DEED,
            left=r"(?:hat|haben|bleiben|bleibt|bekommt|bekommen|erhält|erhalten)(?: (?:nun|jetzt|dafür|ihr|ihm|ihnen|der \w+|die \w+|dem \w+|den \w+|er|sie))*",
            right=r"(?:zeit\b|um (?:\S+ ){0,6}?zu \w+|frist\b)",
            unless=_GENERAL,
        ),
        Count(
            base=Base.DEED,
            left=r"(?:binnen|innerhalb von|innerhalb)",
            unless=_GENERAL,
            unless_right=r"(?:nach|ab|vor|seit|von)\b",
        ),
        Count(
            base=Base.END,
            right=rf"vor (?:(?:dem |seinem |ihrem )?(?:ablauf|ende|auslaufen|vertragsende|laufzeitende)(?: (?:des|der|dieses|dieser) {_THING})?(?! (?:de[rs]|eine[rs])\b)|(?:ablauf|ende) (?:des|der|dieses|dieser) {_THING})",
            back=True,
        ),
        Count(
            base=Base.END, right=r"nach (?:(?:dem |seinem |ihrem )?(?:ablauf|ende|auslaufen)(?! (?:de[rs]|eine[rs])\b))"
        ),
        Count(
            base=Base.END,
            length=r"weitere[nrsm]?|zusätzliche[nrsm]?|mehr|länger",
            unless=r"(?:dauert|dauerte|braucht|brauchte|benötigt|kostet|wartete|würde|könnte|nicht|kein\w*)",
            more=True,
        ),
        Count(
            base=Base.START,
            left=r"(?:und )?(?:(?:ist|wird) (?:zunächst |fest )?(?:auf|für)|läuft(?: für| über)?|gilt(?: für)?|hat eine laufzeit von|mit einer laufzeit von|für die dauer von|auf die dauer von)(?: (?:die dauer von|fest))?",
            right=r"(?:[.;)]|$|befristet|fest|und\b|geschlossen|abgeschlossen|vereinbart|eingegangen|gültig)",
            unless=_GENERAL,
            own=True,
        ),
        Count(base=Base.LAST, right=r"(?:danach|darauf)\b", unless=_GENERAL),
    ),
    bases={
        Base.DEED: r"(?:bescheid|beschluss|urteil|schreiben|brief|verfügung|mahnung|mitteilung|klage|antrag|verordnung|gesetz)(?: (?!(?:und|aber|der|die|das|dass)\b)\w+){0,4}? (?:vom|am)",
        Base.MISSED: r"(?:fällig|säumig)(?: am| seit| seit dem)?",
        Base.START: r"(?:beginnt|beginnen|beginnend|startet|tritt|ab|mit wirkung)(?: am| zum| vom| ab| mit dem)?(?: dem)?",
        Base.END: r"(?:bis|bis zum|endet|enden|endete|läuft|laufen|lief|abläuft|erlischt|befristet bis|auslaufen|endend)(?: (?:bis|spätestens|automatisch|noch))?(?: (?:am|zum|mit dem|mit|bis zum|zum ende))?",
    },
    behind=rf"(?:\w+ ){{0,4}}?{_DONE}",
    refer=r"(?:er|sie|es|ihn|ihm|ihre?|dies\w*|deren|dessen)",
    undone=r"(?:nicht|noch|nie|wenn|falls)",
    ahead=r"(?:wird|werden|soll|sollen)",
)
