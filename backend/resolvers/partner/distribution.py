"""Partners look at their balance."""

import strawberry

from backend.domain.distribution.balances import balance_of
from backend.domain.distribution.models import Partner
from backend.domain.distribution.scopes import Scope
from backend.schema.context import Info
from backend.schema.doors import PARTNERS, query
from backend.schema.partner import Balance


@strawberry.type
class Query:
    @query(PARTNERS, permission=Scope.BALANCE_READ)
    async def balance(self, info: Info) -> Balance:
        """What you have paid in and not spent."""
        partner = await Partner.get(id=info.context.caller.partner_id)
        return Balance.of(await balance_of(partner), partner.currency)
