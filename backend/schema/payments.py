"""Payments and refunds as the graph shows them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

import strawberry

from backend.core import ids
from backend.core.money import EXPONENTS
from backend.domain.audit import queries as audit
from backend.domain.orders.numbers import BY_STAFF
from backend.domain.payments import models, providers, queries
from backend.domain.payments.prepaid import WALLET
from backend.domain.payments.states import PaymentState, RefundDestination, RefundState
from backend.schema.context import Info
from backend.schema.doors import BOTH, SHOP, STAFF, UserError, described, edge, refusal, shown, typed
from backend.schema.scalars import Money, Node

described(
    PaymentState,
    BOTH,
    "Where a payment stands.",
    {
        "PENDING": "Waits for the payer.",
        "PAID": "The money is there.",
        "CLOSED": "Can no longer be paid.",
        "DECLINED": "The payer's side said no; another payment may be started.",
    },
)
described(
    RefundState,
    STAFF,
    "Where a refund stands.",
    {
        "PENDING": "Not asked for at the provider yet.",
        "UNKNOWN": "Asked for; the provider's answer is not known yet.",
        "SUCCEEDED": "The money is with the payer.",
        "FAILED": "The provider refused; a person must look, and may have it asked for again.",
    },
)
described(
    RefundDestination,
    BOTH,
    "Where money that goes back goes.",
    {
        "ORIGINAL": "The way it was paid: to the provider what it took, to the wallet what it gave.",
        "WALLET": "To the buyer's wallet in the shop, at once.",
    },
)


@typed(STAFF)
class PaymentDifference:
    """The provider said something else than the shop knows; nothing was moved, and a person must look."""

    at: datetime = shown(STAFF, "When it was noticed (UTC).")
    expected: Money = shown(STAFF, "What the shop expected.")
    answered: Money = shown(STAFF, "What the provider says.")


async def _differences(kind: str, ids_: Sequence[UUID], amounts: Sequence[Money]) -> list[list[PaymentDifference]]:
    found = await audit.witnessed(kind, [str(id) for id in ids_])
    return [
        [
            PaymentDifference(
                at=event.at,
                expected=Money.minor(int(str((event.facts or {})["expected_minor"])), amount.currency),
                answered=Money.minor(
                    int(str((event.facts or {})["answered_minor"])), _currency(event.facts, amount.currency)
                ),
            )
            for event in events
        ]
        for events, amount in zip(found, amounts, strict=True)
    ]


def _currency(facts: Mapping[str, object] | None, otherwise: str) -> str:
    told = str((facts or {}).get("currency") or "")
    return told if told in EXPONENTS else otherwise


async def differences_of_refunds(refunds: Sequence["Refund"], info: Info) -> list[list[PaymentDifference]]:
    """What the provider said differently of each refund, one statement."""
    return await _differences("refund.differs", [each.row_id for each in refunds], [each.amount for each in refunds])


async def differences_of_payments(payments: Sequence["Payment"], info: Info) -> list[list[PaymentDifference]]:
    """What the provider said differently of each payment, one statement."""
    return await _differences("payment.differs", [each.row_id for each in payments], [each.amount for each in payments])


async def wallets_of_refunds(refunds: Sequence["Refund"], info: Info) -> list[Money | None]:
    """What the wallets have to which failed refunds could go, two statements."""
    found = await queries.wallets_of_failed([refund.row_id for refund in refunds])
    return [
        Money.minor(minor, refund.amount.currency) if minor is not None else None
        for refund, minor in zip(refunds, found, strict=True)
    ]


@typed(STAFF)
class Refund:
    """Money given back."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    reference: str = shown(STAFF, "Our number for it at the provider.")
    provider_reference: str | None = shown(STAFF, "The provider's number; null until it answered.")
    state: RefundState = shown(STAFF, "Where it stands.")
    amount: Money = shown(STAFF, "How much.")
    destination: RefundDestination = shown(STAFF, "Where it goes.")
    reason: str = shown(STAFF, "Why: paid_late (goods were gone), paid_twice, aftersale, recall, undelivered.")
    failure: str | None = shown(STAFF, "The provider's word for its refusal, or DIFFERS; null when all is well.")
    created_at: datetime = shown(STAFF, "When it was decided (UTC).")
    refunded_at: datetime | None = shown(STAFF, "When the provider gave it back (UTC); null until then.")
    differences: list[PaymentDifference] = edge(
        STAFF, "Where the provider said something else; a person must look.", differences_of_refunds
    )
    wallet: Money | None = edge(
        STAFF,
        "Of a refund that failed: what the buyer may spend of the wallet it could go to (`redirectRefund`); null where "
        "there is none, or nothing failed.",
        wallets_of_refunds,
    )
    row_id: strawberry.Private[UUID]

    @classmethod
    def of(cls, row: models.Refund) -> "Refund":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("rfd", row.id)),
            reference=row.reference,
            provider_reference=row.provider_reference,
            state=row.state,
            amount=Money.minor(row.amount_minor, row.currency),
            destination=row.destination,
            reason=row.reason,
            failure=row.failure,
            created_at=row.created_at,
            refunded_at=row.refunded_at,
            row_id=row.id,
        )


