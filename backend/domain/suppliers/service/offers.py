"""Staff say what suppliers sell us, and who gets no orders for now."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core import ids, outbox
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.errors import VariantUnknown
from backend.domain.catalog.models import FulfilmentKind, Variant
from backend.domain.suppliers.errors import OfferVersionConflict, SupplierUnknown
from backend.domain.suppliers.models import Supplier, SupplierOffer
from backend.domain.suppliers.states import OfferState, SupplierState
from backend.domain.suppliers.terms import OfferTerms

HIGHEST_COST = 100_000_000_00
HIGHEST_QUOTA = 2_000_000_000
LONGEST_SKU, LONGEST_REASON = 64, 200


async def set_offer(terms: OfferTerms, *, caller: Caller, address: str | None, at: datetime) -> SupplierOffer:
    """Make or change the one offer of a supplier for a variant.

    Its price and listing are looked up at the supplier before it sells. Raises `SupplierUnknown`, `VariantUnknown`
    (also for what is no top-up), `OfferVersionConflict`, `InvalidInput`.
    """
    _check(terms)
    try:
        async with in_transaction():
            return await _set(terms, caller, address, at)
    except IntegrityError:
        # Two people made it at once: the second sees the first one's.
        current = await SupplierOffer.get_or_none(supplier_id=terms.supplier_id, variant_id=terms.variant_id)
        if current is None:
            raise
        raise OfferVersionConflict(current) from None


async def _set(terms: OfferTerms, caller: Caller, address: str | None, at: datetime) -> SupplierOffer:
    supplier = await Supplier.get_or_none(id=terms.supplier_id)
    if supplier is None:
        raise SupplierUnknown(path=["input", "supplierId"])
    if await Variant.get_or_none(id=terms.variant_id, kind=FulfilmentKind.TOPUP) is None:
        raise VariantUnknown(terms.variant_id, path=["input", "variantId"])
    if terms.cost.currency != supplier.currency:
        raise InvalidInput("CURRENCY_DIFFERS", path=["input", "cost"])
    offer = await SupplierOffer.select_for_update().get_or_none(supplier_id=supplier.id, variant_id=terms.variant_id)
    new: dict[str, Any] = {
        "supplier_sku": terms.supplier_sku,
        "cost_minor": terms.cost.minor,
        "priority": terms.priority,
        "quota": terms.quota,
        "state": terms.state,
    }
    if offer is None:
        if terms.version is not None:
            raise InvalidInput("UNKNOWN", path=["input", "version"])
        offer = await SupplierOffer.create(supplier_id=supplier.id, variant_id=terms.variant_id, created_at=at, **new)
        diff = {name: [None, value] for name, value in new.items()}
    else:
        if offer.version != terms.version:
            raise OfferVersionConflict(offer)
        if terms.quota is not None and terms.quota < offer.held + offer.used:
            raise InvalidInput(
                "OUT_OF_RANGE", path=["input", "quota"], minimum=offer.held + offer.used, maximum=HIGHEST_QUOTA
            )
        diff = {name: [getattr(offer, name), value] for name, value in new.items() if getattr(offer, name) != value}
        offer.update_from_dict(new)
        offer.version += 1
        offer.pause_reason = None if terms.state is OfferState.ACTIVE else offer.pause_reason
        # Staff's word is not the supplier's: nothing is sold on it before the supplier was asked.
        offer.checked_at = None
        await offer.save(update_fields=[*new, "version", "pause_reason", "checked_at"])
    await audit.record(caller.actor, "offer.set", ids.public("sof", offer.id), diff=diff, address=address)
    await outbox.emit("stock.changed", variant_ids=[terms.variant_id])
    return offer


async def set_supplier_state(
    supplier_id: UUID, state: SupplierState, *, reason: str, caller: Caller, address: str | None
) -> Supplier:
    """Pause or resume a supplier. Orders it has are still asked about. Raises `SupplierUnknown`, `InvalidInput`."""
    reason = checked_reason(reason)
    async with in_transaction():
        supplier = await Supplier.select_for_update().get_or_none(id=supplier_id)
        if supplier is None:
            raise SupplierUnknown
        was = supplier.state
        if was is not state:
            supplier.state = state
            await supplier.save(update_fields=["state"])
            await audit.record(
                caller.actor,
                "supplier.paused" if state is SupplierState.PAUSED else "supplier.resumed",
                ids.public("sup", supplier.id),
                reason=reason,
                diff={"state": [was.value, state.value]},
                address=address,
            )
            sold = await SupplierOffer.filter(supplier_id=supplier.id).values_list("variant_id", flat=True)
            await outbox.emit("stock.changed", variant_ids=list(sold))
    return supplier


def checked_reason(reason: str) -> str:
    """A reason for the journal; raises `InvalidInput` without one."""
    reason = reason.strip()
    if not 1 <= len(reason) <= LONGEST_REASON or "\0" in reason:
        raise InvalidInput("BAD_LENGTH", path=["reason"], minimum=1, maximum=LONGEST_REASON)
    return reason


def _check(terms: OfferTerms) -> None:
    sku = terms.supplier_sku
    if not 1 <= len(sku) <= LONGEST_SKU or not (sku.isascii() and sku.isprintable()) or sku != sku.strip():
        raise InvalidInput("BAD_FORMAT", path=["input", "supplierSku"])
    if not 1 <= terms.cost.minor <= HIGHEST_COST:
        raise InvalidInput("BAD_AMOUNT", path=["input", "cost"])
    if not 1 <= terms.priority <= 1000:
        raise InvalidInput("OUT_OF_RANGE", path=["input", "priority"], minimum=1, maximum=1000)
    if terms.quota is not None and not 1 <= terms.quota <= HIGHEST_QUOTA:
        raise InvalidInput("OUT_OF_RANGE", path=["input", "quota"], minimum=1, maximum=HIGHEST_QUOTA)
