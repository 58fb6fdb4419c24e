"""Staff look after suppliers, their offers, and the orders that a person must decide."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids, money
from backend.core import refusals as domain
from backend.domain.accounts.permissions import Permission
from backend.domain.suppliers import models, queries, service
from backend.domain.suppliers.states import HandOutcome, SupplierState
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.products_input import amount
from backend.schema.repeats import IdempotencyConflict
from backend.schema.scalars import MoneyInput, Node
from backend.schema.suppliers import (
    DEPOSIT,
    OFFER,
    SUPPLIER,
    SUPPLIER_ORDER,
    Supplier,
    SupplierDeposit,
    SupplierOffer,
    SupplierOrder,
)
from backend.schema.suppliers_input import (
    FundSupplierInput,
    OfferVersionConflict,
    SupplierOfferFilter,
    SupplierOfferInput,
    SupplierOrderFilter,
    SupplierOrderNotOpen,
    SupplierOrderUnknown,
    SupplierUnknown,
)
from backend.schema.variants import VariantUnknown

SetOfferResult: TypeAlias = Annotated[
    SupplierOffer | SupplierUnknown | VariantUnknown | OfferVersionConflict | InvalidInput,
    union("SetOfferResult", "The offer as it is now, or why it did not change."),
]
PauseSupplierResult: TypeAlias = Annotated[
    Supplier | SupplierUnknown | InvalidInput,
    union("PauseSupplierResult", "The supplier as it is now, or why it did not change."),
]
ResumeSupplierResult: TypeAlias = Annotated[
    Supplier | SupplierUnknown | InvalidInput,
    union("ResumeSupplierResult", "The supplier as it is now, or why it did not change."),
]
FundSupplierResult: TypeAlias = Annotated[
    SupplierDeposit | SupplierUnknown | InvalidInput | IdempotencyConflict,
    union("FundSupplierResult", "The deposit as it is booked, or why there is none."),
]
SetLowBalanceResult: TypeAlias = Annotated[
    Supplier | SupplierUnknown | InvalidInput,
    union("SetLowBalanceResult", "The supplier as it is now, or why it did not change."),
]
AskSupplierResult: TypeAlias = Annotated[
    SupplierOrder | SupplierOrderUnknown,
    union("AskSupplierResult", "The order after the question, or why there was none."),
]
SettleByHandResult: TypeAlias = Annotated[
    SupplierOrder | SupplierOrderUnknown | SupplierOrderNotOpen | InvalidInput,
    union("SettleByHandResult", "The order as it is now, or why it did not change."),
]
First = Annotated[int, arg(STAFF, "How many, 1 to 100.")]
After = Annotated[str | None, arg(STAFF, "Cursor to go on from.")]
Id = Annotated[strawberry.ID, arg(STAFF, "Its global id.")]
Reason = Annotated[str, arg(STAFF, "Why, for the journal; 1 to 200 characters.")]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.SUPPLIERS_READ)
    async def suppliers(self, info: Info, first: First = 20, after: After = None) -> Connection[Supplier]:
        """Companies that credit accounts for the shop, oldest first."""
        asked = paging.page(first, after, (UUID,))
        rows = await queries.page_of_suppliers(asked)
        return paging.connection(rows, asked, lambda row: (row.id,), Supplier.of)

    @query(STAFF, permission=Permission.SUPPLIERS_READ)
    async def supplier_offers(
        self,
        info: Info,
        filter: Annotated[SupplierOfferFilter | None, arg(STAFF, "Which ones.")] = None,
        first: First = 20,
        after: After = None,
    ) -> Connection[SupplierOffer]:
        """What suppliers ask for the shop's top-ups, oldest first."""
        asked = paging.page(first, after, (UUID,))
        wanted = filter or SupplierOfferFilter()
        rows = await queries.page_of_offers(
            asked,
            supplier_id=_id(SUPPLIER, wanted.supplier_id),
            variant_id=_id("var", wanted.variant_id),
        )
        return paging.connection(rows, asked, lambda row: (row.id,), SupplierOffer.of)

    @query(STAFF, permission=Permission.SUPPLIERS_READ)
    async def supplier_orders(
        self,
        info: Info,
        filter: Annotated[SupplierOrderFilter | None, arg(STAFF, "Which ones.")] = None,
        first: First = 20,
        after: After = None,
    ) -> Connection[SupplierOrder]:
        """Orders at suppliers, newest first; `needsPerson` finds those that wait for a decision."""
        asked = paging.page(first, after, (UUID,))
        rows = await queries.page_of_orders((filter or SupplierOrderFilter()).wanted(), asked)
        return paging.connection(rows, asked, lambda row: (row.id,), SupplierOrder.of)


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.SUPPLIERS_WRITE)
    async def set_offer(
        self, info: Info, input: Annotated[SupplierOfferInput, arg(STAFF, "The offer as it shall be.")]
    ) -> SetOfferResult:
        """Make or change a supplier's offer for a variant. It sells once the supplier was asked about it."""
        asked = info.context
        row = await service.set_offer(input.terms(), caller=asked.caller, address=asked.address, at=asked.at)
        return SupplierOffer.of(row)

    @mutation(STAFF, permission=Permission.SUPPLIERS_WRITE)
    async def pause_supplier(self, info: Info, id: Id, reason: Reason) -> PauseSupplierResult:
        """Give a supplier no new orders; those it has are still asked about."""
        return await _set_state(info, id, SupplierState.PAUSED, reason)

    @mutation(STAFF, permission=Permission.SUPPLIERS_WRITE)
    async def resume_supplier(self, info: Info, id: Id, reason: Reason) -> ResumeSupplierResult:
        """Give a paused supplier orders again."""
        return await _set_state(info, id, SupplierState.ACTIVE, reason)

    @mutation(STAFF, permission=Permission.LEDGER_WRITE)
    async def fund_supplier(
        self,
        info: Info,
        input: Annotated[FundSupplierInput, arg(STAFF, "How much, and why.")],
        idempotency_key: Annotated[
            str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")
        ],
    ) -> FundSupplierResult:
        """Book what the shop paid in at a supplier of top-ups, from the bank; the ledger has it at once."""
        asked = info.context
        row = await service.fund_supplier(
            ids.parse(SUPPLIER, input.supplier_id),
            amount(input.amount, "amount"),
            input.reason,
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return SupplierDeposit.of(row)

    @mutation(STAFF, permission=Permission.SUPPLIERS_WRITE)
    async def set_low_balance(
        self,
        info: Info,
        id: Id,
        low_balance: Annotated[
            MoneyInput, arg(STAFF, "Below this staff are warned, in the supplier's currency; zero: never.")
        ],
    ) -> SetLowBalanceResult:
        """Say from which balance on there is too little at a supplier."""
        asked = info.context
        row = await service.set_low_balance(
            ids.parse(SUPPLIER, id) or ids.new(),
            _money(low_balance, "lowBalance"),
            caller=asked.caller,
            address=asked.address,
        )
        return Supplier.of(row)

    @mutation(STAFF, permission=Permission.SUPPLIERS_WRITE)
    async def ask_supplier(self, info: Info, id: Id) -> AskSupplierResult:
        """Ask the supplier about an order now. What it says counts; a silent supplier changes nothing."""
        asked = info.context
        row = await service.ask(
            ids.parse(SUPPLIER_ORDER, id) or ids.new(), caller=asked.caller, address=asked.address, at=asked.at
        )
        return SupplierOrder.of(row)

    @mutation(STAFF, permission=Permission.SUPPLIERS_WRITE)
    async def settle_by_hand(
        self,
        info: Info,
        id: Id,
        outcome: Annotated[HandOutcome, arg(STAFF, "What became of it.")],
        reason: Reason,
        spent: Annotated[
            MoneyInput | None, arg(STAFF, "What the supplier kept for a DELIVERED one; null: what was agreed.")
        ] = None,
    ) -> SettleByHandResult:
        """Say what became of an order that its supplier left open. Money and goods follow; written into the journal."""
        asked = info.context
        row = await service.settle_by_hand(
            ids.parse(SUPPLIER_ORDER, id) or ids.new(),
            outcome,
            reason=reason,
            spent=_money(spent, "spent") if spent is not None else None,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return SupplierOrder.of(row)


async def _set_state(info: Info, id: str, state: SupplierState, reason: str) -> Supplier:
    asked = info.context
    row = await service.set_supplier_state(
        ids.parse(SUPPLIER, id) or ids.new(), state, reason=reason, caller=asked.caller, address=asked.address
    )
    return Supplier.of(row)


def _money(given: MoneyInput, name: str) -> money.Money:
    found = money.parse(given.amount, given.currency)
    if found is None:
        raise domain.InvalidInput("BAD_AMOUNT", path=[name])
    return found


def _id(prefix: str, id: str | None) -> UUID | None:
    """The row's id; one that names nothing finds nothing."""
    return (ids.parse(prefix, id) or ids.new()) if id is not None else None


async def _supplier_node(id: UUID, info: Info) -> Node | None:
    if not info.context.caller.may(Permission.SUPPLIERS_READ):
        return None
    row = await models.Supplier.get_or_none(id=id)
    return Supplier.of(row) if row else None


async def _deposit_node(id: UUID, info: Info) -> Node | None:
    if not info.context.caller.may(Permission.SUPPLIERS_READ):
        return None
    row = await models.SupplierDeposit.get_or_none(id=id)
    return SupplierDeposit.of(row) if row else None


async def _offer_node(id: UUID, info: Info) -> Node | None:
    if not info.context.caller.may(Permission.SUPPLIERS_READ):
        return None
    row = await models.SupplierOffer.get_or_none(id=id)
    return SupplierOffer.of(row) if row else None


async def _order_node(id: UUID, info: Info) -> Node | None:
    if not info.context.caller.may(Permission.SUPPLIERS_READ):
        return None
    row = await models.SupplierOrder.get_or_none(id=id)
    return SupplierOrder.of(row) if row else None


NODES = {SUPPLIER: _supplier_node, OFFER: _offer_node, SUPPLIER_ORDER: _order_node, DEPOSIT: _deposit_node}
TYPES = (Supplier, SupplierOffer, SupplierOrder, SupplierDeposit)
