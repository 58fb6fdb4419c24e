"""Group buys (拼团) as customers see them."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import strawberry

from backend.core import clock, ids
from backend.core.refusals import InvalidInput
from backend.domain.catalog.queries import offers as catalogue
from backend.domain.group_buys import models, queries
from backend.domain.group_buys.queries import Offered
from backend.domain.group_buys.states import GroupSeatState, GroupState
from backend.domain.group_buys.terms import WantedGroup
from backend.schema.context import Info
from backend.schema.doors import BOTH, SHOP, described, edge, given, shown, typed
from backend.schema.offers import Listing, Variant, listing, reader
from backend.schema.scalars import Money, Node

JOINABLE = 5
PATH = ["input", "group"]
# Names no row: an id that is none finds nothing, like any unknown one.
NOTHING = UUID(int=0)

described(
    GroupState,
    BOTH,
    "Where a group stands.",
    {
        "WAITING": "Its leader has not paid yet: nobody else sees it.",
        "OPEN": "It may be joined until its time is over.",
        "COMPLETE": "All seats are paid, and the goods are handed over.",
        "LAPSED": "It was not filled in time; whoever had paid gets all of it back.",
    },
)
described(
    GroupSeatState,
    BOTH,
    "Where a seat in a group stands.",
    {
        "HELD": "Its order waits for payment.",
        "TAKEN": "Its order is paid.",
        "FREED": "Its order is over, or went back.",
    },
)


@given(SHOP)
class GroupInput:
    """With which group is bought: `offerId` opens one, `groupId` joins one. Exactly one of the two."""

    offer_id: strawberry.ID | None = shown(SHOP, "The offer of which a new group is opened.", default=None)
    group_id: strawberry.ID | None = shown(SHOP, "The group that is joined.", default=None)

    def wanted(self) -> WantedGroup:
        """As the domain takes it; raises InvalidInput unless one is named, and what no such id is of."""
        if self.offer_id is not None and self.group_id is not None:
            raise InvalidInput("TOO_MANY", path=PATH, maximum=1)
        if self.group_id is not None:
            return WantedGroup(group_id=ids.parse("grp", self.group_id) or NOTHING)
        if self.offer_id is not None:
            return WantedGroup(offer_id=ids.parse("gof", self.offer_id) or NOTHING)
        raise InvalidInput("REQUIRED", path=PATH)


@typed(SHOP)
class GroupMember:
    """Somebody with a seat, as others see them."""

    label: str = shown(SHOP, "The first letter of their name; empty when they have none.")
    hue: int = shown(SHOP, "A colour for their picture, 0 to 359; always the same in one group.")
    leads: bool = shown(SHOP, "Whether they opened the group.")
    is_you: bool = shown(SHOP, "Whether it is whoever asks.")
    paid: bool = shown(SHOP, "Whether their seat is paid; kept for them until then.")


async def variants_of(rows: Sequence["GroupOffer | BuyingGroup"], info: Info) -> list[Variant | None]:
    """What is bought; null when it is not sold any more; one statement."""
    found = await catalogue.options_by_id(reader(info), [row.offer.variant_id for row in rows])
    return [Variant.of(option) if option else None for option in found]


async def listings_of(rows: Sequence["GroupOffer | BuyingGroup"], info: Info) -> list[Listing | None]:
    """The product or bundle it belongs to; null when it is not sold any more; two statements."""
    options = await catalogue.options_by_id(reader(info), [row.offer.variant_id for row in rows])
    products = [option.product_id for option in options if option]
    offers = dict(zip(products, await catalogue.offers_by_id(reader(info), products), strict=True))
    found = [offers.get(option.product_id) if option else None for option in options]
    return [listing(offer, info) if offer else None for offer in found]


async def joinable_of(rows: Sequence["GroupOffer"], info: Info) -> list[list["BuyingGroup"]]:
    """Groups with a seat left; one statement."""
    asked = info.context
    found = await queries.joinable_by_offer(
        [row.offer.id for row in rows], asked.channel_id, most=JOINABLE, at=asked.at
    )
    return [[BuyingGroup.of(group, row.offer) for group in groups] for row, groups in zip(rows, found, strict=True)]


async def members_of(rows: Sequence["BuyingGroup"], info: Info) -> list[list[GroupMember]]:
    """Who has a seat; one statement."""
    you = info.context.caller.customer_id
    found = await queries.members_by_group([row.row_id for row in rows])
    return [
        [
            GroupMember(
                label=member.name[:1],
                hue=(member.customer_id.int ^ row.row_id.int) % 360,
                leads=member.leads,
                is_you=member.customer_id == you,
                paid=member.state is GroupSeatState.TAKEN,
            )
            for member in members
        ]
        for row, members in zip(rows, found, strict=True)
    ]


async def own_order_of(rows: Sequence["BuyingGroup"], info: Info) -> list[strawberry.ID | None]:
    """The order with which whoever asks has a seat; one statement."""
    you = info.context.caller.customer_id
    if you is None:
        return [None] * len(rows)
    found = await queries.members_by_group([row.row_id for row in rows])
    mine = [next((one.order_id for one in members if one.customer_id == you), None) for members in found]
    return [strawberry.ID(ids.public("ord", id)) if id else None for id in mine]


@typed(SHOP)
class GroupOffer:
    """Goods that some people may buy together, each for less."""

    id: strawberry.ID = shown(SHOP, "Opaque and global.")
    variant: Variant | None = edge(SHOP, "What is bought; null when it is not sold any more.", variants_of)
    listing: Listing | None = edge(SHOP, "The product or bundle it belongs to.", listings_of)
    price: Money = shown(SHOP, "What one costs in a group.")
    size: int = shown(SHOP, "How many people make a group, its leader among them.")
    hours: int = shown(SHOP, "How long a group has to be filled, from its leader's payment on.")
    most_a_person: int = shown(SHOP, "How many pieces one person may buy with groups of this offer.")
    ends_at: datetime = shown(SHOP, "Until when groups may be opened (UTC).")
    open_groups: list["BuyingGroup"] = edge(
        SHOP, "Groups with a seat left, the fullest first.", joinable_of, size=JOINABLE
    )
    offer: strawberry.Private[models.GroupOffer]

    @classmethod
    def of(cls, offered: Offered) -> "GroupOffer":
        """From the domain's."""
        row = offered.offer
        return cls(
            id=strawberry.ID(ids.public("gof", row.id)),
            price=Money.minor(offered.price_minor, row.currency),
            size=row.size,
            hours=row.hours,
            most_a_person=row.most_a_person,
            ends_at=row.ends_at,
            offer=row,
        )


