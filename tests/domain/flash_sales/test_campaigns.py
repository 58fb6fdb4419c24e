"""A campaign's flash sales follow its versions, and its pauses."""

from dataclasses import replace
from datetime import timedelta

import pytest
from redis.asyncio import Redis

from backend.core import clock, ids
from backend.core.refusals import InvalidInput
from backend.domain.flash_sales import service
from backend.domain.flash_sales.models import FlashItem, FlashSale
from backend.domain.flash_sales.states import FlashSaleState
from tests.make import catalog
from tests.make import flash as make


async def test_pieces_are_written_anew_and_what_is_gone_ends(db: str, redis: Redis) -> None:
    channel, campaign, now = await catalog.channel(), ids.new(), clock.now()
    one, two = await catalog.variant(price=1000), await catalog.variant(price=1000)
    soon, over = now + timedelta(hours=1), now + timedelta(hours=2)
    first = replace(make.draft((one, channel.id), quota=5, starts_at=soon, ends_at=over), piece="p1")
    second = replace(make.draft((two, channel.id), quota=5, starts_at=soon, ends_at=over), piece="p2")
    await service.publish(campaign, [first, second], at=now)
    before = {row.piece: row.id for row in await FlashSale.filter(campaign_id=campaign)}

    more = replace(first, items=(replace(first.items[0], quota=9),))
    await service.publish(campaign, [more], at=now)
    after = {row.piece: row for row in await FlashSale.filter(campaign_id=campaign)}
    assert {piece: row.id for piece, row in after.items()} == before
    assert (after["p1"].state, after["p2"].state) == (FlashSaleState.SCHEDULED, FlashSaleState.ENDED)
    assert (await FlashItem.get(sale_id=before["p1"])).quota == 9

    await service.pause(campaign, at=now)
    assert (await FlashSale.get(id=before["p1"])).state is FlashSaleState.PAUSED
    await service.resume(campaign, at=now)
    # It waits for its start again.
    assert (await FlashSale.get(id=before["p1"])).state is FlashSaleState.SCHEDULED
    await service.end(campaign, at=now)
    assert (await FlashSale.get(id=before["p1"])).state is FlashSaleState.ENDED


async def test_of_two_sales_at_a_time_one_has_a_variant(db: str, redis: Redis) -> None:
    channel, variant = await catalog.channel(), await catalog.variant(price=1000)
    await make.sale(variant)
    with pytest.raises(InvalidInput) as refused:
        await service.publish(ids.new(), [make.draft((variant, channel.id))], at=clock.now())
    assert refused.value.problem == "OVERLAPS"
    assert await FlashSale.all().count() == 1
