"""The supplier put together: its books, its verbs, and the sender of its callbacks."""

import asyncio

from backend.sandbox.store import Store

from .behaviour import Behaviours
from .books import SCHEMA
from .callbacks import Callbacks
from .goods import Goods
from .orders import Orders
from .settings import Settings


class Supplier:
    """Everything a request needs; lives as long as the process serves."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.store = Store(settings.folder, name="supplier", schema=SCHEMA)
        self.behaviours = Behaviours(self.store)
        self.goods = Goods(self.store)
        self.callbacks = Callbacks(self.store, settings)
        self.orders = Orders(self.store, self.goods, self.callbacks, settings.balance_fen)
        self.stopping = asyncio.Event()

    def start(self) -> None:
        """Go on with the callbacks of an earlier run and take new requests."""
        self.callbacks.start()

    async def stop(self) -> None:
        """Release those who wait in a staged outage, stop sending, close the books."""
        self.stopping.set()
        await self.callbacks.stop()
        self.store.close()

    async def hang(self) -> None:
        """Keep a caller waiting, as a supplier that does not answer does."""
        try:
            async with asyncio.timeout(self.settings.hang_s):
                await self.stopping.wait()
        except TimeoutError:
            return
