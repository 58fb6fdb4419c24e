"""Staff keep shared codes: who has a seat, what they see, and how many may."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.aftersales import service as aftersales
from backend.domain.fulfilment import service as fulfilment
from backend.domain.vault import seats, service
from backend.domain.vault import shared_models as models
from backend.schema import paging
from backend.schema.aftersales_refused import RecallRunning, SupplierClaimRaised
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.products_input import amount
from backend.schema.repeats import IdempotencyConflict
from backend.schema.scalars import Node
from backend.schema.second_factor import StepUpRequired
from backend.schema.shared_codes import PREFIX, SEAT_PREFIX, Seat, SharedCode
from backend.schema.shared_codes_input import (
    RecallSharedCodeInput,
    RevokeSeatInput,
    RotateSharedCodeInput,
    SeatNotTaken,
    SeatsTaken,
    SeatStateFilter,
    SeatUnknown,
    SecretUsedBefore,
    SetSharedCodeSeatsInput,
    SetSharedCodeStateInput,
    SetSharedCodeSupplierInput,
    SharedCodeFilter,
    SharedCodeInput,
    SharedCodeTransitionRefused,
    SharedCodeUnknown,
    SharedCodeVersionConflict,
)
from backend.schema.tasks import Job
from backend.schema.variants import VariantUnknown

CreateSharedCodeResult: TypeAlias = Annotated[
    SharedCode | VariantUnknown | SecretUsedBefore | InvalidInput | IdempotencyConflict | StepUpRequired,
    union("CreateSharedCodeResult", "The shared code, or why there is none."),
]
RotateSharedCodeResult: TypeAlias = Annotated[
    SharedCode
    | SharedCodeUnknown
    | SharedCodeVersionConflict
    | SecretUsedBefore
    | InvalidInput
    | IdempotencyConflict
    | StepUpRequired,
    union("RotateSharedCodeResult", "The shared code with its new secret, or why it keeps the old one."),
]
SetSharedCodeSeatsResult: TypeAlias = Annotated[
    SharedCode | SharedCodeUnknown | SharedCodeVersionConflict | SeatsTaken | InvalidInput,
    union("SetSharedCodeSeatsResult", "The shared code as it is now, or why it did not change."),
]
SetSharedCodeStateResult: TypeAlias = Annotated[
    SharedCode | SharedCodeUnknown | SharedCodeVersionConflict | SharedCodeTransitionRefused | InvalidInput,
    union("SetSharedCodeStateResult", "The shared code as it is now, or why it did not change."),
]
SetSharedCodeSupplierResult: TypeAlias = Annotated[
    SharedCode | SharedCodeUnknown | SharedCodeVersionConflict | SupplierClaimRaised | InvalidInput,
    union("SetSharedCodeSupplierResult", "The shared code as it is now, or why it did not change."),
]
RecallSharedCodeResult: TypeAlias = Annotated[
    Job | SharedCodeUnknown | RecallRunning | InvalidInput | IdempotencyConflict | StepUpRequired,
    union("RecallSharedCodeResult", "The job that makes holders whole, or why there is none."),
]
RevokeSeatResult: TypeAlias = Annotated[
    Seat | SeatUnknown | SeatNotTaken | InvalidInput,
    union("RevokeSeatResult", "The seat as it is now, or why it stays."),
]
Key = Annotated[str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.VAULT_READ)
    async def shared_codes(
        self,
        info: Info,
        filter: Annotated[SharedCodeFilter | None, arg(STAFF, "Which ones.")] = None,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[SharedCode]:
        """Accounts, keys and links that are sold by the seat, newest first."""
        asked = paging.page(first, after, (UUID,))
        rows = await seats.page_of_shared_codes((filter or SharedCodeFilter()).wanted(), asked)
        return paging.connection(rows, asked, lambda row: (row.id,), SharedCode.of)

    @query(STAFF, permission=Permission.VAULT_READ)
    async def shared_code(
        self, info: Info, id: Annotated[strawberry.ID, arg(STAFF, "The shared code's global id.")]
    ) -> SharedCode | None:
        """A shared code; null when there is none."""
        row = await models.SharedCode.get_or_none(id=ids.parse(PREFIX, id) or ids.new())
        return SharedCode.of(row) if row else None

    @query(STAFF, permission=Permission.VAULT_READ)
    async def seats(
        self,
        info: Info,
        shared_code_id: Annotated[strawberry.ID, arg(STAFF, "Of which shared code.")],
        state: Annotated[SeatStateFilter | None, arg(STAFF, "Only those in one of these states.")] = None,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[Seat]:
        """Who has or had a seat in a shared code, the latest first."""
        asked = paging.page(first, after, (UUID,))
        rows = await seats.page_of_seats(
            ids.parse(PREFIX, shared_code_id) or ids.new(), tuple(state.in_) if state else None, asked
        )
        return paging.connection(rows, asked, lambda row: (row.id,), Seat.of)


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.VAULT_WRITE, step_up=True)
    async def create_shared_code(
        self,
        info: Info,
        input: Annotated[SharedCodeInput, arg(STAFF, "The secret, and how many may have it.")],
        idempotency_key: Key,
    ) -> CreateSharedCodeResult:
        """Put a secret on sale by the seat."""
        asked = info.context
        new = service.NewSharedCode(
            variant_id=ids.parse("var", input.variant_id) or UUID(int=0),
            label=input.label,
            secret=input.secret.content(),
            seats=input.seats,
            seat_cost=amount(input.seat_cost, "seatCost"),
            expires_on=input.expires_on,
            supplier=input.supplier,
            purchase_order=input.purchase_order,
        )
        row = await service.create_shared_code(
            new, caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at
        )
        return SharedCode.of(row)

    @mutation(STAFF, permission=Permission.VAULT_WRITE, step_up=True)
    async def rotate_shared_code(
        self,
        info: Info,
        input: Annotated[RotateSharedCodeInput, arg(STAFF, "The new secret, and why.")],
        idempotency_key: Key,
    ) -> RotateSharedCodeResult:
        """Change the secret once for everybody: all holders see the new one and are told; the old one is gone."""
        change = _change(info, input)
        row = await service.rotate_shared_code(change, input.secret.content(), key=idempotency_key)
        return SharedCode.of(row)

    @mutation(STAFF, permission=Permission.VAULT_WRITE)
    async def set_shared_code_seats(
        self, info: Info, input: Annotated[SetSharedCodeSeatsInput, arg(STAFF, "How many, and why.")]
    ) -> SetSharedCodeSeatsResult:
        """Let more people have a shared code, or fewer, but never fewer than do."""
        return SharedCode.of(await service.set_shared_code_seats(_change(info, input), input.seats))

    @mutation(STAFF, permission=Permission.VAULT_WRITE)
    async def set_shared_code_state(
        self, info: Info, input: Annotated[SetSharedCodeStateInput, arg(STAFF, "Where to, and why.")]
    ) -> SetSharedCodeStateResult:
        """Pause the sale of a shared code, go on with it, or close it; who has a seat keeps it."""
        return SharedCode.of(await service.set_shared_code_state(_change(info, input), input.state))

    @mutation(STAFF, permission=Permission.VAULT_WRITE)
    async def set_shared_code_supplier(
        self, info: Info, input: Annotated[SetSharedCodeSupplierInput, arg(STAFF, "From whom, and why that is told.")]
    ) -> SetSharedCodeSupplierResult:
        """Say whom a shared code was bought from; if its recall is over, its cost is claimed there at once."""
        row = await aftersales.set_shared_code_supplier(_change(info, input), input.supplier, input.purchase_order)
        return SharedCode.of(row)

    @mutation(STAFF, permission=Permission.BATCHES_RECALL, step_up=True)
    async def recall_shared_code(
        self,
        info: Info,
        input: Annotated[RecallSharedCodeInput, arg(STAFF, "Which one, why, and what holders get.")],
        idempotency_key: Key,
    ) -> RecallSharedCodeResult:
        """Stop a shared code's sale for good, and make everybody whole who has a seat in it; follow the job."""
        asked = info.context
        job = await aftersales.recall_shared_code(
            ids.parse(PREFIX, input.shared_code_id) or ids.new(),
            reason=input.reason,
            mode=input.mode,
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return Job.of(job, asked.locale)

    @mutation(STAFF, permission=Permission.VAULT_WRITE)
    async def revoke_seat(
        self, info: Info, input: Annotated[RevokeSeatInput, arg(STAFF, "Which one, and why.")]
    ) -> RevokeSeatResult:
        """Take one holder's seat away, who reads why. Money is refunded apart, or not."""
        asked = info.context
        row = await fulfilment.revoke_seat(
            ids.parse(SEAT_PREFIX, input.seat_id) or ids.new(),
            reason=input.reason,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return Seat.of(row)


def _change(
    info: Info,
    input: RotateSharedCodeInput | SetSharedCodeSeatsInput | SetSharedCodeStateInput | SetSharedCodeSupplierInput,
) -> service.Change:
    asked = info.context
    return service.Change(
        id=ids.parse(PREFIX, input.shared_code_id) or ids.new(),
        version=input.version,
        reason=input.reason,
        caller=asked.caller,
        address=asked.address,
        at=asked.at,
    )


async def _shared_code_node(id: UUID, info: Info) -> Node | None:
    if not info.context.caller.may(Permission.VAULT_READ):
        return None
    row = await models.SharedCode.get_or_none(id=id)
    return SharedCode.of(row) if row else None


async def _seat_node(id: UUID, info: Info) -> Node | None:
    if not info.context.caller.may(Permission.VAULT_READ):
        return None
    row = await models.Seat.get_or_none(id=id)
    return Seat.of(row) if row else None


NODES = {PREFIX: _shared_code_node, SEAT_PREFIX: _seat_node}
TYPES = (SharedCode, Seat)
