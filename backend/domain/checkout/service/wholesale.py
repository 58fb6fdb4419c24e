"""Placing an order for a partner: its prices, its own number, no limits per person."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta

import orjson

from backend import settings
from backend.core import database
from backend.core.money import Money
from backend.core.refusals import IdempotencyConflict, InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.checkout.asking import PROGRAM
from backend.domain.checkout.drafts import Buyer, draft, stock_kinds, told
from backend.domain.checkout.errors import PriceChanged
from backend.domain.checkout.pricing import Priced
from backend.domain.checkout.requests import WantedLine, check_key, check_lines, normalised_contact
from backend.domain.checkout.service.numbers import check_numbers
from backend.domain.checkout.service.place import NUMBER_TRIES, Placed
from backend.domain.checkout.service.quote import price_lines, with_stock
from backend.domain.distribution.errors import ExternalIdUsed, PartnerPaused
from backend.domain.distribution.models import Partner
from backend.domain.distribution.states import PartnerState
from backend.domain.inventory import service as inventory
from backend.domain.orders import numbers
from backend.domain.orders import service as orders
from backend.domain.orders.models import Order
from backend.domain.orders.queries import NO_GOODS
from backend.domain.orders.service.open import Draft
from backend.domain.promotions import service as promotions
from backend.domain.vault.values import Wanted

EXTERNAL_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,63}")

# Whoever sends the same key or number at the same time waits here, then finds the order.
_LOCK = """
SELECT pg_advisory_xact_lock(hashtextextended(k.key, 29))
FROM (SELECT key FROM unnest($1::text[]) AS t(key) ORDER BY key) AS k
"""


@dataclass(frozen=True, slots=True)
class WholesaleRequest:
    """Everything a partner's program says when placing an order. Contacts are as typed, and may be missing."""

    external_id: str
    lines: tuple[WantedLine, ...]
    email: str | None
    phone: str | None
    expected: Money
    locale: str

    def digest(self) -> str:
        """Equal for equal requests: what an idempotency key stands for."""
        # What is not said is not there, as before it could be: a retry across an upgrade stays the same request.
        said = asdict(self)
        for line in said["lines"]:
            for name in ("choices", "server", "ported_to"):
                if not line[name]:
                    del line[name]
        return hashlib.sha256(orjson.dumps(said, default=str)).hexdigest()


async def place_for_partner(caller: Caller, request: WholesaleRequest, *, idempotency_key: str, at: datetime) -> Placed:
    """Price, hold the goods and write the order down, unpaid; in the caller's transaction, which also pays.

    A program names what it takes of a bundle's choices when it orders: nothing waits for it.
    The same key with the same request leads to the same order. Raises InvalidInput, PartnerPaused,
    VariantUnknown, QuantityRefused, ChoiceRefused, AccountRequired, AccountInvalid, CarrierRefused, ServerRefused,
    PriceChanged, AccountLimitReached, OutOfStock, IdempotencyConflict, ExternalIdUsed.
    """
    assert caller.partner_id is not None
    check_key(idempotency_key)
    check_lines(request.lines)
    if not EXTERNAL_ID.fullmatch(request.external_id):
        raise InvalidInput("BAD_FORMAT", path=["input", "externalId"])
    email, phone = normalised_contact(request.email, request.phone)
    partner, digest = await Partner.get(id=caller.partner_id), request.digest()
    await database.fetch(_LOCK, [f"{partner.id} key {idempotency_key}", f"{partner.id} number {request.external_id}"])
    if known := await Order.get_or_none(customer_id=partner.customer_id, idempotency_key=idempotency_key):
        if known.request_hash != digest:
            raise IdempotencyConflict(path=["idempotencyKey"])
        return Placed(known, again=True)
    if used := await Order.get_or_none(partner_id=partner.id, external_id=request.external_id):
        raise ExternalIdUsed(used.id, path=["input", "externalId"])
    if partner.state is not PartnerState.ACTIVE:
        raise PartnerPaused
    priced = await price_lines(
        request.lines, partner.channel_id, at=at, asking=PROGRAM, accounts_required=True, may_wait=False
    )
    if (request.expected.minor, request.expected.currency) != (priced.total_minor, priced.currency):
        raise PriceChanged(request.expected, await with_stock(priced, at=at))
    await check_numbers(priced, at)
    buyer = Buyer(partner.customer_id, None, email, phone, caller.actor)
    made = await _open(buyer, priced, request, partner, idempotency_key, digest, caller, at)
    await inventory.hold(made.id, leaves(made.lines), until=made.expires_at, at=at, kinds=stock_kinds(priced))
    if made.takes_allowances:
        assert priced.promoted is not None
        await promotions.hold(made.id, priced.promoted.claims, at=at)
    return Placed(made.order(), again=False)


async def _open(
    buyer: Buyer,
    priced: Priced,
    request: WholesaleRequest,
    partner: Partner,
    key: str,
    digest: str,
    caller: Caller,
    at: datetime,
) -> Draft:
    chosen = settings.get()
    facts = {
        "v": 1,
        "channel_id": str(partner.channel_id),
        "device": "program",
        "guest": False,
        "client_id": str(caller.client_id),
        "tier": None,
        "segments": [],
        "risk": None,
        "steps": [told(step) for step in priced.steps],
        "fingerprint": priced.fingerprint,
    }
    for _ in range(NUMBER_TRIES):
        made = draft(
            priced,
            buyer,
            number=numbers.draw(at, chosen.time_zone),
            channel_id=partner.channel_id,
            locale=request.locale,
            idempotency_key=key,
            request_hash=digest,
            facts=facts,
            placed_at=at,
            expires_at=at + timedelta(seconds=chosen.hold_s),
        )
        made = replace(made, partner_id=partner.id, external_id=request.external_id)
        if await orders.open_order(made):
            return made
    raise RuntimeError("no free order number")


def leaves(lines: Sequence[orders.DraftLine]) -> list[Wanted]:
    """The pieces to hold: every one but those that stand for others."""
    return [
        Wanted(unit_id=unit.id, slot=0, variant_id=unit.variant_id)
        for line in lines
        for unit in line.units
        if unit.kind not in NO_GOODS
    ]
