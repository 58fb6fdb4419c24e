"""Reading vouchers: many keys in, aligned answers out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from tortoise.expressions import Q

from backend import settings
from backend.core import clock, database
from backend.core.paging import Page
from backend.domain.redemption import tokens
from backend.domain.redemption.models import Store, Voucher, VoucherUse

# A shown token is the same for so many seconds, so that a scanner has time to read it.
TURNS_S = 30

_TAKEN = """
SELECT v.variant_id, count(*) FILTER (WHERE u.undone_at IS NULL) AS uses, count(u.undone_at) AS undone
FROM voucher_use u JOIN voucher v ON v.id = u.voucher_id
WHERE u.store_id = $1 AND u.at >= $2 AND u.at < $3
GROUP BY v.variant_id ORDER BY uses DESC, undone DESC, v.variant_id
"""

_USES = "FROM voucher_use u WHERE ($1::uuid IS NULL OR u.store_id = $1) AND u.at >= $2 AND u.at < $3"
_TOLD = f"""
SELECT u.id, u.at, u.uses_left, u.undone_at, v.id AS voucher_id, v.uses, s.name_zh AS store_zh, s.name_en AS store_en,
    variant.sku, p.name AS product, t.name AS variant, coalesce(staff.name, split_part(u.actor, ':', 1)) AS taken_by
FROM (
    SELECT u.* {_USES} AND ($4::timestamptz IS NULL OR (u.at, u.id) > ($4, $5::uuid))
    ORDER BY u.at, u.id LIMIT $7
) AS u
JOIN voucher v ON v.id = u.voucher_id JOIN variant ON variant.id = v.variant_id
LEFT JOIN product_translation p ON p.product_id = variant.product_id AND p.locale = $6
LEFT JOIN variant_translation t ON t.variant_id = variant.id AND t.locale = $6
LEFT JOIN store s ON s.id = u.store_id LEFT JOIN staff ON 'staff:' || staff.id = u.actor
ORDER BY u.at, u.id
"""  # noqa: S608  # constants


async def vouchers_by_unit(ids: Sequence[UUID]) -> list[Voucher | None]:
    """The voucher of each unit; None where there is none. One statement."""
    found = {row.unit_id: row for row in await Voucher.filter(unit_id__in=list(ids))} if ids else {}
    return [found.get(id) for id in ids]


async def stores() -> list[Store]:
    """Every store, those that take vouchers first, by their codes. There are few."""
    return await Store.all().order_by("-active", "code")


async def stores_by_id(ids: Sequence[UUID | None]) -> list[Store | None]:
    """Stores by id, aligned; None for None. One statement."""
    wanted = {id for id in ids if id is not None}
    found = {row.id: row for row in await Store.filter(id__in=list(wanted))} if wanted else {}
    return [found.get(id) if id is not None else None for id in ids]


async def vouchers_by_id(ids: Sequence[UUID]) -> list[Voucher | None]:
    """Vouchers by id, aligned. One statement."""
    found = {row.id: row for row in await Voucher.filter(id__in=list(set(ids)))} if ids else {}
    return [found.get(id) for id in ids]


@dataclass(frozen=True, slots=True)
class Taken:
    """How often a store took vouchers for one variant, and how many of those uses were taken back."""

    variant_id: UUID
    uses: int
    undone: int


async def taken_of_store(store_id: UUID, day: date) -> list[Taken]:
    """What a store took on a day of the shop, most uses first. One statement."""
    rows = await database.fetch(_TAKEN, store_id, *clock.bounds_of(day))
    return [Taken(row["variant_id"], row["uses"], row["undone"]) for row in rows]


async def uses_of_store(store_id: UUID, day: date, page: Page) -> list[VoucherUse]:
    """The uses at a store on a day of the shop, the latest first. One statement."""
    begins, ends = clock.bounds_of(day)
    rows = VoucherUse.filter(store_id=store_id, at__gte=begins, at__lt=ends)
    if page.after is not None:
        at, id = page.after
        rows = rows.filter(Q(at__lt=at) | Q(at=at, id__lt=id))
    return await rows.order_by("-at", "-id").limit(page.limit)


@dataclass(frozen=True, slots=True)
class UsesWanted:
    """Uses at one store (None: at all of them) from a day of the shop to another, both included."""

    store_id: UUID | None
    first_day: date
    last_day: date


async def count_uses(wanted: UsesWanted) -> int:
    """How many there are, taken back or not."""
    (row,) = await database.fetch(f"SELECT count(*)::int AS n {_USES}", *_span(wanted))
    number: int = row["n"]
    return number


async def uses_told(
    wanted: UsesWanted, locale: str, limit: int, *, after: tuple[datetime, UUID] | None
) -> Sequence[dict[str, Any]]:
    """Uses with what a person reads of them, the earliest first; one statement."""
    return await database.fetch(_TOLD, *_span(wanted), *(after or (None, None)), locale, limit)


def _span(wanted: UsesWanted) -> tuple[UUID | None, datetime, datetime]:
    return wanted.store_id, clock.bounds_of(wanted.first_day)[0], clock.bounds_of(wanted.last_day)[1]


def undoable_until(use: VoucherUse) -> datetime:
    """When the time to take a use back ends."""
    return use.at + timedelta(seconds=settings.get().redemption_undo_s)


def token_of(voucher: Voucher, *, shown_at: datetime | None = None) -> str:
    """The voucher's token, made anew from the row: as secret as a code, for its buyer's eyes only.

    One that is shown on a page changes twice a minute; without `shown_at` it lasts as long as the voucher.
    """
    claims = tokens.Claims(voucher.id, voucher.issued_at, voucher.expires_at, voucher.uses)
    if shown_at is not None:
        claims = replace(claims, shown_at=shown_at - timedelta(seconds=shown_at.timestamp() % TURNS_S))
    return tokens.sign(tokens.signing_key(), claims)
