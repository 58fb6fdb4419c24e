"""What staff give to make and edit products, and why it may be refused."""

from datetime import date, datetime
from uuid import UUID

import strawberry

from backend.core import ids, money
from backend.core.refusals import InvalidInput
from backend.domain.catalog import editing
from backend.domain.catalog.composing import Part, Preview
from backend.domain.catalog.models import ProductState
from backend.domain.catalog.queries import staff
from backend.domain.catalog.queries.staff import ProductSort
from backend.schema.account_rules import AccountRulesInput
from backend.schema.catalog import AccountFormat, ArtInput, FulfilmentKind, TopUpSpeed
from backend.schema.doors import STAFF, described, given, shown, typed
from backend.schema.inventory import Availability
from backend.schema.products import StaffVariant
from backend.schema.scalars import Money, MoneyInput
from backend.schema.translated import Translated, TranslatedInput

described(
    ProductSort,
    STAFF,
    "The order of a list of products.",
    {"UPDATED": "Last changed first.", "NAME": "By Chinese name."},
)


@given(STAFF)
class ProductFilter:
    """Which products are wanted; all that is given must hold."""

    text: str | None = shown(STAFF, "Looked for in names, slugs and SKUs.", default=None)
    category_id: strawberry.ID | None = shown(STAFF, "In this category.", default=None)
    state: ProductState | None = shown(STAFF, "In this state.", default=None)
    is_bundle: bool | None = shown(STAFF, "Only bundles, or only what is none.", default=None)
    brand: str | None = shown(STAFF, "Of this brand, as it is written.", default=None)

    def wanted(self) -> staff.ProductFilter:
        """As the domain takes it; an id that is none finds nothing."""
        category = (ids.parse("cat", self.category_id) or ids.new()) if self.category_id is not None else None
        return staff.ProductFilter(_text(self.text), category, self.state, self.is_bundle, _text(self.brand))


@given(STAFF)
class ScheduleProductInput:
    """When a product or bundle goes on sale and off it by itself."""

    publish_at: datetime | None = shown(STAFF, "When it goes on sale; null: not by itself.", default=None)
    unpublish_at: datetime | None = shown(STAFF, "When it goes off sale; null: not by itself.", default=None)


@given(STAFF)
class VariantFilter:
    """Which variants are wanted; all that is given must hold."""

    text: str | None = shown(STAFF, "Looked for in names of product and variant and in SKUs.", default=None)
    kind: FulfilmentKind | None = shown(STAFF, "Handed over in this way.", default=None)

    def wanted(self) -> staff.VariantFilter:
        """As the domain takes it."""
        return staff.VariantFilter(_text(self.text), self.kind)


def _text(text: str | None) -> str | None:
    plain = (text or "")[:100].replace("\x00", "").strip()
    return plain or None


@given(STAFF)
class ChannelPriceInput:
    """What a variant shall cost in a channel."""

    channel_id: strawberry.ID = shown(STAFF, "Where.")
    list: MoneyInput = shown(STAFF, "What the price is compared to.")
    price: MoneyInput = shown(STAFF, "What is asked; not above `list`.")

    def draft(self, *path: str) -> editing.Price:
        """As the domain takes it."""
        return editing.Price(
            ids.parse("chn", self.channel_id), amount(self.list, *path, "list"), amount(self.price, *path, "price")
        )


def amount(given_: MoneyInput, *path: str) -> money.Money:
    """Money as the domain takes it; raises InvalidInput for what is no amount."""
    found = money.parse(given_.amount, given_.currency)
    if found is None:
        raise InvalidInput("BAD_AMOUNT", path=["input", *path])
    return found


def picture_of(id: str | None) -> UUID | None:
    """The row behind a picture's id; a malformed one finds nothing, like any unknown one."""
    return None if id is None else ids.parse("med", id) or ids.new()


def _prices(given_: "list[ChannelPriceInput]", *path: str) -> tuple[editing.Price, ...]:
    return tuple(price.draft(*path, "prices", str(place)) for place, price in enumerate(given_))


