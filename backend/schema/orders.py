"""Orders as the graph shows them."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

import strawberry
from strawberry.scalars import JSON

from backend.core import ids
from backend.domain.accounts import contacts
from backend.domain.accounts.permissions import Permission
from backend.domain.catalog.models import Channel as ChannelRow
from backend.domain.catalog.queries import staff as catalogue
from backend.domain.checkout.accounts import masked
from backend.domain.invoicing import queries as invoicing
from backend.domain.orders import earlier, models, queries
from backend.domain.orders.states import FOR_STAFF, OrderEventKind, OrderState
from backend.domain.payments import queries as payment_queries
from backend.schema.accounts import staff_by_id
from backend.schema.catalog import FulfilmentKind
from backend.schema.context import Info
from backend.schema.doors import BOTH, EVERY, PARTNERS, SHOP, STAFF, Door, described, edge, shown, typed
from backend.schema.payments import Payment, current
from backend.schema.prices import PriceStep, stored_steps
from backend.schema.products import Channel, StaffVariant
from backend.schema.promotions import PromotionResult
from backend.schema.scalars import Money, Node
from backend.schema.units import OrderUnit, image_of, nested, said

described(
    OrderState,
    EVERY,
    "Where an order stands.",
    {
        "PENDING_PAYMENT": "Placed; its goods are kept until `expiresAt`.",
        "PAID": "Paid; being delivered.",
        "DELIVERED": "Everything that could be is handed over; what could not was or is given back.",
        "CANCELLED": "Given up by the buyer before it was paid.",
        "EXPIRED": "Not paid in time.",
        "REFUNDING": "Nothing of it stays with the buyer; the money is on its way back.",
        "REFUNDED": "The money is with the payer again.",
    },
)
described(
    OrderEventKind,
    EVERY,
    "What happened to an order.",
    {
        "PLACED": "The buyer placed it.",
        "PAYMENT_STARTED": "A payment was opened.",
        "PAYMENT_RECEIVED": "The money came.",
        "UNIT_DELIVERED": "A piece was handed over.",
        "DELIVERED": "Everything was handed over.",
        "EXPIRED": "It was not paid in time.",
        "CANCELLED": "The buyer gave it up.",
        "PAYMENT_LATE": "Money came after the end, or a second time.",
        "REFUND_STARTED": "Money began its way back.",
        "REFUNDED": "Money is with the payer again.",
        "REPLACED": "A delivered piece was replaced.",
        "RECALLED": "A delivered piece was recalled with its batch.",
        "DELIVERY_RETRIED": "Staff had a delivery tried again.",
        "KEPT": "Its buyer took it into an account.",
        "GIFTED": "A piece was given away by link.",
        "GIFT_CLAIMED": "A gift was claimed.",
        "GIFT_BACK": "A gift was taken back, or came back unclaimed.",
        "CHOSEN": "Its buyer chose what is in a bundle.",
        "CHOICE_REMINDED": "Its buyer was told that the time to choose is nearly over.",
        "CHOICE_LAPSED": "What was not chosen in time is given back.",
        "REVOKED": "The shop took a seat in a shared code away.",
        "LIMIT_PASSED": "Whoever paid had more than one person may have; only staff are told.",
    },
)

LABELS = {
    OrderEventKind.PLACED: ("已下单", "Order placed"),
    OrderEventKind.PAYMENT_STARTED: ("等待付款", "Payment opened"),
    OrderEventKind.PAYMENT_RECEIVED: ("已付款", "Payment received"),
    OrderEventKind.UNIT_DELIVERED: ("一件商品已发放", "One item delivered"),
    OrderEventKind.DELIVERED: ("全部发放完成", "Everything delivered"),
    OrderEventKind.EXPIRED: ("超时未付款，订单已关闭", "Not paid in time; order closed"),
    OrderEventKind.CANCELLED: ("订单已取消", "Order cancelled"),
    OrderEventKind.PAYMENT_LATE: ("订单结束后收到付款", "A payment came after the end"),
    OrderEventKind.REFUND_STARTED: ("退款处理中", "Refund started"),
    OrderEventKind.REFUNDED: ("已退款", "Refunded"),
    OrderEventKind.REPLACED: ("一件商品已补发", "One item replaced"),
    OrderEventKind.RECALLED: ("一件商品已召回", "One item recalled"),
    OrderEventKind.DELIVERY_RETRIED: ("客服已重新触发发放", "Delivery tried again by staff"),
    OrderEventKind.KEPT: ("已存入账号", "Kept in an account"),
    OrderEventKind.GIFTED: ("一件商品已作为礼物送出", "One item given away by link"),
    OrderEventKind.GIFT_CLAIMED: ("礼物已被领取", "The gift was claimed"),
    OrderEventKind.GIFT_BACK: ("礼物已退回", "The gift came back"),
    OrderEventKind.CHOSEN: ("已选好套餐内容", "Bundle contents chosen"),
    OrderEventKind.CHOICE_REMINDED: ("已提醒您选择套餐内容", "Reminded to choose"),
    OrderEventKind.CHOICE_LAPSED: ("逾期未选，已退款", "Not chosen in time; refunded"),
    OrderEventKind.REVOKED: ("一个共享名额已被收回", "One shared seat withdrawn"),
    OrderEventKind.LIMIT_PASSED: ("付款人已超过每人限额", "Paid by somebody beyond a limit per person"),
}


async def actors_of_events(events: Sequence["OrderEvent"], info: Info) -> list[str | None]:
    """Names of staff; others as the journal knows them. One statement."""
    known = [event.known_as or "" for event in events]
    keys = [UUID(actor.removeprefix("staff:")) if actor.startswith("staff:") else None for actor in known]
    people = await staff_by_id(keys)
    return [
        person.name if person else actor.partition(":")[0] or None for person, actor in zip(people, known, strict=True)
    ]


@typed(EVERY)
class OrderEvent:
    """One thing that happened to an order."""

    at: datetime = shown(EVERY, "When (UTC).")
    kind: OrderEventKind = shown(EVERY, "What.")
    label: str = shown(EVERY, "What, in the reader's language.")
    actor: str | None = edge(STAFF, "Who: a member of staff's name, customer or system.", actors_of_events)
    data: JSON | None = shown(STAFF, "Ids and plain facts that belong to it; null when there are none.")
    known_as: strawberry.Private[str | None] = None

    @classmethod
    def of(cls, row: models.OrderEvent, locale: str) -> "OrderEvent":
        """From the row."""
        zh, en = LABELS[row.kind]
        return cls(
            at=row.at,
            kind=row.kind,
            label=zh if locale == "zh-CN" else en,
            data=JSON(row.data) if row.data else None,
            known_as=row.actor,
        )


async def units_of_lines(lines: Sequence["OrderLine"], info: Info) -> list[list[OrderUnit]]:
    """The pieces of each line with their components, one statement."""
    order_ids = list(dict.fromkeys(line.order_row_id for line in lines))
    by_line: defaultdict[Any, list[models.OrderUnit]] = defaultdict(list)
    for rows in await queries.units_by_order(order_ids):
        for row in rows:
            by_line[row.line_id].append(row)
    return [nested(by_line[line.row_id], line.snapshot, line.total.currency, info.context.locale) for line in lines]


async def variants_of_lines(lines: Sequence["OrderLine"], info: Info) -> list[StaffVariant | None]:
    """The variant of each line as it is now, one statement."""
    found = await catalogue.variants_by_id([line.variant_row_id for line in lines])
    return [StaffVariant.of(row) if row else None for row in found]


@typed(EVERY)
class OrderLine:
    """Some pieces of one variant, as they were sold."""

    id: strawberry.ID = shown(EVERY, "Opaque and global.")
    name: str = shown(EVERY, "The product's name as sold.")
    variant_name: str = shown(EVERY, "The variant's name as sold.")
    image_url: str = shown(BOTH, "Its drawn tile.")
    slug: str = shown(BOTH, "The last part of the product's address when it was sold.")
    kind: FulfilmentKind = shown(EVERY, "How it is handed over.")
    quantity: int = shown(EVERY, "How many.")
    gift: bool = shown(EVERY, "Whether it is a gift of a promotion, for nothing.")
    unit_price: Money = shown(EVERY, "What one costs before promotions.")
    discount: Money = shown(EVERY, "What promotions took off the line, not negative.")
    total: Money = shown(EVERY, "What the line costs: its pieces less the discount.")
    steps: list[PriceStep] = shown(BOTH, "How the line's price came to be.")
    rules: str = shown(SHOP, "Rules of use as they were when it was bought.")
    account: str | None = shown(
        EVERY,
        "The account that is credited or served; its middle hidden unless this caller may see it whole; null: none.",
    )
    server: str | None = shown(
        EVERY, "The server on which the account is, in the reader's language; null when none was asked for."
    )
    units: list[OrderUnit] = edge(EVERY, "The pieces, a bundle's components inside it.", units_of_lines, size=2)
    variant: StaffVariant | None = edge(STAFF, "The variant as it is now.", variants_of_lines)
    row_id: strawberry.Private[UUID]
    order_row_id: strawberry.Private[UUID]
    variant_row_id: strawberry.Private[UUID]
    snapshot: strawberry.Private[Any]

    @classmethod
    def of(cls, row: models.OrderLine, currency: str, locale: str, *, whole: bool = False) -> "OrderLine":
        """From the row; `whole` with the account in full."""
        goods: Any = row.snapshot
        return cls(
            id=strawberry.ID(ids.public("oln", row.id)),
            name=said(goods["names"], locale),
            variant_name=said(goods["variant_names"], locale),
            image_url=image_of(goods),
            slug=goods["slug"],
            kind=row.kind,
            quantity=row.quantity,
            gift=bool(goods.get("gift")),
            unit_price=Money.minor(row.unit_price_minor, currency),
            discount=Money.minor(row.discount_minor, currency),
            total=Money.minor(row.total_minor, currency),
            steps=stored_steps(row.steps, currency, locale),
            rules=said(goods["rules"], locale),
            account=row.account if whole or row.account is None else masked(row.account),
            server=said(goods["server"]["names"], locale) if goods.get("server") else None,
            row_id=row.id,
            order_row_id=row.order_id,
            variant_row_id=row.variant_id,
            snapshot=goods,
        )


async def lines_of_orders(orders: Sequence["Order"], info: Info) -> list[list[OrderLine]]:
    """The lines of each order, one statement."""
    found = await queries.lines_by_order([order.row_id for order in orders])
    caller, locale = info.context.caller, info.context.locale
    every = caller.partner_id is not None or caller.may(Permission.CONTACT_READ)
    return [
        [OrderLine.of(row, order.total.currency, locale, whole=every or order.may_reveal) for row in rows]
        for order, rows in zip(orders, found, strict=True)
    ]


async def timeline_of_orders(orders: Sequence["Order"], info: Info) -> list[list[OrderEvent]]:
    """The timeline of each order, one statement."""
    found = await queries.events_by_order([order.row_id for order in orders])
    hidden = frozenset() if info.context.door is Door.ADMIN else FOR_STAFF
    return [[OrderEvent.of(row, info.context.locale) for row in rows if row.kind not in hidden] for rows in found]


async def payments_of_orders(orders: Sequence["Order"], info: Info) -> list[list[Payment]]:
    """The payments of each order, one statement."""
    found = await payment_queries.payments_by_order([order.row_id for order in orders])
    return [[Payment.of(row) for row in rows] for rows in found]


async def payment_of_orders(orders: Sequence["Order"], info: Info) -> list[Payment | None]:
    """The payment that counts for each order, one statement."""
    found = await payment_queries.payments_by_order([order.row_id for order in orders])
    chosen = [current(rows) for rows in found]
    return [Payment.of(row) if row else None for row in chosen]


async def back_in_wallet(orders: Sequence["Order"], info: Info) -> list[Money]:
    """What of each order's money went back to its buyer's wallet, one statement."""
    found = await payment_queries.back_in_wallet_by_order([order.row_id for order in orders])
    return [Money.minor(minor, order.total.currency) for order, minor in zip(orders, found, strict=True)]


async def channel_of_orders(orders: Sequence["Order"], info: Info) -> list[Channel]:
    """Where each order was placed, one statement."""
    found = {row.id: row for row in await ChannelRow.filter(id__in={order.channel_row_id for order in orders})}
    return [Channel.of(found[order.channel_row_id]) for order in orders]


async def keepable(orders: Sequence["Order"], info: Info) -> list[bool]:
    """Whether each was bought without an account; one statement."""
    without = await earlier.without_account([order.row_id for order in orders])
    return [order.row_id in without for order in orders]


Claims = list[Annotated["Claim", strawberry.lazy("backend.schema.aftersales")]]  # type: ignore[name-defined]  # noqa: F821
Cases = list[Annotated["Case", strawberry.lazy("backend.schema.aftersales")]]  # type: ignore[name-defined]  # noqa: F821


async def claims_of_orders(orders: Sequence["Order"], info: Info) -> Sequence[Any]:
    """The buyer's claims about each order, for whoever may see its codes; one statement."""
    from backend.schema.aftersales import claims_of

    found = await claims_of([order.row_id for order in orders], info.context.at)
    return [claims if order.may_reveal else [] for order, claims in zip(orders, found, strict=True)]


