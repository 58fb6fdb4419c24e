"""What is watched, the life of an alert, and how far the telling of it has come."""

from enum import StrEnum


class AlertKind(StrEnum):
    """What a rule watches. There is one rule of each."""

    STOCK_DAYS = "STOCK_DAYS"
    SUPPLIER_BALANCE = "SUPPLIER_BALANCE"
    DELIVERY_SUCCESS = "DELIVERY_SUCCESS"
    COST_JUMP = "COST_JUMP"
    STUCK_ORDERS = "STUCK_ORDERS"
    CASES_LATE = "CASES_LATE"
    BOOKS_DIFFER = "BOOKS_DIFFER"
    CAMPAIGN_STOPPED = "CAMPAIGN_STOPPED"
    BUDGET_BURN = "BUDGET_BURN"
    LIMITS_PASSED = "LIMITS_PASSED"


class AlertUnit(StrEnum):
    """What a threshold counts."""

    HOURS = "HOURS"
    MINUTES = "MINUTES"
    BASIS_POINTS = "BASIS_POINTS"
    NOTHING = "NOTHING"


class AlertState(StrEnum):
    """OPEN: nobody took it. ACKNOWLEDGED: somebody did. RESOLVED: it ended, by itself."""

    OPEN = "OPEN"
    ACKNOWLEDGED = "ACKNOWLEDGED"
    RESOLVED = "RESOLVED"


ALERT_TRANSITIONS: dict[AlertState, frozenset[AlertState]] = {
    AlertState.OPEN: frozenset({AlertState.ACKNOWLEDGED, AlertState.RESOLVED}),
    AlertState.ACKNOWLEDGED: frozenset({AlertState.RESOLVED}),
    # What comes again is another alert.
    AlertState.RESOLVED: frozenset(),
}


class Occasion(StrEnum):
    """Why somebody is told."""

    OPENED = "OPENED"
    ESCALATED = "ESCALATED"
    RESOLVED = "RESOLVED"


class NoticeState(StrEnum):
    """DUE: to be sent. SENDING: under way. SENT: taken. FAILED: given up. UNKNOWN: sent, and no answer came.

    A notice that may have arrived is not sent again: a group that is told twice stops reading.
    """

    DUE = "DUE"
    SENDING = "SENDING"
    SENT = "SENT"
    FAILED = "FAILED"
    UNKNOWN = "UNKNOWN"


NOTICE_TRANSITIONS: dict[NoticeState, frozenset[NoticeState]] = {
    NoticeState.DUE: frozenset({NoticeState.SENDING}),
    NoticeState.SENDING: frozenset({NoticeState.DUE, NoticeState.SENT, NoticeState.FAILED, NoticeState.UNKNOWN}),
    NoticeState.SENT: frozenset(),
    NoticeState.FAILED: frozenset(),
    NoticeState.UNKNOWN: frozenset(),
}


class BotKind(StrEnum):
    """Whose group chat a bot writes into."""

    WECOM = "WECOM"
    DINGTALK = "DINGTALK"
    FEISHU = "FEISHU"
