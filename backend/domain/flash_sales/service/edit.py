"""Staff, or a campaign, write flash sales."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import database, ids, outbox
from backend.core.idempotency import once, request_hash
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.errors import PriceBelowFloor
from backend.domain.catalog.models import FulfilmentKind, Variant
from backend.domain.flash_sales import live, quick
from backend.domain.flash_sales.drafts import FlashSaleDraft, ItemDraft, check, costs
from backend.domain.flash_sales.errors import (
    FlashSaleFixed,
    FlashSaleUnknown,
    FlashSaleVersionConflict,
)
from backend.domain.flash_sales.models import FlashItem, FlashPrice, FlashSale
from backend.domain.flash_sales.queries import sales_by_id
from backend.domain.flash_sales.states import FlashSaleState
from backend.domain.promotions.alone import check_alone

# Locked for reading: a floor cannot be raised above what is just being written.
_PRICED = """
SELECT p.variant_id, p.channel_id, p.price_minor, p.floor_minor, c.currency FROM channel_price p
JOIN channel c ON c.id = p.channel_id AND NOT c.wholesale
WHERE p.variant_id = ANY($1::uuid[]) AND p.channel_id = ANY($2::uuid[]) ORDER BY p.id FOR SHARE OF p
"""
_OVERLAPPING = """
SELECT i.variant_id FROM flash_item i JOIN flash_sale s ON s.id = i.sale_id
WHERE i.variant_id = ANY($1::uuid[]) AND s.id <> $2 AND s.state <> 'ENDED' AND s.starts_at < $4 AND s.ends_at > $3
  AND s.rehearsal_id IS NULL
