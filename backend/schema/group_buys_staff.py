"""Group buys as staff see and write them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry

from backend.core import ids
from backend.core.refusals import InvalidInput, Refusal
from backend.domain.accounts import contacts
from backend.domain.accounts.permissions import Permission
from backend.domain.audit import queries as witnesses
from backend.domain.catalog.queries.staff import variants_by_id
from backend.domain.group_buys import models, queries
from backend.domain.group_buys.drafts import OfferDraft
from backend.domain.group_buys.states import GroupOfferState, GroupSeatState, GroupState
from backend.schema.context import Info
from backend.schema.doors import STAFF, UserError, described, edge, given, refusal, shown, typed
from backend.schema.products import Channel, StaffVariant
from backend.schema.products_input import amount
from backend.schema.scalars import Money, MoneyInput

NOTHING = UUID(int=0)
described(
    GroupOfferState,
    STAFF,
    "Whether groups of an offer may be opened and joined.",
    {
        "LIVE": "Both, in its time.",
        "PAUSED": "Neither; groups that are open lapse when their time is over.",
        "ENDED": "None is opened any more; those that are open may be filled.",
    },
)


@typed(STAFF)
class GroupPrice:
    """What one costs in a group in one channel."""

    channel: Channel = shown(STAFF, "Where.")
    price: Money = shown(STAFF, "What one costs there.")


@typed(STAFF)
class GroupCounts:
    """How many groups of an offer are in which state."""

    waiting: int = shown(STAFF, "Whose leader has not paid yet.")
    open: int = shown(STAFF, "That wait for more people.")
    complete: int = shown(STAFF, "That were filled.")
    lapsed: int = shown(STAFF, "That were not filled in time, or never opened.")


async def variants_of_offers(rows: Sequence["StaffGroupOffer"], info: Info) -> list[StaffVariant]:
    """What each is of; one statement."""
    found = await variants_by_id([row.row.variant_id for row in rows])
    return [StaffVariant.of(one) for one in found if one is not None]


async def prices_of_offers(rows: Sequence["StaffGroupOffer"], info: Info) -> list[list[GroupPrice]]:
    """What each asks; two statements."""
    found = await queries.prices_by_offer([row.row.id for row in rows])
    return [
        [
            GroupPrice(channel=Channel.of(one.channel), price=Money.minor(one.price_minor, row.row.currency))
            for one in of
        ]
        for row, of in zip(rows, found, strict=True)
    ]


async def counts_of_offers(rows: Sequence["StaffGroupOffer"], info: Info) -> list[GroupCounts]:
    """How many groups are in which state; one statement."""
    found = await queries.counts_by_offer([row.row.id for row in rows])
    return [
        GroupCounts(
            waiting=counts.get(GroupState.WAITING, 0),
            open=counts.get(GroupState.OPEN, 0),
            complete=counts.get(GroupState.COMPLETE, 0),
            lapsed=counts.get(GroupState.LAPSED, 0),
        )
        for counts in found
    ]


@typed(STAFF)
class StaffGroupOffer:
    """Goods that some people may buy together, each for less."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    version: int = shown(STAFF, "Grows with each edit; give it when you change the offer.")
    state: GroupOfferState = shown(STAFF, "Whether it may be used.")
    variant: StaffVariant = edge(STAFF, "What is bought.", variants_of_offers)
    prices: list[GroupPrice] = edge(STAFF, "What one costs, by channel.", prices_of_offers, size=3)
    size: int = shown(STAFF, "How many people make a group.")
    hours: int = shown(STAFF, "How long a group has to be filled.")
    most_groups: int | None = shown(STAFF, "How many may be open or complete in all; null: any number.")
    most_a_person: int = shown(STAFF, "How many pieces one person may buy.")
    most_open: int = shown(STAFF, "How many open groups one person may lead.")
    starts_at: datetime = shown(STAFF, "From when on it holds (UTC).")
    ends_at: datetime = shown(STAFF, "Until when groups may be opened (UTC).")
    updated_at: datetime = shown(STAFF, "When it was last changed (UTC).")
    campaign_id: strawberry.ID | None = shown(STAFF, "The campaign it is of, and changed with; null: none.")
    counts: GroupCounts = edge(STAFF, "What became of its groups.", counts_of_offers)
    row: strawberry.Private[models.GroupOffer]

    @classmethod
    def of(cls, row: models.GroupOffer) -> "StaffGroupOffer":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("gof", row.id)),
            version=row.version,
            state=row.state,
            size=row.size,
            hours=row.hours,
            most_groups=row.most_groups,
            most_a_person=row.most_a_person,
            most_open=row.most_open,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            updated_at=row.updated_at,
            campaign_id=strawberry.ID(ids.public("cmp", row.campaign_id)) if row.campaign_id else None,
            row=row,
        )


@typed(STAFF)
class StaffGroupMember:
    """Somebody who has, or had, a seat."""

    order_id: strawberry.ID = shown(STAFF, "Their order.")
    person_id: strawberry.ID = shown(STAFF, "Who they are; see `person`.")
    contact_masked: str | None = shown(STAFF, "Their contact with its middle hidden; null when there is none.")
    contact: str | None = shown(
        STAFF, "Their contact in full; null without CONTACT_READ.", permission=Permission.CONTACT_READ
    )
    state: GroupSeatState = shown(STAFF, "Where their seat stands.")
    pieces: int = shown(STAFF, "How many they buy.")
    leads: bool = shown(STAFF, "Whether they opened the group.")
    held_at: datetime = shown(STAFF, "When they took it (UTC).")
    taken_at: datetime | None = shown(STAFF, "When they paid (UTC); null until then.")


