"""What buyers ask for, what staff decide, and which cases they look at."""

from datetime import datetime

import strawberry

from backend.core import ids
from backend.domain.aftersales import queries
from backend.domain.payments.states import RefundDestination
from backend.schema.aftersales_words import CaseKind, CaseSource, CaseState, WaitsFor
from backend.schema.doors import SHOP, STAFF, given, shown


@given(STAFF)
class CaseStateFilter:
    """One of some states."""

    in_: list[CaseState] = shown(STAFF, "Any of these.", name="in")


@given(STAFF)
class CaseFilter:
    """Which cases are wanted; all that is given must hold."""

    state: CaseStateFilter | None = shown(STAFF, "In one of these states.", default=None)
    kind: CaseKind | None = shown(STAFF, "Of this kind.", default=None)
    source: CaseSource | None = shown(STAFF, "Opened by these.", default=None)
    order_id: strawberry.ID | None = shown(STAFF, "About this order.", default=None)
    person_id: strawberry.ID | None = shown(STAFF, "About orders of this buyer.", default=None)
    overdue: bool | None = shown(STAFF, "true: only what the shop should have decided or answered.", default=None)
    waits_for: WaitsFor | None = shown(STAFF, "When it is their turn.", default=None)
    assignee_id: strawberry.ID | None = shown(STAFF, "Looked after by this member of staff.", default=None)
    unassigned: bool | None = shown(STAFF, "true: only what nobody looks after.", default=None)

    def wanted(self, at: datetime) -> queries.CaseFilter:
        """As the domain takes it; an id that is none finds nothing."""
        order_id = (ids.parse("ord", self.order_id) or ids.new()) if self.order_id is not None else None
        return queries.CaseFilter(
            states=tuple(self.state.in_) if self.state else None,
            kind=self.kind,
            source=self.source,
            order_id=order_id,
            customer_id=(ids.parse("cus", self.person_id) or ids.new()) if self.person_id is not None else None,
            overdue_at=at if self.overdue else None,
            waits_for=self.waits_for,
            assignee_id=(ids.parse("stf", self.assignee_id) or ids.new()) if self.assignee_id is not None else None,
            unassigned=bool(self.unassigned),
        )


@given(STAFF)
class RefundUnitsInput:
    """Pieces to give back."""

    order_id: strawberry.ID = shown(STAFF, "Their order.")
    unit_ids: list[strawberry.ID] = shown(STAFF, "Which, at most 200; a bundle's own piece stands for all in it.")
    reason: str = shown(STAFF, "Why, at most 500 characters; kept in the journal.")
    refund_to: RefundDestination = shown(STAFF, "Where the money goes.", default=RefundDestination.ORIGINAL)


@given(STAFF)
class ReplaceUnitInput:
    """A piece whose code does not work."""

    order_id: strawberry.ID = shown(STAFF, "Its order.")
    unit_id: strawberry.ID = shown(STAFF, "Which piece.")
    reason: str = shown(STAFF, "Why, at most 500 characters; kept in the journal.")


@given(STAFF)
class ApproveCaseInput:
    """A case that is agreed to."""

    case_id: strawberry.ID = shown(STAFF, "Which case.")
    answer: str | None = shown(STAFF, "A word to the buyer, at most 500 characters.", default=None)


@given(STAFF)
class RejectCaseInput:
    """A case that is not agreed to."""

    case_id: strawberry.ID = shown(STAFF, "Which case.")
    answer: str = shown(STAFF, "Why, at most 500 characters; a buyer's claim is answered with it.")


@given(STAFF)
class RetryRefundInput:
    """A refund the provider refused."""

    refund_id: strawberry.ID = shown(STAFF, "Which refund.")
    reason: str = shown(STAFF, "What changed, at most 500 characters; kept in the journal.")


@given(STAFF)
class RedirectRefundInput:
    """A refund the provider refused, which is to go to the buyer's wallet instead."""

    refund_id: strawberry.ID = shown(STAFF, "Which refund.")
    reason: str = shown(STAFF, "Why it goes there, at most 500 characters; kept in the journal.")


@given(SHOP)
class OpenClaimInput:
    """What a buyer asks for."""

    unit_id: strawberry.ID = shown(SHOP, "Which piece; a bundle is claimed by what is in it.")
    kind: CaseKind = shown(SHOP, "Money back, or another piece.")
    words: str = shown(SHOP, "What is wrong, at most 500 characters.")
    lookup_token: str | None = shown(SHOP, "The token of the order's link, for whoever came by it.", default=None)
    picture_ids: list[strawberry.ID] | None = shown(
        SHOP, "Pictures uploaded for the order (see `offerPicture`), at most 6.", default=None
    )
    refund_to: RefundDestination = shown(SHOP, "Where money is to go.", default=RefundDestination.ORIGINAL)
