"""A copy of one's data, and being forgotten, as people and staff see it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.privacy import models, queries
from backend.domain.privacy.states import ErasureState, ExportState, Obstacle
from backend.schema.context import Info
from backend.schema.doors import BOTH, SHOP, STAFF, UserError, described, given, refusal, shown, typed

described(
    ExportState,
    BOTH,
    "Where an export of somebody's data stands.",
    {
        "WAITING": "It is being put together.",
        "READY": "It can be fetched until its end.",
        "GONE": "It was deleted; ask again.",
    },
    name="DataExportState",
)
described(
    ErasureState,
    BOTH,
    "Where an erasure stands.",
    {
        "PENDING": "Asked for; it may be taken back until it is due.",
        "DONE": "The data is gone.",
        "CANCELLED": "It was taken back.",
    },
)
described(
    Obstacle,
    BOTH,
    "What must be settled before somebody can be forgotten.",
    {
        "OPEN_ORDERS": "Orders that are not paid, delivered or given back yet.",
        "OPEN_CLAIMS": "Claims that are not decided.",
        "OPEN_REFUNDS": "Money that is on its way back.",
    },
    name="ErasureObstacle",
)


@typed(BOTH)
class DataExport:
    """A copy of everything the shop knows of somebody, as a zip; never a code of theirs."""

    id: strawberry.ID = shown(BOTH, "Opaque and global.")
    state: ExportState = shown(BOTH, "Where it stands.")
    asked_at: datetime = shown(BOTH, "When it was asked for (UTC).")
    ready_at: datetime | None = shown(BOTH, "When it was ready (UTC); null until then.")
    expires_at: datetime | None = shown(BOTH, "Until when it can be fetched (UTC); null until it is ready.")
    bytes: int | None = shown(BOTH, "How large the file is; null until it is ready.")

    @classmethod
    def of(cls, row: models.DataExport) -> "DataExport":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("dex", row.id)),
            state=row.state,
            asked_at=row.asked_at,
            ready_at=row.ready_at,
            expires_at=row.expires_at,
            bytes=row.size,
        )


@typed(BOTH)
class Erasure:
    """Somebody is to be forgotten: contacts, sessions, messages, words and pictures go; orders and books stay."""

    id: strawberry.ID = shown(BOTH, "Opaque and global.")
    state: ErasureState = shown(BOTH, "Where it stands.")
    asked_at: datetime = shown(BOTH, "When it was asked for (UTC).")
    due_at: datetime = shown(BOTH, "When it is carried out (UTC); later while something is open then.")
    ended_at: datetime | None = shown(BOTH, "When it was carried out or taken back (UTC); null until then.")

    @classmethod
    def of(cls, row: models.Erasure) -> "Erasure":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("era", row.id)),
            state=row.state,
            asked_at=row.asked_at,
            due_at=row.due_at,
            ended_at=row.ended_at,
        )


@typed(BOTH)
class DataLink:
    """Where an export can be fetched for some minutes."""

    url: str = shown(BOTH, "Where the zip is: `data.json`, and the pictures shown with claims.")
    expires_at: datetime = shown(BOTH, "Until when (UTC).")


@typed(SHOP)
class SelfProved:
    """This session may do what is sensitive for a while."""

    until: datetime = shown(SHOP, "Until when (UTC).")


@given(SHOP)
class ProveSelfInput:
    """The code that was sent to one's own contact."""

    code: str = shown(SHOP, "Six digits.")


@given(STAFF)
class PersonDataInput:
    """Whose data, and why."""

    person_id: strawberry.ID = shown(STAFF, "Whose.")
    reason: str = shown(STAFF, "Why, e.g. how the person asked for it; at most 500 characters, kept in the journal.")


@refusal(
    "PROOF_REQUIRED",
    SHOP,
    zh="为保护您的数据，请先用验证码确认是您本人。",
    en="To protect your data, confirm with a code first that it is you.",
)
class ProofRequired(UserError):
    """`requestSelfCode` and `proveSelf` come first, some minutes ago at most."""


@refusal(
    "DATA_EXPORT_UNKNOWN", BOTH, zh="没有可下载的数据副本，请重新申请。", en="There is no copy to fetch: ask for one."
)
class DataExportUnknown(UserError):
    """No export is ready."""


@refusal(
    "ERASURE_BLOCKED",
    BOTH,
    zh="还有未完成的订单、售后或退款，完成后才能删除。",
    en="Orders, claims or refunds are still open: they come first.",
)
class ErasureBlocked(UserError):
    """Something must be settled first."""

    obstacles: list[Obstacle] = shown(BOTH, "What.")


@refusal("ERASURE_UNKNOWN", BOTH, zh="没有等待执行的删除申请。", en="No erasure waits.")
class ErasureUnknown(UserError):
    """None was asked for, or it was carried out or taken back."""


class Known(Protocol):
    """A person, as customer or as staff see them."""

    row_id: UUID


async def exports_of(people: Sequence[Known], info: Info) -> list[DataExport | None]:
    """The export each asked for last; one statement."""
    found = await queries.latest_export_of([person.row_id for person in people])
    return [DataExport.of(row) if row else None for row in found]


async def erasures_of(people: Sequence[Known], info: Info) -> list[Erasure | None]:
    """The erasure that waits for each or was carried out; one statement."""
    found = await queries.erasure_of([person.row_id for person in people])
    return [Erasure.of(row) if row else None for row in found]
