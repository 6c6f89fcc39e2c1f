"""English nouns for what can expire or fall due, as a name ends with them and as a text refers back to them."""

THINGS = (
    "Accord Act Agreement Alliance Authorisation Authorization Charter Contract Convention Deal Directive Exemption Facility Framework "
    "Fund Initiative Lease Licence License Mandate Mechanism Memorandum Mission Moratorium Order Pact Permit Plan Policy Programme "
    "Program Protocol Regulation Resolution Scheme Settlement Tender Treaty Truce Waiver"
).split()

REFERENCES = frozenset(
    "accord act agreement arrangement authorisation authorization charter contract convention corridor deal directive exemption "
    "facility framework fund initiative lease licence license mandate measure mechanism memorandum mission moratorium offer order pact "
    "permit plan policy programme program protocol regulation resolution scheme settlement tender terms treaty truce waiver".split()
)
