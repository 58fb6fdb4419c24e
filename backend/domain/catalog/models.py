"""Tables of the catalogue. Prices are minor units of the channel's currency."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.models import Model

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import MemberTier, Staff
from backend.domain.catalog.states import (
    AccountFormat,
    Carrier,
    ContentLocale,
    FulfilmentKind,
    PortedNumbers,
    ProductState,
    TopUpSpeed,
    VariantState,
)

__all__ = [
    "AccountFormat",
    "BundleComponent",
    "Carrier",
    "Category",
    "CategoryTranslation",
    "Channel",
    "ChannelPrice",
    "ChoiceGroup",
    "ContentLocale",
    "ExchangeRate",
    "FulfilmentKind",
    "PortedNumbers",
    "PriceClock",
    "PriceList",
    "PriceListEntry",
    "Product",
    "ProductState",
    "ProductTranslation",
    "TopUpSpeed",
    "Variant",
    "VariantState",
    "VariantTranslation",
]


class Category(Row):
    """A shelf of the shop. `glyph` and `hue` colour its tile and those of its products.

    Its `picture` is shown instead of its glyph; `version` grows with each edit.
    """

    slug = fields.CharField(max_length=80, unique=True)
    position = fields.IntField(default=0)
    glyph = fields.CharField(max_length=40)
    hue = fields.SmallIntField()
    picture: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "tessera.MediaPicture", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    version = fields.IntField(default=1, db_default=1)

    picture_id: UUID | None

    class Meta:
        table = "category"
        app = "tessera"
        constraints = (CheckConstraint(name="category_hue", check="hue BETWEEN 0 AND 359"),)


class CategoryTranslation(Row):
    """A category's words in one language."""

    category: fields.ForeignKeyRelation[Category] = fields.ForeignKeyField(
        "tessera.Category", related_name="translations", on_delete=fields.CASCADE
    )
    locale = fields.CharEnumField(ContentLocale, max_length=5)
    name = fields.CharField(max_length=80)
    tagline = fields.CharField(max_length=200, default="")

    category_id: UUID

    class Meta:
        table = "category_translation"
        app = "tessera"
        constraints = (UniqueConstraint(fields=("category_id", "locale"), name="category_translation_once"),)


class Product(Row):
    """An offer with its page. A bundle is a product with exactly one variant of kind BUNDLE.

    Without a `picture` its tile is drawn of its art.

    `version` grows with each edit; `idempotency_key` and `request_hash` remember the request that made it. At
    `publish_at` and `unpublish_at` it goes on sale and off it by itself; `unpublishable` is what it lacked when it was
    to go on sale, as words between commas.
    """

    slug = fields.CharField(max_length=80, unique=True)
    category: fields.ForeignKeyRelation[Category] = fields.ForeignKeyField(
        "tessera.Category", related_name=False, on_delete=fields.RESTRICT
    )
    state = fields.CharEnumField(ProductState, max_length=10, default=ProductState.DRAFT)
    is_bundle = fields.BooleanField(default=False)
    art_glyph = fields.CharField(max_length=40)
    art_hue = fields.SmallIntField()
    art_label = fields.CharField(max_length=24, default="")
    # Whose goods they are, as it is written everywhere; empty: nobody's in particular.
    brand = fields.CharField(max_length=60, default="", db_default="")
    picture: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "tessera.MediaPicture", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    position = fields.IntField(default=0)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(default=clock.now)
    updated_at = fields.DatetimeField(default=clock.now)
    published_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    publish_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    unpublish_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    unpublishable: fields.Field[str | None] = fields.CharField(max_length=200, null=True)
    updated_by: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    idempotency_key: fields.Field[str | None] = fields.CharField(max_length=100, null=True)
    request_hash: fields.Field[str | None] = fields.CharField(max_length=64, null=True)

    category_id: UUID
    picture_id: UUID | None
    updated_by_id: UUID | None

    class Meta:
        table = "product"
        app = "tessera"
        constraints = (
            UniqueConstraint(
                fields=("idempotency_key",), name="product_once_per_key", condition="idempotency_key IS NOT NULL"
            ),
            CheckConstraint(name="product_hue", check="art_hue BETWEEN 0 AND 359"),
            CheckConstraint(name="product_slug", check="slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'"),
            CheckConstraint(name="product_ends_after_it_begins", check="unpublish_at > publish_at"),
            CheckConstraint(
                name="product_begins_while_it_is_off_sale", check="state <> 'PUBLISHED' OR publish_at IS NULL"
            ),
            CheckConstraint(
                name="product_published_has_its_time", check="state <> 'PUBLISHED' OR published_at IS NOT NULL"
            ),
        )
        indexes = (
            Index(fields=("category_id", "position", "id"), name="product_by_category"),
            Index(fields=("updated_at", "id"), name="product_by_update"),
            Index(fields=("picture_id", "id"), name="product_by_picture"),
        )


