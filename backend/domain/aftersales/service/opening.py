"""Writing a case down."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from backend import settings
from backend.core import database, ids
from backend.core.refusals import InvalidInput
from backend.domain.aftersales.errors import UnitInCase
from backend.domain.aftersales.models import Case, CaseUnit
from backend.domain.aftersales.policy import UnitCase
from backend.domain.aftersales.service.carrying_out import decide
from backend.domain.aftersales.states import CaseKind, CaseSource, CaseState
from backend.domain.orders.models import Order
from backend.domain.payments.states import RefundDestination

LONGEST_WORDS = 500
_UNDECIDED = """
SELECT c.id, c.state, c.source, (SELECT count(*) FROM after_sale_unit all_ WHERE all_.case_id = c.id) AS units
FROM after_sale_unit u JOIN after_sale_case c ON c.id = u.case_id
WHERE u.unit_id = ANY($1::uuid[]) AND u.undecided ORDER BY c.id
"""


def checked_words(text: str, *, path: str) -> str:
    """The text trimmed; raises `InvalidInput` when nothing or too much is said."""
    text = text.strip()
    if not 1 <= len(text) <= LONGEST_WORDS:
        raise InvalidInput("BAD_LENGTH", path=["input", path], minimum=1, maximum=LONGEST_WORDS)
    if "\x00" in text:
        raise InvalidInput("BAD_CHARACTER", path=["input", path])
    return text


async def open_case(
    order: Order,
    kind: CaseKind,
    units: Sequence[UnitCase],
    parts: Mapping[UUID, int],
    *,
    source: CaseSource,
    state: CaseState,
    reason: str,
    actor: str,
    key: str,
    hash: str,
    at: datetime,
    to: RefundDestination = RefundDestination.ORIGINAL,
) -> Case:
    """An undecided case about these units, in the caller's transaction; `parts`: what of each is asked for."""
    case = await Case.create(
        id=ids.new(),
        order_id=order.id,
        kind=kind,
        source=source,
        state=state,
        amount_minor=sum(parts.values()),
        currency=order.currency,
        refund_to=to,
        reason=reason,
        opened_by=actor,
        opened_at=at,
        due_at=at + timedelta(seconds=settings.get().case_sla_s),
        asked_by=actor if state is CaseState.AWAITING_APPROVAL else None,
        idempotency_key=key,
        request_hash=hash,
    )
    await CaseUnit.bulk_create(
        CaseUnit(
            case_id=case.id,
            unit_id=unit.unit_id,
            amount_minor=parts.get(unit.unit_id, 0),
            stage=unit.stage,
            bearer=unit.rule.bearer,
            rule_version=unit.rule.version,
            undecided=True,
        )
        for unit in units
    )
    return case


async def refuse_second(unit_id: UUID) -> None:
    """Raises `UnitInCase` when a case about the unit is not decided yet; the order is locked."""
    rows = await database.fetch(_UNDECIDED, [unit_id])
    if rows:
        raise UnitInCase(rows[0]["id"])


async def settle_claims(unit_ids: Sequence[UUID], *, actor: str, answer: str, at: datetime) -> None:
    """Buyers' open claims about exactly one of these units are settled by what is done now.

    The order is locked. Raises `UnitInCase` when another case about one of the units is not decided yet.
    """
    for row in await database.fetch(_UNDECIDED, list(unit_ids)):
        if row["source"] != CaseSource.BUYER or row["state"] != CaseState.OPEN or row["units"] != 1:
            raise UnitInCase(row["id"])
        case = await Case.select_for_update().get(id=row["id"])
        await decide(case, CaseState.DONE, actor=actor, answer=answer, at=at)
