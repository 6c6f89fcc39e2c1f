"""The facts: frozen values that every room speaks in. No input or output."""

from monitor.model.alert import SERIES, Alert, Attention, Delivery, Notification, Reason, Severity, Verdict
from monitor.model.commitment import OPEN, Claim, Commitment, Evidence, State, Transition
from monitor.model.document import DatedBy, DateOrder, Document, Fetched, Origin, Timex, TimexType, digest
from monitor.model.due import ONE_DAY, Due, Grain, Period, add_months
from monitor.model.mention import (
    CALMS,
    CLOSES,
    MOVES,
    REPORTED,
    Action,
    Change,
    Component,
    Decision,
    Kind,
    Mention,
    Version,
    Versions,
)
from monitor.model.source import SourceStatus

__all__ = [
    "CALMS",
    "CLOSES",
    "MOVES",
    "ONE_DAY",
    "OPEN",
    "REPORTED",
    "SERIES",
    "Action",
    "Alert",
    "Attention",
    "Change",
    "Claim",
    "Commitment",
    "Component",
    "DateOrder",
    "DatedBy",
    "Decision",
    "Delivery",
    "Document",
    "Due",
    "Evidence",
    "Fetched",
    "Grain",
    "Kind",
    "Mention",
    "Notification",
    "Origin",
    "Period",
    "Reason",
    "Severity",
    "SourceStatus",
    "State",
    "Timex",
    "TimexType",
    "Transition",
    "Verdict",
    "Version",
    "Versions",
    "add_months",
    "digest",
]
