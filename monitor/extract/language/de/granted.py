"""German words by which more time is granted: wurde eine Schonfrist bis … eingeräumt."""

_STAY = (
    r"(?:schonfrist|nachfrist|gnadenfrist|galgenfrist|fristverlängerung|karenzfrist|zahlungsaufschub|aufschub|stundung)"
)
_UNTIL = r"(?:bis|von)(?: (?:zum|ende|mitte|anfang|zu|einschließlich))* \ue000\ue001*"
_SOME = r"(?:(?!(?:kein\w*|nicht|höchstens|falls|wenn|antrag|wunsch|anfrage)\b)[^\s,;.]+ ){0,6}?"

GRANTED = {
    "granted more time": (
        rf"(?:wurde|wurden|wird|werden|ist|sind|hat|haben) {_SOME}{_STAY} {_UNTIL} (?:eingeräumt|gewährt|zugestanden|bewilligt|gegeben|bekommen|erhalten)(?= ?[.,;]|$| worden)"
        rf"|(?:räumen|räumt|räumte|räumten) {_SOME}{_STAY} {_UNTIL} ein(?= ?[.,;]|$)"
        rf"|(?:schenken|geben|gewähren|legen) (?:wir|ich)(?: (?:ihnen|euch|dir|allen))? \ue000\ue001* (?:mehr|drauf|länger|zusätzlich|dazu)(?= ?[.,;:!–]|$)"
        rf"|(?:gewähren|gewährt|gewährte|gewährten|bewilligen|bewilligt|bewilligte) {_SOME}{_STAY} {_UNTIL}"
    ),
}
"""Words by the name of their sense."""
