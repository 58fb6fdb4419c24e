"""Staff keep batches of codes and fill them."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.tasks import service as tasks
from backend.domain.tasks.models import Upload
from backend.domain.vault import models, service
from backend.domain.vault.batches import page_of_batches
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.products_input import amount
from backend.schema.repeats import IdempotencyConflict
from backend.schema.scalars import Node
from backend.schema.tasks import Job
from backend.schema.variants import VariantUnknown
from backend.schema.vault import (
    Batch,
    BatchClosed,
    BatchFilter,
    BatchInput,
    BatchUnknown,
    BatchVersionConflict,
    ImportTicket,
    SetBatchStateInput,
    StartImportInput,
    TransitionRefused,
)

CreateBatchResult: TypeAlias = Annotated[
    Batch | VariantUnknown | InvalidInput | IdempotencyConflict,
    union("CreateBatchResult", "The batch, or why there is none."),
]
SetBatchStateResult: TypeAlias = Annotated[
    Batch | BatchUnknown | TransitionRefused | BatchVersionConflict | InvalidInput,
    union("SetBatchStateResult", "The batch as it is now, or why it did not change."),
]
StartImportResult: TypeAlias = Annotated[
    ImportTicket | BatchUnknown | BatchClosed | InvalidInput | IdempotencyConflict,
    union("StartImportResult", "Where to send the file, or why not."),
]
Key = Annotated[str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.VAULT_READ)
    async def batches(
        self,
        info: Info,
        filter: Annotated[BatchFilter | None, arg(STAFF, "Which ones.")] = None,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[Batch]:
        """Batches of codes, newest first."""
        asked = paging.page(first, after, (UUID,))
        rows = await page_of_batches((filter or BatchFilter()).wanted(), asked)
        return paging.connection(rows, asked, lambda row: (row.id,), Batch.of)

    @query(STAFF, permission=Permission.VAULT_READ)
    async def batch(
        self, info: Info, id: Annotated[strawberry.ID, arg(STAFF, "The batch's global id.")]
    ) -> Batch | None:
        """A batch; null when there is none."""
        row = await models.Batch.get_or_none(id=ids.parse("bat", id) or ids.new())
        return Batch.of(row) if row else None


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.VAULT_WRITE)
    async def create_batch(
        self, info: Info, input: Annotated[BatchInput, arg(STAFF, "The purchase.")], idempotency_key: Key
    ) -> CreateBatchResult:
        """Make a batch, ready to be filled."""
        asked = info.context
        new = service.NewBatch(
            variant_id=ids.parse("var", input.variant_id) or UUID(int=0),
            supplier=input.supplier,
            purchase_order=input.purchase_order,
            unit_cost=amount(input.unit_cost, "unitCost"),
            expires_on=input.expires_on,
            note=input.note,
        )
        row = await service.create_batch(
            new, caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at
        )
        return Batch.of(row)

    @mutation(STAFF, permission=Permission.VAULT_WRITE)
    async def set_batch_state(
        self, info: Info, input: Annotated[SetBatchStateInput, arg(STAFF, "Which batch, where to, and why.")]
    ) -> SetBatchStateResult:
        """Move a batch along its life: test it, put it on sale, freeze it. It is recalled by `recallBatch`."""
        asked = info.context
        row = await service.set_batch_state(
            ids.parse("bat", input.batch_id) or ids.new(),
            input.state,
            version=input.version,
            reason=input.reason,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return Batch.of(row)

    @mutation(STAFF, permission=Permission.VAULT_WRITE)
    async def start_import(
        self, info: Info, input: Annotated[StartImportInput, arg(STAFF, "The file to come.")], idempotency_key: Key
    ) -> StartImportResult:
        """Ask for a place to send a file of codes to; the import begins when the file was received."""
        asked = info.context
        request = service.ImportRequest(
            ids.parse("bat", input.batch_id) or UUID(int=0), input.file_name, input.dry_run, input.byte_size
        )
        job = await service.start_import(
            request, caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at
        )
        upload = await Upload.get(job_id=job.id)
        return ImportTicket(
            job=Job.of(job, asked.locale),
            upload_url=f"/uploads/{tasks.ticket(upload)}",
            expires_at=upload.expires_at,
        )


async def _batch_node(id: UUID, info: Info) -> Node | None:
    if not info.context.caller.may(Permission.VAULT_READ):
        return None
    row = await models.Batch.get_or_none(id=id)
    return Batch.of(row) if row else None


NODES = {"bat": _batch_node}
TYPES = (Batch,)
