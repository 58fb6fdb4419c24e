"""What the seeded shop sells to groups, and a group that waits for one more."""

from datetime import datetime, timedelta

from backend.core import database
from backend.core.money import Money
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer, Staff
from backend.domain.checkout.requests import PlaceRequest, WantedLine
from backend.domain.checkout.service import Visit
from backend.domain.group_buys import service as group_buys
from backend.domain.group_buys.drafts import OfferDraft
from backend.domain.group_buys.models import BuyingGroup, GroupOffer, GroupPrice
from backend.domain.group_buys.terms import WantedGroup
from backend.domain.payments import service as payments
from backend.domain.wallet.models import WalletCredit
from backend.domain.wallet.service import book_credit
from backend.seed.ids import Ids
from backend.seed.people import CUSTOMER

_DAY = timedelta(days=1)
# Which goods, how many people, and at how many hundredths of their price.
_GROUPS = (("SLC-AME", 2, 80), ("BRB-365", 3, 85))
# How many minutes ago each of those who are in the group paid.
_PAID = (47, 12)
_PRICE = """
SELECT v.id, p.channel_id, p.price_minor FROM variant v JOIN channel_price p ON p.variant_id = v.id
JOIN channel c ON c.id = p.channel_id AND NOT c.wholesale WHERE v.sku = $1
"""


async def write_groups(marketer: Staff, finance: Staff, *, at: datetime, ids: Ids) -> None:
    """Two offers, one for a pair and one for three, of which one group is open; in the open transaction."""
    caller = Caller(staff_id=marketer.id, role=marketer.role)
    for sku, size, part in _GROUPS:
        rows = await database.fetch(_PRICE, sku)
        draft = OfferDraft(
            variant_id=rows[0]["id"],
            prices={row["channel_id"]: row["price_minor"] * part // 100 for row in rows},
            size=size,
            hours=24,
            most_groups=60,
            most_a_person=1,
            most_open=2,
            starts_at=at - 2 * _DAY,
            ends_at=at + 30 * _DAY,
        )
        offer = await group_buys.save_offer(None, 0, draft, caller=caller, address=None, at=at)
    await _open(offer, finance, at, ids)


async def _open(offer: GroupOffer, finance: Staff, at: datetime, ids: Ids) -> None:
    """A group of the offer that has one seat left: bought through checkout, and paid from wallets.

    The customer whose login the demo prints is not in it, and may join.
    """
    price = await GroupPrice.filter(offer_id=offer.id).order_by("id").first()
    assert price is not None
    known = await Customer.filter(registered_at__isnull=False).order_by("id").limit(len(_PAID) + 1)
    buyers = [one for one in known if one.email != CUSTOMER[1]]
    wanted = WantedGroup(offer_id=offer.id)
    for place, (buyer, minutes) in enumerate(zip(buyers, _PAID, strict=False)):
        then, cost = at - timedelta(minutes=minutes), Money(price.price_minor, offer.currency)
        await _give(buyer, cost, finance, f"seed-group-{place}", then - _DAY, ids)
        request = PlaceRequest(
            lines=(WantedLine(offer.variant_id, 1),),
            email=None,
            phone=None,
            expected=cost,
            accepts_no_return=True,
            locale=buyer.locale,
            wallet=cost,
            group=wanted,
        )
        await payments.place(
            Caller(customer_id=buyer.id),
            request,
            idempotency_key=f"seed-group-{place}",
            visit=Visit(price.channel_id, buyer.locale, address="", user_agent=""),
            at=then,
        )
        wanted = WantedGroup(group_id=(await BuyingGroup.get(offer_id=offer.id)).id)


async def _give(buyer: Customer, amount: Money, finance: Staff, key: str, at: datetime, ids: Ids) -> None:
    credit = await WalletCredit.create(
        id=ids.at(at),
        customer_id=buyer.id,
        amount_minor=amount.minor,
        currency=amount.currency,
        reason="老顾客生日礼",
        staff_id=finance.id,
        created_at=at,
        idempotency_key=key,
        request_hash="",
    )
    await book_credit(credit)
