"""Patterns for time that Russian and Ukrainian share; the words that differ are slots."""

from typing import Final

from monitor.extract.language.shared_times import NOUN, SHARED
from monitor.extract.language.slavic_lengths import TO_A_DAY
from monitor.extract.language.times import Rule

_WD: Final = r"(?:{weekday},? )?"
_YEAR: Final = r"(?:,? {year}(?: ?{yearword})?)"
_ABOUT: Final = r"(?:{about} )?"
_COUNTED: Final = (
    r"(?:тур|раунд|сезон|турнір|чемпіонат|кубк|саміт|форум|пакет|етап|випуск|маршрут|округ|поверх|корпус|розряд|клас|пункт|рівн|фестивал|конкурс)[ую]|"
    r"(?:тур|раунд|сезон|турнир|чемпионат|кубк|саммит|форум|пакет|этап|выпуск|маршрут|округ|этаж|корпус|разряд|ранг|класс|пункт|уровн|фестивал|конкурс|съезд|созыв|участк|лот|полк|микрорайон|матч|з['’]їзд)[ая]|"
    r"скликання|століття|покоління|поколения|рангу|мікрорайону|бригады|бригади|серии|серії|группы|групи|дивизиона|дивізіону"
)
"""What is told by its number: the match of the 19th round."""

