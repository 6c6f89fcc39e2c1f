"""What the words beside a date say about it."""

from enum import StrEnum


class Sign(StrEnum):
    """What a word or phrase beside a date says about it. A language gives each a pattern."""

    # what happens on the day
    EXPIRE = "expire"  # something ceases to be in force
    OVER = "over"  # the same, told as past
    HOLD = "hold"  # something is in force, open or closed for a while
    DUE = "due"  # a noun or adjective that makes a day somebody's last: deadline, payable, at the latest
    EVENT = "event"  # something takes place
    EFFECT = "effect"  # something begins to be in force
    DELIVER = "deliver"  # somebody hands over, pays, publishes, completes
    # how it is said
    MUST = "must"
    WILL = "will"
    PLAN = "plan"
    EXPECT = "expect"
    MAY = "may"
    WAS_TO = "was to"  # a plan told as past: was to, had been due, originally
    DONE = "done"  # the verb is told as past and finished
    # what stands before the date
    UNTIL = "until"
    BY = "by"
    FROM = "from"
    WITHIN = "within"
    ON = "on"
    SINCE = "since"  # looks back: since, dated, as of, last
    # what takes the force from it
    PROPOSE = "propose"  # proposed, asked for, suggested: nobody agreed
    IF = "if"
    NOT = "not"
    PERIOD = "period"  # accounting periods, seasons, model years
    GENERAL = "general"  # an example, a habit, a supposition: no day of anybody
