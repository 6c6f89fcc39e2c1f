"""English words for one statement about several things."""

from typing import Final

from monitor.extract.language.several import Several

_NAME: Final = r"[A-Z][\w&.'’-]*(?: (?:(?:of|de) )?[A-Z][\w&.'’-]*)*"

SEVERAL: Final = Several(
    shared=(
        r"(?P<head>(?i:(?:[a-z][\w'’-]* ){0,2}?(?:contracts|agreements|deals|pacts|leases|licences|licenses|permits|mandates|treaties|accords|offers|bids|"
        r"patents|loans|policies|waivers|sanctions|embargoes|tariffs|franchises|concessions|memberships))"
        r"(?: (?:between [^,;.:]{2,60}? and|with|for|of|at|on|in|against)))"
        rf" (?P<things>{_NAME}(?:, {_NAME})*,? and {_NAME}),? (?:all|each|both)\b"
    ),
    between=r",? and |, ",
    listed=r"(?i:\bfollowing\b)[^:\n]{0,300}:",
    item=r"(?P<paper>(?:[A-Z][\w'’-]* ){0,4}(?:Order|Decree|Directive|Ordinance|Proclamation|Regulation|Resolution|Act|Law|Rule|Decision)s?(?: No\.)? \d[\w/.-]*\w)",
    about=r"\b(?:establishing|creating|setting up|(?:pertaining|relating) to the (?:establishment|creation) of) (?:the |a |an )?(?P<about>[^,;.]{3,120})",
)
