"""German words for what makes, changes and denies a commitment."""

from monitor.extract.language.de import changes
from monitor.extract.language.de.things import THINGS
from monitor.extract.language.statements import Names, Sign, Statements, bag
from monitor.extract.language.stops import Stops

_GAP = r"[^.;!?]{0,90}?"
"""What may stand between the two halves of a German verb."""

_SIGNS = {
    Sign.EXPIRE: (
        rf"(?:läuft|laufe|laufen)\b{_GAP}\b(?:aus|ab)|auslaufen\w*|ausläuft|auslaufe|abläuft|ablaufen|endet|enden|ende(?= (?:am|im|zum|mit|des))|"
        rf"zu ende|erlischt|erlöschen|verfällt|verfallen|außer kraft|(?:verliert|verlieren)\b{_GAP}\bgültigkeit|ungültig|ablauf(?:datum|termin)?|"
        r"befristet\w*|bindefrist|laufzeit(?:ende)?|supportende|vertragsende|abgeschaltet|abschaltung|eingestellt|abgekündigt|stillgelegt|entfernt|gekündigt|aufgehoben|"
        r"nicht mehr (?:\w+ )?(?:verfügbar|unterstützt|erreichbar|gepflegt|angeboten)|entfällt|schließt|erschöpft"
    ),
    Sign.HOLD: (
        r"gilt|gelten|galt|gültig\w*|gültigkeit|in kraft|bleib(?:t|en|e)|besteh(?:t|en)|bestand|läuft|laufen|dauert|dauern|andauern|währt|geöffnet|offen|"
        r"geschlossen|gesperrt|sperrung|waffenruhe|feuerpause|verlängert|fort(?:geführt|gesetzt)?|aufrecht\w*|halten|hält|erlaubt\w*|verbot\w*|verfügbar|"
        r"unverändert|möglich|moratorium|zusage|angebot|übergangsfrist|schonfrist|garantie\w*|genehmigung|erhältlich|ausgesetzt|mandat"
    ),
    Sign.OVER: (
        rf"abgelaufen\w*|ausgelaufen\w*|erloschen\w*|endete\w*|(?:lief|liefen)\b{_GAP}\b(?:aus|ab)|beendet|zu ende gegangen|verstrichen|"
        rf"(?:trat|traten)\b{_GAP}\baußer kraft|verfiel\w*"
    ),
    Sign.DUE: (
        r"frist\w*|\w+frist(?:en)?|stichtag|fällig\w*|spätestens|letzt(?:e[rnms]?|möglich\w*) (?:tag|termin|frist|gelegenheit)|ultimatum|"
        r"\w*schluss|\w*schluß|deadline|überfällig\w*|zahlbar|rückstand|einsprüche|einwände|bewerbungen|anträge|anmeldungen|"
        r"\w*zu(?:reichen|legen|geben|stellen|senden|weisen|üben|schließen|bringen|melden)|zu (?:zahlen|entrichten|begleichen|hinterlegen|stellen|richten|leisten|übermitteln)"
    ),
    Sign.EVENT: (
        rf"(?:findet|finden)\b{_GAP}\bstatt|stattfinden\w*|beginn(?:t|en|e)?|start(?:et|en|e)?|tagt|tagen|tagung|treffen|trifft|zusammen(?:kunft|kommen|treten)?|\w*wahl(?:en)?|"
        r"abstimm\w*|verhandl\w*|\w*konferenz|\w*gipfel|\w*versammlung|\w*sitzung|\w*termin|anberaumt|angesetzt|geplant\w*|vorgesehen\w*|terminiert|eröffn\w*|"
        r"demonstr\w*|kundgebung|streik\w*|ausstand|besuch\w*|reist|kommt|kommen|\w*spiel|konzert|webinar|umzug|anhörung|prozess|\w*fest|feier\w*|ausstellung|"
        rf"(?:lädt|laden)\b{_GAP}\bein|wartung\w*|erschein(?:t|en)|abgestellt|nachgeholt|befass\w*|entscheidet|runde|klassenfahrt|ausflug|erörterung\w*|eingezogen|"
        r"angesagt|ausgegeben|anrudern|öffnet|öffnen|wieder auf|umgestellt|umstellung|sendung|premiere|überprüf\w*"
    ),
    Sign.EFFECT: (
        rf"(?:tritt|treten)\b{_GAP}\bin kraft|inkrafttreten|in kraft treten|wirksam\w*|(?:mit|in) wirkung|(?:gilt|gelten) ab|(?:geht|gehen)\b{_GAP}\b(?:in betrieb|online|ans netz)"
    ),
    Sign.DELIVER: (
        r"vorleg\w*|vorgelegt|vorliegen|einreich\w*|eingereicht|nachreich\w*|reich(?:t|en)|abgeb\w*|abgegeben|zahl(?:t|en)|bezahl\w*|überweis\w*|liefer\w*|veröffentlich\w*|melde[tn]?|"
        r"anmeld\w*|beantrag\w*|nachweis\w*|fertig\w*|abschließ\w*|abgeschlossen|abzuschließen|unterzeich\w*|unterschreib\w*|zustimm\w*|billig\w*|umsetz\w*|abtragen|abzutragen|"
        r"erneuer\w*|ersetz\w*|zurück\w*|freilass\w*|freigelassen|entscheid\w*|erstatt\w*|einspielen|spielen|packt|schick\w*|übermittel\w*|stell(?:t|en)|bau(?:t|en)|errichte\w*|ausgleich\w*|gleicht"
    ),
    Sign.MUST: (
        rf"muss|muß|müssen|müsse|müßten?|müsst|(?:hat|haben|ist|sind)\b{_GAP}\bzu \w+en|\w+zu\w{{3,}}en|verpflichtet|bitte|aufgefordert|"
        rf"(?:hat|haben) (?:\w+ ){{0,3}}(?:noch )?bis|(?:gab|gibt|setzte|setzt)\b{_GAP}\bfrist|erforderlich|nötig|notwendig|gebeten|darf|dürfen|(?:kann|können)\b{_GAP}\b(?:bis|binnen|innerhalb)|wer\b"
    ),
    Sign.WILL: r"wird|werden|werde|will",
    Sign.PLAN: (
        rf"will|wollen|wolle|plant|planen|beabsichtig\w*|versprach\w*|verspricht|versprechen|versprochen|zugesagt|(?:sagt|sagte)\b{_GAP}\bzu|angekündigt|"
        rf"(?:kündigt|kündigte)\b{_GAP}\ban|verpflichte\w* sich|möchte\w*|vorhaben|(?:haben|hat) vor|zusage|garantiert|soll|sollen|solle|haben wir"
    ),
    Sign.EXPECT: (
        r"voraussichtlich|erwarte(?:t|n|te|ten)|rechnet|rechnen|rechnete|prognos\w*|wahrscheinlich|vermutlich|schätz\w*|dürfte\w*|könnte\w*|hoff\w*|"
        r"analysten|experten|glaub\w*|peilt|angepeilt"
    ),
    Sign.MAY: r"kann|können|könnte\w*|möglicherweise|darf|dürfte\w*|mag",
    Sign.WAS_TO: (
        rf"sollte\w*|hätte\w*|wollte\w*|wäre\w*|(?:war|waren|hatte|hatten)\b{_GAP}\b(?:geplant|vorgesehen|befristet|angesetzt|fällig|zugesagt|versprochen|angekündigt|gerechnet|gültig)|"
        r"ursprünglich\w*|eigentlich\w*|bisher\w*|bislang|zunächst|zuvor|vorherig\w*|(?:an)?statt (?=am|zum|bis|wie|\ue000)|anstelle|fällig war|war sie|wie abgemacht|vormals"
    ),
    Sign.DONE: (
        r"wurden?|war(?:en)?|hatten?|sagten?|teilten?|erklärten?|begann(?:en)?|fand(?:en)?|unterzeichneten?|beschloss(?:en)?|beschloß|einigten?|gründeten?|gegründet|"
        r"eröffnete|gestorben|geboren|stieg|fiel|gewann|verlor|kam(?:en)?|ging(?:en)?|gaben?|ließ(?:en)?|stellten?|legten?|meldeten?|worden|geworden|eingetroffen|eingegangen|festgestellt"
    ),
    Sign.UNTIL: r"(?:noch )?bis(?: einschließlich| spätestens| längstens| mindestens)?(?: zum| zur| zu| in die| in den| auf| ende| anfang)?(?: nächsten| kommenden)?|mit ablauf(?: des| der)?|befristet (?:bis|auf)",
    Sign.BY: r"(?:bis )?spätestens(?: jedoch)?(?: am| zum| im| bis| bis zum| mit)?|vor(?: dem| der)?|noch vor|bis spätestens|rechtzeitig (?:zum|vor)",
    Sign.ON: r"am|im|in|um|zum|zur|an|für(?: den)?|auf(?: den)?|den|dem|beim|mit",
    Sign.FROM: r"ab(?: dem)?|von|mit wirkung (?:vom|zum)|beginnend|nach(?: dem)?|frühestens|anfang",
    Sign.WITHIN: r"innerhalb(?: von| der| des)?|binnen|im laufe(?: des| der)?|noch in|noch im",
    Sign.SINCE: (
        r"seit(?: dem| der)?|seither|vom|datiert|stand:?|vor(?= \ue000\S* (?:jahren|wochen|tagen))|geboren|gegründet|gestorben|ausgehängt|aktualisiert|gesendet:?|"
        r"den(?=\s\ue000\S*$)|schon am|bereits am|fassung|festgestellt|von anno"
    ),
    Sign.PROPOSE: (
        rf"vorgeschlagen|vorschlag|(?:schlägt|schlug|schlagen)\b{_GAP}\bvor|regte|anregung|beantragt\w*|bat(?:en)?|bittet um|fordert\w*|verlangt\w*|drängt\w*|"
        r"gedrängt|denkbar|erwägt|erwogen|im gespräch|diskutiert|gefordert\w*|wünscht\w*|plädiert\w*"
    ),
    Sign.IF: r"wenn|falls|sofern|ob|es sei denn|vorausgesetzt|andernfalls|sonst|sollten sie",
    Sign.NOT: r"nicht|kein\w*|nie|niemals|ohne|weder|lehnt\w*|ablehn\w*|abgelehnt|verweigert\w*|ausgeschlossen",
    Sign.PERIOD: r"geschäftsjahr\w*|haushaltsjahr\w*|saison|spielzeit|jahrgang|vorjahr\w*|im vergleich|gegenüber dem",
    Sign.GENERAL: (
        r"jährlich\w*|jede[sn]? (?:jahr|monat|woche|tag|frühjahr)|eines (?:monats|jahres)|jeweils|immer|beispielsweise|zum beispiel|z\. ?b\.|in der regel|üblicherweise|"
        r"traditionell|stets|gewöhnlich|alljährlich"
    ),
}

