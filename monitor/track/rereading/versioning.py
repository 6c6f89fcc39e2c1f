"""What one more reading of a text adds to the versions of it that are kept.

The readings of one place (a page, a file, an entry) stand in the order of their fetch. A text that differs from the one
before says what it says, and withdraws what it no longer says. A text that stood there before and comes back is a
version of its own: what it says holds again from then on. One that only repeats the text before says nothing new; that
it was read is kept, for a version that arrives late may yet come to stand between the two.
"""

from collections.abc import Sequence
from dataclasses import replace

from monitor.model import Change, Document, Mention, Origin, Version, Versions
from monitor.track.rereading.withdrawing import withdrawn


def revised(document: Document, found: Sequence[Mention], versions: Versions) -> list[Version]:
    """Return what is to be kept of a reading of *document*, which says *found*: itself, and more of the next one."""
    before, after = versions.before, versions.after
    if versions.known or (versions.taken and before is None and after is None):
        return []
    earlier = before.document.origin if before is not None else None
    origin = document.origin.again(earlier) if versions.taken else document.origin.later_than(earlier)
    if before is not None and versions.taken and before.document.text == document.text:
        return [Version(document=replace(document, origin=origin), mentions=())]
    this = _restated(Version(document=document, mentions=tuple(found)), origin)
    lost = withdrawn(before.mentions, this.document, this.mentions) if before is not None else []
    later = [_followed(this, before, after)] if after is not None else []
    return [replace(this, mentions=(*this.mentions, *lost)), *later]


def _followed(this: Version, before: Version | None, after: Version) -> Version:
    """Return what the reading *after* says and takes back now that *this* stands before it.

    Until now it may have been a repetition of *before*, which says nothing; now it is that text come back.
    """
    back = before is not None and before.document.text == after.document.text != this.document.text
    said = _restated(before, after.document.origin).mentions if before is not None and back else after.mentions
    lost = withdrawn(this.mentions, after.document, said)
    return Version(document=after.document, mentions=(*(said if back else ()), *lost))


def _restated(version: Version, origin: Origin) -> Version:
    """Return what *version* says as it is said at *origin*; what it took back is not said again."""
    said = (each for each in version.mentions if each.change is not Change.WITHDRAWN)
    document = replace(version.document, origin=origin)
    return Version(document=document, mentions=tuple(replace(each, origin=origin) for each in said))
