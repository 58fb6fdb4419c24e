"""Payments: opened by the merchant, paid or declined by the payer, closed or expired otherwise.

| from | to | by |
| --- | --- | --- |
| NOTPAY | SUCCESS | the payer pays before `expires_at` |
| NOTPAY | PAYERROR | the payer declines, or is declined |
| NOTPAY | CLOSED | the merchant closes, or `expires_at` passes |

Nothing leaves SUCCESS, PAYERROR or CLOSED. With refunds, SUCCESS is shown as REFUND.
"""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .behaviour import Behaviours
from .callbacks import Callbacks
from .errors import ApiError
from .requests import CreateTrade, ListTrades, PastPayment
from .store import Store
from .times import now_ms, rfc3339, to_ms

OPEN_FOR_MS = 2 * 3600 * 1000
OPEN_AT_MOST_MS = 7 * 24 * 3600 * 1000
_COLUMNS = (
    "id, out_trade_no, token, description, amount, currency, notify_url, return_url, created_at, expires_at, state, "
    "transaction_id, paid_at, refunded, payer"
)
_BY_NUMBER = f"SELECT {_COLUMNS} FROM trades WHERE out_trade_no = ?"  # noqa: S608 - our own words
_BY_PAGE = f"SELECT {_COLUMNS} FROM trades WHERE token = ?"  # noqa: S608 - our own words
_PAYER = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True)
class Trade:
    """One payment; moments in milliseconds, amounts in minor units. Fields stand as they are read.

    `payer` is who paid it: an id that is theirs alone, the same for each of their payments to this merchant.
    """

    id: int
    out_trade_no: str
    token: str
    description: str
    amount: int
    currency: str
    notify_url: str
    return_url: str
    created_at: int
    expires_at: int
    stored_state: str
    transaction_id: str | None
    paid_at: int | None
    refunded: int
    payer: str | None

    def state(self, at: int) -> str:
        """The trade's state as the outside sees it at that moment."""
        if self.stored_state == "NOTPAY" and at >= self.expires_at:
            return "CLOSED"
        if self.stored_state == "SUCCESS" and self.refunded:
            return "REFUND"
        return self.stored_state

    def wire(self, at: int) -> dict[str, Any]:
        """The trade as the merchant reads it."""
        return {
            "out_trade_no": self.out_trade_no,
            "transaction_id": self.transaction_id,
            "trade_state": self.state(at),
            "amount": {"total": self.amount, "currency": self.currency, "refunded": self.refunded},
            "create_time": rfc3339(self.created_at),
            "time_expire": rfc3339(self.expires_at),
            "success_time": None if self.paid_at is None else rfc3339(self.paid_at),
            "payer": None if self.payer is None else {"openid": self.payer},
        }


