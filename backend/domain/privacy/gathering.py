"""What the shop knows of somebody, as JSON-able facts: everything that is theirs, never a code. Times are UTC."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from backend.core import database, ids
from backend.core.money import Money
from backend.core.paging import Page
from backend.domain.accounts import devices
from backend.domain.accounts.models import Customer, Session
from backend.domain.aftersales import evidence
from backend.domain.checkout.queries import saved_accounts
from backend.domain.invoicing.models import Invoice
from backend.domain.invoicing.queries import invoices_by_order
from backend.domain.notifications import templates
from backend.domain.notifications.models import Message
from backend.domain.orders.models import Order
from backend.domain.orders.people import tags_by_person
from backend.domain.wallet.balances import wallets_of
from backend.domain.wallet.queries import kind_of, page_of_entries

Facts = dict[str, Any]

PAGE = 100
# Above any buyer's wallet: one statement reads all of it.
MOST_ENTRIES = 10_000

_MEMBERSHIPS = """
SELECT unit_id, starts_at, ends_at, granted_at FROM membership WHERE customer_id = $1 ORDER BY id
"""
_VOUCHERS = """
SELECT id, unit_id, state, uses, uses_left, issued_at, expires_at, redeemed_at FROM voucher
WHERE customer_id = $1 ORDER BY id
"""
_COUPONS = """
SELECT i.id, p.name_en AS name, i.state, i.owned_at, least(p.ends_at, i.expires_at) AS expires_at FROM issued_coupon i
JOIN coupon c ON c.id = i.coupon_id JOIN promotion p ON p.id = c.promotion_id WHERE i.customer_id = $1 ORDER BY i.id
"""
_COUPON_USES = """
SELECT u.order_id, p.name_en AS name, u.state, u.made_at, u.closed_at FROM coupon_use u
JOIN coupon c ON c.id = u.coupon_id JOIN promotion p ON p.id = c.promotion_id WHERE u.customer_id = $1 ORDER BY u.id
"""
_GROUPS = """
SELECT s.order_id, s.state, s.pieces, s.held_at, s.taken_at, g.state AS group_state FROM group_seat s
JOIN buying_group g ON g.id = s.group_id WHERE s.customer_id = $1 ORDER BY s.id
"""
_INVITATIONS = "SELECT code, created_at FROM invitation WHERE customer_id = $1 ORDER BY id"
# Whom somebody invited is the other one's affair: only how far they are.
_REFERRALS = """
SELECT CASE WHEN inviter_id = $1 THEN 'inviter' ELSE 'invited' END AS role, state, joined_at, rewarded_at,
    CASE WHEN inviter_id = $1 THEN inviter_minor ELSE friend_minor END AS given_minor
