"""What a bundle may hold, and what it would cost, before anything is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from backend.core import ids
from backend.core.money import Money
from backend.core.refusals import InvalidInput
from backend.domain.catalog.bundles import allocate_bundle, price_apart
from backend.domain.catalog.editing import ComponentDraft, check_price
from backend.domain.catalog.errors import BundleImpossible, VariantUnknown
from backend.domain.catalog.models import Channel, FulfilmentKind, Variant, VariantState
from backend.domain.catalog.queries import staff

MOST_COMPONENTS, MOST_PIECES = 20, 100


@dataclass(frozen=True, slots=True)
class Preview:
    """What a bundle would come to in a channel; `shares` are per component, all pieces together."""

    variants: Sequence[Variant]
    quantities: Sequence[int]
    price: Money
    apart_minor: int
    shares: Sequence[int]


async def check_components(components: Sequence[ComponentDraft]) -> list[Variant]:
    """The components' variants, aligned; raises BundleImpossible, VariantUnknown, InvalidInput. One statement."""
    path = ["input", "components"]
    if not components:
        raise BundleImpossible("NO_COMPONENT", path=path)
    for place, component in enumerate(components):
        if not 1 <= component.quantity <= MOST_PIECES:
            raise InvalidInput("OUT_OF_RANGE", path=[*path, str(place), "quantity"], minimum=1, maximum=MOST_PIECES)
    if len(components) > MOST_COMPONENTS or sum(component.quantity for component in components) > MOST_PIECES:
        raise BundleImpossible("TOO_MANY_COMPONENTS", path=path)
    if len({component.variant_id for component in components}) < len(components):
        raise BundleImpossible("REPEATED_COMPONENT", path=path)
    rows = await staff.variants_by_id([component.variant_id or ids.new() for component in components])
    found = []
    for place, (component, row) in enumerate(zip(components, rows, strict=True)):
        here = [*path, str(place), "variantId"]
        if row is None or row.state is not VariantState.ACTIVE:
            raise VariantUnknown(component.variant_id, path=here)
        if row.kind is FulfilmentKind.BUNDLE:
            raise BundleImpossible("NESTED_BUNDLE", path=here)
        found.append(row)
    if len({row.account_format for row in found} - {None}) > 1:
        raise BundleImpossible("MIXED_ACCOUNTS", path=path)
    return found


async def preview(components: Sequence[ComponentDraft], price: Money, channel_id: UUID | None) -> Preview:
    """Share a bundle's price out over its components as the channel prices them; four statements.

    Raises what `check_components` raises, InvalidInput for channel and price, and BundleImpossible when a
    component has no price in the channel.
    """
    channel = await Channel.get_or_none(id=channel_id) if channel_id else None
    if channel is None:
        raise InvalidInput("UNKNOWN", path=["input", "channelId"])
    if price.currency != channel.currency:
        raise InvalidInput("CURRENCY_DIFFERS", path=["input", "price"])
    check_price(price, "price")
    variants = await check_components(components)
    weights = []
    for place, (prices, component) in enumerate(
        zip(await staff.prices_by_variant([row.id for row in variants]), components, strict=True)
    ):
        here = next((one.price_minor for one in prices if one.channel_id == channel.id), None)
        if here is None:
            raise BundleImpossible("COMPONENT_UNPRICED", path=["input", "components", str(place)])
        weights.append((here, component.quantity))
    shares = [sum(share) for share in allocate_bundle(price.minor, weights)]
    quantities = [component.quantity for component in components]
    return Preview(variants, quantities, price, price_apart(weights), shares)
