"""Staff look after people's own data at their request."""

from typing import Annotated, TypeAlias

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.privacy import service
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, union
from backend.schema.invalid import InvalidInput
from backend.schema.people import PersonUnknown
from backend.schema.privacy import (
    DataExport,
    DataExportUnknown,
    DataLink,
    Erasure,
    ErasureBlocked,
    ErasureUnknown,
    PersonDataInput,
)
from backend.schema.second_factor import StepUpRequired

ExportPersonDataResult: TypeAlias = Annotated[
    DataExport | PersonUnknown | InvalidInput | StepUpRequired,
    union("ExportPersonDataResult", "The export under way, or why there is none."),
]
OpenPersonExportResult: TypeAlias = Annotated[
    DataLink | DataExportUnknown | StepUpRequired,
    union("OpenPersonExportResult", "Where the file is for some minutes, or why there is none."),
]
ErasePersonResult: TypeAlias = Annotated[
    Erasure | PersonUnknown | ErasureBlocked | InvalidInput | StepUpRequired,
    union("ErasePersonResult", "When it will be carried out, or why it is not."),
]
CancelPersonErasureResult: TypeAlias = Annotated[
    Erasure | ErasureUnknown, union("CancelPersonErasureResult", "The erasure taken back, or why it is not.")
]
PersonId = Annotated[strawberry.ID, arg(STAFF, "The person's global id.")]


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.PERSONAL_DATA, step_up=True)
    async def export_person_data(
        self, info: Info, input: Annotated[PersonDataInput, arg(STAFF, "Whose, and why.")]
    ) -> ExportPersonDataResult:
        """Have a copy of a person's data put together at their request; one under way is returned."""
        asked = info.context
        row = await service.export_person(
            ids.parse("cus", input.person_id) or ids.new(),
            input.reason,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return DataExport.of(row)

    @mutation(STAFF, permission=Permission.PERSONAL_DATA, step_up=True)
    async def open_person_export(self, info: Info, person_id: PersonId) -> OpenPersonExportResult:
        """Where a person's copy can be fetched, for some minutes; it is in the journal."""
        asked = info.context
        url, ends = await service.open_export(
            ids.parse("cus", person_id) or ids.new(), caller=asked.caller, address=asked.address, at=asked.at
        )
        return DataLink(url=f"/own-data/{url}", expires_at=ends)

    @mutation(STAFF, permission=Permission.PERSONAL_DATA, step_up=True)
    async def erase_person(
        self, info: Info, input: Annotated[PersonDataInput, arg(STAFF, "Whom, and why.")]
    ) -> ErasePersonResult:
        """Have a person forgotten at their request, after some days to think it over. Orders and books stay."""
        asked = info.context
        row = await service.erase_person(
            ids.parse("cus", input.person_id) or ids.new(),
            input.reason,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return Erasure.of(row)

    @mutation(STAFF, permission=Permission.PERSONAL_DATA)
    async def cancel_person_erasure(self, info: Info, person_id: PersonId) -> CancelPersonErasureResult:
        """Take an erasure back, as long as it was not carried out."""
        asked = info.context
        row = await service.cancel_erasure(
            ids.parse("cus", person_id), caller=asked.caller, address=asked.address, at=asked.at
        )
        return Erasure.of(row)
