"""Contracts and clauses with what must be read from them; all parties are invented."""

from typing import NamedTuple

OPENING = (
    'This Supply Agreement (the "Agreement") is made and entered into as of March 1, 2024 (the "Effective Date") '
    "by and between Arden Mills Ltd., a company of Leeds, and Borealis Foods AG, a company of Bern.\n\n"
)


class Case(NamedTuple):
    """A text and what a reader finds: the end of its term (nothing, or unknown), and the last day to give notice."""

    name: str
    text: str
    due: str | None
    act_by: str | None = None


def clause(name: str, words: str, due: str | None, act_by: str | None = None) -> Case:
    """A clause of the agreement that :data:`OPENING` opens."""
    return Case(
        name,
        f"{OPENING}1. Supply\n\nThe parties agree on the supplies set out herein.\n\n2. Term\n\n{words}\n",
        due,
        act_by,
    )


UNKNOWN = "unknown"
"""The text has a term, and nobody can say when it ends."""

PRINTED = (
    clause("expires on a day", "This Agreement shall expire on June 30, 2027, unless sooner terminated.", "2027-06-30"),
    clause("until a day", "This Agreement shall remain in full force and effect until 31 December 2026.", "2026-12-31"),
    clause(
        "through a day",
        "The term of this Agreement begins on the Effective Date and runs through September 30, 2025.",
        "2025-09-30",
    ),
    clause(
        "ends with the day",
        "The Term shall commence on the Effective Date and end at midnight on the 15th day of May, 2028.",
        "2028-05-15",
    ),
    clause("from to", 'The initial term (the "Initial Term") is from 1 April 2024 to 31 March 2027.', "2027-03-31"),
    clause(
        "printed beats counted",
        "This Agreement is for a term of three years commencing April 1, 2024 and ending March 31, 2027.",
        "2027-03-31",
    ),
    clause(
        "defined period",
        '"Contract Period" means the period commencing on the Effective Date and concluding on August 31, 2029.',
        "2029-08-31",
    ),
    clause("a label", "Expiration Date: November 15, 2026", "2026-11-15"),
    clause(
        "a label far from its clause",
        "Termination Date: 30 June 2028. The Agreement ends on the Termination Date without notice.",
        "2028-06-30",
    ),
    clause(
        "valid until", "This Agreement is valid until 28 February 2025 and may be extended in writing.", "2025-02-28"
    ),
    clause(
        "earlier of a day and an event",
        "This Agreement shall terminate upon the earlier of (i) December 1, 2026 and (ii) the sale of the Mill.",
        "2026-12-01",
    ),
    clause("numbers", "This Agreement shall terminate on 12/31/2026 unless renewed by the parties.", "2026-12-31"),
    clause(
        "a broken ordinal",
        "This Agreement shall continue in effect until the 19t h day of December, 2027.",
        "2027-12-19",
    ),
    clause(
        "a stop for a comma",
        "This Agreement shall be in effect until March 18. 2026, unless sooner terminated.",
        "2026-03-18",
    ),
    clause(
        "in a month",
        "The term of this Agreement shall commence on the date hereof and expire at the end of October 2026.",
        "2026-10-31",
    ),
)

