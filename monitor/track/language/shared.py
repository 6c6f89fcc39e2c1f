"""What is written alike in every language: signs and codes of money, what firms are by law."""

SIGNS = "$€£¥₴₽₹"
"""The signs of currencies that stand before or behind a number."""
CODES = {
    "USD": "$",
    "EUR": "€",
    "GBP": "£",
    "JPY": "¥",
    "CNY": "¥",
    "UAH": "₴",
    "RUB": "₽",
    "INR": "₹",
    "CHF": "F",
}
"""The codes of currencies that stand before or behind a number, each with a sign."""
BEHIND = {"rmb": "¥", "dem": "M", "mxn": "P", "ars": "P", "sek": "K", "nok": "K", "dkk": "K"}
"""Those that stand behind it only."""
INITIALS = {"k": 3, "m": 6, "b": 9}
"""The power of ten that one letter tells, behind a number with the sign of a currency."""
FIRMS = frozenset("corp corporation inc incorporated ltd limited plc llc gmbh ag sa spa nv bv".split())
"""Words that firms bear in their names."""
