"""What pieces say that are no rules: flash sales, group buys, invitations; and how that is kept. Pure.

Amounts are minor units of the campaign's currency. Times that are not said are the campaign's.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.domain.flash_sales.states import WaitingRoomMode


@dataclass(frozen=True, slots=True)
class Price:
    """What one piece costs in a channel."""

    channel_id: UUID
    minor: int


@dataclass(frozen=True, slots=True)
class FlashGood:
    """One variant of a flash sale: so many pieces in all, and so many for one person."""

    variant_id: UUID
    quota: int
    prices: tuple[Price, ...]
    per_person: int = 1


@dataclass(frozen=True, slots=True)
class FlashTerms:
    """A flash sale; what it says of places and queues is `FlashSale`'s.

    `returned_after_refund`: what an order took of the campaign's budget may be given again once it is refunded.
    """

    goods: tuple[FlashGood, ...]
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    hold_s: int = 300
    open_cap: int = 1
    waiting: WaitingRoomMode = WaitingRoomMode.BY_LOAD
    room_from: int = 500
    let_in: int = 200
    challenge: bool = True
    returned_after_refund: bool = False


@dataclass(frozen=True, slots=True)
class GroupTerms:
    """Goods that `size` people may buy together; see `GroupOffer`. `returned_after_refund` as of a flash sale."""

    variant_id: UUID
    prices: tuple[Price, ...]
    size: int
    hours: int = 24
    most_groups: int | None = None
    most_a_person: int = 1
    most_open: int = 1
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    returned_after_refund: bool = False


@dataclass(frozen=True, slots=True)
class ReferralTerms:
    """What inviter and invited get; see `ReferralProgram`."""

    inviter_minor: int
    friend_minor: int
    inviter_coupon_id: UUID | None = None
    friend_coupon_id: UUID | None = None
    least_minor: int = 0
    wait_days: int = 7
    back_days: int = 30
    most_rewards: int = 10
    period_days: int = 30
    budget_minor: int | None = None


def kept(terms: FlashTerms | GroupTerms | ReferralTerms) -> dict[str, Any]:
    """The terms as a document keeps them."""
    plain: dict[str, Any] = _plain(asdict(terms))
    return plain


def flash_of(said: Mapping[str, Any]) -> FlashTerms:
    """The terms of a flash sale behind what was kept."""
    goods = tuple(
        FlashGood(**{**one, "variant_id": UUID(one["variant_id"]), "prices": _prices(one["prices"])})
        for one in said["goods"]
    )
    return FlashTerms(**{**said, **_times(said), "goods": goods, "waiting": WaitingRoomMode(said["waiting"])})


def group_of(said: Mapping[str, Any]) -> GroupTerms:
    """The terms of a group buy behind what was kept."""
    prices = _prices(said["prices"])
    return GroupTerms(**{**said, **_times(said), "variant_id": UUID(said["variant_id"]), "prices": prices})


def referral_of(said: Mapping[str, Any]) -> ReferralTerms:
    """The terms of invitations behind what was kept."""
    coupons = {name: said.get(name) for name in ("inviter_coupon_id", "friend_coupon_id")}
    return ReferralTerms(**{**said, **{name: UUID(id) if id is not None else None for name, id in coupons.items()}})


def _prices(said: list[Mapping[str, Any]]) -> tuple[Price, ...]:
    return tuple(Price(UUID(one["channel_id"]), one["minor"]) for one in said)


def _times(said: Mapping[str, Any]) -> dict[str, datetime | None]:
    return {
        name: datetime.fromisoformat(said[name]) if said[name] is not None else None
        for name in ("starts_at", "ends_at")
    }


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    return value.value if isinstance(value, WaitingRoomMode) else value
