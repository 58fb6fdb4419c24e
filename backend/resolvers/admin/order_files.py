"""Staff take orders out as a file."""

from typing import Annotated, TypeAlias

import strawberry

from backend.domain.accounts.permissions import Permission
from backend.domain.orders import service
from backend.domain.orders.search import OrderSearch
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, union
from backend.schema.invalid import InvalidInput
from backend.schema.order_files import ExportOrdersInput
from backend.schema.repeats import IdempotencyConflict
from backend.schema.tasks import Job

ExportOrdersResult: TypeAlias = Annotated[
    Job | InvalidInput | IdempotencyConflict,
    union("ExportOrdersResult", "The job that writes the file, or why there is none."),
]


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.ORDERS_READ)
    async def export_orders(
        self,
        info: Info,
        input: Annotated[ExportOrdersInput, arg(STAFF, "Which, why, and how.")],
        idempotency_key: Annotated[
            str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")
        ],
    ) -> ExportOrdersResult:
        """Write orders into a file, a row for each line; `openJobFile` gives it. Contacts and accounts are masked."""
        asked = info.context
        wanted = input.filter.search(input.sort) if input.filter is not None else OrderSearch(sort=input.sort)
        job = await service.start_order_export(
            service.OrderExport(wanted, input.reason, input.format, asked.locale),
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return Job.of(job, asked.locale)
