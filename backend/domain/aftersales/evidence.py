"""What an order's file for a dispute says: everything that happened, never a code. Read as it is at the moment."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from backend.core import database, ids
from backend.core.money import Money
from backend.domain.aftersales import queries, talk_queries
from backend.domain.aftersales.states import CaseSource, RemarkKind
from backend.domain.orders import queries as orders
from backend.domain.orders.models import Order
from backend.domain.payments import queries as payments
from backend.domain.payments.models import Refund

_CODES = """
SELECT id, unit_id, state, length, delivered_at, revealed_at FROM code
WHERE unit_id = ANY($1::uuid[]) AND state IN ('HELD', 'DELIVERED', 'QUARANTINED') AND delivered_at IS NOT NULL
UNION ALL
SELECT seat.id, unit_id, seat.state, x.length, delivered_at, revealed_at FROM seat
JOIN shared_code s ON s.id = seat.shared_code_id
JOIN shared_secret x ON x.shared_code_id = s.id AND x.revision = s.revision
WHERE unit_id = ANY($1::uuid[]) AND delivered_at IS NOT NULL
ORDER BY unit_id, delivered_at, id
"""
_REVEALS = """
SELECT code_id, at, viewer_kind, address, reason FROM reveal WHERE code_id = ANY($1::uuid[]) ORDER BY at, id
"""
_TOP_UPS = """
SELECT unit_id, reference, supplier_reference, account, state, sent_at, settled_at FROM supplier_order
WHERE order_id = $1 ORDER BY id
"""

Facts = dict[str, Any]


async def gathered(order: Order, at: datetime) -> tuple[Facts, list[UUID]]:
    """The order's file as JSON-able facts, and the pictures that belong to it (`pictures/<id>.jpg`).

    Staff's notes are theirs and stay out. Amounts are decimal strings of the order's currency, times UTC.
    """
    (lines,), (units,) = await orders.lines_by_order([order.id]), await orders.units_by_order([order.id])
    names = {line.id: line.snapshot["names"]["zh"] + " / " + line.snapshot["names"]["en"] for line in lines}
    claims, pictures = await _claims(order)
    return {
        "made_at": _time(at),
        "order": {
            "number": order.number,
            "state": order.state.value,
            "currency": order.currency,
            "total": _money(order.total_minor, order),
            "paid": _money(order.paid_minor, order),
            "refunded": _money(order.refunded_minor, order),
            "placed_at": _time(order.placed_at),
            "paid_at": _time(order.paid_at),
            "delivered_at": _time(order.delivered_at),
            "contact_email": order.contact_email,
            "contact_phone": order.contact_phone,
            # Of what was known then only what concerns the buyer: costs and risks are the shop's.
            "device": order.facts.get("device"),
            "accepted_no_return": order.facts.get("accepts_no_return"),
        },
        "lines": [
            {
                "goods": names[line.id],
                "kind": line.kind.value,
                "quantity": line.quantity,
                "total": _money(line.total_minor, order),
                "account": line.account,
            }
            for line in lines
        ],
        "payments": await _payments(order),
        "refunds": [
            {
                "reference": row.reference,
                "provider_reference": row.provider_reference,
                "state": row.state.value,
                "amount": _money(row.amount_minor, order),
                "asked_at": _time(row.created_at),
                "refunded_at": _time(row.refunded_at),
            }
            for row in await Refund.filter(order_id=order.id).order_by("id")
        ],
        "timeline": [
            {"at": _time(row.at), "what": row.kind.value, "who": (row.actor or "").partition(":")[0] or None}
            for row in (await orders.events_by_order([order.id]))[0]
        ],
        "deliveries": [
            {
                "unit": ids.public("unt", unit.id),
                "goods": names[unit.line_id],
                "kind": unit.kind.value,
                "state": unit.state.value,
                "delivered_at": _time(unit.delivered_at),
            }
            for unit in units
        ],
        "codes": await _codes([unit.id for unit in units]),
        "top_ups": [
            {
                "unit": ids.public("unt", row["unit_id"]),
                "reference": row["reference"],
                "supplier_reference": row["supplier_reference"],
                "account": row["account"],
                "state": row["state"],
                "sent_at": _time(row["sent_at"]),
                "settled_at": _time(row["settled_at"]),
            }
            for row in await database.fetch(_TOP_UPS, order.id)
        ],
        "claims": claims,
    }, pictures


async def _payments(order: Order) -> list[Facts]:
    return [
        {
            "provider": row.provider,
            "reference": row.reference,
            "provider_reference": row.provider_reference,
            "state": row.state.value,
            "amount": _money(row.amount_minor, order),
            "opened_at": _time(row.created_at),
            "paid_at": _time(row.paid_at),
        }
        for row in (await payments.payments_by_order([order.id]))[0]
    ]


async def _codes(unit_ids: Sequence[UUID]) -> list[Facts]:
    """When each code was handed over and who looked at it when from where; nothing of the code itself."""
    codes = await database.fetch(_CODES, list(unit_ids))
    looks = await database.fetch(_REVEALS, [row["id"] for row in codes])
    return [
        {
            "code": ids.public("cod", row["id"]),
            "unit": ids.public("unt", row["unit_id"]),
            "state": row["state"],
            "delivered_at": _time(row["delivered_at"]),
            "first_revealed_at": _time(row["revealed_at"]),
            "reveals": [
                {"at": _time(look["at"]), "by": look["viewer_kind"], "address": look["address"], "why": look["reason"]}
                for look in looks
                if look["code_id"] == row["id"]
            ],
        }
        for row in codes
    ]


async def _claims(order: Order) -> tuple[list[Facts], list[UUID]]:
    (found,) = await queries.cases_by_order([order.id])
    cases = [case for case in found if case.source is CaseSource.BUYER]
    said = await talk_queries.remarks_by_case([case.id for case in cases], notes=False)
    shown = await talk_queries.pictures_by_case([case.id for case in cases])

    def files(place: int, remark_id: UUID | None) -> list[str]:
        return [f"pictures/{row.id.hex}.jpg" for row in shown[place] if row.remark_id == remark_id]

    claims = [
        {
            "kind": case.kind.value,
            "state": case.state.value,
            "automatic": case.automatic,
            "amount": _money(case.amount_minor, order),
            "opened_at": _time(case.opened_at),
            "decided_at": _time(case.decided_at),
            "words": case.reason,
            "pictures": files(place, None),
            "answer": case.answer,
            "talk": [
                {
                    "at": _time(row.at),
                    "by": "shop" if row.kind is RemarkKind.SHOP else "buyer",
                    "words": row.words,
                    "pictures": files(place, row.id),
                }
                for row in said[place]
            ],
        }
        for place, case in enumerate(cases)
    ]
    return claims, [row.id for rows in shown for row in rows]


def _money(minor: int, order: Order) -> str:
    return f"{Money(minor, order.currency).decimal()} {order.currency}"


def _time(at: datetime | None) -> str | None:
    return at.astimezone(UTC).isoformat(timespec="seconds") if at is not None else None
