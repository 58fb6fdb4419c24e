"""Callbacks waiting to be sent: rows in the books, so that a restart goes on with them."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import orjson

from .behaviour import Behaviour
from .store import Store
from .times import now_ms, rfc3339

DUPLICATE_GAP_MS = 200


@dataclass(frozen=True, slots=True)
class Callback:
    """One copy of a callback, due at `due_at` (milliseconds)."""

    id: int
    notify_url: str
    body: bytes
    forged: bool
    attempts: int
    due_at: int


class Callbacks:
    """Writes callbacks down and tells the dispatcher when they are due."""

    def __init__(self, store: Store, retry_delays: tuple[float, ...]) -> None:
        self._store = store
        self._db = store.db
        self._retry_delays = retry_delays
        self.on_due: Callable[[int, int], None] = lambda due_at, callback_id: None

    def announce(
        self,
        kind: str,
        trade_id: int,
        notify_url: str,
        resource: dict[str, Any],
        amount_field: str,
        behaviour: Behaviour,
        *,
        not_before: int = 0,
    ) -> None:
        """Write down the news of `resource`, distorted as `behaviour` says. Call inside `Store.write`."""
        if behaviour.silent:
            return
        at = now_ms()
        if behaviour.wrong_amount:
            amount = dict(resource["amount"])
            amount[amount_field] += 1
            resource = {**resource, "amount": amount}
        event_id = secrets.token_hex(16)
        body = orjson.dumps({"id": event_id, "event_type": kind, "create_time": rfc3339(at), "resource": resource})
        first = max(at, not_before) + int(behaviour.delay_s * 1000)
        gap = 0 if behaviour.concurrent else DUPLICATE_GAP_MS
        for copy in range(behaviour.copies):
            self._insert(event_id, trade_id, notify_url, body, behaviour.forged, first + copy * gap)

    def again(self, trade_id: int, copies: int) -> int:
        """Send each callback of the payment again, `copies` times at once; how many were written down."""
        rows = self._db.execute(
            "SELECT event_id, notify_url, body, forged FROM callbacks WHERE trade_id = ? GROUP BY event_id",
            (trade_id,),
        ).fetchall()
        at = now_ms()
        for event_id, notify_url, body, forged in rows:
            for _ in range(copies):
                self._insert(event_id, trade_id, notify_url, body, bool(forged), at)
        return len(rows) * copies

    def of_trade(self, trade_id: int) -> list[dict[str, Any]]:
        """What became of each copy of the payment's callbacks."""
        rows = self._db.execute(
            "SELECT event_id, state, attempts, due_at, last_status, forged FROM callbacks "
            "WHERE trade_id = ? ORDER BY id",
            (trade_id,),
        )
        names = ("event_id", "state", "attempts", "due_at", "last_status", "forged")
        return [{**dict(zip(names, row, strict=True)), "due_at": rfc3339(row[3])} for row in rows]

    def pending(self) -> list[tuple[int, int]]:
        """`(due_at, id)` of everything not yet delivered."""
        return self._db.execute("SELECT due_at, id FROM callbacks WHERE state = 'PENDING'").fetchall()

    def load(self, id: int) -> Callback:
        """The callback to send."""
        row = self._db.execute(
            "SELECT id, notify_url, body, forged, attempts, due_at FROM callbacks WHERE id = ?", (id,)
        ).fetchone()
        return Callback(row[0], row[1], row[2], bool(row[3]), row[4], row[5])

    def record(self, callback: Callback, status: int | None) -> None:
        """Write down the merchant's answer (null: none came): done on 2xx, else due again later, else given up."""
        attempts = callback.attempts + 1
        done = status is not None and 200 <= status < 300
        if done or attempts > len(self._retry_delays):
            state, due_at = "DONE" if done else "GAVE_UP", callback.due_at
        else:
            state, due_at = "PENDING", now_ms() + int(self._retry_delays[attempts - 1] * 1000)
        self._store.execute(
            "UPDATE callbacks SET attempts = ?, state = ?, due_at = ?, last_status = ? WHERE id = ?",
            (attempts, state, due_at, status, callback.id),
        )
        if state == "PENDING":
            self._store.after_commit(lambda: self.on_due(due_at, callback.id))

    def _insert(self, event_id: str, trade_id: int, notify_url: str, body: bytes, forged: bool, due_at: int) -> None:
        cursor = self._db.execute(
            "INSERT INTO callbacks (event_id, trade_id, notify_url, body, forged, due_at) VALUES (?, ?, ?, ?, ?, ?)",
            (event_id, trade_id, notify_url, body, forged, due_at),
        )
        id = cursor.lastrowid
        assert id is not None
        self._store.after_commit(lambda: self.on_due(due_at, id))
