"""Beginning a campaign: empty, or from another one."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from tortoise.exceptions import IntegrityError

from backend.core import ids
from backend.core.idempotency import constraint_of, once, request_hash
from backend.core.outbox import emit
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.campaigns.checking import check_content, check_slug
from backend.domain.campaigns.content import Content, read, write
from backend.domain.campaigns.errors import CampaignSlugTaken, CampaignUnknown
from backend.domain.campaigns.goods import check_named
from backend.domain.campaigns.kinds import kind_of
from backend.domain.campaigns.models import Campaign
from backend.domain.campaigns.service.mirroring import mirror
from backend.domain.campaigns.service.picturing import keep_pictures


async def create(
    slug: str, content: Content, *, caller: Caller, address: str | None, key: str, at: datetime
) -> Campaign:
    """A campaign as a draft. Raises InvalidInput, CampaignSlugTaken, IdempotencyConflict."""
    check_slug(slug)
    check_content(content, at)
    hash = request_hash(caller.actor, ["create", slug, write(content)])

    async def make() -> Campaign:
        await check_named(content)
        row = await _new(slug, content, caller, key, hash, at)
        await audit.record(caller.actor, "campaign.created", ids.public("cmp", row.id), address=address)
        return row

    return await _once(key, hash, make)


async def copy(
    id: UUID | None,
    slug: str,
    starts_at: datetime,
    *,
    caller: Caller,
    address: str | None,
    key: str,
    at: datetime,
) -> Campaign:
    """The same again at another time: every day that it names is as many days later as its beginning is.

    What is copied is what is published, or the draft where nothing is. Raises CampaignUnknown, InvalidInput,
    CampaignSlugTaken, IdempotencyConflict.
    """
    check_slug(slug)
    hash = request_hash(caller.actor, ["copy", id, slug, starts_at])

    async def make() -> Campaign:
        source = await Campaign.get_or_none(id=id) if id is not None else None
        if source is None:
            raise CampaignUnknown
        content = moved(read(source.draft), starts_at)
        check_content(content, at)
        await check_named(content)
        row = await _new(slug, content, caller, key, hash, at, source)
        diff = {"copied_from": [None, ids.public("cmp", source.id)]}
        await audit.record(caller.actor, "campaign.copied", ids.public("cmp", row.id), diff=diff, address=address)
        return row

    return await _once(key, hash, make)


def moved(content: Content, starts_at: datetime) -> Content:
    """The content as it is when it begins then."""
    settings = content.settings
    by = starts_at - settings.starts_at
    days = round(by.total_seconds() / 86400)
    return replace(
        content,
        settings=replace(settings, starts_at=starts_at, ends_at=settings.ends_at + by),
        pieces=tuple(kind_of(piece).shifted(piece, days) for piece in content.pieces),
    )


async def _new(
    slug: str,
    content: Content,
    caller: Caller,
    key: str,
    hash: str,
    at: datetime,
    source: Campaign | None = None,
) -> Campaign:
    assert caller.staff_id is not None
    row = Campaign(
        slug=slug,
        draft=write(content),
        drafted_by=[str(caller.staff_id)],
        owner_id=caller.staff_id,
        updated_by_id=caller.staff_id,
        copied_from_id=source.id if source is not None else None,
        created_at=at,
        updated_at=at,
        idempotency_key=key,
        request_hash=hash,
    )
    mirror(row, content.settings)
    await row.save()
    await keep_pictures(row)
    await emit("campaign.changed", campaign_id=row.id)
    return row


async def _once(key: str, hash: str, make: Callable[[], Awaitable[Campaign]]) -> Campaign:
    try:
        return await once(key, hash, lambda key: Campaign.get_or_none(idempotency_key=key), make)
    except IntegrityError as error:
        if constraint_of(error) == "campaign_slug_key":
            raise CampaignSlugTaken(path=["input", "slug"]) from None
        raise
