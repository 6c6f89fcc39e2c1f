"""German verbs in the forms in which a text tells of a third person, of us, and asks."""

from monitor.extract.language.inflection import inflected
from monitor.extract.language.names import bag

_WEAK = (
    "kipp kassier verfehl änder anker antwort arbeit ball bau beantrag beantwort beauftrag bedauer beend befrist befürwort begleich begrenz begrüß begründ behandel behaupt bekräftig belager beleg bemerk bemüh benachrichtig benötig bericht "
    "beraum bereinig berichtig berücksicht besag beschädig beschäftig beschränk beseitig bestätig bestell besteuer bestimm besuch beton betrag beurteil bevorzug bewert bewillig bezahl bezeichn bezweifel billig blick "
    "brauch buch dank dauer dräng droh druck end entfern entlast entschädig entschuldig entwickel erarbeit ereign erforder erfüll ergänz erhöh erinner erklär erlaub erledig erleichter ermächtig ermittel erneuer eröffn "
    "erreich erricht ersetz erstatt erstell ersuch erteil erwart erweiter erwähn erzähl erziel fehl feier fertig folg forder förder frag führ fürcht gewähr gewährleist glaub gründ handel haft heiz "
    "hoff hör kauf klag klär kost kündig land leb leist leg lern liefer lös mach mahn meld miet nenn nutz öffn ordn pacht pack pass pfleg pflanz plan prüf reag rechn regel reich reinig reis reparier "
    "rett rüg sag sammel sanier säum schätz schaff scheiter schick schließ schulde schuld schütz send setz sicher sieg sorg spar spend spiel sper sperr stapel start stell steuer stimm stopp storn streb streik "
    "such tag tausch teil trenn überarbeit überführ überlass übermittel überprüf überrasch überreich übersend übertrag überweis überwach unterbreit unterricht unterstütz untersag untersuch unterzeichn "
    "veranlass veranstalt verantwort verbesser verbreit verdien vereinbar verfass verfehl verfolg verfüg vergrößer verhäng verhandel verhinder verkauf verkünd verkürz verlager verlang verlänger verleg vermeid vermerk vermiet "
    "verpacht verpass verpflicht verschärf verschick verschieb verschlechter verspät verstaatlich verständig verstärk versteiger versäum versuch verteil vertag vertröst verursach verwahr verwalt verweiger verwend "
    "verwirklich verzicht verzöger verzeichn veröffentlich verwarn vollend vollstreck wahr wähl warn wart wechsel weiger werb widerleg widerruf wiederhol wirk wohn wunder wünsch zahl zeichn zeig zieh zitier zöger zög "
    "informier kontaktier kritisier organisier planier produzier protestier ratifizier reagier realisier reduzier registrier reklamier renovier reservier sanktionier spekulier stornier studier suspendier telefonier terminier "
    "transportier verifizier akzeptier aktualisier annullier archivier dokumentier diskutier finanzier funktionier garantier genehmig identifizier installier investier kontrollier konzentrier lizenzier markier migrier modernisier notier optimier orientier passier präsentier prolongier publizier"
)
_APART = (
    "ab:lehn ab:sag ab:schalt ab:rechn ab:hol ab:wart ab:leg ab:sicher ab:stimm ab:kündig ab:wickel ab:schaff ab:schick ab:stell an:künd an:kündig an:meld an:ordn an:setz an:fang an:pass an:forder an:leg an:häng an:leit an:reis an:zeig an:dauer an:beraum "
    "auf:forder auf:hör auf:leg auf:lös auf:rüst auf:schieb auf:stell auf:teil auf:zeig auf:stock aus:bau aus:dehn aus:führ aus:händig aus:füll aus:lös aus:reich aus:rüst aus:schalt aus:setz aus:stell aus:tausch aus:übe aus:weit aus:zahl aus:liefer aus:zeichn "
    "ein:führ ein:hol ein:lös ein:reich ein:richt ein:schalt ein:schränk ein:setz ein:stell ein:zahl ein:ig ein:leit ein:schick ein:stuf ein:räum ein:räum ein:bau fest:leg fest:stell fort:führ fort:setz her:stell hin:zu:füg hinaus:zöger hinter:leg los:leg mit:teil mit:wirk nach:forder nach:hol nach:liefer nach:reich nach:rüst nach:weis nach:besser "
    "statt:geb um:setz um:stell um:bau um:leg um:rüst vor:bereit vor:bestell vor:leg vor:stell vor:verleg vor:zeig weg:fall weiter:leit weiter:führ weiter:verkauf wieder:hol wieder:eröffn wieder:aufbau zu:führ zu:sag zu:stell zu:stimm zu:teil zu:ordn zurück:erstatt zurück:stell zurück:zahl zurück:schick zurück:führ zusammen:leg zusammen:stell durch:führ durch:setz bereit:stell frei:geb frei:schalt sicher:stell still:leg fertig:stell ab:arbeit ab:deck"
)
_STRONG = (
    "läuft:laufen:lief:liefen:gelaufen fällt:fallen:fiel:fielen:gefallen kommt:kommen:kam:kamen:gekommen geht:gehen:ging:gingen:gegangen steht:stehen:stand:standen:gestanden gibt:geben:gab:gaben:gegeben nimmt:nehmen:nahm:nahmen:genommen "
    "bricht:brechen:brach:brachen:gebrochen ruft:rufen:rief:riefen:gerufen hält:halten:hielt:hielten:gehalten lässt:lassen:ließ:ließen:gelassen tritt:treten:trat:traten:getreten trägt:tragen:trug:trugen:getragen trifft:treffen:traf:trafen:getroffen "
    "zieht:ziehen:zog:zogen:gezogen schiebt:schieben:schob:schoben:geschoben schließt:schließen:schloss:schlossen:geschlossen schlägt:schlagen:schlug:schlugen:geschlagen bietet:bieten:bot:boten:geboten lädt:laden:lud:luden:geladen hebt:heben:hob:hoben:gehoben "
    "weist:weisen:wies:wiesen:gewiesen bringt:bringen:brachte:brachten:gebracht spricht:sprechen:sprach:sprachen:gesprochen schreibt:schreiben:schrieb:schrieben:geschrieben sieht:sehen:sah:sahen:gesehen steigt:steigen:stieg:stiegen:gestiegen bleibt:bleiben:blieb:blieben:geblieben "
    "findet:finden:fand:fanden:gefunden beginnt:beginnen:begann:begannen:begonnen gilt:gelten:galt:galten:gegolten liegt:liegen:lag:lagen:gelegen sinkt:sinken:sank:sanken:gesunken wächst:wachsen:wuchs:wuchsen:gewachsen bindet:binden:band:banden:gebunden "
    "leiht:leihen:lieh:liehen:geliehen reißt:reißen:riss:rissen:gerissen fährt:fahren:fuhr:fuhren:gefahren fängt:fangen:fing:fingen:gefangen hängt:hängen:hing:hingen:gehangen wirft:werfen:warf:warfen:geworfen leidet:leiden:litt:litten:gelitten gleicht:gleichen:glich:glichen:geglichen "
    "liest:lesen:las:lasen:gelesen misst:messen:maß:maßen:gemessen streicht:streichen:strich:strichen:gestrichen streitet:streiten:stritt:stritten:gestritten schneidet:schneiden:schnitt:schnitten:geschnitten weicht:weichen:wich:wichen:gewichen wirbt:werben:warb:warben:geworben hilft:helfen:half:halfen:geholfen"
)
_ALONE = bag(
    "beruft senkt senken kehrt kehren ernennt benennt verliert verlieren verlor verloren verspricht versprechen versprach versprachen versprochen erlischt erlöschen erlosch erloschen verfällt verfallen verfiel verfielen verschiebt verschieben verschob verschoben vergibt vergeben vergab "
    "entscheidet entscheiden entschied entschieden entsteht entstehen entstand entstanden besteht bestehen bestand bestanden bestreitet bestritt verlässt verließ verlassen erhält erhalten erhielt erhielten bekommt bekommen bekam bekamen "
    "beschließt beschließen beschloss beschloß beschlossen verbietet verbieten verbot verboten vertritt vertrat vertreten verstreicht verstreichen verstrich verstrichen verhandelt überweist überwies überwiesen überträgt übertrug übertragen "
    "übernimmt übernehmen übernahm übernommen unterliegt unterlag unterbricht unterbrochen widerspricht widersprach widersprochen widerruft widerrief widerrufen betrifft betreffen betraf betroffen beträgt betragen betrug erscheint erscheinen erschien erschienen "
    "entfällt entfallen entfiel erlässt erließ erlassen ergibt ergeben ergab ermöglicht genießt genossen gewinnt gewinnen gewann gewonnen weiß wissen wusste gewusst denkt denken dachte gedacht kennt kannte nennt nannte genannt sendet gesandt tut tun tat getan "
    "heißt heißen hieß hießen isst bittet bitten bat baten gebeten sitzt saß gesessen stirbt starb gestorben schwimmt verweist verwies verwiesen verzieht verzogen vollzieht vollzogen behält behielt behalten bezieht bezogen befindet befand befunden "
    "einigten einigte geeinigt worden geworden gewesen musste mussten konnte konnten durfte durften unterschreibt unterschreiben unterschrieb unterschrieben beweist bewies bewiesen enthält enthielt enthalten entspricht entsprach entsprochen entzieht entzogen erwirbt erwarb erworben"
)
_PREFIXES = "ab an auf aus bei ein fort her hin los mit nach statt um vor weg weiter wieder zu zurück zusammen durch bereit frei fest still hinaus herab herauf unter über bekannt"


