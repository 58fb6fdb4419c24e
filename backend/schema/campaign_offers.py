"""What pieces of campaigns say that are no rules: flash sales, group buys, invitations; as staff read and write it."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.campaigns import terms as domain
from backend.schema.doors import STAFF, given, shown, typed
from backend.schema.flash_states import WaitingRoomMode
from backend.schema.promotion_limits import minor, money
from backend.schema.scalars import Money, MoneyInput

# Names no row: an id that is none finds nothing, like any unknown one.
_NOTHING = UUID(int=0)


@typed(STAFF)
class PiecePrice:
    """What one piece costs in a channel."""

    channel_id: strawberry.ID = shown(STAFF, "Where; its global id.")
    price: Money = shown(STAFF, "How much.")


@typed(STAFF)
class PieceFlashItem:
    """One variant of a flash sale."""

    variant_id: strawberry.ID = shown(STAFF, "Which; its global id.")
    quota: int = shown(STAFF, "How many pieces there are.")
    per_person: int = shown(STAFF, "Most pieces for one person.")
    prices: list[PiecePrice] = shown(STAFF, "What it costs, by channel.", size=2)


@typed(STAFF)
class PieceFlashSale:
    """The flash sale of a piece."""

    items: list[PieceFlashItem] = shown(STAFF, "What is sold, in order.", size=5)
    starts_at: datetime | None = shown(STAFF, "When it begins (UTC); null: with the campaign.")
    ends_at: datetime | None = shown(STAFF, "When it is over (UTC); null: with the campaign.")
    hold_seconds: int = shown(STAFF, "How long a place is kept for its order, and the order for its payment.")
    open_cap: int = shown(STAFF, "Most pieces one person may hold unpaid at a time.")
    waiting_room: WaitingRoomMode = shown(STAFF, "When buyers queue.")
    room_from: int = shown(STAFF, "With BY_LOAD: the room opens when more than so many come in a second.")
    let_in: int = shown(STAFF, "How many a second are let through the room.")
    challenge: bool = shown(STAFF, "Whether a browser has to work for each attempt.")
    returned_after_refund: bool = shown(STAFF, "Whether what it took of the budget comes back with a full refund.")

    @classmethod
    def of(cls, said: domain.FlashTerms, currency: str) -> "PieceFlashSale":
        """From the domain's terms."""
        return cls(
            items=[
                PieceFlashItem(
                    variant_id=strawberry.ID(ids.public("var", one.variant_id)),
                    quota=one.quota,
                    per_person=one.per_person,
                    prices=_prices(one.prices, currency),
                )
                for one in said.goods
            ],
            starts_at=said.starts_at,
            ends_at=said.ends_at,
            hold_seconds=said.hold_s,
            open_cap=said.open_cap,
            waiting_room=said.waiting,
            room_from=said.room_from,
            let_in=said.let_in,
            challenge=said.challenge,
            returned_after_refund=said.returned_after_refund,
        )


@typed(STAFF)
class PieceGroupBuy:
    """The group buy of a piece."""

    variant_id: strawberry.ID = shown(STAFF, "What is bought; its global id.")
    prices: list[PiecePrice] = shown(STAFF, "What one costs in a group, by channel.", size=2)
    size: int = shown(STAFF, "How many people make a group.")
    hours: int = shown(STAFF, "How long a group has to be filled.")
    most_groups: int | None = shown(STAFF, "How many groups in all; null: any number.")
    most_a_person: int = shown(STAFF, "How many pieces one person may buy.")
    most_open: int = shown(STAFF, "How many open groups one person may lead.")
    starts_at: datetime | None = shown(STAFF, "From when on (UTC); null: with the campaign.")
    ends_at: datetime | None = shown(STAFF, "Until when groups may be opened (UTC); null: with the campaign.")
    returned_after_refund: bool = shown(STAFF, "Whether what it took of the budget comes back with a full refund.")

    @classmethod
    def of(cls, said: domain.GroupTerms, currency: str) -> "PieceGroupBuy":
        """From the domain's terms."""
        return cls(
            variant_id=strawberry.ID(ids.public("var", said.variant_id)),
            prices=_prices(said.prices, currency),
            size=said.size,
            hours=said.hours,
            most_groups=said.most_groups,
            most_a_person=said.most_a_person,
            most_open=said.most_open,
            starts_at=said.starts_at,
            ends_at=said.ends_at,
            returned_after_refund=said.returned_after_refund,
        )


