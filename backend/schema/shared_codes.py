"""Shared codes and who sits in them, as staff keep them. Their secrets never come out here."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.catalog.queries.staff import variants_by_id
from backend.domain.orders import models as order_models
from backend.domain.orders import queries as orders
from backend.domain.vault import seats
from backend.domain.vault.shared_models import Seat as SeatRow
from backend.domain.vault.shared_models import SharedCode as SharedCodeRow
from backend.domain.vault.states import (
    SHARED_CODE_TRANSITIONS,
    SeatState,
    SharedCodeState,
    next_shared_code_states,
)
from backend.domain.vault.values import Parts
from backend.schema.accounts import Staff, staff_by_id
from backend.schema.context import Info
from backend.schema.doors import STAFF, described, edge, shown, typed
from backend.schema.orders import Order
from backend.schema.products import StaffVariant
from backend.schema.recalls import Recall, recalls_of
from backend.schema.scalars import Money, Node

PREFIX, SEAT_PREFIX = "shc", "sea"

described(
    SharedCodeState,
    STAFF,
    "Where a shared code stands; whoever has a seat keeps it, unless it is recalled.",
    {
        "OPEN": "Its free seats are sold.",
        "PAUSED": "Nothing of it is sold for now.",
        "CLOSED": "Nothing of it is sold any more.",
        "RECALLED": "It is void: its holders get other seats, or their money.",
    },
)
described(
    SeatState,
    STAFF,
    "Where a seat stands.",
    {
        "HELD": "Kept for an order that is not handed over yet.",
        "TAKEN": "Its buyer may see the secret.",
        "REVOKED": "Taken away by staff; free for somebody else.",
        "RETURNED": "Its money went back; free for somebody else.",
        "RECALLED": "It was recalled with its shared code: its buyer has another seat, or the money.",
    },
)


@typed(STAFF)
class SecretChange:
    """One change of a shared code's secret. The secret itself is told to its holders only."""

    revision: int = shown(STAFF, "Which one it was from then on; the first is 1.")
    at: datetime = shown(STAFF, "When (UTC).")
    by: str | None = shown(STAFF, "Who: a name; null: the system.")
    reason: str = shown(STAFF, "Why, in that person's words.")


async def variants_of_shared_codes(found: Sequence["SharedCode"], info: Info) -> list[StaffVariant]:
    """The variant of each shared code; one statement."""
    rows = await variants_by_id([code.row.variant_id for code in found])
    return [StaffVariant.of(row) for row in rows if row]


async def makers_of_shared_codes(found: Sequence["SharedCode"], info: Info) -> list[Staff | None]:
    """Who made each shared code; one statement."""
    return await staff_by_id([code.row.created_by_id for code in found])


async def knowing_of_shared_codes(found: Sequence["SharedCode"], info: Info) -> list[int]:
    """How many who left still know each one's secret; one statement."""
    return await seats.knowing_by_shared_code([code.row.id for code in found])


async def changes_of_shared_codes(found: Sequence["SharedCode"], info: Info) -> list[list[SecretChange]]:
    """The latest changes of each one's secret, the last first; two statements."""
    told = await seats.rotations_by_shared_code([code.row.id for code in found])
    people = iter(await staff_by_id([change.by for each in told for change in each]))
    return [[_change(change, next(people)) for change in each] for each in told]


def _change(change: seats.Rotation, person: Staff | None) -> SecretChange:
    return SecretChange(
        revision=change.revision, at=change.at, by=person.name if person else None, reason=change.reason
    )


async def recalls_of_shared_codes(found: Sequence["SharedCode"], info: Info) -> list[Any]:
    """The recall of each shared code with its counts; three statements."""
    return await recalls_of([code.row.id for code in found])


async def parts_of_shared_codes(found: Sequence["SharedCode"], info: Info) -> list[Parts]:
    """What each one's secret consists of; one statement."""
    return [Parts(parts) for parts in await seats.parts_by_shared_code([code.row.id for code in found])]


async def _parts(found: Sequence["SharedCode"], info: Info) -> list[Parts]:
    """The same, asked once for all the fields that need it."""
    return await info.context.loaders.of(parts_of_shared_codes, info).load_many(found)


async def numbered_shared_codes(found: Sequence["SharedCode"], info: Info) -> list[bool]:
    """Whether each one's secret has a number; one statement."""
    return [Parts.NUMBER in parts for parts in await _parts(found, info)]


async def keyed_shared_codes(found: Sequence["SharedCode"], info: Info) -> list[bool]:
    """Whether each one's secret has a password or key; one statement."""
    return [Parts.SECRET in parts for parts in await _parts(found, info)]


async def linked_shared_codes(found: Sequence["SharedCode"], info: Info) -> list[bool]:
    """Whether each one's secret has a link; one statement."""
    return [Parts.URL in parts for parts in await _parts(found, info)]