async def cases_of_orders(orders: Sequence["Order"], info: Info) -> Sequence[Any]:
    """The cases about each order, one statement."""
    from backend.schema.aftersales import cases_of

    return await cases_of([order.row_id for order in orders], info.context.at)


Invoices = list[Annotated["Invoice", strawberry.lazy("backend.schema.invoices")]]  # type: ignore[name-defined]  # noqa: F821


async def invoices_of_orders(orders: Sequence["Order"], info: Info) -> Sequence[Any]:
    """The invoices of each order, for its buyer, and staff who may read invoices; one statement."""
    from backend.schema.invoices import invoices_of

    every = info.context.caller.may(Permission.INVOICES_READ)
    found = await invoices_of([order.row_id for order in orders])
    return [papers if every or order.may_reveal else [] for order, papers in zip(orders, found, strict=True)]


async def invoiceable(orders: Sequence["Order"], info: Info) -> list[bool]:
    """Whether there is something to invoice and nothing of it is; one statement."""
    open_ = await invoicing.not_invoiced([order.row_id for order in orders])
    return [order.may_reveal and order.row_id in open_ for order in orders]


Group = Annotated["BuyingGroup", strawberry.lazy("backend.schema.group_buys")] | None  # type: ignore[name-defined]  # noqa: F821


