"""Commitments to alerts, alerts to notifications: what people are told, when, and in which words."""

from monitor.alerting.message import trial
from monitor.alerting.routing import compose
from monitor.alerting.rules import evaluate
from monitor.alerting.troubles import of_delivery, of_source

__all__ = ["compose", "evaluate", "of_delivery", "of_source", "trial"]