def _apart(verbs: str) -> frozenset[str]:
    """Return the forms of weak verbs whose prefix, before the colon, stands apart in a main clause."""
    found: set[str] = set()
    for verb in verbs.split():
        prefix, _, stem = verb.rpartition(":")
        prefix = prefix.replace(":", "")
        found |= inflected(f"{prefix}{stem}", "t et te ete ten eten en n")
        found |= inflected(f"{prefix}ge{stem}", "t et")
        found |= inflected(f"{prefix}zu{stem}", "en n") | inflected(stem, "t et te ete ten eten en n")
    return frozenset(found)


def _strong(place: int) -> frozenset[str]:
    return frozenset(verb.split(":")[place] for verb in _STRONG.split())


def _preterite_apart() -> frozenset[str]:
    """Return the simple past of verbs with a prefix as it ends a subordinate clause: wie sie mitteilte, bekanntgab."""
    weak = (verb.replace(":", "") for verb in _APART.split())
    return inflected(" ".join(weak), "te ete ten eten") | frozenset(
        prefix + form for prefix in _PREFIXES.split() for form in _PRETERITE
    )


_PRETERITE = _strong(2) | _strong(3)
_JOINED = frozenset(
    prefix + form for prefix in _PREFIXES.split() for verb in _STRONG.split() for form in verb.split(":")
) | frozenset(f"{prefix}zu{form}" for prefix in _PREFIXES.split() for form in _strong(1))

PAST = (
    _PRETERITE
    | _preterite_apart()
    | inflected(_WEAK, "te ete ten eten")
    | bag(
        "verlor versprach versprachen erlosch verfiel verfielen verschob vergab entschied entstand bestand bestritt verließ erhielt erhielten bekam bekamen beschloss beschloß verbot vertrat verstrich überwies übertrug übernahm "
        "widersprach widerrief betraf betrug erschien entfiel erließ ergab gewann wusste dachte kannte nannte tat hieß hießen bat baten saß starb verwies behielt befand einigte einigten musste mussten konnte konnten durfte durften "
        "unterschrieb bewies enthielt entsprach erwarb"
    )
)
VERBS = (
    PAST
    | _strong(0)
    | _strong(1)
    | _strong(4)
    | _JOINED
    | _ALONE
    | inflected(_WEAK, "t et en n")
    | frozenset("ge" + form for form in inflected(_WEAK, "t et"))
    | _apart(_APART)
)
