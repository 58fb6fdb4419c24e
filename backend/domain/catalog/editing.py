"""What staff say of a product or bundle, and the rules it must keep. Nothing here touches the database."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from backend.core.money import Money
from backend.core.refusals import InvalidInput
from backend.domain.catalog.account_rules import AccountRules, check_rules
from backend.domain.catalog.glyphs import Glyph
from backend.domain.catalog.models import AccountFormat, FulfilmentKind, TopUpSpeed

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_SKU = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
LONGEST = {"slug": 80, "sku": 60, "name": 120, "summary": 300, "text": 20_000, "label": 24, "choice": 80, "brand": 60}
MOST_VARIANTS, MOST_PER_ORDER, MOST_DAYS, HIGHEST_CAP = 50, 1000, 3660, 100_000_000
HIGHEST_PRICE = 100_000_000_00
MOST_CHOICES = 5
MOST_USES, LONGEST_PROMISE_S = 1000, 30 * 24 * 3600
MOST_PER_PERSON, LONGEST_LIMIT_DAYS = 10_000, 365
CAPPED = frozenset({FulfilmentKind.MEMBERSHIP, FulfilmentKind.VOUCHER, FulfilmentKind.MANUAL})


@dataclass(frozen=True, slots=True)
class Text:
    """A text in both languages."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Art:
    """What the drawn tile shows."""

    glyph: str
    hue: int
    label: str


@dataclass(frozen=True, slots=True)
class Price:
    """What something costs in a channel, and what that is compared to."""

    channel_id: UUID | None
    list: Money
    price: Money


@dataclass(frozen=True, slots=True)
class Words:
    """All texts of a product."""

    names: Text
    summaries: Text
    descriptions: Text
    rules: Text
    refund_notes: Text


@dataclass(frozen=True, slots=True)
class VariantDraft:
    """A variant as staff want it; `id` names one that is there already. `promised_s` is in seconds."""

    id: UUID | None
    sku: str
    names: Text
    kind: FulfilmentKind
    face_value: Money | None
    validity_days: int | None
    membership_days: int | None
    cap: int | None
    max_per_order: int
    prices: Sequence[Price]
    topup_speed: TopUpSpeed | None = None
    account_format: AccountFormat | None = None
    account_rules: AccountRules | None = None
    promised_s: int | None = None
    uses: int | None = None
    max_per_person: int | None = None
    per_person_days: int | None = None
    tier_discount: bool = True
    min_days_left: int | None = None
    redeem_by: date | None = None


@dataclass(frozen=True, slots=True)
class ProductDraft:
    """A product as staff want it, its variants in order."""

    slug: str
    category_id: UUID | None
    words: Words
    art: Art
    variants: Sequence[VariantDraft]
    picture_id: UUID | None = None
    brand: str = ""


@dataclass(frozen=True, slots=True)
class ComponentDraft:
    """So many pieces of a variant."""

    variant_id: UUID | None
    quantity: int


@dataclass(frozen=True, slots=True)
class ChoiceDraft:
    """Of these options a buyer takes exactly `picks`; with `may_wait` also after paying."""

    names: Text
    picks: int
    options: Sequence[ComponentDraft]
    may_wait: bool = False


@dataclass(frozen=True, slots=True)
class BundleDraft:
    """A bundle as staff want it, its components and choices in order."""

    slug: str
    sku: str
    category_id: UUID | None
    words: Words
    art: Art
    max_per_order: int
    components: Sequence[ComponentDraft]
    prices: Sequence[Price]
    max_per_person: int | None = None
    per_person_days: int | None = None
    tier_discount: bool = True
    choices: Sequence[ChoiceDraft] = ()
    picture_id: UUID | None = None
    brand: str = ""


def check_product(draft: ProductDraft) -> None:
    """Raise InvalidInput for the first thing that is malformed."""
    _check_page(draft.slug, draft.words, draft.art, draft.brand)
    _within(len(draft.variants), 0, MOST_VARIANTS, "variants")
    skus = [variant.sku.lower() for variant in draft.variants]
    ids = [variant.id for variant in draft.variants if variant.id]
    if len(set(skus)) < len(skus) or len(set(ids)) < len(ids):
        raise InvalidInput("REPEATED", path=["input", "variants"])
    for place, variant in enumerate(draft.variants):
        _check_variant(variant, ["variants", str(place)])


