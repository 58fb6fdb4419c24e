"""Promotions for tests, published as a campaign publishes them."""

from datetime import datetime
from itertools import count
from typing import Any
from uuid import UUID

from backend.core import clock, ids
from backend.domain.accounts.callers import Caller
from backend.domain.catalog.words import Words
from backend.domain.checkout.requests import PlaceRequest
from backend.domain.checkout.service import place_order
from backend.domain.orders.models import Order
from backend.domain.promotions import service
from backend.domain.promotions.drafts import Limits, PromotionDraft
from backend.domain.promotions.models import Promotion
from backend.domain.promotions.pricing.rules import Combine, Effect, Ladder, LadderStep, Rule, Stage
from tests.make import catalog

_number = count(1)


def ladder(*steps: tuple[int, int]) -> Ladder:
    """满减: (from so much, so much off), in minor units."""
    return Ladder(tuple(LadderStep(*step) for step in steps))


def draft(
    effect: Effect,
    *,
    limits: Limits | None = None,
    stage: Stage = Stage.ORDER,
    currency: str = "CNY",
    piece: str | None = None,
    combine: str = "STACK",
    **more: Any,
) -> PromotionDraft:
    """What a campaign would publish; `more` is of the rule."""
    number = next(_number)
    names = Words(f"活动{number}", f"Promotion {number}")
    rule = Rule(id=ids.new(), version=1, names=names, stage=stage, effect=effect, combine=Combine(combine), **more)
    return PromotionDraft(piece or f"p{number}", names, currency, rule, limits or Limits())


async def promotion(
    effect: Effect, *, at: datetime | None = None, campaign: UUID | None = None, **more: Any
) -> Promotion:
    """A promotion that is live, of a campaign of its own unless named."""
    (row,) = await service.publish(campaign or ids.new(), [draft(effect, **more)], at=at or clock.now())
    return row


async def bought(caller: Caller, request: PlaceRequest) -> Order:
    """The order that the caller's request makes in the channel of the tests."""
    placed = await place_order(
        caller,
        request,
        idempotency_key=f"key-{ids.new()}",
        channel_id=(await catalog.channel()).id,
        device="desktop",
        at=clock.now(),
    )
    return placed.order
