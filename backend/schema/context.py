"""What a resolver may ask of the request."""

from asyncio import Future
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

import strawberry

from backend.domain.accounts.callers import Caller
from backend.domain.vault.values import CodeContent
from backend.schema.doors import BatchFunction, Door


class Loader(Protocol):
    """Answers of one edge: every parent is asked about once a request."""

    def load(self, parent: Any) -> Future[Any]:
        """The answer for one parent, asked for together with others of the moment."""

    async def load_many(self, parents: Sequence[Any]) -> list[Any]:
        """The answers aligned with the parents."""


class Loaders(Protocol):
    """The request's batch loaders, one per edge."""

    def of(self, batch: BatchFunction, info: Any) -> Loader:
        """The loader that gathers the parents of one edge."""


class Context(Protocol):
    """The request as resolvers see it. All but `caller` and `said_to_all` is fixed when the request arrives."""

    door: Door
    caller: Caller
    locale: str  # "zh-CN" or "en"
    channel_id: UUID
    at: datetime
    loaders: Loaders
    address: str
    user_agent: str
    # What kind of client says it is asking: `storefront`, `app`, …; empty when it does not say.
    client: str
    # Which device asks: an id that tells nothing of it, drawn now when it was not here before.
    device_id: str
    # Set where a refusal is the same for whoever asks the same (`Refusal.common`).
    said_to_all: bool

    async def reveal(self, code_ids: Sequence[UUID]) -> Mapping[UUID, CodeContent]:
        """Those of the codes that are delivered, in the clear, for a program that may see them; leaves evidence."""

    async def check_step_up(self) -> None:
        """Raise `StepUpRequired` unless the caller showed who they are not long ago in this session."""

    def keep_device(self) -> None:
        """Have the device keep its id, so that it is known again."""

    def set_session(self, token: str | None, max_age_s: int) -> None:
        """Set the door's session cookie on the answer, or clear it with None."""


Info = strawberry.Info[Context, Any]


def may_show(info: Info, *names: str) -> bool:
    """Whether the document may ask for one of these fields: one that it asks for is named in it somewhere."""
    return info.query is None or any(name in info.query for name in names)
