"""Webhooks as their owners and staff see them. A secret is shown once, by the mutation that made it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.distribution.queries import partners_by_id
from backend.domain.webhooks import errors as domain
from backend.domain.webhooks import models, queries
from backend.domain.webhooks.events import EventType
from backend.domain.webhooks.states import EndpointState, MessageState, Outcome
from backend.domain.webhooks.targets import TargetProblem
from backend.schema.context import Info
from backend.schema.doors import PARTNERS, STAFF, UserError, described, edge, given, refusal, shown, typed
from backend.schema.partners import Partner
from backend.schema.scalars import Node

OWNERS = STAFF | PARTNERS

PROBLEMS: dict[TargetProblem, tuple[str, str]] = {
    TargetProblem.MALFORMED: ("地址格式不正确。", "This is no address we can read."),
    TargetProblem.NOT_HTTPS: ("地址必须以 https:// 开头。", "The address must begin with https://."),
    TargetProblem.CREDENTIALS: ("地址中不能包含用户名或密码。", "The address may not hold a user or a password."),
    TargetProblem.PORT: (
        "只能使用 80、443、8080 或 8443 端口。",
        "Only the ports 80, 443, 8080 and 8443 are sent to.",
    ),
    TargetProblem.PRIVATE: (
        "该地址指向内部网络，无法发送。",
        "The address leads into a private network; nothing is sent there.",
    ),
    TargetProblem.UNKNOWN_HOST: ("找不到该域名。", "There is no such host name."),
}

WebhookEvent = described(
    EventType,
    OWNERS,
    "What a webhook message tells; the message itself names it as in brackets.",
    {
        "ORDER_PAID": "An order was paid (`order.paid`).",
        "UNITS_DELIVERED": "Some units of an order were delivered (`units.delivered`).",
        "UNITS_RENEWED": "Some units of an order have another secret or code now: read them again (`units.renewed`).",
        "UNITS_WITHDRAWN": "What some units of an order open was taken away from their holders (`units.withdrawn`).",
        "ORDER_DELIVERED": "Everything of an order was delivered or given back (`order.delivered`).",
        "ORDER_REFUNDED": "All of an order was given back (`order.refunded`).",
        "ORDER_CANCELLED": "An order was cancelled before it was paid (`order.cancelled`).",
        "TEST": "Asked for by hand, to see one arrive (`webhook.test`); every endpoint takes it.",
    },
    name="WebhookEvent",
)
described(
    EndpointState,
    OWNERS,
    "Whether an endpoint is sent to.",
    {
        "ACTIVE": "It is sent to.",
        "PAUSED": "Messages are kept and sent once it is active again.",
        "DISABLED": "Nothing is kept for it: it said 410, or answered nothing for days, or was switched off.",
    },
    name="WebhookState",
)
described(
    MessageState,
    OWNERS,
    "How far a message has come.",
    {
        "DUE": "To be sent, now or at the next try.",
        "DELIVERED": "The endpoint answered 2xx.",
        "FAILED": "Given up after ten tries, or the endpoint said 410; it can be replayed.",
    },
    name="WebhookMessageState",
)
described(
    Outcome,
    OWNERS,
    "How one try ended.",
    {
        "DELIVERED": "The endpoint answered 2xx.",
        "REFUSED": "It answered something else; redirects are not followed.",
        "GONE": "It answered 410: it wants nothing any more.",
        "TIMED_OUT": "No whole answer in 15 seconds; the message may have arrived.",
        "UNREACHABLE": "No such name, no connection, a certificate that does not hold, or no HTTP.",
        "TARGET_REFUSED": "The address leads where nothing is sent.",
        "LOST": "Our sender stopped before it knew; tried again.",
    },
    name="WebhookOutcome",
)
described(
    TargetProblem,
    OWNERS,
    "Why an address is refused.",
    {problem.value: en for problem, (_, en) in PROBLEMS.items()},
    name="WebhookTargetProblem",
)


async def owners_of_endpoints(endpoints: Sequence["WebhookEndpoint"], info: Info) -> list[Partner | None]:
    """The partner of each endpoint; one statement."""
    rows = await partners_by_id([endpoint.row.owner_id for endpoint in endpoints])
    return [Partner.of(row) if row is not None else None for row in rows]


@typed(OWNERS)
class WebhookEndpoint(Node):
    """An address that is told what happens, by signed messages (Standard Webhooks)."""

    id: strawberry.ID = shown(OWNERS, "Opaque and global.")
    url: str = shown(OWNERS, "Where messages are posted to.")
    events: list[EventType] = shown(OWNERS, "Which messages it gets.")
    state: EndpointState = shown(OWNERS, "Whether it is sent to.")
    state_reason: str | None = shown(
        OWNERS, "Why it is not active: OWNER, GONE (it answered 410) or FAILING (nothing arrived for days)."
    )
    failures: int = shown(OWNERS, "Tries that failed since the last that succeeded.")
    last_success_at: datetime | None = shown(OWNERS, "When it last answered 2xx (UTC); null: never.")
    secret_overlap_until: datetime | None = shown(
        OWNERS, "Until when the secret before signs too (UTC); null: only one secret signs."
    )
    created_at: datetime = shown(OWNERS, "When it was set first (UTC).")
    owner_id: strawberry.ID = shown(STAFF, "Whose it is: the partner's global id.")
    owner: Partner | None = edge(STAFF, "Whose it is.", owners_of_endpoints)
    row: strawberry.Private[models.WebhookEndpoint]

    @classmethod
    def of(cls, row: models.WebhookEndpoint) -> "WebhookEndpoint":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("whe", row.id)),
            url=row.url,
            events=[EventType(event) for event in row.events],
            state=row.state,
            state_reason=row.state_reason,
            failures=row.failures,
            last_success_at=row.last_success_at,
            secret_overlap_until=row.previous_until,
            created_at=row.created_at,
            owner_id=strawberry.ID(ids.public("ptn", row.owner_id)),
            row=row,
        )


@typed(OWNERS)
class WebhookAttempt:
    """One try at sending a message."""

    number: int = shown(OWNERS, "From 1.")
    started_at: datetime = shown(OWNERS, "When it began (UTC).")
    outcome: Outcome | None = shown(OWNERS, "How it ended; null while it is under way.")
    status: int | None = shown(OWNERS, "HTTP status of the answer; null when there was none.")
    duration_ms: int | None = shown(OWNERS, "How long it took, in milliseconds.")
    excerpt: str | None = shown(OWNERS, "Beginning of the answer's body, or the kind of failure.")

    @classmethod
    def of(cls, row: models.WebhookAttempt) -> "WebhookAttempt":
        """From the row."""
        return cls(
            number=row.number,
            started_at=row.started_at,
            outcome=row.outcome,
            status=row.status,
            duration_ms=row.ms,
            excerpt=row.excerpt,
        )


async def attempts_of_messages(messages: Sequence["WebhookMessage"], info: Info) -> list[Any]:
    """The tries of each message; one statement."""
    found = await queries.attempts_by_message([message.row_id for message in messages])
    return [[WebhookAttempt.of(row) for row in rows] for rows in found]


async def endpoints_of_messages(messages: Sequence["WebhookMessage"], info: Info) -> list[Any]:
    """The endpoint of each message; one statement."""
    rows = await queries.endpoints_by_id([message.endpoint_row_id for message in messages])
    return [WebhookEndpoint.of(row) if row else None for row in rows]


@typed(OWNERS)
class WebhookMessage(Node):
    """One message to one endpoint, with every try. It is sent at least once: receivers know it by its id."""

    id: strawberry.ID = shown(OWNERS, "Opaque and global; the header `webhook-id` of every try.")
    type: EventType = shown(OWNERS, "What it tells.")
    payload: str = shown(OWNERS, "The JSON text that is sent; it never holds a code.")
    state: MessageState = shown(OWNERS, "How far it has come.")
    created_at: datetime = shown(OWNERS, "When it was written (UTC).")
    delivered_at: datetime | None = shown(OWNERS, "When the endpoint first answered 2xx (UTC); null until then.")
    next_attempt_at: datetime | None = shown(OWNERS, "When it is tried next (UTC); null when it is not due.")
    attempts: list[WebhookAttempt] = edge(OWNERS, "Every try, oldest first.", attempts_of_messages)
    endpoint: WebhookEndpoint = edge(OWNERS, "Where it goes.", endpoints_of_messages)
    row_id: strawberry.Private[UUID]
    endpoint_row_id: strawberry.Private[UUID]

    @classmethod
    def of(cls, row: models.WebhookMessage) -> "WebhookMessage":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("whm", row.id)),
            type=EventType(row.type),
            payload=row.body,
            state=row.state,
            created_at=row.created_at,
            delivered_at=row.delivered_at,
            next_attempt_at=row.due_at if row.state is MessageState.DUE else None,
            row_id=row.id,
            endpoint_row_id=row.endpoint_id,
        )


@given(OWNERS)
class WebhookStateFilter:
    """States of messages."""

    in_: list[MessageState] = shown(OWNERS, "Any of these.", name="in")


@given(OWNERS)
class WebhookMessageFilter:
    """Which messages; all that is given must hold."""

    state: WebhookStateFilter | None = shown(OWNERS, "How far they have come.", default=None)
    endpoint_id: strawberry.ID | None = shown(OWNERS, "To this endpoint.", default=None)
    type: EventType | None = shown(OWNERS, "What they tell.", default=None)
    owner_id: strawberry.ID | None = shown(STAFF, "Of this partner.", default=None)

    def wanted(self, owner_id: UUID | None) -> queries.Wanted:
        """In the domain's words; an id that is none finds nothing."""
        nobody = UUID(int=0)
        if owner_id is None and self.owner_id is not None:
            owner_id = ids.parse("ptn", self.owner_id) or nobody
        endpoint_id = None if self.endpoint_id is None else ids.parse("whe", self.endpoint_id) or nobody
        states = None if self.state is None else self.state.in_
        return queries.Wanted(owner_id, endpoint_id, states, self.type.value if self.type else None)


