"""What staff say about shared codes, and why it may be refused."""

from datetime import date
from typing import Any

import strawberry

from backend.core import ids
from backend.domain.aftersales.states import RecallMode
from backend.domain.vault import seats
from backend.domain.vault.states import SeatState, SharedCodeState
from backend.domain.vault.values import CodeContent
from backend.schema.doors import STAFF, UserError, given, refusal, shown
from backend.schema.scalars import MoneyInput
from backend.schema.shared_codes import SharedCode


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
    supplier: str | None = shown(
        STAFF, "Who sold it to the shop, at most 120 characters; a recall claims its cost there.", default=None
    )
    purchase_order: str | None = shown(
        STAFF, "Number of the shop's order there, at most 80 characters; needed with a supplier.", default=None
    )


@given(STAFF)
class SetSharedCodeSeatsInput:
    """How many may have a shared code."""

    shared_code_id: strawberry.ID = shown(STAFF, "Which one.")
    version: int = shown(STAFF, "The version you read.")
    seats: int = shown(STAFF, "Not fewer than are held and taken, at most 100,000.")
    reason: str = shown(STAFF, "Why, at most 500 characters; kept in the journal.")


@given(STAFF)
class SetSharedCodeSupplierInput:
    """Whom a shared code was bought from."""

    shared_code_id: strawberry.ID = shown(STAFF, "Which one.")
    version: int = shown(STAFF, "The version you read.")
    supplier: str | None = shown(
        STAFF, "Who sold it to the shop, at most 120 characters; null: nobody knows.", default=None
    )
    purchase_order: str | None = shown(
        STAFF, "Number of the shop's order there, at most 80 characters; needed with a supplier.", default=None
    )
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
class RecallSharedCodeInput:
    """A shared code that is void."""

    shared_code_id: strawberry.ID = shown(STAFF, "Which one.")
    reason: str = shown(STAFF, "Why, at most 500 characters; kept in the journal.")
    mode: RecallMode = shown(STAFF, "What holders get.")


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
