"""Commitments to alerts, alerts to notifications: what people are told, when, and in which words."""

from monitor.alerting.message import trial
from monitor.alerting.routing import compose
from monitor.alerting.rules import evaluate

__all__ = ["compose", "evaluate", "trial"]
