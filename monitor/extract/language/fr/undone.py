"""French words by which what was planned just before is told as not done: ils ne le sont pas."""

_ENDS = r"(?= ?[.,;:!]|$)"
_STILL = r"(?: (?:toujours|encore|finalement|malheureusement|à ce jour))*"
_CAME = r"(?:venu|arrivé|paru|fait|prêt|parvenu|bougé|reçu)e?s?"

UNDONE = {
    "not done by then": (
        rf"(?:ils?|elles?|cela|ça|ce) (?:ne |n['’])(?:l['’]|le )?(?:est|sont|a|ont|fut|furent){_STILL} (?:pas|jamais)(?: (?:été)?(?: ?{_CAME})?| le cas)?{_ENDS}"
        rf"|(?:nous|on|je|j['’]|l['’]on) ?(?:l['’]|les |la |le )attend(?:ons|s)? (?:encore|toujours){_ENDS}"
        rf"|rien n['’](?:est|a)(?: (?:encore|toujours))?(?: été)? {_CAME}{_ENDS}|tel n['’](?:est|a) pas (?:été )?le cas{_ENDS}|toujours rien{_ENDS}"
    ),
}
"""Words by the name of their sense."""
