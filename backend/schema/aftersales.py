"""Cases as staff decide them, claims as buyers follow them, and what would go back."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

import strawberry

from backend import settings
from backend.core import ids
from backend.domain.aftersales import models, queries
from backend.domain.fulfilment.given import recipients_by_order
from backend.domain.orders import queries as orders
from backend.domain.payments.states import RefundDestination
from backend.schema.accounts import Staff, staff_by_id
from backend.schema.aftersales_words import Bearer, CaseKind, CaseSource, CaseState, Stage, WaitsFor
from backend.schema.claim_talk import (
    CaseRemark,
    ClaimRemark,
    EvidencePicture,
    PreparedWords,
    first_pictures_of,
    prepared_of_cases,
    remarks_of_cases,
    remarks_of_claims,
)
from backend.schema.context import Info
from backend.schema.doors import SHOP, STAFF, edge, shown, typed
from backend.schema.orders import Order
from backend.schema.scalars import Money, Node


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


async def assignees_of_cases(cases: Sequence["Case"], info: Info) -> list[Staff | None]:
    """Who looks after each case; one statement."""
    return await staff_by_id([case.row.assignee_id for case in cases])


@typed(STAFF)
class Case(Node):
    """Somebody wants money back or another piece."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    kind: CaseKind = shown(STAFF, "What is asked for.")
    source: CaseSource = shown(STAFF, "Who asked first.")
    state: CaseState = shown(STAFF, "Where it stands.")
    automatic: bool = shown(STAFF, "Whether it was done by rule, without anybody's decision.")
    amount: Money = shown(STAFF, "What is asked for of what was really paid; zero for a replacement.")
    refund_to: RefundDestination = shown(STAFF, "Where money goes if it is agreed to.")
    reason: str = shown(STAFF, "Why, in the words of whoever opened it.")
    answer: str | None = shown(STAFF, "In the words of whoever decided; null until then.")
    opened_at: datetime = shown(STAFF, "When it was opened (UTC).")
    due_at: datetime = shown(STAFF, "By when it is to be decided (UTC).")
    overdue: bool = shown(STAFF, "Whether the shop still has to decide or answer after that.")
    waits_for: WaitsFor = shown(STAFF, "Whose turn it is.")
    decided_at: datetime | None = shown(STAFF, "When it was decided (UTC); null until then.")
    refund_id: strawberry.ID | None = shown(STAFF, "The refund it came to; null without one.")
    units: list[CaseUnit] = edge(STAFF, "What it is about.", units_of_cases)
    order: Order = edge(STAFF, "Its order.", orders_of_cases)
    opened_by: str | None = edge(STAFF, "Who opened it: a name, customer or system.", openers_of_cases)
    asked_by: str | None = edge(STAFF, "Who is for it and waits for a second person.", askers_of_cases)
    decided_by: str | None = edge(STAFF, "Who decided: a name or system; null until then.", deciders_of_cases)
    assignee: Staff | None = edge(STAFF, "Who looks after it; null: nobody yet.", assignees_of_cases)
    pictures: list[EvidencePicture] = edge(STAFF, "What the buyer showed when opening it.", first_pictures_of)
    remarks: list[CaseRemark] = edge(STAFF, "What was said since, oldest first, notes included.", remarks_of_cases)
    prepared: list[PreparedWords] = edge(
        STAFF, "Prepared answers for its state, in the buyer's language, about this case.", prepared_of_cases
    )
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
            refund_to=row.refund_to,
            reason=row.reason,
            answer=row.answer,
            opened_at=row.opened_at,
            due_at=row.due_at,
            overdue=row.waits_for is WaitsFor.SHOP and row.due_at <= at,
            waits_for=row.waits_for,
            decided_at=row.decided_at,
            refund_id=strawberry.ID(ids.public("rfd", row.refund_id)) if row.refund_id else None,
            row=row,
        )


async def unit_ids_of_claims(claims: Sequence["Claim"], info: Info) -> list[list[strawberry.ID]]:
    """The pieces each claim is about, one statement."""
    found = await queries.units_by_case([claim.row.id for claim in claims])
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
    awaits_you: bool = shown(SHOP, "Whether the shop asked something and waits for the buyer's words.")
    may_write: bool = shown(SHOP, "Whether more can be said about it.")
    amount: Money = shown(SHOP, "What goes back if it is agreed to; zero for a replacement.")
    refund_to: RefundDestination = shown(SHOP, "Where it goes then.")
    unit_ids: list[strawberry.ID] = edge(SHOP, "Global ids of the pieces it is about.", unit_ids_of_claims)
    pictures: list[EvidencePicture] = edge(SHOP, "What the buyer showed when opening it.", first_pictures_of)
    remarks: list[ClaimRemark] = edge(SHOP, "What buyer and shop said since, oldest first.", remarks_of_claims)
    row: strawberry.Private[models.Case]

    @classmethod
    def of(cls, row: models.Case, at: datetime) -> "Claim":
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
            refund_to=row.refund_to,
            awaits_you=row.waits_for is WaitsFor.BUYER,
            may_write=row.decided_at is None or row.decided_at + timedelta(seconds=settings.get().claim_talk_s) >= at,
            row=row,
        )


async def claims_of(order_ids: Sequence[UUID], at: datetime) -> list[list[Claim]]:
    """The buyer's claims about each order, oldest first; two statements.

    What the recipient of a gift tells the shop is not for whoever gave it.
    """
    found = await queries.cases_by_order(order_ids)
    recipients = await recipients_by_order(order_ids)

    def own(row: models.Case) -> bool:
        others = {f"customer:{id}" for id in recipients.get(row.order_id, ())}
        return row.source is CaseSource.BUYER and row.opened_by not in others

    return [[Claim.of(row, at) for row in rows if own(row)] for rows in found]


async def cases_of(order_ids: Sequence[UUID], at: datetime) -> list[list[Case]]:
    """Everything that was asked for about each order, oldest first; one statement."""
    return [[Case.of(row, at) for row in rows] for rows in await queries.cases_by_order(order_ids)]
