"""German words that move a thing to another place, or to another hour of its day."""

from typing import Final

from monitor.extract.language.relocated import Relocated

RELOCATED: Final = Relocated(
    moves=r"verleg(?:t|te|ten|en)|verschoben|verschieb(?:t|en)|umgelegt",
    venue=(
        r"(?:ins|zum|zur|vor das|vors|(?:in|auf|an) (?:den|die|das|einen?|ein|andere[ns]?|größere[ns]?|neue[ns]?)) (?:[^\s,;.]+ ){0,3}?\w*(?:halle|saal|säle|haus|theater|kirche|stadion|platz|arena|zentrum|schule|gebäude|raum|räume|park|museum|hof|straße|garten|bühne|gelände|ort|stadt|keller|foyer|aula|studio|zelt|club|standort|bibliothek|internet)"
    ),
    towns=r"nach (?!(?:ostern|pfingsten|weihnachten|neujahr|silvester|absprache|rücksprache|angaben|protesten?|kritik|beschwerden|regen\w*|gesprächen|drohungen|streit|schneefall|bekanntwerden|\w+(?:ung|ungen|keit|fall|fällen|tagen))\b)(?P<town>\w+)",
    to_hour=r"auf|bis|auf etwa|auf ca\.?",
    by_hours=r"um|um etwa|um rund|um bis zu",
    parts=r"(?:auf|in) (?:den|die) (?:(?:frühen|späten|frühe|späte) )?(?:vormittag|nachmittag|abend|mittag|morgen|abendstunden|morgenstunden|mittagszeit|mittagsstunden)(?! (?:des|vom|am|zuvor|danach)\b| \ue000)",
    beside=r"vor|nach|zuvor|vorher",
    since=r"ab|seit",
)
