"""Quotes, and what placing an order takes and answers."""

from collections.abc import Sequence
from uuid import UUID

import strawberry

from backend.core import ids, money
from backend.core.refusals import InvalidInput
from backend.domain.catalog.errors import VariantUnknown as NoSuchVariant
from backend.domain.catalog.queries import offers as catalogue
from backend.domain.checkout.drafts import promotion_facts
from backend.domain.checkout.pricing import Priced, PricedLine
from backend.domain.checkout.quotes import Quote as DomainQuote
from backend.domain.checkout.requests import PlaceRequest, WantedLine, check_gifts
from backend.domain.inventory.queries import Stock
from backend.domain.wallet.balances import wallets_of
from backend.schema.account_rules import AccountRules, AccountServer, Carrier
from backend.schema.catalog import AccountFormat
from backend.schema.context import Info
from backend.schema.doors import SELLING, SHOP, edge, given, shown, typed
from backend.schema.gift_offers import GiftOffer
from backend.schema.group_buys import GroupInput
from backend.schema.inventory import Availability
from backend.schema.languages import ContentLocale
from backend.schema.offers import Listing, Variant, listing, reader
from backend.schema.orders import Order
from backend.schema.payments import Payment
from backend.schema.prices import PriceStep
from backend.schema.promotions import PromotionResult, SavingHint
from backend.schema.quoted_coupons import QuotedCoupon, UsableCoupon, usable_of_quotes
from backend.schema.scalars import Money, MoneyInput
from backend.schema.wallet import WalletPart


@given(SELLING)
class LineInput:
    """So many pieces of a variant."""

    variant_id: strawberry.ID = shown(SELLING, "The variant's global id; a bundle's is its `variantId`.")
    quantity: int = shown(SELLING, "At least 1, at most the variant's `maxPerOrder`.")
    account: str | None = shown(
        SELLING,
        "Whom to credit or serve, for goods with an `accountFormat`, or bundles that hold such; needed when ordering.",
        default=None,
    )
    server: str | None = shown(
        SELLING,
        "The code of the server on which the account is, for goods whose `accountRules` have servers; needed when"
        " ordering.",
        default=None,
    )
    ported_to: Carrier | None = shown(
        SELLING, "To which carrier the number moved (携号转网), when it did; null: its prefix tells.", default=None
    )
    choices: list[strawberry.ID] | None = shown(
        SELLING,
        "Of a bundle with `choices` the variants that the buyer takes, of all its choices together; the same in each"
        " piece of the line, other picks are a line of their own. Of a choice that may wait, none: it is made after"
        " paying, for each piece by itself.",
        default=None,
    )


@given(SELLING)
class QuoteInput:
    """What is to be priced."""

    lines: list[LineInput] = shown(SELLING, "1 to 20 lines, each variant once, a bundle once for each choice.")
    gifts: list[strawberry.ID] | None = shown(
        SHOP, "The variants taken as gifts, of those in `Quote.gifts`; what cannot be had is left out.", default=None
    )
    group: GroupInput | None = shown(
        SHOP, "With which group it is bought: then one line, of the offer's goods; null: alone.", default=None
    )
    coupon_codes: list[str] | None = shown(SHOP, "Codes of coupons as they were typed, at most 10.", default=None)
    coupon_ids: list[strawberry.ID] | None = shown(SHOP, "Coupons of the buyer's own to use.", default=None)


@given(SELLING)
class ContactInput:
    """How the buyer is reached; one of the two is enough."""

    email: str | None = shown(SELLING, "E-mail address.", default=None)
    phone: str | None = shown(SELLING, "Phone number; +86 is added to a bare mobile number.", default=None)


