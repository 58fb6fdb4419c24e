"""What checkout needs to know of a variant to sell it."""

from dataclasses import dataclass
from uuid import UUID

from backend.domain.catalog.bundles import allocate_bundle, price_apart
from backend.domain.catalog.models import AccountFormat, FulfilmentKind, TopUpSpeed
from backend.domain.catalog.prices import Listed, MemberPrice, Tier


@dataclass(frozen=True, slots=True)
class Words:
    """A text in both languages of the shop."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Sellable:
    """A variant that may be sold in one channel now, with its price there, in minor units of `currency`.

    `price_minor` is asked of everybody; `listed` is the price list that says so in place of the channel's own
    `channel_minor` (None: the same). `tier` is that of whoever asks, `member` what is asked of it where that is less.
    `face_value_minor` is in `face_currency`. `components` is empty unless the kind is BUNDLE.
    """

    variant_id: UUID
    product_id: UUID
    slug: str
    sku: str
    kind: FulfilmentKind
    names: Words
    variant_names: Words
    rules: Words
    glyph: str
    hue: int
    art_label: str
    list_minor: int
    price_minor: int
    currency: str
    max_per_order: int
    face_value_minor: int | None
    face_currency: str
    validity_days: int | None
    membership_days: int | None
    cap: int | None
    topup_speed: TopUpSpeed | None = None
    account_format: AccountFormat | None = None
    promised_s: int | None = None
    uses: int | None = None
    components: tuple["Component", ...] = ()
    channel_minor: int | None = None
    listed: Listed | None = None
    tier: Tier | None = None
    member: MemberPrice | None = None
    max_per_person: int | None = None
    per_person_days: int | None = None

    @property
    def unit_minor(self) -> int:
        """What one costs whoever asks."""
        return self.member.minor if self.member is not None else self.price_minor

    @property
    def apart_minor(self) -> int:
        """What a bundle's components cost one by one in the channel; a single variant's own price."""
        if not self.components:
            return self.price_minor
        return price_apart([(part.sellable.price_minor, part.quantity) for part in self.components])

    @property
    def account_formats(self) -> frozenset[AccountFormat]:
        """Which accounts its buyer must name, for itself or its components; one at most of what may be sold."""
        asked = (self.account_format, *(part.sellable.account_format for part in self.components))
        return frozenset(format for format in asked if format is not None)

    def allocated(self) -> list[list[int]]:
        """The bundle's price for whoever asks over its components' pieces; empty for a single variant."""
        if not self.components:
            return []
        return allocate_bundle(
            self.unit_minor, [(part.sellable.price_minor, part.quantity) for part in self.components]
        )


@dataclass(frozen=True, slots=True)
class Component:
    """`quantity` pieces of a variant inside one bundle."""

    sellable: Sellable
    quantity: int
    position: int
