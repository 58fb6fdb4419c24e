"""Which coupons somebody has in hand, and why what they typed or picked is none."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.core import database
from backend.core.refusals import Refusal
from backend.domain.coupons import codes
from backend.domain.coupons.errors import CouponNotYet, CouponOver, CouponTaken, CouponUnknown
from backend.domain.coupons.states import BatchState, CouponState, IssuedState

# As many as one order may try at once.
MOST_AT_ONCE = 10
_FIND = """
WITH asked AS (
    SELECT * FROM unnest($1::text[], $2::bytea[], $3::uuid[]) WITH ORDINALITY AS a(code, digest, issued_id, place)
), found AS (
    SELECT a.place, c.id AS coupon_id, NULL::uuid AS issued_id FROM asked a
    JOIN coupon c ON c.code = a.code AND c.state IN ('WAITING', 'ACTIVE', 'PAUSED')
    UNION ALL
    SELECT a.place, i.coupon_id, i.id FROM asked a JOIN issued_coupon i ON i.digest = a.digest
    UNION ALL
    SELECT a.place, i.coupon_id, i.id FROM asked a JOIN issued_coupon i ON i.id = a.issued_id AND i.customer_id = $4
)
SELECT f.place, f.coupon_id, f.issued_id, c.state, p.id AS promotion_id, p.starts_at,
    least(p.ends_at, i.expires_at) AS ends_at, i.state AS issued_state, i.customer_id, b.state AS batch_state
FROM found f JOIN coupon c ON c.id = f.coupon_id JOIN promotion p ON p.id = c.promotion_id
LEFT JOIN issued_coupon i ON i.id = f.issued_id LEFT JOIN coupon_batch b ON b.id = i.batch_id
"""


@dataclass(frozen=True, slots=True)
class InHand:
    """A coupon that may be used: its promotion, and of those that are issued one by one which."""

    coupon_id: UUID
    promotion_id: UUID
    issued_id: UUID | None = None


async def in_hand(
    typed: Sequence[str], picked: Sequence[UUID], *, customer_id: UUID | None, at: datetime
) -> list[InHand | Refusal]:
    """What each code that was typed, then each issued coupon that was picked, is: in hand, or refused. One statement.

    The refusals are not raised: CouponUnknown, CouponNotYet, CouponOver, CouponTaken. Whether the cart meets the rule,
    and whether the coupon's limits allow one more, is decided elsewhere.
    """
    if not typed and not picked:
        return []
    read = codes.read(typed)
    columns = (
        [*(code for code, _ in read), *(None for _ in picked)],
        [*(digest for _, digest in read), *(None for _ in picked)],
        [*(None for _ in read), *picked],
    )
    found = {row["place"]: row for row in await database.fetch(_FIND, *columns, customer_id)}
    return [_told(found.get(place), customer_id, at) for place in range(1, len(columns[0]) + 1)]


def _told(row: dict[str, Any] | None, customer_id: UUID | None, at: datetime) -> InHand | Refusal:
    # Who waits for a second person is not known outside the shop.
    if row is None or row["state"] == CouponState.WAITING:
        return CouponUnknown()
    if row["issued_state"] in (IssuedState.HELD, IssuedState.USED) or row["customer_id"] not in (None, customer_id):
        return CouponTaken()
    over = row["ends_at"] is not None and row["ends_at"] <= at
    gone = row["issued_state"] == IssuedState.REVOKED or row["batch_state"] == BatchState.REVOKED
    if over or gone or row["state"] != CouponState.ACTIVE:
        return CouponOver()
    if row["starts_at"] is not None and row["starts_at"] > at:
        return CouponNotYet(row["starts_at"])
    return InHand(row["coupon_id"], row["promotion_id"], row["issued_id"])
