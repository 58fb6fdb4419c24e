"""Looking at what suppliers sell, for how much, and what we have there."""

import asyncio
import logging
from datetime import datetime, timedelta

from tortoise.transactions import in_transaction

from backend.domain.audit import service as audit
from backend.domain.suppliers import bound, rules
from backend.domain.suppliers.models import Supplier, SupplierOffer
from backend.domain.suppliers.ports import SupplierGoods, SupplierPort, SupplierRefused, SupplierUnavailable
from backend.domain.suppliers.rules import COST_JUMP_BPS
from backend.domain.suppliers.states import OfferState

logger = logging.getLogger(__name__)

# An offer is looked at again this long after the last look; well within what counts as fresh.
LOOK_EVERY = timedelta(minutes=5)
AT_A_TIME = 4
COST_JUMP = "COST_JUMP"


async def check_suppliers(*, at: datetime, jump_bps: int = COST_JUMP_BPS) -> int:
    """Ask every supplier for its balance and for the offers not looked at lately; returns how many offers.

    An offer whose cost grew by more than `jump_bps` is paused.
    """
    checked = 0
    for supplier in await Supplier.all().order_by("id"):
        port = bound.port(supplier.code)
        if port is not None:
            checked += await _check(supplier, port, at, jump_bps)
    return checked


async def _check(supplier: Supplier, port: SupplierPort, at: datetime, jump_bps: int) -> int:
    try:
        balance = await port.balance()
    except (SupplierUnavailable, SupplierRefused) as problem:
        logger.warning("supplier %s does not say our balance: %s", supplier.code, problem)
        return 0
    if balance.currency != supplier.currency:
        logger.error("supplier %s keeps our balance in %s", supplier.code, balance.currency)
        return 0
    await Supplier.filter(id=supplier.id).update(balance_minor=balance.minor, balance_checked_at=at)
    if balance.minor < supplier.low_balance_minor:
        logger.warning("our balance at supplier %s is low", supplier.code)
    offers = await SupplierOffer.filter(supplier_id=supplier.id).order_by("id")
    due = [offer for offer in offers if offer.checked_at is None or offer.checked_at <= at - LOOK_EVERY]
    room = asyncio.Semaphore(AT_A_TIME)

    async def one(offer: SupplierOffer) -> None:
        async with room:
            await _look(offer, supplier, port, at, jump_bps)

    await asyncio.gather(*(one(offer) for offer in due))
    return len(due)


async def _look(offer: SupplierOffer, supplier: Supplier, port: SupplierPort, at: datetime, jump_bps: int) -> None:
    try:
        goods = await port.goods(offer.supplier_sku)
    except SupplierUnavailable as problem:
        logger.info("supplier %s does not tell about %s: %s", supplier.code, offer.supplier_sku, problem)
        return
    except SupplierRefused:
        await SupplierOffer.filter(id=offer.id).update(listed=False, checked_at=at)
        return
    if goods.currency == supplier.currency and goods.price_minor > 0:
        await _take_over(offer, goods, at, jump_bps)


async def _take_over(offer: SupplierOffer, goods: SupplierGoods, at: datetime, jump_bps: int) -> None:
    async with in_transaction():
        row = await SupplierOffer.select_for_update().get(id=offer.id)
        if row.supplier_sku != offer.supplier_sku:
            # Staff changed what it stands for while the supplier was asked: that was an answer about something else.
            return
        grown = rules.jumped(row.cost_minor, goods.price_minor, most_bps=jump_bps)
        jumped = row.state is OfferState.ACTIVE and grown
        if jumped:
            row.state, row.pause_reason = OfferState.PAUSED, COST_JUMP
            await audit.record(
                "system",
                "offer.paused",
                f"sof_{row.id.hex}",
                reason=COST_JUMP,
                diff={"cost_minor": [row.cost_minor, goods.price_minor]},
            )
            logger.warning("offer %s is paused: its cost jumped", row.id)
        if (row.cost_minor, row.listed) != (goods.price_minor, goods.listed) or jumped:
            row.version += 1
        row.cost_minor, row.listed, row.checked_at = goods.price_minor, goods.listed, at
        await row.save(
            update_fields=["state", "pause_reason", "cost_minor", "listed", "checked_at", "version"],
        )
