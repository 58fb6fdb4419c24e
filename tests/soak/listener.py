"""The partner's own server during the run: it is told what became of its orders, and is not always well."""

import asyncio
import json
import random
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import standardwebhooks

from backend.adapters.webhooks.http import HttpSender
from backend.core import clock, database, ids
from backend.domain.webhooks import ports, service
from backend.domain.webhooks.events import EventType
from backend.domain.webhooks.service import Wish
from tests.make.partners import Program
from tests.make.receiver import Receiver, Writer

UNWELL = 0.1
# Messages by order and type; what the shop wrote down, and what each order must have been told.
_WRITTEN = "SELECT id, type, body FROM webhook_message"
_OPEN = "SELECT count(*) AS n FROM webhook_message WHERE state = 'DUE'"
_ORDERS = 'SELECT id, state FROM "order" WHERE partner_id IS NOT NULL AND paid_at IS NOT NULL'


class Listener:
    """Takes what is sent to it, by message."""

    def __init__(self, receiver: Receiver, secret: str, dice: random.Random) -> None:
        self._receiver, self._secret, self._dice = receiver, secret, dice
        self.unwell = True
        self._forged: list[str] = []
        receiver.behaviours = [self._answer]

    async def _answer(self, writer: Writer) -> None:
        taken = self._receiver.taken[-1]
        try:
            standardwebhooks.Webhook(self._secret).verify(taken.body, taken.headers)
        except standardwebhooks.WebhookVerificationError as error:
            self._forged.append(f"webhook {taken.headers}: {error}")
        status = "503 Later" if self.unwell and self._dice.random() < UNWELL else "204 Told"
        writer.write(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode())
        await writer.drain()

    async def hear_all(self, *, within_s: float) -> None:
        """Time passes: what is to be sent again later is sent now, until nothing is left."""
        self.unwell = False
        until = time.monotonic() + within_s
        while (await database.fetch(_OPEN))[0]["n"]:
            assert time.monotonic() < until, "webhooks are still to be sent"
            await database.execute("UPDATE webhook_message SET due_at = now() WHERE state = 'DUE' AND due_at > now()")
            await asyncio.sleep(5)

    async def wrong(self) -> list[str]:
        """What was not told as it should be: every message that was written, signed; each order once of each thing."""
        heard = {taken.headers["webhook-id"] for taken in self._receiver.taken}
        found, told = list(self._forged), Counter[tuple[str, str]]()
        for row in await database.fetch(_WRITTEN):
            told[json.loads(row["body"])["data"]["orderId"], row["type"]] += 1
            if ids.public("whm", row["id"]) not in heard:
                found.append(f"webhook {row['id']} ({row['type']}) was not heard")
        for row in await database.fetch(_ORDERS):
            wanted = {"order.paid": 1, "order.refunded": int(row["state"] == "REFUNDED")}
            for kind, times in wanted.items():
                if told[ids.public("ord", row["id"]), kind] != times:
                    found.append(f"order {row['id']}: {kind} told {told[ids.public('ord', row['id']), kind]} times")
            if not told[ids.public("ord", row["id"]), "order.delivered"] and row["state"] == "DELIVERED":
                found.append(f"order {row['id']}: its delivery was not told")
        return found

    @property
    def heard(self) -> int:
        """How many requests came."""
        return len(self._receiver.taken)


@asynccontextmanager
async def listening(program: Program, seed: int) -> AsyncIterator[Listener]:
    """The partner's server, its address told to the shop."""
    receiver = Receiver()
    server = await asyncio.start_server(receiver._handle, "127.0.0.1", 0)
    receiver.port = server.sockets[0].getsockname()[1]
    ports.bind(HttpSender(timeout_s=1.0, plain=True, local=True))
    events = (EventType.ORDER_PAID, EventType.ORDER_DELIVERED, EventType.ORDER_REFUNDED)
    made = await service.set_endpoint(
        program.partner.id, Wish(receiver.url, events), actor="system", address=None, at=clock.now()
    )
    ports.bind(None)
    assert made.secret is not None
    try:
        yield Listener(receiver, made.secret, random.Random(seed + 2))
    finally:
        server.close()
