"""Writing offers of group buying, and letting them rest."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import database, ids, outbox
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.models import Channel, ChannelPrice, Variant
from backend.domain.group_buys.drafts import OfferDraft, check, cost
from backend.domain.group_buys.errors import GroupOfferChanged, NoSuchGroupOffer
from backend.domain.group_buys.models import GroupOffer, GroupPrice
from backend.domain.group_buys.states import OFFER_TRANSITIONS, GroupOfferState
from backend.domain.promotions import service as promotions
from backend.domain.promotions.alone import check_alone

PREFIX = "gof"


async def save_offer(
    id: UUID | None, version: int, draft: OfferDraft, *, caller: Caller, address: str | None, at: datetime
) -> GroupOffer:
    """Write an offer of the shop itself, a new one (`id` None) or one as it shall be now.

    Groups that are open keep what they were opened with. Raises `NoSuchGroupOffer`, `GroupOfferChanged`,
    `InvalidInput`, `CampaignNeeded`.
    """
    check(draft)
    async with in_transaction():
        row = await _locked(id, version) if id is not None else new(None, "", at)
        if row.campaign_id is not None:
            raise InvalidInput("KEPT_BY_CAMPAIGN", path=["id"])
        before = await _picture(row) if id is not None else {}
        usual = await write(row, draft, at)
        check_alone(cost(draft, usual), row.currency, settings.get().campaign_approval_minor)
        after = await _picture(row)
        diff = {name: [before.get(name), after[name]] for name in after if before.get(name) != after[name]}
        await audit.record(
            caller.actor,
            "group_offer.updated" if id is not None else "group_offer.created",
            ids.public(PREFIX, row.id),
            diff=diff,
            address=address,
        )
        await told([row])
    return row


async def set_offer_state(
    id: UUID, version: int, state: GroupOfferState, *, caller: Caller, address: str | None, at: datetime
) -> GroupOffer:
    """Pause an offer, let it go on, or end it for good; the state it has is no error.

    Raises `NoSuchGroupOffer`, `GroupOfferChanged`, `CampaignAtRest`, `InvalidInput` for an offer that has ended.
    """
    async with in_transaction():
        if state is GroupOfferState.LIVE and (known := await GroupOffer.get_or_none(id=id)) is not None:
            await promotions.refuse_at_rest(known.campaign_id)
        row = await _locked(id, version)
        if row.state is state:
            return row
        if row.state is GroupOfferState.ENDED or state not in OFFER_TRANSITIONS[row.state]:
            raise InvalidInput("NOT_FOR_THIS_KIND", path=["state"])
        before = row.state
        await move(row, state, at)
        await told([row])
        diff = {"state": [before.value, state.value]}
        await audit.record(caller.actor, "group_offer.moved", ids.public(PREFIX, row.id), diff=diff, address=address)
    return row


async def move(row: GroupOffer, state: GroupOfferState, at: datetime) -> None:
    """Take the locked offer into a state."""
    row.state, row.version, row.updated_at = state, row.version + 1, at
    await row.save(update_fields=["state", "version", "updated_at"])


async def told(rows: Iterable[GroupOffer]) -> None:
    """Tell whoever follows offers, once this transaction commits."""
    await outbox.emit("group_offers.changed", variant_ids=sorted({row.variant_id for row in rows}))


def new(campaign_id: UUID | None, piece: str, at: datetime) -> GroupOffer:
    """An offer that is yet to be written."""
    return GroupOffer(id=ids.new(), campaign_id=campaign_id, piece=piece, version=0, created_at=at)


async def _locked(id: UUID, version: int) -> GroupOffer:
    row = await GroupOffer.filter(id=id).select_for_update().first()
    if row is None:
        raise NoSuchGroupOffer
    if row.version != version:
        raise GroupOfferChanged(row)
    return row


async def write(row: GroupOffer, draft: OfferDraft, at: datetime) -> dict[tuple[UUID, UUID], int]:
    """Write a checked draft into the locked row and its prices. Raises InvalidInput.

    Returns what the goods cost otherwise, by variant and channel.
    """
    if row.version and row.variant_id != draft.variant_id:
        raise InvalidInput("KIND_IS_FIXED", path=["input", "variantId"])
    row.currency, usual = await _check(draft)
    row.variant_id = draft.variant_id
    row.size, row.hours = draft.size, draft.hours
    row.most_groups, row.most_a_person, row.most_open = draft.most_groups, draft.most_a_person, draft.most_open
    row.starts_at, row.ends_at = draft.starts_at, draft.ends_at
    made = row.version == 0
    row.version, row.updated_at = row.version + 1, at
    await row.save(force_create=made)
    await GroupPrice.filter(offer_id=row.id).exclude(channel_id__in=list(draft.prices)).delete()
    for channel_id, minor in sorted(draft.prices.items()):
        await database.execute(
            "INSERT INTO group_price (id, offer_id, channel_id, price_minor) VALUES ($1, $2, $3, $4)"
            " ON CONFLICT (offer_id, channel_id) DO UPDATE SET price_minor = excluded.price_minor",
            ids.new(),
            row.id,
            channel_id,
            minor,
        )
    return usual


async def _check(draft: OfferDraft) -> tuple[str, dict[tuple[UUID, UUID], int]]:
    """The one currency of its prices, each of which must be asked there, and lie between floor and price; and these."""
    if not await Variant.exists(id=draft.variant_id):
        raise InvalidInput("UNKNOWN", path=["input", "variantId"])
    channels = {row.id: row for row in await Channel.filter(id__in=list(draft.prices), wholesale=False)}
    priced = {
        row.channel_id: row
        for row in await ChannelPrice.filter(variant_id=draft.variant_id, channel_id__in=list(draft.prices))
    }
    for place, (channel_id, minor) in enumerate(draft.prices.items()):
        path = ["input", "prices", str(place)]
        if channel_id not in channels:
            raise InvalidInput("UNKNOWN", path=[*path, "channelId"])
        if channel_id not in priced:
            raise InvalidInput("UNPRICED", path=[*path, "channelId"])
        if minor < max(1, priced[channel_id].floor_minor):
            raise InvalidInput("BELOW_FLOOR", path=[*path, "price"])
        if minor >= priced[channel_id].price_minor:
            raise InvalidInput("ABOVE_PRICE", path=[*path, "price"])
    currencies = {channel.currency for channel in channels.values()}
    if len(currencies) > 1:
        raise InvalidInput("CURRENCY_DIFFERS", path=["input", "prices"])
    return currencies.pop(), {(row.variant_id, row.channel_id): row.price_minor for row in priced.values()}


async def _picture(row: GroupOffer) -> dict[str, Any]:
    """What it says, as the journal keeps it."""
    prices = await GroupPrice.filter(offer_id=row.id).order_by("channel_id")
    return {
        "variant": ids.public("var", row.variant_id),
        "prices": {ids.public("chn", one.channel_id): one.price_minor for one in prices},
        "size": row.size,
        "hours": row.hours,
        "most_groups": row.most_groups,
        "most_a_person": row.most_a_person,
        "most_open": row.most_open,
        "starts_at": row.starts_at.isoformat(),
        "ends_at": row.ends_at.isoformat(),
    }