COUNTED = (
    clause(
        "from the effective date",
        "The term of this Agreement shall be three (3) years from the Effective Date.",
        "2027-03-01",
    ),
    clause(
        "without an anchor",
        "This Agreement shall commence on the Effective Date and continue for a period of two (2) years.",
        "2026-03-01",
    ),
    clause(
        "thereafter",
        "This Agreement commences on the Effective Date and ends eighteen (18) months thereafter.",
        "2025-09-01",
    ),
    clause("date hereof", "This Agreement shall remain in force for five years from the date hereof.", "2029-03-01"),
    clause(
        "first above written",
        "This Agreement shall have an initial term of one (1) year from the date first above written.",
        "2025-03-01",
    ),
    clause(
        "anniversary",
        "This Agreement shall continue until the tenth (10th) anniversary of the Effective Date.",
        "2034-03-01",
    ),
    clause(
        "anniversary in a compound", "The Term ends on the four-year anniversary of the Effective Date.", "2028-03-01"
    ),
    clause("beginning on a day", "The Term is twelve months beginning on May 15, 2024.", "2025-05-15"),
    clause(
        "digits first",
        "The initial term of this Agreement is 24 (twenty-four) months commencing upon the Effective Date.",
        "2026-03-01",
    ),
    clause(
        "end of the year",
        "This Agreement takes effect upon signature and remains in effect until the end of the then-current calendar year.",
        "2024-12-31",
    ),
    clause("weeks", "This Agreement shall continue for a period of twenty-six weeks from 1 April 2024.", "2024-09-30"),
    clause(
        "two numbers",
        "This Agreement shall continue in effect for thirty six (36) months following the Effective Date.",
        "2027-03-01",
    ),
    clause(
        "a definition elsewhere",
        '"Commencement Date" means July 1, 2024. The term of this Agreement is two years from the Commencement Date.',
        "2026-07-01",
    ),
    clause(
        "later of two days",
        "This Agreement ends on the later of (a) June 30, 2026 and (b) the third anniversary of the Effective Date.",
        "2027-03-01",
    ),
    clause(
        "earlier of two days",
        "This Agreement ends on the earlier of (a) June 30, 2026 and (b) the third anniversary of the Effective Date.",
        "2026-06-30",
    ),
    Case(
        "dated on the cover",
        "DISTRIBUTION CONTRACT\n\nDated 14 June 2021\n\nbetween\n\nQuill & Sons Ltd\n\nand\n\nHarrow Press plc\n\n"
        "THIS CONTRACT sets out the terms on which the parties deal with each other.\n\n"
        "4.1 This contract begins on its date and shall continue for an initial term of one year.\n",
        "2022-06-14",
    ),
    Case(
        "the last signature",
        'SERVICES AGREEMENT\n\nThis Services Agreement ("Agreement") is entered into by and between Tern Ltd and Gannet Inc. '
        'and is effective as of the date of the last signature below (the "Effective Date").\n\n'
        "Term. This Agreement shall continue for two (2) years from the Effective Date.\n\n"
        "IN WITNESS WHEREOF the parties have signed.\n\nBy: A. Tern\n\nDate: 4 May 2023\n\nBy: G. Gannet\n\nDate: 9 May 2023\n",
        "2025-05-09",
    ),
    Case(
        "non-disclosure",
        'MUTUAL NON-DISCLOSURE AGREEMENT\n\nThis Mutual Non-Disclosure Agreement (this "Agreement"), dated as of August 3, 2022, is made by and between '
        "Sable Optics Inc. and Lumen Works LLC.\n\n"
        "7. This Agreement shall terminate two (2) years from the date of this Agreement. The parties hereto shall return all Confidential Information.\n",
        "2024-08-03",
    ),
    Case(
        "lease",
        'LEASE\n\nThis Lease is made on 1 September 2020 between Oak Row Estates Ltd (the "Landlord") and Finch Bakers Ltd (the "Tenant").\n\n'
        "The Landlord hereby lets the Premises to the Tenant for a term of five years commencing on 29 September 2020.\n\n"
        "The Tenant shall pay the rent in advance on each quarter day.\n",
        "2025-09-29",
    ),
)

