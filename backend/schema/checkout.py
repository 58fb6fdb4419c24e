"""Quotes, what placing an order takes and answers, and why it is refused."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry

from backend.core import ids, money
from backend.core.refusals import InvalidInput, Refusal
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
from backend.schema.doors import SELLING, SHOP, UserError, edge, given, refusal, shown, typed
from backend.schema.gift_offers import GiftOffer
from backend.schema.group_buys import GroupInput
from backend.schema.inventory import Availability
from backend.schema.languages import ContentLocale
from backend.schema.offers import Listing, Variant, listing, reader
from backend.schema.orders import Order
from backend.schema.payments import Payment
from backend.schema.prices import PriceStep
from backend.schema.promotions import PromotionResult, SavingHint
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


def _variant_id(refused: Any) -> strawberry.ID | None:
    return strawberry.ID(ids.public("var", refused.variant_id)) if refused.variant_id is not None else None


@refusal("OUT_OF_STOCK", SELLING, zh="库存不足，目前只剩 {available} 件。", en="Only {available} left.")
class OutOfStock(UserError):
    """Fewer are left than were asked for; nothing was kept."""

    variant_id: strawberry.ID = shown(SELLING, "Of which variant.")
    available: int = shown(SELLING, "How many are left.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts with a global id."""
        return {"variant_id": _variant_id(refused), "available": refused.facts["available"]}


@refusal("PRICE_CHANGED", SELLING, zh="价格有变动，请确认新的总价。", en="The price has changed. Check the new total.")
class PriceChanged(UserError):
    """The total is not what the buyer was shown; nothing was ordered."""

    expected: Money = shown(SELLING, "What the buyer was shown.")
    quote: Quote = shown(SELLING, "What it costs now.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts as the graph shows them."""
        facts = refused.facts
        return {"expected": Money.of(facts["expected"]), "quote": Quote.of(facts["quote"], locale)}


@refusal(
    "QUANTITY_REFUSED",
    SELLING,
    zh="数量须在 {minimum} 到 {maximum} 之间。",
    en="The quantity must be from {minimum} to {maximum}.",
)
class QuantityRefused(UserError):
    """A quantity is outside what one order may have of the variant."""

    variant_id: strawberry.ID | None = shown(SELLING, "Of which variant.")
    minimum: int = shown(SELLING, "Least.")
    maximum: int = shown(SELLING, "Most.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts with a global id."""
        return {**refused.facts, "variant_id": _variant_id(refused)}


@refusal(
    "PURCHASE_LIMIT_REACHED",
    SHOP,
    zh="{period}内每人限购 {limit} 件，您已有 {used} 件。",
    en="Each buyer may have {limit} within {period}; you have {used}.",
)
class PurchaseLimitReached(UserError):
    """With what the buyer has open and paid within the period it is more than one person may have."""

    variant_id: strawberry.ID = shown(SHOP, "Of which variant; it may be inside a bundle.")
    limit: int = shown(SHOP, "Most pieces within the period.")
    used: int = shown(SHOP, "How many count already.")
    days: int = shown(SHOP, "How many days the period has.")
    resets_at: datetime | None = shown(
        SHOP, "When so much fits again (UTC); null: it is more than the limit at any time."
    )

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts with a global id."""
        return {**refused.facts, "variant_id": _variant_id(refused)}

    @staticmethod
    def words_of(refused: Any, locale: str) -> dict[str, Any]:
        """The period in words, and the numbers."""
        zh = ("24 小时", f"{refused.days} 天")
        en = ("24 hours", f"{refused.days} days")
        period = (zh if locale == "zh-CN" else en)[int(refused.days > 1)]
        return {"period": period, "limit": refused.limit, "used": refused.used}


@refusal(
    "TOO_MANY_OPEN_ORDERS",
    SHOP,
    zh="您有 {open} 个订单待付款，最多同时 {limit} 个；请先付款或取消。",
    en="{open} of your orders wait for payment, and {limit} may at a time: pay or cancel one first.",
)
class TooManyOpenOrders(UserError):
    """The buyer has as many orders waiting for payment as one may have; nothing was ordered."""

    limit: int = shown(SHOP, "Most orders of one person that may wait for payment.")
    open: int = shown(SHOP, "How many wait now.")
    resets_at: datetime = shown(SHOP, "When the first of them gives its goods back (UTC).")


_FORMATS = {
    AccountFormat.PHONE: ("手机号", "phone number"),
    AccountFormat.GAME_ID: ("游戏账号", "player's id"),
    AccountFormat.EMAIL: ("邮箱", "e-mail address"),
    AccountFormat.FREE: ("账号", "account"),
}


def _account_facts(refused: Refusal, locale: str) -> dict[str, Any]:
    return {**refused.facts, "variant_id": _variant_id(refused)}


def _account_words(refused: Any, locale: str) -> dict[str, str]:
    return {"words": _FORMATS[refused.format][0 if locale == "zh-CN" else 1]}


@refusal("ACCOUNT_REQUIRED", SELLING, zh="请填写要充值的{words}。", en="Name the {words} to be credited.")
class AccountRequired(UserError):
    """The goods are credited to an account, and none was named."""

    variant_id: strawberry.ID = shown(SELLING, "Of which variant.")
    format: AccountFormat = shown(SELLING, "What is to be named.")
    facts_of = staticmethod(_account_facts)
    words_of = staticmethod(_account_words)


@refusal("ACCOUNT_INVALID", SELLING, zh="这不是有效的{words}，请核对。", en="This is no {words}. Check it.")
class AccountInvalid(UserError):
    """What was named is no account of the kind these goods need."""

    variant_id: strawberry.ID = shown(SELLING, "Of which variant.")
    format: AccountFormat = shown(SELLING, "What is to be named.")
    facts_of = staticmethod(_account_facts)
    words_of = staticmethod(_account_words)


@refusal(
    "ACCOUNT_LIMIT_REACHED",
    SELLING,
    zh="同一号码 24 小时内最多充值 {limit} 次。",
    en="One number may be topped up {limit} times within 24 hours.",
)
class AccountLimitReached(UserError):
    """The number got as many top-ups as one may in 24 hours, whoever bought them."""

    variant_id: strawberry.ID = shown(SELLING, "Of which variant.")
    limit: int = shown(SELLING, "Most top-ups of one number in 24 hours.")
    used: int = shown(SELLING, "How many it got already.")
    resets_at: datetime | None = shown(SELLING, "When so many fit again (UTC); null: they never do.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts with a global id."""
        return {**refused.facts, "variant_id": _variant_id(refused)}


@refusal(
    "CONTACT_REQUIRED",
    SHOP,
    zh="请留下邮箱或手机号，以便接收订单。",
    en="Leave an e-mail address or a phone number, so that the order can reach you.",
)
class ContactRequired(UserError):
    """A guest leaves an e-mail address or a phone number."""


@refusal(
    "NO_RETURN_NOT_ACCEPTED",
    SHOP,
    zh="请先确认：数字商品一经发放不支持退货。",
    en="Confirm first that digital goods cannot be returned once they are delivered.",
)
class NoReturnNotAccepted(UserError):
    """The buyer has not confirmed that digital goods are not returned."""
