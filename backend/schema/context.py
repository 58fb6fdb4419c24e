"""What a resolver may ask of the request."""

from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

import strawberry
from strawberry.dataloader import DataLoader

from backend.domain.accounts.callers import Caller
from backend.schema.doors import BatchFunction, Door


class Loaders(Protocol):
    """The request's batch loaders, one per edge."""

    def of(self, batch: BatchFunction, info: Any) -> DataLoader[Any, Any]:
        """The loader that gathers the parents of one edge."""


class Context(Protocol):
    """The request as resolvers see it. All but `caller` is fixed when the request arrives."""

    door: Door
    caller: Caller
    locale: str  # "zh-CN" or "en"
    channel_id: UUID
    at: datetime
    loaders: Loaders
    address: str
    user_agent: str

    def set_session(self, token: str | None, max_age_s: int) -> None:
        """Set the door's session cookie on the answer, or clear it with None."""


Info = strawberry.Info[Context, Any]
