"""The provider's books: one SQLite file, one writer, many requests per commit.

Everything runs on the event loop's thread, so requests are handled one after another and races are
decided by order of arrival. A commit is shared by all requests of about a millisecond; nobody is answered
before the commit that holds what the answer says (`durable`), reads included.
"""

import asyncio
import fcntl
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
COMMIT_WINDOW_S = 0.001
LOCK_WAIT_S = 5.0

SCHEMA = """
CREATE TABLE IF NOT EXISTS trades (
    id INTEGER PRIMARY KEY,
    out_trade_no TEXT NOT NULL UNIQUE,
    token TEXT NOT NULL UNIQUE,
    description TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    currency TEXT NOT NULL,
    notify_url TEXT NOT NULL,
    return_url TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('NOTPAY', 'SUCCESS', 'CLOSED', 'PAYERROR')),
    transaction_id TEXT UNIQUE,
    paid_at INTEGER CHECK ((paid_at IS NOT NULL) = (state = 'SUCCESS')),
    refunded INTEGER NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND amount),
    payer TEXT,
    CHECK ((transaction_id IS NOT NULL) = (state = 'SUCCESS')),
    CHECK (refunded = 0 OR state = 'SUCCESS')
);
CREATE INDEX IF NOT EXISTS trades_by_payment ON trades (paid_at, id) WHERE paid_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS refunds (
    id INTEGER PRIMARY KEY,
    out_refund_no TEXT NOT NULL UNIQUE,
    trade_id INTEGER NOT NULL REFERENCES trades (id),
    amount INTEGER NOT NULL CHECK (amount > 0),
    created_at INTEGER NOT NULL,
    settles_at INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS callbacks (
    id INTEGER PRIMARY KEY,
    event_id TEXT NOT NULL,
    trade_id INTEGER NOT NULL REFERENCES trades (id),
    notify_url TEXT NOT NULL,
    body BLOB NOT NULL,
    forged INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'DONE', 'GAVE_UP')),
    last_status INTEGER
);
CREATE INDEX IF NOT EXISTS callbacks_pending ON callbacks (due_at) WHERE state = 'PENDING';
CREATE INDEX IF NOT EXISTS callbacks_by_trade ON callbacks (trade_id);
CREATE TABLE IF NOT EXISTS nonces (nonce TEXT PRIMARY KEY, seen_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS nonces_by_age ON nonces (seen_at);
CREATE TABLE IF NOT EXISTS behaviours (out_trade_no TEXT PRIMARY KEY, settings TEXT NOT NULL) WITHOUT ROWID;
"""


class Store:
    """The open books. `write` joins the open batch, `durable` waits until that batch is on file.

    A commit is written to the file before anyone is answered, so a killed process loses nothing; a power
    cut may lose the last moments (`synchronous=NORMAL`), which a sandbox can bear.
    """

    def __init__(self, folder: Path, *, name: str = "sandbox", schema: str = SCHEMA) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = (folder / f"{name}.lock").open("w")
        _take_lock(self._lock.fileno(), folder)
        self.db = sqlite3.connect(folder / f"{name}.db", isolation_level=None, cached_statements=256)
        self.db.execute("PRAGMA journal_mode = WAL")
        self.db.execute("PRAGMA synchronous = NORMAL")
        self.db.execute("PRAGMA foreign_keys = ON")
        self.db.executescript(schema)
        _bring_up_to_date(self.db)
        self._batch: asyncio.Future[None] | None = None
        self._hooks: list[Callable[[], None]] = []

    def write(self, work: Callable[..., T], *args: Any) -> T:
        """Run `work(*args)` in the open batch, whole or not at all."""
        self._open_batch()
        hooks = len(self._hooks)
        self.db.execute("SAVEPOINT work")
        try:
            result = work(*args)
        except BaseException:
            self.db.execute("ROLLBACK TO work")
            self.db.execute("RELEASE work")
            del self._hooks[hooks:]
            raise
        self.db.execute("RELEASE work")
        return result

    def execute(self, statement: str, values: tuple[Any, ...]) -> sqlite3.Cursor:
        """Run one writing statement in the open batch; it is whole by itself and needs no savepoint."""
        self._open_batch()
        return self.db.execute(statement, values)

    def after_commit(self, hook: Callable[[], None]) -> None:
        """Call `hook` once what was written is on file; never when it is not."""
        self._hooks.append(hook)

    async def durable(self) -> None:
        """Return when all that was read or written so far is on file."""
        if self._batch is not None:
            # Shielded: a caller that goes away must not cancel the commit the others wait for.
            await asyncio.shield(self._batch)

    def close(self) -> None:
        """Commit what is open and let go of the file."""
        self._commit()
        self.db.close()
        self._lock.close()

    def _open_batch(self) -> None:
        if self._batch is None:
            loop = asyncio.get_running_loop()
            self.db.execute("BEGIN IMMEDIATE")
            self._batch = loop.create_future()
            loop.call_later(COMMIT_WINDOW_S, self._commit)

    def _commit(self) -> None:
        batch, self._batch = self._batch, None
        hooks, self._hooks = self._hooks, []
        if batch is None:
            return
        try:
            self.db.execute("COMMIT")
        except sqlite3.Error as error:
            if self.db.in_transaction:
                self.db.execute("ROLLBACK")
            batch.set_exception(error)
            batch.exception()  # marked as seen: there may be no waiter
            return
        batch.set_result(None)
        for hook in hooks:
            hook()


def _bring_up_to_date(db: sqlite3.Connection) -> None:
    """Books that were begun before payers were written down go on with those who pay from now on."""
    columns = [row[1] for row in db.execute("PRAGMA table_info(trades)")]
    if columns and "payer" not in columns:
        db.execute("ALTER TABLE trades ADD COLUMN payer TEXT")


def _take_lock(descriptor: int, folder: Path) -> None:
    """One process per folder; a predecessor that is still dying gets a few seconds."""
    deadline = time.monotonic() + LOCK_WAIT_S
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() > deadline:
                raise SystemExit(f"Another sandbox is using {folder}.") from None
            time.sleep(0.05)
