"""What an order line remembers of the goods as they were sold: the catalogue may change, the order does not."""

from typing import NotRequired, TypedDict


class Words(TypedDict):
    """A text in both languages of the shop."""

    zh: str
    en: str


class Goods(TypedDict):
    """One thing sold: a line's variant, or a component of a bundle. Amounts are minor units."""

    product_id: str
    variant_id: str
    slug: str
    kind: str
    names: Words
    variant_names: Words
    rules: Words
    glyph: str
    hue: int
    art_label: str | None
    membership_days: int | None
    # What was promised of kinds that came later; absent in older orders.
    face_minor: NotRequired[int | None]
    face_currency: NotRequired[str]
    validity_days: NotRequired[int | None]
    redeem_by: NotRequired[str | None]
    topup_speed: NotRequired[str | None]
    account_format: NotRequired[str | None]
    promised_s: NotRequired[int | None]
    uses: NotRequired[int | None]


class Component(Goods):
    """A component of a bundle, `quantity` pieces in one bundle, at its own price apart.

    `choice` names the choice in which the buyer took it, or may take it: null or absent for what every buyer gets.
    `option_of` is the place of a choice that was left open: then it is inside only where a unit says so.
    """

    quantity: int
    unit_price_minor: int
    choice: NotRequired[Words | None]
    option_of: NotRequired[int]


class OpenChoice(TypedDict):
    """A choice that the buyer left open when paying: of its options exactly `picks` are taken."""

    names: Words
    picks: int


class AccountServer(TypedDict):
    """The server on which a line's account is: its code for suppliers, its names for people."""

    code: str
    names: Words


class LineSnapshot(Goods):
    """A line's goods, with components when it is a bundle; `server` where the buyer chose one.

    `choices` are those left open; their options stand among the components. `gift`: for nothing, by a promotion.
    """

    components: list[Component]
    choices: NotRequired[list[OpenChoice]]
    server: NotRequired[AccountServer]
    gift: NotRequired[bool]
