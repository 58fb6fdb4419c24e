"""Staff give back, replace, decide and recall."""

from datetime import datetime
from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.core.refusals import InvalidInput as Malformed
from backend.domain.accounts.permissions import Permission
from backend.domain.aftersales import looking, models, queries, service
from backend.domain.aftersales.amounts import is_above_alone
from backend.domain.aftersales.errors import UnitUnknown as NoSuchUnit
from backend.domain.aftersales.keepsakes import keepsakes
from backend.domain.catalog.queries.offers import currency_of
from backend.domain.orders import queries as order_queries
from backend.domain.orders.errors import OrderUnknown as NoSuchOrder
from backend.domain.orders.models import OrderUnit
from backend.domain.payments import service as payments
from backend.domain.payments.queries import left_at_provider
from backend.domain.wallet.balances import balance_of
from backend.schema import paging
from backend.schema.access import OrderUnknown
from backend.schema.aftersales import Case
from backend.schema.aftersales_input import (
    ApproveCaseInput,
    CaseFilter,
    RedirectRefundInput,
    RefundUnitsInput,
    RejectCaseInput,
    ReplaceUnitInput,
    RetryRefundInput,
)
from backend.schema.aftersales_policy import PolicyRule, PolicyRuleInput
from backend.schema.aftersales_refused import (
    CaseDecided,
    CaseUnknown,
    NothingToRefund,
    NoWallet,
    PolicyRefuses,
    PolicyRuleUnknown,
    PolicyRuleVersionConflict,
    RecallRunning,
    RefundNotFailed,
    RefundTooMuch,
    RefundUnknown,
    ReplacementGone,
    SecondPersonNeeded,
    UnitInCase,
    UnitInFlight,
    UnitUnknown,
)
from backend.schema.aftersales_words import CaseSort
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.payments import Refund
from backend.schema.products_input import amount
from backend.schema.recalls import RecallBatchInput
from backend.schema.refund_preview import RefundPreview, going, total_of
from backend.schema.repeats import IdempotencyConflict
from backend.schema.scalars import Node
from backend.schema.second_factor import StepUpRequired
from backend.schema.tasks import Job
from backend.schema.vault import BatchUnknown, TransitionRefused

