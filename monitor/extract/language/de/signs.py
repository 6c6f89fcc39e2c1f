"""German words that make a date a commitment, or speak for or against it: the signs of a sentence."""

from monitor.extract.language.sign import Sign

_GAP = r"[^.;!?]{0,90}?"
"""What may stand between the two halves of a German verb."""

SIGNS = {
    Sign.EXPIRE: (
        rf"(?:läuft|laufe|laufen)\b{_GAP}\b(?:aus|ab)|auslaufen\w*|ausläuft|auslaufe|abläuft|ablaufen|endet|enden|ende(?= (?:am|im|zum|mit|des))|"
        rf"zu ende|erlischt|erlöschen|verfällt|verfallen|außer kraft|(?:verliert|verlieren)\b{_GAP}\bgültigkeit|ungültig|ablauf(?:datum|termin)?|"
        r"befristet\w*|bindefrist|laufzeit(?:ende)?|supportende|vertragsende|abgeschaltet|abschaltung|eingestellt|abgekündigt|stillgelegt|entfernt|gekündigt|aufgehoben|"
        r"nicht mehr (?:\w+ )?(?:verfügbar|unterstützt|erreichbar|gepflegt|angeboten)|entfällt|schließt|erschöpft|"
        r"(?:fällt|fallen)\b[^.;!?]{0,60}?\bweg|weg(?:fällt|fallen|falls?)|(?:stellt|stellen)\b[^.;!?]{0,60}?\bein(?=[.,;])|einstellung|verjähr\w*|hinfällig|außer betrieb|"
        r"vom netz|vom markt|schließung|ausscheiden|(?:scheidet|scheiden)\b[^.;!?]{0,60}?\baus|kündigung|gelöscht|löschung|abgebaut|abbau|endtermin|enddatum|ende (?:der|des) \w+|"
        r"haltbar|(?:macht|machen)\b[^.;!?]{0,60}?\b(?:dicht|zu)(?=[.,;]|$)|letztmals|letztmalig|räumung|gilt nicht mehr|nicht mehr gültig"
    ),
    Sign.HOLD: (
        r"gilt|gelten|galt|gültig\w*|gültigkeit|in kraft|bleib(?:t|en|e)|besteh(?:t|en)|bestand|läuft|laufen|dauert|dauern|andauern|währt|geöffnet|offen|"
        r"geschlossen|gesperrt|sperrung|waffenruhe|feuerpause|verlängert|fort(?:geführt|gesetzt)?|aufrecht\w*|halten|hält|erlaubt\w*|verbot\w*|verfügbar|"
        r"unverändert|möglich|moratorium|zusage|angebot|übergangsfrist|schonfrist|garantie\w*|genehmigung|erhältlich|ausgesetzt|mandat|"
        r"anhalten|anhält|verlängerbar|fortbesteh\w*|nutzbar|zulässig|untersagt|vermietet|verpachtet|im amt|amtszeit|gesichert|lizenz\w*|konzession|\w*vertrag|abkommen|"
        r"pacht\w*|visum|\w*ausweis|reisepass|bescheinigung|gutschein\w*|aktion|rabatt|eingeschränkt|umleitung|vollsperrung|zu sehen|verhängt|verordnung|friedenspflicht|"
        r"bürgschaft|haltefrist|probezeit|mietverhältnis"
    ),
    Sign.OVER: (
        rf"abgelaufen\w*|ausgelaufen\w*|erloschen\w*|endete\w*|(?:lief|liefen)\b{_GAP}\b(?:aus|ab)|beendet|zu ende gegangen|verstrichen|"
        rf"(?:trat|traten)\b{_GAP}\baußer kraft|verfiel\w*|"
        r"verjährt|(?:stellte|stellten)\b[^.;!?]{0,60}?\bein(?=[.,;])|verlor(?:en)? (?:\w+ ){0,2}gültigkeit|ungültig geworden"
    ),
    Sign.DUE: (
        r"frist(?!ger|gem)\w*|\w+frist(?:en)?|stichtag|fällig\w*|spätestens|letzt(?:e[rnms]?|möglich\w*) (?:tag|termin|frist|gelegenheit)|ultimatum|"
        r"\w*schluss|\w*schluß|deadline|überfällig\w*|zahlbar|rückstand|einsprüche|einwände|bewerbungen|anträge|anmeldungen|"
        r"\w*zu(?:reichen|legen|geben|stellen|senden|weisen|üben|schließen|bringen|melden)|zu (?:zahlen|entrichten|begleichen|hinterlegen|stellen|richten|leisten|übermitteln)|"
        r"zahlungsziel|abgabetermin|widersprüche?|einspruch|beschwerden?|stellungnahmen?|rückmeldung\w*|einsendungen|teilnehmerbeitrag|jahresbeitrag|gebühr|rate|"
        r"raten|restbetrag|kaution|abschlag|anzahlung|galgenfrist|abzugeben|einzureichen|nachzuweisen|anzumelden|zu erbringen|zu erfüllen"
    ),
    Sign.EVENT: (
        rf"(?:findet|finden)\b{_GAP}\bstatt|stattfinden\w*|beginn(?:t|en|e)?|start(?:et|en|e)?|tagt|tagen|tagung|treffen|trifft|zusammen(?:kunft|kommen|treten)?|\w*wahl(?:en)?|"
        r"abstimm\w*|verhandl\w*|\w*konferenz|\w*gipfel|\w*versammlung|\w*sitzung|\w*termin|anberaumt\w*|angesetzt\w*|geplant\w*|vorgesehen\w*|terminiert\w*|eröffn\w*|"
        r"demonstr\w*|kundgebung|streik\w*|ausstand|besuch\w*|reist|kommt|kommen|\w*spiel|konzert|webinar|umzug|anhörung|prozess|\w*fest|feier\w*|ausstellung|"
        rf"(?:lädt|laden)\b{_GAP}\bein|wartung\w*|erschein(?:t|en)|abgestellt|nachgeholt|befass\w*|entscheidet|runde|klassenfahrt|ausflug|erörterung\w*|eingezogen|"
        r"angesagt|ausgegeben|anrudern|öffnet|öffnen|wieder auf|umgestellt|umstellung|sendung|premiere|überprüf\w*|"
        r"kongress|messe|workshop|seminar|lesung|gottesdienst|spatenstich|richtfest|einweihung|\w*verleihung|parteitag|gespräche|verhandlungsrunde|warnstreik\w*|"
        r"übung|wettbewerb|turnier|rennen|auktion|versteigerung|inspektion|besichtigung|begehung|führung|stimmt ab|stimmen ab|beraten|berät|urteil\w*|stattfindet|"
        r"auftakt|(?:geht|gehen)\b[^.;!?]{0,40}?\blos|startschuss|anpfiff|fliegt|fährt|wiedereröffnung|freigegeben|freigabe|release|inbetriebnahme|übergabe|einzug|"
        r"ausgetragen|abgehalten|(?<=\ue001 )(?:angesetzt|anberaumt|terminiert)(?:e[nrsm]?)?|für (?:den |die |das )?\ue000\ue001* (?:angekündigt|avisiert|vereinbart|zugesagt|in aussicht gestellt)(?:e[nrsm]?)?|auszug|abfahrt|ankunft|(?:steht|stehen)\b[^.;!?]{0,60}?\ban(?=[.,;])|sprechstunde|umstieg|update|auslieferung|vortrag|sitzung\w*|termin\w*"
    ),
    Sign.EFFECT: (
        rf"(?:tritt|treten)\b{_GAP}\bin kraft|inkrafttreten|in kraft treten|wirksam\w*|(?:mit|in) wirkung|(?:gilt|gelten) ab|(?:geht|gehen)\b{_GAP}\b(?:in betrieb|online|ans netz)|"
        r"rechtskräftig|(?:greift|greifen)\b|gültig ab|einführung|eingeführt|anzuwenden|anwendbar|in kraft (?:setzen|gesetzt)|(?:nimmt|nehmen)\b[^.;!?]{0,40}?\bden betrieb auf"
    ),
    Sign.DELIVER: (
        r"vorleg\w*|vorgelegt|vorliegen|einreich\w*|eingereicht|nachreich\w*|reich(?:t|en)|abgeb\w*|abgegeben|zahl(?:t|en)|bezahl\w*|überweis\w*|liefer\w*|veröffentlich\w*|melde[tn]?|"
        r"anmeld\w*|beantrag\w*|nachweis\w*|fertig\w*|abschließ\w*|abgeschlossen|abzuschließen|unterzeich\w*|unterschreib\w*|zustimm\w*|billig\w*|umsetz\w*|abtragen|abzutragen|"
        r"erneuer\w*|ersetz\w*|zurück\w*|freilass\w*|freigelassen|entscheid\w*|erstatt\w*|einspielen|spielen|packt|schick\w*|übermittel\w*|stell(?:t|en)|bau(?:t|en)|errichte\w*|ausgleich\w*|gleicht|"
        r"übergeb\w*|übergibt|aushändig\w*|herausgeb\w*|herausgibt|zustell\w*|auszahl\w*|ausgezahlt|begleich\w*|tilg\w*|abliefer\w*|ausliefer\w*|bereitstell\w*|bereitgestellt|"
        r"beheb\w*|behoben|reparier\w*|sanier\w*|nachbesser\w*|räum(?:t|en)|geräumt|antwort\w*|beantwort\w*|mitteil\w*|mitgeteilt|bekannt ?geb\w*|bekannt ?gegeben|"
        r"verkünd\w*|präsentier\w*|vorstell\w*|vorgestellt|einführ\w*|umgesetzt|ausgehändigt|nachhol\w*|zusend\w*|zugesandt|zuschick\w*|hinterleg\w*"
    ),
    Sign.MUST: (
        rf"muss|muß|müssen|müsse|müßten?|müsst|(?:hat|haben|ist|sind)\b{_GAP}\bzu \w+en|\w+zu\w{{3,}}en|verpflichtet|bitte|aufgefordert|"
        rf"(?:hat|haben) (?:\w+ ){{0,3}}(?:noch )?bis|(?:gab|gibt|setzte|setzt)\b{_GAP}\bfrist|erforderlich|nötig|notwendig|gebeten|darf|dürfen|(?:kann|können)\b{_GAP}\b(?:bis|binnen|innerhalb)|wer\b|"
        r"obliegt|angewiesen|anzuweisen|ersucht|ersuchen|schuldet|pflicht|verpflichtet\w*|fordern (?:sie|wir|\w+)\b[^.;!?]{0,40}?\bauf|gelegenheit|vorzulegen|einzureichen|"
        r"abzugeben|zu entrichten|auflage|angeordnet|bitten wir|wir bitten|denken sie"
    ),
    Sign.WILL: r"wird|werden|werde|will",
    Sign.PLAN: (
        rf"will|wollen|wolle|plant|planen|beabsichtig\w*|versprach\w*|verspricht|versprechen|versprochen|zugesagt|(?:sagt|sagte)\b{_GAP}\bzu|angekündigt|"
        rf"(?:kündigt|kündigte)\b{_GAP}\ban|verpflichte\w* sich|möchte\w*|vorhaben|(?:haben|hat) vor|zusage|garantiert|soll|sollen|solle|haben wir|"
        r"in aussicht (?:gestellt|stellen)|(?:stellt|stellte|stellen)\b[^.;!?]{0,60}?\bin aussicht|zugesichert|zusicherung|(?:sichert|sicherte)\b[^.;!?]{0,40}?\bzu|"
        r"versicherte\w*|(?:strebt|strebte|streben)\b[^.;!?]{0,60}?\ban|ziel|bereit erklärt|erklärte sich bereit|bekräftigte|gelobt\w*|in planung"
    ),
    Sign.EXPECT: (
        r"voraussichtlich|erwarte(?:t|n|te|ten)|rechnet|rechnen|rechnete|prognos\w*|wahrscheinlich|vermutlich|schätz\w*|dürfte\w*|könnte\w*|hoff\w*|"
        r"analysten|experten|glaub\w*|peilt|angepeilt|"
        r"(?:geht|gehen|ging) (?:\w+ ){0,3}?davon aus|davon auszugehen|absehbar|frühestens|ökonomen|beobachter|schätzung\w*|vorhersag\w*|prophezei\w*|in sicht|nach einschätzung|"
        r"wohl|womöglich"
    ),
    Sign.MAY: r"kann|können|könnte\w*|möglicherweise|darf|dürfte\w*|mag",
    Sign.WAS_TO: (
        rf"sollte\w*|hätte\w*|wollte\w*|wäre\w*|(?:war|waren|hatte|hatten)\b{_GAP}\b(?:geplant|vorgesehen|befristet|angesetzt|fällig|zugesagt|versprochen|angekündigt|gerechnet|gültig)|"
        r"ursprünglich\w*|eigentlich\w*|bisher\w*|bislang|zuvor|(?:galt\w*|lief\w*|war|waren)\b[^.;]{0,40}?\bzunächst|vorherig\w*|(?:an)?statt(?= (?:am|zum|bis|wie|\ue000))|anstelle|fällig war|war sie|wie abgemacht|vormals|"
        r"hätten? (?:\S+ ){0,8}?(?:sollen|müssen)|(?:war|waren)\b[^.;!?]{0,60}?\b(?:terminiert|anberaumt|einzureichen|zu liefern|zu zahlen)|nach (?:altem|bisherigem|ursprünglichem) (?:plan|stand|zeitplan)|"
        r"alte[rn]? (?:frist|termin|plan)|anders als|geplante[nrsm]?(?= \ue000)|musste\w*|lautete|(?:geplant|vorgesehen|befristet|angesetzt|fällig|zugesagt|versprochen|angekündigt|terminiert|anberaumt|vereinbart) (?:gewesen |worden )?(?:war|waren|hatten?)"
    ),
    Sign.DONE: (
        r"wurden?|war(?:en)?|hatten?|sagten?|teilten?|erklärten?|begann(?:en)?|fand(?:en)?|unterzeichneten?|beschloss(?:en)?|beschloß|einigten?|gründeten?|gegründet|"
        r"eröffnete|gestorben|geboren|stieg|fiel|gewann|verlor|kam(?:en)?|ging(?:en)?|gaben?|ließ(?:en)?|stellten?|legten?|meldeten?|worden|geworden|eingetroffen|eingegangen|festgestellt|"
        r"übergab(?:en)?|erhielt(?:en)?|bekam(?:en)?|veröffentlichten?|präsentierten?|startete[n]?|reichten?|zahlten?|liefer(?:te|ten)|feierten?|besuchten?|traf(?:en)?|"
        r"nahm(?:en)?|schloss(?:en)?|verabschiedeten?|trat(?:en)?|erreichten?|bestätigten?|kündigten?|entschied(?:en)?"
    ),
    Sign.UNTIL: r"(?:noch )?bis(?: einschließlich| spätestens| längstens| mindestens)?(?: zum| zur| zu| in die| in den| auf| ende| anfang)?(?: nächsten| kommenden)?|mit ablauf(?: des| der)?|befristet (?:bis|auf)",
    Sign.BY: (
        r"(?:bis )?spätestens(?: jedoch)?(?: am| zum| im| bis| bis zum| mit)?|vor(?: dem| der)?|noch vor|bis spätestens|rechtzeitig (?:zum|vor)|"
        r"bis (?:zu(?:r|m)?|ende|mitte|anfang|einschließlich)|nicht später als|längstens|vor ablauf|ehe"
    ),
    Sign.ON: r"am|im|in|um|zum|zur|an|für(?: den)?|auf(?: den)?|den|dem|beim|mit",
    Sign.FROM: r"ab(?: dem)?|von|mit wirkung (?:vom|zum)|beginnend|nach(?: dem)?|frühestens|anfang",
    Sign.WITHIN: r"innerhalb(?: von| der| des)?|binnen|im laufe(?: des| der)?|noch in|noch im|(?:hat|haben|bleiben|bekommt|bekommen|erhält|erhalten)(?: noch| dafür| nun| jetzt)*(?= \ue000\ue001* zeit)",
    Sign.SINCE: (
        r"seit(?: dem| der)?|seither|vom|datiert|stand:?|vor(?= \ue000\S* (?:jahren|wochen|tagen))|geboren|gegründet|gestorben|ausgehängt|aktualisiert|gesendet:?|"
        r"den(?=\s\ue000\S*$)|schon am|bereits am|fassung|festgestellt|von anno|"
        r"(?:bericht|brief|schreiben|bescheid|beschluss|urteil|vertrag|vereinbarung|rechnung|gesetz|verordnung|mail|antrag|protokoll|sitzung|erlass|fassung) vom|"
        r"erschienen|unterzeichnet(?:e[nrs]?)?(?= (?:am|im|\ue000))|abgeschlossen(?:e[nrs]?)?(?= (?:am|im|\ue000))"
    ),
    Sign.PROPOSE: (
        rf"vorgeschlagen|vorschlag|(?:schlägt|schlug|schlagen)\b{_GAP}\bvor|regte|anregung|beantragt\w*|bat(?:en)?|bittet um|fordert\w*|verlangt\w*|drängt\w*|"
        r"gedrängt|denkbar|erwägt|erwogen|im gespräch|diskutiert|gefordert\w*|wünscht\w*|plädiert\w*|"
        r"empf(?:iehlt|ahl|ohlen)|empfehlung|appell\w*|ruft (?:\S+ ){0,4}?auf|zur debatte|ins spiel|spricht sich|sprach sich|prüft|würde gern\w*|hätte gern\w*|möchte\w*"
    ),
    Sign.IF: (
        r"wenn|falls|sofern|ob|es sei denn|vorausgesetzt|andernfalls|sonst|sollten sie|"
        r"andernfalls|sonst|vorausgesetzt|soweit|solange|es sei denn|im falle|sollten? (?:sich|er|sie|es|die|der|das|bis)|ohne (?:zahlung|antwort|einigung)"
    ),
    Sign.NOT: (
        r"nicht|kein\w*|nie|niemals|ohne|weder|lehnt\w*|ablehn\w*|abgelehnt|verweigert\w*|ausgeschlossen|"
        r"ohne|abgelehnt|lehnt\w*|verweiger\w*|scheiter\w*|keinesfalls"
    ),
    Sign.PERIOD: (
        r"geschäftsjahr\w*|haushaltsjahr\w*|saison|spielzeit|jahrgang|vorjahr\w*|im vergleich|gegenüber dem|"
        r"berichtsjahr|quartalszahlen|halbjahreszahlen|schuljahr|semester|wirtschaftsjahr|gegenüber|verglichen"
    ),
    Sign.GENERAL: (
        r"jährlich\w*|jede[sn]? (?:jahr|monat|woche|tag|frühjahr)|eines (?:monats|jahres)|jeweils|immer|beispielsweise|zum beispiel|z\. ?b\.|in der regel|üblicherweise|"
        r"traditionell|stets|gewöhnlich|alljährlich|"
        r"in jedem (?:jahr|monat|herbst|frühjahr|sommer|winter)|(?:montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags)|alle (?:zwei|drei|vier|fünf|zehn) jahre|"
        r"pro (?:jahr|monat|woche)|grundsätzlich|normalerweise|meist"
    ),
}
