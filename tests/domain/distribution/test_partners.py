"""What the database itself holds of partners, and what their servers are told."""

import asyncio
from typing import Any

import orjson
import pytest
import standardwebhooks
from tortoise.exceptions import IntegrityError, OperationalError

from backend.adapters.payments.prepaid import PrepaidBalance
from backend.core import clock, database, ids
from backend.domain.accounts.callers import Caller
from backend.domain.distribution import service
from backend.domain.distribution.errors import InsufficientBalance, TooManyKeys
from backend.domain.distribution.models import ApiKey, Partner
from backend.domain.distribution.states import CLIENT_TRANSITIONS, KEY_TRANSITIONS, PARTNER_TRANSITIONS
from backend.domain.fulfilment import service as fulfilment
from backend.domain.orders.models import OrderUnit
from backend.domain.payments import providers
from backend.domain.vault.shared_models import Seat
from backend.domain.vault.values import CodeContent
from backend.domain.webhooks import service as webhook_service
from backend.domain.webhooks.events import EventType
from backend.domain.webhooks.models import WebhookMessage
from backend.domain.webhooks.service import Wish
from backend.jobs.webhooks import pump
from tests.make import catalog, partners, shared, vault, webhooks
from tests.make.outbox import drain
from tests.make.receiver import Receiver, receiver

__all__ = ["receiver"]


@pytest.fixture(autouse=True)
def ports() -> None:
    vault.bind_keys()
    providers.unbind_all()
    providers.bind("prepaid", PrepaidBalance(), standard=False)


@pytest.mark.parametrize(
    ("machine", "table"),
    [("partner", PARTNER_TRANSITIONS), ("api_client", CLIENT_TRANSITIONS), ("api_key", KEY_TRANSITIONS)],
)
async def test_states_move_along_the_table_beside_the_model(db: str, machine: str, table: dict[Any, Any]) -> None:
    rows = await database.fetch("SELECT old_state, new_state FROM transition WHERE machine = $1", machine)
    assert {(row["old_state"], row["new_state"]) for row in rows} == {
        (old.value, new.value) for old, news in table.items() for new in news
    }


async def test_a_retired_key_never_lives_again(db: str) -> None:
    program = await partners.program()
    key = await ApiKey.get(key_id=program.key_id)
    await service.retire_key(key.id, reason="lost", caller=program.caller, address=None, at=clock.now())
    with pytest.raises((IntegrityError, OperationalError)):
        await ApiKey.filter(id=key.id).update(state="LIVE", slot=1, retired_at=None)


async def test_of_many_keys_issued_at_once_two_live(db: str) -> None:
    program = await partners.program()

    async def issue() -> bool:
        try:
            await service.issue_key(
                program.client.id, expires_at=None, caller=program.caller, address=None, at=clock.now()
            )
        except TooManyKeys:
            return False
        return True

    made = await asyncio.gather(*(issue() for _ in range(64)))
    assert made.count(True) == 1
    assert await ApiKey.filter(client_id=program.client.id, state="LIVE").count() == 2
    key = await ApiKey.filter(client_id=program.client.id).first()
    assert key is not None
    with pytest.raises((IntegrityError, OperationalError)):
        await ApiKey.create(
            client_id=program.client.id, key_id="tpk_third", kek_id=key.kek_id, sealed_secret=b"x", slot=3
        )
    with pytest.raises((IntegrityError, OperationalError)):
        await ApiKey.create(
            client_id=program.client.id, key_id="tpk_third", kek_id=key.kek_id, sealed_secret=b"x", slot=1
        )


async def test_a_secret_is_sealed_and_bound_to_its_key(db: str) -> None:
    one, other = await partners.program(), await partners.program()
    rows = await database.fetch(
        "SELECT to_jsonb(k)::text AS text, encode(sealed_secret, 'escape') AS raw FROM api_key k"
    )
    assert not any(secret in row["text"] + row["raw"] for row in rows for secret in (one.secret, other.secret))
    assert one.secret not in repr(one)
    audit = await database.fetch("SELECT to_jsonb(a)::text AS text FROM audit_entry a")
    assert not any(one.secret in row["text"] for row in audit)


