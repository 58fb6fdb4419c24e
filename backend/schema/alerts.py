"""Alerts, the rules behind them, and the group chats that are told."""

from collections.abc import Sequence
from datetime import datetime

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Role
from backend.domain.alerts import models, queries, rules, wording
from backend.domain.alerts.states import AlertKind, AlertState, AlertUnit, BotKind, NoticeState, Occasion
from backend.schema.accounts import Staff, staff_by_id
from backend.schema.context import Info
from backend.schema.doors import STAFF, described, edge, shown, typed
from backend.schema.languages import ContentLocale

described(
    AlertKind,
    STAFF,
    "What a rule watches; the threshold's unit in brackets.",
    {
        "STOCK_DAYS": "How long an article's stock lasts at the pace of the last 7 days (hours).",
        "SUPPLIER_BALANCE": "How long our money at a supplier lasts at the spending of the last 7 days (hours).",
        "DELIVERY_SUCCESS": "What part of a supplier's top-ups of the last 15 minutes arrived (basis points).",
        "COST_JUMP": "By how much a supplier's price may grow before its offer is paused (basis points).",
        "STUCK_ORDERS": "How long paid orders are past what was promised (minutes).",
        "CASES_LATE": "How long after-sales cases wait for the shop past their time (minutes).",
        "CAMPAIGN_STOPPED": "Campaigns that paused by themselves (no threshold: 0).",
        "BUDGET_BURN": "How much of a running campaign's budget is taken (basis points).",
        "LIMITS_PASSED": "Whether somebody paid for more than one person may have (no threshold: 0).",
        "BOOKS_DIFFER": "Whether orders, payments and ledger agree (no threshold: 0).",
    },
)
described(
    AlertUnit,
    STAFF,
    "What a threshold counts.",
    {
        "HOURS": "Hours.",
        "MINUTES": "Minutes.",
        "BASIS_POINTS": "Hundredths of a percent.",
        "NOTHING": "There is no threshold.",
    },
)
described(
    AlertState,
    STAFF,
    "How far an alert is.",
    {
        "OPEN": "Nobody looks after it yet.",
        "ACKNOWLEDGED": "Somebody does.",
        "RESOLVED": "What caused it is over; it ended by itself.",
    },
)
described(
    Occasion,
    STAFF,
    "Why somebody was told.",
    {
        "OPENED": "It began.",
        "ESCALATED": "Nobody had taken it in time.",
        "RESOLVED": "It ended; only group chats are told so.",
    },
    name="AlertOccasion",
)
described(
    NoticeState,
    STAFF,
    "How far the telling has come.",
    {
        "DUE": "To be sent, now or at the next try.",
        "SENDING": "Under way.",
        "SENT": "Taken; an e-mail is on its way like any message.",
        "FAILED": "Given up; `problem` says why.",
        "UNKNOWN": "It was sent and no answer came; it is not sent again.",
    },
    name="AlertNoticeState",
)
described(
    BotKind,
    STAFF,
    "Whose group chat a bot writes into.",
    {
        "WECOM": "WeCom (企业微信); the key is in the address, nothing is signed.",
        "DINGTALK": "DingTalk (钉钉).",
        "FEISHU": "Feishu (飞书).",
    },
    name="AlertBotKind",
)


