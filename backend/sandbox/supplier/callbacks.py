"""Callbacks: rows in the books, sent when due until the customer answers "ok"."""

import asyncio
import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx

from backend.sandbox.store import Store
from backend.sandbox.times import now_ms

from .behaviour import Behaviour, Outcome
from .goods import yuan
from .settings import Settings
from .signing import callback_sign

if TYPE_CHECKING:
    from .orders import Order

GAP_MS = 100
REORDERED_MS = 1000
POOL = 16
LOOK_EVERY_S = 0.05
_DUE = """
SELECT c.id, c.status, c.back_fen, c.forged, c.form, c.attempts, o.external_orderno, o.ordersn, o.total_fen, o.hint,
    o.url
FROM callbacks c JOIN orders o ON o.id = c.order_id
WHERE c.state = 'PENDING' AND c.due_at <= ? ORDER BY c.due_at LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class Callback:
    """One copy of a callback. Fields stand in the order of `_DUE`."""

    id: int
    status: int
    back_fen: int
    forged: int
    form: int
    attempts: int
    external_orderno: str
    ordersn: str
    total_fen: int
    hint: str
    url: str

    def fields(self, key: str) -> dict[str, str]:
        """What is posted, signed at this moment."""
        fields = {
            "external_orderno": self.external_orderno,
            "ordersn": self.ordersn,
            "status": str(self.status),
            "has_back_money": yuan(self.back_fen),
            "total_price": yuan(self.total_fen),
            "recharge_hints": self.hint,
            "time": str(now_ms()),
        }
        sign = callback_sign("another key" if self.forged else key, fields)
        return {**fields, "sign": sign, "card_list": "[]"}


class Callbacks:
    """Writes callbacks down with their order, and sends them from `start` to `stop`."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store = store
        self._settings = settings
        self._client = httpx.AsyncClient(timeout=settings.callback_timeout_s, trust_env=False)
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._loop: asyncio.Task[None] | None = None

    def announce(self, order: "Order", behaviour: Behaviour) -> None:
        """Write down all that will be told of an order. Call inside `Store.write`."""
        if behaviour.silent or not order.url or order.outcome is Outcome.UNPAID:
            return
        moments = [order.processing_at]
        if order.outcome is not Outcome.STUCK:
            moments.append(order.settles_at)
        if order.reverses_at is not None:
            moments.append(order.reverses_at)
        last = max(moments) + REORDERED_MS
        for place, moment in enumerate(moments):
            status, back = order.seen(moment)
            # The first news comes last when they are mixed up.
            told_at = last if behaviour.reordered and place == 0 else moment
            for copy in range(behaviour.copies):
                due_at = told_at + int(behaviour.callback_delay_s * 1000) + copy * GAP_MS
                self._insert(order.id, status, back, behaviour, due_at)

    def again(self, order: "Order", copies: int) -> None:
        """Tell how the order stands, `copies` times at once."""
        at = now_ms()
        status, back = order.seen(at)
        for _ in range(copies):
            self._insert(order.id, status, back, Behaviour(), at)

    def of_order(self, order_id: int) -> list[dict[str, Any]]:
        """What became of each copy."""
        rows = self._store.db.execute(
            "SELECT status, state, attempts, last_status FROM callbacks WHERE order_id = ? ORDER BY id", (order_id,)
        )
        return [dict(zip(("status", "state", "attempts", "last_status"), row, strict=True)) for row in rows]

    def start(self) -> None:
        """Go on with what an earlier run left."""
        self._loop = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Stop sending; what was under way is sent again after the next start."""
        tasks = [*self._under_way.values(), *([self._loop] if self._loop else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._client.aclose()

    async def _run(self) -> None:
        while True:
            room = POOL - len(self._under_way)
            rows = self._store.db.execute(_DUE, (now_ms(), POOL * 2)).fetchall() if room > 0 else []
            for row in rows:
                callback = Callback(*row)
                if callback.id not in self._under_way and len(self._under_way) < POOL:
                    task = asyncio.create_task(self._send(callback))
                    self._under_way[callback.id] = task
            await asyncio.sleep(LOOK_EVERY_S)

    async def _send(self, callback: Callback) -> None:
        try:
            fields = callback.fields(self._settings.key)
            status: int | None = None
            accepted = False
            with contextlib.suppress(httpx.HTTPError, httpx.InvalidURL):
                sent = {"data": fields} if callback.form else {"json": fields}
                async with asyncio.timeout(self._settings.callback_timeout_s):
                    answer = await self._client.post(callback.url, **sent)  # type: ignore[arg-type]
                status, accepted = answer.status_code, answer.text.strip() == "ok"
            self._record(callback, status, accepted)
        except TimeoutError:
            self._record(callback, None, False)
        finally:
            self._under_way.pop(callback.id, None)

    def _record(self, callback: Callback, status: int | None, accepted: bool) -> None:
        attempts, delays = callback.attempts + 1, self._settings.retry_delays
        if accepted:
            state, due_at = "DONE", 0
        elif attempts > len(delays):
            state, due_at = "GAVE_UP", 0
        else:
            state, due_at = "PENDING", now_ms() + int(delays[attempts - 1] * 1000)
        self._store.execute(
            "UPDATE callbacks SET attempts = ?, state = ?, due_at = ?, last_status = ? WHERE id = ?",
            (attempts, state, due_at, status, callback.id),
        )

    def _insert(self, order_id: int, status: int, back: int, behaviour: Behaviour, due_at: int) -> None:
        self._store.execute(
            "INSERT INTO callbacks (order_id, status, back_fen, forged, form, due_at) VALUES (?, ?, ?, ?, ?, ?)",
            (order_id, status, back, behaviour.forged, behaviour.form, due_at),
        )
