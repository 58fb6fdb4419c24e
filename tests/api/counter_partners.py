"""What makes every operation of the partner door succeed, and those by which staff keep partners."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from backend.core import clock, ids
from backend.domain.distribution import service
from backend.domain.distribution.models import ApiClient, ApiKey, Partner
from backend.domain.orders.models import Order
from backend.domain.webhooks.models import WebhookEndpoint, WebhookMessage
from backend.domain.webhooks.states import MessageState
from tests.make import partners, webhooks

if TYPE_CHECKING:
    from tests.api.counter import Counter

Variables = dict[str, Any]
Good = Callable[["Counter"], Variables | Awaitable[Variables]]


def _key() -> str:
    return f"a-key-of-the-tests-{ids.new()}"


def _page(**more: Any) -> Variables:
    return {**more, "first": 20, "after": None}


def _money(amount: str) -> Variables:
    return {"amount": amount, "currency": "CNY"}


def _var(of: "Counter") -> str:
    return ids.public("var", of.single.id)


def _ptn(of: "Counter") -> str:
    return ids.public("ptn", of.program.partner.id)


async def _place(of: "Counter") -> Variables:
    return {
        "input": {
            "externalId": f"N-{ids.new().hex}",
            "lines": [{"variantId": _var(of), "quantity": 1}],
            "expectedTotal": _money("8.00"),
            "contact": {"email": "lin@example.com", "phone": "13800138000"},
            "locale": "EN",
        },
        "idempotencyKey": _key(),
    }


# Another order that could be given up, beside the one of `_cancel`.
SPARE: dict[str, str] = {}


async def _cancel(of: "Counter") -> Variables:
    placed: Order = await partners.buy(of.program, (of.single, 1))
    SPARE["orderId"] = ids.public("ord", (await partners.buy(of.program, (of.single, 1))).id)
    return {"input": {"orderId": ids.public("ord", placed.id)}, "idempotencyKey": _key()}


def _orders(of: "Counter") -> Variables:
    return _page(
        filter={
            "state": {"in": ["PAID"]},
            "externalId": of.wholesale.external_id,
            "placedAt": {"gte": "2026-01-01T00:00:00Z", "lte": "2099-01-01T00:00:00Z"},
        }
    )


async def _hook(of: "Counter") -> WebhookEndpoint:
    # Never more than an owner may have.
    await WebhookMessage.filter(endpoint__owner_id=of.program.partner.id).delete()
    await WebhookEndpoint.filter(owner_id=of.program.partner.id).delete()
    return await webhooks.endpoint(of.program.partner.id)


async def _set_webhook(of: "Counter") -> Variables:
    made = await _hook(of)
    return {
        "input": {
            "url": f"https://93.184.216.34/{ids.new().hex}",
            "events": ["ORDER_PAID"],
            "state": "ACTIVE",
            "endpointId": ids.public("whe", made.id),
        }
    }


async def _endpoint(of: "Counter") -> Variables:
    return {"id": ids.public("whe", (await _hook(of)).id)}


async def _rotate(of: "Counter") -> Variables:
    return {**await _endpoint(of), "keepHours": 24}


async def _replay(of: "Counter") -> Variables:
    await _hook(of)
    message = await webhooks.message(of.program.partner.id, state=MessageState.FAILED)
    return {"id": ids.public("whm", message.id)}


PARTNER: dict[str, Good] = {
    "catalogue": lambda of: {"first": 20, "after": None, "since": None},
    "quote": lambda of: {"input": {"lines": [{"variantId": _var(of), "quantity": 1}]}},
    "order": lambda of: {"id": ids.public("ord", of.wholesale.id), "externalId": None},
    "order by number": lambda of: {"id": None, "externalId": of.wholesale.external_id},
    "orders": _orders,
    "node": lambda of: {"id": ids.public("ord", of.wholesale.id)},
    "placeOrder": _place,
    "cancelOrder": _cancel,
    "webhookEndpoints": lambda of: _page(),
    "webhookMessages": lambda of: _page(
        filter={"state": {"in": ["FAILED"]}, "endpointId": ids.public("whe", ids.new()), "type": "ORDER_PAID"}
    ),
    "setWebhook": _set_webhook,
    "rotateWebhookSecret": _rotate,
    "replayWebhook": _replay,
    "testWebhook": _endpoint,
}


def _new_partner(of: "Counter") -> Variables:
    made = {"code": f"new-{ids.new().hex[-12:]}", "name": "New partner", "currency": "CNY"}
    return {"input": made, "idempotencyKey": _key()}


async def _set_partner(of: "Counter") -> Variables:
    row = await Partner.get(id=of.program.partner.id)
    return {"input": {"id": _ptn(of), "version": row.version, "name": "P", "state": "ACTIVE", "reason": "as agreed"}}


def _program(of: "Counter") -> Variables:
    return {"name": "Program", "scopes": ["ORDERS_READ"], "addresses": ["10.0.0.0/8"]}


def _new_client(of: "Counter") -> Variables:
    return {"input": {"partnerId": _ptn(of), **_program(of)}, "idempotencyKey": _key()}


async def _set_client(of: "Counter") -> Variables:
    row = await ApiClient.exclude(id=of.program.client.id).get()
    return {"input": {"id": ids.public("apc", row.id), "version": row.version, **_program(of), "state": "ACTIVE"}}


async def _issue(of: "Counter") -> Variables:
    row = await ApiClient.exclude(id=of.program.client.id).get()
    for key in await ApiKey.filter(client_id=row.id, state="LIVE"):
        await service.retire_key(key.id, reason="room", caller=of.program.caller, address=None, at=clock.now())
    return {"input": {"clientId": ids.public("apc", row.id), "expiresAt": "2099-01-01T00:00:00Z"}}


async def _retire(of: "Counter") -> Variables:
    row = await ApiClient.exclude(id=of.program.client.id).get()
    live = await ApiKey.filter(client_id=row.id, state="LIVE").order_by("id")
    for key in live[1:]:
        await service.retire_key(key.id, reason="room", caller=of.program.caller, address=None, at=clock.now())
    if live:
        return {"input": {"id": ids.public("apk", live[0].id), "reason": "lost"}}
    issued = await service.issue_key(row.id, expires_at=None, caller=of.program.caller, address=None, at=clock.now())
    return {"input": {"id": ids.public("apk", issued.key.id), "reason": "lost"}}


def _credit(of: "Counter") -> Variables:
    paid = {"partnerId": _ptn(of), "amount": _money("10.00"), "reason": "transfer 7"}
    return {"input": paid, "idempotencyKey": _key()}


async def _prices(of: "Counter") -> Variables:
    row = await Partner.get(id=of.program.partner.id)
    asked = [{"variantId": _var(of), "price": _money("8.00")}]
    return {"input": {"partnerId": _ptn(of), "version": row.version, "prices": asked}}


STAFF: dict[str, Good] = {
    "partners": lambda of: _page(),
    "partner": lambda of: {"id": _ptn(of)},
    "partnerPrices": lambda of: _page(partnerId=_ptn(of)),
    "partnerCredits": lambda of: _page(partnerId=_ptn(of)),
    "createPartner": _new_partner,
    "setPartner": _set_partner,
    "createApiClient": _new_client,
    "setApiClient": _set_client,
    "issueApiKey": _issue,
    "retireApiKey": _retire,
    "creditPartner": _credit,
    "setPartnerPrices": _prices,
}
