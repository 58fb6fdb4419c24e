"""Staff ask what sells, to whom and how fast."""

from typing import Annotated

import strawberry
from graphql import GraphQLError

from backend.core.money import EXPONENTS
from backend.domain.accounts.permissions import Permission
from backend.domain.catalog.models import Channel
from backend.schema.analytics import Analytics
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, query


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.ANALYTICS_READ)
    async def analytics(
        self,
        info: Info,
        currency: Annotated[str | None, arg(STAFF, "ISO 4217 code; null: that of this server's channel.")] = None,
    ) -> Analytics:
        """What the shop sells, to whom and how fast."""
        if currency is None:
            channel = await Channel.get_or_none(id=info.context.channel_id)
            currency = channel.currency if channel is not None else "CNY"
        if currency not in EXPONENTS:
            raise GraphQLError("The shop knows no such currency.", extensions={"code": "BAD_INPUT"})
        return Analytics(currency=currency)
