"""Finding pieces of an order by global id, once the caller is known to see the order itself."""

from collections.abc import Awaitable, Callable
from uuid import UUID

from backend.domain.orders import models, queries
from backend.domain.payments.models import Payment as PaymentRow
from backend.domain.vault.queries import code_facts
from backend.resolvers.nodes import Finder
from backend.schema.context import Info
from backend.schema.payments import Payment
from backend.schema.units import DeliveredCode, OrderUnit, nested

# Whether the caller may look at the order.
Sees = Callable[[UUID, Info], Awaitable[bool]]


def finders(sees: Sees) -> dict[str, Finder]:
    """`node(id)` for payments, units and delivered codes of orders that the caller sees."""

    async def payment(id: UUID, info: Info) -> Payment | None:
        row = await PaymentRow.get_or_none(id=id)
        return Payment.of(row) if row is not None and await sees(row.order_id, info) else None

    async def unit(id: UUID, info: Info) -> OrderUnit | None:
        row = await models.OrderUnit.get_or_none(id=id)
        if row is None or not await sees(row.order_id, info):
            return None
        (line,) = await queries.lines_by_id([row.line_id])
        order = await models.Order.get(id=row.order_id)
        inside = await models.OrderUnit.filter(parent_id=row.id).order_by("position")
        if row.parent_id is not None:
            return OrderUnit.of(row, line.snapshot, order.currency, info.context.locale)
        return nested([row, *inside], line.snapshot, order.currency, info.context.locale)[0]

    async def code(id: UUID, info: Info) -> DeliveredCode | None:
        facts = await code_facts(id)
        row = await models.OrderUnit.get_or_none(id=facts.unit_id) if facts is not None else None
        if facts is None or row is None or not await sees(row.order_id, info):
            return None
        return DeliveredCode.of(facts)

    return {"pay": payment, "unt": unit, "cod": code}
