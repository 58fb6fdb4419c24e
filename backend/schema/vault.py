"""Batches of codes as staff keep them. No code, only counts."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.catalog.queries.staff import variants_by_id
from backend.domain.tasks import queries as tasks
from backend.domain.vault import batches, models
from backend.domain.vault.queries import counts_by_batch
from backend.domain.vault.states import BATCH_TRANSITIONS, BatchState, next_states
from backend.schema import paging
from backend.schema.accounts import Staff, staff_by_id
from backend.schema.context import Info
from backend.schema.doors import (
    STAFF,
    BatchFunction,
    UserError,
    arg,
    described,
    edge,
    given,
    query,
    refusal,
    shown,
    typed,
)
from backend.schema.paging import Connection
from backend.schema.products import StaffVariant, Stock
from backend.schema.scalars import BigInt, Money, MoneyInput, Node
from backend.schema.tasks import Job

if TYPE_CHECKING:
    from backend.schema.recalls import Recall

described(
    BatchState,
    STAFF,
    "Where a batch stands; only codes of a batch ON_SALE are sold.",
    {
        "RECEIVED": "Being filled.",
        "SAMPLED": "Some of its codes were tested by a person.",
        "ON_SALE": "Being sold.",
        "FROZEN": "Paused: nothing of it is sold from the next claim on.",
        "RECALLED": "The supplier's fault; not sold any more.",
        "EXHAUSTED": "Nothing left; comes by itself.",
        "WITHDRAWN": "Given back or given up.",
    },
)


@typed(STAFF)
class BatchEvent:
    """One change of a batch's state."""

    at: datetime = shown(STAFF, "When (UTC).")
    by: str | None = shown(STAFF, "Who: a name; null: the system.")
    state: BatchState = shown(STAFF, "The state from then on.")
    reason: str | None = shown(STAFF, "Why, in that person's words.")


async def variants_of_batches(found: Sequence["Batch"], info: Info) -> list[StaffVariant]:
    """The variant of each batch; one statement."""
    rows = await variants_by_id([batch.row.variant_id for batch in found])
    return [StaffVariant.of(row) for row in rows if row]


async def counts_of_batches(found: Sequence["Batch"], info: Info) -> list[Stock]:
    """The counts of each batch's codes; one statement, no code is read."""
    return [Stock.of(counts) for counts in await counts_by_batch([batch.row.id for batch in found])]


async def makers_of_batches(found: Sequence["Batch"], info: Info) -> list[Staff | None]:
    """Who made each batch; one statement."""
    return await staff_by_id([batch.row.created_by_id for batch in found])


async def history_of_batches(found: Sequence["Batch"], info: Info) -> list[list[BatchEvent]]:
    """What happened to each batch, oldest first; two statements."""
    events = await batches.events_by_batch([batch.row.id for batch in found])
    people = iter(await staff_by_id([event.actor_id for each in events for event in each]))
    return [[_event(event, next(people)) for event in each] for each in events]


def _event(row: models.BatchEvent, person: Staff | None) -> BatchEvent:
    return BatchEvent(at=row.at, by=person.name if person else None, state=row.state, reason=row.reason or None)


async def recalls_of_batches(found: Sequence["Batch"], info: Info) -> list[Any]:
    """The recall of each batch with its counts; three statements."""
    from backend.schema.recalls import recalls_of

    return await recalls_of([batch.row.id for batch in found])


@lru_cache(maxsize=1000)
def imports_before(job_id: UUID | None, limit: int) -> BatchFunction:
    """The batch function of one page of imports, the same for the same page."""

    async def imports_of_batches(found: Sequence["Batch"], info: Info) -> list[Any]:
        return list(await tasks.newest_by_subject([batch.row.id for batch in found], limit, before=job_id))

    return imports_of_batches


