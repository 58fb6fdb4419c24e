"""What was decided is done: money goes back, or another code comes. In the caller's transaction, the order locked."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, outbox
from backend.core.money import Money
from backend.domain.aftersales.errors import NothingToRefund, PolicyRefuses, ReplacementGone, UnitInFlight
from backend.domain.aftersales.models import Case
from backend.domain.aftersales.policy import UnitCase
from backend.domain.aftersales.recalled.goods import Exchange
from backend.domain.aftersales.service.taking_back import take_back
from backend.domain.aftersales.service.tell import show_anew, tell_buyer
from backend.domain.aftersales.states import CaseState, RefundRule, ReplaceRule, Stage, WaitsFor
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.orders import service as orders
from backend.domain.orders.models import Order
from backend.domain.orders.states import OrderEventKind
from backend.domain.payments import service as payments
from backend.domain.payments.errors import NoWallet
from backend.domain.payments.models import Refund
from backend.domain.payments.states import RefundDestination
from backend.domain.vault import service as vault
from backend.domain.vault.errors import CodeNotDelivered, OutOfStock
from backend.domain.webhooks.events import EventType

REASON = "aftersale"


def check_refund(units: Sequence[UnitCase], at: datetime) -> None:
    """Raises `NothingToRefund`, `UnitInFlight`, `PolicyRefuses` for the first unit that cannot go back at all."""
    for unit in units:
        if not unit.refundable or (unit.paid_minor and not unit.left_minor):
            raise NothingToRefund(unit.unit_id)
        if unit.in_flight:
            raise UnitInFlight(unit.unit_id)
        if unit.refund_rule(at) is RefundRule.REFUSED:
            raise PolicyRefuses(unit.unit_id, unit.kind, unit.stage)


async def check_destination(order: Order, to: RefundDestination) -> None:
    """Raises `NoWallet` where money is to go to a wallet that nobody has."""
    if to is RefundDestination.WALLET and not await payments.has_wallet(order):
        raise NoWallet


def check_replacement(unit: UnitCase, at: datetime) -> None:
    """Raises `NothingToRefund` for what is on its way back, `PolicyRefuses` for what is never replaced."""
    if not unit.refundable:
        raise NothingToRefund(unit.unit_id)
    rule = unit.replace_rule(at, limit_minor=0)
    if unit.kind is not FulfilmentKind.CODE or unit.stage is Stage.NOT_DELIVERED or rule is ReplaceRule.REFUSED:
        raise PolicyRefuses(unit.unit_id, unit.kind, unit.stage)


async def carry_out_refund(
    order: Order,
    case: Case,
    units: Sequence[UnitCase],
    parts: Mapping[UUID, int],
    *,
    actor: str,
    address: str | None,
    at: datetime,
) -> None:
    """Take the goods back and give `parts` (minor units, by unit) back. The case is marked done by `decide`."""
    unused = await take_back(units, actor=actor, reason=case.reason, address=address, at=at)
    refunds = await payments.give_back(
        order, parts, reason=REASON, at=at, actor=actor, unused=unused, to=case.refund_to
    )
    case.refund_id = refunds[0].id if refunds else None
    await tell_given_back(order, refunds, case.amount_minor)


async def tell_given_back(order: Order, refunds: Sequence[Refund], amount_minor: int) -> None:
    """Tell the buyer how much goes back, and where to: the way it was paid, to the wallet, or some of it each way."""
    to_wallet = sum(one.amount_minor for one in refunds if one.destination is RefundDestination.WALLET)
    amount = told(amount_minor, order.currency)
    if to_wallet == 0:
        await tell_buyer(order, "units_given_back", amount=amount)
    elif to_wallet == amount_minor:
        await tell_buyer(order, "units_given_to_wallet", amount=amount)
    else:
        wallet, rest = told(to_wallet, order.currency), told(amount_minor - to_wallet, order.currency)
        await tell_buyer(order, "units_given_back_both", amount=amount, wallet=wallet, rest=rest)


def told(minor: int, currency: str) -> str:
    """An amount for people, e.g. `12.00 CNY`."""
    return f"{Money(minor, currency).decimal()} {currency}"


async def carry_out_replacement(
    order: Order, case: Case, unit: UnitCase, *, actor: str, address: str | None, at: datetime
) -> None:
    """Another code in the unit's slot. Raises `ReplacementGone` when none is left: nothing is changed then."""
    try:
        async with in_transaction():
            case.code_id = await replace(
                order,
                unit.unit_id,
                actor=actor,
                reason=case.reason,
                at=at,
                exchange=partial(vault.exchange, address=address),
            )
    except OutOfStock:
        raise ReplacementGone(unit.unit_id, unit.left_minor, order.currency) from None
    except CodeNotDelivered:
        raise NothingToRefund(unit.unit_id) from None
    await tell_buyer(order, "unit_replaced", about=case)


async def replace(
    order: Order, unit_id: UUID, *, actor: str, reason: str, at: datetime, exchange: Exchange = vault.exchange
) -> UUID:
    """Exchange the unit's delivered code or seat, tell `unit.replaced`, return the new one's id.

    Of an order of a partner its servers are told too. Raises `OutOfStock`.
    """
    done = await exchange(unit_id, actor=actor, reason=reason, at=at)
    await orders.note(
        order.id,
        OrderEventKind.REPLACED,
        at=at,
        actor=actor,
        unit_id=str(unit_id),
        old_code_id=str(done.old_id),
        code_id=str(done.new_id),
    )
    await show_anew(order)
    await outbox.emit(
        "unit.replaced", unit_id=unit_id, order_id=order.id, code_id=done.new_id, cost_minor=done.cost_minor
    )
    if order.partner_id is not None:
        await outbox.emit(
            "partner.order_moved", order_id=order.id, what=EventType.UNITS_RENEWED.value, unit_ids=[unit_id]
        )
    return done.new_id


async def decide(case: Case, state: CaseState, *, actor: str, answer: str | None, at: datetime) -> None:
    """Mark the case decided; its units may be in another case from here on."""
    case.state, case.decided_by, case.decided_at, case.answer = state, actor, at, answer
    case.waits_for = WaitsFor.NOBODY
    await case.save(
        update_fields=[
            "state", "decided_by", "decided_at", "answer", "refund_id", "code_id", "automatic", "asked_by",
            "waits_for",
        ]
    )  # fmt: skip
    await database.execute("UPDATE after_sale_unit SET undecided = false WHERE case_id = $1", case.id)
