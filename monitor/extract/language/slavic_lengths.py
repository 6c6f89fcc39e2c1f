"""The pattern of a day told by how long before another it lies, which Russian and Ukrainian share."""

from typing import Final

from monitor.extract.language.times import Rule

TO_A_DAY: Final = Rule(
    name="distance to a day",
    pattern=r"(?:{about} )?{n} {unit} (?:до|перед) {aday}",
    kind="shift",
    fixed={"sign": -1},
    not_left=r"\b(?:на|срок|сроком|строк|строком|термін|терміном) $",
)
"""Twenty days before 7 May; but what is extended *for* twenty days to 7 May is so to that day."""
