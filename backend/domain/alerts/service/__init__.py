"""The verbs of alerts."""

from backend.domain.alerts.service.acknowledge import acknowledge
from backend.domain.alerts.service.bots import add_bot, check_bot, update_bot
from backend.domain.alerts.service.evaluate import evaluate, would_open
from backend.domain.alerts.service.news import CHANNEL
from backend.domain.alerts.service.send import send_due
from backend.domain.alerts.service.set_rule import set_rule
from backend.domain.alerts.service.try_rule import try_rule

__all__ = [
    "CHANNEL",
    "acknowledge",
    "add_bot",
    "check_bot",
    "evaluate",
    "send_due",
    "set_rule",
    "try_rule",
    "update_bot",
    "would_open",
]