@given(SHOP)
class PlaceOrderInput:
    """What is bought, for whom, at which price."""

    lines: list[LineInput] = shown(SHOP, "1 to 20 lines, each variant once, a bundle once for each choice.")
    contact: ContactInput | None = shown(
        SHOP, "Required of a guest; an account's own contact is taken otherwise.", default=None
    )
    expected_total: MoneyInput = shown(SHOP, "The total the buyer was shown; another one is refused as PriceChanged.")
    accepts_no_return: bool = shown(SHOP, "That the buyer confirmed that digital goods are not returned.")
    locale: ContentLocale | None = shown(
        SHOP, "Language of messages about the order; null: that of the request.", default=None
    )
    from_cart: bool = shown(
        SHOP, "True: this is what the customer's cart holds, and it is taken out of it with the order.", default=False
    )
    wallet: MoneyInput | None = shown(
        SHOP,
        "What of the total the buyer's own wallet is to pay, as `Quote.wallet` says it; null: nothing.",
        default=None,
    )
    gifts: list[strawberry.ID] | None = shown(
        SHOP,
        "The variants taken as gifts, of those in `Quote.gifts`; refused with GiftRefused when one cannot be had.",
        default=None,
    )
    admission: str | None = shown(
        SHOP,
        "The token of a place in a flash sale: the one line is what the place is for, at its price; used once.",
        default=None,
    )
    group: GroupInput | None = shown(
        SHOP, "With which group it is bought: then one line, of the offer's goods; null: alone.", default=None
    )
    coupon_codes: list[str] | None = shown(
        SHOP, "Codes of coupons as they were typed, at most 10; one that is none is refused.", default=None
    )
    coupon_ids: list[strawberry.ID] | None = shown(
        SHOP, "Coupons of the buyer's own to use. What does not count here stays theirs.", default=None
    )


def picked(given_: Sequence[str] | None) -> tuple[UUID, ...]:
    """Coupons by their ids; what is none finds nothing."""
    return tuple(ids.parse("isc", one) or UUID(int=0) for one in given_ or ())


def wanted_gifts(gifts: Sequence[str] | None) -> tuple[UUID, ...]:
    """The gifts as the domain takes them; an id that is none names no variant."""
    found = []
    for place, gift in enumerate(gifts or ()):
        id = ids.parse("var", gift)
        if id is None:
            raise NoSuchVariant(path=["input", "gifts", str(place)])
        found.append(id)
    check_gifts(found)
    return tuple(found)


def wanted(lines: Sequence[LineInput]) -> tuple[WantedLine, ...]:
    """The lines as the domain takes them; an id that is none names no variant."""
    found = []
    for place, line in enumerate(lines):
        id = ids.parse("var", line.variant_id)
        if id is None:
            raise NoSuchVariant(path=["input", "lines", str(place), "variantId"])
        found.append(WantedLine(id, line.quantity, line.account, _choices(line, place), line.server, line.ported_to))
    return tuple(found)


def _choices(line: LineInput, place: int) -> tuple[UUID, ...]:
    taken = []
    for at, option in enumerate(line.choices or ()):
        id = ids.parse("var", option)
        if id is None:
            raise NoSuchVariant(path=["input", "lines", str(place), "choices", str(at)])
        taken.append(id)
    return tuple(taken)


def request_of(input: PlaceOrderInput, locale: str) -> PlaceRequest:
    """The request as the domain takes it; raises InvalidInput for an amount that is none."""
    expected = money.parse(str(input.expected_total.amount), input.expected_total.currency)
    if expected is None:
        raise InvalidInput("BAD_AMOUNT", path=["input", "expectedTotal"])
    return PlaceRequest(
        lines=wanted(input.lines),
        email=input.contact.email if input.contact else None,
        phone=input.contact.phone if input.contact else None,
        expected=expected,
        accepts_no_return=input.accepts_no_return,
        locale=input.locale.value if input.locale else locale,
        from_cart=input.from_cart,
        wallet=_wallet(input.wallet),
        gifts=wanted_gifts(input.gifts),
        admission=input.admission,
        group=input.group.wanted() if input.group is not None else None,
        coupon_codes=tuple(input.coupon_codes or ()),
        coupon_ids=picked(input.coupon_ids),
    )


def _wallet(given_: MoneyInput | None) -> money.Money | None:
    if given_ is None:
        return None
    found = money.parse(str(given_.amount), given_.currency)
    if found is None:
        raise InvalidInput("BAD_AMOUNT", path=["input", "wallet"])
    return found


