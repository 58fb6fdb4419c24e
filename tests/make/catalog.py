"""Products, variants, prices and bundles for tests."""

from collections.abc import Sequence
from datetime import date
from itertools import count
from typing import Any

from tortoise.transactions import in_transaction

from backend.core import clock, ids
from backend.domain.accounts.models import Staff
from backend.domain.catalog.account_rules import AccountRules, stored
from backend.domain.catalog.media import MediaFile, MediaPicture, Shape
from backend.domain.catalog.models import (
    AccountFormat,
    BundleComponent,
    Category,
    CategoryTranslation,
    Channel,
    ChannelPrice,
    ChoiceGroup,
    ContentLocale,
    FulfilmentKind,
    Product,
    ProductState,
    ProductTranslation,
    TopUpSpeed,
    Variant,
    VariantTranslation,
)

_number = count(1)


async def channel(code: str = "web") -> Channel:
    """The channel of that code, made at first asking."""
    found = await Channel.get_or_none(code=code)
    return found or await Channel.create(code=code, name=code.title(), currency="CNY")


async def category(slug: str = "games") -> Category:
    """The category of that slug, made at first asking."""
    found = await Category.get_or_none(slug=slug)
    if found is None:
        found = await Category.create(slug=slug, glyph="gamepad", hue=200)
        for locale in ContentLocale:
            await CategoryTranslation.create(category=found, locale=locale, name=f"{slug} {locale}", tagline="")
    return found


async def product(
    *,
    slug: str | None = None,
    state: ProductState = ProductState.PUBLISHED,
    is_bundle: bool = False,
    shelf: Category | None = None,
    name: str | None = None,
    position: int = 0,
    shown_by: MediaPicture | None = None,
) -> Product:
    """A product with words in both languages and no variant."""
    number = next(_number)
    made = await Product.create(
        slug=slug or f"product-{number}",
        category=shelf or await category(),
        state=state,
        is_bundle=is_bundle,
        art_glyph="gamepad",
        art_hue=200,
        art_label=str(number),
        picture_id=shown_by.id if shown_by else None,
        position=position,
        published_at=clock.now() if state is ProductState.PUBLISHED else None,
    )
    for locale in ContentLocale:
        await ProductTranslation.create(
            product=made,
            locale=locale,
            name=name or f"Product {number} {locale}",
            summary=f"Summary {locale}",
            description=f"Description {locale}",
            rules=f"Rules {locale}",
            refund_note=f"Refund {locale}",
        )
    return made


async def picture(by: Staff, *, alt: str = "A card") -> MediaPicture:
    """A picture of the library, as that person brought it; its files are no pictures."""
    id = ids.new()
    made = await MediaPicture.create(
        id=id, digest=id.hex * 2, file_name="card.png", alt_zh="卡", alt_en=alt, width=64, height=48, uploaded_by=by
    )
    for shape in Shape:
        await MediaFile.create(picture=made, shape=shape, content=shape.encode())
    return made


async def variant(
    *,
    of: Product | None = None,
    kind: FulfilmentKind = FulfilmentKind.CODE,
    price: int | None = 1000,
    list_price: int | None = None,
    cap: int | None = None,
    max_per_order: int = 50,
    sku: str | None = None,
    position: int = 0,
    format: AccountFormat | None = None,
    speed: TopUpSpeed = TopUpSpeed.FAST,
    promised_s: int | None = None,
    face: int | None = None,
    uses: int = 1,
    validity_days: int | None = None,
    rules: AccountRules | None = None,
    min_days_left: int | None = None,
    redeem_by: date | None = None,
) -> Variant:
    """A variant priced in the channel `web` (minor units; None: without a price), of a product of its own."""
    number = next(_number)
    owner = of or await product(is_bundle=kind is FulfilmentKind.BUNDLE)
    made = await Variant.create(
        product=owner,
        sku=sku or f"SKU-{number}",
        kind=kind,
        position=position,
        membership_days=30 if kind is FulfilmentKind.MEMBERSHIP else None,
        cap=cap,
        max_per_order=max_per_order,
        validity_days=validity_days,
        account_rules=stored(rules),
        min_days_left=min_days_left,
        redeem_by=redeem_by,
        **_kind_facts(kind, format, speed, promised_s, face, uses),
    )
    for locale in ContentLocale:
        await VariantTranslation.create(variant=made, locale=locale, name=f"Variant {number} {locale}")
    if price is not None:
        await ChannelPrice.create(
            variant=made, channel=await channel(), list_minor=list_price or price, price_minor=price
        )
    return made


def _kind_facts(
    kind: FulfilmentKind,
    format: AccountFormat | None,
    speed: TopUpSpeed,
    promised_s: int | None,
    face: int | None,
    uses: int,
) -> dict[str, Any]:
    """What variants of this kind must say: a top-up of a phone by ¥100, a service within half an hour, one use."""
    facts: dict[str, Any] = {"face_value_minor": face}
    if kind is FulfilmentKind.TOPUP:
        facts |= {
            "face_value_minor": face or 10_000,
            "topup_speed": speed,
            "account_format": format or AccountFormat.PHONE,
            "promised_s": promised_s or 600,
        }
    elif kind is FulfilmentKind.MANUAL:
        facts |= {"account_format": format, "promised_s": promised_s or 1800}
    elif kind is FulfilmentKind.VOUCHER:
        facts |= {"uses": uses}
    return facts


async def bundle(
    components: Sequence[tuple[Variant, int]],
    *,
    price: int = 2500,
    list_price: int | None = None,
    choices: Sequence[tuple[int, Sequence[tuple[Variant, int]]]] = (),
    may_wait: bool = False,
) -> Variant:
    """A published bundle of (variant, quantity), and of choices of so many of (variant, quantity), made when buying.

    `may_wait`: or afterwards.
    """
    made = await variant(kind=FulfilmentKind.BUNDLE, price=price, list_price=list_price)
    for position, (component, quantity) in enumerate(components):
        await BundleComponent.create(
            bundle_variant=made, component_variant=component, quantity=quantity, position=position
        )
    async with in_transaction():
        for at, (picks, options) in enumerate(choices):
            group = await ChoiceGroup.create(
                bundle_variant=made,
                name_zh=f"任选{picks}",
                name_en=f"Any {picks}",
                picks=picks,
                may_wait=may_wait,
                position=at,
            )
            for position, (option, quantity) in enumerate(options):
                await BundleComponent.create(
                    bundle_variant=made,
                    component_variant=option,
                    quantity=quantity,
                    position=len(components) + position,
                    group=group,
                )
    return made
