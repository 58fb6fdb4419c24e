"""Orders that something is to be done about, and the people who do it."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO

from PIL import Image
from tortoise.transactions import in_transaction

from backend.core import clock, database, ids
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.permissions import Role
from backend.domain.aftersales.conversation import Picture, Remark
from backend.domain.aftersales.models import Case, CaseUnit
from backend.domain.aftersales.states import CaseKind, CaseState, PictureState, RemarkKind
from backend.domain.catalog.models import Variant
from backend.domain.inventory import service as inventory
from backend.domain.orders import service as order_service
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.payments.models import Payment, Refund
from backend.domain.payments.states import PaymentState, RefundState
from backend.domain.vault import service as codes
from backend.domain.vault.models import Code
from backend.domain.vault.values import Viewer, ViewerKind
from tests.make import accounts, orders
from tests.make.outbox import drain
from tests.make.purse import bought


async def delivered(
    goods: list[tuple[Variant, int]],
    *,
    by: Caller | None = None,
    email: str | None = None,
    at: datetime | None = None,
    gifts: Sequence[Variant] = (),
) -> Order:
    """An order paid and handed over."""
    order = await bought(goods, by=by, email=email, at=at, gifts=gifts)
    await drain()
    return await Order.get(id=order.id)


async def leaves(order: Order) -> list[OrderUnit]:
    """The order's units but the bundles' own, in their places."""
    return await OrderUnit.filter(order_id=order.id).exclude(kind="BUNDLE").order_by("position")


async def staff(role: Role = Role.SUPPORT) -> Caller:
    """Somebody who works for the shop, as a caller."""
    row = await accounts.staff(role)
    return Caller(session_id=ids.new(), staff_id=row.id, role=role)


async def reveal(unit: OrderUnit, *, at: datetime | None = None) -> Code:
    """The unit's buyer looks at its code."""
    code = await Code.get(unit_id=unit.id, state="DELIVERED")
    await codes.reveal(code.id, viewer=Viewer(ViewerKind.CUSTOMER), at=at or clock.now())
    return await Code.get(id=code.id)


async def set_rule(kind: str, stage: str, **values: object) -> None:
    """Change a cell of the matrix behind everybody's back."""
    for name, value in values.items():
        await database.execute(f"UPDATE policy_rule SET {name} = $3 WHERE kind = $1 AND stage = $2", kind, stage, value)


async def handed_over(variant: Variant, buyer: Caller, *, pieces: int = 1) -> Order:
    """An order that was paid somewhere and handed over, whichever provider is bound."""
    order = await orders.placed([(variant, pieces)], by=buyer)
    moment = clock.now()
    async with in_transaction():
        payment = await Payment.create(
            order_id=order.id,
            provider="sandbox",
            reference=ids.new().hex,
            provider_reference=ids.new().hex,
            state=PaymentState.PAID,
            amount_minor=order.total_minor,
            currency=order.currency,
            expires_at=order.expires_at,
            paid_at=moment,
            query_at=moment,
        )
        await inventory.consume(order.id, moment)
        await order_service.mark_paid(order.id, payment_id=payment.id, at=moment)
    await drain()
    return await Order.get(id=order.id)


async def failed_refund(order: Order) -> Refund:
    """A refund of the order's payment that its provider refused."""
    payment = await Payment.get(order_id=order.id, state=PaymentState.PAID)
    return await Refund.create(
        payment_id=payment.id,
        order_id=order.id,
        reference=ids.new().hex,
        amount_minor=1,
        currency=order.currency,
        reason="test",
        state=RefundState.FAILED,
        failure="NOT_ENOUGH",
    )


async def open_case(order: Order, *, source: str = "BUYER", state: CaseState = CaseState.OPEN) -> Case:
    """A case about the first unit of the order that is in none yet."""
    units = await leaves(order)
    taken = set(await CaseUnit.filter(unit_id__in=[unit.id for unit in units]).values_list("unit_id", flat=True))
    unit = next(unit for unit in units if unit.id not in taken)
    case = await Case.create(
        order_id=order.id,
        kind=CaseKind.REFUND,
        source=source,
        state=state,
        amount_minor=unit.paid_minor,
        currency=order.currency,
        reason="It says used",
        opened_by=f"customer:{order.customer_id}",
        asked_by=f"staff:{ids.new()}" if state is CaseState.AWAITING_APPROVAL else None,
        due_at=clock.now(),
        idempotency_key=key(),
        request_hash="-",
    )
    await CaseUnit.create(
        case_id=case.id,
        unit_id=unit.id,
        amount_minor=unit.paid_minor,
        stage="DELIVERED_UNREVEALED",
        bearer="SHOP",
        rule_version=1,
        undecided=True,
    )
    return case


def key() -> str:
    """A fresh idempotency key."""
    return ids.new().hex


def drawn(kind: str = "PNG", *, size: tuple[int, int] = (64, 48), exif: bytes | None = None) -> bytes:
    """A small picture's bytes."""
    made = BytesIO()
    more = {"exif": exif} if exif is not None else {}
    Image.new("RGB", size, "teal").save(made, kind, **more)
    return made.getvalue()


async def picture(order: Order, case: Case | None = None, remark: Remark | None = None) -> Picture:
    """A stored picture, shown in the case when one is given; nobody can see its bytes."""
    return await Picture.create(
        order_id=order.id,
        state=PictureState.STORED,
        offered_by="customer",
        expires_at=clock.now(),
        width=64,
        height=48,
        stored_at=clock.now(),
        case_id=case.id if case else None,
        remark_id=remark.id if remark else None,
    )


async def remark(case: Case, kind: RemarkKind = RemarkKind.BUYER, words: str = "It still says used") -> Remark:
    """Something said about the case."""
    author = f"staff:{ids.new()}" if kind is not RemarkKind.BUYER else case.opened_by
    return await Remark.create(
        case_id=case.id, kind=kind, words=words, author=author, idempotency_key=key(), request_hash="-"
    )
