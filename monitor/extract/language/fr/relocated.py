"""French words that move a thing to another place, or to another hour of its day."""

from typing import Final

from monitor.extract.language.relocated import Relocated

RELOCATED: Final = Relocated(
    moves=r"déplac\w+|transfér\w+|délocalis\w+|déménag\w+|report\w+",
    venue=(
        r"(?:à|au|aux|dans|vers|sur) (?:[^\s,;.]+ ){0,3}?(?:salles?|théâtre|stade|place|halle|gymnase|église|centre|mairie|école|bâtiment|parc|musée|rue|jardin|scène|site|lieu|ville|auditorium|chapiteau|hôtel|palais|bibliothèque|arena)"
    ),
    towns=r"(?:à|vers) (?P<town>\w+)",
    to_hour=r"à|au|jusqu['’]à|vers|pour",
    by_hours=r"d['’]|de|de près de|d['’]environ|",
    parts=r"(?:à l['’]après-midi|(?:au|en) (?:soir|matin|soirée|matinée|fin d['’]après-midi|début d['’]après-midi)|à midi)(?! (?:du|de|suivante?)\b| \ue000)",
    beside=r"avant|après|plus tôt que",
    since=r"à partir|dès|à compter",
)
