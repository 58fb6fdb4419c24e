"""Partners with prices, balance and a program, and requests signed as that program signs them."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from uuid import UUID

import httpx

from backend.core import clock, ids
from backend.core.money import Money
from backend.core.outbox import Delivery
from backend.core.outbox.models import DeliveryRow, OutboxMessage
from backend.domain.accounts.callers import Caller
from backend.domain.catalog.models import Variant
from backend.domain.checkout.asking import PROGRAM
from backend.domain.checkout.requests import WantedLine
from backend.domain.checkout.service.quote import price_lines
from backend.domain.checkout.service.wholesale import WholesaleRequest
from backend.domain.distribution import nonces, service
from backend.domain.distribution.models import ApiClient, Partner
from backend.domain.distribution.scopes import Scope
from backend.domain.distribution.signing import sign, text_to_sign
from backend.domain.fulfilment import service as fulfilment
from backend.domain.orders.models import Order
from backend.domain.payments import service as payments
from backend.domain.webhooks.models import WebhookAttempt
from tests.make import accounts, catalog, vault, webhooks

_number = count(1)
NEVER = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass
class Program:
    """A partner's program with its key, able to sign."""

    partner: Partner
    client: ApiClient
    key_id: str
    secret: str = field(repr=False)

    @property
    def caller(self) -> Caller:
        """The program as the domain sees it."""
        return Caller(
            customer_id=self.partner.customer_id,
            partner_id=self.partner.id,
            client_id=self.client.id,
            scopes=frozenset(self.client.scopes),
        )

    def headers(
        self,
        method: str,
        path: str,
        query: str = "",
        body: bytes = b"",
        *,
        timestamp: int | None = None,
        nonce: str | None = None,
    ) -> dict[str, str]:
        """The four headers of a request, fresh unless said otherwise."""
        stamp, once = str(int(time.time()) if timestamp is None else timestamp), nonce or ids.new().hex
        return {
            "x-tessera-key": self.key_id,
            "x-tessera-timestamp": stamp,
            "x-tessera-nonce": once,
            "x-tessera-signature": sign(self.secret, text_to_sign(method, path, query, stamp, once, body)),
        }

    async def signed(self, request: httpx.Request) -> None:
        """Sign an outgoing request; a hook of httpx. One that bears a signature is left alone."""
        if request.url.path == "/graphql/partner" and "x-tessera-signature" not in request.headers:
            url = request.url.raw_path.decode().partition("?")
            request.headers.update(self.headers(request.method, url[0], url[2], await request.aread()))


async def remembering() -> None:
    """Redis as it is long after its last loss: requests of this second are not refused as too old."""
    # The database of each test is new; what this process remembers of it is not.
    nonces._noted = NEVER
    found, fact = await nonces._run(nonces._SEE, f"nonce:tests:{ids.new().hex}", 1)
    if found == b"LOST":
        await nonces.arm(NEVER, fact)


async def partner(*, code: str | None = None, currency: str = "CNY", balance: int = 0) -> Partner:
    """A partner with so much on its balance (minor units)."""
    name = code or f"partner-{next(_number)}"
    caller = await _clerk()
    made = await service.create_partner(
        service.PartnerDraft(name, name.title(), currency), caller=caller, address=None, key=_key(), at=clock.now()
    )
    if balance:
        await credit(made, balance)
    return made


async def credit(of: Partner, minor: int) -> None:
    """Put money on the balance, or take it back."""
    await service.credit_partner(
        of.id, Money(minor, of.currency), "transfer", caller=await _clerk(), address=None, key=_key(), at=clock.now()
    )


async def price(of: Partner, *goods: tuple[Variant, int | None]) -> None:
    """Set what goods cost the partner (minor units; None: not in its catalogue)."""
    fresh = await Partner.get(id=of.id)
    prices = [
        service.PartnerPrice(UUID(str(variant.id)), Money(minor, of.currency) if minor is not None else None)
        for variant, minor in goods
    ]
    await service.set_prices(of.id, fresh.version, prices, caller=await _clerk(), address=None, at=clock.now())


async def program(
    of: Partner | None = None, *, scopes: Sequence[Scope] = tuple(Scope), addresses: Sequence[str] = ()
) -> Program:
    """A program of the partner with one key; asks for bound keys."""
    owner = of or await partner()
    caller = await _clerk()
    client = await service.create_client(
        owner.id,
        service.ClientDraft("Program", scopes, addresses),
        caller=caller,
        address=None,
        key=_key(),
        at=clock.now(),
    )
    issued = await service.issue_key(client.id, expires_at=None, caller=caller, address=None, at=clock.now())
    return Program(owner, client, issued.key.key_id, issued.secret)


async def _clerk() -> Caller:
    staff = await accounts.staff()
    return Caller(staff_id=staff.id, role=staff.role)


def _key() -> str:
    return f"key-{ids.new()}"


async def buy(by: Program, *goods: tuple[Variant, int]) -> Order:
    """An order placed and paid as the program would, at the partner's prices."""
    lines = tuple(WantedLine(UUID(str(variant.id)), quantity) for variant, quantity in goods)
    total = (await price_lines(lines, by.partner.channel_id, at=clock.now(), asking=PROGRAM)).total_minor
    request = WholesaleRequest(
        external_id=f"N-{ids.new().hex}",
        lines=lines,
        email=None,
        phone=None,
        expected=Money(total, by.partner.currency),
        locale="en",
    )
    placed = await payments.place_prepaid(by.caller, request, idempotency_key=_key(), at=clock.now())
    return placed.order


async def world(size: int) -> tuple[Program, Order]:
    """The partner `world` with `size` more of everything, and one of its programs; asks for bound keys."""
    found = await Partner.get_or_none(code="world") or await partner(code="world")
    variants = [await catalog.variant(price=1000) for _ in range(size)]
    await price(found, *((variant, 900) for variant in variants))
    placed = []
    for _ in range(size):
        await partner()
        await credit(found, 100_000)
        for each in variants:
            await vault.batch(each, codes=2)
        made = await program(found)
        placed.append(await buy(made, *((variant, 1) for variant in variants)))
        for endpoint in range(2):
            hook = await webhooks.message(owner_id=found.id)
            await WebhookAttempt.create(message=hook, number=endpoint + 1, started_at=clock.now())
    for order in placed:
        message = await OutboxMessage.create(topic="order.paid", payload={"order_id": str(order.id)})
        row = await DeliveryRow.create(message=message, handler="fulfilment.deliver_order")
        await fulfilment.deliver_order(order.id, delivery=Delivery(row.id), at=clock.now())
    return made, placed[-1]
