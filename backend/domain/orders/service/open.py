"""Writing a new order down."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from backend.core import clock, database, tracing
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.orders.models import Order
from backend.domain.orders.snapshot import LineSnapshot
from backend.domain.orders.states import OrderState


@dataclass(frozen=True, slots=True)
class DraftUnit:
    """A piece to come. `component` is the place in the line's components, `parent` the bundle's piece.

    `choice` is the place of the choice for which it stands until its buyer makes it.
    """

    id: UUID
    parent: UUID | None
    variant_id: UUID
    component: int | None
    kind: FulfilmentKind
    paid_minor: int
    choice: int | None = None


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A line to come, with its units."""

    id: UUID
    variant_id: UUID
    kind: FulfilmentKind
    quantity: int
    unit_price_minor: int
    list_price_minor: int
    discount_minor: int
    steps: list[dict[str, Any]]
    account: str | None
    snapshot: LineSnapshot
    units: list[DraftUnit]


@dataclass(frozen=True, slots=True)
class Draft:
    """An order to come. Amounts are minor units of `currency`."""

    id: UUID
    number: str
    customer_id: UUID
    channel_id: UUID
    currency: str
    subtotal_minor: int
    discount_minor: int
    total_minor: int
    steps: list[dict[str, Any]]
    contact_phone: str | None
    contact_email: str | None
    locale: str
    idempotency_key: str
    request_hash: str
    facts: dict[str, Any]
    placed_at: datetime
    expires_at: datetime
    actor: str
    lines: list[DraftLine]
    # A partner's program places it, under the partner's own number.
    partner_id: UUID | None = None
    external_id: str | None = None
    # What of the total the buyer's wallet pays.
    wallet_minor: int = 0
    # It takes of what promotions may give.
    takes_allowances: bool = False
    # The group with which it is bought.
    group_id: UUID | None = None
    # It takes coupons.
    takes_coupons: bool = False
    # The key of the device on which it is placed.
    device_key: str | None = None

    def order(self) -> Order:
        """The row as it is once it was written, without reading it again."""
        return Order(
            id=self.id,
            number=self.number,
            customer_id=self.customer_id,
            channel_id=self.channel_id,
            state=OrderState.PENDING_PAYMENT,
            currency=self.currency,
            subtotal_minor=self.subtotal_minor,
            discount_minor=self.discount_minor,
            total_minor=self.total_minor,
            wallet_minor=self.wallet_minor,
            takes_allowances=self.takes_allowances,
            group_id=self.group_id,
            takes_coupons=self.takes_coupons,
            device_key=self.device_key,
            steps=self.steps,
            contact_phone=self.contact_phone,
            contact_email=self.contact_email,
            locale=self.locale,
            idempotency_key=self.idempotency_key,
            request_hash=self.request_hash,
            partner_id=self.partner_id,
            external_id=self.external_id,
            facts=self.facts,
            placed_at=self.placed_at,
            expires_at=self.expires_at,
        )


# One round trip: order, lines, units, the first event and the news. Nothing is written when number or key is taken.
_OPEN = """
WITH placed AS (
    INSERT INTO "order" (id, number, customer_id, channel_id, state, currency, subtotal_minor, discount_minor,
        total_minor, paid_minor, refunded_minor, cost_minor, steps, contact_phone, contact_email, locale,
        idempotency_key, request_hash, facts, placed_at, expires_at, version, partner_id, external_id,
        wallet_minor, takes_allowances, group_id, takes_coupons, device_key)
    VALUES ($1, $2, $3, $4, 'PENDING_PAYMENT', $5, $6, $7, $8, 0, 0, 0, $9::jsonb, $10, $11, $12, $13, $14,
        $15::jsonb, $16, $17, 1, $21, $22, $25, $26, $27, $28, $29)
    ON CONFLICT DO NOTHING
    RETURNING id
), lines AS (
    INSERT INTO order_line (id, order_id, variant_id, position, kind, quantity, unit_price_minor,
        list_price_minor, discount_minor, total_minor, account, steps, snapshot)
    SELECT l.id, placed.id, l.variant_id, l.position, l.kind, l.quantity, l.unit_price_minor,
        l.list_price_minor, l.discount_minor, l.unit_price_minor * l.quantity - l.discount_minor, l.account, l.steps,
        l.snapshot
    FROM placed, jsonb_to_recordset($18::jsonb) AS l(id uuid, variant_id uuid, position smallint, kind text,
        quantity int, unit_price_minor bigint, list_price_minor bigint, discount_minor bigint, account text,
        steps jsonb, snapshot jsonb)
), units AS (
    INSERT INTO order_unit (id, order_id, line_id, parent_id, variant_id, customer_id, position, component,
        choice, kind, state, slot, paid_minor)
    SELECT u.id, placed.id, u.line_id, u.parent_id, u.variant_id, $3, u.position, u.component, u.choice, u.kind,
        'HELD', 0, u.paid_minor
    FROM placed, jsonb_to_recordset($19::jsonb) AS u(id uuid, line_id uuid, parent_id uuid, variant_id uuid,
        position int, component smallint, choice smallint, kind text, paid_minor bigint)
), event AS (
    INSERT INTO order_event (order_id, at, kind, actor, data)
    SELECT placed.id, $16, 'PLACED', $20, '{}'::jsonb FROM placed
), news AS (
    INSERT INTO outbox_message (topic, payload, created_at, trace)
    SELECT 'order.placed', jsonb_build_object('order_id', placed.id), $23, $24 FROM placed
)
SELECT id FROM placed
"""


async def open_order(draft: Draft) -> bool:
    """Write the order with its lines, units and first event; False when its number or key is taken.

    Tells `order.placed`.
    """
    lines = [
        {
            "id": line.id,
            "variant_id": line.variant_id,
            "position": position,
            "kind": line.kind.value,
            "quantity": line.quantity,
            "unit_price_minor": line.unit_price_minor,
            "list_price_minor": line.list_price_minor,
            "discount_minor": line.discount_minor,
            "account": line.account,
            "steps": line.steps,
            "snapshot": line.snapshot,
        }
        for position, line in enumerate(draft.lines)
    ]
    owned = [(line.id, unit) for line in draft.lines for unit in line.units]
    units = [
        {
            "id": unit.id,
            "line_id": line_id,
            "parent_id": unit.parent,
            "variant_id": unit.variant_id,
            "position": position,
            "component": unit.component,
            "choice": unit.choice,
            "kind": unit.kind.value,
            "paid_minor": unit.paid_minor,
        }
        for position, (line_id, unit) in enumerate(owned)
    ]
    rows = await database.fetch(
        _OPEN,
        draft.id,
        draft.number,
        draft.customer_id,
        draft.channel_id,
        draft.currency,
        draft.subtotal_minor,
        draft.discount_minor,
        draft.total_minor,
        _json(draft.steps),
        draft.contact_phone,
        draft.contact_email,
        draft.locale,
        draft.idempotency_key,
        draft.request_hash,
        _json(draft.facts),
        draft.placed_at,
        draft.expires_at,
        _json(lines),
        _json(units),
        draft.actor,
        draft.partner_id,
        draft.external_id,
        clock.now(),
        tracing.carried(),
        draft.wallet_minor,
        draft.takes_allowances,
        draft.group_id,
        draft.takes_coupons,
        draft.device_key,
    )
    return bool(rows)


def _json(value: Any) -> str:
    # The driver's own UUID class is one that orjson does not know.
    return orjson.dumps(value, default=str).decode()
