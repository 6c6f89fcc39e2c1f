"""English words by which noun phrases and verb groups are told."""

from monitor.extract.language.names import Names, bag

_DECREED = bag(
    "abolished adjourned amended cancelled canceled closed deferred discharged dismissed dissolved extended modified postponed prolonged "
    "repealed rescheduled rescinded renewed revoked superseded suspended terminated transferred vacated withdrawn"
)

NAMES = Names(
    lead=bag(
        "the a an its his her their our your my 's this that these those any all some each every no such both another "
        "one two three four five six seven eight nine ten other"
    ),
    joints=bag("of for on with between against to in"),
    links=bag(
        "under when after before as at from by until into over about than through since because while although if near "
        "during per via upon without within amid till unless once though whereas so but who whom whose which where what "
        "whatever whether ahead along inside despite around across toward towards beyond including above below among notwithstanding pursuant"
    ),
    joins=bag("and or nor &"),
    also=bag("and"),
    auxiliaries=bag(
        "am is are was were will shall must may might can could would should has have had do does did be been being "
        "won't isn't aren't wasn't weren't can't cannot don't doesn't didn't hasn't haven't hadn't wouldn't couldn't shouldn't needn't "
        "mustn't ought i'll we'll you'll they'll it'll he'll she'll there'll i'd we'd you'd they'd it'd he'd she'd "
        "we've they've i've you've there've it's that's there's what's we're they're you're i'm he's she's one's who's here's let's please"
    ),
    be=bag(
        "am is are was were be been being isn't aren't wasn't weren't it's that's we're they're you're i'm he's she's one's who's here's stands"
    ),
    infinitive=bag("to"),
    verbs=frozenset(),
    verb_endings=(),
    gerund_endings=("ing",),
    bases=frozenset(),
    finite=frozenset(),
    past=frozenset(),
    past_endings=(),
    past_auxiliaries=bag("was were had did wasn't weren't hadn't didn't"),
    ahead=bag(
        "will shall must may might can could would should won't wouldn't couldn't can't cannot i'll we'll you'll they'll it'll "
        "he'll she'll there'll ought please"
    ),
    manner=bag("as than"),
    adverbs=bag(
        "now also still then already just not formally automatically soon again never yet always often instead even so-called thus hereby "
        "there up here together too off over out down far well ago maybe perhaps back"
    ),
    adverb_endings=(),
    either=bag("off outside"),
    tagger="en",
    copular={"stands": _DECREED},
    alike=(
        "the a an",
        "its his her their our your my 's",
        "this these those",
        "any all some each every no such both another other",
        "one two three four five six seven eight nine ten",
        "will shall must may might can could would should won't wouldn't can't cannot couldn't shouldn't needn't mustn't i'll we'll you'll they'll it'll he'll she'll there'll i'd we'd you'd they'd it'd he'd she'd ought let's please",
        "is are was were be been being isn't aren't wasn't weren't it's that's there's we're they're you're i'm he's she's what's one's who's here's",
        "has have had hasn't haven't hadn't we've they've i've you've there've",
        "do does did don't doesn't didn't",
        "to",
        "of",
        "that",
        "for on with between against in",
        "at by from under until into over about than through during per via upon without within amid till along inside despite around across toward towards beyond including above below among near",
        "when after before since because while although if unless once though whereas so whether as",
        "but",
        "who whom whose which where what whatever",
        "and &",
        "or nor",
        "he she we i they everyone nobody anyone",
        "it you",
        "him me them us",
        "not never",
        "now also still then already just formally automatically soon again yet always often even thus hereby perhaps maybe",
        "up off over out down back",
    ),
    abbreviations=tuple(
        "mr mrs ms dr gen sen rep gov lt col sgt st mt ft inc corp co ltd jr sr vs prof rev hon maj adm capt cmdr messrs dept est approx".split()
    ),
    within=bag("of"),
    pairing=bag("between"),
    lengths=bag("second minute hour day week month year moment seconds minutes hours days weeks months years moments"),
    apart=bag("before after ago later earlier beforehand afterwards"),
    overtaken=bag("postponed rescheduled delayed deferred cancelled canceled suspended prolonged expired lapsed"),
    aims=bag(
        "try tries tried attempt attempts attempted plan plans planned planning hope hopes hoped hoping aim aims aimed aiming intend intends "
        "intended seek seeks sought want wants wanted expect expects agree agrees agreed promise promises promised pledge pledges pledged "
        "vow vows vowed undertake undertakes undertook decide decides decided prepare prepares"
    ),
    causative=bag("let made saw watched heard"),
    announcing=bag("reminder reminders news fact word confirmation proof assurance assurances heads-up"),
    months=bag(
        "january february march april may june july august september october november december "
        "jan feb mar apr jun jul aug sept sep oct nov dec"
    ),
    amounts=tuple(
        "hundred thousand million billion trillion mln bln percent pct per cent dollars dlrs dlr euros pounds pence yen rubles roubles yuan baht "
        "tonnes tons barrels miles km kilometres kilometers metres meters feet hectares acres kg".split()
    ),
    rate=r"(?:a|an|per|each) (?:share|unit|barrel|tonne|ton|pound|lb|bushel|ounce|kilo|head|bale|bag)",
    pronouns=bag(
        "it they this that these those them there one both such he she we you i us him her me everyone nobody anyone "
        "itself themselves himself herself ourselves yourself yourselves myself"
    ),
    people=bag("he she who i we you they them us him her me everyone nobody anyone whoever"),
    relatives=bag("which who that whose where whom"),
    possessive=bag("whose"),
    have=bag("has have had given gave gives"),
    kinds=(
        bag(
            "deal agreement accord pact treaty arrangement initiative contract memorandum convention corridor protocol compact"
        ),
        bag("truce ceasefire cease-fire pause armistice"),
        bag("offer bid tender proposal"),
        bag("mission mandate operation"),
        bag("programme program scheme plan project facility fund"),
        bag("law act bill regulation directive rule"),
        bag("licence license permit certificate"),
        bag("waiver exemption suspension sanctions"),
        bag("strike walkout stoppage"),
        bag("election vote poll ballot referendum"),
    ),
    empty=bag(
        "time day days date end year years month months week weeks way part case fact people person side sides spokesman "
        "place effect force go-ahead spokeswoman official officials statement word midnight noon evening morning night"
    ),
)
