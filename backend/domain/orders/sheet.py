"""Orders as rows of a table, one a line of an order; contacts and credited accounts masked, costs never. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from backend.core.money import Money
from backend.domain.accounts import contacts
from backend.domain.orders.models import Order, OrderLine
from backend.domain.orders.states import OrderState
from backend.domain.tasks.files.table import Cell

_HEADS: tuple[tuple[str, str], ...] = (
    ("订单号", "Order"),
    ("状态", "State"),
    ("渠道", "Channel"),
    ("下单时间（UTC）", "Placed (UTC)"),
    ("付款时间（UTC）", "Paid (UTC)"),
    ("交付时间（UTC）", "Delivered (UTC)"),
    ("联系方式（已打码）", "Contact (masked)"),
    ("合作方单号", "Partner's number"),
    ("币种", "Currency"),
    ("订单金额", "Order total"),
    ("实付", "Paid"),
    ("已退", "Refunded"),
    ("行", "Line"),
    ("商品", "Product"),
    ("规格", "Variant"),
    ("数量", "Quantity"),
    ("单价", "Unit price"),
    ("小计", "Line total"),
    ("充值账号（已打码）", "Credited account (masked)"),
)
_STATES: dict[OrderState, tuple[str, str]] = {
    OrderState.PENDING_PAYMENT: ("待付款", "Awaiting payment"),
    OrderState.PAID: ("已付款", "Paid"),
    OrderState.DELIVERED: ("已交付", "Delivered"),
    OrderState.CANCELLED: ("已取消", "Cancelled"),
    OrderState.EXPIRED: ("已过期", "Expired"),
    OrderState.REFUNDING: ("退款中", "Refunding"),
    OrderState.REFUNDED: ("已退款", "Refunded"),
}
# What tells of the order as a whole stands in the row of its first line alone, so that a column adds up.
_ONCE = 3


def heads(locale: str) -> list[str]:
    """The first row."""
    return [zh if locale == "zh-CN" else en for zh, en in _HEADS]


def rows_of(
    orders: Sequence[Order], lines: Sequence[Sequence[OrderLine]], channels: Mapping[UUID, str], locale: str
) -> Iterator[list[Cell]]:
    """The rows of some orders with their lines, in that order."""
    words = 0 if locale == "zh-CN" else 1
    language = "zh" if locale == "zh-CN" else "en"
    for order, its in zip(orders, lines, strict=True):
        contact = order.contact_email or order.contact_phone
        told: list[Cell] = [
            order.number,
            _STATES[order.state][words],
            channels.get(order.channel_id),
            *(_moment(at) for at in (order.placed_at, order.paid_at, order.delivered_at)),
            contacts.mask(contact) if contact else None,
            order.external_id,
            order.currency,
        ]
        amounts: list[Cell] = [
            _amount(minor, order.currency) for minor in (order.total_minor, order.paid_minor, order.refunded_minor)
        ]
        for place, line in enumerate(its):
            yield [
                *told,
                *(amounts if place == 0 else [None] * _ONCE),
                place + 1,
                line.snapshot["names"][language],
                line.snapshot["variant_names"][language],
                line.quantity,
                _amount(line.unit_price_minor, order.currency),
                _amount(line.total_minor, order.currency),
                contacts.mask(line.account) if line.account else None,
            ]


def _amount(minor: int, currency: str) -> Decimal:
    return Decimal(Money(minor, currency).decimal())


def _moment(at: datetime | None) -> str | None:
    return at.strftime("%Y-%m-%d %H:%M:%S") if at is not None else None
