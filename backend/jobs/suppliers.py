"""Orders at suppliers and questions to them, which nobody waits for. Each may be repeated without harm."""

from uuid import UUID

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.alerts import queries as alerts
from backend.domain.alerts.states import AlertKind
from backend.domain.suppliers import service
from backend.jobs.duty import duty


@duty(closes=False)
async def place_order(delivery: Delivery, supplier_order_id: str) -> None:
    """Carry an order to a supplier now; what stays open is gone on with by `sweep`."""
    await service.go_on(UUID(supplier_order_id), at=clock.now())


@duty(closes=False)
async def sweep(delivery: Delivery) -> None:
    """Go on with orders whose time has come, and show to a person what takes too long."""
    await service.sweep_due(at=clock.now())


@duty(closes=False)
async def check(delivery: Delivery) -> None:
    """Look at balances and offers."""
    await service.check_suppliers(at=clock.now(), jump_bps=await alerts.threshold(AlertKind.COST_JUMP))
