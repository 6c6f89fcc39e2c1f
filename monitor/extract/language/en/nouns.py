"""English nouns that tell by their sort what a day is to the thing: the last to act, the end of a term, an appointment."""

from collections.abc import Mapping
from typing import Final

_SORTS: Final = {
    "call": (
        "abstract abstracts acceptance acceptances appeal appeals applicant applicants application applications bid bidder bidders bids "
        "booking bookings candidate candidates candidature claim claims comment comments consultation enrolment enrollment entrant entrants "
        "entries entry expression nomination nominations objection objections petition petitions proxies proxy question questionnaire "
        "questionnaires question questions registration registrations reply replies request requests response responses signup sign-up "
        "assignment assignments coursework dissertation dissertations essay essays form forms homework manuscript manuscripts papers portfolio "
        "return returns slip slips thesis theses motions ads "
        "submission submissions survey tender tenders ultimatum deadline deadlines cut-off cutoff grace window orders"
    ),
    "term": (
        "accord agreement arrangement authorisation authorization ban bonds bond ceasefire cease-fire certificate certificates charter "
        "contract contracts cover coverage curfew deal derogation discount embargo emergency exemption exemptions facility franchise freeze "
        "guarantee injunction insurance key lease leases licence licences license licenses loan mandate membership memberships moratorium "
        "notes offer order pact passport passports password patent pause permission permit permits policy post price prices programme "
        "protection quota rate rates restrictions sanctions scheme standstill subscription support suspension tariff tariffs tenancy tenure "
        "token treaty trial truce rules visa visas waiver waivers warranty"
    ),
    "appointment": (
        "agm egm camp championship championships fete fête jury kick-off matinee outing placement premiere regatta sitting tournament walk "
        "assembly auction ballot broadcast briefing ceremony class classes concert conference congress debate dinner drill election "
        "elections exam exams fair festival final game hearing hearings inauguration interview interviews lecture lesson lessons march "
        "match meeting meetings opening outage parade performance performances poll polls presentation race rally referendum reunion "
        "rehearsal round session sessions show strike summit talks tour trip visit visits vote voting walkout webinar wedding workshop"
    ),
    "work": (
        "answer book books bridge copies copy decision delivery deliveries draft factory feature figures findings fix hall judgment list "
        "map minutes patch plan plant proposals release report reports repairs results review road ruling shipment shipments site statement "
        "station study tower tunnel update upgrade verdict version website work works"
    ),
    "money": (
        "balance bill bills coupon debt deposit dividend dues fee fees fine instalment instalments installment installments interest invoice "
        "invoices money payment payments payout premium refund refunds rent salaries salary subs tax taxes wages"
    ),
    "measure": "deficit demand earnings economy growth inflation output production profit profits revenue revenues sales traffic turnover",
}

NOUNS: Final[Mapping[str, str]] = {word: sort for sort, words in _SORTS.items() for word in words.split()}
"""Each noun with its sort."""
