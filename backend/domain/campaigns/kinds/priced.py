"""What flash sales and group buys have in common: prices that are asked outright in some channels. Pure."""

from collections.abc import Iterable
from uuid import UUID

from backend.core.refusals import InvalidInput
from backend.domain.campaigns.content import Settings
from backend.domain.campaigns.terms import Price
from backend.domain.promotions.depth import Good


def check_channels(prices: Iterable[Price], settings: Settings, path: list[str]) -> None:
    """Refuse prices where the campaign is not, and amounts that are none."""
    known = set(settings.channel_ids)
    seen: set[UUID] = set()
    for place, price in enumerate(prices):
        at = [*path, "prices", str(place)]
        if price.channel_id in seen:
            raise InvalidInput("TWICE", path=[*at, "channelId"])
        if known and price.channel_id not in known:
            raise InvalidInput("NOT_IN_CAMPAIGN", path=[*at, "channelId"])
        if price.minor <= 0:
            raise InvalidInput("BAD_AMOUNT", path=[*at, "price"])
        seen.add(price.channel_id)


def off(prices: Iterable[Price], one: Good) -> int:
    """How far below what is asked now the goods are sold in their channel."""
    asked = next((price.minor for price in prices if price.channel_id == one.channel_id), None)
    return max(0, one.price_minor - asked) if asked is not None else 0


def usual(goods: Iterable[Good]) -> dict[tuple[UUID, UUID], int]:
    """What is asked now, by variant and channel."""
    return {(one.variant_id, one.channel_id): one.price_minor for one in goods}
