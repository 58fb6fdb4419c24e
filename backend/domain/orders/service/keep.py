"""Somebody bought without an account and takes the order into one: by a proved contact, or by its link and a code."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, ids, outbox
from backend.domain.accounts import contacts
from backend.domain.accounts import service as accounts
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer
from backend.domain.accounts.service import Opened
from backend.domain.audit import service as audit
from backend.domain.group_buys import service as group_buys
from backend.domain.orders import access, earlier
from backend.domain.orders.access import Viewing
from backend.domain.orders.errors import OrderTaken, OrderUnknown, VerificationRequired
from backend.domain.orders.models import Order
from backend.domain.orders.service.note import note
from backend.domain.orders.states import OrderEventKind

# Shared, so that the guest who registers at this very moment has the order, or this account has it: never both.
_STILL_A_GUEST = "SELECT FROM customer WHERE id = $1 AND registered_at IS NULL FOR SHARE"
# An idempotency key the account used itself keeps its order: the guest's gets a key nobody sends.
_MOVE = """
UPDATE "order" o SET customer_id = $2, version = version + 1,
    idempotency_key = CASE WHEN EXISTS (
        SELECT FROM "order" own WHERE own.customer_id = $2 AND own.idempotency_key = o.idempotency_key
    ) THEN 'merged:' || o.id ELSE o.idempotency_key END
WHERE o.id = $1
"""
# What the guest gave away by link is its recipient's.
_MOVE_UNITS = "UPDATE order_unit SET customer_id = $2 WHERE order_id = $1 AND customer_id = $3"


@dataclass(frozen=True, slots=True)
class Kept:
    """An order that is in an account now, and the session that was opened for it, if one was."""

    order: Order
    opened: Opened | None


async def keep_earlier_orders(caller: Caller, *, address: str, at: datetime) -> int:
    """Take every guest's order bought with a proved contact of the caller's account; returns how many.

    One transaction an order: two accounts or two requests at once share them out, each order once.
    """
    customer = await Customer.get(id=caller.customer_id)
    if customer.registered_at is None:
        return 0
    found = await earlier.ids_of(
        phone=customer.phone if customer.phone_proved_at else None,
        email=customer.email if customer.email_proved_at else None,
    )
    kept = [await _take(id, customer.id, actor=caller.actor, address=address, at=at) for id in found]
    return sum(kept)


async def keep_order(
    caller: Caller, seen: Viewing, code: str | None, *, locale: str, address: str, user_agent: str, at: datetime
) -> Kept:
    """Take one order into the caller's account, or into the account of its contact, which is opened if need be.

    With an account no code is needed when the contact is proved already. Raises `OrderUnknown`, `OrderTaken`,
    `VerificationRequired`, `WrongCode`, `TooManyAttempts`.
    """
    order = seen.order
    me = await Customer.get_or_none(id=caller.customer_id, registered_at__isnull=False)
    if me is not None and order.customer_id == me.id:
        return Kept(order, None)
    owner = await Customer.get(id=order.customer_id)
    if order.partner_id is not None:
        raise OrderUnknown
    if owner.registered_at is not None:
        raise OrderTaken
    opened = None
    if not (me is not None and (seen.may_reveal or _proved(me, order))):
        contact = contacts.login(order.contact_email or order.contact_phone or "")
        if code is None or contact is None:
            raise VerificationRequired
        await accounts.confirm_code(order.id, code, at=at)
        if me is None:
            opened = await accounts.enter(caller, contact, locale=locale, address=address, user_agent=user_agent, at=at)
    account_id = opened.caller.customer_id if opened else me.id if me else None
    actor = opened.caller.actor if opened else caller.actor
    assert account_id is not None
    await _take(order.id, account_id, actor=actor, address=address, at=at)
    order = await Order.get(id=order.id)
    if order.customer_id != account_id:
        raise OrderTaken
    return Kept(order, opened)


async def _take(order_id: UUID, account_id: UUID, *, actor: str, address: str, at: datetime) -> bool:
    """Give a guest's order to the account; False when somebody else has it meanwhile."""
    known = await Order.get(id=order_id)
    async with in_transaction():
        # Limits count by person and by contact: neither may be counted while the order changes hands.
        await access.lock_buyer(account_id, known.contact_email, known.contact_phone)
        order = await access.locked(order_id)
        guest_id = order.customer_id
        if guest_id == account_id or not await database.fetch(_STILL_A_GUEST, guest_id):
            return False
        await database.execute(_MOVE, order_id, account_id)
        await database.execute(_MOVE_UNITS, order_id, account_id, guest_id)
        if order.group_id is not None:
            await group_buys.hand_over_seats(guest_id, account_id, order_id=order_id)
        await note(order_id, OrderEventKind.KEPT, at=at, actor=actor)
        await audit.record(
            actor,
            "order.kept",
            ids.public("ord", order_id),
            diff={"customer": [ids.public("cus", guest_id), ids.public("cus", account_id)]},
            address=address,
        )
        await outbox.emit("order.kept", order_id=order_id, customer_id=account_id)
    return True


def _proved(customer: Customer, order: Order) -> bool:
    proved = {
        customer.email if customer.email_proved_at else None,
        customer.phone if customer.phone_proved_at else None,
    }
    return bool((proved - {None}) & {order.contact_email, order.contact_phone})