_NAMES = Names(
    lead=bag(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer "
        "unser unsere unseren unserem unserer euer eure euren mein meine dein deine dieser diese dieses diesen diesem jener jene jenes jeder jede jedes jeden alle allen "
        "alten alte neue neuen neuer neues laufende laufenden zwei drei vier fünf sechs sieben acht neun zehn beide beiden"
    ),
    joints=bag("von vom für zur zum mit der des zwischen über gegen in im am an auf zu"),
    links=bag(
        "unter wenn nach vor als bei beim aus seit bis durch während weil obwohl falls damit um wegen ohne dass daß ob wer wessen was wo wie sobald sofern statt trotz "
        "laut gemäß ab binnen innerhalb spätestens danach denn doch aber sondern worauf wobei woran"
    ),
    joins=bag("und oder sowie bzw &"),
    auxiliaries=bag(
        "ist sind war waren sei seien wird werden wurde wurden werde würde würden hat haben hatte hatten habe hätte hätten wäre wären kann können könnte könnten muss muß "
        "müssen müsse müßte müsste soll sollen sollte sollten will wollen wollte wollten darf dürfen dürfte mag möchte möchten bin bist seid habt müsst sollt worden gewesen bitte"
    ),
    be=bag("ist sind war waren sei seien wird werden wurde wurden bin bist seid wäre wären"),
    infinitive=bag("zu"),
    verbs=bag(
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
    finite=bag("gilt endet läuft tritt beginnt findet bleibt liegt erlischt"),
    past=bag(
        "lief liefen endete galt trat begann fand blieb verlängerte verlängerten verschob kam ging gab legte stand lag sagte teilte erklärte versprach forderte nahm brachte ließ "
        "setzte fiel bat lehnte stimmte meldete meldeten einigten einigte hob rief warnte erhielt bekam stellte sah sank stieg führte machte"
    ),
    past_endings=("ierte", "ierten"),
    past_auxiliaries=bag("war waren wurde wurden hatte hatten"),
    ahead=bag(
        "wird werden werde will wollen soll sollen muss muß müssen müsse müsst kann können darf dürfen dürfte könnte könnten möchte möchten bitte"
    ),
    manner=bag("wie als"),
    adverbs=bag(
        "nun jetzt auch noch schon bereits erst nur nicht wieder damit somit daher deshalb dort hier zudem ferner weiter weiterhin zunächst zuletzt künftig bald sofort "
        "voraussichtlich eigentlich ursprünglich wohl sehr mehr spätestens einmal endlich dann danach dabei dazu davon darauf sich aus ab an ein vor statt fort auf zusammen"
    ),
    adverb_endings=("weise", "lich"),
    pronouns=bag(
        "er sie es ihn ihm ihnen wir uns ihr euch ich mich mir du dich dir man dies das wer niemand alle jeder einige"
    ),
    people=bag("er sie wir uns ihr euch ich mich mir du dich dir man wer niemand jeder einige alle"),
    relatives=bag("welche welcher welches deren dessen"),
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
        "tag tage tagen termin ende jahr jahre jahres monat monats monate woche wochen uhr zeit fall teil mal kraft stelle seite sprecher sprecherin angaben mittag abend nacht morgen"
    ),
    capital_nouns=True,
    perfect=bag("hat haben habe ist sind"),
    participle=(
        r"worden|geworden|gewesen|\w*(?:ge)(?:gangen|kommen|laufen|stiegen|fallen|storben|troffen|scheitert|blieben|treten|flogen|fahren)|erloschen|erschienen|verstrichen|"
        r"\w*ge\w{2,}t|\w*ge\w{2,}en|\w+iert|(?:be|ver|er|ent|zer|miss|unter|über)\w{2,}(?:t|en)"
    ),
)

