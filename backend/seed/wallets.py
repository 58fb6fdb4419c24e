"""Wallets of the seeded shop: what was given to some, what went back there, and orders that they paid in part."""

from collections import defaultdict
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from backend.core import database
from backend.core.money import Money
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Staff
from backend.domain.payments.models import Payment
from backend.domain.payments.prepaid import WALLET
from backend.domain.payments.states import PaymentState
from backend.domain.wallet.cards import GiftCard, GiftCardState
from backend.domain.wallet.models import WalletCredit
from backend.domain.wallet.service import NewGiftCards, book_card, book_credit, issue_gift_cards
from backend.seed.ids import Ids
from backend.seed.people import CUSTOMER

MOST, MOST_BACK = 36, 24
# What is left in a wallet once its orders are paid, and the most that one of them is paid with.
_LEFT_MINOR, _MOST_MINOR = 8_80, 50_00
_REASONS = ("充值到账晚了，致歉补偿", "老顾客生日礼", "活动页价格标错，补差价", "Apology for a late delivery")
_CARDS = (
    ("春节回馈 ¥50", 18, 50_00, "老顾客春节回馈", timedelta(days=40)),
    ("新品试用 ¥20", 12, 20_00, "新品上线体验活动", timedelta(days=9)),
)
_OWNERS = "SELECT DISTINCT customer_id FROM wallet_credit ORDER BY customer_id LIMIT $1"
_ORDERS = """
SELECT o.id, o.customer_id, o.total_minor, o.currency, o.placed_at, o.expires_at, p.id AS payment_id, p.paid_at
FROM "order" o JOIN customer c ON c.id = o.customer_id AND c.registered_at IS NOT NULL
JOIN payment p ON p.order_id = o.id AND p.state = 'PAID' AND p.provider = 'sandbox' AND NOT p.surplus
WHERE o.state = 'DELIVERED' AND o.partner_id IS NULL AND o.total_minor >= 2000
    AND NOT EXISTS (SELECT FROM refund WHERE refund.order_id = o.id)
ORDER BY c.email IS NOT DISTINCT FROM $2 DESC, o.paid_at DESC, o.id LIMIT $1
"""
_LESS = "UPDATE payment SET amount_minor = amount_minor - $2 WHERE id = $1"
_PART = 'UPDATE "order" SET wallet_minor = $2 WHERE id = $1'
# Every other one of what buyers with accounts had back.
_BACK = """
UPDATE refund SET destination = 'WALLET', provider_reference = reference FROM (
    SELECT r.id, row_number() OVER (ORDER BY r.id DESC) AS place
    FROM refund r JOIN "order" o ON o.id = r.order_id AND o.partner_id IS NULL
    JOIN customer c ON c.id = o.customer_id AND c.registered_at IS NOT NULL
    JOIN payment p ON p.id = r.payment_id AND NOT p.surplus
    WHERE r.state = 'SUCCEEDED' AND r.reason = 'asked_by_buyer'
) AS known WHERE known.id = refund.id AND known.place % 2 = 1 AND known.place <= $1
"""


async def write_wallets(finance: UUID, *, at: datetime, ids: Ids) -> None:
    """The newest orders of some, paid in part from what the shop had given them; in the open transaction."""
    await database.execute(_BACK, 2 * MOST_BACK)
    found = (await database.fetch(_ORDERS, 3 * MOST, CUSTOMER[1]))[::3]
    by_customer: defaultdict[UUID, list[dict[str, Any]]] = defaultdict(list)
    for order in found:
        by_customer[order["customer_id"]].append(dict(order))
    for place, (customer_id, bought) in enumerate(by_customer.items()):
        spent = sum([await _pay_in_part(order, ids) for order in bought])
        given = min(order["placed_at"] for order in bought) - timedelta(days=1, hours=place % 20)
        credit = await WalletCredit.create(
            id=ids.at(given),
            customer_id=customer_id,
            amount_minor=spent + _LEFT_MINOR,
            currency=bought[0]["currency"],
            reason=_REASONS[place % len(_REASONS)],
            staff_id=finance,
            created_at=given,
            idempotency_key=f"seed-wallet-{place}",
            request_hash="",
        )
        await book_credit(credit)


async def write_gift_cards(finance: Staff, *, at: datetime) -> None:
    """Two batches of gift cards, one of them redeemed in part by some who have something in their wallets."""
    caller = Caller(staff_id=finance.id, role=finance.role)
    for place, (name, count, face, reason, since) in enumerate(_CARDS):
        new = NewGiftCards(name, count, Money(face, "CNY"), reason)
        then = at - since
        batch = await issue_gift_cards(new, caller=caller, address=None, key=f"seed-gift-cards-{place}", at=then)
        owners = await database.fetch(_OWNERS, count // 3)
        cards = await GiftCard.filter(batch_id=batch.id).order_by("id").limit(len(owners))
        for number, (card, owner) in enumerate(zip(cards, owners, strict=True)):
            used = then + timedelta(days=1 + number, hours=3)
            card.state, card.customer_id, card.ended_at = GiftCardState.REDEEMED, owner["customer_id"], min(used, at)
            card.redeem_key, card.request_hash = f"seed-{place}-{number}", ""
            await card.save(update_fields=["state", "customer_id", "ended_at", "redeem_key", "request_hash"])
            await book_card(card)


async def _pay_in_part(order: dict[str, Any], ids: Ids) -> int:
    """Half of the order from the wallet; returns how much."""
    part = min(int(order["total_minor"]) // 2 // 100 * 100, _MOST_MINOR)
    await database.execute(_PART, order["id"], part)
    await database.execute(_LESS, order["payment_id"], part)
    id = ids.at(order["placed_at"])
    await Payment.create(
        id=id,
        order_id=order["id"],
        provider=WALLET,
        reference=id.hex,
        provider_reference=id.hex,
        state=PaymentState.PAID,
        amount_minor=part,
        currency=order["currency"],
        expires_at=order["expires_at"],
        created_at=order["placed_at"],
        paid_at=order["paid_at"],
        query_at=order["paid_at"],
    )
    return part
