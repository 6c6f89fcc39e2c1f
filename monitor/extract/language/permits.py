"""The shape of a language's words for what somebody may do to a day, which moves nothing by itself."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Permits:
    """Words that let somebody move a day: permits the buyer to extend, has an option to prolong, may be postponed.

    *allowed* matches what permits, up to the end of the verb, which may stand behind the day. What somebody has *exercised* he has done: exercised its option to extend.
    """

    allowed: str
    exercised: str
