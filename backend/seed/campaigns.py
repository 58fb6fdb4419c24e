"""Campaigns of a shop in use: one that is over, one that runs, and others on their way."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from backend.domain.accounts.models import Staff
from backend.domain.accounts.permissions import Role
from backend.domain.campaigns.content import NO_ID, Audience, Content, Piece, Settings, Stops, write
from backend.domain.campaigns.drafting import drafts_of
from backend.domain.campaigns.models import Campaign, CampaignVersion
from backend.domain.campaigns.service.mirroring import mirror
from backend.domain.campaigns.states import ApprovalReason, CampaignState, PieceKind
from backend.domain.catalog.words import Words
from backend.domain.promotions import documents
from backend.domain.promotions.drafts import Limits
from backend.domain.promotions.models import Promotion
from backend.domain.promotions.pricing.rules import (
    Amount,
    AtLeastAmount,
    Condition,
    Effect,
    Ladder,
    LadderStep,
    Percentage,
    Rule,
    Selection,
    Stage,
)
from backend.domain.promotions.states import PromotionState
from backend.seed.catalogue import Catalogue
from backend.seed.ids import Ids
from backend.seed.people import People
from backend.seed.promoting import Given, given
from backend.seed.rows import Rows

_DAY = timedelta(days=1)
_CURRENCY = "CNY"


@dataclass(frozen=True, slots=True)
class _Told:
    """One campaign of the demo: when it begins and ends, counted from now, and how far it is."""

    slug: str
    content: Content
    state: CampaignState
    needs: tuple[ApprovalReason, ...] = ()


def add_campaigns(rows: Rows, catalogue: Catalogue, people: People, *, at: datetime, ids: Ids) -> list[Given]:
    """The demo's campaigns, the oldest first; returns those that orders were placed in."""
    midnight = at.replace(hour=16, minute=0, second=0, microsecond=0) - _DAY
    added = [_add(rows, one, people, at, ids) for one in _all(catalogue, midnight)]
    return [one for one in added if one is not None]


def _all(catalogue: Catalogue, midnight: datetime) -> list[_Told]:
    video = Selection(category_ids=frozenset(id for id, slug in catalogue.shelves.items() if slug == "video-music"))
    ladder = Ladder((LadderStep(100_00, 10_00), LadderStep(200_00, 25_00), LadderStep(300_00, 45_00)))
    steps = Ladder((LadderStep(20_00, 1_00), LadderStep(50_00, 3_00), LadderStep(100_00, 8_00)))
    festival = _content(
        Words("影音尝鲜周", "Weeks of video"),
        midnight - 45 * _DAY,
        14,
        300,
        _piece("ladder", Words("影音满减", "Video ladder"), steps, goods=video),
        budget=30_000_00,
    )
    group = _content(
        Words("社群专享立减", "For the group chat"),
        midnight - 12 * _DAY,
        21,
        200,
        _piece(
            "off",
            Words("社群立减", "Group saving"),
            Amount(5_00),
            when=AtLeastAmount(50_00),
            limits=Limits(most_uses_a_person=2, person_days=7),
        ),
        budget=3_000_00,
        stops=Stops(budget_bps=9_500),
        tags=("wecom",),
    )
    year = _content(
        Words("年终满减", "End of the year"),
        midnight + 10 * _DAY,
        20,
        20,
        _piece("ladder", Words("年终满减", "Year-end ladder"), ladder),
        budget=20_000_00,
        stops=Stops(budget_bps=9_000, margin_bps=200),
    )
    spring = replace(
        festival,
        settings=replace(
            festival.settings,
            names=Words("春节影音礼遇", "Spring festival of video"),
            hue=5,
            starts_at=midnight + 60 * _DAY,
            ends_at=midnight + 75 * _DAY,
        ),
    )
    member = _content(
        Words("会员日", "Members' day"),
        midnight + 25 * _DAY,
        1,
        280,
        _piece("part", Words("会员日九折", "A tenth off"), Percentage(1_000), goods=video, most_per_order=20_00),
        budget=2_000_00,
    )
    costly = (ApprovalReason.EXPOSURE,)
    return [
        _Told("video-weeks", festival, CampaignState.ENDED, costly),
        _Told("group-chat", group, CampaignState.RUNNING),
        _Told("year-end", year, CampaignState.SCHEDULED, costly),
        _Told("spring-festival", spring, CampaignState.IN_REVIEW),
        _Told("members-day", member, CampaignState.DRAFT),
    ]


