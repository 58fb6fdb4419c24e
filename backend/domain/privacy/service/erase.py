"""What is due is erased: words and contacts go, orders, ledger and audit stay."""

import logging
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.domain.accounts import service as accounts
from backend.domain.accounts.models import Customer
from backend.domain.aftersales import service as aftersales
from backend.domain.audit import service as audit
from backend.domain.checkout import service as checkout
from backend.domain.coupons import service as coupons
from backend.domain.fulfilment import service as fulfilment
from backend.domain.invoicing import service as invoicing
from backend.domain.notifications import service as notifications
from backend.domain.orders import access as buyers
from backend.domain.orders import service as orders
from backend.domain.privacy import queries
from backend.domain.privacy.models import DataExport, Erasure
from backend.domain.privacy.states import ErasureState, ExportState
from backend.domain.suppliers import service as suppliers
from backend.domain.wallet import service as wallet

logger = logging.getLogger(__name__)

AT_ONCE = 50
# Something was bought or claimed meanwhile: it is looked at again when that may be settled.
PUT_OFF = timedelta(hours=6)


async def erase_due(*, at: datetime) -> int:
    """Erase everybody whose time has come, one transaction each; returns how many were.

    A worker that dies leaves one untouched and the others done; two at once take different ones.
    """
    due = await Erasure.filter(state=ErasureState.PENDING, due_at__lte=at).order_by("due_at").limit(AT_ONCE)
    return sum([await _erase(row.id, row.customer_id, at) for row in due])


async def _erase(erasure_id: UUID, customer_id: UUID, at: datetime) -> bool:
    async with in_transaction():
        # Nothing is bought by them from here on until this is done.
        await buyers.lock_buyer(customer_id)
        pending = Erasure.filter(id=erasure_id, state=ErasureState.PENDING)
        row = await pending.select_for_update(skip_locked=True).first()
        if row is None:
            return False
        bought = await orders.lock_orders_of(customer_id)
        if await queries.obstacles_of(customer_id):
            row.due_at = at + PUT_OFF
            await row.save(update_fields=["due_at"])
            return False
        customer = await Customer.select_for_update().get(id=customer_id)
        contacts = [contact for contact in (customer.email, customer.phone) if contact]
        order_ids = [id for id, _, _ in bought]
        await orders.forget_buyer(customer_id)
        await checkout.forget_saved_accounts(customer_id)
        await checkout.forget_cart(customer_id)
        await aftersales.forget_claims(order_ids)
        await suppliers.forget_accounts(order_ids)
        await fulfilment.forget_handing_over(customer_id, order_ids)
        asked_from = await invoicing.forget_invoices(order_ids, at=at)
        told = {number: [*of, *asked_from.get(id, ())] for id, number, of in bought}
        await notifications.forget_messages(contacts, told)
        await notifications.forget_inbox(customer_id)
        await (
            DataExport.filter(customer_id=customer_id)
            .exclude(state=ExportState.GONE)
            .update(state=ExportState.GONE, sealed=None, wrapped_key=None, kek_id=None)
        )
        # The reason is staff's words about the person.
        await DataExport.filter(customer_id=customer_id, reason__isnull=False).update(reason="")
        await Erasure.filter(customer_id=customer_id, reason__isnull=False).update(reason="")
        await Erasure.filter(id=row.id).update(state=ErasureState.DONE, ended_at=at, ended_by="system")
        if contacts:
            await notifications.send(
                to=contacts[0],
                channel="EMAIL" if customer.email else "SMS",
                template="erasure_done",
                locale=customer.locale,
                params={},
                forgotten=True,
            )
        await wallet.forget_wallet(customer_id, at=at)
        await coupons.forget_coupons(customer_id)
        ended = await accounts.forget_person(customer, at=at)
        await audit.record("system", "customer.erased", ids.public("cus", customer_id))
    await accounts.forget_sessions(customer_id, ended)
    logger.info("somebody was erased, with %d orders", len(bought))
    return True
