"""The provider put together: its books, its verbs, and the sender of its callbacks."""

import asyncio

from .behaviour import Behaviours
from .callbacks import Callbacks
from .dispatch import Dispatcher
from .errors import ApiError
from .refunds import Refunds
from .settings import Settings
from .signing import TOLERANCE_S
from .store import Store
from .times import now_ms
from .trades import Trades

PRUNE_EVERY_S = 60.0


class Provider:
    """Everything a request needs; lives as long as the process serves."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.store = Store(settings.folder)
        self.behaviours = Behaviours(self.store)
        self.callbacks = Callbacks(self.store, settings.retry_delays)
        self.trades = Trades(self.store, self.behaviours, self.callbacks)
        self.refunds = Refunds(self.store, self.trades, self.behaviours, self.callbacks)
        self.stopping = asyncio.Event()
        self._dispatcher = Dispatcher(self.callbacks, settings.provider_key, settings.callback_timeout_s)
        self._pruning: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Go on with the callbacks of an earlier run and take new requests."""
        self._dispatcher.start()
        self._pruning = asyncio.create_task(self._prune())

    async def stop(self) -> None:
        """Release those who wait in a staged outage, stop sending, close the books."""
        self.stopping.set()
        if self._pruning is not None:
            self._pruning.cancel()
        await self._dispatcher.stop()
        self.store.close()

    def use_nonce(self, nonce: str) -> None:
        """Note the nonce of a signed request. Raises SIGN_ERROR when it was used before."""
        added = self.store.execute("INSERT OR IGNORE INTO nonces VALUES (?, ?)", (nonce, now_ms()))
        if added.rowcount == 0:
            raise ApiError("SIGN_ERROR", "The nonce was used before.")

    async def hang(self) -> None:
        """Keep a caller waiting, as a provider that does not answer does."""
        try:
            async with asyncio.timeout(self.settings.hang_s):
                await self.stopping.wait()
        except TimeoutError:
            return

    async def _prune(self) -> None:
        """Forget nonces whose timestamps are too old to be accepted anyway."""
        while True:
            oldest = now_ms() - 2 * TOLERANCE_S * 1000
            self.store.execute("DELETE FROM nonces WHERE seen_at < ?", (oldest,))
            await asyncio.sleep(PRUNE_EVERY_S)
