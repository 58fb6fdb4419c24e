"""What is wrong with a campaign's draft, and the edits that end it."""

from collections.abc import Sequence
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.catalog.models import Channel as ChannelRow
from backend.domain.catalog.queries import staff
from backend.domain.promotions.conflicts import values as domain
from backend.domain.promotions.conflicts.values import ConflictKind, RemedyKind
from backend.schema.context import Info
from backend.schema.doors import STAFF, described, edge, shown, typed
from backend.schema.products import Channel, StaffVariant
from backend.schema.scalars import Money
from backend.schema.translated import Translated

described(
    ConflictKind,
    STAFF,
    "What is wrong with pieces of a campaign.",
    {
        "BOTH_COUNT": "Two promotions take something off the same goods, and no group says that both shall.",
        "LOWER_ELSEWHERE": "Goods would cost less in one channel than in another, which was not so before.",
        "PUSHED_UNDER": "What one promotion takes off keeps another's threshold from being reached.",
        "BELOW_MARGIN_FLOOR": "Too little would be left over the goods' cost; it cannot be published.",
        "BELOW_LEAST_PRICE": "Goods would come below their minimum final price; it cannot be published.",
        "ALL_OFF": "Goods would be given away without a cap; it cannot be published.",
    },
    name="CampaignConflictKind",
)
described(
    RemedyKind,
    STAFF,
    "An edit of pieces that ends a conflict.",
    {
        "BEST_OF": "They come into one group, of which the best one counts.",
        "STACK_KNOWINGLY": "They come into one group in which all count: it is meant so.",
        "EXCLUSIVE": "The piece counts alone in its stage.",
        "INITIAL_BASE": "The threshold is measured by prices before any promotion.",
        "MORE_CHANNELS": "The campaign and these pieces count in more channels.",
        "EXCEPT_GOODS": "The goods are taken out of the pieces.",
        "CAP_PER_LINE": "What the pieces take off a line is capped.",
        "RAISE_PRICE": "The price that a flash sale or a group buy asks is raised.",
    },
    name="CampaignRemedyKind",
)


@typed(STAFF)
class CampaignRemedy:
    """One edit that ends a conflict."""

    kind: RemedyKind = shown(STAFF, "Which.")
    pieces: list[str] = shown(STAFF, "The keys of the pieces that are edited.", size=3)
    group: str | None = shown(STAFF, "The group they come into; null for other edits.")
    channel_ids: list[strawberry.ID] = shown(
        STAFF, "Channels that come in with MORE_CHANNELS, or where RAISE_PRICE raises the price.", size=3
    )
    variant_ids: list[strawberry.ID] = shown(
        STAFF, "Goods that are taken out with EXCEPT_GOODS, or whose price is changed.", size=20
    )
    money: Money | None = shown(STAFF, "The cap of CAP_PER_LINE, the price of RAISE_PRICE; null for other edits.")

    @classmethod
    def of(cls, remedy: domain.Remedy, currency: str) -> "CampaignRemedy":
        """From the domain's remedy."""
        return cls(
            kind=remedy.kind,
            pieces=list(remedy.pieces),
            group=remedy.group or None,
            channel_ids=[strawberry.ID(ids.public("chn", id)) for id in remedy.channel_ids],
            variant_ids=[strawberry.ID(ids.public("var", id)) for id in remedy.variant_ids],
            money=Money.minor(remedy.minor, currency) if remedy.minor is not None else None,
        )


@typed(STAFF)
class LivePromotion:
    """A promotion of another campaign that is live."""

    id: strawberry.ID = shown(STAFF, "Opaque.")
    names: Translated = shown(STAFF, "What customers read.")
    campaign_id: strawberry.ID | None = shown(STAFF, "Whose it is.")

    @classmethod
    def of(cls, other: domain.Other) -> "LivePromotion":
        """From the domain's words."""
        campaign = other.campaign_id
        return cls(
            id=strawberry.ID(ids.public("prm", other.id)),
            names=Translated(zh_cn=other.names.zh, en=other.names.en),
            campaign_id=strawberry.ID(ids.public("cmp", campaign)) if campaign is not None else None,
        )


