"""English names of feasts, quarter days and national days of single countries, and how their days are found."""

from typing import Final

from monitor.extract.language.times import Feast

MORE: Final[dict[Feast, str]] = {
    (1, 7): "orthodox christmas, orthodox christmas day, julian christmas",
    (1, 13): "old new year",
    (1, 25): "burns night, burns' night",
    (1, 26): "australia day",
    (2, 1): "st brigid's day, imbolc",
    (2, 6): "waitangi day",
    (3, 1): "st david's day, st. david's day, saint david's day",
    (3, 20): "spring equinox, vernal equinox, nowruz",
    (4, 13): "songkran",
    (4, 23): "st george's day, st. george's day, saint george's day",
    (4, 30): "walpurgis night, walpurgis",
    (5, 5): "cinco de mayo",
    (5, 9): "europe day, victory day",
    (5, 17): "norway's national day, syttende mai",
    (6, 1): "madaraka day",
    (6, 14): "flag day",
    (6, 16): "bloomsday, youth day",
    (6, 21): "summer solstice",
    (6, 23): "midsummer eve, midsummer's eve, midsummer night, st john's eve",
    (7, 12): "orangemen's day",
    (7, 15): "st swithin's day, st swithun's day",
    (8, 1): "lammas, lammas day",
    (8, 24): "st bartholomew's day",
    (9, 22): "autumn equinox, autumnal equinox",
    (9, 24): "heritage day",
    (10, 2): "gandhi jayanti",
    (10, 3): "day of german unity, german unity day",
    (10, 20): "mashujaa day",
    (10, 25): "st crispin's day",
    (11, 11): "martinmas, st martin's day, st. martin's day",
    (11, 30): "st andrew's day, st. andrew's day, saint andrew's day",
    (12, 6): "st nicholas' day, st nicholas's day, st. nicholas' day, saint nicholas' day, saint nicholas day",
    (12, 12): "jamhuri day",
    (12, 13): "st lucia's day, st. lucia's day, st lucy's day, st. lucy's day, lucia day",
    (12, 16): "day of reconciliation",
    (12, 21): "winter solstice, st thomas's day",
    (12, 28): "holy innocents, holy innocents' day, childermas",
    (4, 0, 3): "patriots' day",
    (5, 0, 1): "early may bank holiday, may day bank holiday, early may holiday",
    (6, 0, 1): "june bank holiday",
    (10, 0, -1): "october bank holiday",
    (11, 6, 2): "remembrance sunday",
    ("easter", -63): "septuagesima",
    ("easter", -49): "quinquagesima, shrove sunday",
    ("easter", -48): "collop monday, rose monday, rosenmontag",
    ("easter", 7): "low sunday, quasimodo sunday",
    ("easter", 35): "rogation sunday",
    ("advent", 0): (
        "advent, advent sunday, the first sunday of advent, the first sunday in advent, first sunday of advent, first sunday in advent, "
        "the first advent sunday, first advent sunday, the first of advent, first of advent, the first advent"
    ),
    ("advent", -7): "stir-up sunday, christ the king, totensonntag",
    ("advent", 7): (
        "the second sunday of advent, the second sunday in advent, second sunday of advent, second sunday in advent, "
        "the second advent sunday, second advent sunday, the second of advent"
    ),
    ("advent", 14): (
        "the third sunday of advent, the third sunday in advent, third sunday of advent, third sunday in advent, gaudete sunday, "
        "the third advent sunday, third advent sunday, the third of advent"
    ),
    ("advent", 21): (
        "the fourth sunday of advent, the fourth sunday in advent, fourth sunday of advent, fourth sunday in advent, "
        "the fourth advent sunday, fourth advent sunday, the fourth of advent"
    ),
}

BANK_HOLIDAYS: Final[tuple[Feast, ...]] = (
    (1, 1),
    ("easter", -2),
    ("easter", 1),
    (5, 0, 1),
    (5, 0, -1),
    (8, 0, -1),
    (12, 25),
    (12, 26),
)
"""The days of which the bank holiday of a text is the nearest."""

NAMESAKES: Final[dict[str, Feast]] = {
    "lucia": (12, 13),
    "st nicholas": (12, 6),
    "st. nicholas": (12, 6),
    "saint nicholas": (12, 6),
    "three kings": (1, 6),
    "the three kings": (1, 6),
    "all saints'": (11, 1),
    "all saints": (11, 1),
    "all souls'": (11, 2),
    "all souls": (11, 2),
    "guy fawkes": (11, 5),
    "st michael": (9, 29),
    "st patrick": (3, 17),
}
"""Feasts that are called as a person, a church or an inn is: by Lucia."""
