"""A WebSocket line by graphql-transport-ws that ends politely when the server stops."""

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from starlette.status import WS_1001_GOING_AWAY
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler
from strawberry.subscriptions.protocols.graphql_transport_ws.types import CompleteMessage, SubscribeMessage

from backend.web import lasting
from backend.web.context import WebContext
from backend.web.wire import BadRequest, asked_for, refuse_nul

if TYPE_CHECKING:
    from backend.web.door import DoorView

# Registered for it (RFC 6455, section 11.7): the client may come again, as whoever it is then.
UNAUTHORIZED = 3000


class Line(BaseGraphQLTransportWSHandler[WebContext, None]):
    """Completes every operation before it closes, knows persisted documents, and asks again who is there."""

    @property
    def door(self) -> "DoorView":
        """The view this line belongs to."""
        return cast("DoorView", self.view)

    async def handle(self) -> None:
        """Serve the line until the client leaves, its session ends, or the server is told to stop."""
        self._session_over = asyncio.Event()
        self._watching: asyncio.Task[None] | None = None
        serving = asyncio.create_task(super().handle())
        closing = asyncio.create_task(self.door.streams.closing.wait())
        over = asyncio.create_task(self._session_over.wait())
        try:
            await asyncio.wait({serving, closing, over}, return_when=asyncio.FIRST_COMPLETED)
            if over.done() and not serving.done():
                # Nothing is completed: there may be more, but for whoever the client is now. The server sends no
                # word while it is waited for one of the client's: that ends first.
                serving.cancel()
                await asyncio.wait({serving})
                with contextlib.suppress(Exception):
                    await self.websocket.close(UNAUTHORIZED, "The session has ended")
            elif not serving.done():
                await self._complete_all()
        finally:
            for task in (closing, over, serving, self._watching):
                if task is not None:
                    task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await serving

    async def handle_subscribe(self, message: SubscribeMessage) -> None:
        """Begin an operation for whoever holds the session now."""
        payload: dict[str, Any] = dict(message["payload"])
        try:
            refuse_nul(payload)
            asked = asked_for(payload)
        except BadRequest as bad:
            await self.handle_invalid_message(str(bad))
            return
        if asked.query is None:
            found = self.door.documents.of_id(asked.document_id or "")
            if found is None:
                await self.handle_invalid_message("There is no such document")
                return
            payload["query"] = found.text
        await self.context.recognise()
        self._watch()
        await super().handle_subscribe(cast("SubscribeMessage", {**message, "payload": payload}))

    def _watch(self) -> None:
        # One token, one session: once it has ended nobody is recognised any more.
        session_id = self.context.caller.session_id
        if self._watching is None and session_id is not None:
            self._watching = asyncio.create_task(self._until_ended(session_id), name="line-session")

    async def _until_ended(self, session_id: UUID) -> None:
        await lasting.until_ended(session_id)
        self._session_over.set()

    async def _complete_all(self) -> None:
        for operation in list(self.operations.values()):
            if operation.task is not None:
                operation.task.cancel()
            with contextlib.suppress(Exception):
                await operation.send_operation_message(CompleteMessage(id=operation.id, type="complete"))
        with contextlib.suppress(Exception):
            await self.websocket.close(WS_1001_GOING_AWAY, "The server is restarting")
