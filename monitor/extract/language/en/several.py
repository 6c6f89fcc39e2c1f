"""English words for one statement about several things."""

from typing import Final

from monitor.extract.language.several import Several

_NAME: Final = r"[A-Z][\w&.'’-]*(?: (?:(?:of|de) )?[A-Z][\w&.'’-]*)*"

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
)
