"""How the seeded goods are written down. Amounts are fen (minor units of CNY), times days."""

from dataclasses import dataclass

from backend.domain.catalog.account_rules import AccountRules
from backend.domain.catalog.glyphs import Glyph
from backend.domain.catalog.models import AccountFormat, FulfilmentKind, TopUpSpeed


@dataclass(frozen=True, slots=True)
class Text:
    """One text in both languages of the shop."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class CategorySeed:
    """A shelf of the shop; `hue` colours the tiles of its products."""

    slug: str
    name: Text
    tagline: Text
    glyph: Glyph
    hue: int


@dataclass(frozen=True, slots=True)
class VariantSeed:
    """One thing that can be bought. `stock` is how many free codes a visitor finds; None: enough of them.

    With `membership_days` it is the shop's own membership, of which `cap` may be sold (None: no limit).
    `cost` is what the shop pays its supplier for a piece; what a top-up costs is its supplier's to say. Kinds other
    than codes and memberships say so by `kind`: top-ups and services are there within `promised_s` seconds, vouchers
    have `uses`, and one may be taken for `last_days` more only; shared codes have `seats` (very many: one link for
    everybody).
    """

    sku: str
    name: Text
    price: int
    list_price: int
    cost: int = 0
    face: int | None = None
    validity_days: int | None = None
    membership_days: int | None = None
    cap: int | None = None
    most: int = 5
    stock: int | None = None
    popularity: int = 3
    kind: FulfilmentKind | None = None
    speed: TopUpSpeed | None = None
    asks: AccountFormat | None = None
    rules: AccountRules | None = None
    promised_s: int | None = None
    uses: int | None = None
    last_days: int | None = None
    seats: int | None = None


@dataclass(frozen=True, slots=True)
class ProductSeed:
    """A page of the shop. `prefix` starts the numbers and secrets of its codes, `supplier` delivers them."""

    slug: str
    glyph: Glyph
    label: str
    name: Text
    summary: Text
    description: Text
    rules: Text
    refund: Text
    variants: tuple[VariantSeed, ...]
    prefix: str = "TS"
    supplier: str = ""
    turn: int = 0


@dataclass(frozen=True, slots=True)
class ShelfSeed:
    """A category with its products."""

    category: CategorySeed
    products: tuple[ProductSeed, ...]


@dataclass(frozen=True, slots=True)
class ChoiceSeed:
    """Of these skus with quantities a buyer takes exactly `picks`; with `may_wait` also after paying."""

    name: Text
    picks: int
    options: tuple[tuple[str, int], ...]
    may_wait: bool = False


@dataclass(frozen=True, slots=True)
class BundleSeed:
    """A set sold at one price; `parts` are skus with quantities.

    One with `choices` is new: without popularity nobody has bought it yet.
    """

    slug: str
    sku: str
    category: str
    glyph: Glyph
    label: str
    name: Text
    summary: Text
    description: Text
    rules: Text
    refund: Text
    price: int
    parts: tuple[tuple[str, int], ...]
    most: int = 3
    popularity: int = 3
    turn: int = 0
    choices: tuple[ChoiceSeed, ...] = ()
