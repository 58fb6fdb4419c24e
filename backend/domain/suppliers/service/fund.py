"""The shop's money at a supplier of top-ups: what was paid in there, and from when on it is low."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.idempotency import once, request_hash
from backend.core.money import Money
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.ledger import service as ledger
from backend.domain.ledger.values import Posting
from backend.domain.suppliers.errors import SupplierUnknown
from backend.domain.suppliers.models import Supplier, SupplierDeposit
from backend.domain.suppliers.service.offers import LONGEST_REASON

# Far above any transfer; keeps sums within a signed 64-bit number.
MOST_MINOR = 10**13


async def fund_supplier(
    supplier_id: UUID | None,
    amount: Money,
    reason: str,
    *,
    caller: Caller,
    address: str | None,
    key: str,
    at: datetime,
) -> SupplierDeposit:
    """Book what the bank sent to the supplier, or with a negative amount what came back.

    Deposit and ledger entry commit together; what may be spent there stays the supplier's to say (`check_suppliers`).
    Raises `SupplierUnknown`, `InvalidInput`, `IdempotencyConflict`.
    """
    reason = reason.strip()
    if not 1 <= len(reason) <= LONGEST_REASON or not reason.isprintable():
        raise InvalidInput("BAD_LENGTH", path=["input", "reason"], minimum=1, maximum=LONGEST_REASON)
    if amount.minor == 0 or abs(amount.minor) > MOST_MINOR:
        raise InvalidInput("BAD_AMOUNT", path=["input", "amount"])
    hash = request_hash(caller.actor, [supplier_id, amount, reason])

    async def make() -> SupplierDeposit:
        supplier = await Supplier.get_or_none(id=supplier_id) if supplier_id is not None else None
        if supplier is None:
            raise SupplierUnknown(path=["input", "supplierId"])
        if amount.currency != supplier.currency:
            raise InvalidInput("CURRENCY_DIFFERS", path=["input", "amount"])
        deposit = await SupplierDeposit.create(
            supplier_id=supplier.id,
            amount_minor=amount.minor,
            currency=amount.currency,
            reason=reason,
            staff_id=caller.staff_id,
            created_at=at,
            idempotency_key=key,
            request_hash=hash,
        )
        await ledger.post(
            f"supplier_deposit:{deposit.id}",
            [Posting(f"asset:supplier:{supplier.code}", amount.minor), Posting("asset:bank", -amount.minor)],
            currency=amount.currency,
            at=at,
            kind="supplier.funded",
            facts={"supplier_id": str(supplier.id), "deposit_id": str(deposit.id)},
        )
        await audit.record(
            caller.actor,
            "supplier.funded",
            ids.public("sup", supplier.id),
            reason=reason,
            diff={"amount": [None, f"{amount.decimal()} {amount.currency}"]},
            address=address,
        )
        return deposit

    return await once(key, hash, lambda key: SupplierDeposit.get_or_none(idempotency_key=key), make)


async def set_low_balance(supplier_id: UUID, below: Money, *, caller: Caller, address: str | None) -> Supplier:
    """Say below which balance the shop is warned; zero: never. Raises `SupplierUnknown`, `InvalidInput`."""
    if not 0 <= below.minor <= MOST_MINOR:
        raise InvalidInput("BAD_AMOUNT", path=["lowBalance"])
    async with in_transaction():
        supplier = await Supplier.select_for_update().get_or_none(id=supplier_id)
        if supplier is None:
            raise SupplierUnknown(path=["id"])
        if below.currency != supplier.currency:
            raise InvalidInput("CURRENCY_DIFFERS", path=["lowBalance"])
        was = supplier.low_balance_minor
        if was != below.minor:
            supplier.low_balance_minor = below.minor
            await supplier.save(update_fields=["low_balance_minor"])
            await audit.record(
                caller.actor,
                "supplier.low_balance_set",
                ids.public("sup", supplier.id),
                diff={"low_balance_minor": [was, below.minor]},
                address=address,
            )
    return supplier
