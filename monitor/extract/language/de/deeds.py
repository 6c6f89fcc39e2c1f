"""German words for deeds that texts announce and then report, sorted by what is done."""

from monitor.extract.language.deeds import Deed, FreeOrder

_NOW = r"(?:ist|sind) (?:(?!(?:der|die|das)\b)[^\s,;]+ ){0,5}?"


def _apart(forms: str, particle: str) -> str:
    """Return the forms of a verb of which the particle stands at the end of its clause: legte den Bericht vor."""
    return rf"(?:{forms})(?= (?:[^\s,;]+ ){{0,12}}?(?:{particle})(?:[.,;:!?]|$| (?:und|–) ))"


_BEGUN = rf"begonnen|begann(?:en)?|gestartet|startete(?:n)?|angelaufen|losgegangen|angefangen|eröffnet(?:e|en)?|{_apart('lief|liefen', 'an')}|{_apart('ging|gingen', 'los')}|{_apart('fing|fingen', 'an')}"
_BEGIN = r"beginn\w*|start\w*|anlaufen|angelaufen|losgeh\w*|anfang\w*|eröffn\w*|los"
_PAID = rf"bezahlt(?:e|en)?|gezahlt|zahlte(?:n)?|überwiesen|überwies(?:en)?|beglichen|beglich(?:en)?|getilgt|tilgte(?:n)?|zurückgezahlt|zurückbezahlt|ausgezahlt|eingezahlt|gutgeschrieben|abgelöst|{_apart('zahlte|zahlten', 'zurück|aus|ein')}"
_HELD = (
    r"(?:(?:kurz|ergebnis|verlaufs)?protokoll|niederschrift) (?:über )?(?:der|die|des|das)(?= [^\s,;.]+ (?:[^\s,;.]+ ){0,4}?(?:vom|am) \ue000)"
    r"|(?:auf|bei|während)(?= (?:der|dem|ihrer|ihrem|seiner|seinem) [^\s,;.]+ (?:[^\s,;.]+ ){0,4}?am \ue000\ue001* (?:wurden?|hat|haben|war|waren|\w{3,}ten?)\b)"
)
"""The minutes of a meeting with its day, or what was done on that day at it: both tell that it has been held."""

