"""A buyer chooses what is in a bundle that is paid for."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core import ids
from backend.core.idempotency import once, request_hash
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer
from backend.domain.aftersales import choosing
from backend.domain.aftersales.models import MadeChoice
from backend.domain.aftersales.service.opening import refuse_second
from backend.domain.audit import service as audit
from backend.domain.catalog.errors import ChoiceRefused
from backend.domain.catalog.queries.sellable import sellable
from backend.domain.catalog.sellables import Component
from backend.domain.checkout import service as checkout
from backend.domain.checkout.drafts import Buyer
from backend.domain.inventory import service as inventory
from backend.domain.orders import access
from backend.domain.orders import service as orders
from backend.domain.orders.errors import OrderUnknown, VerificationRequired
from backend.domain.orders.models import Order, OrderLine, OrderUnit
from backend.domain.vault.errors import OutOfStock
from backend.domain.vault.values import Wanted

# More than any choice has.
MOST_OPTIONS = 100
PATH = ["input", "optionIds"]


@dataclass(frozen=True, slots=True)
class Choosing:
    """What is taken for a piece that waits for it. `token`: of the order's link, for whoever came by it."""

    unit_id: UUID
    option_ids: tuple[UUID, ...]
    token: str | None = None


async def choose_options(wanted: Choosing, *, caller: Caller, address: str | None, key: str, at: datetime) -> Order:
    """Claim what is chosen and have it delivered; once, whoever else chooses for the piece at the same time.

    Its share of what was paid is shared out over what was chosen. Raises `OrderUnknown`, `VerificationRequired`,
    `ChoiceClosed`, `ChoiceRefused` (also for what is not sold any more), `OutOfStock`, `PurchaseLimitReached`,
    `UnitInCase`, `InvalidInput`, `IdempotencyConflict`.
    """
    if len(wanted.option_ids) > MOST_OPTIONS:
        raise InvalidInput("TOO_MANY", path=PATH, maximum=MOST_OPTIONS)
    found = await _order_of(wanted, caller, at)
    actor = caller.actor
    hash = request_hash(actor, ["choose", wanted.unit_id, list(wanted.option_ids)])

    async def make() -> MadeChoice:
        await access.lock_buyer(found.customer_id, found.contact_email, found.contact_phone)
        await checkout.lock_person(found.customer_id, found.contact_email, found.contact_phone, found.device_key)
        order = await access.locked(found.id)
        unit = await OrderUnit.get(id=wanted.unit_id)
        choosing.check_open(unit, at)
        await refuse_second(unit.id)
        line = await OrderLine.get(id=unit.line_id)
        options = choosing.taken(line.snapshot, unit, wanted.option_ids, PATH)
        await _check_sold(order, unit, options, actor, at)
        pieces = choosing.pieces(unit, options)
        await orders.mark_chosen(order.id, unit.id, pieces, at=at, actor=actor)
        try:
            await inventory.add(order.id, [Wanted(one.id, 0, one.variant_id) for one in pieces], at)
        except OutOfStock as short:
            place = wanted.option_ids.index(short.variant_id)
            raise OutOfStock(short.variant_id, short.available, path=[*PATH, str(place)]) from None
        target = ids.public("unt", unit.id)
        await audit.record(
            actor, "options.chosen", target, diff={"options": [str(id) for id in wanted.option_ids]}, address=address
        )
        return await MadeChoice.create(
            unit_id=unit.id,
            order_id=order.id,
            option_ids=[str(id) for id in wanted.option_ids],
            made_by=actor,
            made_at=at,
            idempotency_key=key,
            request_hash=hash,
        )

    await once(key, hash, lambda key: MadeChoice.get_or_none(made_by=actor, idempotency_key=key), make)
    await orders.ping(found.id)
    return await Order.get(id=found.id)


async def _check_sold(order: Order, unit: OrderUnit, options: list[choosing.Option], actor: str, at: datetime) -> None:
    """Refuse what is not sold any more, and more than one person may have."""
    sold = await sellable([option.variant_id for option in options], order.channel_id, at=at)
    if gone := [option.variant_id for option, now in zip(options, sold, strict=True) if now is None]:
        raise ChoiceRefused("UNKNOWN_OPTION", unit.variant_id, option_ids=gone, path=PATH)
    customer = await Customer.get(id=order.customer_id)
    contacts = order.contact_email, order.contact_phone
    buyer = Buyer(order.customer_id, customer.registered_at, *contacts, actor, order.device_key)
    parts = [
        Component(now, option.goods["quantity"], option.place)
        for option, now in zip(options, sold, strict=True)
        if now is not None
    ]
    await checkout.check_chosen(buyer, parts, at)


async def _order_of(wanted: Choosing, caller: Caller, at: datetime) -> Order:
    """The order of a unit for its buyer; absent and foreign look the same."""
    unit = await OrderUnit.get_or_none(id=wanted.unit_id)
    seen = await access.viewing(caller, id=unit.order_id, token=wanted.token, at=at) if unit is not None else None
    if unit is None or seen is None or seen.order.id != unit.order_id:
        raise OrderUnknown
    if not seen.may_reveal:
        raise VerificationRequired
    return seen.order
