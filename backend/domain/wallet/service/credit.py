"""The shop gives to a wallet, or takes a mistake back."""

from datetime import datetime
from uuid import UUID

from backend import settings
from backend.core import ids
from backend.core.idempotency import once, request_hash
from backend.core.money import Money
from backend.core.reasons import checked_reason
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.errors import PersonUnknown
from backend.domain.accounts.models import Customer
from backend.domain.audit import service as audit
from backend.domain.catalog.models import Channel
from backend.domain.ledger import service as ledger
from backend.domain.ledger.errors import BalanceShort
from backend.domain.ledger.values import Posting
from backend.domain.notifications import service as notifications
from backend.domain.notifications.models import MessageChannel
from backend.domain.wallet.balances import account_of
from backend.domain.wallet.errors import WalletShort
from backend.domain.wallet.models import WalletCredit
from backend.domain.wallet.queries import CREDIT

# Far above any kindness; a slip of the keyboard costs no fortune.
MOST_MINOR = 10**7
LONGEST_REASON = 200
GOODWILL = "expense:goodwill"


async def credit_wallet(
    customer_id: UUID | None,
    amount: Money,
    reason: str,
    *,
    caller: Caller,
    address: str | None,
    key: str,
    at: datetime,
) -> WalletCredit:
    """Give to the wallet of somebody with an account, or with a negative amount take back what may be spent.

    Credit and ledger entry commit together; whoever is given something is told. Raises `PersonUnknown`,
    `InvalidInput`, `IdempotencyConflict`, and `WalletShort` when more is taken back than may be spent.
    """
    words = checked_reason(reason, longest=LONGEST_REASON)
    if amount.minor == 0 or abs(amount.minor) > MOST_MINOR:
        raise InvalidInput("BAD_AMOUNT", path=["input", "amount"])
    hash = request_hash(caller.actor, ["wallet", customer_id, amount, words])

    async def make() -> WalletCredit:
        # Nobody is forgotten meanwhile.
        customer = await Customer.select_for_update(no_key=True).get_or_none(
            id=customer_id, registered_at__isnull=False
        )
        if customer is None:
            raise PersonUnknown
        if not await Channel.exists(currency=amount.currency, wholesale=False):
            raise InvalidInput("CURRENCY_DIFFERS", path=["input", "amount"])
        credit = await WalletCredit.create(
            customer_id=customer.id,
            amount_minor=amount.minor,
            currency=amount.currency,
            reason=words,
            staff_id=caller.staff_id,
            created_at=at,
            idempotency_key=key,
            request_hash=hash,
        )
        await book_credit(credit)
        if amount.minor > 0:
            await _tell(customer, amount)
        await audit.record(
            caller.actor,
            "wallet.credited",
            ids.public("cus", customer.id),
            reason=words,
            diff={"amount": [None, f"{amount.decimal()} {amount.currency}"]},
            address=address,
        )
        return credit

    return await once(key, hash, lambda key: WalletCredit.get_or_none(idempotency_key=key), make)


async def book_credit(credit: WalletCredit) -> None:
    """Book what was given or taken back at the shop's expense, in the caller's transaction. Raises `WalletShort`."""
    await book(credit, GOODWILL, kind="wallet.credited")


async def book(credit: WalletCredit, against: str, *, kind: str) -> None:
    """Book the credit against that account, in the caller's transaction. Raises `WalletShort`."""
    try:
        await ledger.post(
            f"wallet_credit:{credit.id}",
            [Posting(against, credit.amount_minor), Posting(account_of(credit.customer_id), -credit.amount_minor)],
            currency=credit.currency,
            at=credit.created_at,
            kind=kind,
            facts={"customer_id": str(credit.customer_id), CREDIT: str(credit.id)},
        )
    except BalanceShort as short:
        raise WalletShort(Money(short.available_minor, credit.currency), path=["input", "amount"]) from None


async def _tell(customer: Customer, amount: Money) -> None:
    to = customer.email or customer.phone
    if to is None:
        return
    await notifications.send(
        to=to,
        channel=MessageChannel.EMAIL if customer.email else MessageChannel.SMS,
        template="wallet_credited",
        locale=customer.locale,
        inbox=customer.id,
        params={"amount": f"{amount.decimal()} {amount.currency}", "link": f"{settings.get().address()}/wallet"},
    )
