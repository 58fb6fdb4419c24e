"""The cart of a customer with an account."""

from collections.abc import Sequence
from uuid import UUID

import strawberry

from backend.core import ids, money
from backend.core.refusals import InvalidInput
from backend.domain.catalog.errors import VariantUnknown as NoSuchVariant
from backend.domain.catalog.queries import offers as catalogue
from backend.domain.checkout import queries
from backend.domain.checkout.carts import Kept
from backend.schema.account_rules import Carrier
from backend.schema.context import Info
from backend.schema.doors import SHOP, given, shown, typed
from backend.schema.offers import Listing, Variant, listing, reader
from backend.schema.scalars import Money, MoneyInput


@typed(SHOP)
class CartLine:
    """So many pieces of a variant that the customer means to buy; nothing is held for it."""

    variant: Variant = shown(SHOP, "What.")
    listing: Listing = shown(SHOP, "The product or bundle it belongs to.")
    quantity: int = shown(SHOP, "How many; it may be more than can be ordered now.")
    account: str | None = shown(SHOP, "Whom to credit, as it was typed; null: not named yet.")
    server: str | None = shown(SHOP, "The code of the server on which the account is; null: none was chosen.")
    ported_to: Carrier | None = shown(SHOP, "To which carrier the number moved, when it did.")
    choices: list[strawberry.ID] = shown(SHOP, "Variants chosen of a bundle's options; empty otherwise.")
    seen_price: Money = shown(SHOP, "What one cost when the customer last saw its price.")


@typed(SHOP)
class Cart:
    """What a customer means to buy, on every device alike. What is no longer on sale is left out."""

    lines: list[CartLine] = shown(SHOP, "The first put in first, at most 50.", size=10)


@given(SHOP)
class CartLineInput:
    """A line as the cart shall keep it."""

    variant_id: strawberry.ID = shown(SHOP, "The variant's global id; a bundle's is its `variantId`.")
    quantity: int = shown(SHOP, "How many, at most 1000; 0 takes it out, a bundle the one with these choices.")
    seen_price: MoneyInput = shown(SHOP, "What one cost when the customer last saw its price.")
    account: str | None = shown(SHOP, "Whom to credit; null: not named yet.", default=None)
    server: str | None = shown(SHOP, "The code of the server on which the account is.", default=None)
    ported_to: Carrier | None = shown(SHOP, "To which carrier the number moved, when it did.", default=None)
    choices: list[strawberry.ID] | None = shown(SHOP, "Variants chosen of a bundle's options.", default=None)


@given(SHOP)
class SetCartLinesInput:
    """Lines to put in, to change, or to take out."""

    lines: list[CartLineInput] = shown(
        SHOP, "At most 50: each variant once, a bundle once for each choice of its options."
    )


@given(SHOP)
class MergeCartInput:
    """A browser's own cart."""

    lines: list[CartLineInput] = shown(
        SHOP, "At most 50: each variant once, a bundle once for each choice of its options."
    )


def kept(lines: Sequence[CartLineInput]) -> list[Kept]:
    """The lines as the domain takes them; raises VariantUnknown and InvalidInput."""
    return [_kept(line, place) for place, line in enumerate(lines)]


async def cart_of(customer_id: UUID, info: Info) -> Cart:
    """A customer's cart as it can be shown; three statements."""
    lines = await queries.cart_of(customer_id)
    options = await catalogue.options_by_id(reader(info), [line.variant_id for line in lines])
    offers = await catalogue.offers_by_id(reader(info), [option.product_id for option in options if option])
    owners = {offer.id: offer for offer in offers if offer}
    return Cart(
        lines=[
            CartLine(
                variant=Variant.of(option),
                listing=listing(owners[option.product_id], info),
                quantity=line.quantity,
                account=line.account,
                server=line.server,
                ported_to=line.ported_to,
                choices=[strawberry.ID(ids.public("var", choice)) for choice in line.choices],
                seen_price=Money.minor(line.seen.minor, line.seen.currency),
            )
            for line, option in zip(lines, options, strict=True)
            if option is not None and option.product_id in owners
        ]
    )


def _kept(line: CartLineInput, place: int) -> Kept:
    path = ["input", "lines", str(place)]
    seen = money.parse(str(line.seen_price.amount), line.seen_price.currency)
    if seen is None:
        raise InvalidInput("BAD_AMOUNT", path=[*path, "seenPrice"])
    return Kept(
        _variant(line.variant_id, [*path, "variantId"]),
        line.quantity,
        seen,
        line.account,
        tuple(_variant(id, [*path, "choices", str(at)]) for at, id in enumerate(line.choices or ())),
        line.server,
        line.ported_to,
    )


def _variant(id: strawberry.ID, path: list[str]) -> UUID:
    found = ids.parse("var", id)
    if found is None:
        raise NoSuchVariant(path=path)
    return found
