"""Staff try whether this machine stands a flash sale before buyers do."""

from collections.abc import Sequence
from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.flash_sales import service
from backend.domain.tasks import queries
from backend.domain.tasks.models import Job as JobRow
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.flash_plans import FlashSaleFixed
from backend.schema.flash_sales import FlashSaleUnknown
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.rehearsals import FlashSaleNear, RehearsalUnderWay, RehearseFlashSaleInput
from backend.schema.repeats import IdempotencyConflict
from backend.schema.tasks import Job

RehearseFlashSaleResult: TypeAlias = Annotated[
    Job | FlashSaleUnknown | FlashSaleFixed | FlashSaleNear | RehearsalUnderWay | InvalidInput | IdempotencyConflict,
    union("RehearseFlashSaleResult", "The job that rehearses it, or why there is none."),
]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.FLASH_SALES_READ)
    async def flash_rehearsals(
        self,
        info: Info,
        sale_id: Annotated[strawberry.ID, arg(STAFF, "The sale's global id.")],
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 10,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[Job]:
        """Rehearsals of a flash sale, the newest first."""
        asked = paging.page(first, after, (UUID,))
        row_id = ids.parse("fls", sale_id)
        rows: Sequence[JobRow] = []
        if row_id is not None:
            (rows,) = await queries.newest_by_subject(
                [row_id], asked.limit, before=asked.after[0] if asked.after else None
            )
        return paging.connection(rows, asked, lambda row: (row.id,), lambda row: Job.of(row, info.context.locale))


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.FLASH_SALES_REHEARSE)
    async def rehearse_flash_sale(
        self,
        info: Info,
        input: Annotated[RehearseFlashSaleInput, arg(STAFF, "Which sale is rehearsed, and how.")],
        idempotency_key: Annotated[
            str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")
        ],
    ) -> RehearseFlashSaleResult:
        """Let made-up buyers rush for the shadow of a planned sale, in the background; `Job.rehearsal` has the result.

        Nobody meets the shadow, nothing of it is kept but the result, and whoever else is in the shop comes first.
        """
        asked = info.context
        wanted = service.Rehearsing(ids.parse("fls", input.sale_id), input.buyers, input.seconds)
        job = await service.rehearse(
            wanted, caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at
        )
        return Job.of(job, asked.locale)
