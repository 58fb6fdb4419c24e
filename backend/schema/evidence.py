"""An order's file for a dispute."""

from datetime import datetime

import strawberry

from backend.schema.doors import STAFF, given, shown, typed


@typed(STAFF)
class EvidenceFile:
    """An order's file, to be fetched within minutes: timeline, payments, delivery, who saw codes, claims. No code."""

    url: str = shown(STAFF, "Where the zip is: a page to print, the same as JSON, pictures, and a signed manifest.")
    expires_at: datetime = shown(STAFF, "Until when (UTC).")


@given(STAFF)
class ExportEvidenceInput:
    """Which order's file, and why."""

    order_id: strawberry.ID = shown(STAFF, "Which order.")
    reason: str = shown(STAFF, "Why, at most 500 characters; kept in the journal.")