def _content(
    names: Words,
    starts_at: datetime,
    days: int,
    hue: int,
    *pieces: Piece,
    budget: int,
    stops: Stops | None = None,
    tags: tuple[str, ...] = (),
) -> Content:
    ends_at = starts_at + days * _DAY
    return Content(
        Settings(
            names=names,
            hue=hue,
            currency=_CURRENCY,
            starts_at=starts_at,
            ends_at=ends_at,
            audience=Audience(tags=tags),
            budget_minor=budget,
            stops=stops or Stops(),
        ),
        pieces,
    )


def _piece(
    key: str,
    names: Words,
    effect: Effect,
    *,
    goods: Selection | None = None,
    when: Condition | None = None,
    limits: Limits | None = None,
    most_per_order: int | None = None,
) -> Piece:
    rule = Rule(
        id=NO_ID,
        version=0,
        names=names,
        stage=Stage.ORDER,
        effect=effect,
        goods=goods or Selection(),
        when=when,
        most_per_order=most_per_order,
    )
    return Piece(key, PieceKind.PROMOTION, names, rule, limits or Limits())


def _add(rows: Rows, one: _Told, people: People, at: datetime, ids: Ids) -> Given | None:
    """Returns what it gave when it has begun."""
    settings = one.content.settings
    marketer, owner = people.staff[Role.MARKETER], people.staff[Role.OWNER]
    begun = min(settings.starts_at - 14 * _DAY, at - 2 * _DAY)
    published = one.state not in (CampaignState.DRAFT, CampaignState.IN_REVIEW)
    row = Campaign(
        id=ids.at(begun),
        slug=one.slug,
        state=one.state,
        draft=write(one.content),
        drafted_by=[] if published else [str(marketer.id)],
        owner_id=marketer.id,
        created_at=begun,
        updated_at=begun + _DAY,
        updated_by_id=marketer.id,
        version=2 if published else 1,
    )
    mirror(row, settings)
    if one.state is CampaignState.IN_REVIEW:
        row.submitted_at, row.submitted_by_id = at - timedelta(hours=3), marketer.id
    if published:
        row.live_version, row.draft_published, row.published_at = 1, True, begun + _DAY
    if settings.starts_at <= at and published:
        row.started_at = settings.starts_at
    if one.state is CampaignState.ENDED:
        row.ended_at = settings.ends_at
    rows.add(row)
    if not published:
        return None
    promotions = _publish(rows, one, row.id, marketer, owner if one.needs else None, begun + _DAY, ids)
    if settings.starts_at > at:
        return None
    (draft,), (promotion,) = drafts_of(row.id, one.content), promotions
    return given(row.id, promotion.id, draft.rule, draft.limits, frozenset(settings.audience.tags))


def _publish(
    rows: Rows, one: _Told, campaign_id: UUID, by: Staff, approved_by: Staff | None, at: datetime, ids: Ids
) -> list[Promotion]:
    rows.add(
        CampaignVersion(
            id=ids.at(at),
            campaign_id=campaign_id,
            number=1,
            document=write(one.content),
            needs=[need.value for need in one.needs],
            by_id=by.id,
            approved_by_id=approved_by.id if approved_by is not None else None,
            at=at,
        )
    )
    over = one.state is CampaignState.ENDED
    made = []
    for draft in drafts_of(campaign_id, one.content):
        limits = draft.limits
        made.append(
            Promotion(
                id=ids.at(at),
                campaign_id=campaign_id,
                piece=draft.piece,
                state=PromotionState.ENDED if over else PromotionState.LIVE,
                name_zh=draft.names.zh,
                name_en=draft.names.en,
                currency=draft.currency,
                rule=documents.write(draft.rule),
                starts_at=draft.rule.starts_at,
                ends_at=draft.rule.ends_at,
                most_uses_a_person=limits.most_uses_a_person,
                person_days=limits.person_days,
                most_campaign_minor=limits.most_campaign_minor,
                created_at=at,
                updated_at=at,
            )
        )
    rows.extend(made)
    return made