class ProductTranslation(Row):
    """A product's words in one language; rules and refund note are shown before the purchase."""

    product: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "tessera.Product", related_name="translations", on_delete=fields.CASCADE
    )
    locale = fields.CharEnumField(ContentLocale, max_length=5)
    name = fields.CharField(max_length=120)
    summary = fields.CharField(max_length=300, default="")
    description = fields.TextField(default="")
    rules = fields.TextField(default="")
    refund_note = fields.TextField(default="")

    product_id: UUID

    class Meta:
        table = "product_translation"
        app = "tessera"
        constraints = (UniqueConstraint(fields=("product_id", "locale"), name="product_translation_once"),)


class Variant(Row):
    """What is really bought: one face value or term of a product.

    `cap` limits how many memberships, vouchers or services may be sold in all; null is no limit. `currency` is the
    face value's. A top-up credits its face value to the account the buyer names (`account_format`; a service may
    ask for one too; `account_rules` say which of them, see the module of that name); it and a service are there
    within `promised_s` seconds of the payment. A voucher is redeemed `uses` times within `validity_days` (null: a
    year) of its delivery, and not after `redeem_by`, a day of the shop, which is also the last on which it is sold; a
    code is used within so many days of it, where its own last day is not sooner. Codes with fewer than `min_days_left`
    days to their last are not sold.
    """

    product: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "tessera.Product", related_name="variants", on_delete=fields.RESTRICT
    )
    sku = fields.CharField(max_length=60, unique=True)
    position = fields.IntField(default=0)
    kind = fields.CharEnumField(FulfilmentKind, max_length=20)
    face_value_minor: fields.Field[int | None] = fields.BigIntField(null=True)
    currency = fields.CharField(max_length=3, default="CNY")
    validity_days: fields.Field[int | None] = fields.IntField(null=True)
    min_days_left: fields.Field[int | None] = fields.SmallIntField(null=True)
    redeem_by: fields.Field[date | None] = fields.DateField(null=True)
    membership_days: fields.Field[int | None] = fields.IntField(null=True)
    topup_speed: fields.Field[TopUpSpeed | None] = fields.CharEnumField(  # type: ignore[assignment]
        TopUpSpeed, max_length=4, null=True
    )
    account_format: fields.Field[AccountFormat | None] = fields.CharEnumField(  # type: ignore[assignment]
        AccountFormat, max_length=10, null=True
    )
    account_rules: dict[str, Any] | None = fields.JSONField(null=True)
    promised_s: fields.Field[int | None] = fields.IntField(null=True)
    uses: fields.Field[int | None] = fields.SmallIntField(null=True)
    cap: fields.Field[int | None] = fields.IntField(null=True)
    max_per_order = fields.IntField(default=10)
    # Most pieces one person may have within so many days; both or neither.
    max_per_person: fields.Field[int | None] = fields.IntField(null=True)
    per_person_days: fields.Field[int | None] = fields.SmallIntField(null=True)
    # Whether a tier's percentage is taken off it where no list says its price for the tier.
    tier_discount = fields.BooleanField(default=True, db_default=True)
    state = fields.CharEnumField(VariantState, max_length=10, default=VariantState.ACTIVE)

    product_id: UUID

    class Meta:
        table = "variant"
        app = "tessera"
        constraints = (
            CheckConstraint(name="variant_is_goods", check="kind <> 'CHOICE'"),
            CheckConstraint(name="variant_face_value", check="face_value_minor >= 0"),
            CheckConstraint(name="variant_validity", check="validity_days > 0"),
            CheckConstraint(
                name="variant_min_days_left",
                check="min_days_left BETWEEN 1 AND 3660 AND (min_days_left IS NULL OR kind = 'CODE')",
            ),
            CheckConstraint(name="variant_redeem_by", check="redeem_by IS NULL OR kind = 'VOUCHER'"),
            CheckConstraint(
                name="variant_cap",
                check="cap >= 0 AND (cap IS NULL OR kind IN ('MEMBERSHIP', 'VOUCHER', 'MANUAL'))",
            ),
            CheckConstraint(
                name="variant_topup_is_complete",
                check="(kind = 'TOPUP') = (topup_speed IS NOT NULL)"
                " AND (kind <> 'TOPUP' OR (account_format IS NOT NULL AND coalesce(face_value_minor, 0) > 0))",
            ),
            CheckConstraint(
                name="variant_account_is_asked", check="account_format IS NULL OR kind IN ('TOPUP', 'MANUAL')"
            ),
            CheckConstraint(
                name="variant_account_has_rules",
                check="(account_rules IS NULL OR account_format IS NOT NULL AND jsonb_typeof(account_rules) = 'object')"
                " AND (account_format IS DISTINCT FROM 'FREE' OR account_rules IS NOT NULL)",
            ),
            CheckConstraint(
                name="variant_promise",
                check="(kind IN ('TOPUP', 'MANUAL')) = (promised_s IS NOT NULL) AND promised_s BETWEEN 1 AND 2592000",
            ),
            CheckConstraint(
                name="variant_voucher_has_uses",
                check="(kind = 'VOUCHER') = (uses IS NOT NULL) AND uses BETWEEN 1 AND 1000",
            ),
            CheckConstraint(name="variant_max_per_order", check="max_per_order BETWEEN 1 AND 1000"),
            CheckConstraint(
                name="variant_per_person",
                check="(max_per_person IS NULL) = (per_person_days IS NULL) AND max_per_person BETWEEN 1 AND 10000"
                " AND per_person_days BETWEEN 1 AND 365",
            ),
            CheckConstraint(
                name="variant_membership_has_days",
                check="(kind = 'MEMBERSHIP') = (membership_days IS NOT NULL) AND membership_days > 0",
            ),
        )
        indexes = (Index(fields=("product_id", "position", "id"), name="variant_by_product"),)


