"""The shape of the words by which a language reports a change."""

from dataclasses import dataclass

from monitor.model import Change


@dataclass(frozen=True, kw_only=True, slots=True)
class ChangeWords:
    """A named pattern of words that report a change.

    *pattern* matches what was done; the words around it decide whether it was only planned, asked for or denied. *noun*: it is true only with a word that grants it. *told*: the words are true by themselves, in any tense; *decided*: of these, they open with the verb by which somebody resolves it. *by_kind*: of something in force or due it is an extension. *adds*: they end with
    a length of time that must be told as added to another. *apart*: a length of time in them only says how far the new
    day lies from the old. *weak*: the words only allow the change, others of its sort beside them decide. *dateless*: no day or length of time need stand behind them. *later*: the new day is the later one. *bare*: only in a sentence that names no day to come. *of_plan*: they tell it only of what was planned just before: it is not. *needs* should
    stand in the sentence too. *sure* is how often such words, in a plain past (what goes on: with a day or a length of time behind them), were right in the corpus; 0 leaves it to the scorer.
    """

    name: str
    change: Change
    pattern: str
    needs: str = ""
    noun: bool = False
    told: bool = False
    decided: bool = False
    by_kind: bool = False
    adds: bool = False
    apart: bool = False
    weak: bool = False
    dateless: bool = False
    later: bool = False
    bare: bool = False
    of_plan: bool = False
    sure: float = 0.0

    @property
    def names_old(self) -> bool:
        """Whether the words say themselves which day it was before."""
        return "(?P<old>" in self.pattern
