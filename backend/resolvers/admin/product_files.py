"""Staff take products out as a file, and bring them in."""

from typing import Annotated, TypeAlias

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.catalog import service
from backend.domain.tasks import service as tasks
from backend.domain.tasks.models import Upload
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, union
from backend.schema.invalid import InvalidInput
from backend.schema.product_files import CheckProductFileInput, CheckUnusable, ExportProductsInput
from backend.schema.products_input import ProductFilter
from backend.schema.repeats import IdempotencyConflict
from backend.schema.tasks import Job, JobUnknown
from backend.schema.vault import ImportTicket

CheckProductFileResult: TypeAlias = Annotated[
    ImportTicket | InvalidInput | IdempotencyConflict,
    union("CheckProductFileResult", "Where to send the file, or why not."),
]
ImportProductsResult: TypeAlias = Annotated[
    Job | JobUnknown | CheckUnusable,
    union("ImportProductsResult", "The job that does what the check showed, or why there is none."),
]
ExportProductsResult: TypeAlias = Annotated[
    Job | InvalidInput | IdempotencyConflict,
    union("ExportProductsResult", "The job that writes the file, or why there is none."),
]
Key = Annotated[str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")]


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.CATALOG_WRITE)
    async def check_product_file(
        self, info: Info, input: Annotated[CheckProductFileInput, arg(STAFF, "The file to come.")], idempotency_key: Key
    ) -> CheckProductFileResult:
        """Ask for a place to send a file of products to; what it would change is told, and nothing is changed."""
        asked = info.context
        request = service.CheckRequest(input.file_name, input.byte_size, asked.locale)
        job = await service.start_product_check(
            request, caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at
        )
        upload = await Upload.get(job_id=job.id)
        return ImportTicket(
            job=Job.of(job, asked.locale),
            upload_url=f"/uploads/{tasks.ticket(upload)}",
            expires_at=upload.expires_at,
        )

    @mutation(STAFF, permission=Permission.CATALOG_WRITE)
    async def import_products(
        self, info: Info, id: Annotated[strawberry.ID, arg(STAFF, "The check's global id.")]
    ) -> ImportProductsResult:
        """Do what a check of a file showed, and nothing else; asked again it is the same job."""
        asked = info.context
        job = await service.start_product_import(
            ids.parse("job", id) or ids.new(), caller=asked.caller, address=asked.address, at=asked.at
        )
        return Job.of(job, asked.locale)

    @mutation(STAFF, permission=Permission.CATALOG_READ)
    async def export_products(
        self, info: Info, input: Annotated[ExportProductsInput, arg(STAFF, "Which, and how.")], idempotency_key: Key
    ) -> ExportProductsResult:
        """Write products into a file that can be edited and imported again; `openJobFile` gives it."""
        asked = info.context
        request = service.ExportRequest(
            (input.filter or ProductFilter()).wanted(), input.sort, input.format, asked.locale
        )
        job = await service.start_product_export(
            request, caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at
        )
        return Job.of(job, asked.locale)
