"""Money given back: once per refund number, never more than was paid."""

from dataclasses import dataclass
from typing import Any

from .behaviour import Behaviours
from .callbacks import Callbacks
from .errors import ApiError
from .requests import CreateRefund
from .store import Store
from .times import now_ms, rfc3339
from .trades import Trade, Trades


@dataclass(frozen=True, slots=True)
class Refund:
    """One refund; it is with the payer from `settles_at` on (milliseconds)."""

    id: int
    out_refund_no: str
    trade: Trade
    amount: int
    created_at: int
    settles_at: int

    def wire(self, at: int) -> dict[str, Any]:
        """The refund as the merchant reads it."""
        settled = at >= self.settles_at
        return {
            "refund_id": f"SR{self.id:018d}",
            "out_refund_no": self.out_refund_no,
            "out_trade_no": self.trade.out_trade_no,
            "transaction_id": self.trade.transaction_id,
            "status": "SUCCESS" if settled else "PROCESSING",
            "amount": {"refund": self.amount, "total": self.trade.amount, "currency": self.trade.currency},
            "create_time": rfc3339(self.created_at),
            "success_time": rfc3339(self.settles_at) if settled else None,
        }


class Refunds:
    """The verbs of a refund."""

    def __init__(self, store: Store, trades: Trades, behaviours: Behaviours, callbacks: Callbacks) -> None:
        self._store = store
        self._trades = trades
        self._behaviours = behaviours
        self._callbacks = callbacks

    def create(self, body: CreateRefund) -> Refund:
        """Give money back, or find the refund already made under the same number.

        Raises ORDER_NOT_EXIST, ORDERNOTPAID, INVALID_REQUEST (number used otherwise), PARAM_ERROR, NOT_ENOUGH.
        """
        trade = self._trades.by_number(body.out_trade_no)
        if (body.amount.total, body.amount.currency) != (trade.amount, trade.currency):
            raise ApiError("PARAM_ERROR", "amount: total or currency is not that of the payment")
        known = self._find(body.out_refund_no)
        if known is not None:
            if (known.trade.id, known.amount) != (trade.id, body.amount.refund):
                raise ApiError("INVALID_REQUEST", "The refund number belongs to another refund.")
            return known
        if trade.paid_at is None:
            raise ApiError("ORDERNOTPAID", "The payment has not been paid.")
        if trade.refunded + body.amount.refund > trade.amount:
            raise ApiError("NOT_ENOUGH", "More than what is left of the payment.")
        return self._store.write(self._give_back, trade, body)

    def by_number(self, out_refund_no: str) -> Refund:
        """The merchant's refund of that number. Raises RESOURCE_NOT_EXISTS."""
        refund = self._find(out_refund_no)
        if refund is None:
            raise ApiError("RESOURCE_NOT_EXISTS", "No refund has this number.")
        return refund

    def _find(self, out_refund_no: str) -> Refund | None:
        row = self._store.db.execute(
            "SELECT refunds.id, refunds.amount, refunds.created_at, settles_at, out_trade_no "
            "FROM refunds JOIN trades ON trades.id = trade_id WHERE out_refund_no = ?",
            (out_refund_no,),
        ).fetchone()
        if row is None:
            return None
        id, amount, created_at, settles_at, out_trade_no = row
        return Refund(id, out_refund_no, self._trades.by_number(out_trade_no), amount, created_at, settles_at)

    def _give_back(self, trade: Trade, body: CreateRefund) -> Refund:
        db, at = self._store.db, now_ms()
        behaviour = self._behaviours.of(trade.out_trade_no)
        settles_at = at + int(behaviour.refund_delay_s * 1000)
        db.execute("UPDATE trades SET refunded = refunded + ? WHERE id = ?", (body.amount.refund, trade.id))
        db.execute(
            "INSERT INTO refunds (out_refund_no, trade_id, amount, created_at, settles_at) VALUES (?, ?, ?, ?, ?)",
            (body.out_refund_no, trade.id, body.amount.refund, at, settles_at),
        )
        refund = self.by_number(body.out_refund_no)
        if body.notify_url is not None:
            self._callbacks.announce(
                "REFUND.SUCCESS",
                trade.id,
                body.notify_url,
                refund.wire(settles_at),
                "refund",
                behaviour,
                not_before=settles_at,
            )
        return refund
