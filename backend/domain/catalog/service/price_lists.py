"""Creating and editing price lists."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, ids
from backend.core.idempotency import once, request_hash
from backend.core.outbox import emit
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import MemberTier
from backend.domain.audit import service as audit
from backend.domain.catalog.errors import PriceBelowFloor, PriceListUnknown, PriceListVersionConflict
from backend.domain.catalog.listing_prices import PriceListDraft, check_price_list
from backend.domain.catalog.models import Channel, PriceList, PriceListEntry

# Locked for reading: a floor cannot be raised above what is just being written.
_PRICED = """
SELECT variant_id, floor_minor, list_minor FROM channel_price
WHERE channel_id = $1 AND variant_id = ANY($2::uuid[]) ORDER BY id FOR SHARE
"""
_WRITE = """
INSERT INTO price_list_entry (id, list_id, variant_id, price_minor)
SELECT n.id, $1, n.variant_id, n.minor FROM unnest($2::uuid[], $3::uuid[], $4::bigint[]) AS n (id, variant_id, minor)
ON CONFLICT (variant_id, list_id) DO UPDATE SET price_minor = excluded.price_minor
"""


async def create_price_list(
    draft: PriceListDraft, *, caller: Caller, address: str | None, key: str, at: datetime
) -> PriceList:
    """A price list of a channel. Raises InvalidInput, PriceBelowFloor, IdempotencyConflict."""
    check_price_list(draft)
    hash = request_hash(caller.actor, draft)

    async def make() -> PriceList:
        channel = await _check(draft)
        row = PriceList(channel_id=channel.id, created_at=at, updated_at=at, idempotency_key=key, request_hash=hash)
        _fill(row, draft)
        row.updated_by_id = caller.staff_id
        await row.save()
        diff = {"prices": await _write(row, draft, channel)}
        await audit.record(caller.actor, "price_list.created", ids.public("prl", row.id), diff=diff, address=address)
        await emit("catalogue.changed", product_ids=[])
        return row

    return await once(key, hash, lambda key: PriceList.get_or_none(idempotency_key=key), make)


async def update_price_list(
    id: UUID | None, version: int, draft: PriceListDraft, *, caller: Caller, address: str | None, at: datetime
) -> PriceList:
    """Replace what a list says, and change some of its entries. Its channel is fixed.

    Raises PriceListUnknown, PriceListVersionConflict, InvalidInput, PriceBelowFloor.
    """
    check_price_list(draft)
    async with in_transaction():
        row = await PriceList.filter(id=id).select_for_update().first() if id else None
        if row is None:
            raise PriceListUnknown
        if row.version != version:
            raise PriceListVersionConflict(row)
        channel = await _check(draft)
        if channel.id != row.channel_id:
            raise InvalidInput("CHANNEL_IS_FIXED", path=["input", "channelId"])
        before = _picture(row)
        _fill(row, draft)
        row.version += 1
        row.updated_at, row.updated_by_id = at, caller.staff_id
        await row.save()
        after = _picture(row)
        diff: dict[str, Any] = {name: [before[name], after[name]] for name in after if before[name] != after[name]}
        if prices := await _write(row, draft, channel):
            diff["prices"] = prices
        await audit.record(caller.actor, "price_list.updated", ids.public("prl", row.id), diff=diff, address=address)
        await emit("catalogue.changed", product_ids=[])
    return row


async def _check(draft: PriceListDraft) -> Channel:
    """The draft's channel, of which everything it names must be."""
    channel = await Channel.get_or_none(id=draft.channel_id, wholesale=False) if draft.channel_id else None
    if channel is None:
        raise InvalidInput("UNKNOWN", path=["input", "channelId"])
    if draft.tier_id is not None and not await MemberTier.exists(id=draft.tier_id):
        raise InvalidInput("UNKNOWN", path=["input", "tierId"])
    return channel


def _fill(row: PriceList, draft: PriceListDraft) -> None:
    row.tier_id = draft.tier_id
    row.name_zh, row.name_en = draft.name_zh.strip(), draft.name_en.strip()
    row.priority, row.active = draft.priority, draft.active
    row.starts_at, row.ends_at = draft.starts_at, draft.ends_at


def _picture(row: PriceList) -> dict[str, Any]:
    return {
        "names": [row.name_zh, row.name_en],
        "tier": str(row.tier_id) if row.tier_id else None,
        "priority": row.priority,
        "active": row.active,
        "starts_at": row.starts_at.isoformat(),
        "ends_at": row.ends_at.isoformat() if row.ends_at else None,
    }


async def _write(row: PriceList, draft: PriceListDraft, channel: Channel) -> dict[str, list[int | None]]:
    """Write the changes of entries; returns what changed, by variant."""
    wanted = [change.variant_id for change in draft.changes]
    if not wanted:
        return {}
    priced = {one["variant_id"]: one for one in await database.fetch(_PRICED, channel.id, wanted)}
    before = {
        entry.variant_id: entry.price_minor
        for entry in await PriceListEntry.filter(list_id=row.id, variant_id__in=wanted)
    }
    kept: list[tuple[UUID, UUID, int]] = []
    for place, change in enumerate(draft.changes):
        path = ["input", "entries", str(place)]
        if change.price is None:
            continue
        here = priced.get(change.variant_id)
        if here is None:
            # A list only changes what the channel sells.
            raise InvalidInput("UNPRICED", path=[*path, "variantId"])
        if change.price.currency != channel.currency:
            raise InvalidInput("CURRENCY_DIFFERS", path=[*path, "price"])
        if change.price.minor > here["list_minor"]:
            raise InvalidInput("ABOVE_LIST", path=[*path, "price"])
        if change.price.minor < here["floor_minor"]:
            raise PriceBelowFloor(change.variant_id, here["floor_minor"], channel.currency, path=[*path, "price"])
        kept.append((ids.new(), change.variant_id, change.price.minor))
    gone = [change.variant_id for change in draft.changes if change.price is None]
    if gone:
        await PriceListEntry.filter(list_id=row.id, variant_id__in=gone).delete()
    if kept:
        await database.execute(_WRITE, row.id, *(list(column) for column in zip(*kept, strict=True)))
    after = {variant_id: minor for _, variant_id, minor in kept}
    return {ids.public("var", id): [before.get(id), after.get(id)] for id in wanted if before.get(id) != after.get(id)}


async def check_floors(channel_id: UUID, floors: dict[UUID, int], currency: str, *path: str) -> None:
    """Raise PriceBelowFloor when a list in use of the channel says less than a new floor; the rows are locked."""
    rows = await PriceListEntry.filter(
        variant_id__in=list(floors), list__channel_id=channel_id, list__active=True
    ).order_by("id")
    places = list(floors)
    for row in rows:
        if row.price_minor < floors[row.variant_id]:
            where = ["input", *path, str(places.index(row.variant_id)), "floor"]
            raise PriceBelowFloor(row.variant_id, floors[row.variant_id], currency, path=where)
