"""Cases as staff decide them, claims as buyers follow them, and what would go back."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.aftersales import models, queries
from backend.domain.aftersales.policy import UnitCase
from backend.domain.aftersales.states import UNDECIDED, Bearer, CaseKind, CaseSource, CaseState, RefundRule, Stage
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.orders import queries as orders
from backend.schema.accounts import staff_by_id
from backend.schema.aftersales_policy import PolicyRule
from backend.schema.context import Info
from backend.schema.doors import BOTH, SHOP, STAFF, described, edge, given, shown, typed
from backend.schema.orders import Order
from backend.schema.scalars import Money, Node

described(
    CaseKind,
    BOTH,
    "What is asked for.",
    {"REFUND": "The money back.", "REPLACE": "Another piece for one that does not work."},
)
described(CaseSource, STAFF, "Who asked first.", {"BUYER": "The buyer, by a claim.", "STAFF": "Somebody of the shop."})
described(
    CaseState,
    BOTH,
    "Where a case stands.",
    {
        "OPEN": "Waits for a person.",
        "AWAITING_APPROVAL": "A person is for it; a second one decides.",
        "DONE": "Done as asked.",
        "REJECTED": "Not agreed to; the answer says why.",
    },
)


@typed(STAFF)
class CaseUnit:
    """A piece that a case is about."""

    unit_id: strawberry.ID = shown(STAFF, "The piece's global id.")
    amount: Money = shown(STAFF, "What of its price is asked for; zero for a replacement.")
    stage: Stage = shown(STAFF, "How far it was when the case was opened.")
    bearer: Bearer = shown(STAFF, "Who bears the cost, by the rule of then.")
    rule_version: int = shown(STAFF, "The version of that rule.")


async def units_of_cases(cases: Sequence["Case"], info: Info) -> list[list[CaseUnit]]:
    """What each case is about, one statement."""
    found = await queries.units_by_case([case.row.id for case in cases])
    return [
        [
            CaseUnit(
                unit_id=strawberry.ID(ids.public("unt", row.unit_id)),
                amount=Money.minor(row.amount_minor, case.row.currency),
                stage=row.stage,
                bearer=row.bearer,
                rule_version=row.rule_version,
            )
            for row in rows
        ]
        for case, rows in zip(cases, found, strict=True)
    ]


async def orders_of_cases(cases: Sequence["Case"], info: Info) -> list[Order]:
    """The order of each case, one statement."""
    rows = await orders.orders_by_id([case.row.order_id for case in cases])
    return [Order.of(row, info.context.locale) for row in rows if row is not None]


async def _names(actors: Sequence[str | None]) -> list[str | None]:
    """Names of staff; others as the journal knows them: customer, system. One statement."""
    known = [actor or "" for actor in actors]
    keys = [UUID(actor.removeprefix("staff:")) if actor.startswith("staff:") else None for actor in known]
    people = await staff_by_id(keys)
    return [
        person.name if person else actor.partition(":")[0] or None for person, actor in zip(people, known, strict=True)
    ]


async def openers_of_cases(cases: Sequence["Case"], info: Info) -> list[str | None]:
    """Who opened each case; one statement."""
    return await _names([case.row.opened_by for case in cases])


async def askers_of_cases(cases: Sequence["Case"], info: Info) -> list[str | None]:
    """Who is for each case and waits for a second person; one statement."""
    return await _names([case.row.asked_by for case in cases])


async def deciders_of_cases(cases: Sequence["Case"], info: Info) -> list[str | None]:
    """Who decided each case; one statement."""
    return await _names([case.row.decided_by for case in cases])


@typed(STAFF)
class Case(Node):
    """Somebody wants money back or another piece."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    kind: CaseKind = shown(STAFF, "What is asked for.")
    source: CaseSource = shown(STAFF, "Who asked first.")
    state: CaseState = shown(STAFF, "Where it stands.")
    automatic: bool = shown(STAFF, "Whether it was done by rule, without anybody's decision.")
    amount: Money = shown(STAFF, "What is asked for of what was really paid; zero for a replacement.")
    reason: str = shown(STAFF, "Why, in the words of whoever opened it.")
    answer: str | None = shown(STAFF, "In the words of whoever decided; null until then.")
    opened_at: datetime = shown(STAFF, "When it was opened (UTC).")
    due_at: datetime = shown(STAFF, "By when it is to be decided (UTC).")
    overdue: bool = shown(STAFF, "Whether it is undecided after that.")
    decided_at: datetime | None = shown(STAFF, "When it was decided (UTC); null until then.")
    refund_id: strawberry.ID | None = shown(STAFF, "The refund it came to; null without one.")
    units: list[CaseUnit] = edge(STAFF, "What it is about.", units_of_cases)
    order: Order = edge(STAFF, "Its order.", orders_of_cases)
    opened_by: str | None = edge(STAFF, "Who opened it: a name, customer or system.", openers_of_cases)
    asked_by: str | None = edge(STAFF, "Who is for it and waits for a second person.", askers_of_cases)
    decided_by: str | None = edge(STAFF, "Who decided: a name or system; null until then.", deciders_of_cases)
    row: strawberry.Private[models.Case]

    @classmethod
    def of(cls, row: models.Case, at: datetime) -> "Case":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("cas", row.id)),
            kind=row.kind,
            source=row.source,
            state=row.state,
            automatic=row.automatic,
            amount=Money.minor(row.amount_minor, row.currency),
            reason=row.reason,
            answer=row.answer,
            opened_at=row.opened_at,
            due_at=row.due_at,
            overdue=row.state in UNDECIDED and row.due_at <= at,
            decided_at=row.decided_at,
            refund_id=strawberry.ID(ids.public("rfd", row.refund_id)) if row.refund_id else None,
            row=row,
        )