LIMIT 1
"""


async def create(draft: FlashSaleDraft, *, caller: Caller, address: str | None, key: str, at: datetime) -> FlashSale:
    """A sale that stands alone. Raises InvalidInput, PriceBelowFloor, CampaignNeeded, IdempotencyConflict."""
    check(draft)
    hash = request_hash(caller.actor, draft)

    async def make() -> FlashSale:
        row = FlashSale(id=ids.new(), created_at=at, idempotency_key=key, request_hash=hash)
        _check_alone(draft, await write(row, draft, made=True, at=at, staff_id=caller.staff_id))
        await told([row])
        await _note(caller, "flash_sale.created", row, _picture(row, draft), address)
        return row

    row = await once(key, hash, lambda key: FlashSale.get_or_none(idempotency_key=key), make)
    live.forget()
    return row


async def update(
    id: UUID | None, version: int, draft: FlashSaleDraft, *, caller: Caller, address: str | None, at: datetime
) -> FlashSale:
    """Change a sale that stands alone; of one that has begun only quotas, its end, words and the queue.

    Raises FlashSaleUnknown, FlashSaleVersionConflict, FlashSaleFixed, InvalidInput, PriceBelowFloor, CampaignNeeded.
    """
    check(draft)
    async with in_transaction():
        row = await locked(id, version)
        if row.campaign_id is not None:
            raise InvalidInput("KEPT_BY_CAMPAIGN", path=["id"])
        _check_alone(draft, await write(row, draft, made=False, at=at, staff_id=caller.staff_id))
        await told([row])
        await _note(caller, "flash_sale.updated", row, _picture(row, draft), address)
    await push(row.id)
    return row


async def locked(id: UUID | None, version: int | None = None) -> FlashSale:
    """The sale, locked. Raises FlashSaleUnknown, FlashSaleVersionConflict."""
    row = await FlashSale.filter(id=id, rehearsal_id=None).select_for_update().first() if id is not None else None
    if row is None:
        raise FlashSaleUnknown
    if version is not None and row.version != version:
        raise FlashSaleVersionConflict(row)
    return row


async def write(
    row: FlashSale, draft: FlashSaleDraft, *, made: bool, at: datetime, staff_id: UUID | None = None
) -> dict[tuple[UUID, UUID], int]:
    """Write a checked draft into the row and its goods, in the caller's transaction, which holds the row.

    Returns what its goods cost otherwise, by variant and channel.
    """
    begun = not made and row.starts_at <= at
    if row.state is FlashSaleState.ENDED or (begun and draft.starts_at != row.starts_at):
        raise FlashSaleFixed
    if draft.ends_at <= at:
        raise InvalidInput("IN_THE_PAST", path=["input", "endsAt"])
    usual = await _check_goods(row.id, draft)
    row.piece, row.name_zh, row.name_en = draft.piece, draft.name_zh.strip(), draft.name_en.strip()
    row.starts_at, row.ends_at = draft.starts_at, draft.ends_at
    row.hold_s, row.open_cap, row.waiting = draft.hold_s, draft.open_cap, draft.waiting
    row.room_from, row.let_in, row.challenge = draft.room_from, draft.let_in, draft.challenge
    row.updated_at, row.updated_by_id = at, staff_id
    if not made:
        row.version += 1
    await row.save(force_create=made)
    known = {item.variant_id: item for item in await FlashItem.filter(sale_id=row.id)} if not made else {}
    if begun:
        await _top_up(known, draft)
    else:
        await _replace(row.id, known, draft)
    return usual


async def move(row: FlashSale, state: FlashSaleState, at: datetime) -> None:
    """Take the locked sale into a state; one that is let go on before its start waits for it again."""
    row.state = FlashSaleState.SCHEDULED if state is FlashSaleState.RUNNING and row.starts_at > at else state
    row.version, row.updated_at = row.version + 1, at
    await row.save(update_fields=["state", "version", "updated_at"])


async def told(rows: Iterable[FlashSale]) -> None:
    """Tell whoever follows sales, once this transaction commits."""
    await outbox.emit("flash_sales.changed", sale_ids=[str(row.id) for row in rows])


async def push(sale_id: UUID) -> None:
    """Tell the quick count of a change, after its commit; what Valkey does not hear, the next look tells it."""
    live.forget()
    (sale,) = await sales_by_id([sale_id])
    assert sale is not None
    try:
        for item in sale.items:
            await quick.tell(sale, item)
    except (quick.Away, RuntimeError):
        return


async def _top_up(known: Mapping[UUID, FlashItem], draft: FlashSaleDraft) -> None:
    """Buyers are at it: goods, prices and limits stay, the number of pieces may change."""
    prices = await FlashPrice.filter(item_id__in=[item.id for item in known.values()])
    of_item = {(price.item_id, price.channel_id): price.price_minor for price in prices}
    asked = {
        (known[item.variant_id].id, price.channel_id): price.price.minor
        for item in draft.items
        for price in item.prices
        if item.variant_id in known
    }
    same = [item.variant_id for item in draft.items] == [
        item.variant_id for item in sorted(known.values(), key=lambda item: item.position)
    ] and all(item.per_person == known[item.variant_id].per_person for item in draft.items)
    if not same or asked != of_item:
        raise FlashSaleFixed
    for item in draft.items:
        await FlashItem.filter(id=known[item.variant_id].id).update(quota=item.quota)


async def _replace(sale_id: UUID, known: Mapping[UUID, FlashItem], draft: FlashSaleDraft) -> None:
    """Nobody has come in yet: the goods are what the draft says. What stays keeps its row."""
    wanted = {item.variant_id for item in draft.items}
    if gone := [row.id for id, row in known.items() if id not in wanted]:
        await FlashItem.filter(id__in=gone).delete()
    for position, item in enumerate(draft.items):
        row = known.get(item.variant_id) or FlashItem(id=ids.new(), sale_id=sale_id, variant_id=item.variant_id)
        row.position, row.quota, row.per_person = position, item.quota, item.per_person
        await row.save(force_create=item.variant_id not in known)
        await FlashPrice.filter(item_id=row.id).delete()
        await FlashPrice.bulk_create(
            FlashPrice(item_id=row.id, channel_id=price.channel_id, price_minor=price.price.minor)
            for price in item.prices
        )


def _check_alone(draft: FlashSaleDraft, usual: Mapping[tuple[UUID, UUID], int]) -> None:
    for currency, minor in sorted(costs(draft, usual).items()):
        check_alone(minor, currency, settings.get().campaign_approval_minor)


async def _check_goods(sale_id: UUID, draft: FlashSaleDraft) -> dict[tuple[UUID, UUID], int]:
    variant_ids = [item.variant_id for item in draft.items]
    channel_ids = list({price.channel_id for item in draft.items for price in item.prices})
    kinds = {row.id: row.kind for row in await Variant.filter(id__in=variant_ids)}
    rows = await database.fetch(_PRICED, variant_ids, channel_ids)
    priced = {(row["variant_id"], row["channel_id"]): row for row in rows}
    for place, item in enumerate(draft.items):
        path = ["input", "items", str(place)]
        if item.variant_id not in kinds:
            raise InvalidInput("UNKNOWN", path=[*path, "variantId"])
        if kinds[item.variant_id] is FulfilmentKind.BUNDLE:
            raise InvalidInput("BAD_KIND", path=[*path, "variantId"])
        _check_prices(item, priced, path)
    taken = await database.fetch(_OVERLAPPING, variant_ids, sale_id, draft.starts_at, draft.ends_at)
    if taken:
        place = variant_ids.index(UUID(str(taken[0]["variant_id"])))
        raise InvalidInput("OVERLAPS", path=["input", "items", str(place), "variantId"])
    return {place: row["price_minor"] for place, row in priced.items()}


def _check_prices(item: ItemDraft, priced: Mapping[tuple[UUID, UUID], Any], path: list[str]) -> None:
    for number, price in enumerate(item.prices):
        where = [*path, "prices", str(number)]
        here = priced.get((item.variant_id, price.channel_id))
        if here is None:
            raise InvalidInput("UNPRICED", path=[*where, "channelId"])
        if here["currency"] != price.price.currency:
            raise InvalidInput("CURRENCY_DIFFERS", path=[*where, "price"])
        if price.price.minor >= here["price_minor"]:
            raise InvalidInput("NOT_LOWER", path=[*where, "price"])
        if price.price.minor < here["floor_minor"]:
            raise PriceBelowFloor(item.variant_id, here["floor_minor"], here["currency"], path=[*where, "price"])


def _picture(row: FlashSale, draft: FlashSaleDraft) -> dict[str, Any]:
    return {
        "version": [None, row.version],
        "times": [None, [row.starts_at.isoformat(), row.ends_at.isoformat()]],
        "quotas": [None, {ids.public("var", item.variant_id): item.quota for item in draft.items}],
        "prices": [
            None,
            {ids.public("var", item.variant_id): [price.price.minor for price in item.prices] for item in draft.items},
        ],
    }


async def _note(caller: Caller, act: str, row: FlashSale, diff: dict[str, Any], address: str | None) -> None:
    await audit.record(caller.actor, act, ids.public("fls", row.id), diff=diff, address=address)
