"""Staff look after payments of which no news comes."""

from typing import Annotated, TypeAlias

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.payments import service
from backend.schema.another_person import AnotherPersonNeeded
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, union
from backend.schema.invalid import InvalidInput
from backend.schema.payments import Payment, PaymentUnavailable
from backend.schema.payments_input import (
    AgreePaymentInput,
    ConfirmPaymentInput,
    PaymentAmountDiffers,
    PaymentNotToAgree,
    PaymentNumberUsed,
    PaymentPaid,
    PaymentUnknown,
    PaymentUnpaid,
)
from backend.schema.products_input import amount
from backend.schema.repeats import IdempotencyConflict
from backend.schema.second_factor import StepUpRequired

AskPaymentResult: TypeAlias = Annotated[
    Payment | PaymentUnknown | PaymentUnavailable,
    union("AskPaymentResult", "The payment as its provider says it is, or why that is not known."),
]
ConfirmPaymentResult: TypeAlias = Annotated[
    Payment
    | PaymentUnknown
    | PaymentPaid
    | PaymentUnpaid
    | PaymentAmountDiffers
    | PaymentNumberUsed
    | InvalidInput
    | IdempotencyConflict
    | StepUpRequired,
    union("ConfirmPaymentResult", "The payment, taken as paid, or why it is not."),
]
AgreePaymentResult: TypeAlias = Annotated[
    Payment | PaymentUnknown | PaymentNotToAgree | AnotherPersonNeeded | InvalidInput | StepUpRequired,
    union("AgreePaymentResult", "The payment, agreed, or why it is not."),
]


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.ORDERS_REFUND)
    async def ask_payment(
        self, info: Info, payment_id: Annotated[strawberry.ID, arg(STAFF, "Which payment.")]
    ) -> AskPaymentResult:
        """Ask the provider about a payment now, and apply what it says; it is asked from time to time anyway."""
        asked = info.context
        row = await service.ask_payment(
            ids.parse("pay", payment_id), actor=asked.caller.actor, address=asked.address, at=asked.at
        )
        return Payment.of(row)

    @mutation(STAFF, permission=Permission.PAYMENTS_CONFIRM, step_up=True)
    async def confirm_payment(
        self,
        info: Info,
        input: Annotated[ConfirmPaymentInput, arg(STAFF, "Which payment, and what came.")],
        idempotency_key: Annotated[
            str, arg(STAFF, "Made by the client once per intention; the same again takes nothing twice.")
        ],
    ) -> ConfirmPaymentResult:
        """Take a payment as paid while its provider is silent; the provider is asked first, and until it agrees."""
        asked = info.context
        row = await service.confirm_payment(
            ids.parse("pay", input.payment_id),
            number=input.number,
            amount=amount(input.amount, "amount"),
            reason=input.reason,
            actor=asked.caller.actor,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return Payment.of(row)

    @mutation(STAFF, permission=Permission.PAYMENTS_CONFIRM, step_up=True)
    async def agree_payment(
        self, info: Info, input: Annotated[AgreePaymentInput, arg(STAFF, "Which payment, and what shows it.")]
    ) -> AgreePaymentResult:
        """Close what staff said of a payment of a former provider as agreed; never whoever confirmed it."""
        asked = info.context
        row = await service.agree_payment(
            ids.parse("pay", input.payment_id),
            reason=input.reason,
            actor=asked.caller.actor,
            address=asked.address,
            at=asked.at,
        )
        return Payment.of(row)
