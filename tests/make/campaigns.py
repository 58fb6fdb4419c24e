"""Campaigns for tests."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

from tortoise.expressions import F

from backend.core import clock
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Staff
from backend.domain.accounts.permissions import Role
from backend.domain.campaigns import service
from backend.domain.campaigns.content import NO_ID, Content, Piece, Settings, Stops
from backend.domain.campaigns.models import Campaign
from backend.domain.campaigns.states import PieceKind
from backend.domain.campaigns.terms import FlashGood, FlashTerms, GroupTerms, Price, ReferralTerms
from backend.domain.catalog.models import ChannelPrice, Variant
from backend.domain.catalog.words import Words
from backend.domain.flash_sales.states import WaitingRoomMode
from backend.domain.promotions.drafts import Limits
from backend.domain.promotions.pricing.rules import Amount, Effect, Rule, Selection, Stage
from tests.make import accounts

_number = count(1)
DAY = timedelta(days=1)


def caller_of(person: Staff) -> Caller:
    """Somebody of the staff, as services know them."""
    return Caller(staff_id=person.id, role=person.role)


def piece(
    key: str = "p1",
    effect: Effect | None = None,
    *,
    variants: Sequence[Variant] = (),
    limits: Limits | None = None,
    most_per_order: int | None = None,
) -> Piece:
    """A promotion of a campaign: ¥1 off the goods unless said."""
    names = Words("立减", "A little off")
    return Piece(
        key=key,
        kind=PieceKind.PROMOTION,
        names=names,
        rule=Rule(
            id=NO_ID,
            version=0,
            names=names,
            stage=Stage.ORDER,
            effect=effect or Amount(100),
            goods=Selection(variant_ids=frozenset(one.id for one in variants)),
            most_per_order=most_per_order,
        ),
        limits=limits or Limits(),
    )


def flash_sale(variant: Variant, channel_id: UUID, *, quota: int = 5, price: int = 800) -> Piece:
    """A flash sale of the variant in the channel, as long as its campaign."""
    goods = (FlashGood(variant.id, quota, (Price(channel_id, price),)),)
    names = Words("限时秒杀", "Flash")
    terms = FlashTerms(goods, waiting=WaitingRoomMode.NEVER, challenge=False, open_cap=5)
    return Piece(key="flash", kind=PieceKind.FLASH_SALE, names=names, flash_sale=terms)


def group_buy(variant: Variant, channel_id: UUID, *, price: int = 800, size: int = 2, **more: Any) -> Piece:
    """The variant for groups in the channel, as long as its campaign."""
    terms = GroupTerms(variant.id, (Price(channel_id, price),), size, **more)
    return Piece(key="group", kind=PieceKind.GROUP_BUY, names=Words("拼团", "Together"), group_buy=terms)


def referral(*, inviter: int = 500, friend: int = 300, **more: Any) -> Piece:
    """Rewards for who brings a buyer, at once unless said."""
    terms = ReferralTerms(inviter, friend, **{"wait_days": 0, **more})
    return Piece(key="friends", kind=PieceKind.REFERRAL, names=Words("邀请好友", "Friends"), referral=terms)


def content(
    *pieces: Piece,
    starts_at: datetime | None = None,
    ends_at: datetime | None = None,
    budget: int | None = 10_000,
    stops: Stops | None = None,
) -> Content:
    """What a campaign says: running since an hour for a week, ¥100 to give, unless said."""
    begins = starts_at or clock.now() - timedelta(hours=1)
    return Content(
        Settings(
            names=Words("周末活动", "Weekend"),
            hue=170,
            currency="CNY",
            starts_at=begins,
            ends_at=ends_at or begins + 7 * DAY,
            budget_minor=budget,
            stops=stops or Stops(),
        ),
        pieces or (piece(),),
    )


async def draft(of: Content | None = None, *, by: Staff | None = None) -> Campaign:
    """A campaign that nobody has published."""
    number = next(_number)
    by = by or await accounts.staff(Role.MARKETER)
    return await service.create(
        f"campaign-{number}",
        # So little that many beside each other leave a margin.
        of or content(piece(effect=Amount(1))),
        caller=caller_of(by),
        address=None,
        key=f"campaign-{number}",
        at=clock.now(),
    )


async def running(of: Content | None = None, *, by: Staff | None = None) -> Campaign:
    """A campaign that customers have, or will have at its time."""
    by = by or await accounts.staff(Role.MARKETER)
    made = await draft(of, by=by)
    return await service.publish(made.id, made.version, note="", caller=caller_of(by), address=None, at=clock.now())


async def world(size: int, variants: Sequence[Variant]) -> None:
    """Campaigns of several versions and pieces, copied and submitted (see `floored`)."""
    by, other = [await known(email) for email in ("planner@shop.example", "approver@shop.example")]
    for _ in range(size):
        said = content(*(piece(f"p{place}", Amount(1), variants=variants) for place in range(size)))
        row = await draft(said, by=by)
        who: dict[str, Any] = {"caller": caller_of(by), "address": None, "at": clock.now()}
        for number in range(size):
            changed = replace(said.settings, budget_minor=10_000 + number)
            row = await service.save(row.id, row.version, changed, said.pieces, **who)
            row = await service.submit(row.id, row.version, **who)
            second = who | {"caller": caller_of(other)}
            row = await service.approve(row.id, row.version, note="", **second)
        row = await service.save(row.id, row.version, replace(said.settings, hue=3), said.pieces, **who)
        await service.submit(row.id, row.version, **who)
        at = clock.now() + DAY
        await service.copy(row.id, f"{row.slug}-copy", at, key=f"{row.slug}-copy", **who)


async def floored(variants: Sequence[Variant]) -> None:
    """What was published takes these below their floor: it was raised afterwards."""
    await ChannelPrice.filter(variant_id__in=[one.id for one in variants]).update(floor_minor=F("price_minor"))


async def known(email: str) -> Staff:
    """Always the same person, so that a longer list names no more people."""
    return await Staff.get_or_none(email=email) or await accounts.staff(email=email)
