"""What is wrong with what a campaign says, beside all that is live: found in carts, and in prices asked outright."""

import asyncio
from datetime import datetime
from uuid import UUID

from backend.domain.campaigns.content import Content, Piece
from backend.domain.campaigns.drafting import tried
from backend.domain.promotions.conflicts.finding import QUICK_CARTS, find, worst_first
from backend.domain.promotions.conflicts.prices import Asked, find_prices
from backend.domain.promotions.conflicts.standing import Standing, standing
from backend.domain.promotions.conflicts.values import Conflict, Findings


async def conflicts(content: Content, campaign_id: UUID | None, *, at: datetime) -> Findings:
    """What goes wrong with the content beside what is live, looked for in so many carts as one waits for."""
    now = await standing(content.settings.currency, campaign_id, at=at, past_too=False)
    return await asyncio.to_thread(found_in, content, campaign_id, now, at, QUICK_CARTS)


async def blocking(content: Content, campaign_id: UUID, *, at: datetime) -> tuple[Conflict, ...]:
    """What keeps the content from being published, looked for in every cart there is."""
    now = await standing(content.settings.currency, campaign_id, at=at, past_too=False)
    found = await asyncio.to_thread(found_in, content, campaign_id, now, at, None, only_blocking=True)
    return found.blocking


def found_in(
    content: Content,
    campaign_id: UUID | None,
    now: Standing,
    at: datetime,
    most: int | None,
    *,
    only_blocking: bool = False,
) -> Findings:
    """The same, the shop standing so. Pure."""
    draft = {one.piece: one.rule for one in tried(campaign_id, content)}
    moment = max(at, content.settings.starts_at)
    in_carts = find(draft, now.live, now.on_sale, now.floors, moment, most_carts=most, only_blocking=only_blocking)
    in_prices = find_prices(prices_of(content), now.on_sale, now.floors)
    if not in_prices:
        return in_carts
    return Findings(worst_first([*in_carts.conflicts, *in_prices]), in_carts.carts, partial=in_carts.partial)


def prices_of(content: Content) -> list[Asked]:
    """What its flash sales and group buys ask."""
    return [asked for piece in content.pieces for asked in prices_of_piece(piece)]


def prices_of_piece(piece: Piece) -> list[Asked]:
    """What one of them asks; nothing of other pieces."""
    goods = []
    if piece.flash_sale is not None:
        goods = [(one.variant_id, one.prices) for one in piece.flash_sale.goods]
    elif piece.group_buy is not None:
        goods = [(piece.group_buy.variant_id, piece.group_buy.prices)]
    return [Asked(piece.key, variant, price.channel_id, price.minor) for variant, prices in goods for price in prices]
