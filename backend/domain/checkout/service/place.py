"""Placing an order: one call, one transaction."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import database, keys
from backend.core.money import Money
from backend.core.refusals import IdempotencyConflict, InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.checkout.asking import Way
from backend.domain.checkout.drafts import Buyer, draft, for_newcomer, limited, stock_kinds, tier_facts, told
from backend.domain.checkout.errors import (
    ContactRequired,
    GiftRefused,
    NoReturnNotAccepted,
    PriceChanged,
)
from backend.domain.checkout.pricing import Priced, given_outright
from backend.domain.checkout.quotes import Quote
from backend.domain.checkout.requests import (
    PlaceRequest,
    check_coupons,
    check_gifts,
    check_key,
    check_lines,
    normalised_contact,
)
from backend.domain.checkout.service.cart import take_out
from backend.domain.checkout.service.coupons import presented, refuse_none, taken_by
from backend.domain.checkout.service.flash import Rehearsed, price_of, spend_place
from backend.domain.checkout.service.groups import Joining, join, sit, terms_for
from backend.domain.checkout.service.limits import check_person
from backend.domain.checkout.service.numbers import check_numbers
from backend.domain.checkout.service.quote import check_promised, make_quote, price_lines, with_stock
from backend.domain.checkout.service.shortages import left_of_lines
from backend.domain.checkout.service.spent import while_it_lasts
from backend.domain.coupons import service as coupons
from backend.domain.flash_sales import service as flash_sales
from backend.domain.flash_sales.service import Spent
from backend.domain.group_buys.terms import Terms
from backend.domain.inventory import service as inventory
from backend.domain.orders import access, numbers
from backend.domain.orders import service as orders
from backend.domain.orders.models import Order
from backend.domain.orders.queries import NO_GOODS
from backend.domain.orders.service.open import Draft
from backend.domain.promotions import service as promotions
from backend.domain.promotions.allowances import Claim, charged
from backend.domain.promotions.persons import device_key
from backend.domain.vault.errors import OutOfStock
from backend.domain.vault.values import Wanted
from backend.domain.wallet.errors import WalletShort

# A clash among 10^8 numbers of a day is rare; several in a row are a fault.
NUMBER_TRIES = 5

_KNOWN = """
SELECT c.registered_at, c.email, c.phone, o.id AS order_id, o.request_hash
FROM customer c LEFT JOIN "order" o ON o.customer_id = c.id AND o.idempotency_key = $2 WHERE c.id = $1
"""


@dataclass(frozen=True, slots=True)
class Placed:
    """The order that the request led to; `again` when an earlier request with the same key made it.

    `rehearsed`: it was written and taken back, as rehearsals do.
    """

    order: Order
    again: bool
    rehearsed: bool = False


async def place_order(
    caller: Caller,
    request: PlaceRequest,
    *,
    idempotency_key: str,
    channel_id: UUID,
    device: str,
    device_id: str | None = None,
    method: str | None = None,
    at: datetime,
) -> Placed:
    """Price, check, hold the goods and write the order down, or refuse and change nothing.

    `caller` is a customer, guest or not. The same key with the same request leads to the same order, however
    often and at once it is sent. Raises InvalidInput, NoReturnNotAccepted, ContactRequired, VariantUnknown,
    QuantityRefused, ChoiceRefused, AccountRequired, AccountInvalid, CarrierRefused, ServerRefused, PriceChanged,
    GiftRefused, TooManyOpenOrders, PurchaseLimitReached, AccountLimitReached, OutOfStock, IdempotencyConflict; of who
    takes a place in a flash sale AdmissionInvalid; of who buys with a group GroupOfferUnknown, GroupUnknown, GroupOver,
    GroupFull, GroupsSpent, AlreadyInGroup, GroupLimitReached, TooManyOpenGroups; of both AllowanceSpent, when too
    little is left of what the campaign may give; of who gives coupons CouponUnknown, CouponNotYet, CouponOver,
    CouponTaken.
    """
    check_request(request, idempotency_key)
    way = Way(channel_id, device, device_id, method)

    async def place() -> Placed:
        async with in_transaction():
            return await place_within(caller, request, idempotency_key, way, at)

    async def quote() -> Quote | None:
        return await quote_again(caller.customer_id, request, way, at)

    try:
        return await while_it_lasts(request.expected, place, quote)
    except Rehearsed as done:
        return await rehearsed(done, at)
    except OutOfStock as short:
        raise await in_terms_of_lines(short, request, at) from None


async def rehearsed(done: Rehearsed, at: datetime) -> Placed:
    """What became of an order that was only rehearsed: it is not there, and its place counts as paid."""
    await flash_sales.count_rehearsed(done.order.id, at=at)
    return Placed(done.order, again=False, rehearsed=True)


async def quote_again(customer_id: UUID | None, request: PlaceRequest, way: Way, at: datetime) -> Quote | None:
    """What the order would cost now, whoever else took something of it meanwhile; None with a place in a flash sale,
    whose price only placing the order tells.
    """
    if request.admission is not None:
        return None
    asking = way.asking(customer_id, *normalised_contact(request.email, request.phone), request.gifts)
    return await make_quote(
        request.lines,
        way.channel_id,
        at=at,
        asking=asking,
        group=request.group,
        codes=request.coupon_codes,
        picked=request.coupon_ids,
    )


def check_request(request: PlaceRequest, key: str) -> None:
    """Refuse what no shop could serve, before anything is read: see `place_order`."""
    check_key(key)
    check_lines(request.lines)
    check_coupons(request.coupon_codes, request.coupon_ids)
    check_gifts(request.gifts)
    normalised_contact(request.email, request.phone)
    if request.wallet is not None and request.wallet.minor <= 0:
        raise InvalidInput("BAD_AMOUNT", path=["input", "wallet"])
    if not request.accepts_no_return:
        raise NoReturnNotAccepted(path=["input", "acceptsNoReturn"])


async def place_within(caller: Caller, request: PlaceRequest, key: str, way: Way, at: datetime) -> Placed:
    """`place_order` in the caller's transaction, its request checked; a shortage is told of the goods that are short.

    After the rollback `in_terms_of_lines` says it in what was asked for.
    """
    assert caller.customer_id is not None
    email, phone = normalised_contact(request.email, request.phone)
    # Whoever sends the same key at the same time waits here, then finds the order.
    await access.lock_buyer(caller.customer_id, email, phone)
    digest = request.digest()
    known = (await database.fetch(_KNOWN, caller.customer_id, key))[0]
    if known["order_id"] is not None:
        if known["request_hash"] != digest:
            raise IdempotencyConflict(path=["idempotencyKey"])
        return Placed(await Order.get(id=known["order_id"]), again=True)
    if not email and not phone:
        email, phone = known["email"], known["phone"]
    buyer = _buyer(caller, known["registered_at"], email, phone, way)
    return await _place(buyer, request, key, digest, way, at)


async def place_for_newcomer(caller: Caller, request: PlaceRequest, key: str, way: Way, at: datetime) -> Placed:
    """`place_within` for a guest made in the same transaction, under `access.lock_newcomer`: nothing is known yet."""
    buyer = _buyer(caller, None, *normalised_contact(request.email, request.phone), way)
    return await _place(buyer, request, key, request.digest(), way, at)


async def _place(buyer: Buyer, request: PlaceRequest, key: str, digest: str, way: Way, at: datetime) -> Placed:
    """Write down and hold what a buyer asks for the first time, the buyer being locked."""
    asking = way.asking(buyer.customer_id, buyer.email, buyer.phone, request.gifts)
    found, asking = await presented(request.coupon_codes, request.coupon_ids, asking, at=at)
    owned = refuse_none(found, len(request.coupon_codes))
    spent = await spend_place(buyer, request, way, at)
    terms = await terms_for(request.group, request.lines, way.channel_id, at=at)
    priced = await price_lines(
        request.lines,
        way.channel_id,
        at=at,
        asking=asking,
        accounts_required=True,
        flash=price_of(spent),
        budget=spent.budget if spent is not None else None,
        terms=terms,
    )
    if (request.expected.minor, request.expected.currency) != (priced.total_minor, priced.currency):
        raise PriceChanged(request.expected, replace(await with_stock(priced, at=at), coupons=found))
    _check_gifts(request, priced)
    held = taken_by(priced, owned)
    from_wallet = _from_wallet(buyer, request, priced)
    await check_person(buyer, priced, at, waits=priced.total_minor > from_wallet)
    await check_numbers(priced, at)
    await check_promised(priced, at)
    joining = await join(buyer, terms, asking, at=at) if terms is not None else None
    made = await _open(buyer, priced, request, key, digest, way, at, from_wallet, spent, joining, bool(held))
    if spent is None or not spent.shadow or await inventory.are_plenty(_leaves(made), at):
        await inventory.hold(made.id, _leaves(made), until=made.expires_at, at=at, kinds=stock_kinds(priced))
    if joining is not None:
        await sit(made.id, joining, buyer, request, at=at)
    if request.from_cart and buyer.registered_at is not None:
        await take_out(buyer.customer_id, [(line.variant_id, frozenset(line.choices)) for line in request.lines])
    if priced.total_minor == 0:
        await inventory.consume(made.id, at)
        await orders.mark_paid(made.id, payment_id=None, at=at)
    await coupons.hold(made.id, held, customer_id=buyer.customer_id, at=at)
    # Last: everybody who buys with the same promotion, or of the same campaign, waits for these rows.
    if claims := _claims(priced, spent, terms):
        await promotions.hold(made.id, claims, at=at)
    if spent is not None and spent.shadow:
        raise Rehearsed(made.order())
    if priced.total_minor == 0:
        if made.takes_coupons:
            await coupons.use(made.id, at=at)
        if made.takes_allowances:
            await promotions.use(made.id, at=at)
        return Placed(await Order.get(id=made.id), again=False)
    return Placed(made.order(), again=False)


def _claims(priced: Priced, spent: Spent | None, terms: Terms | None) -> list[Claim]:
    """What the order takes of what promotions and campaigns may give."""
    by_rules = priced.promoted.claims if priced.promoted is not None else ()
    by_price = spent if spent is not None else terms
    return charged(by_rules, by_price.budget if by_price is not None else None, given_outright(priced))


def _check_gifts(request: PlaceRequest, priced: Priced) -> None:
    """Raise GiftRefused for a gift that is not to be had."""
    refused = priced.promoted.refused if priced.promoted is not None else {}
    for place, id in enumerate(request.gifts):
        if id in refused:
            raise GiftRefused(id, refused[id], path=["input", "gifts", str(place)])


def _from_wallet(buyer: Buyer, request: PlaceRequest, priced: Priced) -> int:
    """What of the total the wallet is to pay; whoever places the order holds it there in the same transaction.

    Raises `WalletShort` for a guest, who has none, and InvalidInput for more than there is to pay.
    """
    if request.wallet is None:
        return 0
    if request.wallet.currency != priced.currency or request.wallet.minor > priced.total_minor:
        raise InvalidInput("BAD_AMOUNT", path=["input", "wallet"])
    if buyer.registered_at is None:
        raise WalletShort(Money(0, priced.currency), path=["input", "wallet"])
    return request.wallet.minor


def _buyer(caller: Caller, registered_at: datetime | None, email: str | None, phone: str | None, way: Way) -> Buyer:
    assert caller.customer_id is not None
    if not email and not phone:
        raise ContactRequired(path=["input", "contact"])
    device = device_key(keys.provider().index_key(), way.device_id)
    return Buyer(caller.customer_id, registered_at, email, phone, caller.actor, device)


async def _open(
    buyer: Buyer,
    priced: Priced,
    request: PlaceRequest,
    key: str,
    digest: str,
    way: Way,
    at: datetime,
    from_wallet: int,
    spent: Spent | None,
    joining: Joining | None,
    takes_coupons: bool,
) -> Draft:
    chosen = settings.get()
    expires_at = at + timedelta(seconds=spent.hold_s if spent is not None else chosen.hold_s)
    if joining is not None and joining.terms.ends_at is not None:
        expires_at = min(expires_at, joining.terms.ends_at)
    facts: dict[str, Any] = {
        "v": 1,
        "channel_id": str(way.channel_id),
        "device": way.device,
        **({"payment_method": way.method} if way.method else {}),
        "guest": buyer.registered_at is None,
        "tier": tier_facts(priced),
        "segments": [],
        "risk": None,
        "accepts_no_return": True,
        "steps": [told(step) for step in priced.steps],
        "fingerprint": priced.fingerprint,
        **({"flash_sale": str(spent.sale_id)} if spent is not None else {}),
        **({"newcomer": True} if for_newcomer(priced) else {}),
        **({"limited": True} if limited(priced) else {}),
        **({"group_offer_id": str(joining.terms.offer_id)} if joining is not None else {}),
    }
    for _ in range(NUMBER_TRIES):
        made = draft(
            priced,
            buyer,
            number=numbers.draw(at, chosen.time_zone),
            channel_id=way.channel_id,
            locale=request.locale,
            idempotency_key=key,
            request_hash=digest,
            facts=facts,
            placed_at=at,
            expires_at=expires_at,
            place=spent.id if spent is not None else None,
            takes_coupons=takes_coupons,
        )
        made = replace(made, wallet_minor=from_wallet)
        if joining is not None:
            made = replace(made, group_id=joining.group_id, takes_allowances=True)
        if await orders.open_order(made):
            return made
    raise RuntimeError("no free order number")


def _leaves(made: Draft) -> list[Wanted]:
    return [
        Wanted(unit_id=unit.id, slot=0, variant_id=unit.variant_id)
        for line in made.lines
        for unit in line.units
        if unit.kind not in NO_GOODS
    ]


async def in_terms_of_lines(short: OutOfStock, request: PlaceRequest, at: datetime) -> OutOfStock | GiftRefused:
    """Say the shortage in what was asked for: a component that is short makes its bundle short, and a gift is none."""
    if short.variant_id in request.gifts and all(line.variant_id != short.variant_id for line in request.lines):
        place = request.gifts.index(short.variant_id)
        return GiftRefused(short.variant_id, "OUT_OF_STOCK", path=["input", "gifts", str(place)])
    stocks = await left_of_lines(request.lines, at)
    for place, (line, stock) in enumerate(zip(request.lines, stocks, strict=True)):
        if stock.left is not None and stock.left < line.quantity:
            return OutOfStock(line.variant_id, stock.left, path=["input", "lines", str(place), "quantity"])
    if any(line.variant_id == short.variant_id for line in request.lines):
        return OutOfStock(short.variant_id, short.available, path=["input", "lines"])
    # Each line alone could be served, together they cannot, or a hold came back meanwhile.
    return OutOfStock(request.lines[0].variant_id, 0, path=["input", "lines"])
