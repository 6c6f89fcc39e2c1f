"""Writes what an English word may be by its form, from the tables of LemmInflect (MIT), made of the SPECIALIST Lexicon.

    pip install lemminflect
    python -m benchmarks.forms      # writes monitor/extract/language/en/forms.txt

A line is a class and its words. The letters of a class: N noun, A adjective, R adverb, and of verbs B the bare form,
S the third person, D the past, P the participle, G the form in -ing. Nouns that look like nothing else are left out.
"""

import csv
import gzip
import re
from collections import defaultdict
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

FORMS = Path(__file__).parent.parent / "monitor" / "extract" / "language" / "en" / "forms.txt"
_WORD = re.compile(r"[a-z]{2,}")
_PARTS = {"noun": "N", "adj": "A", "adv": "R"}
_LIKE_A_VERB = ("ed", "ing", "ly")
_MORE = """
backport backported backporting backports
mothball mothballed mothballing mothballs
offboard offboarded offboarding offboards
onboard onboarded onboarding onboards
prepone preponed preponing prepones
reaccredit reaccredited reaccrediting reaccredits
reauthorise reauthorised reauthorising reauthorises
reauthorize reauthorized reauthorizing reauthorizes
rebase rebased rebasing rebases
rebook rebooked rebooking rebooks
reboot rebooted rebooting reboots
recertify recertified recertifying recertifies
reindex reindexed reindexing reindexes
relaunch relaunched relaunching relaunches
relicense relicensed relicensing relicenses
relist relisted relisting relists
repost reposted reposting reposts
retender retendered retendering retenders
retest retested retesting retests
retime retimed retiming retimes
sunset sunsetted sunsetting sunsets
supersede superseded superseding supersedes
"""
"""Verbs that the tables lack: bare form, past, -ing, third person."""


def rows() -> Iterator[tuple[str, str]]:
    """Yield each form with a letter of its class."""
    packed = files("lemminflect").joinpath("resources/infl_lu.csv.gz").read_bytes()
    for lemma, part, *forms in csv.reader(gzip.decompress(packed).decode().splitlines()):
        if part == "verb":
            past, participle, ing, third = forms
            yield lemma, "B"
            for letter, column in zip("DPGS", (past, participle or past, ing, third), strict=True):
                yield from ((form, letter) for form in column.split("/"))
        elif part in _PARTS:
            yield lemma, _PARTS[part]
            yield from ((form, _PARTS[part]) for column in forms for form in column.split("/"))
    for line in _MORE.split("\n"):
        for form, kinds in zip(line.split(), ("B", "DP", "G", "S"), strict=False):
            yield from ((form, kind) for kind in kinds)


def main() -> None:
    """Write the forms."""
    letters: dict[str, set[str]] = defaultdict(set)
    for form, letter in rows():
        if _WORD.fullmatch(form):
            letters[form].add(letter)
    words: dict[str, list[str]] = defaultdict(list)
    for form, found in sorted(letters.items()):
        if found != {"N"} or form.endswith(_LIKE_A_VERB):
            words["".join(sorted(found))].append(form)
    FORMS.write_text("".join(f"{sort} {' '.join(found)}\n" for sort, found in sorted(words.items())), "utf-8")


if __name__ == "__main__":
    main()
