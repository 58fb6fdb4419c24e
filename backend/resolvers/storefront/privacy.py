"""Customers take a copy of their data, and have themselves forgotten."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.domain.accounts import service as accounts
from backend.domain.accounts.callers import Caller
from backend.domain.privacy import service
from backend.resolvers.members import member
from backend.schema.accounts import ContactCodeSent, TooManyAttempts, WrongCode
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, mutation, union
from backend.schema.keeping import ContactUnknown
from backend.schema.privacy import (
    DataExport,
    DataExportUnknown,
    DataLink,
    Erasure,
    ErasureBlocked,
    ErasureUnknown,
    ProofRequired,
    ProveSelfInput,
    SelfProved,
)

RequestSelfCodeResult: TypeAlias = Annotated[
    ContactCodeSent | ContactUnknown | TooManyAttempts,
    union("RequestSelfCodeResult", "Where the code went, or why none was sent."),
]
ProveSelfResult: TypeAlias = Annotated[
    SelfProved | ContactUnknown | WrongCode | TooManyAttempts,
    union("ProveSelfResult", "Until when the session may do what is sensitive, or why not."),
]
ExportMyDataResult: TypeAlias = Annotated[
    DataExport | ProofRequired, union("ExportMyDataResult", "The export under way, or why there is none.")
]
OpenMyExportResult: TypeAlias = Annotated[
    DataLink | DataExportUnknown | ProofRequired,
    union("OpenMyExportResult", "Where the file is for some minutes, or why there is none."),
]
EraseMyDataResult: TypeAlias = Annotated[
    Erasure | ErasureBlocked | ProofRequired,
    union("EraseMyDataResult", "When it will be carried out, or why it is not."),
]
CancelMyErasureResult: TypeAlias = Annotated[
    Erasure | ErasureUnknown, union("CancelMyErasureResult", "The erasure taken back, or why it is not.")
]


@strawberry.type
class Mutation:
    @mutation(SHOP, weight=50)
    async def request_self_code(self, info: Info) -> RequestSelfCodeResult:
        """Send a code to one's own contact, to confirm that it is oneself who asks for something sensitive."""
        asked = info.context
        sent = await accounts.request_self_code(
            member(asked.caller), locale=asked.locale, address=asked.address, at=asked.at
        )
        return ContactCodeSent.of(sent)

    @mutation(SHOP, weight=50)
    async def prove_self(
        self, info: Info, input: Annotated[ProveSelfInput, arg(SHOP, "The code as received.")]
    ) -> ProveSelfResult:
        """Confirm by the code that it is oneself; this session may do what is sensitive for some minutes."""
        asked = info.context
        until = await accounts.prove_self(member(asked.caller), input.code, address=asked.address, at=asked.at)
        return SelfProved(until=until)

    @mutation(SHOP, weight=50)
    async def export_my_data(self, info: Info) -> ExportMyDataResult:
        """Have a copy of one's data put together; a message tells when it is ready. One under way is returned."""
        asked = info.context
        return DataExport.of(await service.ask_export(asked.caller, address=asked.address, at=asked.at))

    @mutation(SHOP)
    async def open_my_export(self, info: Info) -> OpenMyExportResult:
        """Where the copy can be fetched, for some minutes."""
        asked = info.context
        url, ends = await service.open_export(
            _id(member(asked.caller)), caller=asked.caller, address=asked.address, at=asked.at
        )
        return DataLink(url=f"/own-data/{url}", expires_at=ends)

    @mutation(SHOP, weight=50)
    async def erase_my_data(self, info: Info) -> EraseMyDataResult:
        """Have oneself forgotten, after some days to think it over. Orders and books stay, without a name.

        What was bought and not used is lost with it: nobody could prove any more whose it is.
        """
        asked = info.context
        return Erasure.of(await service.ask_erasure(asked.caller, address=asked.address, at=asked.at))

    @mutation(SHOP)
    async def cancel_my_erasure(self, info: Info) -> CancelMyErasureResult:
        """Stay; as long as it was not carried out."""
        asked = info.context
        row = await service.cancel_erasure(
            _id(member(asked.caller)), caller=asked.caller, address=asked.address, at=asked.at
        )
        return Erasure.of(row)


def _id(caller: Caller) -> UUID:
    assert caller.customer_id is not None
    return caller.customer_id
