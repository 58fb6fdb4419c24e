"""Orders: bought once per number, ripening by the supplier's own clock, ended as their behaviour says.

How an order ends is written down when it is bought; what it looks like at a moment follows from that and the clock,
so a restart changes nothing.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from backend.sandbox.store import Store
from backend.sandbox.times import now_ms

from .behaviour import Behaviour, Outcome
from .callbacks import Callbacks
from .errors import ApiError
from .goods import ON_SALE, Goods, yuan
from .requests import Buy

WAITING, PROCESSING, SUCCESS, CANCELLED, REFUNDED, UNPAID = 1, 2, 3, 4, 5, -1
_ENDS = {
    Outcome.DELIVERED: SUCCESS,
    Outcome.REVERSED: SUCCESS,
    Outcome.PARTIAL: REFUNDED,
    Outcome.FAILED: REFUNDED,
    Outcome.CANCELLED: CANCELLED,
}
_HINTS = {Outcome.FAILED: "充值失败/已退款", Outcome.CANCELLED: "已撤单", Outcome.PARTIAL: "部分到账/余款已退"}
# The same as `Order.spent` of every order.
_SPENT = """
SELECT coalesce(sum(CASE
    WHEN outcome = 'unpaid' OR reverses_at <= :at THEN 0
    WHEN outcome <> 'stuck' AND processing_at <= :at AND settles_at <= :at THEN total_fen - back_fen
    ELSE total_fen
END), 0) FROM orders
"""


@dataclass(frozen=True, slots=True)
class Order:
    """One order. Fields stand in the table's order."""

    id: int
    external_orderno: str
    ordersn: str
    goods_id: int
    account: str
    face_fen: int
    total_fen: int
    url: str
    outcome: Outcome
    back_fen: int
    hint: str
    created_at: int
    processing_at: int
    settles_at: int
    reverses_at: int | None

    def seen(self, at: int) -> tuple[int, int]:
        """Status and money given back, as they are at that moment."""
        if self.outcome is Outcome.UNPAID:
            return UNPAID, 0
        if at < self.processing_at:
            return WAITING, 0
        if self.outcome is Outcome.STUCK or at < self.settles_at:
            return PROCESSING, 0
        if self.reverses_at is not None and at >= self.reverses_at:
            return REFUNDED, self.total_fen
        return _ENDS[self.outcome], self.back_fen

    def wire(self, at: int) -> dict[str, Any]:
        """The order as the customer reads it."""
        status, back = self.seen(at)
        return {
            "ordersn": self.ordersn,
            "external_orderno": self.external_orderno,
            "recharge_info": [{"n": "充值账号", "v": self.account, "k": "recharge_account"}],
            "recharge_hints": self.hint if status in (CANCELLED, REFUNDED) else "",
            "total_price": yuan(self.total_fen),
            "has_back_money": yuan(back),
            "status": status,
            "card_list": [],
        }

    def spent(self, at: int) -> int:
        """What the customer is out of pocket at that moment, in fen."""
        status, back = self.seen(at)
        return 0 if status == UNPAID else self.total_fen - back


