"""Issuing vouchers for order units."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from backend.core import clock, database, ids
from backend.domain.redemption.models import Voucher

# In whole seconds, as the token says it: a moment later at least than before.
_RENEW = """
UPDATE voucher SET issued_at = greatest(date_trunc('second', $2::timestamptz), issued_at + interval '1 second')
WHERE unit_id = $1 AND state = 'LIVE' AND redeemed_at IS NULL AND expires_at > $2::timestamptz + interval '2 seconds'
"""
STANDARD_DAYS = 365


@dataclass(frozen=True, slots=True)
class Entitled:
    """A unit whose buyer gets a voucher: `uses` times within `validity_days` (None: a year), until `redeem_by`."""

    unit_id: UUID
    order_id: UUID
    variant_id: UUID
    customer_id: UUID
    uses: int
    validity_days: int | None
    redeem_by: date | None = None


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
            expires_at=_ends(each, issued_at),
        )
        for each in wanted
    )


def _ends(wanted: Entitled, issued_at: datetime) -> datetime:
    """When nobody takes it any more: what was handed over after its last day was never taken at all."""
    ends = issued_at + timedelta(days=wanted.validity_days or STANDARD_DAYS)
    if wanted.redeem_by is None:
        return ends
    _, day_over = clock.bounds_of(wanted.redeem_by)
    return max(min(ends, day_over), issued_at + timedelta(seconds=1))


async def renew(unit_id: UUID, *, at: datetime) -> bool:
    """Give a live, unused voucher another token, after which no shop takes the old one; False when it is none.

    In the caller's transaction; locks the voucher.
    """
    return bool(await database.execute(_RENEW, unit_id, at))


async def hand_over(unit_id: UUID, customer_id: UUID) -> None:
    """The voucher of a unit is somebody else's from now on; in the caller's transaction."""
    await Voucher.filter(unit_id=unit_id).update(customer_id=customer_id)