async def members_of_groups(rows: Sequence["StaffBuyingGroup"], info: Info) -> list[list[StaffGroupMember]]:
    """Who has a seat; one statement."""
    found = await queries.members_by_group([row.row.id for row in rows], gone=True)
    return [[_member(one) for one in members] for members in found]


def _member(member: queries.Member) -> StaffGroupMember:
    contact = member.phone or member.email
    return StaffGroupMember(
        order_id=strawberry.ID(ids.public("ord", member.order_id)),
        person_id=strawberry.ID(ids.public("cus", member.customer_id)),
        contact_masked=contacts.mask(contact) if contact else None,
        contact=contact,
        state=member.state,
        pieces=member.pieces,
        leads=member.leads,
        held_at=member.held_at,
        taken_at=member.taken_at,
    )


async def offers_of_groups(rows: Sequence["StaffBuyingGroup"], info: Info) -> list[StaffGroupOffer]:
    """The offer of each; one statement."""
    return [StaffGroupOffer.of(row) for row in await queries.offers_by_id([group.row.offer_id for group in rows])]


async def refusals_of_groups(rows: Sequence["StaffBuyingGroup"], info: Info) -> list[int]:
    """How often somebody was refused who is in the group already; one statement."""
    found = await witnesses.witnessed("group.joined_twice", [ids.public("grp", row.row.id) for row in rows])
    return [len(events) for events in found]


@typed(STAFF)
class StaffBuyingGroup:
    """Some people who buy together."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    state: GroupState = shown(STAFF, "Where it stands.")
    size: int = shown(STAFF, "How many seats it has.")
    held: int = shown(STAFF, "How many are kept for people who are paying.")
    taken: int = shown(STAFF, "How many are paid.")
    price: Money = shown(STAFF, "What one costs in it.")
    created_at: datetime = shown(STAFF, "When its leader placed the first order (UTC).")
    opened_at: datetime | None = shown(STAFF, "When its leader paid (UTC); null until then.")
    ends_at: datetime | None = shown(STAFF, "When its time is over (UTC).")
    closed_at: datetime | None = shown(STAFF, "When it was complete, or lapsed (UTC); null until then.")
    refused_twice: int = edge(
        STAFF, "How often somebody was refused a second seat: by account, phone, device or payer.", refusals_of_groups
    )
    members: list[StaffGroupMember] = edge(
        STAFF, "Who has, or had, a seat, in the order they came.", members_of_groups, size=5
    )
    offer: StaffGroupOffer = edge(STAFF, "What it is of.", offers_of_groups)
    row: strawberry.Private[models.BuyingGroup]

    @classmethod
    def of(cls, row: models.BuyingGroup) -> "StaffBuyingGroup":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("grp", row.id)),
            state=row.state,
            size=row.size,
            held=row.held,
            taken=row.taken,
            price=Money.minor(row.price_minor, row.currency),
            created_at=row.created_at,
            opened_at=row.opened_at,
            ends_at=row.ends_at,
            closed_at=row.closed_at,
            row=row,
        )


@given(STAFF)
class GroupPriceInput:
    """What one shall cost in a group in one channel."""

    channel_id: strawberry.ID = shown(STAFF, "Which channel, once each.")
    price: MoneyInput = shown(STAFF, "Below its price there, not below its floor.")


@given(STAFF)
class GroupOfferInput:
    """An offer as it shall be."""

    variant_id: strawberry.ID = shown(STAFF, "What is bought; cannot change later.")
    prices: list[GroupPriceInput] = shown(STAFF, "Where, and for how much; all of one currency.")
    size: int = shown(STAFF, "How many people make a group: 2 to 50.")
    hours: int = shown(STAFF, "How long a group has to be filled: 1 to 168.", default=24)
    most_groups: int | None = shown(STAFF, "How many groups in all; null: any number.", default=None)
    most_a_person: int = shown(STAFF, "How many pieces one person may buy.", default=1)
    most_open: int = shown(STAFF, "How many open groups one person may lead.", default=1)
    starts_at: datetime = shown(STAFF, "From when on.")
    ends_at: datetime = shown(STAFF, "Until when groups may be opened.")

    def draft(self) -> OfferDraft:
        """As the domain takes it; raises InvalidInput for amounts that are none, and channels that come twice."""
        prices: dict[UUID, int] = {}
        for place, one in enumerate(self.prices):
            channel = ids.parse("chn", one.channel_id) or NOTHING
            if channel in prices:
                raise InvalidInput("REPEATED", path=["input", "prices", str(place), "channelId"])
            prices[channel] = amount(one.price, "prices", str(place), "price").minor
        return OfferDraft(
            variant_id=ids.parse("var", self.variant_id) or NOTHING,
            prices=prices,
            size=self.size,
            hours=self.hours,
            most_groups=self.most_groups,
            most_a_person=self.most_a_person,
            most_open=self.most_open,
            starts_at=self.starts_at,
            ends_at=self.ends_at,
        )


@refusal("NO_SUCH_GROUP_OFFER", STAFF, zh="没有这个拼团活动。", en="There is no such group offer.")
class NoSuchGroupOffer(UserError):
    """No such offer of group buying."""


@refusal(
    "GROUP_OFFER_CHANGED",
    STAFF,
    zh="其他人刚刚修改过这个拼团活动；请查看最新内容后再保存。",
    en="Somebody changed this offer meanwhile; look at what it is now, then save again.",
)
class GroupOfferChanged(UserError):
    """Somebody changed the offer since it was read."""

    current: StaffGroupOffer = shown(STAFF, "The offer as it stands.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The offer as the graph shows it."""
        return {"current": StaffGroupOffer.of(refused.facts["current"])}