async def variants_of_conflicts(some: Sequence["CampaignConflict"], info: Info) -> list[list[StaffVariant]]:
    """The first goods of each; one statement."""
    wanted = list(dict.fromkeys(id for one in some for id in one.found.variant_ids))
    rows = {row.id: StaffVariant.of(row) for row in await staff.variants_by_id(wanted) if row}
    return [[rows[id] for id in one.found.variant_ids if id in rows] for one in some]


async def low_channels(some: Sequence["CampaignConflict"], info: Info) -> list[Channel | None]:
    """Where the goods cost less; one statement."""
    return await _channels([one.found.low_channel_id for one in some])


async def high_channels(some: Sequence["CampaignConflict"], info: Info) -> list[Channel | None]:
    """Where they cost more; one statement."""
    return await _channels([one.found.high_channel_id for one in some])


async def _channels(wanted: Sequence[UUID | None]) -> list[Channel | None]:
    asked = [id for id in wanted if id is not None]
    rows = {row.id: Channel.of(row) for row in await ChannelRow.filter(id__in=asked)} if asked else {}
    return [rows.get(id) if id is not None else None for id in wanted]


@typed(STAFF)
class CampaignConflict:
    """What is wrong, with which pieces and goods, and what can be done about it."""

    kind: ConflictKind = shown(STAFF, "What.")
    blocks: bool = shown(STAFF, "Whether it keeps the campaign from being published.")
    pieces: list[str] = shown(STAFF, "The keys of the pieces concerned.", size=3)
    others: list[LivePromotion] = shown(STAFF, "Live promotions of other campaigns that have a part in it.", size=2)
    variants: list[StaffVariant] = edge(STAFF, "The first of the goods, at most 20.", variants_of_conflicts, size=20)
    goods: int = shown(STAFF, "How many goods it concerns.")
    quantity: int = shown(STAFF, "With so many pieces of the first of them it shows.")
    before: Money | None = shown(STAFF, "What these would cost without it.")
    after: Money | None = shown(STAFF, "What they would cost with it.")
    threshold: Money | None = shown(STAFF, "What is not reached any more; null for other conflicts.")
    low_channel: Channel | None = edge(STAFF, "Where they would cost less; null for other conflicts.", low_channels)
    high_channel: Channel | None = edge(STAFF, "Where they would cost more; null for other conflicts.", high_channels)
    remedies: list[CampaignRemedy] = shown(STAFF, "Edits of which each ends it, the best first.", size=2)
    found: strawberry.Private[domain.Conflict]

    @classmethod
    def of(cls, found: domain.Conflict, currency: str) -> "CampaignConflict":
        """From the domain's conflict."""

        def money(minor: int | None) -> Money | None:
            return Money.minor(minor, currency) if minor is not None else None

        return cls(
            kind=found.kind,
            blocks=found.blocks,
            pieces=list(found.pieces),
            others=[LivePromotion.of(other) for other in found.others],
            goods=found.goods,
            quantity=found.quantity,
            before=money(found.before_minor),
            after=money(found.after_minor),
            threshold=money(found.threshold_minor),
            remedies=[CampaignRemedy.of(remedy, currency) for remedy in found.remedies],
            found=found,
        )


@typed(STAFF)
class CampaignConflicts:
    """Everything that was found wrong with a draft."""

    conflicts: list[CampaignConflict] = shown(STAFF, "What is wrong, the worst first.", size=10)
    carts: int = shown(STAFF, "In how many carts it was looked for.")
    partial: bool = shown(STAFF, "Whether there are more carts than were looked at; a simulation looks at all.")

    @classmethod
    def of(cls, found: domain.Findings, currency: str) -> "CampaignConflicts":
        """From the domain's findings."""
        return cls(
            conflicts=[CampaignConflict.of(one, currency) for one in found.conflicts],
            carts=found.carts,
            partial=found.partial,
        )
