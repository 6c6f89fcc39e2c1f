"""English patterns for durations, sets, clocks and vague references."""

from typing import Final

from monitor.extract.language.en.time_beside import ABOUT, DAY_BEHIND, SCRIPTURE
from monitor.extract.language.times import Rule

LENGTH_RULES: Final = (
    # ---------------------------------------------------------------- durations
    Rule(
        name="per unit",
        pattern=r"(?:per|a|an) {single}",
        kind="set",
        left=r"(?:\b(?:once|twice|times|percent|per cent|barrels|tons|tonnes|hours|days|points|people|dollars|euros|million|billion|trillion|cents|cent|rate|per|meters?|metres?|inch|inches|feet|foot|miles?|kilometers?|kilometres?|[a-z]{3,}[^su\W]s)|[0-9%])$",
        not_left=r"\b(?:is|was|has|takes|lasts|needs|spends|gets|gives|plus|versus|within|years|months|days|weeks|costs|wants|allows|makes|this|his|its|us) $",
        fixed={"rate": True},
    ),
    Rule(
        name="period of time",
        pattern=r"(?:the )?(?:past|last|next|coming|first|final|following|succeeding|previous|preceding|remaining|intervening|ensuing|initial|early|latter) (?:(?:{n}|{vague}) )?{units}|(?:{rel}) (?:{n}|{vague}|couple of) {unit}|{n} {rel} {units}",
        not_left=r"\b(?:may|will|can|could|would|to|might|should) $",
        kind="window",
    ),
    Rule(
        name="opening period",
        pattern=r"(?:the )?opening (?:(?:{n}|{vague}) )?{units}",
        right=r"^(?: (?:of|in)\b|,)",
        kind="window",
    ),
    Rule(
        name="hyphened duration",
        pattern=rf"{ABOUT}{{n}}-{{single}}(?:[- ](?:long|old|period))?|{{n}} {{single}}[- ](?:long|period)",
        kind="duration",
    ),
    Rule(
        name="duration",
        pattern=rf"{ABOUT}(?:{{n}}|{{vague}}|the {{n}} full|{{n}} and {{half}}) (?:(?:full|whole|more|additional|further|consecutive|straight|calendar|long|entire) )?{{unit}}(?: and {{half}}| or more| or so| of age| old| certain)?",
        kind="duration",
        nests=("aspan",),
        not_left=r"(?:\d[.,]|[$€£]|\bas )$",
        not_right=r"^ (?:of the day|place|largest|person|than)\b",
    ),
    Rule(
        name="another length",
        pattern=r"another (?:full |whole )?{unit}",
        kind="duration",
        fixed={"n": 1},
        left=r"\b(?:for|by|lasts?|took|takes?|within)$",
    ),
    Rule(
        name="composite duration",
        pattern=rf"{ABOUT}{{n}} {{unit}}(?:(?:,| and) {{n}} {{unit}})(?:(?:,| and|, and) {{n}} {{unit}})?",
        kind="duration",
    ),
    Rule(
        name="business days later",
        pattern=rf"{ABOUT}{{n}} (?:business|working|trading|banking) days? (?:later|afterwards?|thereafter|after (?:that|then)|of that)",
        kind="business days",
        fixed={"from": "then"},
    ),
    Rule(
        name="business days from a day",
        pattern=rf"{ABOUT}{{n}}(?: full| clear| \([0-9]+\))? (?:business|working|trading|banking) days? {{towards}} {{aday}}",
        kind="business days",
    ),
    Rule(
        name="next business day",
        pattern=r"(?:the )?(?:next|following) (?:business|working|trading|banking) day",
        kind="business days",
        fixed={"n": 1, "from": "told"},
        not_right=r"^ (?:after|following|of|to|before)\b",
    ),
    Rule(
        name="business days",
        pattern=rf"{ABOUT}{{n}}(?: full| \([0-9]+\))? (?:business|working|trading|banking) days?",
        kind="business days",
    ),
    Rule(
        name="units of time",
        pattern=r"(?:many |the )?{units}",
        kind="duration",
        fixed={"n": "X"},
        left=r"\b(?:in|within|for|of|after|take|takes|took|over|last|lasted|and)$",
        not_right=r"^ (?:of (?:operation|business|work)|ago|later|earlier)",
    ),
    # ---------------------------------------------------------------- sets
    Rule(
        name="every unit",
        pattern=r"(?:every|each) (?:{n} |{other} |single |second )?{unit}|every {nth} {unit}|everyday",
        kind="set",
    ),
    Rule(
        name="every weekday",
        pattern=r"(?:every|each) (?:{weekday}|{monthname}|{season})(?: {part})?|(?:every|each) {part}|{daynames}|{daynames} and {daynames}",
        kind="set",
    ),
    Rule(name="often", pattern=r"{often}", kind="often"),
    # ---------------------------------------------------------------- vague
    Rule(
        name="recent units",
        pattern=r"(?:the )?recent {units}",
        kind="vague",
        fixed={"vaguely": "PAST_REF"},
    ),
    Rule(name="vague", pattern=r"{vaguely}", kind="vague", not_right=r"^(?:'s|-)| account\b"),
    # ---------------------------------------------------------------- clocks
    Rule(
        name="clock",
        pattern=r"(?:{hour}(?:[:.]{minute}(?::[0-9]{2})?)? ?{ampm}|(?:12 )?{moment}|{n} o'clock(?: in the {part})?)(?:,? \({zone}\)|,? {zone}|,? (?:local|eastern|pacific|central|(?:[A-Z][a-z]+ ){0,3}[A-Z][a-z]+) time)?(?:,? {aday}(?: {zone})?)?",
        kind="clock",
        not_right=r"^ (?:sun|oil|express|snack)",
    ),
    Rule(
        name="clock of 24 hours",
        pattern=r"{hour}:{minute}(?::[0-9]{2})?(?: ?\({zone}\)| ?{zone}| hours| hrs| local time| [A-Z][a-z]+ time)?|{fourdigits} ?(?:{zone}|local time)(?: {aday})?",
        kind="clock",
        not_left=rf"[0-9:,.]$|\b(?:won|beat|lost|verse|score|ratio) $|{SCRIPTURE}",
        not_right=r"^[:/.]?[0-9]|^-|^ (?:aspect|ratio|win|lead)",
    ),
    Rule(
        name="part of a day",
        pattern=r"(?:(?:early|late) )?(?:{rel}|the (?:next|following|same|previous)) {part}",
        kind="daypart",
    ),
    Rule(
        name="day and part", pattern=r"(?:(?:early|late)(?: on)? )?{aday} (?:{part}|(?:at )?{moment})", kind="daypart"
    ),
    Rule(
        name="part of the day named",
        pattern=r"(?:(?:the )?(?:(?:early|late) )?{part}(?: hours)? (?:of|on)|(?:early|late)(?: in the {part} (?:of|on))?) {aday}|{part} {dayname}",
        kind="daypart",
    ),
    Rule(name="tonight inside", pattern=r"tonight", kind="deictic", fixed={"deictic": 0}, nests=("aday",), alone=False),
    Rule(
        name="tonight",
        pattern=r"tonight|last night|overnight|tomorrow night",
        kind="daypart",
        fixed={"part": "NI"},
        not_right=DAY_BEHIND,
    ),
    Rule(
        name="part alone",
        pattern=r"(?:the )?(?:(?:early|late|mid)[- ])?{part}(?:[- ]time| hours)?",
        kind="part alone",
        left=r"\b(?:in the|by|at|on the|during the|that|of|all|every|until|through the|late|early|one|day and|in)$",
        not_right=rf"{DAY_BEHIND}|^ (?:shuttle|bus(?:es)?|train|market|shift|ferry|flight|service|line|watch|porter|shelter)s?\b",
    ),
)