async def variants_of_lines(lines: Sequence["QuoteLine"], info: Info) -> list[Variant]:
    """The variant of each line, one statement."""
    found = await catalogue.options_by_id(reader(info), [line.variant_row_id for line in lines])
    return [Variant.of(option) for option in found if option]


async def listings_of_lines(lines: Sequence["QuoteLine"], info: Info) -> list[Listing]:
    """The product or bundle of each line, one statement."""
    found = await catalogue.offers_by_id(reader(info), [line.product_row_id for line in lines])
    return [listing(offer, info) for offer in found if offer]


@typed(SELLING)
class ChosenOption:
    """What the buyer of a bundle chose."""

    choice: str = shown(SELLING, "What was chosen from, in the reader's language.")
    variant_id: strawberry.ID = shown(SELLING, "The option's variant.")
    name: str = shown(SELLING, "The product's name.")
    variant_name: str = shown(SELLING, "The variant's name.")
    quantity: int = shown(SELLING, "How many pieces in one bundle.")
    account_format: AccountFormat | None = shown(
        SELLING, "What the buyer must name for it as the line's `account`; null when nothing."
    )
    account_rules: AccountRules | None = shown(SELLING, "Which accounts it credits; null: any of its format.")

    @classmethod
    def of_line(cls, line: PricedLine, locale: str) -> list["ChosenOption"]:
        """The options inside a line's goods."""
        zh = locale == "zh-CN"
        return [
            cls(
                choice=part.choice.zh if zh else part.choice.en,
                variant_id=strawberry.ID(ids.public("var", part.sellable.variant_id)),
                name=part.sellable.names.zh if zh else part.sellable.names.en,
                variant_name=part.sellable.variant_names.zh if zh else part.sellable.variant_names.en,
                quantity=part.quantity,
                account_format=part.sellable.account_format,
                account_rules=AccountRules.of(part.sellable.account_rules, locale),
            )
            for part in line.sellable.components
            if part.choice
        ]


@typed(SELLING)
class QuoteLine:
    """Some pieces of one variant with their price and what is left."""

    variant: Variant = edge(SELLING, "What is bought.", variants_of_lines)
    listing: Listing = edge(SELLING, "The product or bundle it belongs to.", listings_of_lines)
    quantity: int = shown(SELLING, "How many.")
    gift: bool = shown(SELLING, "Whether it is a gift of a promotion, for nothing.")
    account: str | None = shown(
        SELLING, "The account that was named, as it would be credited: show it large before paying; null: none."
    )
    carrier: Carrier | None = shown(
        SELLING, "The number's carrier, by its prefix or as the buyer said; null for what is no mainland number."
    )
    ported: bool = shown(SELLING, "Whether the buyer said that the number moved to `carrier`.")
    server: AccountServer | None = shown(SELLING, "The server that was named; null: none.")
    chosen: list[ChosenOption] = shown(SELLING, "What was chosen of a bundle's options; empty otherwise.", size=2)
    chosen_later: list[str] = shown(SELLING, "Of a bundle the choices that are left for after paying, by name.")
    unit_price: Money = shown(SELLING, "What one costs before promotions.")
    discount: Money = shown(SELLING, "What promotions take off the line, not negative.")
    total: Money = shown(SELLING, "What the line costs: its pieces less the discount.")
    steps: list[PriceStep] = shown(SELLING, "How the line's price came to be; the steps sum to the total.")
    available: bool = shown(SELLING, "Whether so many can be had now.")
    availability: Availability = shown(SELLING, "What is left.")
    variant_row_id: strawberry.Private[UUID]
    product_row_id: strawberry.Private[UUID]

    @classmethod
    def of(cls, line: PricedLine, stock: Stock, locale: str) -> "QuoteLine":
        """From the priced line."""
        currency, credited = line.sellable.currency, line.credited
        server = credited.server if credited is not None else None
        return cls(
            quantity=line.quantity,
            gift=line.gift,
            account=line.account,
            carrier=credited.carrier if credited is not None else None,
            ported=credited is not None and credited.ported,
            server=AccountServer.of(server, locale) if server is not None else None,
            chosen=ChosenOption.of_line(line, locale),
            chosen_later=[
                choice.names.zh if locale == "zh-CN" else choice.names.en for choice in line.sellable.choices
            ],
            unit_price=Money.minor(line.unit_minor, currency),
            discount=Money.minor(line.discount_minor, currency),
            total=Money.minor(line.total_minor, currency),
            steps=[PriceStep.of(step, currency, locale) for step in line.steps],
            available=stock.left is None or stock.left >= line.quantity,
            availability=Availability.of(stock),
            variant_row_id=line.sellable.variant_id,
            product_row_id=line.sellable.product_id,
        )