@given(STAFF)
class VariantInput:
    """A variant as it shall be."""

    id: strawberry.ID | None = shown(STAFF, "The variant that is there; null: a new one.", default=None)
    sku: str = shown(STAFF, "The shop's number for it; letters, digits, dots, hyphens, underscores; unique.")
    names: TranslatedInput = shown(STAFF, "Its name.")
    kind: FulfilmentKind = shown(STAFF, "Any but BUNDLE; cannot change later.")
    face_value: MoneyInput | None = shown(
        STAFF, "What it is worth where it is redeemed; what a TOPUP credits, which needs it.", default=None
    )
    validity_days: int | None = shown(
        STAFF, "Days it can be used from its delivery; a code's own last day holds where it is sooner.", default=None
    )
    min_days_left: int | None = shown(
        STAFF, "For CODE: codes with fewer days to their last are not sold; null: all are.", default=None
    )
    redeem_by: date | None = shown(
        STAFF, "For VOUCHER: the last day of the shop on which it is taken and sold; null: no such day.", default=None
    )
    membership_days: int | None = shown(STAFF, "Days it lasts; needed for MEMBERSHIP, else null.", default=None)
    topup_speed: TopUpSpeed | None = shown(STAFF, "Needed for TOPUP, else null.", default=None)
    account_format: AccountFormat | None = shown(
        STAFF, "What the buyer names: needed for TOPUP, possible for MANUAL, else null.", default=None
    )
    account_rules: AccountRulesInput | None = shown(
        STAFF, "Which accounts; null: any of its `accountFormat`. Needed for FREE.", default=None
    )
    promised_seconds: int | None = shown(
        STAFF, "Within how long it is there, at most 30 days; needed for TOPUP and MANUAL, else null.", default=None
    )
    uses: int | None = shown(STAFF, "How often it is taken, 1 to 1000; needed for VOUCHER, else null.", default=None)
    cap: int | None = shown(STAFF, "Most ever sold, for MEMBERSHIP, VOUCHER, MANUAL; null: no limit.", default=None)
    max_per_order: int = shown(STAFF, "Most pieces in one order, 1 to 1000.")
    max_per_person: int | None = shown(
        STAFF, "Most pieces for one person within `perPersonDays`, 1 to 10000; null: no such limit.", default=None
    )
    per_person_days: int | None = shown(STAFF, "1 to 365; given together with `maxPerPerson`.", default=None)
    tier_discount: bool | None = shown(
        STAFF, "Whether a tier's percentage is taken off it where no list says its price; null: it is.", default=None
    )
    prices: list[ChannelPriceInput] = shown(STAFF, "What it costs in each channel.")

    def draft(self, *path: str) -> editing.VariantDraft:
        """As the domain takes it; an id that is none names nothing there is."""
        return editing.VariantDraft(
            id=(ids.parse("var", self.id) or ids.new()) if self.id is not None else None,
            sku=self.sku.strip(),
            names=self.names.text(),
            kind=self.kind,
            face_value=amount(self.face_value, *path, "faceValue") if self.face_value else None,
            validity_days=self.validity_days,
            min_days_left=self.min_days_left,
            redeem_by=self.redeem_by,
            membership_days=self.membership_days,
            topup_speed=self.topup_speed,
            account_format=self.account_format,
            account_rules=self.account_rules.rules() if self.account_rules else None,
            promised_s=self.promised_seconds,
            uses=self.uses,
            cap=self.cap,
            max_per_order=self.max_per_order,
            prices=_prices(self.prices, *path),
            max_per_person=self.max_per_person,
            per_person_days=self.per_person_days,
            tier_discount=self.tier_discount is not False,
        )