@typed(SHOP)
class BuyingGroup(Node):
    """Some people who buy together. Nothing is handed over before it is complete; if it lapses, all is paid back."""

    id: strawberry.ID = shown(SHOP, "Opaque and global; its page's address ends with it.")
    state: GroupState = shown(SHOP, "Where it stands.")
    size: int = shown(SHOP, "How many seats it has.")
    taken: int = shown(SHOP, "How many of them are paid.")
    left: int = shown(SHOP, "How many may still be taken; those kept for people who are paying do not count.")
    price: Money = shown(SHOP, "What one costs here.")
    ends_at: datetime | None = shown(SHOP, "When its time is over (UTC); null before its leader has paid.")
    closed_at: datetime | None = shown(SHOP, "When it was complete, or lapsed (UTC); null until then.")
    server_time: datetime = shown(SHOP, "When this answer was made (UTC): what to count down from.")
    offer_id: strawberry.ID = shown(SHOP, "The offer it is of.")
    variant: Variant | None = edge(SHOP, "What is bought; null when it is not sold any more.", variants_of)
    listing: Listing | None = edge(SHOP, "The product or bundle it belongs to.", listings_of)
    members: list[GroupMember] = edge(SHOP, "Who has a seat, in the order they came.", members_of, size=5)
    my_order_id: strawberry.ID | None = edge(
        SHOP, "The order with which whoever asks has a seat in it; null: none.", own_order_of
    )
    row_id: strawberry.Private[UUID]
    offer: strawberry.Private[models.GroupOffer]

    @classmethod
    def of(cls, row: models.BuyingGroup, offer: models.GroupOffer) -> "BuyingGroup":
        """From the rows."""
        return cls(
            id=strawberry.ID(ids.public("grp", row.id)),
            state=row.state,
            size=row.size,
            taken=row.taken,
            left=row.size - row.held - row.taken,
            price=Money.minor(row.price_minor, row.currency),
            ends_at=row.ends_at,
            closed_at=row.closed_at,
            server_time=clock.now(),
            offer_id=strawberry.ID(ids.public("gof", offer.id)),
            row_id=row.id,
            offer=offer,
        )


async def groups_with_offers(rows: Sequence[models.BuyingGroup | None]) -> list[BuyingGroup | None]:
    """Groups as the graph shows them; one statement."""
    offers = iter(await queries.offers_by_id([row.offer_id for row in rows if row is not None]))
    return [BuyingGroup.of(row, next(offers)) if row is not None else None for row in rows]