async def groups_of_orders(orders: Sequence["Order"], info: Info) -> Sequence[Any]:
    """The group of each order, two statements; none when none was bought with a group."""
    from backend.domain.group_buys.queries import groups_by_id
    from backend.schema.group_buys import groups_with_offers

    wanted = [order.group_row_id for order in orders if order.group_row_id is not None]
    found = dict(zip(wanted, await groups_with_offers(await groups_by_id(wanted)), strict=True)) if wanted else {}
    return [found.get(order.group_row_id) if order.group_row_id is not None else None for order in orders]


Deliveries = list[Annotated["Delivery", strawberry.lazy("backend.schema.fulfilment")]]  # type: ignore[name-defined]  # noqa: F821


async def deliveries_of_orders(orders: Sequence["Order"], info: Info) -> Sequence[Any]:
    """The deliveries of each order, one statement."""
    from backend.schema.fulfilment import deliveries_of

    return await deliveries_of([order.row_id for order in orders])


@typed(EVERY)
class Order(Node):
    """What a customer bought in one go, at the prices of that moment."""

    id: strawberry.ID = shown(EVERY, "Opaque and global.")
    number: str = shown(EVERY, "The number people use: 15 digits, the last one checks the others.")
    state: OrderState = shown(EVERY, "Where it stands.")
    subtotal: Money = shown(EVERY, "Before savings.")
    discount: Money = shown(EVERY, "What was saved, not negative.")
    total: Money = shown(EVERY, "What is paid: subtotal less discount.")
    steps: list[PriceStep] = shown(BOTH, "How the total came to be.")
    promotions: list[PromotionResult] = shown(
        BOTH, "What became of each promotion that it could have met; those that count come first.", size=3
    )
    placed_at: datetime = shown(EVERY, "When it was placed (UTC).")
    expires_at: datetime | None = shown(BOTH, "Until when its goods are kept (UTC); null once that is settled.")
    paid_at: datetime | None = shown(EVERY, "When it was paid (UTC); null until then.")
    delivered_at: datetime | None = shown(EVERY, "When everything was handed over (UTC); null until then.")
    contact_masked: str | None = shown(BOTH, "The buyer's contact with its middle hidden; null when there is none.")
    may_reveal: bool = shown(
        SHOP, "Whether this visitor may see the codes; false: opened by link, a verification code is needed first."
    )
    may_keep: bool = edge(SHOP, "Whether it was bought without an account: `keepOrder` takes it into one.", keepable)
    external_id: str | None = shown(
        STAFF | PARTNERS, "The partner's own number of it; null unless a partner's program placed it."
    )
    from_wallet: Money = shown(BOTH, "What of the total the buyer's wallet pays, or paid.")
    due: Money = shown(SHOP, "What is left of the total for the payment service.")
    paid: Money = shown(STAFF, "What came in.")
    refunded: Money = shown(EVERY, "What went back.")
    back_in_wallet: Money = edge(SHOP, "What of that went back to the buyer's wallet.", back_in_wallet)
    cost: Money | None = shown(
        STAFF,
        "What the delivered goods cost the shop; null without COST_READ, and when it is not known.",
        permission=Permission.COST_READ,
    )
    margin: Money | None = shown(
        STAFF, "Paid less refunded less cost; null without COST_READ, like `cost`.", permission=Permission.COST_READ
    )
    cost_unknown: bool | None = shown(
        STAFF,
        "Whether some of it was bought in another currency of which nobody said the worth; null without COST_READ.",
        permission=Permission.COST_READ,
    )
    contact: str | None = shown(
        STAFF, "The buyer's contact in full; null without CONTACT_READ.", permission=Permission.CONTACT_READ
    )
    facts: JSON | None = shown(STAFF, "What was known when it was placed: channel, device, tier, price steps.")
    person_id: strawberry.ID = shown(STAFF, "Who bought it; see `person`.")
    lines: list[OrderLine] = edge(EVERY, "What was bought.", lines_of_orders, size=2)
    timeline: list[OrderEvent] = edge(EVERY, "Everything that happened, oldest first.", timeline_of_orders)
    payment: Payment | None = edge(
        SHOP, "The payment that counts: the one that paid, else the open one, else the last.", payment_of_orders
    )
    channel: Channel = edge(STAFF, "Where it was placed.", channel_of_orders)
    payments: list[Payment] = edge(STAFF, "Every try at paying, oldest first.", payments_of_orders)
    deliveries: Deliveries = edge(STAFF, "What was to be done about it and how far that is.", deliveries_of_orders)
    claims: Claims = edge(
        SHOP, "What the buyer asked for, oldest first; empty for whoever may not see the codes.", claims_of_orders
    )
    cases: Cases = edge(STAFF, "What was asked for about it, by buyer or staff, oldest first.", cases_of_orders)
    invoices: Invoices = edge(
        BOTH,
        "Its invoices and red letters, oldest first; empty for whoever may not see the codes, or invoices.",
        invoices_of_orders,
    )
    group: Group = edge(
        SHOP,
        "The group with which it was bought: it is handed over when that is complete; null: alone.",
        groups_of_orders,
    )
    may_invoice: bool = edge(SHOP, "Whether this visitor may ask for an invoice now.", invoiceable)
    row_id: strawberry.Private[UUID]
    version: strawberry.Private[int]
    channel_row_id: strawberry.Private[UUID]
    group_row_id: strawberry.Private[UUID | None]

    @classmethod
    def of(cls, row: models.Order, locale: str, *, may_reveal: bool = False) -> "Order":
        """From the row, for a visitor who may or may not see its codes."""

        def money(minor: int) -> Money:
            return Money.minor(minor, row.currency)

        contact = row.contact_email or row.contact_phone
        return cls(
            id=strawberry.ID(ids.public("ord", row.id)),
            number=row.number,
            state=row.state,
            subtotal=money(row.subtotal_minor),
            discount=money(row.discount_minor),
            total=money(row.total_minor),
            steps=stored_steps(row.steps, row.currency, locale),
            promotions=PromotionResult.of_facts(row.facts.get("promotions", []), row.currency, locale),
            placed_at=row.placed_at,
            expires_at=row.expires_at if row.state is OrderState.PENDING_PAYMENT else None,
            paid_at=row.paid_at,
            delivered_at=row.delivered_at,
            contact_masked=contacts.mask(contact) if contact else None,
            may_reveal=may_reveal,
            external_id=row.external_id,
            from_wallet=money(row.wallet_minor),
            due=money(row.total_minor - row.wallet_minor),
            paid=money(row.paid_minor),
            refunded=money(row.refunded_minor),
            cost=None if row.cost_unknown else money(row.cost_minor),
            margin=None if row.cost_unknown else money(row.paid_minor - row.refunded_minor - row.cost_minor),
            cost_unknown=row.cost_unknown,
            contact=" · ".join(each for each in (row.contact_email, row.contact_phone) if each) or None,
            facts=JSON(row.facts),
            person_id=strawberry.ID(ids.public("cus", row.customer_id)),
            row_id=row.id,
            version=row.version,
            channel_row_id=row.channel_id,
            group_row_id=row.group_id,
        )