@typed(STAFF)
class AlertBot:
    """A bot of a group chat that alerts are written into. Its address and secret are never shown again."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    name: str = shown(STAFF, "What staff call it.")
    kind: BotKind = shown(STAFF, "Whose chat it is.")
    address_hint: str = shown(STAFF, "Host of its address, and the last four characters.")
    signed: bool = shown(STAFF, "Whether a secret is kept that its messages are signed with.")
    language: ContentLocale = shown(STAFF, "Language it is written to in.")
    active: bool = shown(STAFF, "Whether it is told anything.")
    version: int = shown(STAFF, "Grows with each edit; give it when you change the bot.")
    changed_at: datetime = shown(STAFF, "When it was last changed (UTC).")

    @classmethod
    def of(cls, row: models.AlertBot) -> "AlertBot":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("bot", row.id)),
            name=row.name,
            kind=row.kind,
            address_hint=row.hint,
            signed=row.signed,
            language=row.language,
            active=row.active,
            version=row.version,
            changed_at=row.changed_at,
        )


async def owners_of(found: Sequence["AlertRule"], info: Info) -> list[Staff | None]:
    """The person each rule belongs to."""
    return await staff_by_id([rule.row.owner_id for rule in found])


async def bots_of(found: Sequence["AlertRule"], info: Info) -> list[list[AlertBot]]:
    """The bots each rule tells; one statement."""
    every = {row.id.hex: AlertBot.of(row) for row in await queries.every_bot()}
    return [[every[id] for id in rule.row.bot_ids if id in every] for rule in found]


async def open_of(found: Sequence["AlertRule"], info: Info) -> list[int]:
    """How many alerts of each rule are not over; one statement."""
    return await queries.open_counts_by_kind([rule.kind for rule in found])


@typed(STAFF)
class AlertRule:
    """What is watched, from when on, and whom it concerns. The bell is told in any case."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    kind: AlertKind = shown(STAFF, "What it watches.")
    unit: AlertUnit = shown(STAFF, "What its threshold counts.")
    threshold: int = shown(STAFF, "Where an alert begins, in `unit`.")
    least_threshold: int = shown(STAFF, "The least that may be set.")
    greatest_threshold: int = shown(STAFF, "The most that may be set.")
    active: bool = shown(STAFF, "Whether it watches; COST_JUMP pauses offers in any case.")
    owner_role: Role | None = shown(STAFF, "The role it belongs to; null when it is a person's.")
    owner: Staff | None = edge(STAFF, "The person it belongs to; null when it is a role's.", owners_of)
    muted_until: datetime | None = shown(STAFF, "Until when nobody is told (UTC); null or past: it is not muted.")
    escalate_after_minutes: int | None = shown(
        STAFF, "An alert that nobody took after so many minutes goes to `escalateTo`; null: it does not."
    )
    escalate_to: Role | None = shown(STAFF, "The role that is told then.")
    email: bool = shown(STAFF, "Whether its people get e-mails.")
    bots: list[AlertBot] = edge(STAFF, "Bots of group chats that are told.", bots_of, size=10)
    language: ContentLocale = shown(STAFF, "Language of the e-mails.")
    open: int = edge(STAFF, "How many of its alerts are not over.", open_of)
    version: int = shown(STAFF, "Grows with each edit; give it when you change the rule.")
    changed_at: datetime = shown(STAFF, "When it was last changed (UTC).")
    row: strawberry.Private[models.AlertRule]

    @classmethod
    def of(cls, row: models.AlertRule) -> "AlertRule":
        """From the row."""
        meaning = rules.MEANINGS[row.kind]
        return cls(
            id=strawberry.ID(ids.public("alt", row.id)),
            kind=row.kind,
            unit=meaning.unit,
            threshold=row.threshold,
            least_threshold=meaning.minimum,
            greatest_threshold=meaning.maximum,
            active=row.active,
            owner_role=row.owner_role,
            muted_until=row.muted_until,
            escalate_after_minutes=row.escalate_after_min,
            escalate_to=row.escalate_to,
            email=row.email,
            language=row.language,
            version=row.version,
            changed_at=row.changed_at,
            row=row,
        )


