"""Customers with an account keep their cart on the server."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.domain.accounts.callers import Caller
from backend.domain.checkout import service
from backend.resolvers.members import log_in_first
from backend.schema.cart import Cart, MergeCartInput, SetCartLinesInput, cart_of, kept
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.variants import VariantUnknown

SetCartLinesResult: TypeAlias = Annotated[
    Cart | VariantUnknown | InvalidInput,
    union("SetCartLinesResult", "The whole cart as it is now, or why it stays as it was."),
]
MergeCartResult: TypeAlias = Annotated[
    Cart | VariantUnknown | InvalidInput,
    union("MergeCartResult", "The whole cart as it is now, or why it stays as it was."),
]


@strawberry.type
class Query:
    @query(SHOP, weight=5)
    async def cart(self, info: Info) -> Cart | None:
        """What the customer means to buy; null without an account: then the browser alone keeps it."""
        owner = _owner(info.context.caller)
        return await cart_of(owner, info) if owner is not None else None


@strawberry.type
class Mutation:
    @mutation(SHOP, weight=5)
    async def set_cart_lines(
        self, info: Info, input: Annotated[SetCartLinesInput, arg(SHOP, "What to put in, change or take out.")]
    ) -> SetCartLinesResult:
        """Make these lines of the cart what they are said to be; the others stay. Sent again it changes nothing."""
        owner = _known(info.context.caller)
        await service.set_cart_lines(owner, kept(input.lines), at=info.context.at)
        return await cart_of(owner, info)

    @mutation(SHOP, weight=5)
    async def merge_cart(
        self, info: Info, input: Annotated[MergeCartInput, arg(SHOP, "What the browser brings along.")]
    ) -> MergeCartResult:
        """Add a browser's cart, at logging in. Of the same goods the larger number is kept, so nothing doubles."""
        owner = _known(info.context.caller)
        await service.merge_cart(owner, kept(input.lines), at=info.context.at)
        return await cart_of(owner, info)


def _owner(caller: Caller) -> UUID | None:
    """The customer with an account who asks."""
    return None if caller.is_guest else caller.customer_id


def _known(caller: Caller) -> UUID:
    owner = _owner(caller)
    if owner is None:
        raise log_in_first()
    return owner