@given(STAFF)
class ProductInput:
    """A product as it shall be. A variant that is left out is hidden."""

    slug: str = shown(STAFF, "The last part of its address: lower-case letters, digits, hyphens; unique.")
    category_id: strawberry.ID = shown(STAFF, "Where it stands in the shop.")
    names: TranslatedInput = shown(STAFF, "Its name, at most 120 characters.")
    summaries: TranslatedInput = shown(STAFF, "One sentence, at most 300 characters.")
    descriptions: TranslatedInput = shown(STAFF, "What it is.")
    rules: TranslatedInput = shown(STAFF, "Rules of use.")
    refund_notes: TranslatedInput = shown(STAFF, "What is given back, and when.")
    art: ArtInput = shown(STAFF, "What its drawn tile shows.")
    picture_id: strawberry.ID | None = shown(
        STAFF, "The picture that is shown instead of the drawn tile; null: none.", default=None
    )
    brand: str | None = shown(
        STAFF, "Whose goods they are, at most 60 characters; null: nobody's in particular.", default=None
    )
    variants: list[VariantInput] = shown(STAFF, "Its variants in order.")

    def draft(self) -> editing.ProductDraft:
        """As the domain takes it."""
        variants = tuple(v.draft("variants", str(place)) for place, v in enumerate(self.variants))
        return editing.ProductDraft(
            self.slug.strip(),
            ids.parse("cat", self.category_id),
            _words(self),
            self.art.art(),
            variants,
            picture_of(self.picture_id),
            editing.plain_brand(self.brand),
        )


@given(STAFF)
class ComponentInput:
    """So many pieces of a variant."""

    variant_id: strawberry.ID = shown(STAFF, "Which variant; no bundle.")
    quantity: int = shown(STAFF, "How many pieces in one bundle, at least 1.")

    def draft(self) -> editing.ComponentDraft:
        """As the domain takes it."""
        return editing.ComponentDraft(ids.parse("var", self.variant_id), self.quantity)


@given(STAFF)
class BundleChoiceInput:
    """Of these options a buyer takes exactly `picks`, each once."""

    names: TranslatedInput = shown(STAFF, "What is chosen, at most 80 characters.")
    picks: int = shown(STAFF, "How many, at least 1 and fewer than there are options.")
    options: list[ComponentInput] = shown(STAFF, "What may be chosen, in order.")
    may_wait: bool = shown(STAFF, "Whether its buyer may pay first and choose afterwards.", default=False)

    def draft(self) -> editing.ChoiceDraft:
        """As the domain takes it."""
        options = tuple(option.draft() for option in self.options)
        return editing.ChoiceDraft(self.names.text(), self.picks, options, self.may_wait is True)


@given(STAFF)
class BundleInput:
    """A bundle as it shall be."""

    slug: str = shown(STAFF, "The last part of its address: lower-case letters, digits, hyphens; unique.")
    sku: str = shown(STAFF, "The shop's number for it; unique.")
    category_id: strawberry.ID = shown(STAFF, "Where it stands in the shop.")
    names: TranslatedInput = shown(STAFF, "Its name, at most 120 characters.")
    summaries: TranslatedInput = shown(STAFF, "One sentence, at most 300 characters.")
    descriptions: TranslatedInput = shown(STAFF, "What it is.")
    rules: TranslatedInput = shown(STAFF, "Rules of use.")
    refund_notes: TranslatedInput = shown(STAFF, "What is given back, and when.")
    art: ArtInput = shown(STAFF, "What its drawn tile shows.")
    picture_id: strawberry.ID | None = shown(
        STAFF, "The picture that is shown instead of the drawn tile; null: none.", default=None
    )
    max_per_order: int = shown(STAFF, "Most bundles in one order, 1 to 1000.")
    max_per_person: int | None = shown(
        STAFF, "Most bundles for one person within `perPersonDays`, 1 to 10000; null: no such limit.", default=None
    )
    per_person_days: int | None = shown(STAFF, "1 to 365; given together with `maxPerPerson`.", default=None)
    tier_discount: bool | None = shown(
        STAFF, "Whether a tier's percentage is taken off it where no list says its price; null: it is.", default=None
    )
    components: list[ComponentInput] = shown(
        STAFF, "What every buyer gets, in order; with all options at most 20 of them and 100 pieces."
    )
    choices: list[BundleChoiceInput] | None = shown(
        STAFF, "What each buyer chooses, in order, at most 5; null or empty: nothing.", default=None
    )
    brand: str | None = shown(
        STAFF, "Whose goods they are, at most 60 characters; null: nobody's in particular.", default=None
    )
    prices: list[ChannelPriceInput] = shown(STAFF, "What it costs in each channel; not more than its parts.")

    def draft(self) -> editing.BundleDraft:
        """As the domain takes it."""
        return editing.BundleDraft(
            slug=self.slug.strip(),
            sku=self.sku.strip(),
            category_id=ids.parse("cat", self.category_id),
            words=_words(self),
            art=self.art.art(),
            max_per_order=self.max_per_order,
            components=tuple(component.draft() for component in self.components),
            prices=_prices(self.prices),
            max_per_person=self.max_per_person,
            per_person_days=self.per_person_days,
            tier_discount=self.tier_discount is not False,
            choices=tuple(choice.draft() for choice in self.choices or ()),
            picture_id=picture_of(self.picture_id),
            brand=editing.plain_brand(self.brand),
        )