class VariantTranslation(Row):
    """A variant's name in one language."""

    variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "tessera.Variant", related_name="translations", on_delete=fields.CASCADE
    )
    locale = fields.CharEnumField(ContentLocale, max_length=5)
    name = fields.CharField(max_length=120)

    variant_id: UUID

    class Meta:
        table = "variant_translation"
        app = "tessera"
        constraints = (UniqueConstraint(fields=("variant_id", "locale"), name="variant_translation_once"),)


class Channel(Row):
    """A place where the shop sells, with its own prices in one currency.

    The prices of a `wholesale` one are kept with the partner that buys there, not with the goods.
    """

    code = fields.CharField(max_length=40, unique=True)
    name = fields.CharField(max_length=80)
    currency = fields.CharField(max_length=3)
    wholesale = fields.BooleanField(default=False, db_default=False)
    # Grows with each edit of the channel or of its prices by `set_channel_prices`.
    version = fields.IntField(default=1, db_default=1)

    class Meta:
        table = "channel"
        app = "tessera"


class ChannelPrice(Row):
    """What a variant costs in a channel: `price_minor` is asked, `list_minor` is the price it is compared to.

    Below `floor_minor` nothing that a price list, a tier or a promotion says takes it (到手价).
    """

    variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "tessera.Variant", related_name="prices", on_delete=fields.CASCADE
    )
    channel: fields.ForeignKeyRelation[Channel] = fields.ForeignKeyField(
        "tessera.Channel", related_name=False, on_delete=fields.RESTRICT
    )
    list_minor = fields.BigIntField()
    price_minor = fields.BigIntField()
    floor_minor = fields.BigIntField(default=0, db_default=0)

    variant_id: UUID
    channel_id: UUID

    class Meta:
        table = "channel_price"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("variant_id", "channel_id"), name="channel_price_once"),
            CheckConstraint(name="channel_price_floor", check="0 <= floor_minor AND floor_minor <= price_minor"),
            CheckConstraint(
                name="channel_price_within_list",
                check="0 <= price_minor AND price_minor <= list_minor AND list_minor <= 100000000000",
            ),
        )
        indexes = (Index(fields=("channel_id", "price_minor"), name="channel_price_by_price"),)


class PriceClock(Model):
    """Another `stamp` whenever anything changes that takes prices below those of lists and tiers: promotions do.

    Whoever keeps such rules reads it together with the goods (`Sellable.stamp`), and learns at no cost that what is
    kept is old. Its row is locked until a change commits.
    """

    id = fields.SmallIntField(primary_key=True)
    stamp = fields.UUIDField()

    class Meta:
        table = "price_clock"
        app = "tessera"
        constraints = (CheckConstraint(name="price_clock_only_one", check="id = 1"),)


class ExchangeRate(Row):
    """From `at` on, one of a currency that goods are bought in is worth `rate` of one that they are sold in.

    Append-only: of a pair of currencies the newest holds; one without a rate takes the last away.
    """

    bought_in = fields.CharField(max_length=3)
    sold_in = fields.CharField(max_length=3)
    rate: fields.Field[Decimal | None] = fields.DecimalField(max_digits=20, decimal_places=10, null=True)
    # The same between minor units, as costs are.
    minor_rate: fields.Field[Decimal | None] = fields.DecimalField(max_digits=22, decimal_places=12, null=True)
    at = fields.DatetimeField(default=clock.now)
    set_by: fields.ForeignKeyRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT
    )

    set_by_id: UUID

    class Meta:
        table = "exchange_rate"
        app = "tessera"
        constraints = (
            CheckConstraint(
                name="exchange_rate_is_one",
                check="bought_in <> sold_in AND (rate IS NULL) = (minor_rate IS NULL) AND (rate IS NULL OR rate > 0)",
            ),
        )
        indexes = (Index(fields=("bought_in", "sold_in", "at"), name="exchange_rate_by_pair"),)


