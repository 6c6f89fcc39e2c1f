"""English nouns for what can expire or fall due, as a name ends with them and as a text refers back to them."""

from monitor.extract.language.things import Things

_NOUNS = (
    "Accord Act Agreement Alliance Authorisation Authorization Charter Contract Convention Deal Directive Exemption Facility Framework "
    "Fund Initiative Lease Licence License Mandate Mechanism Memorandum Mission Moratorium Order Pact Permit Plan Policy Programme "
    "Program Protocol Regulation Resolution Scheme Settlement Tender Treaty Truce Waiver"
).split()
_WORD = r"[A-Z][\w’'-]*[ \n]+"

THINGS = Things(
    named=rf"\b(?:{_WORD}(?:(?:of|for|on|and|to|the)[ \n]+){{0,2}}){{1,6}}(?:{'|'.join(_NOUNS)})\b",
    leading=r"^(?:The|A|An|This|That|Its|Their|Our|Under|But|And|In|On|If|As)\s+",
    references=frozenset(
        (
            "accord act agreement arrangement authorisation authorization charter contract convention corridor deal directive exemption "
            "facility framework fund initiative lease licence license mandate measure mechanism memorandum mission moratorium offer order pact "
            "permit plan policy programme program protocol regulation resolution scheme settlement tender terms treaty truce waiver"
        ).split()
    ),
    numbered=(
        r",? (?:first |originally )?(?:declared|made|issued|set out|set up|established|granted|imposed|created|adopted|"
        r"contained|ordered|proclaimed) (?:in|by|under|pursuant to) (?:the )?"
        r"(?P<paper>(?:[A-Z][\w-]*\s+){1,5}(?:No\. ?|Nr\. ?|#)?\d[\w/.-]*\w|(?:[A-Z][\w-]*\s+){1,5}(?:No\. ?|#)?\d)"
    ),
    pointing=frozenset(("the", "this", "that", "its", "their")),
    says=(
        r"(?P<who>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2}) "
        r"(?:said|says|announced|announces|insisted|insists|stated|states) (?:that )?"
    ),
)
