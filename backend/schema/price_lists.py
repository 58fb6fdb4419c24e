"""Price lists, and what goods cost in a channel, as staff keep them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry

from backend.core import ids
from backend.core.refusals import Refusal
from backend.core.refusals import VersionConflict as Stale
from backend.domain.accounts import queries as accounts
from backend.domain.accounts.permissions import Permission
from backend.domain.catalog import models
from backend.domain.catalog.queries import price_lists as queries
from backend.domain.catalog.queries import staff
from backend.domain.suppliers.queries import costs_by_variant as costs_of_offers
from backend.domain.vault.queries import costs_by_variant as costs_of_batches
from backend.schema.accounts import Staff, staff_by_id
from backend.schema.context import Info
from backend.schema.doors import STAFF, UserError, edge, refusal, shown, typed
from backend.schema.products import Channel, StaffVariant
from backend.schema.scalars import Money, Node
from backend.schema.tiers import MemberTier
from backend.schema.translated import Translated


async def channels_of_lists(lists: Sequence["PriceList"], info: Info) -> list[Channel]:
    """The channel of each list; one statement."""
    return [Channel.of(row) for row in await queries.channels_by_id([one.row.channel_id for one in lists])]


async def tiers_of_lists(lists: Sequence["PriceList"], info: Info) -> list[MemberTier | None]:
    """For whom each list is; one statement."""
    found = await queries.tiers_by_id([one.row.tier_id for one in lists])
    return [MemberTier.of(row) if row else None for row in found]


async def counts_of_lists(lists: Sequence["PriceList"], info: Info) -> list[int]:
    """How many prices each list says; one statement."""
    return await queries.entry_counts_by_list([one.row.id for one in lists])


async def editors_of_lists(lists: Sequence["PriceList"], info: Info) -> list[Staff | None]:
    """Who changed each list last; one statement."""
    return await staff_by_id([one.row.updated_by_id for one in lists])


@typed(STAFF)
class PriceList(Node):
    """Prices of a channel that hold for a time, for everybody or for the members of one tier."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    names: Translated = shown(STAFF, "Its name; buyers read it beside the price.")
    channel: Channel = edge(STAFF, "Where it holds; never changes.", channels_of_lists)
    tier: MemberTier | None = edge(STAFF, "For whom; null: for everybody.", tiers_of_lists)
    priority: int = shown(STAFF, "Of several that say a price of one variant, the higher decides, then the newer.")
    active: bool = shown(STAFF, "Whether it holds at all.")
    starts_at: datetime = shown(STAFF, "From when on (UTC).")
    ends_at: datetime | None = shown(STAFF, "Until when (UTC); null: for good.")
    in_force: bool = shown(STAFF, "Whether it says prices at this moment.")
    entries: int = edge(STAFF, "How many variants it has a price for.", counts_of_lists)
    version: int = shown(STAFF, "Counts its changes; give it back when you change it.")
    created_at: datetime = shown(STAFF, "When it was made (UTC).")
    updated_at: datetime = shown(STAFF, "When it was changed last (UTC).")
    updated_by: Staff | None = edge(STAFF, "Who changed it last; null: the system.", editors_of_lists)
    row: strawberry.Private[models.PriceList]

    @classmethod
    def of(cls, row: models.PriceList, at: datetime) -> "PriceList":
        """From the row, as it stands at that moment."""
        begun = row.active and row.starts_at <= at
        return cls(
            id=strawberry.ID(ids.public("prl", row.id)),
            names=Translated(zh_cn=row.name_zh, en=row.name_en),
            priority=row.priority,
            active=row.active,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            in_force=begun and (row.ends_at is None or row.ends_at > at),
            version=row.version,
            created_at=row.created_at,
            updated_at=row.updated_at,
            row=row,
        )


@typed(STAFF)
class TierPrice:
    """What a variant costs members of one tier."""

    tier_id: strawberry.ID = shown(STAFF, "Which tier; its global id.")
    price: Money = shown(STAFF, "What is asked now.")


async def variants_of_priced(priced: Sequence["PricedVariant"], info: Info) -> list[StaffVariant]:
    """The variant of each row; one statement."""
    rows = await staff.variants_by_id([one.found.variant_id for one in priced])
    return [StaffVariant.of(row) for row in rows if row]


async def tier_prices_of_priced(priced: Sequence["PricedVariant"], info: Info) -> list[list[TierPrice]]:
    """What each costs members of each tier in use; two statements for each channel among them."""
    tiers = await accounts.tiers(active=True)
    found: dict[tuple[UUID, UUID], list[TierPrice]] = {}
    for channel_id in sorted({one.channel_id for one in priced}):
        some = [one.found for one in priced if one.channel_id == channel_id]
        rows = await queries.tier_prices_by_variant(channel_id, some, tiers, at=info.context.at)
        for one, minors in zip(some, rows, strict=True):
            found[channel_id, one.variant_id] = [
                TierPrice(tier_id=strawberry.ID(ids.public("tir", tier.id)), price=Money.minor(minor, one.currency))
                for tier, minor in zip(tiers, minors, strict=True)
            ]
    return [found[one.channel_id, one.found.variant_id] for one in priced]


async def costs_of_priced(priced: Sequence["PricedVariant"], info: Info) -> list[Money | None]:
    """What each costs the shop, in the channel's currency; two statements."""
    wanted = [one.found.variant_id for one in priced]
    batches, offers = await costs_of_batches(wanted), await costs_of_offers(wanted)
    costs = [batch or offer for batch, offer in zip(batches, offers, strict=True)]
    return [
        Money.minor(*cost) if cost is not None and cost[1] == one.found.currency else None
        for one, cost in zip(priced, costs, strict=True)
    ]


