"""What an order hands over, piece by piece."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import strawberry

from backend.core import ids
from backend.core.money import EXPONENTS
from backend.domain.accounts.permissions import Permission
from backend.domain.distribution.scopes import Scope
from backend.domain.fulfilment import queries as fulfilment
from backend.domain.fulfilment.given import gifts_by_unit
from backend.domain.fulfilment.models import Membership
from backend.domain.fulfilment.progress import UnitProgress, notes_by_unit, progress_by_unit
from backend.domain.orders import models
from backend.domain.orders import queries as orders
from backend.domain.orders.snapshot import Goods, LineSnapshot, Words
from backend.domain.orders.states import UnitState
from backend.domain.vault import queries as vault
from backend.domain.vault.queries import CodeFacts
from backend.domain.vault.states import CodeState
from backend.domain.vault.values import CodeContent, Parts
from backend.schema.catalog import FulfilmentKind
from backend.schema.context import Info
from backend.schema.doors import BOTH, EVERY, PARTNERS, SELLING, SHOP, STAFF, described, edge, shown, typed
from backend.schema.gifts import Gift, gifts_of_units
from backend.schema.open_choices import OpenChoice, Waiting, open_choices_of_units
from backend.schema.redemption import Voucher, vouchers_of_units
from backend.schema.scalars import Money, Node
from backend.schema.vault import Batch, batches_by_id

if TYPE_CHECKING:
    from backend.schema.aftersales_policy import UnitPolicy

described(
    UnitState,
    EVERY,
    "Where a piece stands.",
    {
        "HELD": "Kept for the order until it is paid.",
        "DUE": "Paid; about to be handed over.",
        "DELIVERED": "Handed over: its buyer may see it.",
        "REFUNDING": "Its money is on its way back.",
        "REFUNDED": "Its money went back.",
        "RELEASED": "Given back to the stock: the order was not paid in time.",
    },
)

described(
    UnitProgress,
    EVERY,
    "How far goods are that a supplier or a person hands over.",
    {
        "WAITING": "It waits for its turn.",
        "SENT": "A supplier or a person is at it.",
        "CONFIRMED": "It is there.",
        "TAKING_LONGER": "It takes longer than was promised.",
    },
)

described(
    CodeState,
    STAFF,
    "Where a code stands in the vault.",
    {
        "FREE": "To be sold.",
        "HELD": "Kept for an order.",
        "DELIVERED": "Its buyer may see it.",
        "QUARANTINED": "Replaced or doubtful; never sold again.",
        "EXPIRED": "Its last day passed unsold.",
    },
)


def said(words: Words, locale: str) -> str:
    """A remembered text in the reader's language."""
    return words["zh"] if locale == "zh-CN" else words["en"]


def image_of(goods: Goods) -> str:
    """Where the picture of remembered goods is."""
    return f"/art/{ids.public('prd', UUID(goods['product_id']))}.svg"


@typed(BOTH)
class DeliveredCode(Node):
    """A code or a seat in a shared code that belongs to the buyer. Its content is shown by `revealCode` only."""

    id: strawberry.ID = shown(BOTH, "Opaque and global.")
    hint: str = shown(SHOP, "The shape of the secret in groups of four bullets; nothing of the secret itself.")
    has_number: bool = shown(SHOP, "Whether it has a card number.")
    has_secret: bool = shown(SHOP, "Whether it has a secret (密码, PIN).")
    has_url: bool = shown(SHOP, "Whether it has a link to redeem it at.")
    expires_on: date | None = shown(SHOP, "Last day of use; null when it has none.")
    state: CodeState = shown(STAFF, "Where the code stands in the vault.")
    revealed_at: datetime | None = shown(BOTH, "When it was first shown to somebody (UTC); null: never.")
    renewed_at: datetime | None = shown(
        BOTH, "When the secret its holders share became another one since it was handed over (UTC); null: never."
    )
    withdrawn_at: datetime | None = shown(
        BOTH, "When the shop took the buyer's seat away (UTC): it cannot be revealed any more; null: never."
    )
    withdrawn_because: str | None = shown(BOTH, "Why the seat was taken away, in the shop's words; null: it was not.")

    @classmethod
    def of(cls, facts: CodeFacts) -> "DeliveredCode":
        """From what may be told of a code."""
        return cls(
            id=strawberry.ID(ids.public("cod", facts.id)),
            hint=facts.hint,
            has_number=Parts.NUMBER in facts.parts,
            has_secret=Parts.SECRET in facts.parts,
            has_url=Parts.URL in facts.parts,
            expires_on=facts.expires_on,
            state=facts.state,
            revealed_at=facts.revealed_at,
            renewed_at=facts.renewed_at,
            withdrawn_at=facts.ended_at,
            withdrawn_because=facts.reason,
        )


