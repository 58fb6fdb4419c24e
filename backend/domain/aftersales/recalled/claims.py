"""What the shop wants back for what was recalled."""

from datetime import datetime

from backend.core import database, ids
from backend.domain.vault.models import Batch
from backend.domain.vault.shared_models import SharedCode

_CLAIM = """
INSERT INTO supplier_claim (id, batch_id, shared_code_id, supplier, purchase_order, codes, unit_cost_minor,
    amount_minor, currency, raised_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $6::bigint * $7::bigint, $8, $9) ON CONFLICT DO NOTHING RETURNING id
"""


async def claim_batch(batch: Batch, codes: int, *, at: datetime) -> bool:
    """Claim what so many of its codes cost; False when that was claimed before."""
    return bool(
        await database.fetch(
            _CLAIM,
            ids.new(),
            batch.id,
            None,
            batch.supplier,
            batch.purchase_order,
            codes,
            batch.unit_cost_minor,
            batch.currency,
            at,
        )
    )


async def claim_seats(code: SharedCode, seats: int, *, at: datetime) -> bool:
    """Claim what so many of its seats cost; False when that was claimed before, or nobody is known to claim it from."""
    if code.supplier is None:
        return False
    return bool(
        await database.fetch(
            _CLAIM,
            ids.new(),
            None,
            code.id,
            code.supplier,
            code.purchase_order,
            seats,
            code.seat_cost_minor,
            code.currency,
            at,
        )
    )