async def test_more_than_may_be_spent_is_not_taken_back(db: str) -> None:
    partner = await partners.partner(balance=500)
    with pytest.raises(InsufficientBalance) as refused:
        await partners.credit(partner, -501)
    assert refused.value.available.minor == 500
    await partners.credit(partner, -500)
    assert len(await database.fetch("SELECT FROM partner_credit")) == 2
    with pytest.raises((IntegrityError, OperationalError)):
        await database.execute("UPDATE partner_credit SET amount_minor = 1")


async def test_staff_who_edit_a_product_leave_partners_prices_alone(db: str) -> None:
    from backend.core.money import Money
    from backend.domain.catalog.editing import Price
    from backend.domain.catalog.models import ChannelPrice
    from backend.domain.catalog.service.writing import write_prices

    variant, partner = await catalog.variant(price=1000), await partners.partner()
    await partners.price(partner, (variant, 800))
    web = await catalog.channel()
    await write_prices(variant.id, [Price(web.id, Money(1200, "CNY"), Money(1100, "CNY"))])
    found = {row.channel_id: row.price_minor for row in await ChannelPrice.filter(variant_id=variant.id)}
    assert found == {web.id: 1100, partner.channel_id: 800}


async def test_a_partners_server_is_told_ids_and_states_and_never_a_code(db: str, redis: object) -> None:
    code = await catalog.variant(price=1000)
    await vault.batch(code, codes=3)
    partner = await partners.partner(balance=10_000)
    await partners.price(partner, (code, 800))
    program = await partners.program(partner)
    await webhooks.endpoint(partner.id)
    stranger = await webhooks.endpoint()
    order = await partners.buy(program, (code, 2))
    await drain()
    told = [orjson.loads(row.body) for row in await WebhookMessage.all().order_by("id")]
    assert sorted(message["type"] for message in told) == ["order.delivered", "order.paid", "units.delivered"]
    for message in told:
        assert message["data"]["orderId"] == ids.public("ord", order.id)
        assert message["data"]["externalId"] == order.external_id
        assert set(message["data"]) <= {"orderId", "externalId", "state", "units"}
    (units,) = (message["data"]["units"] for message in told if message["type"] == "units.delivered")
    assert [unit["state"] for unit in units] == ["DELIVERED", "DELIVERED"]
    assert await WebhookMessage.filter(endpoint_id=stranger.id).count() == 0
    assert await Partner.all().count() == 1


async def test_a_partners_server_is_told_of_new_secrets_and_of_seats_taken_away(db: str, receiver: Receiver) -> None:
    partner = await partners.partner(balance=10_000)
    code = await shared.shared_code(seats=5, content=CodeContent(secret="Family-One-1"))
    goods = await code.variant
    await partners.price(partner, (goods, 800))
    program = await partners.program(partner)
    wish = Wish(receiver.url, (EventType.UNITS_RENEWED, EventType.UNITS_WITHDRAWN))
    hook = await webhook_service.set_endpoint(partner.id, wish, actor="system", address=None, at=clock.now())
    order = await partners.buy(program, (goods, 2))
    await shared.holder(code)
    await drain()
    await shared.rotated(code, CodeContent(secret="Family-Two-2"))
    await drain()
    await pump().idle()
    (taken,) = receiver.taken
    told = standardwebhooks.Webhook(hook.secret or "").verify(taken.body, taken.headers)
    assert (told["type"], told["data"]["orderId"]) == ("units.renewed", ids.public("ord", order.id))
    units = await OrderUnit.filter(order_id=order.id).order_by("position")
    assert told["data"]["units"] == [{"id": ids.public("unt", unit.id), "state": "DELIVERED"} for unit in units]
    assert b"Family" not in taken.body
    seat = await Seat.get(unit_id=units[0].id)
    await fulfilment.revoke_seat(seat.id, reason="Passed on", caller=Caller(), address=None, at=clock.now())
    await drain()
    await pump().idle()
    told = standardwebhooks.Webhook(hook.secret or "").verify(receiver.taken[1].body, receiver.taken[1].headers)
    assert (told["type"], [unit["id"] for unit in told["data"]["units"]]) == (
        "units.withdrawn", [ids.public("unt", units[0].id)],
    )  # fmt: skip


async def test_an_order_of_nobodys_partner_tells_none(db: str, redis: object) -> None:
    from tests.make import paid

    code = await catalog.variant(price=1000)
    await vault.batch(code, codes=3)
    await paid.delivered([(code, 1)])
    topics = {row["topic"] for row in await database.fetch("SELECT topic FROM outbox_message")}
    assert "order.delivered" in topics
    assert "partner.order_moved" not in topics