SLAVIC: Final = (
    *SHARED,
    Rule(
        name="day month",
        pattern=rf"{_WD}(?:{{day}}|{{nth}}) {{month}}{_YEAR}?",
        kind="date",
        nests=("aday",),
        not_left=r"[0-9][.,]$",
    ),
    Rule(
        name="day of that year",
        pattern=rf"{_WD}(?:{{day}}|{{nth}}) {{month}},? {{rel}} {{yearword}}",
        kind="date",
        nests=("aday",),
    ),
    Rule(
        name="days of a month",
        pattern=r"{day} ?(?:-|–|—|{until}) ?{day} {month}(?:,? {year}(?: ?{yearword})?)?",
        kind="days",
    ),
    Rule(
        name="days and a month",
        pattern=r"(?:{day}, )?" * 6 + r"{day}(?: {and} |, ){day} {month}(?:,? {year}(?: ?{yearword})?)?",
        kind="days",
        fixed={"and": True},
    ),
    Rule(
        name="dotted day",
        pattern=rf"{_WD}{{dd}}\.{{dd}}\.",
        kind="numeric",
        nests=("aday",),
        not_left=r"[0-9]\.$|(?:^|\n)\s*$",
        not_right=r"^ ?[0-9]|^\s+[А-ЯЁІЇЄҐ]",
    ),
    Rule(
        name="dotted day without stop",
        pattern=r"{dd}\.{dd}",
        kind="numeric",
        left=r"(?:^|\b(?:до|с|з|по|від|от|на|к))$",
        not_right=r"^[.,]?[0-9]|^\.[^\s]|^\. [А-ЯЁІЇЄҐ]|^ ?(?:%|тыс|млн|млрд|тис|проц|відс|грн|руб|км|м\b)",
    ),
    Rule(
        name="dotted day before a clock",
        pattern=r"{dd}\.{padded}",
        kind="numeric",
        right=r"^,? ?(?:о |об |в |у )?[0-9]{1,2}[:.][0-9]{2}",
        not_left=r"[0-9.]$",
    ),
    Rule(name="day of month named", pattern=r"{day} (?:числа|число)", kind="day of month"),
    Rule(
        name="day of month with ending",
        pattern=rf"{_WD}{{dd}}-(?:го|е|ого|ое|те|ше|ге|ме|му|ему)",
        kind="day of month",
        not_right=r"^ [а-яіїєґё]*(?:сті|тий|ний|век|ст|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|янв|февр|март|апр|ма[йя]|июн|июл|авг|сент|окт|нояб|дек)"
        rf"|^ (?:{_COUNTED})(?!\w)",
    ),
    Rule(
        name="day of month",
        pattern=r"{day}(?:-?(?:го|е|ого|ое))?",
        kind="day of month",
        left=r"\b(?:до|с|з|по|на|к|до дня)$",
        right=r"^(?:[.!,;?]|$)",
        not_left=r"[0-9] $",
        alone=False,
    ),
    Rule(
        name="day of month in words",
        pattern=r"{nth}",
        kind="day of month",
        left=r"\b(?:до|к)$",
        right=r"^(?:[.!;?]|,(?! (?:хто|кто|що|что|як|котор)\w*)|$| ?[–—])",
        not_left=r"\b(?:от|від|с|з|із|со|зі) (?:\S+ )?(?:до|к) $",
    ),
    Rule(
        name="weekday of week",
        pattern=r"{dayname}(?:,)?(?: на| в| у)? {rel} {weekword}|{rel} {weekword} ?,? (?:в |у |во )?{dayname}",
        kind="weekday",
        fixed={"week": True},
    ),
    Rule(
        name="week of a month",
        pattern=r"(?:{nth}|{last}) {weekword} {amonth}",
        kind="week of a month",
    ),
    Rule(name="weekday after next", pattern=r"{dayname} {after} {rel}", kind="weekdays", fixed={"n": 2, "sign": 1}),
    Rule(name="relative weekday", pattern=r"{rel} {dayname}", kind="weekday", nests=("aday",)),
    Rule(name="weekday", pattern=r"{dayname}", kind="weekday", nests=("aday",)),
    Rule(
        name="nth weekday",
        pattern=r"(?:{nth}|{last}) (?:{dayname}|{dayword}) (?:в |у )?{amonth}",
        kind="nth weekday",
        nests=("aday",),
    ),
    Rule(name="next day", pattern=r"{nextday}", kind="then", fixed={"days": 1}),
    Rule(name="same day", pattern=r"{sameday}", kind="then", fixed={"days": 0}),
    Rule(
        name="that date",
        pattern=r"(?:этого|того|указанного|цього|вказаного) (?:дня|срока|строку|терміну)|(?:этой|этой же|указанной|цієї|тієї|вказаної) даты?и?",
        kind="that date",
        left=r"\b(?:до|с|после|з|від|після)$",
    ),
    Rule(name="day before", pattern=r"{daybefore}", kind="then", fixed={"days": -1}),
    Rule(
        name="distance ago",
        pattern=rf"{_ABOUT}(?:(?:{{n}}|{{vague}}) )?{{unit}}(?: {{and}} {{n}} {{unit}})? {{ago}}",
        kind="shift",
        fixed={"sign": -1, "n": 1},
    ),
    Rule(
        name="distance ahead",
        pattern=rf"{{through}} {_ABOUT}(?:(?:{{n}}|{{vague}}) )?{{unit}}",
        kind="shift",
        fixed={"sign": 1, "n": 1, "from": "told"},
        not_left=r"\b(?:чем|ніж) $",
        not_right=r"^ (?:после|після|до\b)",
    ),
    Rule(
        name="half a year ahead",
        pattern=r"{through} {halfayear}",
        kind="shift",
        fixed={"sign": 1, "n": 6, "unit": "month", "from": "told"},
    ),
    Rule(
        name="distance later",
        pattern=rf"{_ABOUT}(?:{{n}}|{{vague}}) {{unit}} {{later}}",
        kind="shift",
        fixed={"from": "then", "sign": 1},
    ),
    Rule(
        name="a unit earlier",
        pattern=r"{single} {earlier}",
        kind="shift",
        fixed={"from": "then", "sign": -1, "n": 1},
    ),
    Rule(
        name="so much later",
        pattern=r"(?:{n} {bymany}|{byone}) {later}",
        kind="shift",
        fixed={"from": "then", "sign": 1, "n": 1},
    ),
    Rule(
        name="so much earlier",
        pattern=r"{n} {bymany} {earlier}",
        kind="shift",
        fixed={"from": "then", "sign": -1, "n": 1},
    ),
    Rule(name="distance from a day", pattern=rf"{_ABOUT}{{n}} {{unit}} {{towards}} {{aday}}", kind="shift"),
    TO_A_DAY,
    Rule(
        name="holiday",
        pattern=r"{holiday}(?: {year}(?: ?{yearword})?| {rel} {yearword})?",
        kind="holiday",
        nests=("aday",),
    ),
    Rule(name="month year", pattern=rf"{{month}}(?:{_YEAR}|-{{year}})", kind="month", nests=("amonth", "aperiod")),
    Rule(name="month of that year", pattern=r"{month} {rel} {yearword}", kind="month", nests=("aperiod",)),
    Rule(name="relative month", pattern=r"{rel} {monthname}", kind="month", nests=("amonth", "aperiod")),
    Rule(
        name="month reported",
        pattern=r"{monthname}",
        kind="month",
        nests=("amonth",),
        fixed={"reported": True},
        left=r"\bза$",
    ),
    Rule(name="month alone", pattern=r"{monthname}", kind="month", nests=("amonth",)),
    Rule(name="period of time", pattern=r"{relmany} (?:(?:{n}|{vague}) )?{units}", kind="window"),
    Rule(name="relative period", pattern=r"{rel} {period}", kind="period", nests=("amonth", "aperiod", "ayear")),
    Rule(name="last or next year", pattern=r"{yearadverb}", kind="year by adverb"),
    Rule(
        name="period inside",
        pattern=r"{period}",
        kind="period",
        fixed={"rel": (0, "base")},
        nests=("amonth", "aperiod", "ayear"),
        alone=False,
    ),
    Rule(
        name="the year",
        pattern=r"{year}(?:-(?:го|м|му|ый|й|ого|ому))? ?{yearword}|{year}-(?:го|м|му|ого|ому)",
        kind="year",
        nests=("aperiod", "ayear"),
    ),
    Rule(name="years", pattern=r"{year} ?(?:-|–|—) ?{year} ?{yearword}", kind="years"),
    Rule(
        name="decade",
        pattern=r"(?:{tens}|{two})-?(?:х|ті|тих|е) {yearword}|{tens}-(?:х|е)|{decade}(?: {yearword})?",
        kind="decade",
        nests=("aperiod",),
        not_right=r"^ числ",
    ),
    Rule(name="century", pattern=r"(?:{roman}) {centuryword}", kind="century", nests=("aperiod",)),
    Rule(
        name="quarter",
        pattern=r"(?:{sized}|{romandigit}|{digit}(?:-?(?:й|м|го|му|ом))?) {quarterword}(?: {ayear})?",
        kind="quarter",
        nests=("aperiod",),
    ),
    Rule(name="half", pattern=r"(?:{sized}|{romandigit}) {halfword}(?: {ayear})?", kind="half", nests=("aperiod",)),
    Rule(name="season of a year", pattern=r"{season} {ayear}", kind="season", nests=("aperiod",)),
    Rule(name="relative season", pattern=r"{rel} {season}", kind="season", nests=("aperiod",)),
    Rule(name="season", pattern=r"{seasonadverb}", kind="season", nests=("aperiod",)),
    Rule(
        name="season as a bound",
        pattern=r"{season}",
        kind="season",
        left=r"\b(?:до|к|на|від|после|після|не раньше|не раніше)$",
    ),
    Rule(name="edge of a period", pattern=r"{edge} {aperiod}", kind="edge"),
    Rule(
        name="clock of full hours",
        pattern=r"{hour}(?:-?(?:ї|й|го))?(?::{minute})? {hourword}",
        kind="clock",
        left=r"\b(?:в|о|об|до|с|з|к|після|после)$",
    ),
    Rule(
        name="clock with a full stop",
        pattern=r"{hour}\.{minute}",
        kind="clock",
        left=r"\b(?:в|о|об|около|близько)$",
        not_right=r"^[.,]?[0-9]|^ ?(?:%|раз|млн|млрд|тыс|тис)",
    ),
    Rule(name="noon", pattern=r"{moment}", kind="clock"),
    Rule(
        name="duration",
        pattern=rf"{_ABOUT}(?:{{n}}|{{vague}}) (?:календарн(?:ых|их|і|ые) )?{{unit}}",
        kind="duration",
        not_left=r"(?:\d[.,]|[$€£])$",
    ),
    Rule(
        name="one unit",
        pattern=r"{unit}",
        kind="duration",
        fixed={"n": 1},
        left=(
            r"\b(?:(?:продл|продов|подов|пролонг|перен|отлож|отсроч|відкл|відстроч|відтермін|(?:с|пере|ото)двин|(?:з|пере|по|від)сун|затрим|задерж)\w*(?: [^\s.,;]+){0,3}|срок\w*|строк\w*|ще|ещё) на$|\b(?:(?:от|об)?(?:рима|дал|дав|дали|дала|дало|получил)\w*|надал\w*|надав|має|мають|імеют|имеет|имеют|есть|є) (?:[^\s.,;]+ ){0,3}?(?:ще|ещё|еще)$"
        ),
    ),
    Rule(
        name="one unit longer",
        pattern=r"{unit}",
        kind="duration",
        fixed={"n": 1},
        left=r"\bна$",
        right=r"^ (?:довше|пізніше|раніше|дольше|позже|раньше)\b",
    ),
    Rule(
        name="a year and a half",
        pattern=r"(?:півтора року|полтора года)",
        kind="duration",
        fixed={"n": 18, "unit": "month"},
        left=r"\b(?:на|протягом|впродовж|упродовж|в течение|ещё|еще|ще)$",
    ),
    Rule(
        name="a year and a half ahead",
        pattern=r"{through} (?:півтора року|полтора года)",
        kind="shift",
        fixed={"sign": 1, "n": 18, "unit": "month", "from": "told"},
    ),
    Rule(
        name="half a year long",
        pattern=r"(?:пів ?року|полгода)",
        kind="duration",
        fixed={"n": 6, "unit": "month"},
        left=r"\b(?:на|протягом|впродовж|упродовж|в течение|ещё|ще)$",
    ),
    Rule(
        name="within a week",
        pattern=r"(?:тижня|недели)",
        kind="duration",
        fixed={"n": 1, "unit": "week"},
        left=r"\b(?:протягом|впродовж|упродовж|в течение)$",
    ),
    Rule(
        name="within a month",
        pattern=r"(?:місяця|месяца)",
        kind="duration",
        fixed={"n": 1, "unit": "month"},
        left=r"\b(?:протягом|впродовж|упродовж|в течение)$",
    ),
    Rule(name="every unit", pattern=r"{each} {unit}", kind="set"),
    Rule(name="every weekday", pattern=r"{each} {dayname}", kind="set"),
    Rule(
        name="night before a day",
        pattern=r"{nightword} (?:(?:з|із|зі|с|со) {day} )?(?:на|проти) {aday}",
        kind="daypart",
        fixed={"days": -1},
    ),
    Rule(name="part of a day", pattern=r"(?:{deictic}|{dayname}|{rel}) {part}", kind="daypart"),
    Rule(name="numbers that are no dates", pattern=r"{dd}\.{dd}\.{dd}\.{dd}", kind="nothing", not_right=NOUN),
)