def _words(given_: ProductInput | BundleInput) -> editing.Words:
    return editing.Words(
        names=given_.names.text(),
        summaries=given_.summaries.text(),
        descriptions=given_.descriptions.text(),
        rules=given_.rules.text(),
        refund_notes=given_.refund_notes.text(),
    )


@given(STAFF)
class BundlePreviewInput:
    """A bundle that is being composed."""

    channel_id: strawberry.ID = shown(STAFF, "Whose prices its parts have.")
    price: MoneyInput = shown(STAFF, "What it would cost.")
    components: list[ComponentInput] = shown(STAFF, "What every buyer would get.")
    choices: list[BundleChoiceInput] | None = shown(STAFF, "What each buyer would choose.", default=None)


@typed(STAFF)
class BundlePreviewComponent:
    """Some pieces inside a bundle that is being composed."""

    variant: StaffVariant = shown(STAFF, "What.")
    quantity: int = shown(STAFF, "How many pieces in one bundle.")
    allocated: Money = shown(
        STAFF,
        "Their share of one bundle's price, all pieces together; of an option, when it is chosen with the cheapest"
        " others.",
    )

    @classmethod
    def of(cls, part: Part, currency: str) -> "BundlePreviewComponent":
        """From the domain's part."""
        return cls(
            variant=StaffVariant.of(part.variant),
            quantity=part.quantity,
            allocated=Money.minor(part.share_minor, currency),
        )


@typed(STAFF)
class BundlePreviewChoice:
    """A choice of a bundle that is being composed."""

    names: Translated = shown(STAFF, "What is chosen.")
    picks: int = shown(STAFF, "How many are taken.")
    options: list[BundlePreviewComponent] = shown(STAFF, "What may be chosen, with its share.", size=5)


@typed(STAFF)
class BundlePreview:
    """What a bundle would come to."""

    apart: Money = shown(STAFF, "What its parts cost one by one; of the options, those that cost least.")
    apart_dearest: Money = shown(STAFF, "The same with the options that cost most: what the shop gives away at most.")
    price: Money = shown(STAFF, "What it would cost.")
    saving: Money = shown(STAFF, "What would be saved; negative when it costs more than its parts.")
    components: list[BundlePreviewComponent] = shown(STAFF, "What every buyer would get, with its share.")
    choices: list[BundlePreviewChoice] = shown(STAFF, "What each buyer would choose.", size=1)
    availability: Availability = shown(STAFF, "Whether customers could have it now.")

    @classmethod
    def of(cls, found: Preview, availability: Availability) -> "BundlePreview":
        """From the domain's preview."""
        currency = found.price.currency
        return cls(
            apart=Money.minor(found.apart_minor, currency),
            apart_dearest=Money.minor(found.dearest_minor, currency),
            price=Money.of(found.price),
            saving=Money.minor(found.apart_minor - found.price.minor, currency),
            availability=availability,
            components=[BundlePreviewComponent.of(part, currency) for part in found.parts],
            choices=[
                BundlePreviewChoice(
                    names=Translated.of(group.draft.names),
                    picks=group.draft.picks,
                    options=[BundlePreviewComponent.of(part, currency) for part in group.options],
                )
                for group in found.groups
            ],
        )