NOTICED = (
    clause(
        "notice that expires on a day",
        "This Agreement shall come into force on 1 April 2024 and shall remain in force until 31 March 2029. Thereafter it "
        "shall continue from year to year unless this Agreement is terminated by either party giving not less than six "
        "months' notice in writing expiring on 31 March 2029 or on any anniversary thereof.",
        "2029-03-31",
        "2028-09-30",
    ),
    clause(
        "not renewing",
        "The initial term is two (2) years from the Effective Date and shall automatically renew for successive one (1) year terms unless "
        "either party gives written notice of non-renewal at least ninety (90) days prior to the end of the then-current term.",
        "2026-03-01",
        "2025-12-01",
    ),
    clause(
        "in a sentence of its own",
        "This Agreement shall expire on December 31, 2026. Thereafter it renews for further periods of twelve months, unless a party notifies the other "
        "not less than six months before the expiry of the current term that it does not wish to renew.",
        "2026-12-31",
        "2026-06-30",
    ),
    clause(
        "a right to renew",
        "The term of this Agreement ends on June 30, 2026. Borealis may renew it for one further year by giving written notice no later than sixty days "
        "prior to the expiration of the initial term.",
        "2026-06-30",
        "2026-05-01",
    ),
    clause(
        "not less and not more",
        "This Agreement shall continue until 30 June 2027 and be renewed upon request given not less than three (3) months nor more than six (6) months "
        "prior to the expiration of the Term.",
        "2027-06-30",
        "2027-03-30",
    ),
    clause(
        "working days",
        "This Agreement shall expire on Friday, 30 January 2026 and renew automatically unless notice is given at least ten (10) business days before the end of the term.",
        "2026-01-30",
        "2026-01-16",
    ),
    clause(
        "at will",
        "This Agreement shall expire on June 30, 2027. Either party may terminate this Agreement at any time upon thirty (30) days' written notice.",
        "2027-06-30",
    ),
)

OPEN = (
    clause(
        "blacked out length",
        "This Agreement shall commence on the Effective Date and continue for a period of [***].",
        UNKNOWN,
    ),
    clause(
        "blank day",
        "The term of this Agreement shall commence on the Effective Date and terminate on _____________.",
        UNKNOWN,
    ),
    clause(
        "an event without a date",
        "The term of this Agreement is three years from the date of the first commercial sale.",
        UNKNOWN,
    ),
    Case(
        "an effective date that nobody printed",
        'This Franchise Agreement (the "Agreement") is made by and between Copper Kettle Inc. and the party named on the signature page.\n\n'
        "The term of this Agreement shall commence on the Effective Date and expire ten (10) years from the Effective Date.\n",
        UNKNOWN,
    ),
    Case(
        "a blank in the date of the contract",
        'This Franchise Agreement (the "Agreement") is made as of the ___ day of ________, 20__ by and between Copper Kettle Inc. and the franchisee.\n\n'
        "The term of this Agreement shall commence on the date hereof and expire ten (10) years from the date hereof.\n",
        UNKNOWN,
    ),
)

