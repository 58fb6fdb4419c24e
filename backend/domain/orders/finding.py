"""Finding orders by whatever support is given: what it can be is told by its looks, and looked up exactly.

Every look-up goes through an index of its own and is bounded; nothing is compared in part but a phone number's end.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from backend.core import database, ids
from backend.domain.accounts import contacts
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.orders import numbers
from backend.domain.orders.models import Order
from backend.domain.vault.finding import units_of_code

LONGEST_TEXT = 254
SHORTEST_CODE = 6
_TAIL = re.compile(r"\d{4,10}")
_REFERENCE = re.compile(r"[A-Za-z0-9._:/+-]{6,64}")


class FoundBy(StrEnum):
    """What a text was taken for."""

    ORDER_NUMBER = "ORDER_NUMBER"
    PAYMENT = "PAYMENT"
    REFUND = "REFUND"
    SUPPLIER_ORDER = "SUPPLIER_ORDER"
    PARTNER_ORDER = "PARTNER_ORDER"
    EMAIL = "EMAIL"
    PHONE = "PHONE"
    PHONE_TAIL = "PHONE_TAIL"
    ACCOUNT = "ACCOUNT"
    CODE = "CODE"


# Orders by one thing each, {text} being every form it may be stored in; the newest first, at most {most}.
LOOK_UPS: dict[FoundBy, Sequence[str]] = {
    FoundBy.ORDER_NUMBER: ('SELECT id FROM "order" WHERE number = ANY({text}) LIMIT {most}',),
    FoundBy.PAYMENT: (
        "SELECT order_id FROM payment WHERE provider_reference = ANY({text}) ORDER BY order_id DESC LIMIT {most}",
        "SELECT order_id FROM payment WHERE reference = ANY({text}) LIMIT {most}",
    ),
    FoundBy.REFUND: (
        "SELECT order_id FROM refund WHERE provider_reference = ANY({text}) ORDER BY order_id DESC LIMIT {most}",
        "SELECT order_id FROM refund WHERE reference = ANY({text}) LIMIT {most}",
    ),
    FoundBy.SUPPLIER_ORDER: (
        """SELECT order_id FROM supplier_order WHERE supplier_reference = ANY({text})
           ORDER BY order_id DESC LIMIT {most}""",
        "SELECT order_id FROM supplier_order WHERE reference = ANY({text}) LIMIT {most}",
    ),
    FoundBy.PARTNER_ORDER: ('SELECT id FROM "order" WHERE external_id = ANY({text}) ORDER BY id DESC LIMIT {most}',),
    FoundBy.EMAIL: ('SELECT id FROM "order" WHERE contact_email = ANY({text}) ORDER BY id DESC LIMIT {most}',),
    FoundBy.PHONE: ('SELECT id FROM "order" WHERE contact_phone = ANY({text}) ORDER BY id DESC LIMIT {most}',),
    FoundBy.PHONE_TAIL: (
        """SELECT id FROM "order" WHERE right(contact_phone, 4) = right(({text})[1], 4) AND contact_phone IS NOT NULL
           AND contact_phone LIKE '%' || ({text})[1] ORDER BY id DESC LIMIT {most}""",
    ),
    FoundBy.ACCOUNT: (
        "SELECT order_id FROM order_line WHERE account = ANY({text}) ORDER BY order_id DESC LIMIT {most}",
    ),
}


@dataclass(frozen=True, slots=True)
class Found:
    """Orders, the newest first, each with what it was found by; `taken_for` is everything the text could be.

    `more`: there are more than were asked for.
    """

    taken_for: Sequence[FoundBy]
    orders: Sequence[tuple[Order, Sequence[FoundBy]]]
    more: bool


def taken_for(text: str) -> dict[FoundBy, list[str]]:
    """Everything a text can be by its looks, each in the forms it may be stored in. Pure."""
    email, phone = contacts.email(text), contacts.phone(text)
    bare = re.sub(r"[\s-]", "", text)
    found: dict[FoundBy, list[str]] = {}
    if numbers.valid(bare):
        found[FoundBy.ORDER_NUMBER] = [bare]
    if _REFERENCE.fullmatch(text):
        for by in (FoundBy.PAYMENT, FoundBy.REFUND, FoundBy.SUPPLIER_ORDER, FoundBy.PARTNER_ORDER):
            found[by] = [text]
        found[FoundBy.PAYMENT].append(numbers.BY_STAFF + text)
    if email is not None:
        found[FoundBy.EMAIL] = [email]
    if phone is not None:
        found[FoundBy.PHONE] = [phone]
    if _TAIL.fullmatch(bare):
        found[FoundBy.PHONE_TAIL] = [bare]
    if 2 <= len(text) <= 64:
        found[FoundBy.ACCOUNT] = list(dict.fromkeys(form for form in (text, email, phone) if form))
    return found


async def find(text: str, *, among_codes: bool, most: int, caller: Caller, address: str | None) -> Found:
    """The newest `most` orders that the text leads to.

    `among_codes` also asks the blind index whether it is a code that was sold. That is written down, whatever is
    found, without the code.
    """
    text = text.strip()[:LONGEST_TEXT].replace("\0", "")
    known = taken_for(text)
    by_order: dict[UUID, list[FoundBy]] = {}
    for by, id in await _looked_up(known, most + 1):
        by_order.setdefault(id, []).append(by)
    if among_codes and len(text) >= SHORTEST_CODE:
        known[FoundBy.CODE] = [text]
        sold = await _orders_of_code(text, most + 1)
        for id in sold:
            by_order.setdefault(id, []).append(FoundBy.CODE)
        target = ids.public("ord", sold[0]) if sold else "none"
        await audit.record(caller.actor, "code.searched", target, diff={"found": len(sold)}, address=address)
    newest = sorted(by_order, reverse=True)
    rows = {row.id: row for row in await Order.filter(id__in=newest[:most])} if newest else {}
    orders = [(rows[id], by_order[id]) for id in newest[:most] if id in rows]
    return Found(list(known), orders, more=len(newest) > most)


def statement(known: Sequence[FoundBy]) -> str:
    """One statement over every look-up of these; each takes its text as the parameter of its place, the bound last."""
    last = len(known) + 1
    return " UNION ALL ".join(
        f"(SELECT '{by.value}' AS by, found.* FROM ({_placed(sql, place, last)}) AS found (id))"  # noqa: S608
        for place, by in enumerate(known, start=1)
        for sql in LOOK_UPS[by]
    )


def _placed(sql: str, place: int, last: int) -> str:
    return sql.format(text=f"${place}::text[]", most=f"${last}::int")


async def _looked_up(known: dict[FoundBy, list[str]], most: int) -> list[tuple[FoundBy, UUID]]:
    if not known:
        return []
    rows = await database.fetch(statement(list(known)), *known.values(), most)
    return list(dict.fromkeys((FoundBy(row["by"]), row["id"]) for row in rows))


async def _orders_of_code(text: str, most: int) -> list[UUID]:
    units = await units_of_code(text, most=most)
    if not units:
        return []
    rows = await database.fetch(
        "SELECT DISTINCT order_id FROM order_unit WHERE id = ANY($1::uuid[]) ORDER BY order_id DESC", units
    )
    return [row["order_id"] for row in rows]
