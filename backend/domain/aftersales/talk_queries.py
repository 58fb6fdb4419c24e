"""Reading what is said about cases: many keys in, aligned answers out, one statement each."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from backend import settings
from backend.core import database
from backend.core.money import Money
from backend.domain.accounts.models import Staff
from backend.domain.accounts.permissions import TABLE, Permission
from backend.domain.aftersales.conversation import Picture, PreparedAnswer, Remark
from backend.domain.aftersales.models import Case
from backend.domain.aftersales.states import RemarkKind
from backend.domain.orders import queries as orders

# What the first piece of each case was called when it was sold, in both languages.
_GOODS = """
SELECT DISTINCT ON (cu.case_id) cu.case_id,
    (CASE WHEN u.component IS NULL THEN l.snapshot ELSE l.snapshot->'components'->u.component END)
        ->'names'->>$2 AS name
FROM after_sale_unit cu JOIN order_unit u ON u.id = cu.unit_id JOIN order_line l ON l.id = u.line_id
WHERE cu.case_id = ANY($1::uuid[]) ORDER BY cu.case_id, u.position
"""


async def remarks_by_case(ids: Sequence[UUID], *, notes: bool) -> list[list[Remark]]:
    """What was said in each case after it was opened, oldest first; staff's notes only when asked for."""
    query = Remark.filter(case_id__in=ids)
    if not notes:
        query = query.exclude(kind=RemarkKind.NOTE)
    found: defaultdict[UUID, list[Remark]] = defaultdict(list)
    for row in await query.order_by("case_id", "at", "id"):
        found[row.case_id].append(row)
    return [found[id] for id in ids]


async def pictures_by_case(ids: Sequence[UUID]) -> list[list[Picture]]:
    """The pictures shown in each case, oldest first."""
    found: defaultdict[UUID, list[Picture]] = defaultdict(list)
    for row in await Picture.filter(case_id__in=ids).order_by("case_id", "id"):
        found[row.case_id].append(row)
    return [found[id] for id in ids]


async def prepared_answers() -> list[PreparedAnswer]:
    """Every answer that is kept ready, in its place."""
    return await PreparedAnswer.all().order_by("position", "id")


async def told_of_cases(cases: Sequence[Case]) -> list[tuple[str, dict[str, str]]]:
    """In which language each case's buyer reads, and what stands in the braces of answers for it; three statements."""
    ids, chosen = [case.id for case in cases], settings.get()
    in_chinese, in_english = await goods_by_case(ids, chinese=True), await goods_by_case(ids, chinese=False)
    rows = await orders.orders_by_id([case.order_id for case in cases])
    told = []
    for case, order, zh, en in zip(cases, rows, in_chinese, in_english, strict=True):
        assert order is not None
        chinese = order.locale == "zh-CN"
        facts = {
            "number": order.number,
            "product": zh if chinese else en,
            "amount": f"{Money(case.amount_minor, case.currency).decimal()} {case.currency}",
            "shop": chosen.shop_name_zh if chinese else chosen.shop_name_en,
        }
        told.append((order.locale, facts))
    return told


async def goods_by_case(ids: Sequence[UUID], *, chinese: bool) -> list[str]:
    """What each case is about, by the name its first piece was sold under; empty when nothing is left of that."""
    rows = await database.fetch(_GOODS, list(ids), "zh" if chinese else "en")
    found = {row["case_id"]: row["name"] for row in rows}
    return [found.get(id) or "" for id in ids]


async def who_may_answer() -> list[Staff]:
    """Everybody who may look after a case, by name."""
    return await Staff.filter(active=True, role__in=list(TABLE[Permission.ORDERS_REFUND])).order_by("name", "id")
