"""Shared codes and who sits in them, as staff keep them. A secret goes in and never comes out here."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.catalog.queries.staff import variants_by_id
from backend.domain.orders import models as order_models
from backend.domain.orders import queries as orders
from backend.domain.vault import seats
from backend.domain.vault.shared_models import Seat as SeatRow
from backend.domain.vault.shared_models import SharedCode as SharedCodeRow
from backend.domain.vault.states import SHARED_CODE_TRANSITIONS, SeatState, SharedCodeState
from backend.domain.vault.values import CodeContent, Parts
from backend.schema.accounts import Staff, staff_by_id
from backend.schema.context import Info
from backend.schema.doors import STAFF, UserError, described, edge, given, refusal, shown, typed
from backend.schema.orders import Order
from backend.schema.products import StaffVariant
from backend.schema.scalars import Money, MoneyInput, Node

PREFIX, SEAT_PREFIX = "shc", "sea"

described(
    SharedCodeState,
    STAFF,
    "Where a shared code stands; whoever has a seat keeps it in each of them.",
    {
        "OPEN": "Its free seats are sold.",
        "PAUSED": "Nothing of it is sold for now.",
        "CLOSED": "Nothing of it is sold any more.",
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
    next_states: list[SharedCodeState] = shown(STAFF, "Where `setSharedCodeState` may move it from here.")
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
            next_states=[state for state in SharedCodeState if state in SHARED_CODE_TRANSITIONS[row.state]],
            seats=row.cap,
            held=row.held,
            taken=row.sold,
            free=row.free,
            revision=row.revision,
            rotated_at=row.rotated_at,
            expires_on=row.expires_on,
            seat_cost=Money.minor(row.seat_cost_minor, row.currency),
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


async def codes_of_seats(found: Sequence["Seat"], info: Info) -> list[SharedCode]:
    """The shared code of each seat; one statement."""
    rows = await seats.shared_codes_by_id([seat.row.shared_code_id for seat in found])
    return [SharedCode.of(row) for row in rows if row is not None]


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
    ended_at: datetime | None = shown(STAFF, "When it was taken away or given back (UTC); null: it was not.")
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


@given(STAFF)
class SharedCodeStateFilter:
    """One of some states."""

    in_: list[SharedCodeState] = shown(STAFF, "Any of these.", name="in")


@given(STAFF)
class SharedCodeFilter:
    """Which shared codes are wanted; all that is given must hold."""

    variant_id: strawberry.ID | None = shown(STAFF, "Of this variant.", default=None)
    state: SharedCodeStateFilter | None = shown(STAFF, "In one of these states.", default=None)
    text: str | None = shown(STAFF, "Looked for in its label, and names and SKU of the variant.", default=None)

    def wanted(self) -> seats.SharedCodeFilter:
        """As the domain takes it; an id that is none finds nothing."""
        variant = (ids.parse("var", self.variant_id) or ids.new()) if self.variant_id is not None else None
        text = (self.text or "")[:100].replace("\x00", "").strip() or None
        return seats.SharedCodeFilter(variant, tuple(self.state.in_) if self.state else None, text)


@given(STAFF)
class SeatStateFilter:
    """One of some states."""

    in_: list[SeatState] = shown(STAFF, "Any of these.", name="in")


@given(STAFF)
class SecretInput:
    """The secret as its holders are to see it. It is sealed at once and never shown to staff."""

    number: str | None = shown(STAFF, "Account or number, at most 64 characters.", default=None)
    secret: str | None = shown(
        STAFF, "Password or key, at most 255 characters; this or a link is needed.", default=None
    )
    url: str | None = shown(STAFF, "A link (https), at most 1000 characters.", default=None)

    def content(self) -> CodeContent:
        """As the vault takes it."""
        return CodeContent(self.number, self.secret, self.url)


@given(STAFF)
class SharedCodeInput:
    """A secret that is to be sold to many."""

    variant_id: strawberry.ID = shown(STAFF, "What it is; a variant of kind SHARED.")
    label: str = shown(STAFF, "What staff call it, at most 80 characters; nothing of the secret.")
    secret: SecretInput = shown(STAFF, "The secret.")
    seats: int = shown(STAFF, "How many may have it, 1 to 100,000.")
    seat_cost: MoneyInput = shown(STAFF, "What a seat costs the shop when it is handed over.")
    expires_on: date | None = shown(STAFF, "Last day of use for everybody; it stays so.", default=None)


@given(STAFF)
class SetSharedCodeSeatsInput:
    """How many may have a shared code."""

    shared_code_id: strawberry.ID = shown(STAFF, "Which one.")
    version: int = shown(STAFF, "The version you read.")
    seats: int = shown(STAFF, "Not fewer than are held and taken, at most 100,000.")
    reason: str = shown(STAFF, "Why, at most 500 characters; kept in the journal.")


@given(STAFF)
class SetSharedCodeStateInput:
    """A move of a shared code along its life."""

    shared_code_id: strawberry.ID = shown(STAFF, "Which one.")
    version: int = shown(STAFF, "The version you read.")
    state: SharedCodeState = shown(STAFF, "One of its `nextStates`.")
    reason: str = shown(STAFF, "Why, at most 500 characters; kept in the journal.")


@given(STAFF)
class RotateSharedCodeInput:
    """A new secret in place of the present one."""

    shared_code_id: strawberry.ID = shown(STAFF, "Which one.")
    version: int = shown(STAFF, "The version you read.")
    secret: SecretInput = shown(STAFF, "The new one; none that the product had before.")
    reason: str = shown(STAFF, "Why, at most 500 characters; kept in the journal.")


@given(STAFF)
class RevokeSeatInput:
    """A seat that is to be taken away."""

    seat_id: strawberry.ID = shown(STAFF, "Which one.")
    reason: str = shown(STAFF, "Why, at most 500 characters; its holder reads it, and the journal keeps it.")


@refusal("SHARED_CODE_UNKNOWN", STAFF, zh="没有这个共享码。", en="There is no such shared code.")
class SharedCodeUnknown(UserError):
    """No such shared code."""


@refusal(
    "SHARED_CODE_TRANSITION_REFUSED",
    STAFF,
    zh="共享码不能这样变更状态。",
    en="A shared code does not go from the one state to the other.",
)
class SharedCodeTransitionRefused(UserError):
    """A shared code does not go from the one state to the other."""

    from_: SharedCodeState = shown(STAFF, "Where it stands.", name="from")
    to: SharedCodeState = shown(STAFF, "Where it was to go.")

    @staticmethod
    def facts_of(refusal: Any, locale: str) -> dict[str, Any]:
        """The two states."""
        return {"from_": refusal.from_state, "to": refusal.to_state}


@refusal(
    "SHARED_CODE_VERSION_CONFLICT",
    STAFF,
    zh="其他人刚刚修改过这个共享码；请查看最新状态。",
    en="Somebody changed the shared code meanwhile; look at what it is now.",
)
class SharedCodeVersionConflict(UserError):
    """Somebody changed the shared code since it was read."""

    current: SharedCode = shown(STAFF, "The shared code as it stands.")

    @staticmethod
    def facts_of(refusal: Any, locale: str) -> dict[str, Any]:
        """The shared code as the graph shows it."""
        return {"current": SharedCode.of(refusal.current)}


@refusal(
    "SECRET_USED_BEFORE",
    STAFF,
    zh="这个内容在该商品中用过，请换一个新的。",
    en="The product had this secret before; use a new one.",
)
class SecretUsedBefore(UserError):
    """The shop had this secret before, as a code of the product or in a shared code of it."""


@refusal(
    "SEATS_TAKEN",
    STAFF,
    zh="已有 {taken} 个名额被占用或保留，名额不能少于此数。",
    en="{taken} seats are held or taken; there cannot be fewer.",
)
class SeatsTaken(UserError):
    """A shared code cannot have fewer seats than are held and taken."""

    taken: int = shown(STAFF, "How many are held and taken.")


@refusal("SEAT_UNKNOWN", STAFF, zh="没有这个名额。", en="There is no such seat.")
class SeatUnknown(UserError):
    """No such seat."""


@refusal(
    "SEAT_NOT_TAKEN", STAFF, zh="这个名额已经收回或尚未发放。", en="Nobody has the seat any more, or nobody had it yet."
)
class SeatNotTaken(UserError):
    """Nobody has the seat any more, or nobody had it yet."""
