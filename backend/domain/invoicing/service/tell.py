"""Telling whoever asked what became of an invoice. Messages carry a link, never a code."""

from backend import settings
from backend.core.money import Money
from backend.domain.accounts.queries import member
from backend.domain.invoicing import links
from backend.domain.invoicing.models import Invoice
from backend.domain.notifications import service as notifications
from backend.domain.orders import links as order_links
from backend.domain.orders import service as orders
from backend.domain.orders.models import Order


async def tell_buyer(row: Invoice, order: Order, template: str) -> None:
    """Queue the message to the address that was given for the invoice; whoever watches the order sees it anew.

    What was issued is linked to by itself: the address may be a bookkeeper's, who is to see that paper and no more.
    """
    issued = row.number is not None
    await orders.show_anew(order.id)
    if not row.email:
        return
    to_order = f"{settings.get().address()}/o/{order_links.token_of(order)}"
    await notifications.send(
        to=row.email,
        channel="EMAIL",
        template=template,
        locale=order.locale,
        inbox=await member(order.customer_id),
        params={
            "number": order.number,
            "invoice": row.full_number or "",
            "amount": f"{Money(row.amount_minor, row.currency).decimal()} {row.currency}",
            "answer": row.answer or "",
            "link": links.link_of(row.id) if issued else to_order,
        },
    )