class Orders:
    """The verbs of an order, and the money behind them."""

    def __init__(self, store: Store, goods: Goods, callbacks: Callbacks, balance_fen: int) -> None:
        self._store = store
        self._db = store.db
        self._goods = goods
        self._callbacks = callbacks
        (deposited,) = self._db.execute("SELECT count(*) FROM deposits").fetchone()
        if not deposited:
            self._db.execute("INSERT INTO deposits (fen, at) VALUES (?, ?)", (balance_fen, now_ms()))

    def buy(self, asked: Buy, behaviour: Behaviour) -> Order:
        """Take an order and its money, once per number."""
        return self._store.write(self._buy, asked, behaviour)

    def by_number(self, number: str) -> Order | None:
        """The order of the customer's number."""
        row = self._db.execute("SELECT * FROM orders WHERE external_orderno = ?", (number,)).fetchone()
        return _order(row) if row else None

    def by_ordersn(self, ordersn: str) -> Order | None:
        """The order of the supplier's number."""
        row = self._db.execute("SELECT * FROM orders WHERE ordersn = ?", (ordersn,)).fetchone()
        return _order(row) if row else None

    def asked(self, account: str) -> int:
        """How often an order for the account was asked for before now; counts this time too."""
        row = self._store.execute(
            "INSERT INTO asked VALUES (?, 1) ON CONFLICT DO UPDATE SET times = times + 1 RETURNING times - 1",
            (account,),
        ).fetchone()
        return int(row[0])

    def all(self) -> Iterable[Order]:
        """Every order, oldest first."""
        return (_order(row) for row in self._db.execute("SELECT * FROM orders ORDER BY id"))

    def page(self, after: int, limit: int) -> list[Order]:
        """Orders of a higher id, oldest first."""
        rows = self._db.execute("SELECT * FROM orders WHERE id > ? ORDER BY id LIMIT ?", (after, limit))
        return [_order(row) for row in rows]

    def deposit(self, fen: int) -> None:
        """Let the customer pay in (or, below zero, take out)."""
        self._store.execute("INSERT INTO deposits (fen, at) VALUES (?, ?)", (fen, now_ms()))

    def balance(self) -> int:
        """What the customer has left, in fen."""
        (deposited,) = self._db.execute("SELECT coalesce(sum(fen), 0) FROM deposits").fetchone()
        (spent,) = self._db.execute(_SPENT, {"at": now_ms()}).fetchone()
        return int(deposited) - int(spent)

    def close(self, ordersn: str) -> None:
        """Ask for an order to be cancelled: granted while it waits, else refused."""
        order = self.by_ordersn(ordersn)
        if order is None:
            raise ApiError("订单不存在")
        if order.seen(now_ms())[0] not in (WAITING, UNPAID):
            raise ApiError("订单已处理，无法撤单")
        self._store.execute(
            "UPDATE orders SET outcome = 'cancelled', back_fen = total_fen, hint = '已撤单', settles_at = ? "
            "WHERE id = ?",
            (now_ms(), order.id),
        )

    def settle(self, number: str, outcome: Outcome, back_fen: int) -> Order:
        """End an order now, by hand: for tests that need a moment of their own."""
        at = now_ms()
        self._store.execute(
            "UPDATE orders SET outcome = ?, back_fen = ?, processing_at = min(processing_at, ?), settles_at = ?, "
            "reverses_at = CASE WHEN ? = 'reversed' THEN ? END WHERE external_orderno = ?",
            (outcome.value, back_fen, at, at, outcome.value, at, number),
        )
        order = self.by_number(number)
        if order is None:
            raise ApiError("订单不存在")
        return order

    def _buy(self, asked: Buy, behaviour: Behaviour) -> Order:
        if self.by_number(asked.external_orderno) is not None:
            raise ApiError("外部订单号已存在")
        item = self._goods.by_id(asked.id)
        if item.status != ON_SALE:
            raise ApiError("商品已下架")
        total = item.price_fen * asked.quantity
        if asked.safe_price_fen is not None and item.price_fen > asked.safe_price_fen:
            raise ApiError("商品价格高于安全价")
        if behaviour.outcome is not Outcome.UNPAID and self.balance() < total:
            raise ApiError("账户余额不足")
        at = now_ms()
        order = self._insert(asked, behaviour, total, item.face_fen * asked.quantity, at)
        self._callbacks.announce(order, behaviour)
        return order

    def _insert(self, asked: Buy, behaviour: Behaviour, total: int, face: int, at: int) -> Order:
        outcome = behaviour.outcome
        processing = at + int(behaviour.process_s * 1000)
        settles = processing + int(behaviour.settle_s * 1000)
        back = {
            Outcome.PARTIAL: total * (100 - behaviour.partial_percent) // 100,
            Outcome.FAILED: total,
            Outcome.CANCELLED: total,
        }.get(outcome, 0)
        reverses = settles + int(behaviour.reverse_s * 1000) if outcome is Outcome.REVERSED else None
        self._db.execute(
            "INSERT INTO orders (external_orderno, ordersn, goods_id, account, face_fen, total_fen, url, outcome, "
            "back_fen, hint, created_at, processing_at, settles_at, reverses_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(asked.external_orderno, f"D{at}{secrets.randbelow(10**8):08d}", asked.id, asked.account),
                *(face, total, asked.url, outcome.value, back, behaviour.hint or _HINTS.get(outcome, "")),
                *(at, processing, settles, reverses),
            ),
        )
        order = self.by_number(asked.external_orderno)
        assert order is not None
        return order


def _order(row: tuple[Any, ...]) -> Order:
    fields = list(row)
    fields[8] = Outcome(row[8])
    return Order(*fields)