@typed(STAFF)
class PieceReferral:
    """The invitations of a piece."""

    inviter_reward: Money = shown(STAFF, "What the inviter gets.")
    friend_reward: Money = shown(STAFF, "What the invited gets.")
    inviter_coupon_id: strawberry.ID | None = shown(STAFF, "The coupon that the inviter gets; null: none.")
    friend_coupon_id: strawberry.ID | None = shown(STAFF, "The coupon that the invited gets; null: none.")
    least_order: Money = shown(STAFF, "What the first order must come to at least.")
    wait_days: int = shown(STAFF, "How many days after that order was paid the rewards come.")
    back_days: int = shown(STAFF, "For how many days after a reward it is taken back.")
    most_rewards: int = shown(STAFF, "How often one inviter is rewarded in a period.")
    period_days: int = shown(STAFF, "How many days a period has.")
    budget: Money | None = shown(STAFF, "What all rewards may come to; null: anything.")

    @classmethod
    def of(cls, said: domain.ReferralTerms, currency: str) -> "PieceReferral":
        """From the domain's terms."""
        return cls(
            inviter_reward=Money.minor(said.inviter_minor, currency),
            friend_reward=Money.minor(said.friend_minor, currency),
            inviter_coupon_id=_coupon(said.inviter_coupon_id),
            friend_coupon_id=_coupon(said.friend_coupon_id),
            least_order=Money.minor(said.least_minor, currency),
            wait_days=said.wait_days,
            back_days=said.back_days,
            most_rewards=said.most_rewards,
            period_days=said.period_days,
            budget=money(said.budget_minor, currency),
        )


def _coupon(id: UUID | None) -> strawberry.ID | None:
    return strawberry.ID(ids.public("cpn", id)) if id is not None else None


def _prices(said: Sequence[domain.Price], currency: str) -> list[PiecePrice]:
    return [
        PiecePrice(channel_id=strawberry.ID(ids.public("chn", one.channel_id)), price=Money.minor(one.minor, currency))
        for one in said
    ]


@given(STAFF)
class PiecePriceInput:
    """What one piece shall cost in a channel."""

    channel_id: strawberry.ID = shown(STAFF, "Where, once each; a channel of the campaign.")
    price: MoneyInput = shown(STAFF, "Below the channel's price, not below its floor.")


@given(STAFF)
class PieceFlashItemInput:
    """One variant of a flash sale."""

    variant_id: strawberry.ID = shown(STAFF, "Which, once each; no bundle.")
    quota: int = shown(STAFF, "How many pieces there are, 1 to 1000000.")
    per_person: int = shown(STAFF, "Most pieces for one person.", default=1)
    prices: list[PiecePriceInput] = shown(STAFF, "What it costs; where there is no price it is not sold so.")


@given(STAFF)
class PieceFlashSaleInput:
    """The flash sale of a piece as it shall be."""

    items: list[PieceFlashItemInput] = shown(STAFF, "1 to 50; of a sale that has begun only quotas can change.")
    starts_at: datetime | None = shown(STAFF, "When it begins; null: with the campaign.", default=None)
    ends_at: datetime | None = shown(STAFF, "When it is over; null: with the campaign.", default=None)
    hold_seconds: int = shown(STAFF, "How long places and unpaid orders are kept, 60 to 1800.", default=300)
    open_cap: int = shown(STAFF, "Most pieces one person may hold unpaid at a time.", default=1)
    waiting_room: WaitingRoomMode = shown(STAFF, "When buyers queue.", default=WaitingRoomMode.BY_LOAD)
    room_from: int = shown(STAFF, "Attempts in a second that open the room.", default=500)
    let_in: int = shown(STAFF, "How many a second are let through it.", default=200)
    challenge: bool = shown(STAFF, "Whether a browser has to work for each attempt.", default=True)
    returned_after_refund: bool = shown(
        STAFF,
        "Whether what it took of the budget comes back with a full refund.",
        default=False,
    )

    def terms(self, currency: str, path: list[str]) -> domain.FlashTerms:
        """As the domain takes them; raises InvalidInput for amounts that are none."""
        return domain.FlashTerms(
            goods=tuple(
                domain.FlashGood(
                    ids.parse("var", one.variant_id) or _NOTHING,
                    one.quota,
                    _asked(one.prices, currency, [*path, "items", str(place)]),
                    one.per_person,
                )
                for place, one in enumerate(self.items)
            ),
            starts_at=self.starts_at,
            ends_at=self.ends_at,
            hold_s=self.hold_seconds,
            open_cap=self.open_cap,
            waiting=self.waiting_room,
            room_from=self.room_from,
            let_in=self.let_in,
            challenge=self.challenge,
            returned_after_refund=self.returned_after_refund,
        )