LETTERS = (
    Case(
        "letter agreement",
        "July 21, 2018\n"
        "\n"
        "Arbor Holdings LLC\n"
        "12 Mill Road\n"
        "\n"
        "Dear Mr. Ames:\n"
        "\n"
        'In connection with your consideration of a possible transaction with Quarry Bay Inc. (the "Company"), you hereby agree to treat all Evaluation Material in accordance with the provisions of this letter agreement. The parties agree as follows.\n'
        "\n"
        "This letter agreement shall terminate two years from the date hereof.\n",
        "2020-07-21",
    ),
    Case(
        "duty of secrecy as the contract",
        "CONFIDENTIALITY AGREEMENT\n"
        "\n"
        "This Confidentiality Agreement is entered into as of February 9, 2015 by and between Arbor Holdings LLC and Quarry Bay Inc.\n"
        "\n"
        "9. The obligations of confidentiality under this Agreement shall expire eighteen (18) months after the date of this Agreement. Nothing herein transfers any licence. The Receiving Party shall return the materials.\n",
        "2016-08-09",
    ),
    Case(
        "labels of a non-disclosure agreement",
        "NON-DISCLOSURE AGREEMENT\n"
        "\n"
        "Effective Date: 3 June 2019\n"
        "\n"
        "Between: Tidewater Labs Ltd and Cole Systems GmbH. Each party hereto agrees that it shall keep the information secret.\n"
        "\n"
        "5. Term. This Agreement and the obligations hereunder shall remain in effect for a period of three (3) years from the Effective Date.\n",
        "2022-06-03",
    ),
    Case(
        "a short non-disclosure agreement",
        'NDA. This agreement is made this fifth day of May, 2017, between Tidewater Labs Ltd (the "Discloser") and Cole Systems GmbH (the "Recipient"). The Recipient shall hold the Confidential Information in confidence and not disclose it to third parties for a period of five (5) years from the date of this Agreement. In witness whereof the parties have executed this Agreement.\n',
        "2022-05-05",
    ),
    Case(
        "employment",
        "EMPLOYMENT AGREEMENT\n"
        "\n"
        'This Employment Agreement (the "Agreement") is made as of January 10, 2021 between Nordvik Foods Inc. (the "Company") and Ida Strand (the "Executive").\n'
        "\n"
        '2. Term of Employment. The Executive\'s employment hereunder shall commence on February 1, 2021 (the "Start Date") and, unless terminated earlier, continue until the third anniversary of the Start Date (the "Employment Term").\n'
        "3. Bonus. The Company shall pay the bonus no later than March 15, 2022.\n",
        "2024-02-01",
    ),
    Case(
        "maturity of a loan",
        "LOAN AGREEMENT\n"
        "\n"
        "THIS LOAN AGREEMENT is dated as of October 5, 2016, by and among Pinecrest Bank and Ruddle Farms LLC.\n"
        "\n"
        '"Maturity Date" means October 5, 2021.\n'
        "\n"
        "The Borrower shall repay the Loan in full on the Maturity Date. This Agreement shall remain in effect until all obligations hereunder are paid.\n",
        "2021-10-05",
    ),
    Case(
        "order form",
        "SOFTWARE SUBSCRIPTION ORDER FORM\n"
        "\n"
        "Order Effective Date: April 15, 2022\n"
        "Subscription Term: 36 months\n"
        "The parties agree that this Order Form is governed by the Master Agreement and each party hereby accepts it.\n",
        "2025-04-15",
    ),
    Case(
        "two days in one sentence",
        "SERVICES AGREEMENT between the City of Alder and Brightway Ltd. This Agreement shall be effective July 1, 2020 and shall terminate June 30, 2023. The parties hereto may renew it by mutual consent for two additional one-year terms.\n",
        "2023-06-30",
    ),
    Case(
        "lease with notice",
        'LEASE AGREEMENT. This Lease Agreement ("Lease") is made and entered into this 1st day of August, 2019 by and between Oak Row LLC ("Landlord") and Ann Lee ("Tenant"). TERM: The term of this Lease shall be for twelve (12) months, beginning on September 1, 2019 and ending on August 31, 2020 at 11:59 PM. Tenant shall give Landlord written notice of intent to vacate at least sixty (60) days before the end of the term.\n',
        "2020-08-31",
        "2020-07-02",
    ),
    Case(
        "notice not to extend",
        'This Agreement ("Agreement") is effective as of January 1, 2018 ("Effective Date") between Alpha Corp. and Beta Corp. The term of this Agreement shall be one year, and shall be extended automatically for additional one-year periods unless either party gives the other sixty (60) days\' prior written notice of its intention not to extend. The parties hereby agree.\n',
        "2019-01-01",
        "2018-11-02",
    ),
    Case(
        "collective agreement",
        "COLLECTIVE BARGAINING AGREEMENT by and between Harbor Workers Local 12 and Port Authority of Alder. Whereas the parties hereto wish to set terms. ARTICLE 30 DURATION. This Agreement shall become effective July 1, 2021, and shall continue in full force and effect to and including June 30, 2024, and from year to year thereafter unless either party serves written notice upon the other at least sixty (60) days prior to the expiration date.\n",
        "2024-06-30",
        "2024-05-01",
    ),
    Case(
        "sponsorship",
        "SPONSORSHIP AGREEMENT made March 5, 2020 between Gull FC and Ostend Bank. The parties agree: The Sponsor shall be the main sponsor for the 2020/21 and 2021/22 seasons. This agreement lasts for two years and shall end on 30 June 2022.\n",
        "2022-06-30",
    ),
    Case(
        "engagement",
        "THIS CONSULTING AGREEMENT, effective the 12th day of June 2023, is by and between Fern Ltd. and Dr. Eva Lind. 1.1 Consultant's engagement shall continue for six months from the effective date of this Agreement, unless sooner terminated as provided herein.\n",
        "2023-12-12",
    ),
    Case(
        "initial term expiring on an anniversary",
        "SUPPLY AGREEMENT made as of May 3, 2010 by and between Bun Co and Flour Co. This Agreement shall continue in effect for an initial term expiring on the fifth anniversary of the date hereof, and thereafter for successive one-year terms unless terminated by either party on not less than 6 months' notice prior to the expiry of the initial term or any renewal term.\n",
        "2015-05-03",
        "2014-11-03",
    ),
    Case(
        "months after a closing",
        'SUPPLY AGREEMENT made as of May 3, 2010 by and between Bun Co and Flour Co. The term of this Agreement commences on the date hereof and shall expire at 5:00 p.m. New York time on the date which is sixty months after the Closing. The parties hereto agree. "Closing" means the closing of the merger.\n',
        UNKNOWN,
    ),
    Case(
        "term without beginning",
        'Section 3. Term of Agreement. Subject to Section 9, this Agreement shall have a term of five (5) years (the "Term"). This Agreement, dated as of the 5th of November 2012, is between Kestrel Corp. and Merlin Corp. and the parties hereto agree.\n',
        "2017-11-05",
    ),
)
"""Whole contracts of other sorts."""

