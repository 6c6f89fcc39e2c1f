"""German words for what somebody may do to a day, which moves nothing by itself."""

from typing import Final

from monitor.extract.language.permits import Permits

_VERB: Final = r"(?:verlängern|verschieben|verlegen|vertagen|ausdehnen|vorziehen)"
_MADE: Final = r"(?:verlängert|verschoben|verlegt|vertagt|ausgedehnt|vorgezogen) werden"

PERMITS: Final = Permits(
    allowed=(
        rf"(?:kann|können|könnte|könnten|darf|dürfen|dürfte|dürften) [^,;:.]{{0,140}}?(?:{_VERB}|{_MADE})|"
        rf"(?:erlaubt|erlauben|gestattet|gestatten|ermöglicht|ermöglichen|ermächtigt|berechtigt|befugt|option|recht|möglichkeit|befugnis)\b[^;:.]{{0,140}}?\bzu {_VERB}"
    ),
    exercised=r"(?:gebrauch gemacht|mach(?:t|te|ten)(?: [^,;.]{1,40})? gebrauch|ausgeübt|genutzt|gezogen|nutzt|nutzte|nutzten|nutzen|zog|zogen|übt|übte)",
)