DEEDS = (
    Deed(
        "open",
        told=rf"(?:wieder)?eröffnet(?:e|en)?|freigegeben|eingeweiht|in betrieb genommen|geöffnet|öffnete(?:n)?|{_apart('gab|gaben', 'frei')}|{_apart('weihte|weihten', 'ein')}|(?:ging|gingen|nahm|nahmen)(?= (?:[^\s,;]+ ){{0,6}}?in betrieb\b)|{_NOW}(?:offen|geöffnet|befahrbar|in betrieb|wieder frei)|wieder (?:offen|geöffnet|befahrbar|in betrieb|frei)(?=[.,;]|$)|(?:dem (?:\w+ )?verkehr )übergeben|(?:rollt|rollen|fließt|läuft) (?:der (?:\w+ )?verkehr |die autos )?(?:\w+ )?wieder (?:über|durch|auf)",
        awaited=r"(?:wieder)?eröffn\w*|öffn\w*|geöffnet|freigegeben|freigabe|freizugeben|einweih\w*|eingeweiht|einzuweihen|in betrieb|inbetriebnahme|fertiggestellt",
        itself=True,
    ),
    Deed(
        "publish",
        told=rf"veröffentlicht(?:e|en)?|erschienen|erschien|herausgegeben|herausgebracht|vorgestellt|ausgeliefert|bereitgestellt|online gestellt|freigeschaltet|auf den markt gebracht|{_apart('gab|gaben|brachte|brachten|kam|kamen', 'heraus|raus')}|{_NOW}(?:da|verfügbar|erhältlich|online|draußen|fertig)|(?:steht|stehen)(?= (?:[^\s,;]+ ){{0,8}}?(?:zum download|bereit|zur verfügung)\b)",
        awaited=r"veröffentlich\w*|erschein\w*|herausgegeben|herausgebracht|vorgestellt|vorstell\w*|ausgeliefert|ausliefer\w*|bereitgestellt|bereitstell\w*|verfügbar|erhältlich|release|auf den markt|heraus|kommt|kommen",
        itself=True,
    ),
    Deed(
        "hand in",
        told=rf"vorgelegt|eingereicht|abgegeben|übergeben|übergab(?:en)?|überreicht(?:e|en)?|abgeliefert|präsentiert(?:e|en)?|vorgestellt|veröffentlicht(?:e|en)?|fertiggestellt|eingegangen|eingetroffen|nachgereicht|zugestellt|geliefert|lieferte(?:n)?|{_apart('legte|legten|stellte|stellten', 'vor')}|{_apart('reichte|reichten', 'ein|nach')}|{_apart('gab|gaben|lieferte|lieferten', 'ab')}|{_apart('ging|gingen|traf|trafen', 'ein')}|(?:liegt|liegen)(?= (?:[^\s,;]+ ){{0,6}}?vor(?:[.,;:]|$))",
        awaited=r"vorgelegt|vorleg\w*|vorzulegen|vorlage|vorliegen|eingereicht|einreich\w*|einzureichen|abgegeben|abgeb\w*|abzugeben|abgabe|übergeben|übergabe|überreich\w*|ab(?:zu|ge)?liefer\w*|präsentier\w*|vorgestellt|vorstell\w*|nachgereicht|nachreich\w*|geliefert|liefer\w*|zugestellt|fertiggestellt|legt|reicht",
    ),
    Deed(
        "launch",
        told=rf"gestartet|startete(?:n)?|abgehoben|ins all (?:gebracht|geschossen|geflogen)|{_apart('hob|hoben', 'ab')}|in (?:die|der|seiner) umlaufbahn",
        awaited=r"start\w*|abheb\w*|ins all",
        itself=True,
    ),
    Deed(
        "take effect",
        told=rf"in kraft getreten|wirksam geworden|eingeführt|verhängt(?:e|en)?|(?:trat|traten)(?= (?:[^\s,;]+ ){{0,8}}?in kraft\b)|{_apart('führte|führten', 'ein')}|{_NOW}in kraft|(?:gilt|gelten|greift|greifen)(?= (?:[^\s,;]+ ){{0,4}}?(?:seit|jetzt|nun|nunmehr|ab sofort)\b)|(?<=seit \ue000 )(?:gilt|gelten|greift)|(?<=\ue001 )(?:gilt|gelten)(?= )",
        awaited=r"in kraft|inkrafttreten|gilt|gelten|greif\w*|wirksam|eingeführt|einführ\w*|verhäng\w*",
        itself=True,
    ),
    Deed(
        "strike",
        told=rf"{_BEGUN}|(?:legten|legte)(?= (?:[^\s,;]+ ){{0,8}}?die arbeit nieder\b)|die arbeit niedergelegt|gestreikt|bestreikt|streikten?|(?:traten|trat|sind|ist)(?= (?:[^\s,;]+ ){{0,8}}?in (?:den|einen) \w*(?:streik|ausstand)\b)",
        awaited=r"\w*streik\w*|ausstand|leg(?:t|en)(?=[^.;]{0,60}? nieder\b)|niederleg\w*|niedergelegt",
        itself=True,
    ),
    Deed(
        "complete",
        told=rf"abgeschlossen|fertiggestellt|eingeweiht|eröffnet|übergeben|übergab(?:en)?|{_apart('weihte|weihten', 'ein')}|vollendet|beendet(?:e|en)?|vollzogen|{_apart('schloss|schlossen|schloß', 'ab')}|{_apart('stellte|stellten', 'fertig')}|{_NOW}(?:fertig|abgeschlossen|beendet|vollzogen|unter dach und fach|durch)",
        awaited=r"abgeschlossen|abschluss|abschließ\w*|abzuschließen|fertig\w*|vollend\w*|vollzug|vollzogen|beende\w*",
        itself=True,
    ),
    Deed(
        "install",
        told=rf"installiert(?:e|en)?|eingebaut|angeschlossen|montiert|repariert(?:e|en)?|saniert|behoben|behob(?:en)?|ersetzt|ausgetauscht|errichtet|aufgestellt|wiederhergestellt|{_apart('baute|bauten', 'ein')}|{_apart('schloss|schlossen', 'an')}|(?:läuft|laufen|funktioniert|funktionieren|fährt|fahren)(?= (?:[^\s,;]+ ){{0,4}}?wieder\b)|{_NOW}(?:repariert|behoben|wieder in betrieb)",
        awaited=r"install\w*|eingebaut|einbau\w*|angeschlossen|anschließ\w*|montier\w*|reparier\w*|reparatur|sanier\w*|behoben|beheb\w*|ersetz\w*|ausgetauscht|austausch\w*|errichte\w*|aufgestellt|aufstell\w*|wiederhergestellt|läuft|laufen|funktionier\w*",
        itself=True,
    ),
    Deed(
        "trial",
        told=rf"{_BEGUN}|verhandelt(?:e|en)?|vor gericht erschienen|steht vor gericht|angehört",
        awaited=r"\w*prozess\w*|verhand\w*|vor gericht|anhörung\w*",
        itself=True,
    ),
    Deed(
        "pay",
        told=rf"{_PAID}|eingegangen|geflossen|floss(?:en)?",
        awaited=r"\w*zahl\w*|überweis\w*|überwiesen|begleich\w*|beglichen|tilg\w*|getilgt|fällig\w*|ablös\w*|abgelöst|schulde\w*",
    ),
    Deed(
        "vote",
        told=rf"verabschiedet(?:e|en)?|beschlossen|beschloss(?:en)?|beschloß|gebilligt|billigte(?:n)?|angenommen|abgestimmt|gewählt|wählte(?:n)?|ratifiziert(?:e|en)?|zugestimmt|{_apart('nahm|nahmen', 'an')}|{_apart('stimmte|stimmten', 'ab|zu')}",
        awaited=r"verabschied\w*|beschließ\w*|beschlossen|beschluss\w*|bill?ig\w*|annehm\w*|angenommen|annahme|\w*abstimm\w*|abgestimmt|stimm\w*|entscheid\w*|wähl\w*|\w*wahl\w*|ratifizier\w*",
    ),
    Deed(
        "reject",
        told=rf"abgelehnt|verworfen|durchgefallen|zurückgewiesen|{_apart('lehnte|lehnten', 'ab')}",
        awaited=r"\w*abstimm\w*|stimm\w*|entscheid\w*|beschließ\w*",
    ),
    Deed(
        "meet",
        told=rf"getroffen|tagte(?:n)?|getagt|stattgefunden|zusammengekommen|zusammengetreten|abgehalten|versammelt(?:e|en)?|(?:traf|trafen)(?= sich\b)|{_apart('fand|fanden', 'statt')}|{_apart('kam|kamen|trat|traten', 'zusammen')}|(?:ging|gingen)(?= (?:[^\s,;]+ ){{0,8}}?zu ende\b)|zu ende gegangen|{_HELD}|{_BEGUN}",
        awaited=r"tag(?:t|en|ung)|treffen|trifft|\w*gipfel|\w*sitzung|\w*konferenz|\w*versammlung|\w*gespräche?|\w*verhandlung(?:en)?|zusammen\w*|statt\w*|findet|finden",
        itself=True,
    ),
    Deed("execute", told=r"hingerichtet|vollstreckt", awaited=r"hinricht\w*|hingerichtet|vollstreck\w*"),
    Deed(
        "free",
        told=rf"freigelassen|freigekommen|haftentlassen|aus der haft entlassen|{_apart('kam|kamen|ließ|ließen', 'frei')}|{_NOW}(?:frei|in freiheit|auf freiem fuß|wieder zu hause)|ausgetauscht|übergeben",
        awaited=r"freigelassen|freilass\w*|freizulassen|freikomm\w*|freikommen|frei|entlass\w*|austausch\w*|ausgetauscht|übergabe|übergeben",
        itself=True,
    ),
    Deed(
        "leave",
        told=rf"abgezogen|verlassen|verließ(?:en)?|geräumt|räumte(?:n)?|ausgezogen|abgereist|{_apart('zog|zogen', 'ab|aus')}|{_apart('reiste|reisten', 'ab')}",
        awaited=r"abzug|abzieh\w*|abgezogen|verlass\w*|räum\w*|geräumt|auszieh\w*|auszug|abreise\w*",
        itself=True,
    ),
    Deed(
        "shut",
        told=rf"geschlossen|schloss|schlossen|abgeschaltet|stillgelegt|vom netz (?:genommen|gegangen)|eingestellt|(?:ging|gingen|nahm|nahmen)(?= (?:[^\s,;]+ ){{0,8}}?vom netz\b)|{_apart('schaltete|schalteten', 'ab')}|{_apart('stellte|stellten', 'ein')}|{_NOW}(?:geschlossen|abgeschaltet|zu|dicht|offline|vom netz)",
        awaited=r"schließ\w*|schloss|geschlossen|abgeschaltet|abschalt\w*|stillgelegt|stilllegung|stilllegen|vom netz|eingestellt|einstell\w*|ende[tn]?|zu",
        itself=True,
        over=True,
    ),
    Deed(
        "raise",
        told=rf"gestiegen|stieg(?:en)?|erhöht(?:e|en)?|angehoben|{_apart('hob|hoben', 'an')}",
        awaited=r"steig\w*|erhöh\w*|anheb\w*|angehoben|anhebung",
        itself=True,
    ),
    Deed(
        "lower",
        told=r"gesunken|sank(?:en)?|gesenkt|senkte(?:n)?|gekürzt|kürzte(?:n)?",
        awaited=r"sink\w*|senk\w*|gesenkt|kürz\w*|gekürzt",
        itself=True,
    ),
    Deed(
        "sign",
        told=r"unterzeichnet(?:e|en)?|unterschrieben|unterschrieb|besiegelt(?:e|en)?|paraphiert(?:e|en)?|ratifiziert(?:e|en)?",
        awaited=r"unterzeichn\w*|unterschr\w*|besiegel\w*|paraphier\w*|ratifizier\w*",
    ),
    Deed(
        "begin",
        told=rf"{_BEGUN}|aufgenommen|vereidigt|angetreten|{_apart('nahm|nahmen', 'auf')}|{_apart('trat|traten', 'an')}|(?:läuft|laufen)(?= (?:[^\s,;]+ ){{0,3}}?(?:seit|jetzt|nun)\b)",
        awaited=rf"{_BEGIN}|aufgenommen|aufnehm\w*|aufnahme|antritt|antreten|vereidig\w*|nimmt|nehmen",
        itself=True,
    ),
    Deed(
        "arrive",
        told=rf"eingetroffen|angekommen|gelandet|landete(?:n)?|angelegt|geliefert|lieferte(?:n)?|zugestellt|{_apart('traf|trafen', 'ein')}|{_apart('kam|kamen', 'an')}|{_apart('legte|legten', 'an')}",
        awaited=r"eintreff\w*|eingetroffen|ankomm\w*|ankunft|kommt|landen|landet|landung|anleg\w*|liefer\w*|geliefert|zugestellt|zustell\w*",
        itself=True,
    ),
    Deed(
        "announce",
        told=rf"bekannt ?gegeben|bekanntgemacht|verkündet(?:e|en)?|benannt|ernannt(?:e|en)?|ernannte|ausgewählt|vergeben|{_apart('gab|gaben', 'bekannt')}|gefällt|fällte(?:n)?|vorgestellt",
        awaited=r"bekannt\w*|verkünd\w*|benenn\w*|benannt|ernenn\w*|ernannt|auswahl|ausgewählt|vergeben|vergabe|urteil\w*|entscheidung",
    ),
    Deed(
        "expel",
        told=rf"abgeschoben|ausgeliefert|ausgewiesen|überstellt|{_apart('schob|schoben', 'ab')}|{_apart('lieferte|lieferten', 'aus')}",
        awaited=r"abschieb\w*|abgeschoben|ausliefer\w*|ausgeliefert|ausgewiesen|ausweisung|überstell\w*",
    ),
    Deed(
        "sell",
        told=r"verkauft(?:e|en)?|versteigert(?:e|en)?|übernommen|übernahm(?:en)?|erworben|erwarb(?:en)?|gekauft|kaufte(?:n)?",
        awaited=r"verkauf\w*|versteiger\w*|übernahme|übernehm\w*|übernommen|erwerb\w*|kauf\w*",
    ),
    Deed(
        "switch",
        told=rf"umgestellt|umgeschaltet|umgezogen|gewechselt|migriert|{_apart('stellte|stellten', 'um')}|{_apart('zog|zogen', 'um')}|eingeschaltet",
        awaited=r"umgestellt|umstell\w*|umschalt\w*|umgeschaltet|umzug|umzieh\w*|wechsel\w*|migr\w*|umstieg|eingeschaltet",
        itself=True,
    ),
)
"""Sorts of deed: words that tell it as done, and words by which it is awaited."""