@refusal("WEBHOOK_UNKNOWN", OWNERS, zh="没有这个回调。", en="There is no such webhook.")
class WebhookUnknown(UserError):
    """No such endpoint or message, or somebody else's."""


@refusal("WEBHOOK_DISABLED", OWNERS, zh="回调地址已停用，请先启用。", en="The endpoint is off: make it active first.")
class WebhookDisabled(UserError):
    """The endpoint takes nothing until it is made active again."""


@refusal("TOO_MANY_WEBHOOKS", OWNERS, zh="最多 {maximum} 个回调地址。", en="At most {maximum} endpoints.")
class TooManyWebhooks(UserError):
    """There are as many endpoints as one owner may have."""

    maximum: int = shown(OWNERS, "How many there may be.")


@refusal("WEBHOOK_TARGET_REFUSED", OWNERS, zh="{words}", en="{words}")
class WebhookTargetRefused(UserError):
    """Nothing is sent to such an address; `problem` says why."""

    problem: TargetProblem = shown(OWNERS, "What is wrong with it.")

    @staticmethod
    def words_of(refusal: domain.WebhookTargetRefused, locale: str) -> dict[str, str]:
        """The problem in the reader's language."""
        return {"words": PROBLEMS[refusal.problem][0 if locale == "zh-CN" else 1]}
