"""TOPUP: suppliers are asked to credit the account; the unit is handed over when one says that it did."""

from collections.abc import Mapping
from uuid import UUID

from backend.core.money import Money
from backend.domain.fulfilment.kinds.due import Due
from backend.domain.suppliers import service as suppliers
from backend.domain.suppliers.service import TopUp


async def deliver(due: Due) -> Mapping[UUID, Money | None]:
    """Queue each unit once with the suppliers; what became of it rises as `supplier.settled`."""
    wanted = []
    for unit in due.units:
        assert unit.account is not None
        wanted.append(
            TopUp(
                unit_id=unit.id,
                order_id=due.order_id,
                variant_id=unit.variant_id,
                account=unit.account,
                server=unit.server,
                face_minor=unit.promised("face_minor"),
                currency=unit.promised("face_currency"),
            )
        )
    await suppliers.request(wanted, at=due.at)
    return {}
