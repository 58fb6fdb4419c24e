"""Finding orders as staff do: by any number of theirs, contact, credited account, state and time."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from backend.core import database
from backend.core.paging import Page
from backend.domain.accounts import contacts
from backend.domain.orders.models import Order
from backend.domain.orders.states import OrderState

TAIL = re.compile(r"\d{4,10}")
LONGEST_TEXT = 254


class OrderSort(StrEnum):
    """The order of a list of orders."""

    NEWEST = "NEWEST"
    OLDEST = "OLDEST"


@dataclass(frozen=True, slots=True)
class OrderSearch:
    """What must hold; None asks for nothing. `placed_from` is inclusive, `placed_to` too."""

    states: Sequence[OrderState] | None = None
    text: str | None = None
    placed_from: datetime | None = None
    placed_to: datetime | None = None
    undelivered: bool | None = None
    customer_id: UUID | None = None
    sort: OrderSort = OrderSort.NEWEST


# Exact matches only, each through its own index. Numbers of payments, refunds and top-ups are theirs or ours.
_TEXT = """id IN (
    SELECT id FROM "order" WHERE number = {text}
    UNION SELECT order_id FROM payment WHERE provider_reference IN ({text}, 'staff:' || {text}) OR reference = {text}
    UNION SELECT order_id FROM refund WHERE provider_reference = {text} OR reference = {text}
    UNION SELECT order_id FROM supplier_order WHERE supplier_reference = {text} OR reference = {text}
    UNION SELECT id FROM "order" WHERE external_id = {text}
    UNION SELECT id FROM "order" WHERE contact_email = {email}
    UNION SELECT id FROM "order" WHERE contact_phone = {phone}
    UNION SELECT order_id FROM order_line WHERE account IN ({text}, {email}, {phone})
    UNION SELECT id FROM "order" WHERE right(contact_phone, 4) = right({tail}, 4) AND contact_phone IS NOT NULL
        AND contact_phone LIKE '%' || {tail}
)"""


async def find_orders(search: OrderSearch, page: Page) -> list[Order]:
    """Orders in the asked order; the cursor is when one was placed, and its id. One statement, and one for the rows."""
    values: list[object] = []
    where, states = _where(search, values), _states(search)
    newest = search.sort is OrderSort.NEWEST
    if page.after is not None:
        values += page.after
        where += f" AND (placed_at, id) {'<' if newest else '>'} (${len(values) - 1}, ${len(values)})"
    way = "DESC" if newest else "ASC"
    ordered = f"ORDER BY placed_at {way}, id {way} LIMIT {page.limit}"
    sql = f'SELECT id, placed_at FROM "order" WHERE {where}'  # noqa: S608 - built of constants; values are bound
    if states is not None:
        # Each state from its own end of the index: a state that few orders are in is not looked for among all others.
        values.append([state.value for state in states])
        sql = f"""SELECT found.* FROM unnest(${len(values)}::text[]) AS wanted (state)
            CROSS JOIN LATERAL ({sql} AND state = wanted.state {ordered}) AS found"""  # noqa: S608 - as above
    rows = await database.fetch(f"{sql} {ordered}", *values)
    ids: list[UUID] = [row["id"] for row in rows]
    found = {row.id: row for row in await Order.filter(id__in=ids)} if ids else {}
    return [found[id] for id in ids]


async def count_orders(search: OrderSearch) -> int:
    """How many there are."""
    values: list[object] = []
    where = _where(search, values)
    if (states := _states(search)) is not None:
        values.append([state.value for state in states])
        where += f" AND state = ANY(${len(values)}::text[])"
    (row,) = await database.fetch(f'SELECT count(*)::int AS n FROM "order" WHERE {where}', *values)  # noqa: S608
    number: int = row["n"]
    return number


def _states(search: OrderSearch) -> list[OrderState] | None:
    """In which states it may be; None: in any."""
    if search.states is None and search.undelivered is None:
        return None
    wanted = set(search.states if search.states is not None else OrderState)
    if search.undelivered is not None:
        wanted &= {OrderState.PAID} if search.undelivered else set(OrderState) - {OrderState.PAID}
    return sorted(wanted)


def _where(search: OrderSearch, values: list[object]) -> str:
    """The condition but for states; what it compares with is added to `values`."""

    def value(given: object) -> str:
        values.append(given)
        return f"${len(values)}"

    where = ["true"]
    if search.customer_id is not None:
        where.append(f"customer_id = {value(search.customer_id)}")
    if search.placed_from is not None:
        where.append(f"placed_at >= {value(search.placed_from)}")
    if search.placed_to is not None:
        where.append(f"placed_at <= {value(search.placed_to)}")
    if search.text is not None and search.text.strip():
        text = search.text.strip()[:LONGEST_TEXT].replace("\0", "")
        where.append(
            _TEXT.format(
                text=f"{value(text)}::text",
                email=f"{value(contacts.email(text))}::text",
                phone=f"{value(contacts.phone(text))}::text",
                tail=f"{value(text if TAIL.fullmatch(text) else None)}::text",
            )
        )
    return " AND ".join(where)
