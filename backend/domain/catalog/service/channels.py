"""Channels of the shop itself, and what goods cost in them."""

import re
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.idempotency import constraint_of
from backend.core.money import EXPONENTS
from backend.core.outbox import emit
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.errors import BundleImpossible, ChannelCodeTaken, ChannelUnknown, ChannelVersionConflict
from backend.domain.catalog.listing_prices import (
    LONGEST_CHANNEL_NAME,
    ChannelPriceChange,
    check_channel_prices,
    check_name,
)
from backend.domain.catalog.models import Channel, ChannelPrice, Variant
from backend.domain.catalog.queries.apart import bundles_above_parts
from backend.domain.catalog.service.price_lists import check_floors

_CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LONGEST_CODE = 40


async def create_channel(code: str, name: str, currency: str, *, caller: Caller, address: str | None) -> Channel:
    """A channel without prices yet. The code makes a repeated request harmless: the second is refused.

    Raises InvalidInput, ChannelCodeTaken.
    """
    if len(code) > LONGEST_CODE or not _CODE.fullmatch(code):
        raise InvalidInput("BAD_SLUG", path=["input", "code"])
    check_name(name, LONGEST_CHANNEL_NAME, "name")
    if currency not in EXPONENTS:
        raise InvalidInput("UNKNOWN", path=["input", "currency"])
    try:
        async with in_transaction():
            channel = await Channel.create(code=code, name=name.strip(), currency=currency)
            diff = {"code": [None, code], "name": [None, channel.name], "currency": [None, currency]}
            await audit.record(
                caller.actor, "channel.created", ids.public("chn", channel.id), diff=diff, address=address
            )
    except IntegrityError as error:
        if constraint_of(error) == "channel_code_key":
            raise ChannelCodeTaken(path=["input", "code"]) from None
        raise
    return channel


async def rename_channel(id: UUID | None, version: int, name: str, *, caller: Caller, address: str | None) -> Channel:
    """Call a channel something else. Raises ChannelUnknown, ChannelVersionConflict, InvalidInput."""
    check_name(name, LONGEST_CHANNEL_NAME, "name")
    async with in_transaction():
        channel = await _locked(id, version)
        diff = {"name": [channel.name, name.strip()]}
        channel.name = name.strip()
        channel.version += 1
        await channel.save(update_fields=["name", "version"])
        await audit.record(caller.actor, "channel.renamed", ids.public("chn", channel.id), diff=diff, address=address)
    return channel


async def set_channel_prices(
    id: UUID | None,
    version: int,
    changes: Sequence[ChannelPriceChange],
    *,
    caller: Caller,
    address: str | None,
    at: datetime,
) -> Channel:
    """Set what some goods cost in a channel, and the least that is asked for them; others stay.

    Raises ChannelUnknown, ChannelVersionConflict, InvalidInput, PriceBelowFloor when a price list in use says less
    than a new floor, BundleImpossible when a bundle would cost more than its parts.
    """
    check_channel_prices(changes)
    async with in_transaction():
        channel = await _locked(id, version)
        wanted = [change.variant_id for change in changes]
        variants = {row.id: row for row in await Variant.filter(id__in=wanted)}
        rows = (
            await ChannelPrice.filter(channel_id=channel.id, variant_id__in=wanted).order_by("id").select_for_update()
        )
        before = {row.variant_id: row for row in rows}
        for place, change in enumerate(changes):
            path = ["input", "prices", str(place)]
            if change.variant_id not in variants:
                raise InvalidInput("UNKNOWN", path=[*path, "variantId"])
            if {change.list.currency, change.price.currency, change.floor.currency} != {channel.currency}:
                raise InvalidInput("CURRENCY_DIFFERS", path=[*path, "price"])
        diff = {
            ids.public("var", change.variant_id): [_told(before.get(change.variant_id)), new]
            for change in changes
            if (new := [change.list.minor, change.price.minor, change.floor.minor])
            != _told(before.get(change.variant_id))
        }
        for change in changes:
            row = before.get(change.variant_id) or ChannelPrice(variant_id=change.variant_id, channel_id=channel.id)
            row.list_minor, row.price_minor, row.floor_minor = (
                change.list.minor,
                change.price.minor,
                change.floor.minor,
            )
            await row.save()
        floors = {change.variant_id: change.floor.minor for change in changes}
        await check_floors(channel.id, floors, channel.currency, "prices")
        if dear := await bundles_above_parts(channel.id, wanted):
            place = next((n for n, id in enumerate(wanted) if id in dear), 0)
            raise BundleImpossible("PRICED_ABOVE_PARTS", path=["input", "prices", str(place), "price"])
        channel.version += 1
        await channel.save(update_fields=["version"])
        await audit.record(caller.actor, "channel.priced", ids.public("chn", channel.id), diff=diff, address=address)
        await emit("catalogue.changed", product_ids=sorted({row.product_id for row in variants.values()}))
    return channel


async def _locked(id: UUID | None, version: int) -> Channel:
    channel = await Channel.filter(id=id, wholesale=False).select_for_update().first() if id else None
    if channel is None:
        raise ChannelUnknown
    if channel.version != version:
        raise ChannelVersionConflict(channel)
    return channel


def _told(row: ChannelPrice | None) -> list[int] | None:
    return [row.list_minor, row.price_minor, row.floor_minor] if row is not None else None
