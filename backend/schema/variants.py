"""The refusal of a variant that is not there."""

from typing import Any

import strawberry

from backend.core import ids
from backend.core.refusals import Refusal
from backend.schema.doors import EVERY, UserError, refusal, shown


@refusal("VARIANT_UNKNOWN", EVERY, zh="没有这个规格，或它已下架。", en="There is no such variant, or it is not sold.")
class VariantUnknown(UserError):
    """No such variant, or none that may be used here."""

    variant_id: strawberry.ID | None = shown(EVERY, "Its global id; null for an id that is none.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts with a global id."""
        id = refused.facts["variant_id"]
        return {"variant_id": strawberry.ID(ids.public("var", id)) if id is not None else None}
