"""Staff see the day at a glance."""

import strawberry

from backend.domain.accounts.permissions import Permission
from backend.domain.catalog.models import Channel
from backend.domain.fulfilment import overview
from backend.schema.context import Info
from backend.schema.doors import STAFF, query
from backend.schema.overview import Overview


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.OVERVIEW_READ, weight=10)
    async def overview(self, info: Info) -> Overview:
        """The figures of this moment, in the currency of this server's channel."""
        channel = await Channel.get_or_none(id=info.context.channel_id)
        currency = channel.currency if channel is not None else "CNY"
        return Overview.of(await overview.figures(currency, at=info.context.at))
