"""Payments from balances that the ledger keeps: a partner's prepaid one, a customer's wallet. Nobody outside is asked.

Orders are paid from the balance as they are placed; what goes back, also what a provider took and is wanted in a
wallet, is credited to the balance when finance hears of `refund.made`. A refund is the shop's own row: there is nothing
to remember here.
"""

from collections.abc import Mapping
from datetime import datetime

from backend.core import clock
from backend.domain.payments.ports import (
    CallbackForged,
    CallbackTrigger,
    Created,
    PaymentPage,
    PaymentRequest,
    ProviderPayment,
    ProviderRefund,
    ProviderRefused,
    RefundRequest,
    RefundState,
    RefusalCode,
)


class PrepaidBalance:
    """A `PaymentProvider` that gives back at once, and takes nothing."""

    async def create(self, request: PaymentRequest) -> Created:
        """Nobody pays from a balance on a page."""
        raise ProviderRefused(RefusalCode.INVALID, "PREPAID_HAS_NO_PAGE")

    async def query(self, reference: str) -> ProviderPayment:
        """Such a payment is paid when it is made: there is never one to ask about."""
        raise ProviderRefused(RefusalCode.NOT_FOUND, "PREPAID_IS_PAID")

    async def close(self, reference: str) -> None:
        """The same."""
        raise ProviderRefused(RefusalCode.NOT_FOUND, "PREPAID_IS_PAID")

    async def refund(self, request: RefundRequest) -> ProviderRefund:
        """Back on the balance; the same reference is the same refund."""
        return ProviderRefund(
            reference=request.reference,
            refund_reference=request.refund_reference,
            provider_reference=request.refund_reference,
            state=RefundState.SUCCEEDED,
            amount=request.amount,
            currency=request.currency,
            refunded_at=clock.now(),
        )

    async def query_refund(self, refund_reference: str) -> ProviderRefund:
        """Nothing is remembered here, so it is asked for again, with the same effect."""
        raise ProviderRefused(RefusalCode.NOT_FOUND, "ASK_AGAIN")

    async def list_payments(
        self, begin: datetime, end: datetime, *, cursor: str | None = None, limit: int = 100
    ) -> PaymentPage:
        """No list of another company: the ledger is the truth here."""
        return PaymentPage((), None)

    def verify_callback(self, headers: Mapping[str, str], body: bytes) -> CallbackTrigger:
        """Nobody calls back."""
        raise CallbackForged("prepaid balances send no callbacks")
