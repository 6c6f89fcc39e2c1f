"""German nouns that tell by their sort what a day is to the thing: the last to act, the end of a term, somebody who acts."""

from collections.abc import Mapping
from typing import Final

from monitor.extract.language.inflection import inflected

_ANY: Final = "- e en n s es er ern"
_SORTS: Final = {
    "call": (
        (
            "angebot gebot bewerbung antrag anmeldung einwand einwendung einspruch widerspruch beschwerde stellungnahme rückmeldung "
            "bieterfrage frage einsendung vorschlag abgabe einreichung bestellung buchung kündigung fragebogen formular erklärung "
            "meldung ausschreibung ultimatum frist annahmefrist berufung umfrage reservierung zählerstand abstimmungsunterlage "
            "steuererklärung petition klage gesuch unterlage nachweis "
            "anmeldeschluss einsendeschluss annahmeschluss abgabeschluss bewerbungsschluss meldeschluss redaktionsschluss "
            "anzeigenschluss nennschluss stichtag",
            _ANY,
        ),
    ),
    "term": (
        (
            "vertrag abkommen vereinbarung abmachung pakt konzession lizenz genehmigung erlaubnis zulassung zertifikat mandat "
            "waffenruhe feuerpause waffenstillstand sperre sperrung sperrzeit verbot moratorium ausnahme regelung regel verordnung "
            "verfügung anordnung garantie gewährleistung versicherung police tarif abonnement abo mitgliedschaft pass ausweis visum "
            "visa gutschein fahrkarte ticket rabatt aktion preisgarantie preisbindung bürgschaft kredit darlehen anleihe zusage "
            "support wartung unterstützung patent pacht miete pachtzeit mietzeit laufzeit amtszeit bindefrist schonfrist "
            "übergangsfrist haltefrist gültigkeit geltungsdauer embargo sanktion bremse stallpflicht maskenpflicht ausgangssperre "
            "notstand ausnahmezustand kriegsrecht freigabe befreiung stundung einsatz förderung prämie programm version baureihe "
            "schnittstelle ersatzteil gewähr friedenspflicht bescheinigung umleitung ausstellung sonderausstellung schau",
            _ANY,
        ),
    ),
    "appointment": (
        (
            "sitzung versammlung tagung konferenz gipfel treffen besprechung gespräch verhandlung hauptverhandlung anhörung prozess "
            "termin verhandlungsrunde runde wahl abstimmung referendum konzert festival premiere aufführung vorstellung spiel rennen "
            "turnier fest feier umzug demonstration kundgebung streik warnstreik ausstand besuch reise führung messe workshop "
            "seminar lesung vortrag webinar eröffnung wiedereröffnung einweihung spatenstich auktion versteigerung elternabend "
            "klassenfahrt ausflug gottesdienst baubeginn bauarbeit wartungsfenster datenbankwartung abschaltung umstellung "
            "inbetriebnahme start auftakt",
            _ANY,
        ),
    ),
    "work": (
        (
            "bericht gutachten konzept entwurf liste plan studie urteil entscheidung lieferung auslieferung brücke halle straße "
            "tunnel schule klinik sanierung reparatur bau neubau umbau fertigstellung abschluss veröffentlichung ergebnis protokoll "
            "karte gesetzentwurf antwort lösung update fahrzeug anlage werk fabrik",
            _ANY,
        ),
    ),
    "money": (
        (
            "zahlung rate gebühr beitrag rechnung schuld zinsen miete pachtzins gehalt gehälter lohn löhne kaution anzahlung "
            "restbetrag abschlag steuer erstattung rückzahlung dividende ausschüttung entschädigung zuschuss betrag jahresbeitrag",
            _ANY,
        ),
    ),
    "measure": (
        (
            "umsatz gewinn verlust wachstum inflation produktion nachfrage absatz wirtschaft verkehr defizit",
            _ANY,
        ),
    ),
    "party": (
        (
            "ministerium minister ministerin regierung kabinett bundesrat bundestag landtag stadtrat gemeinderat kreistag parlament "
            "ausschuss kommission behörde verwaltung bundesamt landratsamt bauamt rathaus gericht kammer staatsanwaltschaft "
            "unternehmen firma konzern gesellschaft verein verband gewerkschaft vorstand aufsichtsrat geschäftsführung reederei bank "
            "versicherer betreiber lieferant auftragnehmer auftraggeber bieter mieter vermieter pächter verpächter käufer verkäufer "
            "kunde kundin kunden aktionär gläubiger schuldner eigentümer sprecher sprecherin bürgermeister bürgermeisterin leiter "
            "leiterin anwalt anwältin kläger klägerin beklagte hersteller anbieter hochschule universität krankenkasse gemeinde "
            "seite seiten partei parteien mitglied teilnehmer eltern bewerber antragsteller statiker architekt sachverständige",
            _ANY,
        ),
    ),
}

NOUNS: Final[Mapping[str, str]] = {
    form: sort for sort, rows in _SORTS.items() for stems, endings in rows for form in inflected(stems, endings)
}
"""Each form of a noun with its sort."""