AGENCY = (
    'This Agency Agreement (the "Agreement") is made on 4 June 2022 by and between Linnet Trading Ltd and Osprey Mills BV. '
    "The parties agree as set out herein. Each party shall act in good faith.\n\n"
)

AGREED = (
    Case(
        "signing to a dotted day",
        AGENCY + "3. This Agreement shall be in force from the date of signing by both Parties till 31.12.2025.",
        "2025-12-31",
    ),
    Case(
        "a commencement date that nobody defines",
        AGENCY + "3. This Agreement expires on the fifth anniversary of the Commencement Date.",
        "2027-06-04",
    ),
    Case("period of performance", AGENCY + "PERIOD OF PERFORMANCE: 07/01/2022 – 06/30/2023", "2023-06-30"),
    Case(
        "a heading and a length",
        AGENCY + "TERM\n\nFive (5) years from the date of this Agreement.\n\nCOMMISSION\n\nTen percent of net sales.",
        "2027-06-04",
    ),
    Case(
        "tacit renewal",
        AGENCY
        + "3. The agency continues until 31 December 2024 and shall be tacitly renewed for periods of one year, unless terminated by registered letter at least three months prior.",
        "2024-12-31",
        "2024-09-30",
    ),
    Case(
        "notice to the end of the term",
        AGENCY
        + "3. This Agreement ends on 31 December 2025. It may be terminated with six months' notice to the end of the term.",
        "2025-12-31",
        "2025-06-30",
    ),
    Case(
        "execution hereof",
        AGENCY + "3. The term of this Agreement shall be two years from the execution hereof.",
        "2024-06-04",
    ),
    Case(
        "upon execution in days",
        AGENCY + "3. This Agreement shall commence upon execution and shall continue for a period of ninety (90) days.",
        "2022-09-02",
    ),
    Case(
        "limited to years as from signature",
        AGENCY + "3. The duration of this Agreement is limited to 3 years as from its signature.",
        "2025-06-04",
    ),
    Case(
        "fixed term starting on a day",
        AGENCY + "3. This Agreement is concluded for a fixed term of 24 months, starting on 1 July 2022.",
        "2024-07-01",
    ),
    Case(
        "concluded for a period ending",
        AGENCY + "3. This Agreement is concluded for a period ending on 30 June 2025.",
        "2025-06-30",
    ),
    Case(
        "agreement term from to",
        AGENCY
        + "3. The Agreement Term shall be from October 1, 2022 to September 30, 2027, with an option to renew for one year.",
        "2027-09-30",
    ),
    Case(
        "month of an anniversary",
        AGENCY
        + "3. Term. The initial term of this Agreement will begin on the Effective Date and will end on the last day of the month in which the third anniversary of the Effective Date occurs.",
        "2025-06-04",
    ),
    Case(
        "through and including",
        AGENCY
        + "3. Subject to earlier termination, this Agreement will remain in effect through and including March 31, 2026.",
        "2026-03-31",
    ),
    Case(
        "the date falling months after",
        AGENCY
        + "3. Unless terminated earlier, the appointment of the Agent shall end automatically on the date falling 18 months after the date of this Agreement.",
        "2023-12-04",
    ),
    Case(
        "indefinite",
        AGENCY
        + "3. This Agreement shall come into force on 1 July 2022 and shall remain in force for an indefinite period. It may be terminated on three months' notice.",
        None,
    ),
    Case(
        "licence for a term of",
        AGENCY + "3. Linnet grants Osprey a license for a term of ten (10) years from the Effective Date.",
        "2032-06-04",
    ),
    Case(
        "notice of non-renewal in a sentence of its own",
        AGENCY
        + "3. The term shall be for one (1) year with automatic renewals of one year each. Notice of non-renewal must be received by the other party 45 days before the anniversary date.",
        "2023-06-04",
        "2023-04-20",
    ),
    Case("unless renewed", AGENCY + "3. This Agreement shall, unless renewed, lapse on 1 March 2025.", "2025-03-01"),
    Case(
        "intended to last",
        AGENCY + "3. The parties intend this Agreement to last for four years from 1 January 2023.",
        "2027-01-01",
    ),
    Case("contract term as a label", AGENCY + "3. Contract term: 1 July 2022 - 30 June 2024.", "2024-06-30"),
    Case(
        "extended each time",
        AGENCY
        + '3. Term: This Agreement shall run for an initial period of 3 years from 1 Jan. 2023 ("Initial Term") and shall be automatically extended by 12 months each time, unless terminated by either party in writing with a notice period of 6 months before the end of the respective term.',
        "2026-01-01",
        "2025-07-01",
    ),
)


