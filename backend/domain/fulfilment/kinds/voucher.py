"""VOUCHER: the buyer holds a live QR code from now on."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from backend.core.money import Money
from backend.domain.fulfilment.kinds.due import Due
from backend.domain.redemption import service as redemption
from backend.domain.redemption.service import Entitled


async def deliver(due: Due) -> Mapping[UUID, Money | None]:
    """Issue a voucher for each unit. The shop is charged when one is redeemed, so it costs nothing yet."""
    await redemption.issue(
        [
            Entitled(
                unit_id=unit.id,
                order_id=due.order_id,
                variant_id=unit.variant_id,
                customer_id=due.customer_id,
                uses=unit.promised("uses"),
                validity_days=unit.promised("validity_days"),
                redeem_by=date.fromisoformat(last) if (last := unit.promised("redeem_by")) else None,
            )
            for unit in due.units
        ],
        at=due.at,
    )
    return {unit.id: None for unit in due.units}
