"""What the reading of a document gives, whatever its format."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """What a document says, and what it says about itself.

    *fields* are those of its front matter; *published* is the day or instant that its markup states, *language* what
    its markup claims. *made* is when the file says it was last saved; *left_out* what stands in it and was not read.
    """

    text: str
    title: str = ""
    published: str = ""
    language: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    made: datetime | None = None
    left_out: tuple[str, ...] = ()
