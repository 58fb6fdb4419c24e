"""Writing offers of group buying, and letting them rest."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, ids, outbox
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.models import Channel, ChannelPrice, Variant
from backend.domain.group_buys.drafts import OfferDraft, check
from backend.domain.group_buys.errors import GroupOfferChanged, NoSuchGroupOffer
from backend.domain.group_buys.models import GroupOffer, GroupPrice
from backend.domain.group_buys.states import OFFER_TRANSITIONS, GroupOfferState

PREFIX = "gof"


async def save_offer(
    id: UUID | None, version: int, draft: OfferDraft, *, caller: Caller, address: str | None, at: datetime
) -> GroupOffer:
    """Write an offer of the shop itself, a new one (`id` None) or one as it shall be now.

    Groups that are open keep what they were opened with. Raises `NoSuchGroupOffer`, `GroupOfferChanged`,
    `InvalidInput`.
    """
    check(draft)
    async with in_transaction():
        row = await _locked(id, version) if id is not None else _new(None, "", at)
        before = await _picture(row) if id is not None else {}
        await _write(row, draft, at)
        after = await _picture(row)
        diff = {name: [before.get(name), after[name]] for name in after if before.get(name) != after[name]}
        await audit.record(
            caller.actor,
            "group_offer.updated" if id is not None else "group_offer.created",
            ids.public(PREFIX, row.id),
            diff=diff,
            address=address,
        )
        await outbox.emit("group_offers.changed", variant_ids=[row.variant_id])
    return row


async def set_offer_state(
    id: UUID, version: int, state: GroupOfferState, *, caller: Caller, address: str | None, at: datetime
) -> GroupOffer:
    """Pause an offer, let it go on, or end it for good; the state it has is no error.

    Raises `NoSuchGroupOffer`, `GroupOfferChanged`, `InvalidInput` for an offer that has ended.
    """
    async with in_transaction():
        row = await _locked(id, version)
        if row.state is state:
            return row
        if state not in OFFER_TRANSITIONS[row.state]:
            raise InvalidInput("NOT_FOR_THIS_KIND", path=["state"])
        before = row.state
        await _move(row, state, at)
        diff = {"state": [before.value, state.value]}
        await audit.record(caller.actor, "group_offer.moved", ids.public(PREFIX, row.id), diff=diff, address=address)
    return row


async def publish(campaign_id: UUID, drafts: Sequence[tuple[str, OfferDraft]], *, at: datetime) -> None:
    """The campaign's offers as its pieces say, in the caller's transaction; pieces that are gone end."""
    kept = {piece for piece, _ in drafts}
    for row in await GroupOffer.filter(campaign_id=campaign_id).order_by("id").select_for_update():
        if row.piece not in kept and row.state is not GroupOfferState.ENDED:
            await _move(row, GroupOfferState.ENDED, at)
    for piece, draft in drafts:
        check(draft)
        found = await GroupOffer.filter(campaign_id=campaign_id, piece=piece).select_for_update().first()
        await _write(found or _new(campaign_id, piece, at), draft, at)
    await outbox.emit("group_offers.changed", variant_ids=sorted({draft.variant_id for _, draft in drafts}))


async def pause(campaign_id: UUID, *, at: datetime) -> None:
    """No group of the campaign is opened or joined until it goes on."""
    await _move_all(campaign_id, GroupOfferState.LIVE, GroupOfferState.PAUSED, at)


async def resume(campaign_id: UUID, *, at: datetime) -> None:
    """The campaign's groups go on."""
    await _move_all(campaign_id, GroupOfferState.PAUSED, GroupOfferState.LIVE, at)


async def end(campaign_id: UUID, *, at: datetime) -> None:
    """No group of the campaign is opened any more; those that are open have their time."""
    for state in (GroupOfferState.LIVE, GroupOfferState.PAUSED):
        await _move_all(campaign_id, state, GroupOfferState.ENDED, at)


async def _move_all(campaign_id: UUID, old: GroupOfferState, new: GroupOfferState, at: datetime) -> None:
    for row in await GroupOffer.filter(campaign_id=campaign_id, state=old).order_by("id").select_for_update():
        await _move(row, new, at)


async def _move(row: GroupOffer, state: GroupOfferState, at: datetime) -> None:
    row.state, row.version, row.updated_at = state, row.version + 1, at
    await row.save(update_fields=["state", "version", "updated_at"])
    await outbox.emit("group_offers.changed", variant_ids=[row.variant_id])


def _new(campaign_id: UUID | None, piece: str, at: datetime) -> GroupOffer:
    return GroupOffer(id=ids.new(), campaign_id=campaign_id, piece=piece, version=0, created_at=at)


async def _locked(id: UUID, version: int) -> GroupOffer:
    row = await GroupOffer.filter(id=id).select_for_update().first()
    if row is None:
        raise NoSuchGroupOffer
    if row.version != version:
        raise GroupOfferChanged(row)
    return row


async def _write(row: GroupOffer, draft: OfferDraft, at: datetime) -> None:
    if row.version and row.variant_id != draft.variant_id:
        raise InvalidInput("KIND_IS_FIXED", path=["input", "variantId"])
    row.variant_id, row.currency = draft.variant_id, await _check(draft)
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


async def _check(draft: OfferDraft) -> str:
    """The one currency of its prices, each of which must be asked there, and lie between floor and price."""
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
    return currencies.pop()


async def _picture(row: GroupOffer) -> dict[str, Any]:
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