RefundPreviewResult: TypeAlias = Annotated[
    RefundPreview | OrderUnknown | UnitUnknown | InvalidInput,
    union("RefundPreviewResult", "What would go back, or why nothing."),
]
RefundUnitsResult: TypeAlias = Annotated[
    Case
    | OrderUnknown
    | UnitUnknown
    | NothingToRefund
    | UnitInFlight
    | PolicyRefuses
    | UnitInCase
    | NoWallet
    | InvalidInput
    | IdempotencyConflict,
    union("RefundUnitsResult", "The case, done or waiting for a second person, or why there is none."),
]
ReplaceUnitResult: TypeAlias = Annotated[
    Case
    | OrderUnknown
    | UnitUnknown
    | NothingToRefund
    | PolicyRefuses
    | ReplacementGone
    | UnitInCase
    | InvalidInput
    | IdempotencyConflict,
    union("ReplaceUnitResult", "The case, done or waiting for a second person, or why there is none."),
]
ApproveCaseResult: TypeAlias = Annotated[
    Case
    | CaseUnknown
    | CaseDecided
    | SecondPersonNeeded
    | NothingToRefund
    | UnitInFlight
    | PolicyRefuses
    | RefundTooMuch
    | ReplacementGone
    | NoWallet
    | InvalidInput
    | StepUpRequired,
    union("ApproveCaseResult", "The case as it is now, or why nothing was done."),
]
RejectCaseResult: TypeAlias = Annotated[
    Case | CaseUnknown | CaseDecided | SecondPersonNeeded | InvalidInput,
    union("RejectCaseResult", "The case as it is now, or why it was not decided."),
]
RetryRefundResult: TypeAlias = Annotated[
    Refund | RefundUnknown | RefundNotFailed | InvalidInput,
    union("RetryRefundResult", "The refund under its new reference, or why not."),
]
RedirectRefundResult: TypeAlias = Annotated[
    Refund | RefundUnknown | RefundNotFailed | NoWallet | InvalidInput | IdempotencyConflict,
    union("RedirectRefundResult", "The refund on its way to the wallet, or why not."),
]
SetPolicyRuleResult: TypeAlias = Annotated[
    PolicyRule | PolicyRuleUnknown | PolicyRuleVersionConflict | InvalidInput | StepUpRequired,
    union("SetPolicyRuleResult", "The rule as it is now, or why it did not change."),
]
RecallBatchResult: TypeAlias = Annotated[
    Job | BatchUnknown | TransitionRefused | RecallRunning | InvalidInput | IdempotencyConflict | StepUpRequired,
    union("RecallBatchResult", "The job that makes holders whole, or why there is none."),
]
Key = Annotated[str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")]
MOST_UNITS = 200


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.ORDERS_READ)
    async def policy_rules(self, info: Info) -> list[PolicyRule]:
        """The after-sales matrix: a rule for every stage that a kind can be at."""
        return [PolicyRule.of(row) for row in await queries.policy_rules()]

    @query(STAFF, permission=Permission.ORDERS_READ, refusals=True)
    async def refund_preview(
        self,
        info: Info,
        order_id: Annotated[strawberry.ID, arg(STAFF, "Which order.")],
        unit_ids: Annotated[list[strawberry.ID] | None, arg(STAFF, "Which pieces; null: all of them.")] = None,
    ) -> RefundPreviewResult:
        """What would go back for these pieces now, by what was really paid and by the matrix."""
        id = ids.parse("ord", order_id)
        (order,) = await order_queries.orders_by_id([id]) if id is not None else [None]
        if order is None:
            raise NoSuchOrder
        if unit_ids is None:
            leaves = await OrderUnit.filter(order_id=order.id).exclude(kind="BUNDLE").order_by("position")
        else:
            leaves = await looking.leaves_of(order.id, _units(unit_ids, ["unitIds"]))
        at = info.context.at
        may = await payments.has_wallet(order)
        has = (await balance_of(order.customer_id, order.currency)).posted_minor if may else None
        left = await left_at_provider(order.id)
        units = await looking.look(leaves, at)
        kept = (await keepsakes(order, leaves, at)).kept_minor
        total = total_of(units, kept, at)
        above = await is_above_alone(order, going(units, at), total)
        return RefundPreview.of(
            units, order.currency, at, wallet_minor=has, provider_minor=left, kept_minor=kept, above_alone=above
        )

    @query(STAFF, permission=Permission.ORDERS_READ)
    async def cases(
        self,
        info: Info,
        filter: Annotated[CaseFilter | None, arg(STAFF, "Which ones.")] = None,
        sort: Annotated[CaseSort, arg(STAFF, "In which order.")] = CaseSort.NEWEST,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[Case]:
        """After-sales cases of all orders."""
        due, at = sort is CaseSort.DUE, info.context.at
        asked = paging.page(first, after, (datetime, UUID) if due else (UUID,))
        rows = await queries.cases((filter or CaseFilter()).wanted(at), asked, sort)
        return paging.connection(
            rows, asked, lambda row: (row.due_at, row.id) if due else (row.id,), lambda row: Case.of(row, at)
        )

    @query(STAFF, permission=Permission.ORDERS_READ)
    async def case(self, info: Info, id: Annotated[strawberry.ID, arg(STAFF, "The case's global id.")]) -> Case | None:
        """A case; null when there is none."""
        return await _case(ids.parse("cas", id), info)


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.ORDERS_REFUND)
    async def refund_units(
        self,
        info: Info,
        input: Annotated[RefundUnitsInput, arg(STAFF, "Which pieces, and why.")],
        idempotency_key: Key,
    ) -> RefundUnitsResult:
        """Give back what is left of what was really paid; where the matrix asks for it, a second person decides."""
        asked = info.context
        row = await service.refund_units(
            _order(input.order_id),
            _units(input.unit_ids, ["input", "unitIds"]),
            reason=input.reason,
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
            to=input.refund_to,
        )
        return Case.of(row, asked.at)

    @mutation(STAFF, permission=Permission.ORDERS_REFUND)
    async def replace_unit(
        self,
        info: Info,
        input: Annotated[ReplaceUnitInput, arg(STAFF, "Which piece, and why.")],
        idempotency_key: Key,
    ) -> ReplaceUnitResult:
        """Hand over another code for one that does not work; above the shop's limits a second person decides."""
        asked = info.context
        row = await service.replace_unit(
            ids.parse("unt", input.unit_id) or ids.new(),
            _order(input.order_id),
            reason=input.reason,
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return Case.of(row, asked.at)

    @mutation(STAFF, permission=Permission.ORDERS_REFUND, step_up=True)
    async def approve_case(
        self, info: Info, input: Annotated[ApproveCaseInput, arg(STAFF, "Which case.")]
    ) -> ApproveCaseResult:
        """Do what the case asks for. What needs a second person waits for one who may approve and is another."""
        asked = info.context
        row = await service.approve_case(
            ids.parse("cas", input.case_id) or ids.new(),
            answer=input.answer,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return Case.of(row, asked.at)

    @mutation(STAFF, permission=Permission.ORDERS_REFUND)
    async def reject_case(
        self, info: Info, input: Annotated[RejectCaseInput, arg(STAFF, "Which case, and why.")]
    ) -> RejectCaseResult:
        """Leave everything as it is; the buyer of a claim is told why."""
        asked = info.context
        row = await service.reject_case(
            ids.parse("cas", input.case_id) or ids.new(),
            answer=input.answer,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return Case.of(row, asked.at)

    @mutation(STAFF, permission=Permission.ORDERS_REFUND)
    async def retry_refund(
        self, info: Info, input: Annotated[RetryRefundInput, arg(STAFF, "Which refund, and what changed.")]
    ) -> RetryRefundResult:
        """Ask the provider again for a refund it refused, under a new reference."""
        asked = info.context
        row = await payments.retry_refund(
            ids.parse("rfd", input.refund_id) or ids.new(),
            reason=input.reason,
            actor=asked.caller.actor,
            address=asked.address,
            at=asked.at,
        )
        return Refund.of(row)

    @mutation(STAFF, permission=Permission.ORDERS_REFUND)
    async def redirect_refund(
        self,
        info: Info,
        input: Annotated[RedirectRefundInput, arg(STAFF, "Which refund, and why.")],
        idempotency_key: Key,
    ) -> RedirectRefundResult:
        """Give the money of a refund that the provider refused to the buyer's wallet; the buyer is told."""
        asked = info.context
        row = await payments.redirect_refund(
            ids.parse("rfd", input.refund_id) or ids.new(),
            reason=input.reason,
            actor=asked.caller.actor,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return Refund.of(row)

    @mutation(STAFF, permission=Permission.REFUNDS_APPROVE, step_up=True)
    async def set_policy_rule(
        self, info: Info, input: Annotated[PolicyRuleInput, arg(STAFF, "The cell as it is to be.")]
    ) -> SetPolicyRuleResult:
        """Change one cell of the after-sales matrix, for everything decided from now on."""
        asked = info.context
        wanted = service.RuleWanted(
            kind=input.kind,
            stage=input.stage,
            refund=input.refund,
            approver=input.approver,
            bearer=input.bearer,
            coupon_returns=input.coupon_returns,
            replacement=input.replacement,
            window_days=input.window_days,
            alone_minor=await _alone(input, info),
        )
        row = await service.set_policy_rule(
            wanted, version=input.version, actor=asked.caller.actor, address=asked.address, at=asked.at
        )
        return PolicyRule.of(row)

    @mutation(STAFF, permission=Permission.BATCHES_RECALL, step_up=True)
    async def recall_batch(
        self,
        info: Info,
        input: Annotated[RecallBatchInput, arg(STAFF, "Which batch, why, and what holders get.")],
        idempotency_key: Key,
    ) -> RecallBatchResult:
        """Stop a batch's sale at once, and make everybody whole who holds a code of it; follow the job."""
        asked = info.context
        job = await service.recall_batch(
            ids.parse("bat", input.batch_id) or ids.new(),
            reason=input.reason,
            mode=input.mode,
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return Job.of(job, asked.locale)


async def _alone(input: PolicyRuleInput, info: Info) -> int | None:
    if input.alone_up_to is None:
        return None
    limit = amount(input.alone_up_to, "aloneUpTo")
    if limit.currency != await currency_of(info.context.channel_id):
        raise Malformed("CURRENCY_DIFFERS", path=["input", "aloneUpTo"])
    return limit.minor


def _order(id: str) -> UUID:
    return ids.parse("ord", id) or ids.new()


def _units(texts: list[strawberry.ID], path: list[str]) -> list[UUID]:
    if len(texts) > MOST_UNITS:
        raise Malformed("TOO_MANY", path=path, minimum=1, maximum=MOST_UNITS)
    if len(set(texts)) < len(texts):
        raise Malformed("REPEATED", path=path)
    found = [ids.parse("unt", text) for text in texts]
    if not all(found):
        raise NoSuchUnit
    return [id for id in found if id is not None]


async def _case(id: UUID | None, info: Info) -> Case | None:
    row = await models.Case.get_or_none(id=id) if id is not None else None
    return Case.of(row, info.context.at) if row is not None else None


async def _node(id: UUID, info: Info) -> Node | None:
    return await _case(id, info) if info.context.caller.may(Permission.ORDERS_READ) else None


NODES = {"cas": _node}
TYPES = (Case,)