@typed(STAFF)
class Batch(Node):
    """Codes of one variant bought together."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    supplier: str = shown(STAFF, "Who sold them to the shop.")
    purchase_order: str = shown(STAFF, "Number of the shop's order at the supplier.")
    unit_cost: Money | None = shown(
        STAFF, "What one code cost; null without COST_READ.", permission=Permission.COST_READ
    )
    expires_on: date | None = shown(STAFF, "Last day of use of codes that bring none of their own.")
    state: BatchState = shown(STAFF, "Where it stands.")
    version: int = shown(STAFF, "Counts its changes; give it back when you change it.")
    note: str | None = shown(STAFF, "What colleagues should know.")
    created_at: datetime = shown(STAFF, "When it was made (UTC).")
    next_states: list[BatchState] = shown(STAFF, "Where `setBatchState` may move it from here; see `recallBatch`.")
    recallable: bool = shown(STAFF, "Whether `recallBatch` can be asked for.")
    variant: StaffVariant = edge(STAFF, "What it is of.", variants_of_batches)
    counts: Stock = edge(STAFF, "How many of its codes are in which state.", counts_of_batches)
    created_by: Staff | None = edge(STAFF, "Who made it.", makers_of_batches)
    recall: Annotated["Recall", strawberry.lazy("backend.schema.recalls")] | None = edge(
        STAFF, "How far its recall is; null when it was not recalled.", recalls_of_batches
    )
    history: list[BatchEvent] = edge(STAFF, "What happened to it, oldest first.", history_of_batches)
    row: strawberry.Private[models.Batch]

    @query(STAFF)
    async def imports(
        self,
        info: Info,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[Job]:
        """Files read into it, newest first."""
        asked = paging.page(first, after, (UUID,))
        before = imports_before(asked.after[0] if asked.after else None, asked.limit)
        rows = await info.context.loaders.of(before, info).load(self)
        return paging.connection(rows, asked, lambda row: (row.id,), lambda row: Job.of(row, info.context.locale))

    @classmethod
    def of(cls, row: models.Batch) -> "Batch":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("bat", row.id)),
            supplier=row.supplier,
            purchase_order=row.purchase_order,
            unit_cost=Money.minor(row.unit_cost_minor, row.currency),
            expires_on=row.expires_on,
            state=row.state,
            version=row.version,
            note=row.note,
            created_at=row.created_at,
            next_states=[state for state in BatchState if state in next_states(row.state)],
            recallable=BatchState.RECALLED in BATCH_TRANSITIONS[row.state],
            row=row,
        )


async def batches_by_id(keys: Sequence[UUID | None]) -> list[Batch | None]:
    """Batches by their row ids, aligned; None for a missing one or a None key. One statement."""
    wanted = [key for key in keys if key is not None]
    found = {row.id: row for row in await models.Batch.filter(id__in=wanted)} if wanted else {}
    return [Batch.of(found[key]) if key in found else None for key in keys]


@given(STAFF)
class BatchInput:
    """A purchase of codes."""

    variant_id: strawberry.ID = shown(STAFF, "What they are; a variant of kind CODE.")
    supplier: str = shown(STAFF, "Who sold them, at most 120 characters.")
    purchase_order: str = shown(STAFF, "Number of the order at the supplier, at most 80 characters.")
    unit_cost: MoneyInput = shown(STAFF, "What one code cost.")
    expires_on: date | None = shown(STAFF, "Last day of use of codes that bring none of their own.", default=None)
    note: str | None = shown(STAFF, "What colleagues should know, at most 2000 characters.", default=None)


@given(STAFF)
class BatchStateFilter:
    """One of some states."""

    in_: list[BatchState] = shown(STAFF, "Any of these.", name="in")


@given(STAFF)
class BatchFilter:
    """Which batches are wanted; all that is given must hold."""

    variant_id: strawberry.ID | None = shown(STAFF, "Of this variant.", default=None)
    state: BatchStateFilter | None = shown(STAFF, "In one of these states.", default=None)
    text: str | None = shown(
        STAFF, "Looked for in supplier, order number, and names and SKU of the variant.", default=None
    )

    def wanted(self) -> batches.BatchFilter:
        """As the domain takes it; an id that is none finds nothing."""
        variant = (ids.parse("var", self.variant_id) or ids.new()) if self.variant_id is not None else None
        text = (self.text or "")[:100].replace("\x00", "").strip() or None
        return batches.BatchFilter(variant, tuple(self.state.in_) if self.state else None, text)


@given(STAFF)
class SetBatchStateInput:
    """A move of a batch along its life."""

    batch_id: strawberry.ID = shown(STAFF, "Which batch.")
    version: int = shown(STAFF, "The version you read.")
    state: BatchState = shown(STAFF, "One of its `nextStates`.")
    reason: str = shown(STAFF, "Why, at most 500 characters; kept in the journal.")


@given(STAFF)
class StartImportInput:
    """A file of codes that is to be sent."""

    batch_id: strawberry.ID = shown(STAFF, "The batch to fill; it must be RECEIVED.")
    file_name: str = shown(STAFF, "Its name on the sender's computer.")
    dry_run: bool = shown(STAFF, "Only tell what would happen.")
    byte_size: BigInt | None = shown(STAFF, "Its size, to refuse what is too large before it is sent.", default=None)


@typed(STAFF)
class ImportTicket:
    """The right to send one file."""

    job: Job = shown(STAFF, "The import; it begins when the file was received. Follow it by `jobProgress`.")
    upload_url: str = shown(STAFF, "Where to PUT the file's bytes, once: a path on this server.")
    expires_at: datetime = shown(STAFF, "Until when the transfer must have begun (UTC).")


@refusal("BATCH_UNKNOWN", STAFF, zh="没有这个批次。", en="There is no such batch.")
class BatchUnknown(UserError):
    """No such batch."""


@refusal("BATCH_CLOSED", STAFF, zh="只有“已到货”的批次才能导入。", en="Only a batch that is RECEIVED takes codes.")
class BatchClosed(UserError):
    """The batch takes no more codes."""

    state: BatchState = shown(STAFF, "Where it stands.")


@refusal(
    "TRANSITION_REFUSED", STAFF, zh="批次不能这样变更状态。", en="A batch does not go from the one state to the other."
)
class TransitionRefused(UserError):
    """A batch does not go from the one state to the other."""

    from_: BatchState = shown(STAFF, "Where it stands.", name="from")
    to: BatchState = shown(STAFF, "Where it was to go.")

    @staticmethod
    def facts_of(refusal: Any, locale: str) -> dict[str, Any]:
        """The two states."""
        return {"from_": refusal.from_state, "to": refusal.to_state}


@refusal(
    "BATCH_VERSION_CONFLICT",
    STAFF,
    zh="其他人刚刚修改过这个批次；请查看最新状态。",
    en="Somebody changed the batch meanwhile; look at what it is now.",
)
class BatchVersionConflict(UserError):
    """Somebody changed the batch since it was read."""

    current: Batch = shown(STAFF, "The batch as it stands.")

    @staticmethod
    def facts_of(refusal: Any, locale: str) -> dict[str, Any]:
        """The batch as the graph shows it."""
        return {"current": Batch.of(refusal.current)}