class Trades:
    """The verbs of a payment."""

    def __init__(self, store: Store, behaviours: Behaviours, callbacks: Callbacks) -> None:
        self._store = store
        self._db = store.db
        self._behaviours = behaviours
        self._callbacks = callbacks

    def create(self, body: CreateTrade) -> Trade:
        """Open a payment, or find the open one of the same number and terms.

        Raises PARAM_ERROR, OUT_TRADE_NO_USED (other terms), ORDERPAID, ORDER_CLOSED.
        """
        at = now_ms()
        known = self._find(_BY_NUMBER, body.out_trade_no)
        if known is not None:
            return _the_same(known, body, at)
        expires_at = at + OPEN_FOR_MS if body.time_expire is None else to_ms(body.time_expire)
        if not at < expires_at <= at + OPEN_AT_MOST_MS:
            raise ApiError("PARAM_ERROR", "time_expire: must lie ahead, by seven days at most")
        token = secrets.token_urlsafe(24)
        self._store.execute(
            "INSERT INTO trades (out_trade_no, token, description, amount, currency, notify_url, return_url, "
            "created_at, expires_at, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'NOTPAY')",
            (
                *(body.out_trade_no, token, body.description, body.amount.total, body.amount.currency),
                *(body.notify_url, body.return_url, at, expires_at),
            ),
        )
        return self.by_number(body.out_trade_no)

    def remember(self, past: Sequence[PastPayment]) -> int:
        """Take payments of earlier times into the books, paid as they are told; returns how many were new.

        A number or transaction that is known stays as it is.
        """
        return sum(self._remember(payment) for payment in past)

    def by_number(self, out_trade_no: str) -> Trade:
        """The merchant's payment of that number. Raises ORDER_NOT_EXIST."""
        trade = self._find(_BY_NUMBER, out_trade_no)
        if trade is None:
            raise ApiError("ORDER_NOT_EXIST", "No payment has this number.")
        return trade

    def by_token(self, token: str) -> Trade | None:
        """The payment whose page has that token."""
        return self._find(_BY_PAGE, token)

    def close(self, out_trade_no: str) -> None:
        """Make the payment impossible to pay; one that can no longer be paid stays as it is.

        Raises ORDERPAID, ORDER_NOT_EXIST.
        """
        trade = self.by_number(out_trade_no)
        if trade.stored_state == "SUCCESS":
            raise ApiError("ORDERPAID", "The payment has been paid.")
        if trade.stored_state == "NOTPAY":
            self._store.write(self._move, trade, "CLOSED")

    def pay(self, trade: Trade, payer: str | None = None) -> Trade:
        """Take the money from `payer` (None: somebody new), unless the payment's behaviour is to refuse it.

        Paying again changes nothing. Raises PARAM_ERROR, PAYMENT_DECLINED (declined before), ORDER_CLOSED (closed or
        expired).
        """
        if payer is not None and not _PAYER.fullmatch(payer):
            raise ApiError("PARAM_ERROR", "payer: 1 to 64 letters, digits, - or _")
        if self._behaviours.of(trade.out_trade_no).refuse:
            return self.decline(trade)
        return self._settle(trade, "SUCCESS", payer or new_payer())

    def decline(self, trade: Trade) -> Trade:
        """Let the payer's side say no. Raises ORDER_CLOSED; a payment already paid stays paid."""
        return self._settle(trade, "PAYERROR")

    def paid_between(self, asked: ListTrades) -> tuple[Sequence[Trade], str | None]:
        """A page of payments by the moment they were paid, and the cursor of the next page."""
        begin, end = to_ms(asked.begin), to_ms(asked.end)
        after = (begin, -1)
        if asked.cursor is not None:
            paid_at, _, id = asked.cursor.partition("-")
            after = max(after, (int(paid_at), int(id)))
        rows = self._db.execute(
            f"SELECT {_COLUMNS} FROM trades WHERE paid_at IS NOT NULL AND (paid_at, id) > (?, ?) AND paid_at < ? "  # noqa: S608
            "ORDER BY paid_at, id LIMIT ?",
            (*after, end, asked.limit + 1),
        ).fetchall()
        page = [Trade(*row) for row in rows[: asked.limit]]
        more = len(rows) > asked.limit
        return page, f"{page[-1].paid_at}-{page[-1].id}" if more else None

    def _find(self, statement: str, key: str) -> Trade | None:
        row = self._db.execute(statement, (key,)).fetchone()
        return None if row is None else Trade(*row)

    def _remember(self, past: PastPayment) -> int:
        at = to_ms(past.success_time)
        return self._db.execute(
            "INSERT OR IGNORE INTO trades (out_trade_no, token, description, amount, currency, notify_url, return_url, "
            "created_at, expires_at, state, transaction_id, paid_at, refunded) "
            "VALUES (?, ?, 'An earlier payment', ?, ?, '', '', ?, ?, 'SUCCESS', ?, ?, ?)",
            (
                *(past.out_trade_no, secrets.token_urlsafe(24), past.amount.total, past.amount.currency),
                *(at, at + OPEN_FOR_MS, past.transaction_id, at, past.refunded),
            ),
        ).rowcount

    def _settle(self, trade: Trade, outcome: str, payer: str | None = None) -> Trade:
        at = now_ms()
        state = trade.state(at)
        if state in ("SUCCESS", "REFUND") or state == outcome:
            return trade
        if state == "PAYERROR":
            raise ApiError("PAYMENT_DECLINED", "The payment was declined.")
        if state == "CLOSED":
            raise ApiError("ORDER_CLOSED", "The payment is closed.")
        return self._store.write(self._move, trade, outcome, at, payer)

    def _move(self, trade: Trade, state: str, at: int | None = None, payer: str | None = None) -> Trade:
        paid_at = at if state == "SUCCESS" else None
        transaction_id = f"SB{rfc3339(at)[:10].replace('-', '')}{trade.id:014d}" if paid_at and at else None
        self._db.execute(
            "UPDATE trades SET state = ?, paid_at = ?, transaction_id = ?, payer = ? WHERE id = ? AND state = 'NOTPAY'",
            (state, paid_at, transaction_id, payer, trade.id),
        )
        moved = self.by_number(trade.out_trade_no)
        if state != "CLOSED":
            behaviour = self._behaviours.of(trade.out_trade_no)
            kind = "TRANSACTION.SUCCESS" if state == "SUCCESS" else "TRANSACTION.DECLINED"
            resource = moved.wire(now_ms())
            self._callbacks.announce(kind, moved.id, moved.notify_url, resource, "total", behaviour)
        return moved


def new_payer() -> str:
    """The id of somebody who never paid here."""
    return f"o{secrets.token_hex(13)}"


def _the_same(known: Trade, body: CreateTrade, at: int) -> Trade:
    terms = (known.amount, known.currency, known.notify_url, known.return_url)
    if terms != (body.amount.total, body.amount.currency, body.notify_url, body.return_url):
        raise ApiError("OUT_TRADE_NO_USED", "The number belongs to a payment on other terms.")
    state = known.state(at)
    if state in ("SUCCESS", "REFUND"):
        raise ApiError("ORDERPAID", "The payment has been paid.")
    if state != "NOTPAY":
        raise ApiError("ORDER_CLOSED", "The payment is closed.")
    return known
