"""Pieces that are no rules on past orders: what is said of each rests on orders of the same hours, or on nothing."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from backend.domain.campaigns.content import Piece
from backend.domain.campaigns.states import PieceKind
from backend.domain.campaigns.terms import FlashGood, FlashTerms, GroupTerms, Price, ReferralTerms
from backend.domain.catalog.words import Words
from backend.domain.promotions.pricing.values import CartLine, Circumstances
from backend.domain.simulation.history import PastOrder
from backend.domain.simulation.offers import Offers, window
from tests.make.campaigns import content

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
# A week from now, at eight in the evening (UTC), for two hours; what stands for it is a week and a bit ago.
STARTS = datetime(2026, 11, 27, 20, tzinfo=UTC)
BEFORE = STARTS - timedelta(weeks=2)
MONTH = NOW - timedelta(days=30)
WEB, VIDEO, OTHER = UUID(int=101), UUID(int=201), UUID(int=202)
NAMES = Words("秒", "Now")


def flash(quota: int = 3, per_person: int = 1, **more: Any) -> Piece:
    goods = (FlashGood(VIDEO, quota, (Price(WEB, 800),), per_person),)
    return Piece("flash", PieceKind.FLASH_SALE, NAMES, flash_sale=FlashTerms(goods, **more))


def together(**more: Any) -> Piece:
    return Piece("group", PieceKind.GROUP_BUY, NAMES, group_buy=GroupTerms(VIDEO, (Price(WEB, 800),), 2, **more))


def friends(**more: Any) -> Piece:
    return Piece("friends", PieceKind.REFERRAL, NAMES, referral=ReferralTerms(**{"inviter_minor": 500, **more}))


def order(
    minutes: float,
    person: str,
    *,
    quantity: int = 1,
    variant: UUID = VIDEO,
    channel: UUID = WEB,
    unit: int = 1000,
    cost: int | None = 600,
    **asked: Any,
) -> PastOrder:
    at = BEFORE + timedelta(minutes=minutes)
    line = CartLine(variant, variant, quantity, unit, cost_minor=cost)
    return PastOrder(UUID(int=0), "T", at, person, (line,), Circumstances(channel, at, at, **asked), cost or 0)


def tried(piece: Piece, *orders: PastOrder, hours: float = 2, since: datetime = MONTH) -> dict[str, Any]:
    said = content(piece, starts_at=STARTS, ends_at=STARTS + timedelta(hours=hours))
    offers = Offers(said, since, NOW)
    offers.take(orders)
    (found,) = offers.told()
    return found


def test_the_hours_that_stand_for_a_sale_are_the_latest_of_the_same_weekday():
    hours = window(STARTS, STARTS + timedelta(hours=2), MONTH, NOW)
    assert hours is not None
    assert (hours.since, hours.until) == (BEFORE, BEFORE + timedelta(hours=2))
    assert window(STARTS, STARTS + timedelta(days=31), MONTH, NOW) is None


def test_a_flash_sale_sells_to_whoever_bought_then_until_its_pieces_are_gone():
    found = tried(
        flash(),
        order(-1, "early"),
        order(5, "a", quantity=4),
        order(6, "a"),
        order(7, "b", channel=UUID(int=9)),
        order(8, "c", variant=OTHER),
        order(9, "d", unit=800),
        order(10, "e"),
        order(20, "f", cost=700),
        order(35, "g"),
        order(200, "late"),
    )
    (good,) = found.pop("goods")
    assert good == {
        "variant_id": str(VIDEO),
        "orders": 3,
        "pieces": 3,
        "revenue_minor": 2_400,
        "discount_minor": 600,
        "margin_minor": 500,
        "most": 3,
        "gone_after_s": 35 * 60,
    }
    assert found == {
        "piece": "flash",
        "kind": "FLASH_SALE",
        "basis": "SAME_HOURS",
        "why": None,
        "since": BEFORE.isoformat(),
        "until": (BEFORE + timedelta(hours=2)).isoformat(),
    }


def test_no_margin_is_told_where_a_cost_is_not_known():
    (good,) = tried(flash(), order(1, "a"), order(2, "b", cost=None))["goods"]
    assert (good["pieces"], good["margin_minor"], good["gone_after_s"]) == (2, None, None)


def test_groups_fill_with_those_who_bought_and_those_that_do_not_sell_nothing():
    found = tried(
        together(hours=1, most_groups=2),
        order(0, "a"),
        order(1, "a"),
        order(30, "b"),
        order(40, "c"),
        order(101, "d"),
        order(105, "e"),
        order(110, "f"),
    )
    # a and b fill one; c waits for nobody who comes within the hour; d and e fill the second, and there is no third.
    (good,) = found["goods"]
    assert (good["pieces"], good["revenue_minor"], good["discount_minor"], good["margin_minor"]) == (4, 3200, 800, 800)
    assert (found["groups"], found["unfilled"], good["most"], good["gone_after_s"]) == (2, 1, 2, 110 * 60)


def test_invitations_cost_at_most_what_all_first_orders_would_have():
    new: dict[str, Any] = {"registered_at": BEFORE, "first_order": True}
    orders = (
        order(1, "a", **new),
        order(2, "b", **new),
        order(3, "guest", first_order=True),
        order(4, "again", registered_at=BEFORE),
        order(5, "small", unit=100, **new),
    )
    found = tried(friends(friend_minor=300, least_minor=500), *orders)
    assert (found["basis"], found["first_orders"], found["most_minor"]) == ("FIRST_ORDERS", 2, 1_600)
    assert tried(friends(friend_minor=300, least_minor=500, budget_minor=900), *orders)["most_minor"] == 900


def test_what_cannot_be_told_says_so():
    shorter = tried(flash(), order(1, "a"), since=NOW - timedelta(days=3))
    assert (shorter["basis"], shorter["why"], "goods" in shorter) == ("NOTHING", "PERIOD_TOO_SHORT", False)
    coupons = friends(inviter_minor=0, friend_minor=0, friend_coupon_id=UUID(int=5))
    alone = tried(coupons, order(1, "a", first_order=True))
    assert (alone["basis"], alone["why"], "most_minor" in alone) == ("NOTHING", "COUPONS_ALONE", False)
