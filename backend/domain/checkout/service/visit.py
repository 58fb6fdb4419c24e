"""Placing an order as whoever comes along: somebody unknown becomes a guest together with the order."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database
from backend.domain.accounts import service as accounts
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer
from backend.domain.accounts.service import Opened
from backend.domain.accounts.service.sessions import open_session
from backend.domain.checkout.asking import Way
from backend.domain.checkout.quotes import Quote
from backend.domain.checkout.requests import PlaceRequest, normalised_contact
from backend.domain.checkout.service.flash import Rehearsed
from backend.domain.checkout.service.place import (
    Placed,
    check_request,
    in_terms_of_lines,
    place_for_newcomer,
    place_order,
    quote_again,
    rehearsed,
)
from backend.domain.checkout.service.spent import while_it_lasts
from backend.domain.orders import access
from backend.domain.orders.models import Order
from backend.domain.vault.errors import OutOfStock

_EARLIER = """
SELECT o.id, o.customer_id FROM "order" o JOIN customer c ON c.id = o.customer_id
WHERE o.idempotency_key = $1 AND o.request_hash = $2 AND c.registered_at IS NULL
ORDER BY o.id LIMIT 1
"""
# Shorter keys could be guessed, and a guess would open somebody else's order.
SECRET_KEY_LENGTH = 20


@dataclass(frozen=True, slots=True)
class Visit:
    """Where and how a request came in. `client` is what it says it is, `device_id` the device's own.

    `method` is how the order will be paid.
    """

    channel_id: UUID
    locale: str
    address: str
    user_agent: str
    device_id: str | None = None
    method: str | None = None
    client: str = ""

    @property
    def way(self) -> Way:
        """The same, as far as an order depends on it."""
        return Way(self.channel_id, self.device, self.device_id, self.method)

    @property
    def device(self) -> str:
        """What the buyer holds, as far as the client says."""
        if self.client.lower().startswith("app"):
            return "app"
        agent = self.user_agent.lower()
        if not agent:
            return "unknown"
        if "ipad" in agent or ("android" in agent and "mobile" not in agent):
            return "tablet"
        return "phone" if "mobile" in agent or "iphone" in agent else "desktop"


async def place_as(
    caller: Caller, request: PlaceRequest, *, idempotency_key: str, visit: Visit, at: datetime
) -> tuple[Placed, Opened | None]:
    """Place the order for the caller, or for a new guest whose session is returned beside it.

    A refusal leaves no guest behind. Somebody without a session who sends the same key and request again, or
    many times at once, is led to the one order and its guest: a lost answer must not become two orders.
    """
    if caller.customer_id is not None:
        placed = await place_order(
            caller,
            request,
            idempotency_key=idempotency_key,
            channel_id=visit.channel_id,
            device=visit.device,
            device_id=visit.device_id,
            method=visit.method,
            at=at,
        )
        return placed, None
    check_request(request, idempotency_key)

    async def place() -> tuple[Placed, Opened]:
        async with in_transaction():
            return await _place_for_stranger(caller, request, idempotency_key, visit, at)

    async def quote() -> Quote | None:
        return await quote_again(None, request, visit.way, at)

    try:
        return await while_it_lasts(request.expected, place, quote)
    except Rehearsed as done:
        return await rehearsed(done, at), None
    except OutOfStock as short:
        raise await in_terms_of_lines(short, request, at) from None


async def _place_for_stranger(
    caller: Caller, request: PlaceRequest, key: str, visit: Visit, at: datetime
) -> tuple[Placed, Opened]:
    await access.lock_newcomer(key, *normalised_contact(request.email, request.phone))
    if len(key) >= SECRET_KEY_LENGTH:
        earlier = await database.fetch(_EARLIER, key, request.digest())
        if earlier:
            guest = await Customer.get(id=earlier[0]["customer_id"])
            opened = await open_session(guest, at=at, address=visit.address, user_agent=visit.user_agent)
            return Placed(await Order.get(id=earlier[0]["id"]), again=True), opened
    made = await accounts.ensure_guest(
        caller, at=at, locale=visit.locale, address=visit.address, user_agent=visit.user_agent
    )
    assert made is not None
    return await place_for_newcomer(made.caller, request, key, visit.way, at), made