@typed(STAFF)
class SharedCode(Node):
    """An account, a licence key or a join link that is sold to many, each of whom has a seat."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    label: str = shown(STAFF, "What staff call it.")
    state: SharedCodeState = shown(STAFF, "Where it stands.")
    next_states: list[SharedCodeState] = shown(
        STAFF, "Where `setSharedCodeState` may move it from here; see `recallSharedCode`."
    )
    recallable: bool = shown(STAFF, "Whether `recallSharedCode` can be asked for.")
    recall: Recall | None = edge(
        STAFF, "How far its recall is; null when it was not recalled.", recalls_of_shared_codes
    )
    seats: int = shown(STAFF, "How many may have it; held + taken + free.")
    held: int = shown(STAFF, "Seats kept for orders that are not handed over yet.")
    taken: int = shown(STAFF, "Seats whose buyers may see the secret.")
    free: int = shown(STAFF, "Seats nobody has; sold only while it is OPEN.")
    still_knowing: int = edge(
        STAFF,
        "How many people whose seat ended were shown the present secret; `rotateSharedCode` makes it none.",
        knowing_of_shared_codes,
    )
    revision: int = shown(STAFF, "Which secret its holders see; the first is 1.")
    rotated_at: datetime | None = shown(STAFF, "When the secret was changed last (UTC); null: never.")
    has_number: bool = edge(STAFF, "Whether its secret has an account or number.", numbered_shared_codes)
    has_secret: bool = edge(STAFF, "Whether its secret has a password or key.", keyed_shared_codes)
    has_url: bool = edge(STAFF, "Whether its secret has a link.", linked_shared_codes)
    expires_on: date | None = shown(STAFF, "Last day of use for everybody; null when it has none.")
    seat_cost: Money | None = shown(
        STAFF,
        "What a seat costs the shop when it is handed over; null without COST_READ.",
        permission=Permission.COST_READ,
    )
    supplier: str | None = shown(STAFF, "Who sold it to the shop, and a recall claims from; null: not known.")
    purchase_order: str | None = shown(STAFF, "Number of the shop's order there; null: not known.")
    version: int = shown(STAFF, "Counts its changes; give it back when you change it.")
    created_at: datetime = shown(STAFF, "When it was made (UTC).")
    created_by: Staff | None = edge(STAFF, "Who made it.", makers_of_shared_codes)
    variant: StaffVariant = edge(STAFF, "What it is of.", variants_of_shared_codes)
    changes: list[SecretChange] = edge(
        STAFF, "The latest changes of its secret, the last first; at most 20.", changes_of_shared_codes
    )
    row: strawberry.Private[SharedCodeRow]

    @classmethod
    def of(cls, row: SharedCodeRow) -> "SharedCode":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public(PREFIX, row.id)),
            label=row.label,
            state=row.state,
            next_states=[state for state in SharedCodeState if state in next_shared_code_states(row.state)],
            recallable=SharedCodeState.RECALLED in SHARED_CODE_TRANSITIONS[row.state],
            seats=row.cap,
            held=row.held,
            taken=row.sold,
            free=row.free,
            revision=row.revision,
            rotated_at=row.rotated_at,
            expires_on=row.expires_on,
            seat_cost=Money.minor(row.seat_cost_minor, row.currency),
            supplier=row.supplier,
            purchase_order=row.purchase_order,
            version=row.version,
            created_at=row.created_at,
            row=row,
        )


async def orders_of_seats(found: Sequence["Seat"], info: Info) -> list[Order]:
    """The order of each seat; two statements."""
    rows = await order_models.OrderUnit.filter(id__in=[seat.row.unit_id for seat in found]).values_list(
        "id", "order_id"
    )
    of_unit = dict(rows)
    bought = await orders.orders_by_id([of_unit[seat.row.unit_id] for seat in found])
    return [Order.of(row, info.context.locale) for row in bought if row is not None]


async def shared_codes_by_id(keys: Sequence[UUID | None]) -> list[SharedCode | None]:
    """Shared codes by their row ids, aligned; None for a missing one or a None key. One statement."""
    rows = iter(await seats.shared_codes_by_id([key for key in keys if key is not None]))
    found = [next(rows) if key is not None else None for key in keys]
    return [SharedCode.of(row) if row is not None else None for row in found]


async def codes_of_seats(found: Sequence["Seat"], info: Info) -> list[SharedCode]:
    """The shared code of each seat; one statement."""
    return [code for code in await shared_codes_by_id([seat.row.shared_code_id for seat in found]) if code is not None]


async def known_by_seats(found: Sequence["Seat"], info: Info) -> list[bool]:
    """Whether the holder of each was shown the present secret; one statement."""
    rows = await seats.shared_codes_by_id([seat.row.shared_code_id for seat in found])
    return [row is not None and seat.row.seen_revision == row.revision for seat, row in zip(found, rows, strict=True)]


@typed(STAFF)
class Seat(Node):
    """One buyer's place in a shared code."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    state: SeatState = shown(STAFF, "Where it stands.")
    delivered_at: datetime | None = shown(STAFF, "When it was handed over (UTC); null until then.")
    revealed_at: datetime | None = shown(STAFF, "When the secret was first shown to its holder (UTC); null: never.")
    knows_secret: bool = edge(STAFF, "Whether its holder was shown the present secret.", known_by_seats)
    ended_at: datetime | None = shown(STAFF, "When it was taken away, given back or recalled (UTC); null: not yet.")
    reason: str | None = shown(STAFF, "Why it was taken away, as its holder reads it; null: it was not.")
    order: Order = edge(STAFF, "Whose it is.", orders_of_seats)
    shared_code: SharedCode = edge(STAFF, "What it is a seat of.", codes_of_seats)
    row: strawberry.Private[SeatRow]

    @classmethod
    def of(cls, row: SeatRow) -> "Seat":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public(SEAT_PREFIX, row.id)),
            state=row.state,
            delivered_at=row.delivered_at,
            revealed_at=row.revealed_at,
            ended_at=row.ended_at,
            reason=row.reason,
            row=row,
        )
