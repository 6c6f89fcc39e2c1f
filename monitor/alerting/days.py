"""How days, dues and stretches of time are said."""

from datetime import date, timedelta

from monitor.model import ONE_DAY, Due, Grain

_ORDINALS = ("first", "second", "third", "fourth")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def say_day(day: date, *, weekday: bool = True) -> str:
    """``Saturday 18 March 2023``; the same in every locale."""
    said = f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return f"{_WEEKDAYS[day.weekday()]} {said}" if weekday else said


def say_due(due: Due | None, *, weekday: bool = True) -> str:
    """Say a due in the grain that the text gave it: a day, ``in May 2024``, ``in the third quarter of 2024``."""
    if due is None:
        return "no date"
    match due.grain:
        case Grain.DAY:
            return say_day(due.start, weekday=weekday) + _say_clock(due)
        case Grain.WEEK | Grain.WINDOW:
            return f"from {say_day(due.start, weekday=weekday)} to {say_day(due.last, weekday=weekday)}"
        case _:
            return f"in {_say_stretch(due)}{due.start.year}"


def _say_clock(due: Due) -> str:
    if due.clock is None:
        return ""
    return f", {due.clock:%H:%M}" + (f" {due.zone}" if due.zone else "")


def _say_stretch(due: Due) -> str:
    """Name the part of a year, with what comes between it and the year."""
    month = due.start.month - 1
    if due.grain is Grain.MONTH:
        return f"{_MONTHS[month]} "
    if due.grain is Grain.QUARTER:
        return f"the {_ORDINALS[month // 3]} quarter of "
    return f"the {_ORDINALS[month // 6]} half of " if due.grain is Grain.HALF else ""


def distance(due: Due, today: date) -> str:
    """``9 days left``, ``today``, ``now, until … (3 days left)``, ``1 day past``; a range counts from its first day."""
    if today < due.start:
        return f"{days(due.start - today)} left"
    if today > due.last:
        return f"{days(today - due.last)} past"
    if due.stop - due.start == ONE_DAY:
        return "today"
    return f"now, until {say_day(due.last)} ({days(due.last - today)} left)"


def days(stretch: timedelta) -> str:
    """``1 day``, ``9 days``."""
    return _counted(stretch.days, "day")


def roughly(stretch: timedelta) -> str:
    """``3 days``, ``5 hours``."""
    return days(stretch) if stretch >= 2 * ONE_DAY else _counted(stretch // timedelta(hours=1), "hour")


def _counted(number: int, unit: str) -> str:
    return f"{number} {unit}{'' if number == 1 else 's'}"