async def wallets_of_quotes(quotes: Sequence["Quote"], info: Info) -> list[WalletPart | None]:
    """What the caller's wallet can pay of each; one statement."""
    caller = info.context.caller
    if caller.customer_id is None or caller.is_guest:
        return [None] * len(quotes)
    (found,) = await wallets_of([caller.customer_id])
    available = {kept.currency: max(kept.balance.available_minor, 0) for kept in found}
    return [WalletPart.of(quote.row.priced.total_minor, quote.row.priced.currency, available) for quote in quotes]


@typed(SELLING)
class Quote:
    """What goods cost now, every step explained. Shortages are told per line."""

    lines: list[QuoteLine] = shown(SELLING, "In the order asked.")
    subtotal: Money = shown(SELLING, "Before savings.")
    discount: Money = shown(SELLING, "What is saved, not negative.")
    total: Money = shown(SELLING, "What is to be paid.")
    steps: list[PriceStep] = shown(SELLING, "How the total came to be; the steps sum to it.")
    promotions: list[PromotionResult] = shown(
        SELLING, "What became of each promotion that the goods could have met; those that count come first.", size=3
    )
    gifts: list[GiftOffer] = shown(SHOP, "Gifts that promotions offer with these goods.", size=1)
    hints: list[SavingHint] = shown(SELLING, "What a little more would save; the easiest first.", size=3)
    fingerprint: str = shown(SELLING, "Stays the same while goods and prices do.")
    wallet: WalletPart | None = edge(
        SHOP, "What the buyer's wallet can pay of it; null for guests, and when nothing is in it.", wallets_of_quotes
    )
    coupons: list[QuotedCoupon] = shown(SHOP, "What became of the coupons that were given, in their order.", size=2)
    usable_coupons: list[UsableCoupon] | None = edge(
        SHOP, "The buyer's own that may be used now, what saves most first; null for guests.", usable_of_quotes, size=5
    )
    row: strawberry.Private[DomainQuote]

    @classmethod
    def of(cls, quote: DomainQuote, locale: str) -> "Quote":
        """From the domain's quote."""
        priced = quote.priced
        return cls(
            lines=[QuoteLine.of(line, stock, locale) for line, stock in zip(priced.lines, quote.stocks, strict=True)],
            subtotal=Money.minor(priced.subtotal_minor, priced.currency),
            discount=Money.minor(priced.discount_minor, priced.currency),
            total=Money.minor(priced.total_minor, priced.currency),
            steps=[PriceStep.of(step, priced.currency, locale) for step in priced.steps],
            promotions=PromotionResult.of_facts(promotion_facts(priced).get("promotions", []), priced.currency, locale),
            gifts=GiftOffer.of(priced.promoted, locale),
            hints=_hints(priced, locale),
            coupons=QuotedCoupon.of_quote(quote, locale),
            fingerprint=priced.fingerprint,
            row=quote,
        )


def _hints(priced: Priced, locale: str) -> list[SavingHint]:
    if priced.promoted is None:
        return []
    rules = priced.promoted.rules
    found = priced.promoted.reckoning.hints
    return [SavingHint.of(one, rules[one.rule_id], priced.currency, locale) for one in found]


@typed(SHOP)
class PlacedOrder:
    """An order that waits for payment, or is paid already when there was nothing to pay."""

    order: Order = shown(SHOP, "The order.")
    payment: Payment | None = shown(
        SHOP, "Where to pay; null when there is nothing to pay, or the provider did not answer (then `startPayment`)."
    )
    lookup_token: str = shown(SHOP, "For the order's link, good for 90 days; codes need a further proof there.")
