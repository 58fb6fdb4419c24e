"""What an order keeps of its goods, prices and circumstances, in the shapes that checkout writes."""

from typing import Any

from backend.domain.catalog.models import Channel
from backend.domain.orders.snapshot import Component, Goods, LineSnapshot
from backend.seed.catalogue import Item
from backend.seed.purchases import Purchase
from backend.seed.shapes import Text


def snapshot(item: Item) -> LineSnapshot:
    """The line's goods as sold, with the components of a bundle."""
    components = [
        Component(**_goods(part), quantity=quantity, unit_price_minor=part.price) for part, quantity in item.components
    ]
    return LineSnapshot(**_goods(item), components=components)


def line_steps(item: Item, quantity: int) -> list[dict[str, Any]]:
    """How the line's price came about; the amounts add up to it."""
    steps = [{"kind": "LIST_PRICE", "minor": item.list_price * quantity}]
    if item.price < item.list_price:
        kind = "BUNDLE_SAVING" if item.components else "CHANNEL_PRICE"
        steps.append({"kind": kind, "minor": (item.price - item.list_price) * quantity})
    return steps


def order_steps(basket: list[tuple[Item, int]]) -> list[dict[str, Any]]:
    """The steps of all lines, added up by kind."""
    sums: dict[str, int] = {}
    for item, quantity in basket:
        for step in line_steps(item, quantity):
            sums[step["kind"]] = sums.get(step["kind"], 0) + step["minor"]
    return [{"kind": kind, "minor": minor} for kind, minor in sums.items()]


def facts(purchase: Purchase, channel: Channel) -> dict[str, Any]:
    """The circumstances that later questions may ask about."""
    return {
        "channel": channel.code,
        "locale": purchase.locale,
        "guest": purchase.buyer.registered_at is None,
    }


def _goods(item: Item) -> Goods:
    return Goods(
        product_id=str(item.product.id),
        variant_id=str(item.variant.id),
        slug=item.product.slug,
        kind=item.variant.kind.value,
        names=_words(item.name),
        variant_names=_words(item.variant_name),
        rules=_words(item.rules),
        glyph=item.product.art_glyph,
        hue=item.product.art_hue,
        art_label=item.product.art_label,
        membership_days=item.variant.membership_days,
    )


def _words(text: Text) -> Any:
    return {"zh": text.zh, "en": text.en}
