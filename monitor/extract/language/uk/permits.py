"""Ukrainian words for what somebody may do to a day, which moves nothing by itself."""

from typing import Final

from monitor.extract.language.permits import Permits

_VERB: Final = r"(?:(?:про|по)довжити|(?:про|по)довжувати|перенести|відкласти|відтермінувати|відстрочити|посунути|зсунути|пролонгувати)"
_MADE: Final = r"бути (?:(?:про|по)довжен|перенесен|відкладен|відтерміно|пролонгов)\w+"

PERMITS: Final = Permits(
    allowed=(
        rf"(?:може|можуть|зможе|зможуть|вправі|дозволяє|дозволяють|дозволить|дає змогу|дають змогу)\b [^,;:.]{{0,60}}?(?:{_VERB}|{_MADE})|"
        rf"(?:право|можливість|опці\w+|опціон\w*) {_VERB}"
    ),
    exercised=r"(?:скористал\w+|скористається|реалізува\w+|використа\w+)",
)