FREE_ORDER = FreeOrder(
    finished=r"(?:rollt|rollen|fließt|ist|sind|steht|stehen|gilt|gelten|greift|greifen|liegt|liegen|läuft|laufen|funktioniert|funktionieren|fährt|fahren)\b.*|(?:auf|bei|während|\w*protokoll|niederschrift)\b.*",
    doubted=r"sei(?:en)?|soll(?:en|te|ten)?|angeblich|hätten?|wären?|wird|werden|wenn|falls|sobald|ehe|bevor|ob|nachdem",
    passive=r"wurden?|worden|(?:ist|sind) (?:\S+ ){0,8}?\w+(?:en|t)(?=[.,;]|$)",
    objects=frozenset({"den", "einen", "seinen", "ihren", "unseren", "diesen"}),
    wholes=r"\w*(?:ung|arbeiten|bau|umbau|ausbau|neubau|zahlung|betrag|summe)(?:en|s)?|rest|text|kopie|zinsen|raten?|schulden|kosten|hälfte|auflagen?|bedingungen?",
)
"""How what a deed was done to stands around its verb."""

NO_ACTS = r"teilweise|zum teil|in teilen|nur (?:ein|einen|zum|für)|fast|beinahe|probeweise|testweise|zur probe|noch nicht|erst (?:ein|einen|zum)|vorläufig|zurück an|wieder mitgenommen"
"""Words of a sentence that tells of no deed as a whole."""
FORMER = r"alte[nrsm]?|frühere[nrsm]?|ehemalige[nrsm]?|einstige[nrsm]?|damalige[nrsm]?|vorige[nrsm]?"
"""Words before the name of what was there before."""
INDEFINITE = r"ein|eine|einen|einem|einer|eines|weitere|weiteren|weiterer|andere|anderen|kein|keine|keinen"
"""Articles before a thing that is not known yet."""
TASK = r"(?:seine|ihre|den|ihren|seinen|die) (?:türen|pforten|tore|betrieb|arbeit|arbeiten|dienst|verkehr|produktion)|(?:den|ihren|seinen|das|ihr|sein) (?:geschäft|betrieb|programm|amt)|dem verkehr|der öffentlichkeit"
"""What a thing has of its own: it has opened its doors."""
OWN_DAYS = r"(?:wieder)?eröffnung|öffnung|start|beginn|auftakt|abstimmung|verkündung|verhandlung|unterzeichnung|übergabe|vorstellung|veröffentlichung|freigabe|inbetriebnahme|abschaltung|schließung|räumung|zahlung|rückzahlung|auszahlung|freilassung|abzug|prozess|urteil|sitzung|treffen|wahl|frist|termin|ende|verkauf|umstellung|reparatur|sanierung"
"""Nouns that stand for the day of a thing: the opening of the bridge."""
BELONGING = r"von|vom|zum|zur|zu|über|gegen|für|mit|in|im|an|am|beim|zwischen|auf|aus"
"""Words that join to a thing what tells which it is."""