@typed(STAFF)
class AlertNotice:
    """One person, by e-mail, or one group chat was told."""

    occasion: Occasion = shown(STAFF, "Why.")
    to: str = shown(STAFF, "Name of the person or of the bot.")
    by_email: bool = shown(STAFF, "By e-mail; else in a group chat.")
    state: NoticeState = shown(STAFF, "How far it has come.")
    problem: str | None = shown(STAFF, "What went wrong, in the other side's words; null when nothing did.")
    at: datetime = shown(STAFF, "When it was written (UTC).")

    @classmethod
    def of(cls, row: models.AlertNotice) -> "AlertNotice":
        """From the row, with whom it went to at hand."""
        return cls(
            occasion=row.occasion,
            to=row.staff.name if row.staff is not None else row.bot.name if row.bot is not None else "",
            by_email=row.staff_id is not None,
            state=row.state,
            problem=row.problem,
            at=row.created_at,
        )


async def takers_of(alerts: Sequence["Alert"], info: Info) -> list[Staff | None]:
    """Who looks after each."""
    return await staff_by_id([alert.row.acknowledged_by_id for alert in alerts])


async def rules_of(alerts: Sequence["Alert"], info: Info) -> list[AlertRule]:
    """The rule behind each; one statement."""
    return [AlertRule.of(row) for row in await queries.rules_by_kind([alert.kind for alert in alerts])]


async def notices_of(alerts: Sequence["Alert"], info: Info) -> list[list[AlertNotice]]:
    """Whom each was told to; two statements."""
    found = await queries.notices_by_alert([alert.row.id for alert in alerts])
    return [[AlertNotice.of(row) for row in rows] for rows in found]


@typed(STAFF)
class Alert:
    """Something that somebody should look at. It ends by itself when its cause does."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    kind: AlertKind = shown(STAFF, "What is watched.")
    state: AlertState = shown(STAFF, "How far it is.")
    title: str = shown(STAFF, "What is wrong, in one line, in the language of Accept-Language.")
    detail: str = shown(STAFF, "What is behind it, in the same language.")
    subject_id: strawberry.ID | None = shown(
        STAFF, "Global id of the article, supplier or offer it is about; null when it is about the whole shop."
    )
    value: int = shown(STAFF, "What was measured last, in the unit of its rule.")
    opened_at: datetime = shown(STAFF, "When it began (UTC).")
    seen_at: datetime = shown(STAFF, "When it was last found to be so (UTC).")
    told_at: datetime | None = shown(STAFF, "When people and chats were told (UTC); null while its rule is muted.")
    escalated_at: datetime | None = shown(STAFF, "When the next role was told (UTC).")
    acknowledged_at: datetime | None = shown(STAFF, "When somebody took it (UTC).")
    acknowledged_by: Staff | None = edge(STAFF, "Who took it.", takers_of)
    note: str = shown(STAFF, "What they said; may be empty.")
    resolved_at: datetime | None = shown(STAFF, "When it ended (UTC).")
    rule: AlertRule = edge(STAFF, "The rule behind it, as it is now.", rules_of)
    notices: list[AlertNotice] = edge(STAFF, "Who was told, in order.", notices_of, size=20)
    row: strawberry.Private[models.Alert]

    @classmethod
    def of(cls, row: models.Alert, locale: str) -> "Alert":
        """From the row, in the reader's language."""
        words = wording.said(row, locale)
        return cls(
            id=strawberry.ID(ids.public("alr", row.id)),
            kind=row.kind,
            state=row.state,
            title=words.title,
            detail=words.detail,
            subject_id=strawberry.ID(row.subject) if "_" in row.subject else None,
            value=row.value,
            opened_at=row.opened_at,
            seen_at=row.seen_at,
            told_at=row.told_at,
            escalated_at=row.escalated_at,
            acknowledged_at=row.acknowledged_at,
            note=row.note,
            resolved_at=row.resolved_at,
            row=row,
        )


@typed(STAFF)
class AlertCounts:
    """What the bell shows: alerts that this person may see, those of muted rules apart."""

    open: int = shown(STAFF, "Nobody took them yet.")
    acknowledged: int = shown(STAFF, "Somebody looks after them.")

    @classmethod
    def of(cls, found: queries.Counts) -> "AlertCounts":
        """From the domain's counts."""
        return cls(open=found.open, acknowledged=found.acknowledged)
