"""Issuing vouchers for order units."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from backend.core import ids
from backend.domain.redemption.models import Voucher

STANDARD_DAYS = 365


@dataclass(frozen=True, slots=True)
class Entitled:
    """A unit whose buyer gets a voucher: `uses` times within `validity_days` (None: a year)."""

    unit_id: UUID
    order_id: UUID
    variant_id: UUID
    customer_id: UUID
    uses: int
    validity_days: int | None


async def issue(wanted: Sequence[Entitled], *, at: datetime) -> None:
    """One live voucher per unit, in the caller's transaction; a unit never gets a second one (unique)."""
    issued_at = at.replace(microsecond=0)
    await Voucher.bulk_create(
        Voucher(
            id=ids.new(),
            unit_id=each.unit_id,
            order_id=each.order_id,
            variant_id=each.variant_id,
            customer_id=each.customer_id,
            uses=each.uses,
            uses_left=each.uses,
            issued_at=issued_at,
            expires_at=issued_at + timedelta(days=each.validity_days or STANDARD_DAYS),
        )
        for each in wanted
    )
