"""Reading shared codes and who sits in them, in pages and in batches. Never a secret in the clear."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.expressions import Q

from backend.core import database
from backend.core.paging import Page
from backend.domain.catalog.queries import staff
from backend.domain.vault.shared_models import Seat, SeatState, SharedCode, SharedCodeState

# Who left and was shown the present secret: once it is rotated they know nothing any more.
_KNOWING = """
SELECT s.id, count(seat.id) AS people FROM shared_code s
JOIN seat ON seat.shared_code_id = s.id AND seat.state IN ('REVOKED', 'RETURNED') AND seat.seen_revision = s.revision
WHERE s.id = ANY($1::uuid[]) GROUP BY s.id
"""


@dataclass(frozen=True, slots=True)
class SharedCodeFilter:
    """Which shared codes are wanted; all that is given must hold."""

    variant_id: UUID | None = None
    states: Sequence[SharedCodeState] | None = None
    text: str | None = None


async def page_of_shared_codes(wanted: SharedCodeFilter, page: Page) -> list[SharedCode]:
    """A page of shared codes, newest first, `page.limit` at most; two statements at most."""
    query = SharedCode.all().order_by("-id").limit(page.limit)
    if wanted.variant_id is not None:
        query = query.filter(variant_id=wanted.variant_id)
    if wanted.states is not None:
        query = query.filter(state__in=list(wanted.states))
    if wanted.text is not None:
        variants = await staff.variant_ids_named(wanted.text)
        query = query.filter(Q(label__icontains=wanted.text) | Q(variant_id__in=variants))
    if page.after is not None:
        query = query.filter(id__lt=page.after[0])
    return await query


async def page_of_seats(shared_code_id: UUID, states: Sequence[SeatState] | None, page: Page) -> list[Seat]:
    """A page of those who sit or sat in a shared code, the latest first, `page.limit` at most."""
    query = Seat.filter(shared_code_id=shared_code_id).order_by("-id").limit(page.limit)
    if states is not None:
        query = query.filter(state__in=list(states))
    if page.after is not None:
        query = query.filter(id__lt=page.after[0])
    return await query


async def knowing_by_shared_code(ids: Sequence[UUID]) -> list[int]:
    """How many people who left still know each one's present secret, aligned; one statement."""
    found = {row["id"]: row["people"] for row in await database.fetch(_KNOWING, list(ids))}
    return [found.get(id, 0) for id in ids]


async def shared_codes_by_id(ids: Sequence[UUID]) -> list[SharedCode | None]:
    """Shared codes, aligned; one statement."""
    found = {row.id: row for row in await SharedCode.filter(id__in=list(ids))}
    return [found.get(id) for id in ids]


async def parts_by_shared_code(ids: Sequence[UUID]) -> list[int]:
    """What each one's present secret consists of (see `values.Parts`), aligned; one statement."""
    rows = await database.fetch(
        "SELECT shared_code_id, parts FROM shared_secret WHERE shared_code_id = ANY($1::uuid[]) AND sealed IS NOT NULL",
        list(ids),
    )
    found = {row["shared_code_id"]: row["parts"] for row in rows}
    return [found.get(id, 0) for id in ids]


@dataclass(frozen=True, slots=True)
class Rotation:
    """One change of a shared code's secret, by whom and why."""

    revision: int
    at: datetime
    by: UUID | None
    reason: str


async def rotations_by_shared_code(ids: Sequence[UUID], limit: int = 20) -> list[list[Rotation]]:
    """The latest changes of each one's secret, the last first, aligned; one statement."""
    found: dict[UUID, list[Rotation]] = {id: [] for id in ids}
    rows = await database.fetch(
        """SELECT shared_code_id, revision, created_at, created_by_id, reason FROM (
            SELECT *, row_number() OVER (PARTITION BY shared_code_id ORDER BY revision DESC) AS place
            FROM shared_secret WHERE shared_code_id = ANY($1::uuid[]) AND revision > 1
        ) AS told WHERE place <= $2 ORDER BY shared_code_id, revision DESC""",
        list(ids),
        limit,
    )
    for row in rows:
        told = Rotation(row["revision"], row["created_at"], row["created_by_id"], row["reason"])
        found[row["shared_code_id"]].append(told)
    return [found[id] for id in ids]
