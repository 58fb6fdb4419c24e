"""Invoices of the seeded shop: some wait to be issued, most are, one was refused."""

from datetime import datetime, timedelta
from uuid import UUID

from backend.core import clock, database
from backend.domain.invoicing.models import Invoice
from backend.domain.invoicing.states import InvoiceState, TitleKind
from backend.domain.invoicing.tax_numbers import check_character
from backend.seed.ids import Ids

_ORDERS = """
SELECT id, customer_id, contact_email, total_minor, currency, paid_at FROM "order"
WHERE state = 'DELIVERED' AND paid_minor > 0 AND refunded_minor = 0 AND contact_email IS NOT NULL
    AND partner_id IS NULL AND NOT EXISTS (SELECT FROM refund WHERE refund.order_id = "order".id)
ORDER BY paid_at DESC, id LIMIT $1
"""
_COMPANIES = (
    ("青屿信息技术有限公司", "91310000MA1K0001X"), ("云栖文化传播有限公司", "91330106MA2K0002Y"),
    ("晴川教育科技有限公司", "91420100MA4K0003T"), ("North Pier Studio Ltd", "91440300MA5K0004R"),
)  # fmt: skip
_PEOPLE = ("林小雨", "周子涵", "Maya Holt", "陈思远")
MOST, WAITING = 26, 7


async def write_invoices(finance: UUID, *, at: datetime, ids: Ids) -> None:
    """Invoices of the newest orders, in the open transaction; issued in the order in which they were asked for."""
    # Most buyers ask for none.
    found = list(reversed((await database.fetch(_ORDERS, 3 * MOST))[1::3]))
    for place, order in enumerate(found):
        asked = min(order["paid_at"] + timedelta(minutes=9), at)
        company = place % 3 != 0
        title, first = _COMPANIES[place % len(_COMPANIES)]
        row = await Invoice.create(
            id=ids.at(asked),
            order_id=order["id"],
            title_kind=TitleKind.COMPANY if company else TitleKind.PERSONAL,
            title=title if company else _PEOPLE[place % len(_PEOPLE)],
            tax_number=first + check_character(first) if company else None,
            email=order["contact_email"],
            amount_minor=order["total_minor"],
            currency=order["currency"],
            requested_by=f"customer:{order['customer_id']}",
            requested_at=asked,
        )
        if place >= len(found) - WAITING:
            continue
        decided = {"decided_by": f"staff:{finance}", "decided_at": min(asked + timedelta(minutes=42), at)}
        if place == 3:
            answer = "抬头与营业执照不一致，请核对后重新申请。"
            await Invoice.filter(id=row.id).update(state=InvoiceState.REFUSED, answer=answer, **decided)
        else:
            series = f"{clock.shop_day(decided['decided_at']).year}"
            await Invoice.filter(id=row.id).update(state=InvoiceState.ISSUED, series=series, **decided)
