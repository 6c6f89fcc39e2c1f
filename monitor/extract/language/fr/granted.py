"""French words by which more time is granted: un sursis vous est accordé jusqu'au."""

_STAY = r"(?:sursis|délai (?:supplémentaire|de grâce)|nouveau délai|prolongation|moratoire|répit|rallonge)"
_UNTIL = r"(?= [^.;]{0,70}?(?:jusqu['’]|\ue000))"

GRANTED = {
    "granted more time": (
        rf"{_STAY}(?: [^\s,;.]+){{0,4}}? (?:est|sont|a été|ont été|fut) (?:\w+ment )?(?:accord|octroy|consent|concéd)\w+{_UNTIL}"
        rf"|(?:obtient|obtiennent|obtenons|bénéficie(?:nt)?|bénéficiez) (?:d['’]|de )?(?:une? )?(?:nouveau |nouvelle |dernier )?{_STAY}{_UNTIL}"
    ),
}
"""Words by the name of their sense."""
