"""The landing page of a campaign as customers see it."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend.domain.campaigns import queries
from backend.domain.campaigns.content import Content, read
from backend.domain.campaigns.drafting import coupons_of
from backend.domain.campaigns.models import Campaign
from backend.domain.campaigns.pages.blocks import Countdown, Hero, Rules, Text
from backend.domain.campaigns.pages.showing import PagePhase, is_for, is_of, phase_of
from backend.domain.catalog.words import Words
from backend.domain.coupons.states import CouponKind
from backend.domain.coupons.terms import CouponDraft
from backend.schema.campaign_blocks import CampaignBlock, part_of
from backend.schema.context import Info
from backend.schema.doors import SHOP, described, shown, typed

# What is sold and given is not to be had before it begins.
_TOLD_EARLY = (Hero, Text, Countdown, Rules)

described(
    PagePhase,
    SHOP,
    "What there is of a campaign at a moment.",
    {
        "UPCOMING": "It is to come, and told of.",
        "RUNNING": "It runs.",
        "ENDED": "It is over: its page shows nothing any more.",
    },
    name="CampaignPhase",
)


@typed(SHOP)
class CampaignPage:
    """What a campaign shows at its own address, `/campaigns/<slug>`."""

    slug: str = shown(SHOP, "The last part of its address.")
    name: str = shown(SHOP, "What the campaign is called, in the reader's language.")
    summary: str = shown(SHOP, "It in a sentence: what search engines show.")
    hue: int = shown(SHOP, "The colour of its theme, 0 to 359 degrees.")
    phase: PagePhase = shown(SHOP, "What there is of it at `serverTime`.")
    starts_at: datetime = shown(SHOP, "When it begins (UTC).")
    ends_at: datetime = shown(SHOP, "When it is over (UTC).")
    server_time: datetime = shown(SHOP, "When this answer was made (UTC); a few seconds old when it was kept.")
    blocks: list[CampaignBlock] = shown(
        SHOP,
        "What the marketer put together, in order: before it begins what only says something, none once it is over.",
        size=8,
    )

    @classmethod
    def of(
        cls,
        row: Campaign,
        content: Content,
        phase: PagePhase,
        info: Info,
        *,
        drafted: Sequence[CouponDraft] | None = None,
    ) -> "CampaignPage":
        """From what the campaign says, which has a page; `drafted`: see `part_of`."""
        asked, settings, page = info.context, content.settings, content.page
        assert page is not None

        def said(words: Words) -> str:
            return words.zh if asked.locale == "zh-CN" else words.en

        heroes = (said(block.text) for block in page.blocks if isinstance(block, Hero))
        return cls(
            slug=row.slug,
            name=said(settings.names),
            summary=next((text for text in heroes if text), said(settings.names)),
            hue=settings.hue,
            phase=phase,
            starts_at=settings.starts_at,
            ends_at=settings.ends_at,
            server_time=asked.at,
            blocks=[
                part_of(block, row.id, info, drafted=drafted)
                for block in page.blocks
                if phase is PagePhase.RUNNING or (phase is PagePhase.UPCOMING and isinstance(block, _TOLD_EARLY))
            ],
        )


async def page_at(
    slug: str, info: Info, *, tier_id: UUID | None = None, tags: Sequence[str] = ()
) -> CampaignPage | None:
    """The page at this address for somebody of the tier with the tags (without both: for everybody).

    None where they are shown nothing.
    """
    asked = info.context
    found = await queries.page_by_slug(slug)
    if found is None:
        return None
    row, document = found
    content = read(document)
    if not is_of(content.settings, asked.channel_id) or not is_for(content.settings, tier_id, tags):
        return None
    phase = phase_of(content, row.state, asked.at)
    return CampaignPage.of(row, content, phase, info) if phase is not None else None


async def open_pages(info: Info) -> list[CampaignPage]:
    """Every page that everybody sees now."""
    found = await queries.open_pages(info.context.channel_id, info.context.at)
    return [CampaignPage.of(row, read(document), PagePhase.RUNNING, info) for row, document in found]


async def drafted_page(id: UUID, info: Info) -> CampaignPage | None:
    """The page of the campaign's draft as it would be while it runs; None where it has none."""
    (row,) = await queries.campaigns_by_id([id])
    content = read(row.draft) if row is not None else None
    if row is None or content is None or content.page is None:
        return None
    given = [draft for draft in coupons_of(row.id, content) if draft.terms.kind is CouponKind.CLAIM]
    return CampaignPage.of(row, content, PagePhase.RUNNING, info, drafted=given)
