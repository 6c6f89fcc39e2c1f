"""English names of holidays and how their days are found.

A day is ``(month, day)``, ``(month, weekday from 0, which)`` with -1 for the last, ``("easter", days after)``,
``("orthodox", days after)``, or ``(country, name, days after)``: a feast that the country's calendar lists.
"""

from typing import Final

from monitor.extract.language.en.feasts import MORE
from monitor.extract.language.times import Feast


def _names(feasts: dict[Feast, str]) -> dict[str, Feast]:
    """Return every name with its feast; a name may end in "day", with or without the genitive's s."""
    found: dict[str, Feast] = {}
    for feast, names in feasts.items():
        for name in names.split(", "):
            stem = name.removesuffix(" day")
            found |= {name: feast}
            if stem != name:
                bare = stem.removesuffix("'s").removesuffix("s'").removesuffix("s")
                found |= {f"{form} day": feast for form in (stem, bare, f"{bare}s", f"{bare}'s", f"{bare}s'")}
    return found


HOLIDAYS: Final = _names(
    {
        **MORE,
        (1, 1): "new year's day, new year, new year's, yuandan",
        (1, 6): "epiphany, three kings day, twelfth night, feast of the epiphany",
        (1, 0, 3): "martin luther king day, mlk day, mlk jr. day, martin luther king jr. day, civil rights day",
        (2, 2): "groundhog day, candlemas, candlemas day",
        (
            2,
            12,
        ): "lincoln's birthday, abraham lincoln's birthday, lincolns' birthday, lincolns birthday, lincoln birthday",
        (
            2,
            14,
        ): "valentine's day, saint valentine's day, st valentine's day, st. valentine's day, st valentine's, st. valentine's",
        (2, 0, 3): "presidents' day, washington's birthday, george washington day, daisy gatson bates day",
        (3, 8): "international women's day",
        (3, 14): "pi day",
        (
            3,
            17,
        ): "st patrick's day, st. patrick's day, saint patrick's day, saint patrick, st paddy's day, saint paddy's day",
        (
            3,
            6,
            2,
        ): "daylight savings start day, daylight savings start, daylight saving start day, daylight saving start",
        (3, 25): "lady day, feast of the annunciation",
        (4, 1): "april fools' day, april fool's day, april fools', april fools, all fools' day",
        (4, 10): "siblings day, national siblings day",
        (4, 15): "tax day",
        (4, 16): "emancipation day",
        (4, 22): "earth day",
        (4, 25): "anzac day",
        (4, 27): "king's day, koningsdag",
        (
            5,
            1,
        ): "may day, labour day, international workers' day, int'l workers' day, workers' day, law day, lei day, loyalty day",
        (5, 4): "star wars day",
        (5, 8): "ve day, v-e day, victory in europe day",
        (5, 4, 2): "military spouse day",
        (5, 6, 2): "mother's day",
        (5, 0, -1): "memorial day, decoration day, spring bank holiday",
        (6, 6): "d-day anniversary",
        (6, 19): "juneteenth, freedom day, jubilee day",
        (6, 6, 3): "father's day",
        (6, 24): "midsummer day, midsummer's day, midsummer, st john's day, st. john's day, feast of st john",
        (7, 1): "canada day",
        (7, 4): "independence day, fourth of july",
        (7, 14): "bastille day",
        (8, 0, -1): "summer bank holiday, late summer bank holiday, august bank holiday",
        (8, 15): "assumption day, feast of the assumption",
        (9, 0, 1): "labor day",
        (9, 6, 1): "national grandparents day, grandparents day",
        (9, 29): "michaelmas day, michaelmas",
        (10, 0, 2): "columbus day, indigenous peoples' day",
        (10, 16): "boss's day, boss's",
        (10, 31): "halloween, hallowe'en, all hallows' eve, all hallows eve, all saints' eve, reformation day",
        (11, 1): "all saints' day, world vegan day, all hallows day, all hallows",
        (11, 2): "all souls' day",
        (11, 5): "guy fawkes day, guy fawkes night, bonfire night",
        (11, 11): "veterans' day, armistice day, remembrance day",
        (11, 6, 1): "daylight savings end day, daylight savings end, daylight saving end day, daylight saving end",
        (11, 3, 4): "thanksgiving day, thanksgiving, thanks giving day, thanks giving",
        ("thanksgiving", 1): "black friday",
        ("thanksgiving", 4): "cyber monday",
        (12, 24): "christmas eve, xmas eve",
        (12, 25): "christmas day, christmas, xmas, xmas day",
        (12, 26): "boxing day, st stephen's day, st. stephen's day, saint stephen's day, day of goodwill",
        (12, 31): "new year's eve, new years eve, new year eve, silvester, st sylvester's, hogmanay, old year's night",
        ("easter", -47): "shrove tuesday, pancake day, mardi gras",
        ("easter", -46): "ash wednesday",
        ("easter", -21): "mothering sunday",
        ("easter", -7): "palm sunday, branch sunday",
        (
            "easter",
            -3,
        ): "maundy thursday, covenant thursday, covenant thu, holy thursday, thu of mysteries, thursday of mysteries",
        ("easter", -2): "good friday",
        ("easter", -1): "holy saturday, easter saturday",
        ("easter", 0): "easter, easter sunday",
        ("easter", 1): "easter monday, easter mon",
        ("easter", 39): "ascension day",
        ("easter", 49): "pentecost, whit sunday, whitsunday, white sunday, whitsun",
        ("easter", 50): "whit monday, pentecost monday, monday of the holy spirit",
        ("easter", 56): "trinity sunday",
        ("easter", 60): "corpus christi",
        ("orthodox", -48): "clean monday, orthodox shrove monday, shrove monday",
        ("orthodox", -8): "lazarus saturday",
        ("orthodox", -2): "orthodox good friday, orthodox great friday, great friday",
        ("orthodox", 0): "orthodox easter, orthodox easter sunday, pascha",
        ("orthodox", 1): "orthodox easter monday",
        (
            "CN",
            "chinese new year",
            0,
        ): "chinese new year, lunar new year, chinese new year's day, chinese new years, chinese lunar new year's day",
        ("IL", "rosh hashanah", 0): "rosh hashanah, rosh hashana",
        ("IL", "yom kippur", 0): "yom kippur",
        ("IL", "sukkot", 0): "sukkot",
        ("IL", "shemini atzeret", 0): "shemini atzeret",
        ("IL", "simchat torah", 0): "simchat torah",
        ("IL", "hanukkah", 0): "hanukkah, chanukah",
        ("IL", "purim", 0): "purim",
        ("IL", "purim", 1): "shushan purim",
        ("IL", "pesach", 0): "passover, pesach",
        ("IL", "lag baomer", 0): "lag b'omer, lag baomer",
        ("IL", "shavuot", 0): "shavuot",
        ("IL", "tisha b'av", 0): "tisha b'av",
        ("IL", "independence", 0): "yom haatzmaut",
        ("IL", "independence", -7): "yom hashoah, holocaust day",
        ("AE", "eid al-fitr", 0): "eid al-fitr, eid al fitr, eid-ul-fitr, festival of breaking the fast",
        ("AE", "eid al-fitr", -30): "ramadan, ramazan, ramzan, ramadhan, ramathan",
        (
            "SA",
            "eid al-adha holiday",
            0,
        ): "eid al-adha, eid al adha, eid al-azha, eidul azha, id ul-adha, sacrifice feast, bakr id, feast of sacrifice",
        ("ID", "islamic new year", 0): "islamic new year, hijri new year, arabic new year, amun jadid",
        ("ID", "islamic new year", 9): "ashura, day of ashura",
        ("ID", "isra' and mi'raj", 0): "isra and mi'raj, the prophet's ascension, the night journey",
        ("IN", "prophet's birthday", 0): "mawlid al-nabawi, mawlid",
        ("IN", "jumu'atul-wida", 0): "jumu'atul-wida, jamat ul-vida",
        ("IN", "pongal", 0): "pongal, makar sankranti, makara sankranthi, maghi",
        (
            "IN",
            "guru ravi das's birthday",
            0,
        ): "guru ravidas jayanti, guru ravidass jayanti, guru ravidas birthday, guru ravidass birthday",
        ("IN", "basant panchami", 0): "vasant panchami, basant panchami",
        ("IN", "maha shivaratri", 0): "maha shivaratri",
        ("IN", "holika dahan", 0): "chhoti holi, holika dahan",
        ("IN", "holi", 0): "holi, dhulandi, phagwah",
        ("IN", "ugadi", 0): "ugadi, yugadi, samvatsaradi, chaitra sukladi, chaitra sukhladi, gudi padwa",
        ("IN", "ram navami", 0): "rama navami, ram navami",
        ("IN", "mahavira's birthday", 0): "mahavir jayanti, mahaveer janma kalyanak",
        ("IN", "vaisakhi", 0): "vaisakhi, baisakhi, vasakhi, vaishakhi",
        ("IN", "guru rabindranath's birthday", 0): "rabindra jayanti, rabindranath jayanti",
        ("IN", "rath yatra", 0): "ratha-yatra, rath yatra",
        ("IN", "parsi new year", 0): "parsi new year, jamshedi navroz",
        ("IN", "onam", 0): "onam, thiru onam, thiruvonam",
        ("IN", "raksha bandhan", 0): "raksha bandhan, rakhi",
        ("IN", "janmashtami", 0): "krishna janmashtami, janmashtami, gokulashtami",
        ("IN", "ganesh chaturthi", 0): "ganesh chaturthi",
        ("IN", "maharishi valmiki's birthday", 0): "valmiki jayanti, maharishi valmiki jayanti, pargat diwas",
        ("IN", "karaka chaturthi", 0): "karva chauth",
        ("NP", "bijaya dashami", 0): "dussehra, vijayadashami",
        ("SG", "diwali", 0): "diwali, deepavali, lakshmi puja",
        ("SG", "diwali", -1): "choti diwali, kali chaudas",
        ("SG", "diwali", -2): "dhanteras, dhanatrayodashi",
        ("SG", "diwali", 2): "bhai dooj",
        ("SG", "diwali", 6): "chhath, surya shashthi, dala puja",
        ("SG", "vesak", 0): "vesak, vaisakha, buddha day, buddha purnima, the buddha's birthday",
        (
            "IN",
            "guru gobind singh's birthday",
            0,
        ): "guru gobind singh jayanti, guru govind singh jayanti, guru gobind singh birthday",
    }
)