class PriceList(Row):
    """Prices of a channel that hold for a time, for everybody or for the members of one tier.

    From `starts_at` until `ends_at` (null: for good), as long as it is `active`. Where several say a price of one
    variant for the same people, the one of higher `priority` does, then the newer.
    """

    channel: fields.ForeignKeyRelation[Channel] = fields.ForeignKeyField(
        "tessera.Channel", related_name=False, on_delete=fields.RESTRICT
    )
    tier: fields.ForeignKeyNullableRelation[MemberTier] = fields.ForeignKeyField(
        "tessera.MemberTier", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    name_zh = fields.CharField(max_length=60)
    name_en = fields.CharField(max_length=60)
    priority = fields.SmallIntField(default=0)
    active = fields.BooleanField(default=True)
    starts_at = fields.DatetimeField(default=clock.now)
    ends_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(default=clock.now)
    updated_at = fields.DatetimeField(default=clock.now)
    updated_by: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    idempotency_key: fields.Field[str | None] = fields.CharField(max_length=100, null=True, unique=True)
    request_hash: fields.Field[str | None] = fields.CharField(max_length=64, null=True)

    channel_id: UUID
    tier_id: UUID | None
    updated_by_id: UUID | None

    class Meta:
        table = "price_list"
        app = "tessera"
        constraints = (
            CheckConstraint(name="price_list_ends_after_it_starts", check="ends_at > starts_at"),
            CheckConstraint(name="price_list_priority", check="priority BETWEEN -1000 AND 1000"),
        )
        indexes = (Index(fields=("channel_id", "id"), name="price_list_by_channel"),)


class PriceListEntry(Row):
    """What one variant costs by a price list."""

    list: fields.ForeignKeyRelation[PriceList] = fields.ForeignKeyField(
        "tessera.PriceList", related_name=False, on_delete=fields.CASCADE
    )
    variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "tessera.Variant", related_name=False, on_delete=fields.CASCADE
    )
    price_minor = fields.BigIntField()

    list_id: UUID
    variant_id: UUID

    class Meta:
        table = "price_list_entry"
        app = "tessera"
        constraints = (
            # By variant first: every reader of prices asks what lists say of one.
            UniqueConstraint(fields=("variant_id", "list_id"), name="price_list_entry_once"),
            CheckConstraint(name="price_list_entry_amount", check="price_minor BETWEEN 0 AND 100000000000"),
        )
        indexes = (Index(fields=("list_id", "variant_id"), name="price_list_entry_by_list"),)


class ChoiceGroup(Row):
    """Of some of a bundle's components its buyer takes exactly `picks`, each once: "any 2 of 5".

    A trigger sees to it that there is something to choose: more options than picks.
    """

    bundle_variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "tessera.Variant", related_name="choices", on_delete=fields.CASCADE
    )
    name_zh = fields.CharField(max_length=80)
    name_en = fields.CharField(max_length=80)
    picks = fields.SmallIntField()
    # Whether its buyer may pay first and choose afterwards.
    may_wait = fields.BooleanField(default=False, db_default=False)
    position = fields.IntField(default=0)

    bundle_variant_id: UUID

    class Meta:
        table = "choice_group"
        app = "tessera"
        constraints = (CheckConstraint(name="choice_group_picks", check="picks BETWEEN 1 AND 20"),)
        indexes = (Index(fields=("bundle_variant_id", "position"), name="choice_group_by_bundle"),)


class BundleComponent(Row):
    """`quantity` pieces of a component inside one bundle; with a `group`, only when its buyer chooses it there.

    A variant comes once in a bundle, so that naming it says which option is meant. A trigger refuses a bundle
    inside a bundle.
    """

    bundle_variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "tessera.Variant", related_name="components", on_delete=fields.CASCADE
    )
    component_variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "tessera.Variant", related_name="component_of", on_delete=fields.RESTRICT
    )
    quantity = fields.IntField()
    position = fields.IntField(default=0)
    group: fields.ForeignKeyNullableRelation[ChoiceGroup] = fields.ForeignKeyField(
        "tessera.ChoiceGroup", related_name="options", on_delete=fields.CASCADE, null=True
    )

    bundle_variant_id: UUID
    component_variant_id: UUID
    group_id: UUID | None

    class Meta:
        table = "bundle_component"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("bundle_variant_id", "component_variant_id"), name="bundle_component_once"),
            CheckConstraint(name="bundle_component_quantity", check="quantity BETWEEN 1 AND 100"),
        )
        indexes = (Index(fields=("component_variant_id",), name="bundle_component_by_component"),)
