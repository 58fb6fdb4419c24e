"""What goods cost the member who asks. Apart from the catalogue, whose answers are the same for everyone."""

from typing import Annotated

import strawberry
from graphql import GraphQLError

from backend.core import ids
from backend.domain.catalog.queries.member import member_prices
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, query, shown, typed
from backend.schema.scalars import Money

MOST = 100


@typed(SHOP)
class MemberPrice:
    """A price for the member who asks, lower than everybody's."""

    id: strawberry.ID = shown(SHOP, "The global id that was asked for: of a variant, a product or a bundle.")
    price: Money = shown(SHOP, "What it costs the member; of a product, its variant that costs least.")
    saving: Money = shown(SHOP, "How much less that is than everybody's price.")


@strawberry.type
class Query:
    @query(SHOP, weight=5, size=MOST)
    async def member_prices(
        self,
        info: Info,
        ids_: Annotated[
            list[strawberry.ID], arg(SHOP, "Global ids of variants, products and bundles, at most 100.", name="ids")
        ],
    ) -> list[MemberPrice]:
        """Prices of the customer's tier where they are lower than everybody's; empty for guests and strangers."""
        if len(ids_) > MOST:
            raise GraphQLError(f"`ids` holds at most {MOST}.", extensions={"code": "BAD_INPUT"})
        asked = info.context
        if asked.caller.customer_id is None or asked.caller.is_guest:
            return []
        rows = {id: ids.parse("var", id) or ids.parse("prd", id) for id in ids_}
        variants = [row for id, row in rows.items() if row is not None and ids.parse("var", id)]
        products = [row for id, row in rows.items() if row is not None and ids.parse("prd", id)]
        found = await member_prices(
            asked.channel_id, asked.caller.customer_id, variants=variants, products=products, at=asked.at
        )
        return [
            MemberPrice(
                id=strawberry.ID(id),
                price=Money.minor(found[row].price_minor, found[row].currency),
                saving=Money.minor(found[row].everybody_minor - found[row].price_minor, found[row].currency),
            )
            for id, row in rows.items()
            if row in found
        ]
