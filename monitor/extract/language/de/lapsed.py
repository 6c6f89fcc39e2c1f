"""German words by which a last day is told to have passed and nothing done: die Frist verstrich ohne Antwort."""

from typing import Final

_TERM: Final = (
    r"(?:\w*frist|\w*ultimatum|\w*stichtag|\w*termin|zahlungsziel|\w*fristen|\w*datum|galgenfrist|schonfrist)"
)
_SOME: Final = (
    r"(?:(?!\b(?:nicht|nie|kein\w*|ob|falls|wenn|sollte\w*|bevor|könnte\w*|würde\w*|wird)\b)[^\s,;.:!?]+ ){0,9}?"
)
_UNUSED: Final = r"(?:ungenutzt|ergebnislos|tatenlos|folgenlos|unbeachtet|fruchtlos|erfolglos|unbeantwortet|reaktionslos|ohne (?:(?:jede|eine|die|weitere|erkennbare)n? )?(?:\w+ )?(?:antwort|reaktion|ergebnis|zahlung|einigung|folgen|rückmeldung|lieferung|gebote?|zusage|meldung|einwände|abgabe|eingang|erfolg|fortschritt\w*|resonanz))"
"""How time passes in which nothing is done."""
_STILL: Final = (
    r"(?:noch immer|immer noch|nach wie vor|bis heute|weiterhin|weiter|noch|bislang|bisher|seither|seitdem|vergeblich)"
)

LAPSED: Final = {
    "passed unused": (
        rf"{_TERM} {_SOME}(?:verstrich|verstrichen|verging|vergingen|lief|liefen|endete|endeten) {_SOME}{_UNUSED}(?! (?:zu|bleiben))"
        rf"|{_TERM} {_SOME}(?:ist|sind|war|waren) {_SOME}{_UNUSED} (?:verstrichen|abgelaufen|vergangen|ausgelaufen|zu ende gegangen)"
        rf"|(?:verstrich|verstrichen|lief|liefen) {_SOME}{_TERM} {_SOME}{_UNUSED}"
        rf"|(?<!niemand )(?<!keiner )(?:ließ|ließen|hat|haben) {_SOME}{_TERM} {_SOME}(?:{_UNUSED} )?(?:verstreichen|platzen)(?: lassen)?(?= ?[.,;:!–]|$| und\b)"
        rf"|{_TERM} (?:ist|war|sind) (?:(?:bereits|schon|längst|inzwischen|mittlerweile) )?seit (?:dem )?\ue000\ue001* (?:verstrichen|überschritten|vorbei|vorüber)"
        rf"|(?:lässt|lassen) (?:[^\s,;.]+ ){{0,5}}?(?:noch immer|immer noch|nach wie vor|bis heute|weiterhin|weiter) auf sich warten(?! lassen)"
        r"|aus (?:(?!\b(?:nicht|wenn|falls)\b)[^\s,;.]+ ){1,9}?(?:wurde|ist) (?:[^\s,;.]+ ){0,3}?nichts(?: geworden)?(?= ?[.,;:!–]|$)"
        rf"|(?:hinkt|hinken|liegt|liegen) (?:[^\s,;.]+ ){{0,4}}?(?:dem (?:zeit)?plan hinterher|hinter (?:dem|ihrem|seinem) (?:zeit)?plan(?: zurück)?)(?= ?[.,;:!–]|$)"
    ),
}
"""Words by the name of their sense."""

UNDONE_YET: Final = (
    rf"(?:verstrich|verstrichen)(?! ist)|(?:\w*frist|ultimatum|stichtag|\w*termin)\b[^.;!?]{{0,60}}?\b(?:verstrichen|verpasst|versäumt)|in verzug|hinter dem (?:zeit)?plan|dem zeitplan hinterher|{_STILL} (?:\S+ )?(?:auf sich warten|nicht (?:erfolgt|geschehen|vorgelegt|eingelöst|umgesetzt|da|gekommen|angekommen|erschienen|beantwortet|gezahlt|unterschrieben|besetzt|genehmigt|erteilt|in sicht))|"
    r"(?:wartet|warten) (?:[^\s,;.]+ ){0,4}?(?:noch immer|immer noch|bis heute|vergeblich|weiterhin|weiter|noch)|(?:blieb|blieben) (?:[^\s,;.]+ ){0,5}?(?:aus|schuldig|unbeantwortet|unbezahlt)|unterblieb(?:en)?|unterblieben|(?:gerade|erst) (?:einmal |mal )?(?:die hälfte|ein (?:drittel|viertel|bruchteil)|zur hälfte)|"
    r"von (?:[^\s,;.]+ ){1,4}?(?:fehlt|ist) (?:[^\s,;.]+ ){0,3}?(?:keine spur|jede spur|nichts zu sehen)|nicht (?:rechtzeitig|fristgerecht|pünktlich|termingerecht)|zu spät (?:eingereicht|bezahlt|geliefert|gezahlt|abgegeben|eingegangen)|(?:erschien|kam|kamen|erschienen) (?:[^\s,;.]+ ){0,5}?nicht(?=[.,;!]|$)|wort gebrochen"
)
"""Words that may tell of what was missed."""
