"""Groups over real processes that die: each member gets theirs once or is paid back to the cent, no seat is left."""

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest

from backend.core import clock, database, ids, redis
from backend.domain.group_buys.models import BuyingGroup, GroupOffer
from tests.make import catalog, groups, vault
from tests.soak.buyers import Buyer, Tally
from tests.soak.settling import settled
from tests.soak.town import Town, town

pytestmark = [pytest.mark.soak, pytest.mark.usefixtures("stores_aside")]

FULL, SHORT, SIZE, PRICE = 8, 8, 3, 800
SETTLE_S = 300.0
VICTIMS = ("web", "relay", "worker-fulfil", "worker-default", "postgres", "sandbox")
PLACE = """mutation ($input: PlaceOrderInput!, $key: String!) { placeOrder(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code message }
  ... on PlacedOrder { order { id group { id } } payment { payUrl } } } }"""
_WRONG = """
SELECT g.id FROM buying_group g LEFT JOIN group_seat s ON s.group_id = g.id GROUP BY g.id
HAVING g.held <> 0 OR g.taken <> count(*) FILTER (WHERE s.state = 'TAKEN')
UNION ALL
SELECT o.id FROM "order" o JOIN buying_group g ON g.id = o.group_id
WHERE o.paid_at IS NOT NULL AND (g.state = 'COMPLETE') <> (o.state = 'DELIVERED')
UNION ALL
SELECT o.id FROM "order" o JOIN buying_group g ON g.id = o.group_id
WHERE g.state = 'LAPSED' AND o.paid_at IS NOT NULL AND o.refunded_minor <> o.total_minor
UNION ALL
SELECT o.id FROM "order" o JOIN order_event e ON e.order_id = o.id AND e.kind = 'UNIT_DELIVERED'
GROUP BY o.id HAVING count(*) > 1
UNION ALL
SELECT a.id FROM allowance a LEFT JOIN allowance_hold h ON h.allowance_id = a.id GROUP BY a.id
HAVING a.held_uses <> coalesce(sum(h.uses) FILTER (WHERE h.state = 'HELD'), 0)
    OR a.used_uses <> coalesce(sum(h.uses) FILTER (WHERE h.state = 'USED'), 0)
"""


class Member(Buyer):
    """A guest who opens a group or joins one, and pays."""

    async def sit(self, offer: GroupOffer, group: str | None) -> str:
        """The group they sit in, paid."""
        wanted = {
            "lines": [{"variantId": ids.public("var", offer.variant_id), "quantity": 1}],
            "contact": {"email": f"{uuid4().hex}@mail.example"},
            "expectedTotal": {"amount": "8.00", "currency": "CNY"},
            "acceptsNoReturn": True,
            "group": {"groupId": group} if group else {"offerId": ids.public("gof", offer.id)},
        }
        key = uuid4().hex
        while True:
            placed: dict[str, Any] = (await self.ask(PLACE, input=wanted, key=key))["placeOrder"]
            # The leader's payment is on its way to the shop: the group opens with it.
            if placed.get("code") != "GROUP_OVER":
                break
            await asyncio.sleep(0.5)
        assert placed["__typename"] == "PlacedOrder", placed
        await self._pay(placed["order"]["id"], (placed["payment"] or {}).get("payUrl"))
        found: str = placed["order"]["group"]["id"]
        return found


@pytest.fixture
async def place() -> AsyncIterator[Town]:
    async with town() as made:
        yield made


async def _end_all() -> None:
    """The time of every group that is open runs out, as soon as the database is there again."""
    while True:
        with contextlib.suppress(Exception):
            await BuyingGroup.filter(state="OPEN").update(ends_at=clock.now())
            return
        await asyncio.sleep(0.2)


async def test_groups_are_filled_or_refunded_whatever_dies(place: Town, capsys: pytest.CaptureFixture[str]) -> None:
    dice = random.Random(7)
    await database.connect(place.postgres.url, pool_max=4)
    try:
        vault.bind_keys()
        await redis.open(place.valkey.url(0))
        variant = await catalog.variant(price=1000)
        await vault.batch(variant, codes=200)
        offer = await groups.offer(variant, price=PRICE, size=SIZE)
        await place.start("sandbox", "supplier", "web", "relay", "worker-fulfil", "worker-default")
        keeper = asyncio.create_task(place.keep())

        async def gather(members: int) -> None:
            sat: str | None = None
            for _ in range(members):
                member = Member(place, Tally())
                sat = await member.sit(offer, sat)
                await member.close()

        async def blows() -> None:
            for _ in range(12):
                await asyncio.sleep(dice.uniform(0.3, 1.5))
                await place.kill(dice.choice(VICTIMS))

        try:
            falling = asyncio.create_task(blows())
            await asyncio.gather(*(gather(SIZE) for _ in range(FULL)), *(gather(SIZE - 1) for _ in range(SHORT)))
            await falling
            await _end_all()
            for victim in ("worker-default", "relay", "worker-default", "postgres"):
                await asyncio.sleep(1)
                await place.kill(victim)
            await settled(within_s=SETTLE_S)
            wrong = await database.fetch(_WRONG)
            states = sorted(row.state.value for row in await BuyingGroup.all())
        except BaseException:
            with capsys.disabled():
                print(place.last_words())
            raise
        finally:
            keeper.cancel()
            await asyncio.gather(keeper, return_exceptions=True)
    finally:
        await redis.close()
        await database.close()
    assert wrong == []
    assert states == ["COMPLETE"] * FULL + ["LAPSED"] * SHORT