async def margins_of_priced(priced: Sequence["PricedVariant"], info: Info) -> list[int | None]:
    """What is left of each price after its cost, from the costs already asked for."""
    costs = await info.context.loaders.of(costs_of_priced, info).load_many(priced)
    return [_margin(one, cost) for one, cost in zip(priced, costs, strict=True)]


def _margin(one: "PricedVariant", cost: Money | None) -> int | None:
    asked = one.found.entry_minor if one.found.entry_minor is not None else one.found.asked_minor
    if cost is None or asked <= 0:
        return None
    paid = int(str(cost.amount).replace(".", ""))
    return (asked - paid) * 10_000 // asked


@typed(STAFF)
class PricedVariant:
    """A variant with everything that decides what it costs in a channel."""

    id: strawberry.ID = shown(STAFF, "The variant's global id.")
    variant: StaffVariant = edge(STAFF, "What.", variants_of_priced)
    list_price: Money = shown(STAFF, "What its price is compared to.")
    price: Money = shown(STAFF, "What the channel asks.")
    floor: Money = shown(STAFF, "The least: no price list and no tier takes it below.")
    asked: Money = shown(STAFF, "What everybody is asked now, price lists in force included.")
    entry: Money | None = shown(STAFF, "What the list at hand says; null when it says nothing, or none is at hand.")
    tier_prices: list[TierPrice] = edge(STAFF, "What members of each tier are asked now.", tier_prices_of_priced)
    cost: Money | None = edge(
        STAFF,
        "What it was bought for last, or is offered for; null when unknown or without COST_READ.",
        costs_of_priced,
        permission=Permission.COST_READ,
    )
    margin_bps: int | None = edge(
        STAFF,
        "What is left of the list's price, else of what is asked, in 0.01 %; null like `cost`.",
        margins_of_priced,
        permission=Permission.COST_READ,
    )
    channel_id: strawberry.Private[UUID]
    found: strawberry.Private[queries.PricedVariant]

    @classmethod
    def of(cls, found: queries.PricedVariant, channel_id: UUID) -> "PricedVariant":
        """From what was found in the channel."""
        entry = found.entry_minor
        return cls(
            id=strawberry.ID(ids.public("var", found.variant_id)),
            list_price=Money.minor(found.list_minor, found.currency),
            price=Money.minor(found.channel_minor, found.currency),
            floor=Money.minor(found.floor_minor, found.currency),
            asked=Money.minor(found.asked_minor, found.currency),
            entry=Money.minor(entry, found.currency) if entry is not None else None,
            channel_id=channel_id,
            found=found,
        )


@refusal("PRICE_LIST_UNKNOWN", STAFF, zh="没有这个价格表。", en="There is no such price list.")
class PriceListUnknown(UserError):
    """No such price list."""


@refusal(
    "PRICE_LIST_VERSION_CONFLICT",
    STAFF,
    zh="其他人刚刚修改过这个价格表；请查看最新内容后再保存。",
    en="Somebody changed this price list meanwhile; look at what it is now, then save again.",
)
class PriceListVersionConflict(UserError):
    """Somebody changed the price list since it was read."""

    current: PriceList = shown(STAFF, "The list as it stands.")

    @staticmethod
    def facts_of(refusal: Stale, locale: str) -> dict[str, Any]:
        """The list as the graph shows it."""
        row = refusal.current
        return {"current": PriceList.of(row, row.updated_at)}


@refusal(
    "PRICE_BELOW_FLOOR",
    STAFF,
    zh="低于该规格在此渠道的最低成交价 {words}。",
    en="It is below the least that may be asked in the channel, {words}.",
)
class PriceBelowFloor(UserError):
    """A price would be below the least that is asked for the variant in the channel."""

    variant_id: strawberry.ID = shown(STAFF, "Of which variant.")
    floor: Money = shown(STAFF, "The least.")

    @staticmethod
    def facts_of(refusal: Refusal, locale: str) -> dict[str, Any]:
        """The facts as the graph shows them."""
        facts = refusal.facts
        return {
            "variant_id": strawberry.ID(ids.public("var", facts["variant_id"])),
            "floor": Money.of(facts["floor"]),
        }

    @staticmethod
    def words_of(refusal: Any, locale: str) -> dict[str, str]:
        """The floor in words."""
        return {"words": f"{refusal.floor.decimal()} {refusal.floor.currency}"}


@refusal("CHANNEL_UNKNOWN", STAFF, zh="没有这个渠道。", en="There is no such channel.")
class ChannelUnknown(UserError):
    """No such channel of the shop itself."""


@refusal("CHANNEL_CODE_TAKEN", STAFF, zh="这个渠道代码已被使用。", en="Another channel has this code.")
class ChannelCodeTaken(UserError):
    """Another channel has this code."""


@refusal(
    "CHANNEL_VERSION_CONFLICT",
    STAFF,
    zh="其他人刚刚修改过这个渠道或其价格；请查看最新内容后再保存。",
    en="Somebody changed this channel or its prices meanwhile; look at what they are now, then save again.",
)
class ChannelVersionConflict(UserError):
    """Somebody changed the channel or its prices since they were read."""

    current: Channel = shown(STAFF, "The channel as it stands.")

    @staticmethod
    def facts_of(refusal: Stale, locale: str) -> dict[str, Any]:
        """The channel as the graph shows it."""
        return {"current": Channel.of(refusal.current)}
