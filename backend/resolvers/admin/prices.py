"""Staff keep price lists, channels and their prices."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.catalog import models, service
from backend.domain.catalog.queries import price_lists as queries
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.price_lists import (
    ChannelCodeTaken,
    ChannelUnknown,
    ChannelVersionConflict,
    PriceBelowFloor,
    PricedVariant,
    PriceList,
    PriceListUnknown,
    PriceListVersionConflict,
)
from backend.schema.price_lists_input import (
    CreateChannelInput,
    PriceListInput,
    RenameChannelInput,
    SetChannelPricesInput,
)
from backend.schema.products import Channel
from backend.schema.products_refused import BundleImpossible
from backend.schema.repeats import IdempotencyConflict
from backend.schema.scalars import Node

CreatePriceListResult: TypeAlias = Annotated[
    PriceList | PriceBelowFloor | InvalidInput | IdempotencyConflict,
    union("CreatePriceListResult", "The price list, or why there is none."),
]
UpdatePriceListResult: TypeAlias = Annotated[
    PriceList | PriceListUnknown | PriceListVersionConflict | PriceBelowFloor | InvalidInput,
    union("UpdatePriceListResult", "The price list as it is now, or why it did not change."),
]
CreateChannelResult: TypeAlias = Annotated[
    Channel | ChannelCodeTaken | InvalidInput, union("CreateChannelResult", "The channel, or why there is none.")
]
RenameChannelResult: TypeAlias = Annotated[
    Channel | ChannelUnknown | ChannelVersionConflict | InvalidInput,
    union("RenameChannelResult", "The channel as it is now, or why it did not change."),
]
SetChannelPricesResult: TypeAlias = Annotated[
    Channel | ChannelUnknown | ChannelVersionConflict | PriceBelowFloor | BundleImpossible | InvalidInput,
    union("SetChannelPricesResult", "The channel as it is now, or why no price changed."),
]
Key = Annotated[str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")]
First = Annotated[int, arg(STAFF, "How many, 1 to 100.")]
After = Annotated[str | None, arg(STAFF, "Cursor to go on from.")]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.CATALOG_READ)
    async def price_lists(
        self,
        info: Info,
        channel_id: Annotated[strawberry.ID | None, arg(STAFF, "Of one channel; null: of all.")] = None,
        tier_id: Annotated[strawberry.ID | None, arg(STAFF, "For one tier; null: for anybody.")] = None,
        first: First = 20,
        after: After = None,
    ) -> Connection[PriceList]:
        """Price lists, newest first."""
        asked = paging.page(first, after, (UUID,))
        rows = await queries.price_lists(_wanted("chn", channel_id), _wanted("tir", tier_id), asked)
        return paging.connection(rows, asked, lambda row: (row.id,), lambda row: PriceList.of(row, info.context.at))

    @query(STAFF, permission=Permission.CATALOG_READ)
    async def price_list(
        self, info: Info, id: Annotated[strawberry.ID, arg(STAFF, "The list's global id.")]
    ) -> PriceList | None:
        """A price list; null when there is none."""
        row = await models.PriceList.get_or_none(id=ids.parse("prl", id) or ids.new())
        return PriceList.of(row, info.context.at) if row else None

    @query(STAFF, permission=Permission.CATALOG_READ)
    async def priced_variants(
        self,
        info: Info,
        channel_id: Annotated[strawberry.ID, arg(STAFF, "What this channel sells.")],
        list_id: Annotated[strawberry.ID | None, arg(STAFF, "The price list at hand; null: none.")] = None,
        only_listed: Annotated[bool, arg(STAFF, "Only what that list has a price for.")] = False,
        text: Annotated[str | None, arg(STAFF, "Looked for in names of products and in SKUs.")] = None,
        first: First = 20,
        after: After = None,
    ) -> Connection[PricedVariant]:
        """What a channel sells with everything that decides its price, oldest first."""
        asked = paging.page(first, after, (UUID,))
        channel = ids.parse("chn", channel_id) or ids.new()
        sought = (text or "")[:100].replace("\x00", "").strip() or None
        rows = await queries.priced_variants(
            channel, _wanted("prl", list_id), asked, at=info.context.at, text=sought, only=only_listed
        )
        return paging.connection(rows, asked, lambda row: (row.variant_id,), lambda row: PricedVariant.of(row, channel))


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.PRICES_WRITE)
    async def create_price_list(
        self, info: Info, input: Annotated[PriceListInput, arg(STAFF, "The list.")], idempotency_key: Key
    ) -> CreatePriceListResult:
        """Make a price list; it begins and ends by itself."""
        asked = info.context
        row = await service.create_price_list(
            input.draft(), caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at
        )
        return PriceList.of(row, asked.at)

    @mutation(STAFF, permission=Permission.PRICES_WRITE)
    async def update_price_list(
        self,
        info: Info,
        id: Annotated[strawberry.ID, arg(STAFF, "The list's global id.")],
        version: Annotated[int, arg(STAFF, "The version you read.")],
        input: Annotated[PriceListInput, arg(STAFF, "The list as it shall be; entries that are not named stay.")],
    ) -> UpdatePriceListResult:
        """Change a price list; what it says holds from the next quote on."""
        asked = info.context
        row = await service.update_price_list(
            ids.parse("prl", id), version, input.draft(), caller=asked.caller, address=asked.address, at=asked.at
        )
        return PriceList.of(row, asked.at)

    @mutation(STAFF, permission=Permission.PRICES_WRITE)
    async def create_channel(
        self, info: Info, input: Annotated[CreateChannelInput, arg(STAFF, "The channel.")]
    ) -> CreateChannelResult:
        """Open a channel of the shop, without prices yet; its code can be used once."""
        asked = info.context
        row = await service.create_channel(
            input.code.strip(), input.name, input.currency, caller=asked.caller, address=asked.address
        )
        return Channel.of(row)

    @mutation(STAFF, permission=Permission.PRICES_WRITE)
    async def rename_channel(
        self, info: Info, input: Annotated[RenameChannelInput, arg(STAFF, "Which, and how.")]
    ) -> RenameChannelResult:
        """Call a channel something else."""
        asked = info.context
        row = await service.rename_channel(
            ids.parse("chn", input.id), input.version, input.name, caller=asked.caller, address=asked.address
        )
        return Channel.of(row)

    @mutation(STAFF, permission=Permission.PRICES_WRITE)
    async def set_channel_prices(
        self, info: Info, input: Annotated[SetChannelPricesInput, arg(STAFF, "Which prices.")]
    ) -> SetChannelPricesResult:
        """Set what goods cost in a channel, and the least that price lists and tiers may ask there."""
        asked = info.context
        row = await service.set_channel_prices(
            ids.parse("chn", input.channel_id),
            input.version,
            input.changes(),
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return Channel.of(row)


def _wanted(kind: str, id: str | None) -> UUID | None:
    """The row id behind an optional argument; an id that is none finds nothing."""
    return (ids.parse(kind, id) or ids.new()) if id is not None else None


async def _list_node(id: UUID, info: Info) -> Node | None:
    row = await models.PriceList.get_or_none(id=id) if info.context.caller.may(Permission.CATALOG_READ) else None
    return PriceList.of(row, info.context.at) if row else None


NODES = {"prl": _list_node}