DE = Statements(
    code="de",
    present_ahead=True,
    signs=_SIGNS,
    stretch=r"(?:und|bis(?: zum| einschließlich| zum einschließlich)?|-|–|—|/)(?: einschließlich)?",
    names_both=r"und|/",
    both=r"zwischen",
    moving=r"verschoben|verlegt|verlängert|vertagt|vorgezogen|geändert|verschiebt|verlegen|statt",
    from_document=r"(?:ab|nach|von) (?:heute|zugang|erhalt|bekanntgabe|bekanntmachung|veröffentlichung|unterzeichnung|zustellung|unterschrift|vertragsschluss)(?: \w+)?",
    from_previous=r"danach|später|darauf|nach (?:diesem|ablauf)",
    counts_from=r"(?:ab|von|nach|seit)(?: dem| der)?(?: \w+)?",
    lasts=r",? ?(?:und )?(?:auf|für)(?: die dauer von)?",
    ahead_of=r"vor",
    from_event=r"(?:nach|vor|ab|von|seit)",
    clauses=r"der|die|das|dass|daß|weil|obwohl|während|wenn|falls|sofern|ob|als|nachdem|bevor|wobei|aber|sondern|um",
    changes=changes.CHANGES,
    unreal=changes.UNREAL,
    denied=changes.DENIED,
    open_step=(
        r"vorbehaltlich|steht noch aus|stehen noch aus|muss noch|müssen noch|zustimmung (?:\w+ )?(?:des|der)|bedarf (?:der|noch)|müssen (?:\S+ ){0,8}?(?:billigen|zustimmen|ratifizieren|unterzeichnen)|"
        r"muss (?:\S+ ){0,8}?(?:billigen|zustimmen|ratifizieren|unterzeichnen|gebilligt|ratifiziert)|vorläufig\w*|noch nicht unterzeichnet"
    ),
    names=_NAMES,
    things=THINGS,
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
)
