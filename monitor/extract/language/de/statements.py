"""German words for what makes, changes and denies a commitment."""

from monitor.extract.language.de import changes, deeds, verbs, weakened
from monitor.extract.language.de.counting import COUNTING
from monitor.extract.language.de.denials import DENIALS
from monitor.extract.language.de.kinds import KINDS
from monitor.extract.language.de.nominal import NOUN
from monitor.extract.language.de.nouns import NOUNS
from monitor.extract.language.de.relocated import RELOCATED
from monitor.extract.language.de.retold import RETOLD
from monitor.extract.language.de.signs import SIGNS
from monitor.extract.language.de.taking_back import TAKING_BACK
from monitor.extract.language.de.things import THINGS
from monitor.extract.language.de.unmade import UNMADE
from monitor.extract.language.de.unpassed import UNPASSED
from monitor.extract.language.names import Names, bag
from monitor.extract.language.statements import Statements
from monitor.extract.language.stops import Stops

_NAMES = Names(
    pairing=bag("zwischen"),
    lead=bag(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere "
        "unseren unserem unserer euer eure euren mein meine dein deine dieser diese dieses diesen diesem jener jene jenes jeder jede jedes jeden alle allen alten alte neue "
        "neuen neuer neues laufende laufenden zwei drei vier fünf sechs sieben acht neun zehn beide beiden beider beides mehrere mehreren mehrerer einige einigen einiger "
        "etliche manche manchen mancher viele vielen vieler wenige wenigen sämtliche sämtlichen sämtlicher solche solchen solcher solch welchem welchen dessen deren derselbe "
        "dieselbe dasselbe denselben demselben derselben selbe selben jenen jenem anderer andere anderen anderem anderes nächste nächsten nächster nächstes kommende kommenden "
        "letzte letzten letzter letztes erste ersten erster erstes zweite zweiten dritte dritten vierte elf zwölf dreizehn vierzehn fünfzehn zwanzig dreißig vierzig fünfzig "
        "hundert tausend halbe halben ganze ganzen gesamte gesamten obige obigen genannte genannten vorliegende vorliegenden meinem meinen meiner deinen deinem deiner eurem "
        "eurer ebendiese"
    ),
    joints=bag(
        "von vom für zur zum mit der des zwischen über gegen in im am an auf zu ans ins aufs fürs ums vors übers hinter neben"
    ),
    links=bag(
        "unter wenn nach vor als bei beim aus seit bis durch während weil obwohl falls damit um wegen ohne dass daß ob wer wessen was wo wie sobald sofern statt trotz laut "
        "gemäß ab binnen innerhalb spätestens danach denn doch aber sondern worauf wobei woran aufgrund angesichts anlässlich anhand anstatt anstelle außer außerhalb oberhalb "
        "unterhalb diesseits jenseits bezüglich betreffs hinsichtlich infolge inmitten mangels mittels mithilfe namens seitens ungeachtet unweit vorbehaltlich zufolge "
        "zugunsten zuzüglich einschließlich ausschließlich abzüglich entgegen entlang entsprechend gegenüber samt nebst zwecks per pro via je bevor ehe nachdem indem sodass "
        "soweit solange sooft obgleich obschon wenngleich wohingegen jedoch allerdings dennoch trotzdem zumal warum weshalb wieso wohin woher womit wofür wonach wodurch wovon "
        "worüber dadurch dafür dagegen hierzu hierfür hiermit hierbei daran darin darüber darunter dahin"
    ),
    joins=bag("und oder sowie bzw &"),
    auxiliaries=bag(
        "ist sind war waren sei seien wird werden wurde wurden werde würde würden hat haben hatte hatten habe hätte hätten wäre wären kann können könnte könnten muss muß "
        "müssen müsse müßte müsste soll sollen sollte sollten will wollen wollte wollten darf dürfen dürfte mag möchte möchten bin bist seid habt müsst sollt worden gewesen "
        "bitte seist wäret werdet wirst hast hättet kannst könnt musst müssten sollst willst wollt wolltest darfst dürft dürften mochte sein"
    ),
    be=bag(
        "ist sind war waren sei seien wird werden wurde wurden bin bist seid wäre wären sein werdet wirst würde würden"
    ),
    infinitive=bag("zu"),
    verbs=verbs.VERBS
    | bag(
        "läuft laufen lief liefen endet enden endete gilt gelten galt tritt treten trat beginnt beginnen begann findet finden fand bleibt bleiben blieb erlischt verliert "
        "verlängert verlängerte verlängerten verlegt verschiebt verschob kommt kommen kam geht gehen ging gibt geben gab legt legen legte steht stehen stand liegt liegen lag "
        "zahlt zahlen sagt sagte teilt teilte erklärt erklärte plant planen verspricht versprach erwartet erwarten rechnet rechnen fordert forderte verlangt schließt öffnet "
        "eröffnet startet nimmt nehmen nahm hält halten bringt brachte lässt läßt ließ setzt setzte fällt fiel bittet bat lehnt lehnte stimmt stimmte tagt trifft treffen "
        "reicht reichen meldet meldete melden meldeten einigten einigte erscheint entscheidet entscheiden dauert besteht verfällt geht hebt hob ruft rief lädt laden beantragt "
        "befasst entfällt warnt warnte erhält erhielt bekommt bekam packt übernimmt stellt stellte sieht sah wächst sank stieg spielt führt führte macht machte verpflichtet"
    ),
    verb_endings=("iert", "ierte", "ierten", "ieren"),
    gerund_endings=(),
    bases=bag(""),
    finite=verbs.VERBS,
    past=verbs.PAST
    | bag(
        "lief liefen endete galt trat begann fand blieb verlängerte verlängerten verschob kam ging gab legte stand lag sagte teilte erklärte versprach forderte nahm brachte ließ "
        "setzte fiel bat lehnte stimmte meldete meldeten einigten einigte hob rief warnte erhielt bekam stellte sah sank stieg führte machte"
    ),
    past_endings=("ierte", "ierten"),
    past_auxiliaries=bag(
        "war waren wurde wurden hatte hatten musste mussten konnte konnten durfte durften sollte sollten wollte wollten"
    ),
    ahead=bag(
        "wird werden werde will wollen soll sollen muss muß müssen müsse müsst kann können darf dürfen dürfte könnte könnten möchte möchten bitte wirst werdet musst sollst "
        "könnt sollten wollt plant planen beabsichtigt beabsichtigen verspricht versprechen"
    ),
    manner=bag("wie als"),
    adverbs=bag(
        "nun jetzt auch noch schon bereits erst nur nicht wieder damit somit daher deshalb dort hier zudem ferner weiter weiterhin zunächst zuletzt künftig bald sofort "
        "voraussichtlich eigentlich ursprünglich wohl sehr mehr spätestens einmal endlich dann danach dabei dazu davon darauf sich aus ab an ein vor statt fort auf zusammen "
        "abends morgens mittags nachts vormittags nachmittags heute gestern morgen übermorgen vorgestern immer nie niemals oft selten manchmal meist meistens stets ständig "
        "gerade eben soeben vorhin damals früher später seitdem seither inzwischen mittlerweile unterdessen gleichzeitig zugleich zuvor vorher nachher anschließend schließlich "
        "letztlich überhaupt besonders insbesondere allem sogar etwa circa rund ungefähr knapp fast beinahe kaum ganz gar ziemlich etwas vielleicht möglicherweise leider "
        "hoffentlich gern gerne lieber vorerst vorab erstmals letztmals erneut nochmals abermals wiederum allein lediglich bloß eher genau ebenso ebenfalls gleichfalls "
        "übrigens ansonsten sonst andernfalls jedenfalls immerhin nämlich bisher bislang derzeit zurzeit momentan gegenwärtig aktuell kürzlich neulich jüngst längst umgehend "
        "unverzüglich gleich alsbald demnächst jederzeit irgendwann jemals überall nirgends oben unten links rechts vorne hinten drinnen draußen hin her heim los mit nach "
        "hinaus herein rechtzeitig fristgerecht pünktlich vorläufig dauerhaft endgültig ersatzlos"
    ),
    adverb_endings=("weise", "lich"),
    pronouns=bag(
        "er sie es ihn ihm ihnen wir uns ihr euch ich mich mir du dich dir man dies das wer niemand alle jeder einige einer eine eines jemand niemanden jemandem jede jedes "
        "alles nichts etwas dieser diese dieses diesem diesen jener jene jenes derjenige diejenige dasjenige solche welche einem selbst beide sämtliche"
    ),
    people=bag("wir uns ihr euch ich mich mir du dich dir man wer niemand jeder einige alle ihnen jemand viele manche"),
    relatives=bag("welche welcher welches deren dessen"),
    months=bag(
        "januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"
    ),
    opening=bag("der die das den dem deren dessen denen welche welcher welches welchen welchem"),
    possessive=bag("deren dessen"),
    have=bag("hat haben hatte hatten"),
    kinds=(
        bag(
            "abkommen vereinbarung vertrag abmachung pakt übereinkommen einigung kontrakt nachtrag mietvertrag pachtvertrag"
        ),
        bag("waffenruhe feuerpause waffenstillstand"),
        bag("angebot gebot offerte ausschreibung"),
        bag("mandat mission einsatz"),
        bag("regelung maßnahme verordnung gesetz verfügung ausnahme sperre verbot"),
        bag("genehmigung lizenz konzession erlaubnis zulassung zertifikat"),
        bag("streik ausstand arbeitsniederlegung"),
    ),
    empty=bag(
        "tag tage tagen termin ende jahr jahre jahres monat monats monate woche wochen uhr zeit fall teil mal kraft stelle seite sprecher sprecherin angaben mittag abend nacht "
        "morgen anfang mitte beginn vortag stunde stunden minute minuten grund gründe ergebnis rahmen laufe bezug hinblick folge zuge linie regel sicht art weise form zahl "
        "anzahl hälfte prozent euro mark million millionen milliarden datum zeitpunkt zeitraum vormittag nachmittag wochenende ort frage hinweis betreff stand blick punkt "
        "nummer absatz aufgrund"
    ),
    capital_nouns=True,
    unlisted_verbs=("en", "ern", "eln"),
    genitive=bag(
        "des der dieser dieses eines einer seines seiner ihres ihrer unseres unserer meines meiner eures eurer aller jedes jeder beider"
    ),
    perfect=bag("hat haben habe ist sind"),
    participle=(
        r"worden|geworden|gewesen|\w*(?:ge)(?:gangen|kommen|laufen|stiegen|fallen|storben|troffen|scheitert|blieben|treten|flogen|fahren)|erloschen|erschienen|verstrichen|"
        r"\w*ge\w{2,}t|\w*ge\w{2,}en|\w+iert|(?:be|ver|er|ent|zer|miss|unter|über)\w{2,}(?:t|en)"
    ),
)

