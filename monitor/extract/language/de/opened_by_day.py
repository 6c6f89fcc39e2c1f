"""German clauses that open with their day and tell what ends on it: im Juli endet der Mietvertrag."""

from typing import Final

from monitor.extract.language.opened_by_day import opened_by_day

OPENED: Final = opened_by_day(
    leads=r"am|im|in|zum|mit ablauf des|ende|mitte|anfang|noch|schon|bereits|kommenden|kommende|nächsten|nächste|diesen|diese",
    runs_out=r"(?:läuft|laufen)(?=[^.;!?]{0,140}? (?:ab|aus)(?:[.,;!?]|$))|verfällt|verfallen|erlischt|erlöschen|(?:tritt|treten)(?=[^.;!?]{0,140}? außer kraft)",
    ends=r"enden|endet|(?:geht|gehen)(?=[^.;!?]{0,140}? zu ende)",
    articles=r"auch|die|der|das|eine?|unsere?|seine?|ihre?|diese[rs]?",
    deadlines=r"(?!übergangs|schon)\w*frist(?:en)?|\w*ultimatum|anmeldung|anmeldephase|bewerbungsphase",
    terms=r"\w*(?:vertrag|verträge|abkommen|vereinbarung(?:en)?|mandat|waffenruhe|feuerpause|waffenstillstand|moratorium|regelung(?:en)?|genehmigung|lizenz|garantie|zeit|frist|sperr(?:e|ung)|verbot|zustand|support|unterstützung|angebot|aktion|embargo|sanktionen|verhältnis|ausgangssperre|quarantäne|konzession|förderung|programm)",
    unsaid=r"\b(?:nicht|kein\w*|wenn|falls|sofern|wohl|voraussichtlich|womöglich|vielleicht|doch|jedes|jährlich)\b|\?",
)
