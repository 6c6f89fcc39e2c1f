"""English words for one statement about several things."""

from typing import Final

from monitor.extract.language.several import Several

_NAME: Final = r"[A-Z][\w&.'’-]*(?: (?:(?:of|de) )?[A-Z][\w&.'’-]*)*"

_KINDS: Final = (
    "contract agreement deal pact lease licence license permit mandate treaty accord offer bid loan policy waiver "
    "franchise concession membership moratorium embargo curfew ban order charter exemption authorization"
).split()
_PLURALS: Final = "|".join((*(f"{kind}s" for kind in _KINDS if not kind.endswith("y")), "treaties", "policies"))
_ENDS: Final = (
    r"(?:(?:will |would |now |also |currently )*(?:runs?|expires?|ends?|lapses?|lasts?|closes?|stays?|remains?|continues?|goes|ran|expired|ended|lapsed|is (?:due|good|valid|open|in force)|"
    r"was to|is to)\b|(?:on|until|till|to|through|by) )"
)

SEVERAL: Final = Several(
    shared=(
        r"(?P<head>(?i:(?:[a-z][\w'’-]* ){0,2}?(?:contracts|agreements|deals|pacts|leases|licences|licenses|permits|mandates|treaties|accords|offers|bids|"
        r"patents|loans|policies|waivers|sanctions|embargoes|tariffs|franchises|concessions|memberships))"
        r"(?: (?:between [^,;.:]{2,60}? and|with|for|of|at|on|in|against)))"
        rf" (?P<things>{_NAME}(?:, {_NAME})*,? and {_NAME}),?(?: (?:are|were|have|had|will|would|shall|must|may|can)(?: (?:now|also))?(?: been)?)? (?:all|each|both)\b"
    ),
    between=r",? and |, ",
    listed=(
        r"(?i:\bfollowing\b)(?:"
        r"(?P<aside>[^:,\n]{0,80},? (?:which|that|whose|(?:or|and) (?:parts|sections|portions|provisions|articles|chapters) (?:thereof|of (?:them|these)))\b"
        r"(?:(?! and (?:the|this|that|its|their)\b)[^:\n]){0,240}?),? (?:is|are|was|were|has been|have been|shall be)(?: hereby)? \w+|"
        r"[^:\n]{0,300}):"
    ),
    item=(
        r"(?:[Tt]he )?(?P<paper>(?:[A-Z][\w'’-]* ){0,4}(?:Order|Decree|Directive|Ordinance|Proclamation|Regulation|Resolution|Act|Law|Rule|Decision)s?(?: No\.)? \d(?:[\w/.-]*\w)?)"
        r"(?![\w/-])(?! (?:is|are|remains?|stays?|continues?|keeps?|shall|will|must|may)\b)"
    ),
    about=r"\b(?:establishing|creating|setting up|(?:pertaining|relating) to the (?:establishment|creation) of) (?:the |a |an )?(?P<about>[^,;.]{3,120})",
    joins=r"and",
    heading=r"Sec(?:tion|\.)|Art(?:icle|\.)",
    collective=(
        rf"(?:\b(?i:the|their|its|all|these|those|both)(?: (?:new|three-year|two-year|four-year|old|current|labor|labour|wage|tentative|\w+-year))? (?P<head>{_PLURALS}))"
        r"(?: (?:with|at|for|of) (?:all|both)\b[^,;.]{0,30})?(?: (?:all|both|each|will|now|also))* (?:expires?|runs?|lasts?|ends?|lapses?|expired|ran|lapsed|go|are (?:due|good|valid|in force))\b"
    ),
    listing=(
        rf"\b(?:at|with|for|between|by|from|of) (?P<things>{_NAME}(?: \([^()\n]{{1,40}}\))?(?:, {_NAME}(?: \([^()\n]{{1,40}}\))?)*,? and(?:,? [a-z]+,)? {_NAME})"
    ),
    name=_NAME,
    owner=rf"(?P<who>{_NAME})[’']s? (?={_ENDS})",
    nouns=rf"(?i:\b(?:states? of emergency|emergenc(?:y|ies)|(?:{'|'.join(_KINDS)})s?|{_PLURALS}))\b",
    plural=r"(?<=state)s(?= of)|ies$|(?<!s)s$",
    singular={"ies": "y"},
    same=(
        r"(?:[Tt]he )?same (?:day|date|month|time|week) (?:as|that) (?P<others>[^;\n]{3,160})|^Like (?P<like>[^;\n]{3,160}?), (?:it|that|this) "
    ),
    others=(
        rf"({_NAME})[’']s?(?= and\b|,|[.;)]|$| or\b| does\b| do\b| of\b)|the (?:one|deal|contract|agreement|pact)s? (?:that |which )?(?:was |were )?(?:signed |struck |reached )?(?:with |at |by |for )?(?:the )?({_NAME})(?: [a-z]|[,.;]|$)"
    ),
)