async def unit_ids_of_claims(claims: Sequence["Claim"], info: Info) -> list[list[strawberry.ID]]:
    """The pieces each claim is about, one statement."""
    found = await queries.units_by_case([claim.row_id for claim in claims])
    return [[strawberry.ID(ids.public("unt", row.unit_id)) for row in rows] for rows in found]


@typed(SHOP)
class Claim:
    """What a buyer asked for, and what became of it."""

    id: strawberry.ID = shown(SHOP, "Opaque.")
    kind: CaseKind = shown(SHOP, "What was asked for.")
    state: CaseState = shown(SHOP, "Where it stands.")
    words: str = shown(SHOP, "In the buyer's words.")
    answer: str | None = shown(SHOP, "The shop's answer; null until there is one.")
    opened_at: datetime = shown(SHOP, "When it was opened (UTC).")
    due_at: datetime = shown(SHOP, "By when the shop means to answer (UTC).")
    decided_at: datetime | None = shown(SHOP, "When it was decided (UTC); null until then.")
    amount: Money = shown(SHOP, "What goes back if it is agreed to; zero for a replacement.")
    unit_ids: list[strawberry.ID] = edge(SHOP, "Global ids of the pieces it is about.", unit_ids_of_claims)
    row_id: strawberry.Private[UUID]

    @classmethod
    def of(cls, row: models.Case) -> "Claim":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("cas", row.id)),
            kind=row.kind,
            state=row.state,
            words=row.reason,
            answer=row.answer,
            opened_at=row.opened_at,
            due_at=row.due_at,
            decided_at=row.decided_at,
            amount=Money.minor(row.amount_minor, row.currency),
            row_id=row.id,
        )


async def claims_of(order_ids: Sequence[UUID]) -> list[list[Claim]]:
    """The buyer's claims about each order, oldest first; one statement."""
    found = await queries.cases_by_order(order_ids)
    return [[Claim.of(row) for row in rows if row.source is CaseSource.BUYER] for rows in found]


async def cases_of(order_ids: Sequence[UUID], at: datetime) -> list[list[Case]]:
    """Everything that was asked for about each order, oldest first; one statement."""
    return [[Case.of(row, at) for row in rows] for rows in await queries.cases_by_order(order_ids)]