async def refunds_of_payments(payments: Sequence["Payment"], info: Info) -> list[list[Refund]]:
    """The refunds of each payment, one statement."""
    found = await queries.refunds_by_payment([payment.row_id for payment in payments])
    return [[Refund.of(row) for row in rows] for rows in found]


@typed(BOTH)
class Payment(Node):
    """One try at getting an order paid."""

    id: strawberry.ID = shown(BOTH, "Opaque and global.")
    provider: str = shown(
        BOTH, "Who takes the money; prepaid: a partner's balance, wallet: the buyer's own in the shop."
    )
    state: PaymentState = shown(BOTH, "Where it stands.")
    amount: Money = shown(BOTH, "How much.")
    pay_url: str | None = shown(SHOP, "Where to pay, also as a QR code; null once it is over.")
    expires_at: datetime = shown(BOTH, "Last moment it can be paid (UTC).")
    reference: str = shown(STAFF, "Our number for it at the provider.")
    provider_reference: str | None = shown(
        STAFF, "The provider's transaction number; after `staff:` what staff say it is; null until paid."
    )
    created_at: datetime = shown(STAFF, "When it was started (UTC).")
    paid_at: datetime | None = shown(STAFF, "When the provider took the money (UTC); null until then.")
    closed_at: datetime | None = shown(STAFF, "When it was closed or declined (UTC); null when it was not.")
    confirmed_by_staff: bool = shown(STAFF, "Whether it was taken as paid by the word of staff.")
    agreed_at: datetime | None = shown(
        STAFF,
        "When the provider said the same as staff, or staff closed it for a former one (UTC); null until then, and"
        " where staff said nothing.",
    )
    agreed_by_staff: bool = shown(STAFF, "Whether staff closed it in place of a former provider.")
    former_provider: bool = shown(
        STAFF, "Whether it waits for the word of a provider that cannot be asked any more; see `agreePayment`."
    )
    refunds: list[Refund] = edge(STAFF, "What was given back.", refunds_of_payments)
    differences: list[PaymentDifference] = edge(
        STAFF, "Where the provider said something else; a person must look.", differences_of_payments
    )
    row_id: strawberry.Private[UUID]

    @classmethod
    def of(cls, row: models.Payment) -> "Payment":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("pay", row.id)),
            provider=row.provider,
            state=row.state,
            amount=Money.minor(row.amount_minor, row.currency),
            pay_url=row.pay_url if row.state is PaymentState.PENDING else None,
            expires_at=row.expires_at,
            reference=row.reference,
            provider_reference=row.provider_reference,
            created_at=row.created_at,
            paid_at=row.paid_at,
            closed_at=row.closed_at,
            confirmed_by_staff=row.confirmed_by is not None,
            agreed_at=row.agreed_at,
            agreed_by_staff=row.agreed_at is not None and (row.provider_reference or "").startswith(BY_STAFF),
            former_provider=providers.waits_for_former(row),
            row_id=row.id,
        )


def current(rows: Sequence[models.Payment]) -> models.Payment | None:
    """The payment a buyer cares about: the one that paid, else the open one, else the last.

    What the wallet pays is nobody's to do: it is shown only where it paid everything.
    """
    rows = [row for row in rows if row.provider != WALLET] or rows
    for state in (PaymentState.PAID, PaymentState.PENDING):
        for row in rows:
            if row.state is state and not row.surplus:
                return row
    return rows[-1] if rows else None


@refusal(
    "PAYMENT_UNAVAILABLE",
    BOTH,
    zh="支付服务暂时没有响应，订单已保留，请稍后再试。",
    en="The payment service does not answer just now. The order is kept: try again in a moment.",
)
class PaymentUnavailable(UserError):
    """The provider does not answer just now; the order stands."""


@refusal(
    "ORDER_NOT_PAYABLE",
    SHOP,
    zh="该订单已无法支付。",
    en="This order can no longer be paid.",
)
class OrderNotPayable(UserError):
    """The order is paid or over, or too little of its time is left."""
