"""Staff plan flash sales, watch them, and steer them."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.flash_sales import models, queries, service
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.flash_plans import FlashPlan, FlashSaleFixed, FlashSaleVersionConflict
from backend.schema.flash_plans_input import FlashSaleFilter, FlashSaleInput
from backend.schema.flash_sales import FlashSaleUnknown
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.price_lists import PriceBelowFloor
from backend.schema.promotions import CampaignAtRest, CampaignNeeded
from backend.schema.repeats import IdempotencyConflict

CreateFlashSaleResult: TypeAlias = Annotated[
    FlashPlan | PriceBelowFloor | CampaignNeeded | InvalidInput | IdempotencyConflict,
    union("CreateFlashSaleResult", "The sale, or why there is none."),
]
UpdateFlashSaleResult: TypeAlias = Annotated[
    FlashPlan
    | FlashSaleUnknown
    | FlashSaleVersionConflict
    | FlashSaleFixed
    | PriceBelowFloor
    | CampaignNeeded
    | InvalidInput,
    union("UpdateFlashSaleResult", "The sale as it is now, or why it did not change."),
]
PauseFlashSaleResult: TypeAlias = Annotated[
    FlashPlan | FlashSaleUnknown | FlashSaleFixed,
    union("PauseFlashSaleResult", "The sale as it is now, or why it did not change."),
]
ResumeFlashSaleResult: TypeAlias = Annotated[
    FlashPlan | FlashSaleUnknown | FlashSaleFixed | CampaignAtRest,
    union("ResumeFlashSaleResult", "The sale as it is now, or why it did not change."),
]
EndFlashSaleResult: TypeAlias = Annotated[
    FlashPlan | FlashSaleUnknown | FlashSaleFixed,
    union("EndFlashSaleResult", "The sale as it is now, or why it did not change."),
]
Id = Annotated[strawberry.ID, arg(STAFF, "The sale's global id.")]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.FLASH_SALES_READ)
    async def flash_sales(
        self,
        info: Info,
        filter: Annotated[FlashSaleFilter | None, arg(STAFF, "Which ones.")] = None,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[FlashPlan]:
        """Flash sales, newest first."""
        asked, wanted = paging.page(first, after, (UUID,)), filter or FlashSaleFilter()
        rows = await queries.page_of_sales(wanted.state.in_ if wanted.state is not None else None, asked)
        return paging.connection(rows, asked, lambda row: (row.id,), FlashPlan.of)

    @query(STAFF, permission=Permission.FLASH_SALES_READ)
    async def flash_sale(self, info: Info, id: Id) -> FlashPlan | None:
        """A flash sale; null when there is none."""
        return await _plan(ids.parse("fls", id) or ids.new(), info)


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.FLASH_SALES_WRITE)
    async def create_flash_sale(
        self,
        info: Info,
        input: Annotated[FlashSaleInput, arg(STAFF, "The sale.")],
        idempotency_key: Annotated[
            str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")
        ],
    ) -> CreateFlashSaleResult:
        """Plan a flash sale; it begins and ends by itself."""
        asked = info.context
        row = await service.create(
            input.draft(), caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at
        )
        return FlashPlan.of(row)

    @mutation(STAFF, permission=Permission.FLASH_SALES_WRITE)
    async def update_flash_sale(
        self,
        info: Info,
        id: Id,
        version: Annotated[int, arg(STAFF, "The version you read.")],
        input: Annotated[FlashSaleInput, arg(STAFF, "The sale as it shall be.")],
    ) -> UpdateFlashSaleResult:
        """Change a flash sale; of one that has begun only quotas, names, its end and the queue."""
        asked = info.context
        row = await service.update(
            ids.parse("fls", id), version, input.draft(), caller=asked.caller, address=asked.address, at=asked.at
        )
        return FlashPlan.of(row)

    @mutation(STAFF, permission=Permission.FLASH_SALES_WRITE)
    async def pause_flash_sale(self, info: Info, id: Id) -> PauseFlashSaleResult:
        """Let nobody in until it goes on. Places and orders stay good."""
        asked = info.context
        return FlashPlan.of(
            await service.pause_sale(ids.parse("fls", id), caller=asked.caller, address=asked.address, at=asked.at)
        )

    @mutation(STAFF, permission=Permission.FLASH_SALES_WRITE)
    async def resume_flash_sale(self, info: Info, id: Id) -> ResumeFlashSaleResult:
        """Let buyers in again."""
        asked = info.context
        return FlashPlan.of(
            await service.resume_sale(ids.parse("fls", id), caller=asked.caller, address=asked.address, at=asked.at)
        )

    @mutation(STAFF, permission=Permission.FLASH_SALES_WRITE)
    async def end_flash_sale(self, info: Info, id: Id) -> EndFlashSaleResult:
        """End it for good. Places without an order are void at once; orders stay."""
        asked = info.context
        return FlashPlan.of(
            await service.end_sale(ids.parse("fls", id), caller=asked.caller, address=asked.address, at=asked.at)
        )


async def _plan(id: UUID, info: Info) -> FlashPlan | None:
    if not info.context.caller.may(Permission.FLASH_SALES_READ):
        return None
    row = await models.FlashSale.get_or_none(id=id, rehearsal_id=None)
    return FlashPlan.of(row) if row else None


NODES = {"fls": _plan}