def check_bundle(draft: BundleDraft) -> None:
    """Raise InvalidInput for the first thing that is malformed."""
    _check_page(draft.slug, draft.words, draft.art, draft.brand)
    _check_sku(draft.sku, "sku")
    _within(draft.max_per_order, 1, MOST_PER_ORDER, "maxPerOrder")
    if draft.max_per_person is not None:
        _within(draft.max_per_person, 1, MOST_PER_PERSON, "maxPerPerson")
    if draft.per_person_days is not None:
        _within(draft.per_person_days, 1, LONGEST_LIMIT_DAYS, "perPersonDays")
    check_person_limit(draft.max_per_person, draft.per_person_days, [])
    _check_prices(draft.prices, ["prices"])
    _within(len(draft.choices), 0, MOST_CHOICES, "choices")
    for place, choice in enumerate(draft.choices):
        _check_text(choice.names, LONGEST["choice"], "choices", str(place), "names")


def check_price(price: Money, *path: str) -> None:
    """Raise InvalidInput for an amount that is no price."""
    if not 0 <= price.minor <= HIGHEST_PRICE:
        raise InvalidInput("BAD_AMOUNT", path=["input", *path])


def _check_variant(variant: VariantDraft, path: list[str]) -> None:
    _check_sku(variant.sku, *path, "sku")
    _check_text(variant.names, LONGEST["name"], *path, "names")
    if variant.kind in (FulfilmentKind.BUNDLE, FulfilmentKind.CHOICE):
        raise InvalidInput("BAD_KIND", path=["input", *path, "kind"])
    _check_kind(variant, path)
    check_rules(variant.account_rules, variant.account_format, ["input", *path, "accountRules"])
    for name, value, lowest, highest in (
        ("membershipDays", variant.membership_days, 1, MOST_DAYS),
        ("validityDays", variant.validity_days, 1, MOST_DAYS),
        ("minDaysLeft", variant.min_days_left, 1, MOST_DAYS),
        ("cap", variant.cap, 0, HIGHEST_CAP),
        ("promisedSeconds", variant.promised_s, 1, LONGEST_PROMISE_S),
        ("uses", variant.uses, 1, MOST_USES),
        ("maxPerOrder", variant.max_per_order, 1, MOST_PER_ORDER),
        ("maxPerPerson", variant.max_per_person, 1, MOST_PER_PERSON),
        ("perPersonDays", variant.per_person_days, 1, LONGEST_LIMIT_DAYS),
    ):
        if value is not None:
            _within(value, lowest, highest, *path, name)
    check_person_limit(variant.max_per_person, variant.per_person_days, path)
    if variant.face_value is not None:
        check_price(variant.face_value, *path, "faceValue")
    _check_prices(variant.prices, [*path, "prices"])


def check_person_limit(most: int | None, days: int | None, path: list[str]) -> None:
    """Raise InvalidInput when a limit per person lacks its number or its days."""
    if (most is None) != (days is None):
        missing = "maxPerPerson" if most is None else "perPersonDays"
        raise InvalidInput("REQUIRED", path=["input", *path, missing])