FROM referral WHERE inviter_id = $1 OR friend_id = $1 ORDER BY id
"""
_TIERS = """
SELECT t.at, t.reason, t.spent_minor, old.name_en AS old, new.name_en AS new FROM tier_move t
LEFT JOIN member_tier old ON old.id = t.old_id LEFT JOIN member_tier new ON new.id = t.new_id
WHERE t.customer_id = $1 ORDER BY t.id
"""
_INBOX = "SELECT created_at, text, body, link, read_at FROM inbox_message WHERE customer_id = $1 ORDER BY id"
_ACTS = """
SELECT at, action, target, address FROM audit_entry WHERE actor = $1 ORDER BY id
"""


async def person(customer: Customer, at: datetime) -> Facts:
    """The person: contacts, sessions, what they own, what was written to them, what they did."""
    contacts = [contact for contact in (customer.email, customer.phone) if contact]
    return {
        "made_at": told(at),
        "person": {
            "id": ids.public("cus", customer.id),
            "name": customer.display_name,
            "email": customer.email,
            "phone": customer.phone,
            "email_proved_at": told(customer.email_proved_at),
            "phone_proved_at": told(customer.phone_proved_at),
            "language": customer.locale,
            "birthday_month": customer.birthday_month,
            "tags": (await tags_by_person([customer.id]))[0],
            "has_password": customer.password_hash is not None,
            "known_since": told(customer.created_at),
            "registered_at": told(customer.registered_at),
        },
        "sessions": [
            {
                "opened_at": told(row.created_at),
                "last_used_at": told(row.seen_at),
                "ended_at": told(row.revoked_at),
                "browser": devices.browser(row.user_agent),
                "system": devices.system(row.user_agent),
                "device": row.user_agent,
                "address": row.address,
            }
            for row in await Session.filter(customer_id=customer.id).order_by("id")
        ],
        "saved_accounts": [
            {"label": row.label, "account": row.account, "server": row.server, "saved_at": told(row.created_at)}
            for row in await saved_accounts(customer.id)
        ],
        "memberships": await _rows(_MEMBERSHIPS, customer.id),
        "vouchers": await _rows(_VOUCHERS, customer.id),
        "wallet": [
            {
                "balance": f"{Money(kept.balance.posted_minor, kept.currency).decimal()} {kept.currency}",
                "entries": [
                    {
                        "at": told(move.at),
                        "kind": kind_of(move).value,
                        "amount": f"{Money(move.minor, move.currency).decimal()} {move.currency}",
                        "order": ids.public("ord", move.subject_id) if move.subject_id else None,
                    }
                    for move in await page_of_entries(customer.id, kept.currency, Page(MOST_ENTRIES, None))
                ],
            }
            for kept in (await wallets_of([customer.id]))[0]
        ],
        "coupons": await _rows(_COUPONS, customer.id),
        "coupon_uses": await _rows(_COUPON_USES, customer.id),
        "groups": await _rows(_GROUPS, customer.id),
        "invitations": await _rows(_INVITATIONS, customer.id),
        "referrals": await _rows(_REFERRALS, customer.id),
        "tiers": await _rows(_TIERS, customer.id),
        "messages": [
            {
                "at": told(row.created_at),
                "channel": row.channel.value,
                "to": row.to,
                "subject": templates.veiled(row.template, row.subject) if row.subject else None,
                "text": templates.veiled(row.template, row.body),
            }
            for row in await Message.filter(to__in=contacts).order_by("id")
        ],
        "inbox": await _rows(_INBOX, customer.id),
        "acts": await _rows(_ACTS, f"customer:{customer.id}"),
    }


async def orders(customer_id: UUID, at: datetime) -> AsyncIterator[tuple[Facts, list[UUID]]]:
    """Each order with payments, deliveries, claims and invoices, oldest first, and the pictures that belong to it."""
    after = UUID(int=0)
    while rows := await Order.filter(customer_id=customer_id, id__gt=after).order_by("id").limit(PAGE):
        papers = await invoices_by_order([row.id for row in rows])
        for row, invoices in zip(rows, papers, strict=True):
            facts, pictures = await evidence.gathered(row, at)
            yield {**facts, "invoices": [_invoice(one) for one in invoices]}, pictures
        after = rows[-1].id


def _invoice(row: Invoice) -> Facts:
    return {
        "number": row.full_number,
        "kind": row.kind.value,
        "state": row.state.value,
        "title": row.title,
        "tax_number": row.tax_number,
        "email": row.email,
        "amount": f"{Money(row.amount_minor, row.currency).decimal()} {row.currency}",
        "requested_at": told(row.requested_at),
        "decided_at": told(row.decided_at),
        "answer": row.answer,
    }


def told(at: datetime | None) -> str | None:
    """A time as it is written down."""
    return at.astimezone(UTC).isoformat(timespec="seconds") if at is not None else None


async def _rows(statement: str, key: object) -> list[Facts]:
    return [
        {name: told(value) if isinstance(value, datetime) else value for name, value in dict(row).items()}
        for row in await database.fetch(statement, key)
    ]
