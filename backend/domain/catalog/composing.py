"""What a bundle may hold, and what it would cost, before anything is written."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from backend.core import ids
from backend.core.money import Money
from backend.core.refusals import InvalidInput
from backend.domain.catalog import account_rules
from backend.domain.catalog.bundles import allocate_bundle, cheapest, chosen, dearest, price_apart
from backend.domain.catalog.editing import MOST_CHOICES, ChoiceDraft, ComponentDraft, check_price
from backend.domain.catalog.errors import BundleImpossible, VariantUnknown
from backend.domain.catalog.models import Channel, FulfilmentKind, Variant, VariantState
from backend.domain.catalog.queries import staff

MOST_COMPONENTS, MOST_PIECES = 20, 100


@dataclass(frozen=True, slots=True)
class Part:
    """So many pieces of a variant; `share_minor` is what falls to them of the bundle's price, all pieces together.

    An option's is that of the cheapest set in which it is taken.
    """

    variant: Variant
    quantity: int
    share_minor: int


@dataclass(frozen=True, slots=True)
class Group:
    """A choice with its options."""

    draft: ChoiceDraft
    options: Sequence[Part]


@dataclass(frozen=True, slots=True)
class Preview:
    """What a bundle would come to in a channel, with the cheapest options and (`dearest_minor`) with the dearest."""

    price: Money
    apart_minor: int
    dearest_minor: int
    parts: Sequence[Part]
    groups: Sequence[Group]


@dataclass(frozen=True, slots=True)
class Inside:
    """The variants of a bundle's components and options, aligned with them."""

    components: Sequence[Variant]
    options: Sequence[Sequence[Variant]]

    @property
    def every(self) -> list[Variant]:
        """All of them."""
        return [*self.components, *(row for of in self.options for row in of)]


async def check_components(components: Sequence[ComponentDraft], choices: Sequence[ChoiceDraft] = ()) -> Inside:
    """The variants inside; raises BundleImpossible, VariantUnknown, InvalidInput. One statement."""
    if not components and not choices:
        raise BundleImpossible("NO_COMPONENT", path=["input", "components"])
    if len(choices) > MOST_CHOICES:
        raise InvalidInput("TOO_MANY", path=["input", "choices"], maximum=MOST_CHOICES)
    placed = list(_placed(components, choices))
    _check_counts(placed, choices)
    rows = await staff.variants_by_id([one.variant_id or ids.new() for _, one in placed])
    found = []
    for (path, one), row in zip(placed, rows, strict=True):
        if row is None or row.state is not VariantState.ACTIVE:
            raise VariantUnknown(one.variant_id, path=[*path, "variantId"])
        if row.kind is FulfilmentKind.BUNDLE:
            raise BundleImpossible("NESTED_BUNDLE", path=[*path, "variantId"])
        found.append(row)
    servers = {rules.servers for row in found if (rules := account_rules.read(row.account_rules)) and rules.servers}
    if len({row.account_format for row in found} - {None}) > 1 or len(servers) > 1:
        raise BundleImpossible("MIXED_ACCOUNTS", path=["input", "components"])
    taken = iter(found)
    return Inside([next(taken) for _ in components], [[next(taken) for _ in choice.options] for choice in choices])


def _check_counts(placed: Sequence[tuple[list[str], ComponentDraft]], choices: Sequence[ChoiceDraft]) -> None:
    for path, one in placed:
        if not 1 <= one.quantity <= MOST_PIECES:
            raise InvalidInput("OUT_OF_RANGE", path=[*path, "quantity"], minimum=1, maximum=MOST_PIECES)
    if len(placed) > MOST_COMPONENTS or sum(one.quantity for _, one in placed) > MOST_PIECES:
        raise BundleImpossible("TOO_MANY_COMPONENTS", path=["input", "components"])
    if len({one.variant_id for _, one in placed}) < len(placed):
        raise BundleImpossible("REPEATED_COMPONENT", path=["input", "components"])
    for place, choice in enumerate(choices):
        if choice.picks < 1:
            raise InvalidInput("OUT_OF_RANGE", path=["input", "choices", str(place), "picks"], minimum=1, maximum=20)
        if choice.picks >= len(choice.options):
            raise BundleImpossible("NOTHING_TO_CHOOSE", path=["input", "choices", str(place), "picks"])


def _placed(
    components: Sequence[ComponentDraft], choices: Sequence[ChoiceDraft]
) -> Iterator[tuple[list[str], ComponentDraft]]:
    """Everything inside with where it was said."""
    for place, component in enumerate(components):
        yield ["input", "components", str(place)], component
    for place, choice in enumerate(choices):
        for row, option in enumerate(choice.options):
            yield ["input", "choices", str(place), "options", str(row)], option


async def preview(
    components: Sequence[ComponentDraft], choices: Sequence[ChoiceDraft], price: Money, channel_id: UUID | None
) -> Preview:
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
    inside = await check_components(components, choices)
    asked: list[int] = []
    for (path, _), prices in zip(
        _placed(components, choices), await staff.prices_by_variant([row.id for row in inside.every]), strict=True
    ):
        here = next((one.price_minor for one in prices if one.channel_id == channel.id), None)
        if here is None:
            raise BundleImpossible("COMPONENT_UNPRICED", path=path)
        asked.append(here)
    costs = iter(asked)
    fixed = [(next(costs), one.quantity) for one in components]
    offered = [(choice.picks, [(next(costs), one.quantity) for one in choice.options]) for choice in choices]
    low = cheapest(offered)
    least = chosen(fixed, offered, low)
    shares = [sum(share) for share in allocate_bundle(price.minor, least)]
    return Preview(
        price,
        price_apart(least),
        price_apart(chosen(fixed, offered, dearest(offered))),
        [
            Part(row, one.quantity, share)
            for row, one, share in zip(inside.components, components, shares[: len(fixed)], strict=True)
        ],
        [
            Group(
                choice,
                [
                    Part(row, one.quantity, _share_of(price.minor, fixed, offered, low, (place, at)))
                    for at, (row, one) in enumerate(zip(rows, choice.options, strict=True))
                ],
            )
            for place, (choice, rows) in enumerate(zip(choices, inside.options, strict=True))
        ],
    )


def _share_of(
    price_minor: int,
    fixed: Sequence[tuple[int, int]],
    offered: Sequence[tuple[int, Sequence[tuple[int, int]]]],
    low: Sequence[Sequence[int]],
    option: tuple[int, int],
) -> int:
    """What falls to an option (choice, place) that is taken with the cheapest others."""
    choice, place = option
    taken = [list(places) for places in low]
    if place not in taken[choice]:
        costs = offered[choice][1]
        dear = max(taken[choice], key=lambda other: costs[other][0] * costs[other][1])
        taken[choice][taken[choice].index(dear)] = place
    shares = allocate_bundle(price_minor, chosen(fixed, offered, taken))
    before = len(fixed) + sum(len(places) for places in taken[:choice])
    return sum(shares[before + taken[choice].index(place)])
