"""Writing a product's parts down; used by the verbs beside it, inside their transactions."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from tortoise.exceptions import IntegrityError

from backend.core import database
from backend.core.idempotency import constraint_of
from backend.core.refusals import InvalidInput
from backend.domain.catalog.account_rules import stored
from backend.domain.catalog.editing import BundleDraft, Price, ProductDraft, Text, VariantDraft, Words, texts
from backend.domain.catalog.errors import SkuTaken, SlugTaken
from backend.domain.catalog.models import (
    Channel,
    ChannelPrice,
    ContentLocale,
    FulfilmentKind,
    Product,
    ProductTranslation,
    Variant,
    VariantState,
    VariantTranslation,
)


async def check_category(id: UUID | None) -> UUID:
    """The category's id, kept from being removed until the transaction ends; raises InvalidInput when there is none."""
    if id is None or not await database.fetch("SELECT FROM category WHERE id = $1 FOR KEY SHARE", id):
        raise InvalidInput("UNKNOWN", path=["input", "categoryId"])
    return id


async def check_picture(id: UUID | None) -> None:
    """Keep the picture from being removed until the transaction ends; raises InvalidInput when there is none."""
    if id is not None and not await database.fetch("SELECT FROM media_picture WHERE id = $1 FOR KEY SHARE", id):
        raise InvalidInput("UNKNOWN", path=["input", "pictureId"])


async def check_slug(slug: str, *, but: UUID | None = None) -> None:
    """Raise SlugTaken when another product has the address."""
    if await Product.filter(slug=slug).exclude(id=but).exists() if but else await Product.exists(slug=slug):
        raise SlugTaken(path=["input", "slug"])


async def check_sku(sku: str, *path: str, but: UUID | None = None) -> None:
    """Raise SkuTaken when another variant has the number."""
    if await Variant.filter(sku=sku).exclude(id=but).exists() if but else await Variant.exists(sku=sku):
        raise SkuTaken(path=["input", *path])


def taken(error: IntegrityError) -> Exception:
    """The refusal behind a unique constraint that a rival won; the error itself when it is another."""
    constraint = constraint_of(error)
    if constraint == "product_slug_key":
        return SlugTaken(path=["input", "slug"])
    return SkuTaken(path=["input"]) if constraint == "variant_sku_key" else error


def page(draft: ProductDraft | BundleDraft, category_id: UUID) -> dict[str, Any]:
    """The columns of a product that staff set."""
    return {
        "slug": draft.slug,
        "category_id": category_id,
        "art_glyph": draft.art.glyph,
        "art_hue": draft.art.hue,
        "art_label": draft.art.label,
        "brand": draft.brand,
        "picture_id": draft.picture_id,
    }


async def write_words(product_id: UUID, words: Words) -> None:
    """Write a product's texts in both languages."""
    for locale in ContentLocale:
        columns = {column: _in(text, locale) for column, text in texts(words)}
        await ProductTranslation.update_or_create(defaults=columns, product_id=product_id, locale=locale)


async def write_variant(product_id: UUID, draft: VariantDraft, position: int, *, existing: Variant | None) -> Variant:
    """Write a variant with its names and prices."""
    path = ("variants", str(position))
    await check_sku(draft.sku, *path, "sku", but=existing.id if existing else None)
    if existing and existing.kind is not draft.kind:
        raise InvalidInput("KIND_IS_FIXED", path=["input", *path, "kind"])
    row = existing or Variant(product_id=product_id, kind=draft.kind)
    face = draft.face_value
    row.sku, row.position, row.state = draft.sku, position, VariantState.ACTIVE
    row.face_value_minor = face.minor if face else None
    row.currency = face.currency if face else row.currency or "CNY"
    row.validity_days, row.membership_days = draft.validity_days, draft.membership_days
    row.min_days_left, row.redeem_by = draft.min_days_left, draft.redeem_by
    row.topup_speed, row.account_format = draft.topup_speed, draft.account_format
    row.account_rules = stored(draft.account_rules)
    row.promised_s, row.uses = draft.promised_s, draft.uses
    row.cap, row.max_per_order = draft.cap, draft.max_per_order
    row.max_per_person, row.per_person_days = draft.max_per_person, draft.per_person_days
    row.tier_discount = draft.tier_discount
    await row.save()
    await write_variant_names(row.id, draft.names)
    await write_prices(row.id, draft.prices, *path)
    return row


async def write_variant_names(variant_id: UUID, names: Text) -> None:
    """Write a variant's name in both languages."""
    for locale in ContentLocale:
        await VariantTranslation.update_or_create(
            defaults={"name": _in(names, locale)}, variant_id=variant_id, locale=locale
        )


async def write_prices(variant_id: UUID, prices: Sequence[Price], *path: str) -> None:
    """Write a variant's prices; a channel that is not named has none afterwards, wholesale ones apart."""
    channels = {channel.id: channel for channel in await Channel.filter(wholesale=False)}
    floors = {row.channel_id: row.floor_minor for row in await ChannelPrice.filter(variant_id=variant_id)}
    for place, price in enumerate(prices):
        here = ["input", *path, "prices", str(place)]
        channel = channels.get(price.channel_id) if price.channel_id else None
        if channel is None:
            raise InvalidInput("UNKNOWN", path=[*here, "channelId"])
        if price.price.currency != channel.currency:
            raise InvalidInput("CURRENCY_DIFFERS", path=[*here, "price"])
        if price.price.minor < floors.get(channel.id, 0):
            raise InvalidInput("BELOW_FLOOR", path=[*here, "price"])
        await ChannelPrice.update_or_create(
            defaults={"list_minor": price.list.minor, "price_minor": price.price.minor},
            variant_id=variant_id,
            channel_id=channel.id,
        )
    kept = [price.channel_id for price in prices]
    gone = [channel_id for channel_id in channels if channel_id not in kept]
    await ChannelPrice.filter(variant_id=variant_id, channel_id__in=gone).delete()


async def bundle_variant(product_id: UUID) -> Variant:
    """The one variant of a bundle."""
    return await Variant.get(product_id=product_id, kind=FulfilmentKind.BUNDLE)


def _in(text: Text, locale: ContentLocale) -> str:
    return (text.zh if locale is ContentLocale.ZH_CN else text.en).strip()
