"""Money a partner pays in ahead."""

from datetime import datetime
from uuid import UUID

from backend.core import ids
from backend.core.idempotency import once, request_hash
from backend.core.money import Money
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.distribution import access
from backend.domain.distribution.balances import account_of
from backend.domain.distribution.errors import InsufficientBalance
from backend.domain.distribution.models import PartnerCredit
from backend.domain.ledger import service as ledger
from backend.domain.ledger.errors import BalanceShort
from backend.domain.ledger.values import Posting

# Far above any transfer; keeps sums within a signed 64-bit number.
MOST_MINOR = 10**13


async def credit_partner(
    partner_id: UUID | None,
    amount: Money,
    reason: str,
    *,
    caller: Caller,
    address: str | None,
    key: str,
    at: datetime,
) -> PartnerCredit:
    """Add what came to the bank to the partner's balance, or with a negative amount take a mistake back.

    Credit and ledger entry commit together. Raises `PartnerUnknown`, `InvalidInput`, `IdempotencyConflict`, and
    `InsufficientBalance` when more is taken back than may be spent.
    """
    reason = reason.strip()
    if not 1 <= len(reason) <= 200 or not reason.isprintable():
        raise InvalidInput("BAD_LENGTH", path=["input", "reason"], minimum=1, maximum=200)
    if amount.minor == 0 or abs(amount.minor) > MOST_MINOR:
        raise InvalidInput("BAD_AMOUNT", path=["input", "amount"])
    hash = request_hash(caller.actor, [partner_id, amount, reason])

    async def make() -> PartnerCredit:
        partner = await access.partner_locked(partner_id)
        if amount.currency != partner.currency:
            raise InvalidInput("CURRENCY_DIFFERS", path=["input", "amount"])
        credit = await PartnerCredit.create(
            partner_id=partner.id,
            amount_minor=amount.minor,
            currency=amount.currency,
            reason=reason,
            staff_id=caller.staff_id,
            created_at=at,
            idempotency_key=key,
            request_hash=hash,
        )
        try:
            await ledger.post(
                f"credit:{credit.id}",
                [Posting("asset:bank", amount.minor), Posting(account_of(partner.id), -amount.minor)],
                currency=amount.currency,
                at=at,
                kind="partner.credited",
                facts={"partner_id": str(partner.id), "credit_id": str(credit.id)},
            )
        except BalanceShort as short:
            raise InsufficientBalance(Money(short.available_minor, amount.currency), path=["input", "amount"]) from None
        await audit.record(
            caller.actor,
            "partner.credited",
            ids.public("ptn", partner.id),
            reason=reason,
            diff={"amount": [None, f"{amount.decimal()} {amount.currency}"]},
            address=address,
        )
        return credit

    return await once(key, hash, lambda key: PartnerCredit.get_or_none(idempotency_key=key), make)
