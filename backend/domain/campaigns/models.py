"""Tables of campaigns. Amounts are minor units of the campaign's currency, times UTC."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import Staff
from backend.domain.campaigns.states import CampaignState, StopReason
from backend.domain.catalog.media import MediaPicture


class Campaign(Row):
    """Promotions under one time, one budget and one theme.

    `draft` is what staff work on, a document as `documents.py` reads it; the columns from `name_zh` to `budget_uses`
    repeat what is in force: of the version `live_version`, or of the draft while there is none. `version` grows with
    every change of the row; whoever changes it names the version they saw. `drafted_by` are all who changed the draft
    since it was last published, as text: none of them approves it. While `submitted_at` is set, a second person is
    asked; a campaign that runs goes on meanwhile.
    """

    slug = fields.CharField(max_length=80, unique=True)
    state = fields.CharEnumField(CampaignState, max_length=10, default=CampaignState.DRAFT)
    draft: dict[str, Any] = fields.JSONField()
    name_zh = fields.CharField(max_length=60)
    name_en = fields.CharField(max_length=60)
    hue = fields.SmallIntField()
    currency = fields.CharField(max_length=3)
    starts_at = fields.DatetimeField()
    ends_at = fields.DatetimeField()
    budget_minor: fields.Field[int | None] = fields.BigIntField(null=True)
    budget_uses: fields.Field[int | None] = fields.BigIntField(null=True)
    # When it stops by itself: so much of the budget taken, so few pieces left, so little margin over a day's orders.
    stop_budget_bps: fields.Field[int | None] = fields.IntField(null=True)
    stop_stock: fields.Field[int | None] = fields.IntField(null=True)
    stop_margin_bps: fields.Field[int | None] = fields.IntField(null=True)
    version = fields.IntField(default=1)
    live_version: fields.Field[int | None] = fields.IntField(null=True)
    # The version of the row at which the draft was last published: equal drafts are not told apart by their words.
    draft_published = fields.BooleanField(default=False)
    drafted_by: list[str] = fields.JSONField()
    owner: fields.ForeignKeyRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT
    )
    submitted_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    submitted_by: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    # Why a submitted draft was sent back, for whoever mends it.
    rejection: fields.Field[str | None] = fields.CharField(max_length=500, null=True)
    published_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    started_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    # When it last went on after a pause: what it is judged by is counted from there.
    resumed_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    ended_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    stopped_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    stop_reason: StopReason | None = fields.CharEnumField(StopReason, max_length=10, null=True)  # type: ignore[assignment]
    stop_facts: fields.Field[dict[str, Any] | None] = fields.JSONField(null=True)
    copied_from: fields.ForeignKeyNullableRelation["Campaign"] = fields.ForeignKeyField(
        "tessera.Campaign", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    created_at = fields.DatetimeField(default=clock.now)
    updated_at = fields.DatetimeField(default=clock.now)
    updated_by: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    idempotency_key: fields.Field[str | None] = fields.CharField(max_length=100, null=True, unique=True)
    request_hash: fields.Field[str | None] = fields.CharField(max_length=64, null=True)

    owner_id: UUID
    submitted_by_id: UUID | None
    updated_by_id: UUID | None
    copied_from_id: UUID | None

    class Meta:
        table = "campaign"
        app = "tessera"
        constraints = (
            CheckConstraint(name="campaign_slug", check="slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'"),
            CheckConstraint(name="campaign_hue", check="hue BETWEEN 0 AND 359"),
            CheckConstraint(name="campaign_ends_after_it_starts", check="ends_at > starts_at"),
            CheckConstraint(name="campaign_budget", check="least(budget_minor, budget_uses) > 0 IS NOT FALSE"),
            CheckConstraint(
                name="campaign_stops",
                check="stop_budget_bps BETWEEN 1 AND 10000 IS NOT FALSE AND stop_stock >= 0 IS NOT FALSE"
                " AND stop_margin_bps BETWEEN -10000 AND 10000 IS NOT FALSE",
            ),
            CheckConstraint(
                name="campaign_published_has_version",
                check="state IN ('DRAFT', 'IN_REVIEW', 'ENDED') OR live_version IS NOT NULL",
            ),
            CheckConstraint(
                name="campaign_submitted_by_somebody",
                check="(submitted_at IS NULL) = (submitted_by_id IS NULL)"
                " AND (state <> 'IN_REVIEW' OR submitted_at IS NOT NULL)"
                " AND (state NOT IN ('DRAFT', 'ENDED') OR submitted_at IS NULL)",
            ),
            CheckConstraint(
                name="campaign_stopped_says_why",
                check="(state = 'PAUSED') = (stop_reason IS NOT NULL) AND (stop_reason IS NULL) = (stopped_at IS NULL)",
            ),
            CheckConstraint(name="campaign_ended_has_time", check="(state = 'ENDED') = (ended_at IS NOT NULL)"),
        )
        indexes = (
            Index(fields=("state", "id"), name="campaign_by_state"),
            Index(fields=("starts_at", "id"), name="campaign_by_start"),
            Index(fields=("updated_at", "id"), name="campaign_by_update"),
        )


class CampaignPicture(Row):
    """A picture of the library that the page of a campaign shows, in its draft or in force: nobody takes it away."""

    campaign: fields.ForeignKeyRelation[Campaign] = fields.ForeignKeyField(
        "tessera.Campaign", related_name=False, on_delete=fields.RESTRICT
    )
    picture: fields.ForeignKeyRelation[MediaPicture] = fields.ForeignKeyField(
        "tessera.MediaPicture", related_name=False, on_delete=fields.RESTRICT
    )

    class Meta:
        table = "campaign_picture"
        app = "tessera"
        constraints = (UniqueConstraint(fields=("campaign_id", "picture_id"), name="campaign_picture_once"),)
        indexes = (Index(fields=("picture_id",), name="campaign_picture_by_picture"),)


class CampaignVersion(Row):
    """What a campaign said from one publication to the next. Never changed.

    `needs` is why a second person had to approve; it is empty where one person was enough. `approved_by` is never `by`:
    the database holds that too.
    """

    campaign: fields.ForeignKeyRelation[Campaign] = fields.ForeignKeyField(
        "tessera.Campaign", related_name=False, on_delete=fields.RESTRICT
    )
    number = fields.IntField()
    document: dict[str, Any] = fields.JSONField()
    note = fields.CharField(max_length=200, default="")
    # The version that was taken up again; null: written anew.
    restores: fields.Field[int | None] = fields.IntField(null=True)
    needs: list[str] = fields.JSONField()
    by: fields.ForeignKeyRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT
    )
    approved_by: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    at = fields.DatetimeField(default=clock.now)

    campaign_id: UUID
    by_id: UUID
    approved_by_id: UUID | None

    class Meta:
        table = "campaign_version"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("campaign_id", "number"), name="campaign_version_once"),
            CheckConstraint(name="campaign_version_number", check="number > 0"),
            CheckConstraint(
                name="campaign_version_second_person",
                check="approved_by_id <> by_id IS NOT FALSE AND (needs = '[]'::jsonb OR approved_by_id IS NOT NULL)",
            ),
        )