DE = Statements(
    code="de",
    present_ahead=True,
    signs=SIGNS,
    stretch=r"(?:und|bis(?: mindestens)?(?: zum| einschließlich| zum einschließlich)?|-|–|—|/)(?: einschließlich)?",
    names_both=r"und|/",
    both=r"zwischen",
    moved=r"verschoben|verlegt|verlängert|vertagt|vorgezogen|vorverlegt|ausgedehnt|prolongiert|erstreckt|erneuert",
    moving=r"verschoben|verlegt\w*|verlängert\w*|vertagt\w*|vorgezogen|vorverlegt\w*|ausgedehnt|prolongiert\w*|geändert|verschieb\w*|verschob\w*|verlegen|verlängern|vertagen|statt",
    aims=r"auf(?: den| die| das| ende| mitte| anfang| montag| dienstag| mittwoch| donnerstag| freitag| samstag| sonntag)?|ins?|in den",
    announced=changes.ANNOUNCED,
    history=weakened.HISTORY,
    new_date=changes.NEW_DATE,
    old_column=r"(?:alte[rs]?|bisher(?:ige[rs]?)?|war|waren|ursprünglich(?:e[rs]?)?|zuvor|vorher(?:ige[rs]?)?|frühere[rs]?|erster termin|geplant war)",
    new_column=r"(?:neue[rs]?|neu|jetzt|nun|nunmehr|aktuell(?:e[rs]?)?|verlängert bis|verschoben auf|ende|frist|fällig|termin|datum|gilt bis|bis)",
    whole=r"\w*monate?n?|\w*jahre?n?|quartale?n?",
    from_document=r"(?:ab|nach|von) (?:heute|zugang|erhalt|bekanntgabe|bekanntmachung|veröffentlichung|unterzeichnung|zustellung|unterschrift|vertragsschluss)(?: \w+)?",
    from_previous=r"danach|später|darauf|nach (?:diesem|ablauf)",
    counts_from=r"(?:ab|von|vom|nach|seit|beginnend am|mit wirkung vom)(?: dem| der)?(?: \w+)?",
    lasts=r",? ?(?:und )?(?:(?:auf|für)(?: die dauer von)?|weitere)?",
    starts=r"(?:ab|vom|von|beginnend am|mit wirkung vom)(?: dem)?",
    dated=r"(?:am|vom)(?: dem)?",
    holds_for=r"(?:auf|für)(?: die dauer von)?|unterzeichnet und (?:gilt|läuft)(?: für)?",
    ahead_of=r"vor",
    from_event=r"(?:nach|vor|ab|von|seit)",
    clauses=r"(?<=, )(?:der|die|das|dem|den|deren|dessen)|dass|daß|weil|obwohl|während|wenn|falls|sofern|ob|als|nachdem|bevor|wobei|aber|sondern|um",
    examples=r"(?:\w*muster|\w*vorlage|muster(?:text|brief|schreiben)\w*|beispiel\w*|formulierung\w*):|schreiben sie|zum beispiel|z\. ?b\.|beispielsweise",
    lasted=weakened.LASTED,
    excepted=weakened.EXCEPTED,
    reversed=weakened.REVERSED,
    unmet=r"hätten?(?=[^.;!?]{0,120}? sollen\b)",
    afterwards=r"nach|im anschluss an|infolge",
    earlier=r"zuvor|zunächst|ursprünglich|früher|vorher",
    contrary=r"ohne (?:die |diese |eine |den |diesen |einen )?(?:\w+e[nr]? )?(?:\w*verlängerung|aufschub|fortführung)\b[^.;!?]{0,120}? (?:abgelaufen|ausgelaufen|geendet|erloschen|beendet|verfallen|zu ende gegangen)(?=[.,;!]|$| gewesen)",
    deeds=deeds.DEEDS,
    free_order=deeds.FREE_ORDER,
    infinitives=r"(?:ab|an|auf|aus|bei|durch|ein|entgegen|fest|fort|frei|her|heraus|hin|los|mit|nach|nieder|statt|teil|über|um|vor|weg|weiter|wieder|zurück|zusammen)zu\w+n",
    no_acts=deeds.NO_ACTS,
    former=deeds.FORMER,
    indefinite=deeds.INDEFINITE,
    task=deeds.TASK,
    own_days=deeds.OWN_DAYS,
    belonging=deeds.BELONGING,
    changes=changes.CHANGES,
    change_noun=NOUN,
    unreal=weakened.UNREAL,
    dismissing=weakened.DISMISSING,
    denied=weakened.DENIED,
    denials=DENIALS,
    anew=r"nachgeholt|nachholtermin|holen|neuer anlauf|erneut|neu angesetzt|ersatztermin|nun|jetzt|stattdessen",
    pending=r"immer noch|noch immer|weiterhin|nach wie vor|bis heute|bislang|steht (?:\S+ ){0,3}?aus|stehen (?:\S+ ){0,3}?aus|auf sich warten|fehlt|fehlen|(?:blieb|bleibt|ist|sind) (?:\S+ ){0,3}?aus(?:geblieben)?",
    supposing=(
        r"wäre\w*|hätte\w*|würde\w*|könnte\w*|sollte\w*|möchte\w*|dürfte\w*|müsste\w*|wollte\w*|ließe\w*|kann|können|soll|sollen|will|wollen|(?<!wurde )(?<!wurden )(?<!hat sich )(?:stillschweigend|automatisch)|vielleicht|womöglich|möglicherweise|eventuell|vermutlich|wahrscheinlich"
    ),
    open_step=(
        r"vorbehaltlich|steht noch aus|stehen noch aus|muss noch|müssen noch|zustimmung (?:\w+ )?(?:des|der)|bedarf (?:der|noch)|müssen (?:\S+ ){0,8}?(?:billigen|zustimmen|ratifizieren|unterzeichnen)|"
        r"muss (?:\S+ ){0,8}?(?:billigen|zustimmen|ratifizieren|unterzeichnen|gebilligt|ratifiziert)|vorläufig\w*|noch nicht unterzeichnet|in erster lesung|erste lesung"
    ),
    reserves=r"es sei denn",
    names=_NAMES,
    things=THINGS,
    nouns=NOUNS,
    stops=Stops(
        abbreviations=bag(
            "abs art nr str dr prof hr fr dipl ing st vgl bzw ca etc usw evtl ggf inkl zzgl max min mio mrd tsd tel fax bd hrsg ff geb gest verh zi abt fa kg az eig ber lt sog "
            "bspw insb einschl ausschl jan feb febr mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so kfm gem zb sen jun whg allg bes gegr ehem usf vorm nachm "
            "std u a i d z s e v o"
        ),
        ordinals=True,
        opens=bag(
            "der die das den dem ein eine einen er sie es wir ihr ich man dies diese dieser dieses nach vor am im in bis für mit bei auf aus wer wie was wann wo warum bitte danach dann "
            "damit dabei daher doch aber und oder auch so seit zum zur zu ab an als wenn falls da dort hier nun jetzt noch nur schon um unser unsere sein seine ihre mein kein keine alle "
            "beide einer zwei drei seither insgesamt außerdem zudem ferner weil obwohl während ob wegen trotz laut gegen durch ohne unter über zwischen"
        ),
    ),
    repeated=r"(?:mehrfach|mehrmals|wiederholt|immer wieder|(?:schon |bereits )?(?:zwei|drei|vier|fünf|sechs|zig)mal)",
    counting=COUNTING,
    kinds=KINDS,
    taking_back=TAKING_BACK,
    unmade=UNMADE,
    unpassed=UNPASSED,
    retold=RETOLD,
    until_now=r"bisher|bislang|bis (?:jetzt|dato|zuletzt|vor kurzem)",
    suspends=r"eingestellt|ausgesetzt|unterbrochen|gestoppt|stell(?:t|te|ten|en)|setz(?:t|te|ten|en)|gestrichen",
    resumes=r"fortgesetzt|wieder ?aufgenommen|nachgeholt|weiter|weitergeführt|wiederholt|statt",
    relocated=RELOCATED,
    attributive=r"(?:verlängert|erneuert|ausgedehnt|prolongiert)e[nrsm]?",
)