@given(STAFF)
class PieceGroupBuyInput:
    """The group buy of a piece as it shall be."""

    variant_id: strawberry.ID = shown(STAFF, "What is bought; cannot change once it was published.")
    prices: list[PiecePriceInput] = shown(STAFF, "Where, and for how much.")
    size: int = shown(STAFF, "How many people make a group: 2 to 50.")
    hours: int = shown(STAFF, "How long a group has to be filled: 1 to 168.", default=24)
    most_groups: int | None = shown(STAFF, "How many groups in all; null: any number.", default=None)
    most_a_person: int = shown(STAFF, "How many pieces one person may buy.", default=1)
    most_open: int = shown(STAFF, "How many open groups one person may lead.", default=1)
    starts_at: datetime | None = shown(STAFF, "From when on; null: with the campaign.", default=None)
    ends_at: datetime | None = shown(STAFF, "Until when groups may be opened; null: with the campaign.", default=None)
    returned_after_refund: bool = shown(
        STAFF,
        "Whether what it took of the budget comes back with a full refund.",
        default=False,
    )

    def terms(self, currency: str, path: list[str]) -> domain.GroupTerms:
        """As the domain takes them; raises InvalidInput for amounts that are none."""
        return domain.GroupTerms(
            variant_id=ids.parse("var", self.variant_id) or _NOTHING,
            prices=_asked(self.prices, currency, path),
            size=self.size,
            hours=self.hours,
            most_groups=self.most_groups,
            most_a_person=self.most_a_person,
            most_open=self.most_open,
            starts_at=self.starts_at,
            ends_at=self.ends_at,
            returned_after_refund=self.returned_after_refund,
        )


@given(STAFF)
class PieceReferralInput:
    """The invitations of a piece as they shall be."""

    inviter_reward: MoneyInput = shown(STAFF, "What the inviter gets; 0: nothing.")
    friend_reward: MoneyInput = shown(STAFF, "What the invited gets; 0: nothing.")
    inviter_coupon_id: strawberry.ID | None = shown(
        STAFF, "A coupon for the inviter, one that the shop sends; null: none.", default=None
    )
    friend_coupon_id: strawberry.ID | None = shown(
        STAFF, "A coupon for the invited, one that the shop sends; null: none.", default=None
    )
    least_order: MoneyInput = shown(STAFF, "What the first order must come to at least.")
    wait_days: int = shown(STAFF, "How many days after that order was paid the rewards come: 0 to 90.", default=7)
    back_days: int = shown(STAFF, "For how many days after a reward it is taken back: 0 to 365.", default=30)
    most_rewards: int = shown(STAFF, "How often one inviter is rewarded in a period.", default=10)
    period_days: int = shown(STAFF, "How many days a period has.", default=30)
    budget: MoneyInput | None = shown(STAFF, "What all rewards may come to; null: anything.", default=None)

    def terms(self, currency: str, path: list[str]) -> domain.ReferralTerms:
        """As the domain takes them; raises InvalidInput for amounts that are none."""
        return domain.ReferralTerms(
            inviter_minor=minor(self.inviter_reward, currency, [*path, "inviterReward"]) or 0,
            friend_minor=minor(self.friend_reward, currency, [*path, "friendReward"]) or 0,
            inviter_coupon_id=_wanted(self.inviter_coupon_id),
            friend_coupon_id=_wanted(self.friend_coupon_id),
            least_minor=minor(self.least_order, currency, [*path, "leastOrder"]) or 0,
            wait_days=self.wait_days,
            back_days=self.back_days,
            most_rewards=self.most_rewards,
            period_days=self.period_days,
            budget_minor=minor(self.budget, currency, [*path, "budget"]),
        )


def _wanted(id: str | None) -> UUID | None:
    return (ids.parse("cpn", id) or _NOTHING) if id is not None else None


def _asked(some: Sequence[PiecePriceInput], currency: str, path: list[str]) -> tuple[domain.Price, ...]:
    return tuple(
        domain.Price(
            ids.parse("chn", one.channel_id) or _NOTHING,
            minor(one.price, currency, [*path, "prices", str(place), "price"]) or 0,
        )
        for place, one in enumerate(some)
    )
