"""The goods of units whose money goes back: what was not handed over is sold again, the rest is worth nothing."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend.core import database, outbox
from backend.domain.aftersales.policy import UnitCase
from backend.domain.aftersales.states import Stage
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.fulfilment.models import ManualTask
from backend.domain.fulfilment.states import ManualTaskState
from backend.domain.redemption import service as redemption
from backend.domain.vault import service as vault

# A stretch that did not begin yet is over before it began; one that runs ends now.
_END_MEMBERSHIPS = """
UPDATE membership SET starts_at = least(starts_at, granted_at),
    ends_at = greatest($2::timestamptz, least(starts_at, granted_at) + interval '1 microsecond')
WHERE unit_id = ANY($1::uuid[]) AND ends_at > $2
"""
_NOT_BEGUN = "SELECT unit_id FROM membership WHERE unit_id = ANY($1::uuid[]) AND starts_at > $2"
_UNSOLD = """
SELECT DISTINCT variant_id FROM code WHERE unit_id = ANY($1::uuid[]) AND state = 'HELD' ORDER BY variant_id
"""


async def take_back(
    units: Sequence[UnitCase], *, actor: str, reason: str, address: str | None = None, at: datetime
) -> list[UUID]:
    """Take the goods of these units back, in the caller's transaction, order and goods being locked.

    Returns the units of memberships that had not begun: nothing of them was used.
    """
    if manual := _of(units, FulfilmentKind.MANUAL, delivered=False):
        await ManualTask.filter(unit_id__in=manual, state__in=[ManualTaskState.OPEN, ManualTaskState.TAKEN]).update(
            state=ManualTaskState.GIVEN_BACK, reason=reason, closed_at=at
        )
    if vouchers := _of(units, FulfilmentKind.VOUCHER, delivered=True):
        await redemption.void(vouchers, at=at)
    if unsold := _of(units, FulfilmentKind.CODE, delivered=False):
        variants = [row["variant_id"] for row in await database.fetch(_UNSOLD, unsold)]
        if await vault.release(unsold):
            await outbox.emit("stock.changed", variant_ids=variants)
    if codes := _of(units, FulfilmentKind.CODE, delivered=True):
        await vault.put_aside(codes, actor=actor, reason=reason, address=address)
    if memberships := _of(units, FulfilmentKind.MEMBERSHIP, delivered=True):
        not_begun = [row["unit_id"] for row in await database.fetch(_NOT_BEGUN, memberships, at)]
        await database.execute(_END_MEMBERSHIPS, memberships, at)
        return not_begun
    return []


def _of(units: Sequence[UnitCase], kind: FulfilmentKind, *, delivered: bool) -> list[UUID]:
    return [
        unit.unit_id for unit in units if unit.kind is kind and (unit.stage is not Stage.NOT_DELIVERED) is delivered
    ]
