"""What may stand in an English clause between the words that tell something and the day that they are about."""

from typing import Final


def gap(most: int) -> str:
    """Return a pattern of up to *most* words of the same clause."""
    return (
        r"(?: (?!(?:and|but|which|that|who|if|unless|because|until|till|after|when|where|while|or|not|never|record)\b)"
        rf"[^\s,;:]+(?:,\d{{3}}[^\s,;:]*)*){{0,{most}}}?"
    )


TO: Final = (
    r"(?: (?:on|in|at|by|for|within|before|no later than|not later than|over|during|the|end|start|beginning|middle|of|about|around|next|"
    r"early|late|or|just|after|noon|midnight))*"
)
"""What may stand directly before a day."""