def _check_kind(variant: VariantDraft, path: list[str]) -> None:
    """What a kind needs must be said, and nothing that belongs to others."""
    kind = variant.kind
    topup, manual = kind is FulfilmentKind.TOPUP, kind is FulfilmentKind.MANUAL
    for name, value, needed, allowed in (
        ("membershipDays", variant.membership_days, *_only(kind is FulfilmentKind.MEMBERSHIP)),
        ("uses", variant.uses, *_only(kind is FulfilmentKind.VOUCHER)),
        ("topupSpeed", variant.topup_speed, *_only(topup)),
        ("accountFormat", variant.account_format, topup, topup or manual),
        ("promisedSeconds", variant.promised_s, *_only(topup or manual)),
        ("faceValue", variant.face_value, topup, True),
        ("minDaysLeft", variant.min_days_left, False, kind is FulfilmentKind.CODE),
        ("redeemBy", variant.redeem_by, False, kind is FulfilmentKind.VOUCHER),
        ("cap", variant.cap, False, kind in CAPPED),
    ):
        if needed and value is None:
            raise InvalidInput("REQUIRED", path=["input", *path, name])
        if not allowed and value is not None:
            raise InvalidInput("NOT_FOR_THIS_KIND", path=["input", *path, name])
    if topup and variant.face_value is not None and variant.face_value.minor < 1:
        raise InvalidInput("BAD_AMOUNT", path=["input", *path, "faceValue"])


def _only(holds: bool) -> tuple[bool, bool]:
    """Needed of this kind, and allowed to no other."""
    return holds, holds


def _check_prices(prices: Sequence[Price], path: list[str]) -> None:
    if len({price.channel_id for price in prices}) < len(prices):
        raise InvalidInput("REPEATED", path=["input", *path])
    for place, price in enumerate(prices):
        here = [*path, str(place)]
        if price.list.currency != price.price.currency:
            raise InvalidInput("CURRENCY_DIFFERS", path=["input", *here, "price"])
        check_price(price.list, *here, "list")
        check_price(price.price, *here, "price")
        if price.price.minor > price.list.minor:
            raise InvalidInput("ABOVE_LIST", path=["input", *here, "price"])


def check_address(slug: str, *path: str) -> None:
    """Raise InvalidInput for what cannot be the last part of an address."""
    if len(slug) > LONGEST["slug"] or not _SLUG.fullmatch(slug):
        raise InvalidInput("BAD_SLUG", path=list(path))


def plain_brand(said: str | None) -> str:
    """A brand as it is kept: one spelling of its spaces."""
    return " ".join((said or "").split())


def _check_page(slug: str, words: Words, art: Art, brand: str) -> None:
    check_address(slug, "input", "slug")
    if len(brand) > LONGEST["brand"]:
        raise InvalidInput("TOO_LONG", path=["input", "brand"], maximum=LONGEST["brand"])
    if not brand.isprintable():
        raise InvalidInput("BAD_FORMAT", path=["input", "brand"])
    for name, text, longest in (
        ("names", words.names, "name"),
        ("summaries", words.summaries, "summary"),
        ("descriptions", words.descriptions, "text"),
        ("rules", words.rules, "text"),
        ("refundNotes", words.refund_notes, "text"),
    ):
        _check_text(text, LONGEST[longest], name)
    if art.glyph not in set(Glyph):
        raise InvalidInput("UNKNOWN", path=["input", "art", "glyph"])
    _within(art.hue, 0, 359, "art", "hue")
    _check_length(art.label, LONGEST["label"], "art", "label")


def _check_text(text: Text, longest: int, *path: str) -> None:
    _check_length(text.zh, longest, *path, "zhCn")
    _check_length(text.en, longest, *path, "en")


def _check_length(text: str, longest: int, *path: str) -> None:
    if len(text) > longest:
        raise InvalidInput("TOO_LONG", path=["input", *path], maximum=longest)
    if "\x00" in text:
        raise InvalidInput("BAD_CHARACTER", path=["input", *path])


def _check_sku(sku: str, *path: str) -> None:
    if len(sku) > LONGEST["sku"] or not _SKU.fullmatch(sku):
        raise InvalidInput("BAD_SKU", path=["input", *path])


def _within(value: int, lowest: int, highest: int, *path: str) -> None:
    if not lowest <= value <= highest:
        raise InvalidInput("OUT_OF_RANGE", path=["input", *path], minimum=lowest, maximum=highest)


def texts(words: Words) -> Iterator[tuple[str, Text]]:
    """Every text of a product with the column that holds it."""
    yield "name", words.names
    yield "summary", words.summaries
    yield "description", words.descriptions
    yield "rules", words.rules
    yield "refund_note", words.refund_notes
