"""Makes the forms of a word from its stem and its endings."""


def inflected(stems: str, endings: str) -> frozenset[str]:
    """Return each of the *stems* with each of the *endings*, both divided by blanks; ``-`` is no ending at all."""
    each = ["" if ending == "-" else ending for ending in endings.split()]
    return frozenset(stem + ending for stem in stems.split() for ending in each)


def softened(stems: str, *changes: tuple[str, str]) -> str:
    """Return the *stems* with their last letters changed as (before, after) pairs say: pag, gu → pagu."""
    return " ".join(_soft(stem, changes) for stem in stems.split())


def _soft(stem: str, changes: tuple[tuple[str, str], ...]) -> str:
    return next((stem[: -len(old)] + new for old, new in changes if stem.endswith(old)), stem)
