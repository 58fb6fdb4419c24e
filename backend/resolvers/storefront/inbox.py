"""Customers read what the shop wrote to them."""

import contextlib
from collections.abc import AsyncIterator
from typing import Annotated, TypeAlias

import strawberry

from backend.core import ids
from backend.domain.notifications import queries, service
from backend.domain.notifications.errors import InboxMessageUnknown as NoSuchMessage
from backend.resolvers.watching import looks
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, mutation, subscription, union
from backend.schema.inbox import InboxMessage, InboxMessageUnknown, Unread

ReadMessageResult: TypeAlias = Annotated[
    InboxMessage | InboxMessageUnknown, union("ReadMessageResult", "The message, read, or why not.")
]
# News may be lost: look again now and then.
LOOK_AGAIN_S = 15.0


@strawberry.type
class Mutation:
    @mutation(SHOP)
    async def read_message(
        self, info: Info, id: Annotated[strawberry.ID, arg(SHOP, "Which one of one's own inbox.")]
    ) -> ReadMessageResult:
        """Mark a message as read; again is no error."""
        asked = info.context
        message_id = ids.parse("inb", id)
        if asked.caller.customer_id is None or message_id is None:
            raise NoSuchMessage
        return InboxMessage.of(await service.read_note(asked.caller.customer_id, message_id, at=asked.at))

    @mutation(SHOP)
    async def read_all_messages(self, info: Info) -> Unread:
        """Mark everything in one's own inbox as read; what comes in the same moment stays new."""
        asked = info.context
        if asked.caller.customer_id is None:
            return Unread(count=0)
        await service.read_all_notes(asked.caller.customer_id, at=asked.at)
        (count,) = await queries.unread_by_customer([asked.caller.customer_id])
        return Unread(count=count)


@strawberry.type
class Subscription:
    @subscription(SHOP)
    async def unread_messages(self, info: Info) -> AsyncIterator[Unread]:
        """How much is new in one's own inbox: now, and again after each change; nothing for a guest."""
        caller = info.context.caller
        if caller.customer_id is None or caller.is_guest:
            return
        told = None
        channel = service.inbox_channel(caller.customer_id)
        async with contextlib.aclosing(looks(channel, lambda: LOOK_AGAIN_S)) as moments:
            async for _ in moments:
                (count,) = await queries.unread_by_customer([caller.customer_id])
                if count != told:
                    told = count
                    yield Unread(count=count)