NOTHING = (
    clause("perpetual", "This Agreement shall commence on the Effective Date and continue in perpetuity.", None),
    clause(
        "until terminated",
        "This Agreement begins on the date hereof and continues until terminated by either party on 60 days' notice.",
        None,
    ),
    clause(
        "confidence after the end",
        "The obligations of confidentiality survive for five (5) years after termination of this Agreement.",
        None,
    ),
    clause(
        "warranty", "The Supplier warrants the Goods for a period of two (2) years from the date of delivery.", None
    ),
    clause("payment", "Invoices are payable within thirty (30) days from the date of the invoice.", None),
    clause(
        "cure",
        "If a party fails to cure a breach within thirty (30) days after written notice, the other may terminate this Agreement.",
        None,
    ),
    clause(
        "records",
        "The Supplier shall keep its records for a period of three (3) years from the date of each delivery.",
        None,
    ),
    clause(
        "insurance",
        "The Supplier shall maintain insurance in force for at least one year following the end of this Agreement.",
        None,
    ),
    clause(
        "non-compete",
        "During the term of this Agreement and for a period of two years thereafter, neither party shall solicit the other's staff.",
        None,
    ),
    clause(
        "another agreement",
        "The parties entered into a distribution agreement dated May 2, 2011, which expired on May 1, 2014.",
        None,
    ),
    clause("recital", "WHEREAS the mill was opened on 3 May 1998 and enlarged from 2001 to 2004;", None),
)
