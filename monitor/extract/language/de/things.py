"""German nouns for what can expire or fall due, as a text names it and refers back to it."""

from monitor.extract.language.names import bag
from monitor.extract.language.things import Amounts, Things

_KIN = r"[Tt]ochter(?:firma|gesellschaft|unternehmen)?|[Ss]chwester(?:firma|gesellschaft|unternehmen)|[Mm]uttergesellschaft"

_MONEY = r"euro|eur|€|cent|dollar|franken|chf|mark|dm|kronen|pfund"
_AMOUNTS = Amounts(
    amount=(
        r"(?:[€$£] ?\d[\d.,]*|\d[\d.,]*(?:[ -]?(?:tausend|tsd\.?|million(?:en)?|mio\.?|milliarden?|mrd\.?))?[ -]?"
        rf"(?:(?:{_MONEY}|prozent)(?!\w)|%))(?: (?:je|pro) \w+)?"
    ),
    length=r"\d[\d.,]* (?:minuten|stunden|tagen?|wochen|monaten?|jahren?|seiten|personen|stellen)",
    of=r"in höhe von|im umfang von|im wert von|von|über|zu|à|mit",
    among=r"(?:der|des|von|ihrer|seiner)",
    about=r"rund|etwa|circa|ca\.|knapp|über|bis zu|mindestens|höchstens|mehr als|insgesamt",
    rated=r"^[\d.,]+[ -]?(?:%|prozent).*(?:anleihen?|schuldverschreibung(?:en)?)\b",
)

_REPORTING = r"(?:^|(?<=: ))(?:(?:aber|doch|und) )?wie\b[^;.!?]{0,160}? (?:mitteil|bericht|sag|erklär|bestätig|bekannt ?gab|ankündig|meld|informier|erläuter|schilder|beton|verlaut|hieß|heißt)\w*(?=,)"
"""The clause that tells who said what its sentence tells: wie die Stadt am Montag im Rat mitteilte."""

THINGS = Things(
    named=(
        r"\b(?:[A-ZÄÖÜ][\w-]{3,}(?:vertrag|abkommen|vereinbarung|konzession|lizenz|genehmigung|initiative|verordnung|bürgschaft)|(?:Vertrag|Abkommen|Vereinbarung|Konzession|Mandat|Waffenruhe|Genehmigung|Bürgschaft|Lizenz))"
        r"(?: (?:mit|der|des|von|vom|für|über|zwischen|am|zum)(?: (?:der|die|das|dem|den))?(?: [A-ZÄÖÜ][\w-]+)+)+"
    ),
    references=bag(
        "vertrag abkommen vereinbarung konzession lizenz genehmigung mandat waffenruhe regelung maßnahme verordnung bürgschaft"
    ),
    filings=bag(
        "antrag anträge bewerbung bewerbungen einreichung einreichungen anmeldung anmeldungen stellungnahme "
        "bewerbungsschluss anmeldeschluss einsendeschluss "
        "stellungnahmen angebot angebote vorschlag vorschläge einwendungen"
    ),
    calls=bag(
        "förderung förderprogramm programm ausschreibung wettbewerb preis stipendium konsultation anhörung "
        "zuschuss anmeldung anmeldungen bewerbung bewerbungen bonus beihilfe übernahmeangebot verfahren angebot aktion "
        "auslegung einschreibung einreichung vorverkauf umfrage"
    ),
    endings=bag(
        "frist fristen stichtag termin schluss zeitraum anmeldefrist abgabefrist bewerbungsfrist einreichungsfrist angebotsfrist "
        "einspruchsfrist zahlungsfrist antragsfrist einsendefrist meldefrist laufzeit anmeldeschluss abgabeschluss "
        "einsendeschluss annahmeschluss meldeschluss bewerbungsschluss"
    ),
    filing_times=bag(
        "frist fristen ende schluss termin abgabe einreichungsfrist bewerbungsfrist antragsfrist anmeldefrist anmeldeschluss bewerbungsschluss einsendeschluss letzter"
    ),
    lasting=bag(
        "humanitäre humanitären humanitärer unbefristet unbefristeter unbefristete unbefristeten ganztägig ganztägiger ganztägige ganztägigen mehrtägiger mehrtägige mehrtägigen befristet befristeter befristete befristeten vorübergehend vorübergehende bundesweit bundesweiter bundesweite bundesweiten"
    ),
    pointing=bag("der die das den dem des dieser diese dieses diesem ihr ihre sein seine"),
    reporting=_REPORTING,
    says=(
        r"(?P<who>[A-ZÄÖÜ][\w-]*(?: [A-ZÄÖÜ][\w-]*){0,2}) (?:sagte|erklärte|teilte mit|kündigte an|betonte),? (?:dass )?"
    ),
    accounts=(
        r"\w*(?:geschäfts|finanz|wirtschafts|haushalts|steuer|rechnungs|bilanz)(?:halb)?(?:jahr|quartal)\w* (?:[^\s,;.]+ ){0,2}?(?:endet|beginnt|läuft|schließt|endete|begann|lief)\w* (?:am |mit dem |zum |vom )?(\ue000)\ue001*(?: bis (?:zum )?(\ue000))?|"
        r"(\ue000)\ue001* (?:endet|beginnt|endete|begann) (?:das|unser|ihr|sein) \w*(?:geschäfts|finanz|wirtschafts|haushalts|steuer|rechnungs|bilanz)jahr"
    ),
    elsewhere=rf"\b(?:(?=(?:{_KIN})\b)|^(?:In|Bei|Nahe) (?=[A-ZÄÖÜ]))(?P<place>[\w-]+)",
    kin=_KIN,
    kin_of=rf"(?:{_KIN})(?: (?:der|des|von))? ",
    agreed=bag("vereinbarung abmachung abkommen"),
    opening=r"(?:bekanntmachung|mitteilung|verordnung|beschluss|bescheid|verfügung|anordnung|erlass|nachtrag)(?: (?!über\b|zur\b)[^\s]+){0,3} (?:über|zur)(?: die| der)? \w*verlängerung (?:der|des|von)(?= )|verlängerung (?:der|des|von)(?= \w{4})",
    beside=r"(?:bekanntmachung|mitteilung|verordnung|beschluss|bescheid|verfügung|anordnung|erlass|nachtrag)(?: [^,;]+)? \w*verlängerung",
    amounts=_AMOUNTS,
    bare=bag(
        "frist stichtag termin datum schluss annahmeschluss einsendeschluss anmeldeschluss abgabetermin zahlung abstimmung votum ziel eröffnung "
        "wiedereröffnung start beginn ende ergebnis ergebnisse entscheidung auszahlung lieferung übergabe veröffentlichung"
    ),
    others=bag("der die das"),
    own=bag(
        "eigene eigenes letzte letzter neue neuer neues neuen erste erster ursprüngliche bisherige bisheriges bisheriger alte altes alter derzeitige derzeitiges derzeitiger aktuelle aktuelles aktueller laufende laufendes laufender"
    ),
    causes=bag("aufgrund wegen anlässlich angesichts infolge dank"),
)
