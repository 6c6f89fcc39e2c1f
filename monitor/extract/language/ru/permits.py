"""Russian words for what somebody may do to a day, which moves nothing by itself."""

from typing import Final

from monitor.extract.language.permits import Permits

_VERB: Final = r"(?:продлить|продлевать|перенести|отложить|отсрочить|сдвинуть|пролонгировать)"
_MADE: Final = r"быть (?:продл|перенес|отлож|отсроч|сдвинут|пролонгир)\w+"

PERMITS: Final = Permits(
    allowed=(
        rf"(?:может|могут|сможет|смогут|вправе|разрешает|разрешают|позволяет|позволяют|позволит)\b [^,;:.]{{0,60}}?(?:{_VERB}|{_MADE})|"
        rf"(?:право|возможность|опци\w+|опцион\w*) (?:на то, чтобы |о том, чтобы )?{_VERB}"
    ),
    exercised=r"(?:воспользовал\w+|воспользуется|реализовал\w*|использовал\w*)",
)
