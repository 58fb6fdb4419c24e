"""Letting a promotion go on for longer, without publishing it anew."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from backend.core import database
from backend.core.outbox import emit
from backend.domain.promotions import documents
from backend.domain.promotions.models import Promotion


async def extend(id: UUID, ends_at: datetime, *, at: datetime) -> Promotion:
    """It ends then, by its next version. In the open transaction or in one of its own."""
    async with database.joined():
        row = await Promotion.select_for_update().get(id=id)
        rule = documents.read(row.rule, id=row.id, version=row.version)
        row.rule = documents.write(replace(rule, ends_at=ends_at))
        row.ends_at, row.version, row.updated_at = ends_at, row.version + 1, at
        await row.save(update_fields=["rule", "ends_at", "version", "updated_at"])
        await emit("promotions.changed", campaign_id=row.campaign_id)
    return row