@typed(STAFF)
class RefundPreviewUnit:
    """What would go back for one piece."""

    unit_id: strawberry.ID = shown(STAFF, "The piece's global id; a bundle is shown by its components.")
    kind: FulfilmentKind = shown(STAFF, "How it is handed over.")
    stage: Stage = shown(STAFF, "How far it is.")
    paid: Money = shown(STAFF, "What was really paid for it.")
    back: Money = shown(STAFF, "What of that went or is going back.")
    amount: Money = shown(STAFF, "What would go back now; zero where nothing can.")
    outcome: RefundRule = shown(STAFF, "What the matrix says now: after the window, APPROVAL instead of ALLOWED.")
    in_flight: bool = shown(STAFF, "A supplier has it and its outcome is not known: it cannot go back now.")
    window_ends_at: datetime | None = shown(STAFF, "Until when the buyer may claim (UTC); null: no limit.")
    rule: PolicyRule = shown(STAFF, "The rule that holds.")

    @classmethod
    def of(cls, unit: UnitCase, currency: str, at: datetime) -> "RefundPreviewUnit":
        """From what the domain sees."""
        outcome = unit.refund_rule(at)
        possible = unit.refundable and not unit.in_flight and outcome is not RefundRule.REFUSED
        return cls(
            unit_id=strawberry.ID(ids.public("unt", unit.unit_id)),
            kind=unit.kind,
            stage=unit.stage,
            paid=Money.minor(unit.paid_minor, currency),
            back=Money.minor(unit.back_minor, currency),
            amount=Money.minor(unit.left_minor if possible else 0, currency),
            outcome=outcome,
            in_flight=unit.in_flight,
            window_ends_at=unit.window_ends_at,
            rule=PolicyRule.of(unit.rule),
        )


@typed(STAFF)
class RefundPreview:
    """What would go back; nothing is changed by looking."""

    total: Money = shown(STAFF, "The sum of the amounts.")
    needs_approval: bool = shown(STAFF, "Whether a second person would have to decide.")
    units: list[RefundPreviewUnit] = shown(STAFF, "Piece by piece, in their places.")

    @classmethod
    def of(cls, units: Sequence[UnitCase], currency: str, at: datetime) -> "RefundPreview":
        """From what the domain sees."""
        shown_units = [RefundPreviewUnit.of(unit, currency, at) for unit in units]
        total = sum(
            unit.left_minor
            for unit in units
            if unit.refundable and not unit.in_flight and unit.refund_rule(at) is not RefundRule.REFUSED
        )
        return cls(
            total=Money.minor(total, currency),
            needs_approval=any(unit.outcome is RefundRule.APPROVAL for unit in shown_units),
            units=shown_units,
        )


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
    overdue: bool | None = shown(STAFF, "true: only what should have been decided by now.", default=None)

    def wanted(self, at: datetime) -> queries.CaseFilter:
        """As the domain takes it; an id that is none finds nothing."""
        order_id = (ids.parse("ord", self.order_id) or ids.new()) if self.order_id is not None else None
        return queries.CaseFilter(
            states=tuple(self.state.in_) if self.state else None,
            kind=self.kind,
            source=self.source,
            order_id=order_id,
            overdue_at=at if self.overdue else None,
        )


@given(STAFF)
class RefundUnitsInput:
    """Pieces to give back."""

    order_id: strawberry.ID = shown(STAFF, "Their order.")
    unit_ids: list[strawberry.ID] = shown(STAFF, "Which, at most 200; a bundle's own piece stands for all in it.")
    reason: str = shown(STAFF, "Why, at most 500 characters; kept in the journal.")


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


@given(SHOP)
class OpenClaimInput:
    """What a buyer asks for."""

    unit_id: strawberry.ID = shown(SHOP, "Which piece; a bundle is claimed by what is in it.")
    kind: CaseKind = shown(SHOP, "Money back, or another piece.")
    words: str = shown(SHOP, "What is wrong, at most 500 characters.")
    lookup_token: str | None = shown(SHOP, "The token of the order's link, for whoever came by it.", default=None)
