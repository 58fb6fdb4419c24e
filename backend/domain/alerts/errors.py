"""Expected refusals of alerts."""

from typing import Any

from backend.core.refusals import Refusal


class AlertUnknown(Refusal):
    """No such alert, or one of a kind that this person may not see."""

    code = "ALERT_UNKNOWN"


class AlertOver(Refusal):
    """The alert ended by itself meanwhile."""

    code = "ALERT_OVER"


class AlertRuleChanged(Refusal):
    """Somebody changed the rule since it was read; `current` is the rule as it stands."""

    code = "ALERT_RULE_CHANGED"
    current: Any


class AlertBotUnknown(Refusal):
    """No such bot."""

    code = "ALERT_BOT_UNKNOWN"


class AlertBotChanged(Refusal):
    """Somebody changed the bot since it was read; `current` is the bot as it stands."""

    code = "ALERT_BOT_CHANGED"
    current: Any