@typed(SELLING)
class RevealedCode:
    """A code in the clear, for its buyer. It is never cached."""

    id: strawberry.ID = shown(SELLING, "The code's global id.")
    number: str | None = shown(SELLING, "Card number; null when it has none.")
    secret: str | None = shown(SELLING, "The secret (密码, PIN); null when it has none.")
    url: str | None = shown(SELLING, "Where to redeem it; null when it has no link.")
    expires_on: date | None = shown(SELLING, "Last day of use; null when it has none.")
    revealed_at: datetime = shown(SELLING, "When it was first shown (UTC).")

    @classmethod
    def of(cls, facts: CodeFacts, content: CodeContent, at: datetime) -> "RevealedCode":
        """From the vault's answer."""
        return cls(
            id=strawberry.ID(ids.public("cod", facts.id)),
            number=content.number,
            secret=content.secret,
            url=content.url,
            expires_on=facts.expires_on,
            revealed_at=facts.revealed_at or at,
        )


@typed(EVERY)
class MembershipGrant:
    """A stretch of the shop's own membership."""

    starts_at: datetime = shown(EVERY, "First moment (UTC); later than the delivery when it follows another.")
    ends_at: datetime = shown(EVERY, "First moment after it (UTC).")
    days_left: int = shown(EVERY, "Whole days that are left, counting a begun one; 0 when it is over.")

    @classmethod
    def of(cls, row: Membership, at: datetime) -> "MembershipGrant":
        """From the row."""
        left = (row.ends_at - max(at, row.starts_at)).total_seconds()
        return cls(starts_at=row.starts_at, ends_at=row.ends_at, days_left=max(0, -int(-left // 86400)))


async def codes_of_units(units: Sequence["OrderUnit"], info: Info) -> list[list[DeliveredCode]]:
    """The codes of each piece, of one that was given away for its recipient and staff alone; two statements."""
    found = await vault.codes_by_unit([unit.row_id for unit in units])
    caller = info.context.caller
    if caller.staff_id is not None:
        return [[DeliveredCode.of(facts) for facts in each] for each in found]
    gifts = await gifts_by_unit([unit.row_id for unit in units])
    return [
        [] if gift and gift.claimed_by_other(caller.customer_id) else [DeliveredCode.of(facts) for facts in each]
        for gift, each in zip(gifts, found, strict=True)
    ]


async def revealed_codes_of_units(units: Sequence["OrderUnit"], info: Info) -> list[list[RevealedCode]]:
    """The codes of each piece in the clear, for a program that bought them; a fixed number of statements."""
    found = await vault.codes_by_unit([unit.row_id for unit in units])
    shown_ = await info.context.reveal([facts.id for each in found for facts in each])
    at = info.context.at
    return [[RevealedCode.of(facts, shown_[facts.id], at) for facts in each if facts.id in shown_] for each in found]


async def batch_of_units(units: Sequence["OrderUnit"], info: Info) -> list[Batch | None]:
    """The batch each piece's code came from; two statements."""
    found = await vault.codes_by_unit([unit.row_id for unit in units])
    return await batches_by_id([each[0].batch_id if each else None for each in found])


async def progress_of_units(units: Sequence["OrderUnit"], info: Info) -> list[UnitProgress | None]:
    """How far each piece is; one statement."""
    return await progress_by_unit([unit.row_id for unit in units], info.context.at)


async def notes_of_units(units: Sequence["OrderUnit"], info: Info) -> list[str | None]:
    """The words that came with each piece; one statement."""
    return await notes_by_unit([unit.row_id for unit in units])


async def membership_of_units(units: Sequence["OrderUnit"], info: Info) -> list[MembershipGrant | None]:
    """The membership of each piece, one statement."""
    found = await fulfilment.memberships_by_unit([unit.row_id for unit in units])
    return [MembershipGrant.of(row, info.context.at) if row else None for row in found]


async def policy_of_units(units: Sequence["OrderUnit"], info: Info) -> list[Any]:
    """What after-sales allows for each piece; three statements."""
    from backend.schema.aftersales_policy import policies_of_units

    return await policies_of_units([unit.row_id for unit in units], info)


async def numbers_of_units(units: Sequence["OrderUnit"], info: Info) -> list[str]:
    """The number of each piece's order, one statement."""
    found = await orders.orders_by_id([unit.order_row_id for unit in units])
    return [row.number if row else "" for row in found]


@typed(EVERY)
class OrderUnit(Node):
    """One piece that is handed over, or a bundle's piece with its components inside."""

    id: strawberry.ID = shown(EVERY, "Opaque and global.")
    name: str = shown(EVERY, "The product's name as sold; of what is still to be chosen, the choice's.")
    variant_name: str = shown(EVERY, "The variant's name as sold; empty of what is still to be chosen.")
    kind: FulfilmentKind = shown(EVERY, "How it is handed over.")
    state: UnitState = shown(EVERY, "Where it stands.")
    paid: Money = shown(EVERY, "Its share of what was paid, to the cent; nothing for who got it as a gift.")
    given_back: Money = shown(EVERY, "What of that went or is going back.")
    delivered_at: datetime | None = shown(EVERY, "When it was handed over (UTC); null until then.")
    image_url: str = shown(BOTH, "Its drawn tile.")
    rules: str = shown(SHOP, "Rules of use as they were when it was bought.")
    choice: str | None = shown(
        EVERY, "For what its buyer chose of a bundle's options: the name of the choice; null otherwise."
    )
    open_choice: OpenChoice | None = edge(
        BOTH, "What its buyer is still to choose; null for other kinds than CHOICE.", open_choices_of_units
    )
    order_id: strawberry.ID = shown(EVERY, "Its order's global id.")
    order_number: str = edge(EVERY, "Its order's number.", numbers_of_units)
    codes: list[DeliveredCode] = edge(BOTH, "Its codes, once it is delivered.", codes_of_units, size=1)
    revealed_codes: list[RevealedCode] | None = edge(
        PARTNERS,
        "Its codes in the clear, once it is delivered; null without codes:read. Each showing is written down.",
        revealed_codes_of_units,
        permission=Scope.CODES_READ,
    )
    voucher: Voucher | None = edge(
        EVERY, "The voucher its buyer holds; null for other kinds and before.", vouchers_of_units
    )
    progress: UnitProgress | None = edge(
        EVERY, "How far a supplier or a person is with it; null for what is handed over at once.", progress_of_units
    )
    note: str | None = edge(EVERY, "Words of the person who handed it over; null when there are none.", notes_of_units)
    membership: MembershipGrant | None = edge(
        EVERY, "The membership it granted; null for other kinds and before.", membership_of_units
    )
    batch: Batch | None = edge(
        STAFF,
        "Where its code came from; null without VAULT_READ, for other kinds and before.",
        batch_of_units,
        permission=Permission.VAULT_READ,
    )
    cost: Money | None = shown(
        STAFF,
        "What it cost the shop in the order's currency; null without COST_READ, before, and when it is not known.",
        permission=Permission.COST_READ,
    )
    bought: Money | None = shown(
        STAFF,
        "What it was bought for in another currency than the order's; null without COST_READ, and where it was not.",
        permission=Permission.COST_READ,
    )
    after_sale: Annotated["UnitPolicy", strawberry.lazy("backend.schema.aftersales_policy")] | None = edge(
        SHOP, "What can be asked for now; null for bundles, unpaid pieces and money on its way back.", policy_of_units
    )
    gift: Gift | None = edge(BOTH, "What became of giving it away by link; null when it never was.", gifts_of_units)
    components: list["OrderUnit"] = shown(EVERY, "A bundle's pieces; empty for anything else.", size=3)
    row_id: strawberry.Private[UUID]
    order_row_id: strawberry.Private[UUID]
    waits: strawberry.Private[Waiting | None] = None

    @classmethod
    def of(
        cls,
        row: models.OrderUnit,
        snapshot: LineSnapshot,
        currency: str,
        locale: str,
        components: Sequence["OrderUnit"] = (),
        *,
        received: bool = False,
    ) -> "OrderUnit":
        """From the row and what its line remembers; `received` for who was given it: they paid nothing."""
        goods: Goods = snapshot if row.component is None else snapshot["components"][row.component]
        choice = snapshot["components"][row.component].get("choice") if row.component is not None else None
        waits = _waits(row, snapshot)
        return cls(
            id=strawberry.ID(ids.public("unt", row.id)),
            name=said(snapshot["choices"][waits.choice]["names"] if waits else goods["names"], locale),
            variant_name="" if waits else said(goods["variant_names"], locale),
            kind=row.kind,
            state=row.state,
            paid=Money.minor(0 if received else row.paid_minor, currency),
            given_back=Money.minor(0 if received else row.refund_minor, currency),
            delivered_at=row.delivered_at,
            image_url=image_of(goods),
            rules=said(goods["rules"], locale),
            choice=said(choice, locale) if choice else None,
            order_id=strawberry.ID(ids.public("ord", row.order_id)),
            cost=Money.minor(row.cost_minor, currency) if row.cost_minor is not None else None,
            bought=_bought(row),
            components=list(components),
            row_id=row.id,
            order_row_id=row.order_id,
            waits=waits,
        )


def _bought(row: models.OrderUnit) -> Money | None:
    # Of several currencies together there is no amount to show.
    minor, currency = row.bought_minor, row.bought_currency
    return Money.minor(minor, currency) if minor is not None and currency in EXPONENTS else None


def _waits(row: models.OrderUnit, snapshot: LineSnapshot) -> Waiting | None:
    if row.kind is not FulfilmentKind.CHOICE or row.choice is None:
        return None
    return Waiting(snapshot, row.choice, row.choose_by)


def nested(rows: Sequence[models.OrderUnit], snapshot: LineSnapshot, currency: str, locale: str) -> list[OrderUnit]:
    """A line's pieces from its rows, components inside their bundles."""
    inside: dict[Any, list[OrderUnit]] = {}
    for row in rows:
        if row.parent_id is not None:
            inside.setdefault(row.parent_id, []).append(OrderUnit.of(row, snapshot, currency, locale))
    return [
        OrderUnit.of(row, snapshot, currency, locale, inside.get(row.id, ())) for row in rows if row.parent_id is None
    ]
