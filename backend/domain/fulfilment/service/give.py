"""Giving a piece away by link, and taking it back before anybody claimed it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import database, ids
from backend.core.idempotency import once, request_hash
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.fulfilment.errors import GiftClosed, GiftUnknown, NotGiftable
from backend.domain.fulfilment.gifts import LONGEST_MESSAGE, LONGEST_NAME, Gift, digest_of, token_of
from backend.domain.fulfilment.states import GiftState
from backend.domain.orders import access
from backend.domain.orders import service as orders
from backend.domain.orders.errors import OrderUnknown, VerificationRequired
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.orders.states import OrderEventKind, UnitState
from backend.domain.redemption import service as redemption

PREFIX = "gft"
GIFTABLE = frozenset({FulfilmentKind.CODE, FulfilmentKind.SHARED, FulfilmentKind.VOUCHER})
# Locked: who is revealing it just now is done before, or sees the gift after.
_CODE = "SELECT revealed_at, expires_on FROM code WHERE unit_id = $1 AND state = 'DELIVERED' FOR UPDATE"
_SEAT = """
SELECT seat.revealed_at, s.expires_on FROM seat JOIN shared_code s ON s.id = seat.shared_code_id
WHERE seat.unit_id = $1 AND seat.state = 'TAKEN' FOR UPDATE OF seat
"""


@dataclass(frozen=True, slots=True)
class Giving:
    """A piece to be given away. `token`: of the order's link, for whoever came by it."""

    unit_id: UUID
    message: str = ""
    recipient_name: str = ""
    token: str | None = None


async def make_gift(giving: Giving, *, caller: Caller, address: str | None, key: str, at: datetime) -> Gift:
    """Give a delivered piece that nobody has looked at or used to whoever opens the gift's link.

    Until it is claimed or taken back nobody sees it. Raises `OrderUnknown`, `VerificationRequired`, `NotGiftable`,
    `InvalidInput`, `IdempotencyConflict`.
    """
    message = _checked(giving.message, LONGEST_MESSAGE, "message")
    name = _checked(giving.recipient_name, LONGEST_NAME, "recipientName")
    order_id = await _order_of(giving.unit_id, giving.token, caller, at)
    actor = caller.actor
    hash = request_hash(actor, ["gift", giving.unit_id, message, name])

    async def make() -> Gift:
        order = await access.locked(order_id)
        unit = await OrderUnit.get(id=giving.unit_id)
        await _check(unit, at)
        id = ids.new()
        gift = await Gift.create(
            id=id,
            unit_id=unit.id,
            order_id=order.id,
            digest=digest_of(token_of(id)),
            message=message,
            recipient_name=name,
            made_by=actor,
            made_at=at,
            expires_at=at + timedelta(seconds=settings.get().gift_s),
            idempotency_key=key,
            request_hash=hash,
        )
        await _told(order, gift, "gift.made", OrderEventKind.GIFTED, actor, address, at)
        return gift

    made = await once(key, hash, lambda key: Gift.get_or_none(made_by=actor, idempotency_key=key), make)
    await orders.ping(order_id)
    return made


async def take_back_gift(
    gift_id: UUID | None, *, token: str | None, caller: Caller, address: str | None, at: datetime
) -> Gift:
    """The piece is its buyer's again, to see, to use or to give away anew; again is no error.

    Raises `GiftUnknown`, `VerificationRequired`, `GiftClosed` once somebody claimed it.
    """
    found = await Gift.get_or_none(id=gift_id) if gift_id is not None else None
    if found is None:
        raise GiftUnknown
    try:
        await _order_of(found.unit_id, token, caller, at)
    except OrderUnknown:
        raise GiftUnknown from None
    async with in_transaction():
        order = await access.locked(found.order_id)
        gift = await Gift.select_for_update().get(id=found.id)
        if gift.state is GiftState.TAKEN_BACK:
            return gift
        if gift.state is not GiftState.OPEN:
            raise GiftClosed(gift.state)
        await close(gift, order, GiftState.TAKEN_BACK, "gift.taken_back", actor=caller.actor, address=address, at=at)
    await orders.ping(found.order_id)
    return gift


async def close(
    gift: Gift, order: Order, state: GiftState, act: str, *, actor: str, address: str | None, at: datetime
) -> None:
    """An open gift goes back to its buyer; order and gift are locked."""
    gift.state, gift.closed_at = state, at
    await gift.save(update_fields=["state", "closed_at"])
    await _told(order, gift, act, OrderEventKind.GIFT_BACK, actor, address, at)


async def _told(
    order: Order, gift: Gift, act: str, kind: OrderEventKind, actor: str, address: str | None, at: datetime
) -> None:
    await orders.note(order.id, kind, at=at, actor=actor, unit_id=str(gift.unit_id), gift_id=str(gift.id))
    await orders.show_anew(order.id)
    await audit.record(actor, act, ids.public(PREFIX, gift.id), address=address)


async def _order_of(unit_id: UUID, token: str | None, caller: Caller, at: datetime) -> UUID:
    """The order of a unit for its buyer; absent and foreign look the same."""
    unit = await OrderUnit.get_or_none(id=unit_id)
    seen = await access.viewing(caller, id=unit.order_id, token=token, at=at) if unit is not None else None
    if unit is None or seen is None or seen.order.id != unit.order_id:
        raise OrderUnknown
    if not seen.may_reveal:
        raise VerificationRequired
    return seen.order.id


async def _check(unit: OrderUnit, at: datetime) -> None:
    """Raise NotGiftable for what is not whole and unseen; locks code, seat or voucher. The order is locked."""
    if unit.kind not in GIFTABLE:
        raise NotGiftable("KIND")
    if unit.state is not UnitState.DELIVERED:
        raise NotGiftable("NOT_DELIVERED")
    if await Gift.filter(unit_id=unit.id, state__in=(GiftState.OPEN, GiftState.CLAIMED)).exists():
        raise NotGiftable("ALREADY_GIVEN")
    if unit.kind is FulfilmentKind.VOUCHER:
        # Whatever was shown of it before opens nothing from now on.
        if not await redemption.renew(unit.id, at=at):
            raise NotGiftable("USED")
        return
    codes = await database.fetch(_SEAT if unit.kind is FulfilmentKind.SHARED else _CODE, unit.id)
    if not codes or any(row["revealed_at"] is not None for row in codes):
        raise NotGiftable("REVEALED" if codes else "NOT_DELIVERED")
    if any(row["expires_on"] is not None and row["expires_on"] < at.date() for row in codes):
        raise NotGiftable("EXPIRED")


def _checked(text: str, longest: int, path: str) -> str:
    plain = "\n".join(line.strip() for line in text.strip().splitlines())
    if len(plain) > longest:
        raise InvalidInput("TOO_LONG", path=["input", path], maximum=longest)
    if not plain.replace("\n", "").isprintable():
        raise InvalidInput("BAD_CHARACTER", path=["input", path])
    return plain
